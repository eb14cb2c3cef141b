// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxwriter.h"

#include "reports/provenancetext.h"

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

constexpr qsizetype kMaxRows = 1'048'576;  // of a sheet, by the file format
constexpr qsizetype kMaxCellText = 32'767; // UTF-16 units, by the file format
constexpr qsizetype kMaxColumns = 16'384;
constexpr double kWidestColumn = 60;      // in digits, Excel's unit
constexpr qsizetype kMeasuredRows = 2000; // enough for a fair width, and cheap

/// What a cell can hold: no NUL, nothing that XML lacks, not longer than the format allows.
QByteArray cellBytes(QString text)
{
    for (QChar &c : text) {
        if (c.isNull() || c.unicode() >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > kMaxCellText)
        text = text.left(kMaxCellText - 2) + u'…';
    return text.toUtf8();
}

/// How wide a text is in digits; East Asian letters take two.
double displayWidth(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 && (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul ||
                                           c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
                     ? 2
                     : 1;
    return width;
}

/// Sheet names are at most 31 units long, unique without case, and free of the letters that a formula reads as its own.
QString sheetName(QString wished, QSet<QString> &taken)
{
    for (QChar &c : wished) {
        if (u"[]:*?/\\"_s.contains(c) || !c.isPrint())
            c = u' ';
    }
    wished = wished.simplified().left(31);
    while (wished.startsWith(u'\''))
        wished.remove(0, 1);
    while (wished.endsWith(u'\''))
        wished.chop(1);
    if (wished.isEmpty() || wished.compare("history"_L1, Qt::CaseInsensitive) == 0)
        wished = QCoreApplication::translate("Reports", "Sheet");
    QString name = wished;
    for (int n = 2; taken.contains(name.toLower()); ++n) {
        const QString suffix = u" (%1)"_s.arg(n);
        name = wished.left(31 - suffix.size()) + suffix;
    }
    taken.insert(name.toLower());
    return name;
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
        const qsizetype perSheet = kMaxRows - (stamped ? 2 : 1);
        qsizetype from = 0;
        do {
            const qsizetype count = std::min(perSheet, table.rows.size() - from);
            addSheet(table, from, count);
            from += count;
        } while (from < table.rows.size());
    }

    void addAbout(const QList<ReportTable> &tables)
    {
        lxw_worksheet *sheet = newSheet(QCoreApplication::translate("Reports", "About"));
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 80, nullptr);
        lxw_row_t row = 0;
        for (const ReportTable &table : tables) {
            for (const auto &[what, value] : provenanceLines(table.provenance)) {
                if (!what.isEmpty())
                    check(worksheet_write_string(sheet, row, 0, cellBytes(what).constData(), m_label));
                writeCell(sheet, row, 1, value);
                ++row;
            }
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
        const auto columns = lxw_col_t(std::min(table.columns.size(), kMaxColumns));
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
        for (qsizetype column = 0; column < std::min(table.columns.size(), kMaxColumns); ++column) {
            double width = displayWidth(table.columns[column].title) + 3; // room for the filter's arrow
            for (qsizetype i = from; i < from + std::min(count, kMeasuredRows); ++i) {
                const QVariant cell = table.rows[i].value(column);
                width = std::max(width, cell.typeId() == QMetaType::QDateTime ? 19 : displayWidth(cell.toString()));
            }
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), std::clamp(width + 1, 8.0, kWidestColumn), nullptr);
        }
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

} // namespace

Result<QByteArray> toXlsx(const QList<ReportTable> &tables)
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
    book.addAbout(tables);
    return book.finish();
}

Result<QByteArray> toXlsx(const ReportDocument &document)
{
    QList<ReportTable> tables;
    for (const ReportSection &section : document.sections) {
        ReportTable table = section.table;
        table.provenance = document.provenance;
        tables.append(table);
    }
    return toXlsx(tables);
}

} // namespace gatehouse::reports
