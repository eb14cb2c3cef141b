// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platformhosts.h"
#include "app/session.h"

namespace gatehouse::app {

/// What a key turned out to be.
struct ConnectionAnswer
{
    WhoAmI who; ///< Arize AX: nobody is named
    ports::Abilities abilities;
    std::optional<ApiError> probeError; ///< the key works, but what it may do could not be told
};

/// Asks who the key belongs to, then what it may do; changes nothing. `session` must outlive the job.
ResultJob<ConnectionAnswer> *testConnection(Session &session, QObject *parent);

/// One line of "What this key may do".
struct AbilityLine
{
    Ability::Answer answer = Ability::Answer::Yes;
    QString what;   ///< "Add people and send invitations"
    QString reason; ///< empty for a plain yes
    QString platformWords;

    bool operator==(const AbilityLine &) const = default;
};
/// Yes first, then no, in part, not known. Actions that belong together and have the same answer share a line.
QList<AbilityLine> abilityLines(const ports::Abilities &abilities, Platform platform);
/// "Yes: …", "No: …", "In part: …", "Not known: …".
QString abilityText(const AbilityLine &line);

/// Why a test was refused, and what may help.
struct RefusalCause
{
    enum class Remedy { None, TryHost, PasteAgain, OpenKeyPage, CheckHost, NetworkSettings, TryAgain };

    QString text;
    Remedy remedy = Remedy::None;
    std::optional<HostChoice> host; ///< TryHost

    bool operator==(const RefusalCause &) const = default;
};
/// What usually helps, most likely first. `shapeHint`: keyShapeHint() of the key that was tried.
QList<RefusalCause> refusalCauses(const ApiError &error, Platform platform, const QUrl &api, const QString &shapeHint);
/// "Arize AX doesn't know this key".
QString refusalTitle(const ApiError &error, Platform platform);

} // namespace gatehouse::app
