// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscalechanges.h"

#include "domain/email.h"
#include "platforms/anyscale/anyscalegroups.h"
#include "ports/anyscalepeoplejobs.h"
#include "ports/anyscalereads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

using anyscale::KeyScope;

namespace {

/// The platform wants a duration; the vendor's own client says 100 years, which nobody means.
constexpr qint64 kUsualKeySeconds = 365LL * 86400;
/// How long ago a key may have been made to be the one whose answer was lost; the clocks need not agree to the minute.
constexpr qint64 kRecentSeconds = 15 * 60;

ApiError refusal(const QString &detail, ApiError::Kind kind = ApiError::Kind::Refused)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

bool isInvitation(const Account &account)
{
    return account.identityId.isEmpty() && !account.invitationId.isEmpty();
}

KeyScope scopeFor(const AnyscaleKnown &known, const UserId &owner)
{
    return known.isSelf(owner) ? KeyScope::Own : KeyScope::Admin;
}

} // namespace

// ---- carrying out
// --------------------------------------------------------------------------------------------------------------

AnyscaleChangeJob::AnyscaleChangeJob(const net::Wire &wire, AnyscaleKnownPtr known, const Change &change, QObject *parent)
    : ComposedJob<ChangeOutcome>(wire, parent)
    , m_known(std::move(known))
    , m_change(change)
{
}

void AnyscaleChangeJob::doStart()
{
    switch (m_change.action) {
    case Action::ResendInvitation:
    case Action::InviteAgain:
        return inviteAgain();
    case Action::ChangeRole:
        return changeRole();
    case Action::Remove:
        return remove();
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
        return changeTeam();
    case Action::RemoveGrant:
        return removeGrant();
    case Action::CreateKey:
        return createKey();
    case Action::RevokeKey:
        return revokeKey();
    default:
        fail(refusal(u"Anyscale has no such call"_s, ApiError::Kind::NotAvailable));
    }
}

void AnyscaleChangeJob::inviteAgain()
{
    if (m_change.account.email.isEmpty())
        return refuse(u"the invitation has no address"_s);
    call(anyscale::invite(m_change.account.email), [this](const Result<InvitationId> &invited) {
        if (!invited && anyscale::saysAlreadyMember(invited.error()))
            return end(Ending::AlreadySo);
        if (!invited)
            return fail(invited.error());
        // A new invitation has a new id; its dates are known once it is read.
        Account account = m_change.account;
        account.status = AccountStatus::Invited;
        account.createdAt = wire().clock->now();
        account.createdAtText = account.createdAt.toString(Qt::ISODate);
        account.expiresAt = {};
        if (invited->isEmpty())
            return end(Ending::Done, account);
        account.invitationId = *invited;
        call(anyscale::invitationById(*invited), [this, account](const Result<anyscale::Invitation> &invitation) {
            const bool isIt = invitation && invitation->id == account.invitationId;
            end(Ending::Done, isIt ? accountOf(*invitation, wire().clock->now()) : account);
        });
    });
}

void AnyscaleChangeJob::changeRole()
{
    Account account = m_change.account;
    if (account.identityId.isEmpty())
        return refuse(u"the account has no identity id"_s);
    if (anyscale::levelWord(m_change.role).isEmpty())
        return refuse(u"no role of the organisation is called so: "_s + m_change.role.word.left(60));
    account.role = m_change.role;
    if (account.role.kind == Role::Kind::Owner || account.role.kind == Role::Kind::Collaborator)
        account.baseRole = account.role;
    send(anyscale::setLevel(account.identityId, m_change.role), account);
}

void AnyscaleChangeJob::remove()
{
    if (isInvitation(m_change.account))
        return invalidateInvitation();
    // An empty segment would be another address.
    if (m_change.account.identityId.isEmpty())
        return refuse(u"the account has no identity id"_s);
    send(anyscale::removeMember(m_change.account.identityId));
}

void AnyscaleChangeJob::invalidateInvitation()
{
    call(anyscale::invalidate(m_change.account.invitationId), [this](const Result<anyscale::Invitation> &invitation) {
        if (!invitation && invitation.error().kind == ApiError::Kind::NotFound)
            return end(Ending::NotFound);
        if (!invitation)
            return fail(invitation.error());
        if (invitation->acceptedAt.isValid())
            return fail(refusal(u"the invitation was accepted meanwhile"_s, ApiError::Kind::Conflict));
        end(Ending::Done);
    });
}

void AnyscaleChangeJob::changeTeam()
{
    const ResourceId &group = m_change.team.id;
    const UserId &user = m_change.account.userId;
    if (group.isEmpty() || user.isEmpty())
        return refuse(u"the group or the account has no id"_s);
    const bool isAdding = m_change.action == Action::AddToTeam;
    Account account = m_change.account;
    if (account.tellsTeams) {
        account.teams.removeIf([&group](const Membership &one) { return one.id == group; });
        if (isAdding)
            account.teams.append({TeamKind::Group, group, m_change.team.name, {}});
    }
    send(isAdding ? anyscale::addMember(group, user) : anyscale::removeFromGroup(group, user), account);
}

