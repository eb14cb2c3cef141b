// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvwriter.h"
#include "reports/documenttext.h"
#include "reports/htmlwriter.h"
#include "reports/jsonwriter.h"
#include "reports/odswriter.h"
#include "reports/workbooksheets.h"
#include "reports/xlsxwriter.h"
#include "sheets/open.h"

#include "reports/samplereport.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::reports;
using namespace Qt::StringLiterals;

namespace {

/// A file as the import reads it; `name` chooses a sheet.
std::optional<sheets::Workbook> readBack(const QByteArray &bytes, const QString &ending, const QString &name)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report."_s + ending);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    sheets::OpenOptions options;
    options.sheet = name;
    WorkControl control;
    auto book = sheets::openFile(path, options, control);
    if (!book)
        return {};
    return *book;
}

/// What stands in each element of one kind, in order.
QStringList elements(const QByteArray &html, const QString &kind, QString *problem = nullptr)
{
    QStringList found;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == kind)
            found.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (problem)
        *problem = xml.hasError() ? xml.errorString() : QString();
    return found;
}

/// One table whose cells would like to be something else.
ReportDocument hostile(bool isComplete)
{
    ReportDocument report = sample::document(12, isComplete);
    report.sections = {sample::keys()};
    ReportTable &table = report.sections[0].table;
    table.rows = {{u"</td><script>alert(1)</script>"_s, qint64(1), {}, true, u"\"&' onload=x <b>"_s},
                  {u"a\u0001b\nc"_s, qint64(2), {}, false, u"=1+1"_s},
                  {u"  two  blanks "_s, qint64(-3), {}, false, u"+49 170"_s},
                  {u"@SUM(A1)"_s, qint64(4), {}, false, u"-x"_s}};
    return report;
}

} // namespace

/// What every form of a report must keep: where it came from, that it is not whole, and that cells stay what they are.
class TestReportDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void fingerprintIsThatOfColumnsAndRows();
    void oldTablesBecomeDocuments();
    void provenanceInWords();
    void provenanceOfAnIncompleteReport();
    void incompleteInEveryFormat();
    void jsonHoldsEverything();
    void csvIsTheFirstTable();
    void workbooksHaveASheetAPlatform_data();
    void workbooksHaveASheetAPlatform();
    void sheetsKeepHostileCellsAsText_data();
    void sheetsKeepHostileCellsAsText();
    void odsIsWellFormed();
    void htmlEscapesEverything();
    void htmlStandsAlone();
    void htmlTablesCanBeReadAloud();
    void htmlInArabic();
};

void TestReportDocuments::fingerprintIsThatOfColumnsAndRows()
{
    ReportDocument report;
    ReportSection section;
    section.table.columns = {{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}};
    section.table.rows = {{u"x\""_s, qint64(7)}, {QVariant(), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)}, {true}};
    report.sections = {section};
    const QByteArray data = "[\"a\",\"b\"]\n[\"x\\\"\",7]\n[null,\"2026-01-02T03:04:05Z\"]\n[true,null]\n";
    QCOMPARE(fingerprint(report), QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());

    ReportDocument translated = report;
    translated.sections[0].title = u"Anders"_s;
    translated.sections[0].table.columns[0].title = u"Erste"_s;
    translated.provenance.pulledAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(fingerprint(translated), fingerprint(report));
    translated.sections[0].table.rows[0][1] = qint64(8);
    QVERIFY(fingerprint(translated) != fingerprint(report));
}

void TestReportDocuments::oldTablesBecomeDocuments()
{
    ReportTable table = sample::keys().table;
    table.provenance = sample::provenance(false);
    const ReportDocument report = documentOf(table);
    QCOMPARE(report.sections.size(), 1);
    QCOMPARE(report.sections[0].title, u"Keys"_s);
    QCOMPARE(report.provenance.incompleteBecause, table.provenance.incompleteBecause);
}

