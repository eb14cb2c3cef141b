// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"
#include "ports/wandbjob.h"

namespace gatehouse::ports {

/// Who the key belongs to, and on the way what kind of organisation it opens: all by reading.
class WandbIdentifyJob final : public WandbJob<WhoAmI>
{
public:
    using WandbJob::WandbJob;

protected:
    void doStart() override;

private:
    void askAround();
    void askOrganisation();
    void partDone();

    WhoAmI m_who;
    int m_open = 0;
};

/// Everybody, by the recipe of contracts/wandb.md §8: SCIM users, groups and roles, then one query a team, side by side within
/// the gate, for roles, service accounts and open invitations. Where SCIM is refused: GraphQL's users() and the caller's teams,
/// and the walk is not whole.
class WandbPullJob final : public WandbJob<net::Walked>
{
public:
    WandbPullJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, PlatformPort::OnAccounts onBatch, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_onBatch(std::move(onBatch))
    {
    }

protected:
    void doStart() override;

private:
    struct Slot
    {
        Account account;
        int openTeams = 0; ///< teams whose answer is waited for
        bool isOut = false;
    };
    struct TeamSlot
    {
        ResourceId id;
        QString name;
        QStringList members; ///< user ids, as SCIM tells them
    };

    void takeUsers(const Result<ScimWalked<wandb::ScimUser>> &users);
    void takeGroups(const Result<ScimWalked<wandb::ScimGroup>> &groups);
    void listsDone();
    void fallBack();
    void searchAll();
    void addSlot(const Account &account);
    void readTeams();
    void takeTeam(qsizetype index, const Result<wandb::TeamEntity> &team);
    void takeMember(qsizetype index, const wandb::TeamMember &member);
    void takeStranger(const TeamSlot &team, const wandb::TeamMember &member);
    void addMembership(Account &account, const TeamSlot &team, const Role &role);
    int slotOf(const wandb::TeamMember &member) const;
    Role named(const Role &role) const;
    void breakWith(ApiError error);
    void ready(int slot);
    void everybodyElse();
    void flush();

    PlatformPort::OnAccounts m_onBatch;
    net::Walked m_walked;
    QList<Slot> m_slots;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byEmail;
    QHash<QString, int> m_byUserName;
    QList<TeamSlot> m_teams;
    QMap<qsizetype, QList<wandb::TeamMember>> m_strangers; ///< by team: not in the list of users
    QHash<QString, Account> m_others; ///< service accounts, invitations, members nobody else told of; by their key
    QStringList m_otherKeys;          ///< in the order they were met
    QHash<QString, Role> m_customRoles;
    QList<Account> m_ready;
    std::optional<ApiError> m_scimRefusal;
    std::optional<ApiError> m_usersError;
    int m_openLists = 0;
    qsizetype m_openTeams = 0;
    bool m_groupsRead = false;
    bool m_holdsAll = false; ///< some team does not name its members: nobody goes before all teams are read
    bool m_allRead = false;
    bool m_flushing = false;
};

/// Looks addresses up, each exactly: a few one by one, many by reading the whole list once.
class WandbLookUpJob final : public WandbJob<LookedUp>
{
public:
    WandbLookUpJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const QStringList &emails, QObject *parent);

protected:
    void doStart() override;

private:
    void lookUpAll();
    void ask(const QString &email, const QString &spelling);
    void askGraphql(const QString &email);
    void answered(const QString &email, const std::optional<Account> &account, const std::optional<ApiError> &error);
    void askInvitations();
    void askTeam(const ResourceId &id, const QString &name);
    void teamDone();
    void conclude();

    QStringList m_emails; ///< each once
    LookedUp m_looked;
    QSet<QString> m_notFound;
    qsizetype m_open = 0;
    qsizetype m_openTeams = 0;
};

/// One account by its id, its address or its name, exactly.
class WandbFindJob final : public WandbJob<Account>
{
public:
    WandbFindJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const QString &wanted, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_wanted(wanted.trimmed())
    {
    }

protected:
    void doStart() override;

private:
    void findByEmail();
    void findInAll();
    void judge(const Result<net::Walked> &walked);

    QString m_wanted;
    QList<Account> m_byId;
    QList<Account> m_byName;
};

} // namespace gatehouse::ports
