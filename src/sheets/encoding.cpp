// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/encoding.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNulSample = 64 * 1024;
constexpr qsizetype kLegacySample = 64 * 1024;
constexpr qsizetype kChunk = 1 << 20;

struct Bom
{
    const char *bytes;
    int length;
    const char *encoding;
};

// The longer marks first: UTF-32LE starts like UTF-16LE.
constexpr Bom kBoms[] = {{"\xFF\xFE\0\0", 4, "utf-32le"},
                         {"\0\0\xFE\xFF", 4, "utf-32be"},
                         {"\xEF\xBB\xBF", 3, "utf-8"},
                         {"\xFF\xFE", 2, "utf-16le"},
                         {"\xFE\xFF", 2, "utf-16be"}};

// 0x80 to 0x9F of windows-1252; U+FFFD where it has no character.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                   0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString utf16ByNuls(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), kNulSample) & ~qsizetype(1);
    qint64 even = 0;
    qint64 odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    // Even a Chinese list has its delimiters, line ends and addresses in ASCII: one unit in twenty at the very least.
    const qint64 enough = std::max<qint64>(1, size / 40);
    if (odd >= enough && even <= odd / 20)
        return u"utf-16le"_s;
    if (even >= enough && odd <= even / 20)
        return u"utf-16be"_s;
    return {};
}

/// "ESC $ B" and "ESC $ @" switch to Japanese in mail. Escapes are so rare that looking for them alone is all it takes.
bool hasJapaneseEscape(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\x1B'); at >= 0 && at + 2 < bytes.size(); at = bytes.indexOf('\x1B', at + 1)) {
        if (bytes[at + 1] == '$' && (bytes[at + 2] == 'B' || bytes[at + 2] == '@'))
            return true;
    }
    return false;
}

/// UTF-8 with a few bytes of something else in it: one row pasted from another file. Told from windows-1252 by how seldom it is
/// wrong.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qint64 good = 0;
    qint64 bad = 0;
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const uchar lead = data[i];
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        bool whole = length > 0 && i + length <= size;
        for (int k = 1; whole && k < length; ++k)
            whole = (data[i + k] & 0xC0) == 0x80;
        good += whole;
        bad += !whole;
        i += whole ? length : 1;
    }
    return good >= 3 && bad * 5 <= good;
}

/// The lines that have something to tell, up to a size: a list of thousands may have its first umlaut far down.
QByteArray linesWithHighBytes(QByteArrayView bytes)
{
    QByteArray sample;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end && sample.size() < kLegacySample) {
        const char *high = std::find_if(at, end, [](char c) { return static_cast<signed char>(c) < 0; });
        if (high == end)
            break;
        const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
        const char *first = high;
        while (first > at && high - first < 200 && !isBreak(first[-1]))
            --first;
        const char *last = std::find_if(high, std::min(end, high + 4000), isBreak);
        sample.append(first, last - first).append('\n');
        at = last;
    }
    return sample;
}

void decodeWindows1252(QByteArrayView bytes, QChar *out, bool &undecodable)
{
    for (const char byte : bytes) {
        const auto value = static_cast<uchar>(byte);
        const char16_t unit = value >= 0x80 && value < 0xA0 ? kWindows1252[value - 0x80] : char16_t(value);
        undecodable |= unit == 0xFFFD;
        *out++ = QChar(unit);
    }
}

/// Qt's own names for what we call by the names people know.
QByteArray codecName(const QString &encoding)
{
    if (encoding == "shift_jis"_L1)
        return QByteArrayLiteral("windows-31j"); // what Excel in Japan writes: Shift_JIS and its extensions
    if (encoding == "euc-kr"_L1)
        return QByteArrayLiteral("windows-949");
    return encoding.toLatin1();
}

} // namespace

QStringList encodingNames()
{
    return {u"utf-8"_s,        u"windows-1252"_s, u"utf-16le"_s,     u"utf-16be"_s,     u"shift_jis"_s,    u"gb18030"_s,
            u"big5"_s,         u"euc-kr"_s,       u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s, u"windows-1254"_s,
            u"windows-1255"_s, u"windows-1256"_s, u"windows-1257"_s, u"iso-8859-1"_s,   u"iso-8859-2"_s,   u"iso-8859-15"_s,
            u"koi8-r"_s,       u"macintosh"_s,    u"ibm850"_s,       u"euc-jp"_s,       u"iso-2022-jp"_s,  u"windows-874"_s,
            u"windows-1258"_s, u"utf-32le"_s,     u"utf-32be"_s};
}

int byteOrderMarkLength(QByteArrayView bytes, const QString &encoding)
{
    for (const Bom &bom : kBoms) {
        if (encoding == QLatin1StringView(bom.encoding) && bytes.startsWith(QByteArrayView(bom.bytes, bom.length)))
            return bom.length;
    }
    return 0;
}

DetectedEncoding detectEncoding(QByteArrayView bytes)
{
    for (const Bom &bom : kBoms) {
        if (bytes.startsWith(QByteArrayView(bom.bytes, bom.length)) && (bom.length != 4 || bytes.size() % 4 == 0))
            return {QLatin1StringView(bom.encoding), ChoiceReason::ByOrderMark, bom.length};
    }
    if (bytes.first(std::min(bytes.size(), kNulSample)).contains('\0')) {
        const QString byNuls = utf16ByNuls(bytes);
        return {byNuls, ChoiceReason::NulPattern, 0};
    }
    if (hasJapaneseEscape(bytes))
        return {u"iso-2022-jp"_s, ChoiceReason::ByContent, 0};
    if (bytes.isValidUtf8())
        return {u"utf-8"_s, ChoiceReason::ValidUtf8, 0};
    if (isMostlyUtf8(bytes))
        return {u"utf-8"_s, ChoiceReason::ByContent, 0};
    const QString legacy = plausibleLegacyEncoding(linesWithHighBytes(bytes));
    if (!legacy.isEmpty())
        return {legacy, ChoiceReason::ByContent, 0};
    return {u"windows-1252"_s, ChoiceReason::Fallback, 0};
}

std::optional<Decoded> decodeText(QByteArrayView bytes, const QString &encoding, WorkControl &control)
{
    const bool is1252 = encoding == "windows-1252"_L1;
    QStringDecoder decoder;
    if (!is1252) {
        // A mark that is still there is text by now: the caller took the real one off.
        decoder = QStringDecoder(codecName(encoding).constData(), QStringConverter::Flag::ConvertInitialBom);
        if (!decoder.isValid())
            return std::nullopt;
    }
    Decoded decoded;
    // No encoding gives more UTF-16 units than it has bytes; the rest is what the decoder wants free for its last chunk. Memory
    // that is never written to is never taken.
    const qsizetype step = std::min(kChunk, bytes.size() + 16);
    decoded.text.resize(bytes.size() + 4 * step);
    QChar *const begin = decoded.text.data();
    QChar *out = begin;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        if (control.isCancelled())
            return std::nullopt;
        const QByteArrayView chunk = bytes.sliced(at, std::min(step, bytes.size() - at));
        if (is1252) {
            decodeWindows1252(chunk, out, decoded.hasUndecodable);
            out += chunk.size();
        } else {
            out = decoder.appendToBuffer(out, chunk);
        }
    }
    decoded.text.resize(out - begin);
    decoded.hasUndecodable = decoded.hasUndecodable || (!is1252 && decoder.hasError()) || decoded.text.contains(QChar(0xFFFD));
    if (decoded.text.capacity() > 2 * decoded.text.size() + 1024)
        decoded.text.squeeze();
    return decoded;
}

} // namespace gatehouse::sheets
