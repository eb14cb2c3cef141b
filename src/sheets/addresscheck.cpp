// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/addresscheck.h"

#include "domain/email.h"
#include "sheets/cellrepair.h"

#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sheets {
namespace {

/// Longer cells hold no address that a suggestion could be made from.
constexpr qsizetype kMaxCellLookedAt = 2'000;

bool isAsciiAlnum(char16_t u)
{
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
}

bool isLocalCharacter(char16_t u)
{
    if (isAsciiAlnum(u))
        return true;
    switch (u) {
    case u'.':
    case u'_':
    case u'-':
    case u'+':
    case u'\'':
    case u'!':
    case u'#':
    case u'$':
    case u'%':
    case u'&':
    case u'*':
    case u'/':
    case u'=':
    case u'?':
    case u'^':
    case u'`':
    case u'{':
    case u'|':
    case u'}':
    case u'~':
        return true;
    default:
        return false;
    }
}

bool isSoundLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > kMaxLocalPart || local.front() == u'.' || local.back() == u'.')
        return false;
    // Lawful, but in a sheet it is a quotation mark or the spreadsheet's own mark for text.
    if (local.front() == u'\'' || local.back() == u'\'')
        return false;
    char16_t before = 0;
    for (const QChar c : local) {
        if (!isLocalCharacter(c.unicode()) || (c == u'.' && before == u'.'))
            return false;
        before = c.unicode();
    }
    return true;
}

bool isSoundDomain(QStringView domain)
{
    if (domain.size() < 3 || domain.size() > 253)
        return false;
    qsizetype labelStart = 0;
    int labels = 0;
    bool hasLetter = false; // in the last label: an all-digit top level is a number, not a name
    for (qsizetype i = 0; i <= domain.size(); ++i) {
        if (i == domain.size() || domain.at(i) == u'.') {
            const qsizetype length = i - labelStart;
            if (length < 1 || length > 63 || domain.at(labelStart) == u'-' || domain.at(i - 1) == u'-')
                return false;
            if (i == domain.size() && (length < 2 || !hasLetter))
                return false;
            ++labels;
            labelStart = i + 1;
            hasLetter = false;
            continue;
        }
        const char16_t u = domain.at(i).unicode();
        if (!isAsciiAlnum(u) && u != u'-')
            return false;
        hasLetter = hasLetter || !(u >= u'0' && u <= u'9');
    }
    return labels >= 2;
}

QString soundOrNothing(const QString &address)
{
    return isSoundAddress(address) ? address : QString();
}

bool isOutsideAscii(QChar c)
{
    return c.unicode() >= 0x80;
}

/// A domain in letters beyond ASCII, as the mail system writes it.
QString asciiDomain(QStringView domain)
{
    return QString::fromLatin1(QUrl::toAce(domain.toString()));
}

/// Letters that look Latin and are not: what a keyboard left in Cyrillic or Greek makes.
QChar latinTwin(QChar c)
{
    static constexpr QStringView kFrom = u"аесорхуіјѕԁԛԝһАВЕКМНОРСТХЅІЈοανρυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    static constexpr QStringView kTo = u"aecopxyijsdqwhABEKMHOPCTXSIJoavpuikABEZHIKMNOPTYX";
    static_assert(kFrom.size() == kTo.size());
    const qsizetype at = kFrom.indexOf(c);
    return at >= 0 ? kTo.at(at) : c;
}

/// "jürgen" → "juergen", "søren" → "soeren", "zoë" → "zoe"; empty where letters can't be written in ASCII.
QString asciiLocalPart(QStringView local)
{
    QString text;
    for (const QChar c : local) {
        switch (c.unicode()) {
        case 0xe4:
        case 0xe6:
            text += u"ae";
            continue;
        case 0xf6:
        case 0xf8:
        case 0x153:
            text += u"oe";
            continue;
        case 0xfc:
            text += u"ue";
            continue;
        case 0xc4:
        case 0xc6:
            text += u"Ae";
            continue;
        case 0xd6:
        case 0xd8:
            text += u"Oe";
            continue;
        case 0xdc:
            text += u"Ue";
            continue;
        case 0xdf:
            text += u"ss";
            continue;
        case 0xe5:
            text += u"aa";
            continue;
        case 0x2018:
        case 0x2019:
            text += u'\'';
            continue;
        default:
            break;
        }
        if (!isOutsideAscii(c)) {
            text += c;
            continue;
        }
        const QChar twin = latinTwin(c);
        const QString plain = isOutsideAscii(twin) ? searchKey(QStringView(&c, 1)) : QString(twin);
        if (plain.isEmpty() || isOutsideAscii(plain.at(0)))
            return {};
        text += c.isUpper() ? plain.toUpper() : plain;
    }
    return text;
}

