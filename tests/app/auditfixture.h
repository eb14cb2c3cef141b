// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"
#include "domain/email.h"

#include <QtCore/QRandomGenerator>

/// Invented organisations for the tests of what stands on a snapshot.
namespace audit {

using namespace gatehouse;
using namespace Qt::StringLiterals;

inline const QList<Platform> kPlatforms{Platform::Anyscale, Platform::Arize, Platform::Wandb};

inline QDateTime at(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
}

inline Role role(Platform platform, const QString &word)
{
    switch (platform) {
    case Platform::Anyscale:
        return Role::fromAnyscaleWord(word);
    case Platform::Arize:
        return Role::fromArizeWord(word);
    case Platform::Wandb:
        break;
    }
    return Role::fromWandbWord(word);
}

inline Role adminRole(Platform platform)
{
    return role(platform, platform == Platform::Anyscale ? u"owner"_s : u"admin"_s);
}

inline Role memberRole(Platform platform)
{
    return role(platform, platform == Platform::Anyscale ? u"collaborator"_s : u"member"_s);
}

/// The least there is.
inline Role readRole(Platform platform)
{
    return role(platform, platform == Platform::Anyscale ? u"readonly"_s
                          : platform == Platform::Arize  ? u"READ_ONLY"_s
                                                         : u"viewer"_s);
}

/// Puts a snapshot together by hand, a person, a place and a grant at a time.
class Builder
{
public:
    explicit Builder(const QList<Platform> &platforms = kPlatforms)
    {
        snapshot.organisation = u"Acme · Production"_s;
        snapshot.takenBy = u"nvandijk"_s;
        snapshot.takenAt = at(2026, 11, 22);
        for (const Platform platform : platforms) {
            PlatformReading reading;
            reading.platform = platform;
            reading.host = platform == Platform::Anyscale ? u"anyscale.example"_s
                           : platform == Platform::Arize  ? u"arize.example"_s
                                                          : u"wandb.example"_s;
            reading.organisation = u"Acme"_s;
            reading.who.email = u"noor.van.dijk@acme.example"_s;
            reading.who.name = u"Noor van Dijk"_s;
            reading.from = snapshot.takenAt.addSecs(-84);
            reading.to = snapshot.takenAt;
            SourceRead people;
            people.platform = platform;
            people.call = u"GET /people"_s;
            people.pages = 2;
            reading.sources = {people};
            snapshot.platforms.append(reading);
            place(platform, ResourceKind::Organisation, {}, {});
        }
    }

    /// The organisation's own resource on that platform.
    int whole(Platform platform) const
    {
        for (int i = 0; i < snapshot.access.resources.size(); ++i) {
            const Resource &one = snapshot.access.resources[i];
            if (one.platform == platform && one.kind == ResourceKind::Organisation)
                return i;
        }
        return -1;
    }

    int place(Platform platform, ResourceKind kind, const QString &id, const QString &name, int parent = -1)
    {
        Resource resource;
        resource.platform = platform;
        resource.kind = kind;
        resource.id.value = id;
        resource.name = name;
        resource.parent = kind == ResourceKind::Organisation || parent >= 0 ? parent : whole(platform);
        snapshot.access.resources.append(resource);
        return static_cast<int>(snapshot.access.resources.size()) - 1;
    }

    /// Somebody with an account on these platforms, and the role in the organisation that goes with it.
    qsizetype person(const QString &name, const QString &email, const QList<Platform> &platforms)
    {
        Person person;
        person.id.value = u"email:"_s + email;
        person.name = name;
        person.email = email;
        snapshot.persons.append(person);
        for (const Platform platform : platforms)
            account(snapshot.persons.size() - 1, platform);
        return snapshot.persons.size() - 1;
    }

    Account &account(qsizetype index, Platform platform, const Role &wanted = {})
    {
        Person &person = snapshot.persons[index];
        Account account;
        account.platform = platform;
        const QString key = QString::number(static_cast<int>(platform)) + u'-' + person.email;
        account.userId.value = u"usr-"_s + key;
        if (platform == Platform::Anyscale)
            account.identityId.value = u"ide-"_s + key;
        account.email = person.email;
        account.fullName = person.name;
        account.role = wanted.kind == Role::Kind::None ? memberRole(platform) : wanted;
        account.type = person.isServiceAccount ? AccountType::ServiceAccount : AccountType::Person;
        account.createdAt = at(2026, 1, 5);
        person.accounts.append(account);
        Principal principal;
        principal.platform = platform;
        principal.kind = person.isServiceAccount ? PrincipalKind::ServiceAccount : PrincipalKind::Person;
        principal.id = account.userId.value;
        principal.account = account.id();
        principal.email = person.email;
        principal.name = person.name;
        snapshot.access.principals.append(principal);
        grant(static_cast<int>(snapshot.access.principals.size()) - 1, whole(platform), account.role);
        return person.accounts.last();
    }

    /// The principal of somebody's account.
    int of(qsizetype person, Platform platform) const
    {
        const Account *account = snapshot.persons[person].on(platform);
        for (int i = 0; account && i < snapshot.access.principals.size(); ++i) {
            if (snapshot.access.principals[i].account == account->id())
                return i;
        }
        return -1;
    }

