// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvreader.h"

#include "sheets/sheetdata.h"

#include <algorithm>
#include <map>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampleChars = 64 * 1024;
constexpr int kSampleRows = 300;

bool isBreak(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

/// Cuts a text into cells, in place: a quoted cell is written back without its quotes where it stood.
class CsvParser
{
public:
    CsvParser(QString &text, const CsvDialect &dialect, Workbook *findings)
        : m_begin(reinterpret_cast<char16_t *>(text.data()))
        , m_at(m_begin + dialect.skip)
        , m_end(m_begin + text.size())
        , m_delimiter(dialect.delimiter.unicode())
        , m_quote(dialect.quote.unicode())
        , m_workbook(findings)
        , m_lookAhead(8 * text.size() + (qint64(64) << 20))
    {
    }

    bool atEnd() const { return m_at >= m_end; }
    qsizetype position() const { return m_at - m_begin; }

    /// Reads one row's cells through `cell(column, ref)`; false from it stops the reading. Precondition: not at the end.
    template<typename Cell>
    bool readRow(qint64 row, Cell cell)
    {
        m_row = row;
        for (int column = 0;; ++column) {
            m_column = column;
            const CellRef ref = readCell();
            const bool last = m_at >= m_end || *m_at != m_delimiter;
            // A line without anything is a row without cells.
            if (!(last && column == 0 && ref.length == 0 && !m_wasQuoted) && !cell(column, ref))
                return false;
            if (last)
                break;
            ++m_at;
            if (m_at >= m_end || isBreak(*m_at)) {
                // The cell after a trailing delimiter is there, and empty.
                if (!cell(column + 1, CellRef{quint32(m_at - m_begin), 0}))
                    return false;
                break;
            }
        }
        skipBreak();
        return true;
    }

private:
    void skipBreak()
    {
        if (m_at < m_end && *m_at == u'\r') {
            ++m_at;
            if (m_at < m_end && *m_at == u'\n')
                ++m_at;
        } else if (m_at < m_end && *m_at == u'\n') {
            ++m_at;
        }
    }

    CellRef readCell()
    {
        m_wasQuoted = false;
        if (m_quote && m_at < m_end) {
            char16_t *quote = m_at;
            while (quote < m_end && *quote == u' ' && m_delimiter != u' ')
                ++quote;
            CellRef ref;
            if (quote < m_end && *quote == m_quote && readQuoted(quote, ref)) {
                m_wasQuoted = true;
                return ref;
            }
        }
        return readPlain();
    }

    CellRef readPlain()
    {
        char16_t *const start = m_at;
        const char16_t delimiter = m_delimiter;
        char16_t *at = m_at;
        while (at < m_end && *at != delimiter && *at != u'\n' && *at != u'\r')
            ++at;
        m_at = at;
        return {quint32(start - m_begin), quint32(at - start)};
    }

    /// Where a quoted cell ends: at its closing quote; nullptr where there is none within reach.
    const char16_t *closingQuote(const char16_t *open, bool &hasBreak)
    {
        const char16_t *const reach = m_end - open > kMaxCellChars * 2 ? open + kMaxCellChars * 2 : m_end;
        for (const char16_t *at = open + 1; at < reach; ++at) {
            if (*at == m_quote) {
                if (at + 1 < m_end && at[1] == m_quote)
                    ++at;
                else
                    return at;
            } else if (isBreak(*at)) {
                hasBreak = true;
            }
        }
        return nullptr;
    }

    /// Reads the quoted cell that opens at `open`. False: the quote is no opening one, and the cell is to be read as plain text.
    bool readQuoted(char16_t *open, CellRef &ref)
    {
        if (m_lookAhead <= 0)
            return false;
        bool hasBreak = false;
        const char16_t *close = closingQuote(open, hasBreak);
        m_lookAhead -= (close ? close : m_end) - open;
        const char16_t *after = close ? close + 1 : m_end;
        while (close && after < m_end && *after == u' ' && m_delimiter != u' ')
            ++after;
        const bool isClean = close && (after >= m_end || *after == m_delimiter || isBreak(*after));
        if (!isClean && open != m_at)
            return false; // "Anna, "Bob" Smith": a quote in the middle of plain text
        if (!close || (!isClean && hasBreak)) {
            // Taken at its word, this quote would swallow the rows up to the next quote or the end.
            note(Finding::Kind::UnterminatedQuote, open);
            return false;
        }
        char16_t *out = open + 1;
        for (const char16_t *at = open + 1; at < close; ++at) {
            *out++ = *at;
            if (*at == m_quote)
                ++at;
        }
        if (isClean) {
            m_at = m_begin + (after - m_begin);
        } else {
            note(Finding::Kind::TextAfterQuote, open);
            const char16_t *at = close + 1;
            while (at < m_end && *at != m_delimiter && !isBreak(*at))
                *out++ = *at++;
            m_at = m_begin + (at - m_begin);
        }
        ref = {quint32(open + 1 - m_begin), quint32(out - open - 1)};
        return true;
    }

    void note(Finding::Kind kind, const char16_t *at)
    {
        if (!m_workbook)
            return;
        const char16_t *stop = std::find_if(at, static_cast<const char16_t *>(m_end), isBreak);
        addFinding(*m_workbook, kind, m_row, m_column, QStringView(at, std::min<qsizetype>(stop - at, 200)));
    }

    char16_t *const m_begin;
    char16_t *m_at;
    char16_t *const m_end;
    const char16_t m_delimiter;
    const char16_t m_quote;
    Workbook *const m_workbook;
    qint64 m_lookAhead; ///< looking for closing quotes must not become quadratic in a hostile file
    qint64 m_row = 0;
    int m_column = 0;
    bool m_wasQuoted = false;
};

/// How well a delimiter cuts the first rows.
struct Cut
{
    double even = 0;      ///< the share of rows that have as many cells as most rows
    int width = 0;        ///< how many that is
    double addresses = 0; ///< of the cells with an @, the share that is an address and nothing else
};

bool isBareAddress(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.endsWith(u'>')) {
        const qsizetype open = cell.lastIndexOf(u'<');
        if (open >= 0)
            cell = cell.sliced(open + 1).chopped(1);
    }
    if (!hasAddressShape(cell) || cell.count(u'@') != 1)
        return false;
    return std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace() || u",;|\t\"<>()"_s.contains(c); });
}

