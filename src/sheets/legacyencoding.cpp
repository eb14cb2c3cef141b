// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/encoding.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

// Which encoding a text without any mark is in can't be known, only judged by how its words look. Each candidate gets a cost:
// what a name would hardly ever hold (a currency sign inside a word, a capital after a small letter, an ideograph alone between
// Latin letters) is dear, what names are made of is cheap. windows-1252 stands unless another reading is clearly cheaper, so that
// a plain Western file is never turned into something else by one odd word.

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    double total = 0;
    int chars = 0; ///< characters beyond ASCII
};

constexpr double kHopeless = 1e9;

// ---- encodings of two bytes a character ----

/// What one character costs by the row of the code table it stands in: names are written with the rows for daily use. Negative:
/// there is no such character.
using PairCost = double (*)(uchar lead, uchar trail);

bool within(uchar value, uchar from, uchar to)
{
    return value >= from && value <= to;
}

double shiftJisCost(uchar lead, uchar trail)
{
    if (!within(trail, 0x40, 0x7E) && !within(trail, 0x80, 0xFC))
        return -1;
    switch (lead) {
    case 0x81:
        return trail <= 0xAC ? 0.3 : 1.0;
    case 0x82:
        return within(trail, 0x9F, 0xF1) ? 0.2 : within(trail, 0x4F, 0x9A) ? 0.5 : -1;
    case 0x83:
        return trail <= 0x96 ? 0.2 : 1.5;
    case 0x84:
    case 0x87:
        return 1.5;
    case 0x88:
        return trail >= 0x9F ? 0.3 : -1;
    case 0x98:
        return trail <= 0x72 ? 0.3 : 1.2;
    default:
        break;
    }
    if (within(lead, 0x89, 0x97))
        return 0.3;
    if (within(lead, 0x99, 0x9F) || within(lead, 0xE0, 0xEA))
        return 1.2;
    if (lead == 0xED || lead == 0xEE || within(lead, 0xFA, 0xFB) || (lead == 0xFC && trail <= 0x4B))
        return 1.3;
    return -1;
}

double eucJpCost(uchar lead, uchar trail)
{
    if (!within(trail, 0xA1, 0xFE))
        return -1;
    if (lead == 0xA4 || lead == 0xA5)
        return 0.2;
    if (lead == 0xA1 || lead == 0xA3)
        return 0.3;
    if (within(lead, 0xB0, 0xCF))
        return 0.5;
    return within(lead, 0xD0, 0xF4) || lead == 0xAD ? 1.4 : -1;
}

double gbCost(uchar lead, uchar trail)
{
    if (!within(trail, 0x40, 0x7E) && !within(trail, 0x80, 0xFE))
        return -1;
    if (!within(lead, 0x81, 0xFE))
        return -1;
    if (trail >= 0xA1) {
        if (within(lead, 0xB0, 0xD7))
            return 0.3;
        if (within(lead, 0xD8, 0xF7))
            return 0.9;
        if (lead == 0xA1 || lead == 0xA3)
            return 0.4;
    }
    return 1.6;
}

double big5Cost(uchar lead, uchar trail)
{
    if (!within(trail, 0x40, 0x7E) && !within(trail, 0xA1, 0xFE))
        return -1;
    if (within(lead, 0xA4, 0xC6))
        return 0.3;
    if (lead == 0xA1 || lead == 0xA2)
        return 0.4;
    return within(lead, 0xC9, 0xF9) ? 1.2 : lead == 0xA3 ? 1.5 : -1;
}

double eucKrCost(uchar lead, uchar trail)
{
    if (within(trail, 0xA1, 0xFE)) {
        if (within(lead, 0xB0, 0xC8))
            return 0.2;
        if (within(lead, 0xCA, 0xFD))
            return 1.5;
        if (lead == 0xA1 || lead == 0xA3)
            return 0.4;
    }
    const bool isExtended = within(trail, 0x41, 0x5A) || within(trail, 0x61, 0x7A) || within(trail, 0x81, 0xFE);
    return within(lead, 0x81, 0xC6) && isExtended ? 1.3 : -1;
}

