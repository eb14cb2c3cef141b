// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/personpane.h"

#include "app/texts.h"
#include "models/peoplewords.h"
#include "widgets/icontheme.h"
#include "widgets/people/actionlook.h"
#include "widgets/people/panewords.h"
#include "widgets/people/persondelegate.h"
#include "widgets/import/elidedlabel.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownLines = 12;

/// What an account's "Change…" offers, a separator where the Action is SeePeople. What its platform can't do stays, disabled.
constexpr Action kChanges[] = {Action::ResendInvitation, Action::InviteAgain, Action::ResetPassword,   Action::SeePeople,
                               Action::ChangeRole,       Action::ChangeName,  Action::ChangeDeveloper, Action::ChangeSeat,
                               Action::SeePeople,        Action::AddToTeam,   Action::RemoveFromTeam,  Action::ChangeTeamRole,
                               Action::SeePeople,        Action::CreateKey,   Action::RevokeKey,       Action::SeePeople,
                               Action::Deactivate,       Action::Reactivate,  Action::Remove};

QToolButton *copyButton(const QString &name, const QString &value, QWidget *parent)
{
    QToolButton *button = makeIconButton(name, u"edit-copy"_s, parent, role::kFlat);
    QObject::connect(button, &QToolButton::clicked, button, [button, value] {
        QGuiApplication::clipboard()->setText(value);
        QToolTip::showText(button->mapToGlobal(QPoint(0, button->height())), PersonPane::tr("Copied"), button);
    });
    return button;
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

PersonPane::PersonPane(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel({}, role::kSectionTitle, this, true))
    , m_email(makeLabel({}, role::kSecondary, this, true))
    , m_copy(makeIconButton(tr("Copy the e-mail address"), u"edit-copy"_s, this, role::kFlat))
    , m_close(makeIconButton(tr("Close the details"), u"dialog-close"_s, this, role::kFlat))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_resend(makeButton({}, u"mail-send"_s, this))
    , m_access(makeButton(tr("Open access"), {}, this))
    , m_remove(makeButton(actionLook(Action::Remove).text, {}, this))
    , m_footNote(makeLabel({}, role::kSecondary, this, true))
{
    setRole(this, role::kPane);
    setAccessibleName(tr("Details of the person"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    setRole(m_body, role::kPage);
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(kPaneMargin, 0, kPaneMargin, kPaneMargin);
    lines->setSpacing(0);
    for (Section *section : {&m_accounts, &m_suggestions, &m_invitation, &m_teams, &m_keys, &m_historyLines, &m_details})
        *section = addSection(lines);
    lines->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("What is known"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_scroll, role::kPage);
    m_scroll->setWidget(m_body);
    column->addWidget(m_scroll, 1);
    buildFooter(column);
    clear();
}

void PersonPane::buildHead(QVBoxLayout *column)
{
    m_name->setObjectName(u"paneName"_s);
    m_email->setObjectName(u"paneEmail"_s);
    m_close->setObjectName(u"paneClose"_s);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_email->setAccessibleName(tr("E-mail"));
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_person)
            QGuiApplication::clipboard()->setText(m_person->email);
        QToolTip::showText(m_copy->mapToGlobal(QPoint(0, m_copy->height())), tr("Copied"), m_copy);
    });
    connect(m_close, &QToolButton::clicked, this, &PersonPane::closeRequested);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kPaneMargin, 14, kPaneMargin - 6, 4);
    head->setSpacing(0);
    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_close, 0, Qt::AlignTop);
    auto *emailRow = new QHBoxLayout;
    emailRow->addWidget(m_email, 1);
    emailRow->addWidget(m_copy, 0, Qt::AlignTop);
    head->addLayout(nameRow);
    head->addLayout(emailRow);
    column->addLayout(head);
}

void PersonPane::buildFooter(QVBoxLayout *column)
{
    m_resend->setObjectName(u"paneResend"_s);
    m_access->setObjectName(u"paneAccess"_s);
    m_remove->setObjectName(u"paneRemove"_s);
    m_footNote->setObjectName(u"paneFootNote"_s);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kPaneMargin, 12, kPaneMargin, 12);
    foot->setSpacing(kUnit);
    foot->addWidget(m_footNote);
    foot->addWidget(m_resend);
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_access, 1);
    row->addWidget(m_remove);
    foot->addLayout(row);
    column->addLayout(foot);
    connect(m_resend, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(static_cast<Action>(m_resend->property("action").toInt())); });
    connect(m_access, &QPushButton::clicked, this, [this] {
        if (m_person)
            Q_EMIT accessRequested(m_person->id);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(Action::Remove); });
}