/// Sound addresses in a text with separators between them.
QStringList addressesIn(QStringView text)
{
    static constexpr QStringView kSeparators = u",;/|\\<>()[]\"'，；、\n\r\t ";
    QStringList found;
    QString part;
    const auto flush = [&] {
        const QString cleaned = repairedAddress(part);
        if (isSoundAddress(cleaned) && !found.contains(cleaned, Qt::CaseInsensitive))
            found.append(cleaned);
        part.clear();
    };
    for (const QChar c : text) {
        // An apostrophe inside a name stays: O'Brien.
        const bool inside = c == u'\'' && !part.isEmpty() && part.back().isLetter();
        if (!inside && (kSeparators.contains(c) || c.isSpace()))
            flush();
        else
            part += c;
    }
    flush();
    return found;
}

QString replacedWords(QStringView address, bool *changed)
{
    QString text = address.toString();
    const QString before = text;
    for (const auto &[word, sign] : {std::pair{"(at)"_L1, u'@'},
                                     {"[at]"_L1, u'@'},
                                     {"{at}"_L1, u'@'},
                                     {"<at>"_L1, u'@'},
                                     {"_at_"_L1, u'@'},
                                     {"-at-"_L1, u'@'},
                                     {" at "_L1, u'@'},
                                     {"(a)"_L1, u'@'},
                                     {"[a]"_L1, u'@'},
                                     {"(ät)"_L1, u'@'}}) {
        if (text.contains(u'@'))
            break;
        text.replace(word, QString(QChar(sign)), Qt::CaseInsensitive);
    }
    if (!text.contains(u'@'))
        text.replace(u"(ät)"_s, u"@"_s, Qt::CaseInsensitive);
    *changed = text != before && text.count(u'@') == 1;
    for (const QLatin1StringView dot :
         {"(dot)"_L1, "[dot]"_L1, "{dot}"_L1, " dot "_L1, "(punkt)"_L1, "[punkt]"_L1, "(point)"_L1, "(punto)"_L1})
        text.replace(dot, u"."_s, Qt::CaseInsensitive);
    text.remove(u' ');
    return text;
}

/// Full-width forms as their plain twins, the ideographic full stop too.
QString narrowed(QStringView address)
{
    QString text = address.toString().normalized(QString::NormalizationForm_KC);
    text.replace(u'。', u'.').replace(u'｡', u'.').replace(u'、', u',');
    return text;
}

QString withoutDoubleDots(QStringView address)
{
    QString text = address.toString();
    while (text.contains(".."_L1))
        text.replace(".."_L1, "."_L1);
    return text;
}

QString trimmedOf(QStringView text, QStringView characters)
{
    while (!text.isEmpty() && characters.contains(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && characters.contains(text.back()))
        text.chop(1);
    return text.toString();
}

AddressFault withoutAt(QStringView address, AddressHabits &habits)
{
    bool changed = false;
    const QString replaced = replacedWords(address, &changed);
    if (changed)
        return {ProblemDetail::WordForAt, soundOrNothing(replaced)};
    const QString narrow = narrowed(address);
    if (narrow.count(u'@') == 1)
        return {ProblemDetail::FullWidthAt, soundOrNothing(narrow)};
    // "ann.acme.example", "ann"acme.example" and "ann acme.example" where the sheet is full of acme.example.
    QString suggestion;
    if (const QString domain = habits.domainAtEndOf(address); !domain.isEmpty()) {
        const QString local = trimmedOf(address.chopped(domain.size()), u".\"#*' ²€");
        suggestion = soundOrNothing(local + u'@' + domain);
    }
    return {ProblemDetail::NoAt, suggestion};
}

AddressFault withSeveralAts(QStringView address, AddressHabits &habits)
{
    const QStringList found = addressesIn(address);
    if (found.size() >= 2) {
        // The one in the domain that this sheet is about, else the first.
        const auto best = std::max_element(found.cbegin(), found.cend(), [&](const QString &a, const QString &b) {
            return habits.domainCount(QStringView(a).mid(a.indexOf(u'@') + 1)) <
                   habits.domainCount(QStringView(b).mid(b.indexOf(u'@') + 1));
        });
        return {ProblemDetail::TwoAddresses, *best};
    }
    QString single = address.toString();
    while (single.contains("@@"_L1))
        single.replace("@@"_L1, "@"_L1);
    if (isSoundAddress(single))
        return {ProblemDetail::TwoAts, single};
    const QList<QStringView> parts = address.split(u'@');
    if (parts.size() == 3 && parts.at(1).compare(parts.at(2), Qt::CaseInsensitive) == 0)
        single = parts.at(0).toString() + u'@' + parts.at(1).toString();
    const bool separated =
        std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'/'; });
    if (separated)
        return {ProblemDetail::TwoAddresses, found.value(0)};
    return {ProblemDetail::TwoAts, soundOrNothing(single)};
}

