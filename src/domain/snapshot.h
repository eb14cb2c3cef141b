// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "domain/apikey.h"
#include "domain/organisation.h"
#include "domain/person.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace gatehouse {

/// What was read of one platform for a snapshot, and how whole it is.
struct PlatformReading
{
    Platform platform = Platform::Anyscale;
    QString host;         ///< host name alone
    WhoAmI who;           ///< whose key read it
    QString organisation; ///< what the platform, else the connection, calls it
    QDateTime from;       ///< UTC, first answer
    QDateTime to;         ///< UTC, last answer
    QList<SourceRead> sources;
    QByteArray
        vendorPermissions{}; ///< Anyscale: the answer of list-user-permissions as it came (UTF-8 JSON), for the byte-exact export

    /// Every source was read to its last page.
    bool isWhole() const;
    bool operator==(const PlatformReading &) const = default;
};

/// Everything that was read of one organisation at one time: the one value behind the explorer, the reports, differences, reviews
/// and evidence. It holds no secret.
struct Snapshot
{
    qint64 id = 0;         ///< of a kept one; 0: not kept
    QString organisation;  ///< "Acme · Production"
    QDateTime takenAt;     ///< UTC, the end of the reading
    QString takenBy;       ///< the computer's user name
    QList<Person> persons; ///< with their accounts, joined as they were then
    AccessGraph access;    ///< of all platforms together, with what is implied
    QList<ApiKey> keys;    ///< as far as they could be read
    QList<PlatformReading> platforms;

    bool isWhole() const;
    const PlatformReading *on(Platform platform) const; ///< null: not part of it
    bool operator==(const Snapshot &) const = default;
};

} // namespace gatehouse