void PersonPane::clear()
{
    m_person.reset();
    m_held.clear();
    m_history.clear();
    m_suggestionList.clear();
    m_name->setText(tr("Choose a person"));
    m_email->setText(tr("What is known about them appears here."));
    m_copy->hide();
    for (Section *section : {&m_accounts, &m_suggestions, &m_invitation, &m_teams, &m_keys, &m_historyLines, &m_details})
        begin(*section);
    updateFooter();
}

void PersonPane::showPerson(const Person &person)
{
    if (m_person && m_person->id != person.id) {
        m_held.clear();
        m_history.clear();
        m_suggestionList.clear();
    }
    m_person = person;
    m_name->setText(person.name);
    m_email->setText(person.email.isEmpty() ? person.isServiceAccount ? tr("Service account") : tr("No e-mail address")
                                            : person.email);
    m_copy->setVisible(!person.email.isEmpty());
    fillAccounts();
    fillSuggestions();
    fillInvitation();
    fillTeams();
    fillKeys();
    fillHistory();
    fillDetails();
    updateFooter();
}

void PersonPane::setHeld(const QHash<AccountId, app::Held> &held)
{
    m_held = held;
    fillTeams();
    fillKeys();
}

void PersonPane::setHistory(const QList<store::ActivityEntry> &entries)
{
    m_history = entries;
    fillHistory();
}

void PersonPane::setSuggestions(const QList<PaneSuggestion> &suggestions)
{
    m_suggestionList = suggestions;
    fillSuggestions();
}

void PersonPane::takeFocus()
{
    m_close->setFocus(Qt::TabFocusReason);
}

PersonPane::Section PersonPane::addSection(QVBoxLayout *column)
{
    Section section;
    section.box = new QWidget(m_body);
    column->addWidget(section.box);
    return section;
}

QVBoxLayout *PersonPane::begin(Section &section)
{
    // The button may be the one whose click led here: its widgets go when the event is over.
    if (section.lines) {
        auto *fresh = new QWidget(m_body);
        delete section.box->parentWidget()->layout()->replaceWidget(section.box, fresh);
        section.box->hide();
        section.box->deleteLater();
        section.box = fresh;
    }
    section.lines = new QVBoxLayout(section.box);
    section.lines->setContentsMargins(0, 0, 0, 0);
    section.lines->setSpacing(6);
    section.box->hide();
    return section.lines;
}

void PersonPane::addHeading(Section &section, const QString &text, const QString &count)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 14, 0, 0);
    row->addWidget(makeLabel(text, role::kStrong, section.box), 1);
    if (!count.isEmpty())
        row->addWidget(makeLabel(count, role::kSecondary, section.box));
    section.lines->addLayout(row);
    section.lines->addWidget(makeSeparator(Qt::Horizontal, section.box));
    section.lines->addSpacing(2);
    section.box->show();
}

QWidget *PersonPane::addLine(Section &section, const QString &iconName, Ink ink, const QString &text, const QString &second)
{
    auto *line = new QWidget(section.box);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    if (!iconName.isEmpty())
        row->addWidget(makeIconLabel(iconName, ink, line), 0, Qt::AlignTop);
    row->addWidget(makeLabel(text, nullptr, line, true), second.isEmpty() ? 1 : 0);
    if (!second.isEmpty())
        row->addWidget(makeLabel(second, role::kSecondary, line, true), 1, Qt::AlignTop);
    section.lines->addWidget(line);
    return line;
}

void PersonPane::addCopyLine(Section &section, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(label, role::kSecondary, section.box));
    // An id has no place to break: the whole is in the tooltip and on the button.
    auto *text = new ElidedLabel(value, section.box);
    text->setTextFormat(Qt::PlainText);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    words->addWidget(text);
    row->addLayout(words, 1);
    row->addWidget(copyButton(tr("Copy: %1").arg(label), value, section.box), 0, Qt::AlignBottom);
    section.lines->addLayout(row);
}

app::Reach PersonPane::reachOf(Action action, const QList<Account> &accounts) const
{
    if (m_reacher)
        return m_reacher(action, accounts);
    app::Reach none;
    none.action = action;
    return none;
}

const Account *PersonPane::account(const AccountId &id) const
{
    if (!m_person)
        return nullptr;
    for (const Account &one : m_person->accounts) {
        if (one.id() == id)
            return &one;
    }
    return nullptr;
}

