// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::app;
using namespace Qt::StringLiterals;

namespace {

/// What a person must never meet outside Technical details.
void verifyHumanWords(const QString &text)
{
    QVERIFY2(!text.isEmpty(), "a text is missing");
    QVERIFY2(!text.contains(u"(s)"_s), qPrintable(text));
    for (const char *word : {"invalid", " error", "http", "json", "status", "exception", "sync ", "provision", "execute",
                             "success", "null", "trace-77", "usr_", "403", "422"})
        QVERIFY2(!text.contains(QString::fromLatin1(word), Qt::CaseInsensitive), qPrintable(text));
}

constexpr int kKinds = int(ApiError::Kind::Local) + 1;

} // namespace

/// Every text exists, and is one that a person can use.
class TextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasThreeParts();
    void knowsAnyscalesRefusals_data();
    void knowsAnyscalesRefusals();
    void everyRefusedFileHasThreeParts();
    void everyProblem();
    void kinds();
    void words();
    void freshness();
    void isolates();
};

void TextsTest::everyErrorHasThreeParts()
{
    for (int kind = 0; kind < kKinds; ++kind) {
        ApiError error;
        error.kind = ApiError::Kind(kind);
        error.status = 403;
        error.requestId = u"trace-77"_s;
        error.path = u"results[3].email"_s;
        const ErrorText text = describe(error, u"Anyscale"_s);
        for (const QString &part : {text.what, text.why, text.next}) {
            verifyHumanWords(part.mid(0)
                                 .replace(u"\u2068Anyscale\u2069"_s, u"Anyscale"_s)
                                 .replace(u"the trace id under Technical details"_s, u"it"_s));
            QVERIFY2(part.endsWith(u'.') || part.endsWith(u'”'), qPrintable(part));
        }
        QVERIFY(text.technical.contains(u"403"_s));
        QVERIFY(text.technical.contains(u"trace-77"_s));
        QVERIFY(text.technical.contains(u"results[3].email"_s));
    }
    ApiError wait;
    wait.kind = ApiError::Kind::RateLimited;
    wait.retryAfter = std::chrono::seconds(90);
    QVERIFY(describe(wait, u"Anyscale"_s).what.contains(u"asked for a pause"_s));
    QVERIFY(describe(wait, u"Anyscale"_s).next.contains(u"2 minutes"_s));
    ApiError no;
    no.kind = ApiError::Kind::Refused;
    no.detail = u"The colour is wrong."_s;
    QVERIFY(describe(no, u"Anyscale"_s).why.contains(no.detail));
}

void TextsTest::knowsAnyscalesRefusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("part");
    const auto row = [](ApiError::Kind kind, const char *detail, const char *part) {
        QTest::newRow(detail) << int(kind) << QString::fromLatin1(detail) << QString::fromLatin1(part);
    };
    using enum ApiError::Kind;
    row(Forbidden, "You cannot change your own role.", "themselves");
    row(Conflict, "This is managed by directory sync and the Policy API.", "directory");
    row(Refused, "There are too many pending invitations.", "invitations");
    row(Refused, "No more invitations can be sent in the past 24 hours.", "invitations");
    row(Conflict, "User with email 'a@corp.example' already exists.", "already");
    row(Conflict, "A setting is still being applied. Please try again in 30 seconds.", "busy");
    row(Conflict, "Users cannot be removed from clouds which have auto add users enabled.", "cloud");
    row(Refused, "SSO is required for this organization.", "single sign-on");
    row(Forbidden, "Permission denied", "may not");
    row(NotAvailable, "feature flag off", "switched off");
}

void TextsTest::knowsAnyscalesRefusals()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(QString, part);
    ApiError error;
    error.kind = ApiError::Kind(kind);
    error.detail = detail;
    const ErrorText text = describe(error, u"Anyscale"_s);
    QVERIFY2(text.what.contains(part, Qt::CaseInsensitive), qPrintable(text.what));
    QVERIFY(text.technical.contains(detail));
    QVERIFY(!text.why.isEmpty() && !text.next.isEmpty());
    // Where adding people in one go is off, invitations are the way.
    if (error.kind == ApiError::Kind::Forbidden && part == u"may not"_s)
        QVERIFY(text.next.contains(u"invite"_s));
}

