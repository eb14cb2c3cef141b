// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace gatehouse {

/// Why something could not be had: what the program must know to decide, and the platform's own words beside it.
/// Sentences for people are made from it in app/texts alone.
struct ApiError
{
    enum class Kind {
        Network,        ///< the connection failed or broke before the request could have been handled
        Timeout,        ///< one of the two time-outs struck (detail says which)
        Cancelled,      ///< somebody asked for it to stop
        Tls,            ///< the server's certificate is not trusted
        Auth,           ///< 401: the key is wrong or has expired
        Forbidden,      ///< 403: the key may not do this
        NotFound,       ///< 404, and "nobody matches"
        Conflict,       ///< 409
        Refused,        ///< 400, 422: the platform understood and said no
        NotAvailable,   ///< 501: switched off for this organisation
        RateLimited,    ///< 429
        Server,         ///< 5xx
        Protocol,       ///< the answer is not what the contract says
        UnknownOutcome, ///< a change was sent and its answer was lost
        Local           ///< this machine: a file, the database, the keychain
    };

    Kind kind = Kind::Protocol;
    int status = 0;    ///< HTTP status, 0 where there was none
    QString detail;    ///< the platform's own text (English as a rule), or a technical detail; never a secret
    QString requestId; ///< the platform's trace id, empty where none was sent
    QString path;      ///< where in the answer, e.g. "results[3].email"
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const ApiError &) const = default;
};

/// The kind's name in English for logs and JSON, e.g. "rate-limited".
QString kindName(ApiError::Kind kind);

} // namespace gatehouse
