// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cellrepair.h"

#include "domain/email.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gatehouse::sheets {
namespace {

constexpr const char16_t *kYes = u"yes|y|true|t|1|on|ok|enabled|ja|j|wahr|oui|o|vrai|sí|si|s|verdadero|cierto|vero|sì|sim|"
                                 u"verdadeiro|waar|tak|t|prawda|ano|áno|pravda|sant|sann|sand|"
                                 u"kyllä|kylla|tosi|evet|doğru|да|истина|так|істина|ναι|αληθές|αληθής|نعم|صحيح|כן|אמת|はい|有|"
                                 u"有り|あり|真|正|是|对|對|예|네|참|हाँ|हां|हा|सत्य|"
                                 u"igen|igaz|da|adevărat|jah|tõene|taip|jā|patiess|ya|có|benar|ใช่|✓|✔|☑|✅|○|〇";
constexpr const char16_t *kNo = u"no|n|false|f|0|off|disabled|nein|falsch|non|faux|falso|não|nao|nee|onwaar|nie|fałsz|falsz|ne|"
                                u"nepravda|nej|nei|falskt|falsk|usann|ei|epätosi|"
                                u"hayır|hayir|yanlış|нет|ложь|ні|хиба|хибність|όχι|οχι|ψευδές|ψευδής|لا|خطأ|خاطئ|לא|שקר|いいえ|"
                                u"無|無し|なし|偽|否|不|不是|假|错|錯|아니요|아니오|거짓|नहीं|असत्य|"
                                u"nem|hamis|nu|fals|väär|nē|aplams|tidak|không|salah|ไม่|ไม่ใช่|✗|✘|☐|❌|×";

QHash<QString, bool> yesNoWords()
{
    QHash<QString, bool> words;
    for (const QStringView word : QStringView(kYes).split(u'|'))
        words.insert(searchKey(word), true);
    for (const QStringView word : QStringView(kNo).split(u'|'))
        words.insert(searchKey(word), false);
    return words;
}

const QHash<QString, bool> &yesNoTable()
{
    static const QHash<QString, bool> kTable = yesNoWords();
    return kTable;
}

struct YesNoWord
{
    QString word;
    QString key;
    bool isYes = false;
};

const QList<YesNoWord> &yesNoList()
{
    static const QList<YesNoWord> kList = [] {
        QList<YesNoWord> list;
        for (const char16_t *words : {kYes, kNo}) {
            for (const QStringView word : QStringView(words).split(u'|'))
                list.append({word.toString(), searchKey(word), words == kYes});
        }
        return list;
    }();
    return kList;
}

bool isJoiner(QChar c)
{
    return c.unicode() == 0x200c || c.unicode() == 0x200d;
}

/// Joiners shape words in scripts from Hebrew on; between Latin letters they are debris.
bool joinsScript(QChar c)
{
    return c.unicode() >= 0x0590 && c.unicode() < 0x2000;
}

/// One letter too many, too few, other, or two swapped.
bool isOneSlipAway(QStringView a, QStringView b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a.at(i) == b.at(i))
        ++i;
    const QStringView restA = a.mid(i), restB = b.mid(i);
    if (restA.mid(1) == restB.mid(1) || restA.mid(1) == restB || restA == restB.mid(1))
        return true;
    return restA.size() >= 2 && restB.size() >= 2 && restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0) &&
           restA.mid(2) == restB.mid(2);
}

} // namespace

bool isInvisible(QChar c)
{
    const ushort u = c.unicode();
    if (u < 0xad)
        return false;
    return u == 0xad || u == 0xfeff || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x2064) || (u >= 0x2066 && u <= 0x2069) || u == 0x180e || u == 0x034f || u == 0xfff9 ||
           u == 0xfffa || u == 0xfffb;
}

bool isBlankCell(QStringView cell)
{
    return std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isSpace() || isInvisible(c); });
}

QStringView trimmedCell(QStringView cell)
{
    const auto goes = [](QChar c) { return c.isSpace() || isInvisible(c); };
    while (!cell.isEmpty() && goes(cell.front()))
        cell = cell.mid(1);
    while (!cell.isEmpty() && goes(cell.back()))
        cell.chop(1);
    return cell;
}

