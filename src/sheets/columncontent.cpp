// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/columncontent.h"

#include "domain/email.h"
#include "sheets/cellrepair.h"
#include "sheets/headerwords.h"

#include <QtCore/QSet>

#include <algorithm>

namespace gatehouse::sheets {
namespace {

constexpr int kSampleRows = 400;

/// Every row of a small sheet; of a large one the first half of the sample and then evenly spread rows.
template<typename Visit>
void forSample(const Sheet &sheet, int firstRow, Visit visit)
{
    const int rows = sheet.rowCount() - firstRow;
    const int dense = std::min(rows, kSampleRows / 2);
    for (int i = 0; i < dense; ++i)
        visit(firstRow + i);
    const int rest = rows - dense;
    const int step = std::max(1, rest / (kSampleRows / 2));
    for (int i = dense; i < rows; i += step)
        visit(firstRow + i);
}

bool isBlankRow(const Sheet &sheet, int row)
{
    for (int column = 0; column < sheet.cellCount(row); ++column) {
        if (!isBlankCell(sheet.cell(row, column)))
            return false;
    }
    return true;
}

bool isNumberLike(QStringView cell)
{
    int digits = 0;
    for (const QChar c : cell) {
        if (c.isDigit())
            ++digits;
        else if (c.isLetter())
            return false;
    }
    return digits > 0;
}

/// Letters of any script, blanks and what stands in names: no digits, no symbols.
bool isWordLike(QStringView cell)
{
    bool hasLetter = false;
    for (const QChar c : cell) {
        if (c.isLetter() || c.isSurrogate())
            hasLetter = true;
        else if (c.isDigit() || c == u'/' || c == u'\\' || c == u'_' || c == u'@' || c == u':' || c == u'=')
            return false;
    }
    return hasLetter && cell.size() <= 80;
}

} // namespace

ColumnContent readContent(const Sheet &sheet, int firstRow, int column)
{
    ColumnContent content;
    int addresses = 0, yesNo = 0, words = 0, several = 0, many = 0, numbers = 0, salutations = 0;
    QSet<QStringView> distinct;
    forSample(sheet, firstRow, [&](int row) {
        const QStringView cell = trimmedCell(sheet.cell(row, column));
        if (cell.isEmpty()) {
            content.rows += isBlankRow(sheet, row) ? 0 : 1;
            return;
        }
        ++content.rows;
        ++content.nonEmpty;
        distinct.insert(cell);
        if (looksLikeAddress(cell)) {
            ++addresses;
            return;
        }
        yesNo += yesOrNo(cell) ? 1 : 0;
        numbers += isNumberLike(cell) ? 1 : 0;
        salutations += isSalutation(cell) ? 1 : 0;
        if (!isWordLike(cell))
            return;
        ++words;
        const auto blanks = std::count_if(cell.cbegin(), cell.cend(), [](QChar c) { return c.isSpace(); });
        several += blanks > 0 ? 1 : 0;
        many += blanks > 3 ? 1 : 0;
    });
    const auto share = [&content](int count) { return content.nonEmpty > 0 ? double(count) / content.nonEmpty : 0; };
    content.addresses = share(addresses);
    content.yesNo = share(yesNo);
    content.words = share(words);
    content.severalWords = share(several);
    content.manyWords = share(many);
    content.numbers = share(numbers);
    content.salutations = share(salutations);
    content.distinct = share(int(distinct.size()));
    return content;
}

NameLikeness compareWithAddresses(const Sheet &sheet, int firstRow, int column, int addressColumn)
{
    NameLikeness likeness;
    if (addressColumn < 0)
        return likeness;
    int found = 0;
    double places = 0;
    forSample(sheet, firstRow, [&](int row) {
        const QString address = searchKey(repairedAddress(sheet.cell(row, addressColumn)));
        const QString name = searchKey(repairedText(sheet.cell(row, column)));
        const QStringView local = QStringView(address).first(std::max<qsizetype>(address.indexOf(u'@'), 0));
        if (local.size() < 2 || name.isEmpty())
            return;
        ++likeness.compared;
        for (const QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype at = word.size() >= 3 ? local.indexOf(word) : -1;
            if (at < 0)
                continue;
            ++found;
            places += double(at) / double(local.size());
            break;
        }
    });
    if (likeness.compared > 0)
        likeness.found = double(found) / likeness.compared;
    if (found > 0)
        likeness.place = places / found;
    return likeness;
}

} // namespace gatehouse::sheets
