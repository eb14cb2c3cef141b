// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "ports/fakearize.h"
#include "store/memorysecretstore.h"
#include "support/manualclock.h"
#include "support/scriptedtransport.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app;
using namespace gatehouse::test;
using Phase = PullState::Phase;

namespace {

/// An Anyscale of a few people. Everything can be made to fail.
struct SmallAnyscale
{
    QStringList emails;
    std::optional<int> failWith;     ///< every answer
    std::optional<int> failListWith; ///< the list of people alone
    int lists = 0;

    Result<net::HttpResponse> answer(const net::HttpRequest &request)
    {
        if (failWith)
            return *failWith == 0 ? Result<net::HttpResponse>(wireFailure(ApiError::Kind::Network)) : httpAnswer(*failWith);
        if (request.target == "/api/v2/userinfo/")
            return httpAnswer(200, R"({"result":{"id":"usr_0","email":"root@corp.example","name":"Root",
                "organization_permission_level":"owner","organizations":[{"id":"org_1","name":"Corp"}]}})");
        if (request.target.startsWith("/api/v2/organization_collaborators/"))
            return list();
        if (request.target.startsWith("/api/v2/scim/"))
            return httpAnswer(200, R"({"result":{"organization_id":"org_1","org_owners":[],"users":[]}})");
        return httpAnswer(404);
    }

private:
    net::HttpResponse list()
    {
        ++lists;
        if (failListWith)
            return httpAnswer(*failListWith);
        QJsonArray results;
        for (const QString &email : std::as_const(emails))
            results.append(QJsonObject{{u"id"_s, u"ide_"_s + email},
                                       {u"user_id"_s, u"usr_"_s + email},
                                       {u"email"_s, email},
                                       {u"name"_s, u"Somebody"_s},
                                       {u"created_at"_s, u"2026-01-05T09:00:00Z"_s},
                                       {u"permission_level"_s, u"collaborator"_s},
                                       {u"additional_roles"_s, QJsonArray()},
                                       {u"is_service_account"_s, false}});
        const QJsonObject metadata{{u"total"_s, results.size()}, {u"next_paging_token"_s, QJsonValue()}};
        return httpAnswer(200, QJsonDocument(QJsonObject{{u"results"_s, results}, {u"metadata"_s, metadata}}).toJson());
    }
};

/// Two platforms that outlive the program, and a profile.
struct World
{
    World()
    {
        anyscale.emails = {u"ana@corp.example"_s, u"bo@corp.example"_s};
        arize.users = {FakeArize::user(u"u1"_s, u"Ana@corp.example"_s), FakeArize::user(u"u2"_s, u"cy@corp.example"_s)};
        arize.before = [this](const net::HttpRequest &) -> std::optional<Result<net::HttpResponse>> {
            if (!arizeFailsWith)
                return {};
            if (*arizeFailsWith == 0)
                return Result<net::HttpResponse>(wireFailure(ApiError::Kind::Network));
            return Result<net::HttpResponse>(httpAnswer(*arizeFailsWith));
        };
    }

    ConnectionSettings connection(Platform platform) const
    {
        ConnectionSettings settings;
        settings.platform = platform;
        settings.name = platform == Platform::Anyscale ? u"Acme · Anyscale"_s : u"Acme · Arize AX"_s;
        settings.organisation = u"Acme"_s;
        settings.kind = u"production"_s;
        settings.baseUrl = QUrl(platform == Platform::Anyscale ? u"https://anyscale.example"_s : u"https://arize.example"_s);
        settings.isPractice = isPractice;
        settings.isReadOnly = readOnly.contains(platform);
        return settings;
    }

    SmallAnyscale anyscale;
    FakeArize arize;
    std::optional<int> arizeFailsWith;
    bool isPractice = false;
    QSet<Platform> readOnly;
    QTemporaryDir profile;
    JumpClock clock;
};

/// One life of the program.
struct Life
{
    explicit Life(World &w, const QList<Platform> &platforms = {Platform::Arize, Platform::Anyscale})
        : world(w)
        , context(w.profile.path(), std::make_unique<store::MemorySecretStore>())
    {
        std::vector<std::unique_ptr<Session>> sessions;
        for (const Platform platform : platforms) {
            auto *transport = new ScriptedTransport([this, platform](const net::HttpRequest &request) {
                return platform == Platform::Anyscale ? world.anyscale.answer(request) : world.arize.answer(request);
            });
            sessions.push_back(
                std::make_unique<Session>(world.connection(platform), std::unique_ptr<net::Transport>(transport), world.clock));
        }
        workspace = std::make_unique<Workspace>(std::move(sessions), context);
    }

