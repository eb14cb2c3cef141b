// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionplanner.h"
#include "app/audit/reviewservice.h"
#include "app/audit/reviewtexts.h"
#include "app/changefixture.h"
#include "app/reviewfixture.h"

#include <QtTest/QTest>

using namespace reviewing;
using gatehouse::test::await;
using gatehouse::test::awaitEnd;
using gatehouse::test::Organised;

namespace {

Ability everything(const Change &)
{
    return {};
}

void decide(Review &review, const QString &code, Decision decision, const QString &newRole = {})
{
    QVERIFY(review.itemOf(code) >= 0);
    review.choices.insert(code, {{code, decision, u"because"_s, newRole}, u"me"_s, at(2026, 12, 1)});
}

const SubmitLine *lineOf(const Submission &submission, const QString &code)
{
    const auto found = std::ranges::find_if(submission.lines, [&](const SubmitLine &line) { return line.code == code; });
    return found == submission.lines.end() ? nullptr : &*found;
}

} // namespace

/// What the decisions come to on the platforms: exactly the removals, and nothing before.
class TestReviewSubmit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsChangeNothing();
    void removalsAreExactlyWhatWasDecided();
    void aGroupIsLeftOnlyWhenEverythingThroughItGoes();
    void aCloudGoesOnlyWithItsProjects();
    void whoLeavesAltogetherNeedsNoMore();
    void keptRolesHoldTheAccount();
    void whatChangedSinceIsLeftOut();
    void unreadPlatformsAreLeftOut();
    void changesWhereThePlatformCan();
    void whatTheConnectionCannotIsDoneByHand();
    void signOffTellsEverything();
    void nothingIsSentBeforeSubmit();
    void reviewsAreKept();
};

void TestReviewSubmit::keepsChangeNothing()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    QVERIFY(submissionOf(review, builder.index(), everything).lines.isEmpty());
    for (const ReviewItem &item : std::as_const(review.items))
        decide(review, item.code, Decision::Keep);
    QVERIFY(submissionOf(review, builder.index(), everything).lines.isEmpty());
}

void TestReviewSubmit::removalsAreExactlyWhatWasDecided()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    const QString code = codeOf(review, u"Ana Ruiz"_s, u"prod-cloud"_s);
    decide(review, code, Decision::Remove);
    const Submission submission = submissionOf(review, builder.index(), everything);
    QCOMPARE(submission.lines.size(), 1);
    QCOMPARE(submission.changes.size(), 1);
    const Change &change = submission.changes.first();
    QCOMPARE(change.action, Action::RemoveGrant);
    QCOMPARE(change.account.email, u"ana@acme.example"_s);
    QCOMPARE(change.grant.id.value, u"cld-1"_s);
    QCOMPARE(submission.lines.first().kind, SubmitLine::Kind::Carried);
}

void TestReviewSubmit::aGroupIsLeftOnlyWhenEverythingThroughItGoes()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    const QString lab = codeOf(review, u"Bob \"B\" <Baker>"_s, u"lab"_s);
    const QString cloud = codeOf(review, u"Bob \"B\" <Baker>"_s, u"prod-cloud"_s);
    decide(review, lab, Decision::Remove);
    decide(review, cloud, Decision::Keep);
    Submission submission = submissionOf(review, builder.index(), everything);
    QVERIFY(submission.changes.isEmpty());
    QCOMPARE(lineOf(submission, lab)->kind, SubmitLine::Kind::ByHand);
    QVERIFY(!lineOf(submission, lab)->sentence.isEmpty());
    // Without an answer for the other one it is the same: nobody decided to remove it.
    review.choices.remove(cloud);
    QVERIFY(submissionOf(review, builder.index(), everything).changes.isEmpty());
    decide(review, cloud, Decision::Remove);
    submission = submissionOf(review, builder.index(), everything);
    QCOMPARE(submission.changes.size(), 1);
    QCOMPARE(submission.changes.first().action, Action::RemoveFromTeam);
    QCOMPARE(submission.changes.first().team.id.value, u"group-1"_s);
    QCOMPARE(lineOf(submission, lab)->change, lineOf(submission, cloud)->change);
}

