// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

#include <QtTest/QTest>

#include <zip.h>

// What the reader tests share: opening bytes, a sheet as lines to compare, and archives made by hand.

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

inline Opened<Workbook> open(const QByteArray &bytes, const QString &name = u"pasted"_s, const OpenOptions &options = {})
{
    WorkControl control;
    return openBytes(bytes, name, options, control);
}

/// Each row as "number: cell|cell", line breaks as "\n".
inline QStringList lines(const Sheet &sheet)
{
    QStringList out;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < sheet.cellCount(row); ++column)
            cells.append(sheet.cell(row, column).toString().replace(u'\n', u"\\n"_s));
        out.append(QString::number(sheet.rowNumber(row)) + u": "_s + cells.join(u'|'));
    }
    return out;
}

inline QString refusalText(const OpenError &error)
{
    return u"refusal %1 line %2 column %3: %4"_s.arg(int(error.refusal)).arg(error.line).arg(error.column).arg(error.detail);
}

/// "kind@row" of every finding.
inline QStringList findingTexts(const Workbook &book)
{
    static const QStringList names{u"UnterminatedQuote"_s, u"TextAfterQuote"_s, u"FormulaWithoutResult"_s, u"UndecodableBytes"_s,
                                   u"CellError"_s,         u"RowTooShort"_s,    u"NestedValue"_s,          u"DuplicateKey"_s};
    QStringList out;
    for (const Finding &finding : book.findings)
        out.append(names.value(int(finding.kind)) + u'@' + QString::number(finding.row));
    return out;
}

struct ZipEntry
{
    QByteArray name;
    QByteArray content;
};

inline QByteArray zipOf(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const ZipEntry &entry : entries) {
        zip_source_t *content = zip_source_buffer(archive, entry.content.constData(), zip_uint64_t(entry.content.size()), 0);
        zip_file_add(archive, entry.name.constData(), content, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_stat_t info;
    zip_source_stat(source, &info);
    QByteArray bytes(qsizetype(info.size), Qt::Uninitialized);
    zip_source_open(source);
    zip_source_read(source, bytes.data(), info.size);
    zip_source_close(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return bytes;
}

struct XlsxSheet
{
    QByteArray name;
    QByteArray rows; ///< what stands inside <sheetData>
    QByteArray state = "visible";
};

/// A workbook of these sheets. `strings`: the shared strings' <si> elements, `styles`: the inside of <styleSheet>.
inline QByteArray xlsxOf(const QList<XlsxSheet> &sheets, const QByteArray &strings = {}, const QByteArray &styles = {},
                         const QByteArray &properties = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray book = "<workbook xmlns='" + main + "' xmlns:r='" + rel + "'>" + properties + "<sheets>";
    QByteArray relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    QList<ZipEntry> entries{{"[Content_Types].xml", "<Types/>"},
                            {"_rels/.rels", "<Relationships><Relationship Id='r' Type='" + rel +
                                                "/officeDocument' Target='xl/workbook.xml'/></Relationships>"}};
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        book += "<sheet name='" + sheets.at(i).name + "' sheetId='" + number + "' state='" + sheets.at(i).state + "' r:id='rId" +
                number + "'/>";
        relations +=
            "<Relationship Id='rId" + number + "' Type='" + rel + "/worksheet' Target='worksheets/sheet" + number + ".xml'/>";
        entries.append({"xl/worksheets/sheet" + number + ".xml",
                        "<worksheet xmlns='" + main + "'><sheetData>" + sheets.at(i).rows + "</sheetData></worksheet>"});
    }
    relations += "<Relationship Id='s' Type='" + rel + "/styles' Target='styles.xml'/><Relationship Id='t' Type='" + rel +
                 "/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>";
    entries.append({"xl/workbook.xml", book + "</sheets></workbook>"});
    entries.append({"xl/_rels/workbook.xml.rels", relations});
    entries.append({"xl/styles.xml", "<styleSheet xmlns='" + main + "'>" + styles + "</styleSheet>"});
    entries.append({"xl/sharedStrings.xml", "<sst xmlns='" + main + "'>" + strings + "</sst>"});
    return zipOf(entries);
}

/// An OpenDocument spreadsheet: `tables` stands inside <office:spreadsheet>, `styles` inside the automatic styles.
inline QByteArray odsContent(const QByteArray &tables, const QByteArray &styles = {})
{
    return "<?xml version='1.0' encoding='UTF-8'?><office:document-content "
           "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
           "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
           "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
           "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
           "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
           "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

inline QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {})
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", odsContent(tables, styles)}});
}

} // namespace gatehouse::sheets

#define OPENED(variable, expression)                                                                                             \
    const auto variable = expression;                                                                                            \
    QVERIFY2(variable.has_value(), variable.has_value() ? "" : qPrintable(refusalText(variable.error())))

#define REFUSED(expression, kind)                                                                                                \
    do {                                                                                                                         \
        const auto refusedBook = expression;                                                                                     \
        QVERIFY(!refusedBook.has_value());                                                                                       \
        QVERIFY2(refusedBook.error().refusal == (kind), qPrintable(refusalText(refusedBook.error())));                           \
    } while (false)