    bool settle() const
    {
        return QTest::qWaitFor([this] { return workspace->people().pull().phase == Phase::Done; }, 20000);
    }
    bool open() const
    {
        workspace->open();
        // Until it has begun, the end of the time before may still show.
        return QTest::qWaitFor(
                   [this] {
                       const QList<Session *> sessions = workspace->sessions();
                       return std::all_of(sessions.cbegin(), sessions.cend(), [this](const Session *one) {
                           return one->whoAmI() || workspace->identifyError(one->platform());
                       });
                   },
                   20000) &&
               settle();
    }
    QStringList emails() const
    {
        QStringList all;
        for (const Account &account : workspace->people().accounts())
            all.append(QString::number(int(account.platform)) + account.email);
        all.sort();
        return all;
    }

    World &world;
    AppContext context;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

/// One organisation on several platforms: read side by side, joined, and kept for looking at without a connection.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItIs();
    void whatItMayDo();
    void sideBySide();
    void oneThatDoesNotAnswer();
    void noneAnswers();
    void theGoneGoPerPlatform();
    void sumsOfPulls();
    void keptAndShownOffline();
    void theCacheGivesWay();
    void switchedOff();
    void practiceIsNotKept();
    void halfAListIsNotKept();
    void destroyedInTheMidst();
};

void TestWorkspace::whatItIs()
{
    World world;
    const Life life(world);
    Workspace &workspace = *life.workspace;
    QCOMPARE(workspace.platforms(), (QList<Platform>{Platform::Anyscale, Platform::Arize}));
    QCOMPARE(workspace.sessions().first()->platform(), Platform::Anyscale);
    QVERIFY(workspace.session(Platform::Arize));
    QVERIFY(!workspace.session(Platform::Wandb));
    QVERIFY(workspace.imports(Platform::Arize));
    QVERIFY(!workspace.imports(Platform::Wandb));
    QCOMPARE(workspace.name(), u"Acme · Production"_s);
    QVERIFY(!workspace.isPractice());
    QVERIFY(!workspace.isIdentified());
    QCOMPARE(workspace.people().pull().phase, Phase::Never);

    World small;
    const Life alone(small, {Platform::Arize});
    alone.workspace->refreshAll();
    QVERIFY(alone.settle());
}

void TestWorkspace::whatItMayDo()
{
    World world;
    world.readOnly = {Platform::Anyscale};
    const Life life(world);
    QVERIFY(!life.workspace->isReadOnly());
    QVERIFY(life.workspace->isReadOnly(Platform::Anyscale));
    QVERIFY(!life.workspace->isReadOnly(Platform::Arize));
    QVERIFY(life.workspace->isReadOnly(Platform::Wandb)); // not part of it
    QVERIFY(life.workspace->whyNoImport().isEmpty());
    world.readOnly.insert(Platform::Arize);
    const Life other(world);
    QVERIFY(other.workspace->isReadOnly());
    QVERIFY(!other.workspace->whyNoImport().isEmpty());
}

void TestWorkspace::sideBySide()
{
    World world;
    const Life life(world);
    QVERIFY(life.open());
    QVERIFY(life.workspace->isIdentified());
    QVERIFY(!life.workspace->identifyError());
    QCOMPARE(life.emails(),
             (QStringList{u"0ana@corp.example"_s, u"0bo@corp.example"_s, u"1Ana@corp.example"_s, u"1cy@corp.example"_s}));
    QCOMPARE(life.workspace->persons().count(), 3);
    const PullState &sum = life.workspace->people().pull();
    QVERIFY(sum.isComplete());
    QVERIFY(!sum.fromCache);
    QCOMPARE(sum.received, 4);
    QCOMPARE(life.workspace->people().pull(Platform::Arize).received, 2);
    QCOMPARE(life.workspace->people().pull(Platform::Wandb).phase, Phase::Never);
    // An import is filed under the platform it writes to.
    store::UnfinishedRun run;
    run.organisationKey = life.workspace->session(Platform::Arize)->organisationKey();
    QVERIFY(!run.organisationKey.isEmpty());
    QCOMPARE(life.workspace->sessionOf(run), life.workspace->session(Platform::Arize));
    run.organisationKey = u"https://elsewhere.example org"_s;
    QVERIFY(!life.workspace->sessionOf(run));
}

