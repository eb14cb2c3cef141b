// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/peoplecommands.h"
#include "programs/gatehousectl/terminal.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ctl;

/// What the terminal program makes of texts: widths, tables, JSON, times.
class TestCtlTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void columnsStandUnderEachOther();
    void oneLongCellMovesItsRowAlone();
    void nothingHarmful();
    void rightToLeftIsIsolated();
    void vendorTimes_data();
    void vendorTimes();
    void vendorKeysInVendorOrder();
    void jsonOfAnyText();
};

void TestCtlTerminal::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ascii") << u"Ada"_s << 3;
    QTest::newRow("umlaut") << u"Zoë"_s << 3;
    QTest::newRow("umlaut in two") << u"Zoe\u0308"_s << 3;
    QTest::newRow("Chinese") << u"王小明"_s << 6;
    QTest::newRow("Hangul") << u"김민준"_s << 6;
    QTest::newRow("Hangul in letters") << u"\u1112\u1161\u11ab"_s << 2;
    QTest::newRow("kana") << u"ひらカナ"_s << 8;
    QTest::newRow("fullwidth") << u"Ａ１"_s << 4;
    QTest::newRow("Arabic with marks") << u"مُحَمَّد"_s << 4;
    QTest::newRow("Hebrew") << u"שרה"_s << 3;
    QTest::newRow("emoji") << u"🙂"_s << 2;
    QTest::newRow("beyond the first plane") << u"𠮷野"_s << 4;
    QTest::newRow("soft hyphen, joiners") << u"a\u00adb\u200dc\u200b"_s << 3;
    QTest::newRow("Devanagari") << u"अ"_s << 1;
}

void TestCtlTerminal::widths()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestCtlTerminal::columnsStandUnderEachOther()
{
    const QString table =
        alignedTable({u"NAME"_s, u"ROLE"_s}, {{u"王小明"_s, u"a"_s}, {u"Zoe\u0308"_s, u"b"_s}, {u"x"_s, u"c"_s}}, false);
    const QStringList lines = table.split(u'\n');
    QCOMPARE(lines.size(), 5);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(displayWidth(lines.at(i).chopped(1)), 8);
    QCOMPARE(lines.at(0), u"NAME    ROLE"_s);
    QVERIFY(lines.constLast().isEmpty());
}

void TestCtlTerminal::oneLongCellMovesItsRowAlone()
{
    const QString endless(200, u'x');
    const QString table = alignedTable({u"NAME"_s, u"ROLE"_s}, {{endless, u"a"_s}, {u"Ada"_s, u"b"_s}}, false);
    const QStringList lines = table.split(u'\n');
    QVERIFY(lines.at(1).startsWith(endless + u"  a"_s)); // whole
    QCOMPARE(lines.at(2).size(), 47);
}

void TestCtlTerminal::nothingHarmful()
{
    const QString evil = u"Ada\x1b[2J\r\n\x9b\u202eevil\u2066\tx"_s;
    const QString safe = harmless(evil);
    QCOMPARE(safe.size(), evil.size());
    for (const QChar c : safe)
        QVERIFY(c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() >= 0xa0) && c.unicode() != 0x202e &&
                c.unicode() != 0x2066);
    QCOMPARE(alignedTable({u"A"_s}, {{evil}}, true).count(u'\n'), 2);
    QCOMPARE(harmless(u"Zoë 王 مرحبا"_s), u"Zoë 王 مرحبا"_s);
}

void TestCtlTerminal::rightToLeftIsIsolated()
{
    QVERIFY(alignedTable({u"A"_s, u"B"_s}, {{u"שרה"_s, u"x"_s}}, true).contains(u"\u2068שרה\u2069"_s));
    QVERIFY(!alignedTable({u"A"_s, u"B"_s}, {{u"שרה"_s, u"x"_s}}, false).contains(QChar(0x2068)));
    QVERIFY(!alignedTable({u"A"_s, u"B"_s}, {{u"Ada"_s, u"x"_s}}, true).contains(QChar(0x2068)));
}

void TestCtlTerminal::vendorTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("no microseconds") << u"2026-01-05T09:00:00.000000+00:00"_s << u"2026-01-05T09:00:00+00:00"_s;
    QTest::newRow("microseconds") << u"2026-01-05T09:00:00.250000+00:00"_s << u"2026-01-05T09:00:00.250000+00:00"_s;
    QTest::newRow("milliseconds, Z") << u"2026-01-05T09:00:00.25Z"_s << u"2026-01-05T09:00:00.250000+00:00"_s;
    QTest::newRow("nanoseconds") << u"2026-01-05T09:00:00.123456789Z"_s << u"2026-01-05T09:00:00.123456+00:00"_s;
    QTest::newRow("offset") << u"2026-01-05T09:00:00+0530"_s << u"2026-01-05T09:00:00+05:30"_s;
    QTest::newRow("no zone") << u"2026-01-05T09:00:00"_s << u"2026-01-05T09:00:00"_s;
    QTest::newRow("date") << u"2026-01-05"_s << u"2026-01-05T00:00:00"_s;
    QTest::newRow("no time at all") << u"last week"_s << u"last week"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCtlTerminal::vendorTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    QCOMPARE(pythonIsoTime(text), printed);
}

void TestCtlTerminal::vendorKeysInVendorOrder()
{
    Account account;
    account.identityId.value = u"ide_1"_s;
    account.email = u"ada@corp.example"_s;
    account.role = Role::fromAnyscaleWord(u"grand_vizier"_s);
    QStringList keys;
    for (const auto &[key, value] : accountRecord(account))
        keys.append(key);
    QCOMPARE(keys, (QStringList{u"email"_s, u"name"_s, u"created_at"_s, u"permission_level"_s, u"id"_s, u"full_name"_s,
                                u"base_role"_s, u"additional_roles"_s, u"is_service_account"_s}));
    account.userId.value = u"usr_1"_s;
    QCOMPARE(accountRecord(account).at(4).first, u"user_id"_s);
    const QByteArray json = recordToJson(accountRecord(account));
    QVERIFY(json.startsWith("{\n  \"email\": \"ada@corp.example\",\n  \"name\": null,\n"));
    QVERIFY(json.contains("\"permission_level\": \"grand_vizier\""));
    QVERIFY(json.endsWith("\"is_service_account\": false\n}\n"));
    QCOMPARE(recordsToJson({}), "[]\n");
}

void TestCtlTerminal::jsonOfAnyText()
{
    QString all;
    for (char16_t u = 0; u < 0x800; ++u)
        all += QChar(u);
    all += u"\u2028\u2029王🙂\"\\/"_s;
    Account account;
    account.email = all;
    account.additionalRoles = {Role{Role::Kind::Unknown, u"a\"b"_s}, Role{Role::Kind::Unknown, all}};
    const QByteArray json = recordsToJson({accountRecord(account), accountRecord(account)});
    QJsonParseError fault;
    const QJsonArray read = QJsonDocument::fromJson(json, &fault).array();
    QCOMPARE(fault.error, QJsonParseError::NoError);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(1)["email"_L1].toString(), all);
    QCOMPARE(read.at(0)["additional_roles"_L1].toArray().at(1).toString(), all);
    QVERIFY(json.contains("王🙂")); // itself, not as numbers
}

QTEST_GUILESS_MAIN(TestCtlTerminal)
#include "tst_ctl_terminal.moc"
