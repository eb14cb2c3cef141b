// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencepages.h"

#include "app/audit/evidencescrub.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

constexpr int kDeepestAnswer = 200;
constexpr std::array kTokenNames{"paging_token"_L1, "cursor"_L1, "startIndex"_L1};
constexpr std::array kVariableTokens{"after"_L1, "cursor"_L1};

std::optional<qint64> whole(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Lists directly inside, added up; an object without any is one record.
qint64 recordsIn(const QJsonObject &object)
{
    qint64 records = 0;
    bool hasList = false;
    for (const QJsonValue value : object) {
        if (value.isArray()) {
            hasList = true;
            records += value.toArray().size();
        }
    }
    return hasList ? records : 1;
}

void readScim(const QJsonObject &body, PageFacts &facts)
{
    facts.records = body["Resources"_L1].toArray().size();
    facts.announced = whole(body["totalResults"_L1]);
    const qint64 start = std::max<qint64>(whole(body["startIndex"_L1]).value_or(1), 1);
    if (facts.announced && facts.records > 0 && start - 1 + facts.records < *facts.announced)
        facts.next = QString::number(start + facts.records);
}

void readGraphql(const QJsonObject &data, PageFacts &facts)
{
    for (const QJsonValue value : data) {
        const QJsonObject root = value.toObject();
        if (root["edges"_L1].isArray())
            facts.records += root["edges"_L1].toArray().size();
        else if (root["members"_L1].isArray())
            facts.records += root["members"_L1].toArray().size();
        else
            facts.records += value.isNull() ? 0 : 1;
        const QJsonObject page = root["pageInfo"_L1].toObject();
        if (page["hasNextPage"_L1].toBool())
            facts.next = page["endCursor"_L1].toString();
    }
}

QUrlQuery queryOf(const QByteArray &query)
{
    return QUrlQuery(QString::fromLatin1(query));
}

} // namespace

PageFacts pageFacts(const QByteArray &body)
{
    PageFacts facts;
    if (!isNestedAtMost(body, kDeepestAnswer))
        return facts;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return facts;
    facts.isReadable = true;
    if (document.isArray()) {
        facts.records = document.array().size();
        return facts;
    }
    const QJsonObject root = document.object();
    if (root["Resources"_L1].isArray() || root.contains("totalResults"_L1)) {
        readScim(root, facts);
    } else if (root["data"_L1].isObject()) {
        readGraphql(root["data"_L1].toObject(), facts);
    } else if (root.contains("data"_L1) || (root.contains("errors"_L1) && !root.contains("results"_L1))) {
        facts.isReadable = false;
    } else if (root["pagination"_L1].isObject()) {
        const QJsonObject pagination = root["pagination"_L1].toObject();
        facts.records = recordsIn(root);
        const QString cursor = pagination["next_cursor"_L1].toString();
        if (pagination["has_more"_L1].toBool(!cursor.isEmpty()))
            facts.next = cursor;
    } else if (root["results"_L1].isArray()) {
        facts.records = root["results"_L1].toArray().size();
        facts.next = root["metadata"_L1]["next_paging_token"_L1].toString();
        facts.announced = whole(root["metadata"_L1]["total"_L1]);
    } else if (root["result"_L1].isObject()) {
        facts.records = recordsIn(root["result"_L1].toObject());
    } else {
        facts.records = recordsIn(root);
    }
    return facts;
}

QByteArray RecordedAnswer::path() const
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

QByteArray RecordedAnswer::query() const
{
    return target.indexOf('?') < 0 ? QByteArray() : target.sliced(target.indexOf('?') + 1);
}

QString RecordedAnswer::token() const
{
    const QUrlQuery asked = queryOf(query());
    for (const QLatin1StringView name : kTokenNames) {
        if (asked.hasQueryItem(name))
            return asked.queryItemValue(name, QUrl::FullyDecoded);
    }
    for (const QLatin1StringView name : kVariableTokens) {
        if (const QString token = variables[name].toString(); !token.isEmpty())
            return token;
    }
    return {};
}

QByteArray RecordedAnswer::question() const
{
    QUrlQuery asked = queryOf(query());
    for (const QLatin1StringView name : kTokenNames) {
        // The first page of SCIM names no size either.
        if (name == "startIndex"_L1 && asked.hasQueryItem(name))
            asked.removeQueryItem(u"count"_s);
        asked.removeQueryItem(name);
    }
    QJsonObject rest = variables;
    for (const QLatin1StringView name : kVariableTokens)
        rest.remove(name);
    return platformWord(platform).toLatin1() + ' ' + method + ' ' + path() + '?' + asked.query(QUrl::FullyEncoded).toLatin1() +
           ' ' + operation.toUtf8() + ' ' + QJsonDocument(rest).toJson(QJsonDocument::Compact);
}

