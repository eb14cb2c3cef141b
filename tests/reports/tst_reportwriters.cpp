// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvwriter.h"
#include "reports/jsonwriter.h"
#include "reports/xlsxwriter.h"
#include "reports/yamlwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

#include <zip.h>

#include <memory>

using namespace gatehouse;
using namespace gatehouse::reports;
using namespace Qt::StringLiterals;

namespace {

ReportTable sample()
{
    ReportTable table;
    table.sheetName = u"People [all]"_s;
    table.columns = {{u"email"_s, u"E-mail"_s, ColumnType::Text},
                     {u"n"_s, u"Number"_s, ColumnType::Number},
                     {u"at"_s, u"When"_s, ColumnType::Date},
                     {u"sso"_s, u"Single sign-on"_s, ColumnType::Boolean}};
    table.rows = {{u"zoë@corp.example"_s, qint64(-7), QDateTime(QDate(2026, 11, 22), QTime(16, 2, 3), Qt::UTC), true},
                  {u"=HYPERLINK(\"x\")"_s, QVariant(), QVariant(), false},
                  {u"two\nlines; \"quoted\", <tag>"_s, qint64(3), QVariant(), QVariant()}};
    table.provenance.title = u"People"_s;
    table.provenance.organisation = u"Corp & Söhne"_s;
    table.provenance.sourceCalls = {u"GET /api/v2/organization_collaborators/"_s};
    table.provenance.count = 3;
    return table;
}

/// A part of a workbook, by its path in the zip.
QByteArray part(const QByteArray &workbook, const char *name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(workbook.constData(), zip_uint64_t(workbook.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive)
        return "(no zip)";
    zip_stat_t stat;
    QByteArray bytes = "(no such part)";
    if (zip_stat(archive, name, 0, &stat) == 0) {
        bytes.resize(qsizetype(stat.size));
        zip_file_t *file = zip_fopen(archive, name, 0);
        if (zip_fread(file, bytes.data(), stat.size) != zip_int64_t(stat.size))
            bytes = "(unreadable)";
        zip_fclose(file);
    }
    zip_close(archive);
    return bytes;
}

} // namespace

class TestReportWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsThatCouldBeFormulasAreNeutralised_data();
    void cellsThatCouldBeFormulasAreNeutralised();
    void csv();
    void csvWithSemicolonsAndAStamp();
    void json();
    void jsonTellsRepeatedColumnsApart();
    void yamlQuotesWhatCouldBeMisread_data();
    void yamlQuotesWhatCouldBeMisread();
    void yamlShapes();
    void yamlReadsBackWithTheVendorsReader();
    void workbook();
    void workbookWithAStamp();
    void workbookHoldsWhatNoCellCan();
    void workbookSheetNamesAreKept();
};

void TestReportWriters::cellsThatCouldBeFormulasAreNeutralised_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    for (const QString &cell : {u"=1+1"_s, u"+49 170"_s, u"-x"_s, u"@SUM"_s, u"\tx"_s, u"\rx"_s, u"\n=x"_s})
        QTest::newRow(cell.toUtf8().toPercentEncoding().constData()) << cell << u'\'' + cell;
    for (const QString &cell : {u"a=1"_s, u""_s, u" =1"_s, u"ann@corp.example"_s, u"'=1"_s})
        QTest::newRow(cell.toUtf8().toPercentEncoding().prepend("kept ").constData()) << cell << cell;
}

void TestReportWriters::cellsThatCouldBeFormulasAreNeutralised()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, expected);
    QCOMPARE(neutralised(cell), expected);
}

void TestReportWriters::csv()
{
    QCOMPARE(toCsv(sample()), QByteArray("\xEF\xBB\xBF"
                                         "email,n,at,sso\r\n"
                                         "zo\xc3\xab@corp.example,-7,2026-11-22T16:02:03Z,true\r\n"
                                         "\"'=HYPERLINK(\"\"x\"\")\",,,false\r\n"
                                         "\"two\nlines; \"\"quoted\"\", <tag>\",3,,\r\n"));
}

