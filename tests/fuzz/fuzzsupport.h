// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

#include <QtCore/QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace gatehouse::sheets {

/// Looks at every cell, so that a bad offset is met here and not by a person; and at what must hold for every sheet.
inline void walk(const Opened<Workbook> &book)
{
    const auto demand = [](bool holds) {
        if (!holds)
            std::abort();
    };
    if (!book) {
        demand(book.error().refusal != Refusal::None || book.error().cancelled);
        return;
    }
    const Sheet &sheet = book->sheet;
    quint64 sum = 0;
    qint64 last = -1;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        demand(sheet.cellCount(row) <= sheet.columnCount());
        demand(sheet.rowNumber(row) >= 0);
        demand(book->format == Format::Yaml || book->hasKeyRow || sheet.rowNumber(row) >= last);
        last = sheet.rowNumber(row);
        for (int column = 0; column < sheet.cellCount(row); ++column) {
            for (const QChar c : sheet.cell(row, column))
                sum += c.unicode();
        }
    }
    demand(book->findings.size() <= 1000 && book->findingCount >= book->findings.size());
    demand(book->format != Format::Csv || !book->encoding.isEmpty());
    volatile quint64 kept = sum; // the walk must not be thought away
    static_cast<void>(kept);
}

inline void openAndWalk(const QByteArray &bytes, const QString &name, const OpenOptions &options = {})
{
    WorkControl control;
    walk(openBytes(bytes, name, options, control));
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace gatehouse::sheets
