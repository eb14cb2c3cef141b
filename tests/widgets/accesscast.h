// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

#include "widgets/peoplecast.h"

/// An invented organisation on three platforms for tests of the access page: every way in which a role comes about, and places
/// whose members nobody can read.
namespace gatehouse::widgets {

/// Puts a graph together by name.
class GraphMaker
{
public:
    int place(Platform platform, ResourceKind kind, const char16_t *name, int parent = -1, bool tellsMembers = true)
    {
        Resource made;
        made.platform = platform;
        made.kind = kind;
        made.name = QString::fromUtf16(name);
        made.id = ResourceId{QStringLiteral("%1_%2").arg(static_cast<int>(kind)).arg(made.name)};
        made.parent = parent;
        made.tellsMembers = tellsMembers;
        graph.resources.append(made);
        return static_cast<int>(graph.resources.size()) - 1;
    }
    int group(Platform platform, const char16_t *name, bool canChange = true)
    {
        Principal made;
        made.platform = platform;
        made.kind = PrincipalKind::Group;
        made.name = QString::fromUtf16(name);
        made.id = QStringLiteral("grp_") + made.name;
        made.canChange = canChange;
        graph.principals.append(made);
        return static_cast<int>(graph.principals.size()) - 1;
    }
    /// The principal of an account, made when first asked for.
    int holder(const Account &account, const QString &name)
    {
        for (int i = 0; i < graph.principals.size(); ++i) {
            if (graph.principals[i].account == account.id())
                return i;
        }
        Principal made;
        made.platform = account.platform;
        made.kind = account.type == AccountType::ServiceAccount ? PrincipalKind::ServiceAccount : PrincipalKind::Person;
        made.id = account.userId.isEmpty() ? account.id().value : account.userId.value;
        made.account = account.id();
        made.email = account.email;
        made.name = name;
        graph.principals.append(made);
        return static_cast<int>(graph.principals.size()) - 1;
    }
    void give(int principal, int place, const Role &role, GrantOrigin origin = GrantOrigin::Direct, int via = -1,
              const QString &bindingId = {})
    {
        Grant made;
        made.principal = principal;
        made.resource = place;
        made.role = role;
        made.origin = origin;
        made.via = via;
        made.bindingId = bindingId;
        graph.grants.append(made);
    }

    AccessGraph graph;
};

/// Ana Ruiz writes on prod-cloud through ml-platform (which gives her staging too), Bjørn Solheim owns Anyscale and Arize AX,
/// Payments and Search of Arize AX tell no members, everybody reads baselines of W&B.
inline Snapshot inventedSnapshot(int people = 60)
{
    Snapshot snapshot;
    snapshot.organisation = QStringLiteral("Practice organisation");
    snapshot.takenAt = daysAgo(0);
    snapshot.takenBy = QStringLiteral("tester");
    snapshot.persons = inventedPeople(people);
    GraphMaker maker;
    const int anyscale = maker.place(Platform::Anyscale, ResourceKind::Organisation, u"Practice");
    const int prod = maker.place(Platform::Anyscale, ResourceKind::Cloud, u"prod-cloud", anyscale);
    const int staging = maker.place(Platform::Anyscale, ResourceKind::Cloud, u"staging", anyscale);
    const int fraud = maker.place(Platform::Anyscale, ResourceKind::Project, u"fraud-model", prod);
    const int arize = maker.place(Platform::Arize, ResourceKind::Organisation, u"Practice");
    const int payments = maker.place(Platform::Arize, ResourceKind::Space, u"Payments", arize, false);
    const int search = maker.place(Platform::Arize, ResourceKind::Space, u"Search", arize, false);
    const int ranker = maker.place(Platform::Arize, ResourceKind::Project, u"ranker", search);
    const int wandb = maker.place(Platform::Wandb, ResourceKind::Organisation, u"practice");
    const int vision = maker.place(Platform::Wandb, ResourceKind::Team, u"vision", wandb);
    const int forecasting = maker.place(Platform::Wandb, ResourceKind::Team, u"forecasting", wandb);
    const int baselines = maker.place(Platform::Wandb, ResourceKind::Project, u"baselines", wandb);
    const int ml = maker.group(Platform::Anyscale, u"ml-platform");
    const int directory = maker.group(Platform::Anyscale, u"all-staff", false);
    const Role write = Role::fromAnyscaleWord(QStringLiteral("write"));
    const Role read = Role::fromAnyscaleWord(QStringLiteral("readonly"));
    const Role member = Role::fromWandbWord(QStringLiteral("member"));
    maker.give(ml, prod, write);
    maker.give(ml, staging, write);
    maker.give(directory, staging, read);
    for (qsizetype i = 0; i < snapshot.persons.size(); ++i) {
        const Person &person = snapshot.persons[i];
        for (const Account &account : person.accounts) {
            const int who = maker.holder(account, person.name);
            if (account.platform == Platform::Anyscale) {
                maker.give(who, anyscale, account.role);
                if (i % 5 == 0) {
                    maker.graph.members.append({ml, who});
                    maker.give(who, prod, write, GrantOrigin::Group, ml);
                    maker.give(who, staging, write, GrantOrigin::Group, ml);
                } else if (i % 5 == 1) {
                    maker.graph.members.append({directory, who});
                    maker.give(who, staging, read, GrantOrigin::Group, directory);
                } else if (i % 5 == 3) {
                    maker.give(who, fraud, write);
                } else if (i % 5 == 4) {
                    maker.give(who, prod, read, GrantOrigin::NotTold);
                }
            } else if (account.platform == Platform::Arize) {
                maker.give(who, arize, account.role);
                if (i % 9 == 3)
                    maker.give(who, search, Role::fromArizeWord(QStringLiteral("member")), GrantOrigin::Direct, -1,
                               QStringLiteral("binding-%1").arg(i));
            } else {
                maker.give(who, wandb, account.role);
                if (i % 2 == 0)
                    maker.give(who, vision, i % 4 == 0 ? member : Role());
                if (i % 3 == 0)
                    maker.give(who, forecasting, member);
                maker.give(who, baselines, Role::fromWandbWord(QStringLiteral("viewer")), GrantOrigin::Public);
            }
        }
    }
    // Ana also writes on staging by herself, so that leaving the group takes prod-cloud alone.
    maker.give(maker.holder(snapshot.persons[0].accounts[0], snapshot.persons[0].name), staging, read);
    maker.graph.gaps = {{Platform::Arize, AccessGap::SpaceMembers, 2}};
    Q_UNUSED(payments)
    Q_UNUSED(ranker)
    snapshot.access = withImplied(maker.graph);
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        PlatformReading reading;
        reading.platform = platform;
        reading.host = QStringLiteral("practice.example");
        reading.organisation = QStringLiteral("Practice organisation");
        reading.from = daysAgo(0);
        reading.to = daysAgo(0);
        SourceRead source;
        source.platform = platform;
        source.call = QStringLiteral("GET /who-may-do-what");
        source.pages = 1;
        source.received = 10;
        reading.sources = {source};
        snapshot.platforms.append(reading);
    }
    return snapshot;
}

/// The same with a page of Arize AX that did not come.
inline Snapshot brokenSnapshot(int people = 60)
{
    Snapshot snapshot = inventedSnapshot(people);
    ApiError error;
    error.kind = ApiError::Kind::Network;
    error.detail = QStringLiteral("connection closed");
    snapshot.platforms[1].sources[0].error = error;
    return snapshot;
}

inline app::AccessIndexPtr indexOf(const Snapshot &snapshot)
{
    return std::make_shared<const app::AccessIndex>(snapshot);
}

} // namespace gatehouse::widgets
