// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/arizejob.h"

namespace gatehouse::ports {

/// Whether the key works, and whose it is where the platform lets it be seen: it can't be asked (contracts/arize.md §1). A key
/// that may not list people is told from a bad one by the organizations. Whose: only where all of the key's own API keys name
/// the same maker and that one can be read.
class ArizeIdentifyJob final : public ArizeJob<WhoAmI>
{
public:
    ArizeIdentifyJob(const net::Wire &wire, ArizeKnownPtr known, QObject *parent);

protected:
    void doStart() override;

private:
    void askOrganizations(const ApiError &usersError);
    void askOwnKeys();
    void askUser(const UserId &id);

    ArizeKnownPtr m_known;
};

/// What the key may do, by reads of one record each. Somebody who may see other people's keys is an administrator, and an
/// administrator may invite anybody and set the developer flag (contracts/arize.md §4, §5, §9).
class ArizeProbeJob final : public ArizeJob<Abilities>
{
public:
    ArizeProbeJob(const net::Wire &wire, ArizeKnownPtr known, QObject *parent);

protected:
    void doStart() override;

private:
    template<typename U, typename Handler>
    void ask(net::Call<U> call, Handler handler);
    void askOthersKeys(const QList<UserId> &users);
    void note(Action action, const std::optional<ApiError> &error, const Ability &whenYes);
    void finishOne();

    ArizeKnownPtr m_known;
    Abilities m_abilities;
    std::optional<ApiError> m_broken;
    int m_open = 0;
};

/// Several addresses, each exactly: few by the platform's filter, many by reading everybody. Progress: addresses.
class ArizeLookUpJob final : public ArizeJob<LookedUp>
{
public:
    ArizeLookUpJob(const net::Wire &wire, const QStringList &emails, QObject *parent);

protected:
    void doStart() override;

private:
    void readEverybody();
    void next();
    void took(const QString &key, const QList<Account> &accounts, const std::optional<ApiError> &error);

    QStringList m_queue; ///< by emailKey(), each once
    qsizetype m_all = 0;
    LookedUp m_found;
};

/// One account by id, address or name; never a neighbour.
class ArizeFindJob final : public ArizeJob<Account>
{
public:
    ArizeFindJob(const net::Wire &wire, const QString &wanted, QObject *parent);

protected:
    void doStart() override;

private:
    void byEmail();
    void byId();
    void byName();
    void nobody();

    QString m_wanted;
};

/// The four predefined roles, the usual one first, then the organisation's own.
class ArizeRolesJob final : public ArizeJob<QList<Role>>
{
public:
    using ArizeJob<QList<Role>>::ArizeJob;

protected:
    void doStart() override;
};

/// Creates one person.
class ArizeCreateJob final : public ArizeJob<QList<CreatedPerson>>
{
public:
    ArizeCreateJob(const net::Wire &wire, const QList<NewPerson> &people, const CreateDefaults &defaults, QObject *parent);

protected:
    void doStart() override;

private:
    QList<NewPerson> m_people;
    CreateDefaults m_defaults;
};

} // namespace gatehouse::ports
