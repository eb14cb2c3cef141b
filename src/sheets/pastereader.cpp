// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pastereader.h"

#include "sheets/sheetdata.h"

#include <algorithm>
#include <array>

namespace gatehouse::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxListChars = 4 << 20;

// ---- HTML ----

struct Tag
{
    QString name; ///< lower case
    QStringView attributes;
    bool isEnd = false;
};

/// "mailto:ana@x.example" out of href="mailto:ana@x.example?subject=…"; an attribute's value in general.
QString attribute(QStringView attributes, QLatin1StringView name)
{
    for (qsizetype at = 0; (at = attributes.indexOf(name, at, Qt::CaseInsensitive)) >= 0; at += name.size()) {
        qsizetype after = at + name.size();
        while (after < attributes.size() && attributes.at(after).isSpace())
            ++after;
        if ((at > 0 && !attributes.at(at - 1).isSpace()) || after >= attributes.size() || attributes.at(after) != u'=')
            continue;
        ++after;
        while (after < attributes.size() && attributes.at(after).isSpace())
            ++after;
        if (after >= attributes.size())
            return {};
        const QChar quote = attributes.at(after);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype stop = attributes.indexOf(quote, after + 1);
            return attributes.sliced(after + 1, (stop < 0 ? attributes.size() : stop) - after - 1).toString();
        }
        qsizetype stop = after;
        while (stop < attributes.size() && !attributes.at(stop).isSpace())
            ++stop;
        return attributes.sliced(after, stop - after).toString();
    }
    return {};
}

QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
        const uint code = isHex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
        if (!ok || code == 0 || code > QChar::LastValidCodePoint || (code >= 0xD800 && code < 0xE000))
            return {};
        const char32_t point = code;
        return QString::fromUcs4(&point, 1);
    }
    struct Named
    {
        const char *name;
        char16_t code;
    };
    static constexpr std::array<Named, 46> kNamed = {
        {{"amp", u'&'},     {"lt", u'<'},      {"gt", u'>'},      {"quot", u'"'},    {"apos", u'\''},  {"nbsp", 0xA0},
         {"shy", 0xAD},     {"auml", 0xE4},    {"ouml", 0xF6},    {"uuml", 0xFC},    {"Auml", 0xC4},   {"Ouml", 0xD6},
         {"Uuml", 0xDC},    {"szlig", 0xDF},   {"eacute", 0xE9},  {"egrave", 0xE8},  {"ecirc", 0xEA},  {"euml", 0xEB},
         {"Eacute", 0xC9},  {"agrave", 0xE0},  {"aacute", 0xE1},  {"acirc", 0xE2},   {"atilde", 0xE3}, {"aring", 0xE5},
         {"aelig", 0xE6},   {"ccedil", 0xE7},  {"Ccedil", 0xC7},  {"iacute", 0xED},  {"igrave", 0xEC}, {"icirc", 0xEE},
         {"iuml", 0xEF},    {"ntilde", 0xF1},  {"oacute", 0xF3},  {"ograve", 0xF2},  {"ocirc", 0xF4},  {"otilde", 0xF5},
         {"oslash", 0xF8},  {"Oslash", 0xD8},  {"uacute", 0xFA},  {"ugrave", 0xF9},  {"ucirc", 0xFB},  {"ndash", 0x2013},
         {"mdash", 0x2014}, {"rsquo", 0x2019}, {"lsquo", 0x2018}, {"hellip", 0x2026}}};
    for (const Named &named : kNamed) {
        if (name == QLatin1StringView(named.name))
            return QString(QChar(named.code));
    }
    return {};
}

/// Text between tags: entities resolved, blanks and line breaks of the source run together.
void appendHtmlText(QString &out, QStringView source)
{
    for (qsizetype at = 0; at < source.size(); ++at) {
        const QChar c = source.at(at);
        if (c == u'&') {
            const qsizetype stop = source.sliced(at, std::min<qsizetype>(source.size() - at, 12)).indexOf(u';');
            const QString resolved = stop > 1 ? entity(source.sliced(at + 1, stop - 1)) : QString();
            if (!resolved.isEmpty()) {
                out += resolved;
                at += stop;
                continue;
            }
        }
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
            if (!out.isEmpty() && out.back() != u' ' && out.back() != u'\n')
                out += u' ';
        } else {
            out += c;
        }
    }
}

