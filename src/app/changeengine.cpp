// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeengine.h"

#include "app/changewords.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <algorithm>

namespace gatehouse::app {

ChangeRun::Engine::Engine(Setup setup)
    : m_setup(std::move(setup))
    , m_items(m_setup.plan.changes.size())
    , m_step(std::make_unique<QObject>())
{
    for (const auto &[platform, session] : m_setup.sessions) {
        m_lanes[platform].session = session;
        // The platform asked for a pause: what is under way waits at the gate.
        connect(&session->gate(), &net::RateGate::paused, this, [this](qint64 milliseconds) {
            m_setup.clock->after(std::chrono::milliseconds(milliseconds), step(), [this] { updateState(); });
            updateState();
        });
    }
}

ChangeRun::Engine::~Engine() = default;

void ChangeRun::Engine::attach(ChangeRun *run)
{
    m_run = run;
    run->m_outcomes.resize(m_setup.plan.changes.size());
    run->m_counts.pending = m_setup.plan.changes.size();
}

// ---- what the person asks for ---------------------------------------------------------------------------------------------

void ChangeRun::Engine::start()
{
    if (m_run->m_state != State::Idle)
        return;
    m_run->m_startedAt = m_setup.clock->now();
    QList<std::pair<int, Ability>> refused;
    for (int i = 0; i < m_items.size(); ++i) {
        const Ability ability = m_setup.guard ? m_setup.guard(change(i)) : Ability{};
        const auto lane = m_lanes.find(change(i).platform());
        if (lane == m_lanes.end())
            refused.append({i, {Ability::Answer::No, WhyNot::NotConnected, {}}});
        else if (!ability.isPossible())
            refused.append({i, ability});
        else
            lane->second.queue.push_back(i);
    }
    pumpSoon();
    const QPointer<Engine> self(this);
    setState(State::Running);
    for (const auto &[index, ability] : refused) {
        if (!self)
            return;
        ChangeOutcome outcome;
        outcome.ending = Ending::Refused;
        outcome.reason = words::notSent(ability, change(index).action, change(index).platform());
        outcome.at = m_setup.clock->now();
        apply(index, outcome, false);
    }
}

void ChangeRun::Engine::pause()
{
    if (m_run->m_state != State::Running && m_run->m_state != State::Waiting)
        return;
    m_pauseAsked = true;
    setState(State::Paused);
}

void ChangeRun::Engine::goOn()
{
    if (m_run->m_state != State::Paused && m_run->m_state != State::Waiting)
        return;
    m_pauseAsked = false;
    m_answers = m_bad = 0;
    m_run->m_pauseReason.clear();
    for (auto &[platform, lane] : m_lanes) {
        // "Try now."
        lane.waiting.reset();
        lane.waitUntilMs = 0;
    }
    pumpSoon();
    setState(State::Running);
}

void ChangeRun::Engine::stop()
{
    switch (m_run->m_state) {
    case State::Idle:
        m_run->m_startedAt = m_setup.clock->now();
        for (int i = 0; i < m_items.size(); ++i) {
            if (const auto lane = m_lanes.find(change(i).platform()); lane != m_lanes.end())
                lane->second.queue.push_back(i);
        }
        break;
    case State::Running:
    case State::Waiting:
    case State::Paused:
        break;
    default:
        return;
    }
    m_stopAsked = true;
    m_pauseAsked = false;
    pumpSoon();
    setState(State::Stopping);
}

std::chrono::milliseconds ChangeRun::Engine::waitLeft() const
{
    qint64 left = 0;
    for (const auto &[platform, lane] : m_lanes)
        left = std::max({left, lane.waitUntilMs - nowMs(), qint64(lane.session->gate().pauseLeft().count())});
    return std::chrono::milliseconds(left);
}

// ---- the course of a run --------------------------------------------------------------------------------------------------

void ChangeRun::Engine::pumpSoon()
{
    if (std::exchange(m_pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        step(),
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void ChangeRun::Engine::pump()
{
    if (m_stopAsked || m_fatal)
        return leaveOutRest();
    if (!m_pauseAsked) {
        for (auto &[platform, lane] : m_lanes)
            pump(lane);
    }
    finishIfOver();
}

void ChangeRun::Engine::pump(Lane &lane)
{
    if (lane.isStopped)
        return leaveOut(lane, words::platformStopped(lane.session->platform()));
    while (lane.waitUntilMs <= nowMs() && lane.busy.size() < m_setup.pace.perPlatform) {
        const int index = takeEligible(lane);
        if (index < 0)
            return;
        lane.busy.append(index);
        if (m_items.at(index).needsCheck)
            check(index);
        else
            begin(index);
    }
}

/// The first whose account has nothing under way and nothing waiting before it; -1: none.
int ChangeRun::Engine::takeEligible(Lane &lane) const
{
    QSet<AccountId> taken;
    for (const int index : std::as_const(lane.busy))
        taken.insert(change(index).account.id());
    for (auto it = lane.queue.begin(); it != lane.queue.end(); ++it) {
        const AccountId account = change(*it).account.id();
        if (!taken.contains(account)) {
            const int index = *it;
            lane.queue.erase(it);
            return index;
        }
    }
    return -1;
}

void ChangeRun::Engine::finishIfOver()
{
    const bool isOver = std::all_of(m_lanes.begin(), m_lanes.end(),
                                    [](const auto &one) { return one.second.queue.empty() && one.second.busy.isEmpty(); });
    if (!isOver)
        return updateState();
    if (m_fatal) {
        m_run->m_error = m_fatal;
        return endWith(State::Broken);
    }
    endWith(m_stopAsked ? State::Stopped : State::Finished);
}

void ChangeRun::Engine::endWith(State state)
{
    switch (m_run->m_state) {
    case State::Finished:
    case State::Stopped:
    case State::Broken:
        return;
    default:
        break;
    }
    m_run->m_endedAt = m_setup.clock->now();
    const QPointer<Engine> self(this);
    if (m_setup.logged)
        m_setup.logged();
    if (self)
        setState(state);
    if (self)
        Q_EMIT m_run->ended();
}

/// Nothing more is sent; what is under way is waited for.
void ChangeRun::Engine::leaveOutRest()
{
    for (auto &[platform, lane] : m_lanes) {
        lane.waiting.reset();
        lane.waitUntilMs = 0;
        leaveOut(lane, words::stoppedBefore());
    }
    finishIfOver();
}

/// None of it shows before control is back in the event loop.
void ChangeRun::Engine::leaveOut(Lane &lane, const QString &reason)
{
    const std::deque<int> rest = std::exchange(lane.queue, {});
    for (const int index : rest) {
        lane.busy.append(index);
        if (m_items.at(index).needsCheck)
            settle(index, Ending::Unknown, words::stoppedUnclear(), false);
        else
            settle(index, Ending::LeftOut, reason, false);
    }
}

/// The activity list can't be written: nothing more may leave.
void ChangeRun::Engine::breakOff(const ApiError &error)
{
    if (!m_fatal)
        m_fatal = error;
    pumpSoon();
}

std::chrono::milliseconds ChangeRun::Engine::backOff(Lane &lane)
{
    const int doublings = std::min(lane.troubles++, 16);
    return std::min(m_setup.pace.firstBackOff * (1 << doublings), m_setup.pace.maxBackOff);
}

/// Nothing of this platform is sent before then.
void ChangeRun::Engine::wait(Lane &lane, std::chrono::milliseconds duration)
{
    if (!isHalting()) {
        lane.waitUntilMs = std::max(lane.waitUntilMs, nowMs() + duration.count());
        lane.waiting = std::make_unique<QObject>();
        m_setup.clock->after(std::chrono::milliseconds(lane.waitUntilMs - nowMs()), lane.waiting.get(), [this, &lane] {
            lane.waitUntilMs = 0;
            pumpSoon();
        });
    }
    pumpSoon();
}

/// Running, or Waiting where every platform that has something to do waits.
void ChangeRun::Engine::updateState()
{
    if (m_run->m_state != State::Running && m_run->m_state != State::Waiting)
        return;
    const bool isActive = std::any_of(m_lanes.begin(), m_lanes.end(), [this](const auto &one) {
        const Lane &lane = one.second;
        const bool gateOpen = lane.session->gate().pauseLeft() <= std::chrono::milliseconds::zero();
        return gateOpen && (!lane.busy.isEmpty() || (!lane.queue.empty() && lane.waitUntilMs <= nowMs()));
    });
    setState(isActive ? State::Running : State::Waiting);
}

void ChangeRun::Engine::setState(State state)
{
    if (m_run->m_state == state)
        return;
    m_run->m_state = state;
    Q_EMIT m_run->stateChanged(state);
}

} // namespace gatehouse::app