RecordedCall::Ended RecordedCall::ended() const
{
    if (pages.isEmpty())
        return Ended::Refused;
    return pages.constLast().facts.next.isEmpty() ? Ended::Whole : Ended::NotContinued;
}

qint64 RecordedCall::records() const
{
    qint64 sum = 0;
    for (const RecordedAnswer &page : pages)
        sum += page.facts.records;
    return sum;
}

std::optional<qint64> RecordedCall::announced() const
{
    for (auto page = pages.crbegin(); page != pages.crend(); ++page) {
        if (page->facts.announced)
            return page->facts.announced;
    }
    return {};
}

namespace {

/// Finds each answer its place while they come.
class Grouping
{
public:
    void add(const RecordedAnswer &answer)
    {
        const QByteArray question = answer.question();
        const QString token = answer.token();
        QList<qsizetype> &known = m_known[question];
        if (!answer.isPage()) {
            for (const qsizetype at : std::as_const(known)) {
                if (expects(m_calls[at], token)) {
                    m_calls[at].attempts.append(answer);
                    return;
                }
            }
            if (!known.isEmpty() && !token.isEmpty()) {
                m_calls[known.constLast()].attempts.append(answer);
                return;
            }
            open(known).attempts.append(answer);
            return;
        }
        for (const qsizetype at : std::as_const(known)) {
            if (expects(m_calls[at], token)) {
                m_calls[at].pages.append(answer);
                return;
            }
        }
        // Asked for again, because the first one could not be taken.
        for (const qsizetype at : std::as_const(known)) {
            RecordedCall &call = m_calls[at];
            if (!token.isEmpty() && !call.pages.isEmpty() && call.pages.constLast().token() == token) {
                call.attempts.append(call.pages.takeLast());
                call.pages.append(answer);
                return;
            }
        }
        open(known).pages.append(answer);
    }

    QList<RecordedCall> take() { return std::move(m_calls); }

private:
    static bool expects(const RecordedCall &call, const QString &token)
    {
        if (call.pages.isEmpty())
            return token.isEmpty();
        return !token.isEmpty() && call.pages.constLast().facts.next == token;
    }

    RecordedCall &open(QList<qsizetype> &known)
    {
        known.append(m_calls.size());
        m_calls.append(RecordedCall{});
        return m_calls.last();
    }

    QList<RecordedCall> m_calls;
    QHash<QByteArray, QList<qsizetype>> m_known;
};

} // namespace

QList<RecordedCall> callsOf(const QList<RecordedAnswer> &answers)
{
    Grouping grouping;
    for (const RecordedAnswer &answer : answers)
        grouping.add(answer);
    QList<RecordedCall> calls = grouping.take();
    const auto first = [](const RecordedCall &call) -> const RecordedAnswer & {
        return call.pages.isEmpty() ? call.attempts.constFirst() : call.pages.constFirst();
    };
    std::stable_sort(calls.begin(), calls.end(), [&first](const RecordedCall &left, const RecordedCall &right) {
        return std::pair(static_cast<int>(first(left).platform), first(left).question()) <
               std::pair(static_cast<int>(first(right).platform), first(right).question());
    });
    return calls;
}

QString callSlug(const RecordedAnswer &answer)
{
    QString text = answer.operation;
    if (text.isEmpty()) {
        text = QString::fromLatin1(answer.path());
        for (const QLatin1StringView head : {"/api/v2/"_L1, "/v2/"_L1, "/scim/v2/"_L1, "/scim/"_L1, "/"_L1}) {
            if (text.startsWith(head)) {
                text.remove(0, head.size());
                break;
            }
        }
    }
    QString slug;
    for (const QChar letter : QStringView(text).left(48)) {
        const bool isPlain = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'_' || letter == u'-');
        if (isPlain)
            slug.append(letter);
        else if (!slug.endsWith(u'-') && !slug.isEmpty())
            slug.append(u'-');
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"answer"_s : slug;
}

QString endedWord(RecordedCall::Ended ended)
{
    switch (ended) {
    case RecordedCall::Ended::Whole:
        return u"last page"_s;
    case RecordedCall::Ended::NotContinued:
        return u"not continued"_s;
    case RecordedCall::Ended::Refused:
        break;
    }
    return u"refused"_s;
}

QString platformWord(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"anyscale"_s;
    case Platform::Arize:
        return u"arize"_s;
    case Platform::Wandb:
        break;
    }
    return u"wandb"_s;
}

std::optional<Platform> platformOfWord(const QString &word)
{
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        if (platformWord(platform) == word)
            return platform;
    }
    return {};
}

std::optional<Platform> platformOfTarget(const QByteArray &target)
{
    if (target.startsWith("/api/v2/") || target.startsWith("/ext/v0/"))
        return Platform::Anyscale;
    if (target.startsWith("/v2/"))
        return Platform::Arize;
    if (target.startsWith("/graphql") || target.startsWith("/scim"))
        return Platform::Wandb;
    return {};
}

} // namespace gatehouse::app
