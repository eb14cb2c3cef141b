// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleservice.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;

namespace {

QJsonObject person(const QString &number, const QString &email, const QString &name = u"Ada"_s, const QString &fullName = {})
{
    return {{u"id"_s, u"ide_"_s + number},
            {u"user_id"_s, u"usr_"_s + number},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"full_name"_s, fullName.isEmpty() ? QJsonValue() : QJsonValue(fullName)},
            {u"created_at"_s, u"2026-01-05T09:00:00Z"_s},
            {u"permission_level"_s, u"collaborator"_s},
            {u"base_role"_s, u"collaborator"_s},
            {u"additional_roles"_s, QJsonArray()},
            {u"is_service_account"_s, false}};
}

/// An organisation of a few people that filters as the real one: in part, in any case, e-mail and first name alone. Pages of two.
struct Organisation
{
    QList<QJsonObject> people;
    QJsonArray invitations;
    int invitationStatus = 200;
    int failOnPage = -1; ///< answers that page (from 0) with 400
    int pages = 0;
    bool ignoresFilters = false;
    bool repeatsAcrossPages = false;
    QJsonArray additionalRoles;
    bool getAnswersANeighbour = false;

    Result<net::HttpResponse> answer(const net::HttpRequest &request)
    {
        const QUrl url(QString::fromLatin1(request.target));
        const QUrlQuery query(url.query());
        if (url.path() == u"/api/v2/organization_invitations/")
            return invitationStatus == 200 ? json({{u"results"_s, invitations}, {u"metadata"_s, QJsonObject()}})
                                           : httpAnswer(invitationStatus);
        if (url.path() == u"/api/v2/organization_collaborators/")
            return page(query);
        const QString id = url.path().section(u'/', -1);
        for (QJsonObject one : std::as_const(people)) {
            if (one["user_id"_L1].toString() == id || getAnswersANeighbour) {
                one.insert("additional_roles"_L1, additionalRoles);
                return json({{u"result"_s, one}});
            }
        }
        return httpAnswer(404, R"({"error":{"detail":"nobody"}})");
    }

private:
    static net::HttpResponse json(const QJsonObject &object) { return httpAnswer(200, QJsonDocument(object).toJson()); }

    Result<net::HttpResponse> page(const QUrlQuery &query)
    {
        QList<QJsonObject> matching;
        for (const QJsonObject &one : std::as_const(people)) {
            const auto contains = [&](const QString &parameter, QLatin1StringView member) {
                return one[member].toString().contains(query.queryItemValue(parameter, QUrl::FullyDecoded), Qt::CaseInsensitive);
            };
            if (ignoresFilters || (contains(u"email"_s, "email"_L1) && contains(u"name"_s, "name"_L1)))
                matching.append(one);
        }
        const qsizetype start = query.queryItemValue(u"paging_token"_s).toInt();
        if (pages++ == failOnPage)
            return httpAnswer(400, R"({"error":{"detail":"not today"}})");
        QJsonArray results;
        for (qsizetype i = std::max<qsizetype>(start - (repeatsAcrossPages ? 1 : 0), 0); i < std::min(start + 2, matching.size());
             ++i)
            results.append(matching.at(i));
        const bool isLast = start + 2 >= matching.size();
        return json({{u"results"_s, results},
                     {u"metadata"_s,
                      QJsonObject{{u"total"_s, matching.size()},
                                  {u"next_paging_token"_s, isLast ? QJsonValue() : QJsonValue(QString::number(start + 2))}}}});
    }
};

struct Bench
{
    Organisation organisation;
    ManualClock clock;
    ScriptedTransport *transport =
        new ScriptedTransport([this](const net::HttpRequest &request) { return organisation.answer(request); });
    Session session{{u"Practice"_s, Platform::Anyscale, QUrl(u"https://console.example"_s)},
                    std::unique_ptr<net::Transport>(transport),
                    clock};
    PeopleStore store;
    PeopleService service{{&session}, store};

