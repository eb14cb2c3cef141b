// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizecastplaces.h"
#include "sandbox/arizekeys.h"
#include "sandbox/dice.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

constexpr std::array kKeyNames{"laptop", "notebook", "ci", "evaluation", "export", "colab"};

/// Makes keys with a spread of ages and last uses, most of them relative to now: what matters of a key is whether somebody
/// still uses it.
class KeyMaker
{
public:
    explicit KeyMaker(State &state)
        : m_state(state)
        , m_sql(state.sql())
        , m_dice(0x4e75ULL * (state.seed() + 7ULL))
    {
    }

    void make()
    {
        makePrinted();
        for (const auto &user :
             m_sql.column(u"SELECT seq FROM arize_users WHERE state = 'ACTIVE' AND is_developer = 1 ORDER BY seq"_s)) {
            const int count = m_dice.chance(45) ? 1 + m_dice.below(3) : 0;
            for (int i = 0; i < count; ++i)
                addKey(QString::fromLatin1(m_dice.pick(kKeyNames)), user.toLongLong(), 0);
        }
        makeServices();
        m_sql.insertMany(u"arize_keys"_s,
                         {u"name"_s, u"key_type"_s, u"status"_s, u"redacted"_s, u"created_at"_s, u"expires_at"_s, u"created_by"_s,
                          u"bot"_s, u"last_used_at"_s},
                         m_rows);
    }

private:
    void makePrinted();
    void addPrinted(qint64 holder, const QByteArray &key);
    void makeServices();
    void giveMore(int number, qint64 bot, qint64 space);
    void addKey(const QString &name, qint64 creator, qint64 bot);
    QVariant lastUse();

