// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/vendorjson.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDepth = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// float.__repr__ of Python: the shortest digits that read back the same, with an exponent below 1e-4 and from 1e16 on.
void appendPythonFloat(QByteArray &out, double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    std::string_view text(buffer, size_t(end - buffer));
    if (text.starts_with('-')) {
        out += '-';
        text.remove_prefix(1);
    }
    const size_t e = text.find('e');
    std::string digits(text.substr(0, 1));
    if (e > 2)
        digits += text.substr(2, e - 2);
    int exponent = 0;
    const char *exponentStart = text.data() + e + 1 + (text[e + 1] == '+' ? 1 : 0);
    std::from_chars(exponentStart, text.data() + text.size(), exponent);

    const int count = int(digits.size());
    if (exponent < -4 || exponent >= 16) {
        out += digits[0];
        if (count > 1)
            out.append('.').append(digits.data() + 1, count - 1);
        out.append(exponent < 0 ? "e-" : "e+");
        const int size = std::abs(exponent);
        if (size < 10)
            out += '0';
        out += QByteArray::number(size);
    } else if (exponent < 0) {
        out.append("0.").append(-exponent - 1, '0').append(digits.data(), count);
    } else if (count <= exponent + 1) {
        out.append(digits.data(), count).append(exponent + 1 - count, '0').append(".0");
    } else {
        out.append(digits.data(), exponent + 1).append('.').append(digits.data() + exponent + 1, count - exponent - 1);
    }
}

/// The value of a JSON number with a fraction or an exponent, as Python reads it: out of range becomes infinity or zero.
double readDouble(const char *begin, const char *end)
{
    double value = 0;
    if (std::from_chars(begin, end, value).ec != std::errc::result_out_of_range)
        return value;
    // Too large or too small: told by the decimal exponent of the first digit that counts.
    const bool negative = *begin == '-';
    const char *p = begin + (negative ? 1 : 0);
    long long magnitude = -1;
    bool point = false;
    bool seen = false;
    for (; p != end && *p != 'e' && *p != 'E'; ++p) {
        if (*p == '.')
            point = true;
        else if (!seen && *p == '0')
            magnitude -= point ? 1 : 0;
        else {
            seen = true;
            magnitude += point ? 0 : 1;
        }
    }
    if (p != end) {
        const char *exponentStart = p + 1 + (p[1] == '+' ? 1 : 0);
        long long exponent = 0;
        const bool huge = std::from_chars(exponentStart, end, exponent).ec == std::errc::result_out_of_range;
        magnitude += huge ? (*exponentStart == '-' ? -4'000'000'000LL : 4'000'000'000LL) : exponent;
    }
    const double size = magnitude > 0 ? std::numeric_limits<double>::infinity() : 0.0;
    return negative ? -size : size;
}

/// Reads JSON and writes it again in one pass. An object whose members have to change places is put right when it closes.
class Rewriter
{
public:
    Rewriter(QByteArrayView json, int indent, bool sortKeys)
        : m_begin(json.data())
        , m_at(json.data())
        , m_end(json.data() + json.size())
        , m_indent(indent)
        , m_sortKeys(sortKeys)
    {
        if (json.startsWith("\xEF\xBB\xBF"))
            m_at += 3;
        m_out.reserve(json.size() + json.size() / 2);
    }

    bool run()
    {
        skipBlanks();
        if (!value(0))
            return false;
        skipBlanks();
        return m_at == m_end || fail("something follows the end of the document");
    }

    QByteArray takeOutput() { return std::move(m_out); }
    /// The bytes of the last member `result` of the outermost object.
    std::optional<QByteArrayView> resultMember() const { return m_result; }

    ApiError error() const
    {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.detail = u"JSON, byte %1: %2"_s.arg(m_at - m_begin).arg(m_problem);
        return error;
    }

private:
    struct Member
    {
        std::string key; ///< decoded, as UTF-8 (lone surrogates too): its byte order is the order of code points
        qsizetype from = 0;
        qsizetype size = 0;
    };

    bool fail(const char *problem)
    {
        if (m_problem.isEmpty())
            m_problem = QString::fromLatin1(problem);
        return false;
    }

    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool take(std::string_view word)
    {
        if (!std::string_view(m_at, size_t(m_end - m_at)).starts_with(word))
            return false;
        m_at += word.size();
        m_out.append(word.data(), qsizetype(word.size()));
        return true;
    }

    void newLine(int depth)
    {
        m_out += '\n';
        m_out.append(qsizetype(depth) * m_indent, ' ');
    }

