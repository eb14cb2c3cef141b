// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"
#include "net/rategate.h"
#include "ports/arizebulkdelete.h"
#include "ports/arizeport.h"
#include "ports/jobs.h"
#include "sandbox/practicefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ports;
using namespace gatehouse::test;
using gatehouse::sandbox::PracticeFixture;
using Kind = ApiError::Kind;

namespace {

net::TransportOptions optionsFor(const QUrl &url, const QByteArray &key)
{
    net::TransportOptions options;
    options.baseUrl = url;
    options.key = SecretString(key);
    return options;
}

/// One open connection to the practice organisation.
struct Open
{
    Open(const QUrl &url, const QByteArray &key)
        : transport(optionsFor(url, key))
    {
    }

    SystemClock clock;
    net::QnamTransport transport;
    net::RateGate gate{{}, clock};
    net::Wire wire{&transport, &gate, &clock, {}};
    ArizePort port{wire};
};

NewPerson newPerson(const QString &email, const QString &name = u"Nia Newcomer"_s)
{
    NewPerson person;
    person.name = name;
    person.email = email;
    return person;
}

} // namespace

/// The Arize AX port over loopback against the practice organisation: every use, start to end.
class TestArizePractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoAndWhat();
    void whatAMemberMayDo();
    void badKey();
    void everybodyAndEachAgain();
    void creating();
    void invitations();
    void passwords();
    void namesAndFlags();
    void removing();
    void customRole();
    void memberships();
    void ownKeys();
    void serviceKeys();
    void keysOfPeople();
    void whatGoesWithAnAccount();
    void deletingMany();
    void lossyWire();

private:
    QList<Account> everybody(Open &open);
    std::optional<Account> firstOf(AccountStatus status);
    Result<ChangeOutcome> carryOut(Action action, const Account &account);

    PracticeFixture m_practice{PracticeFixture::smallOrganisation(300)};
    std::unique_ptr<Open> m_open;
};

void TestArizePractice::initTestCase()
{
    QVERIFY2(m_practice.isReady(), qPrintable(m_practice.failure()));
    m_open = std::make_unique<Open>(m_practice.url(), m_practice.arizeKey());
}

QList<Account> TestArizePractice::everybody(Open &open)
{
    QList<Account> all;
    const auto walked = ended(open.port.pullPeople([&all](const QList<Account> &some) { all += some; }, this));
    return walked && !walked->broken ? all : QList<Account>();
}

std::optional<Account> TestArizePractice::firstOf(AccountStatus status)
{
    const QList<Account> all = everybody(*m_open);
    const auto it = std::find_if(all.cbegin(), all.cend(), [status](const Account &account) { return account.status == status; });
    return it == all.cend() ? std::nullopt : std::optional(*it);
}

Result<ChangeOutcome> TestArizePractice::carryOut(Action action, const Account &account)
{
    Change change;
    change.action = action;
    change.account = account;
    return ended(m_open->port.carryOut(change, this));
}

void TestArizePractice::whoAndWhat()
{
    const auto who = ended(m_open->port.identify(this));
    QVERIFY(who);
    QVERIFY(!who->userId.isEmpty());
    QVERIFY(who->role.isAdministrator());
    const auto found = ended(m_open->port.find(who->email, this));
    QVERIFY(found);
    QCOMPARE(found->userId, who->userId);
    const auto may = ended(m_open->port.probe(this));
    QVERIFY(may);
    for (const Action action : {Action::SeePeople, Action::AddPeople, Action::ChangeDeveloper, Action::SeeKeys})
        QCOMPARE(may->value(action).answer, Ability::Answer::Yes);
    QCOMPARE(may->value(Action::SeeTeams).answer, Ability::Answer::InPart);
}

void TestArizePractice::whatAMemberMayDo()
{
    Open member(m_practice.url(), m_practice.arizeMemberKey());
    QVERIFY(ended(member.port.identify(this)));
    const auto may = ended(member.port.probe(this));
    QVERIFY(may);
    QCOMPARE(may->value(Action::ChangeDeveloper).why, WhyNot::KeyMayNot);
    QCOMPARE(may->value(Action::SeeKeys).why, WhyNot::OnlyForOneself);
    QVERIFY(!may->contains(Action::AddPeople));
}

