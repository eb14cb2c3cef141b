// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/barchart.h"
#include "reports/pdfwriter.h"

#include "reports/samplereport.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <thread>

using namespace gatehouse;
using namespace gatehouse::reports;
using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// The text of each page, as a reader's search would find it: compatibility forms undone, marks of direction taken out.
QStringList pageTexts(const QByteArray &pdf)
{
    QString all = QString::fromUtf8(run(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s}, pdf));
    all = all.normalized(QString::NormalizationForm_KC);
    all.remove(QRegularExpression(u"[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s));
    QStringList pages = all.split(u'\f');
    pages.removeLast();
    return pages;
}

QString folded(const QString &page)
{
    return page.simplified();
}

/// Where a word stands on the first page, from the left in points; -1: nowhere.
double leftOf(const QByteArray &pdf, const QString &word)
{
    const QString boxes = QString::fromUtf8(run(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, u"-"_s, u"-"_s}, pdf));
    const QRegularExpression place(u"xMin=\"([0-9.]+)\"[^>]*>%1<"_s.arg(QRegularExpression::escape(word)));
    const auto match = place.match(boxes);
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

} // namespace

/// A report on paper: what stands on which page.
class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyPageSaysWhatItIs();
    void incompleteIsOnEveryPage();
    void firstPageTellsWhereItCameFrom();
    void headsAreRepeated();
    void peopleAreNotSplit();
    void aPersonLongerThanAPageGoesOn();
    void aLongGroupBeginsBelowItsLead();
    void nothingIsElided();
    void namesInManyScripts();
    void wideTablesLieOnTheirSide();
    void arabicMirrorsThePage();
    void receiptsFitOnOnePage();
    void nothingAtAll();
    void madeOffTheGuiThread();
    void chartsAreMirrored();
    void chartPartsDifferWithoutColour();
};

void TestReportPdf::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("there is no pdftotext (poppler-utils) to read a PDF with");
}

void TestReportPdf::everyPageSaysWhatItIs()
{
    const auto pdf = toPdf(sample::document(150, true));
    QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(pdf.error().detail));
    QVERIFY(pdf->startsWith("%PDF-"));
    const QStringList pages = pageTexts(*pdf);
    QVERIFY2(pages.size() >= 6, qPrintable(QString::number(pages.size())));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString page = folded(pages[i]);
        QVERIFY2(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(page));
        QVERIFY2(page.contains(u"Acme (Production) · Who can reach what · read 22 November 2026, 11:42 to 11:43 (UTC)"_s),
                 qPrintable(page));
        QVERIFY(!page.contains(u"INCOMPLETE"));
    }
    const QByteArray info = run(u"pdfinfo"_s, {u"-"_s}, *pdf);
    QVERIFY2(info.contains("Who can reach what"), info.constData());
}

void TestReportPdf::incompleteIsOnEveryPage()
{
    const auto pdf = toPdf(sample::document(150, false));
    QVERIFY(pdf.has_value());
    const QStringList pages = pageTexts(*pdf);
    QVERIFY(pages.size() >= 6);
    for (const QString &page : pages)
        QVERIFY2(folded(page).contains(u"11:43 (UTC) · INCOMPLETE"), qPrintable(page));
    QVERIFY(folded(pages[0]).contains(u"Part of this report is missing Arize AX stopped answering after 200 people"));
    QVERIFY(pages[0].contains(u"At a glance: these are at least"));
    QVERIFY(!pages.join(QString()).contains(QRegularExpression(u"\\bCOMPLETE\\b"_s)));
}

void TestReportPdf::firstPageTellsWhereItCameFrom()
{
    const ReportDocument report = sample::document(150, true);
    const auto pdf = toPdf(report);
    QVERIFY(pdf.has_value());
    const QStringList pages = pageTexts(*pdf);
    const QString first = folded(pages[0]);
    for (const QString &words : {u"Acme (Production), acme.example"_s, u"22 November 2026, 11:42:07 to 11:43:31, UTC"_s,
                                 u"Arize AX People, roles, role rules; 9 pages not told 412"_s, u"1,022 1,022"_s,
                                 u"Last page read"_s, u"What the platforms don't tell"_s, u"How to read the tables"_s})
        QVERIFY2(first.contains(words), qPrintable(words + u" in "_s + first));
    // The page told for the second section is the one on which its title stands.
    const auto told = QRegularExpression(u"Service accounts and keys page (\\d+)"_s).match(first);
    QVERIFY2(told.hasMatch(), qPrintable(first));
    QVERIFY(pages[told.captured(1).toInt() - 1].contains(u"Service accounts and keys"));
    QString last = pages.last();
    last.remove(QRegularExpression(u"\\s"_s));
    QVERIFY2(last.contains(QString::fromLatin1(fingerprint(report))), qPrintable(last));
    QVERIFY(pages.last().contains(u"GET /api/v2/scim/list-user-permissions"));
}