    int principal(Platform platform, PrincipalKind kind, const QString &id, const QString &name)
    {
        Principal principal;
        principal.platform = platform;
        principal.kind = kind;
        principal.id = id;
        principal.name = name;
        snapshot.access.principals.append(principal);
        return static_cast<int>(snapshot.access.principals.size()) - 1;
    }

    int grant(int principal, int resource, const Role &role, GrantOrigin origin = GrantOrigin::Direct, int via = -1,
              int from = -1)
    {
        Grant grant;
        grant.principal = principal;
        grant.resource = resource;
        grant.role = role;
        grant.origin = origin;
        grant.via = via;
        grant.from = from;
        if (origin == GrantOrigin::Direct && snapshot.access.resources[resource].platform == Platform::Arize &&
            snapshot.access.resources[resource].kind != ResourceKind::Organisation)
            grant.bindingId = u"binding-%1-%2"_s.arg(principal).arg(resource);
        snapshot.access.grants.append(grant);
        return static_cast<int>(snapshot.access.grants.size()) - 1;
    }

    /// Sets the role in the organisation, in the account and in the grant.
    void setRole(qsizetype person, Platform platform, const Role &wanted)
    {
        for (Account &account : snapshot.persons[person].accounts) {
            if (account.platform == platform)
                account.role = wanted;
        }
        const int principal = of(person, platform);
        for (Grant &grant : snapshot.access.grants) {
            if (grant.principal == principal && grant.resource == whole(platform))
                grant.role = wanted;
        }
    }

    Account &accountOf(qsizetype person, Platform platform)
    {
        for (Account &account : snapshot.persons[person].accounts) {
            if (account.platform == platform)
                return account;
        }
        Q_UNREACHABLE();
    }

    PlatformReading &reading(Platform platform)
    {
        for (PlatformReading &reading : snapshot.platforms) {
            if (reading.platform == platform)
                return reading;
        }
        Q_UNREACHABLE();
    }

    app::AccessIndex index() const { return app::AccessIndex(snapshot); }

    Snapshot snapshot;
};

/// An organisation of so many people on every platform, with `places` places on each and a few groups: the same for one seed.
inline Snapshot randomSnapshot(quint32 seed, int people, int places, int grantsEach)
{
    QRandomGenerator random(seed);
    Builder builder;
    QList<QList<int>> there(3);
    QList<QList<int>> groups(3);
    for (const Platform platform : kPlatforms) {
        const auto p = static_cast<qsizetype>(platform);
        const QString key = QString::number(p);
        for (int i = 0; i < places; ++i) {
            const bool isNested = i > 0 && random.bounded(2) == 0;
            const ResourceKind kind = isNested                         ? ResourceKind::Project
                                      : platform == Platform::Anyscale ? ResourceKind::Cloud
                                      : platform == Platform::Arize    ? ResourceKind::Space
                                                                       : ResourceKind::Team;
            const int parent = isNested ? there[p][random.bounded(static_cast<int>(there[p].size()))] : -1;
            there[p].append(
                builder.place(platform, kind, u"res-%1-%2"_s.arg(key).arg(i), u"place %1"_s.arg(random.bounded(places)), parent));
            builder.snapshot.access.resources.last().tellsMembers = platform != Platform::Arize;
        }
        for (int i = 0; i < 3; ++i) {
            groups[p].append(
                builder.principal(platform, PrincipalKind::Group, u"group-%1-%2"_s.arg(key).arg(i), u"group %1"_s.arg(i)));
            builder.grant(groups[p].last(), there[p][random.bounded(places)], role(platform, u"readonly"_s));
        }
    }
    static constexpr std::array kWords{"owner", "admin", "member", "collaborator", "readonly", "viewer", "night watch"};
    for (int i = 0; i < people; ++i) {
        QList<Platform> on;
        for (const Platform platform : kPlatforms) {
            if (random.bounded(4) > 0)
                on.append(platform);
        }
        const qsizetype person = builder.person(u"Person %1"_s.arg(random.bounded(people)), u"p%1@acme.example"_s.arg(i), on);
        qsizetype account = 0;
        for (const Platform platform : on) {
            const auto p = static_cast<qsizetype>(platform);
            const int me = static_cast<int>(builder.snapshot.access.principals.size() - on.size() + account);
            ++account;
            if (random.bounded(8) == 0)
                builder.accountOf(person, platform).status = AccountStatus::Deactivated;
            for (int g = 0; g < grantsEach; ++g) {
                const auto word = QString::fromLatin1(kWords[static_cast<size_t>(random.bounded(int(kWords.size())))]);
                const int where = there[p][random.bounded(places)];
                const int way = random.bounded(4);
                if (way == 0)
                    builder.grant(me, where, role(platform, word), GrantOrigin::Group, groups[p][random.bounded(3)]);
                else
                    builder.grant(me, where, role(platform, word), way == 1 ? GrantOrigin::NotTold : GrantOrigin::Direct);
            }
            if (random.bounded(3) == 0)
                builder.snapshot.access.members.append({groups[p][random.bounded(3)], me});
        }
    }
    return builder.snapshot;
}

} // namespace audit
