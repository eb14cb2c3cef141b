// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiontest.h"

#include "app/texts.h"
#include "ports/composedjob.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::app::ConnectionTest)
};

class TestJob final : public ports::ComposedJob<ConnectionAnswer>
{
public:
    TestJob(Session &session, QObject *parent)
        : ComposedJob(session.wire(), parent)
        , m_session(session)
    {
    }

protected:
    void doStart() override
    {
        run(m_session.identify(this), [this](const Result<WhoAmI> &who) {
            if (!who)
                return fail(who.error());
            m_answer.who = *who;
            run(m_session.port().probe(this), [this](const Result<ports::Abilities> &abilities) {
                if (!abilities) {
                    m_answer.probeError = abilities.error();
                    return complete(m_answer);
                }
                m_answer.abilities = *abilities;
                fillIn();
                complete(m_answer);
            });
        });
    }

private:
    /// What needs no asking: what nobody can do there, and what follows from what was found out.
    void fillIn()
    {
        for (int number = 0; number <= static_cast<int>(Action::SeeAccess); ++number) {
            const auto action = static_cast<Action>(number);
            if (!m_answer.abilities.contains(action))
                m_answer.abilities.insert(action, m_session.port().ability(action, nullptr));
        }
    }

    Session &m_session;
    ConnectionAnswer m_answer;
};

/// Actions that are told in one line where they have the same answer.
QList<QList<Action>> abilityGroups()
{
    using enum Action;
    return {{SeePeople},
            {SeeTeams},
            {SeeAccess},
            {SeeKeys},
            {AddPeople, ResendInvitation, InviteAgain},
            {ChangeRole},
            {ChangeName, ChangeDeveloper},
            {ChangeSeat},
            {AddToTeam, RemoveFromTeam, ChangeTeamRole},
            {ResetPassword},
            {Deactivate, Reactivate},
            {Remove},
            {CreateKey, RefreshKey},
            {RevokeKey}};
}

/// What an action is, to stand behind "Yes:" and "No:".
QString actionPhrase(Action action, Platform platform)
{
    const bool hasSpaces = platform == Platform::Arize;
    switch (action) {
    case Action::SeePeople:
        return Words::tr("See people and their roles");
    case Action::AddPeople:
        return Words::tr("Add people");
    case Action::ResendInvitation:
        return Words::tr("Send an invitation again");
    case Action::InviteAgain:
        return Words::tr("Renew an invitation that has expired");
    case Action::ResetPassword:
        return Words::tr("Reset passwords");
    case Action::ChangeName:
        return Words::tr("Change names");
    case Action::ChangeRole:
        return Words::tr("Change somebody’s role later");
    case Action::ChangeDeveloper:
        return Words::tr("Change who is a developer");
    case Action::ChangeSeat:
        return Words::tr("Change seats");
    case Action::Deactivate:
        return Words::tr("Deactivate people");
    case Action::Reactivate:
        return Words::tr("Reactivate people");
    case Action::Remove:
        return Words::tr("Remove people");
    case Action::SeeTeams:
        return hasSpaces ? Words::tr("See who is in a space") : Words::tr("See teams and groups");
    case Action::AddToTeam:
        return hasSpaces ? Words::tr("Add people to spaces") : Words::tr("Add people to teams");
    case Action::RemoveFromTeam:
        return hasSpaces ? Words::tr("Take people out of spaces") : Words::tr("Take people out of teams");
    case Action::ChangeTeamRole:
        return hasSpaces ? Words::tr("Change roles in spaces") : Words::tr("Change roles in teams");
    case Action::SeeKeys:
        return Words::tr("See other people’s keys");
    case Action::CreateKey:
        return Words::tr("Make keys");
    case Action::RefreshKey:
        return Words::tr("Renew keys");
    case Action::RevokeKey:
        return Words::tr("Revoke other people’s keys");
    case Action::SeeAccess:
        return Words::tr("See who may do what");
    case Action::RemoveGrant:
        return Words::tr("Take single roles away");
    }
    return {};
}

