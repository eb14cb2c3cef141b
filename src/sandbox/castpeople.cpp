// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/castpeople.h"

#include "sandbox/state.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr std::array kDomains = {"corp.example", "corp.example", "corp.example", "research.corp.example", "partner.example"};

struct ShortForm
{
    const char16_t *whole;
    const char16_t *brief;
};

constexpr ShortForm kShortForms[] = {
    {u"Grace", u"Gracie"}, {u"Samuel", u"Sam"}, {u"Matthias", u"Matze"}, {u"Jürgen", u"Jogi"},       {u"Bärbel", u"Babsi"},
    {u"José", u"Pepe"},    {u"Inês", u"Nê"},    {u"François", u"Fanch"}, {u"Ștefania", u"Fania"},    {u"Zsófia", u"Zsófi"},
    {u"Väinö", u"Väiski"}, {u"Ольга", u"Оля"},  {u"Дмитро", u"Діма"},    {u"Γιώργος", u"Γιωργάκης"}, {u"Siobhán", u"Shiv"},
    {u"Iris", u"Ris"},     {u"Amara", u"Mara"}, {u"Oscar", u"Ozzie"},    {u"Chiara", u"Chia"},       {u"Núria", u"Nuri"},
};

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain;
}

QString shortFormOf(const QString &given)
{
    for (const auto &form : kShortForms) {
        if (given == QStringView(form.whole))
            return QString::fromUtf16(form.brief);
    }
    return given.left(1) + u'.';
}

} // namespace

InventedName PeopleInventor::name()
{
    int roll = m_dice.below(100);
    const NameStock *stock = &nameStocks().front();
    for (const auto &candidate : nameStocks()) {
        stock = &candidate;
        roll -= candidate.weight;
        if (roll < 0)
            break;
    }
    const auto &given = stock->given[static_cast<size_t>(m_dice.below(static_cast<int>(stock->given.size())))];
    const auto &family = stock->family[static_cast<size_t>(m_dice.below(static_cast<int>(stock->family.size())))];
    InventedName name{QString::fromUtf16(given.written),
                      QString::fromUtf16(family.written),
                      {},
                      QString::fromLatin1(given.plain),
                      QString::fromLatin1(family.plain)};
    const auto blank = stock->isWrittenTogether ? u""_s : u" "_s;
    name.whole = stock->isFamilyFirst ? name.family + blank + name.given : name.given + blank + name.family;
    return name;
}

QString PeopleInventor::address(const InventedName &name)
{
    switch (m_dice.below(4)) {
    case 0:
        return freeAddress(name.plainGiven.left(1) + name.plainFamily);
    case 1:
        return freeAddress(name.plainGiven);
    default:
        return freeAddress(name.plainGiven + u'.' + name.plainFamily);
    }
}

QString PeopleInventor::freeAddress(const QString &local)
{
    const QString domain = QString::fromLatin1(m_dice.pick(kDomains));
    QString address = local + u'@' + domain;
    // Growing numbers would take ever longer to find a free one in a large cast.
    for (int digits = 100; m_addresses.contains(address); digits = std::min(digits * 10, 100'000'000))
        address = local + QString::number(2 + m_dice.below(digits)) + u'@' + domain;
    return address;
}

QString otherNameOf(const Member &member, Dice &dice)
{
    const QString whole = member.fullName.isEmpty() ? member.name : member.fullName;
    const QString plain = withoutAccents(whole);
    const int way = dice.below(4);
    if (way == 0 && plain != whole)
        return plain;
    if (member.lastName.isEmpty())
        return way < 2 ? whole.toUpper() : whole;
    switch (way) {
    case 1:
        return member.lastName + u", "_s + member.name;
    case 2:
        return member.lastName + u' ' + member.name;
    default:
        return shortFormOf(member.name) + u' ' + member.lastName;
    }
}

QString otherAddressOf(const Member &member, const QString &tag, bool mayDiffer, Dice &dice)
{
    const auto at = member.email.lastIndexOf(u'@');
    const QString local = member.email.left(at);
    const QString domain = member.email.mid(at);
    const int way = mayDiffer ? dice.below(3) : 0;
    if (way == 1)
        return local + u'+' + tag + domain;
    const auto dot = local.indexOf(u'.');
    if (way == 2)
        return (dot > 0 ? local.left(1) + local.mid(dot) : local + u".alias"_s) + domain;
    QString shown = local.left(1).toUpper() + local.mid(1);
    if (dot > 0 && dot + 1 < shown.size())
        shown[dot + 1] = shown[dot + 1].toUpper();
    return shown + domain;
}

} // namespace gatehouse::sandbox
