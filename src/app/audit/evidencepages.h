// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace gatehouse::app {

/// What one answer says of itself, whatever the platform: contracts/anyscale.md §3.2, arize.md §2.2, wandb.md §2 and §7.
struct PageFacts
{
    bool isReadable = false; ///< JSON of a shape that a platform answers with
    qint64 records = 0;
    std::optional<qint64> announced; ///< how many there are in all, where told
    QString next;                    ///< how the next page is asked for; empty: this is the last

    bool operator==(const PageFacts &) const = default;
};

PageFacts pageFacts(const QByteArray &body);

/// One answer as it was recorded: what was asked, and where the answer is kept. No secret is part of it.
struct RecordedAnswer
{
    Platform platform = Platform::Anyscale;
    QByteArray method;
    QByteArray target;     ///< path and query as they were sent
    QString operation;     ///< GraphQL: its name
    QJsonObject variables; ///< GraphQL
    int status = 0;
    QDateTime at;    ///< UTC
    QString file;    ///< where the answer's body is
    int removed = 0; ///< secrets taken out of it
    PageFacts facts;

    /// A 2xx answer that can be read; all others are attempts.
    bool isPage() const { return status >= 200 && status <= 299 && facts.isReadable; }
    QByteArray path() const; ///< without the query
    QByteArray query() const;
    QString token() const; ///< of the page asked for; empty: the first
    /// What is asked, whatever the page: equal ones are pages of one list.
    QByteArray question() const;

    bool operator==(const RecordedAnswer &) const = default;
};

/// One list, page by page, or one thing.
struct RecordedCall
{
    QList<RecordedAnswer> pages;    ///< in order, each asked for as the one before says
    QList<RecordedAnswer> attempts; ///< answers that were no page: refusals, pauses, pages that came twice

    enum class Ended {
        Whole,        ///< the last page says it is the last
        NotContinued, ///< there are more, and nobody asked for them, or no answer came
        Refused       ///< no page at all
    };
    Ended ended() const;
    qint64 records() const;
    std::optional<qint64> announced() const; ///< as the last page that told says

    bool operator==(const RecordedCall &) const = default;
};

/// Answers in the order they came, put together to calls; these in an order that does not depend on the network's.
QList<RecordedCall> callsOf(const QList<RecordedAnswer> &answers);

/// "organization_collaborators", "role-bindings", "Viewer": for a file's name. Letters, digits, '-' and '_' alone.
QString callSlug(const RecordedAnswer &answer);

QString endedWord(RecordedCall::Ended ended); ///< untranslated, for the manifest
QString platformWord(Platform platform);      ///< "anyscale", "arize", "wandb"
std::optional<Platform> platformOfWord(const QString &word);
/// Told by the path: the three do not meet. Nothing for any other.
std::optional<Platform> platformOfTarget(const QByteArray &target);

} // namespace gatehouse::app
