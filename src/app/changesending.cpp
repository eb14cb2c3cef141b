// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionwords.h"
#include "app/changeengine.h"
#include "app/changewords.h"

#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using Kind = ApiError::Kind;

/// A second one would be a second mail or a second key.
bool isRepeatable(const Change &change)
{
    return !sendsMail(change) && change.action != Action::CreateKey && change.action != Action::RefreshKey;
}

/// Surely not handled: it never left, or the platform said so itself.
bool wasNotHandled(const ApiError &error)
{
    return error.kind == Kind::Network || error.kind == Kind::RateLimited || (error.kind == Kind::Server && error.retryAfter);
}

/// Passes by itself.
bool isPassing(const ApiError &error)
{
    return error.kind == Kind::Network || error.kind == Kind::Timeout || error.kind == Kind::RateLimited || error.retryAfter;
}

store::ActivityEntry entryOf(const Change &change, const ChangePlan &plan, const QString &organisation, const QString &doneBy,
                             const QDateTime &now)
{
    store::ActivityEntry entry;
    entry.plan = plan.id;
    entry.planTitle = plan.title;
    entry.organisation = organisation;
    entry.platform = change.platform();
    entry.action = change.action;
    entry.email = change.account.email;
    entry.name = change.account.displayName();
    entry.account = change.account.id();
    entry.before = words::accountText(change.account);
    entry.after = change.action == Action::Remove ? QString() : words::changeText(change);
    entry.doneBy = doneBy;
    entry.at = now;
    return entry;
}

/// The account as it must be now, where the platform did not send it back.
Account changed(Account account, const Change &change)
{
    const auto inTeam = [&change](const Membership &one) { return one.id == change.team.id; };
    switch (change.action) {
    case Action::ChangeName:
        account.name = change.newName;
        account.fullName.clear();
        break;
    case Action::ChangeRole:
        account.role = change.role;
        break;
    case Action::ChangeDeveloper:
        account.isDeveloper = change.isDeveloper;
        break;
    case Action::ChangeSeat:
        if (!change.modelsSeat.isEmpty())
            account.modelsSeat = change.modelsSeat;
        if (!change.weaveSeat.isEmpty())
            account.weaveSeat = change.weaveSeat;
        break;
    case Action::Deactivate:
        account.status = AccountStatus::Deactivated;
        account.statusWord.clear();
        break;
    case Action::Reactivate:
        account.status = AccountStatus::Active;
        account.statusWord.clear();
        break;
    case Action::AddToTeam:
    case Action::ChangeTeamRole:
    case Action::RemoveFromTeam:
        if (!account.tellsTeams)
            break;
        account.teams.removeIf(inTeam);
        if (change.action != Action::RemoveFromTeam) {
            account.teams.append(change.team);
            account.teams.last().role = change.role;
        }
        break;
    default:
        break;
    }
    return account;
}

} // namespace

// ---- sending --------------------------------------------------------------------------------------------------------------

void ChangeRun::Engine::begin(int index)
{
    if (m_items.at(index).entry != 0)
        return send(index);
    const store::ActivityEntry entry =
        entryOf(change(index), m_setup.plan, m_setup.organisation, m_setup.doneBy, m_setup.clock->now());
    startJob(m_setup.log->begin(entry, step()), step(), [this, index](const Result<qint64> &id) {
        if (id)
            m_items[index].entry = *id;
        if (!id || isHalting()) {
            Lane &lane = laneOf(index);
            lane.busy.removeOne(index);
            lane.queue.push_front(index);
            return id ? pumpSoon() : breakOff(id.error());
        }
        send(index);
    });
}

void ChangeRun::Engine::send(int index)
{
    startJob(laneOf(index).session->port().carryOut(change(index), step()), step(),
             [this, index](const Result<ChangeOutcome> &result) { answered(index, result); });
}

