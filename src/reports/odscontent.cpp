// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/odscontent.h"

#include "reports/provenancetext.h"
#include "reports/workbooksheets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QXmlStreamWriter>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDigit = 0.19; ///< cm

const QString kOffice = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString kTable = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString kText = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString kStyle = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString kNumber = u"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"_s;
const QString kFo = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString kConfig = u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s;
const QString kMeta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
const QString kDc = u"http://purl.org/dc/elements/1.1/"_s;

/// "A", "Z", "AA"
QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype n = column + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(ushort('A' + (n - 1) % 26)));
    return letters;
}

/// A sheet that was written: what the filter and the frozen head are told by.
struct WrittenSheet
{
    QString name;
    qsizetype headRow = 0; ///< from 0; -1: no head
    qsizetype lastRow = 0;
    qsizetype columns = 0;
};

/// Writes content.xml from top to bottom.
class OdsContent
{
public:
    explicit OdsContent(QIODevice &device)
        : m_xml(&device)
    {
    }

    void begin(const QList<ReportTable> &tables);
    void addTable(const ReportTable &table);
    void addAbout(const QList<std::pair<QString, QVariant>> &lines);
    void end();
    const QList<WrittenSheet> &sheets() const { return m_sheets; }

private:
    void style(const QString &name, const QString &family, const QString &data = {})
    {
        m_xml.writeStartElement(kStyle, u"style"_s);
        m_xml.writeAttribute(kStyle, u"name"_s, name);
        m_xml.writeAttribute(kStyle, u"family"_s, family);
        if (!data.isEmpty())
            m_xml.writeAttribute(kStyle, u"data-style-name"_s, data);
    }
    void columnStyle(const QString &name, double digits);
    void dateStyle();
    void cellStyles();
    void startSheet(const QString &name);
    void columnOf(const QString &style);
    void addSheet(const ReportTable &table, qsizetype from, qsizetype count);
    void writeHeads(const ReportTable &table, bool isStamped, qsizetype columns);
    void writeCell(const QVariant &cell);
    void writeText(const QString &text, const QString &style);
    void writeParagraph(QStringView line);
    void writeDate(const QDateTime &utc);

    QXmlStreamWriter m_xml;
    QSet<QString> m_names;
    QList<WrittenSheet> m_sheets;
    qsizetype m_styled = 0; ///< sheets whose columns have styles, in order
};

void OdsContent::columnStyle(const QString &name, double digits)
{
    style(name, u"table-column"_s);
    m_xml.writeEmptyElement(kStyle, u"table-column-properties"_s);
    m_xml.writeAttribute(kStyle, u"column-width"_s, QString::number(digits * kDigit, 'f', 2) + u"cm"_s);
    m_xml.writeEndElement();
}

void OdsContent::dateStyle()
{
    m_xml.writeStartElement(kNumber, u"date-style"_s);
    m_xml.writeAttribute(kStyle, u"name"_s, u"Nd"_s);
    const auto part = [this](const QString &name, bool isLong) {
        m_xml.writeEmptyElement(kNumber, name);
        if (isLong)
            m_xml.writeAttribute(kNumber, u"style"_s, u"long"_s);
    };
    const auto between = [this](const QString &text) { m_xml.writeTextElement(kNumber, u"text"_s, text); };
    part(u"year"_s, true);
    between(u"-"_s);
    part(u"month"_s, true);
    between(u"-"_s);
    part(u"day"_s, true);
    between(u" "_s);
    part(u"hours"_s, true);
    between(u":"_s);
    part(u"minutes"_s, true);
    between(u":"_s);
    part(u"seconds"_s, true);
    m_xml.writeEndElement();
    m_xml.writeStartElement(kNumber, u"text-style"_s);
    m_xml.writeAttribute(kStyle, u"name"_s, u"Nt"_s);
    m_xml.writeEmptyElement(kNumber, u"text-content"_s);
    m_xml.writeEndElement();
}

