// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/headerwords.h"

#include "domain/email.h"
#include "sheets/headerlexicon.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sheets {
namespace {

using lexicon::Modifier;

bool isKeptInCompact(QChar c)
{
    return c.isLetterOrNumber() || c.category() == QChar::Mark_SpacingCombining;
}

QString compact(QStringView text)
{
    const QString folded = searchKey(text);
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        if (isKeptInCompact(c))
            key.append(c);
    }
    return key;
}

/// The words of lexicon.cpp, ready to be looked up. Built once, read-only ever after.
struct Tables
{
    QHash<QString, HeaderNoun> nouns;
    QHash<QString, Modifier> modifiers;
    QHash<QString, bool> canonical;
    QList<QString> cjkNouns; ///< nouns of scripts that are written without blanks, longest first
    QList<QString> cjkModifiers;
    QList<QString> longNouns; ///< nouns that end compounds ("Mitarbeitervorname"), longest first
    QList<QString> likeable;  ///< nouns long enough to be recognised by likeness
    QHash<QString, bool> salutations;

    Tables()
    {
        for (const lexicon::NounLine &line : lexicon::nounLines()) {
            for (const QStringView phrase : QStringView(line.phrases).split(u'|'))
                addNoun(compact(phrase), line.noun);
        }
        for (const lexicon::ModifierLine &line : lexicon::modifierLines()) {
            for (const QStringView phrase : QStringView(line.phrases).split(u'|'))
                addModifier(compact(phrase), line.modifier);
        }
        for (const QStringView name : QStringView(lexicon::canonicalNames()).split(u'|'))
            canonical.insert(compact(name), true);
        for (const QStringView word : QStringView(lexicon::salutations()).split(u'|'))
            salutations.insert(compact(word), true);
        const auto longestFirst = [](const QString &a, const QString &b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        };
        for (QList<QString> *list : {&cjkNouns, &cjkModifiers, &longNouns})
            std::sort(list->begin(), list->end(), longestFirst);
        std::sort(likeable.begin(), likeable.end());
    }

    static bool isUnspaced(QChar c)
    {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
            return true;
        default:
            return false;
        }
    }

    void addNoun(const QString &key, HeaderNoun noun)
    {
        if (key.isEmpty() || nouns.contains(key))
            return;
        nouns.insert(key, noun);
        if (isUnspaced(key.at(0))) {
            cjkNouns.append(key);
            return;
        }
        if (noun != HeaderNoun::Other && noun != HeaderNoun::Person && key.size() >= 4)
            longNouns.append(key);
        if (noun != HeaderNoun::Other && noun != HeaderNoun::Person && noun != HeaderNoun::WeakTitle && key.size() >= 4)
            likeable.append(key);
    }

    void addModifier(const QString &key, Modifier modifier)
    {
        if (key.isEmpty() || modifiers.contains(key))
            return;
        modifiers.insert(key, modifier);
        if (isUnspaced(key.at(0)))
            cjkModifiers.append(key);
    }
};

const Tables &tables()
{
    static const Tables kTables;
    return kTables;
}

/// A header cut into what stands outside and inside of brackets, zero-width characters away.
struct Parts
{
    QString core;
    QStringList inner;
};

Parts splitBrackets(QStringView header)
{
    Parts parts;
    QString inner;
    int depth = 0;
    for (const QChar raw : header) {
        const ushort u = raw.unicode();
        if (u == 0xfeff || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) ||
            u == 0xad)
            continue;
        const bool opens = u == u'(' || u == u'[' || u == u'{' || u == u'<' || u == 0xff08 || u == 0x3010 || u == 0xff3b;
        const bool closes = u == u')' || u == u']' || u == u'}' || u == u'>' || u == 0xff09 || u == 0x3011 || u == 0xff3d;
        if (opens) {
            ++depth;
            parts.core += u' ';
        } else if (closes && depth > 0) {
            if (--depth == 0) {
                parts.inner.append(inner.simplified());
                inner.clear();
            }
        } else if (depth > 0) {
            inner += raw;
        } else {
            parts.core += raw.isSpace() ? QChar(u' ') : raw;
        }
    }
    if (!inner.isEmpty())
        parts.inner.append(inner.simplified());
    parts.core = parts.core.simplified();
    return parts;
}