void TestReportDocuments::provenanceInWords()
{
    Provenance about = sample::provenance(true);
    const QList<std::pair<QString, QString>> expected{
        {u"Organisation"_s, u"Acme (Production), acme.example"_s},
        {u"Made by"_s, u"noor@acme.example, signed in to this computer as nvandijk; Gatehouse " GATEHOUSE_VERSION ""_s},
        {u"Read from the platforms"_s, u"22 November 2026, 11:42:07 to 11:43:31, UTC"_s},
        {u"Filters"_s, u"Everyone, every resource; service accounts included; keys not included"_s},
        {u"In this report"_s, u"1,214 people, 2,047 accounts, 6,318 permissions, 41 access rules"_s}};
    QCOMPARE(boxLines(about), expected);
    QCOMPARE(shortReadingTime(about), u"22 November 2026, 11:42 to 11:43 (UTC)"_s);
    QCOMPARE(announcedText(about.sources[0]), u"613"_s);
    QCOMPARE(announcedText(about.sources[1]), u"not told"_s);
    QCOMPARE(stampWord(about), u"COMPLETE"_s);

    about.readFrom = about.readFrom.addDays(-1);
    QCOMPARE(readingTime(about), u"21 November 2026, 11:42:07 to 22 November 2026, 11:43:31, UTC"_s);
    about.readFrom = {};
    about.madeBy.clear();
    about.filters.clear();
    about.inThisReport.clear();
    QCOMPARE(readingTime(about), u"22 November 2026, 11:43:31, UTC"_s);
    QCOMPARE(boxLines(about)[1].second, u"noor@acme.example; Gatehouse " GATEHOUSE_VERSION ""_s);
    QCOMPARE(boxLines(about)[3].second, u"none"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(readingTime(about), u"22. November 2026, 11:43:31, UTC"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(readingTime(about).startsWith(u"November 22, 2026, 11:43:31"), qPrintable(readingTime(about)));
}

void TestReportDocuments::provenanceOfAnIncompleteReport()
{
    Provenance about = sample::provenance(false);
    about.inThisReport.clear();
    about.count = 987;
    QCOMPARE(stampWord(about), u"INCOMPLETE"_s);
    QVERIFY2(boxLines(about).last().second.startsWith(u"at least 987 row"), qPrintable(boxLines(about).last().second));
    QVERIFY(glanceHeading(about).contains(u"at least"));
    QCOMPARE(missingSentences(about).first(), about.incompleteBecause);
}

void TestReportDocuments::incompleteInEveryFormat()
{
    for (const bool isComplete : {true, false}) {
        const ReportDocument report = sample::document(40, isComplete);
        QCOMPARE(toCsv(report).startsWith("\xEF\xBB\xBFINCOMPLETE: Arize AX stopped"), !isComplete);
        QCOMPARE(toJson(report).contains("\"complete\": false"), !isComplete);
        const QByteArray html = toHtml(report);
        QCOMPARE(html.contains("INCOMPLETE"), !isComplete);
        QCOMPARE(html.count("class=\"again\"") > 0, !isComplete); // repeated on paper
        for (const auto &[ending, bytes] : {std::pair(u"xlsx"_s, toXlsx(report)), std::pair(u"ods"_s, toOds(report))}) {
            QVERIFY(bytes.has_value());
            for (const ReportTable &table : workbookTables(report)) {
                QSet<QString> taken;
                const auto book = readBack(*bytes, ending, sheetName(table.sheetName, taken));
                QVERIFY2(book, qPrintable(ending + u": "_s + table.sheetName));
                QCOMPARE(book->sheet.cell(0, 0).startsWith(u"INCOMPLETE: "), !isComplete);
                QCOMPARE(book->sheet.rowCount(), int(table.rows.size()) + (isComplete ? 1 : 2));
            }
        }
    }
}

void TestReportDocuments::jsonHoldsEverything()
{
    const ReportDocument report = sample::document(40, false);
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(toJson(report), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    const QJsonObject about = root["provenance"_L1].toObject();
    QCOMPARE(about["fingerprint"_L1].toString(), QString::fromLatin1(fingerprint(report)));
    QCOMPARE(about["reading_began_at"_L1].toString(), u"2026-11-22T11:42:07Z"_s);
    const QJsonArray sources = about["sources"_L1].toArray();
    QCOMPARE(sources.size(), 3);
    QVERIFY(sources[1]["announced"_L1].isNull());
    QCOMPARE(sources[1]["received"_L1].toInteger(), 200);
    QCOMPARE(sources[1]["last_page_read"_L1].toBool(true), false);
    QCOMPARE(root["at_a_glance"_L1].toArray().size(), report.glance.size());
    const QJsonArray sections = root["sections"_L1].toArray();
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections[0]["rows"_L1].toArray().size(), 40);
    QCOMPARE(sections[1]["rows"_L1][1]["uses"_L1].toInteger(), 1231);
    QCOMPARE(sections[0]["rows"_L1][0]["person"_L1].toString(), u"Ana Ruiz"_s);
}

void TestReportDocuments::csvIsTheFirstTable()
{
    const QByteArray csv = toCsv(sample::document(40, true));
    QVERIFY(csv.startsWith("\xEF\xBB\xBFperson,email,platform,resource,role,why,remedy\r\nAna Ruiz,ana.ruiz0@acme.example,"));
    QCOMPARE(csv.count("\r\n"), 41);
}

void TestReportDocuments::workbooksHaveASheetAPlatform_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("ods") << u"ods"_s;
}

void TestReportDocuments::workbooksHaveASheetAPlatform()
{
    QFETCH(const QString, ending);
    ReportDocument report = sample::document(60, true);
    report.sections.removeLast();
    const auto bytes = ending == u"ods" ? toOds(report) : toXlsx(report);
    QVERIFY(bytes.has_value());
    int rows = 0;
    for (const QString &platform : {u"Anyscale"_s, u"Arize AX"_s, u"Weights & Biases"_s}) {
        const auto book = readBack(*bytes, ending, platform);
        QVERIFY2(book, qPrintable(platform));
        QCOMPARE(book->sheetName, platform);
        QStringList names;
        for (const sheets::SheetName &one : book->sheets)
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"Anyscale"_s, u"Arize AX"_s, u"Weights & Biases"_s, u"About"_s}));
        QCOMPARE(book->sheet.cell(0, 0).toString(), u"Person"_s);
        for (int row = 1; row < book->sheet.rowCount(); ++row)
            QCOMPARE(book->sheet.cell(row, 2).toString(), platform);
        rows += book->sheet.rowCount() - 1;
    }
    QCOMPARE(rows, 60);
    const auto about = readBack(*bytes, ending, u"About"_s);
    QVERIFY(about);
    QString all;
    for (int row = 0; row < about->sheet.rowCount(); ++row)
        all += about->sheet.cell(row, 0).toString() + u'|' + about->sheet.cell(row, 1).toString() + u'\n';
    QVERIFY2(all.contains(u"Organisation|Acme (Production)\n"), qPrintable(all));
    QVERIFY(all.contains(QString::fromLatin1(fingerprint(report))));
    QVERIFY(all.contains(u"GET /api/v2/scim/list-user-permissions"_s));
    QVERIFY(all.contains(u"announced: not told, received: 412"_s));
}

