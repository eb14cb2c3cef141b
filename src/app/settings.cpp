// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

// Names of people and organisations are nobody else's business: the folder is its owner's alone, from its first moment.
QString madeFolder(const QString &asked)
{
    const QString standard = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(asked.isEmpty() ? standard : asked).absolutePath();
    const QFileInfo info(path);
    if (!info.exists()) {
        QDir().mkpath(info.absolutePath());
        QDir().mkdir(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    return path;
}

} // namespace

Settings::Settings(const QString &profile)
    : m_profile(madeFolder(profile))
    , m_store(m_profile + u"/settings.ini"_s, QSettings::IniFormat)
{
}

QString Settings::databasePath() const
{
    return m_profile + u"/gatehouse.sqlite"_s;
}

QString Settings::practicePath() const
{
    return m_profile + u"/practice.sqlite"_s;
}

} // namespace gatehouse::app
