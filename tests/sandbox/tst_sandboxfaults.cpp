// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/practiceclient.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox;

namespace {

const QString kList = u"/api/v2/organization_collaborators/"_s;
const QString kCreate = u"/api/v2/users/admin_batch_create"_s;
const QByteArray kSomebody = R"([{"name":"S","email":"somebody@new.example","is_sso_user":true}])";

PracticeOptions withFaults(const QString &faults)
{
    auto options = PracticeFixture::smallOrganisation(30);
    options.faults = *FaultPlan::parse(faults);
    return options;
}

} // namespace

class TestSandboxFaults : public QObject
{
    Q_OBJECT

private:
    /// The whole log, a line a request.
    static QList<QJsonObject> logLines(const QString &path)
    {
        QFile file(path);
        QList<QJsonObject> lines;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                lines += QJsonDocument::fromJson(file.readLine()).object();
        }
        return lines;
    }

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kinds"); // -1: refused
        QTest::newRow("none") << u""_s << 0;
        QTest::newRow("all") << u"drop-before=1,drop-after=2,hang=3,half=4,429=5,500=6.5,503=7,garbage=8,redirect=9"_s << 9;
        QTest::newRow("blanks") << u" 429 = 10 , half=5"_s << 2;
        QTest::newRow("unknown") << u"fire=3"_s << -1;
        QTest::newRow("no percent") << u"half"_s << -1;
        QTest::newRow("no number") << u"half=x"_s << -1;
        QTest::newRow("negative") << u"half=-1"_s << -1;
        QTest::newRow("nan") << u"half=nan"_s << -1;
        QTest::newRow("over 100") << u"half=60,500=41"_s << -1;
        QTest::newRow("two signs") << u"half=1=2"_s << -1;
    }
    void plans()
    {
        QFETCH(QString, text);
        QFETCH(int, kinds);
        const auto plan = FaultPlan::parse(text);
        QCOMPARE(plan ? static_cast<int>(plan->percent.size()) : -1, kinds);
        if (!plan)
            QVERIFY(!plan.error().detail.isEmpty());
    }

    void shares()
    {
        const auto plan = *FaultPlan::parse(u"half=10,500=20"_s);
        QVERIFY(plan.choose(0.0) == FaultKind::Half);
        QVERIFY(plan.choose(9.99) == FaultKind::Half);
        QVERIFY(plan.choose(10.0) == FaultKind::ServerError);
        QVERIFY(plan.choose(29.99) == FaultKind::ServerError);
        QVERIFY(!plan.choose(30.0));
    }

    void oneKindAfterTheOther_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status"); // what the client sees; 0: no answer
        QTest::addColumn<bool>("isHandled");
        QTest::newRow("drop-before") << u"drop-before"_s << 0 << false;
        QTest::newRow("drop-after") << u"drop-after"_s << 0 << true;
        QTest::newRow("hang") << u"hang"_s << 0 << true;
        QTest::newRow("half") << u"half"_s << 200 << true;
        QTest::newRow("429") << u"429"_s << 429 << false;
        QTest::newRow("500") << u"500"_s << 500 << false;
        QTest::newRow("503") << u"503"_s << 503 << false;
        QTest::newRow("garbage") << u"garbage"_s << 200 << false;
        QTest::newRow("redirect") << u"redirect"_s << 302 << false;
    }
    void oneKindAfterTheOther()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(bool, isHandled);
        QTemporaryDir folder;
        auto options = withFaults(kind + u"=100"_s);
        options.dataFile = folder.filePath(u"practice.sqlite"_s);
        options.logFile = folder.filePath(u"log"_s);
        PracticeFixture practice(options);
        QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
        {
            PracticeClient client(practice);
            const auto told = client.send("POST", kCreate, kSomebody, 3000);
            QCOMPARE(told.status, status);
            QVERIFY(kind == u"garbage"_s || told.error != QNetworkReply::NoError || status == 302);
            if (kind == u"429"_s)
                QCOMPARE(told.retryAfter, "1");
            if (kind == u"garbage"_s)
                QVERIFY(QJsonDocument::fromJson(told.body).isNull() && !told.body.isEmpty());
            if (kind == u"redirect"_s)
                QVERIFY(told.location.startsWith("http://127.0.0.2:"));
        }
        // Without faults, what came of it.
        options.faults = {};
        practice.restart(options);
        PracticeClient client(practice);
        QCOMPARE(client.all(kList, u"email=somebody%40new"_s).size(), isHandled ? 1 : 0);
        const auto line = logLines(options.logFile).first();
        QCOMPARE(line.value(u"fault"_s).toString(), kind);
        QCOMPARE(line.value(u"status"_s).isNull(), status == 0);
        QCOMPARE(line.value(u"body_bytes"_s).toInt(), kSomebody.size());
    }

    void diceAreSeeded()
    {
        QList<QList<int>> runs;
        for (const quint32 seed : {3U, 3U, 4U}) {
            auto options = withFaults(u"500=20,503=20,429=10"_s);
            options.seed = seed;
            PracticeFixture practice(options);
            PracticeClient client(practice);
            QList<int> statuses;
            for (int i = 0; i < 60; ++i)
                statuses += client.get(kList).status;
            runs += statuses;
        }
        QCOMPARE(runs[0], runs[1]);
        QVERIFY(runs[0] != runs[2]);
        const auto spoilt = 60 - runs[0].count(200);
        QVERIFY2(spoilt > 15 && spoilt < 45, QByteArray::number(spoilt).constData());
    }

    void someUnavailableTellWhen()
    {
        PracticeFixture practice(withFaults(u"503=100"_s));
        PracticeClient client(practice);
        int told = 0;
        for (int i = 0; i < 20; ++i)
            told += client.get(kList).retryAfter == "1";
        QVERIFY(told > 0 && told < 20);
    }

    void latencyDelaysWithoutBlocking()
    {
        auto options = PracticeFixture::smallOrganisation(30);
        options.latencyMs = 1500;
        PracticeFixture practice(options);
        QNetworkAccessManager network;
        QElapsedTimer clock;
        clock.start();
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 5; ++i) {
            QNetworkRequest request(QUrl(practice.url().toString() + kList));
            request.setRawHeader("Authorization", "Bearer " + practice.key());
            replies += network.get(request);
        }
        for (auto *reply : std::as_const(replies))
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
        QVERIFY(clock.elapsed() >= 1500);
        QVERIFY2(clock.elapsed() < 7500, QByteArray::number(clock.elapsed()).constData()); // one after the other would take 7500
        qDeleteAll(replies);
    }

    void logKeepsSecretsOut()
    {
        QTemporaryDir folder;
        auto options = PracticeFixture::smallOrganisation(30);
        options.logFile = folder.filePath(u"log"_s);
        PracticeFixture practice(options);
        PracticeClient client(practice);
        const auto key = QString::fromLatin1(practice.key());
        const QByteArray secret =
            R"([{"name":"S","email":"secret@new.example","is_sso_user":false,"password":"never-in-a-log"}])";
        QCOMPARE(client.send("POST", kCreate, secret).status, 200);
        client.get(kList + u"?email="_s + key + u"&api_key=abcdef123456&paging_token="_s);
        client.get(u"/api/v2/users/api_keys/"_s + key);
        QFile file(options.logFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        QCOMPARE(whole.count('\n'), 3);
        QVERIFY(!whole.contains("never-in-a-log") && !whole.contains(practice.key()) && !whole.contains("abcdef123456"));
        const auto lines = logLines(options.logFile);
        QCOMPARE(lines[0].value(u"method"_s).toString(), u"POST"_s);
        QCOMPARE(lines[0].value(u"path"_s).toString(), kCreate);
        QCOMPARE(lines[0].value(u"status"_s).toInt(), 200);
        QCOMPARE(lines[0].value(u"body_bytes"_s).toInt(), secret.size());
        QVERIFY(lines[0].value(u"fault"_s).isNull());
        QVERIFY(lines[1].value(u"query"_s).toString().contains(u"paging_token="_s));
    }
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
