// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/practicefixture.h"
#include "support/programs.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray said;

    QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
    QStringList each(const QString &member) const
    {
        QStringList all;
        for (const QJsonValue &one : list())
            all.append(one[member].toString());
        return all;
    }
};

} // namespace

/// The program on all three platforms: people listed, found, imported, changed and removed with one answer each; keys; teams.
class TestCtlWide : public QObject
{
    Q_OBJECT

private:
    QByteArray keyOf(const QString &platform) const
    {
        return platform == u"arize"_s   ? m_practice->arizeKey()
               : platform == u"wandb"_s ? m_practice->wandbKey()
                                        : m_practice->key();
    }

    Ended run(const QString &platform, const QStringList &arguments, const QByteArray &input = {},
              const QString &variable = u"GATEHOUSE_KEY"_s)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.remove(u"GATEHOUSE_KEY"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(variable, QString::fromLatin1(keyOf(platform)));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"),
            QStringList{u"--profile"_s, m_profile.path(), u"--platform"_s, platform, u"--url"_s, m_practice->url().toString()} +
                arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 110'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QTemporaryDir m_profile;
    std::unique_ptr<sandbox::PracticeFixture> m_practice;

private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<sandbox::PracticeFixture>(sandbox::PracticeFixture::smallOrganisation(120));
        QVERIFY2(m_practice->isReady(), qPrintable(m_practice->failure()));
    }

