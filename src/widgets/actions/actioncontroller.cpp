// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/actioncontroller.h"

#include "app/actionchoices.h"
#include "app/actionwords.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "widgets/access/accesspage.h"
#include "widgets/actions/addpersondialog.h"
#include "widgets/actions/changerundialog.h"
#include "widgets/actions/reviewdialog.h"
#include "widgets/keys/keyspage.h"
#include "widgets/leaving/leavingdialog.h"
#include "widgets/people/peoplepage.h"
#include "widgets/style.h"

#include <QtCore/QSet>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

/// One platform at a time: what is chosen there (a role, a team) means nothing on another one.
bool isForOnePlatform(Action action)
{
    switch (action) {
    case Action::ChangeRole:
    case Action::ChangeName:
    case Action::ChangeSeat:
    case Action::ChangeDeveloper:
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
    case Action::ChangeTeamRole:
    case Action::CreateKey:
        return true;
    default:
        return false;
    }
}

app::Reach onlyOn(app::Reach reach, Platform platform)
{
    reach.accounts.removeIf([platform](const Account &account) { return account.platform != platform; });
    return reach;
}

} // namespace

ActionController::ActionController(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void ActionController::setWorkspace(app::Workspace *workspace)
{
    m_reading.drop();
    m_workspace = workspace;
}

void ActionController::begin(Action action, const QList<PersonId> &people, std::optional<Platform> platform)
{
    if (!m_workspace)
        return;
    QList<Person> chosen;
    for (const PersonId &id : people) {
        if (const Person *person = m_workspace->persons().find(id))
            chosen.append(*person);
    }
    const app::Reach reach = app::ActionPlanner(*m_workspace).reach(action, chosen, platform);
    if (isForOnePlatform(action) && !platform)
        return choosePlatform(action, chosen, reach);
    if (action == Action::RevokeKey)
        return readKeys(reach);
    review(reach);
}

void ActionController::beginOn(Action action, const AccountId &account)
{
    const Account *found = m_workspace ? m_workspace->people().find(account) : nullptr;
    if (!found)
        return;
    const app::Reach reach = app::ActionPlanner(*m_workspace).reach(action, QList<Account>{*found});
    if (action == Action::RevokeKey)
        return readKeys(reach);
    review(reach);
}

void ActionController::beginKeys(Action action, const QList<ApiKey> &keys)
{
    if (!m_workspace || keys.isEmpty())
        return;
    app::Reach reach;
    reach.action = action;
    QList<Change> changes;
    for (const ApiKey &key : keys) {
        Change change;
        change.action = action;
        change.key = key;
        if (const Account *owner = m_workspace->people().find(key.owner)) {
            change.account = *owner;
        } else { // a service key, or an owner who is not in the list
            change.account.platform = key.platform;
            change.account.email = key.ownerEmail;
            change.account.name = key.ownerName.isEmpty() ? key.name : key.ownerName;
            change.account.userId.value = key.owner.value;
        }
        reach.accounts.append(change.account);
        changes.append(change);
    }
    reach.people = reach.accounts.size();
    reach.peopleReached = reach.people;
    review(reach, changes);
}

void ActionController::beginOwnKey(Platform platform)
{
    app::Session *session = m_workspace ? m_workspace->session(platform) : nullptr;
    if (!session)
        return;
    Change change;
    change.action = Action::CreateKey;
    change.account.platform = platform;
    if (const auto &who = session->whoAmI()) {
        change.account.userId = who->userId;
        change.account.email = who->email;
        change.account.name = who->name;
        const QList<Account> &accounts = m_workspace->people().accounts();
        const auto own = std::find_if(accounts.cbegin(), accounts.cend(), [&](const Account &account) {
            return account.platform == platform && !who->userId.isEmpty() && account.userId == who->userId;
        });
        if (own != accounts.cend())
            change.account = *own;
    }
    // Arize AX does not say whose key it is: the answer to the request will.
    if (change.account.displayName().isEmpty())
        change.account.name = tr("yourself");
    app::Reach reach;
    reach.action = Action::CreateKey;
    reach.accounts = {change.account};
    reach.people = 1;
    reach.peopleReached = 1;
    review(reach, {change});
}

void ActionController::beginChanges(const QList<Change> &changes)
{
    if (!m_workspace || changes.isEmpty())
        return;
    app::Reach reach;
    reach.action = changes.constFirst().action;
    QSet<PersonId> people;
    for (const Change &change : changes) {
        // Several kinds at once are told as what they come to: access is taken away.
        if (change.action != reach.action)
            reach.action = Action::RemoveGrant;
        reach.accounts.append(change.account);
        people.insert(m_workspace->persons().personOf(change.account.id()));
    }
    reach.people = people.size();
    reach.peopleReached = people.size();
    review(reach, changes);
}

void ActionController::addPerson()
{
    if (!m_workspace)
        return;
    auto *dialog = new AddPersonDialog(*m_workspace, m_window);
    connect(dialog, &AddPersonDialog::added, this, &ActionController::peopleAdded);
    dialog->open();
}

void ActionController::beginLeaving(const QList<PersonId> &people)
{
    if (!m_workspace)
        return;
    QStringList who;
    for (const PersonId &id : people) {
        if (const Person *person = m_workspace->persons().find(id))
            who.append(person->email.isEmpty() ? person->name : person->email);
    }
    auto *dialog = new LeavingDialog(*m_workspace, who, m_window);
    connect(dialog, &LeavingDialog::changed, this, &ActionController::changed);
    dialog->open();
}

void ActionController::serve(PeoplePage &page)
{
    connect(&page, &PeoplePage::actionRequested, this, &ActionController::begin);
    connect(&page, &PeoplePage::accountActionRequested, this, &ActionController::beginOn);
    connect(&page, &PeoplePage::leavingRequested, this, &ActionController::beginLeaving);
}

void ActionController::serve(KeysPage &page)
{
    connect(&page, &KeysPage::keysActionRequested, this, &ActionController::beginKeys);
    connect(&page, &KeysPage::newKeyRequested, this, &ActionController::beginOwnKey);
}

void ActionController::serve(AccessPage &page)
{
    connect(&page, &AccessPage::changeRequested, this, [this](const Change &change) { beginChanges({change}); });
}

void ActionController::choosePlatform(Action action, const QList<Person> &people, const app::Reach &reach)
{
    QList<Platform> platforms;
    for (const Account &account : reach.accounts) {
        if (!platforms.contains(account.platform))
            platforms.append(account.platform);
    }
    if (platforms.size() <= 1)
        return review(reach);
    std::sort(platforms.begin(), platforms.end());
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(u"choosePlatform"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->setWindowTitle(app::actionText(action));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(tr("On which platform?"), role::kSectionTitle, dialog, true));
    column->addWidget(
        makeLabel(tr("Each platform has words of its own for this, so it is one at a time."), role::kSecondary, dialog, true));
    for (const Platform platform : std::as_const(platforms)) {
        const app::Reach there = app::ActionPlanner(*m_workspace).reach(action, people, platform);
        auto *button = makeButton(tr("%1: %2", "a platform and how many accounts there")
                                      .arg(app::platformText(platform).replace(u'&', u"&&"_s),
                                           tr("%Ln accounts", nullptr, static_cast<int>(there.accounts.size()))),
                                  {}, dialog);
        button->setObjectName(u"platform%1"_s.arg(static_cast<int>(platform)));
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, dialog, there, platform] {
            dialog->accept();
            review(onlyOn(there, platform));
        });
    }
    auto *cancel = makeButton(tr("Cancel"), {}, dialog);
    cancel->setDefault(true);
    column->addWidget(cancel, 0, Qt::AlignTrailing);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
}

