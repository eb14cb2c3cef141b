// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace gatehouse::sandbox {

/// Writes compact JSON (UTF-8) with the members in the order they are given, which QJsonObject does not keep.
/// Commas are its own business; matching begin and end is the caller's.
class JsonText
{
public:
    JsonText &beginObject() { return open('{'); }
    JsonText &endObject() { return close('}'); }
    JsonText &beginArray() { return open('['); }
    JsonText &endArray() { return close(']'); }
    JsonText &key(QByteArrayView name);
    JsonText &value(QStringView text);
    JsonText &value(const QString &text) { return value(QStringView(text)); }
    JsonText &value(qint64 number);
    JsonText &value(int number) { return value(static_cast<qint64>(number)); }
    JsonText &value(bool yes);
    JsonText &null();
    /// Already JSON.
    JsonText &raw(QByteArrayView json);
    JsonText &value(const QStringList &texts);

    template<typename T>
    JsonText &field(QByteArrayView name, const T &content)
    {
        return key(name).value(content);
    }
    /// null where the text is a null string; an empty string stays "".
    JsonText &textOrNull(QByteArrayView name, const QString &text);
    JsonText &nullField(QByteArrayView name) { return key(name).null(); }

    qsizetype size() const { return m_out.size(); }
    QByteArray take() { return std::move(m_out); }

private:
    JsonText &open(char bracket);
    JsonText &close(char bracket);
    void separate();

    QByteArray m_out;
    bool m_needsComma = false;
};

} // namespace gatehouse::sandbox