/// Collects the tables of a page; keeps the one with the most addresses.
class TableCollector
{
public:
    bool tag(const Tag &tag)
    {
        if (tag.name == "table"_L1) {
            if (tag.isEnd)
                return endTable();
            if (++m_open == 1)
                return true;
            return endRow(); // a table inside a cell: its rows are taken as rows
        }
        if (m_open == 0)
            return true;
        if (tag.name == "tr"_L1)
            return endRow();
        if (tag.name == "td"_L1 || tag.name == "th"_L1) {
            if (!endCell())
                return false;
            if (!tag.isEnd) {
                m_inCell = true;
                m_span = std::clamp(attribute(tag.attributes, "colspan"_L1).toInt(), 1, kMaxColumns);
            }
        } else if (tag.name == "br"_L1 || tag.name == "p"_L1 || tag.name == "div"_L1 || tag.name == "li"_L1) {
            while (m_text.endsWith(u' '))
                m_text.chop(1);
            if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
                m_text += u'\n';
        } else if (tag.name == "a"_L1 && !tag.isEnd) {
            const QString href = attribute(tag.attributes, "href"_L1);
            if (href.startsWith("mailto:"_L1, Qt::CaseInsensitive))
                m_mail = href.sliced(7).section(u'?', 0, 0);
        }
        return true;
    }

    bool text(QStringView source)
    {
        if (m_inCell)
            appendHtmlText(m_text, source);
        return m_text.size() <= kMaxCellChars;
    }

    bool finish() { return m_open == 0 || (m_open = 1, endTable()); }

    Sheet best;
    int bestAddresses = -1;

private:
    bool endCell()
    {
        if (!m_inCell)
            return true;
        m_inCell = false;
        QString text = m_text.trimmed();
        // A name that is a link to an address would lose the address.
        if (!m_mail.isEmpty() && !text.contains(u'@'))
            text = text.isEmpty() ? m_mail : text + u" <"_s + m_mail + u'>';
        m_addresses += hasAddressShape(text);
        if (!text.isEmpty() && !m_builder.setCell(m_column, m_builder.appendText(text)))
            return false;
        m_column += m_span;
        m_text.clear();
        m_mail.clear();
        return true;
    }

    bool endRow()
    {
        if (!endCell())
            return false;
        const bool wanted = m_column > 0;
        m_column = 0;
        return !wanted || m_builder.endRow(++m_rows);
    }

    bool endTable()
    {
        if (m_open == 0)
            return true;
        if (!endRow())
            return false;
        if (--m_open > 0)
            return true;
        Sheet sheet = m_builder.take();
        if (sheet.rowCount() > 0 && m_addresses > bestAddresses) {
            best = sheet;
            bestAddresses = m_addresses;
        }
        m_rows = 0;
        m_addresses = 0;
        return true;
    }

    SheetBuilder m_builder;
    QString m_text;
    QString m_mail;
    qint64 m_rows = 0;
    int m_open = 0;
    int m_column = 0;
    int m_span = 1;
    int m_addresses = 0;
    bool m_inCell = false;
};

/// Where the text that no one sees ends: after </script>, -->, or at the end.
qsizetype skipHidden(QStringView html, qsizetype at, const QString &name)
{
    const qsizetype stop = html.indexOf(QString(u"</"_s + name), at, Qt::CaseInsensitive);
    return stop < 0 ? html.size() : stop;
}

// ---- lists of addresses ----

struct Contact
{
    QString name;
    QString email;
    qint64 line = 0;
};

QStringView withoutBullet(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && u"\u2022\u25CF\u25AA\u2043\u2219\u2013*-\u00B7>"_s.contains(text.front()) && text.size() > 1)
        text = text.sliced(1).trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < 6 && digits + 1 < text.size() && (text.at(digits) == u'.' || text.at(digits) == u')') &&
        text.at(digits + 1).isSpace())
        text = text.sliced(digits + 1).trimmed();
    return text;
}

qsizetype indexOrEnd(QStringView text, QChar c)
{
    const qsizetype at = text.indexOf(c);
    return at < 0 ? text.size() : at;
}

/// Takes "To:", "An:", "Cc:" off: what mail programs write before the addresses, in the languages they speak most.
QStringView withoutFieldName(QStringView text)
{
    static const QStringList words{u"to"_s,         u"cc"_s,    u"bcc"_s,    u"from"_s,     u"an"_s,    u"von"_s,  u"kopie"_s,
                                   u"blindkopie"_s, u"à"_s,     u"de"_s,     u"cci"_s,      u"para"_s,  u"cco"_s,  u"a"_s,
                                   u"da"_s,         u"ccn"_s,   u"aan"_s,    u"van"_s,      u"till"_s,  u"från"_s, u"til"_s,
                                   u"fra"_s,        u"komu"_s,  u"do"_s,     u"od"_s,       u"dw"_s,    u"udw"_s,  u"кому"_s,
                                   u"от"_s,         u"копия"_s, u"kime"_s,   u"kimden"_s,   u"bilgi"_s, u"宛先"_s, u"差出人"_s,
                                   u"收件人"_s,     u"抄送"_s,  u"收件者"_s, u"받는사람"_s, u"참조"_s,  u"إلى"_s,  u"من"_s,
                                   u"אל"_s,         u"מאת"_s,   u"عبر"_s,    u"e-mail"_s,   u"email"_s, u"mail"_s};
    const qsizetype colon = std::min(indexOrEnd(text, u':'), indexOrEnd(text, u'\uFF1A'));
    if (colon <= 0 || colon > 12 || colon == text.size() || !words.contains(text.first(colon).trimmed().toString().toLower()))
        return text;
    return text.sliced(colon + 1).trimmed();
}

