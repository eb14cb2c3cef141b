// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/htmlwriter.h"

#include "reports/documenttext.h"
#include "reports/htmlstyle.h"
#include "reports/provenancetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Escaped for content and for quoted attributes alike; what no XML can hold becomes a replacement character.
void appendEscaped(QByteArray &out, const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if ((c.unicode() < 32 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE)
            c = QChar::ReplacementCharacter;
    }
    for (const char c : clean.toUtf8()) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        case '\r':
            break;
        default:
            out += c;
        }
    }
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// Writes one page from top to bottom; as XML too, so that any reader of XML can take it apart.
class HtmlPage
{
public:
    explicit HtmlPage(const ReportDocument &document)
        : m_document(forReading(document))
        , m_print(fingerprint(document))
        , m_isMirrored(QLocale().textDirection() == Qt::RightToLeft)
    {
    }

    QByteArray bytes();

private:
    void raw(const char *text) { m_out += text; }
    void escaped(const QString &text) { appendEscaped(m_out, text); }
    /// Text from outside: kept from turning its neighbours round.
    void foreign(const QString &text)
    {
        const bool isolate = m_isMirrored || hasRightToLeft(text);
        raw(isolate ? "<bdi>" : "");
        escaped(text);
        raw(isolate ? "</bdi>" : "");
    }
    void head();
    void title();
    void box();
    void sources();
    void missing();
    void list(const QString &heading, const QStringList &entries, const char *kind);
    void glance();
    void contents();
    void chart(const BarChart &chart);
    void chartBar(const BarChart &chart, const BarChart::Bar &bar, qint64 most);
    void section(qsizetype index);
    void tableHead(const ReportSection &section);
    void groups(const ReportSection &section);
    void rows(const ReportSection &section);
    void cell(const QVariant &value);
    void end();

    const ReportDocument m_document; ///< without detail columns
    QByteArray m_print;
    bool m_isMirrored;
    QByteArray m_out;
};

void HtmlPage::head()
{
    const Provenance &provenance = m_document.provenance;
    raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    escaped(QLocale().bcp47Name());
    raw(m_isMirrored ? "\" dir=\"rtl\">\n" : "\" dir=\"ltr\">\n");
    raw("<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
        "<meta name=\"color-scheme\" content=\"light dark\" />\n<meta name=\"referrer\" content=\"no-referrer\" />\n"
        // Even if a name found a hole in the escaping, no browser would run or load anything.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n"
        "<meta name=\"generator\" content=\"Gatehouse " GATEHOUSE_VERSION "\" />\n<title>");
    escaped(provenance.title);
    if (!provenance.isComplete)
        raw(" (INCOMPLETE)");
    raw("</title>\n<style>\n");
    m_out += htmlStyle();
    // In the margin of each printed page, where the browser can.
    raw("@page { @bottom-right { content: counter(page) \" / \" counter(pages); } }\n");
    if (!provenance.isComplete)
        raw("@page { @top-right { content: \"INCOMPLETE\"; font-weight: bold; color: #8f4300; } }\n");
    raw("</style>\n</head>\n<body>\n");
}

void HtmlPage::title()
{
    const Provenance &provenance = m_document.provenance;
    const bool isWhole = provenance.isComplete;
    raw("<header>\n<p class=\"over\"><span>");
    escaped(smallTitle());
    raw(isWhole ? "</span> <strong class=\"stamp whole\">\xE2\x9C\x93 " : "</span> <strong class=\"stamp\">\xE2\x9A\xA0 ");
    escaped(stampWord(provenance));
    raw("</strong></p>\n<h1>");
    foreign(provenance.title);
    raw("</h1>\n");
    if (!m_document.subtitle.isEmpty()) {
        raw("<p class=\"subtitle\">");
        foreign(m_document.subtitle);
        raw("</p>\n");
    }
    raw("</header>\n");
}