bool isAsciiLetter(uchar c)
{
    return within(c, 'a', 'z') || within(c, 'A', 'Z');
}

Cost pairwiseCost(QByteArrayView bytes, PairCost costOf, bool hasHalfWidthKana)
{
    Cost cost;
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        // One run of characters beyond ASCII.
        const bool letterBefore = i > 0 && isAsciiLetter(data[i - 1]);
        int run = 0;
        int asciiTrails = 0;
        while (i < size && data[i] >= 0x80) {
            ++run;
            if (hasHalfWidthKana && within(data[i], 0xA1, 0xDF)) {
                cost.total += 0.3;
                ++i;
                continue;
            }
            const double one = i + 1 < size ? costOf(data[i], data[i + 1]) : -1;
            if (one < 0)
                return {kHopeless, 0};
            cost.total += one;
            asciiTrails += isAsciiLetter(data[i + 1]);
            i += 2;
        }
        cost.chars += run;
        const bool letterAfter = i < size && isAsciiLetter(data[i]);
        // "Jürgen" read in pairs: a lone ideograph that ate a letter, in the middle of a Latin word.
        if (run == 1)
            cost.total += 2.0 * asciiTrails + (letterBefore ? 1.5 : 0) + (letterAfter ? 1.5 : 0) + 0.3;
        else if (letterBefore && letterAfter)
            cost.total += 1.0;
    }
    return cost;
}

// ---- encodings of one byte a character ----

enum class Kind { None, Ascii, Latin, Cyrillic, Greek, Hebrew, Arabic, Thai, Apostrophe, Symbol, Bad };

Kind kindOf(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetter() ? Kind::Ascii : Kind::None;
    if (c == QChar(0xA0))
        return Kind::None;
    if (c.unicode() < 0xA0 || c == QChar(0xFFFD) || c.category() == QChar::Other_PrivateUse ||
        c.category() == QChar::Other_NotAssigned)
        return Kind::Bad;
    if (c == QChar(0x2019) || c == QChar(0x00B4) || c == QChar(0x2018) || c == QChar(0x00B7) || c == QChar(0x00AD))
        return Kind::Apostrophe;
    switch (c.script()) {
    case QChar::Script_Cyrillic:
        return Kind::Cyrillic;
    case QChar::Script_Greek:
        return Kind::Greek;
    case QChar::Script_Hebrew:
        return Kind::Hebrew;
    case QChar::Script_Arabic:
        return Kind::Arabic;
    case QChar::Script_Thai:
        return Kind::Thai;
    default:
        // The ordinals ª and º are letters to Unicode, and signs to a name.
        return c.isLetter() && c != QChar(0xAA) && c != QChar(0xBA) && c != QChar(0xB5) && c != QChar(0x192) ? Kind::Latin
                                                                                                             : Kind::Symbol;
    }
}

bool isLetterKind(Kind kind)
{
    return kind != Kind::None && kind != Kind::Symbol && kind != Kind::Bad && kind != Kind::Apostrophe;
}

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

double latinCost(QStringView word, qsizetype i)
{
    const QChar c = word.at(i);
    const QChar next = i + 1 < word.size() ? word.at(i + 1) : QChar();
    double cost = isOneOf(c, u"\u00FF\u0178") ? 0.9 : isOneOf(c, u"\u00F0\u00FE\u00DD\u00DE\u00D0\u0163\u0162") ? 0.5 : 0.2;
    // Czech read as Western: ř, ě, ů, ň stand in the places of ø, ì, ù, ò, where no Nordic or Italian word has them.
    if (c == u'ø' && std::any_of(word.begin(), word.end(), [](QChar other) { return isOneOf(other, u"áíýìùèšžò"); }))
        cost += 1.5;
    if (isOneOf(c, u"ìùò") && next.isLetter())
        cost += 1.0;
    // Turkish read as Western: ş stands in the place of þ, which Icelandic has at the start of a word's parts alone.
    if (c == u'þ' && i > 0 && (next.isNull() || isOneOf(next, u"aeklmnstbdpýç")))
        cost += 1.5;
    return cost;
}

