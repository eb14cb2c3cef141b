// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/importsheet.h"

#include "app/texts.h"
#include "domain/email.h"
#include "programs/gatehousectl/terminal.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

/// More than any reader takes, so that it is the reader who refuses.
constexpr qint64 kLargestInput = (qint64(1) << 30) + 1;

/// A column by its header, else by its letter as a spreadsheet program names it.
QString columnName(const sheets::Layout &layout, int column)
{
    if (column < 0)
        return {};
    const QString header = column < layout.columns.size() ? layout.columns.at(column).header : QString();
    if (!header.isEmpty())
        return header;
    QString letters;
    for (int left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + left % 26));
    return letters;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject personJson(const NewPerson &person)
{
    QJsonObject object{{u"name"_s, person.name}, {u"email"_s, person.email}};
    if (person.lastName)
        object.insert("lastname"_L1, *person.lastName);
    if (person.title)
        object.insert("title"_L1, *person.title);
    if (person.isSsoUser)
        object.insert("is_sso_user"_L1, *person.isSsoUser);
    if (person.hasPassword())
        object.insert("has_password"_L1, true);
    return object;
}

QJsonObject problemJson(const sheets::Layout &layout, const sheets::Problem &problem)
{
    return {{u"row"_s, problem.row},
            {u"column"_s, textOrNull(columnName(layout, problem.column))},
            {u"field"_s, sheets::fieldName(problem.field)},
            {u"kind"_s, sheets::kindName(problem.kind)},
            {u"value"_s, problem.value},
            {u"message"_s, app::describe(problem).why},
            {u"suggestion"_s, textOrNull(problem.suggestion)}};
}

/// One object a row that is held back, by its first fault; further faults of the row are in "also".
QJsonArray problemsJson(const ImportSheet &sheet)
{
    QJsonArray problems;
    int lastIndex = -1;
    for (const sheets::Problem &problem : sheet.checked.problems) {
        const QJsonObject object = problemJson(sheet.layout, problem);
        if (problem.index != lastIndex) {
            problems.append(object);
            lastIndex = problem.index;
            continue;
        }
        QJsonObject first = problems.last().toObject();
        QJsonArray also = first["also"_L1].toArray();
        also.append(object);
        first.insert("also"_L1, also);
        problems[problems.size() - 1] = first;
    }
    return problems;
}

QList<int> shownColumns(const ImportSheet &sheet)
{
    QList<int> columns;
    for (int column = 0; column < sheet.workbook.sheet.columnCount(); ++column) {
        const bool isPassword =
            column < sheet.layout.columns.size() && sheet.layout.columns.at(column).field == sheets::Field::Password;
        if (!isPassword)
            columns.append(column);
    }
    return columns;
}

} // namespace

QString ImportSheet::understood() const
{
    const QString name = QFileInfo(file).fileName();
    const QString rows = Words::tr("%n rows", "rows of a sheet", static_cast<int>(checked.rowsRead));
    if (!workbook.sheetName.isEmpty())
        return Words::tr("%1, sheet “%2”: %3", "file, sheet, how many rows").arg(name, workbook.sheetName, rows);
    return Words::tr("%1: %2", "file, how many rows").arg(name, rows);
}

ImportSheet readImportSheet(const QString &file, const QString &sheetName, WorkControl &control)
{
    ImportSheet sheet;
    sheet.file = file;
    sheets::OpenOptions options;
    if (!sheetName.isEmpty())
        options.sheet = sheetName;
    sheets::Opened<sheets::Workbook> opened;
    if (file == "-"_L1) {
        QFile input;
        QByteArray bytes;
        if (input.open(stdin, QIODevice::ReadOnly))
            bytes = input.read(kLargestInput);
        opened = sheets::openBytes(bytes, u"stdin"_s, options, control);
    } else {
        opened = sheets::openFile(file, options, control);
    }
    if (!opened) {
        sheet.error = opened.error();
        return sheet;
    }
    sheet.workbook = std::move(*opened);
    sheet.layout = sheets::matchColumns(sheet.workbook);
    sheet.checked = sheets::check(sheet.workbook.sheet, sheet.layout, {}, control);
    return sheet;
}

