// SPDX-License-Identifier: GPL-3.0-or-later
// Writes invented reports to look at: reportsamples FOLDER [LANGUAGE] [ROWS].
#include "reports/csvwriter.h"
#include "reports/htmlwriter.h"
#include "reports/jsonwriter.h"
#include "reports/odswriter.h"
#include "reports/pdfwriter.h"
#include "reports/xlsxwriter.h"
#include "translations/i18n.h"

#include "reports/samplereport.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace gatehouse;
using namespace gatehouse::reports;
using namespace Qt::StringLiterals;

namespace {

void save(const QString &path, const Result<QByteArray> &bytes, qint64 milliseconds)
{
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
        std::fprintf(stderr, "%s was not written: %s\n", qPrintable(path), bytes ? "" : qPrintable(bytes.error().detail));
        return;
    }
    std::printf("%s: %lld bytes, %lld ms\n", qPrintable(path), qlonglong(bytes->size()), qlonglong(milliseconds));
}

template<typename Make>
void timed(const QString &path, Make make)
{
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> bytes = make();
    save(path, bytes, timer.elapsed());
}

/// A receipt as older callers make it; a table too wide for an upright page; texts longer than a page.
ReportTable receipt()
{
    ReportTable table;
    table.sheetName = u"Receipt"_s;
    table.columns = {{u"email"_s, u"E-mail"_s}, {u"platform"_s, u"Platform"_s}, {u"what"_s, u"What happened"_s}};
    for (int i = 0; i < 6; ++i)
        table.rows.append({u"person%1@corp.example"_s.arg(i), u"Anyscale"_s, u"Removed from the organisation"_s});
    table.provenance.title = u"Remove 6 people"_s;
    table.provenance.organisation = u"Corp"_s;
    table.provenance.count = 6;
    table.provenance.pulledAt = QDateTime(QDate(2026, 11, 22), QTime(11, 43), Qt::UTC);
    return table;
}

ReportDocument hard()
{
    ReportDocument report = sample::document(30, false);
    ReportSection wide;
    wide.title = u"A table of fourteen columns"_s;
    for (int i = 0; i < 14; ++i)
        wide.table.columns.append({u"c%1"_s.arg(i), u"Column heading %1"_s.arg(i)});
    for (int i = 0; i < 60; ++i) {
        QVariantList row;
        for (int column = 0; column < 14; ++column)
            row.append(column % 4 == 1 ? u"a.rather.long.address%1@acme.example"_s.arg(i) : u"words of a cell %1"_s.arg(i));
        wide.table.rows.append(row);
    }
    ReportSection longest = sample::permissions(400);
    longest.title = u"One person with many permissions, one with a very long reason"_s;
    for (qsizetype i = 20; i < 220; ++i) {
        longest.table.rows[i][0] = u"Ana Ruiz"_s;
        longest.table.rows[i][1] = u"ana.ruiz@acme.example"_s;
    }
    longest.table.rows[300][5] = u"because of a rule "_s.repeated(900);
    longest.table.rows[350][0] = u"Somebody with a name that goes on "_s.repeated(120);
    report.sections.append(wide);
    report.sections.append(longest);
    return report;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, u"."_s);
    installTranslations(application, arguments.value(2, u"en"_s));
    const qsizetype rows = arguments.value(3, u"120"_s).toLongLong();
    QDir().mkpath(folder);
    for (const bool isComplete : {true, false}) {
        const ReportDocument report = sample::document(rows, isComplete);
        const QString base = folder + (isComplete ? u"/complete"_s : u"/incomplete"_s);
        timed(base + u".pdf"_s, [&] { return toPdf(report); });
        timed(base + u".html"_s, [&] { return Result<QByteArray>(toHtml(report)); });
        timed(base + u".ods"_s, [&] { return toOds(report); });
        timed(base + u".xlsx"_s, [&] { return toXlsx(report); });
        timed(base + u".json"_s, [&] { return Result<QByteArray>(toJson(report)); });
        timed(base + u".csv"_s, [&] { return Result<QByteArray>(toCsv(report)); });
    }
    timed(folder + u"/receipt.pdf"_s, [&] { return toPdf(receipt()); });
    timed(folder + u"/hard.pdf"_s, [&] { return toPdf(hard()); });
    return 0;
}
