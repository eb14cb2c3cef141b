// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "domain/change.h"
#include "domain/createdperson.h"
#include "domain/newperson.h"
#include "domain/organisation.h"
#include "domain/team.h"
#include "net/calljob.h"
#include "net/pagewalkjob.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <functional>
#include <memory>

namespace gatehouse::ports {

/// What looking several addresses up gave, by emailKey(). An address in neither could not be asked for: see `error`.
struct LookedUp
{
    QHash<QString, Account> found;
    QSet<QString> absent;
    std::optional<ApiError> error; ///< why not all could be asked for
};

/// What a key may do, by action; an action that is not in it was not asked about.
using Abilities = QHash<Action, Ability>;

/// What somebody has on the platform, so what goes with the account. Read, never guessed: what could not be read is a gap.
struct Holdings
{
    QList<Membership> teams;
    QList<ApiKey> keys;
    QStringList resources;         ///< clouds, projects, spaces, by their names
    QStringList onlyAdminOf;       ///< teams that nobody else administers, by their names
    QList<Action> notTold;         ///< SeeTeams, SeeKeys, SeeAccess: what the platform or this key does not tell
    std::optional<ApiError> error; ///< why it is not whole

    bool operator==(const Holdings &) const = default;
};

/// Keys that were read, and for whom they could not be.
struct KeysRead
{
    QList<ApiKey> keys;
    QList<AccountId> unread;       ///< owners whose keys could not be asked for
    bool onlyOwn = false;          ///< the platform shows this key nobody else's
    std::optional<ApiError> error; ///< the first reason
};

/// Who may do what on one platform, from as few calls as it allows.
struct PlatformAccess
{
    /// Resources, groups, and everybody who holds something below the Organisation, by user id. Roles in the Organisation itself
    /// only where the list of people does not tell them (an owner through a group). Groups' members are expanded; what is implied
    /// or inherited is not (domain withImplied()).
    AccessGraph graph;
    QList<SourceRead> sources;
    QByteArray vendorPermissions; ///< Anyscale: the answer of list-user-permissions as it came
};

/// What holds for everybody of one create call.
struct CreateDefaults
{
    bool defaultSso = false;                       ///< Anyscale: `is_sso_user` where the sheet says nothing
    Role role;                                     ///< where the sheet says nothing; Kind::None: the platform's lowest usual one
    InviteMode inviteMode = InviteMode::EmailLink; ///< Arize AX

    bool operator==(const CreateDefaults &) const = default;
};

/// What every use case may ask of one open connection, whatever its platform: jobs in, values out. The job belongs to `parent`
/// and is not started; several may run side by side within the wire's gate. Reads are repeated where that helps; a change goes
/// out once, and a lost answer is ApiError::Kind::UnknownOutcome (or Timeout, Server): the caller asks check() before anything
/// else. Errors have the platform's own words in `detail`.
class PlatformPort
{
public:
    using OnAccounts = std::function<void(const QList<Account> &)>;

    explicit PlatformPort(const net::Wire &wire)
        : m_wire(wire)
    {
    }
    virtual ~PlatformPort();

    virtual Platform platform() const = 0;

    /// Who the key belongs to. Arize AX can't tell: the cheapest honest probe, and `organisationName` stays empty.
    virtual ResultJob<WhoAmI> *identify(QObject *parent) = 0;
    /// What this key may do, found out by reading alone; writes nothing. Also remembered for ability().
    virtual ResultJob<Abilities> *probe(QObject *parent) = 0;

    /// Whether the action is possible on this account (null: in general), as far as is known without asking. Guards that need the
    /// whole list (last administrator, oneself) are the planner's.
    virtual Ability ability(Action action, const Account *account) const = 0;

    /// Everybody: people, service accounts, pending invitations, each AccountId once, or again with more told.
    /// Batches come as they are read.
    /// A walk that broke after the first batch ends well, with Walked::broken. Progress: accounts.
    virtual ResultJob<net::Walked> *pullPeople(OnAccounts onBatch, QObject *parent) = 0;
    /// Each address exactly (the whole of it, any case), members and pending invitations. Progress: addresses.
    virtual ResultJob<LookedUp> *lookUp(const QStringList &emails, QObject *parent) = 0;
    /// The account whose id, e-mail or else name is exactly this; NotFound otherwise, never a neighbour. Several people of that
    /// name: Conflict, with their addresses in the detail.
    virtual ResultJob<Account> *find(const QString &idEmailOrName, QObject *parent) = 0;

    /// Roles that somebody new can be given, the usual one first; custom ones as the platform lists them. Empty: no choice
    /// (Anyscale's batch create).
    virtual ResultJob<QList<Role>> *assignableRoles(QObject *parent) = 0;
    /// How many people one create call may carry.
    virtual int createBatchSize() const { return 1; }
    /// Creates people (at most createBatchSize()). Refusals are for the whole call.
    virtual ResultJob<QList<CreatedPerson>> *create(const QList<NewPerson> &people, const CreateDefaults &defaults,
                                                    QObject *parent) = 0;

    /// Carries one change out. The ending is Done, AlreadySo or NotFound; anything else is the job's error.
    virtual ResultJob<ChangeOutcome> *carryOut(const Change &change, QObject *parent) = 0;
    /// After a lost answer: reads whether the change took place. Done; Failed: it did not (may be sent again unless it sends a
    /// mail or makes a key); Unknown: can't be told. Sends nothing but reads.
    virtual ResultJob<ChangeOutcome> *check(const Change &change, QObject *parent) = 0;

    /// Everybody's access, side by side within the gate. What can't be read is in `sources` with its error, or in the graph's
    /// gaps where nobody can; the job fails only where nothing at all could be read. Progress: answers.
    virtual ResultJob<PlatformAccess> *access(QObject *parent) = 0;
    virtual ResultJob<Holdings> *holdings(const Account &account, QObject *parent) = 0;
    /// All teams (spaces, groups) that can be seen.
    virtual ResultJob<QList<Team>> *teams(QObject *parent) = 0;
    /// Keys of these owners, and service keys; no owners: all that can be had without asking for each person. Progress: owners.
    virtual ResultJob<KeysRead> *keys(const QList<Account> &owners, QObject *parent) = 0;

protected:
    const net::Wire &wire() const { return m_wire; }

private:
    net::Wire m_wire;
};

/// The port of that platform on this wire.
std::unique_ptr<PlatformPort> makePort(Platform platform, const net::Wire &wire);

} // namespace gatehouse::ports