QString repairedText(QStringView cell)
{
    cell = trimmedCell(cell);
    const bool isPlain =
        std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    if (isPlain)
        return cell.toString();
    QString text;
    text.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c.isSpace()) {
            if (!text.endsWith(u' '))
                text += u' ';
        } else if (isJoiner(c)) {
            if (!text.isEmpty() && joinsScript(text.back()) && i + 1 < cell.size() && joinsScript(cell.at(i + 1)))
                text += c;
        } else if (!isInvisible(c)) {
            text += c;
        }
    }
    return text;
}

QString repairedAddress(QStringView cell, QString *displayName)
{
    cell = trimmedCell(cell);
    QString cleaned;
    if (std::any_of(cell.cbegin(), cell.cend(), isInvisible)) {
        for (const QChar c : cell) {
            if (!isInvisible(c))
                cleaned += c;
        }
        cell = cleaned;
    }
    if (cell.endsWith(u'>') && cell.count(u'<') == 1 && cell.count(u'>') == 1) {
        const qsizetype open = cell.indexOf(u'<');
        const QStringView before = trimmedCell(cell.first(open));
        // Another address before the bracket makes it two, unless the same one is repeated as the name.
        const QStringView inside = trimmedCell(cell.sliced(open + 1, cell.size() - open - 2));
        if (!looksLikeAddress(before) || before.compare(inside, Qt::CaseInsensitive) == 0) {
            if (displayName) {
                QStringView name = before;
                while (name.size() >= 2 && name.front() == name.back() && (name.front() == u'"' || name.front() == u'\''))
                    name = trimmedCell(name.sliced(1, name.size() - 2));
                *displayName = looksLikeAddress(name) ? QString() : repairedText(name);
            }
            cell = inside;
        }
    }
    if (cell.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        cell = trimmedCell(cell.sliced(7));
        if (const qsizetype query = cell.indexOf(u'?'); query > 0 && cell.lastIndexOf(u'@') < query && cell.indexOf(u'=') > query)
            cell = cell.first(query);
    }
    return cell.toString();
}

bool isMask(QStringView cell)
{
    cell = trimmedCell(cell);
    return !cell.isEmpty() && std::all_of(cell.cbegin(), cell.cend(), [](QChar c) {
        switch (c.unicode()) {
        case u'*':
        case 0x2022: // •
        case 0x25cf: // ●
        case 0x2219: // ∙
        case 0x00b7: // ·
        case 0x2217: // ∗
        case 0xff0a: // ＊
        case 0x2731: // ✱
        case 0x26ab: // ⚫
        case 0x2b24: // ⬤
        case 0x2588: // █
        case 0x25e6: // ◦
        case 0x30fb: // ・
            return true;
        default:
            return false;
        }
    });
}

std::optional<bool> yesOrNo(QStringView cell)
{
    cell = trimmedCell(cell);
    if (cell.isEmpty() || cell.size() > 16)
        return std::nullopt;
    const auto it = yesNoTable().constFind(searchKey(cell));
    if (it == yesNoTable().cend())
        return std::nullopt;
    return *it;
}

QString yesOrNoGuess(QStringView cell)
{
    cell = trimmedCell(cell);
    if (cell.size() > 32)
        return {};
    while (!cell.isEmpty() && (cell.back() == u'.' || cell.back() == u'!' || cell.back() == u','))
        cell.chop(1);
    if (yesOrNo(cell))
        return cell.toString();
    const QString key = searchKey(cell);
    if (key == "x"_L1 || key == "+"_L1)
        return u"yes"_s;
    if (key == "-"_L1)
        return u"no"_s;
    if (key.size() < 3 || key.size() > 16)
        return {};
    const YesNoWord *best = nullptr;
    for (const YesNoWord &word : yesNoList()) {
        if (word.key.size() < 3 || !isOneSlipAway(key, word.key))
            continue;
        if (best && best->isYes != word.isYes)
            return {};
        if (!best)
            best = &word;
    }
    return best ? best->word : QString();
}

bool looksLikeAddress(QStringView cell)
{
    cell = trimmedCell(cell);
    if (cell.size() < 3 || cell.size() > 1000)
        return false;
    for (qsizetype i = 1; i + 1 < cell.size(); ++i) {
        const ushort u = cell.at(i).unicode();
        if (u == u'@' || u == 0xff20 || u == 0xfe6b)
            return true;
    }
    if (!cell.contains(u'.'))
        return false;
    for (const QLatin1StringView word : {"(at)"_L1, "[at]"_L1, "{at}"_L1, " at "_L1}) {
        if (cell.indexOf(word, 1, Qt::CaseInsensitive) > 0)
            return true;
    }
    return false;
}

} // namespace gatehouse::sheets
