// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::net {

namespace {

// RFC 7231 IMF-fixdate, the only form a server may make: "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime httpDate(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text).trimmed();
    if (!trimmed.endsWith(" GMT"_L1))
        return {};
    QDateTime date = QLocale::c().toDateTime(trimmed.chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<std::chrono::seconds> retryAfterOf(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray text = response.header("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const int seconds = text.toInt(&fits);
        return fits ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    }
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return std::nullopt;
    // The server's own clock is the better measure of its own date.
    const QDateTime served = httpDate(response.header("Date"));
    const qint64 seconds = (served.isValid() ? served : now).secsTo(until);
    return std::chrono::seconds(std::max<qint64>(seconds, 0));
}

} // namespace gatehouse::net