QString withoutSpaces(QStringView address, AddressHabits &habits)
{
    QString text;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        if (!c.isSpace()) {
            text += c;
            continue;
        }
        const bool inWord =
            !text.isEmpty() && text.back().isLetterOrNumber() && i + 1 < address.size() && address.at(i + 1).isLetterOrNumber();
        const bool beforeAt = address.indexOf(u'@') > i;
        if (inWord && beforeAt && habits.prefersDots())
            text += u'.';
        else if (inWord && !beforeAt)
            text += u'.'; // "acme example" in a domain
    }
    return text;
}

AddressFault domainFault(QStringView local, QStringView domain, AddressHabits &habits)
{
    const QString start = trimmedOf(local, u"'\"<([") + u'@';
    if (domain.isEmpty())
        return {ProblemDetail::BadDomain, {}};
    if (domain.contains(".."_L1))
        return {ProblemDetail::DotDot, soundOrNothing(start + withoutDoubleDots(domain))};
    const QString trimmed = trimmedOf(domain, u".-,;:!?)]}>'\"");
    if (trimmed.size() != domain.size() && isSoundDomain(trimmed))
        return {ProblemDetail::BadDomain, soundOrNothing(start + trimmed)};
    if (domain.contains(u',')) {
        QString dotted = domain.toString();
        dotted = trimmedOf(dotted, u",").replace(u',', u'.');
        return {ProblemDetail::CommaInDomain, soundOrNothing(start + dotted)};
    }
    if (std::any_of(domain.cbegin(), domain.cend(), isOutsideAscii)) {
        QString twins;
        for (const QChar c : domain)
            twins += latinTwin(c);
        const QString narrow = narrowed(twins);
        const bool isNarrow = std::none_of(narrow.cbegin(), narrow.cend(), isOutsideAscii);
        if (isNarrow && isSoundDomain(narrow))
            return {ProblemDetail::NonAsciiDomain, soundOrNothing(start + narrow)};
        return {ProblemDetail::NonAsciiDomain, soundOrNothing(start + asciiDomain(domain))};
    }
    if (!domain.contains(u'.')) {
        const QString known = habits.domainWithLabel(domain);
        return {ProblemDetail::NoDotInDomain, known.isEmpty() ? QString() : soundOrNothing(start + known)};
    }
    QString mended = domain.toString();
    mended.replace(u';', u'.').replace(u':', u'.').replace(u'_', u'-');
    if (const QString cut = isSoundDomain(mended) ? QString() : habits.domainBeginningWith(domain); !cut.isEmpty())
        mended = cut; // "acme.exam": the end is cut off
    return {ProblemDetail::BadDomain, soundOrNothing(start + mended)};
}

/// "ann lee@acme.example" was to be one address; "Ann Lee ann@acme.example" is a name and an address.
bool isNameBefore(QStringView words, QStringView found)
{
    const QList<QStringView> before = words.split(u' ', Qt::SkipEmptyParts);
    if (before.size() != 1)
        return before.size() > 1;
    const QString local = searchKey(found.first(found.indexOf(u'@')));
    return local.contains(searchKey(before.first())) || before.first().front().isUpper();
}

/// One @, and blanks or separators in the text.
AddressFault addressAmongWords(QStringView address, QStringView domain, AddressHabits &habits)
{
    const QStringList found = addressesIn(address);
    const QString joined = withoutSpaces(address, habits);
    QString suggestion;
    if (found.size() == 1) {
        const qsizetype at = address.indexOf(found.first());
        const QStringView before = trimmedCell(address.first(std::max<qsizetype>(at, 0)));
        const bool isWhole = at >= 0 && (before.isEmpty() || isNameBefore(before, found.first()) || before.contains(u','));
        suggestion = isWhole || !isSoundAddress(joined) ? found.first() : joined;
    } else if (isSoundAddress(joined)) {
        suggestion = joined;
    } else {
        QString bare = address.toString();
        bare.removeIf([](QChar c) { return c.isSpace() || c == u';'; });
        const auto rest = bare.contains(u'/') || bare.size() == address.size() ? std::nullopt : checkAddress(bare, habits);
        suggestion = rest ? rest->suggestion : soundOrNothing(bare);
    }
    const bool hasSpace = std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace(); });
    const bool isComma = domain.contains(u',') && found.isEmpty();
    return {isComma    ? ProblemDetail::CommaInDomain
            : hasSpace ? ProblemDetail::SpaceInside
                       : ProblemDetail::BadDomain,
            suggestion};
}

