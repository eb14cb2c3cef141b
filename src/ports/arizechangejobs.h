// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platforms/arize/arizekeys.h"
#include "ports/arizejob.h"

namespace gatehouse::ports {

/// Carries one change out, in one request where the platform has one (contracts/arize.md §4, §5, §9).
class ArizeChangeJob final : public ArizeJob<ChangeOutcome>
{
public:
    ArizeChangeJob(const net::Wire &wire, ArizeKnownPtr known, const Change &change, QObject *parent);

protected:
    void doStart() override;

private:
    void inviteAgain();
    void patch();
    void setMember();
    void removeMember();
    void createKey();
    void createServiceKey();
    void serviceKeyIn(const ResourceId &organization);
    void refreshKey();
    void removeGrant();

    /// Ends with Done; a 404 ends with `whenGone`.
    void send(net::Call<arize::Nothing> call, Ending whenGone = Ending::NotFound);
    void end(Ending ending);
    void endWithKey(const Result<arize::MadeKey> &made);
    void refuse(const QString &detail);

    ArizeKnownPtr m_known;
    Change m_change;
};

/// Reads whether a change whose answer was lost took place.
class ArizeCheckJob final : public ArizeJob<ChangeOutcome>
{
public:
    ArizeCheckJob(const net::Wire &wire, const Change &change, QObject *parent);

protected:
    void doStart() override;

private:
    void checkInvitation();
    void checkUser();
    void checkRevoked();
    void checkMadeKey();
    void checkBinding();
    bool isRecent(const ApiKey &key) const;

    void end(Ending ending, const std::optional<Account> &account = {}, const std::optional<ApiKey> &key = {});

    Change m_change;
};

} // namespace gatehouse::ports