    QStringList emails() const
    {
        QStringList all;
        for (const Account &account : store.accounts())
            all.append(account.email);
        return all;
    }
    bool refresh()
    {
        QSignalSpy finished(&service, &PeopleService::refreshFinished);
        service.refresh();
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10000);
    }
    Result<Account> find(const QString &wanted)
    {
        QObject context;
        Result<Account> found = localFailure(u"no end"_s);
        bool done = false;
        startJob(service.find(wanted, &context), &context, [&](const Result<Account> &result) {
            found = result;
            done = true;
        });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return done; }, 10000);
        return found;
    }
};

} // namespace

/// People into the store page by page, and one person found exactly.
class TestPeopleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyInOrder();
    void pageByPage();
    void repeatsComeOnce();
    void theGoneGoAtTheEnd();
    void aFailureKeepsWhatWasThere();
    void aFirstPageThatFails();
    void invitedAreAmongThem();
    void invitationsThatCannotBeSeen();
    void invitationsThatFail();
    void cancel();
    void latestWins();
    void listFiltersAgain();
    void listStopsAtMaxItems();
    void findsExactly_data();
    void findsExactly();
    void severalOfOneName();
    void exactSpellingWins();
    void additionalRolesComeAlong();
    void aNeighbourIsNoAnswer();
    void notFoundNeedsTheWholeList();
    void storeAnnounces();
};

void TestPeopleService::everybodyInOrder()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.organisation.people.append(person(QString::number(i), u"p%1@corp.example"_s.arg(i)));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.emails(), (QStringList{u"p0@corp.example"_s, u"p1@corp.example"_s, u"p2@corp.example"_s, u"p3@corp.example"_s,
                                          u"p4@corp.example"_s}));
    const PullState &pull = bench.store.pull();
    QVERIFY(pull.isComplete());
    QCOMPARE(pull.received, 5);
    QCOMPARE(*pull.announced, 5);
    QCOMPARE(pull.pulledAt, bench.clock.now());
    QCOMPARE(pull.organisation, u"Practice"_s);
    QVERIFY(bench.transport->requests.constFirst().target.contains("collaborator_type=all_accounts"));
}

void TestPeopleService::pageByPage()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.organisation.people.append(person(QString::number(i), u"p%1@corp.example"_s.arg(i)));
    QList<qsizetype> sizes;
    QList<PullState::Phase> phases;
    connect(&bench.store, &PeopleStore::upserted, this, [&] { sizes.append(bench.store.accounts().size()); });
    connect(&bench.store, &PeopleStore::pullChanged, this, [&](const PullState &pull) { phases.append(pull.phase); });
    QVERIFY(bench.refresh());
    QCOMPARE(sizes, (QList<qsizetype>{2, 4, 5}));
    QCOMPARE(phases.constFirst(), PullState::Phase::Pulling);
    QCOMPARE(phases.constLast(), PullState::Phase::Done);
}

void TestPeopleService::repeatsComeOnce()
{
    Bench bench;
    for (int i = 0; i < 6; ++i)
        bench.organisation.people.append(person(QString::number(i), u"p%1@corp.example"_s.arg(i)));
    bench.organisation.repeatsAcrossPages = true;
    QVERIFY(bench.refresh());
    QCOMPARE(bench.store.accounts().size(), 6);
    QCOMPARE(bench.store.pull().received, 6);
}

void TestPeopleService::theGoneGoAtTheEnd()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.organisation.people.append(person(QString::number(i), u"p%1@corp.example"_s.arg(i)));
    QVERIFY(bench.refresh());
    bench.organisation.people.removeAt(4);
    bench.organisation.people.removeAt(0);
    QSignalSpy removed(&bench.store, &PeopleStore::removed);
    connect(&bench.store, &PeopleStore::upserted, this, [&] { QCOMPARE(removed.size(), 0); });
    QVERIFY(bench.refresh());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(bench.store.accounts().size(), 3);
    for (const Account &account : bench.store.accounts())
        QCOMPARE(bench.store.find(account.id())->email, account.email);
    QVERIFY(!bench.store.find({Platform::Anyscale, u"ide_0"_s}));
}

