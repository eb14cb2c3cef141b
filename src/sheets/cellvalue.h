// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace gatehouse::sheets {

/// How a number in a cell is meant, as its number format tells.
enum class NumberKind { Number, Percent, Date, DateTime, Time, Duration };

struct NumberFormat
{
    NumberKind kind = NumberKind::Number;
    int zeroPad = 0; ///< "00000": that many digits at least
};

/// What one of Excel's built-in formats means.
NumberFormat builtInFormat(int id);
/// What a format code means: "yyyy\-mm\-dd", "[h]:mm", "0.00%".
NumberFormat formatOfCode(QStringView code);

/// A number as a person sees it: whole numbers as they are written, no float noise (15 digits), never an exponent. What is no
/// number comes back as it is.
QString numberText(QByteArrayView written);
/// A stored number under its format; dates as "2026-03-04", "2026-03-04 09:30", times as "09:30:00".
QString formattedNumber(QByteArrayView written, const NumberFormat &format, bool is1904);
/// An ISO date with or without a time, as ODS and some XLSX store it, in the same form as formattedNumber() gives.
QString isoDateText(QByteArrayView iso);
/// An ISO duration ("PT09H30M00S") as "09:30:00".
QString isoTimeText(QByteArrayView iso);

/// Undoes OOXML's escapes of what XML can't hold: "_x000D_" for a return, "_x005F_" for the underscore itself.
QString withoutOoxmlEscapes(const QString &text);

} // namespace gatehouse::sheets