void TestWorkspace::oneThatDoesNotAnswer()
{
    World world;
    world.arizeFailsWith = 401;
    const Life life(world);
    QVERIFY(life.open());
    QVERIFY(life.workspace->isIdentified());
    QVERIFY(!life.workspace->identifyError());
    QCOMPARE(life.workspace->identifyError(Platform::Arize)->kind, ApiError::Kind::Auth);
    QVERIFY(!life.workspace->identifyError(Platform::Anyscale));
    QVERIFY(life.workspace->people().pull(Platform::Anyscale).isComplete());
    QVERIFY(!life.workspace->people().pull().isComplete());
    QCOMPARE(life.workspace->people().pull().error->kind, ApiError::Kind::Auth);
    QCOMPARE(life.emails().size(), 2);
    // Asking again asks who we are again, where that was the trouble.
    world.arizeFailsWith.reset();
    life.workspace->refreshPeople();
    QTRY_VERIFY(life.workspace->people().pull().isComplete());
    QCOMPARE(life.emails().size(), 4);
    QVERIFY(!life.workspace->identifyError(Platform::Arize));
}

void TestWorkspace::noneAnswers()
{
    World world;
    world.arizeFailsWith = 401;
    world.anyscale.failWith = 401;
    const Life life(world);
    QVERIFY(life.open());
    QVERIFY(!life.workspace->isIdentified());
    QCOMPARE(life.workspace->identifyError()->kind, ApiError::Kind::Auth);
    QCOMPARE(world.anyscale.lists, 0);
}

void TestWorkspace::theGoneGoPerPlatform()
{
    World world;
    const Life life(world);
    QVERIFY(life.open());
    world.anyscale.emails = {u"bo@corp.example"_s};
    world.arizeFailsWith = 400;
    QSignalSpy finished(&life.workspace->peopleService(), &PeopleService::refreshFinished);
    life.workspace->refreshPeople();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(life.emails(), (QStringList{u"0bo@corp.example"_s, u"1Ana@corp.example"_s, u"1cy@corp.example"_s}));
    QVERIFY(life.workspace->people().pull(Platform::Anyscale).isComplete());
    QVERIFY(!life.workspace->people().pull(Platform::Arize).isComplete());
    QCOMPARE(life.workspace->persons().count(), 3);
    world.arizeFailsWith.reset();
    world.arize.users.removeLast();
    life.workspace->refreshPeople();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(life.emails(), (QStringList{u"0bo@corp.example"_s, u"1Ana@corp.example"_s}));
}

