// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include "reports/jsonwriter.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <utility>

namespace gatehouse::reports {

QByteArray fingerprint(const ReportDocument &document)
{
    // One JSON array a line, so that anybody can recompute it with a few lines of a script from the JSON form of the report.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray line;
    const auto add = [&](const QVariantList &cells) {
        line.clear();
        appendJsonArray(line, cells);
        line += '\n';
        hash.addData(line);
    };
    for (const ReportSection &section : document.sections) {
        QVariantList keys;
        for (const Column &column : section.table.columns)
            keys.append(column.key);
        add(keys);
        const qsizetype columns = section.table.columns.size();
        for (const QVariantList &row : section.table.rows) {
            if (row.size() == columns) {
                add(row);
                continue;
            }
            QVariantList whole = row;
            whole.resize(columns);
            add(whole);
        }
    }
    return hash.result().toHex();
}

ReportDocument forReading(ReportDocument document)
{
    for (ReportSection &section : document.sections) {
        QList<Column> &columns = section.table.columns;
        if (std::ranges::none_of(columns, &Column::isDetail))
            continue;
        QList<qsizetype> kept;
        int split = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i].isDetail)
                continue;
            if (i == section.splitColumn)
                split = static_cast<int>(kept.size());
            kept.append(i);
        }
        section.splitColumn = split;
        QList<Column> shown;
        for (const qsizetype i : std::as_const(kept))
            shown.append(columns[i]);
        columns = shown;
        for (QVariantList &row : section.table.rows) {
            QVariantList cells;
            cells.reserve(kept.size());
            for (const qsizetype i : std::as_const(kept))
                cells.append(row.value(i));
            row = std::move(cells);
        }
    }
    return document;
}

ReportDocument documentOf(const ReportTable &table)
{
    ReportDocument document;
    document.provenance = table.provenance;
    ReportSection section;
    section.title = table.sheetName;
    section.table = table;
    document.sections.append(section);
    return document;
}

} // namespace gatehouse::reports
