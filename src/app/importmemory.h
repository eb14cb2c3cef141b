// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"
#include "app/wideimport.h"
#include "sheets/columnmatch.h"

#include <QtCore/QDateTime>
#include <QtCore/QSettings>

#include <optional>

namespace gatehouse::app {

/// A sheet that was imported or opened before: path and how it ended, never anything from its cells.
struct RecentSheet
{
    QString path;
    QDateTime at;                     ///< UTC, when it was last opened or its run ended
    std::optional<RunCounts> outcome; ///< nothing: opened, not run to an end

    bool operator==(const RecentSheet &) const = default;
};

/// What is remembered of sheets from one time to the next: what their columns meant, and which they were. Never a cell.
class ImportMemory
{
public:
    /// `settings` null: nothing is remembered. It must outlive this.
    explicit ImportMemory(QSettings *settings)
        : m_settings(settings)
    {
    }

    /// Stores what the columns mean under the sheet's shape (Layout::fingerprint()).
    void rememberLayout(const sheets::Layout &layout);
    /// Forgets it again: "Start fresh".
    void forgetLayout(const sheets::Layout &layout);
    /// Gives the columns the meaning they had the last time a sheet of this shape was here; else leaves them alone.
    void recallLayout(sheets::Layout &layout) const;

    /// What the person said a word in a role column means on a platform.
    void rememberMeaning(Platform platform, const QString &word, const WordMeaning &meaning);
    /// All of them that still make sense with these roles, by sheets::foldedWord().
    QHash<QString, WordMeaning> meanings(Platform platform, const QList<Role> &roles) const;

    QList<RecentSheet> recentSheets() const;
    /// Puts a sheet at the top of the recent ones; without `counts` it keeps how it ended before. False: nothing was noted.
    bool noteSheet(const QString &path, const std::optional<RunCounts> &counts);
    void forgetSheets();

private:
    QSettings *m_settings;
};

} // namespace gatehouse::app
