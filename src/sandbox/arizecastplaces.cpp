// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizecastplaces.h"

#include "sandbox/arizepermissions.h"
#include "sandbox/arizeroutes.h"
#include "sandbox/dice.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

/// Those of the permissions that end with one of the words.
QString endingWith(std::initializer_list<QLatin1StringView> endings)
{
    QStringList found;
    for (const auto &permission : arizePermissions()) {
        for (const auto &ending : endings) {
            if (permission.endsWith(ending))
                found += permission;
        }
    }
    return found.join(u' ');
}

struct Person
{
    qint64 seq = 0;
    QString role; ///< empty: custom
    bool isActive = false;
};

/// Makes organizations and spaces, and puts the people in.
class PlaceMaker
{
public:
    explicit PlaceMaker(State &state)
        : m_sql(state.sql())
        , m_dice(0x9a7ceULL * (state.seed() + 5ULL))
    {
    }

    void make()
    {
        makeSpaces();
        readPeople();
        for (const auto &person : std::as_const(m_people))
            settle(person);
        m_sql.insertMany(u"arize_organization_members"_s, {u"organization"_s, u"user"_s, u"role_name"_s}, m_inOrganizations);
        m_sql.insertMany(u"arize_space_members"_s, {u"space"_s, u"user"_s, u"role_name"_s}, m_inSpaces);
        m_sql.insertMany(u"arize_bindings"_s,
                         {u"role"_s, u"user"_s, u"resource_type"_s, u"resource"_s, u"space"_s, u"created_at"_s, u"updated_at"_s},
                         m_bindings);
        for (qsizetype i = 0; i < m_restrictable.size(); i += 4)
            m_sql.run(u"INSERT INTO arize_restrictions (resource, created_at) VALUES (?, ?)"_s, {m_restrictable[i], pastTime()});
    }

private:
    struct Space
    {
        qint64 seq = 0;
        QList<qint64> projects;
    };
    struct Organization
    {
        qint64 seq = 0;
        QList<Space> spaces;
    };

    QString pastTime()
    {
        static const QDateTime end(QDate(2026, 6, 30), QTime(18, 0), Qt::UTC);
        return arizeTime(end.addDays(-m_dice.below(500)).addSecs(-m_dice.below(9 * 3600)));
    }
    void makeSpaces();
    qint64 makeResource(const QString &kind, qint64 space, const QString &name);
    void readPeople();
    void settle(const Person &person);
    void bind(const Person &person, const Space &space);

    Sql &m_sql;
    Dice m_dice;
    QList<Organization> m_organizations;
    QList<qint64> m_restrictable;
    QList<qint64> m_roles;
    QList<Person> m_people;
    QList<QVariantList> m_inOrganizations;
    QList<QVariantList> m_inSpaces;
    QList<QVariantList> m_bindings;
};

qint64 PlaceMaker::makeResource(const QString &kind, qint64 space, const QString &name)
{
    const auto seq = m_sql
                         .run(u"INSERT INTO arize_resources (kind, space, name, created_at) VALUES (?, ?, ?, ?)"_s,
                              {kind, space, name, pastTime()})
                         .lastInsertId()
                         .toLongLong();
    m_restrictable += seq;
    return seq;
}

void PlaceMaker::makeSpaces()
{
    static const QStringList organizations{u"Machine Learning"_s, u"Customer Insight"_s, u"Forschung & Entwicklung"_s};
    static const QStringList spaces{u"Production"_s, u"Staging"_s, u"Überwachung"_s, u"検索"_s};
    static const QStringList projects{u"support-agent"_s, u"ranking"_s, u"search-assistant"_s, u"translation"_s,
                                      u"fraud-watch"_s};
    for (const auto &name : organizations) {
        Organization organization;
        organization.seq = m_sql
                               .run(u"INSERT INTO arize_organizations (name, description, created_at) VALUES (?, ?, ?)"_s,
                                    {name, name == organizations[0] ? u"Models in production"_s : u""_s, pastTime()})
                               .lastInsertId()
                               .toLongLong();
        const auto count = 2 + m_dice.below(3);
        for (int s = 0; s < count; ++s) {
            Space space;
            space.seq = m_sql
                            .run(u"INSERT INTO arize_spaces (organization, name, description, created_at, is_private) VALUES"
                                 " (?, ?, ?, ?, ?)"_s,
                                 {organization.seq, spaces[s], s == 0 ? u"What customers see"_s : u""_s, pastTime(), int(s == 2)})
                            .lastInsertId()
                            .toLongLong();
            const auto many = 2 + m_dice.below(static_cast<int>(projects.size()) - 1);
            for (int p = 0; p < many; ++p)
                space.projects += makeResource(u"Model"_s, space.seq, projects[p]);
            makeResource(u"Dashboard"_s, space.seq, u"Overview"_s);
            makeResource(u"Prompt"_s, space.seq, u"greeting"_s);
            organization.spaces += space;
        }
        m_organizations += organization;
    }
}