void PersonPane::fillAccounts()
{
    begin(m_accounts);
    addHeading(m_accounts, tr("Accounts"));
    QStringList notes;
    for (const Account &account : m_person->accounts) {
        addAccount(account);
        // The role is what people come to change: where that can't be, the reason stands beside it.
        const app::Reach role = reachOf(Action::ChangeRole, {account});
        if (m_reacher && !role.isPossible() && !role.notReached.isEmpty()) {
            const WhyNot why = role.notReached.first().why.why;
            const QString note = unavailableText(role);
            const bool isWorthSaying = why != WhyNot::NoAccountThere && why != WhyNot::NotKnown;
            if (isWorthSaying && !notes.contains(note))
                notes.append(note);
        }
    }
    if (!notes.isEmpty())
        m_accounts.lines->addSpacing(4);
    for (const QString &note : std::as_const(notes))
        m_accounts.lines->addWidget(makeNote(role::kNote, u"documentinfo"_s, Ink::Secondary, note, m_accounts.box));
}

void PersonPane::addAccount(const Account &account)
{
    const AccountId id = account.id();
    const QString platform = app::platformText(account.platform);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 2, 0, 0);
    row->addWidget(makeLabel(platform, role::kSecondary, m_accounts.box), 1);
    auto *change = makeButton(tr("Change…"), {}, m_accounts.box, role::kLink);
    change->setObjectName(u"paneChange%1"_s.arg(static_cast<int>(account.platform)));
    change->setAccessibleName(tr("Change the account on %1").arg(platform));
    auto *menu = new QMenu(change);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, id] { fillChangeMenu(menu, id); });
    // Not setMenu(): the arrow that comes with it has no place in a link.
    connect(change, &QPushButton::clicked, menu, [change, menu] {
        const bool isMirrored = change->isRightToLeft();
        const QPoint corner(isMirrored ? 0 : change->width() - menu->sizeHint().width(), change->height());
        menu->popup(change->mapToGlobal(corner));
    });
    bool canAnything = false;
    QString why;
    for (const Action action : kChanges) {
        if (action == Action::SeePeople)
            continue;
        const app::Reach reach = reachOf(action, {account});
        canAnything = canAnything || reach.isPossible();
        if (action == Action::ChangeRole)
            why = unavailableText(reach);
    }
    if (!canAnything)
        setDisabledReason(change, why.isEmpty() ? tr("Nothing can be changed here now.") : why);
    row->addWidget(change);
    m_accounts.lines->addLayout(row);
    const StatusLook look = statusLook(account.status);
    addLine(m_accounts, look.icon, look.ink, models::accountStateText(account, QDateTime::currentDateTimeUtc()));
    if (account.isDeveloper.value_or(false))
        addLine(m_accounts, u"project-development"_s, Ink::Secondary, tr("Developer"));
    if (const QString seats = models::seatsText(account); !seats.isEmpty())
        addLine(m_accounts, u"tag"_s, Ink::Secondary, seats);
    for (const Role &more : account.additionalRoles)
        addLine(m_accounts, u"list-add"_s, Ink::Secondary, app::roleText(more));
}

void PersonPane::fillChangeMenu(QMenu *menu, const AccountId &id)
{
    menu->clear();
    const Account *found = account(id);
    if (!found)
        return;
    for (const Action action : kChanges) {
        if (action == Action::SeePeople) {
            menu->addSeparator();
            continue;
        }
        const ActionLook look = actionLook(action);
        const app::Reach reach = reachOf(action, {*found});
        QString text = look.text;
        // At the end of the line, so that everybody can read why: a menu has no accessible description.
        if (!reach.isPossible() && !reach.notReached.isEmpty())
            text += u'\t' + reasonBrief(reach.notReached.first().why, found->platform);
        QAction *entry =
            menu->addAction(themedIcon(look.icon), text, this, [this, action, id] { Q_EMIT accountActionRequested(action, id); });
        entry->setEnabled(reach.isPossible());
        entry->setToolTip(reach.isPossible() ? QString() : unavailableText(reach));
        entry->setStatusTip(entry->toolTip());
    }
    if (m_person->accounts.size() > 1) {
        menu->addSeparator();
        menu->addAction(tr("This account is somebody else's: take it apart"), this, [this, id] { Q_EMIT splitRequested(id); });
    }
}

void PersonPane::fillInvitation()
{
    begin(m_invitation);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool isFirst = true;
    for (const Account &account : m_person->accounts) {
        if (account.status != AccountStatus::Invited && account.status != AccountStatus::Expired)
            continue;
        if (isFirst)
            addHeading(m_invitation, tr("Pending invitation"));
        isFirst = false;
        const StatusLook look = statusLook(account.status);
        addLine(m_invitation, look.icon, look.ink, invitationText(account, now));
    }
}

