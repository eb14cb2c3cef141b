// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/homepage.h"

#include "app/texts.h"
#include "home/ui_homepage.h"
#include "widgets/home/jobtile.h"
#include "widgets/statepanel.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using View = models::PeopleProxyModel::View;

namespace {

/// One line of a card: icon, what, why, one thing to do.
QPushButton *addRow(QVBoxLayout *rows, const QString &icon, Ink ink, const QString &what, const QString &why, const QString &link)
{
    auto *parent = rows->parentWidget();
    if (rows->count() > 0) {
        auto *line = new QFrame(parent);
        line->setFixedHeight(1);
        setRole(line, "hairline");
        rows->addWidget(line);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 9, 12, 9);
    row->setSpacing(12);
    row->addWidget(makeIconLabel(icon, ink, parent), 0, why.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(makeLabel(what, nullptr, parent, true));
    if (!why.isEmpty())
        words->addWidget(makeLabel(why, role::kSecondary, parent, true));
    row->addLayout(words, 1);
    QPushButton *button = nullptr;
    if (!link.isEmpty()) {
        button = makeButton(link, {}, parent, role::kLink);
        button->setAccessibleDescription(what);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    rows->addLayout(row);
    return button;
}

QFrame *makeCard(QVBoxLayout **rows, QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, role::kCard);
    *rows = new QVBoxLayout(card);
    (*rows)->setContentsMargins(1, 2, 1, 2);
    (*rows)->setSpacing(0);
    return card;
}

} // namespace

HomePage::HomePage(const models::PeopleProxyModel &people, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::HomePage>())
    , m_people(people)
{
    m_ui->setupUi(this);
    setRole(this, role::kPage);
    m_ui->header->setTitle(tr("What would you like to do?"));
    const auto tile = [this](const QString &name, const QString &icon, const QString &title, const QString &text) {
        auto *made = new JobTile(icon, title, text, m_ui->body);
        made->setObjectName(name);
        m_tiles.append(made);
        return made;
    };
    connect(tile(u"tileAdd"_s, u"list-add-user"_s, tr("Add people"), tr("From any spreadsheet, or a pasted list")),
            &JobTile::clicked, this, &HomePage::addPeopleRequested);
    connect(tile(u"tileAccess"_s, u"distribute-graph-directed"_s, tr("Who has access?"),
                 tr("Start from a person or from a cloud or project")),
            &JobTile::clicked, this, &HomePage::accessRequested);
    connect(tile(u"tileLeaving"_s, u"list-remove-user"_s, tr("Someone is leaving"),
                 tr("Find every account and key, remove them, keep the proof")),
            &JobTile::clicked, this, &HomePage::leavingRequested);
    connect(
        tile(u"tileExport"_s, u"document-export"_s, tr("Export permissions"), tr("Who may do what, as a workbook, CSV or JSON")),
        &JobTile::clicked, this, &HomePage::exportPermissionsRequested);
    m_ui->banner->hide();
    connect(m_ui->header, &PageHeader::cancelRequested, this, [this] {
        if (m_workspace)
            m_workspace->peopleService().cancelRefresh();
    });
    arrangeTiles();
    updateAll();
}

HomePage::~HomePage() = default;

void HomePage::setStarting(const QString &sentence)
{
    m_starting = sentence;
    m_ui->banner->hide();
    updateAll();
}

void HomePage::setFailure(const ApiError &error)
{
    m_starting.clear();
    const app::ErrorText text = app::describe(error, app::platformText(Platform::Anyscale));
    MessageBanner::Message message;
    message.tone = MessageBanner::Tone::Negative;
    message.what = text.what;
    message.meaning = QStringList{text.why, text.next}.join(u' ').trimmed();
    message.technical = text.technical;
    message.action = tr("Connections…");
    m_ui->banner->say(message, [this] { Q_EMIT connectionsRequested(); });
    updateAll();
}

void HomePage::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->people().disconnect(this);
    }
    m_workspace = workspace;
    m_starting.clear();
    m_ui->banner->hide();
    if (workspace) {
        connect(workspace, &app::Workspace::identityChanged, this, [this] {
            showIdentifyError();
            updateAll();
        });
        connect(workspace, &app::Workspace::unfinishedChanged, this, &HomePage::updateAll);
        connect(&workspace->people(), &app::PeopleStore::pullChanged, this, [this](const PullState &pull) {
            // Page after page: only the line at the top; the cards once it is over.
            if (pull.phase == PullState::Phase::Pulling && pull.received > 0)
                updateHeader();
            else
                updateAll();
        });
    }
    updateAll();
}

