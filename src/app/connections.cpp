// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

constexpr auto kGroup = "connections"_L1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::app::Connections)
};

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

QString ConnectionSettings::organisationTitle() const
{
    return app::organisationTitle(organisation.isEmpty() ? name : organisation, kind);
}

QString ConnectionSettings::organisationId() const
{
    return (organisation.isEmpty() ? name : organisation) + u'\x1f' + kind;
}

QString kindText(const QString &kind)
{
    if (kind == kKindProduction)
        return Words::tr("Production", "an organisation that real work depends on");
    if (kind == kKindTest)
        return Words::tr("Test", "an organisation to try things in");
    return kind;
}

QString organisationTitle(const QString &organisation, const QString &kind)
{
    return kind.isEmpty() ? organisation : organisation + u" · "_s + kindText(kind);
}

const ConnectionSettings *Organisation::on(Platform platform) const
{
    for (const ConnectionSettings &connection : connections) {
        if (connection.platform == platform)
            return &connection;
    }
    return nullptr;
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
            // Before there were organisations each connection was one.
            connection.organisation = store.value("organisation"_L1).toString();
            if (connection.organisation.isEmpty())
                connection.organisation = connection.name;
            connection.kind = store.value("kind"_L1).toString();
            connection.colour = std::clamp(store.value("colour"_L1, 0).toInt(), 0, kColours - 1);
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
    store.setValue("organisation"_L1, connection.organisation);
    store.setValue("kind"_L1, connection.kind);
    store.setValue("colour"_L1, connection.colour);
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

QList<Organisation> Connections::organisations() const
{
    QList<Organisation> found;
    const auto organisationOf = [&found](const QString &id) -> Organisation * {
        const auto at = std::find_if(found.begin(), found.end(), [&id](const Organisation &one) { return one.id == id; });
        return at == found.end() ? nullptr : &*at;
    };
    const QList<ConnectionSettings> connections = all();
    for (ConnectionSettings connection : connections) {
        if (connection.isPractice)
            continue;
        Organisation *organisation = organisationOf(connection.organisationId());
        // A file that was edited by hand may name a platform twice: the second stands by itself, under its own name.
        if (organisation && organisation->on(connection.platform)) {
            connection.organisation = connection.name;
            connection.kind.clear();
            organisation = nullptr;
        }
        if (!organisation) {
            found.append({connection.organisationId(), connection.organisation, connection.kind, connection.colour, {}});
            organisation = &found.last();
        }
        organisation->connections.append(connection);
    }
    for (Organisation &organisation : found) {
        std::sort(organisation.connections.begin(), organisation.connections.end(),
                  [](const ConnectionSettings &a, const ConnectionSettings &b) { return a.platform < b.platform; });
    }
    std::sort(found.begin(), found.end(),
              [](const Organisation &a, const Organisation &b) { return a.title().localeAwareCompare(b.title()) < 0; });
    return found;
}

std::optional<Organisation> Connections::organisation(const QString &id) const
{
    const QList<Organisation> known = organisations();
    for (const Organisation &one : known) {
        if (one.id == id)
            return one;
    }
    return std::nullopt;
}

QString Connections::nameFor(const QString &organisation, const QString &kind, Platform platform) const
{
    ConnectionSettings wanted;
    wanted.organisation = organisation;
    wanted.kind = kind;
    if (const auto known = this->organisation(wanted.organisationId())) {
        if (const ConnectionSettings *connection = known->on(platform))
            return connection->name;
    }
    const QString plain = organisationTitle(organisation, kind) + u" · "_s + platformText(platform);
    QString name = plain;
    for (int number = 2; byName(name); ++number)
        name = plain + u' ' + QString::number(number);
    return name;
}

bool Connections::rename(const QString &id, const QString &organisation, const QString &kind)
{
    ConnectionSettings wanted;
    wanted.organisation = organisation;
    wanted.kind = kind;
    const auto known = this->organisation(id);
    if (!known || organisation.isEmpty() || this->organisation(wanted.organisationId()))
        return false;
    for (ConnectionSettings connection : known->connections) {
        connection.organisation = organisation;
        connection.kind = kind;
        save(connection);
    }
    return true;
}

void Connections::setColour(const QString &id, int colour)
{
    const auto known = organisation(id);
    if (!known)
        return;
    for (ConnectionSettings connection : known->connections) {
        connection.colour = std::clamp(colour, 0, kColours - 1);
        save(connection);
    }
}

void Connections::setReadOnly(const QString &name, bool isReadOnly)
{
    if (auto connection = byName(name)) {
        connection->isReadOnly = isReadOnly;
        save(*connection);
    }
}

int Connections::freeColour() const
{
    QList<int> taken;
    const QList<Organisation> known = organisations();
    for (const Organisation &one : known)
        taken.append(one.colour);
    for (int colour = 0; colour < kColours; ++colour) {
        if (!taken.contains(colour))
            return colour;
    }
    return static_cast<int>(known.size()) % kColours;
}

} // namespace gatehouse::app
