// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse {

/// A key, token or password held in memory (UTF-8). It has no stream operator and no debug output, and wipes its own copy
/// when it goes. Only the code that puts it on the wire or into the keychain calls reveal().
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QByteArray utf8)
        : m_bytes(std::move(utf8))
    {
        m_bytes.detach();
    }
    explicit SecretString(const QString &text)
        : m_bytes(text.toUtf8())
    {
    }
    SecretString(const SecretString &other)
        : m_bytes(other.m_bytes.constData(), other.m_bytes.size())
    {
    }
    SecretString(SecretString &&other) noexcept { m_bytes.swap(other.m_bytes); }
    SecretString &operator=(SecretString other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~SecretString() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const SecretString &other) const { return m_bytes == other.m_bytes; }

private:
    void wipe()
    {
        volatile char *bytes = m_bytes.isEmpty() ? nullptr : m_bytes.data();
        for (qsizetype i = 0; bytes && i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }

    QByteArray m_bytes;
};

} // namespace gatehouse
