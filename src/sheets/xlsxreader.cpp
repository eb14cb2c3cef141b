// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxreader.h"

#include "sheets/cellvalue.h"
#include "sheets/sheetdata.h"

#include <algorithm>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

struct Relation
{
    QString type; ///< the last part of the type's address: "worksheet", "styles"
    QString target;
};

/// Reads a .rels part: what the ids in the part beside it point to.
class RelationsHandler final : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "Relationship")
            relations.insert(attributes.text("Id"), {attributes.text("Type").section(u'/', -1), attributes.text("Target")});
    }
    void end(QByteArrayView) override {}
    void characters(QByteArrayView) override {}

    QHash<QString, Relation> relations;
};

struct SheetEntry
{
    QString name;
    QString relation;
    QString path;
    bool isHidden = false;
};

/// Reads workbook.xml: the sheets in order, which of them are hidden, and where time begins.
class WorkbookHandler final : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "sheet") {
            const QByteArrayView state = attributes.value("state");
            sheets.append({attributes.text("name"), attributes.text("id"), {}, state == "hidden" || state == "veryHidden"});
        } else if (name == "workbookPr") {
            const QByteArrayView value = attributes.value("date1904");
            is1904 = value == "1" || value == "true";
        }
    }
    void end(QByteArrayView) override {}
    void characters(QByteArrayView) override {}

    QList<SheetEntry> sheets;
    bool is1904 = false;
};

/// Reads styles.xml as far as it tells dates from numbers.
class StylesHandler final : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            m_codes.insert(attributes.value("numFmtId").toInt(), formatOfCode(attributes.text("formatCode")));
        } else if (name == "cellXfs") {
            m_inCellXfs = true;
        } else if (name == "xf" && m_inCellXfs && formats.size() < 100'000) {
            const int id = attributes.value("numFmtId").toInt();
            const auto code = m_codes.constFind(id);
            formats.push_back(code == m_codes.constEnd() ? builtInFormat(id) : *code);
        }
    }
    void end(QByteArrayView name) override { m_inCellXfs = m_inCellXfs && name != "cellXfs"; }
    void characters(QByteArrayView) override {}

    std::vector<NumberFormat> formats;

private:
    QHash<int, NumberFormat> m_codes;
    bool m_inCellXfs = false;
};

/// Reads the shared strings into one text. Phonetic runs are how a name is pronounced, and no part of it.
class SharedStringsHandler final : public XmlHandler
{
public:
    void start(QByteArrayView name, const XmlAttributes &) override
    {
        if (name == "t")
            m_inText = m_phonetic == 0;
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "si")
            m_text.clear();
    }
    void end(QByteArrayView name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si") {
            const QString string = withoutOoxmlEscapes(QString::fromUtf8(m_text));
            refs.push_back({quint32(text.size()), quint32(string.size())});
            text += string;
            if (qint64(refs.size()) > kMaxCells)
                refusal = Refusal::TooLarge;
        }
    }
    void characters(QByteArrayView utf8) override
    {
        if (!m_inText)
            return;
        m_text.append(utf8);
        if (m_text.size() > kMaxCellChars)
            refusal = Refusal::TooLarge;
    }

    QString text;
    std::vector<CellRef> refs;

private:
    QByteArray m_text;
    int m_phonetic = 0;
    bool m_inText = false;
};

/// Reads one worksheet's cells.
class WorksheetHandler final : public XmlHandler
{
public:
    WorksheetHandler(const SharedStringsHandler &shared, const std::vector<NumberFormat> &formats, bool is1904,
                     Workbook &workbook, WorkControl &control)
        : m_shared(shared)
        , m_formats(formats)
        , m_is1904(is1904)
        , m_workbook(workbook)
        , m_control(control)
    {
        builder.arena() = shared.text;
    }

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "c") {
            startCell(attributes);
        } else if (name == "v") {
            m_hasValue = true;
            m_inValue = m_inCell;
        } else if (name == "row") {
            startRow(attributes.value("r"));
        } else if (name == "is") {
            m_inInline = m_inCell;
        } else if (name == "t") {
            m_inValue = m_inInline && m_phonetic == 0;
        } else if (name == "f") {
            m_hasFormula = true;
        } else if (name == "rPh") {
            ++m_phonetic;
        }
    }

    void end(QByteArrayView name) override
    {
        if (name == "c") {
            endCell();
            m_inCell = false;
        } else if (name == "v" || name == "t") {
            m_inValue = false;
        } else if (name == "row") {
            endRow();
        } else if (name == "is") {
            m_inInline = false;
        } else if (name == "rPh") {
            --m_phonetic;
        } else if (name == "sheetData") {
            isDone = true;
        }
    }

    void characters(QByteArrayView utf8) override
    {
        if (!m_inValue)
            return;
        m_text.append(utf8);
        if (m_text.size() > kMaxCellChars)
            refusal = Refusal::TooLarge;
    }

    SheetBuilder builder;
    bool hasAddress = false;