void AnyscaleChangeJob::removeGrant()
{
    const GrantRef &grant = m_change.grant;
    const IdentityId &id = m_change.account.identityId;
    // An empty segment would be another address.
    if (grant.id.isEmpty() || id.isEmpty())
        return refuse(u"the place or the account has no id"_s);
    const bool isCloud = grant.kind == ResourceKind::Cloud;
    if (!isCloud && grant.kind != ResourceKind::Project)
        return refuse(u"only a role on a cloud or project can be taken away"_s);
    call(isCloud ? anyscale::removeFromCloud(grant.id, id) : anyscale::removeFromProject(grant.id, id),
         [this](const Result<std::monostate> &answer) {
             // There is no role of this account's own on this place: nothing had to be done.
             if (!answer && answer.error().kind == ApiError::Kind::NotFound)
                 return end(Ending::AlreadySo);
             if (!answer)
                 return fail(answer.error());
             end(Ending::Done);
         });
}

void AnyscaleChangeJob::createKey()
{
    const UserId &user = m_change.account.userId;
    if (user.isEmpty())
        return refuse(u"the account has no user id"_s);
    qint64 seconds = kUsualKeySeconds;
    if (m_change.newKey.expiresAt)
        seconds = wire().clock->now().secsTo(*m_change.newKey.expiresAt);
    if (seconds <= 0)
        return refuse(u"the key would be over before it is made"_s);
    call(anyscale::createKey(user, m_change.newKey.name, seconds), [this](const Result<SecretString> &key) {
        if (!key && key.error().kind == ApiError::Kind::NotFound)
            return end(Ending::NotFound);
        if (!key)
            return fail(key.error());
        ChangeOutcome outcome;
        outcome.ending = Ending::Done;
        outcome.at = wire().clock->now();
        outcome.secret = *key;
        complete(std::move(outcome));
    });
}

void AnyscaleChangeJob::revokeKey()
{
    if (m_change.key.id.isEmpty())
        return refuse(u"the key has no id"_s);
    send(anyscale::revokeKey(scopeFor(*m_known, m_change.account.userId), m_change.key.id));
}

void AnyscaleChangeJob::send(net::Call<std::monostate> call, const std::optional<Account> &account)
{
    this->call(std::move(call), [this, account](const Result<std::monostate> &answer) {
        if (!answer && answer.error().kind == ApiError::Kind::NotFound)
            return end(Ending::NotFound);
        if (!answer)
            return fail(answer.error());
        end(Ending::Done, account);
    });
}

void AnyscaleChangeJob::end(Ending ending, const std::optional<Account> &account)
{
    ChangeOutcome outcome;
    outcome.ending = ending;
    outcome.at = wire().clock->now();
    outcome.account = account;
    complete(std::move(outcome));
}

void AnyscaleChangeJob::refuse(const QString &detail)
{
    fail(refusal(detail));
}

// ---- reading back
// --------------------------------------------------------------------------------------------------------------

AnyscaleCheckJob::AnyscaleCheckJob(const net::Wire &wire, AnyscaleKnownPtr known, const Change &change, QObject *parent)
    : ComposedJob<ChangeOutcome>(wire, parent)
    , m_known(std::move(known))
    , m_change(change)
{
}

void AnyscaleCheckJob::doStart()
{
    switch (m_change.action) {
    case Action::ResendInvitation:
    case Action::InviteAgain:
        return checkInvited();
    case Action::Remove:
        if (isInvitation(m_change.account))
            return checkInvitation();
        return checkMember();
    case Action::ChangeRole:
        return checkMember();
    case Action::AddToTeam:
    case Action::RemoveFromTeam:
        return checkTeam();
    case Action::RemoveGrant:
        return checkGrant();
    case Action::CreateKey:
    case Action::RevokeKey:
        return checkKeys();
    default:
        // Nothing of the kind was ever sent.
        end(Ending::Failed);
    }
}

void AnyscaleCheckJob::checkInvited()
{
    run(lookUpAnyscalePeople(wire(), {m_change.account.email}, this), [this](const Result<LookedUp> &answer) {
        if (!answer)
            return fail(answer.error());
        const QString key = emailKey(m_change.account.email);
        const auto found = answer->found.constFind(key);
        if (found == answer->found.cend()) {
            if (answer->error)
                return fail(*answer->error);
            // An invitation that was sent and is not among the open ones: taken back meanwhile, or this key does not see any.
            return end(Ending::Unknown);
        }
        // The old one is void as soon as there is a new one; a member has taken one up.
        const bool isOld = isInvitation(*found) && found->invitationId == m_change.account.invitationId;
        end(isOld ? Ending::Failed : Ending::Done, *found);
    });
}