void TestReportWriters::csvWithSemicolonsAndAStamp()
{
    ReportTable table = sample();
    table.provenance.isComplete = false;
    table.provenance.incompleteBecause = u"Page 3 did not come; nobody knows why."_s;
    table.rows = {{u"a;b"_s, QVariant(), QVariant(), QVariant()}, {u" outer "_s, QVariant(), QVariant(), QVariant()}};
    QCOMPARE(toCsv(table, ';'), QByteArray("\xEF\xBB\xBF"
                                           "\"INCOMPLETE: Page 3 did not come; nobody knows why.\"\r\n"
                                           "email;n;at;sso\r\n"
                                           "\"a;b\";;;\r\n"
                                           "\" outer \";;;\r\n"));
}

void TestReportWriters::json()
{
    ReportTable table = sample();
    table.provenance.pulledAt = QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC);
    const QByteArray bytes = toJson(table);
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    const QJsonObject provenance = root["provenance"_L1].toObject();
    QCOMPARE(provenance["organisation"_L1].toString(), u"Corp & Söhne"_s);
    QCOMPARE(provenance["pulled_at"_L1].toString(), u"2026-11-22T15:00:00Z"_s);
    QCOMPARE(provenance["complete"_L1].toBool(), true);
    QVERIFY(provenance["incomplete_because"_L1].isNull());
    const QJsonArray rows = root["rows"_L1].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0]["email"_L1].toString(), u"zoë@corp.example"_s);
    QCOMPARE(rows[0]["n"_L1].toInteger(), -7);
    QCOMPARE(rows[0]["at"_L1].toString(), u"2026-11-22T16:02:03Z"_s);
    QCOMPARE(rows[0]["sso"_L1].toBool(), true);
    QCOMPARE(rows[1]["email"_L1].toString(), u"=HYPERLINK(\"x\")"_s); // JSON is data: not neutralised
    QVERIFY(rows[2]["sso"_L1].isNull());
    QVERIFY(bytes.contains("\n    {\n      \"email\": \"zo\xc3\xab@corp.example\",\n      \"n\": -7,\n"));

    table.rows.clear();
    QVERIFY(QJsonDocument::fromJson(toJson(table)).object()["rows"_L1].toArray().isEmpty());
}

void TestReportWriters::jsonTellsRepeatedColumnsApart()
{
    ReportTable table;
    table.columns = {{u"a"_s, {}}, {u"a"_s, {}}, {u""_s, {}}, {u"a_2"_s, {}}};
    table.rows = {{u"1"_s, u"2"_s, u"3"_s, u"4"_s}};
    const QJsonObject row = QJsonDocument::fromJson(toJson(table)).object()["rows"_L1].toArray()[0].toObject();
    QCOMPARE(row.size(), 4);
    QCOMPARE(row["a"_L1].toString(), u"1"_s);
    QCOMPARE(row["a_2"_L1].toString(), u"2"_s);
    QCOMPARE(row["column_3"_L1].toString(), u"3"_s);
    QCOMPARE(row["a_2_2"_L1].toString(), u"4"_s);
}