/// Cuts at separators that stand outside quotes and angle brackets.
QList<QStringView> cutOutside(QStringView text, QStringView separators)
{
    QList<QStringView> parts;
    qsizetype from = 0;
    bool inQuotes = false;
    bool inAngle = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && c == u'<')
            inAngle = true;
        else if (c == u'>')
            inAngle = false;
        else if (!inQuotes && !inAngle && separators.contains(c)) {
            parts.append(text.sliced(from, at - from));
            from = at + 1;
        }
    }
    parts.append(text.sliced(from));
    return parts;
}

QString cleanName(QStringView name)
{
    name = name.trimmed();
    while (name.endsWith(u',') || name.endsWith(u':') || name.endsWith(u'-') || name.endsWith(u'('))
        name = name.chopped(1).trimmed();
    QString text = name.toString();
    text.remove(u'"');
    if (text.size() > 2 && text.startsWith(u'\'') && text.endsWith(u'\''))
        text = text.sliced(1, text.size() - 2);
    // "Ruiz, Ana" is how address books write a person; a list of one given name and one family name says which is which.
    const qsizetype comma = text.indexOf(u',');
    if (comma > 0 && text.count(u',') == 1)
        text = text.sliced(comma + 1).trimmed() + u' ' + text.first(comma).trimmed();
    return text.simplified();
}

/// One contact: `Ana Ruiz <ana@x.example>`, `ana@x.example`, `Ana Ruiz ana@x.example`, `ana@x.example (Ana Ruiz)`. False: it is
/// none.
bool readContact(QStringView text, Contact &contact)
{
    text = text.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0) {
        const qsizetype close = text.indexOf(u'>', open);
        if (close < 0 || !text.sliced(close + 1).trimmed().isEmpty())
            return false;
        QStringView mail = text.sliced(open + 1, close - open - 1).trimmed();
        if (mail.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            mail = mail.sliced(7);
        contact.email = mail.toString();
        contact.name = cleanName(text.first(open));
        if (contact.name == contact.email)
            contact.name.clear();
        return mail.contains(u'@');
    }
    QList<QStringView> names;
    for (QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!word.contains(u'@')) {
            names.append(word);
            continue;
        }
        if (!contact.email.isEmpty())
            return false;
        if (word.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            word = word.sliced(7);
        contact.email = word.toString();
    }
    if (names.size() > 6)
        return false;
    QString name;
    for (const QStringView word : names)
        name += word.toString() + u' ';
    name.remove(u'(').remove(u')');
    contact.name = cleanName(name);
    return !contact.email.isEmpty();
}

/// The contacts of one line. False: it is not made of contacts.
bool readContacts(QStringView text, qint64 line, QList<Contact> &into)
{
    QString pending; // "Ruiz, Ana <ana@x.example>": a comma inside a name
    for (const QStringView part : cutOutside(text, u";")) {
        const bool many = part.count(u'@') > 1 || part.contains(u',');
        const QList<QStringView> pieces = many ? cutOutside(part, u",") : QList<QStringView>{part};
        for (const QStringView piece : pieces) {
            const QStringView trimmed = piece.trimmed();
            if (trimmed.isEmpty())
                continue;
            if (!trimmed.contains(u'@')) {
                pending += (pending.isEmpty() ? QString() : u", "_s) + trimmed.toString();
                continue;
            }
            // Several bare addresses with blanks between them.
            if (!trimmed.contains(u'<') && trimmed.count(u'@') > 1) {
                for (const QStringView word : trimmed.tokenize(u' ', Qt::SkipEmptyParts)) {
                    Contact contact{.name = {}, .email = {}, .line = line};
                    if (!word.contains(u'@') || !readContact(word, contact))
                        return false;
                    into.append(contact);
                }
                continue;
            }
            Contact contact{.name = {}, .email = {}, .line = line};
            const QString whole = pending.isEmpty() ? trimmed.toString() : pending + u", "_s + trimmed.toString();
            if (!readContact(whole, contact))
                return false;
            pending.clear();
            into.append(contact);
        }
        if (!pending.isEmpty())
            return false;
    }
    return true;
}

} // namespace