private:
    enum class Type { Number, Shared, Inline, String, Boolean, Error, Date };

    void startRow(QByteArrayView number)
    {
        m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
        m_column = -1;
        if (m_row < 1 || m_row > kMaxRows)
            refusal = Refusal::TooLarge;
    }

    void startCell(const XmlAttributes &attributes)
    {
        m_inCell = true;
        m_hasValue = m_hasFormula = m_inInline = m_inValue = false;
        m_phonetic = 0;
        m_text.clear();
        m_style = attributes.value("s").toInt();
        const QByteArrayView type = attributes.value("t");
        m_type = type.isEmpty() || type == "n" ? Type::Number
                 : type == "s"                 ? Type::Shared
                 : type == "inlineStr"         ? Type::Inline
                 : type == "b"                 ? Type::Boolean
                 : type == "e"                 ? Type::Error
                 : type == "d"                 ? Type::Date
                                               : Type::String;
        const QByteArrayView where = attributes.value("r");
        int column = 0;
        for (const char c : where) {
            const int letter = c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
            if (letter == 0 || column > kMaxRows)
                break;
            column = column * 26 + letter;
        }
        m_column = column > 0 ? column - 1 : m_column + 1;
    }

    void endCell()
    {
        CellRef ref;
        switch (m_type) {
        case Type::Shared:
            ref = sharedString();
            break;
        case Type::Inline:
        case Type::String:
            ref = m_text.contains("_x") ? builder.appendText(withoutOoxmlEscapes(QString::fromUtf8(m_text)))
                                        : builder.appendUtf8(m_text.constData(), m_text.size());
            break;
        case Type::Boolean:
            if (!m_text.isEmpty())
                ref = builder.appendText(m_text == "1" || m_text == "true" ? u"TRUE" : u"FALSE");
            break;
        case Type::Error:
            addFinding(m_workbook, Finding::Kind::CellError, m_row, m_column, QString::fromUtf8(m_text));
            break;
        case Type::Date:
            ref = builder.appendText(isoDateText(m_text));
            break;
        case Type::Number:
            if (!m_text.isEmpty()) {
                const size_t style = size_t(std::max(0, m_style));
                const NumberFormat format = style < m_formats.size() ? m_formats[style] : NumberFormat();
                ref = builder.appendText(formattedNumber(m_text, format, m_is1904));
            }
            break;
        }
        if (m_hasFormula && (m_type == Type::String ? !m_hasValue : m_text.isEmpty()))
            addFinding(m_workbook, Finding::Kind::FormulaWithoutResult, m_row, m_column, {});
        if (ref.length == 0 || refusal != Refusal::None)
            return;
        const QStringView text = QStringView(builder.arena()).mid(ref.offset, ref.length);
        hasAddress = hasAddress || hasAddressShape(text);
        if (!builder.setCell(m_column, ref) && !text.trimmed().isEmpty())
            refusal = Refusal::TooLarge;
    }

    CellRef sharedString()
    {
        bool ok = false;
        const qlonglong index = QByteArrayView(m_text).trimmed().toLongLong(&ok);
        if (m_text.isEmpty())
            return {};
        if (!ok || index < 0 || index >= qlonglong(m_shared.refs.size())) {
            refusal = Refusal::DamagedArchive;
            return {};
        }
        return m_shared.refs[size_t(index)];
    }

    void endRow()
    {
        if (!builder.rowIsEmpty() && !builder.endRow(m_row))
            refusal = Refusal::TooLarge;
        if (m_row % 1000 == 0)
            m_control.setProgress(builder.rowCount());
    }

    const SharedStringsHandler &m_shared;
    const std::vector<NumberFormat> &m_formats;
    const bool m_is1904;
    Workbook &m_workbook;
    WorkControl &m_control;
    QByteArray m_text;
    Type m_type = Type::Number;
    qint64 m_row = 0;
    int m_column = -1;
    int m_style = 0;
    int m_phonetic = 0;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inInline = false;
    bool m_hasValue = false;
    bool m_hasFormula = false;
};