Cut tryDelimiter(QStringView sample, CsvDialect dialect, QChar delimiter)
{
    QString text = sample.toString();
    dialect.delimiter = delimiter;
    CsvParser parser(text, dialect, nullptr);
    std::map<int, int> widths;
    int rows = 0;
    int withAt = 0;
    int bare = 0;
    while (!parser.atEnd() && rows < kSampleRows) {
        int width = 0;
        const bool whole = parser.readRow(rows, [&](int column, CellRef ref) {
            const QStringView cell = QStringView(text).mid(ref.offset, ref.length);
            width = column + 1;
            if (cell.contains(u'@')) {
                ++withAt;
                bare += isBareAddress(cell);
            }
            return width <= kMaxColumns;
        });
        if (!whole)
            return {};
        if (width == 0)
            continue;
        ++rows;
        ++widths[width];
    }
    Cut cut;
    int most = 0;
    for (const auto &[width, count] : widths) {
        if (width > 1 && count >= most) {
            most = count;
            cut.width = width;
        }
    }
    cut.even = rows ? double(most) / rows : 0;
    cut.addresses = withAt ? double(bare) / withAt : 0.5;
    return cut;
}

/// "sep=;" in the first line, as Excel takes it and some exports write it.
bool readSepLine(QStringView text, CsvDialect &dialect)
{
    const qsizetype size = std::min<qsizetype>(text.size(), 16);
    qsizetype at = 0;
    const bool quoted = text.startsWith(u'"');
    at += quoted;
    if (!text.sliced(at).startsWith("sep="_L1, Qt::CaseInsensitive) || at + 4 >= size)
        return false;
    const QChar delimiter = text.at(at + 4);
    at += 5;
    if (quoted && at < size && text.at(at) == u'"')
        ++at;
    if (isBreak(delimiter.unicode()) || (at < text.size() && !isBreak(text.at(at).unicode())))
        return false;
    if (at < text.size())
        at += text.sliced(at).startsWith("\r\n"_L1) ? 2 : 1;
    dialect.delimiter = delimiter;
    dialect.delimiterReason = ChoiceReason::Told;
    dialect.skip = at;
    return true;
}