bool looksLikeHtml(QStringView text)
{
    QStringView head = text.first(std::min<qsizetype>(text.size(), 64 * 1024)).trimmed();
    if (head.startsWith("Version:"_L1) && head.contains("StartHTML:"_L1)) // Windows' clipboard
        return true;
    if (!head.startsWith(u'<'))
        return false;
    for (const auto start : {"<!doctype html"_L1, "<html"_L1, "<table"_L1, "<meta"_L1, "<head"_L1, "<body"_L1, "<div"_L1,
                             "<style"_L1, "<google-sheets-html-origin"_L1, "<!--StartFragment"_L1, "<p"_L1, "<span"_L1}) {
        if (head.startsWith(start, Qt::CaseInsensitive))
            return true;
    }
    return head.contains("<table"_L1, Qt::CaseInsensitive) && !head.startsWith("<?xml"_L1);
}

bool readHtmlTable(QStringView html, Workbook &workbook, OpenError &error, WorkControl &control)
{
    TableCollector tables;
    qsizetype at = 0;
    const auto tooLarge = [&] {
        error.refusal = Refusal::TooLarge;
        return false;
    };
    for (quint64 steps = 0; at < html.size(); ++steps) {
        if (steps % 4096 == 0 && control.isCancelled()) {
            error.cancelled = true;
            return false;
        }
        const qsizetype open = html.indexOf(u'<', at);
        const qsizetype stop = open < 0 ? html.size() : open;
        if (!tables.text(html.sliced(at, stop - at)))
            return tooLarge();
        if (open < 0)
            break;
        if (html.sliced(open).startsWith("<!--"_L1)) {
            const qsizetype close = html.indexOf("-->"_L1, open + 4);
            at = close < 0 ? html.size() : close + 3;
            continue;
        }
        const qsizetype close = html.indexOf(u'>', open);
        if (close < 0)
            break;
        QStringView inside = html.sliced(open + 1, close - open - 1);
        Tag tag;
        tag.isEnd = inside.startsWith(u'/');
        if (tag.isEnd)
            inside = inside.sliced(1);
        qsizetype length = 0;
        while (length < inside.size() && inside.at(length).isLetterOrNumber())
            ++length;
        tag.name = inside.first(std::min<qsizetype>(length, 16)).toString().toLower();
        tag.attributes = inside.sliced(length);
        at = close + 1;
        if (!tag.isEnd && (tag.name == "script"_L1 || tag.name == "style"_L1))
            at = skipHidden(html, at, tag.name);
        else if (!tables.tag(tag))
            return tooLarge();
    }
    if (!tables.finish())
        return tooLarge();
    if (tables.bestAddresses < 0)
        return false;
    workbook.sheet = tables.best;
    workbook.delimiter = QChar();
    workbook.delimiterReason = ChoiceReason::ByContent;
    return true;
}

bool readAddressList(QStringView text, bool isTable, Workbook &workbook, WorkControl &control)
{
    if (text.size() > kMaxListChars || !text.contains(u'@'))
        return false;
    QList<Contact> contacts;
    int lines = 0;
    bool isTelling = false; // something that no table of one column has
    qint64 number = 0;
    QString line;
    const auto takeLine = [&] {
        const QStringView bare = withoutFieldName(withoutBullet(line));
        if (bare.isEmpty())
            return true;
        ++lines;
        isTelling = isTelling || bare.contains(u'<') || bare.size() != QStringView(line).trimmed().size();
        return readContacts(bare, number, contacts);
    };
    for (const QStringView raw : text.tokenize(u'\n')) {
        if (++number % 1000 == 0 && control.isCancelled())
            return false;
        line = raw.toString();
        line.replace(u'\t', u' ');
        line.replace(u'\u00A0', u' ');
        if (raw.trimmed().contains(u'\t') || !takeLine())
            return false; // tabs come from a spreadsheet's cells
    }
    const bool several = contacts.size() > lines;
    if (contacts.isEmpty() || !(isTelling || (several && (lines == 1 || !isTable))))
        return false;

    const bool hasNames =
        std::any_of(contacts.begin(), contacts.end(), [](const Contact &contact) { return !contact.name.isEmpty(); });
    SheetBuilder builder;
    builder.prependRow(hasNames ? QStringList{u"name"_s, u"email"_s} : QStringList{u"email"_s}, 0);
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const Contact &contact = contacts.at(i);
        if (hasNames && !contact.name.isEmpty())
            builder.setCell(0, builder.appendText(contact.name));
        builder.setCell(hasNames ? 1 : 0, builder.appendText(contact.email));
        if (!builder.endRow(lines == 1 ? i + 1 : contact.line))
            return false;
    }
    workbook.sheet = builder.take();
    workbook.hasKeyRow = true;
    workbook.delimiter = QChar();
    workbook.delimiterReason = ChoiceReason::ByContent;
    return true;
}

} // namespace gatehouse::sheets
