// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/odsreader.h"

#include "sheets/cellvalue.h"
#include "sheets/sheetdata.h"

#include <QtCore/QSet>

#include <algorithm>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

/// Reads content.xml in one go and keeps the sheet that is wanted.
class ContentHandler final : public XmlHandler
{
public:
    ContentHandler(const OpenOptions &options, Workbook &workbook, WorkControl &control)
        : m_options(options)
        , m_workbook(workbook)
        , m_control(control)
    {
    }

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (m_skip > 0) {
            ++m_skip;
        } else if (m_inCell) {
            startInCell(name, attributes);
        } else if (name == "table-cell" || name == "covered-table-cell") {
            if (m_inTable)
                startCell(attributes);
        } else if (name == "table-row") {
            m_rowRepeat = repeatOf(attributes.value("number-rows-repeated"));
            m_column = 0;
        } else if (name == "table") {
            startTable(attributes);
        } else if (name == "style") {
            m_styleName = attributes.text("name");
        } else if (name == "table-properties") {
            if (attributes.value("display") == "false")
                m_hiddenStyles.insert(m_styleName);
        } else if (name == "shapes" || name == "tracked-changes" || name == "forms" || name == "dde-links") {
            m_skip = 1; // other people's cells: what was there before, what floats above
        }
    }

    void end(QByteArrayView name) override
    {
        if (m_skip > 0) {
            --m_skip;
        } else if (name == "p" || name == "h") {
            m_inParagraph = false;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            if (m_inCell)
                endCell();
        } else if (name == "table-row") {
            endRow();
        } else if (name == "table") {
            endTable();
        }
    }

    void characters(QByteArrayView utf8) override
    {
        if (!m_inParagraph || m_skip > 0)
            return;
        // Blanks in the file run together, as they do in HTML; those that count are elements of their own.
        for (const char c : utf8) {
            const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isBlank)
                m_text.append(c);
            else if (!m_atBlank)
                m_text.append(' ');
            m_atBlank = isBlank;
        }
        limitText();
    }

    /// Puts the chosen sheet into the workbook. False: the one that was told is not there.
    bool choose()
    {
        const QList<SheetName> names = m_workbook.sheets;
        if (m_rank == 0 && m_options.sheet)
            return false;
        m_workbook = m_best;
        m_workbook.sheets = names;
        return true;
    }