void ChangeRun::Engine::answered(int index, const Result<ChangeOutcome> &result)
{
    Lane &lane = laneOf(index);
    if (result) {
        lane.troubles = 0;
        lane.hasOtherAnswers = true;
        return settle(index, *result);
    }
    const ApiError &error = result.error();
    if (wasNotHandled(error)) {
        const std::chrono::milliseconds pause = backOff(lane);
        return again(index, error.retryAfter ? std::max<std::chrono::milliseconds>(pause, *error.retryAfter) : pause);
    }
    switch (error.kind) {
    case Kind::Timeout:
    case Kind::UnknownOutcome:
    case Kind::Server:
    case Kind::Protocol:
        return lost(index, error);
    case Kind::Forbidden:
    case Kind::NotAvailable:
        return forbidden(index, error);
    case Kind::Auth:
    case Kind::Tls:
        stopLane(lane);
        return settle(index, Ending::Failed, words::changeFailed(error, change(index).platform()));
    case Kind::NotFound:
        lane.hasOtherAnswers = true;
        return settle(index, Ending::NotFound, words::accountGone(change(index).platform()));
    case Kind::Conflict:
    case Kind::Refused:
        lane.troubles = 0;
        lane.hasOtherAnswers = true;
        return settle(index, Ending::Refused, words::refusedChange(error));
    default:
        return settle(index, Ending::Failed, words::changeFailed(error, change(index).platform()));
    }
}

/// Waits for its turn once more; the whole platform waits with it.
void ChangeRun::Engine::again(int index, std::chrono::milliseconds duration)
{
    Lane &lane = laneOf(index);
    lane.busy.removeOne(index);
    lane.queue.push_front(index);
    wait(lane, duration);
}

void ChangeRun::Engine::forbidden(int index, const ApiError &error)
{
    Lane &lane = laneOf(index);
    if (++lane.forbiddenInRow >= m_setup.pace.maxForbidden && !lane.hasOtherAnswers)
        stopLane(lane);
    settle(index, Ending::Refused, words::refusedChange(error));
}

/// The same for everything of this platform: the rest is not sent, the other platforms go on.
void ChangeRun::Engine::stopLane(Lane &lane)
{
    lane.isStopped = true;
    pumpSoon();
}

// ---- a lost answer --------------------------------------------------------------------------------------------------------

void ChangeRun::Engine::lost(int index, const ApiError &error)
{
    Item &item = m_items[index];
    ++item.losses;
    item.needsCheck = true;
    item.absentLooks = 0;
    item.lastError = error;
    item.wasHanging = error.kind == Kind::Timeout || error.detail.contains("time-out"_L1);
    if (!item.wasHanging)
        return check(index);
    m_setup.clock->after(m_setup.pace.hangingFirst, step(), [this, index] { check(index); });
}

void ChangeRun::Engine::check(int index)
{
    startJob(laneOf(index).session->port().check(change(index), step()), step(),
             [this, index](const Result<ChangeOutcome> &result) { checked(index, result); });
}

void ChangeRun::Engine::checked(int index, const Result<ChangeOutcome> &result)
{
    Lane &lane = laneOf(index);
    Item &item = m_items[index];
    if (!result) {
        const ApiError &error = result.error();
        const bool forAll = error.kind == Kind::Auth || error.kind == Kind::Tls;
        if (forAll)
            stopLane(lane);
        if (forAll || (!isPassing(error) && ++item.failedChecks >= m_setup.pace.maxFailedChecks))
            return settle(index, Ending::Unknown, words::changeNotClear(change(index)));
        const std::chrono::milliseconds pause = backOff(lane);
        return again(index, error.retryAfter ? std::max<std::chrono::milliseconds>(pause, *error.retryAfter) : pause);
    }
    switch (result->ending) {
    case Ending::Done:
    case Ending::AlreadySo:
    case Ending::NotFound: {
        lane.troubles = 0;
        ChangeOutcome outcome = *result;
        outcome.ending = Ending::Done;
        const bool makesKey = change(index).action == Action::CreateKey || change(index).action == Action::RefreshKey;
        outcome.reason =
            makesKey && outcome.secret.isEmpty() ? words::keyMadeButLost(change(index).newKey.name) : words::changeFoundDone();
        return settle(index, outcome);
    }
    case Ending::Failed:
        // The platform may still be at it: believed when seen twice.
        if (++item.absentLooks < 2) {
            m_setup.clock->after(item.wasHanging ? m_setup.pace.hangingSettle : m_setup.pace.settle, step(),
                                 [this, index] { check(index); });
            return;
        }
        return foundNotDone(index);
    default:
        return settle(index, Ending::Unknown, words::changeNotClear(change(index)));
    }
}

void ChangeRun::Engine::foundNotDone(int index)
{
    Item &item = m_items[index];
    item.needsCheck = false;
    if (isRepeatable(change(index)) && item.losses < m_setup.pace.maxLosses) {
        // Repeated failures are met with growing patience, not with a hail of requests.
        return again(index, backOff(laneOf(index)));
    }
    if (item.lastError && item.lastError->kind == Kind::Server && isRepeatable(change(index)))
        return settle(index, Ending::Failed, words::changeFailed(*item.lastError, change(index).platform()));
    settle(index, Ending::Failed, words::changeNotDone(change(index)));
}

