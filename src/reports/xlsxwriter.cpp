// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxwriter.h"

#include "reports/provenancetext.h"
#include "reports/workbooksheets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

QByteArray cellBytes(const QString &text)
{
    return sheetText(text).toUtf8();
}

/// One workbook while it is written to a file. Rows leave memory as they are written, so each sheet is written top down.
class Workbook
{
public:
    explicit Workbook(const QString &folder)
        : m_folder(QFile::encodeName(folder))
        , m_path(m_folder + "/book.xlsx")
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        if (!m_book)
            return;
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_bg_color(m_header, 0xEFF0F1);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
        format_set_align(m_date, LXW_ALIGN_LEFT);
        m_stamp = workbook_add_format(m_book);
        format_set_bold(m_stamp);
        format_set_font_color(m_stamp, 0xB92D3B);
        m_label = workbook_add_format(m_book);
        format_set_bold(m_label);
        format_set_align(m_label, LXW_ALIGN_VERTICAL_TOP);
        // "Text" for good: a cell that begins like a formula stays text even after somebody has edited it.
        m_text = workbook_add_format(m_book);
        format_set_num_format_index(m_text, 49);
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    bool isOpen() const { return m_book != nullptr; }

    void addTable(const ReportTable &table)
    {
        const bool stamped = !table.provenance.isComplete;
        const qsizetype perSheet = kMostSheetRows - (stamped ? 2 : 1);
        qsizetype from = 0;
        do {
            const qsizetype count = std::min(perSheet, table.rows.size() - from);
            addSheet(table, from, count);
            from += count;
        } while (from < table.rows.size());
    }

    /// (what, value), nothing: an empty line.
    void addAbout(const QList<std::pair<QString, QVariant>> &lines)
    {
        lxw_worksheet *sheet = newSheet(QCoreApplication::translate("Reports", "About"));
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 80, nullptr);
        lxw_row_t row = 0;
        for (const auto &[what, value] : lines) {
            if (!what.isEmpty())
                check(worksheet_write_string(sheet, row, 0, cellBytes(what).constData(), m_label));
            writeCell(sheet, row, 1, value);
            ++row;
        }
    }

    /// Ends the file and hands back its bytes.
    Result<QByteArray> finish()
    {
        const lxw_error closed = workbook_close(m_book); // frees it, whatever it says
        m_book = nullptr;
        check(closed);
        if (m_problem != LXW_NO_ERROR)
            return localFailure(QString::fromUtf8(lxw_strerror(m_problem)));
        QFile file(QFile::decodeName(m_path));
        if (!file.open(QIODevice::ReadOnly))
            return localFailure(file.errorString());
        return file.readAll();
    }

private:
    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_problem == LXW_NO_ERROR)
            m_problem = error;
    }

    lxw_worksheet *newSheet(const QString &name)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(name, m_names).toUtf8().constData());
        if (!sheet)
            check(LXW_ERROR_MEMORY_MALLOC_FAILED);
        else if (QLocale().textDirection() == Qt::RightToLeft)
            worksheet_right_to_left(sheet);
        return sheet;
    }

    void addSheet(const ReportTable &table, qsizetype from, qsizetype count)
    {
        lxw_worksheet *sheet = newSheet(table.sheetName);
        if (!sheet)
            return;
        const auto columns = lxw_col_t(std::min(table.columns.size(), kMostSheetColumns));
        lxw_row_t row = 0;
        if (!table.provenance.isComplete)
            check(worksheet_write_string(sheet, row++, 0, cellBytes(incompleteStamp(table.provenance)).constData(), m_stamp));
        const lxw_row_t headerRow = row++;
        for (lxw_col_t column = 0; column < columns; ++column)
            check(worksheet_write_string(sheet, headerRow, column, cellBytes(table.columns[column].title).constData(), m_header));
        setWidths(sheet, table, from, count);
        for (qsizetype i = from; i < from + count; ++i, ++row) {
            const QVariantList &cells = table.rows[i];
            for (lxw_col_t column = 0; column < columns && column < cells.size(); ++column)
                writeCell(sheet, row, column, cells[column]);
        }
        worksheet_freeze_panes(sheet, headerRow + 1, 0);
        if (columns > 0)
            check(worksheet_autofilter(sheet, headerRow, 0, std::max(headerRow + lxw_row_t(count), headerRow + 1), columns - 1));
    }

    void setWidths(lxw_worksheet *sheet, const ReportTable &table, qsizetype from, qsizetype count)
    {
        for (qsizetype column = 0; column < std::min(table.columns.size(), kMostSheetColumns); ++column)
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), columnWidth(table, column, from, count), nullptr);
    }

    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &cell)
    {
        if (!cell.isValid())
            return;
        switch (cell.typeId()) {
        case QMetaType::Bool:
            check(worksheet_write_boolean(sheet, row, column, cell.toBool(), nullptr));
            return;
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
            check(worksheet_write_number(sheet, row, column, cell.toDouble(), nullptr));
            return;
        case QMetaType::QDateTime:
            writeDate(sheet, row, column, cell.toDateTime().toUTC());
            return;
        default: {
            const QString text = cell.toString();
            if (!text.isEmpty())
                check(worksheet_write_string(sheet, row, column, cellBytes(text).constData(),
                                             needsNeutralising(text) ? m_text : nullptr));
        }
        }
    }

    void writeDate(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QDateTime &utc)
    {
        if (!utc.isValid())
            return;
        const QDate date = utc.date();
        if (date.year() < 1900 || date.year() > 9999) { // no workbook can hold it as a date
            check(worksheet_write_string(sheet, row, column, isoDate(utc).toUtf8().constData(), nullptr));
            return;
        }
        const QTime time = utc.time();
        lxw_datetime value = {date.year(), date.month(),  date.day(),
                              time.hour(), time.minute(), time.second() + time.msec() / 1000.0};
        check(worksheet_write_datetime(sheet, row, column, &value, m_date));
    }

    QByteArray m_folder;
    QByteArray m_path;
    QSet<QString> m_names;
    lxw_error m_problem = LXW_NO_ERROR;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_stamp = nullptr;
    lxw_format *m_label = nullptr;
    lxw_format *m_text = nullptr;
};

Result<QByteArray> write(const QList<ReportTable> &tables, const QList<std::pair<QString, QVariant>> &about)
{
    // A folder of mode 0700 that goes with everything in it, however this ends.
    QTemporaryDir folder;
    if (!folder.isValid())
        return localFailure(folder.errorString());
    Workbook book(folder.path());
    if (!book.isOpen())
        return localFailure(u"no memory for a workbook"_s);
    for (const ReportTable &table : tables)
        book.addTable(table);
    book.addAbout(about);
    return book.finish();
}

} // namespace

Result<QByteArray> toXlsx(const QList<ReportTable> &tables)
{
    QList<std::pair<QString, QVariant>> about;
    for (const ReportTable &table : tables)
        about += provenanceLines(table.provenance) + QList<std::pair<QString, QVariant>>{{}};
    return write(tables, about);
}

Result<QByteArray> toXlsx(const ReportDocument &document)
{
    return write(workbookTables(document), aboutLines(document));
}

} // namespace gatehouse::reports