void TestReportWriters::yamlQuotesWhatCouldBeMisread_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QString &text, const char *expected) {
        QTest::newRow(text.isEmpty() ? "nothing" : text.toUtf8().toPercentEncoding().constData()) << text << QByteArray(expected);
    };
    row(u"Ada"_s, "Ada");
    row(u"ann@corp.example"_s, "ann@corp.example");
    row(u"O'Brien"_s, "O'Brien");
    row(u"Zoë Ünal"_s, "Zo\xc3\xab \xc3\x9cnal");
    row(u"no"_s, "'no'");
    row(u"On"_s, "'On'");
    row(u"Y"_s, "'Y'");
    row(u"NULL"_s, "'NULL'");
    row(u"~"_s, "'~'");
    row(u"012"_s, "'012'");
    row(u"1.10"_s, "'1.10'");
    row(u"12:30"_s, "'12:30'");
    row(u"2026-01-05"_s, "'2026-01-05'");
    row(u".inf"_s, "'.inf'");
    row(u"a: b"_s, "'a: b'");
    row(u"a #b"_s, "'a #b'");
    row(u"- a"_s, "'- a'");
    row(u"it's: x"_s, "'it''s: x'");
    row(u" a"_s, "' a'");
    row(u"a "_s, "'a '");
    row(u""_s, "''");
    row(u"two\nlines"_s, "\"two\\nlines\"");
    row(u"tab\there"_s, "\"tab\\there\"");
    row(u"\u0007\u00e9😀\u2028"_s, "\"\\x07\\xe9\\U0001f600\\u2028\"");
    row(u"=1+1"_s, "'=1+1'");
    row(u"<<"_s, "'<<'");
}

void TestReportWriters::yamlQuotesWhatCouldBeMisread()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(toYaml(YamlRecord{{u"key"_s, text}}), "key: " + expected + "\n");
}

void TestReportWriters::yamlShapes()
{
    const YamlRecord record = {
        {u"email"_s, u"a@corp.example"_s}, {u"count"_s, qint64(-3)}, {u"sso"_s, true},
        {u"none"_s, QVariant()},           {u"no"_s, QStringList()}, {u"roles"_s, QStringList{u"a"_s, u"no"_s}}};
    QCOMPARE(toYaml(record),
             QByteArray("email: a@corp.example\ncount: -3\nsso: true\nnone: null\n'no': []\nroles:\n- a\n- 'no'\n"));
    QCOMPARE(toYaml(QList<YamlRecord>{record.first(2), {{u"email"_s, QVariant()}}}),
             QByteArray("- email: a@corp.example\n  count: -3\n- email: null\n"));
    QCOMPARE(toYaml(QList<YamlRecord>{}), QByteArray("[]\n"));
}

void TestReportWriters::yamlReadsBackWithTheVendorsReader()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import yaml"_s});
    if (python.isEmpty() || !probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("there is no python3 with PyYAML to compare with");

    QStringList texts = {u"no"_s,       u"012"_s,     u"1e3"_s, u"0x1F"_s,      u"1_000"_s,    u"2026-01-05 10:00:00"_s,
                         u"a: b"_s,     u"*a"_s,      u"&a"_s,  u"!a"_s,        u"%a"_s,       u"|"_s,
                         u">"_s,        u"{a}"_s,     u"[a]"_s, u"a, b"_s,      u"''"_s,       u"\""_s,
                         u"\\n"_s,      u"日本 語"_s, u"😀"_s,  u"\u202eabc"_s, u"a\u00a0b"_s, u"x\ty"_s,
                         u"l1\r\nl2"_s, u"e\u0301"_s, u"---"_s, u"..."_s,       u"? a"_s};
    QList<YamlRecord> records;
    QJsonArray expected;
    for (const QString &text : texts) {
        records.append({{u"value"_s, text}, {text, u"key"_s}});
        expected.append(QJsonObject{{u"value"_s, text}, {text, u"key"_s}});
    }
    QProcess process;
    process.start(python,
                  {u"-c"_s, u"import json,sys,yaml\nprint(json.dumps(yaml.safe_load(sys.stdin.buffer.read().decode())))"_s});
    process.write(toYaml(records));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).array(), expected);
}

