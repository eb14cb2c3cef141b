// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include "reports/jsonwriter.h"

#include <QtCore/QCryptographicHash>

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