/// Cuts at blanks, punctuation, between letters and digits, and inside camelCase; the words come folded.
QStringList tokens(QStringView text)
{
    QStringList words;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words.append(compact(word));
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isMark = c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining;
        if (!c.isLetterOrNumber() && !isMark && !c.isSurrogate()) {
            flush();
            continue;
        }
        if (!word.isEmpty()) {
            const QChar before = word.back();
            const bool hump = before.isLower() && c.isUpper();
            const bool acronymEnds = before.isUpper() && c.isUpper() && i + 1 < text.size() && text.at(i + 1).isLower();
            const bool scriptChanges = before.isLetter() && c.isLetter() && (before.unicode() < 0x80) != (c.unicode() < 0x80) &&
                                       (Tables::isUnspaced(before) || Tables::isUnspaced(c));
            if (hump || acronymEnds || scriptChanges || before.isDigit() != c.isDigit())
                flush();
        }
        word += c;
    }
    flush();
    words.removeAll(QString());
    return words;
}

/// What the words of a header say together.
struct Reading
{
    HeaderNoun noun = HeaderNoun::Unknown;
    bool hasFirst = false;
    bool hasLast = false;
    bool foreign = false;
    bool attribute = false; ///< a property of the thing, not the thing: "sent", "verified", "id"
    bool secondary = false;
    bool primary = false;
    bool lesser = false;  ///< "preferred", "legal"
    bool company = false; ///< foreign beside a name, primary beside an address
    int unknown = 0;
    int number = 0; ///< a digit above 1 in the header
    bool hasPerson = false;
    bool hasOther = false;
    bool hasName = false; ///< any kind of name beside the noun
    bool hasSso = false;
    bool similar = false;
};

int nounWeight(HeaderNoun noun)
{
    switch (noun) {
    case HeaderNoun::Unknown:
        return 0;
    case HeaderNoun::Person:
        return 1;
    case HeaderNoun::Other:
        return 2;
    case HeaderNoun::WeakTitle:
    case HeaderNoun::BareTitle:
        return 3;
    case HeaderNoun::BareName:
        return 4;
    case HeaderNoun::UserName:
    case HeaderNoun::Principal:
        return 5;
    case HeaderNoun::JobTitle:
    case HeaderNoun::FirstName:
    case HeaderNoun::LastName:
    case HeaderNoun::FullName:
        return 6;
    case HeaderNoun::Sso:
    case HeaderNoun::Password:
        return 7;
    case HeaderNoun::Email:
        return 8;
    }
    return 0;
}

void addNoun(Reading &reading, HeaderNoun noun)
{
    if (noun == HeaderNoun::Person) {
        reading.hasPerson = true;
        return;
    }
    reading.hasOther |= noun == HeaderNoun::Other;
    reading.hasSso |= noun == HeaderNoun::Sso;
    reading.hasName |= noun == HeaderNoun::BareName || noun == HeaderNoun::FullName || noun == HeaderNoun::FirstName ||
                       noun == HeaderNoun::LastName || noun == HeaderNoun::UserName;
    reading.hasFirst |= noun == HeaderNoun::FirstName;
    reading.hasLast |= noun == HeaderNoun::LastName;
    if (nounWeight(noun) > nounWeight(reading.noun))
        reading.noun = noun;
}

void addModifier(Reading &reading, Modifier modifier)
{
    reading.foreign |= modifier == Modifier::Foreign;
    reading.attribute |= modifier == Modifier::Attribute;
    reading.secondary |= modifier == Modifier::Secondary;
    reading.primary |= modifier == Modifier::Primary;
    reading.lesser |= modifier == Modifier::Lesser;
    reading.company |= modifier == Modifier::Company;
}

