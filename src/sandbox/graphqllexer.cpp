// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graphqllexer.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::graphql {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

} // namespace

Lexer::Lexer(QStringView source)
    : m_source(source)
{
}

QChar Lexer::at(qsizetype ahead) const
{
    return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar();
}

Place Lexer::placeOf(qsizetype index) const
{
    return {m_line, int(index - m_lineStart) + 1};
}

void Lexer::skipIgnored()
{
    while (m_at < m_source.size()) {
        const QChar c = m_source[m_at];
        if (c == u'\n') {
            ++m_at;
            ++m_line;
            m_lineStart = m_at;
        } else if (c == u' ' || c == u'\t' || c == u'\r' || c == u',' || c == QChar(QChar::ByteOrderMark)) {
            ++m_at;
        } else if (c == u'#') {
            while (m_at < m_source.size() && m_source[m_at] != u'\n')
                ++m_at;
        } else {
            return;
        }
    }
}

Token Lexer::next()
{
    skipIgnored();
    m_start = placeOf(m_at);
    if (m_at >= m_source.size())
        return token(Token::Kind::End, {});
    const QChar c = m_source[m_at];
    if (isNameStart(c)) {
        const qsizetype from = m_at;
        while (isNameStart(at()) || isDigit(at()))
            ++m_at;
        return token(Token::Kind::Name, m_source.sliced(from, m_at - from).toString());
    }
    if (isDigit(c) || c == u'-')
        return number();
    if (c == u'"')
        return at(1) == u'"' && at(2) == u'"' ? blockString() : string();
    if (c == u'.' && at(1) == u'.' && at(2) == u'.') {
        m_at += 3;
        return token(Token::Kind::Punctuator, u"..."_s);
    }
    if (QStringView(u"!$&():=@[]{|}").contains(c)) {
        ++m_at;
        return token(Token::Kind::Punctuator, QString(c));
    }
    ++m_at;
    return fault(u"Unexpected character \"%1\"."_s.arg(c));
}

Token Lexer::number()
{
    const qsizetype from = m_at;
    bool isFloat = false;
    const auto digits = [this] {
        const qsizetype first = m_at;
        while (isDigit(at()))
            ++m_at;
        return m_at > first;
    };
    if (at() == u'-')
        ++m_at;
    const bool hasLeadingZero = at() == u'0' && isDigit(at(1));
    bool isRight = digits() && !hasLeadingZero;
    if (isRight && at() == u'.') {
        isFloat = true;
        ++m_at;
        isRight = digits();
    }
    if (isRight && (at() == u'e' || at() == u'E')) {
        isFloat = true;
        ++m_at;
        if (at() == u'+' || at() == u'-')
            ++m_at;
        isRight = digits();
    }
    if (!isRight || isNameStart(at()) || at() == u'.')
        return fault(u"Invalid number."_s);
    return token(isFloat ? Token::Kind::Float : Token::Kind::Int, m_source.sliced(from, m_at - from).toString());
}

std::optional<QString> Lexer::escape()
{
    static constexpr QStringView kFrom = u"\"\\/bfnrt";
    static constexpr QStringView kTo = u"\"\\/\b\f\n\r\t";
    const QChar c = at();
    if (c != u'u') {
        const auto which = kFrom.indexOf(c);
        if (which < 0)
            return std::nullopt;
        ++m_at;
        return QString(kTo[which]);
    }
    bool isHex = m_at + 5 <= m_source.size();
    const auto code = isHex ? m_source.sliced(m_at + 1, 4).toString().toUShort(&isHex, 16) : ushort(0);
    if (!isHex)
        return std::nullopt;
    m_at += 5;
    return QString(QChar(code));
}

Token Lexer::string()
{
    QString content;
    for (++m_at; m_at < m_source.size();) {
        const QChar c = m_source[m_at];
        if (c == u'\n' || c == u'\r')
            break;
        ++m_at;
        if (c == u'"')
            return token(Token::Kind::String, content + u""_s);
        if (c != u'\\') {
            content += c;
            continue;
        }
        const auto escaped = escape();
        if (!escaped)
            return fault(u"Invalid character escape sequence."_s);
        content += *escaped;
    }
    return fault(u"Unterminated string."_s);
}

Token Lexer::blockString()
{
    QString content;
    for (m_at += 3; m_at < m_source.size();) {
        const QChar c = m_source[m_at];
        if (c == u'"' && at(1) == u'"' && at(2) == u'"') {
            m_at += 3;
            return token(Token::Kind::String, dedented(content));
        }
        if (c == u'\\' && at(1) == u'"' && at(2) == u'"' && at(3) == u'"') {
            content += u"\"\"\""_s;
            m_at += 4;
            continue;
        }
        ++m_at;
        if (c == u'\n') {
            ++m_line;
            m_lineStart = m_at;
        }
        if (c != u'\r')
            content += c;
    }
    return fault(u"Unterminated string."_s);
}

QString Lexer::dedented(const QString &block)
{
    auto lines = block.split(u'\n');
    const auto indentOf = [](const QString &line) {
        qsizetype count = 0;
        while (count < line.size() && (line[count] == u' ' || line[count] == u'\t'))
            ++count;
        return count;
    };
    auto common = std::numeric_limits<qsizetype>::max();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const auto indent = indentOf(lines[i]); indent < lines[i].size())
            common = std::min(common, indent);
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = lines[i].mid(std::min(common, lines[i].size()));
    const auto isBlank = [&](const QString &line) { return indentOf(line) == line.size(); };
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    return lines.join(u'\n') + u""_s;
}

} // namespace gatehouse::sandbox::graphql
