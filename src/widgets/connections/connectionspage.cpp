// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectionspage.h"

#include "app/texts.h"
#include "widgets/messagebanner.h"
#include "widgets/notices.h"
#include "widgets/pageheader.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

void addFact(QFormLayout *facts, const QString &name, const QString &value, QWidget *parent)
{
    if (value.isEmpty())
        return;
    auto *text = makeLabel(value, nullptr, parent, true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->addRow(makeLabel(name, role::kSecondary, parent), text);
}

} // namespace

ConnectionsPage::ConnectionsPage(app::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_notice(new MessageBanner(this))
    , m_body(new QWidget)
    , m_cards(new QVBoxLayout)
{
    setRole(this, role::kPage);
    m_header->setTitle(tr("Connections"));
    m_header->setSentence(tr("One organisation is open at a time. Keys are kept in the keychain, never in a file."));
    auto *add = makeButton(tr("&Connect…"), u"list-add"_s, this, role::kPrimary);
    add->setObjectName(u"connectNew"_s);
    m_header->addAction(add);
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::connectRequested);

    setRole(m_body, role::kPage);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    body->setSpacing(16);
    body->addWidget(m_notice);
    m_cards->setSpacing(12);
    body->addLayout(m_cards);
    body->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
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

QWidget *ConnectionsPage::openCard()
{
    auto *card = new QFrame(m_body);
    card->setObjectName(u"openConnection"_s);
    setRole(card, role::kCard);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    const auto &who = m_workspace->sessions().constFirst()->whoAmI();
    const bool isBroken = !who && m_workspace->identifyError();
    head->addWidget(makeIconLabel(isBroken ? u"data-warning"_s : u"network-connect"_s, isBroken ? Ink::Caution : Ink::Positive,
                                  card, kRailIcon));
    head->addWidget(makeLabel(m_workspace->sessions().constFirst()->organisationName(), role::kSectionTitle, card, true), 1);
    head->addWidget(
        makeLabel(isBroken ? tr("Not connected") : tr("Open", "this organisation is open now"), role::kSecondary, card));
    column->addLayout(head);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(20);
    facts->setVerticalSpacing(6);
    const app::ConnectionSettings &connection = m_workspace->sessions().constFirst()->connection();
    addFact(facts, tr("Platform"), app::platformText(connection.platform), card);
    addFact(facts, tr("Address"),
            connection.isPractice ? tr("In this program; nothing leaves this computer") : connection.baseUrl.host(), card);
    if (who) {
        const QString role = app::roleText(who->role);
        const QString person = who->name.isEmpty() ? who->email : who->name;
        addFact(facts, tr("Connected as"), role.isEmpty() ? person : tr("%1, %2").arg(person, app::nounInSentence(role)), card);
        addFact(facts, tr("Single sign-on"),
                who->ssoMode == "required"_L1   ? tr("required")
                : who->ssoMode == "optional"_L1 ? tr("possible")
                : who->ssoMode == "off"_L1      ? tr("off")
                                                : who->ssoMode,
                card);
    }
    addFact(facts, tr("May change things"), connection.isReadOnly ? tr("No, it only reads") : tr("Yes"), card);
    column->addLayout(facts);
    return card;
}

QWidget *ConnectionsPage::savedCard(const app::ConnectionSettings &connection)
{
    const bool isOpen = m_workspace && m_workspace->sessions().constFirst()->connection().name == connection.name;
    auto *card = new QFrame(m_body);
    setRole(card, role::kCard);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(20, 12, 12, 12);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(makeLabel(connection.name, role::kStrong, card, true));
    words->addWidget(
        makeLabel(app::platformText(connection.platform) + u" · "_s + connection.baseUrl.host(), role::kSecondary, card, true));
    row->addLayout(words, 1);
    auto *readOnly = new QCheckBox(tr("Only read"), card);
    readOnly->setAccessibleName(tr("Only read: %1").arg(connection.name));
    readOnly->setChecked(connection.isReadOnly);
    readOnly->setToolTip(tr("Takes effect when the connection is opened again."));
    connect(readOnly, &QCheckBox::toggled, this, [this, name = connection.name](bool on) {
        if (auto known = m_context.connections.byName(name)) {
            known->isReadOnly = on;
            m_context.connections.save(*known);
        }
    });
    row->addWidget(readOnly);
    auto *forget = makeButton(tr("Forget…"), {}, card);
    forget->setAccessibleName(tr("Forget %1…").arg(connection.name));
    connect(forget, &QPushButton::clicked, this, [this, connection] { askToForget(connection); });
    row->addWidget(forget);
    auto *open = makeButton(isOpen ? tr("Open again") : tr("Open"), {}, card);
    open->setAccessibleName(isOpen ? tr("Open %1 again").arg(connection.name) : tr("Open %1").arg(connection.name));
    connect(open, &QPushButton::clicked, this, [this, name = connection.name] { Q_EMIT openRequested(name); });
    row->addWidget(open);
    return card;
}

void ConnectionsPage::askToForget(const app::ConnectionSettings &connection)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Forget a connection"));
    box->setText(tr("Forget %1 and its key?").arg(app::isolated(connection.name)));
    box->setInformativeText(tr("Nothing changes in Anyscale: the key stays valid there until you revoke it."));
    auto *forget = box->addButton(tr("Forget it"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(forget, &QAbstractButton::clicked, this, [this, connection] {
        m_forget.run(m_context.secrets->remove(connection.secretName(), this), this, [this](const Result<std::monostate> &gone) {
            if (!gone)
                announceFailure(m_notice, gone.error());
        });
        m_context.connections.remove(connection.name);
        reload();
    });
    box->open();
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
    if (m_workspace)
        m_cards->addWidget(openCard());
    const QList<app::ConnectionSettings> saved = m_context.connections.all();
    if (!saved.isEmpty())
        m_cards->addWidget(makeLabel(tr("Remembered"), role::kSectionTitle, m_body));
    for (const app::ConnectionSettings &connection : saved)
        m_cards->addWidget(savedCard(connection));
    if (saved.isEmpty())
        m_cards->addWidget(makeNote(role::kNote, u"documentinfo"_s, Ink::Text,
                                    tr("No organisation of your own is connected yet. You need an Anyscale key; adding people "
                                       "needs the key of an owner."),
                                    m_body));
    if (!m_workspace || !m_workspace->isPractice()) {
        auto *practice = makeButton(tr("Look around in practice mode"), u"help-hint"_s, m_body);
        connect(practice, &QPushButton::clicked, this, &ConnectionsPage::practiceRequested);
        auto *row = new QHBoxLayout;
        auto *holder = new QWidget(m_body);
        holder->setLayout(row);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(practice);
        row->addStretch();
        m_cards->addWidget(holder);
    }
}

} // namespace gatehouse::widgets