bool isVowel(QChar c)
{
    static const QString vowels = u"аеёиоуыэюяіїєαεηιουωάέήίόύώϊϋΐΰ"_s;
    return vowels.contains(c.toLower());
}

/// What a word of an alphabet without Latin letters costs beyond its letters.
double alphabetCost(QStringView word, Kind script)
{
    double cost = 0;
    int consonants = 0;
    int vowels = 0;
    int accents = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool isLast = i + 1 == word.size() || !word.at(i + 1).isLetter();
        if (script == Kind::Cyrillic || script == Kind::Greek) {
            const bool vowel = isVowel(c);
            vowels += vowel;
            consonants = vowel ? 0 : consonants + 1;
            cost += consonants == 5 ? 1.0 : 0;
            accents += isOneOf(c, u"άέήίόύώ");
            if (i > 0 && c.isUpper() && word.at(i - 1).isLower())
                cost += 2.0;
            if (i > 1 && c.isLower() && word.at(i - 1).isUpper() && word.at(i - 2).isUpper())
                cost += 1.0;
            if (c == u'ς' && !isLast)
                cost += 1.5;
            if (i == 0 && isOneOf(c, u"ъьыЪЬЫ"))
                cost += 1.0;
        } else if (script == Kind::Hebrew) {
            cost += isOneOf(c, u"ךםןףץ") && !isLast ? 1.5 : 0;
        } else if (script == Kind::Arabic) {
            cost += isOneOf(c, u"ةى") && !isLast ? 1.5 : 0;
        } else if (script == Kind::Thai) {
            const bool isMark = c.unicode() == 0xE31 || (c.unicode() >= 0xE34 && c.unicode() <= 0xE3A) ||
                                (c.unicode() >= 0xE47 && c.unicode() <= 0xE4E);
            const bool isLeading = c.unicode() >= 0xE40 && c.unicode() <= 0xE44;
            cost += (isMark && i == 0) || (isLeading && isLast) ? 2.0 : c.unicode() >= 0xE4F ? 1.0 : 0;
        }
    }
    if (script == Kind::Cyrillic || script == Kind::Greek) {
        cost += word.size() >= 3 && vowels == 0 ? 1.5 : 0;
        if (word.front().isLower())
            cost += 0.1 * double(word.size());
    }
    if (script == Kind::Greek && accents != 1 && word.size() >= 4 && word.back().isLower())
        cost += 0.8;
    return cost;
}

double symbolCost(QStringView word, qsizetype i)
{
    const bool before = i > 0 && isLetterKind(kindOf(word.at(i - 1)));
    const bool after = i + 1 < word.size() && isLetterKind(kindOf(word.at(i + 1)));
    if (before && after)
        return 3.0;
    // Opening quotes and the like lean on a word from the left, closing ones and ®, ™, ° from the right.
    if (after && isOneOf(word.at(i), u"\u00AB\u00B5\u201C\u201E\u00BF\u00A1\u2039\u2022\u2013\u2014"))
        return 0.4;
    if (before && isOneOf(word.at(i), u"\u00BB\u201D\u201C\u203A\u00AE\u2122\u00B0\u00AA\u00BA\u2026\u2013\u2014"))
        return 0.4;
    return before || after ? 1.2 : 0.4;
}

