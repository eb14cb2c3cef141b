// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <memory>

namespace gatehouse::sheets {

/// A grid of text, as read from a file: immutable, cheap to copy, safe to read from several threads. All rows of the file are
/// in it, titles and headers too. Storage is the reader's business.
class Sheet
{
public:
    Sheet();
    ~Sheet();
    Sheet(const Sheet &);
    Sheet &operator=(const Sheet &);

    int rowCount() const;
    /// The width of the widest row.
    int columnCount() const;
    /// How many cells this row really has.
    int cellCount(int row) const;
    /// Empty outside the grid. The view lives as long as any copy of this sheet.
    QStringView cell(int row, int column) const;
    /// The row's number as the person sees it in the file: 1-based; YAML: the line on which the entry starts; CSV: the row as
    /// a spreadsheet program counts it (a line break inside quotes does not count; wholly empty lines do).
    qint64 rowNumber(int row) const;

    class Data;
    explicit Sheet(std::shared_ptr<const Data> data);

private:
    std::shared_ptr<const Data> d;
};

} // namespace gatehouse::sheets
