// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "store/database.h"

#include <QtCore/QDateTime>

#include <map>
#include <variant>

namespace gatehouse::store {

/// One platform's people as they were last read whole.
struct CachedPeople
{
    QString organisationName;
    QDateTime pulledAt; ///< UTC, when they were read
    QList<Account> accounts;

    bool operator==(const CachedPeople &) const = default;
};

/// The last whole list of each platform, so that it can be looked at without a connection. Names, addresses, roles and states;
/// no key and no password is part of an account. An entry that can't be read any more is as good as none.
class PeopleCache
{
public:
    explicit PeopleCache(Database &database);

    /// Takes the place of what was kept for that platform of that organisation.
    ResultJob<std::monostate> *keep(const QString &organisation, Platform platform, const CachedPeople &people, QObject *parent);
    ResultJob<std::map<Platform, CachedPeople>> *load(const QString &organisation, QObject *parent);
    /// Everything, of every organisation; overwritten, not only forgotten.
    ResultJob<std::monostate> *clear(QObject *parent);

private:
    Database &m_database;
};

/// How accounts are written down; both ways for tests.
QByteArray packAccounts(const QList<Account> &accounts);
Result<QList<Account>> unpackAccounts(const QByteArray &packed);

} // namespace gatehouse::store