void addWordCost(QStringView word, Cost &cost)
{
    Kind script = Kind::None; // the alphabet of the word, Latin apart
    bool hasLatin = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const Kind kind = kindOf(c);
        hasLatin = hasLatin || kind == Kind::Ascii || kind == Kind::Latin;
        if (kind == Kind::Ascii || kind == Kind::None)
            continue;
        ++cost.chars;
        switch (kind) {
        case Kind::Bad:
            cost.total += 8.0;
            break;
        case Kind::Symbol:
            cost.total += symbolCost(word, i);
            break;
        case Kind::Apostrophe:
            cost.total += 0.4;
            break;
        case Kind::Latin:
            cost.total += latinCost(word, i);
            if (i > 0 && kindOf(word.at(i - 1)) == Kind::Latin)
                cost.total += 0.7;
            if (i > 0 && c.isUpper() && word.at(i - 1).isLower())
                cost.total += 2.0;
            break;
        default:
            cost.total += 0.15;
            if (script != Kind::None && script != kind)
                cost.total += 3.0;
            script = kind;
        }
    }
    if (script != Kind::None)
        cost.total += alphabetCost(word, script) + (hasLatin ? 3.0 : 0);
}

Cost alphabeticCost(const QString &text)
{
    Cost cost;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && kindOf(text.at(i)) != Kind::None;
        if (inWord && from < 0) {
            from = i;
        } else if (!inWord && from >= 0) {
            addWordCost(QStringView(text).sliced(from, i - from), cost);
            from = -1;
        }
    }
    return cost;
}

QString decoded(QByteArrayView bytes, const QString &encoding)
{
    WorkControl control;
    const std::optional<Decoded> result = decodeText(bytes, encoding, control);
    return result ? result->text : QString();
}

struct Candidate
{
    const char *encoding;
    double prior; ///< how much dearer than its looks: rarer encodings must look better
    PairCost pairs;
    bool isLatin;
};

constexpr std::array<Candidate, 15> kCandidates = {{{"shift_jis", 1.0, shiftJisCost, false},
                                                    {"gb18030", 1.0, gbCost, false},
                                                    {"big5", 1.0, big5Cost, false},
                                                    {"euc-kr", 1.0, eucKrCost, false},
                                                    {"euc-jp", 1.15, eucJpCost, false},
                                                    {"windows-1251", 1.0, nullptr, false},
                                                    {"windows-1250", 1.05, nullptr, true},
                                                    {"windows-1253", 1.05, nullptr, false},
                                                    {"windows-1254", 1.1, nullptr, true},
                                                    {"windows-1255", 1.1, nullptr, false},
                                                    {"windows-1256", 1.1, nullptr, false},
                                                    {"windows-874", 1.3, nullptr, false},
                                                    {"koi8-r", 1.1, nullptr, false},
                                                    {"macintosh", 1.1, nullptr, true},
                                                    {"ibm850", 1.15, nullptr, true}}};

/// Only what German has beyond ASCII: German, then, even where "ÄÖÜ" would be two ideographs as well.
bool isPlainGerman(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<signed char>(c) >= 0 || QByteArrayView("\xE4\xF6\xFC\xDF\xC4\xD6\xDC").contains(c);
    });
}

} // namespace

QString plausibleLegacyEncoding(QByteArrayView sample)
{
    if (isPlainGerman(sample))
        return {};
    const Cost western = alphabeticCost(decoded(sample, u"windows-1252"_s));
    double best = western.total * 0.5;
    QString found;
    for (const Candidate &candidate : kCandidates) {
        const QString name = QLatin1StringView(candidate.encoding);
        const Cost cost = candidate.pairs ? pairwiseCost(sample, candidate.pairs, name == "shift_jis"_L1)
                                          : alphabeticCost(decoded(sample, name));
        const int least = candidate.isLatin ? 1 : candidate.pairs ? 2 : 3;
        if (candidate.isLatin && western.total < 2.0)
            continue;
        if (cost.chars < least || cost.total > 0.75 * cost.chars)
            continue;
        // Two characters tell little: then the Western reading must be out of the question, not only worse.
        if (!candidate.isLatin && cost.chars < 6 && western.total < 0.58 * western.chars)
            continue;
        if (cost.total * candidate.prior < best) {
            best = cost.total * candidate.prior;
            found = name;
        }
    }
    return found;
}

} // namespace gatehouse::sheets