void TestArizePractice::badKey()
{
    Open bad(m_practice.url(), "ak-not-a-key");
    QCOMPARE(ended(bad.port.identify(this)).error().kind, Kind::Auth);
    QCOMPARE(ended(bad.port.probe(this)).error().kind, Kind::Auth);
    QCOMPARE(ended(bad.port.pullPeople({}, this)).error().kind, Kind::Auth);
    QCOMPARE(ended(bad.port.find(u"x@corp.example"_s, this)).error().kind, Kind::Auth);
    QCOMPARE(ended(bad.port.lookUp({u"x@corp.example"_s}, this))->error->kind, Kind::Auth);
    QCOMPARE(ended(bad.port.teams(this)).error().kind, Kind::Auth);
    QCOMPARE(ended(bad.port.keys({}, this)).error().kind, Kind::Auth);
    QCOMPARE(ended(bad.port.assignableRoles(this)).error().kind, Kind::Auth);
    QCOMPARE(ended(bad.port.create({newPerson(u"x@corp.example"_s)}, {}, this)).error().kind, Kind::Auth);
}

void TestArizePractice::everybodyAndEachAgain()
{
    const QList<Account> all = everybody(*m_open);
    QVERIFY(all.size() > 200);
    QSet<QString> ids;
    QStringList emails;
    for (const Account &account : all) {
        ids.insert(account.id().value);
        emails.append(account.email.toUpper());
        QVERIFY2(account.oddities.isEmpty(), qPrintable(account.oddities.join(u'\n')));
        QVERIFY(account.createdAt.isValid());
        QVERIFY(account.status != AccountStatus::Unknown);
        QVERIFY(account.role.kind != Role::Kind::Unknown && account.role.kind != Role::Kind::None);
        QVERIFY(account.isDeveloper);
    }
    QCOMPARE(ids.size(), all.size());
    for (const qsizetype count : {qsizetype(7), all.size()}) { // one by one, and all pages
        const auto looked = ended(m_open->port.lookUp(emails.first(count) + QStringList{u"nobody@corp.example"_s}, this));
        QVERIFY(looked);
        QCOMPARE(looked->found.size(), count);
        QCOMPARE(looked->absent, QSet<QString>{u"nobody@corp.example"_s});
    }
    const auto byId = ended(m_open->port.find(all.constLast().userId.value, this));
    QVERIFY(byId);
    QCOMPARE(*byId, all.constLast());
}

void TestArizePractice::creating()
{
    CreateDefaults defaults;
    defaults.inviteMode = InviteMode::TemporaryPassword;
    const NewPerson nia = newPerson(u"Nia@new.example"_s);
    const auto made = ended(m_open->port.create({nia}, defaults, this));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(!made->constFirst().existed);
    QVERIFY(!made->constFirst().temporaryPassword.isEmpty());
    QCOMPARE(made->constFirst().status, AccountStatus::Invited);
    const auto again = ended(m_open->port.create({nia}, defaults, this));
    QVERIFY(again);
    QVERIFY(again->constFirst().existed);
    QVERIFY(again->constFirst().temporaryPassword.isEmpty());
    QCOMPARE(again->constFirst().userId, made->constFirst().userId);

    NewPerson quiet = newPerson(u"quiet@new.example"_s);
    quiet.inviteMode = InviteMode::NoMail;
    quiet.role = Role::fromArizeWord(u"annotator"_s);
    QVERIFY(ended(m_open->port.create({quiet}, defaults, this)));
    const auto found = ended(m_open->port.find(u"quiet@new.example"_s, this));
    QCOMPARE(found->status, AccountStatus::Active);
    QCOMPARE(found->role.kind, Role::Kind::Annotator);
    QCOMPARE(ended(m_open->port.create({quiet}, defaults, this)).error().kind, Kind::Conflict);
    QCOMPARE(ended(m_open->port.create({newPerson(u"no address"_s)}, defaults, this)).error().kind, Kind::Refused);
}

void TestArizePractice::invitations()
{
    const auto invited = firstOf(AccountStatus::Invited);
    const auto expired = firstOf(AccountStatus::Expired);
    const auto active = firstOf(AccountStatus::Active);
    QVERIFY(invited && expired && active);
    QCOMPARE(carryOut(Action::ResendInvitation, *invited)->ending, Ending::Done);
    QCOMPARE(carryOut(Action::ResendInvitation, *active).error().kind, Kind::Refused);
    QCOMPARE(carryOut(Action::ResendInvitation, *expired).error().kind, Kind::Refused);
    const auto again = carryOut(Action::InviteAgain, *expired);
    QVERIFY(again);
    QCOMPARE(again->ending, Ending::Done);
    const auto found = ended(m_open->port.find(expired->email, this));
    QCOMPARE(found->status, AccountStatus::Invited);
    QCOMPARE(found->role.kind, expired->role.kind);
    QCOMPARE(carryOut(Action::InviteAgain, *expired)->ending, Ending::AlreadySo);
    Change change;
    change.action = Action::InviteAgain;
    change.account = *expired;
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Done);
}