void TextsTest::everyRefusedFileHasThreeParts()
{
    for (int refusal = 1; refusal <= int(sheets::Refusal::Undecodable); ++refusal) {
        sheets::OpenError error;
        error.refusal = sheets::Refusal(refusal);
        error.line = 12;
        error.detail = u"parser says 422"_s;
        const ErrorText text = describe(error, u"people.xlsx"_s);
        for (const QString &part : {text.what, text.why, text.next})
            verifyHumanWords(part);
        QVERIFY(text.what.contains(u"people.xlsx"_s));
        QVERIFY(text.why.contains(u"12"_s));
        QVERIFY2(!text.why.startsWith(u"It is not clear"_s), qPrintable(QString::number(refusal)));
        QCOMPARE(text.technical, error.detail);
    }
    sheets::OpenError locked;
    locked.refusal = sheets::Refusal::PasswordProtected;
    QCOMPARE(describe(locked, u"a.xlsx"_s).why, u"This workbook is protected with a password."_s);
    QCOMPARE(describe(locked, u"a.xlsx"_s).next, u"Save a copy without it."_s);
}

void TextsTest::everyProblem()
{
    QSet<QString> briefs;
    for (int detail = 0; detail <= int(sheets::ProblemDetail::ControlCharacter); ++detail) {
        sheets::Problem problem;
        problem.detail = sheets::ProblemDetail(detail);
        problem.otherRow = 212;
        const ProblemText text = describe(problem);
        verifyHumanWords(text.brief);
        verifyHumanWords(text.why);
        QVERIFY2(text.why.endsWith(u'.'), qPrintable(text.why));
        const auto count = text.brief.split(u' ').size();
        QVERIFY2(count >= 2 && count <= 5, qPrintable(text.brief));
        briefs.insert(text.brief);
    }
    QCOMPARE(briefs.size(), int(sheets::ProblemDetail::ControlCharacter) + 1); // no two faults look alike
    sheets::Problem same;
    same.detail = sheets::ProblemDetail::SameAsRow;
    same.otherRow = 212;
    QCOMPARE(describe(same).brief, u"Same as row 212"_s);
}

void TextsTest::kinds()
{
    using sheets::Field;
    using sheets::ProblemKind;
    QCOMPARE(kindHeading(ProblemKind::InvalidEmail, Field::Email, 5), u"5 addresses are not valid"_s);
    QCOMPARE(kindHeading(ProblemKind::Missing, Field::Name, 4), u"4 names are missing"_s);
    QCOMPARE(kindHeading(ProblemKind::InvalidValue, Field::IsSsoUser, 3), u"3 times yes or no is unclear"_s);
    QCOMPARE(kindHeading(ProblemKind::Duplicate, Field::Email, 2), u"2 people appear twice"_s);
    for (const ProblemKind kind : {ProblemKind::InvalidEmail, ProblemKind::Missing, ProblemKind::Duplicate,
                                   ProblemKind::InvalidValue, ProblemKind::TooLong}) {
        for (const Field field : {Field::Name, Field::LastName, Field::Email, Field::Title, Field::IsSsoUser, Field::Password})
            QVERIFY(kindHeading(kind, field, 7).contains(u'7'));
    }
}