void TestWorkspace::sumsOfPulls()
{
    PeopleStore store;
    QSignalSpy changed(&store, &PeopleStore::pullChanged);
    const QDateTime early(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    PullState one;
    one.organisation = u"Acme"_s;
    store.setPull(Platform::Anyscale, one);
    store.setPull(Platform::Wandb, {});
    QCOMPARE(store.pull().phase, Phase::Never);
    QCOMPARE(store.pull().organisation, u"Acme"_s);
    QCOMPARE(store.platforms(), (QList<Platform>{Platform::Anyscale, Platform::Wandb}));
    one.phase = Phase::Done;
    one.received = 5;
    one.announced = 5;
    one.pulledAt = early.addSecs(60);
    store.setPull(Platform::Anyscale, one);
    QCOMPARE(store.pull().phase, Phase::Pulling); // the other has not begun
    QVERIFY(!store.pull().announced);
    PullState two = one;
    two.pulledAt = early;
    two.fromCache = true;
    store.setPull(Platform::Wandb, two);
    QVERIFY(store.pull().isComplete());
    QCOMPARE(store.pull().received, 10);
    QCOMPARE(*store.pull().announced, 10);
    QCOMPARE(store.pull().pulledAt, early);
    QVERIFY(store.pull().fromCache);
    two.announced.reset();
    two.error = ApiError{};
    store.setPull(Platform::Wandb, two);
    QVERIFY(!store.pull().isComplete());
    QVERIFY(!store.pull().announced);
    two.phase = Phase::Pulling;
    store.setPull(Platform::Wandb, two);
    QCOMPARE(store.pull().phase, Phase::Pulling);
    QCOMPARE(changed.size(), 6);
    store.setPull(Platform::Wandb, two);
    QCOMPARE(changed.size(), 6);
}

void TestWorkspace::keptAndShownOffline()
{
    World world;
    QDateTime pulledAt;
    {
        const Life life(world);
        QVERIFY(life.open());
        pulledAt = life.workspace->people().pull(Platform::Anyscale).pulledAt;
        QVERIFY(pulledAt.isValid());
    }
    world.anyscale.failWith = 0;
    world.arizeFailsWith = 0;
    const Life life(world);
    QVERIFY(life.open());
    QTRY_COMPARE(life.emails().size(), 4);
    QCOMPARE(life.workspace->persons().count(), 3);
    const PullState pull = life.workspace->people().pull(Platform::Anyscale);
    QVERIFY(pull.fromCache);
    QCOMPARE(pull.pulledAt, pulledAt);
    QCOMPARE(pull.received, 2);
    QVERIFY(pull.error);
    QVERIFY(life.workspace->people().pull().fromCache);
    // Trying again without a connection loses nothing.
    life.workspace->refreshAll();
    QTest::qWait(100);
    QVERIFY(life.settle());
    QCOMPARE(life.emails().size(), 4);
    QVERIFY(life.workspace->people().pull(Platform::Anyscale).fromCache);
    QCOMPARE(life.workspace->people().pull(Platform::Anyscale).pulledAt, pulledAt);
}

void TestWorkspace::theCacheGivesWay()
{
    World world;
    {
        const Life life(world);
        QVERIFY(life.open());
    }
    world.anyscale.emails = {u"bo@corp.example"_s, u"new@corp.example"_s};
    const Life life(world);
    QVERIFY(life.open());
    QTRY_VERIFY(!life.workspace->people().pull().fromCache && life.workspace->people().pull().isComplete());
    QTest::qWait(200); // also where the kept list came last
    QCOMPARE(life.emails(),
             (QStringList{u"0bo@corp.example"_s, u"0new@corp.example"_s, u"1Ana@corp.example"_s, u"1cy@corp.example"_s}));
    QVERIFY(!life.workspace->people().pull().fromCache);
}

void TestWorkspace::switchedOff()
{
    World world;
    {
        const Life life(world);
        QVERIFY(life.open());
    }
    world.anyscale.failWith = 0;
    world.arizeFailsWith = 0;
    {
        Life life(world);
        life.context.settings.store().setValue(u"cache/enabled"_s, false);
        QVERIFY(life.open());
        QTest::qWait(200);
        QVERIFY(life.emails().isEmpty());
        life.context.settings.store().setValue(u"cache/enabled"_s, true);
        bool emptied = false;
        startJob(life.context.peopleCache.clear(this), this,
                 [&](const Result<std::monostate> &done) { emptied = done.has_value(); });
        QTRY_VERIFY(emptied);
    }
    const Life life(world);
    QVERIFY(life.open());
    QTest::qWait(200);
    QVERIFY(life.emails().isEmpty());
    QVERIFY(!life.workspace->people().pull().fromCache);
}

void TestWorkspace::practiceIsNotKept()
{
    World world;
    world.isPractice = true;
    {
        const Life life(world);
        QVERIFY(life.open());
        QCOMPARE(life.workspace->name(), u"Corp"_s);
    }
    world.anyscale.failWith = 0;
    world.arizeFailsWith = 0;
    const Life life(world);
    QVERIFY(life.open());
    QTest::qWait(200);
    QVERIFY(life.emails().isEmpty());
}

void TestWorkspace::halfAListIsNotKept()
{
    World world;
    {
        const Life life(world);
        QVERIFY(life.open());
    }
    world.anyscale.failListWith = 400;
    world.anyscale.emails.clear();
    {
        const Life life(world);
        QVERIFY(life.open());
    }
    world.anyscale.failWith = 0;
    const Life life(world);
    QVERIFY(life.open());
    QTRY_COMPARE(life.emails().size(), 4);
}

void TestWorkspace::destroyedInTheMidst()
{
    for (int i = 0; i < 40; ++i) {
        World world;
        Life life(world);
        life.workspace->open();
        for (int turn = 0; turn < i; ++turn)
            QCoreApplication::sendPostedEvents();
        if (i % 2)
            QTest::qWait(i / 10);
        life.workspace.reset();
        QTest::qWait(0);
    }
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
