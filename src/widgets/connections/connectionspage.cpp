// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectionspage.h"

#include "app/texts.h"
#include "widgets/connections/organisationdialog.h"
#include "widgets/import/flowlayout.h"
#include "widgets/organisationcolours.h"
#include "widgets/pageheader.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr Platform kPlatforms[] = {Platform::Anyscale, Platform::Arize, Platform::Wandb};

QFrame *addCard(QVBoxLayout *cards, QWidget *parent, QVBoxLayout **column)
{
    auto *card = new QFrame(parent);
    setRole(card, role::kCard);
    *column = new QVBoxLayout(card);
    (*column)->setContentsMargins(20, 16, 20, 16);
    (*column)->setSpacing(12);
    cards->addWidget(card);
    return card;
}

} // namespace

ConnectionsPage::ConnectionsPage(app::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_body(new QWidget)
    , m_cards(new QVBoxLayout)
{
    setRole(this, role::kPage);
    m_header->setTitle(tr("Connections"));
    m_header->setSentence(
        context.secrets->isPersistent()
            ? tr("One organisation is open at a time. Keys are kept in your computer’s key store, never in a file.")
            : tr("One organisation is open at a time. There is no key store here: keys are used for one run alone."));
    auto *add = makeButton(tr("&Connect…"), u"list-add"_s, this, role::kPrimary);
    add->setObjectName(u"connectNew"_s);
    m_header->addAction(add);
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::connectRequested);

    setRole(m_body, role::kPage);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    body->setSpacing(16);
    m_cards->setSpacing(16);
    body->addLayout(m_cards);
    body->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(scroll, role::kPage);
    scroll->setWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addWidget(scroll, 1);
    reload();
}

void ConnectionsPage::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &app::Workspace::identityChanged, this, &ConnectionsPage::reload);
    reload();
}

QString ConnectionsPage::openId() const
{
    if (!m_workspace || m_workspace->isPractice() || m_workspace->sessions().isEmpty())
        return {};
    // Renaming changes the id of what is remembered, not of what is open: the connection's name is what both have.
    const QString name = m_workspace->sessions().constFirst()->connection().name;
    const auto known = m_context.connections.byName(name);
    return known ? known->organisationId() : QString();
}

void ConnectionsPage::reload()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        // One of its buttons may be what led here.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_workspace && m_workspace->isPractice())
        addPractice();
    const QList<app::Organisation> known = m_context.connections.organisations();
    const QString open = openId();
    for (const app::Organisation &organisation : known) {
        if (organisation.id == open)
            addOrganisation(organisation);
    }
    for (const app::Organisation &organisation : known) {
        if (organisation.id != open)
            addOrganisation(organisation);
    }
    if (known.isEmpty())
        m_cards->addWidget(makeNote(role::kNote, u"documentinfo"_s, Ink::Text,
                                    tr("No organisation of your own is connected yet. You need a key of a platform; adding "
                                       "people needs the key of somebody who administers it."),
                                    m_body));
    if (!m_workspace || !m_workspace->isPractice()) {
        auto *holder = new QWidget(m_body);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        auto *practice = makeButton(tr("Look around in practice mode"), u"help-hint"_s, holder);
        connect(practice, &QPushButton::clicked, this, &ConnectionsPage::practiceRequested);
        row->addWidget(practice);
        row->addStretch();
        m_cards->addWidget(holder);
    }
}

