// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencescrub.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Deeper than any platform's answer; QJsonDocument itself gives up at 1,024.
constexpr int kDeepest = 200;
/// W&B shows the first 20 letters of a key as its name; a whole one has 40 and more (contracts/wandb.md §1).
constexpr qsizetype kLongestHint = 24;
constexpr qsizetype kShortestKey = 12;

/// "apiKey", "api_key" and "API-KEY" are one name.
QByteArray folded(QByteArrayView name)
{
    QByteArray key;
    key.reserve(name.size());
    for (const char byte : name) {
        if (byte != '_' && byte != '-' && byte != ' ')
            key.append(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte);
    }
    return key;
}

bool isPageToken(const QByteArray &name)
{
    static const QSet<QByteArray> known{"nextpagingtoken", "pagingtoken", "nextpagetoken", "pagetoken",
                                        "nextcursor",      "cursor",      "endcursor",     "startcursor"};
    return known.contains(name);
}

bool isSecretName(const QByteArray &name)
{
    static const QSet<QByteArray> known{"key",           "keys",
                                        "apikey",        "apikeys",
                                        "tokens",        "secrets",
                                        "passwords",     "passwd",
                                        "passcode",      "jwt",
                                        "ldhash",        "pylonhash",
                                        "cookie",        "sessionid",
                                        "invitelink",    "inviteurl",
                                        "signupurl",     "invitationlink",
                                        "resetlink",     "signature",
                                        "invitationurl", "resetpasswordlink"};
    static constexpr std::array kEndings{"token",     "secret",     "password",   "apikey",      "privatekey",   "accesskey",
                                         "secretkey", "signingkey", "credential", "credentials", "authorization"};
    if (isPageToken(name))
        return false;
    return known.contains(name) || std::any_of(kEndings.begin(), kEndings.end(),
                                               [&name](const char *ending) { return name.endsWith(QByteArrayView(ending)); });
}

bool isIdName(const QByteArray &name)
{
    return name.endsWith("id") || name.endsWith("ids") || name == "value" || name == "location" || name == "$ref";
}

/// "ak-ab1...wxyz", "sk****": shown so that a key can be told from another, not used.
bool isRedacted(const QString &text)
{
    if (text.size() > 48)
        return false;
    return text.contains("..."_L1) || text.contains("***"_L1) || text.contains(u'…') || text.contains(u"••"_s);
}

/// "VXNlcjo0MjphQmNE" is `User:42:aBcD`: an id of Arize AX or W&B, and no secret.
bool isPlainId(const QString &text)
{
    static const QRegularExpression anyscale(uR"(^[a-z]{2,8}_[a-z0-9]{26}$)"_s);
    static const QRegularExpression kindAndNumber(uR"(^[A-Za-z]{2,40}:[0-9]{1,20}(:[A-Za-z0-9+/_-]{1,12})?$)"_s);
    if (anyscale.match(text).hasMatch())
        return true;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && kindAndNumber.match(QString::fromLatin1(*decoded)).hasMatch();
}

