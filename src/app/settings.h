// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QString>

namespace gatehouse::app {

/// The profile folder and what is remembered in it: settings.ini, gatehouse.sqlite, practice.sqlite. Never a secret.
class Settings
{
public:
    /// `profile` empty: the user's standard folder (QStandardPaths::AppDataLocation). Made with mode 0700.
    explicit Settings(const QString &profile);

    QString profile() const { return m_profile; }
    QString databasePath() const;
    QString practicePath() const;
    QSettings &store() { return m_store; }

private:
    QString m_profile;
    QSettings m_store;
};

} // namespace gatehouse::app