void AnyscaleCheckJob::checkMember()
{
    const bool isRemoval = m_change.action == Action::Remove;
    const auto found = std::make_shared<std::optional<Account>>();
    anyscale::ListFilter filter;
    filter.email = m_change.account.email;
    auto *walk = listAnyscalePeople(
        wire(), filter, 0,
        [found, id = m_change.account.identityId](const QList<Account> &batch) {
            for (const Account &account : batch) {
                if (account.identityId == id)
                    *found = account;
            }
        },
        this);
    run(walk, [this, found, isRemoval](const Result<net::Walked> &walked) {
        if (!walked)
            return fail(walked.error());
        if (*found)
            return end(!isRemoval && (*found)->role.kind == m_change.role.kind ? Ending::Done : Ending::Failed, **found);
        if (walked->broken)
            return fail(*walked->broken);
        end(isRemoval ? Ending::Done : Ending::NotFound);
    });
}

void AnyscaleCheckJob::checkInvitation()
{
    call(anyscale::invitationById(m_change.account.invitationId), [this](const Result<anyscale::Invitation> &invitation) {
        if (!invitation && invitation.error().kind == ApiError::Kind::NotFound)
            return end(Ending::Done);
        if (!invitation)
            return fail(invitation.error());
        if (invitation->acceptedAt.isValid() || !invitation->expiresAt.isValid())
            return end(Ending::Unknown);
        end(invitation->expiresAt <= wire().clock->now() ? Ending::Done : Ending::Failed);
    });
}

void AnyscaleCheckJob::checkTeam()
{
    call(anyscale::groupMembers(), [this](const Result<QList<anyscale::GroupMembers>> &groups) {
        if (!groups)
            return fail(groups.error());
        const bool isIn = std::any_of(groups->cbegin(), groups->cend(), [this](const anyscale::GroupMembers &group) {
            return group.id == m_change.team.id && group.members.contains(m_change.account.userId);
        });
        end(isIn == (m_change.action == Action::AddToTeam) ? Ending::Done : Ending::Failed);
    });
}

void AnyscaleCheckJob::checkGrant()
{
    const GrantRef &grant = m_change.grant;
    const Account &account = m_change.account;
    if (grant.id.isEmpty() || account.identityId.isEmpty())
        return end(Ending::Failed);
    // Whoever is on the list has a role of their own there; what a group gives does not count.
    const auto isThere = std::make_shared<bool>(false);
    const auto pages = [place = grant.id, email = account.email,
                        isCloud = grant.kind == ResourceKind::Cloud](const QString &token) {
        return isCloud ? anyscale::cloudCollaborators(place, email, token) : anyscale::projectCollaborators(place, token);
    };
    auto *walk = new net::PageWalkJob<anyscale::Collaborator>(
        wire(), pages,
        [isThere, account](const net::Page<anyscale::Collaborator> &page) {
            for (const anyscale::Collaborator &one : page.items) {
                const bool isUser = !account.userId.isEmpty() && one.user == account.userId;
                *isThere = *isThere || isUser || one.id == account.identityId;
            }
        },
        this);
    run(walk, [this, isThere](const Result<net::Walked> &walked) {
        if (*isThere)
            return end(Ending::Failed);
        // The place is gone, and every role on it with it.
        if (!walked && walked.error().kind == ApiError::Kind::NotFound)
            return end(Ending::Done);
        if (!walked || walked->broken)
            return fail(walked ? *walked->broken : walked.error());
        end(Ending::Done);
    });
}

void AnyscaleCheckJob::checkKeys()
{
    run(new AnyscaleKeysJob(wire(), m_known, {m_change.account}, this), [this](const Result<KeysRead> &read) {
        if (!read || read->error)
            return fail(read ? *read->error : read.error());
        const bool isRevoking = m_change.action == Action::RevokeKey;
        bool isSameName = false;
        for (const ApiKey &key : read->keys) {
            if (isRevoking && key.id == m_change.key.id)
                return end(key.status == ApiKeyStatus::Active ? Ending::Failed : Ending::Done, {}, key);
            if (isRevoking || key.name != m_change.newKey.name || key.status != ApiKeyStatus::Active)
                continue;
            isSameName = true;
            // It was made, and nobody ever saw it: to be revoked.
            if (key.createdAt.isValid() && key.createdAt >= wire().clock->now().addSecs(-kRecentSeconds))
                return end(Ending::Done, {}, key);
        }
        if (isRevoking)
            return end(Ending::Done);
        end(isSameName ? Ending::Unknown : Ending::Failed);
    });
}

void AnyscaleCheckJob::end(Ending ending, const std::optional<Account> &account, const std::optional<ApiKey> &key)
{
    ChangeOutcome outcome;
    outcome.ending = ending;
    outcome.at = wire().clock->now();
    outcome.account = account;
    outcome.key = key;
    complete(std::move(outcome));
}

} // namespace gatehouse::ports
