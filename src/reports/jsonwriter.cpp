// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/jsonwriter.h"

#include <QtCore/QSet>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

void appendText(QByteArray &out, const QString &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 0xF];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendValue(QByteArray &out, const QVariant &value)
{
    if (!value.isValid()) {
        out += "null";
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        out += value.toByteArray();
        return;
    case QMetaType::QDateTime:
        if (value.toDateTime().isValid())
            appendText(out, isoDate(value.toDateTime()));
        else
            out += "null";
        return;
    default:
        appendText(out, value.toString());
    }
}

void appendMember(QByteArray &out, int depth, QLatin1StringView key, const QVariant &value, bool last = false)
{
    out.append(depth * 2, ' ');
    appendText(out, key);
    out += ": ";
    appendValue(out, value);
    out += last ? "\n" : ",\n";
}

void appendMember(QByteArray &out, int depth, QLatin1StringView key, const QStringList &values, bool last = false)
{
    out.append(depth * 2, ' ');
    appendText(out, key);
    out += ": [";
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            out += ", ";
        appendText(out, values[i]);
    }
    out += last ? "]\n" : "],\n";
}

void appendSources(QByteArray &out, const QList<ProvenanceSource> &sources)
{
    out += "    \"sources\": [";
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const ProvenanceSource &source = sources[i];
        out += i == 0 ? "\n      {\n" : ",\n      {\n";
        appendMember(out, 4, "platform"_L1, source.platform);
        appendMember(out, 4, "asked_for"_L1, source.askedFor);
        appendMember(out, 4, "announced"_L1, source.announced ? QVariant(*source.announced) : QVariant());
        appendMember(out, 4, "received"_L1, source.received);
        appendMember(out, 4, "last_page_read"_L1, source.isWhole, true);
        out += "      }";
    }
    out += "\n    ],\n";
}

/// `print`: the fingerprint; empty: not told.
void appendProvenance(QByteArray &out, const Provenance &provenance, const QByteArray &print)
{
    out += "  \"provenance\": {\n";
    appendMember(out, 2, "title"_L1, provenance.title);
    appendMember(out, 2, "organisation"_L1, provenance.organisation);
    appendMember(out, 2, "organisation_id"_L1, provenance.organisationId);
    appendMember(out, 2, "host"_L1, provenance.host);
    appendMember(out, 2, "pulled_by"_L1, provenance.pulledBy);
    appendMember(out, 2, "pulled_at"_L1, provenance.pulledAt);
    appendMember(out, 2, "source_calls"_L1, provenance.sourceCalls);
    appendMember(out, 2, "filters"_L1, provenance.filters);
    appendMember(out, 2, "count"_L1, provenance.count);
    appendMember(out, 2, "complete"_L1, provenance.isComplete);
    appendMember(out, 2, "incomplete_because"_L1, provenance.isComplete ? QVariant() : QVariant(provenance.incompleteBecause));
    appendMember(out, 2, "not_told"_L1, provenance.notTold);
    if (!provenance.madeBy.isEmpty())
        appendMember(out, 2, "made_by"_L1, provenance.madeBy);
    if (provenance.readFrom.isValid())
        appendMember(out, 2, "reading_began_at"_L1, provenance.readFrom);
    if (!provenance.inThisReport.isEmpty())
        appendMember(out, 2, "in_this_report"_L1, provenance.inThisReport);
    if (!provenance.sources.isEmpty())
        appendSources(out, provenance.sources);
    if (!print.isEmpty())
        appendMember(out, 2, "fingerprint"_L1, QString::fromLatin1(print));
    appendMember(out, 2, "made_with"_L1, u"Gatehouse " GATEHOUSE_VERSION ""_s, true);
    out += "  },\n";
}

/// The names of the members: a column's key; blank or repeated ones are told apart by their number.
QList<QByteArray> memberNames(const QList<Column> &columns)
{
    QSet<QString> taken;
    QList<QByteArray> names;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString name = columns[i].key.isEmpty() ? u"column_%1"_s.arg(i + 1) : columns[i].key;
        for (int n = 2; taken.contains(name); ++n)
            name = u"%1_%2"_s.arg(columns[i].key).arg(n);
        taken.insert(name);
        QByteArray quoted;
        appendText(quoted, name);
        names.append(quoted);
    }
    return names;
}

/// `"rows": [{…}]`, its lines `depth` steps in.
void appendRows(QByteArray &out, const ReportTable &table, int depth)
{
    const QList<QByteArray> names = memberNames(table.columns);
    const QByteArray step(depth * 2, ' ');
    out.append(step).append("\"rows\": [");
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        out.append(r == 0 ? "\n" : ",\n").append(step).append("  {\n");
        for (qsizetype i = 0; i < names.size(); ++i) {
            out.append(step).append("    ").append(names[i]).append(": ");
            appendValue(out, table.rows[r].value(i));
            out += i + 1 == names.size() ? "\n" : ",\n";
        }
        out.append(step).append("  }");
    }
    if (!table.rows.isEmpty())
        out.append("\n").append(step);
    out += "]\n";
}

} // namespace

QByteArray toJson(const ReportTable &table)
{
    QByteArray out = "{\n";
    appendProvenance(out, table.provenance, {});
    appendRows(out, table, 1);
    out += "}\n";
    return out;
}

QByteArray toJson(const ReportDocument &document)
{
    QByteArray out = "{\n";
    appendProvenance(out, document.provenance, fingerprint(document));
    out += "  \"at_a_glance\": [";
    for (qsizetype i = 0; i < document.glance.size(); ++i) {
        out += i == 0 ? "\n    {\n" : ",\n    {\n";
        appendMember(out, 3, "number"_L1, document.glance[i].number);
        appendMember(out, 3, "text"_L1, document.glance[i].text, true);
        out += "    }";
    }
    out += document.glance.isEmpty() ? "],\n" : "\n  ],\n";
    out += "  \"sections\": [";
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        out += i == 0 ? "\n    {\n" : ",\n    {\n";
        appendMember(out, 3, "title"_L1, document.sections[i].title);
        appendRows(out, document.sections[i].table, 3);
        out += "    }";
    }
    out += document.sections.isEmpty() ? "]\n}\n" : "\n  ]\n}\n";
    return out;
}

void appendJsonArray(QByteArray &out, const QVariantList &cells)
{
    out += '[';
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += ',';
        appendValue(out, cells[i]);
    }
    out += ']';
}

} // namespace gatehouse::reports