void TestArizePractice::passwords()
{
    // Some have a password, some single sign-on: both answers come, and nothing else.
    int done = 0;
    int refused = 0;
    const QList<Account> all = everybody(*m_open);
    for (const Account &account : all) {
        if (account.status != AccountStatus::Active || (done > 0 && refused > 0))
            continue;
        const auto outcome = carryOut(Action::ResetPassword, account);
        if (outcome)
            ++done;
        else if (outcome.error().kind == Kind::Refused)
            ++refused;
        else
            QFAIL(qPrintable(outcome.error().detail));
    }
    QVERIFY(done > 0 && refused > 0);
}

void TestArizePractice::namesAndFlags()
{
    // Not ourselves: who is no developer makes no keys.
    const auto who = ended(m_open->port.identify(this));
    const QList<Account> all = everybody(*m_open);
    const auto account = std::find_if(all.cbegin(), all.cend(), [&who](const Account &one) {
        return one.status == AccountStatus::Active && one.userId != who->userId;
    });
    QVERIFY(account != all.cend());
    Change change;
    change.action = Action::ChangeName;
    change.account = *account;
    change.newName = u"Zoë Ψ O'Name"_s;
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Failed);
    const auto named = ended(m_open->port.carryOut(change, this));
    QVERIFY(named);
    QCOMPARE(named->account->name, change.newName);
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Done);
    change.action = Action::ChangeDeveloper;
    change.isDeveloper = !account->isDeveloper.value_or(false);
    const auto flagged = ended(m_open->port.carryOut(change, this));
    QVERIFY(flagged);
    QCOMPARE(flagged->account->isDeveloper, std::optional(change.isDeveloper));
    QCOMPARE(ended(m_open->port.find(change.newName, this))->userId, account->userId);

    Open member(m_practice.url(), m_practice.arizeMemberKey());
    QCOMPARE(ended(member.port.carryOut(change, this)).error().kind, Kind::Forbidden);
}

void TestArizePractice::removing()
{
    const NewPerson person = newPerson(u"leaver@new.example"_s);
    QVERIFY(ended(m_open->port.create({person}, {}, this)));
    const auto account = ended(m_open->port.find(person.email, this));
    QVERIFY(account);
    Change change;
    change.action = Action::Remove;
    change.account = *account;
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Failed);
    QCOMPARE(carryOut(Action::Remove, *account)->ending, Ending::Done);
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Done);
    QCOMPARE(carryOut(Action::Remove, *account)->ending, Ending::Done); // a second one is answered alike
    QCOMPARE(ended(m_open->port.find(person.email, this)).error().kind, Kind::NotFound);
    QCOMPARE(ended(m_open->port.find(account->userId.value, this)).error().kind, Kind::NotFound);
    // The address never comes back.
    QCOMPARE(ended(m_open->port.create({person}, {}, this)).error().kind, Kind::Conflict);
    const auto who = ended(m_open->port.identify(this));
    QVERIFY(!carryOut(Action::Remove, *ended(m_open->port.find(who->email, this))));
}

void TestArizePractice::customRole()
{
    const auto roles = ended(m_open->port.assignableRoles(this));
    QVERIFY(roles);
    QCOMPARE(roles->constFirst().kind, Role::Kind::Member);
    QVERIFY(roles->size() > 4);
    const Role own = roles->constLast();
    QCOMPARE(own.kind, Role::Kind::Custom);
    NewPerson person = newPerson(u"custom@new.example"_s);
    person.role = own;
    QVERIFY(ended(m_open->port.create({person}, {}, this)));
    QCOMPARE(ended(m_open->port.find(person.email, this))->role, own);
}