void TestReportPdf::headsAreRepeated()
{
    const auto pdf = toPdf(sample::document(300, true));
    const QStringList pages = pageTexts(*pdf);
    int tables = 0;
    for (const QString &page : pages) {
        if (page.contains(u"@acme.example") && !page.contains(u"Made by")) {
            ++tables;
            QVERIFY2(page.contains(u"To take it away"), qPrintable(page));
        }
    }
    QVERIFY(tables >= 8);
    QVERIFY(pages.filter(u"Continued on the next page"_s).size() >= tables - 2);
}

void TestReportPdf::peopleAreNotSplit()
{
    ReportDocument report = sample::document(400, true);
    report.sections.removeLast();
    QList<QVariantList> &rows = report.sections[0].table.rows;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i][5] = u"rule-%1-"_s.arg(i);
    const QStringList pages = pageTexts(*toPdf(report));
    QVERIFY(pages.size() > 10);
    QVERIFY(!pages.join(QString()).contains(u"continued"));
    const auto pageOf = [&](const QString &word) {
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (pages[page].contains(word))
                return page;
        }
        return qsizetype(-1);
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype page = pageOf(u"rule-%1-"_s.arg(i));
        QVERIFY(page > 0);
        QCOMPARE(page, pageOf(u" "_s + rows[i][1].toString()) < 0 ? pageOf(rows[i][1].toString())
                                                                  : pageOf(u" "_s + rows[i][1].toString()));
    }
}

void TestReportPdf::aPersonLongerThanAPageGoesOn()
{
    ReportDocument report = sample::document(120, true);
    QList<QVariantList> &rows = report.sections[0].table.rows;
    for (qsizetype i = 10; i < 110; ++i) {
        rows[i][0] = u"Ana Ruiz"_s;
        rows[i][1] = u"ana@acme.example"_s;
        rows[i][3] = u"place-%1"_s.arg(i);
    }
    const QStringList pages = pageTexts(*toPdf(report));
    QVERIFY(pages.filter(u"Ana Ruiz, continued"_s).size() >= 2);
    const QString all = pages.join(QString());
    for (qsizetype i = 10; i < 110; ++i)
        QCOMPARE(all.count(QRegularExpression(u"place-%1\\b"_s.arg(i))), 1);
}

void TestReportPdf::aLongGroupBeginsBelowItsLead()
{
    ReportDocument report = sample::document(20, true);
    ReportSection section = sample::keys();
    section.groupColumns = 1;
    section.table.rows.clear();
    for (qsizetype i = 0; i < 150; ++i)
        section.table.rows.append({u"Anyscale"_s, i, QVariant(), true, u"key-%1-"_s.arg(i)});
    report.sections = {section};
    const QStringList pages = pageTexts(*toPdf(report));
    const QStringList leads = pages.filter(section.lead);
    QCOMPARE(leads.size(), 1);
    QVERIFY2(leads.first().contains(u"key-0-"), qPrintable(leads.first()));
    QVERIFY(pages.filter(u"Anyscale, continued"_s).size() >= 2);
}

void TestReportPdf::nothingIsElided()
{
    ReportDocument report = sample::document(20, true);
    QString words;
    for (int i = 0; i < 3000; ++i)
        words += u"w%1x "_s.arg(i);
    QString name;
    for (int i = 0; i < 900; ++i)
        name += u"n%1x "_s.arg(i);
    report.sections[0].table.rows[3][5] = words;
    report.sections[0].table.rows[12][0] = name;
    report.sections[1].table.rows[2][4] = words;
    const QStringList pages = pageTexts(*toPdf(report));
    const QString all = pages.join(u' ');
    QVERIFY(!all.contains(u"w5…"));
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(all.count(QRegularExpression(u"\\bw%1x\\b"_s.arg(i))), 2);
    for (int i = 0; i < 900; ++i)
        QVERIFY2(all.contains(u"n%1x"_s.arg(i)), qPrintable(QString::number(i)));
}

void TestReportPdf::namesInManyScripts()
{
    const QString all = pageTexts(*toPdf(sample::document(60, true))).join(QString());
    for (const QString &name : {u"Łukasz Żak"_s, u"Лев Орлов"_s, u"Οδυσσέας Παπάς"_s, u"Wanjirũ Kamau"_s, u"Siobhán Ó Dálaigh"_s})
        QVERIFY2(all.contains(name), qPrintable(name));
    // Scripts whose fonts may be missing on a machine: what can be shown at all must be found.
    const QFontMetricsF metrics{QFont()};
    for (const QString &name : {u"葵 佐藤"_s, u"ليلى حداد"_s, u"נועה כהן"_s}) {
        if (metrics.inFontUcs4(name.toUcs4().first()) || metrics.horizontalAdvance(name) > 0)
            QVERIFY2(all.contains(name), qPrintable(name + u" in "_s + all.left(4000)));
    }
}