void TestReportDocuments::sheetsKeepHostileCellsAsText_data()
{
    workbooksHaveASheetAPlatform_data();
}

void TestReportDocuments::sheetsKeepHostileCellsAsText()
{
    QFETCH(const QString, ending);
    ReportDocument report = hostile(true);
    report.sections[0].table.rows[0][2] = QDateTime(QDate(2026, 11, 22), QTime(16, 2, 3), Qt::UTC);
    const auto bytes = ending == u"ods" ? toOds(report) : toXlsx(report);
    QVERIFY(bytes.has_value());
    const auto book = readBack(*bytes, ending, u"Keys"_s);
    QVERIFY(book);
    QVERIFY(book->findings.isEmpty()); // no formula without a result
    const auto cell = [&](int row, int column) { return book->sheet.cell(row, column).toString(); };
    QCOMPARE(cell(1, 0), u"</td><script>alert(1)</script>"_s);
    QCOMPARE(cell(1, 4), u"\"&' onload=x <b>"_s);
    QCOMPARE(cell(2, 4), u"=1+1"_s);
    QVERIFY(cell(2, 0).endsWith(u"b\nc"));
    QCOMPARE(cell(3, 0), u"  two  blanks "_s);
    QCOMPARE(cell(3, 1), u"-3"_s);
    QCOMPARE(cell(3, 4), u"+49 170"_s);
    QCOMPARE(cell(4, 0), u"@SUM(A1)"_s);
    QVERIFY2(cell(1, 2).startsWith(u"2026-11-22"), qPrintable(cell(1, 2))); // a real date, read as one
}

