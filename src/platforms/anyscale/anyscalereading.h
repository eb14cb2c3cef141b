// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/call.h"
#include "net/jsonreader.h"

#include <QtCore/QDateTime>
#include <QtCore/QUrl>

/// What all of Anyscale's builders and parsers share: contracts/anyscale.md §1, §3.2.
namespace gatehouse::anyscale {

inline constexpr int kLargestPage = 50;

/// Path and query, everything but unreserved characters percent-encoded.
class Target
{
public:
    explicit Target(QByteArray path)
        : m_bytes(std::move(path))
    {
    }

    Target &add(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return *this;
        m_bytes += m_hasQuery ? '&' : '?';
        m_hasQuery = true;
        m_bytes += name;
        m_bytes += '=';
        m_bytes += QUrl::toPercentEncoding(value);
        return *this;
    }

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_hasQuery = false;
};

/// ISO 8601 with Z, an offset or neither (then UTC); a date alone is accepted.
inline QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

inline QDateTime readTime(const net::JsonReader &record, QLatin1StringView member, bool expected)
{
    const QString text = record.text(member, expected);
    const QDateTime time = utc(text);
    if (!text.isEmpty() && !time.isValid())
        record.note(QStringLiteral("%1 is no date: %2").arg(member, text.left(60)));
    return time;
}

/// `results` + `metadata.next_paging_token`, each record read by itself so that none can spoil another.
template<typename T>
Result<net::Page<T>> readPage(const net::HttpResponse &response, int pageSize, T (*readRecord)(const net::JsonReader &))
{
    const Result<net::JsonReader> body = net::JsonReader::parse(response.body);
    if (!body)
        return failure(body.error());

    net::Page<T> page;
    const bool hasMetadata = body->at(QLatin1StringView("metadata")).isObject();
    Result<QList<net::JsonReader>> records = body->requiredList(QLatin1StringView("results"));
    if (!records) {
        // With metadata it is a page of this list all the same, only an empty one.
        if (!hasMetadata)
            return failure(records.error());
        body->note(records.error().detail);
        records = QList<net::JsonReader>{};
    }
    page.items.reserve(records->size());
    for (const net::JsonReader &element : *records) {
        if (!element.isObject()) {
            page.oddities.append(element.path() + QStringLiteral(" is no record"));
            continue;
        }
        const net::JsonReader record(element.value());
        page.items.append(readRecord(record));
        const QStringList notes = record.notes();
        for (const QString &note : notes)
            page.oddities.append(element.path() + u'.' + note);
    }
    if (hasMetadata) {
        const net::JsonReader metadata = body->at(QLatin1StringView("metadata"));
        page.next = metadata.text(QLatin1StringView("next_paging_token"));
        page.total = metadata.integer(QLatin1StringView("total"));
    } else {
        body->note(QStringLiteral("metadata is missing"));
        page.endIsUnknown = records->size() >= pageSize;
    }
    page.oddities += body->notes();
    return page;
}

} // namespace gatehouse::anyscale