void TestReportPdf::wideTablesLieOnTheirSide()
{
    ReportDocument report = sample::document(20, true);
    ReportSection wide;
    wide.title = u"Many columns"_s;
    for (int i = 0; i < 14; ++i)
        wide.table.columns.append({u"c%1"_s.arg(i), u"Heading %1"_s.arg(i)});
    QVariantList row;
    for (int i = 0; i < 14; ++i)
        row.append(u"value-%1 of a cell"_s.arg(i));
    wide.table.rows.fill(row, 40);
    report.sections.append(wide);
    const auto pdf = toPdf(report);
    const QByteArray info = run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, u"-"_s}, *pdf);
    QVERIFY2(info.contains("size:  595 x 842"), info.constData());
    QVERIFY2(info.contains("size:  842 x 595"), info.constData());
    const QString all = pageTexts(*pdf).join(QString());
    QCOMPARE(all.count(u"value-13"), 40); // the last column is not cut
}

void TestReportPdf::arabicMirrorsThePage()
{
    const auto english = toPdf(sample::document(20, true));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const auto arabic = toPdf(sample::document(20, true));
    QVERIFY(leftOf(*english, u"COMPLETE"_s) > 420);
    QVERIFY(leftOf(*arabic, u"COMPLETE"_s) > 0);
    QVERIFY2(leftOf(*arabic, u"COMPLETE"_s) < 120, qPrintable(QString::number(leftOf(*arabic, u"COMPLETE"_s))));
    QVERIFY(leftOf(*english, u"Biases"_s) < leftOf(*english, u"1,022"_s));
    QVERIFY(leftOf(*arabic, u"Biases"_s) > 300);
}

void TestReportPdf::receiptsFitOnOnePage()
{
    ReportTable table = sample::keys().table;
    table.provenance.title = u"Remove 9 people"_s;
    table.provenance.organisation = u"Corp"_s;
    const QStringList pages = pageTexts(*toPdf(table));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].contains(u"nightly-eval-8"));
    QVERIFY(pages[0].contains(u"Page 1 of 1"));
}

void TestReportPdf::nothingAtAll()
{
    ReportDocument report;
    QVERIFY(toPdf(report).has_value());
    report.sections.append(ReportSection());
    QVERIFY(toPdf(report).has_value());
    report.sections[0] = sample::keys();
    report.sections[0].table.rows.clear();
    QVERIFY(pageTexts(*toPdf(report)).join(QString()).contains(u"There is nothing to list here."));
}

void TestReportPdf::madeOffTheGuiThread()
{
    const ReportDocument report = sample::document(100, true);
    QList<QByteArray> made(2);
    {
        std::jthread one([&] { made[0] = toPdf(report).value_or(QByteArray()); });
        std::jthread other([&] { made[1] = toPdf(report).value_or(QByteArray()); });
        QCOMPARE(pageTexts(*toPdf(report)).size() > 3, true);
    }
    for (const QByteArray &pdf : made)
        QVERIFY(pageTexts(pdf).size() > 3);
}

void TestReportPdf::chartsAreMirrored()
{
    QFont font;
    font.setPixelSize(14);
    const BarChart chart{{}, {u"One"_s}, {{u"A"_s, {100}}}};
    const auto firstInk = [&](bool isMirrored) {
        const BarChartLook look = paperLook(font, isMirrored);
        const qreal high = barChartHeight(chart, 300, look);
        QImage image(300, int(high) + 1, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBarChart(painter, QRectF(0, 0, 300, high), chart, look);
        painter.end();
        for (int x = 0; x < 300; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == look.parts[0])
                    return x;
            }
        }
        return -1;
    };
    const int left = firstInk(false);
    const int mirrored = firstInk(true);
    QVERIFY2(left > 10 && left < 60, qPrintable(QString::number(left))); // after its label
    QVERIFY2(mirrored > 10, qPrintable(QString::number(mirrored)));      // after its number
    QVERIFY(left != mirrored);
    QCOMPARE(barChartHeight(BarChart(), 300, paperLook(font, false)), 0.0);
}

void TestReportPdf::chartPartsDifferWithoutColour()
{
    QFont font;
    font.setPixelSize(14);
    BarChartLook look = paperLook(font, false);
    look.parts.fill(Qt::black);
    const BarChart chart{u"Title"_s, {u"a"_s, u"b"_s, u"c"_s}, {{u"X"_s, {50, 50, 50}}}};
    QImage image(600, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBarChart(painter, QRectF(0, 0, 600, 100), chart, look);
    painter.end();
    // One black bar would be as dark in every line; stripes and an empty part let paper through between the outlines.
    int least = 600;
    for (int y = 0; y < 100; ++y) {
        int black = 0;
        for (int x = 0; x < 600; ++x)
            black += image.pixelColor(x, y).lightness() < 60;
        if (black > 150)
            least = std::min(least, black);
    }
    QVERIFY2(least > 150 && least < 450, qPrintable(QString::number(least)));
}

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