// ---- endings --------------------------------------------------------------------------------------------------------------

void ChangeRun::Engine::settle(int index, Ending ending, const QString &reason, bool isAnswer)
{
    ChangeOutcome outcome;
    outcome.ending = ending;
    outcome.reason = reason;
    settle(index, outcome, isAnswer);
}

/// Written down first, then shown. `isAnswer`: the platform had its say, so the breaker counts it.
void ChangeRun::Engine::settle(int index, ChangeOutcome outcome, bool isAnswer)
{
    outcome.at = m_setup.clock->now();
    if (!outcome.secret.isEmpty())
        outcome.reason.replace(QString::fromUtf8(outcome.secret.reveal()), u"•••"_s);
    const qint64 entry = m_items.at(index).entry;
    if (entry == 0) {
        // Never begun, so there is nothing to end in the list.
        QMetaObject::invokeMethod(
            step(), [this, index, outcome, isAnswer] { apply(index, outcome, isAnswer); }, Qt::QueuedConnection);
        return;
    }
    const QString after =
        outcome.account && change(index).action != Action::Remove ? words::accountText(*outcome.account) : QString();
    startJob(m_setup.log->end(entry, outcome.ending, outcome.reason, after, step()), step(),
             [this, index, outcome, isAnswer](const Result<std::monostate> &written) {
                 // It happened, written down or not.
                 if (!written)
                     breakOff(written.error());
                 apply(index, outcome, isAnswer);
             });
}

void ChangeRun::Engine::apply(int index, const ChangeOutcome &outcome, bool isAnswer)
{
    if (const auto lane = m_lanes.find(change(index).platform()); lane != m_lanes.end())
        lane->second.busy.removeOne(index);
    m_items[index].isEnded = true;
    m_run->m_outcomes[index] = outcome;
    --m_run->m_counts.pending;
    switch (outcome.ending) {
    case Ending::Done:
        ++m_run->m_counts.done;
        break;
    case Ending::AlreadySo:
        ++m_run->m_counts.alreadySo;
        break;
    case Ending::NotFound:
        ++m_run->m_counts.notFound;
        break;
    case Ending::Refused:
        ++m_run->m_counts.refused;
        break;
    case Ending::LeftOut:
        ++m_run->m_counts.leftOut;
        break;
    case Ending::Unknown:
        ++m_run->m_counts.unknown;
        break;
    default:
        ++m_run->m_counts.failed;
        break;
    }
    pumpSoon();
    const QPointer<Engine> self(this);
    bringUpToDate(change(index), outcome);
    if (self)
        Q_EMIT m_run->outcomeChanged(index);
    if (self)
        Q_EMIT m_run->countsChanged();
    if (self && isAnswer)
        countForBreaker(outcome);
}

void ChangeRun::Engine::bringUpToDate(const Change &change, const ChangeOutcome &outcome)
{
    if (!m_setup.people)
        return;
    const bool isDone = outcome.ending == Ending::Done || outcome.ending == Ending::AlreadySo;
    const bool removes = change.action == Action::Remove || (m_setup.removesAccount && m_setup.removesAccount(change));
    if (removes && !outcome.account && (isDone || outcome.ending == Ending::NotFound)) {
        m_setup.people->remove({change.account.id()});
        return;
    }
    if (!isDone)
        return;
    const AccountId before = change.account.id();
    const Account *known = m_setup.people->find(before);
    const Account now = outcome.account ? *outcome.account : changed(known ? *known : change.account, change);
    const QPointer<Engine> self(this);
    // A new invitation is a new account of the same person.
    if (now.id() != before)
        m_setup.people->remove({before});
    if (self)
        m_setup.people->upsert({now});
}

void ChangeRun::Engine::countForBreaker(const ChangeOutcome &outcome)
{
    ++m_answers;
    if (outcome.ending == Ending::Refused || outcome.ending == Ending::Failed || outcome.ending == Ending::Unknown)
        ++m_bad;
    if (m_answers < m_setup.pace.breakerAnswers ||
        static_cast<double>(m_bad) <= static_cast<double>(m_answers) * m_setup.pace.breakerShare)
        return;
    const bool hasMore = std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &one) { return !one.second.queue.empty(); });
    if (!hasMore || isHalting())
        return;
    m_pauseAsked = true;
    m_run->m_pauseReason = words::tooManyFailed(m_bad, m_answers);
    setState(State::Paused);
}

} // namespace gatehouse::app
