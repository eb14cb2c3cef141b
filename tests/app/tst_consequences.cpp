// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consequences.h"
#include "changefixture.h"

using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using Weight = ConsequenceSentence::Weight;

namespace {

Membership memberOf(TeamKind kind, const QString &name)
{
    Membership team;
    team.kind = kind;
    team.id.value = u"t-"_s + name;
    team.name = name;
    return team;
}

ApiKey keyCalled(const QString &name, const QDateTime &usedAt = {})
{
    ApiKey key;
    key.platform = Platform::Wandb;
    key.id.value = u"ApiKey:"_s + name;
    key.name = name;
    key.tellsLastUse = true;
    key.lastUsedAt = usedAt;
    return key;
}

/// Without the marks that keep a name's direction apart.
QStringList textsOf(const Consequences &consequences)
{
    QStringList texts;
    for (const ConsequenceSentence &sentence : consequences.sentences)
        texts.append(QString(sentence.text).remove(QChar(0x2068)).remove(QChar(0x2069)));
    return texts;
}

} // namespace

class TestConsequences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void onePersonIsToldWhole()
    {
        Organised org({Platform::Wandb});
        const Account ana = org.fill(Platform::Wandb, {u"Ana"_s}).constFirst();
        ports::Holdings &holdings = org.state(Platform::Wandb).holdings[ana.id().value];
        holdings.teams = {memberOf(TeamKind::Team, u"Vision"_s), memberOf(TeamKind::Team, u"Speech"_s),
                          memberOf(TeamKind::Team, u"Audio"_s)};
        holdings.keys = {keyCalled(u"nightly-train"_s, org.clock.now().addSecs(-2 * 3600)), keyCalled(u"old"_s)};
        holdings.onlyAdminOf = {u"Vision"_s};
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, ana)};
        const Consequences answer = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QCOMPARE(answer.accounts, 1);
        QCOMPARE(answer.teams, 3);
        QCOMPARE(answer.keys, 2);
        QCOMPARE(answer.keysInUse, 1);
        QCOMPARE(answer.mails, 0);
        QVERIFY(answer.isWhole);
        QCOMPARE(answer.losses.size(), 1);
        QCOMPARE(answer.losses.constFirst().holdings, holdings);
        const QStringList texts = textsOf(answer);
        QVERIFY2(texts.at(0).contains(u"Ana is the only administrator of Vision"_s), qPrintable(texts.join(u'\n')));
        QVERIFY2(texts.at(1).contains(u"Ana loses 3 teams and 2 keys, one used 2 hours ago."_s), qPrintable(texts.at(1)));
        QVERIFY(texts.at(1).contains(u"2 hours ago"_s));
        QCOMPARE(answer.sentences.at(1).weight, Weight::Stops);
        QCOMPARE(texts.constLast(), u"Every platform keeps at least one administrator, and you are not on the list."_s);
        QCOMPARE(answer.sentences.constLast().weight, Weight::Fine);
        // Names are kept apart from the sentence's direction.
        QVERIFY(answer.sentences.at(0).text.contains(u"\u2068Ana\u2069"_s));
    }

    void worstFirst()
    {
        Organised org({Platform::Anyscale, Platform::Arize, Platform::Wandb});
        org.state(Platform::Anyscale).who.ssoMode = u"required"_s;
        await(org.workspace->session(Platform::Anyscale)->identify(nullptr));
        QList<Account> all;
        const QStringList names{u"Ana"_s, u"Bo"_s, u"Cy"_s, u"Di"_s, u"Ed"_s};
        for (const Platform platform : org.workspace->platforms())
            all += org.fill(platform, names);
        org.state(Platform::Arize).abilities = {};
        for (const Account &account : std::as_const(all)) {
            ports::Holdings &holdings = org.state(account.platform).holdings[account.id().value];
            if (account.platform == Platform::Arize)
                holdings.notTold = {Action::SeeTeams};
            if (account.platform == Platform::Wandb)
                holdings.keys = {
                    keyCalled(u"job-"_s + account.name, account.name == u"Bo"_s ? org.clock.now().addDays(-3) : QDateTime())};
            if (account.platform == Platform::Anyscale)
                holdings.resources = {u"prod"_s, u"vision"_s};
        }
        ChangePlan plan;
        for (const Account &account : std::as_const(all))
            plan.changes.append(changeOf(Action::Remove, account));
        ConsequenceJob job(*org.workspace, plan, nullptr);
        QList<qint64> progress;
        connect(&job, &Job::progressed, this, [&progress](qint64 done, qint64 total) {
            progress.append(done);
            QCOMPARE(total, 15);
        });
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 20000);
        QCOMPARE(progress.size(), 14);
        const Consequences answer = *job.result();
        QCOMPARE(answer.accounts, 15);
        QCOMPARE(answer.keys, 5);
        QVERIFY(!answer.isWhole);
        const QStringList texts = textsOf(answer);
        const QString whole = texts.join(u'\n');
        QVERIFY2(texts.at(0).startsWith(u"Bo owns “job-Bo”. That key was used 3 days ago"_s), qPrintable(whole));
        QVERIFY2(texts.contains(u"5 Arize AX addresses can never be used again, not even with a new invitation."_s),
                 qPrintable(whole));
        QVERIFY2(texts.contains(u"5 keys are gone for good."_s), qPrintable(whole));
        QVERIFY2(whole.contains(u"uses single sign-on with Anyscale: remove the 5 people there"_s), qPrintable(whole));
        QVERIFY2(whole.contains(u"Arize AX does not tell which organizations and spaces"_s), qPrintable(whole));
        QVERIFY2(whole.contains(u"10 clouds and projects"_s), qPrintable(whole));
        for (qsizetype i = 1; i + 1 < answer.sentences.size(); ++i)
            QVERIFY(answer.sentences.at(i - 1).weight <= answer.sentences.at(i).weight);
        QVERIFY(texts.constLast().startsWith(u"Every platform keeps"_s));
    }

    void twoHundredPeopleGiveFewSentences()
    {
        Organised org({Platform::Arize, Platform::Wandb});
        QStringList names;
        for (int i = 0; i < 200; ++i)
            names.append(u"P%1"_s.arg(i));
        ChangePlan plan;
        for (const Platform platform : org.workspace->platforms()) {
            for (const Account &account : org.fill(platform, names)) {
                plan.changes.append(changeOf(Action::Remove, account));
                ports::Holdings &holdings = org.state(platform).holdings[account.id().value];
                holdings.keys = {keyCalled(u"k-"_s + account.name, org.clock.now().addDays(-1))};
                holdings.teams = {memberOf(TeamKind::Space, u"s"_s)};
                if (account.name.endsWith(u'0'))
                    holdings.onlyAdminOf = {u"team-"_s + account.name};
            }
        }
        const Consequences answer = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QCOMPARE(answer.keysInUse, 400);
        QVERIFY2(answer.sentences.size() <= 10, qPrintable(textsOf(answer).join(u'\n')));
        for (const QString &text : textsOf(answer))
            QVERIFY2(text.size() < 300, qPrintable(text));
        QVERIFY(org.state(Platform::Wandb).mostUnderWay > 1);
        QVERIFY(org.state(Platform::Wandb).mostUnderWay <= 6);
    }

    void whoStaysIsSaid()
    {
        Organised org({Platform::Wandb});
        const Account me = accountOn(Platform::Wandb, u"Me"_s);
        const Account boss = accountOn(Platform::Wandb, u"Boss"_s, Role::Kind::Admin);
        const Account ana = accountOn(Platform::Wandb, u"Ana"_s);
        org.workspace->people().upsert({me, boss, ana});
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, me), changeOf(Action::Remove, boss), changeOf(Action::Remove, ana)};
        const Consequences answer = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QCOMPARE(answer.accounts, 1);
        QCOMPARE(answer.losses.at(0).guard.why, WhyNot::IsOneself);
        QCOMPARE(answer.losses.at(1).guard.why, WhyNot::IsLastAdministrator);
        QVERIFY(answer.losses.at(2).guard.isPossible());
        const QString whole = textsOf(answer).join(u'\n');
        QVERIFY2(whole.contains(u"Me stays on"_s) && whole.contains(u"Boss stays on"_s), qPrintable(whole));
        QVERIFY2(!whole.contains(u"you are not on the list"_s), qPrintable(whole));
    }

    void arizeAloneCannotTellOneself()
    {
        Organised org({Platform::Arize});
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, org.fill(Platform::Arize, {u"Ana"_s}).constFirst())};
        const Consequences answer = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QVERIFY(answer.sentences.constLast().text.contains(u"does not tell whose key this is"_s));
        QCOMPARE(answer.sentences.constLast().weight, Weight::Note);
    }

    void deactivatingThatRemovesIsSaid()
    {
        Organised org({Platform::Wandb});
        const Account ana = org.fill(Platform::Wandb, {u"Ana"_s}).constFirst();
        org.state(Platform::Wandb).holdings[ana.id().value].teams = {memberOf(TeamKind::Team, u"Vision"_s)};
        ChangePlan plan;
        plan.changes = {changeOf(Action::Deactivate, ana)};
        const Consequences kept = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QCOMPARE(kept.teams, 0); // a pause takes nothing away
        org.state(Platform::Wandb).abilities[Action::Deactivate] = {Ability::Answer::InPart, WhyNot::RemovesInstead, {}};
        const Consequences gone = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QCOMPARE(gone.teams, 1);
        QVERIFY2(textsOf(gone).join(u'\n').contains(u"deactivating removes"_s), qPrintable(textsOf(gone).join(u'\n')));
    }

    void whatCannotBeReadIsSaid()
    {
        Organised org({Platform::Wandb});
        const QList<Account> people = org.fill(Platform::Wandb, {u"Ana"_s, u"Bo"_s});
        org.state(Platform::Wandb).holdingsErrors[people.at(0).id().value] = errorOf(ApiError::Kind::Server);
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, people.at(0)), changeOf(Action::Remove, people.at(1))};
        const Consequences answer = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QVERIFY(!answer.isWhole);
        QVERIFY(textsOf(answer).join(u'\n').contains(u"could not be read whole"_s));
    }

    void mailsAreCountedAndNothingElseIsRead()
    {
        Organised org({Platform::Arize});
        ChangePlan plan;
        for (const Account &account : org.fill(Platform::Arize, {u"Ana"_s, u"Bo"_s}))
            plan.changes.append(changeOf(Action::ResendInvitation, account));
        const Consequences answer = await(new ConsequenceJob(*org.workspace, plan, nullptr)).value();
        QCOMPARE(answer.mails, 2);
        QCOMPARE(answer.accounts, 0);
        QVERIFY(answer.sentences.isEmpty());
        QCOMPARE(org.state(Platform::Arize).mostUnderWay, 0);
    }

    void cancelledIsSilent()
    {
        Organised org({Platform::Wandb});
        ChangePlan plan;
        plan.changes = {changeOf(Action::Remove, org.fill(Platform::Wandb, {u"Ana"_s}).constFirst())};
        ConsequenceJob job(*org.workspace, plan, nullptr);
        job.start();
        job.cancel();
        QCOMPARE(job.result().error().kind, ApiError::Kind::Cancelled);
        delete new ConsequenceJob(*org.workspace, plan, nullptr);
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