private:
    static qint64 repeatOf(QByteArrayView value)
    {
        return value.isEmpty() ? 1 : std::clamp<qint64>(value.toLongLong(), 1, 2 * qint64(kMaxRows));
    }

    void limitText()
    {
        if (m_text.size() > kMaxCellChars)
            refusal = Refusal::TooLarge;
    }

    void startTable(const XmlAttributes &attributes)
    {
        m_name = attributes.text("name");
        const bool isHidden = m_hiddenStyles.contains(attributes.text("style-name"));
        m_workbook.sheets.append({m_name, isHidden});
        // How much this sheet is wanted; what it holds may add to it.
        m_tableRank = isHidden ? 0 : 1;
        if (m_options.sheet) {
            m_tableRank = m_name == *m_options.sheet ? 5 : m_name.compare(*m_options.sheet, Qt::CaseInsensitive) == 0 ? 4 : 0;
        }
        m_inTable = m_tableRank > 0 && m_rank < (m_options.sheet ? m_tableRank : 3);
        m_hasAddress = false;
        m_row = 0;
        m_workbook.findings.clear();
        m_workbook.findingCount = 0;
    }

    void endTable()
    {
        if (!m_inTable)
            return;
        m_inTable = false;
        Workbook found = m_workbook;
        found.sheet = m_builder.take();
        found.sheetName = m_name;
        const int rank = m_options.sheet ? m_tableRank : m_hasAddress ? 3 : found.sheet.rowCount() > 0 ? 2 : 1;
        if (rank > m_rank) {
            m_rank = rank;
            m_best = found;
        }
    }

    void endRow()
    {
        if (!m_inTable)
            return;
        m_row += 1;
        if (!m_builder.rowIsEmpty()) {
            // A row of people repeated a million times is nobody's list.
            if (m_row + m_rowRepeat - 1 > kMaxRows || !m_builder.endRow(m_row) || !m_builder.repeatLastRow(m_rowRepeat - 1))
                refusal = Refusal::TooLarge;
        }
        m_row += m_rowRepeat - 1;
        if (m_row % 1000 == 0)
            m_control.setProgress(m_builder.rowCount());
    }

    void startCell(const XmlAttributes &attributes)
    {
        m_inCell = true;
        m_cellRepeat = repeatOf(attributes.value("number-columns-repeated"));
        m_text.clear();
        m_paragraphs = 0;
        m_type = attributes.exact("calcext:value-type") == "error" ? QByteArrayLiteral("error")
                                                                   : attributes.value("value-type").toByteArray();
        const char *valueName = m_type == "date"      ? "date-value"
                                : m_type == "time"    ? "time-value"
                                : m_type == "boolean" ? "boolean-value"
                                : m_type == "string"  ? "string-value"
                                                      : "value";
        m_value = attributes.value(valueName).toByteArray();
        m_hasFormula = !attributes.value("formula").isEmpty();
        if (m_value.size() > kMaxCellChars)
            refusal = Refusal::TooLarge;
    }

    void startInCell(QByteArrayView name, const XmlAttributes &attributes)
    {
        if (!m_inParagraph) {
            if (name != "p" && name != "h") {
                m_skip = 1; // a comment, a drawing
                return;
            }
            if (m_paragraphs++ > 0)
                m_text.append('\n');
            m_inParagraph = true;
            m_atBlank = true;
        } else if (name == "s") {
            const QByteArrayView count = attributes.value("c");
            const qint64 blanks = count.isEmpty() ? 1 : std::clamp<qint64>(count.toLongLong(), 0, kMaxCellChars + 1);
            m_text.append(qsizetype(blanks), ' ');
            m_atBlank = false;
            limitText();
        } else if (name == "tab") {
            m_text.append('\t');
        } else if (name == "line-break") {
            m_text.append('\n');
        } else if (name == "annotation" || name == "note" || name == "ruby-text" || name == "frame" || name == "custom-shape" ||
                   name == "g" || name == "control") {
            m_skip = 1;
        }
    }

    QString cellText()
    {
        if (m_type == "float" || m_type == "currency") {
            // "00123" as it is shown, where showing adds nothing but zeros.
            const bool isPadded = m_text.startsWith('0') && m_text.size() > 1 &&
                                  std::all_of(m_text.begin(), m_text.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
                                  m_text.toDouble() == m_value.toDouble();
            return isPadded ? QString::fromLatin1(m_text) : numberText(m_value);
        }
        if (m_type == "percentage")
            return m_value.isEmpty() ? QString() : formattedNumber(m_value, {NumberKind::Percent, 0}, false);
        if (m_type == "date")
            return isoDateText(m_value);
        if (m_type == "time")
            return isoTimeText(m_value);
        if (m_type == "boolean")
            return m_value.isEmpty() ? QString() : m_value == "true" || m_value == "1" ? u"TRUE"_s : u"FALSE"_s;
        return QString::fromUtf8(m_paragraphs > 0 ? m_text : m_value);
    }

    void endCell()
    {
        m_inCell = false;
        m_inParagraph = false;
        const int column = int(std::min<qint64>(m_column, kMaxColumns));
        m_column += m_cellRepeat;
        if (m_type == "error" || (m_hasFormula && (m_text.startsWith('#') || m_text.startsWith("Err:")))) {
            addFinding(m_workbook, Finding::Kind::CellError, m_row + 1, column, QString::fromUtf8(m_text));
            return;
        }
        const QString text = cellText();
        if (text.isEmpty()) {
            if (m_hasFormula && m_paragraphs == 0 && m_type != "string")
                addFinding(m_workbook, Finding::Kind::FormulaWithoutResult, m_row + 1, column, {});
            return;
        }
        m_hasAddress = m_hasAddress || hasAddressShape(text);
        const bool isBlank = QStringView(text).trimmed().isEmpty();
        const CellRef ref = m_builder.appendText(text);
        for (qint64 i = 0; i < m_cellRepeat; ++i) {
            if (m_builder.setCell(int(column + i), ref))
                continue;
            if (!isBlank)
                refusal = Refusal::TooLarge;
            break;
        }
    }

    const OpenOptions &m_options;
    Workbook &m_workbook;
    WorkControl &m_control;
    Workbook m_best;
    int m_rank = 0; ///< of m_best; 1: visible, 2: with something in it, 3: with people, 4 and 5: the one that was told
    SheetBuilder m_builder;
    QSet<QString> m_hiddenStyles;
    QString m_styleName;
    QString m_name;
    QByteArray m_text;
    QByteArray m_value;
    QByteArray m_type;
    qint64 m_row = 0;
    qint64 m_rowRepeat = 1;
    qint64 m_column = 0;
    qint64 m_cellRepeat = 1;
    int m_tableRank = 0;
    int m_paragraphs = 0;
    int m_skip = 0;
    bool m_inTable = false;
    bool m_inCell = false;
    bool m_inParagraph = false;
    bool m_atBlank = false;
    bool m_hasFormula = false;
    bool m_hasAddress = false;
};

bool noSuchSheet(const OpenOptions &options, OpenError &error)
{
    error.refusal = Refusal::NoSuchSheet;
    error.detail = options.sheet.value_or(QString());
    return false;
}

} // namespace

bool readOds(ZipArchive &archive, const OpenOptions &options, Workbook &workbook)
{
    if (archive.head(u"META-INF/manifest.xml"_s, kMaxCellChars).contains("encryption-data")) {
        archive.error().refusal = Refusal::PasswordProtected;
        return false;
    }
    ContentHandler handler(options, workbook, archive.control());
    if (!parseXml(archive, u"content.xml"_s, handler))
        return false;
    return handler.choose() || noSuchSheet(options, archive.error());
}

bool readFlatOds(QByteArrayView xml, const OpenOptions &options, Workbook &workbook, OpenError &error, WorkControl &control)
{
    ContentHandler handler(options, workbook, control);
    if (!parseXml(xml, handler, error, control))
        return false;
    return handler.choose() || noSuchSheet(options, error);
}

} // namespace gatehouse::sheets