void ActionController::readKeys(const app::Reach &reach)
{
    m_reading.run(app::keysOf(*m_workspace, reach.accounts, this), this, [this, reach](const Result<ports::KeysRead> &read) {
        if (!read)
            return Q_EMIT failed(read.error());
        QList<ApiKey> keys = read->keys;
        keys.removeIf([&reach](const ApiKey &key) {
            // Only what belongs to those who were chosen: a service key is nobody's.
            return key.status != ApiKeyStatus::Active || key.isServiceKey ||
                   std::none_of(reach.accounts.cbegin(), reach.accounts.cend(),
                                [&key](const Account &account) { return account.id() == key.owner; });
        });
        if (!keys.isEmpty())
            return beginKeys(Action::RevokeKey, keys);
        if (read->error)
            return Q_EMIT failed(*read->error);
        auto *box = new QMessageBox(QMessageBox::Information, tr("No keys"), tr("None of them has a key that is in force."),
                                    QMessageBox::Ok, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void ActionController::review(const app::Reach &reach, const QList<Change> &changes)
{
    if (!m_workspace || (reach.accounts.isEmpty() && changes.isEmpty()))
        return;
    auto *dialog = new ReviewDialog(*m_workspace, reach, changes, m_window);
    connect(dialog, &ReviewDialog::confirmed, this, &ActionController::run);
    dialog->open();
}

void ActionController::run(const ChangePlan &plan)
{
    if (!m_workspace || plan.changes.isEmpty())
        return;
    auto *dialog = new ChangeRunDialog(*m_workspace, plan, m_window);
    connect(dialog, &ChangeRunDialog::ended, this, &ActionController::changed);
    dialog->open();
}

} // namespace gatehouse::widgets