    void eachPlatform_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QStringList>("members"); // of a person, in the vendor's words
        QTest::newRow("anyscale") << u"anyscale"_s << QStringList{u"email"_s, u"permission_level"_s, u"user_id"_s};
        QTest::newRow("arize") << u"arize"_s << QStringList{u"id"_s, u"created_at"_s, u"status"_s, u"role"_s, u"is_developer"_s};
        QTest::newRow("wandb") << u"wandb"_s << QStringList{u"id"_s, u"userName"_s, u"organizationRole"_s, u"active"_s};
    }

    void lists_data() { eachPlatform_data(); }
    void lists()
    {
        QFETCH(const QString, platform);
        QFETCH(const QStringList, members);
        const Ended all = run(platform, {u"people"_s, u"list"_s, u"--format"_s, u"json"_s});
        QCOMPARE(all.code, 0);
        QVERIFY(all.list().size() > 60);
        for (const QString &member : members)
            QVERIFY2(all.list().first().toObject().contains(member), qPrintable(member));
        const QString email = all.list().first()[u"email"_s].toString();
        const Ended few = run(platform, {u"people"_s, u"list"_s, u"--email"_s, email.toUpper(), u"--format"_s, u"json"_s});
        QCOMPARE(few.each(u"email"_s), QStringList{email});
        QCOMPARE(run(platform, {u"people"_s, u"list"_s, u"--max-items"_s, u"3"_s, u"--format"_s, u"json"_s}).list().size(), 3);
        const Ended one = run(platform, {u"people"_s, u"get"_s, email.toUpper(), u"--format"_s, u"json"_s});
        QCOMPARE(one.code, 0);
        QCOMPARE(QJsonDocument::fromJson(one.out)[u"email"_s].toString(), email);
        QCOMPARE(run(platform, {u"people"_s, u"get"_s, u"orp.example"_s}).code, 1);
        QVERIFY(run(platform, {u"teams"_s, u"list"_s, u"--format"_s, u"json"_s}).list().size() > 1);
        QVERIFY(run(platform, {u"keys"_s, u"list"_s, u"--format"_s, u"json"_s}).list().size() > 0);
        QVERIFY(run(platform, {u"people"_s, u"list"_s}).out.startsWith("EMAIL"));
    }

    void removal_data() { eachPlatform_data(); }
    void removal()
    {
        QFETCH(const QString, platform);
        const Ended all = run(platform, {u"people"_s, u"list"_s, u"--type"_s, u"people"_s, u"--format"_s, u"json"_s});
        const QString idName = platform == u"anyscale"_s ? u"user_id"_s : u"id"_s;
        QList<QJsonValue> people;
        for (const QJsonValue &one : all.list()) {
            if (!one[idName].toString().isEmpty() && one[u"email"_s].toString().endsWith(u".example"_s) &&
                !one[u"pending"_s].toBool())
                people.append(one);
        }
        const QString id = people.at(5)[idName].toString();
        const QString sameEmail = people.at(5)[u"email"_s].toString();
        const QString other = people.at(6)[u"email"_s].toString();
        const QString owner = people.at(0)[u"email"_s].toString();
        const QByteArray list = "# leavers\n" + id.toUtf8() + "\n\n" + other.toUpper().toUtf8() + "\nghost@corp.example\n" +
                                sameEmail.toUtf8() + "\n" + owner.toUtf8() + "\n";

        const Ended unasked = run(platform, {u"people"_s, u"remove"_s, u"--file"_s, u"-"_s}, list);
        QCOMPARE(unasked.code, 2);
        QVERIFY(unasked.out.isEmpty());

        const Ended removed =
            run(platform, {u"people"_s, u"remove"_s, u"--file"_s, u"-"_s, u"--yes"_s, u"--format"_s, u"json"_s}, list);
        QCOMPARE(removed.code, 3);
        QCOMPARE(removed.each(u"status"_s), (QStringList{u"DELETED"_s, u"DELETED"_s, u"NOT_FOUND"_s, u"DELETED"_s, u"FAILED"_s}));
        const QJsonArray answers = removed.list();
        QCOMPARE(answers.at(0)[u"user_id"_s].toString(), id);
        QCOMPARE(answers.at(3)[u"user_id"_s].toString(), id);
        QCOMPARE(answers.at(2)[u"email"_s].toString(), u"ghost@corp.example"_s);
        QVERIFY(answers.at(2)[u"error"_s].isNull());
        QVERIFY(!answers.at(4)[u"error"_s].toString().isEmpty()); // nobody removes themselves
        QCOMPARE(run(platform, {u"people"_s, u"get"_s, sameEmail}).code, 1);
        QCOMPARE(run(platform, {u"people"_s, u"get"_s, owner}).code, 0);
        const Ended again = run(platform, {u"people"_s, u"remove"_s, id, u"--yes"_s, u"--format"_s, u"json"_s});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.each(u"status"_s), QStringList{u"NOT_FOUND"_s});
    }

    void keys_data() { eachPlatform_data(); }
    void keys()
    {
        QFETCH(const QString, platform);
        const Ended made = run(platform, {u"keys"_s, u"create"_s, u"--name"_s, u"ctl test"_s});
        QCOMPARE(made.code, 0);
        const QByteArray secret = made.out.trimmed();
        QVERIFY(secret.size() > 20);
        QVERIFY(!made.said.contains(secret));
        const Ended list = run(platform, {u"keys"_s, u"list"_s});
        QVERIFY(list.out.contains("ctl test"));
        QVERIFY(!list.out.contains(secret));
        const Ended gone =
            run(platform, {u"keys"_s, u"delete"_s, u"ctl test"_s, u"nothing"_s, u"--yes"_s, u"--format"_s, u"json"_s});
        QCOMPARE(gone.code, 3);
        QCOMPARE(gone.each(u"status"_s), (QStringList{u"DELETED"_s, u"NOT_FOUND"_s}));
        QVERIFY(!run(platform, {u"keys"_s, u"list"_s}).out.contains("ctl test"));
        QCOMPARE(run(platform, {u"keys"_s, u"delete"_s, u"ctl test"_s}).code, 2);
        QVERIFY(test::fileHolding(m_profile.path(), secret).isEmpty());
        QVERIFY(test::fileHolding(m_profile.path(), keyOf(platform)).isEmpty());
    }

    void changes()
    {
        const Ended all = run(u"arize"_s, {u"people"_s, u"list"_s, u"--format"_s, u"json"_s});
        QString invited;
        QString active;
        for (const QJsonValue &one : all.list()) {
            if (one[u"status"_s] == u"INVITED"_s)
                invited = one[u"email"_s].toString();
            else if (one[u"status"_s] == u"ACTIVE"_s)
                active = one[u"email"_s].toString();
        }
        QVERIFY(!invited.isEmpty() && !active.isEmpty());
        const Ended sent = run(u"arize"_s, {u"people"_s, u"resend-invitation"_s, invited, active, u"--format"_s, u"json"_s});
        QCOMPARE(sent.code, 3);
        QCOMPARE(sent.each(u"status"_s), (QStringList{u"DONE"_s, u"FAILED"_s}));
        QCOMPARE(
            run(u"arize"_s, {u"people"_s, u"update"_s, active, u"--name"_s, u"Named Anew"_s, u"--developer"_s, u"no"_s}).code, 0);
        const QJsonDocument record =
            QJsonDocument::fromJson(run(u"arize"_s, {u"people"_s, u"get"_s, active, u"--format"_s, u"json"_s}).out);
        QCOMPARE(record[u"name"_s].toString(), u"Named Anew"_s);
        QCOMPARE(record[u"is_developer"_s].toBool(true), false);
        // What the platform can't do is told, and nothing of it is done.
        const Ended role = run(u"arize"_s, {u"people"_s, u"update"_s, active, u"--role"_s, u"admin"_s, u"--name"_s, u"Half"_s});
        QCOMPARE(role.code, 1);
        QVERIFY(role.out.contains("FAILED"));
        QVERIFY(!run(u"arize"_s, {u"people"_s, u"get"_s, active}).out.contains("Half"));
        QCOMPARE(run(u"arize"_s, {u"people"_s, u"update"_s, active}).code, 2);
        QCOMPARE(run(u"arize"_s, {u"people"_s, u"reset-password"_s}).code, 2);
    }

    void importing_data() { eachPlatform_data(); }
    void importing()
    {
        QFETCH(const QString, platform);
        const QString sheet = m_profile.filePath(u"new.csv"_s);
        QVERIFY(test::writeFile(sheet, "name,email\nNia New,nia@ctl.example\nBob New,bob@ctl.example\n"));
        const Ended first = run(platform, {u"people"_s, u"import"_s, sheet, u"--yes"_s, u"--format"_s, u"json"_s});
        QVERIFY2(first.code == 0, first.said.constData());
        QCOMPARE(QJsonDocument::fromJson(first.out)[u"created"_s].toInt(), 2);
        const Ended second = run(platform, {u"people"_s, u"import"_s, sheet, u"--yes"_s, u"--format"_s, u"json"_s});
        QCOMPARE(QJsonDocument::fromJson(second.out)[u"created"_s].toInt(), 0);
        QCOMPARE(QJsonDocument::fromJson(second.out)[u"already_there"_s].toInt(), 2);
        QCOMPARE(run(platform, {u"people"_s, u"list"_s, u"--email"_s, u"@ctl.example"_s, u"--format"_s, u"json"_s}).list().size(),
                 2);
    }

    void vendorsOwnVariables()
    {
        for (const auto &[platform, variable] :
             {std::pair(u"arize"_s, u"ARIZE_API_KEY"_s), std::pair(u"wandb"_s, u"WANDB_API_KEY"_s),
              std::pair(u"anyscale"_s, u"ANYSCALE_CLI_TOKEN"_s)}) {
            QCOMPARE(run(platform, {u"people"_s, u"list"_s, u"--max-items"_s, u"1"_s}, {}, variable).code, 0);
        }
        QCOMPARE(run(u"arize"_s, {u"people"_s, u"list"_s}, {}, u"WANDB_API_KEY"_s).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlWide)
#include "tst_ctl_wide.moc"