void HomePage::showIdentifyError()
{
    if (!m_workspace->identifyError()) {
        m_ui->banner->hide();
        return;
    }
    const app::ErrorText text = app::describe(*m_workspace->identifyError(), app::platformText(m_workspace->platforms().constFirst()));
    MessageBanner::Message message;
    message.tone = MessageBanner::Tone::Negative;
    message.what = text.what;
    message.meaning = QStringList{text.why, text.next}.join(u' ').trimmed();
    message.technical = text.technical;
    message.action = tr("Try again");
    message.actionIcon = u"view-refresh"_s;
    m_ui->banner->say(message, [this] {
        if (m_workspace)
            m_workspace->open();
    });
}

void HomePage::updateAll()
{
    updateHeader();
    updateContinue();
    updateCards();
    const bool isOpen = m_workspace != nullptr;
    const QString reason = isOpen ? QString() : tr("Connect an organisation first, or look around in practice mode.");
    for (JobTile *tile : std::as_const(m_tiles)) {
        tile->setEnabled(isOpen);
        tile->setToolTip(reason);
    }
    if (isOpen && !m_workspace->whyNoImport().isEmpty()) {
        m_tiles.first()->setEnabled(false);
        m_tiles.first()->setToolTip(m_workspace->whyNoImport());
    }
}

void HomePage::updateHeader()
{
    if (m_workspace && m_workspace->people().pull().phase != PullState::Phase::Never) {
        const auto count = static_cast<int>(m_workspace->persons().count());
        m_ui->header->setFreshness(m_workspace->people().pull(), tr("%Ln people", nullptr, count));
    } else if (m_workspace) {
        m_ui->header->setSentence(tr("Asking who the key belongs to…"));
    } else if (!m_starting.isEmpty()) {
        m_ui->header->setSentence(m_starting);
    } else {
        m_ui->header->setSentence(tr("Gatehouse looks after people’s accounts. Nothing is connected yet."));
    }
}

void HomePage::updateContinue()
{
    while (QLayoutItem *item = m_ui->continuePlace->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_workspace)
        return;
    for (const store::UnfinishedRun &run : m_workspace->unfinished()) {
        auto *card = new QFrame(m_ui->body);
        card->setObjectName(u"continueCard"_s);
        setRole(card, role::kCardAccent);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(20, 14, 16, 14);
        row->setSpacing(16);
        row->addWidget(makeIconLabel(u"media-playback-start"_s, Ink::Text, card, kTileIcon));
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        const auto left = static_cast<int>(run.rowsRead - run.ended);
        words->addWidget(
            makeLabel(tr("Continue what was interrupted: %Ln left", nullptr, left), role::kSectionTitle, card, true));
        const QString done = tr("%1 of %2 done").arg(QLocale().toString(run.ended), QLocale().toString(run.rowsRead));
        const QString when = QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
        words->addWidget(makeLabel(tr("Adding people from “%1” · %2 · begun %3 · nobody is created twice")
                                       .arg(app::isolated(run.sourceName), done, when),
                                   role::kSecondary, card, true));
        row->addLayout(words, 1);
        auto *bar = new QProgressBar(card);
        bar->setAccessibleName(tr("How far the import came"));
        bar->setTextVisible(false);
        bar->setRange(0, 1000);
        bar->setValue(run.rowsRead > 0 ? static_cast<int>(run.ended * 1000 / run.rowsRead) : 0);
        bar->setFixedWidth(120);
        row->addWidget(bar);
        auto *drop = makeButton(tr("Don’t continue…"), {}, card);
        drop->setObjectName(u"abandonRun"_s);
        row->addWidget(drop);
        auto *go = makeButton(tr("&Continue"), {}, card, role::kPrimary);
        go->setObjectName(u"continueRun"_s);
        row->addWidget(go);
        connect(go, &QPushButton::clicked, this, [this, run] { Q_EMIT continueRequested(run); });
        connect(drop, &QPushButton::clicked, this, [this, run] { abandon(run); });
        m_ui->continuePlace->addWidget(card);
    }
}