/// A word that is in no table: a compound, or a script without blanks.
bool addCompound(Reading &reading, const QString &word)
{
    const Tables &t = tables();
    if (Tables::isUnspaced(word.at(0))) {
        QString rest = word;
        bool found = false;
        for (const QString &noun : t.cjkNouns) {
            const qsizetype at = rest.indexOf(noun);
            if (at < 0)
                continue;
            addNoun(reading, t.nouns.value(noun));
            rest.replace(at, noun.size(), u" "_s);
            found = true;
        }
        for (const QString &modifier : t.cjkModifiers) {
            const qsizetype at = rest.indexOf(modifier);
            if (at < 0)
                continue;
            addModifier(reading, t.modifiers.value(modifier));
            rest.replace(at, modifier.size(), u" "_s);
            found = true;
        }
        return found;
    }
    for (const QString &noun : t.longNouns) {
        if (word.size() <= noun.size() + 1 || !word.endsWith(noun))
            continue;
        QString rest = word.chopped(noun.size());
        // "Arbeitsemail", "Firmenmail": the joint of a compound.
        for (const QString &candidate :
             {rest, rest.endsWith(u's') || rest.endsWith(u'n') || rest.endsWith(u'e') ? rest.chopped(1) : rest}) {
            if (const auto it = t.modifiers.constFind(candidate); it != t.modifiers.cend()) {
                addNoun(reading, t.nouns.value(noun));
                addModifier(reading, *it);
                return true;
            }
            if (const auto it = t.nouns.constFind(candidate); it != t.nouns.cend()) {
                addNoun(reading, t.nouns.value(noun));
                addNoun(reading, *it);
                return true;
            }
        }
    }
    return false;
}

/// Words that are nouns by themselves ("First", "Last") and something else in company ("Last seen").
bool isNounAlone(const QString &word)
{
    return word == "first"_L1 || word == "last"_L1 || word == "given"_L1 || word == "family"_L1 || word == "sn"_L1 ||
           word == "cn"_L1 || word == "ad"_L1 || word == "secret"_L1 || word == "pass"_L1 || word == "job"_L1 ||
           word == "login"_L1 || word == "signin"_L1 || word == "logon"_L1 || word == "account"_L1;
}

HeaderMeaning byLikeness(const QString &key);

Reading readWords(const QStringList &words)
{
    const Tables &t = tables();
    Reading reading;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype longest = std::min<qsizetype>(6, words.size() - i);
        bool found = false;
        for (qsizetype n = longest; n >= 1 && !found; --n) {
            const QString joined = words.mid(i, n).join(QString());
            const auto noun = t.nouns.constFind(joined);
            const auto modifier = t.modifiers.constFind(joined);
            const bool isNoun = noun != t.nouns.cend() && !(words.size() > n && isNounAlone(joined));
            const bool isModifier = modifier != t.modifiers.cend();
            // In company, "office" or "user" colour the word they stand beside.
            const bool isWeak = isNoun && words.size() > 1 && (*noun == HeaderNoun::Other || *noun == HeaderNoun::Person);
            if (isNoun && !(isWeak && isModifier)) {
                addNoun(reading, *noun);
                found = true;
            } else if (isModifier) {
                addModifier(reading, *modifier);
                reading.hasPerson |= isWeak && *noun == HeaderNoun::Person;
                found = true;
            }
            if (found)
                i += n;
        }
        if (found)
            continue;
        const QString &word = words.at(i++);
        if (word.at(0).isDigit())
            reading.number = std::max(reading.number, word.toInt());
        else if (addCompound(reading, word) || word.size() == 1)
            continue;
        else if (const HeaderMeaning like = words.size() > 1 && word.size() >= 5 ? byLikeness(word) : HeaderMeaning{};
                 like.isSimilar) {
            addNoun(reading, like.noun);
            reading.similar = true;
        } else {
            ++reading.unknown;
        }
    }
    return reading;
}

int emailRank(const Reading &r)
{
    if (r.foreign)
        return 0;
    if (r.attribute)
        return 12;
    if (r.hasName)
        return 25;
    if (r.secondary || r.number > 1)
        return 35;
    if (r.hasOther)
        return 40;
    if (r.primary || r.company)
        return 100;
    return r.unknown > 0 ? 75 : 92;
}

