// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"
#include "ports/wandbjob.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::ports {

/// A change of one SCIM user: read first (is the person still there, is it so already, which version), then PATCH or DELETE with
/// If-Match; read again where somebody else was faster (412).
class WandbUserChangeJob final : public WandbJob<ChangeOutcome>
{
public:
    WandbUserChangeJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const Change &change, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_change(change)
    {
    }

protected:
    void doStart() override { read(); }

private:
    void read();
    void judge(const wandb::ScimUser &user);
    void readRoles(QStringList teams, const wandb::ScimUser &user);
    void send(const wandb::ScimUser &user);
    void remove(const wandb::ScimUser &user);
    bool isStale(const ApiError &error);
    void answered(const Result<std::optional<wandb::ScimUser>> &answer);
    void end(Ending ending, const std::optional<Account> &account = {});
    QJsonArray operations() const;

    Change m_change;
    QList<Membership> m_roles; ///< the person's teams with their roles, as fresh as can be had
    int m_rounds = 0;
    bool m_wasSent = false;
    bool m_rolesRead = false;
};

/// Adds a person to a team, or takes them out of it.
class WandbTeamChangeJob final : public WandbJob<ChangeOutcome>
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ports::WandbTeamChangeJob)

public:
    WandbTeamChangeJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const Change &change, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_change(change)
    {
    }

protected:
    void doStart() override { readGroup(); }

private:
    void readGroup();
    void findGroup();
    void judge(const wandb::ScimGroup &group);
    void answered(const Result<bool> &answer);
    void giveRole();
    void end();

    Change m_change;
    ChangeOutcome m_outcome;
    int m_rounds = 0;
    bool m_wasSent = false;
};

/// What concerns an invitation to a team, or a service account: GraphQL's part, by the member's id as the team tells it now.
class WandbInviteChangeJob final : public WandbJob<ChangeOutcome>
{
public:
    WandbInviteChangeJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const Change &change, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_change(change)
    {
    }

protected:
    void doStart() override;

private:
    void next();
    void invite();
    void takeOut(const QString &team, const QString &memberId);
    void end();

    Change m_change;
    QStringList m_teams;
    bool m_didAny = false;
    bool m_foundAny = false;
};

/// Makes a key of one's own: nobody else's can be made, so nothing is sent for anybody else.
class WandbKeyCreateJob final : public WandbJob<ChangeOutcome>
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ports::WandbKeyCreateJob)

public:
    WandbKeyCreateJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const Change &change, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_change(change)
    {
    }

protected:
    void doStart() override;

private:
    Change m_change;
};

/// Deletes one key.
class WandbKeyRevokeJob final : public WandbJob<ChangeOutcome>
{
public:
    WandbKeyRevokeJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const Change &change, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_change(change)
    {
    }

protected:
    void doStart() override;

private:
    Change m_change;
};

/// After a lost answer: reads whether the change took place.
class WandbCheckJob final : public WandbJob<ChangeOutcome>
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ports::WandbCheckJob)

public:
    WandbCheckJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const Change &change, QObject *parent)
        : WandbJob(wire, std::move(known), parent)
        , m_change(change)
    {
    }

protected:
    void doStart() override;

private:
    void checkUser();
    void checkTeam(const QStringList &teams, int found = 0);
    void checkNewKey();
    void checkRevoked();
    void checkRevokedOf(const Account &owner);
    void judgeKeys(const QList<ApiKey> &keys);
    void end(Ending ending, const QString &reason = {});
    void failOrUnknown(const ApiError &error);

    Change m_change;
};

/// Whether the user is as the change wants it; empty: the record does not tell.
std::optional<bool> isAsWanted(const Change &change, const wandb::ScimUser &user);
/// That member of a team: by id, else by address, else by user name.
const wandb::TeamMember *memberOf(const wandb::TeamEntity &team, const Account &account);

} // namespace gatehouse::ports