void TestReportDocuments::odsIsWellFormed()
{
    const auto bytes = toOds(hostile(false));
    QVERIFY(bytes.has_value());
    // A reader of the first bytes alone must know what it is: name at 30, then the bytes themselves.
    QCOMPARE(bytes->mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(bytes->mid(38, 46), QByteArray("application/vnd.oasis.opendocument.spreadsheet"));
    ReportDocument empty;
    QVERIFY(toOds(empty).has_value());
    empty.sections.append(ReportSection());
    QVERIFY(toOds(empty).has_value());
    QVERIFY(toXlsx(empty).has_value());
}

void TestReportDocuments::htmlEscapesEverything()
{
    ReportDocument report = hostile(false);
    const QString evil = u"<script>alert(\"x\")</script> & 'y' \u0000\u0008"_s;
    report.provenance.title = evil;
    report.provenance.organisation = evil;
    report.provenance.incompleteBecause = evil;
    report.provenance.notTold = {evil};
    report.provenance.sources[0].platform = evil;
    report.subtitle = evil;
    report.glance[0].text = evil;
    report.howToRead = {evil};
    report.charts[0].title = evil;
    report.charts[0].parts[0] = evil;
    report.charts[0].bars[0].label = evil;
    report.sections[0].title = evil;
    report.sections[0].lead = evil;
    report.sections[0].table.columns[0].title = evil;
    const QByteArray html = toHtml(report);
    QVERIFY(!html.contains("<script"));
    QString problem;
    const QStringList heads = elements(html, u"th"_s, &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(heads.contains(u"</td><script>alert(1)</script>"_s));
    QVERIFY(elements(html, u"td"_s).contains(u"\"&' onload=x <b>"_s));
    QCOMPARE(elements(html, u"h1"_s).first().left(20), evil.left(20));
}

void TestReportDocuments::htmlStandsAlone()
{
    const QByteArray html = toHtml(sample::document(40, true));
    for (const char *outside : {"src=", "url(", "@import", "<script", "<link", "<img", "<iframe", "https:", "onclick"})
        QVERIFY2(!html.contains(outside), outside);
    QCOMPARE(html.count("http:"), 2); // the name of XHTML's namespace, and a cell
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\" dir=\"ltr\">"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QVERIFY(html.contains("size: A4"));
    QVERIFY(html.contains("table-header-group"));
    QVERIFY(html.indexOf("acme.example") < html.indexOf("id=\"s1\"")); // provenance first
    QVERIFY(html.contains("<a href=\"#s2\">Service accounts and keys</a>"));
    QVERIFY(html.contains(fingerprint(sample::document(40, true))));
}

void TestReportDocuments::htmlTablesCanBeReadAloud()
{
    const ReportDocument report = sample::document(40, true);
    const QByteArray html = toHtml(report);
    QXmlStreamReader xml(html);
    int tables = 0;
    int captions = 0;
    int groups = 0;
    int cells = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        tables += xml.name() == u"table";
        captions += xml.name() == u"caption";
        cells += xml.name() == u"td";
        groups += xml.attributes().value(u"scope"_s) == u"rowgroup";
        if (xml.name() == u"th" && !xml.attributes().hasAttribute(u"colspan"_s))
            QVERIFY(xml.attributes().hasAttribute(u"scope"_s));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(tables, 4); // platforms, chart, two sections
    QCOMPARE(captions, tables);
    QSet<QString> people;
    for (const QVariantList &row : report.sections[0].table.rows)
        people.insert(row[1].toString());
    QCOMPARE(groups, int(people.size()));
    QVERIFY(cells >= 40 * 5);
    const QStringList numbers = elements(html, u"td"_s);
    QVERIFY(numbers.contains(u"801"_s)); // the chart's values are text
}

void TestReportDocuments::htmlInArabic()
{
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QByteArray html = toHtml(sample::document(20, true));
    QVERIFY(html.contains("dir=\"rtl\">"));
    QVERIFY(html.contains("<bdi>Ana Ruiz</bdi>")); // a foreign name is isolated
    QVERIFY(html.contains("lang=\"ar"));
}

QTEST_GUILESS_MAIN(TestReportDocuments)
#include "tst_reportdocuments.moc"