void ConnectionsPage::addPractice()
{
    QVBoxLayout *column = nullptr;
    auto *card = addCard(m_cards, m_body, &column);
    card->setObjectName(u"openConnection"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(makeIconLabel(u"documentinfo"_s, Ink::Caution, card, kRailIcon));
    head->addWidget(makeLabel(m_workspace->name(), role::kSectionTitle, card, true), 1);
    head->addWidget(makeLabel(tr("Open", "this organisation is open now"), role::kSecondary, card));
    column->addLayout(head);
    column->addWidget(makeLabel(tr("It runs in this program; nothing leaves this computer."), role::kSecondary, card, true));
    for (const app::Session *session : m_workspace->sessions()) {
        bool isBroken = false;
        const QString state = stateText(session->connection(), true, &isBroken);
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(
            makeIconLabel(isBroken ? u"data-warning"_s : u"dialog-ok-apply"_s, isBroken ? Ink::Caution : Ink::Positive, card), 0,
            Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(3);
        words->addWidget(makeLabel(app::platformText(session->platform()), nullptr, card));
        words->addWidget(makeLabel(state, role::kSecondary, card, true));
        row->addLayout(words, 1);
        column->addLayout(row);
    }
}

void ConnectionsPage::addOrganisation(const app::Organisation &organisation)
{
    const bool isOpen = organisation.id == openId();
    QVBoxLayout *column = nullptr;
    auto *card = addCard(m_cards, m_body, &column);
    card->setObjectName(isOpen ? u"openConnection"_s : u"organisationCard"_s);
    addHead(column, organisation, isOpen);
    for (const Platform platform : kPlatforms)
        addPlatform(column, organisation, platform, isOpen);
}

void ConnectionsPage::addHead(QVBoxLayout *column, const app::Organisation &organisation, bool isOpen)
{
    QWidget *card = column->parentWidget();
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *dot = new QLabel(card);
    dot->setPixmap(organisationColourIcon(organisation.colour).pixmap(kTextIcon));
    dot->setToolTip(organisationColourName(organisation.colour));
    head->addWidget(dot);
    head->addWidget(makeLabel(app::isolated(organisation.title()), role::kSectionTitle, card, true), 1);
    if (isOpen)
        head->addWidget(makeLabel(tr("Open", "this organisation is open now"), role::kSecondary, card));
    auto *edit = makeButton(tr("Name and colour…"), {}, card);
    edit->setObjectName(u"editOrganisation"_s);
    edit->setAccessibleName(tr("Name and colour of %1…").arg(organisation.title()));
    connect(edit, &QPushButton::clicked, this, [this, organisation] { editOrganisation(organisation); });
    auto *open = makeButton(isOpen ? tr("Open again") : tr("Open"), {}, card);
    open->setObjectName(u"openOrganisation"_s);
    open->setAccessibleName(isOpen ? tr("Open %1 again").arg(organisation.title()) : tr("Open %1").arg(organisation.title()));
    connect(open, &QPushButton::clicked, this, [this, id = organisation.id] { Q_EMIT openRequested(id); });
    auto *actions = new FlowLayout;
    actions->setSpacing(kUnit);
    actions->addWidget(edit);
    actions->addWidget(open);
    column->addLayout(head);
    column->addLayout(actions);
}

QString ConnectionsPage::stateText(const app::ConnectionSettings &connection, bool isOpen, bool *isBroken) const
{
    *isBroken = false;
    const QString host = connection.isPractice ? QString() : u" · "_s + app::isolated(connection.baseUrl.host());
    if (!isOpen)
        return tr("Remembered") + host;
    const app::Session *session = m_workspace->session(connection.platform);
    if (!session) {
        *isBroken = true;
        return tr("Not open: its key is missing. Open the organisation again to give it.");
    }
    if (const auto &who = session->whoAmI()) {
        const QString person = who->name.isEmpty() ? who->email : who->name;
        const QString role = who->role.kind == Role::Kind::None ? QString() : app::nounInSentence(app::roleText(who->role));
        QString as = tr("Connected");
        if (!person.isEmpty())
            as = role.isEmpty() ? tr("Connected as %1").arg(app::isolated(person))
                                : tr("Connected as %1, %2").arg(app::isolated(person), role);
        if (connection.isReadOnly)
            as += u" · "_s + tr("looks only");
        return as + host;
    }
    if (const auto refused = m_workspace->identifyError(connection.platform)) {
        *isBroken = true;
        const app::ErrorText text = app::describe(*refused, app::platformText(connection.platform));
        return QStringList{text.what, text.why}.join(u' ').trimmed() + host;
    }
    return tr("Asking who the key belongs to…") + host;
}

void ConnectionsPage::addPlatform(QVBoxLayout *column, const app::Organisation &organisation, Platform platform, bool isOpen)
{
    QWidget *card = column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    const QString name = app::platformText(platform);
    const app::ConnectionSettings *connection = organisation.on(platform);
    bool isBroken = false;
    const QString state = connection ? stateText(*connection, isOpen, &isBroken) : tr("Not connected");
    const bool isFine = connection && isOpen && !isBroken;
    row->addWidget(makeIconLabel(isBroken ? u"data-warning"_s
                                 : isFine ? u"dialog-ok-apply"_s
                                          : u"network-disconnect"_s,
                                 isBroken ? Ink::Caution
                                 : isFine ? Ink::Positive
                                          : Ink::Secondary,
                                 card),
                   0, Qt::AlignTop);
    words->addWidget(makeLabel(name, nullptr, card));
    auto *line = makeLabel(state, role::kSecondary, card, true);
    line->setObjectName(u"platformState"_s);
    words->addWidget(line);
    if (connection) {
        addActions(words, organisation, *connection, isOpen);
    } else {
        auto *add = makeButton(tr("Connect %1…").arg(QString(name).replace(u'&', u"&&"_s)), {}, card, role::kLink);
        add->setObjectName(u"connectPlatform"_s);
        add->setAccessibleName(tr("Connect %1 to %2…").arg(organisation.title(), name));
        connect(add, &QPushButton::clicked, this,
                [this, id = organisation.id, platform] { Q_EMIT connectPlatformRequested(id, platform); });
        words->addWidget(add, 0, Qt::AlignLeading);
    }
    row->addLayout(words, 1);
    column->addLayout(row);
}

void ConnectionsPage::addActions(QVBoxLayout *words, const app::Organisation &organisation,
                                 const app::ConnectionSettings &connection, bool isOpen)
{
    QWidget *card = words->parentWidget();
    if (!card)
        card = m_body;
    const QString what = tr("%1, %2").arg(organisation.title(), app::platformText(connection.platform));
    auto *readOnly = new QCheckBox(tr("Look only"), card);
    readOnly->setObjectName(u"lookOnly"_s);
    readOnly->setAccessibleName(tr("Look only: %1").arg(what));
    readOnly->setToolTip(tr("Every change stays switched off."));
    readOnly->setChecked(connection.isReadOnly);
    connect(readOnly, &QCheckBox::toggled, this, [this, name = connection.name, id = organisation.id, isOpen](bool on) {
        m_context.connections.setReadOnly(name, on);
        // What is locked is locked at once.
        if (isOpen)
            Q_EMIT openRequested(id);
    });
    auto *renew = makeButton(tr("New key…"), {}, card, role::kLink);
    renew->setObjectName(u"renewKey"_s);
    renew->setAccessibleName(tr("New key for %1…").arg(what));
    connect(renew, &QPushButton::clicked, this,
            [this, id = organisation.id, platform = connection.platform] { Q_EMIT connectPlatformRequested(id, platform); });
    auto *forget = makeButton(tr("Forget…"), {}, card, role::kLink);
    forget->setObjectName(u"forget"_s);
    forget->setAccessibleName(tr("Forget %1…").arg(what));
    connect(forget, &QPushButton::clicked, this, [this, connection, isOpen] { askToForget(connection, isOpen); });
    auto *actions = new FlowLayout;
    actions->setSpacing(16);
    actions->addWidget(readOnly);
    actions->addWidget(renew);
    actions->addWidget(forget);
    words->addLayout(actions);
}

void ConnectionsPage::editOrganisation(const app::Organisation &organisation)
{
    auto *dialog = new OrganisationDialog(m_context.connections, organisation, this);
    connect(dialog, &OrganisationDialog::saved, this, [this] {
        reload();
        Q_EMIT organisationsChanged();
    });
    dialog->open();
}

void ConnectionsPage::askToForget(const app::ConnectionSettings &connection, bool isOpen)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"forgetDialog"_s);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Forget a connection"));
    box->setText(tr("Forget the key of %1 at %2?")
                     .arg(app::isolated(connection.organisationTitle()), app::platformText(connection.platform)));
    QString more =
        tr("Nothing changes on the platform: the key stays valid there until you revoke it. You can forget the key alone, "
           "and be asked for it next time, or the whole connection.");
    if (isOpen)
        more += u' ' + tr("What is open now stays open until it is opened again.");
    box->setInformativeText(more);
    auto *keyAlone = box->addButton(tr("Forget the key"), QMessageBox::AcceptRole);
    auto *all = box->addButton(tr("Forget the connection"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(keyAlone, &QAbstractButton::clicked, this, [this, connection] { Q_EMIT forgetKeyRequested(connection); });
    connect(all, &QAbstractButton::clicked, this, [this, connection] {
        Q_EMIT forgetKeyRequested(connection);
        m_context.connections.remove(connection.name);
        reload();
        Q_EMIT organisationsChanged();
    });
    box->open();
}

} // namespace gatehouse::widgets
