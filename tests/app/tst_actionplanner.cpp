// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionplanner.h"
#include "changefixture.h"

using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

Ability no(WhyNot why)
{
    return {Ability::Answer::No, why, {}};
}

QList<Person> personsOf(const Workspace &workspace)
{
    QList<Person> people = workspace.persons().persons();
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.name < b.name; });
    return people;
}

} // namespace

class TestActionPlanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesWhatCanBeDone()
    {
        Organised org({Platform::Anyscale, Platform::Arize, Platform::Wandb});
        org.workspace->people().upsert(
            {accountOn(Platform::Anyscale, u"Ana"_s), accountOn(Platform::Arize, u"Ana"_s), accountOn(Platform::Wandb, u"Bo"_s)});
        org.state(Platform::Arize).abilities[Action::ChangeRole] = no(WhyNot::PlatformCant);
        org.state(Platform::Anyscale).abilities[Action::ChangeRole] = {Ability::Answer::InPart, WhyNot::OnlyWithPassword, {}};
        const ActionPlanner planner(*org.workspace);
        const QList<Person> people = personsOf(*org.workspace);
        QCOMPARE(people.size(), 2);

        const Reach reach = planner.reach(Action::ChangeRole, people);
        QVERIFY(reach.isPossible());
        QCOMPARE(reach.people, 2);
        QCOMPARE(reach.peopleReached, 2);
        QCOMPARE(reach.accounts.size(), 2); // Ana on Anyscale in part, Bo on W&B
        QCOMPARE(reach.notReached.size(), 1);
        QCOMPARE(reach.notReached.constFirst().platform, Platform::Arize);
        QCOMPARE(reach.notReached.constFirst().why.why, WhyNot::PlatformCant);

        const Reach arize = planner.reach(Action::ChangeRole, people, Platform::Arize);
        QVERIFY(!arize.isPossible());
        QCOMPARE(arize.peopleReached, 0);
        QCOMPARE(arize.notReached.size(), 2);
        QCOMPARE(arize.notReached.at(0).why.why, WhyNot::PlatformCant);
        QCOMPARE(arize.notReached.at(1).why.why, WhyNot::NoAccountThere);
        QVERIFY(arize.notReached.at(1).account.value.isEmpty());

        const Reach accounts = planner.reach(Action::ChangeRole, people.at(0).accounts);
        QCOMPARE(accounts.people, 1);
        QCOMPARE(accounts.peopleReached, 1);
        QCOMPARE(accounts.accounts.size(), 1);

        const ChangePlan plan = planner.plan(reach, u"Title"_s, [](Change &change) { change.role = roleOf(Role::Kind::Admin); });
        QCOMPARE(plan.title, u"Title"_s);
        QCOMPARE(plan.changes.size(), 2);
        QCOMPARE(plan.changes.at(1).action, Action::ChangeRole);
        QCOMPARE(plan.changes.at(1).role.kind, Role::Kind::Admin);
    }

    void whatIsNotOpenOrOnlyReads()
    {
        Organised org({Platform::Wandb}, true);
        org.state(Platform::Wandb).abilities[Action::ChangeName] = no(WhyNot::OnlyOnDedicated);
        const ActionPlanner planner(*org.workspace);
        const Account ana = accountOn(Platform::Wandb, u"Ana"_s);
        QCOMPARE(planner.ability(Action::Remove, ana).why, WhyNot::ConnectionReadsOnly);
        QCOMPARE(planner.ability(Action::ChangeName, ana).why, WhyNot::OnlyOnDedicated);
        QVERIFY(planner.ability(Action::SeeKeys, ana).isPossible());
        QCOMPARE(planner.ability(Action::Remove, accountOn(Platform::Arize, u"Ana"_s)).why, WhyNot::NotConnected);
    }

    void nobodyRemovesThemselves()
    {
        Organised org({Platform::Wandb, Platform::Anyscale});
        org.fill(Platform::Wandb, {});
        const ActionPlanner planner(*org.workspace);
        Account me = accountOn(Platform::Wandb, u"Me"_s, Role::Kind::Admin);
        org.workspace->people().upsert({me});
        const auto guard = [&planner](Action action, const Account &account, const Role &role = {}) {
            Change change = changeOf(action, account);
            change.role = role;
            ChangePlan plan;
            plan.changes = {change};
            return planner.guard(change, plan);
        };
        QCOMPARE(guard(Action::Remove, me).why, WhyNot::IsOneself);
        QCOMPARE(guard(Action::Deactivate, me).why, WhyNot::IsOneself);
        QCOMPARE(guard(Action::ChangeRole, me, roleOf(Role::Kind::Member)).why, WhyNot::IsOneself);
        QVERIFY(guard(Action::ChangeRole, me, roleOf(Role::Kind::Admin)).isPossible());
        QVERIFY(guard(Action::ChangeName, me).isPossible());
        QVERIFY(guard(Action::RevokeKey, me).isPossible());
        // The same address under another id is somebody else there; without an id the address counts.
        me.userId.value = u"u-2-somebody"_s;
        QVERIFY(guard(Action::Remove, me).isPossible());
        me.userId.value.clear();
        me.email = u"ME@acme.example"_s;
        QCOMPARE(guard(Action::Remove, me).why, WhyNot::IsOneself);
        QVERIFY(guard(Action::Remove, accountOn(Platform::Wandb, u"Ana"_s)).isPossible());
    }

    void arizeDoesNotTellWhoseKeyItIs()
    {
        const Account me = accountOn(Platform::Arize, u"Me"_s);
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, me)};
        {
            // The other platforms' keys tell whose they are.
            Organised org({Platform::Arize, Platform::Wandb});
            QCOMPARE(ActionPlanner(*org.workspace).guard(plan.changes.constFirst(), plan).why, WhyNot::IsOneself);
            QCOMPARE(ActionPlanner(*org.workspace).isOneself(accountOn(Platform::Arize, u"Ana"_s)), Ability::Answer::No);
        }
        Organised org({Platform::Arize});
        const Ability ability = ActionPlanner(*org.workspace).guard(plan.changes.constFirst(), plan);
        QVERIFY(ability.isPossible());
        QCOMPARE(ability.answer, Ability::Answer::Unknown);
        QCOMPARE(ability.why, WhyNot::NotKnown);
    }

    void noPlatformLosesItsLastAdministrator()
    {
        Organised org({Platform::Anyscale, Platform::Wandb});
        const Account first = accountOn(Platform::Wandb, u"First"_s, Role::Kind::Admin);
        const Account second = accountOn(Platform::Wandb, u"Second"_s, Role::Kind::Admin);
        Account asleep = accountOn(Platform::Wandb, u"Asleep"_s, Role::Kind::Admin);
        asleep.status = AccountStatus::Deactivated;
        Account invited = accountOn(Platform::Wandb, u"Invited"_s, Role::Kind::Admin);
        invited.status = AccountStatus::Invited;
        Account machine = accountOn(Platform::Wandb, u"Machine"_s, Role::Kind::Admin);
        machine.type = AccountType::ServiceAccount;
        const Account elsewhere = accountOn(Platform::Anyscale, u"Boss"_s, Role::Kind::Owner);
        const Account member = accountOn(Platform::Wandb, u"Member"_s);
        org.workspace->people().upsert({first, second, asleep, invited, machine, elsewhere, member});
        const ActionPlanner planner(*org.workspace);

        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, first)};
        QVERIFY(planner.guard(plan.changes.at(0), plan).isPossible()); // the second stays

        // Across one plan, in whatever way: whoever is last in it stays.
        Change demote = changeOf(Action::ChangeRole, second);
        demote.role = roleOf(Role::Kind::Member);
        plan.changes = {changeOf(Action::Deactivate, first), changeOf(Action::Remove, asleep), changeOf(Action::Remove, invited),
                        changeOf(Action::Remove, machine),   changeOf(Action::Remove, member), demote};
        for (qsizetype i = 0; i < 5; ++i)
            QVERIFY(planner.guard(plan.changes.at(i), plan).isPossible());
        QCOMPARE(planner.guard(plan.changes.at(5), plan).why, WhyNot::IsLastAdministrator);

        // Each platform for itself.
        plan.changes = {changeOf(Action::Remove, elsewhere), changeOf(Action::Remove, first)};
        QCOMPARE(planner.guard(plan.changes.at(0), plan).why, WhyNot::IsLastAdministrator);
        QVERIFY(planner.guard(plan.changes.at(1), plan).isPossible());
    }

    void oneselfStaysSoOthersMayGo()
    {
        Organised org({Platform::Wandb});
        const Account me = accountOn(Platform::Wandb, u"Me"_s, Role::Kind::Admin);
        const Account other = accountOn(Platform::Wandb, u"Other"_s, Role::Kind::Admin);
        org.workspace->people().upsert({me, other});
        const ActionPlanner planner(*org.workspace);
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, me), changeOf(Action::Remove, other)};
        QCOMPARE(planner.guard(plan.changes.at(0), plan).why, WhyNot::IsOneself);
        QVERIFY(planner.guard(plan.changes.at(1), plan).isPossible());
    }

    void withoutTheListNoAdministratorGoes()
    {
        Organised org({Platform::Wandb});
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, accountOn(Platform::Wandb, u"Boss"_s, Role::Kind::Admin))};
        QCOMPARE(ActionPlanner(*org.workspace).guard(plan.changes.at(0), plan).why, WhyNot::IsLastAdministrator);
    }
};

QTEST_GUILESS_MAIN(TestActionPlanner)
#include "tst_actionplanner.moc"
