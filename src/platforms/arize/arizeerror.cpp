// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizeerror.h"

#include "platforms/statuskind.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::arize {

namespace {

constexpr qsizetype kLongestDetail = 2000;

ApiError::Kind kindOf(int status)
{
    return status == 410 ? ApiError::Kind::NotFound : platforms::kindOfStatus(status);
}

QString wordOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

// A 403 for a full plan says more than its sentence (§7).
QString planLimits(const QJsonObject &problem)
{
    QStringList parts;
    for (const auto member : {"entitlement"_L1, "limit"_L1, "current_count"_L1, "required_plan"_L1}) {
        if (const QString word = wordOf(problem[member]); !word.isEmpty())
            parts.append(member + u": "_s + word);
    }
    return parts.join(u", "_s);
}

QString detailOf(const net::HttpResponse &response)
{
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    for (const auto member : {"detail"_L1, "title"_L1, "message"_L1, "error"_L1}) {
        const QString text = problem[member].toString();
        if (text.isEmpty())
            continue;
        const QString limits = planLimits(problem);
        return limits.isEmpty() ? text : u"%1 (%2)"_s.arg(text, limits);
    }
    // A gateway's plain sentence helps; its HTML page does not.
    if (response.header("Content-Type").startsWith("text/plain"))
        return QString::fromUtf8(response.body.left(200)).trimmed();
    return {};
}

QString requestIdOf(const net::HttpResponse &response)
{
    const QString told = QJsonDocument::fromJson(response.body)["request_id"_L1].toString();
    if (!told.isEmpty())
        return told.left(200);
    return QString::fromLatin1(response.header("x-request-id")).left(200);
}

} // namespace

ApiError parseError(const net::HttpResponse &response)
{
    ApiError error;
    error.status = response.status;
    error.kind = kindOf(response.status);
    error.detail = detailOf(response).left(kLongestDetail);
    error.requestId = requestIdOf(response);
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

} // namespace gatehouse::arize