QJsonObject toJson(const ImportSheet &sheet)
{
    if (sheet.error) {
        const app::ErrorText text = app::describe(*sheet.error, QFileInfo(sheet.file).fileName());
        QStringList sentences{text.what, text.why, text.next};
        sentences.removeAll(QString());
        return {{u"file"_s, sheet.file}, {u"error"_s, sentences.join(u' ')}};
    }
    QJsonArray mapping;
    for (const sheets::ColumnMatch &match : sheet.layout.columns)
        mapping.append(QJsonObject{{u"column"_s, columnName(sheet.layout, match.column)},
                                   {u"field"_s, textOrNull(sheets::fieldName(match.field))}});
    QJsonArray people;
    for (const sheets::ReadyRow &row : sheet.checked.ready)
        people.append(personJson(row.person));
    const sheets::Workbook &workbook = sheet.workbook;
    return {
        {u"file"_s, sheet.file},
        {u"format"_s, sheets::formatName(workbook.format)},
        {u"encoding"_s, textOrNull(workbook.encoding)},
        {u"delimiter"_s, workbook.delimiter.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString(workbook.delimiter))},
        {u"sheet"_s, textOrNull(workbook.sheetName)},
        {u"header_row"_s, sheet.layout.headerRow(workbook.sheet)},
        {u"mapping"_s, mapping},
        {u"people"_s, people},
        {u"problems"_s, problemsJson(sheet)}};
}

ImportPlan planOf(const ImportSheet &sheet)
{
    ImportPlan plan;
    const bool isInput = sheet.file == "-"_L1;
    plan.sourceName = isInput ? Words::tr("standard input") : QFileInfo(sheet.file).fileName();
    plan.sourcePath = isInput ? QString() : QFileInfo(sheet.file).absoluteFilePath();
    plan.sourceHash = sheet.workbook.sourceHash;
    plan.sheetName = sheet.workbook.sheetName;
    plan.rowsRead = sheet.checked.rowsRead;
    for (const sheets::ReadyRow &row : sheet.checked.ready)
        plan.rows.append({row.row, row.person});
    const int emailColumn = sheet.layout.columnOf(sheets::Field::Email);
    int lastIndex = -1;
    for (const sheets::Problem &problem : sheet.checked.problems) {
        if (problem.index == lastIndex)
            continue;
        lastIndex = problem.index;
        HeldBackRow row;
        row.sheetRow = problem.row;
        if (emailColumn >= 0)
            row.email = sheet.workbook.sheet.cell(problem.index, emailColumn).trimmed().toString();
        row.reason = app::describe(problem).why;
        plan.heldBack.append(row);
    }
    return plan;
}

QHash<QString, SecretString> passwordsOf(const ImportSheet &sheet)
{
    QHash<QString, SecretString> passwords;
    for (const sheets::ReadyRow &row : sheet.checked.ready) {
        if (row.person.hasPassword())
            passwords.insert(emailKey(row.person.email), row.person.password);
    }
    return passwords;
}

app::ImportResultData resultDataOf(const ImportSheet &sheet, const app::ImportRun &run, const reports::Provenance &provenance)
{
    app::ImportResultData data;
    data.outcomes = run.outcomes();
    data.leftOutByChoice = app::leftOutByChoice(run.heldBack());
    data.provenance = provenance;
    const QList<int> columns = shownColumns(sheet);
    for (const int column : columns)
        data.headers.append(columnName(sheet.layout, column));

    // Several entries of a YAML file may share a line; they come in the same order here and there.
    QHash<qint64, QList<int>> indexesOf;
    for (int index = sheet.layout.firstDataIndex; index < sheet.workbook.sheet.rowCount(); ++index)
        indexesOf[sheet.workbook.sheet.rowNumber(index)].append(index);
    for (const RowOutcome &outcome : std::as_const(data.outcomes)) {
        QList<int> &indexes = indexesOf[outcome.sheetRow];
        QStringList cells;
        if (!indexes.isEmpty()) {
            const int index = indexes.size() > 1 ? indexes.takeFirst() : indexes.constFirst();
            for (const int column : columns)
                cells.append(sheet.workbook.sheet.cell(index, column).toString());
        }
        data.rows.append({outcome.sheetRow, cells});
    }
    return data;
}

} // namespace gatehouse::ctl
