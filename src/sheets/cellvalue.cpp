// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cellvalue.h"

#include <QtCore/QDate>

#include <algorithm>
#include <cmath>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondsPerDay = 86'400;
constexpr int kDaysTo1904 = 1462;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "1.25e+20" → "125000000000000000000": a person's long number must not turn into an exponent.
QString withoutExponent(const QByteArray &number)
{
    const qsizetype e = number.indexOf('e');
    if (e < 0)
        return QString::fromLatin1(number);
    const bool negative = number.startsWith('-');
    QByteArray mantissa = number.mid(negative, e - negative);
    const int exponent = number.mid(e + 1).toInt();
    const qsizetype dot = mantissa.indexOf('.');
    qsizetype point = dot < 0 ? mantissa.size() : dot;
    mantissa.replace(".", "");
    point += exponent;
    QByteArray out;
    if (point <= 0)
        out = "0." + QByteArray(-point, '0') + mantissa;
    else if (point >= mantissa.size())
        out = mantissa + QByteArray(point - mantissa.size(), '0');
    else
        out = mantissa.left(point) + '.' + mantissa.mid(point);
    return (negative ? u"-"_s : QString()) + QString::fromLatin1(out);
}

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString clockText(qint64 seconds)
{
    return twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
}

QString dayText(qint64 day, bool is1904)
{
    // Excel's 1900 had a 29th of February; days before it are one off.
    if (is1904)
        day += kDaysTo1904;
    if (day == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

QString dateText(double serial, NumberKind kind, bool is1904)
{
    auto day = qint64(std::floor(serial));
    auto seconds = qint64(std::llround((serial - double(day)) * kSecondsPerDay));
    if (seconds == kSecondsPerDay) {
        ++day;
        seconds = 0;
    }
    if (kind == NumberKind::Duration)
        return clockText(day * kSecondsPerDay + seconds);
    if (kind == NumberKind::Time || (day == 0 && !is1904))
        return clockText(seconds);
    QString text = dayText(day, is1904);
    if (kind == NumberKind::DateTime) {
        const QString clock = clockText(seconds);
        text += u' ' + (clock.endsWith(":00"_L1) ? clock.chopped(3) : clock);
    }
    return text;
}

/// The letters of a format's first section that mean something: quoted, escaped and bracketed parts taken out, "[h]" told apart.
QString bareCode(QStringView code, bool &isDuration)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype stop = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const qsizetype last = stop < 0 ? code.size() : stop;
            const QStringView inside = code.sliced(i + 1, std::max<qsizetype>(0, last - i - 1));
            const bool isElapsed = c == u'[' && !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](QChar letter) {
                                       return u"hHmMsS"_s.contains(letter);
                                   });
            isDuration = isDuration || isElapsed;
            i = last;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberFormat builtInFormat(int id)
{
    const auto within = [id](int from, int to) { return id >= from && id <= to; };
    if (id == 9 || id == 10)
        return {NumberKind::Percent, 0};
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || id == 57 || id == 58)
        return {NumberKind::Date, 0};
    if (id == 22)
        return {NumberKind::DateTime, 0};
    if (id == 46)
        return {NumberKind::Duration, 0};
    if (within(18, 21) || within(32, 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {NumberKind::Time, 0};
    return {};
}

NumberFormat formatOfCode(QStringView code)
{
    bool isDuration = false;
    const QString bare = bareCode(code, isDuration);
    if (isDuration)
        return {NumberKind::Duration, 0};
    if (bare.contains("general"_L1) || bare.contains(u'@'))
        return {};
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    const bool hasDate = bare.contains(u'y') || bare.contains(u'd') || (!hasTime && bare.contains(u'm'));
    if (hasDate)
        return {hasTime ? NumberKind::DateTime : NumberKind::Date, 0};
    if (hasTime)
        return {NumberKind::Time, 0};
    if (bare.endsWith(u'%'))
        return {NumberKind::Percent, 0};
    const bool isZeros =
        bare.size() > 1 && bare.size() <= 40 && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c == u'0'; });
    return {NumberKind::Number, isZeros ? int(bare.size()) : 0};
}

QString numberText(QByteArrayView written)
{
    written = written.trimmed();
    if (isDigits(written.startsWith('-') ? written.sliced(1) : written))
        return QString::fromLatin1(written);
    bool ok = false;
    const double value = written.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return QString::fromUtf8(written);
    return value == 0 ? u"0"_s : withoutExponent(QByteArray::number(value, 'g', 15));
}

QString formattedNumber(QByteArrayView written, const NumberFormat &format, bool is1904)
{
    if (format.kind == NumberKind::Number) {
        const QString text = numberText(written);
        return format.zeroPad > text.size() && isDigits(text.toLatin1()) ? text.rightJustified(format.zeroPad, u'0') : text;
    }
    bool ok = false;
    const double value = written.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return QString::fromUtf8(written);
    if (format.kind == NumberKind::Percent)
        return numberText(QByteArray::number(value * 100, 'g', 15)) + u'%';
    // Beyond the year 9999 a serial is no date, whatever its format says.
    return value < 0 || value >= 2'958'466 ? numberText(written) : dateText(value, format.kind, is1904);
}

QString isoDateText(QByteArrayView iso)
{
    QString text = QString::fromUtf8(iso.trimmed());
    const qsizetype t = text.indexOf(u'T');
    if (t < 0)
        return text;
    QString clock = text.sliced(t + 1);
    text.truncate(t);
    const qsizetype dot = clock.indexOf(u'.');
    if (dot >= 0)
        clock.truncate(dot);
    if (clock.endsWith(u'Z'))
        clock.chop(1);
    if (clock == "00:00:00"_L1)
        return text;
    return text + u' ' + (clock.size() == 8 && clock.endsWith(":00"_L1) ? clock.chopped(3) : clock);
}

QString isoTimeText(QByteArrayView iso)
{
    if (!iso.startsWith("PT"))
        return QString::fromUtf8(iso);
    qint64 seconds = 0;
    QByteArray digits;
    for (const char c : iso.sliced(2)) {
        if ((c >= '0' && c <= '9') || c == '.') {
            digits.append(c);
            if (digits.size() > 18)
                return QString::fromUtf8(iso);
            continue;
        }
        const double value = digits.toDouble();
        if (value > 1e12)
            return QString::fromUtf8(iso);
        seconds += qint64(c == 'H' ? value * 3600 : c == 'M' ? value * 60 : value);
        digits.clear();
    }
    return clockText(seconds);
}

QString withoutOoxmlEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i);
        bool isHex = rest.size() >= 7 && rest.startsWith("_x"_L1) && rest.at(6) == u'_';
        const ushort code = isHex ? rest.sliced(2, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex) {
            out += QChar(code);
            i += 6;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace gatehouse::sheets
