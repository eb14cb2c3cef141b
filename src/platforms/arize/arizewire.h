// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "net/call.h"
#include "net/jsonreader.h"
#include "platforms/arize/arizeerror.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

/// What Arize's calls have in common: addresses, pages, times, words of both dialects (contracts/arize.md §1, §2.2, §3, §10).
namespace gatehouse::arize {

/// The largest page of any list.
constexpr int kLargestPage = 100;

/// What stands in for "nothing" where a call has no answer to give.
struct Nothing
{
    bool operator==(const Nothing &) const = default;
};

/// Builds a request: path segments and query values percent-encoded, everything but unreserved characters.
class RequestBuilder
{
public:
    /// `pathTemplate` has "{…}" where segment() puts its values, one after another.
    RequestBuilder(const char *method, QByteArray pathTemplate);

    RequestBuilder &segment(const QString &value);
    RequestBuilder &query(const char *name, const QString &value); ///< left out where empty
    RequestBuilder &body(const QJsonObject &object);
    /// A repeated one would do something again.
    RequestBuilder &onlyOnce();

    net::HttpRequest request() const;

private:
    net::HttpRequest m_request;
    QByteArray m_query;
};

/// One page of a list, as a request: limit clamped to 1…100, the cursor where there is one.
RequestBuilder listRequest(const char *pathTemplate, int limit, const QString &cursor);

/// Upper case, `-` and blanks as `_`: the newer dialect's spelling of either (§10). For comparing; unknown words are shown as
/// sent.
QString foldedWord(const QString &word);

/// RFC 3339 with or without fraction and zone (then UTC), or a number of seconds since 1970. Invalid where it is none of these,
/// with a note.
QDateTime readTime(const net::JsonReader &record, QLatin1StringView member, bool expected);
/// The moment as it is sent: UTC, "…Z".
QString timeText(const QDateTime &time);

/// The tagged union of §3, in either dialect; a plain word too. Null or absent: Kind::None. A custom role's key is `id`.
Role readRole(const net::JsonReader &holder, QLatin1StringView member, bool expected);
/// The same as a request has it. Kind::None gives an empty object: the caller leaves it out.
QJsonObject roleBody(const Role &role);
/// A predefined role by its name.
Role predefined(Role::Kind kind);

/// Reads an answer's object, or says that it is none.
Result<net::JsonReader> readObject(const net::HttpResponse &response);
/// For calls whose answer says nothing: whatever 2xx it is.
Result<Nothing> readNothing(const net::HttpResponse &response);

/// How a page's `pagination` is to be taken. Page on has_more, never on the number of items (§2.2); a cursor with has_more
/// false is not followed, or the walk would never end.
void readPagination(const net::JsonReader &body, qsizetype items, int limit, QString &next, bool &endIsUnknown);

/// A list's page; each record is read by itself so that none can spoil another. `readRecord` gives nothing for a record that
/// says nothing at all.
template<typename T>
Result<net::Page<T>> readPage(const net::HttpResponse &response, QLatin1StringView listName, int limit,
                              std::optional<T> (*readRecord)(const net::JsonReader &))
{
    const Result<net::JsonReader> body = readObject(response);
    if (!body)
        return failure(body.error());
    Result<QList<net::JsonReader>> records = body->requiredList(listName);
    if (!records) {
        // With its pagination it is a page of this list all the same, only an empty one.
        if (!body->at(QLatin1StringView("pagination")).isObject())
            return failure(records.error());
        body->note(records.error().detail);
        records = QList<net::JsonReader>{};
    }
    net::Page<T> page;
    page.items.reserve(records->size());
    for (const net::JsonReader &element : *records) {
        const net::JsonReader record(element.value());
        std::optional<T> item = element.isObject() ? readRecord(record) : std::nullopt;
        if (item)
            page.items.append(*std::move(item));
        else
            page.oddities.append(element.path() + QStringLiteral(" is no record"));
        const QStringList notes = record.notes();
        for (const QString &note : notes)
            page.oddities.append(element.path() + u'.' + note);
    }
    readPagination(*body, records->size(), limit, page.next, page.endIsUnknown);
    page.oddities += body->notes();
    return page;
}

} // namespace gatehouse::arize