void HtmlPage::box()
{
    raw("<section class=\"box\">\n<dl>\n");
    for (const auto &[label, value] : boxLines(m_document.provenance)) {
        raw("<dt>");
        escaped(label);
        raw("</dt><dd>");
        foreign(value);
        raw("</dd>\n");
    }
    raw("</dl>\n");
    sources();
    raw("</section>\n");
}

void HtmlPage::sources()
{
    const QList<ProvenanceSource> &sources = m_document.provenance.sources;
    if (sources.isEmpty())
        return;
    raw("<table class=\"sources\">\n<caption>");
    escaped(Words::tr("What was asked of each platform"));
    raw("</caption>\n<thead><tr>");
    const QStringList heads = sourceHeads();
    for (qsizetype i = 0; i < heads.size(); ++i) {
        raw(i == 2 || i == 3 ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
        escaped(heads[i]);
        raw("</th>");
    }
    raw("</tr></thead>\n<tbody>\n");
    for (const ProvenanceSource &source : sources) {
        raw("<tr><th scope=\"row\">");
        foreign(source.platform);
        raw("</th><td>");
        foreign(source.askedFor);
        raw("</td><td class=\"n\">");
        escaped(announcedText(source));
        raw("</td><td class=\"n\">");
        escaped(QLocale().toString(source.received));
        raw(source.isWhole ? "</td><td><span class=\"good\">\xE2\x9C\x93</span> "
                           : "</td><td><span class=\"bad\">\xE2\x9A\xA0</span> ");
        escaped(yesText(source.isWhole));
        raw("</td></tr>\n");
    }
    raw("</tbody>\n</table>\n");
}

void HtmlPage::missing()
{
    if (m_document.provenance.isComplete)
        return;
    raw("<section class=\"missing\" role=\"note\">\n<h2>\xE2\x9A\xA0 INCOMPLETE: ");
    escaped(missingHeading());
    raw("</h2>\n");
    for (const QString &sentence : missingSentences(m_document.provenance)) {
        raw("<p>");
        foreign(sentence);
        raw("</p>\n");
    }
    raw("</section>\n");
}

void HtmlPage::list(const QString &heading, const QStringList &entries, const char *kind)
{
    if (entries.isEmpty())
        return;
    raw("<section>\n<h2>");
    escaped(heading);
    raw("</h2>\n<ul class=\"");
    raw(kind);
    raw("\">\n");
    for (const QString &entry : entries) {
        raw("<li>");
        foreign(entry);
        raw("</li>\n");
    }
    raw("</ul>\n</section>\n");
}

void HtmlPage::glance()
{
    if (m_document.glance.isEmpty())
        return;
    raw("<section>\n<h2>");
    escaped(glanceHeading(m_document.provenance));
    raw("</h2>\n<ul class=\"glance\">\n");
    for (const Glance &one : m_document.glance) {
        raw("<li><b>");
        escaped(QLocale().toString(one.number));
        raw("</b> ");
        const bool isLinked = one.section >= 0 && one.section < m_document.sections.size();
        if (isLinked)
            m_out.append("<a href=\"#s").append(QByteArray::number(one.section + 1)).append("\">");
        foreign(one.text);
        raw(isLinked ? "</a></li>\n" : "</li>\n");
    }
    raw("</ul>\n</section>\n");
}

void HtmlPage::contents()
{
    if (m_document.sections.size() < 2)
        return;
    raw("<nav>\n<h2>");
    escaped(contentsHeading());
    raw("</h2>\n<ol>\n");
    for (qsizetype i = 0; i < m_document.sections.size(); ++i) {
        m_out.append("<li><a href=\"#s").append(QByteArray::number(i + 1)).append("\">");
        foreign(m_document.sections[i].title);
        raw("</a></li>\n");
    }
    raw("</ol>\n</nav>\n");
}

/// A table, so that it reads without any style; the bars are its last column.
void HtmlPage::chart(const BarChart &chart)
{
    if (chart.isEmpty())
        return;
    qint64 most = 1;
    for (const BarChart::Bar &bar : chart.bars) {
        qint64 sum = 0;
        for (const qint64 value : bar.values)
            sum += std::max<qint64>(value, 0);
        most = std::max(most, sum);
    }
    raw("<table class=\"chart\">\n<caption>");
    foreign(chart.title);
    raw("</caption>\n<thead><tr><td></td>");
    const qsizetype parts = std::max<qsizetype>(chart.parts.size(), 1);
    for (qsizetype i = 0; i < parts; ++i) {
        raw("<th scope=\"col\" class=\"n\">");
        if (chart.parts.size() > 1)
            m_out.append("<i class=\"key p").append(QByteArray::number(i % 5)).append("\"></i> ");
        foreign(chart.parts.value(i));
        raw("</th>");
    }
    raw("<td></td></tr></thead>\n<tbody>\n");
    for (const BarChart::Bar &bar : chart.bars)
        chartBar(chart, bar, most);
    raw("</tbody>\n</table>\n");
}

void HtmlPage::chartBar(const BarChart &chart, const BarChart::Bar &bar, qint64 most)
{
    raw("<tr><th scope=\"row\">");
    foreign(bar.label);
    raw("</th>");
    const qsizetype parts = std::max<qsizetype>(chart.parts.size(), 1);
    for (qsizetype i = 0; i < parts; ++i) {
        raw("<td class=\"n\">");
        escaped(QLocale().toString(bar.values.value(i)));
        raw("</td>");
    }
    raw("<td class=\"bars\" aria-hidden=\"true\">");
    for (qsizetype i = 0; i < bar.values.size(); ++i) {
        if (bar.values[i] > 0)
            m_out.append("<i class=\"p")
                .append(QByteArray::number(i % 5))
                .append("\" style=\"width:")
                .append(QByteArray::number(98.0 * double(bar.values[i]) / double(most), 'f', 2))
                .append("%\"></i>");
    }
    raw("</td></tr>\n");
}

void HtmlPage::section(qsizetype index)
{
    const ReportSection &section = m_document.sections[index];
    m_out.append("<section id=\"s").append(QByteArray::number(index + 1)).append("\">\n<h2>");
    foreign(section.title);
    raw("</h2>\n");
    if (!section.lead.isEmpty()) {
        raw("<p>");
        foreign(section.lead);
        raw("</p>\n");
    }
    chart(section.chart);
    if (section.table.columns.isEmpty()) {
        raw("</section>\n");
        return;
    }
    raw("<div class=\"wide\"><table class=\"data\">\n<caption>");
    foreign(section.title);
    raw("</caption>\n");
    tableHead(section);
    if (section.table.rows.isEmpty()) {
        m_out.append("<tbody><tr><td colspan=\"").append(QByteArray::number(section.table.columns.size())).append("\">");
        escaped(emptyTableText(m_document.provenance));
        raw("</td></tr></tbody>\n");
    } else if (section.groupColumns > 0 && section.groupColumns <= section.table.columns.size()) {
        groups(section);
    } else {
        rows(section);
    }
    raw("</table></div>\n</section>\n");
}

void HtmlPage::tableHead(const ReportSection &section)
{
    raw("<thead>\n");
    const qsizetype columns = section.table.columns.size();
    const qsizetype hidden = std::clamp<qsizetype>(section.groupColumns - 1, 0, columns - 1);
    if (!m_document.provenance.isComplete) { // heads come again on each printed page, and so does this
        m_out.append("<tr class=\"again\"><th colspan=\"")
            .append(QByteArray::number(columns - hidden))
            .append("\">\xE2\x9A\xA0 ");
        foreign(incompleteStamp(m_document.provenance));
        raw("</th></tr>\n");
    }
    raw("<tr>");
    for (qsizetype i = 0; i < columns; ++i) {
        if (i > 0 && i <= hidden)
            continue;
        raw(section.table.columns[i].type == ColumnType::Number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">");
        foreign(section.table.columns[i].title);
        raw("</th>");
    }
    raw("</tr>\n</thead>\n");
}

void HtmlPage::cell(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        raw("<td></td>");
        return;
    case QMetaType::QDateTime:
        raw("<td><time datetime=\"");
        escaped(isoDate(value.toDateTime()));
        raw("\" dir=\"ltr\">");
        escaped(cellText(value));
        raw("</time></td>");
        return;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        raw("<td class=\"n\">");
        break;
    default:
        raw("<td>");
    }
    foreign(cellText(value));
    raw("</td>");
}

