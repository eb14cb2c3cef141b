// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsontext.h"

#include <QtCore/QString>

namespace gatehouse::sandbox {

void JsonText::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

JsonText &JsonText::open(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    m_out += bracket;
    m_needsComma = true;
    return *this;
}

JsonText &JsonText::key(QByteArrayView name)
{
    separate();
    m_out += '"';
    m_out.append(name.data(), name.size());
    m_out += "\":";
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::value(QStringView text)
{
    separate();
    m_out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\r':
            m_out += "\\r";
            break;
        case '\t':
            m_out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_out += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
            else
                m_out += c;
        }
    }
    m_out += '"';
    return *this;
}

JsonText &JsonText::value(qint64 number)
{
    return raw(QByteArray::number(number));
}

JsonText &JsonText::value(bool yes)
{
    return raw(yes ? QByteArrayView("true") : QByteArrayView("false"));
}

JsonText &JsonText::null()
{
    return raw("null");
}

JsonText &JsonText::raw(QByteArrayView json)
{
    separate();
    m_out.append(json.data(), json.size());
    return *this;
}

JsonText &JsonText::value(const QStringList &texts)
{
    beginArray();
    for (const auto &text : texts)
        value(text);
    return endArray();
}

JsonText &JsonText::textOrNull(QByteArrayView name, const QString &text)
{
    key(name);
    return text.isNull() ? null() : value(text);
}

} // namespace gatehouse::sandbox
