// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"
#include "ports/wandbpeoplejobs.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

/// From so many addresses on, one list is cheaper than a question each.
constexpr qsizetype kManyAddresses = 20;

std::optional<Account> exactly(const QList<wandb::ScimUser> &users, const QString &email)
{
    for (const wandb::ScimUser &user : users) {
        for (const QString &one : user.emails) {
            if (emailKey(one) == emailKey(email))
                return user.account;
        }
    }
    return std::nullopt;
}

} // namespace

WandbLookUpJob::WandbLookUpJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const QStringList &emails,
                               QObject *parent)
    : WandbJob(wire, std::move(known), parent)
{
    QSet<QString> seen;
    for (const QString &email : emails) {
        const QString address = email.trimmed();
        const QString key = emailKey(address);
        if (!key.isEmpty() && !seen.contains(key))
            m_emails.append(address);
        seen.insert(key);
    }
}

void WandbLookUpJob::doStart()
{
    if (m_emails.isEmpty())
        return complete(m_looked);
    if (m_emails.size() >= kManyAddresses)
        return lookUpAll();
    m_open = m_emails.size();
    for (const QString &email : std::as_const(m_emails))
        ask(email, email);
}

void WandbLookUpJob::lookUpAll()
{
    QSet<QString> wanted;
    for (const QString &email : std::as_const(m_emails))
        wanted.insert(emailKey(email));
    const auto take = [this, wanted](const QList<Account> &batch) {
        for (const Account &account : batch) {
            const QString key = emailKey(account.email);
            const bool isWanted = wanted.contains(key) && account.type != AccountType::ServiceAccount;
            // An account counts more than an invitation.
            if (isWanted && (!m_looked.found.contains(key) || account.invitationId.isEmpty()))
                m_looked.found.insert(key, account);
        }
    };
    run(new WandbPullJob(wire(), shared(), take, this), [this](const Result<net::Walked> &walked) {
        if (!walked)
            return fail(walked.error());
        m_looked.error = walked->broken;
        for (const QString &email : std::as_const(m_emails)) {
            const QString key = emailKey(email);
            // In a list that is not whole, nobody is known to be absent.
            if (!m_looked.found.contains(key) && !walked->broken)
                m_looked.absent.insert(key);
        }
        Q_EMIT progressed(m_emails.size(), m_emails.size());
        complete(m_looked);
    });
}

void WandbLookUpJob::ask(const QString &email, const QString &spelling)
{
    if (known().scimRefusal)
        return askGraphql(email);
    scim(wandb::scimUsers(wandb::ScimFilter{"emails.value"_L1, spelling}),
         [this, email, spelling](const Result<net::Page<wandb::ScimUser>> &page) {
             if (!page) {
                 // A whole interface that is refused, not one question: the other interface may tell.
                 if (isRefusal(page.error()))
                     return askGraphql(email);
                 return answered(email, {}, page.error());
             }
             if (const std::optional<Account> account = exactly(page->items, email))
                 return answered(email, account, {});
             // Whether the filter minds capitals is nowhere said.
             if (spelling == email && emailKey(email) != email)
                 return ask(email, emailKey(email));
             answered(email, {}, {});
         });
}

void WandbLookUpJob::askGraphql(const QString &email)
{
    searchUsers(email, [this, email](const Result<QList<wandb::GraphqlUser>> &users) {
        if (!users)
            return answered(email, {}, users.error());
        for (const wandb::GraphqlUser &user : *users) {
            if (emailKey(user.account.email) == emailKey(email) && !user.wasDeleted)
                return answered(email, user.account, {});
        }
        answered(email, {}, {});
    });
}

void WandbLookUpJob::answered(const QString &email, const std::optional<Account> &account, const std::optional<ApiError> &error)
{
    if (account)
        m_looked.found.insert(emailKey(email), *account);
    else if (error)
        m_looked.error = m_looked.error ? m_looked.error : error;
    else
        m_notFound.insert(emailKey(email));
    --m_open;
    const qint64 done = m_emails.size() - m_open;
    const QPointer<QObject> self(this);
    Q_EMIT progressed(done, m_emails.size());
    if (!self || isFinished() || m_open > 0)
        return;
    if (m_looked.found.isEmpty() && m_notFound.isEmpty() && m_looked.error)
        return fail(*m_looked.error);
    m_notFound.isEmpty() ? complete(m_looked) : askInvitations();
}