void TestPeopleService::aFailureKeepsWhatWasThere()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.organisation.people.append(person(QString::number(i), u"p%1@corp.example"_s.arg(i)));
    QVERIFY(bench.refresh());
    bench.organisation.people.removeFirst();
    bench.organisation.failOnPage = bench.organisation.pages + 1;
    QVERIFY(bench.refresh());
    QCOMPARE(bench.store.accounts().size(), 5); // nobody is gone on half the evidence
    const PullState &pull = bench.store.pull();
    QVERIFY(!pull.isComplete());
    QCOMPARE(pull.phase, PullState::Phase::Done);
    QCOMPARE(pull.received, 2);
    QCOMPARE(pull.error->detail, u"not today"_s);
}

void TestPeopleService::aFirstPageThatFails()
{
    Bench bench;
    bench.organisation.failOnPage = 0;
    QVERIFY(bench.refresh());
    QVERIFY(bench.store.pull().error);
    QVERIFY(!bench.store.pull().pulledAt.isValid());
    // And again, with more luck.
    bench.organisation.people.append(person(u"1"_s, u"a@corp.example"_s));
    QVERIFY(bench.refresh());
    QVERIFY(bench.store.pull().isComplete());
}

void TestPeopleService::invitedAreAmongThem()
{
    Bench bench;
    bench.organisation.people.append(person(u"1"_s, u"member@corp.example"_s));
    const auto invited = [](const QString &id, const QString &email, const QJsonValue &accepted = {}) {
        return QJsonObject{{u"id"_s, id},
                           {u"email"_s, email},
                           {u"created_at"_s, u"2026-01-05T09:00:00Z"_s},
                           {u"expires_at"_s, u"2026-02-05T09:00:00Z"_s},
                           {u"accepted_at"_s, accepted}};
    };
    bench.organisation.invitations = {invited(u"orginv_1"_s, u"new@corp.example"_s),
                                      invited(u"orginv_2"_s, u"MEMBER@corp.example"_s),
                                      invited(u"orginv_3"_s, u"new@corp.example"_s),
                                      invited(u"orginv_4"_s, u"there@corp.example"_s, u"2026-01-06T09:00:00Z"_s)};
    QVERIFY(bench.refresh());
    QCOMPARE(bench.emails(), (QStringList{u"member@corp.example"_s, u"new@corp.example"_s}));
    QCOMPARE(bench.store.accounts().at(0).status, AccountStatus::Active);
    QCOMPARE(bench.store.accounts().at(1).status, AccountStatus::Invited);
    QCOMPARE(bench.store.pull().received, 2);
    QCOMPARE(*bench.store.pull().announced, 2);
    // Once the invited one is a member, there is one row, not two.
    bench.organisation.people.append(person(u"2"_s, u"New@corp.example"_s));
    QVERIFY(bench.refresh());
    QCOMPARE(bench.emails(), (QStringList{u"member@corp.example"_s, u"New@corp.example"_s}));
}

void TestPeopleService::invitationsThatCannotBeSeen()
{
    for (const int status : {403, 404, 501}) {
        Bench bench;
        bench.organisation.people.append(person(u"1"_s, u"a@corp.example"_s));
        bench.organisation.invitationStatus = status;
        QVERIFY(bench.refresh());
        QVERIFY(bench.store.pull().isComplete());
    }
}

void TestPeopleService::invitationsThatFail()
{
    Bench bench;
    bench.organisation.people.append(person(u"1"_s, u"a@corp.example"_s));
    bench.organisation.invitationStatus = 400;
    QVERIFY(bench.refresh());
    QVERIFY(!bench.store.pull().isComplete());
    QCOMPARE(bench.store.accounts().size(), 1);
}

void TestPeopleService::cancel()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.organisation.people.append(person(QString::number(i), u"p%1@corp.example"_s.arg(i)));
    connect(&bench.store, &PeopleStore::upserted, &bench.service, [&] { bench.service.cancelRefresh(); });
    QSignalSpy finished(&bench.service, &PeopleService::refreshFinished);
    bench.service.refresh();
    QVERIFY(bench.service.isRefreshing());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!bench.service.isRefreshing());
    QCOMPARE(bench.store.pull().error->kind, ApiError::Kind::Cancelled);
    QCOMPARE(bench.store.accounts().size(), 2);
    QTest::qWait(20);
    QCOMPARE(bench.organisation.pages, 1);
    QCOMPARE(finished.size(), 1);
}