HeaderMeaning judge(const Reading &r)
{
    HeaderMeaning meaning;
    meaning.noun = r.noun;
    meaning.isForeign = r.foreign;
    const bool spoilt = r.foreign || r.attribute || r.hasOther;
    switch (r.noun) {
    case HeaderNoun::Email:
        meaning.rank = emailRank(r);
        break;
    case HeaderNoun::Principal:
        meaning.rank = spoilt ? 0 : 70;
        break;
    case HeaderNoun::UserName:
        meaning.rank = spoilt ? 0 : 50;
        break;
    case HeaderNoun::FirstName:
    case HeaderNoun::LastName:
    case HeaderNoun::FullName:
    case HeaderNoun::BareName:
        if (r.hasFirst && r.hasLast)
            meaning.noun = HeaderNoun::FullName;
        meaning.isForeign |= r.company || r.attribute;
        meaning.rank = spoilt || r.company ? 0 : r.number > 1 || r.secondary ? 40 : r.lesser ? 85 : r.unknown > 0 ? 60 : 100;
        if (r.noun == HeaderNoun::BareName && r.unknown > 0)
            meaning.rank = std::min(meaning.rank, 30);
        break;
    case HeaderNoun::JobTitle:
    case HeaderNoun::BareTitle:
    case HeaderNoun::WeakTitle: {
        const int base = r.noun == HeaderNoun::JobTitle ? 100 : r.noun == HeaderNoun::BareTitle ? 85 : 65;
        meaning.rank = spoilt ? 0 : r.unknown > 0 ? base - 35 : r.secondary || r.lesser ? base - 15 : base;
        break;
    }
    case HeaderNoun::Sso:
    case HeaderNoun::Password:
        meaning.rank = spoilt || r.unknown > 1 || r.hasName ? 0 : r.unknown > 0 ? 60 : 100;
        break;
    case HeaderNoun::Other:
        break;
    case HeaderNoun::Unknown:
        if (r.hasPerson && r.unknown == 0 && !spoilt) {
            meaning.noun = HeaderNoun::Person;
            meaning.rank = 45;
        }
        break;
    case HeaderNoun::Person:
        break;
    }
    if (r.similar) {
        meaning.isSimilar = true;
        meaning.rank = meaning.rank * 7 / 10;
    }
    return meaning;
}

/// Damerau–Levenshtein (neighbours swapped count once), given up above `limit`.
int distance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    if (b.size() >= 64)
        return limit + 1;
    std::array<int, 64> before{}, row{}, next{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[std::size_t(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        next[std::size_t(0)] = static_cast<int>(i);
        int best = next[std::size_t(0)];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int cost = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            next[std::size_t(j)] =
                std::min({row[std::size_t(j)] + 1, next[std::size_t(j - 1)] + 1, row[std::size_t(j - 1)] + cost});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                next[std::size_t(j)] = std::min(next[std::size_t(j)], before[std::size_t(j - 2)] + 1);
            best = std::min(best, next[std::size_t(j)]);
        }
        if (best > limit)
            return limit + 1;
        before.swap(row);
        row.swap(next);
    }
    return row[std::size_t(b.size())];
}

HeaderMeaning byLikeness(const QString &key)
{
    HeaderMeaning meaning;
    if (key.size() < 4 || key.size() > 40)
        return meaning;
    const int limit = key.size() >= 10 ? 2 : 1;
    int best = limit + 1;
    for (const QString &word : tables().likeable) {
        const int far = distance(key, word, limit);
        // A short word that differs in a letter is another word ("male", "tile"); swapped neighbours are a slip of the finger.
        if (far == 1 && (key.size() < 5 || word.size() < 5) &&
            (key.size() != word.size() || std::is_permutation(key.cbegin(), key.cend(), word.cbegin()) == false))
            continue;
        if (far < best) {
            best = far;
            meaning.noun = tables().nouns.value(word);
        }
    }
    if (best <= limit) {
        meaning.isSimilar = true;
        meaning.rank = 70 - 10 * best;
    }
    return meaning;
}

HeaderMeaning exact(const QString &key)
{
    HeaderMeaning meaning;
    const auto it = tables().nouns.constFind(key);
    if (it == tables().nouns.cend())
        return meaning;
    Reading reading;
    if (*it == HeaderNoun::Person)
        reading.hasPerson = true;
    else
        reading.noun = *it;
    meaning = judge(reading);
    meaning.isCanonical = tables().canonical.contains(key);
    return meaning;
}

/// "Vorname / First name": the alternatives have to agree; where they do not, it is the first that says something.
HeaderMeaning byAlternatives(QStringView core)
{
    HeaderMeaning found;
    if (!core.contains(u'/') && !core.contains(u'|') && !core.contains(u'／'))
        return found;
    QString plain = core.toString();
    plain.replace(u'|', u'/').replace(u'／', u'/');
    for (const QStringView part : QStringView(plain).split(u'/')) {
        const HeaderMeaning meaning = judge(readWords(tokens(part)));
        if (meaning.isForeign)
            return meaning;
        if (meaning.rank == 0)
            continue;
        const bool names = (found.noun == HeaderNoun::FirstName && meaning.noun == HeaderNoun::LastName) ||
                           (found.noun == HeaderNoun::LastName && meaning.noun == HeaderNoun::FirstName);
        if (names)
            found.noun = HeaderNoun::FullName;
        else if (found.rank == 0 || (found.noun == HeaderNoun::BareName && nounWeight(meaning.noun) > nounWeight(found.noun)))
            found = meaning;
    }
    return found;
}