void OdsContent::cellStyles()
{
    const auto strong = [this](const QString &name, const QString &colour, const QString &ground) {
        style(name, u"table-cell"_s);
        if (!ground.isEmpty()) {
            m_xml.writeEmptyElement(kStyle, u"table-cell-properties"_s);
            m_xml.writeAttribute(kFo, u"background-color"_s, ground);
            m_xml.writeAttribute(kFo, u"border-bottom"_s, u"0.5pt solid #5c6166"_s);
        }
        m_xml.writeEmptyElement(kStyle, u"text-properties"_s);
        m_xml.writeAttribute(kFo, u"font-weight"_s, u"bold"_s);
        if (!colour.isEmpty())
            m_xml.writeAttribute(kFo, u"color"_s, colour);
        m_xml.writeEndElement();
    };
    strong(u"head"_s, {}, u"#eff0f1"_s);
    strong(u"stamp"_s, u"#b92d3b"_s, {});
    strong(u"label"_s, {}, {});
    style(u"date"_s, u"table-cell"_s, u"Nd"_s);
    m_xml.writeEndElement();
    // "Text" for good: a cell that begins like a formula stays text even after somebody has edited it.
    style(u"text"_s, u"table-cell"_s, u"Nt"_s);
    m_xml.writeEndElement();
    style(u"sheet"_s, u"table"_s);
    m_xml.writeEmptyElement(kStyle, u"table-properties"_s);
    m_xml.writeAttribute(kTable, u"display"_s, u"true"_s);
    m_xml.writeAttribute(kStyle, u"writing-mode"_s, QLocale().textDirection() == Qt::RightToLeft ? u"rl-tb"_s : u"lr-tb"_s);
    m_xml.writeEndElement();
}

void OdsContent::begin(const QList<ReportTable> &tables)
{
    m_xml.writeStartDocument();
    m_xml.writeNamespace(kOffice, u"office"_s);
    m_xml.writeNamespace(kTable, u"table"_s);
    m_xml.writeNamespace(kText, u"text"_s);
    m_xml.writeNamespace(kStyle, u"style"_s);
    m_xml.writeNamespace(kNumber, u"number"_s);
    m_xml.writeNamespace(kFo, u"fo"_s);
    m_xml.writeStartElement(kOffice, u"document-content"_s);
    m_xml.writeAttribute(kOffice, u"version"_s, u"1.2"_s);
    m_xml.writeStartElement(kOffice, u"automatic-styles"_s);
    dateStyle();
    for (qsizetype table = 0; table < tables.size(); ++table) {
        for (qsizetype column = 0; column < std::min(tables[table].columns.size(), kMostSheetColumns); ++column)
            columnStyle(u"c%1_%2"_s.arg(table).arg(column), columnWidth(tables[table], column, 0, tables[table].rows.size()));
    }
    columnStyle(u"about0"_s, 30);
    columnStyle(u"about1"_s, 80);
    cellStyles();
    m_xml.writeEndElement();
    m_xml.writeStartElement(kOffice, u"body"_s);
    m_xml.writeStartElement(kOffice, u"spreadsheet"_s);
}

void OdsContent::startSheet(const QString &name)
{
    m_xml.writeStartElement(kTable, u"table"_s);
    m_xml.writeAttribute(kTable, u"name"_s, name);
    m_xml.writeAttribute(kTable, u"style-name"_s, u"sheet"_s);
}

void OdsContent::columnOf(const QString &style)
{
    m_xml.writeEmptyElement(kTable, u"table-column"_s);
    m_xml.writeAttribute(kTable, u"style-name"_s, style);
}

void OdsContent::addTable(const ReportTable &table)
{
    const qsizetype perSheet = kMostSheetRows - (table.provenance.isComplete ? 1 : 2);
    qsizetype from = 0;
    do {
        const qsizetype count = std::min(perSheet, table.rows.size() - from);
        addSheet(table, from, count);
        from += count;
    } while (from < table.rows.size());
    ++m_styled;
}

void OdsContent::writeHeads(const ReportTable &table, bool isStamped, qsizetype columns)
{
    if (isStamped) {
        m_xml.writeStartElement(kTable, u"table-row"_s);
        writeText(incompleteStamp(table.provenance), u"stamp"_s);
        m_xml.writeEndElement();
    }
    m_xml.writeStartElement(kTable, u"table-row"_s);
    for (qsizetype column = 0; column < columns; ++column)
        writeText(table.columns[column].title, u"head"_s);
    m_xml.writeEndElement();
}