/// The start of the text up to the last whole line of the sample.
QStringView sampleOf(QStringView text)
{
    if (text.size() <= kSampleChars)
        return text;
    QStringView sample = text.first(kSampleChars);
    qsizetype last = sample.size();
    while (last > 0 && !isBreak(sample.at(last - 1).unicode()))
        --last;
    return last > 0 ? sample.first(last) : sample;
}

void noteShortRows(Workbook &workbook)
{
    const Sheet &sheet = workbook.sheet;
    std::map<int, int> widths;
    for (int row = 0; row < sheet.rowCount(); ++row)
        ++widths[sheet.cellCount(row)];
    const auto usual =
        std::max_element(widths.begin(), widths.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual == widths.end() || usual->second * 2 < sheet.rowCount())
        return;
    bool inTable = false;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const int count = sheet.cellCount(row);
        inTable = inTable || count >= usual->first;
        if (inTable && count > 0 && count < usual->first)
            addFinding(workbook, Finding::Kind::RowTooShort, sheet.rowNumber(row), count, sheet.cell(row, 0));
    }
}

void noteUndecodable(Workbook &workbook)
{
    const Sheet &sheet = workbook.sheet;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (int column = 0; column < sheet.cellCount(row); ++column) {
            if (sheet.cell(row, column).contains(QChar(0xFFFD)))
                addFinding(workbook, Finding::Kind::UndecodableBytes, sheet.rowNumber(row), column, sheet.cell(row, column));
        }
    }
}

} // namespace

CsvDialect detectCsvDialect(QStringView text, const OpenOptions &options)
{
    CsvDialect dialect;
    dialect.quote = options.quote.value_or(u'"');
    const bool hasSepLine = readSepLine(text, dialect);
    if (options.delimiter) {
        dialect.delimiter = *options.delimiter;
        dialect.delimiterReason = ChoiceReason::Told;
        return dialect;
    }
    if (hasSepLine)
        return dialect;

    const QStringView sample = sampleOf(text);
    double best = 0;
    int candidates = 0;
    // Those that spreadsheets write first; the others must cut nearly every row alike to be believed.
    static constexpr char16_t kDelimiters[] = u",;\t|\u001F\u0001^~:";
    for (int i = 0; kDelimiters[i]; ++i) {
        const QChar delimiter(kDelimiters[i]);
        if (!sample.contains(delimiter))
            continue;
        const Cut cut = tryDelimiter(sample, dialect, delimiter);
        const bool isUsual = i < 4;
        if (cut.width < 2 || (!isUsual && (cut.even < 0.9 || cut.addresses < 0.9)))
            continue;
        ++candidates;
        const double score = cut.even * (0.1 + cut.addresses) * (1.0 + std::min(cut.width, 20) * 0.01) * (isUsual ? 1.0 : 0.5);
        if (score > best) {
            best = score;
            dialect.delimiter = delimiter;
        }
    }
    dialect.delimiterReason = candidates == 1 ? ChoiceReason::OnlyDelimiter : ChoiceReason::CountedDelimiters;
    return dialect;
}

bool readCsv(QString text, bool hasUndecodable, const OpenOptions &options, Workbook &workbook, OpenError &error,
             WorkControl &control)
{
    const CsvDialect dialect = detectCsvDialect(text, options);
    workbook.delimiter = dialect.delimiter;
    workbook.delimiterReason = dialect.delimiterReason;
    workbook.quote = dialect.quote;

    SheetBuilder builder;
    builder.arena() = std::move(text);
    const qsizetype size = builder.arena().size();
    CsvParser parser(builder.arena(), dialect, &workbook);
    qint64 row = 0;
    while (!parser.atEnd()) {
        ++row;
        Refusal refusal = Refusal::None;
        const bool whole = parser.readRow(row, [&](int column, CellRef ref) {
            if (ref.length > quint32(kMaxCellChars)) {
                refusal = Refusal::LineTooLong;
                return false;
            }
            return builder.setCell(column, ref);
        });
        if (!whole || !builder.endRow(row)) {
            error.refusal = refusal == Refusal::None ? Refusal::TooLarge : refusal;
            error.line = row;
            return false;
        }
        if (row % 1000 == 0) {
            if (control.isCancelled()) {
                error.cancelled = true;
                return false;
            }
            control.setProgress(parser.position(), size);
        }
    }
    workbook.sheet = builder.take();
    if (hasUndecodable)
        noteUndecodable(workbook);
    noteShortRows(workbook);
    return true;
}

} // namespace gatehouse::sheets
