// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QtCore/QUrl>

namespace gatehouse::app {

/// A connection as it is remembered: everything but its key, which is in the SecretStore under `secretName()`.
struct ConnectionSettings
{
    QString name;      ///< unique, the person's own word
    Platform platform = Platform::Anyscale;
    QUrl baseUrl;
    bool isPractice = false;
    bool isReadOnly = false;

    QString secretName() const;
    bool operator==(const ConnectionSettings &) const = default;
};

/// The remembered connections, in the profile's settings.
class Connections
{
public:
    explicit Connections(Settings &settings);

    QList<ConnectionSettings> all() const;
    std::optional<ConnectionSettings> byName(const QString &name) const;
    void save(const ConnectionSettings &connection); ///< replaces the one of the same name
    void remove(const QString &name);

private:
    Settings &m_settings;
};

} // namespace gatehouse::app
