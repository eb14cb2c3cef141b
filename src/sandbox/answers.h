// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/jsontext.h"
#include "sandbox/router.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace gatehouse::sandbox {

/// 200 with this JSON.
HttpAnswer answer(JsonText json, int status = 200);
HttpAnswer noContent();
/// The vendor's envelope `{"error":{"detail":…}}` (contracts/anyscale.md §2).
HttpAnswer refusal(int status, const QString &detail);

/// What is wrong with a request's fields, collected and told in one 422: a list of loc, msg and type, with the readable text
/// in `message` (contracts/anyscale.md §2).
class FieldFaults
{
public:
    void add(const QStringList &where, const QString &message, const QString &type);
    bool isEmpty() const { return m_faults.isEmpty(); }
    HttpAnswer answer() const;

private:
    struct Fault
    {
        QStringList where; ///< a number stands for a place in a list
        QString message;
        QString type;
    };
    QList<Fault> m_faults;
};

/// `count` of a paged list.
int readCount(const RouteRequest &request, FieldFaults &faults, int fallback = 10, int most = 50);
/// True, true, 1, yes, on and their opposites in any case. nullopt: not sent, or a fault.
std::optional<bool> readBool(const RouteRequest &request, const QString &name, FieldFaults &faults);
/// One of the words. nullopt: not sent, or a fault.
std::optional<QString> readWord(const RouteRequest &request, const QString &name, const QStringList &words, FieldFaults &faults);

/// The body, which must be an object (an empty body counts as none).
QJsonObject readObject(const RouteRequest &request, FieldFaults &faults);
/// The body, which must be a list.
QJsonArray readArray(const RouteRequest &request, FieldFaults &faults);
/// A member that must be a text. `where` is the place of the object.
QString textMember(const QJsonObject &object, const QString &name, const QStringList &where, FieldFaults &faults,
                   bool isMandatory = true);
/// A member that must be one of the words.
QString wordMember(const QJsonObject &object, const QString &name, const QStringList &words, const QStringList &where,
                   FieldFaults &faults);
/// A member that must be a list of texts.
QStringList textsMember(const QJsonObject &object, const QString &name, const QStringList &where, FieldFaults &faults);
/// Looks like an e-mail address: one @, something before it, a dotted name behind it, no blanks.
bool isEmailAddress(const QString &text);

} // namespace gatehouse::sandbox