void PersonPane::fillSuggestions()
{
    begin(m_suggestions);
    for (const PaneSuggestion &one : std::as_const(m_suggestionList)) {
        auto *note = makeNote(role::kAccentNote, u"system-users"_s, Ink::Text,
                              suggestionText(one.suggestion.reason, one.name, one.email), m_suggestions.box);
        auto *join = makeButton(tr("Join"), {}, m_suggestions.box);
        join->setObjectName(u"paneJoin"_s);
        join->setAccessibleName(tr("Join with %1").arg(one.name));
        auto *apart = makeButton(tr("Not the same"), {}, m_suggestions.box, role::kLink);
        apart->setObjectName(u"paneApart"_s);
        apart->setAccessibleName(tr("Not the same person as %1").arg(one.name));
        const app::JoinSuggestion suggestion = one.suggestion;
        connect(join, &QPushButton::clicked, this, [this, suggestion] { Q_EMIT joinRequested(suggestion); });
        connect(apart, &QPushButton::clicked, this, [this, suggestion] { Q_EMIT dismissRequested(suggestion); });
        m_suggestions.lines->addSpacing(kUnit);
        m_suggestions.lines->addWidget(note);
        auto *row = new QHBoxLayout;
        row->addWidget(join);
        row->addWidget(apart);
        row->addStretch();
        m_suggestions.lines->addLayout(row);
        m_suggestions.box->show();
    }
}

void PersonPane::fillTeams()
{
    begin(m_teams);
    if (!m_person)
        return;
    QList<std::pair<Membership, Platform>> teams;
    QStringList untold;
    for (const Account &account : m_person->accounts) {
        const app::Held held = m_held.value(account.id());
        const QList<Membership> &told = held.holdings ? held.holdings->teams : account.teams;
        for (const Membership &team : told)
            teams.append({team, account.platform});
        if (held.holdings && held.holdings->notTold.contains(Action::SeeTeams))
            untold.append(app::platformText(account.platform));
    }
    if (teams.isEmpty() && untold.isEmpty())
        return;
    addHeading(m_teams, tr("Teams and groups"), number(teams.size()) + (untold.isEmpty() ? QString() : u"+"_s));
    for (const auto &[team, platform] : teams.first(std::min(teams.size(), kShownLines))) {
        const QString role = team.role.kind == Role::Kind::None ? QString() : app::roleText(team.role);
        const QString where = app::platformText(platform);
        addLine(m_teams, u"system-users"_s, Ink::Secondary, app::isolated(team.name),
                role.isEmpty() ? where : tr("%1, %2").arg(where, role));
    }
    if (teams.size() > kShownLines)
        addLine(m_teams, {}, Ink::Secondary, tr("and %Ln more", nullptr, static_cast<int>(teams.size() - kShownLines)));
    untold.removeDuplicates();
    if (!untold.isEmpty())
        addLine(m_teams, u"question"_s, Ink::Caution,
                tr("%1 does not tell who is in which team.").arg(QLocale().createSeparatedList(untold)));
}

void PersonPane::fillKeys()
{
    begin(m_keys);
    if (!m_person)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<ApiKey> keys;
    QStringList untold;
    bool isReading = false;
    bool wasAsked = false;
    for (const Account &account : m_person->accounts) {
        const app::Held held = m_held.value(account.id());
        isReading = isReading || held.isReading;
        wasAsked = wasAsked || held.isReading || held.readAt.isValid();
        if (held.holdings) {
            keys += held.holdings->keys;
            if (held.holdings->notTold.contains(Action::SeeKeys))
                untold.append(app::platformText(account.platform));
        } else if (held.error) {
            untold.append(app::platformText(account.platform));
        }
    }
    const bool isWhole = untold.isEmpty() && !isReading && wasAsked;
    addHeading(m_keys, tr("Keys"), wasAsked ? number(keys.size()) + (isWhole ? QString() : u"+"_s) : QString());
    for (const ApiKey &key : keys.first(std::min(keys.size(), kShownLines))) {
        const QString name = key.name.isEmpty() ? key.hint : key.name;
        //: %1 the name of a key, %2 "used 2 hours ago"
        addLine(m_keys, u"object-locked"_s, Ink::Secondary, tr("%1 · %2").arg(app::isolated(name), models::keyUseText(key, now)));
    }
    if (keys.size() > kShownLines)
        addLine(m_keys, {}, Ink::Secondary, tr("and %Ln more", nullptr, static_cast<int>(keys.size() - kShownLines)));
    if (isReading)
        addLine(m_keys, u"clock"_s, Ink::Secondary, tr("Reading the keys…"));
    else if (keys.isEmpty() && isWhole)
        addLine(m_keys, {}, Ink::Secondary, tr("No keys"));
    else if (!wasAsked)
        addLine(m_keys, {}, Ink::Secondary, tr("Not read"));
    untold.removeDuplicates();
    if (!untold.isEmpty())
        addLine(m_keys, u"question"_s, Ink::Caution,
                tr("Not known on %1: its keys could not be read.").arg(QLocale().createSeparatedList(untold)));
}

