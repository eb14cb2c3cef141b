// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizecast.h"

#include "sandbox/arizecastplaces.h"
#include "sandbox/arizeroutes.h"
#include "sandbox/castpeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr int kSharedPercent = 70;        // of the people on Anyscale
constexpr int kOwnPercent = 5;            // more, who are only here
constexpr int kSharedPercentOfGiven = 95; // of a number that was asked for
constexpr int kPeopleOfCustomRoles = 3;

struct Account
{
    QString name;
    QString email;
    QString createdAt;
    QString state;
    ArizeRole role;
    bool isDeveloper = false;
    bool isSso = false;
};

/// Decides who of the cast has an account on Arize AX and how it looks there; what they belong to comes after.
class ArizeCastMaker
{
public:
    ArizeCastMaker(State &state, int people)
        : m_state(state)
        , m_wanted(people)
        , m_dice(0xa512eULL * (state.seed() + 3ULL))
        , m_inventor(m_dice)
    {
    }

    void make()
    {
        readPeople();
        choosePeople();
        std::stable_sort(m_accounts.begin(), m_accounts.end(),
                         [](const Account &one, const Account &other) { return one.createdAt < other.createdAt; });
        const auto roles = makeArizeRoles(m_state);
        giveCustomRoles(roles);
        insert();
    }

private:
    void readPeople();
    void choosePeople();
    void addShared(const Member &member, bool isOwner);
    void addOwn();
    void addDeleted(const QList<Member> &others, int count);
    void giveCustomRoles(const QList<qint64> &roles);
    void insert();
    Account invitedOrNot(Account account);
    ArizeRole rollRole();
    QString pastTime();
    bool take(const QString &email);

    State &m_state;
    int m_wanted;
    Dice m_dice;
    PeopleInventor m_inventor;
    QList<Member> m_people; ///< on Anyscale
    QSet<QString> m_taken;  ///< addresses here, lower case
    QList<Account> m_accounts;
};

void ArizeCastMaker::readPeople()
{
    auto &row =
        m_state.sql().run(u"SELECT "_s + State::memberColumns() + u" FROM people WHERE is_service_account = 0 ORDER BY seq"_s);
    while (row.next()) {
        m_people += State::readMember(row);
        m_inventor.take(m_people.last().email);
    }
    row.finish();
}

void ArizeCastMaker::choosePeople()
{
    const auto all = static_cast<int>(m_people.size());
    const bool isGiven = m_wanted >= 0;
    const int shared =
        isGiven ? std::clamp(m_wanted * kSharedPercentOfGiven / 100, 1, all) : std::max(1, all * kSharedPercent / 100);
    const int own = isGiven ? std::max(0, m_wanted - shared) : std::max(1, all * kOwnPercent / 100);
    QList<Member> others;
    int left = shared;
    const auto owner = m_state.setting(u"key_owner"_s);
    for (int i = 0; i < all; ++i) {
        const auto &member = m_people[i];
        const bool isOwner = member.userId == owner && !owner.isEmpty();
        // Each as likely as the next, and as many as there shall be.
        if (isOwner || (left > 0 && m_dice.below(all - i) < left)) {
            addShared(member, isOwner);
            --left;
        } else {
            others += member;
        }
    }
    for (int i = 0; i < own; ++i)
        addOwn();
    addDeleted(others, std::max(2, (shared + own) / 50));
}

QString ArizeCastMaker::pastTime()
{
    static const QDateTime end(QDate(2026, 6, 30), QTime(18, 0), Qt::UTC); // as the rest of the cast: the same next year
    return arizeTime(end.addDays(-m_dice.below(700)).addSecs(-m_dice.below(9 * 3600)));
}

bool ArizeCastMaker::take(const QString &email)
{
    const auto key = email.toLower();
    if (m_taken.contains(key))
        return false;
    m_taken.insert(key);
    m_inventor.take(key);
    return true;
}

ArizeRole ArizeCastMaker::rollRole()
{
    const int roll = m_dice.below(100);
    if (roll < 2)
        return {u"ADMIN"_s, 0, {}};
    if (roll < 80)
        return {u"MEMBER"_s, 0, {}};
    return {roll < 91 ? u"MEMBER_UI_ONLY"_s : u"ANNOTATOR"_s, 0, {}};
}

