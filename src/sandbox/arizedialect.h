// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QtCore/QString>
#include <QtCore/QVersionNumber>

#include <optional>

namespace gatehouse::sandbox {

/// How a caller writes the words of the Arize interface: its own client changed all of them in 8.40.0, at the same paths
/// (contracts/arize.md §10). Inside the sandbox every word is in the newer form, e.g. READ_ONLY.
class ArizeDialect
{
public:
    /// By the headers sdk-language and sdk-version; whoever sends none speaks the newest.
    static ArizeDialect of(const HttpRequest &request);

    /// Lower-case words, "read-only", and "deleted" for a revoked key: before 8.40.0.
    bool isOld() const { return m_isOld; }
    /// Refuses answers with members it does not know: before 8.48.0.
    bool isStrict() const { return m_isStrict; }
    /// Knows the account role MEMBER_UI_ONLY: since 8.60.0. Whoever doesn't would lose the whole page.
    bool knowsUiOnly() const { return m_knowsUiOnly; }

    /// As it goes out.
    QString written(const QString &word) const;
    /// As it came in; nullopt: not a word of this dialect, e.g. "active" from a newer client.
    std::optional<QString> understood(const QString &word) const;

private:
    bool m_isOld = false;
    bool m_isStrict = false;
    bool m_knowsUiOnly = true;
};

} // namespace gatehouse::sandbox
