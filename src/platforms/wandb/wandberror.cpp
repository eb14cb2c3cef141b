// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/wandb/wandberror.h"

#include "platforms/statuskind.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::wandb {

namespace {

constexpr qsizetype kLongestDetail = 2000;

ApiError::Kind kindOf(int status)
{
    if (status == 410)
        return ApiError::Kind::NotFound;
    if (status == 412) // the record was changed since it was read
        return ApiError::Kind::Conflict;
    return platforms::kindOfStatus(status);
}

QString detailOf(const net::HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonObject body = document.object();
    if (const QString words = messagesOf(body["errors"_L1].toArray()); !words.isEmpty())
        return words;
    const QJsonValue error = body["error"_L1];
    if (error.isString() && !error.toString().isEmpty())
        return error.toString();
    if (const QString words = error["message"_L1].toString(); !words.isEmpty())
        return words;
    for (const auto member : {"detail"_L1, "message"_L1}) {
        if (const QString words = body[member].toString(); !words.isEmpty())
            return words;
    }
    if (const QString words = messagesOf(document.array()); !words.isEmpty())
        return words;
    // A gateway's plain sentence helps; its HTML page does not.
    if (document.isNull() && response.header("Content-Type").startsWith("text/plain"))
        return QString::fromUtf8(response.body.left(200)).trimmed();
    return {};
}

} // namespace

QString messagesOf(const QJsonArray &errors)
{
    QStringList words;
    for (const QJsonValue &error : errors) {
        const QString text = error.isString() ? error.toString() : error["message"_L1].toString();
        if (!text.isEmpty() && !words.contains(text) && words.size() < 20)
            words.append(text);
    }
    return words.join(u"; "_s);
}

ApiError::Kind kindOfWords(const QString &words)
{
    using Kind = ApiError::Kind;
    static constexpr std::array<std::pair<QLatin1StringView, Kind>, 16> kWords{{
        {"not logged in"_L1, Kind::Auth},
        {"relogin required"_L1, Kind::Auth},
        {"unauthenticated"_L1, Kind::Auth},
        {"permission denied"_L1, Kind::Forbidden},
        {"not authorized"_L1, Kind::Forbidden},
        {"unauthorized"_L1, Kind::Forbidden},
        {"forbidden"_L1, Kind::Forbidden},
        {"already exists"_L1, Kind::Conflict},
        {"not found"_L1, Kind::NotFound},
        {"could not find"_L1, Kind::NotFound},
        {"does not exist"_L1, Kind::NotFound},
        {"no such"_L1, Kind::NotFound},
        {"internal server error"_L1, Kind::Server},
        {"internal error"_L1, Kind::Server},
        {"timed out"_L1, Kind::Server},
        {"deadline exceeded"_L1, Kind::Server},
    }};
    for (const auto &[known, kind] : kWords) {
        if (words.contains(known, Qt::CaseInsensitive))
            return kind;
    }
    return Kind::Refused;
}

ApiError parseError(const net::HttpResponse &response)
{
    ApiError error;
    error.status = response.status;
    error.kind = kindOf(response.status);
    error.detail = detailOf(response).left(kLongestDetail);
    // The vendor answers "permission denied" with 401 too: the key is right, and may not.
    if (response.status == 401 && kindOfWords(error.detail) == ApiError::Kind::Forbidden)
        error.kind = ApiError::Kind::Forbidden;
    if (response.status == 400 && kindOfWords(error.detail) == ApiError::Kind::Conflict)
        error.kind = ApiError::Kind::Conflict;
    error.requestId = QString::fromLatin1(response.header("X-Request-Id")).left(200);
    if (response.status < 400) {
        error.detail = u"the platform answered with status %1, which is not followed"_s.arg(response.status);
        const QUrl target = QUrl::fromEncoded(response.header("Location"));
        if (!target.host().isEmpty())
            error.detail += u" (to %1)"_s.arg(target.host());
    }
    if (response.status == 429 || response.status == 503)
        error.retryAfter = net::retryAfterOf(response, QDateTime::currentDateTimeUtc());
    return error;
}

} // namespace gatehouse::wandb
