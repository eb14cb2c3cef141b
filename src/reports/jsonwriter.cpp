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

void appendProvenance(QByteArray &out, const Provenance &provenance)
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

} // namespace

QByteArray toJson(const ReportTable &table)
{
    const QList<QByteArray> names = memberNames(table.columns);
    QByteArray out = "{\n";
    appendProvenance(out, table.provenance);
    out += "  \"rows\": [";
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        out += r == 0 ? "\n    {\n" : ",\n    {\n";
        for (qsizetype i = 0; i < names.size(); ++i) {
            out.append(6, ' ').append(names[i]).append(": ");
            appendValue(out, table.rows[r].value(i));
            out += i + 1 == names.size() ? "\n" : ",\n";
        }
        out += "    }";
    }
    out += table.rows.isEmpty() ? "]\n}\n" : "\n  ]\n}\n";
    return out;
}

} // namespace gatehouse::reports