AddressFault localFault(QStringView local, QStringView domain)
{
    const QString end = u'@' + domain.toString();
    if (local.contains(".."_L1))
        return {ProblemDetail::DotDot, soundOrNothing(withoutDoubleDots(local) + end)};
    if (std::any_of(local.cbegin(), local.cend(), isOutsideAscii)) {
        const QString plain = asciiLocalPart(local.toString().normalized(QString::NormalizationForm_KC));
        return {ProblemDetail::NonAsciiLocalPart, plain.isEmpty() ? QString() : soundOrNothing(plain + end)};
    }
    if (local.size() > kMaxLocalPart)
        return {ProblemDetail::EmailTooLong, {}};
    QString mended = trimmedOf(local, u".,;:\"'()[]<>");
    mended.replace(u',', u'.');
    return {ProblemDetail::BadLocalPart, soundOrNothing(mended + end)};
}

} // namespace

bool isSoundAddress(QStringView address)
{
    if (address.size() > kMaxEmail)
        return false;
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && isSoundLocalPart(address.first(at)) && isSoundDomain(address.sliced(at + 1));
}

void AddressHabits::learn()
{
    if (m_learnt)
        return;
    m_learnt = true;
    m_visit([this](QStringView cell) {
        if (!isSoundAddress(cell))
            return;
        const qsizetype at = cell.indexOf(u'@');
        ++m_domains[cell.sliced(at + 1).toString().toLower()];
        ++m_addresses;
        m_dotted += cell.first(at).contains(u'.') ? 1 : 0;
    });
    for (auto it = m_domains.cbegin(); it != m_domains.cend(); ++it)
        m_sorted.append({it.key(), it.value()});
    std::sort(m_sorted.begin(), m_sorted.end(), [](const Domain &a, const Domain &b) { return a.name < b.name; });
}

QString AddressHabits::domainBeginningWith(QStringView text)
{
    learn();
    QString best;
    qint64 bestCount = 0;
    const QString start = text.toString().toLower();
    if (start.size() < 3)
        return {};
    const auto isBefore = [](const Domain &domain, const QString &wanted) { return domain.name < wanted; };
    for (auto it = std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), start, isBefore);
         it != m_sorted.cend() && it->name.startsWith(start); ++it) {
        // Of equals the shorter, then the alphabet: the same answer on every run.
        if (it->count > bestCount || (it->count == bestCount && it->name.size() < best.size())) {
            best = it->name;
            bestCount = it->count;
        }
    }
    return best;
}

QString AddressHabits::domainAtEndOf(QStringView text)
{
    learn();
    const QString lower = text.toString().toLower();
    // The longest first; at least two characters stay for what is before it.
    for (qsizetype at = 2; at + 3 <= lower.size() && lower.size() <= kMaxEmail; ++at) {
        if (const auto it = m_domains.constFind(lower.sliced(at)); it != m_domains.cend())
            return it.key();
    }
    return {};
}

QString AddressHabits::domainWithLabel(QStringView label)
{
    return label.isEmpty() ? QString() : domainBeginningWith(QString(label.toString() + u'.'));
}

qint64 AddressHabits::domainCount(QStringView domain)
{
    learn();
    return m_domains.value(domain.toString().toLower());
}

bool AddressHabits::prefersDots()
{
    learn();
    return m_dotted * 2 > m_addresses;
}

std::optional<AddressFault> checkAddress(QStringView address, AddressHabits &habits)
{
    if (isSoundAddress(address))
        return std::nullopt;
    if (address.size() > kMaxCellLookedAt)
        return AddressFault{ProblemDetail::EmailTooLong, {}};
    const auto ats = address.count(u'@');
    if (ats == 0)
        return withoutAt(address, habits);
    if (ats > 1)
        return withSeveralAts(address, habits);
    if (address.contains(u'＠')) {
        const AddressFault fault = withSeveralAts(narrowed(address), habits);
        return AddressFault{fault.detail == ProblemDetail::TwoAts ? ProblemDetail::TwoAts : ProblemDetail::TwoAddresses,
                            fault.suggestion};
    }
    const qsizetype at = address.indexOf(u'@');
    const QStringView local = address.first(at), domain = address.sliced(at + 1);
    const bool hasSpace = std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace(); });
    if (hasSpace || domain.contains(u';') || domain.contains(u'/'))
        return addressAmongWords(address, domain, habits);
    if (address.size() > kMaxEmail)
        return AddressFault{ProblemDetail::EmailTooLong, {}};
    if (!isSoundDomain(domain)) {
        AddressFault fault = domainFault(local, domain, habits);
        if (fault.suggestion.isEmpty() && !isSoundLocalPart(local)) {
            // Both halves want mending: the domain first, then the rest.
            const QString probe = u"x@"_s + domain.toString();
            if (const auto halves = checkAddress(probe, habits); halves && !halves->suggestion.isEmpty())
                fault.suggestion = localFault(local, QStringView(halves->suggestion).mid(2)).suggestion;
        }
        return fault;
    }
    return localFault(local, domain);
}

} // namespace gatehouse::sheets