void TestPeopleService::latestWins()
{
    Bench bench;
    bench.organisation.people.append(person(u"1"_s, u"a@corp.example"_s));
    QSignalSpy finished(&bench.service, &PeopleService::refreshFinished);
    bench.service.refresh();
    bench.service.refresh();
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    QVERIFY(bench.store.pull().isComplete());
}

void TestPeopleService::listFiltersAgain()
{
    Bench bench;
    bench.organisation.ignoresFilters = true;
    bench.organisation.people = {person(u"1"_s, u"ann@corp.example"_s, u"Ann"_s),
                                 person(u"2"_s, u"JOANN@corp.example"_s, u"Jo"_s),
                                 person(u"3"_s, u"bo@corp.example"_s, u"Bo"_s, u"Bo Annison"_s)};
    QObject context;
    QStringList emails;
    anyscale::ListFilter filter;
    filter.email = u"Ann@"_s;
    bool done = false;
    startJob(bench.service.list(
                 filter, 0,
                 [&](const QList<Account> &page) {
                     for (const Account &account : page)
                         emails.append(account.email);
                 },
                 &context),
             &context, [&](const Result<net::Walked> &walked) {
                 QVERIFY(walked);
                 QCOMPARE(walked->received, 2);
                 done = true;
             });
    QTRY_VERIFY(done);
    QCOMPARE(emails, (QStringList{u"ann@corp.example"_s, u"JOANN@corp.example"_s}));

    filter = {};
    filter.name = u"ann"_s;
    emails.clear();
    done = false;
    startJob(bench.service.list(
                 filter, 0,
                 [&](const QList<Account> &page) {
                     for (const Account &account : page)
                         emails.append(account.email);
                 },
                 &context),
             &context, [&](const Result<net::Walked> &) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(emails, (QStringList{u"ann@corp.example"_s, u"bo@corp.example"_s}));
}

void TestPeopleService::listStopsAtMaxItems()
{
    Bench bench;
    for (int i = 0; i < 9; ++i)
        bench.organisation.people.append(person(QString::number(i), u"p%1@corp.example"_s.arg(i)));
    QObject context;
    qsizetype count = 0;
    bool done = false;
    startJob(bench.service.list(
                 {}, 3, [&](const QList<Account> &page) { count += page.size(); }, &context),
             &context, [&](const Result<net::Walked> &walked) {
                 QVERIFY(walked->limited);
                 done = true;
             });
    QTRY_VERIFY(done);
    QCOMPARE(count, 3);
    QCOMPARE(bench.organisation.pages, 2);
}

void TestPeopleService::findsExactly_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("email"); // empty: nobody
    QTest::newRow("e-mail") << u"ann@corp.example"_s << u"ann@corp.example"_s;
    QTest::newRow("e-mail in another case") << u"ANN@corp.example"_s << u"ann@corp.example"_s;
    QTest::newRow("with blanks around") << u" ann@corp.example "_s << u"ann@corp.example"_s;
    QTest::newRow("part of an e-mail") << u"nn@corp.example"_s << QString();
    QTest::newRow("user id") << u"usr_3"_s << u"ann@corp.example"_s;
    QTest::newRow("part of a user id") << u"usr_"_s << QString();
    QTest::newRow("identity id") << u"ide_3"_s << u"ann@corp.example"_s;
    QTest::newRow("no such identity") << u"ide_77"_s << QString();
    QTest::newRow("first name") << u"Ann"_s << u"ann@corp.example"_s;
    QTest::newRow("full name, which the filter does not know") << u"Joann Baker"_s << u"joann@corp.example"_s;
    QTest::newRow("name in another case") << u"joann baker"_s << u"joann@corp.example"_s;
    QTest::newRow("part of a name") << u"Joan"_s << QString();
    QTest::newRow("nobody") << u"nobody@corp.example"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("a name like an id") << u"usr_bot"_s << u"bot@corp.example"_s;
}

void TestPeopleService::findsExactly()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, email);
    Bench bench;
    bench.organisation.people = {
        person(u"1"_s, u"joann@corp.example"_s, u"Joann"_s, u"Joann Baker"_s), person(u"2"_s, u"hann@corp.example"_s, u"Hann"_s),
        person(u"3"_s, u"ann@corp.example"_s, u"Ann"_s), person(u"4"_s, u"bot@corp.example"_s, u"usr_bot"_s)};
    const auto found = bench.find(wanted);
    if (email.isEmpty()) {
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ApiError::Kind::NotFound);
        return;
    }
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->email, email);
}

