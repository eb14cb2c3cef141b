// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importengine.h"

#include "app/importwords.h"
#include "base/logging.h"
#include "domain/email.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Rows that are looked up together when a run is taken up.
constexpr qsizetype kLookAtOnce = 50;

qint64 &countOf(RunCounts &counts, Fate fate)
{
    switch (fate) {
    case Fate::Created:
        return counts.created;
    case Fate::AlreadyThere:
        return counts.alreadyThere;
    case Fate::LeftOut:
        return counts.leftOut;
    case Fate::Refused:
        return counts.refused;
    case Fate::Failed:
        return counts.failed;
    case Fate::Unknown:
        return counts.unknown;
    case Fate::Pending:
        break;
    }
    return counts.pending;
}

} // namespace

ImportRun::Engine::Engine(Session &session, store::Journal &journal, Setup setup)
    : m_session(session)
    , m_journal(journal)
    , m_setup(std::move(setup))
    , m_items(std::move(m_setup.items))
    , m_toLook(m_setup.toLook)
    , m_unrecorded(std::move(m_setup.lateEndings))
    , m_asked(m_items.size())
{
    Rows toSend;
    for (int i = 0; i < m_items.size(); ++i) {
        if (!m_toLook.contains(i))
            toSend.append(i);
    }
    m_setup.pace.batchSize = std::clamp(m_setup.pace.batchSize, 1, std::max(m_session.port().createBatchSize(), 1));
    const qsizetype largest = m_setup.pace.batchSize;
    queue(toSend, std::clamp<qsizetype>(toSend.size() / 10, std::min<qsizetype>(5, largest), largest));
    connect(&m_session.gate(), &net::RateGate::paused, this, [this](qint64 milliseconds) {
        // A request that is under way is not held up by somebody else's pause; the next one is.
        if (m_look)
            showWait(std::chrono::milliseconds(milliseconds));
    });
}

void ImportRun::Engine::attach(ImportRun *run)
{
    m_run = run;
    run->m_outcomes = m_setup.outcomes;
    run->m_heldBack = m_setup.heldBack;
    run->m_startedAt = m_setup.startedAt;
    for (qsizetype i = 0; i < run->m_outcomes.size(); ++i)
        m_indexOf.insert(m_setup.positions.at(i), i);
    for (const RowOutcome &outcome : std::as_const(run->m_outcomes))
        ++countOf(run->m_counts, outcome.fate);
    newStep();
}

// ---- what the person asks for ---------------------------------------------------------------------------------------------

void ImportRun::Engine::start()
{
    if (m_run->m_state != State::Idle)
        return;
    if (!m_run->m_startedAt.isValid())
        m_run->m_startedAt = m_session.clock().now();
    for (Item &item : m_items) {
        if (!item.notBefore.isValid())
            item.notBefore = m_run->m_startedAt;
    }
    later(&Engine::begin);
    setState(State::Running);
}

void ImportRun::Engine::pause()
{
    if (m_run->m_state != State::Running && m_run->m_state != State::Waiting)
        return;
    m_pauseAsked = true;
    interruptSoon();
    setState(State::Pausing);
}

void ImportRun::Engine::goOn()
{
    switch (m_run->m_state) {
    case State::Pausing:
        m_pauseAsked = false;
        setState(State::Running);
        return;
    case State::Waiting:
        // "Try now."
        if (m_look || !m_posted.isEmpty())
            return;
        newStep();
        later(&Engine::next);
        setState(State::Running);
        return;
    case State::Paused:
    case State::Stopped:
    case State::Broken:
        m_pauseAsked = m_stopAsked = false;
        m_fatal.reset();
        m_troubles = 0;
        m_run->m_error.reset();
        m_run->m_endedAt = {};
        newStep();
        later(m_begun ? &Engine::next : &Engine::begin);
        setState(State::Running);
        return;
    default:
        return;
    }
}

void ImportRun::Engine::stop()
{
    switch (m_run->m_state) {
    case State::Idle:
    case State::Paused:
        endWith(State::Stopped);
        return;
    case State::Running:
    case State::Waiting:
    case State::Pausing:
        m_stopAsked = true;
        interruptSoon();
        setState(State::Stopping);
        return;
    default:
        return;
    }
}

void ImportRun::Engine::lookAgain()
{
    const State before = m_run->m_state;
    if (before != State::Finished && before != State::Stopped && before != State::Broken)
        return;
    QStringList emails;
    for (const RowOutcome &outcome : std::as_const(m_run->m_outcomes)) {
        if (outcome.fate == Fate::Unknown)
            emails.append(outcome.email);
    }
    newStep();
    startJob(m_session.port().lookUp(emails, step()), step(), [this, before](const Result<ports::LookedUp> &answer) {
        if (answer)
            endAgain(before, *answer);
    });
    setState(State::Running);
}