    bool value(int depth)
    {
        if (depth > kMaxDepth)
            return fail("nested too deeply");
        if (m_at == m_end)
            return fail("the document ends too early");
        switch (*m_at) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string(nullptr);
        default:
            break;
        }
        if (take("true") || take("false") || take("null") || take("NaN") || take("Infinity") || take("-Infinity"))
            return true;
        return number();
    }

    bool array(int depth)
    {
        ++m_at;
        skipBlanks();
        if (take(']')) {
            m_out += "[]";
            return true;
        }
        m_out += '[';
        do {
            skipBlanks();
            newLine(depth + 1);
            if (!value(depth + 1))
                return false;
            skipBlanks();
        } while (take(',') && (m_out += ',', true));
        if (!take(']'))
            return fail("a comma or ] is missing");
        newLine(depth);
        m_out += ']';
        return true;
    }

    bool object(int depth)
    {
        ++m_at;
        skipBlanks();
        if (take('}')) {
            m_out += "{}";
            return true;
        }
        const qsizetype start = m_out.size();
        std::vector<Member> members;
        m_out += '{';
        do {
            skipBlanks();
            if (m_at == m_end || *m_at != '"')
                return fail("a name in quotes is missing");
            newLine(depth + 1);
            if (!member(depth, members))
                return false;
            skipBlanks();
        } while (take(',') && (m_out += ',', true));
        if (!take('}'))
            return fail("a comma or } is missing");
        putInOrder(start, depth, members);
        newLine(depth);
        m_out += '}';
        return true;
    }

    bool member(int depth, std::vector<Member> &members)
    {
        Member member;
        member.from = m_out.size();
        if (!string(&member.key))
            return false;
        skipBlanks();
        if (!take(':'))
            return fail("a colon is missing");
        m_out += ": ";
        skipBlanks();
        const char *from = m_at;
        if (!value(depth + 1))
            return false;
        if (depth == 0 && member.key == "result")
            m_result = QByteArrayView(from, m_at - from);
        member.size = m_out.size() - member.from;
        members.push_back(std::move(member));
        return true;
    }

    /// The last of two equal names counts, at the place of the first (as in a Python dict); then the order asked for.
    void putInOrder(qsizetype start, int depth, std::vector<Member> &members)
    {
        std::vector<size_t> order;
        order.reserve(members.size());
        std::unordered_map<std::string_view, size_t> places;
        for (size_t i = 0; i < members.size(); ++i) {
            const auto [place, isNew] = places.try_emplace(members[i].key, order.size());
            if (isNew)
                order.push_back(i);
            else
                order[place->second] = i;
        }
        if (m_sortKeys)
            std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return members[a].key < members[b].key; });
        if (order.size() == members.size() && std::is_sorted(order.begin(), order.end()))
            return;

        const QByteArray old = m_out.mid(start);
        m_out.truncate(start);
        m_out += '{';
        for (size_t i = 0; i < order.size(); ++i) {
            if (i > 0)
                m_out += ',';
            newLine(depth + 1);
            const Member &member = members[order[i]];
            m_out.append(QByteArrayView(old).sliced(member.from - start, member.size));
        }
    }

    bool number()
    {
        const char *from = m_at;
        take('-');
        if (m_at == m_end || !isDigit(*m_at))
            return fail("a value is missing");
        if (!take('0'))
            skipDigits();
        bool isFloat = false;
        if (m_end - m_at > 1 && *m_at == '.' && isDigit(m_at[1])) {
            isFloat = true;
            ++m_at;
            skipDigits();
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            const char *back = m_at++;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (m_at != m_end && isDigit(*m_at)) {
                isFloat = true;
                skipDigits();
            } else {
                m_at = back; // what follows is reported as what it is
            }
        }
        if (isFloat)
            appendFloat(from);
        else if (std::string_view(from, size_t(m_at - from)) == "-0")
            m_out += '0';
        else
            m_out.append(from, m_at - from);
        return true;
    }

    void skipDigits()
    {
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
    }

    void appendFloat(const char *from)
    {
        const double number = readDouble(from, m_at);
        if (number > std::numeric_limits<double>::max())
            m_out += "Infinity";
        else if (number < std::numeric_limits<double>::lowest())
            m_out += "-Infinity";
        else
            appendPythonFloat(m_out, number);
    }

    /// Copies one string, ASCII only; `decoded`, where given, gets its characters as UTF-8.
    bool string(std::string *decoded)
    {
        ++m_at;
        m_out += '"';
        while (true) {
            const char *plain = m_at;
            while (m_at != m_end && *m_at >= ' ' && *m_at <= '~' && *m_at != '"' && *m_at != '\\')
                ++m_at;
            m_out.append(plain, m_at - plain);
            if (decoded)
                decoded->append(plain, size_t(m_at - plain));
            if (m_at == m_end)
                return fail("a string has no end");
            if (take('"'))
                break;
            char32_t c = 0;
            if (!(*m_at == '\\' ? escaped(c) : encoded(c)))
                return false;
            appendEscaped(c);
            if (decoded)
                appendUtf8(*decoded, c);
        }
        m_out += '"';
        return true;
    }

    bool escaped(char32_t &c)
    {
        ++m_at;
        if (m_at == m_end)
            return fail("a string has no end");
        static constexpr std::string_view kNames = "\"\\/bfnrt";
        static constexpr std::string_view kValues = "\"\\/\b\f\n\r\t";
        const char name = *m_at;
        if (const size_t i = kNames.find(name); i != std::string_view::npos) {
            ++m_at;
            c = char32_t(kValues[i]);
            return true;
        }
        if (name != 'u' || !hexUnit(c))
            return fail("an escape that JSON does not know");
        if (c >= 0xD800 && c < 0xDC00 && m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u') {
            const char *back = m_at++;
            char32_t low = 0;
            if (hexUnit(low) && low >= 0xDC00 && low < 0xE000)
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            else
                m_at = back; // the first half stays alone, as Python keeps it
        }
        return true;
    }

    /// At the `u` of \uXXXX; behind the fourth digit afterwards.
    bool hexUnit(char32_t &c)
    {
        if (m_end - m_at < 5)
            return false;
        unsigned unit = 0;
        const auto read = std::from_chars(m_at + 1, m_at + 5, unit, 16);
        if (read.ec != std::errc() || read.ptr != m_at + 5)
            return false;
        m_at += 5;
        c = unit;
        return true;
    }

    /// One character of more than one byte; refuses what UTF-8 refuses.
    bool encoded(char32_t &c)
    {
        const auto first = static_cast<unsigned char>(*m_at);
        if (first < 0x80) {
            c = first;
            ++m_at;
            return first == 0x7F || fail("a control character inside a string");
        }
        const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || m_end - m_at < length)
            return fail("text that is not UTF-8");
        c = first & (0xFFU >> (length + 1));
        for (int i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(m_at[i]);
            if ((next & 0xC0) != 0x80)
                return fail("text that is not UTF-8");
            c = (c << 6) | (next & 0x3F);
        }
        static constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
        if (c < kSmallest[length] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
            return fail("text that is not UTF-8");
        m_at += length;
        return true;
    }

    void appendEscaped(char32_t c)
    {
        switch (c) {
        case '"':
            m_out += "\\\"";
            return;
        case '\\':
            m_out += "\\\\";
            return;
        case '\b':
            m_out += "\\b";
            return;
        case '\f':
            m_out += "\\f";
            return;
        case '\n':
            m_out += "\\n";
            return;
        case '\r':
            m_out += "\\r";
            return;
        case '\t':
            m_out += "\\t";
            return;
        default:
            break;
        }
        if (c >= ' ' && c <= '~') {
            m_out += char(c);
        } else if (c >= 0x10000) {
            appendUnit(0xD800 + ((c - 0x10000) >> 10));
            appendUnit(0xDC00 + ((c - 0x10000) & 0x3FF));
        } else {
            appendUnit(c);
        }
    }

    void appendUnit(char32_t unit)
    {
        static constexpr char kHex[] = "0123456789abcdef";
        m_out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            m_out += kHex[(unit >> shift) & 0xF];
    }

    static void appendUtf8(std::string &text, char32_t c)
    {
        if (c < 0x80) {
            text += char(c);
        } else if (c < 0x800) {
            text += char(0xC0 | (c >> 6));
            text += char(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            text += char(0xE0 | (c >> 12));
            text += char(0x80 | ((c >> 6) & 0x3F));
            text += char(0x80 | (c & 0x3F));
        } else {
            text += char(0xF0 | (c >> 18));
            text += char(0x80 | ((c >> 12) & 0x3F));
            text += char(0x80 | ((c >> 6) & 0x3F));
            text += char(0x80 | (c & 0x3F));
        }
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_indent;
    bool m_sortKeys;
    QByteArray m_out;
    QString m_problem;
    std::optional<QByteArrayView> m_result;
};

Result<QByteArray> rewritten(QByteArrayView json, int indent, bool sortKeys)
{
    Rewriter rewriter(json, indent, sortKeys);
    if (!rewriter.run())
        return failure(rewriter.error());
    return rewriter.takeOutput();
}

} // namespace

Result<QByteArray> pythonJson(const QByteArray &json, int indent, bool sortKeys)
{
    return rewritten(json, indent, sortKeys);
}

Result<QByteArray> anyscalePermissionsJson(const QByteArray &serverAnswer)
{
    Rewriter whole(serverAnswer, 2, true);
    if (!whole.run())
        return failure(whole.error());
    // A member stands one step further in than a document does, so it is written anew.
    if (const auto result = whole.resultMember())
        return rewritten(*result, 2, true);
    return whole.takeOutput();
}

} // namespace gatehouse::reports
