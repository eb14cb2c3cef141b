// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arizeroutes.h"

namespace gatehouse::sandbox {

/// One API key of the practice Arize AX, as a row of arize_keys.
struct ArizeKey
{
    qint64 seq = 0;
    QString name;
    QString description; ///< null string: none
    QString keyType;     ///< USER or SERVICE
    QString status;      ///< ACTIVE or REVOKED
    QString redacted;
    QString createdAt;
    QString expiresAt; ///< null string: never
    qint64 createdBy = 0;
    qint64 bot = 0;     ///< of a service key
    QString lastUsedAt; ///< null string: never

    static QString columns();
    static ArizeKey read(const QSqlQuery &row);
};

std::optional<ArizeKey> arizeKeyBySeq(const ArizeContext &context, qint64 seq);
/// Whether the caller may renew or revoke it: its creator, an account administrator, or whoever administers a service
/// key's spaces.
bool mayManageKey(const ArizeContext &context, const ArizeKey &key);
/// Whether the caller can know of it at all.
bool maySeeKey(const ArizeContext &context, const ArizeKey &key);

/// The members of a key in a list, without the brackets and the bot.
void writeArizeKey(const ArizeContext &context, JsonText &json, const ArizeKey &key);
/// "bot_user": what the service key acts as. withPlaces: and where.
void writeArizeBot(const ArizeContext &context, JsonText &json, qint64 bot, bool withPlaces);
/// A new secret, of which the table gets only hash and redacted form.
QByteArray newArizeSecret(const ArizeContext &context);
QString redactedArizeSecret(const QByteArray &secret);

} // namespace gatehouse::sandbox