void ImportRun::Engine::endAgain(State before, const ports::LookedUp &answer)
{
    QList<store::JournalOutcome> endings;
    for (auto it = m_indexOf.cbegin(); it != m_indexOf.cend(); ++it) {
        RowOutcome outcome = m_run->m_outcomes.at(it.value());
        const auto person = answer.found.constFind(emailKey(outcome.email));
        if (outcome.fate != Fate::Unknown || person == answer.found.cend())
            continue;
        outcome.fate = Fate::Created;
        outcome.reason = words::foundAfterLostAnswer();
        outcome.userId = person->userId;
        outcome.at = m_session.clock().now();
        endings.append({it.key(), outcome});
    }
    if (answer.error)
        m_run->m_error = answer.error;
    startJob(m_journal.recordOutcomes(m_setup.id, endings, step()), step(),
             [this, before, endings](const Result<std::monostate> &written) {
                 if (!written)
                     m_run->m_error = written.error();
                 QPointer<Engine> self(this);
                 apply(endings);
                 if (self)
                     endWith(before);
             });
}

// ---- the course of a run --------------------------------------------------------------------------------------------------

void ImportRun::Engine::begin()
{
    if (!m_setup.plan) {
        m_begun = true;
        return next();
    }
    if (m_setup.lock)
        return write();
    startJob(m_journal.claim(m_setup.id, step()), step(), [this](const Result<std::shared_ptr<store::RunLock>> &lock) {
        if (!lock)
            return breakOff(lock.error());
        if (!*lock) {
            ApiError error;
            error.kind = ApiError::Kind::Local;
            error.detail = u"the run's lock can't be had"_s;
            return breakOff(error);
        }
        m_setup.lock = *lock;
        write();
    });
}

void ImportRun::Engine::write()
{
    auto *job = m_journal.begin(*m_setup.plan, m_setup.organisationKey, m_setup.organisationName, m_setup.defaults.defaultSso,
                                m_run->m_startedAt, m_setup.initialEndings, step());
    startJob(job, step(), [this](const Result<std::monostate> &written) {
        if (!written)
            return breakOff(written.error());
        m_begun = true;
        m_setup.plan.reset(); // its passwords too
        next();
    });
}

void ImportRun::Engine::next()
{
    if (!m_unrecorded.isEmpty())
        return record();
    if (m_fatal)
        return breakOff(*m_fatal);
    if (m_stopAsked)
        return endWith(State::Stopped);
    if (m_pauseAsked)
        return setState(State::Paused);
    if (m_run->m_state != State::Running) {
        later(&Engine::next);
        return setState(State::Running);
    }
    if (m_pauseFor > std::chrono::milliseconds::zero())
        return wait(std::exchange(m_pauseFor, {}));
    if (!m_toLook.isEmpty()) {
        const Rows rows = m_toLook.mid(0, kLookAtOnce);
        m_toLook = m_toLook.mid(rows.size());
        return lookAtLost(rows, {}, m_setup.pace.settle);
    }
    if (m_queue.empty())
        return finish();
    const Rows rows = m_queue.front();
    m_queue.pop_front();
    send(rows);
}

void ImportRun::Engine::record()
{
    startJob(m_journal.recordOutcomes(m_setup.id, m_unrecorded, step()), step(), [this](const Result<std::monostate> &written) {
        if (!written)
            return breakOff(written.error());
        const QList<store::JournalOutcome> endings = std::exchange(m_unrecorded, {});
        m_endedHere += endings.size();
        later(&Engine::next);
        apply(endings);
    });
}

void ImportRun::Engine::apply(const QList<store::JournalOutcome> &endings)
{
    QList<RowOutcome> batch;
    for (const store::JournalOutcome &ending : endings) {
        RowOutcome &outcome = m_run->m_outcomes[m_indexOf.value(ending.position)];
        --countOf(m_run->m_counts, outcome.fate);
        outcome = ending.outcome;
        ++countOf(m_run->m_counts, outcome.fate);
        batch.append(outcome);
    }
    if (batch.isEmpty())
        return;
    const QPointer<ImportRun> run(m_run);
    Q_EMIT run->outcomesChanged(batch);
    if (run)
        Q_EMIT run->countsChanged();
}

void ImportRun::Engine::finish()
{
    startJob(m_journal.finish(m_setup.id, step()), step(), [this](const Result<std::monostate> &written) {
        if (!written)
            return breakOff(written.error());
        m_setup.lock.reset();
        endWith(State::Finished);
    });
}

