// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionplanner.h"
#include "domain/person.h"

/// Invented people for tests of the people page: some on one platform, some on all, in every state.
namespace gatehouse::widgets {

inline QDateTime daysAgo(int days, int hours = 0)
{
    return QDateTime::currentDateTimeUtc().addDays(-days).addSecs(-hours * 3600);
}

inline Account accountOn(Platform platform, const QString &email, const QString &role,
                         AccountStatus status = AccountStatus::Active)
{
    Account made;
    made.platform = platform;
    made.email = email;
    made.status = status;
    made.createdAt = status == AccountStatus::Invited ? daysAgo(21) : daysAgo(400);
    const QString id = email.section(QLatin1Char('@'), 0, 0);
    switch (platform) {
    case Platform::Anyscale:
        made.role = Role::fromAnyscaleWord(role);
        made.identityId = IdentityId{QStringLiteral("ide_") + id};
        if (status == AccountStatus::Active)
            made.userId = UserId{QStringLiteral("usr_") + id};
        break;
    case Platform::Arize:
        made.role = Role::fromArizeWord(role);
        made.userId = UserId{QStringLiteral("ax_") + id};
        break;
    case Platform::Wandb:
        made.role = Role::fromWandbWord(role);
        made.userId = UserId{QStringLiteral("wb_") + id};
        made.tellsLastActive = true;
        made.tellsTeams = true;
        if (status == AccountStatus::Active)
            made.lastActiveAt = daysAgo(static_cast<int>(id.size()) % 9, 2);
        break;
    }
    return made;
}

/// An empty role: no account there.
inline Person personOf(const QString &name, const QString &email, const QString &anyscale, const QString &arize,
                       const QString &wandb)
{
    Person made;
    made.id = PersonId{QStringLiteral("email:") + email};
    made.name = name;
    made.email = email;
    if (!anyscale.isEmpty())
        made.accounts.append(accountOn(Platform::Anyscale, email, anyscale));
    if (!arize.isEmpty())
        made.accounts.append(accountOn(Platform::Arize, email, arize));
    if (!wandb.isEmpty())
        made.accounts.append(accountOn(Platform::Wandb, email, wandb));
    return made;
}

inline Account *accountAt(Person &person, Platform platform)
{
    for (Account &account : person.accounts) {
        if (account.platform == platform)
            return &account;
    }
    return nullptr;
}

inline QList<Person> inventedPeople(int count)
{
    const auto s = [](const char16_t *text) { return QString::fromUtf16(text); };
    QList<Person> people;
    Person ana = personOf(s(u"Ana Ruiz"), s(u"ana.ruiz@acme.example"), s(u"collaborator"), s(u"member"), s(u"member"));
    Account *invited = accountAt(ana, Platform::Arize);
    invited->status = AccountStatus::Invited;
    invited->createdAt = daysAgo(21);
    invited->expiresAt = daysAgo(-9);
    accountAt(ana, Platform::Wandb)->teams = {{TeamKind::Team, ResourceId{s(u"t1")}, s(u"vision"), {}},
                                              {TeamKind::Team, ResourceId{s(u"t2")}, s(u"forecasting"), {}}};
    people.append(ana);
    people.append(personOf(s(u"Ayşe Yılmaz"), s(u"ayse.yilmaz@acme.example"), s(u"collaborator"), {}, s(u"viewer")));
    people.append(personOf(s(u"Bjørn Solheim"), s(u"bjorn.solheim@acme.example"), s(u"owner"), s(u"admin"), s(u"admin")));
    people.append(personOf(s(u"Daniel Costa"), s(u"d.costa@partner.example"), {}, s(u"annotator"), {}));
    Person fatima = personOf(s(u"Fatima El Idrissi"), s(u"fatima.idrissi@acme.example"), s(u"collaborator"), {}, s(u"member"));
    accountAt(fatima, Platform::Anyscale)->status = AccountStatus::Expired;
    people.append(fatima);
    people.append(personOf(s(u"Hạnh Nguyễn"), s(u"hanh.nguyen@acme.example"), s(u"collaborator"), s(u"member"), s(u"member")));
    Person jonas = personOf(s(u"Jonas Weber"), s(u"jonas.weber@acme.example"), s(u"collaborator"), s(u"member"), s(u"member"));
    accountAt(jonas, Platform::Wandb)->status = AccountStatus::Deactivated;
    people.append(jonas);
    Person kwame = personOf(s(u"Kwame Mensah"), s(u"kwame.mensah@acme.example"), {}, {}, s(u"viewer"));
    accountAt(kwame, Platform::Wandb)->status = AccountStatus::Invited;
    accountAt(kwame, Platform::Wandb)->lastActiveAt = {};
    people.append(kwame);
    Person service = personOf(s(u"nightly-train"), {}, {}, {}, {});
    service.id = PersonId{s(u"service:1")};
    service.isServiceAccount = true;
    service.accounts = {accountOn(Platform::Anyscale, s(u"nightly@bots.acme.example"), s(u"collaborator"))};
    service.accounts[0].email.clear();
    service.accounts[0].type = AccountType::ServiceAccount;
    people.append(service);
    people.append(personOf(s(u"Noa Levi · נועה לוי"), s(u"noa.levi@acme.example"), s(u"collaborator"), s(u"member"), {}));
    people.append(personOf(s(u"ليلى حداد"), s(u"layla.haddad@acme.example"), s(u"collaborator"), {}, s(u"member")));
    people.append(personOf(s(u"김민준"), s(u"minjun.kim@acme.example"), s(u"collaborator"), s(u"member"), s(u"viewer")));
    Person odd = personOf(s(u"Zoë van Dijk"), s(u"zoe.vandijk@acme.example"), {}, s(u"member"), s(u"grand_vizier"));
    accountAt(odd, Platform::Arize)->status = AccountStatus::Unknown;
    accountAt(odd, Platform::Arize)->statusWord = s(u"HIBERNATING");
    people.append(odd);
    for (int i = static_cast<int>(people.size()); i < count; ++i) {
        const QString email = QStringLiteral("person%1@acme.example").arg(i);
        people.append(personOf(QStringLiteral("Person %1").arg(i), email, i % 50 == 0 ? s(u"owner") : s(u"collaborator"),
                               i % 3 == 0 ? s(u"member") : QString(), i % 2 == 0 ? s(u"viewer") : QString()));
    }
    return people;
}

/// What can be done, as a planner would say it, without any organisation: Arize fixes roles, resending is for the invited.
inline app::Reach inventedReach(Action action, const QList<Person> &people)
{
    app::Reach reach;
    reach.action = action;
    reach.people = people.size();
    for (const Person &person : people) {
        bool isReached = false;
        for (const Account &account : person.accounts) {
            WhyNot why = WhyNot::None;
            if (action == Action::ChangeRole && account.platform == Platform::Arize)
                why = WhyNot::PlatformCant;
            else if (action == Action::ResendInvitation && account.status != AccountStatus::Invited)
                why = WhyNot::NotInvited;
            else if (action == Action::InviteAgain && account.status != AccountStatus::Expired)
                why = WhyNot::NotExpired;
            else if (action == Action::ChangeSeat && account.platform != Platform::Wandb)
                why = WhyNot::PlatformCant;
            if (why == WhyNot::None) {
                reach.accounts.append(account);
                isReached = true;
            } else {
                reach.notReached.append({person.id, account.id(), account.platform, {Ability::Answer::No, why, {}}});
            }
        }
        reach.peopleReached += isReached ? 1 : 0;
    }
    return reach;
}

inline app::Reach inventedReach(Action action, const QList<Account> &accounts)
{
    Person one;
    one.accounts = accounts;
    return inventedReach(action, QList<Person>{one});
}

} // namespace gatehouse::widgets