void HomePage::abandon(const store::UnfinishedRun &run)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"abandonDialog"_s);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Leave the rest"));
    box->setText(tr("Leave the remaining %Ln rows undone?", nullptr, static_cast<int>(run.rowsRead - run.ended)));
    box->setInformativeText(tr("People who were created stay. The rest can be imported again from the same sheet at any time."));
    auto *leave = box->addButton(tr("Leave them"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(leave, &QAbstractButton::clicked, this, [this, id = run.id] {
        if (!m_workspace)
            return;
        // The journal knows the run by its id, whatever its platform.
        startJob(m_workspace->imports(m_workspace->platforms().constFirst())->abandon(id, this), this, [this](const Result<std::monostate> &) {
            if (m_workspace)
                m_workspace->lookForUnfinished();
        });
    });
    box->open();
}

void HomePage::arrangeTiles()
{
    m_isNarrow = width() < 46 * fontMetrics().averageCharWidth() * 2;
    const int columns = m_isNarrow ? 1 : 2;
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        m_ui->tiles->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    m_ui->tiles->setColumnStretch(0, 1);
    m_ui->tiles->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void HomePage::fillAttention(QVBoxLayout *rows)
{
    const PullState &pull = m_workspace->people().pull();
    const auto counts = m_people.counts();
    const auto count = [&counts](View view) { return counts[static_cast<size_t>(view)]; };
    const auto show = [this](QPushButton *button, View view) {
        connect(button, &QPushButton::clicked, this, [this, view] { Q_EMIT peopleRequested(view); });
    };
    if (!pull.isComplete()) {
        if (pull.phase == PullState::Phase::Done) {
            auto *again = addRow(rows, u"data-warning"_s, Ink::Caution, tr("The list of people is not whole"),
                                 tr("What needs a look can’t be told until it is"), tr("Read the rest"));
            connect(again, &QPushButton::clicked, this, &HomePage::refreshRequested);
        } else {
            addRow(rows, u"clock"_s, Ink::Secondary, tr("Reading who is there…"), {}, {});
        }
        return;
    }
    const int owners = count(View::Administrators);
    if (owners == 1)
        show(addRow(rows, u"data-warning"_s, Ink::Caution, tr("Only one administrator"),
                    tr("If this person leaves, nobody can manage the organisation"), tr("Show who")),
             View::Administrators);
    if (const int invited = count(View::Invited); invited > 0)
        show(addRow(rows, u"mail-message"_s, Ink::Link, tr("%Ln people are invited and have not joined", nullptr, invited), {},
                    tr("Show %1").arg(QLocale().toString(invited))),
             View::Invited);
    if (const int outside = count(View::OutsideDomain); outside > 0)
        show(addRow(rows, u"user"_s, Ink::Text,
                    tr("%Ln people are outside %1", nullptr, outside).arg(app::isolated(m_people.homeDomain())), {},
                    tr("Show %1").arg(QLocale().toString(outside))),
             View::OutsideDomain);
    if (rows->count() == 0)
        addRow(rows, u"dialog-ok-apply"_s, Ink::Positive, tr("Nothing needs you today"), {}, {});
}

void HomePage::fillConnection(QVBoxLayout *rows)
{
    for (const app::Session *session : m_workspace->sessions()) {
        const auto &who = session->whoAmI();
        const Platform platform = session->platform();
        const auto people = static_cast<int>(m_workspace->people().pull(platform).received);
        QString how = tr("Not connected");
        if (who) {
            const QString role = who->role.kind == Role::Kind::None ? QString() : app::roleText(who->role);
            const QString as = role.isEmpty() ? tr("Connected") : tr("Connected as %1").arg(app::nounInSentence(role));
            how = as + u" · "_s + tr("%Ln people", nullptr, people);
            if (m_workspace->isReadOnly(platform))
                how += u" · "_s + tr("only reads");
        }
        auto *details = addRow(rows, who ? u"dialog-ok-apply"_s : u"data-warning"_s, who ? Ink::Positive : Ink::Caution,
                               app::platformText(platform) + u" · "_s + session->organisationName(), how, tr("Details"));
        connect(details, &QPushButton::clicked, this, &HomePage::connectionsRequested);
    }
    auto *another = addRow(rows, u"list-add"_s, Ink::Text, tr("Another organisation"),
                           tr("Test and production can live side by side"), tr("Connect…"));
    connect(another, &QPushButton::clicked, this, &HomePage::connectRequested);
}

void HomePage::updateCards()
{
    for (QWidget *made : std::as_const(m_made)) {
        made->hide();
        made->deleteLater();
    }
    m_made.clear();
    QVBoxLayout *rows = nullptr;
    if (!m_workspace) {
        if (!m_starting.isEmpty())
            return;
        auto *card = makeCard(&rows, m_ui->body);
        addRow(rows, u"network-connect"_s, Ink::Text, tr("Connect your first organisation"),
               tr("You need an Anyscale key that belongs to an owner. It is kept in your keychain."), {});
        auto *buttons = new QHBoxLayout;
        buttons->setContentsMargins(44, 4, 16, 14);
        buttons->setSpacing(kUnit);
        auto *connectButton = makeButton(tr("Connect your first organisation…"), u"network-connect"_s, card, role::kPrimary);
        connectButton->setObjectName(u"connectFirst"_s);
        auto *practice = makeButton(tr("Look around in practice mode"), {}, card);
        practice->setObjectName(u"practice"_s);
        buttons->addWidget(connectButton);
        buttons->addWidget(practice);
        buttons->addStretch();
        rows->addLayout(buttons);
        connect(connectButton, &QPushButton::clicked, this, &HomePage::connectRequested);
        connect(practice, &QPushButton::clicked, this, &HomePage::practiceRequested);
        m_ui->cards->addWidget(card, 0, 0, 1, 2);
        m_made.append(card);
        return;
    }
    const int second = m_isNarrow ? 0 : 1;
    const int below = m_isNarrow ? 2 : 0;
    auto *attentionTitle = makeLabel(tr("Needs attention"), role::kSectionTitle, m_ui->body);
    auto *attention = makeCard(&rows, m_ui->body);
    fillAttention(rows);
    auto *connectionTitle = makeLabel(tr("Connections"), role::kSectionTitle, m_ui->body);
    QVBoxLayout *connectionRows = nullptr;
    auto *connection = makeCard(&connectionRows, m_ui->body);
    fillConnection(connectionRows);
    m_ui->cards->addWidget(attentionTitle, 0, 0);
    m_ui->cards->addWidget(attention, 1, 0, Qt::AlignTop);
    m_ui->cards->addWidget(connectionTitle, below, second);
    m_ui->cards->addWidget(connection, below + 1, second, Qt::AlignTop);
    m_ui->cards->setColumnStretch(0, 3);
    m_ui->cards->setColumnStretch(1, m_isNarrow ? 0 : 2);
    m_made = {attentionTitle, attention, connectionTitle, connection};
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasNarrow = m_isNarrow;
    arrangeTiles();
    if (m_isNarrow != wasNarrow)
        updateCards();
}

void sayNothingIsOpen(StatePanel *panel, const std::function<void()> &connectFirst, const std::function<void()> &practise)
{
    panel->say(u"network-connect"_s, HomePage::tr("Connect your first organisation"),
               HomePage::tr("You need an Anyscale key that belongs to an owner. It is kept in your keychain."));
    auto *first = panel->addButton(HomePage::tr("Connect your first organisation…"), u"network-connect"_s, true);
    QObject::connect(first, &QPushButton::clicked, panel, connectFirst);
    auto *practice = panel->addButton(HomePage::tr("Look around in practice mode"));
    QObject::connect(practice, &QPushButton::clicked, panel, practise);
}

} // namespace gatehouse::widgets