double bitsEach(QStringView text)
{
    QHash<QChar, int> counts;
    for (const QChar letter : text)
        ++counts[letter];
    double bits = 0;
    for (const int count : std::as_const(counts)) {
        const double share = double(count) / double(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

/// Long, and without the order that words and names have.
bool looksDrawn(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar letter) { return letter.isDigit(); });
    const auto letters = std::ranges::count_if(text, [](QChar letter) { return letter.isLetter(); });
    if (digits * 8 < text.size() || letters == 0)
        return false;
    return bitsEach(text) >= (text.size() < 40 ? 3.2 : 3.4) && !isPlainId(text);
}

/// What starts as the platforms' keys do is one wherever it stands.
const QRegularExpression &keyPrefix()
{
    static const QRegularExpression pattern(
        uR"((?<![A-Za-z0-9])(?:ak-|aph[0-9a-z]?_|ash[0-9a-z]?_|asa[0-9a-z]?_|sss_|wandb_v1_|local-|sk-|ghp_|Tmp-)(?=[\w+/=-]*[0-9])[\w+/=-]{10,}(?![\w.+-]*@))"
        uR"(|\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)"
        uR"(|(?<=Bearer )[\w.+/=-]{12,}|(?<=Basic )[\w+/=]{12,})"_s);
    return pattern;
}

const QRegularExpression &longRun()
{
    static const QRegularExpression pattern(uR"((?<![\w+/=-])[A-Za-z0-9_+/-]{32,}={0,2}(?![\w@.+-]*@))"_s);
    return pattern;
}

/// Replaces what looks like a key; counts.
QString withoutShapes(QString text, bool isId, int &removed)
{
    if (text.size() < kShortestKey || isRedacted(text))
        return text;
    const QString marker = kRemovedSecret;
    const auto replace = [&](const QRegularExpression &pattern, auto isMeant) {
        qsizetype from = 0;
        for (auto match = pattern.match(text, from); match.hasMatch(); match = pattern.match(text, from)) {
            if (!isMeant(match.captured())) {
                from = match.capturedEnd();
                continue;
            }
            text.replace(match.capturedStart(), match.capturedLength(), marker);
            from = match.capturedStart() + marker.size();
            ++removed;
        }
    };
    replace(keyPrefix(), [](const QString &) { return true; });
    if (!isId)
        replace(longRun(), looksDrawn);
    return text;
}

QByteArray quoted(const QString &text)
{
    // The only writer of JSON strings that escapes as the platforms' readers expect.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QString unquoted(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw.sliced(1, raw.size() - 2));
    return QJsonDocument::fromJson('[' + raw.toByteArray() + ']').array().at(0).toString();
}

/// Goes over JSON that is known to be well formed and copies it, but for the secrets.
class Scrubber
{
public:
    explicit Scrubber(const QByteArray &body)
        : m_body(body)
    {
        m_answer.isJson = true;
        m_answer.bytes.reserve(body.size());
    }

    ScrubbedAnswer run()
    {
        while (m_at < m_body.size()) {
            const char byte = m_body.at(m_at);
            switch (byte) {
            case '{':
            case '[':
                push(byte == '{');
                break;
            case '}':
            case ']':
                if (!m_levels.isEmpty())
                    m_levels.removeLast();
                copy(1);
                break;
            case ',':
                m_isName = !m_levels.isEmpty() && m_levels.constLast().isObject;
                copy(1);
                break;
            case '"':
                text();
                break;
            case ' ':
            case '\t':
            case '\r':
            case '\n':
            case ':':
                copy(1);
                break;
            default:
                number();
            }
        }
        return m_answer;
    }

private:
    struct Level
    {
        bool isObject = false;
        QByteArray name; ///< of the member the container is the value of; a list's elements have its name
        bool isKeys = false;
    };

    void push(bool isObject)
    {
        const QByteArray name = currentName();
        const bool isKeys = (!m_levels.isEmpty() && m_levels.constLast().isKeys) || name == "apikeys" || name == "apikey";
        m_levels.append({isObject, name, isKeys});
        m_isName = isObject;
        m_member = name;
        copy(1);
    }

    QByteArray currentName() const
    {
        if (m_levels.isEmpty())
            return {};
        return m_levels.constLast().isObject ? m_member : m_levels.constLast().name;
    }

    void copy(qsizetype count)
    {
        m_answer.bytes.append(m_body.constData() + m_at, count);
        m_at += count;
    }

    void text()
    {
        qsizetype end = m_at + 1;
        while (end < m_body.size() && m_body.at(end) != '"')
            end += m_body.at(end) == '\\' ? 2 : 1;
        const QByteArrayView raw(m_body.constData() + m_at, std::min(end + 1, m_body.size()) - m_at);
        if (m_isName) {
            m_isName = false;
            m_member = folded(unquoted(raw).toUtf8());
            return copy(raw.size());
        }
        const QString value = unquoted(raw);
        int removed = 0;
        const QString kept = keptOf(value, removed);
        if (removed == 0)
            return copy(raw.size());
        m_answer.bytes.append(quoted(kept));
        m_answer.removed += removed;
        m_at += raw.size();
    }

    QString keptOf(const QString &value, int &removed) const
    {
        const QByteArray name = currentName();
        if (value.isEmpty() || value == kRemovedSecret || isPageToken(name))
            return value;
        const bool isKeyName = name == "name" && !m_levels.isEmpty() && m_levels.constLast().isKeys;
        if (isKeyName && (value.size() <= kLongestHint || isRedacted(value)))
            return value;
        if (isKeyName || (isSecretName(name) && !isRedacted(value))) {
            ++removed;
            return kRemovedSecret;
        }
        return withoutShapes(value, isIdName(name), removed);
    }

    /// A number, true, false, null. A number may be a password; the others say only that there is one.
    void number()
    {
        qsizetype end = m_at;
        while (end < m_body.size() && !std::strchr(",]}: \t\r\n\"", m_body.at(end)))
            ++end;
        end = std::max(end, m_at + 1);
        const char first = m_body.at(m_at);
        const bool isNumber = first == '-' || (first >= '0' && first <= '9');
        if (isNumber && isSecretName(currentName())) {
            m_answer.bytes.append(quoted(kRemovedSecret));
            ++m_answer.removed;
            m_at = end;
            return;
        }
        copy(end - m_at);
    }

    const QByteArray &m_body;
    ScrubbedAnswer m_answer;
    QList<Level> m_levels;
    QByteArray m_member; ///< folded name of the member being read
    qsizetype m_at = 0;
    bool m_isName = false;
};

} // namespace

bool isNestedAtMost(const QByteArray &json, int depth)
{
    int level = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json.at(i);
        if (isText) {
            if (byte == '\\')
                ++i;
            else if (byte == '"')
                isText = false;
        } else if (byte == '"') {
            isText = true;
        } else if (byte == '{' || byte == '[') {
            if (++level > depth)
                return false;
        } else if (byte == '}' || byte == ']') {
            --level;
        }
    }
    return true;
}

ScrubbedAnswer withoutSecrets(const QByteArray &body)
{
    QJsonParseError fault;
    if (isNestedAtMost(body, kDeepest))
        QJsonDocument::fromJson(body, &fault);
    else
        fault.error = QJsonParseError::DeepNesting;
    if (fault.error == QJsonParseError::NoError)
        return Scrubber(body).run();
    ScrubbedAnswer answer;
    answer.bytes = withoutShapes(QString::fromUtf8(body), false, answer.removed).toUtf8();
    return answer;
}

QString withoutSecrets(const QString &text)
{
    int removed = 0;
    return withoutShapes(text, false, removed);
}

} // namespace gatehouse::app