/// Brackets tell more than the words before them: "Name [displayName]", "E-mail (manager)", "Name (first)".
HeaderMeaning withBrackets(HeaderMeaning core, const QStringList &words, const QStringList &inner)
{
    for (const QString &text : inner) {
        const QStringList innerWords = tokens(text);
        const bool areSalutations = !innerWords.isEmpty() && std::all_of(innerWords.cbegin(), innerWords.cend(),
                                                                         [](const QString &word) { return isSalutation(word); });
        if (areSalutations)
            return HeaderMeaning{HeaderNoun::Other};
        const Reading reading = readWords(tokens(text));
        const HeaderMeaning meaning = judge(reading);
        if (meaning.isForeign || reading.foreign)
            return meaning.noun == HeaderNoun::Unknown ? HeaderMeaning{core.noun, 0, false, false, true} : meaning;
        if (meaning.noun == HeaderNoun::Unknown || meaning.noun == HeaderNoun::Other || meaning.noun == HeaderNoun::Person) {
            // "(Arbeit)", "(privat)": it qualifies; words in brackets that are not known do no harm.
            const bool isOtherKind = meaning.noun == HeaderNoun::Other && innerWords.size() <= 2;
            const bool qualifies =
                isOtherKind || reading.secondary || reading.primary || reading.attribute || reading.lesser || reading.company;
            if (qualifies && (isOtherKind || meaning.noun != HeaderNoun::Other)) {
                HeaderMeaning judged = judge(readWords(words + tokens(text)));
                judged.isCanonical = core.isCanonical && judged.rank == core.rank;
                core = judged;
            }
            continue;
        }
        const bool isVague = core.noun == HeaderNoun::BareName || core.noun == HeaderNoun::UserName ||
                             core.noun == HeaderNoun::Unknown || core.noun == HeaderNoun::Person ||
                             core.noun == HeaderNoun::Other || core.noun == HeaderNoun::BareTitle;
        if (isVague && meaning.rank > 0)
            core = meaning;
    }
    return core;
}

} // namespace

QString compactHeader(QStringView header)
{
    const Parts parts = splitBrackets(header);
    QStringList words = tokens(parts.core);
    words.removeIf([](const QString &word) { return tables().modifiers.value(word, Modifier::Neutral) == Modifier::Decoration; });
    return words.join(QString());
}

QString exportKey(QStringView header)
{
    const Parts parts = splitBrackets(header);
    for (const QString &inner : parts.inner) {
        const QString key = compact(inner);
        if (tables().modifiers.value(key, Modifier::Neutral) != Modifier::Decoration && !inner.contains(u'/') && !key.isEmpty() &&
            inner.at(0).isLower())
            return key;
    }
    return compactHeader(header);
}

HeaderMeaning understandHeader(QStringView header)
{
    const Parts parts = splitBrackets(header);
    if (parts.core.size() > 120)
        return {};
    const QStringList words = tokens(parts.core);
    const QString key = compactHeader(header);
    HeaderMeaning meaning = exact(key);
    if (meaning.noun == HeaderNoun::Unknown) {
        meaning = byAlternatives(parts.core);
        if (meaning.noun == HeaderNoun::Unknown)
            meaning = judge(readWords(words));
    }
    meaning = withBrackets(meaning, words, parts.inner);
    // "Fist name" is nearer to "First name" than to a "name" of something unknown.
    const bool isVague = meaning.noun == HeaderNoun::Unknown || (meaning.noun == HeaderNoun::BareName && meaning.rank <= 30);
    if (isVague && !meaning.isForeign) {
        if (const HeaderMeaning like = byLikeness(key); like.isSimilar)
            return like;
    }
    return meaning;
}

bool isSalutation(QStringView cell)
{
    return cell.size() <= 24 && tables().salutations.contains(compact(cell));
}

} // namespace gatehouse::sheets