Account ArizeCastMaker::invitedOrNot(Account account)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const int roll = m_dice.below(100);
    const int days = m_dice.below(60);
    if (roll < 6) { // some of them for longer than two weeks
        account.state = u"INVITED"_s;
        account.createdAt = arizeTime(now.addDays(m_dice.chance(50) ? -days % 14 : -15 - days).addSecs(-m_dice.below(40'000)));
    } else if (roll < 9) {
        account.state = u"EXPIRED"_s;
        account.createdAt = arizeTime(now.addDays(-30 - 3 * days).addSecs(-m_dice.below(40'000)));
    } else {
        account.state = u"ACTIVE"_s;
        account.createdAt = pastTime();
        account.isSso = m_dice.chance(60);
    }
    const bool isDeveloping = account.role.name == "ADMIN"_L1 || account.role.name == "MEMBER"_L1;
    account.isDeveloper = isDeveloping && (account.role.name == "ADMIN"_L1 || m_dice.chance(90));
    return account;
}

void ArizeCastMaker::addShared(const Member &member, bool isOwner)
{
    Account account;
    account.email = member.email;
    account.name = member.fullName.isEmpty() ? member.name : member.fullName;
    account.role = rollRole();
    if (member.permissionLevel == "owner"_L1 && m_dice.chance(50))
        account.role.name = u"ADMIN"_s;
    if (m_dice.chance(9))
        account.name = otherNameOf(member, m_dice);
    const int roll = m_dice.below(100);
    if (roll < 6 && !isOwner) {
        const auto other = otherAddressOf(member, u"arize"_s, roll < 2, m_dice);
        const auto key = other.toLower();
        if (key == member.email || !m_inventor.isTaken(key)) // an alias must not be somebody else's address
            account.email = other;
    }
    if (!take(account.email))
        return;
    account = invitedOrNot(account);
    if (isOwner) {
        account.name = u"Practice Owner"_s;
        account.role.name = u"ADMIN"_s;
        account.state = u"ACTIVE"_s;
        account.createdAt = u"2023-01-09T08:05:00Z"_s;
        account.isDeveloper = true;
        account.isSso = false;
    }
    m_accounts += account;
}

void ArizeCastMaker::addOwn()
{
    const auto name = m_inventor.name();
    Account account;
    account.name = name.whole;
    account.role = rollRole();
    do
        account.email = m_inventor.address(name);
    while (!take(account.email));
    m_accounts += invitedOrNot(account);
}

void ArizeCastMaker::addDeleted(const QList<Member> &others, int count)
{
    for (int i = 0; i < count; ++i) {
        Account account;
        if (i % 2 == 0 && i / 2 < others.size()) {
            const auto &member = others[i / 2];
            account.name = member.fullName.isEmpty() ? member.name : member.fullName;
            account.email = member.email;
        } else {
            const auto name = m_inventor.name();
            account.name = name.whole;
            account.email = m_inventor.address(name);
        }
        if (!take(account.email))
            continue;
        account.role.name = u"MEMBER"_s;
        account.state = u"INACTIVE"_s;
        account.createdAt = pastTime();
        m_accounts += account;
    }
}

void ArizeCastMaker::giveCustomRoles(const QList<qint64> &roles)
{
    int given = 0;
    for (qsizetype i = 10; i < m_accounts.size() && given < kPeopleOfCustomRoles; i += 3) {
        auto &account = m_accounts[i];
        if (account.state != "ACTIVE"_L1 || account.role.name != "MEMBER"_L1)
            continue;
        account.role = {QString(), roles[given % roles.size()], {}};
        account.isDeveloper = true;
        ++given;
    }
}

void ArizeCastMaker::insert()
{
    QList<QVariantList> rows;
    rows.reserve(m_accounts.size());
    const QVariant noText(QMetaType::fromType<QString>());
    const QVariant noNumber(QMetaType::fromType<qint64>());
    for (const auto &account : std::as_const(m_accounts)) {
        rows.append({account.name, account.email, account.email.toLower(), account.createdAt, account.state,
                     account.role.isPredefined() ? QVariant(account.role.name) : noText,
                     account.role.isPredefined() ? noNumber : QVariant(account.role.custom), int(account.isDeveloper),
                     int(account.isSso), int(account.state == "INVITED"_L1)});
    }
    m_state.sql().insertMany(u"arize_users"_s,
                             {u"name"_s, u"email"_s, u"email_key"_s, u"created_at"_s, u"state"_s, u"role_name"_s, u"role"_s,
                              u"is_developer"_s, u"is_sso"_s, u"mails"_s},
                             rows);
}

} // namespace

void inventArizeCast(State &state, int people)
{
    ArizeCastMaker(state, people).make();
    makeArizePlaces(state);
    makeArizeKeys(state);
    makeArizeAudit(state);
}

} // namespace gatehouse::sandbox