    State &m_state;
    Sql &m_sql;
    Dice m_dice;
    QList<QVariantList> m_rows;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void KeyMaker::addPrinted(qint64 holder, const QByteArray &key)
{
    m_sql.run(
        u"INSERT INTO arize_keys (name, description, key_type, status, redacted, created_at, created_by, token_hash) VALUES"
        " ('practice', 'Printed when the practice organisation is ready', 'USER', 'ACTIVE', ?, '2026-06-01T09:00:00Z', ?, ?)"_s,
        {redactedArizeSecret(key), holder, State::tokenHash(key)});
}

void KeyMaker::makePrinted()
{
    const auto owner = m_sql
                           .value(u"SELECT u.seq FROM arize_users u JOIN people p ON u.email_key = p.email WHERE p.user_id = ?"_s,
                                  {m_state.setting(u"key_owner"_s)})
                           .toLongLong();
    addPrinted(owner, m_state.arizeKey());
    // Somebody who administers nothing but is in one organization and one of its spaces.
    const auto member = m_sql
                            .value(u"SELECT seq FROM arize_users WHERE state = 'ACTIVE' AND role_name = 'MEMBER' AND is_developer"
                                   " = 1 ORDER BY seq LIMIT 1"_s)
                            .toLongLong();
    if (member == 0)
        return;
    m_sql.run(u"DELETE FROM arize_organization_members WHERE user = ?"_s, {member});
    m_sql.run(u"DELETE FROM arize_space_members WHERE user = ?"_s, {member});
    m_sql.run(u"DELETE FROM arize_bindings WHERE user = ?"_s, {member});
    m_sql.run(u"INSERT INTO arize_organization_members (organization, user, role_name) SELECT min(seq), ?, 'MEMBER' FROM"
              " arize_organizations"_s,
              {member});
    m_sql.run(u"INSERT INTO arize_space_members (space, user, role_name) SELECT min(seq), ?, 'MEMBER' FROM arize_spaces"_s,
              {member});
    addPrinted(member, m_state.arizeMemberKey());
}

QVariant KeyMaker::lastUse()
{
    switch (m_dice.below(5)) {
    case 0:
        return QVariant(QMetaType::fromType<QString>()); // never
    case 1:
        return arizeTime(m_now.addSecs(-60 * (2 + m_dice.below(300))));
    case 2:
        return arizeTime(m_now.addDays(-1 - m_dice.below(14)).addSecs(-m_dice.below(80'000)));
    case 3:
        return arizeTime(m_now.addDays(-15 - m_dice.below(90)));
    default:
        return arizeTime(m_now.addDays(-110 - m_dice.below(300)));
    }
}

void KeyMaker::addKey(const QString &name, qint64 creator, qint64 bot)
{
    const QVariant noText(QMetaType::fromType<QString>());
    const auto redacted = u"ak-pra..."_s + m_dice.letters(4);
    const bool isRevoked = m_dice.chance(18);
    const auto expires = m_dice.chance(30) ? QVariant(arizeTime(m_now.addDays(5 + m_dice.below(360)))) : noText;
    m_rows.append({name, bot == 0 ? u"USER"_s : u"SERVICE"_s, isRevoked ? u"REVOKED"_s : u"ACTIVE"_s, redacted,
                   arizeTime(m_now.addDays(-420 - m_dice.below(300))), expires, creator,
                   bot == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(bot), lastUse()});
}

void KeyMaker::makeServices()
{
    static constexpr std::array kDuties{"ci-evaluations", "nightly-export", "trace-forwarder", "prompt-sync", "drift-alarm"};
    const auto creators =
        m_sql.column(u"SELECT seq FROM arize_users WHERE state = 'ACTIVE' AND role_name IN ('ADMIN', 'MEMBER') AND"
                     " is_developer = 1 ORDER BY seq"_s);
    const auto spaces = m_sql.column(u"SELECT seq FROM arize_spaces ORDER BY seq"_s);
    const auto people = m_sql.value(u"SELECT count(*) FROM arize_users"_s).toInt();
    const int count = 6 + std::min(people / 200, 60);
    for (int i = 0; i < count; ++i) {
        const auto name = QString::fromLatin1(m_dice.pick(kDuties)) + u'-' + QString::number(i + 1);
        const auto address = name + u"@bots.gatehouse.example"_s;
        const auto bot = m_sql
                             .run(u"INSERT INTO arize_users (name, email, email_key, created_at, state, role_name, is_developer,"
                                  " is_bot) VALUES (?, ?, ?, '2026-06-30T18:00:00Z', 'ACTIVE', 'MEMBER', 1, 1)"_s,
                                  {name, address, address})
                             .lastInsertId()
                             .toLongLong();
        const auto space = spaces[m_dice.below(static_cast<int>(spaces.size()))].toLongLong();
        m_sql.run(
            u"INSERT INTO arize_organization_members (organization, user, role_name) SELECT organization, ?, 'READ_ONLY' FROM"
            " arize_spaces WHERE seq = ?"_s,
            {bot, space});
        m_sql.run(u"INSERT INTO arize_space_members (space, user, role_name) VALUES (?, ?, ?)"_s,
                  {space, bot, m_dice.chance(20) ? u"ADMIN"_s : u"MEMBER"_s});
        addKey(name, creators[m_dice.below(static_cast<int>(creators.size()))].toLongLong(), bot);
        giveMore(i, bot, space);
    }
}

void KeyMaker::giveMore(int number, qint64 bot, qint64 space)
{
    const auto bind = [&](const QString &role, const QString &type, const QVariant &resource) {
        if (!resource.isNull())
            m_sql.run(
                u"INSERT INTO arize_bindings (role, user, resource_type, resource, space, created_at, updated_at) SELECT seq, "
                "?, ?, ?, ?, '2026-06-30T18:00:00Z', '2026-06-30T18:00:00Z' FROM arize_roles WHERE name = ?"_s,
                {bot, type, resource, space, role});
    };
    if (number == 2) // what nobody wanted: a machine that may do everything
        m_sql.run(u"UPDATE arize_users SET role_name = 'ADMIN' WHERE seq = ?"_s, {bot});
    else if (number % 3 == 0)
        bind(u"Trace Reader"_s, u"PROJECT"_s,
             m_sql.value(u"SELECT seq FROM arize_resources WHERE kind = 'Model' AND space = ? ORDER BY seq LIMIT 1"_s, {space}));
    else if (number % 3 == 1)
        bind(u"Member"_s, u"SPACE"_s, space);
}

} // namespace

void makeArizeKeys(State &state)
{
    KeyMaker(state).make();
}

void makeArizeAudit(State &state)
{
    struct Kind
    {
        const char *type;
        const char *name;
    };
    static constexpr std::array kKinds{Kind{"MUTATION", "PATCH /v2/users/{id}"}, Kind{"MUTATION", "POST /v2/users"},
                                       Kind{"MUTATION", "createDashboard"},      Kind{"MUTATION", "POST /v2/api-keys"},
                                       Kind{"QUERY", "currentAccountQuery"},     Kind{"QUERY", "spaceSettingsQuery"}};
    constexpr int kEntries = 150;
    Dice dice(0xa0d17ULL * (state.seed() + 11ULL));
    const auto users =
        state.sql().column(u"SELECT seq FROM arize_users WHERE state = 'ACTIVE' AND is_bot = 0 ORDER BY seq LIMIT 60"_s);
    const auto now = QDateTime::currentDateTimeUtc();
    QList<QVariantList> rows;
    for (int i = kEntries; i > 0; --i) { // oldest first, some of them older than what is usually shown
        const auto &kind = dice.pick(kKinds);
        rows.append({users[dice.below(static_cast<int>(users.size()))].toLongLong(), u"192.0.2.%1"_s.arg(1 + dice.below(200)),
                     QString::fromLatin1(kind.type), QString::fromLatin1(kind.name), u"{}"_s, u"{}"_s,
                     arizeTime(now.addSecs(-i * 8LL * 3600 + dice.below(3600)))});
    }
    state.sql().insertMany(
        u"arize_audit"_s,
        {u"user"_s, u"ip"_s, u"operation_type"_s, u"operation_name"_s, u"operation_text"_s, u"variables"_s, u"created_at"_s},
        rows);
}

} // namespace gatehouse::sandbox
