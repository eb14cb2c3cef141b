// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/homepage.h"

#include "app/texts.h"
#include "home/ui_homepage.h"
#include "widgets/home/homecards.h"
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

HomePage::HomePage(app::AppContext &context, const models::PeopleProxyModel &people, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<::Ui::HomePage>())
    , m_context(context)
    , m_people(people)
    , m_last(makeLabel({}, role::kSecondary, this, true))
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
        tile(u"tileExport"_s, u"document-export"_s, tr("Make a report"), tr("Who can reach what, administrators, keys, changes")),
        &JobTile::clicked, this, &HomePage::reportsRequested);
    m_ui->banner->hide();
    m_last->setObjectName(u"lastDone"_s);
    m_last->hide();
    m_ui->bodyColumn->insertWidget(m_ui->bodyColumn->count() - 1, m_last);
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
        m_workspace->changes().disconnect(this);
        m_workspace->snapshots().disconnect(this);
    }
    m_workspace = workspace;
    m_starting.clear();
    m_ui->banner->hide();
    m_lastJob.drop();
    m_last->hide();
    if (workspace) {
        connect(workspace, &app::Workspace::identityChanged, this, [this] {
            showIdentifyError();
            updateAll();
            lookForLast();
        });
        connect(&workspace->snapshots(), &app::SnapshotService::changed, this, &HomePage::updateAll);
        connect(workspace, &app::Workspace::unfinishedChanged, this, &HomePage::updateAll);
        connect(&workspace->changes(), &app::ChangeService::historyChanged, this, &HomePage::lookForLast);
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
    const app::ErrorText text =
        app::describe(*m_workspace->identifyError(), app::platformText(m_workspace->platforms().constFirst()));
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
        startJob(m_workspace->imports(m_workspace->platforms().constFirst())->abandon(id, this), this,
                 [this](const Result<std::monostate> &) {
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

void HomePage::updateCards()
{
    for (QWidget *made : std::as_const(m_made)) {
        made->hide();
        made->deleteLater();
    }
    m_made.clear();
    if (!m_workspace) {
        if (!m_starting.isEmpty())
            return;
        auto *card = new FirstRunCard(m_ui->body);
        connect(card, &FirstRunCard::connectRequested, this, &HomePage::connectRequested);
        connect(card, &FirstRunCard::practiceRequested, this, &HomePage::practiceRequested);
        m_ui->cards->addWidget(card, 0, 0, 1, 2);
        m_made.append(card);
        return;
    }
    const int second = m_isNarrow ? 0 : 1;
    const int below = m_isNarrow ? 2 : 0;
    auto *attentionTitle = makeLabel(tr("Needs attention"), role::kSectionTitle, m_ui->body);
    auto *attention = new AttentionCard(*m_workspace, m_people, m_ui->body);
    connect(attention, &AttentionCard::peopleRequested, this, &HomePage::peopleRequested);
    connect(attention, &AttentionCard::refreshRequested, this, &HomePage::refreshRequested);
    connect(attention, &AttentionCard::findingsRequested, this, &HomePage::findingsRequested);
    auto *connectionTitle = makeLabel(tr("Connections"), role::kSectionTitle, m_ui->body);
    auto *connection = new ConnectionsCard(*m_workspace, m_context.connections, m_ui->body);
    connect(connection, &ConnectionsCard::detailsRequested, this, &HomePage::connectionsRequested);
    connect(connection, &ConnectionsCard::connectRequested, this, &HomePage::connectRequested);
    connect(connection, &ConnectionsCard::connectPlatformRequested, this, &HomePage::connectPlatformRequested);
    connect(connection, &ConnectionsCard::openRequested, this, &HomePage::openRequested);
    m_ui->cards->addWidget(attentionTitle, 0, 0);
    m_ui->cards->addWidget(attention, 1, 0, Qt::AlignTop);
    m_ui->cards->addWidget(connectionTitle, below, second);
    m_ui->cards->addWidget(connection, below + 1, second, Qt::AlignTop);
    m_ui->cards->setColumnStretch(0, 3);
    m_ui->cards->setColumnStretch(1, m_isNarrow ? 0 : 2);
    m_made = {attentionTitle, attention, connectionTitle, connection};
}

void HomePage::lookForLast()
{
    store::ActivityFilter filter;
    filter.limit = 1;
    m_lastJob.run(m_workspace->changes().history(filter, this), this, [this](const Result<QList<store::ActivityEntry>> &done) {
        const bool isAny = done && !done->isEmpty();
        m_last->setVisible(isAny);
        if (!isAny)
            return;
        const store::ActivityEntry &entry = done->constFirst();
        m_last->setText(
            tr("Last: %1 · %2").arg(entry.planTitle, QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat)));
    });
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
               HomePage::tr("You need a key of Anyscale, Arize AX or Weights & Biases; the dialog says where to get it."));
    auto *first = panel->addButton(HomePage::tr("Connect your first organisation…"), u"network-connect"_s, true);
    QObject::connect(first, &QPushButton::clicked, panel, connectFirst);
    auto *practice = panel->addButton(HomePage::tr("Look around in practice mode"));
    QObject::connect(practice, &QPushButton::clicked, panel, practise);
}

} // namespace gatehouse::widgets