/// Several actions of one group in one phrase; a group that has none is told by its first action.
QString groupPhrase(const QList<Action> &actions, Platform platform)
{
    const auto has = [&actions](Action action) { return actions.contains(action); };
    if (actions.size() > 1) {
        switch (actions.first()) {
        case Action::AddPeople:
            return has(Action::ResendInvitation) ? Words::tr("Add people and send invitations again")
                                                 : Words::tr("Add people and renew invitations");
        case Action::ResendInvitation:
            return Words::tr("Send and renew invitations");
        case Action::ChangeName:
            return Words::tr("Change names and who is a developer");
        case Action::AddToTeam:
            return platform == Platform::Arize ? Words::tr("Change who is in a space, and as what")
                                               : Words::tr("Change who is in a team, and as what");
        case Action::Deactivate:
            return Words::tr("Deactivate and reactivate people");
        case Action::CreateKey:
            return Words::tr("Make and renew keys");
        default:
            break;
        }
    }
    return actionPhrase(actions.first(), platform);
}

/// Why not, or why only in part; that a platform can't is no answer where it can in part.
QString reasonText(const Ability &ability, Action action, Platform platform)
{
    if (ability.answer == Ability::Answer::InPart && ability.why == WhyNot::PlatformCant && platform == Platform::Arize) {
        if (action == Action::SeeAccess)
            return Words::tr("Account roles and role bindings are told; who is in an organization or a space is not.");
        if (action == Action::SeeTeams)
            return Words::tr("The spaces are told, but not who is in them. Reports say so where it matters.");
    }
    return whyNotText(ability, action, platform);
}

int rankOf(Ability::Answer answer)
{
    switch (answer) {
    case Ability::Answer::Yes:
        return 0;
    case Ability::Answer::InPart:
        return 1;
    case Ability::Answer::No:
        return 2;
    case Ability::Answer::Unknown:
        return 3;
    }
    return 3;
}

using Remedy = RefusalCause::Remedy;

/// The other regions of a platform, where the key may belong.
void addOtherHosts(QList<RefusalCause> &causes, Platform platform, const QUrl &api)
{
    const QList<HostChoice> choices = hostChoices(platform);
    const int current = hostIndex(platform, api);
    if (current < 0) {
        causes.append(
            {Words::tr("It belongs to another address. You named %1.").arg(isolated(api.host())), Remedy::CheckHost, {}});
        return;
    }
    const HostChoice &other = choices.at(current == 0 ? 1 : 0);
    causes.append({platform == Platform::Arize
                       ? Words::tr("It belongs to another region. You chose %1; keys from elsewhere are not known there.")
                             .arg(choices.at(current).place)
                       : Words::tr("It belongs to another address. You chose %1.").arg(choices.at(current).place),
                   Remedy::TryHost, other});
}

} // namespace

ResultJob<ConnectionAnswer> *testConnection(Session &session, QObject *parent)
{
    return new TestJob(session, parent);
}

QList<AbilityLine> abilityLines(const ports::Abilities &abilities, Platform platform)
{
    QList<AbilityLine> lines;
    const QList<QList<Action>> groups = abilityGroups();
    for (const QList<Action> &group : groups) {
        QList<QList<Action>> alike;
        for (const Action action : group) {
            if (!abilities.contains(action))
                continue;
            const Ability ability = abilities.value(action);
            const auto same = std::find_if(alike.begin(), alike.end(), [&](const QList<Action> &one) {
                const Ability other = abilities.value(one.first());
                return other.answer == ability.answer && other.why == ability.why;
            });
            if (same == alike.end())
                alike.append({action});
            else
                same->append(action);
        }
        for (const QList<Action> &actions : std::as_const(alike)) {
            const Ability ability = abilities.value(actions.first());
            AbilityLine line;
            line.answer = ability.answer;
            line.what = groupPhrase(actions, platform);
            if (ability.answer != Ability::Answer::Yes)
                line.reason = reasonText(ability, actions.first(), platform);
            line.platformWords = ability.platformWords;
            lines.append(line);
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AbilityLine &a, const AbilityLine &b) { return rankOf(a.answer) < rankOf(b.answer); });
    return lines;
}

