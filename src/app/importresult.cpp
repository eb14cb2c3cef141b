// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importresult.h"

#include "reports/csvwriter.h"
#include "reports/xlsxwriter.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

reports::ReportTable templateTable()
{
    reports::ReportTable table;
    table.sheetName = QCoreApplication::translate("ImportResult", "People");
    // Words that are understood whatever language the window speaks.
    for (const auto &title : {u"First name"_s, u"Last name"_s, u"E-mail"_s, u"Job title"_s, u"Single sign-on"_s})
        table.columns.append({title, title, reports::ColumnType::Text});
    return table;
}

/// One line a column, so that nothing in it can be taken for a list of people.
reports::ReportTable templateNotes()
{
    reports::ReportTable table;
    table.sheetName = QCoreApplication::translate("ImportResult", "Notes");
    table.columns = {{u"column"_s, QCoreApplication::translate("ImportResult", "Column"), reports::ColumnType::Text},
                     {u"note"_s, QCoreApplication::translate("ImportResult", "What goes in it"), reports::ColumnType::Text},
                     {u"example"_s, QCoreApplication::translate("ImportResult", "For example"), reports::ColumnType::Text}};
    table.rows = {
        {u"First name"_s, QCoreApplication::translate("ImportResult", "Needed."), u"Amina"_s},
        {u"Last name"_s, QCoreApplication::translate("ImportResult", "May stay empty."), u"Okafor"_s},
        {u"E-mail"_s, QCoreApplication::translate("ImportResult", "Needed, one address, each person once."),
         u"amina.okafor@acme.example"_s},
        {u"Job title"_s, QCoreApplication::translate("ImportResult", "May stay empty."), u"Engineer"_s},
        {u"Single sign-on"_s,
         QCoreApplication::translate("ImportResult",
                                     "Yes where the person signs in through your organisation, No where not; may stay empty."),
         u"Yes"_s},
    };
    return table;
}

} // namespace

bool signsInWithSso(const NewPerson &person, bool defaultSso)
{
    return person.isSsoUser.value_or(defaultSso && !person.hasPassword());
}

QSet<qint64> leftOutByChoice(const QList<HeldBackRow> &heldBack)
{
    QSet<qint64> rows;
    for (const HeldBackRow &row : heldBack) {
        if (row.byChoice)
            rows.insert(row.sheetRow);
    }
    return rows;
}

bool needsAttention(Fate fate)
{
    return fate == Fate::Refused || fate == Fate::Failed || fate == Fate::Unknown;
}

bool isToBeMended(const RowOutcome &outcome, const QSet<qint64> &byChoice)
{
    return needsAttention(outcome.fate) || (outcome.fate == Fate::LeftOut && !byChoice.contains(outcome.sheetRow));
}

namespace {

ImportResultData resultData(const QList<RowOutcome> &outcomes, const QList<HeldBackRow> &heldBack, const ImportSession *sheet,
                            const reports::Provenance &provenance)
{
    ImportResultData data;
    data.outcomes = outcomes;
    data.leftOutByChoice = leftOutByChoice(heldBack);
    data.provenance = provenance;
    const bool hasSheet = sheet && sheet->state() == ImportSession::State::Read;
    data.headers = hasSheet ? sheet->resultHeaders() : QStringList{u"E-mail"_s};
    data.rows.reserve(data.outcomes.size());
    for (const RowOutcome &outcome : std::as_const(data.outcomes)) {
        const QStringList cells = hasSheet ? sheet->resultCells(outcome.sheetRow, outcome.email) : QStringList{outcome.email};
        data.rows.append({outcome.sheetRow, cells});
    }
    return data;
}

} // namespace

ImportResultData importResultData(const ImportRun &run, const ImportSession *sheet, const reports::Provenance &provenance)
{
    return resultData(run.outcomes(), run.heldBack(), sheet, provenance);
}

ImportResultData importResultData(const ImportRuns &runs, const ImportSession *sheet, const reports::Provenance &provenance)
{
    return resultData(runs.outcomes(), runs.heldBack(), sheet, provenance);
}

Result<QByteArray> importResultWorkbook(const ImportResultData &data)
{
    auto all = reports::importResultTable(data.headers, data.rows, data.outcomes, data.provenance);
    all.sheetName = QCoreApplication::translate("ImportResult", "All rows");
    QList<reports::OriginalRow> rows;
    QList<RowOutcome> outcomes;
    for (qsizetype i = 0; i < data.outcomes.size(); ++i) {
        if (!isToBeMended(data.outcomes[i], data.leftOutByChoice))
            continue;
        rows.append(data.rows[i]);
        outcomes.append(data.outcomes[i]);
    }
    auto attention = reports::importResultTable(data.headers, rows, outcomes, data.provenance);
    attention.sheetName = QCoreApplication::translate("ImportResult", "Needs attention");
    return reports::toXlsx({all, attention});
}

Result<QByteArray> failedRowsSheet(const ImportResultData &data, bool asCsv)
{
    QList<RowOutcome> wanted;
    for (const RowOutcome &outcome : data.outcomes) {
        if (isToBeMended(outcome, data.leftOutByChoice))
            wanted.append(outcome);
    }
    auto table = reports::failedRowsTable(data.headers, data.rows, wanted, data.provenance);
    table.sheetName = QCoreApplication::translate("ImportResult", "People");
    if (asCsv)
        return reports::toCsv(table);
    return reports::toXlsx({table});
}

Result<QByteArray> importTemplate(bool asCsv)
{
    if (asCsv)
        return reports::toCsv(templateTable());
    return reports::toXlsx({templateTable(), templateNotes()});
}

} // namespace gatehouse::app