void TestPeopleService::severalOfOneName()
{
    Bench bench;
    bench.organisation.people = {person(u"1"_s, u"a@corp.example"_s, u"Kim"_s), person(u"2"_s, u"b@corp.example"_s, u"Kim"_s)};
    const auto found = bench.find(u"kim"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ApiError::Kind::Conflict);
    QVERIFY(found.error().detail.contains(u"a@corp.example"_s) && found.error().detail.contains(u"b@corp.example"_s));
}

void TestPeopleService::exactSpellingWins()
{
    Bench bench;
    bench.organisation.people = {person(u"1"_s, u"a@corp.example"_s, u"kim"_s), person(u"2"_s, u"b@corp.example"_s, u"Kim"_s)};
    QCOMPARE(bench.find(u"Kim"_s)->email, u"b@corp.example"_s);
}

void TestPeopleService::additionalRolesComeAlong()
{
    Bench bench;
    bench.organisation.people = {person(u"1"_s, u"a@corp.example"_s)};
    bench.organisation.additionalRoles = {u"image_reader"_s};
    for (const QString &wanted : {u"a@corp.example"_s, u"usr_1"_s, u"ide_1"_s}) {
        const auto found = bench.find(wanted);
        QVERIFY(found);
        QCOMPARE(found->additionalRoles.size(), 1);
        QCOMPARE(found->identityId.value, u"ide_1"_s);
    }
}

void TestPeopleService::aNeighbourIsNoAnswer()
{
    Bench bench;
    bench.organisation.people = {person(u"1"_s, u"a@corp.example"_s)};
    bench.organisation.getAnswersANeighbour = true;
    bench.organisation.ignoresFilters = true;
    QVERIFY(!bench.find(u"usr_9"_s));
    QVERIFY(!bench.find(u"b@corp.example"_s));
    QVERIFY(!bench.find(u"Somebody"_s));
}

void TestPeopleService::notFoundNeedsTheWholeList()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.organisation.people.append(person(QString::number(i), u"ann%1@corp.example"_s.arg(i)));
    bench.organisation.failOnPage = 1;
    const auto found = bench.find(u"ann@corp.example"_s.replace(u"ann@"_s, u"n0@"_s));
    QVERIFY(!found);
    bench.organisation.failOnPage = bench.organisation.pages + 1;
    const auto cut = bench.find(u"ide_77"_s);
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ApiError::Kind::Refused); // not "nobody"
}

void TestPeopleService::storeAnnounces()
{
    PeopleStore store;
    QSignalSpy upserted(&store, &PeopleStore::upserted);
    QSignalSpy removed(&store, &PeopleStore::removed);
    QSignalSpy cleared(&store, &PeopleStore::cleared);
    QSignalSpy pulled(&store, &PeopleStore::pullChanged);
    Account ada;
    ada.identityId.value = u"ide_1"_s;
    store.upsert({});
    QCOMPARE(upserted.size(), 0);
    store.upsert({ada});
    ada.name = u"Ada"_s;
    store.upsert({ada});
    QCOMPARE(upserted.size(), 2);
    QCOMPARE(store.accounts().size(), 1);
    QCOMPARE(store.find(ada.id())->name, u"Ada"_s);
    store.remove({{Platform::Anyscale, u"ide_9"_s}});
    QCOMPARE(removed.size(), 0);
    store.remove({ada.id()});
    QCOMPARE(removed.size(), 1);
    QVERIFY(!store.find(ada.id()));
    store.clear();
    QCOMPARE(cleared.size(), 0);
    store.upsert({ada});
    store.clear();
    QCOMPARE(cleared.size(), 1);
    PullState pull;
    pull.received = 1;
    store.setPull(Platform::Anyscale, pull);
    store.setPull(Platform::Anyscale, pull);
    QCOMPARE(pulled.size(), 1);
}

QTEST_GUILESS_MAIN(TestPeopleService)
#include "tst_peopleservice.moc"
