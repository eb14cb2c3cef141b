// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbooksheets.h"

#include "reports/documenttext.h"
#include "reports/provenancetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMeasuredRows = 2000; // enough for a fair width, and cheap

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// How wide a text is in digits; East Asian letters take two.
double displayWidth(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 && (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul ||
                                           c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
                     ? 2
                     : 1;
    return width;
}

void appendSplit(QList<ReportTable> &tables, const ReportTable &table, qsizetype column, bool isAlone)
{
    QHash<QString, qsizetype> places;
    for (const QVariantList &row : table.rows) {
        const QString value = row.value(column).toString();
        auto place = places.constFind(value);
        if (place == places.constEnd()) {
            ReportTable part;
            part.columns = table.columns;
            part.provenance = table.provenance;
            const QString name = value.isEmpty() ? Words::tr("Others") : value;
            // The value first: sheet names are cut at their end.
            part.sheetName = isAlone ? name : u"%1 - %2"_s.arg(name, table.sheetName);
            place = places.insert(value, tables.size());
            tables.append(part);
        }
        tables[*place].rows.append(row);
    }
}

} // namespace

QList<ReportTable> workbookTables(const ReportDocument &document)
{
    QList<ReportTable> tables;
    for (const ReportSection &section : document.sections) {
        ReportTable table = section.table;
        table.provenance = document.provenance;
        if (table.sheetName.isEmpty())
            table.sheetName = section.title;
        if (section.splitColumn >= 0 && section.splitColumn < table.columns.size() && !table.rows.isEmpty())
            appendSplit(tables, table, section.splitColumn, document.sections.size() == 1);
        else
            tables.append(table);
    }
    return tables;
}

QList<std::pair<QString, QVariant>> aboutLines(const ReportDocument &document)
{
    QList<std::pair<QString, QVariant>> lines = provenanceLines(document.provenance);
    const auto list = [&](const QString &heading, const QStringList &entries) {
        for (qsizetype i = 0; i < entries.size(); ++i)
            lines.emplace_back(i == 0 ? heading : QString(), entries[i]);
    };
    lines.emplace_back(Words::tr("Fingerprint (SHA-256)"), QString::fromLatin1(fingerprint(document)));
    QStringList glance;
    for (const Glance &one : document.glance)
        glance.append(u"%1 %2"_s.arg(QLocale().toString(one.number), one.text));
    list(glanceHeading(document.provenance), glance);
    list(howToReadHeading(), document.howToRead);
    QStringList leads;
    for (const ReportSection &section : document.sections)
        leads.append(section.lead.isEmpty() ? section.title : u"%1: %2"_s.arg(section.title, section.lead));
    if (document.sections.size() > 1)
        list(contentsHeading(), leads);
    return lines;
}

QString sheetName(QString wished, QSet<QString> &taken)
{
    for (QChar &c : wished) {
        if (u"[]:*?/\\"_s.contains(c) || !c.isPrint())
            c = u' ';
    }
    wished = wished.simplified().left(31);
    while (wished.startsWith(u'\''))
        wished.remove(0, 1);
    while (wished.endsWith(u'\''))
        wished.chop(1);
    if (wished.isEmpty() || wished.compare("history"_L1, Qt::CaseInsensitive) == 0)
        wished = Words::tr("Sheet");
    QString name = wished;
    for (int n = 2; taken.contains(name.toLower()); ++n) {
        const QString suffix = u" (%1)"_s.arg(n);
        name = wished.left(31 - suffix.size()) + suffix;
    }
    taken.insert(name.toLower());
    return name;
}

QString sheetText(QString text)
{
    for (QChar &c : text) {
        if (c.isNull() || c.unicode() >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > kMostCellText)
        text = text.left(kMostCellText - 2) + u'…';
    return text;
}

double columnWidth(const ReportTable &table, qsizetype column, qsizetype from, qsizetype count)
{
    double width = displayWidth(table.columns[column].title) + 3; // room for the filter's arrow
    for (qsizetype i = from; i < from + std::min(count, kMeasuredRows); ++i) {
        const QVariant cell = table.rows[i].value(column);
        width = std::max(width, cell.typeId() == QMetaType::QDateTime ? 19 : displayWidth(cell.toString()));
    }
    return std::clamp(width + 1, 8.0, kWidestColumn);
}

} // namespace gatehouse::reports
