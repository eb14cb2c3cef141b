// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arizeroutes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace gatehouse::sandbox {

/// The body of a request, read member by member and strictly: unknown members, wrong types and lengths are refused
/// (contracts/arize.md §4). Reading goes on after a fault; ask for the refusal at the end.
class ArizeBody
{
public:
    /// known: all the members there may be.
    ArizeBody(const ArizeContext &context, const RouteRequest &request, const QStringList &known);
    /// A part of another body, whose faults go there.
    ArizeBody(ArizeBody &whole, const QString &where, const QJsonValue &part, const QStringList &known);

    bool has(const QString &name) const { return m_object.contains(name); }
    bool isNull(const QString &name) const { return m_object.value(name).isNull(); }
    bool isEmpty() const { return m_object.isEmpty(); }
    QJsonValue value(const QString &name) const { return m_object.value(name); }

    /// A text that must be there.
    QString text(const QString &name, int least = 1, int most = 1'000'000);
    /// nullopt where it was left out.
    std::optional<QString> maybeText(const QString &name, int least, int most);
    std::optional<bool> maybeBool(const QString &name);
    /// In the newer form; one of the words, in the caller's dialect unless `isSameForAll`.
    QString word(const QString &name, const QStringList &words, bool isSameForAll = false);
    /// A role of the kinds PREDEFINED and CUSTOM. nullopt where it was left out.
    std::optional<ArizeRole> maybeRole(const QString &name, const QStringList &predefined);
    /// An id of that kind; 0 where it is wrong.
    qint64 seq(const QString &name, QByteArrayView kind);
    /// A time to come. nullopt where it was left out.
    std::optional<QDateTime> maybeTimeToCome(const QString &name);
    QJsonArray array(const QString &name, int least, int most);

    /// The first fault counts.
    void blame(int status, const QString &name, const QString &what);
    std::optional<HttpAnswer> refusal() const;

private:
    void checkMembers(const QStringList &known);
    QString checkedText(const QString &name, int least, int most);

    struct Fault
    {
        int status = 0;
        QString detail;
    };
    const ArizeContext &m_context;
    QJsonObject m_object;
    QString m_where;
    Fault m_ownFault;
    Fault *m_fault;
};

} // namespace gatehouse::sandbox
