// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizeids.h"

#include "sandbox/dice.h"

#include <QtCore/QByteArrayList>

namespace gatehouse::sandbox {

namespace {

QByteArray plainId(quint32 seed, QByteArrayView kind, qint64 number)
{
    quint64 mixed = (static_cast<quint64>(seed) << 32) ^ static_cast<quint64>(number);
    for (const char letter : kind)
        mixed = mixed * 131 + static_cast<unsigned char>(letter);
    Dice dice(mixed);
    return kind.toByteArray() + ':' + QByteArray::number(number) + ':' + dice.letters(4).toLatin1();
}

} // namespace

QString arizeId(quint32 seed, QByteArrayView kind, qint64 number)
{
    return QString::fromLatin1(plainId(seed, kind, number).toBase64());
}

std::optional<qint64> arizeSeq(quint32 seed, QByteArrayView kind, const QString &id)
{
    const auto decoded = QByteArray::fromBase64Encoding(id.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    bool isNumber = false;
    const auto number = decoded.decoded.split(':').value(1).toLongLong(&isNumber);
    if (!isNumber || plainId(seed, kind, number) != decoded.decoded)
        return std::nullopt;
    return number;
}

} // namespace gatehouse::sandbox