void TestArizePractice::memberships()
{
    const auto teams = ended(m_open->port.teams(this));
    QVERIFY(teams);
    const auto organization =
        std::find_if(teams->cbegin(), teams->cend(), [](const Team &team) { return team.kind == TeamKind::Organization; });
    const auto space = std::find_if(teams->cbegin(), teams->cend(), [&](const Team &team) {
        return team.kind == TeamKind::Space && team.parent == organization->id;
    });
    QVERIFY(organization != teams->cend() && space != teams->cend());
    QVERIFY(!organization->name.isEmpty() && !space->name.isEmpty());

    NewPerson person = newPerson(u"mover@new.example"_s);
    person.inviteMode = InviteMode::NoMail;
    QVERIFY(ended(m_open->port.create({person}, {}, this)));
    Change change;
    change.account = *ended(m_open->port.find(person.email, this));
    const auto run = [&](Action action, const Team &team, const char *role) {
        change.action = action;
        change.team = {team.kind, team.id, team.name, {}};
        change.role = Role::fromArizeWord(QString::fromLatin1(role));
        return ended(m_open->port.carryOut(change, this));
    };
    QCOMPARE(run(Action::AddToTeam, *space, "MEMBER").error().kind, Kind::Refused); // not in its organization yet
    QCOMPARE(run(Action::AddToTeam, *organization, "MEMBER")->ending, Ending::Done);
    QCOMPARE(run(Action::AddToTeam, *space, "")->ending, Ending::Done);
    QCOMPARE(run(Action::ChangeTeamRole, *space, "ADMIN")->ending, Ending::Done);
    QCOMPARE(run(Action::RemoveFromTeam, *space, "")->ending, Ending::Done);
    QCOMPARE(run(Action::RemoveFromTeam, *space, "")->ending, Ending::AlreadySo);
    QCOMPARE(run(Action::RemoveFromTeam, *organization, "")->ending, Ending::Done);
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Unknown);
}

void TestArizePractice::ownKeys()
{
    const auto who = ended(m_open->port.identify(this));
    Change change;
    change.action = Action::CreateKey;
    change.account = *ended(m_open->port.find(who->email, this));
    change.newKey.name = u"port test"_s;
    change.newKey.expiresAt = QDateTime::currentDateTimeUtc().addDays(30);
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Failed);
    const auto made = ended(m_open->port.carryOut(change, this));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(!made->secret.isEmpty());
    QCOMPARE(made->key->owner.value, who->userId.value);
    const auto checked = ended(m_open->port.check(change, this));
    QCOMPARE(checked->ending, Ending::Done);
    QCOMPARE(checked->key->id, made->key->id);

    // The key opens, a refreshed one takes its place, a revoked one no longer opens.
    Open fresh(m_practice.url(), made->secret.reveal());
    QVERIFY(ended(fresh.port.identify(this)));
    change.action = Action::RefreshKey;
    change.key = *made->key;
    change.newKey = {};
    const auto refreshed = ended(m_open->port.carryOut(change, this));
    QVERIFY2(refreshed, qPrintable(refreshed ? QString() : refreshed.error().detail));
    QVERIFY(!(refreshed->secret == made->secret));
    QCOMPARE(ended(fresh.port.identify(this)).error().kind, Kind::Auth);
    Open newer(m_practice.url(), refreshed->secret.reveal());
    QVERIFY(ended(newer.port.identify(this)));
    change.action = Action::RevokeKey;
    change.key = *refreshed->key;
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Failed);
    QCOMPARE(ended(m_open->port.carryOut(change, this))->ending, Ending::Done);
    QCOMPARE(ended(m_open->port.check(change, this))->ending, Ending::Done);
    QCOMPARE(ended(m_open->port.carryOut(change, this))->ending, Ending::Done);
    QCOMPARE(ended(newer.port.identify(this)).error().kind, Kind::Auth);
}

void TestArizePractice::serviceKeys()
{
    const auto teams = ended(m_open->port.teams(this));
    const auto space =
        std::find_if(teams->cbegin(), teams->cend(), [](const Team &team) { return team.kind == TeamKind::Space; });
    Change change;
    change.action = Action::CreateKey;
    change.newKey.name = u"port service"_s;
    change.team = {TeamKind::Space, space->id, space->name, Role::fromArizeWord(u"READ_ONLY"_s)};
    const auto made = ended(m_open->port.carryOut(change, this));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QVERIFY(made->key->isServiceKey);
    QVERIFY(!made->secret.isEmpty());
    Open bot(m_practice.url(), made->secret.reveal());
    const auto who = ended(bot.port.identify(this));
    QVERIFY(!who || who->userId.isEmpty());
}

