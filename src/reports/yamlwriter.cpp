// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/yamlwriter.h"

#include <QtCore/QString>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

/// Words that a YAML 1.1 reader takes for a truth value, nothing or a number.
bool isReservedWord(const QString &text)
{
    static const QList<QLatin1StringView> kWords = {"y"_L1,  "n"_L1,   "yes"_L1,  "no"_L1,  "true"_L1, "false"_L1,
                                                    "on"_L1, "off"_L1, "null"_L1, "nan"_L1, "inf"_L1};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// Plain style is for text that begins with a letter and holds nothing that YAML, in any version, could read as something else.
bool mayBePlain(const QString &text)
{
    if (text.isEmpty() || text.endsWith(u' ') || isReservedWord(text))
        return false;
    const QList<uint> letters = text.toUcs4();
    if (!QChar::isLetter(char32_t(letters.first())))
        return false;
    return std::all_of(letters.begin(), letters.end(), [](uint letter) {
        const auto c = char32_t(letter);
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) || (c < 128 && QByteArrayView(" _./@+-'").contains(char(c)));
    });
}

/// Can't stand in a single-quoted text on one line.
bool needsEscapes(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](uint letter) {
        const auto c = char32_t(letter);
        return c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || !QChar::isPrint(c);
    });
}

QByteArray doubleQuoted(const QString &text)
{
    QByteArray out = "\"";
    for (const uint c : text.toUcs4()) {
        if (c == '"' || c == '\\')
            out.append('\\').append(char(c));
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (c >= 0x20 && c < 0x7F)
            out += char(c);
        else if (c > 0xFFFF)
            out += "\\U" + QByteArray::number(c, 16).rightJustified(8, '0');
        else if (c > 0xFF)
            out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        else
            out += "\\x" + QByteArray::number(c, 16).rightJustified(2, '0');
    }
    return out + '"';
}

QByteArray textValue(const QString &text)
{
    if (mayBePlain(text))
        return text.toUtf8();
    if (needsEscapes(text))
        return doubleQuoted(text);
    QString quoted = text;
    quoted.replace(u'\'', u"''"_s);
    return '\'' + quoted.toUtf8() + '\'';
}

void appendRecord(QByteArray &out, const YamlRecord &record, const QByteArray &first, const QByteArray &others);

void appendValue(QByteArray &out, const QVariant &value, int indent)
{
    if (!value.isValid()) {
        out += " null\n";
        return;
    }
    if (value.typeId() == qMetaTypeId<YamlRecord>()) {
        const YamlRecord inner = value.value<YamlRecord>();
        if (inner.isEmpty()) {
            out += " {}\n";
            return;
        }
        const QByteArray deeper(indent + 2, ' ');
        out += '\n';
        appendRecord(out, inner, deeper, deeper);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
        out += value.toBool() ? " true\n" : " false\n";
        return;
    case QMetaType::Int:
    case QMetaType::LongLong:
        out += ' ' + value.toByteArray() + '\n';
        return;
    case QMetaType::QStringList: {
        const QStringList list = value.toStringList();
        if (list.isEmpty()) {
            out += " []\n";
            return;
        }
        out += '\n';
        for (const QString &entry : list)
            out.append(indent, ' ').append("- ").append(textValue(entry)).append('\n');
        return;
    }
    default:
        out += ' ' + textValue(value.toString()) + '\n';
    }
}

void appendRecord(QByteArray &out, const YamlRecord &record, const QByteArray &first, const QByteArray &others)
{
    if (record.isEmpty()) {
        out += first + "{}\n";
        return;
    }
    for (qsizetype i = 0; i < record.size(); ++i) {
        out.append(i == 0 ? first : others).append(textValue(record[i].first)).append(':');
        appendValue(out, record[i].second, int(others.size()));
    }
}

} // namespace

QByteArray toYaml(const QList<YamlRecord> &records)
{
    if (records.isEmpty())
        return "[]\n";
    QByteArray out;
    for (const YamlRecord &record : records)
        appendRecord(out, record, "- ", "  ");
    return out;
}

QByteArray toYaml(const YamlRecord &record)
{
    QByteArray out;
    appendRecord(out, record, {}, {});
    return out;
}

} // namespace gatehouse::reports
