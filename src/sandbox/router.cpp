// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

namespace gatehouse::sandbox {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// QByteArray::fromPercentEncoding guesses at broken escapes; here they stay as they are.
QByteArray decoded(const QByteArray &text, bool plusIsBlank)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            result += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            result += plusIsBlank && text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

} // namespace

std::optional<QString> RouteRequest::queryValue(QStringView name) const
{
    std::optional<QString> result;
    for (const auto &[key, value] : query) {
        if (key == name)
            result = value;
    }
    return result;
}

std::optional<QStringList> decodedSegments(const QByteArray &path)
{
    QStringList segments;
    for (const auto &segment : path.split('/')) {
        const auto plain = decoded(segment, false);
        if (!plain.isValidUtf8())
            return std::nullopt;
        segments += QString::fromUtf8(plain);
    }
    return segments;
}

QList<std::pair<QString, QString>> decodedQuery(const QByteArray &query)
{
    QList<std::pair<QString, QString>> result;
    for (const auto &part : query.split('&')) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        const auto key = equals < 0 ? part : part.left(equals);
        const auto value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        result.emplaceBack(QString::fromUtf8(decoded(key, true)), QString::fromUtf8(decoded(value, true)));
    }
    return result;
}

} // namespace gatehouse::sandbox