void ImportRun::Engine::breakOff(const ApiError &error)
{
    qCInfo(lcImport).noquote() << "import can't go on:" << kindName(error.kind) << error.status;
    m_fatal.reset();
    m_run->m_error = error;
    endWith(State::Broken);
}

void ImportRun::Engine::endWith(State state)
{
    m_pauseAsked = m_stopAsked = false;
    m_run->m_endedAt = m_session.clock().now();
    const QPointer<ImportRun> run(m_run);
    setState(state);
    if (run)
        Q_EMIT run->ended();
}

void ImportRun::Engine::setState(State state)
{
    const bool active = state == State::Running || state == State::Waiting || state == State::Pausing || state == State::Stopping;
    const qint64 now = m_session.clock().monotonicMs();
    if (active && m_activeSinceMs < 0)
        m_activeSinceMs = now;
    if (!active && m_activeSinceMs >= 0) {
        m_activeMs += now - m_activeSinceMs;
        m_activeSinceMs = -1;
    }
    if (m_run->m_state == state)
        return;
    m_run->m_state = state;
    Q_EMIT m_run->stateChanged(state);
}

// ---- waiting --------------------------------------------------------------------------------------------------------------

qint64 ImportRun::Engine::activeMs() const
{
    return m_activeMs + (m_activeSinceMs < 0 ? 0 : m_session.clock().monotonicMs() - m_activeSinceMs);
}

std::chrono::milliseconds ImportRun::Engine::waitLeft() const
{
    return std::chrono::milliseconds(std::max<qint64>(m_waitUntilMs - m_session.clock().monotonicMs(), 0));
}

std::chrono::milliseconds ImportRun::Engine::backOff()
{
    const int doublings = std::min(m_troubles++, 16);
    return std::min(m_setup.pace.firstBackOff * (1 << doublings), m_setup.pace.maxBackOff);
}

/// Nothing is under way; goes on after that time. Last call of its caller.
void ImportRun::Engine::wait(std::chrono::milliseconds duration)
{
    if (isHalting() || duration <= std::chrono::milliseconds::zero())
        return later(&Engine::next);
    m_session.clock().after(duration, step(), [this] { next(); });
    showWait(duration);
}

/// Something under way has to wait so long. Last call of its caller.
void ImportRun::Engine::showWait(std::chrono::milliseconds duration)
{
    m_waitUntilMs = std::max(m_waitUntilMs, m_session.clock().monotonicMs() + duration.count());
    m_session.clock().after(duration, step(), [this] {
        if (m_run->m_state == State::Waiting && waitLeft() <= std::chrono::milliseconds::zero())
            setState(State::Running);
    });
    if (m_run->m_state == State::Running)
        setState(State::Waiting);
}

/// A wait need not be sat out to pause or stop; a request under way is.
void ImportRun::Engine::interruptSoon()
{
    if (waitLeft() <= std::chrono::milliseconds::zero())
        return;
    // Not at once: the caller may be inside a signal of the very job that waits.
    QMetaObject::invokeMethod(
        step(),
        [this] {
            if (!isHalting())
                return;
            newStep();
            if (m_look) {
                const std::shared_ptr<Look> look = m_look;
                return endLook(look);
            }
            // The platform asked for a pause or was not reached, so these were not handled; that is looked at again all the same,
            // for the next attempt may have left a moment ago.
            for (const int row : std::exchange(m_posted, {})) {
                m_items[row].claim = Item::Claim::Strong;
                m_toLook.append(row);
            }
            next();
        },
        Qt::QueuedConnection);
}

QObject *ImportRun::Engine::step()
{
    return m_step.get();
}

void ImportRun::Engine::newStep()
{
    m_step = std::make_unique<QObject>();
    m_waitUntilMs = 0;
}

void ImportRun::Engine::later(void (Engine::*then)())
{
    QMetaObject::invokeMethod(
        step(), [this, then] { (this->*then)(); }, Qt::QueuedConnection);
}

// ---- rows -----------------------------------------------------------------------------------------------------------------

void ImportRun::Engine::queue(const Rows &rows, qsizetype size)
{
    for (qsizetype from = 0; from < rows.size(); from += size)
        m_queue.push_back(rows.mid(from, size));
}

void ImportRun::Engine::queueFirst(const Rows &rows)
{
    if (!rows.isEmpty())
        m_queue.push_front(rows);
}

void ImportRun::Engine::settle(int index, Fate fate, const QString &reason, const UserId &userId)
{
    const Item &item = m_items.at(index);
    RowOutcome outcome;
    outcome.sheetRow = item.row.sheetRow;
    outcome.email = item.row.person.email;
    outcome.fate = fate;
    outcome.reason = reason;
    outcome.userId = userId;
    outcome.at = m_session.clock().now();
    m_unrecorded.append({item.position, outcome});
}

} // namespace gatehouse::app