void TestReviewSubmit::aCloudGoesOnlyWithItsProjects()
{
    Places places;
    Builder builder = organisation(&places);
    const int project = builder.place(Platform::Anyscale, ResourceKind::Project, u"prj-1"_s, u"search"_s, places.cloud);
    builder.grant(builder.of(0, Platform::Anyscale), project, role(Platform::Anyscale, u"write"_s));
    Review review = reviewOf(builder);
    QString cloud;
    QString below;
    for (const ReviewItem &item : std::as_const(review.items)) {
        if (item.email == "ana@acme.example"_L1 && item.resource.value == "cld-1"_L1)
            cloud = item.code;
        if (item.email == "ana@acme.example"_L1 && item.resource.value == "prj-1"_L1)
            below = item.code;
    }
    decide(review, cloud, Decision::Remove);
    decide(review, below, Decision::Keep);
    QVERIFY(submissionOf(review, builder.index(), everything).changes.isEmpty());
    decide(review, below, Decision::Remove);
    const Submission both = submissionOf(review, builder.index(), everything);
    QCOMPARE(both.count(SubmitLine::Kind::Carried), 2);
}

void TestReviewSubmit::whoLeavesAltogetherNeedsNoMore()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    const QString team = codeOf(review, u"佐藤 花子"_s, u"ranking"_s);
    for (const ReviewItem &item : std::as_const(review.items)) {
        if (item.email == "sato@acme.example"_L1)
            decide(review, item.code, Decision::Remove);
    }
    const Submission submission = submissionOf(review, builder.index(), everything);
    QCOMPARE(submission.lines.size(), 2);
    QCOMPARE(submission.changes.size(), 1);
    QCOMPARE(submission.changes.first().action, Action::Remove);
    QCOMPARE(lineOf(submission, team)->change, 0);
}

void TestReviewSubmit::keptRolesHoldTheAccount()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    for (const ReviewItem &item : std::as_const(review.items)) {
        if (item.email == "sato@acme.example"_L1)
            decide(review, item.code, item.kind == ResourceKind::Team ? Decision::Keep : Decision::Remove);
    }
    const Submission submission = submissionOf(review, builder.index(), everything);
    QCOMPARE(submission.lines.size(), 1);
    QVERIFY(submission.changes.isEmpty());
    QCOMPARE(submission.lines.first().kind, SubmitLine::Kind::ByHand);
}

void TestReviewSubmit::whatChangedSinceIsLeftOut()
{
    Places places;
    Builder builder = organisation(&places);
    Review review = reviewOf(builder);
    const QString ana = codeOf(review, u"Ana Ruiz"_s, u"prod-cloud"_s);
    const QString team = codeOf(review, u"佐藤 花子"_s, u"ranking"_s);
    decide(review, ana, Decision::Remove);
    decide(review, team, Decision::Remove);
    Builder now = builder;
    QList<Grant> left;
    for (Grant grant : builder.snapshot.access.grants) {
        const bool isTeam = grant.resource == places.team;
        const bool isAna = grant.principal == builder.of(0, Platform::Anyscale) && grant.resource == places.cloud;
        if (isTeam && grant.origin == GrantOrigin::Direct)
            continue; // gone since
        if (isAna && grant.origin == GrantOrigin::Direct)
            grant.role = role(Platform::Anyscale, u"readonly"_s);
        left.append(grant);
    }
    now.snapshot.access.grants = left;
    const AccessIndex live = now.index();
    QCOMPARE(comparedWithNow(review, live)[review.itemOf(ana)], ReviewNow::RoleChanged);
    QCOMPARE(comparedWithNow(review, live)[review.itemOf(team)], ReviewNow::Gone);
    const Submission submission = submissionOf(review, live, everything);
    QVERIFY(submission.changes.isEmpty());
    QCOMPARE(submission.count(SubmitLine::Kind::LeftOut), 2);
    for (const SubmitLine &line : submission.lines)
        QVERIFY(!line.sentence.isEmpty());
}

