// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

constexpr auto kGroup = "connections"_L1;

QString platformWord(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"anyscale"_s;
    case Platform::Arize:
        return u"arize"_s;
    case Platform::Wandb:
        return u"wandb"_s;
    }
    return u"anyscale"_s;
}

std::optional<Platform> platformOf(const QString &word)
{
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        if (platformWord(platform) == word)
            return platform;
    }
    return std::nullopt;
}

// A group name may hold no slash, and a person may call a connection anything.
QString groupOf(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

QString ConnectionSettings::secretName() const
{
    // The origin is part of it: a key is never handed to another host because a settings file was changed.
    const QString origin = baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return u"%1: %2 (%3)"_s.arg(platformWord(platform), name, origin);
}

Connections::Connections(Settings &settings)
    : m_settings(settings)
{
}

QList<ConnectionSettings> Connections::all() const
{
    QSettings &store = m_settings.store();
    QList<ConnectionSettings> found;
    store.beginGroup(kGroup);
    const QStringList groups = store.childGroups();
    for (const QString &group : groups) {
        store.beginGroup(group);
        const std::optional<Platform> platform = platformOf(store.value("platform"_L1).toString());
        // One made by a later version for a platform this one does not know is left alone.
        if (platform) {
            ConnectionSettings connection;
            connection.name = QUrl::fromPercentEncoding(group.toLatin1());
            connection.platform = *platform;
            connection.baseUrl = QUrl(store.value("url"_L1).toString());
            connection.isPractice = store.value("practice"_L1, false).toBool();
            connection.isReadOnly = store.value("readOnly"_L1, false).toBool();
            found.append(connection);
        }
        store.endGroup();
    }
    store.endGroup();
    std::sort(found.begin(), found.end(),
              [](const ConnectionSettings &a, const ConnectionSettings &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return found;
}

std::optional<ConnectionSettings> Connections::byName(const QString &name) const
{
    const QList<ConnectionSettings> connections = all();
    for (const ConnectionSettings &connection : connections) {
        if (connection.name == name)
            return connection;
    }
    return std::nullopt;
}

void Connections::save(const ConnectionSettings &connection)
{
    QSettings &store = m_settings.store();
    store.beginGroup(kGroup);
    store.beginGroup(groupOf(connection.name));
    store.setValue("platform"_L1, platformWord(connection.platform));
    store.setValue("url"_L1, connection.baseUrl.toString(QUrl::RemoveUserInfo));
    store.setValue("practice"_L1, connection.isPractice);
    store.setValue("readOnly"_L1, connection.isReadOnly);
    store.endGroup();
    store.endGroup();
    store.sync();
}

void Connections::remove(const QString &name)
{
    QSettings &store = m_settings.store();
    store.beginGroup(kGroup);
    store.remove(groupOf(name));
    store.endGroup();
    store.sync();
}

} // namespace gatehouse::app
