// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/rategate.h"
#include "ports/fakewandb.h"
#include "ports/jobs.h"
#include "ports/wandbport.h"
#include "support/jumpclock.h"

namespace gatehouse::test {

/// A W&B port on a FakeWandb with a small organisation: Ada (administrator, whose key it is), Bo and Cy, two teams, a service
/// account and an open invitation.
struct WandbFixture
{
    explicit WandbFixture(bool isDedicated = false)
    {
        fake.isDedicated = isDedicated;
        fake.add(QStringLiteral("u1"), QStringLiteral("ada@corp.example"), QStringLiteral("Ada"), QStringLiteral("admin"));
        fake.add(QStringLiteral("u2"), QStringLiteral("Bo@corp.example"), QStringLiteral("Bo"));
        fake.add(QStringLiteral("u3"), QStringLiteral("cy@corp.example"), QStringLiteral("Cy"));
        fake.users[0].keys.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("old")},
                                              {QStringLiteral("name"), QStringLiteral("practice_old")},
                                              {QStringLiteral("description"), QStringLiteral("laptop")}});
        FakeWandb::Team vision{QStringLiteral("g1"), QStringLiteral("vision")};
        vision.roles = {{QStringLiteral("u1"), QStringLiteral("admin")}, {QStringLiteral("u2"), QStringLiteral("viewer")}};
        vision.others = {
            FakeWandb::member(QStringLiteral("s1"), {}, QStringLiteral("SERVICE"), false),
            FakeWandb::member(QStringLiteral("i1"), QStringLiteral("new@corp.example"), QStringLiteral("USER"), true)};
        FakeWandb::Team speech{QStringLiteral("g2"), QStringLiteral("speech")};
        speech.roles = {{QStringLiteral("u2"), QStringLiteral("Reviewer")}, {QStringLiteral("u1"), QStringLiteral("member")}};
        fake.teams = {vision, speech};
    }

    /// All that a pull hands on.
    QList<Account> pulled(Result<net::Walked> *walked = nullptr)
    {
        QList<Account> all;
        const auto result = ended(port.pullPeople([&](const QList<Account> &batch) { all += batch; }, nullptr));
        if (walked)
            *walked = result;
        return all;
    }
    static const Account *byEmail(const QList<Account> &all, const QString &email)
    {
        for (const Account &one : all) {
            if (one.email.compare(email, Qt::CaseInsensitive) == 0)
                return &one;
        }
        return nullptr;
    }
    static QString roleIn(const Account *account, const QString &team)
    {
        if (account) {
            for (const Membership &one : account->teams) {
                if (one.name == team)
                    return one.role.word;
            }
        }
        return QStringLiteral("-");
    }
    Account person(const QString &id)
    {
        Account account;
        account.platform = Platform::Wandb;
        account.userId.value = id;
        if (const FakeWandb::User *user = fake.user(id)) {
            account.email = user->email;
            account.userName = user->userName;
            account.name = user->name;
        }
        for (const FakeWandb::Team &team : std::as_const(fake.teams)) {
            if (team.roles.contains(id))
                account.teams.append({TeamKind::Team, {team.id}, team.name, Role::fromWandbWord(team.roles.value(id))});
        }
        return account;
    }
    Change change(Action action, const QString &id)
    {
        Change one;
        one.action = action;
        one.account = person(id);
        return one;
    }
    Result<ChangeOutcome> carriedOut(const Change &change) { return ended(port.carryOut(change, nullptr)); }
    Ending endingOf(const Change &change)
    {
        const auto outcome = carriedOut(change);
        return outcome ? outcome->ending : Ending::Pending;
    }
    Ending checked(const Change &change)
    {
        const auto outcome = ended(port.check(change, nullptr));
        return outcome ? outcome->ending : Ending::Pending;
    }
    /// The next answer to that request is lost after it was handled.
    void loseOnce(const QString &label, ApiError::Kind kind)
    {
        fake.after = [label, kind,
                      lost = false](const net::HttpRequest &request) mutable -> std::optional<Result<net::HttpResponse>> {
            if (lost || FakeWandb::labelOf(request) != label)
                return std::nullopt;
            lost = true;
            return wireFailure(kind);
        };
    }

    FakeWandb fake;
    JumpClock clock;
    net::RateGate gate{{6, 0}, clock};
    ScriptedTransport transport{[this](const net::HttpRequest &request) { return fake.answer(request); }};
    net::Wire wire{&transport, &gate, &clock, {}};
    ports::WandbPort port{wire};
};

} // namespace gatehouse::test
