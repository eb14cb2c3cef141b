// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvwriter.h"

#include "reports/provenancetext.h"

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

/// One field, quoted where the delimiter, a quote, a line break or an outer blank would be misread.
void appendField(QByteArray &out, const QString &text, char delimiter)
{
    const QByteArray bytes = text.toUtf8();
    bool quote = !bytes.isEmpty() && (bytes.front() == ' ' || bytes.back() == ' ');
    for (const char c : bytes)
        quote = quote || c == delimiter || c == '"' || c == '\r' || c == '\n';
    if (!quote) {
        out += bytes;
        return;
    }
    out += '"';
    for (const char c : bytes) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

QString cellText(const QVariant &cell)
{
    if (!cell.isValid())
        return {};
    switch (cell.typeId()) {
    case QMetaType::Bool:
        return cell.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::QDateTime:
        return cell.toDateTime().isValid() ? isoDate(cell.toDateTime()) : QString();
    case QMetaType::QString:
        return neutralised(cell.toString());
    default: // numbers: a leading minus is theirs
        return cell.toString();
    }
}

} // namespace

QByteArray toCsv(const ReportTable &table, char delimiter)
{
    QByteArray out = "\xEF\xBB\xBF";
    out.reserve(table.rows.size() * 64 + 1024);
    if (!table.provenance.isComplete) {
        appendField(out, incompleteStamp(table.provenance), delimiter);
        out += "\r\n";
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            out += delimiter;
        appendField(out, neutralised(table.columns[i].key), delimiter);
    }
    out += "\r\n";
    for (const QVariantList &row : table.rows) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (i > 0)
                out += delimiter;
            appendField(out, cellText(row.value(i)), delimiter);
        }
        out += "\r\n";
    }
    return out;
}

QByteArray toCsv(const ReportDocument &document, char delimiter)
{
    ReportTable table = document.sections.isEmpty() ? ReportTable() : document.sections.first().table;
    table.provenance = document.provenance;
    return toCsv(table, delimiter);
}

} // namespace gatehouse::reports