// An address without an account may have been asked into a team: only the teams tell.
void WandbLookUpJob::askInvitations()
{
    if (known().scimRefusal)
        return conclude();
    run(new ScimWalkJob<wandb::ScimGroup>(wire(), shared(), wandb::scimGroups, this),
        [this](const Result<ScimWalked<wandb::ScimGroup>> &groups) {
            if (!groups || groups->items.isEmpty())
                return conclude();
            m_openTeams = groups->items.size();
            for (const wandb::ScimGroup &group : groups->items)
                askTeam(group.id, group.name);
        });
}

void WandbLookUpJob::askTeam(const ResourceId &id, const QString &name)
{
    team(name, [this, id, name](const Result<wandb::TeamEntity> &answer) {
        const QList<wandb::TeamMember> members = answer ? answer->members : QList<wandb::TeamMember>();
        for (const wandb::TeamMember &member : members) {
            const QString key = emailKey(member.email);
            if (!member.isPending || !m_notFound.contains(key))
                continue;
            Account &account = m_looked.found[key];
            if (account.invitationId.isEmpty()) {
                account.platform = Platform::Wandb;
                account.invitationId.value = u"invite:"_s + (member.id.isEmpty() ? key : member.id);
                account.email = member.email;
                account.userName = member.userName;
                account.name = account.fullName = member.name;
                account.status = AccountStatus::Invited;
                account.statusWord = u"pending"_s;
                account.tellsTeams = true;
            }
            account.teams.append({TeamKind::Team, id, name, member.role});
        }
        teamDone();
    });
}

void WandbLookUpJob::teamDone()
{
    if (--m_openTeams == 0)
        conclude();
}

void WandbLookUpJob::conclude()
{
    for (const QString &key : std::as_const(m_notFound)) {
        if (!m_looked.found.contains(key))
            m_looked.absent.insert(key);
    }
    complete(m_looked);
}

void WandbFindJob::doStart()
{
    ApiError nobody;
    nobody.kind = ApiError::Kind::NotFound;
    if (m_wanted.isEmpty())
        return fail(nobody);
    if (m_wanted.startsWith("invite:"_L1))
        return findInAll();
    if (m_wanted.contains(u'@'))
        return findByEmail();
    scim(wandb::scimUser(UserId{m_wanted}), [this](const Result<wandb::ScimUser> &user) {
        if (user)
            return complete(user->account);
        // No such id, or an interface that does not let us in: it may be a name.
        isRefusal(user.error()) ? findInAll() : fail(user.error());
    });
}

void WandbFindJob::findByEmail()
{
    run(new WandbLookUpJob(wire(), shared(), {m_wanted}, this), [this](const Result<LookedUp> &looked) {
        if (!looked)
            return fail(looked.error());
        const auto found = looked->found.constFind(emailKey(m_wanted));
        if (found != looked->found.constEnd())
            return complete(*found);
        if (looked->error)
            return fail(*looked->error);
        // A user name may have the form of an address.
        findInAll();
    });
}

void WandbFindJob::findInAll()
{
    const auto take = [this](const QList<Account> &batch) {
        for (const Account &account : batch) {
            const bool isId = account.id().value == m_wanted || account.userId.value == m_wanted;
            const bool isAddress = !account.email.isEmpty() && emailKey(account.email) == emailKey(m_wanted);
            if (isId || isAddress || account.userName == m_wanted)
                m_byId.append(account);
            else if (account.displayName().compare(m_wanted, Qt::CaseInsensitive) == 0)
                m_byName.append(account);
        }
    };
    run(new WandbPullJob(wire(), shared(), take, this), [this](const Result<net::Walked> &walked) { judge(walked); });
}

void WandbFindJob::judge(const Result<net::Walked> &walked)
{
    const QList<Account> &all = m_byId.isEmpty() ? m_byName : m_byId;
    if (all.size() == 1)
        return complete(all.constFirst());
    if (!walked)
        return fail(walked.error());
    ApiError error;
    if (all.isEmpty()) {
        if (walked->broken)
            return fail(*walked->broken);
        error.kind = ApiError::Kind::NotFound;
        return fail(error);
    }
    error.kind = ApiError::Kind::Conflict;
    QStringList addresses;
    for (const Account &account : all)
        addresses.append(account.email.isEmpty() ? account.id().value : account.email);
    error.detail = addresses.join(u", "_s);
    fail(error);
}

} // namespace gatehouse::ports