void PlaceMaker::readPeople()
{
    auto &row = m_sql.run(u"SELECT seq, role_name, state FROM arize_users WHERE state IN ('ACTIVE', 'INVITED') ORDER BY seq"_s);
    while (row.next())
        m_people.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString() == "ACTIVE"_L1});
    row.finish();
    for (const auto &seq : m_sql.column(u"SELECT seq FROM arize_roles ORDER BY seq"_s))
        m_roles += seq.toLongLong();
}

void PlaceMaker::settle(const Person &person)
{
    static constexpr std::array kRoles{"MEMBER", "MEMBER", "MEMBER", "READ_ONLY", "ADMIN"};
    const bool isAnnotator = person.role == "ANNOTATOR"_L1;
    const auto role = [&] { return isAnnotator ? u"ANNOTATOR"_s : QString::fromLatin1(m_dice.pick(kRoles)); };
    const auto from = m_dice.below(static_cast<int>(m_organizations.size()));
    const int organizations = m_dice.chance(15) ? 2 : m_dice.below(10) > 0;
    for (int i = 0; i < organizations; ++i) {
        const auto &organization = m_organizations[(from + i) % m_organizations.size()];
        m_inOrganizations.append({organization.seq, person.seq, role()});
        for (const auto &space : organization.spaces) {
            if (m_dice.chance(40))
                m_inSpaces.append({space.seq, person.seq, role()});
            if (person.isActive && m_dice.chance(8))
                bind(person, space);
        }
    }
}

void PlaceMaker::bind(const Person &person, const Space &space)
{
    const auto role = m_roles[m_dice.below(static_cast<int>(m_roles.size()))];
    const auto at = pastTime();
    if (m_dice.chance(50))
        m_bindings.append({role, person.seq, u"SPACE"_s, space.seq, space.seq, at, at});
    else
        m_bindings.append({role, person.seq, u"PROJECT"_s, space.projects[m_dice.below(static_cast<int>(space.projects.size()))],
                           space.seq, at, at});
}

} // namespace

QList<qint64> makeArizeRoles(State &state)
{
    struct Role
    {
        QString name;
        QString description;
        QString permissions;
        bool isPredefined;
    };
    const QList<Role> roles{
        {u"Admin"_s, u"May do everything"_s, arizePermissions().join(u' '), true},
        {u"Member"_s, u"Reads and writes"_s, endingWith({"_READ"_L1, "_CREATE"_L1, "_UPDATE"_L1, "_RUN"_L1, "_ANNOTATE"_L1}),
         true},
        {u"Read Only"_s, {}, endingWith({"_READ"_L1}), true},
        {u"Annotator"_s, {}, endingWith({"_ANNOTATE"_L1, "QUEUE_READ"_L1}), true},
        {u"User Helpdesk"_s, u"Invites people and corrects their names"_s, u"USER_CREATE USER_READ USER_UPDATE"_s, false},
        {u"Trace Reader"_s, u"For auditors"_s, u"PROJECT_READ PROJECT_SPAN_READ TRACE_VIEW_READ"_s, false},
        {u"Reviewer (read only)"_s, {}, u"DASHBOARD_READ DATASET_READ MONITOR_READ USER_READ"_s, false},
    };
    QList<qint64> custom;
    for (const auto &role : roles) {
        const auto at = role.isPredefined ? u"2022-03-01T00:00:00Z"_s : u"2024-09-12T10:20:30Z"_s;
        const auto seq =
            state.sql()
                .run(u"INSERT INTO arize_roles (name, description, permissions, is_predefined, created_at, updated_at)"
                     " VALUES (?, ?, ?, ?, ?, ?)"_s,
                     {role.name, role.description.isNull() ? QVariant(QMetaType::fromType<QString>()) : role.description,
                      role.permissions, int(role.isPredefined), at, at})
                .lastInsertId()
                .toLongLong();
        if (!role.isPredefined)
            custom += seq;
    }
    return custom;
}

void makeArizePlaces(State &state)
{
    PlaceMaker(state).make();
}

} // namespace gatehouse::sandbox
