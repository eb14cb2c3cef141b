// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretstring.h"
#include "domain/accessgraph.h"
#include "domain/account.h"
#include "domain/apikey.h"
#include "domain/newperson.h"

#include <QtCore/QUuid>

namespace gatehouse {

/// What a person can do to somebody's account, and what a key may be allowed to do. A closed list: the rows of the capability
/// table (product.md §1).
enum class Action {
    SeePeople,
    AddPeople,
    ResendInvitation,
    InviteAgain, ///< an expired invitation
    ResetPassword,
    ChangeName,
    ChangeRole, ///< the organisation-wide one
    ChangeDeveloper,
    ChangeSeat,
    Deactivate,
    Reactivate,
    Remove,
    SeeTeams,
    AddToTeam,
    RemoveFromTeam,
    ChangeTeamRole,
    SeeKeys,
    CreateKey,
    RefreshKey,
    RevokeKey,
    SeeAccess,  ///< who may do what where
    RemoveGrant ///< take one role on one place away: Change::grant
};

/// Why something can't be done, or only in part; app/texts has the sentences, by platform and action.
enum class WhyNot {
    None,
    PlatformCant, ///< nobody can, over the platform's interface
    KeyMayNot,    ///< this key is not allowed to
    SwitchedOff,  ///< for this organisation
    ConnectionReadsOnly,
    NotConnected, ///< offline, or the platform is not open
    NoAccountThere,
    NotInvited,       ///< resend: no open invitation
    NotExpired,       ///< invite again
    NotActive,        ///< reset, deactivate: not a verified, active account
    AlreadyActive,    ///< reactivate
    OnlyWithPassword, ///< reset: in part, not for people with single sign-on
    OnlyForOneself,   ///< a W&B key
    OnlyOnDedicated,  ///< W&B seats, names, reactivation
    RemovesInstead,   ///< W&B multi-tenant: deactivating removes
    IsServiceAccount,
    IsOneself, ///< nobody removes or demotes themselves here
    IsLastAdministrator,
    NotKnown ///< not tried yet
};

/// Whether an action is possible, and why not.
struct Ability
{
    enum class Answer { Yes, InPart, No, Unknown };

    Answer answer = Answer::Yes;
    WhyNot why = WhyNot::None;
    QString platformWords; ///< what the platform said, for "Technical details"

    bool isPossible() const { return answer != Answer::No; }
    bool operator==(const Ability &) const = default;
};

/// One role on one place, told so that it can be taken away.
struct GrantRef
{
    ResourceKind kind = ResourceKind::Unknown;
    ResourceId id;     ///< of the place
    QString name;      ///< of the place
    ResourceId cloud;  ///< Anyscale, a project: its cloud
    QString bindingId; ///< Arize AX: the role binding
    Role role;

    bool operator==(const GrantRef &) const = default;
};

/// One action on one account: a value that is shown, journalled and carried out.
struct Change
{
    Action action = Action::Remove;
    Account account;          ///< as it was when the plan was made: the state before
    QString newName;          ///< ChangeName
    Role role;                ///< ChangeRole, AddToTeam, ChangeTeamRole, InviteAgain (None: as before)
    bool isDeveloper = false; ///< ChangeDeveloper
    QString modelsSeat;       ///< ChangeSeat: empty leaves it
    QString weaveSeat;
    InviteMode inviteMode = InviteMode::NotSaid; ///< InviteAgain
    Membership team;                             ///< AddToTeam, RemoveFromTeam, ChangeTeamRole
    GrantRef grant{};                            ///< RemoveGrant
    ApiKey key;                                  ///< RefreshKey, RevokeKey
    NewApiKey newKey;                            ///< CreateKey, RefreshKey

    Platform platform() const { return account.platform; }
    bool operator==(const Change &) const = default;
};

/// Destructive: can't be undone by the opposite action.
bool isDestructive(Action action);
/// The platform sends a mail to the person for it.
bool sendsMail(const Change &change);

/// Everything a run of changes needs, and nothing that was not shown before the last button.
struct ChangePlan
{
    QUuid id = QUuid::createUuid();
    QString title; ///< a sentence for the activity list: "Remove 12 people"
    QList<Change> changes;
};

/// How a change ended. Each has exactly one ending.
enum class Ending {
    Pending,
    Done,
    AlreadySo, ///< nothing had to be done: it was that way already
    NotFound,  ///< the account is not there any more
    Refused,   ///< the platform said no
    Failed,    ///< could not be sent, or the platform failed
    Unknown,   ///< the answer was lost, and reading back could not tell
    LeftOut    ///< stopped before it was sent
};

struct ChangeOutcome
{
    Ending ending = Ending::Pending;
    QString reason;                 ///< a sentence
    QDateTime at;                   ///< UTC
    SecretString secret;            ///< a new key or a temporary password: in memory alone, shown once on a deliberate press
    std::optional<Account> account; ///< as the platform says it is now, where it did
    std::optional<ApiKey> key;

    bool operator==(const ChangeOutcome &) const = default;
};

} // namespace gatehouse
