// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet.h"

#include "sheets/sheetdata.h"

#include <algorithm>
#include <numeric>

namespace gatehouse::sheets {

Sheet::Sheet() = default;
Sheet::~Sheet() = default;
Sheet::Sheet(const Sheet &) = default;
Sheet &Sheet::operator=(const Sheet &) = default;

Sheet::Sheet(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

int Sheet::rowCount() const
{
    return d ? int(d->rowStarts.size()) - 1 : 0;
}

int Sheet::columnCount() const
{
    return d ? d->columns : 0;
}

int Sheet::cellCount(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    return int(d->rowStarts[size_t(row) + 1] - d->rowStarts[size_t(row)]);
}

QStringView Sheet::cell(int row, int column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const CellRef ref = d->cells[d->rowStarts[size_t(row)] + size_t(column)];
    return QStringView(d->arena).mid(ref.offset, ref.length);
}

qint64 Sheet::rowNumber(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    return d->rowNumbers.empty() ? row + 1 : qint64(d->rowNumbers[size_t(row)]);
}

SheetBuilder::SheetBuilder()
    : m_data(std::make_shared<Sheet::Data>())
{
    m_data->rowStarts.push_back(0);
}

bool SheetBuilder::setCell(int column, CellRef ref)
{
    if (column < 0 || column >= kMaxColumns)
        return false;
    if (size_t(column) >= m_row.size())
        m_row.resize(size_t(column) + 1);
    m_row[size_t(column)] = ref;
    m_used = std::max(m_used, column + 1);
    return true;
}

CellRef SheetBuilder::appendText(QStringView text)
{
    const CellRef ref{quint32(m_data->arena.size()), quint32(text.size())};
    m_data->arena.append(text);
    return ref;
}

CellRef SheetBuilder::appendUtf8(const char *bytes, qsizetype size)
{
    const auto start = quint32(m_data->arena.size());
    if (std::all_of(bytes, bytes + size, [](char c) { return static_cast<signed char>(c) >= 0; }))
        m_data->arena.append(QLatin1StringView(bytes, size));
    else
        m_data->arena.append(QString::fromUtf8(bytes, size));
    return {start, quint32(m_data->arena.size()) - start};
}

bool SheetBuilder::endRow(qint64 number)
{
    Sheet::Data &data = *m_data;
    if (rowCount() >= kMaxRows || cellTotal() + m_used > kMaxCells || number < 0 ||
        number > std::numeric_limits<quint32>::max() || data.arena.size() > std::numeric_limits<quint32>::max() / 2)
        return false;
    if (!data.rowNumbers.empty() && number < data.rowNumbers.back())
        m_sorted = false;
    data.cells.insert(data.cells.end(), m_row.begin(), m_row.begin() + m_used);
    data.rowStarts.push_back(quint32(data.cells.size()));
    data.rowNumbers.push_back(quint32(number));
    data.columns = std::max(data.columns, m_used);
    m_row.clear();
    m_used = 0;
    return true;
}

void SheetBuilder::dropBlankRow()
{
    if (std::any_of(m_row.begin(), m_row.begin() + m_used, [](CellRef ref) { return ref.length > 0; }))
        return;
    m_row.clear();
    m_used = 0;
}

bool SheetBuilder::repeatLastRow(qint64 times)
{
    if (rowCount() == 0 || times <= 0)
        return true;
    const size_t from = m_data->rowStarts[m_data->rowStarts.size() - 2];
    const size_t width = m_data->cells.size() - from;
    if (times > kMaxRows || qint64(width) * times + cellTotal() > kMaxCells)
        return false;
    for (qint64 i = 0; i < times; ++i) {
        const qint64 number = qint64(m_data->rowNumbers.back()) + 1;
        for (size_t column = 0; column < width; ++column)
            setCell(int(column), m_data->cells[from + column]);
        if (!endRow(number))
            return false;
    }
    return true;
}

bool SheetBuilder::prependRow(const QStringList &texts, qint64 number)
{
    Sheet::Data &data = *m_data;
    if (texts.size() > kMaxColumns || rowCount() >= kMaxRows)
        return false;
    std::vector<CellRef> refs;
    for (const QString &text : texts)
        refs.push_back(appendText(text));
    data.cells.insert(data.cells.begin(), refs.begin(), refs.end());
    for (quint32 &start : data.rowStarts)
        start += quint32(refs.size());
    data.rowStarts.insert(data.rowStarts.begin(), 0);
    data.rowNumbers.insert(data.rowNumbers.begin(), quint32(number));
    data.columns = std::max(data.columns, int(texts.size()));
    return true;
}

void SheetBuilder::sortRows()
{
    const Sheet::Data &old = *m_data;
    std::vector<size_t> order(static_cast<size_t>(rowCount()));
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return old.rowNumbers[a] < old.rowNumbers[b]; });
    auto sorted = std::make_shared<Sheet::Data>();
    sorted->arena = old.arena;
    sorted->columns = old.columns;
    sorted->rowStarts.push_back(0);
    for (const size_t row : order) {
        sorted->cells.insert(sorted->cells.end(), old.cells.begin() + old.rowStarts[row],
                             old.cells.begin() + old.rowStarts[row + 1]);
        sorted->rowStarts.push_back(quint32(sorted->cells.size()));
        sorted->rowNumbers.push_back(old.rowNumbers[row]);
    }
    m_data = std::move(sorted);
}

Sheet SheetBuilder::take()
{
    if (!m_sorted)
        sortRows();
    while (rowCount() > 0 && m_data->rowStarts.back() == m_data->rowStarts[m_data->rowStarts.size() - 2]) {
        m_data->rowStarts.pop_back();
        m_data->rowNumbers.pop_back();
    }
    Sheet sheet(std::shared_ptr<const Sheet::Data>(std::move(m_data)));
    *this = SheetBuilder();
    return sheet;
}

void addFinding(Workbook &workbook, Finding::Kind kind, qint64 row, int column, QStringView value)
{
    ++workbook.findingCount;
    if (workbook.findings.size() >= kMaxFindings)
        return;
    workbook.findings.append({kind, row, column, value.left(200).toString()});
}

bool chooseSheet(Workbook &workbook, const OpenOptions &options, OpenError &error, const std::function<bool(int, bool &)> &read)
{
    bool hasAddress = false;
    if (options.sheet) {
        for (const Qt::CaseSensitivity how : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
            for (int i = 0; i < workbook.sheets.size(); ++i) {
                if (workbook.sheets.at(i).name.compare(*options.sheet, how) == 0)
                    return read(i, hasAddress);
            }
        }
        error.refusal = Refusal::NoSuchSheet;
        error.detail = *options.sheet;
        return false;
    }
    Workbook first; // the first visible sheet with anything in it
    for (int i = 0; i < workbook.sheets.size(); ++i) {
        if (workbook.sheets.at(i).isHidden)
            continue;
        if (!read(i, hasAddress))
            return false;
        if (hasAddress)
            return true;
        if (first.sheet.rowCount() == 0)
            first = workbook;
    }
    workbook = first.sheetName.isEmpty() ? workbook : first;
    return true;
}

bool hasAddressShape(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && !text.at(at - 1).isSpace() && !text.at(at + 1).isSpace();
}

bool hasAddressCell(const Sheet &sheet)
{
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (int column = 0; column < sheet.cellCount(row); ++column) {
            if (hasAddressShape(sheet.cell(row, column)))
                return true;
        }
    }
    return false;
}

} // namespace gatehouse::sheets
