// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changerun.h"
#include "app/peoplestore.h"
#include "app/session.h"
#include "store/activitylog.h"

#include <deque>
#include <functional>
#include <map>

namespace gatehouse::app {

/// How a run of changes sends and waits.
struct ChangePace
{
    int perPlatform = 4;     ///< under way at once on one platform, within its gate
    int maxLosses = 3;       ///< sends of one change whose answer was lost
    int maxFailedChecks = 6; ///< look-ups that the platform fails to answer, before the change is given up as not clear
    int maxForbidden = 3;    ///< in a row and nothing else: then the rest of that platform is not sent
    int breakerAnswers = 10; ///< so many answers before the breaker may strike
    double breakerShare = 0.2;
    std::chrono::milliseconds settle{700};         ///< a lost answer: between the first look and the second
    std::chrono::milliseconds hangingFirst{1000};  ///< a time-out: before the first look; the platform may still be at it
    std::chrono::milliseconds hangingSettle{4000}; ///< a time-out: between the first look and the second
    std::chrono::milliseconds firstBackOff{1000};  ///< no connection, a platform in trouble: doubled each time
    std::chrono::milliseconds maxBackOff{60000};
};

/// What drives a ChangeRun: a lane for each platform, and in it each change journal → send → answer → journal. Changes of one
/// account keep the plan's order.
class ChangeRun::Engine final : public QObject
{
public:
    struct Setup
    {
        ChangePlan plan;
        QString organisation;
        QString doneBy;
        std::map<Platform, Session *> sessions;
        Clock *clock = nullptr;
        PeopleStore *people = nullptr; ///< brought up to date; null: nobody looks
        store::ActivityLog *log = nullptr;
        std::function<Ability(const Change &)> guard; ///< asked once for each change, at the start
        std::function<bool(const Change &)> removesAccount;
        std::function<void()> logged; ///< the activity list has new lines
        ChangePace pace;
    };

    explicit Engine(Setup setup);
    ~Engine() override;

    const ChangePlan &plan() const { return m_setup.plan; }
    void attach(ChangeRun *run);
    void start();
    void pause();
    void goOn();
    void stop();
    std::chrono::milliseconds waitLeft() const;

private:
    struct Item
    {
        qint64 entry = 0; ///< in the activity list; 0: not begun
        bool needsCheck = false;
        bool isEnded = false;
        int losses = 0;
        int absentLooks = 0;
        int failedChecks = 0;
        bool wasHanging = false;
        std::optional<ApiError> lastError;
    };
    struct Lane
    {
        Session *session = nullptr;
        std::deque<int> queue;
        QList<int> busy;
        int forbiddenInRow = 0;
        bool hasOtherAnswers = false;
        bool isStopped = false; ///< says no to everything: the rest is not sent
        int troubles = 0;
        qint64 waitUntilMs = 0;
        std::unique_ptr<QObject> waiting; ///< context of the timer
    };

    // changeengine.cpp: the course of a run
    void pumpSoon();
    void pump();
    void pump(Lane &lane);
    int takeEligible(Lane &lane) const;
    void finishIfOver();
    void endWith(State state);
    void leaveOutRest();
    void leaveOut(Lane &lane, const QString &reason);
    void breakOff(const ApiError &error);
    void wait(Lane &lane, std::chrono::milliseconds duration);
    std::chrono::milliseconds backOff(Lane &lane);
    void updateState();
    void setState(State state);
    bool isHalting() const { return m_stopAsked || m_pauseAsked || m_fatal.has_value(); }
    qint64 nowMs() const { return m_setup.clock->monotonicMs(); }

    // changesending.cpp: one change and what becomes of it
    void begin(int index);
    void send(int index);
    void answered(int index, const Result<ChangeOutcome> &result);
    void lost(int index, const ApiError &error);
    void check(int index);
    void checked(int index, const Result<ChangeOutcome> &result);
    void foundNotDone(int index);
    void again(int index, std::chrono::milliseconds duration);
    void forbidden(int index, const ApiError &error);
    void stopLane(Lane &lane);
    void settle(int index, ChangeOutcome outcome, bool isAnswer = true);
    void settle(int index, Ending ending, const QString &reason, bool isAnswer = true);
    void apply(int index, const ChangeOutcome &outcome, bool isAnswer);
    void bringUpToDate(const Change &change, const ChangeOutcome &outcome);
    void countForBreaker(const ChangeOutcome &outcome);

    Lane &laneOf(int index) { return m_lanes.at(m_setup.plan.changes.at(index).platform()); }
    const Change &change(int index) const { return m_setup.plan.changes.at(index); }
    QObject *step() const { return m_step.get(); }

    Setup m_setup;
    ChangeRun *m_run = nullptr;
    QList<Item> m_items;
    std::map<Platform, Lane> m_lanes;
    std::unique_ptr<QObject> m_step; ///< parent of the jobs under way and context of the timers
    std::optional<ApiError> m_fatal;
    bool m_pauseAsked = false;
    bool m_stopAsked = false;
    bool m_pumpScheduled = false;
    qint64 m_answers = 0; ///< since the start, or since it went on
    qint64 m_bad = 0;
};

} // namespace gatehouse::app
