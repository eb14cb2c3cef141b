// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::app {

/// What stands where a secret stood.
inline constexpr QLatin1StringView kRemovedSecret("[removed by Gatehouse]");

/// A platform's answer as it may be kept.
struct ScrubbedAnswer
{
    QByteArray bytes;
    int removed = 0;     ///< values taken out
    bool isJson = false; ///< false: only what looks like a key was taken out of the text
};

/// Takes out whatever is or could be a key, a token or a password: by the member's name, W&B's keys by their place
/// (contracts/wandb.md §3), and by shape. Redacted forms stay as a hint, page tokens and ids because they are none. All other
/// bytes stay as they came. Doing it again changes nothing.
ScrubbedAnswer withoutSecrets(const QByteArray &body);
/// The same for a short text: a path with its query, a platform's own words.
QString withoutSecrets(const QString &text);

/// JSON that is not nested deeper than `depth`, looked at without reading it: what comes from outside is asked this first.
bool isNestedAtMost(const QByteArray &json, int depth);

} // namespace gatehouse::app