/// A body for each group: a browser keeps it on one printed page if it can.
void HtmlPage::groups(const ReportSection &section)
{
    const QList<QVariantList> &rows = section.table.rows;
    const qsizetype groups = section.groupColumns;
    const auto isSame = [groups](const QVariantList &one, const QVariantList &other) {
        for (qsizetype i = 0; i < groups; ++i) {
            if (one.value(i) != other.value(i))
                return false;
        }
        return true;
    };
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype end = first + 1;
        while (end < rows.size() && isSame(rows[first], rows[end]))
            ++end;
        raw("<tbody>\n");
        for (qsizetype i = first; i < end; ++i) {
            raw("<tr>");
            if (i == first) {
                m_out.append("<th scope=\"rowgroup\" rowspan=\"").append(QByteArray::number(end - first)).append("\">");
                foreign(cellText(rows[i].value(0)));
                for (qsizetype below = 1; below < groups; ++below) {
                    raw("<br /><small>");
                    foreign(cellText(rows[i].value(below)));
                    raw("</small>");
                }
                raw("</th>");
            }
            for (qsizetype column = groups; column < section.table.columns.size(); ++column)
                cell(rows[i].value(column));
            raw("</tr>\n");
        }
        raw("</tbody>\n");
        first = end;
    }
}