/// "worksheets/sheet1.xml" in "xl/workbook.xml" → "xl/worksheets/sheet1.xml".
QString resolved(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList parts = base.split(u'/');
    parts.removeLast();
    for (const QString &part : target.split(u'/')) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1)
            parts.append(part);
    }
    return parts.join(u'/');
}

QString relationsPath(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

/// A workbook's parts, read once whichever sheet is wanted.
class XlsxFile
{
public:
    XlsxFile(ZipArchive &archive, Workbook &workbook)
        : m_archive(archive)
        , m_workbook(workbook)
    {
    }

    bool readParts()
    {
        RelationsHandler root;
        if (m_archive.contains(u"_rels/.rels"_s) && !parseXml(m_archive, u"_rels/.rels"_s, root))
            return false;
        QString path = u"xl/workbook.xml"_s;
        for (const Relation &relation : std::as_const(root.relations)) {
            if (relation.type == "officeDocument"_L1)
                path = resolved({}, relation.target);
        }
        if (path.endsWith(".bin"_L1, Qt::CaseInsensitive) || !m_archive.contains(path)) {
            m_archive.error().refusal = Refusal::NotASheet;
            m_archive.error().detail = path;
            return false;
        }
        RelationsHandler relations;
        if (m_archive.contains(relationsPath(path)) && !parseXml(m_archive, relationsPath(path), relations))
            return false;
        if (!parseXml(m_archive, path, m_book))
            return false;
        for (SheetEntry &sheet : m_book.sheets) {
            const Relation relation = relations.relations.value(sheet.relation);
            if (relation.type == "worksheet"_L1)
                sheet.path = resolved(path, relation.target);
        }
        m_book.sheets.removeIf([](const SheetEntry &sheet) { return sheet.path.isEmpty(); });
        if (m_book.sheets.isEmpty()) {
            // Another Office file: a document or a presentation has no sheets.
            m_archive.error().refusal = Refusal::NotASheet;
            return false;
        }
        return readShared(path, relations);
    }

    const QList<SheetEntry> &sheets() const { return m_book.sheets; }

    bool readSheet(const SheetEntry &entry, bool &hasAddress)
    {
        m_workbook.findings.clear();
        m_workbook.findingCount = 0;
        WorksheetHandler handler(m_strings, m_styles.formats, m_book.is1904, m_workbook, m_archive.control());
        if (!parseXml(m_archive, entry.path, handler))
            return false;
        m_workbook.sheet = handler.builder.take();
        m_workbook.sheetName = entry.name;
        hasAddress = handler.hasAddress;
        return true;
    }

private:
    bool readShared(const QString &path, const RelationsHandler &relations)
    {
        for (const Relation &relation : relations.relations) {
            const QString part = resolved(path, relation.target);
            if (relation.type == "styles"_L1 && m_archive.contains(part) && !parseXml(m_archive, part, m_styles))
                return false;
            if (relation.type == "sharedStrings"_L1 && m_archive.contains(part) && !parseXml(m_archive, part, m_strings))
                return false;
        }
        return true;
    }

    ZipArchive &m_archive;
    Workbook &m_workbook;
    WorkbookHandler m_book;
    StylesHandler m_styles;
    SharedStringsHandler m_strings;
};

} // namespace

bool readXlsx(ZipArchive &archive, const OpenOptions &options, Workbook &workbook)
{
    XlsxFile file(archive, workbook);
    if (!file.readParts())
        return false;
    QStringList names;
    for (const SheetEntry &entry : file.sheets()) {
        workbook.sheets.append({entry.name, entry.isHidden});
        names.append(entry.name);
    }
    return chooseSheet(workbook, options, archive.error(),
                       [&](int index, bool &hasAddress) { return file.readSheet(file.sheets().at(index), hasAddress); });
}

} // namespace gatehouse::sheets
