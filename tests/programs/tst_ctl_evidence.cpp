// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ctlorganisation.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

/// Evidence from the terminal: made with one command, checked with another that needs nothing else.
class TestCtlEvidence : public QObject
{
    Q_OBJECT

private:
    Ended run(const QStringList &arguments) { return m_organisation.run(arguments); }

    CtlOrganisation m_organisation;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void madeAndFoundGenuine();
    void aChangedByteIsFound();
    void whatIsAskedWronglyIsSaid();
};

void TestCtlEvidence::initTestCase()
{
    const QString fault = m_organisation.open();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestCtlEvidence::madeAndFoundGenuine()
{
    const QString pack = m_folder.filePath(u"pack.zip"_s);
    const Ended made = run({u"--organisation"_s, u"Acme"_s, u"evidence"_s, u"create"_s, u"--output"_s, pack});
    QVERIFY2(made.code == 0, made.said.constData());
    const QString hash = QString::fromLatin1(made.out.trimmed());
    static const QRegularExpression kHash(u"^[0-9a-f]{64}$"_s);
    QVERIFY2(kHash.match(hash).hasMatch(), made.out.constData());
    // Nothing is replaced.
    QCOMPARE(run({u"--organisation"_s, u"Acme"_s, u"evidence"_s, u"create"_s, u"--output"_s, pack}).code, 1);

    const Ended checked = run({u"verify"_s, pack, u"--expect"_s, hash});
    QVERIFY2(checked.code == 0, checked.out.constData());
    QVERIFY2(checked.out.contains("OK"), checked.out.constData());
    QVERIFY2(!checked.out.contains("FAILED"), checked.out.constData());
    QCOMPARE(run({u"verify"_s, pack, u"--expect"_s, QString(64, u'0')}).code, 1);
    const Ended json = run({u"verify"_s, pack, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QVERIFY(!json.object().isEmpty());
    // No key is in it, nor in anything that was said.
    QFile file(pack);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll() + made.out + made.said + checked.out;
    for (const QByteArray &key :
         {m_organisation.practice().key(), m_organisation.practice().arizeKey(), m_organisation.practice().wandbKey()})
        QVERIFY(!all.contains(key));
}

void TestCtlEvidence::aChangedByteIsFound()
{
    const QString pack = m_folder.filePath(u"folder"_s);
    const Ended made =
        run({u"--organisation"_s, u"Acme"_s, u"evidence"_s, u"create"_s, u"--platform"_s, u"wandb"_s, u"--output"_s, pack});
    QVERIFY2(made.code == 0, made.said.constData());
    QCOMPARE(run({u"verify"_s, pack}).code, 0);
    QFile table(pack + u"/data/permissions.csv"_s);
    QVERIFY(table.open(QIODevice::ReadWrite));
    QByteArray bytes = table.readAll();
    const qsizetype at = bytes.indexOf("@corp.example");
    QVERIFY(at > 0);
    bytes[at + 1] = 'd';
    table.seek(0);
    table.write(bytes);
    table.close();
    const Ended checked = run({u"verify"_s, pack});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.out.contains("FAILED"), checked.out.constData());
}

void TestCtlEvidence::whatIsAskedWronglyIsSaid()
{
    QCOMPARE(run({u"verify"_s}).code, 2);
    const Ended none = run({u"verify"_s, m_folder.filePath(u"nothing.zip"_s)});
    QVERIFY(none.code == 1 || none.code == 2);
    QVERIFY(!none.said.isEmpty() || !none.out.isEmpty());
    QCOMPARE(run({u"--organisation"_s, u"Acme"_s, u"evidence"_s, u"create"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestCtlEvidence)
#include "tst_ctl_evidence.moc"