void TestReportWriters::workbook()
{
    const auto bytes = toXlsx({sample()});
    QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().detail));
    const QByteArray names = part(*bytes, "xl/workbook.xml");
    QVERIFY2(names.contains("name=\"People all\""), names.constData());
    QVERIFY(names.indexOf("name=\"People all\"") < names.indexOf("name=\"About\""));
    const QByteArray sheet = part(*bytes, "xl/worksheets/sheet1.xml");
    QVERIFY2(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet.constData());
    QVERIFY2(sheet.contains("<autoFilter ref=\"A1:D4\"/>"), sheet.constData());
    QVERIFY(sheet.contains("<t>E-mail</t>"));
    QVERIFY(sheet.contains("<t>zo\xc3\xab@corp.example</t>"));
    // 22 November 2026, 16:02:03 as a day number: a real date, not a text.
    const qsizetype day = sheet.indexOf("<v>46348.");
    QVERIFY2(day > 0, sheet.constData());
    QVERIFY(qAbs(sheet.mid(day + 3, sheet.indexOf('<', day + 3) - day - 3).toDouble() - 46348.668090277781) < 1e-6);
    QVERIFY(sheet.contains("t=\"b\"><v>1</v>"));
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(sheet.contains("<t>=HYPERLINK(\"x\")</t>"));
    QVERIFY(part(*bytes, "xl/styles.xml").contains("numFmtId=\"49\"")); // "Text": stays text when somebody edits it
    const QByteArray about = part(*bytes, "xl/worksheets/sheet2.xml");
    QVERIFY(about.contains("Corp &amp; S\xc3\xb6hne"));
    QVERIFY(about.contains("GET /api/v2/organization_collaborators/"));
    QVERIFY(!sheet.contains("INCOMPLETE"));
}

void TestReportWriters::workbookWithAStamp()
{
    ReportTable table = sample();
    table.provenance.isComplete = false;
    table.provenance.incompleteBecause = u"Page 3 did not come."_s;
    const auto bytes = toXlsx({table});
    QVERIFY(bytes.has_value());
    const QByteArray sheet = part(*bytes, "xl/worksheets/sheet1.xml");
    const qsizetype stamp = sheet.indexOf("<t>INCOMPLETE: Page 3 did not come.</t>");
    QVERIFY(stamp > 0);
    QVERIFY(stamp < sheet.indexOf("<t>E-mail</t>"));
    QVERIFY(sheet.contains("ySplit=\"2\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A2:D5\"/>"));
    QVERIFY(part(*bytes, "xl/worksheets/sheet2.xml").contains("INCOMPLETE: Page 3 did not come."));
}

void TestReportWriters::workbookHoldsWhatNoCellCan()
{
    ReportTable table = sample();
    table.rows = {{QString(40'000, u'x'), QVariant(), QDateTime(QDate(1800, 1, 1), QTime(0, 0), Qt::UTC), QVariant()},
                  {u"a\0b\u0001\uffffc"_s, QVariant(), QVariant(), QVariant()}};
    const auto bytes = toXlsx({table});
    QVERIFY(bytes.has_value());
    const QByteArray sheet = part(*bytes, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains(QByteArray(32'765, 'x') + "\xe2\x80\xa6</t>"));
    QVERIFY(sheet.contains("<t>1800-01-01T00:00:00Z</t>"));
    QVERIFY(sheet.contains("a\xef\xbf\xbd"
                           "b_x0001_\xef\xbf\xbd"
                           "c"));
}

void TestReportWriters::workbookSheetNamesAreKept()
{
    ReportTable table = sample();
    table.sheetName = u"'A very long name: longer than a sheet can have'"_s;
    ReportTable nameless = sample();
    nameless.sheetName = u"[]"_s;
    const auto bytes = toXlsx({table, table, nameless});
    QVERIFY(bytes.has_value());
    const QByteArray names = part(*bytes, "xl/workbook.xml");
    QVERIFY2(names.contains("name=\"A very long name longer than a\"") ||
                 names.contains("name=\"A very long name longer than a "),
             names.constData());
    QVERIFY2(names.contains(" (2)\""), names.constData());
    QVERIFY2(names.contains("name=\"Sheet\""), names.constData());
}

QTEST_GUILESS_MAIN(TestReportWriters)
#include "tst_reportwriters.moc"
