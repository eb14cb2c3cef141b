// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platforms/anyscale/anyscalekeys.h"
#include "ports/anyscaleknown.h"
#include "ports/composedjob.h"

/// What Anyscale tells beside its list of people: contracts/anyscale.md §3.4, §4, §5.
namespace gatehouse::ports {

/// Who the key belongs to; remembered.
class AnyscaleIdentifyJob final : public ComposedJob<WhoAmI>
{
public:
    AnyscaleIdentifyJob(const net::Wire &wire, AnyscaleKnownPtr known, QObject *parent);

protected:
    void doStart() override;

private:
    AnyscaleKnownPtr m_known;
};

/// Reads one thing of each kind and judges by what comes back; remembered.
class AnyscaleProbeJob final : public ComposedJob<Abilities>
{
public:
    AnyscaleProbeJob(const net::Wire &wire, AnyscaleKnownPtr known, QObject *parent);

protected:
    void doStart() override;

private:
    void judge();
    template<typename T>
    void ask(Action action, net::Call<T> call);

    AnyscaleKnownPtr m_known;
    Abilities m_abilities;
};

/// All groups, with how many are in them where that is told.
class AnyscaleTeamsJob final : public ComposedJob<QList<Team>>
{
public:
    using ComposedJob<QList<Team>>::ComposedJob;

protected:
    void doStart() override;

private:
    void endIfDone();

    QList<Team> m_teams;
    QHash<QString, qint64> m_counts;
    std::optional<ApiError> m_fault;
};

/// Keys of these owners, each asked for by itself; of everybody, without their owners' names, where there are none. A key that is
/// no owner's sees its own alone. Progress: owners.
class AnyscaleKeysJob final : public ComposedJob<KeysRead>
{
public:
    AnyscaleKeysJob(const net::Wire &wire, AnyscaleKnownPtr known, const QList<Account> &owners, QObject *parent);

protected:
    void doStart() override;

private:
    void ask(const std::optional<Account> &owner, anyscale::KeyScope scope);
    void ended(const std::optional<Account> &owner, anyscale::KeyScope scope, const std::optional<ApiError> &fault);

    AnyscaleKnownPtr m_known;
    QList<Account> m_owners;
    KeysRead m_read;
    qint64 m_asked = 0;
};

/// Groups, clouds and projects, and keys of one person, side by side.
class AnyscaleHoldingsJob final : public ComposedJob<Holdings>
{
public:
    AnyscaleHoldingsJob(const net::Wire &wire, AnyscaleKnownPtr known, const Account &account, QObject *parent);

protected:
    void doStart() override;

private:
    void readGroups();
    void readAccess();
    void readKeys();
    void gap(Action action, const ApiError &error);
    void endIfDone();

    AnyscaleKnownPtr m_known;
    Account m_account;
    Holdings m_holdings;
};

} // namespace gatehouse::ports