void HtmlPage::rows(const ReportSection &section)
{
    raw("<tbody>\n");
    for (const QVariantList &row : section.table.rows) {
        raw("<tr><th scope=\"row\">");
        foreign(cellText(row.value(0)));
        raw("</th>");
        for (qsizetype column = 1; column < section.table.columns.size(); ++column)
            cell(row.value(column));
        raw("</tr>\n");
    }
    raw("</tbody>\n");
}

void HtmlPage::end()
{
    raw("<footer>\n<h2>");
    escaped(Words::tr("About this report"));
    raw("</h2>\n<dl>\n");
    QList<std::pair<QString, QString>> lines = endLines(m_document.provenance);
    lines.append({Words::tr("Fingerprint (SHA-256)"), QString::fromLatin1(m_print)});
    lines.append({QString(), fingerprintExplanation()});
    for (const auto &[label, value] : lines) {
        raw("<dt>");
        escaped(label);
        raw("</dt><dd>");
        foreign(value);
        raw("</dd>\n");
    }
    raw("</dl>\n</footer>\n");
    raw("</body>\n</html>\n");
}

QByteArray HtmlPage::bytes()
{
    qsizetype rows = 0;
    for (const ReportSection &section : m_document.sections)
        rows += section.table.rows.size() * section.table.columns.size();
    m_out.reserve(rows * 40 + 16'384);
    head();
    title();
    missing();
    box();
    list(notToldHeading(m_document.provenance), m_document.provenance.notTold, "told");
    glance();
    contents();
    list(howToReadHeading(), m_document.howToRead, "how");
    for (const BarChart &one : m_document.charts)
        chart(one);
    for (qsizetype i = 0; i < m_document.sections.size(); ++i)
        section(i);
    end();
    return m_out;
}

} // namespace

QByteArray toHtml(const ReportDocument &document)
{
    return HtmlPage(document).bytes();
}

} // namespace gatehouse::reports