void TextsTest::words()
{
    for (int i = 0; i <= int(sheets::ChoiceReason::ByContent); ++i)
        verifyHumanWords(reasonText(sheets::ChoiceReason(i)));
    sheets::ColumnMatch match;
    for (int i = 0; i <= int(sheets::MatchReason::None); ++i)
        verifyHumanWords(reasonText(sheets::MatchReason(i), match));
    match.field = sheets::Field::Title;
    match.isDoubtful = true;
    QCOMPARE(reasonText(sheets::MatchReason::Synonym, match), u"Could also be a salutation"_s);
    for (int i = 0; i <= int(sheets::Field::Password); ++i)
        verifyHumanWords(fieldText(sheets::Field(i)));
    sheets::Finding finding;
    for (int i = 0; i <= int(sheets::Finding::Kind::DuplicateKey); ++i) {
        finding.kind = sheets::Finding::Kind(i);
        finding.row = 9;
        verifyHumanWords(describe(finding));
        QVERIFY(describe(finding).contains(u'9'));
    }
    for (const Fate fate :
         {Fate::Pending, Fate::Created, Fate::AlreadyThere, Fate::LeftOut, Fate::Refused, Fate::Failed, Fate::Unknown})
        QVERIFY(!fateText(fate).isEmpty());
    QCOMPARE(fateText(Fate::Unknown), u"Not clear yet"_s);
    QCOMPARE(forecastText(Forecast::WillBeRefused), u"Will be refused"_s);
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb})
        QVERIFY(!platformText(platform).isEmpty());
    for (int i = 0; i < int(Role::Kind::Unknown); ++i)
        QVERIFY(!roleText({Role::Kind(i), u"x"_s}).isEmpty());
    QCOMPARE(roleText({Role::Kind::Unknown, u"grand_vizier"_s}), u"grand_vizier"_s);
    for (const AccountStatus status : {AccountStatus::Active, AccountStatus::Invited, AccountStatus::Expired,
                                       AccountStatus::Deactivated, AccountStatus::Unknown})
        QVERIFY(!statusText(status).isEmpty());
    for (const GrantOrigin origin : {GrantOrigin::Owner, GrantOrigin::NotTold})
        QVERIFY(!originText(origin).isEmpty());
    for (const ResourceKind kind :
         {ResourceKind::Organisation, ResourceKind::Cloud, ResourceKind::Project, ResourceKind::Unknown})
        QVERIFY(!resourceKindText(kind).isEmpty());
}

void TextsTest::freshness()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    PullState pull;
    pull.organisation = u"Practice organisation"_s;
    QCOMPARE(freshnessText(pull, now, u"0 people"_s), u"\u2068Practice organisation\u2069 · nothing read yet"_s);
    pull.phase = PullState::Phase::Pulling;
    pull.received = 640;
    pull.announced = 1248;
    QVERIFY(freshnessText(pull, now, {}).endsWith(u"pulling: 640 of at least "_s + QLocale().toString(1248)));
    pull.phase = PullState::Phase::Done;
    pull.pulledAt = now.addSecs(-125);
    PullState kept = pull;
    kept.phase = PullState::Phase::Done;
    kept.fromCache = true;
    QVERIFY(freshnessText(kept, now, u"2 people"_s).contains(u"kept from an earlier time"_s));
    kept.fromCache = false;
    QVERIFY(!freshnessText(kept, now, u"2 people"_s).contains(u"kept"_s));
    QCOMPARE(freshnessText(pull, now, u"1,248 people"_s),
             u"\u2068Practice organisation\u2069 · 1,248 people · pulled 2 minutes ago · complete"_s);
    pull.pulledAt = now.addSecs(-10);
    QVERIFY(freshnessText(pull, now, u"1 person"_s).contains(u"just now"_s));
    pull.pulledAt = now.addSecs(-3 * 3600);
    QVERIFY(freshnessText(pull, now, {}).contains(u"3 hours ago"_s));
    pull.pulledAt = now.addDays(-3);
    QVERIFY(freshnessText(pull, now, {}).contains(QLocale().toString(pull.pulledAt.toLocalTime(), QLocale::ShortFormat)));
    pull.error = ApiError{};
    QVERIFY(freshnessText(pull, now, u"640 people"_s).contains(u"at least 640 people"_s));
    QVERIFY(freshnessText(pull, now, {}).endsWith(u"not complete"_s));
}

void TextsTest::isolates()
{
    QCOMPARE(isolated(u"משה"_s), u"\u2068משה\u2069"_s);
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
