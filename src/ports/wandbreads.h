// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"
#include "ports/wandbjob.h"

namespace gatehouse::ports {

/// What somebody has: teams with roles, keys as far as they are shown, and the teams nobody else administers.
class WandbHoldingsJob final : public WandbJob<Holdings>
{
public:
    WandbHoldingsJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const Account &account, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_account(account)
    {
    }

protected:
    void doStart() override;

private:
    void readTeam(const ResourceId &id, const QString &name, bool isMember);
    void readKeys();
    void gap(Action action, const std::optional<ApiError> &error);
    void partDone();

    Account m_account;
    Holdings m_holdings;
    qsizetype m_open = 0;
};

/// All teams that can be seen: SCIM's groups, else those of the caller.
class WandbTeamsJob final : public WandbJob<QList<Team>>
{
public:
    using WandbJob::WandbJob;

protected:
    void doStart() override;
};

/// Keys, as GraphQL's users tell them. When they were last used is not told.
class WandbKeysJob final : public WandbJob<KeysRead>
{
public:
    WandbKeysJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const QList<Account> &owners, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_owners(owners)
    {
    }

protected:
    void doStart() override;

private:
    void readAll();
    void readOwners();
    void ask(const Account &owner);
    void take(const wandb::GraphqlUser &user, const AccountId &owner);
    void unread(const AccountId &owner, const std::optional<ApiError> &error);
    void ownerDone();

    QList<Account> m_owners;
    KeysRead m_read;
    QSet<QString> m_seen;
    qsizetype m_open = 0;
};

} // namespace gatehouse::ports