void OdsContent::addSheet(const ReportTable &table, qsizetype from, qsizetype count)
{
    const bool isStamped = !table.provenance.isComplete;
    WrittenSheet sheet;
    sheet.name = sheetName(table.sheetName, m_names);
    sheet.headRow = isStamped ? 1 : 0;
    sheet.lastRow = sheet.headRow + std::max<qsizetype>(count, 1);
    sheet.columns = std::min(table.columns.size(), kMostSheetColumns);
    m_sheets.append(sheet);
    startSheet(sheet.name);
    for (qsizetype column = 0; column < sheet.columns; ++column)
        columnOf(u"c%1_%2"_s.arg(m_styled).arg(column));
    writeHeads(table, isStamped, sheet.columns);
    for (qsizetype row = from; row < from + count; ++row) {
        m_xml.writeStartElement(kTable, u"table-row"_s);
        const QVariantList &cells = table.rows[row];
        const qsizetype used = std::min(sheet.columns, cells.size());
        for (qsizetype column = 0; column < used; ++column)
            writeCell(cells[column]);
        if (used == 0)
            m_xml.writeEmptyElement(kTable, u"table-cell"_s);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdsContent::addAbout(const QList<std::pair<QString, QVariant>> &lines)
{
    WrittenSheet sheet;
    sheet.name = sheetName(QCoreApplication::translate("Reports", "About"), m_names);
    sheet.headRow = -1;
    m_sheets.append(sheet);
    startSheet(sheet.name);
    columnOf(u"about0"_s);
    columnOf(u"about1"_s);
    for (const auto &[what, value] : lines) {
        m_xml.writeStartElement(kTable, u"table-row"_s);
        writeText(what, u"label"_s);
        writeCell(value);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdsContent::end()
{
    m_xml.writeStartElement(kTable, u"database-ranges"_s);
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const WrittenSheet &sheet = m_sheets[i];
        if (sheet.headRow < 0 || sheet.columns == 0)
            continue;
        QString quoted = sheet.name;
        quoted.replace(u'\'', u"''"_s);
        m_xml.writeEmptyElement(kTable, u"database-range"_s);
        m_xml.writeAttribute(kTable, u"name"_s, u"__Anonymous_Sheet_DB__%1"_s.arg(i));
        m_xml.writeAttribute(kTable, u"target-range-address"_s,
                             u"'%1'.A%2:'%1'.%3%4"_s.arg(quoted, QString::number(sheet.headRow + 1),
                                                         columnLetters(sheet.columns - 1), QString::number(sheet.lastRow + 1)));
        m_xml.writeAttribute(kTable, u"display-filter-buttons"_s, u"true"_s);
    }
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

void OdsContent::writeCell(const QVariant &cell)
{
    const auto value = [this](const QString &type, const QString &name, const QString &what) {
        m_xml.writeStartElement(kTable, u"table-cell"_s);
        m_xml.writeAttribute(kOffice, u"value-type"_s, type);
        m_xml.writeAttribute(kOffice, name, what);
    };
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        m_xml.writeEmptyElement(kTable, u"table-cell"_s);
        return;
    case QMetaType::Bool:
        value(u"boolean"_s, u"boolean-value"_s, cell.toBool() ? u"true"_s : u"false"_s);
        m_xml.writeTextElement(kText, u"p"_s, cell.toBool() ? u"TRUE"_s : u"FALSE"_s);
        m_xml.writeEndElement();
        return;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        value(u"float"_s, u"value"_s, cell.toString());
        m_xml.writeTextElement(kText, u"p"_s, cell.toString());
        m_xml.writeEndElement();
        return;
    case QMetaType::QDateTime:
        writeDate(cell.toDateTime().toUTC());
        return;
    default:
        const QString text = cell.toString();
        writeText(text, needsNeutralising(text) ? u"text"_s : QString());
    }
}

void OdsContent::writeDate(const QDateTime &utc)
{
    if (!utc.isValid()) {
        m_xml.writeEmptyElement(kTable, u"table-cell"_s);
        return;
    }
    m_xml.writeStartElement(kTable, u"table-cell"_s);
    m_xml.writeAttribute(kTable, u"style-name"_s, u"date"_s);
    m_xml.writeAttribute(kOffice, u"value-type"_s, u"date"_s);
    m_xml.writeAttribute(kOffice, u"date-value"_s, utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    m_xml.writeTextElement(kText, u"p"_s, utc.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    m_xml.writeEndElement();
}

void OdsContent::writeText(const QString &text, const QString &style)
{
    if (text.isEmpty()) {
        m_xml.writeEmptyElement(kTable, u"table-cell"_s);
        return;
    }
    m_xml.writeStartElement(kTable, u"table-cell"_s);
    if (!style.isEmpty())
        m_xml.writeAttribute(kTable, u"style-name"_s, style);
    m_xml.writeAttribute(kOffice, u"value-type"_s, u"string"_s);
    QString lines = sheetText(text);
    lines.replace(u"\r\n"_s, u"\n"_s);
    lines.replace(u'\r', u'\n');
    for (QChar &c : lines) {
        if (c.unicode() < 32 && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter; // no XML can hold it
    }
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        m_xml.writeStartElement(kText, u"p"_s);
        writeParagraph(line);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

/// Blanks that a reader of XML would fold are written as elements.
void OdsContent::writeParagraph(QStringView line)
{
    if (!line.contains(u'\t') && !line.startsWith(u' ') && !line.endsWith(u' ') && line.indexOf(u"  ") < 0) {
        m_xml.writeCharacters(line.toString());
        return;
    }
    qsizetype at = 0;
    while (at < line.size()) {
        qsizetype end = at;
        if (line[at] == u'\t') {
            m_xml.writeEmptyElement(kText, u"tab"_s);
            ++at;
        } else if (line[at] == u' ') {
            while (end < line.size() && line[end] == u' ')
                ++end;
            m_xml.writeEmptyElement(kText, u"s"_s);
            m_xml.writeAttribute(kText, u"c"_s, QString::number(end - at));
            at = end;
        } else {
            while (end < line.size() && line[end] != u' ' && line[end] != u'\t')
                ++end;
            m_xml.writeCharacters(line.mid(at, end - at).toString());
            at = end;
        }
    }
}

QByteArray manifest()
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                     "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">\n"
                     "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
                     "manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>\n";
    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        out += QByteArray("<manifest:file-entry manifest:full-path=\"") + part + "\" manifest:media-type=\"text/xml\"/>\n";
    return out + "</manifest:manifest>\n";
}

QByteArray meta(const QString &title)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeNamespace(kOffice, u"office"_s);
    xml.writeNamespace(kMeta, u"meta"_s);
    xml.writeNamespace(kDc, u"dc"_s);
    xml.writeStartElement(kOffice, u"document-meta"_s);
    xml.writeAttribute(kOffice, u"version"_s, u"1.2"_s);
    xml.writeStartElement(kOffice, u"meta"_s);
    xml.writeTextElement(kMeta, u"generator"_s, u"Gatehouse " GATEHOUSE_VERSION ""_s);
    xml.writeTextElement(kDc, u"title"_s, sheetText(title));
    xml.writeEndDocument();
    return out;
}

QByteArray styles()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"><office:styles/>"
           "</office:document-styles>\n";
}

/// Frozen heads: they belong to the view, not to the sheet.
QByteArray settings(const QList<WrittenSheet> &sheets)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeNamespace(kOffice, u"office"_s);
    xml.writeNamespace(kConfig, u"config"_s);
    const auto start = [&](const QString &element, const QString &name) {
        xml.writeStartElement(kConfig, element);
        if (!name.isEmpty())
            xml.writeAttribute(kConfig, u"name"_s, name);
    };
    const auto item = [&](const QString &name, const QString &type, const QString &value) {
        start(u"config-item"_s, name);
        xml.writeAttribute(kConfig, u"type"_s, type);
        xml.writeCharacters(value);
        xml.writeEndElement();
    };
    xml.writeStartElement(kOffice, u"document-settings"_s);
    xml.writeAttribute(kOffice, u"version"_s, u"1.2"_s);
    xml.writeStartElement(kOffice, u"settings"_s);
    start(u"config-item-set"_s, u"ooo:view-settings"_s);
    start(u"config-item-map-indexed"_s, u"Views"_s);
    start(u"config-item-map-entry"_s, {});
    item(u"ViewId"_s, u"string"_s, u"view1"_s);
    start(u"config-item-map-named"_s, u"Tables"_s);
    for (const WrittenSheet &sheet : sheets) {
        if (sheet.headRow < 0)
            continue;
        const QString below = QString::number(sheet.headRow + 1);
        start(u"config-item-map-entry"_s, sheet.name);
        item(u"HorizontalSplitMode"_s, u"short"_s, u"0"_s);
        item(u"VerticalSplitMode"_s, u"short"_s, u"2"_s);
        item(u"VerticalSplitPosition"_s, u"int"_s, below);
        item(u"ActiveSplitRange"_s, u"short"_s, u"2"_s);
        item(u"PositionTop"_s, u"int"_s, u"0"_s);
        item(u"PositionBottom"_s, u"int"_s, below);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    if (!sheets.isEmpty())
        item(u"ActiveTable"_s, u"string"_s, sheets.first().name);
    xml.writeEndDocument();
    return out;
}

} // namespace

OdsParts writeOdsContent(QIODevice &device, const QList<ReportTable> &tables, const QList<std::pair<QString, QVariant>> &about,
                         const QString &title)
{
    OdsContent content(device);
    content.begin(tables);
    for (const ReportTable &table : tables)
        content.addTable(table);
    content.addAbout(about);
    content.end();
    return {manifest(), meta(title), styles(), settings(content.sheets())};
}

} // namespace gatehouse::reports
