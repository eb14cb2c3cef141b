// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse {

enum class ApiKeyStatus { Active, Revoked, Expired, Unknown };

/// An API key as the platform lists it; never the key itself (contracts/anyscale.md keys, arize.md §9, wandb.md §3).
struct ApiKey
{
    Platform platform = Platform::Anyscale;
    ApiKeyId id;
    QString name;       ///< what people call it (W&B: its description)
    QString hint;       ///< what the platform shows of it: a prefix, or a redacted form; never enough to use it
    AccountId owner;    ///< value empty: not told, or nobody's (a service key)
    QString ownerEmail; ///< empty: not told
    QString ownerName;
    bool isServiceKey = false;
    QString belongsTo; ///< of a service key: its bot or spaces, in words
    ApiKeyStatus status = ApiKeyStatus::Active;
    QString statusWord;  ///< the platform's own
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC; invalid: never, or not told
    bool tellsLastUse = false;
    QDateTime lastUsedAt; ///< UTC; invalid where tellsLastUse: never
    QStringList oddities;

    bool operator==(const ApiKey &) const = default;
};

/// A key to be made.
struct NewApiKey
{
    QString name;                       ///< its purpose: required
    std::optional<QDateTime> expiresAt; ///< UTC
    std::optional<qint64> graceSeconds; ///< of a refresh: how long the old one goes on (Arize, 0 to 86,400)

    bool operator==(const NewApiKey &) const = default;
};

} // namespace gatehouse
