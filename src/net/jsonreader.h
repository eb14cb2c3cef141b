// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

#include <memory>

namespace gatehouse::net {

/// Reads JSON and remembers where it is. Tolerant: a member that is missing, null or of a wrong type gives an empty value and
/// leaves a note ("results[3].name is null"), so that one bad record never loses a list. `Result`-returning members are for
/// what an answer is useless without.
class JsonReader
{
public:
    /// A body that is not JSON is a Protocol error.
    static Result<JsonReader> parse(const QByteArray &body);

    explicit JsonReader(QJsonValue value, QString path = {});

    QString path() const { return m_path; }
    const QJsonValue &value() const { return m_value; }
    bool isObject() const { return m_value.isObject(); }
    bool has(QLatin1StringView member) const; ///< present and not null

    JsonReader at(QLatin1StringView member) const;
    /// The elements of an array member; anything else gives none and a note.
    QList<JsonReader> list(QLatin1StringView member) const;
    /// The same, but a missing or wrong member is a Protocol error naming its path.
    Result<QList<JsonReader>> requiredList(QLatin1StringView member) const;
    Result<JsonReader> requiredObject(QLatin1StringView member) const;

    /// Text of a member; a number or boolean is given as its text with a note. Absent or null: empty, noted only if `expected`.
    QString text(QLatin1StringView member, bool expected = false) const;
    bool boolean(QLatin1StringView member, bool fallback = false) const;
    std::optional<qint64> integer(QLatin1StringView member) const;

    /// What was strange so far anywhere under the same parse.
    QStringList notes() const { return *m_notes; }
    void note(const QString &text) const { m_notes->append(text); }

private:
    QString pathOf(QLatin1StringView member) const;
    ApiError wrong(QLatin1StringView member, const QString &what) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<QStringList> m_notes;
};

} // namespace gatehouse::net
