// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/practiceclient.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gatehouse::sandbox;

namespace {

const QString kList = u"/api/v2/organization_collaborators/"_s;
const QString kCreate = u"/api/v2/users/admin_batch_create"_s;
const QString kProgram = QStringLiteral(GATEHOUSE_BIN_DIR "/gatehouse-sandbox");

QJsonArray numbered(int from, int count)
{
    QJsonArray people;
    for (int i = from; i < from + count; ++i)
        people += QJsonObject{{u"name"_s, u"N%1"_s.arg(i)}, {u"email"_s, u"n%1@new.example"_s.arg(i)}, {u"is_sso_user"_s, true}};
    return people;
}

} // namespace

/// The practice organisation as a whole: the same cast every time, kept in a file, large, and as a program.
class TestSandboxPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSamePeople()
    {
        QList<QByteArray> told;
        QByteArray key;
        for (const quint32 seed : {7U, 7U, 8U}) {
            auto options = PracticeFixture::smallOrganisation(300);
            options.seed = seed;
            PracticeFixture practice(options);
            QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
            PracticeClient client(practice);
            QByteArray all;
            for (const auto &record : client.all(kList, u"collaborator_type=all_accounts&count=50"_s))
                all += QJsonDocument(record).toJson(QJsonDocument::Compact);
            all += client.get(u"/api/v2/scim/list-user-permissions"_s).body;
            all += client.get(u"/api/v2/user_groups/memberships/list"_s).body;
            all += client.get(u"/api/v2/users/admin/api_keys?count=50"_s).body;
            if (seed == 7 && key.isEmpty())
                key = practice.key();
            QCOMPARE(practice.key() == key, seed == 7);
            told += all;
        }
        QCOMPARE(told[0], told[1]);
        QVERIFY(told[0] != told[2]);
    }

    void castIsVaried()
    {
        PracticeFixture practice(PracticeFixture::smallOrganisation(500));
        PracticeClient client(practice);
        const auto people = client.all(kList, u"count=50"_s);
        QCOMPARE(people.size(), 500);
        QSet<QChar::Script> scripts;
        QSet<QString> emails;
        int owners = 0;
        int withoutFullName = 0;
        int withoutUserId = 0;
        for (const auto &person : people) {
            const auto name = person.value(u"name"_s).toString() + person.value(u"full_name"_s).toString();
            for (const QChar letter : name)
                scripts.insert(letter.script());
            const auto email = person.value(u"email"_s).toString();
            QVERIFY2(email.endsWith(u".example"_s) && email == email.toLower(), qPrintable(email));
            emails.insert(email);
            owners += person.value(u"permission_level"_s) == u"owner"_s;
            withoutFullName += person.value(u"full_name"_s).isNull();
            withoutUserId += person.value(u"user_id"_s).isNull();
            QVERIFY(person.value(u"name"_s).isString());
        }
        QCOMPARE(emails.size(), 500);
        for (const auto script :
             {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Arabic, QChar::Script_Hebrew,
              QChar::Script_Devanagari, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul})
            QVERIFY2(scripts.contains(script), QByteArray::number(script).constData());
        QVERIFY(owners > 2 && owners < 15);
        QVERIFY(withoutFullName > 50 && withoutUserId > 0);
        for (const auto &email :
             {u"ann@corp.example"_s, u"joann@corp.example"_s, u"siobhan.obrien@corp.example"_s, u"x@corp.example"_s})
            QVERIFY(emails.contains(email));
    }

    void startsAndStopsQuickly()
    {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 3; ++i) {
            PracticeFixture practice(PracticeFixture::smallOrganisation(500));
            QVERIFY(practice.isReady());
        }
        qInfo("three times 500 people: %lld ms", clock.elapsed());
        // Ended before it is ready, and never started.
        PracticeServer early(PracticeFixture::smallOrganisation(20'000));
        early.start();
        PracticeServer never(PracticeFixture::smallOrganisation());
    }

    void largeOrganisation()
    {
        PracticeFixture practice(PracticeFixture::smallOrganisation(20'000));
        QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
        PracticeClient client(practice);
        int pages = 0;
        QElapsedTimer clock;
        clock.start();
        const auto people = client.all(kList, u"count=50"_s, &pages);
        qInfo("%d pages: %.2f ms each, client included", pages, double(clock.elapsed()) / pages);
        QCOMPARE(people.size(), 20'000);
        QSet<QString> ids;
        for (const auto &person : people)
            ids.insert(person.value(u"id"_s).toString());
        QCOMPARE(ids.size(), 20'000);
    }

    void aTakenPortIsTold()
    {
        PracticeFixture first;
        auto options = PracticeFixture::smallOrganisation();
        options.port = first.port();
        PracticeFixture second(options);
        QVERIFY(!second.isReady());
        QVERIFY(second.failure().contains(QString::number(first.port())));
    }

    void dataFileIsKept()
    {
        QTemporaryDir folder;
        auto options = PracticeFixture::smallOrganisation(70);
        options.dataFile = folder.filePath(u"practice.sqlite"_s);
        options.seed = 5;
        PracticeFixture practice(options);
        const auto key = practice.key();
        QByteArray before;
        {
            PracticeClient client(practice);
            QCOMPARE(client.post(kCreate, numbered(0, 3)).status, 200);
            before = client.get(kList + u"?count=50"_s).body;
        }
        // Another seed and another number change nothing any more.
        options.seed = 6;
        options.people = 10;
        practice.restart(options);
        QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
        QCOMPARE(practice.key(), key);
        PracticeClient client(practice);
        QCOMPARE(client.get(kList + u"?count=50"_s).body, before);
        QCOMPARE(client.all(kList, u"count=50"_s).size(), 73);
        QCOMPARE(client.post(kCreate, numbered(3, 1)).status, 200);
        // Nobody's secret is in the file.
        QFile file(options.dataFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key));
        // And something else is not taken for one.
        QFile other(folder.filePath(u"other"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(5000, 'x'));
        other.close();
        options.dataFile = other.fileName();
        PracticeFixture broken(options);
        QVERIFY(!broken.isReady());
        QVERIFY(broken.failure().contains(u"other"_s));
    }

    void killedProgramLosesNothingAnswered()
    {
        QTemporaryDir folder;
        const QStringList arguments{u"--people"_s, u"40"_s, u"--data"_s, folder.filePath(u"practice.sqlite"_s)};
        QSet<QString> promised;
        for (int round = 0; round < 4; ++round) {
            QProcess program;
            program.start(kProgram, arguments);
            QVERIFY(program.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 60'000);
            const auto line = program.readLine();
            const auto ready = QJsonDocument::fromJson(line).object();
            QCOMPARE(ready.keys(), (QStringList{u"anyscale"_s, u"arize"_s, u"wandb"_s}));
            for (const auto &platform : ready)
                QVERIFY(platform[u"url"_s].toString().startsWith(u"http://127.0.0.1:"_s) &&
                        !platform[u"key"_s].toString().isEmpty());
            const auto told = ready.value(u"anyscale"_s).toObject();
            QVERIFY2(told.value(u"key"_s).toString().startsWith(u"aph0_"_s), line.constData());
            const QUrl url(told.value(u"url"_s).toString());
            QNetworkAccessManager network;
            QList<QNetworkReply *> open;
            const auto send = [&](const QByteArray &method, const QString &path, const QByteArray &body) {
                QNetworkRequest request(QUrl(url.toString() + path));
                request.setRawHeader("Authorization", "Bearer " + told.value(u"key"_s).toString().toLatin1());
                request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
                auto *reply = network.sendCustomRequest(request, method, body);
                reply->setParent(&network);
                return reply;
            };
            for (int batch = 0; batch < 20; ++batch)
                open += send("POST", kCreate, PracticeClient::bytes(numbered(round * 1000 + batch * 10, 10)));
            // Killed somewhere in the middle.
            QTRY_VERIFY_WITH_TIMEOUT(
                std::count_if(open.begin(), open.end(), [](auto *reply) { return reply->isFinished(); }) > round * 3, 30'000);
            ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
            QVERIFY(program.waitForFinished());
            for (auto *reply : std::as_const(open)) {
                QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
                if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
                    continue;
                for (const auto &created : QJsonDocument::fromJson(reply->readAll()).object().value(u"results"_s).toArray())
                    promised.insert(created.toObject().value(u"email"_s).toString());
            }
        }
        QVERIFY(promised.size() > 20);
        auto options = PracticeFixture::smallOrganisation();
        options.dataFile = arguments.last();
        PracticeFixture practice(options);
        QVERIFY2(practice.isReady(), qPrintable(practice.failure()));
        PracticeClient client(practice);
        const auto people = client.all(kList, u"count=50"_s);
        QSet<QString> there;
        for (const auto &person : people)
            there.insert(person.value(u"email"_s).toString());
        QCOMPARE(there.size(), people.size());
        QVERIFY(there.contains(promised));
        QCOMPARE((people.size() - 40) % 10, 0); // a batch is there whole or not at all
    }

    void commandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--fault"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QStringLiteral(GATEHOUSE_VERSION);
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2 << u"nonsense"_s;
        QTest::newRow("stray word") << QStringList{u"stray"_s} << 2 << u"stray"_s;
        QTest::newRow("no number") << QStringList{u"--people"_s, u"many"_s} << 2 << u"--people"_s;
        QTest::newRow("nobody on Arize") << QStringList{u"--arize-people"_s, u"0"_s} << 2 << u"--arize-people"_s;
        QTest::newRow("no kind") << QStringList{u"--wandb"_s, u"perhaps"_s} << 2 << u"--wandb"_s;
        QTest::newRow("port too high") << QStringList{u"--port"_s, u"70000"_s} << 2 << u"--port"_s;
        QTest::newRow("unknown fault") << QStringList{u"--fault"_s, u"fire=3"_s} << 2 << u"fire"_s;
        QTest::newRow("too many faults") << QStringList{u"--fault"_s, u"500=60,503=60"_s} << 2 << u"100"_s;
        QTest::newRow("no mode") << QStringList{u"--sso"_s, u"perhaps"_s} << 2 << u"--sso"_s;
        QTest::newRow("no such folder") << QStringList{u"--data"_s, u"/no/such/folder/x"_s} << 1 << u"/no/such/folder/x"_s;
    }
    void commandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, words);
        QProcess program;
        program.start(kProgram, arguments);
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), code);
        const auto told = QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
        QVERIFY2(told.contains(words), qPrintable(told));
    }

    void endsCleanly_data()
    {
        QTest::addColumn<int>("with");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsCleanly()
    {
        QFETCH(int, with);
        QProcess program;
        program.start(kProgram, {u"--people"_s, u"5"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 60'000);
        ::kill(static_cast<pid_t>(program.processId()), with);
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandboxPractice)
#include "tst_sandboxpractice.moc"
