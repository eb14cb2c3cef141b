// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platforms/arize/arizeaccess.h"
#include "platforms/arize/arizekeys.h"
#include "ports/arizejob.h"

namespace gatehouse::ports {

/// Organizations, each followed by its spaces. Who is in them can't be read.
class ArizeTeamsJob final : public ArizeJob<QList<Team>>
{
public:
    using ArizeJob<QList<Team>>::ArizeJob;

protected:
    void doStart() override;

private:
    void readSpaces();
    void readSpacesOf(qsizetype organization);
    void end();

    QList<arize::Organization> m_organizations;
    QList<arize::Space> m_spaces;
};

/// Keys of these owners and service keys; without owners the key's own and service keys. Progress: owners.
class ArizeKeysJob final : public ArizeJob<KeysRead>
{
public:
    ArizeKeysJob(const net::Wire &wire, const QList<Account> &owners, QObject *parent);

protected:
    void doStart() override;

private:
    void readServiceKeys();
    void readOwnKeys();
    void next();
    void took(const Account &owner, const QList<ApiKey> &keys, const std::optional<ApiError> &error);
    void add(const QList<ApiKey> &keys);
    void noteError(const std::optional<ApiError> &error);
    void finishIfDone();

    QList<Account> m_owners; ///< still to ask for
    QHash<QString, Account> m_known;
    QSet<QString> m_seen;
    qsizetype m_all = 0;
    qsizetype m_asked = 0;
    bool m_othersRefused = false;
    KeysRead m_read;
};

/// What goes with an account: its role bindings with their resources' names, and its keys.
class ArizeHoldingsJob final : public ArizeJob<Holdings>
{
public:
    ArizeHoldingsJob(const net::Wire &wire, const Account &account, QObject *parent);

protected:
    void doStart() override;

private:
    void tookBindings(const QList<arize::RoleBinding> &bindings, const std::optional<ApiError> &error);
    void tookKeys(const QList<ApiKey> &keys, const std::optional<ApiError> &error);
    void nameResource(const arize::RoleBinding &binding);
    void gap(Action action, const ApiError &error);
    void finishOne();

    Account m_account;
    Holdings m_holdings;
    QSet<QString> m_named;
    int m_open = 0;
};

} // namespace gatehouse::ports
