// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscaleerror.h"

#include "platforms/statuskind.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

constexpr qsizetype kLongestDetail = 2000;

// FastAPI's field errors: [{"loc": ["query", "count"], "msg": "…"}] becomes "query.count: …".
QString fieldErrors(const QJsonArray &list)
{
    QStringList lines;
    for (const QJsonValue &entry : list) {
        QStringList place;
        const QJsonArray loc = entry["loc"_L1].toArray();
        for (const QJsonValue &step : loc)
            place.append(step.isString() ? step.toString() : QString::number(step.toInt()));
        const QString message = entry["msg"_L1].toString();
        if (!message.isEmpty())
            lines.append(place.isEmpty() ? message : place.join(u'.') + u": "_s + message);
        else if (entry.isString())
            lines.append(entry.toString());
    }
    return lines.join(u"; "_s);
}

QString textOf(const QJsonObject &holder)
{
    const QJsonValue detail = holder["detail"_L1];
    if (!detail.toString().isEmpty())
        return detail.toString();
    const QString fields = fieldErrors(detail.toArray());
    const QString message = holder["message"_L1].toString();
    if (message.isEmpty() || message.contains(fields))
        return message.isEmpty() ? fields : message;
    return message + u" ("_s + fields + u')';
}

QString detailOf(const net::HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QJsonValue error = body["error"_L1];
    if (error.isObject()) {
        if (const QString text = textOf(error.toObject()); !text.isEmpty())
            return text;
    } else if (error.isString()) {
        return error.toString();
    }
    if (const QString text = textOf(body); !text.isEmpty())
        return text;
    // A gateway's plain sentence helps; its HTML page does not.
    if (response.header("Content-Type").startsWith("text/plain"))
        return QString::fromUtf8(response.body.left(200)).trimmed();
    return {};
}

} // namespace

ApiError parseError(const net::HttpResponse &response)
{
    ApiError error;
    error.status = response.status;
    error.kind = platforms::kindOfStatus(response.status);
    error.detail = detailOf(response).left(kLongestDetail);
    error.requestId = QString::fromLatin1(response.header("x-trace-id")).left(200);
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

} // namespace gatehouse::anyscale