QString abilityText(const AbilityLine &line)
{
    switch (line.answer) {
    case Ability::Answer::Yes:
        return Words::tr("Yes: %1").arg(line.what);
    case Ability::Answer::No:
        return Words::tr("No: %1").arg(line.what);
    case Ability::Answer::InPart:
        return Words::tr("In part: %1").arg(line.what);
    case Ability::Answer::Unknown:
        return Words::tr("Not known: %1").arg(line.what);
    }
    return line.what;
}

QString refusalTitle(const ApiError &error, Platform platform)
{
    const QString name = platformText(platform);
    switch (error.kind) {
    case ApiError::Kind::Auth:
        return Words::tr("%1 doesn’t know this key").arg(name);
    case ApiError::Kind::Forbidden:
        return Words::tr("This key may not see the people of %1").arg(name);
    case ApiError::Kind::Local:
        return Words::tr("This address or key can’t be used");
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
        return Words::tr("%1 can’t be reached").arg(name);
    case ApiError::Kind::Tls:
        return Words::tr("Nobody vouches for the computer that answered");
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Protocol:
        return Words::tr("What answered is not %1").arg(name);
    default:
        return Words::tr("%1 could not answer just now").arg(name);
    }
}

QList<RefusalCause> refusalCauses(const ApiError &error, Platform platform, const QUrl &api, const QString &shapeHint)
{
    const QString name = platformText(platform);
    QList<RefusalCause> causes;
    switch (error.kind) {
    case ApiError::Kind::Auth:
        if (!shapeHint.isEmpty())
            causes.append({shapeHint, Remedy::PasteAgain, {}});
        addOtherHosts(causes, platform, api);
        if (shapeHint.isEmpty())
            causes.append(
                {Words::tr("A part is missing. Copy it again in %1 and paste it whole.").arg(name), Remedy::PasteAgain, {}});
        causes.append({Words::tr("It has ended or was revoked. Make a new one with the steps beside."), Remedy::OpenKeyPage, {}});
        break;
    case ApiError::Kind::Forbidden:
        causes.append(
            {Words::tr("It belongs to somebody who is not an administrator. Sign in to %1 as one, and make a key there.")
                 .arg(name),
             Remedy::OpenKeyPage,
             {}});
        addOtherHosts(causes, platform, api);
        break;
    case ApiError::Kind::Local:
        causes.append(
            {Words::tr("The key is one line without spaces. Copy it again and paste it whole."), Remedy::PasteAgain, {}});
        causes.append({Words::tr("The address begins with https:// and names a host and nothing else."), Remedy::CheckHost, {}});
        break;
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
        causes.append({Words::tr("This computer has no connection just now, or it was cut off."), Remedy::TryAgain, {}});
        if (hostIndex(platform, api) < 0)
            causes.append({Words::tr("The address has a slip in it: %1.").arg(isolated(api.host())), Remedy::CheckHost, {}});
        causes.append({Words::tr("Your network lets nobody out without a proxy."), Remedy::NetworkSettings, {}});
        break;
    case ApiError::Kind::Tls:
        causes.append({Words::tr("Your company looks into all traffic with a certificate of its own. Ask your IT for its file."),
                       Remedy::NetworkSettings,
                       {}});
        causes.append({Words::tr("The address has a slip in it: %1.").arg(isolated(api.host())), Remedy::CheckHost, {}});
        break;
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Protocol:
        causes.append({Words::tr("The address belongs to something else: %1.").arg(isolated(api.host())), Remedy::CheckHost, {}});
        causes.append({Words::tr("A sign-in page of your network stands in between. Open any page in the browser first."),
                       Remedy::TryAgain,
                       {}});
        break;
    default:
        causes.append({Words::tr("%1 has trouble, or asked for a pause.").arg(name), Remedy::TryAgain, {}});
    }
    return causes;
}

} // namespace gatehouse::app