void TestReviewSubmit::unreadPlatformsAreLeftOut()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    const QString team = codeOf(review, u"佐藤 花子"_s, u"ranking"_s);
    decide(review, team, Decision::Remove);
    Builder now = builder;
    now.snapshot.access.grants.clear();
    now.reading(Platform::Wandb).sources.first().error = ApiError{};
    QCOMPARE(comparedWithNow(review, now.index())[review.itemOf(team)], ReviewNow::NotRead);
    QVERIFY(submissionOf(review, now.index(), everything).changes.isEmpty());
}

void TestReviewSubmit::changesWhereThePlatformCan()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    const QString team = codeOf(review, u"佐藤 花子"_s, u"ranking"_s);
    const QString ana = codeOf(review, u"Ana Ruiz"_s, u"Acme"_s);
    const QString cloud = codeOf(review, u"Ana Ruiz"_s, u"prod-cloud"_s);
    const QString lab = codeOf(review, u"Bob \"B\" <Baker>"_s, u"lab"_s);
    decide(review, team, Decision::Change, u" Viewer "_s);
    decide(review, ana, Decision::Change, u"collaborator"_s);
    decide(review, cloud, Decision::Change, u"readonly"_s); // no call for it
    decide(review, lab, Decision::Change, u"king"_s);
    const Submission submission = submissionOf(review, builder.index(), everything);
    QCOMPARE(submission.changes.size(), 2);
    QCOMPARE(submission.changes[lineOf(submission, team)->change].action, Action::ChangeTeamRole);
    QCOMPARE(submission.changes[lineOf(submission, team)->change].role.kind, Role::Kind::Viewer);
    QCOMPARE(submission.changes[lineOf(submission, ana)->change].action, Action::ChangeRole);
    QCOMPARE(submission.changes[lineOf(submission, ana)->change].role.kind, Role::Kind::Collaborator);
    QCOMPARE(lineOf(submission, cloud)->kind, SubmitLine::Kind::ByHand);
    QCOMPARE(lineOf(submission, lab)->kind, SubmitLine::Kind::ByHand);
}

void TestReviewSubmit::whatTheConnectionCannotIsDoneByHand()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    decide(review, codeOf(review, u"Ana Ruiz"_s, u"prod-cloud"_s), Decision::Remove);
    const Submission submission = submissionOf(review, builder.index(), [](const Change &) {
        return Ability{Ability::Answer::No, WhyNot::ConnectionReadsOnly, {}};
    });
    QVERIFY(submission.changes.isEmpty());
    QCOMPARE(submission.count(SubmitLine::Kind::ByHand), 1);
    QVERIFY(!submission.lines.first().sentence.isEmpty());
}

