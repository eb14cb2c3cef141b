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
    QString name; ///< unique: "Acme · Production · Arize AX"; stays what it was when the organisation is renamed
    Platform platform = Platform::Anyscale;
    QUrl baseUrl;
    bool isPractice = false;
    bool isReadOnly = false;
    QString organisation = {}; ///< "Acme"; one that was remembered by an earlier version: its name
    QString kind = {};         ///< kKindProduction, kKindTest, or the person's own word; may be empty
    int colour = 0;            ///< of the organisation's band: an index into the window's palette, 0 … kColours - 1

    QString secretName() const;
    /// "Acme · Production": what the organisation is called in sentences.
    QString organisationTitle() const;
    /// Connections of the same organisation have the same one. Not for reading.
    QString organisationId() const;
    bool operator==(const ConnectionSettings &) const = default;
};

inline constexpr QLatin1StringView kKindProduction("production");
inline constexpr QLatin1StringView kKindTest("test");
inline constexpr int kColours = 8;

/// "Production", "Test", or the person's own word as it is.
QString kindText(const QString &kind);
QString organisationTitle(const QString &organisation, const QString &kind);

/// An organisation and its connections, at most one a platform.
struct Organisation
{
    QString id;
    QString name;
    QString kind;
    int colour = 0;
    QList<ConnectionSettings> connections; ///< in the order of Platform

    QString title() const { return organisationTitle(name, kind); }
    const ConnectionSettings *on(Platform platform) const; ///< null: not connected there
    bool operator==(const Organisation &) const = default;
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

    /// By title. The practice organisation is never among them: it is not remembered.
    QList<Organisation> organisations() const;
    std::optional<Organisation> organisation(const QString &id) const;
    /// The name for a connection to be saved: that of the organisation's connection to this platform, which it replaces, else a
    /// new one that nobody has.
    QString nameFor(const QString &organisation, const QString &kind, Platform platform) const;
    /// Keys and connections stay as they are. Of an organisation that is called so already: false, and nothing happens.
    bool rename(const QString &id, const QString &organisation, const QString &kind);
    void setColour(const QString &id, int colour);
    void setReadOnly(const QString &name, bool isReadOnly);
    /// One that no organisation has yet, as long as there is one.
    int freeColour() const;

private:
    Settings &m_settings;
};

} // namespace gatehouse::app
