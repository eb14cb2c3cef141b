// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platforms/anyscale/anyscalechange.h"
#include "platforms/anyscale/anyscalekeys.h"
#include "ports/anyscaleknown.h"
#include "ports/composedjob.h"

/// Changing Anyscale's people, and reading back what became of a change: contracts/anyscale.md §5, §6.
namespace gatehouse::ports {

/// Carries one change out: one request, sent once.
class AnyscaleChangeJob final : public ComposedJob<ChangeOutcome>
{
public:
    AnyscaleChangeJob(const net::Wire &wire, AnyscaleKnownPtr known, const Change &change, QObject *parent);

protected:
    void doStart() override;

private:
    void inviteAgain();
    void changeRole();
    void remove();
    void invalidateInvitation();
    void changeTeam();
    void removeGrant();
    void createKey();
    void revokeKey();

    /// Ends with Done; a 404 ends with NotFound.
    void send(net::Call<std::monostate> call, const std::optional<Account> &account = {});
    void end(Ending ending, const std::optional<Account> &account = {});
    void refuse(const QString &detail);

    AnyscaleKnownPtr m_known;
    Change m_change;
};

/// Reads whether a change whose answer was lost took place.
class AnyscaleCheckJob final : public ComposedJob<ChangeOutcome>
{
public:
    AnyscaleCheckJob(const net::Wire &wire, AnyscaleKnownPtr known, const Change &change, QObject *parent);

protected:
    void doStart() override;

private:
    void checkInvited();
    void checkMember();
    void checkInvitation();
    void checkTeam();
    void checkGrant();
    void checkKeys();
    void end(Ending ending, const std::optional<Account> &account = {}, const std::optional<ApiKey> &key = {});

    AnyscaleKnownPtr m_known;
    Change m_change;
};

} // namespace gatehouse::ports