void TestArizePractice::keysOfPeople()
{
    const QList<Account> all = everybody(*m_open);
    const auto keys = ended(m_open->port.keys(all, this), 120'000);
    QVERIFY(keys);
    QVERIFY(!keys->onlyOwn);
    QVERIFY(keys->unread.isEmpty());
    QVERIFY(!keys->error);
    QSet<QString> owners;
    bool isUsed = false;
    bool isNever = false;
    for (const ApiKey &key : keys->keys) {
        QVERIFY2(key.oddities.isEmpty(), qPrintable(key.oddities.join(u'\n')));
        QCOMPARE(key.ownerEmail.isEmpty(), key.isServiceKey);
        owners.insert(key.owner.value);
        isUsed = isUsed || key.lastUsedAt.isValid();
        isNever = isNever || (key.tellsLastUse && !key.lastUsedAt.isValid());
    }
    QVERIFY(owners.size() > 3);
    QVERIFY(isUsed && isNever);

    Open member(m_practice.url(), m_practice.arizeMemberKey());
    const auto few = ended(member.port.keys(all, this));
    QVERIFY(few);
    QVERIFY(few->onlyOwn);
    QVERIFY(!few->keys.isEmpty());
    QVERIFY(!few->unread.isEmpty());
}

void TestArizePractice::whatGoesWithAnAccount()
{
    const QList<Account> all = everybody(*m_open);
    qsizetype places = 0;
    qsizetype keys = 0;
    for (const Account &account : all.first(60)) {
        const auto holdings = ended(m_open->port.holdings(account, this));
        QVERIFY(holdings);
        QVERIFY(!holdings->error);
        QCOMPARE(holdings->notTold, QList<Action>{Action::SeeTeams});
        for (const QString &name : holdings->resources)
            QVERIFY2(!name.endsWith(u'='), "a name, not a key");
        places += holdings->resources.size();
        keys += holdings->keys.size();
    }
    QVERIFY(places > 0 && keys > 0);
}

void TestArizePractice::deletingMany()
{
    QStringList asked;
    for (int i = 0; i < 12; ++i) {
        const NewPerson person = newPerson(u"many%1@new.example"_s.arg(i));
        const auto made = ended(m_open->port.create({person}, {}, this));
        QVERIFY(made);
        asked += {made->constFirst().userId.value, person.email.toUpper()};
    }
    asked.insert(3, u"ghost@new.example"_s);
    asked.insert(7, u"VXNlcjo5OTk5OTphYWFh"_s);
    const auto answers = ended(new ArizeBulkDelete(m_open->wire, asked, this));
    QVERIFY(answers);
    QCOMPARE(answers->size(), asked.size());
    for (qsizetype i = 0; i < answers->size(); ++i) {
        QCOMPARE(answers->at(i).asked, asked.at(i));
        QCOMPARE(answers->at(i).status, i == 3 || i == 7 ? BulkDeleteStatus::NotFound : BulkDeleteStatus::Deleted);
    }
    const auto left = ended(m_open->port.lookUp(asked.filter(u"@"_s), this));
    QVERIFY(left->found.isEmpty());
}

void TestArizePractice::lossyWire()
{
    sandbox::PracticeOptions options = PracticeFixture::smallOrganisation(120);
    options.faults = *sandbox::FaultPlan::parse(u"drop-before=5,500=5,garbage=5,429=3"_s);
    PracticeFixture lossy(options);
    QVERIFY2(lossy.isReady(), qPrintable(lossy.failure()));
    Open patient(lossy.url(), lossy.arizeKey());
    patient.wire.retry.firstDelay = std::chrono::milliseconds(5);
    ArizePort port(patient.wire);
    // Whatever is lost, an address that can't be created for sure is looked up first, and comes to be exactly once.
    QStringList emails;
    for (int i = 0; i < 25; ++i) {
        const NewPerson person = newPerson(u"lossy%1@new.example"_s.arg(i));
        emails.append(person.email);
        bool isThere = false;
        for (int attempt = 0; attempt < 12 && !isThere; ++attempt) {
            const auto made = ended(port.create({person}, {}, this));
            if (made) {
                QVERIFY(!made->constFirst().existed);
                isThere = true;
                continue;
            }
            const auto looked = ended(port.lookUp({person.email}, this));
            isThere = looked && looked->found.contains(person.email);
        }
        QVERIFY(isThere);
    }
    QSet<QString> found;
    for (int attempt = 0; attempt < 12 && found.size() < emails.size(); ++attempt) {
        const auto looked = ended(port.lookUp(emails, this));
        for (const Account &account : looked ? looked->found.values() : QList<Account>())
            found.insert(account.email);
    }
    QCOMPARE(found.size(), emails.size());
}

QTEST_GUILESS_MAIN(TestArizePractice)
#include "tst_arizepractice.moc"
