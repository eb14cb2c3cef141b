// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <utility>

namespace gatehouse::net {

/// How a key is put on the wire.
enum class AuthScheme {
    Bearer, ///< `Authorization: Bearer KEY`
    Basic   ///< `Authorization: Basic base64(USER:KEY)`
};

/// One request as the platforms' builders make it: no host, no key. The transport adds both.
struct HttpRequest
{
    QByteArray method = "GET";
    /// Path and query below the connection's base URL, percent-encoded, starting with "/".
    QByteArray target;
    /// The path with its parameters left as names, for logs: "/api/v2/users/api_keys/{id}". No query.
    QByteArray pathTemplate;
    QByteArray body; ///< JSON, UTF-8; empty: no body
    /// Sending it twice has the effect of sending it once: reads, and changes known to be so. Only these are repeated. A request
    /// that is not goes out exactly once, on a connection of its own, and always with a body ("{}" where this one is empty).
    bool isIdempotent = true;
    AuthScheme auth = AuthScheme::Bearer;
    QByteArray basicUser;                             ///< AuthScheme::Basic: what stands before the colon; W&B GraphQL: "api"
    QByteArray contentType = "application/json";      ///< of the body
    QList<std::pair<QByteArray, QByteArray>> headers; ///< further ones; never a secret
};

struct HttpResponse
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first header of that name (any case), empty if there is none.
    QByteArray header(QByteArrayView name) const;
};

/// The wait a platform asks for: whole seconds or an HTTP date (measured against the answer's own Date, else `now`, UTC).
/// Anything else counts as absent (contracts/anyscale.md §2).
std::optional<std::chrono::seconds> retryAfterOf(const HttpResponse &response, const QDateTime &now);

} // namespace gatehouse::net