void PersonPane::fillHistory()
{
    begin(m_historyLines);
    if (m_history.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    addHeading(m_historyLines, tr("History"));
    for (const store::ActivityEntry &entry : m_history.first(std::min(m_history.size(), kShownLines)))
        addLine(m_historyLines, u"clock"_s, Ink::Secondary, historyText(entry, now));
}

void PersonPane::fillDetails()
{
    begin(m_details);
    auto *leaving = makeButton(tr("Someone is leaving…"), {}, m_details.box, role::kLink);
    leaving->setObjectName(u"paneLeaving"_s);
    connect(leaving, &QPushButton::clicked, this, &PersonPane::leavingRequested);
    auto *fold = makeButton(tr("Technical details"), {}, m_details.box, role::kLink);
    fold->setObjectName(u"paneDetails"_s);
    fold->setCheckable(true);
    fold->setChecked(m_detailsOpen);
    m_details.lines->addSpacing(kUnit);
    m_details.lines->addWidget(leaving, 0, Qt::AlignLeading);
    m_details.lines->addWidget(fold, 0, Qt::AlignLeading);
    Section inner;
    inner.box = new QWidget(m_details.box);
    inner.lines = new QVBoxLayout(inner.box);
    inner.lines->setContentsMargins(0, 0, 0, 0);
    inner.lines->setSpacing(6);
    for (const QString &other : m_person->otherEmails)
        addCopyLine(inner, tr("Another address"), other);
    for (const Account &account : m_person->accounts) {
        const QString where = app::platformText(account.platform);
        addCopyLine(inner, tr("%1: user id").arg(where), account.userId.value);
        addCopyLine(inner, tr("%1: identity id").arg(where), account.identityId.value);
        addCopyLine(inner, tr("%1: invitation id").arg(where), account.invitationId.value);
        addCopyLine(inner, tr("%1: its own word for the state").arg(where), account.statusWord);
        addCopyLine(inner, tr("%1: its own word for the role").arg(where), account.role.word);
        addCopyLine(inner, tr("%1: created, as it wrote it").arg(where), account.createdAtText);
        for (const QString &oddity : account.oddities)
            addLine(inner, u"data-warning"_s, Ink::Caution, tr("Unusual in the answer of %1: %2").arg(where, oddity));
    }
    m_details.lines->addWidget(inner.box);
    inner.box->setVisible(m_detailsOpen);
    connect(fold, &QPushButton::toggled, inner.box, &QWidget::setVisible);
    connect(fold, &QPushButton::toggled, this, [this](bool open) { m_detailsOpen = open; });
    m_details.box->show();
}

void PersonPane::updateFooter()
{
    const QString nobody = m_person ? QString() : tr("Choose a person first.");
    setDisabledReason(m_access, nobody);
    const QList<Account> accounts = m_person ? m_person->accounts : QList<Account>();
    const app::Reach remove = reachOf(Action::Remove, accounts);
    const QString removeReason = m_person ? unavailableText(remove) : nobody;
    setDisabledReason(m_remove, removeReason);
    m_footNote->setText(m_person ? removeReason : QString());
    m_footNote->setVisible(m_person && !removeReason.isEmpty());
    // An expired invitation turns "resend" into "invite again".
    const app::Reach resend = reachOf(Action::ResendInvitation, accounts);
    const app::Reach again = reachOf(Action::InviteAgain, accounts);
    const bool isAgain = !resend.isPossible() && again.isPossible();
    m_resend->setProperty("action", static_cast<int>(isAgain ? Action::InviteAgain : Action::ResendInvitation));
    m_resend->setText(actionLook(isAgain ? Action::InviteAgain : Action::ResendInvitation).text);
    m_resend->setVisible(resend.isPossible() || again.isPossible());
}

} // namespace gatehouse::widgets