void TestReviewSubmit::signOffTellsEverything()
{
    const Builder builder = organisation();
    Review review = reviewOf(builder);
    const QString ana = codeOf(review, u"Ana Ruiz"_s, u"prod-cloud"_s);
    const QString team = codeOf(review, u"佐藤 花子"_s, u"ranking"_s);
    const QString lab = codeOf(review, u"Bob \"B\" <Baker>"_s, u"lab"_s);
    for (const QString &code : {ana, team, lab})
        decide(review, code, Decision::Remove);
    const Submission submission = submissionOf(review, builder.index(), everything);
    QCOMPARE(submission.changes.size(), 2);
    ChangePlan plan;
    plan.changes = {submission.changes[lineOf(submission, ana)->change]}; // a guard kept the other
    ChangeOutcome done;
    done.ending = Ending::Done;
    done.at = at(2026, 12, 2);
    review = submitted(review, submission, plan, {done}, at(2026, 12, 2));
    QCOMPARE(review.state, ReviewState::Submitted);
    QCOMPARE(review.done.size(), 2);
    QCOMPARE(review.open.size(), 2); // the guarded one, and Bob's group
    // What was done is not done again.
    QVERIFY(!lineOf(submissionOf(review, builder.index(), everything), ana));
    review = signedOff(review, u"Noor van Dijk"_s, at(2026, 12, 3));
    const reports::ReportDocument document = signOffDocument(review);
    QStringList all{document.subtitle, document.provenance.title};
    for (const reports::ReportSection &section : document.sections) {
        for (const QVariantList &row : section.table.rows) {
            QCOMPARE(row.size(), section.table.columns.size());
            for (const QVariant &cell : row)
                all.append(cell.toString());
        }
    }
    const QString text = all.join(u'\n');
    for (const QString &wanted : {u"Noor van Dijk"_s, u"Eli Stone"_s, u"because"_s, u"Ana Ruiz"_s, u"Autumn review"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    QCOMPARE(document.provenance.count, qint64(review.items.size()));
    for (const reports::Glance &glance : document.glance)
        QVERIFY(glance.section < document.sections.size());
}

void TestReviewSubmit::nothingIsSentBeforeSubmit()
{
    Organised organised({Platform::Anyscale, Platform::Wandb});
    const Builder builder = organisation();
    QList<Account> accounts;
    for (const Person &person : builder.snapshot.persons) {
        for (const Account &account : person.accounts) {
            if (account.platform != Platform::Arize)
                accounts.append(account);
        }
    }
    organised.workspace->people().upsert(accounts);
    Review review = reviewOf(builder);
    decide(review, codeOf(review, u"Ana Ruiz"_s, u"prod-cloud"_s), Decision::Remove);
    decide(review, codeOf(review, u"佐藤 花子"_s, u"ranking"_s), Decision::Remove);
    const ActionPlanner planner(*organised.workspace);
    const Submission submission = submissionOf(
        review, builder.index(), [&](const Change &change) { return planner.ability(change.action, change.account); });
    QCOMPARE(submission.changes.size(), 2);
    QVERIFY(organised.history().isEmpty());
    QVERIFY(organised.state(Platform::Anyscale).arrived.isEmpty() && organised.state(Platform::Wandb).arrived.isEmpty());
    ChangePlan plan;
    plan.title = u"Review"_s;
    plan.changes = submission.changes;
    ChangeRun *run = organised.workspace->changes().run(plan, nullptr);
    const std::unique_ptr<ChangeRun> owner(run);
    run->start();
    QVERIFY(awaitEnd(*run));
    QCOMPARE(organised.state(Platform::Anyscale).done.size() + organised.state(Platform::Wandb).done.size(), 2);
    review = submitted(review, submission, plan, run->outcomes(), at(2026, 12, 2));
    QCOMPARE(review.done.size(), 2);
    QVERIFY(review.open.isEmpty());
}

void TestReviewSubmit::reviewsAreKept()
{
    Organised organised({Platform::Anyscale});
    ReviewService &service = organised.workspace->reviews();
    Review review = reviewOf(organisation());
    review.organisation = organised.workspace->name();
    QVERIFY(await(service.keep(review, nullptr)).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(service.kept().size(), 1, 20000);
    QCOMPARE(service.kept().first().title, review.title);
    QCOMPARE(service.kept().first().state, u"open"_s);
    // Another program, the same profile.
    store::Database database(organised.context.database.path());
    store::Reviews reviews(database);
    const auto again = await(reviews.load(review.id, nullptr));
    QVERIFY(again.has_value());
    QCOMPARE(unpackReview(again->packed).value_or(Review()), review);
    review = signedOff(review, u"me"_s, at(2026, 12, 3));
    QVERIFY(await(service.keep(review, nullptr)).has_value());
    const auto loaded = await(service.load(review.id, nullptr));
    QVERIFY(loaded.has_value());
    QCOMPARE(*loaded, review);
    QVERIFY(!await(service.load(u"nothing"_s, nullptr)).has_value());
    QVERIFY(await(service.remove({review.id}, nullptr)).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(service.kept().isEmpty(), 20000);
}

QTEST_MAIN(TestReviewSubmit)
#include "tst_reviewsubmit.moc"
