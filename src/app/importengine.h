// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"
#include "net/calljob.h"
#include "ports/platformport.h"
#include "store/journal.h"

#include <deque>

namespace gatehouse::app {

/// How an import sends and waits.
struct ImportPace
{
    int batchSize = 50;     ///< the largest; a small import uses smaller ones, so that its progress shows
    int maxLosses = 6;      ///< sends of one row whose answer was lost, before it is given up as not clear
    int maxFailedLooks = 6; ///< look-ups that the platform fails to answer, before the row is given up as not clear
    std::chrono::milliseconds settle{700};         ///< a lost answer: between the first look and the second
    std::chrono::milliseconds hangingFirst{1000};  ///< a time-out: before the first look; the platform may still be at it
    std::chrono::milliseconds hangingSettle{4000}; ///< a time-out: between the first look and the second
    std::chrono::milliseconds firstBackOff{1000};  ///< no connection, a platform in trouble: doubled each time
    std::chrono::milliseconds maxBackOff{60000};
};

/// What drives an ImportRun: one batch at a time, journal → send → answer → look-ups → journal.
class ImportRun::Engine final : public QObject
{
public:
    /// A row that has no ending yet.
    struct Item
    {
        /// Whose doing it would be if the person were found there.
        enum class Claim {
            None,  ///< not ours
            Weak,  ///< was in a batch that was refused for another row: ours only if made just after it was sent
            Strong ///< was sent and the answer was lost: ours unless it is older than the run
        };

        int position = 0; ///< in the journal
        ImportRow row;
        bool passwordGone = false; ///< it had a password that nobody has handed in again
        bool wasExpired = false;   ///< an invitation nobody took up: a new one is a new mail
        int losses = 0;
        Claim claim = Claim::None;
        QDateTime notBefore; ///< UTC: somebody made earlier than this is not ours
        std::optional<ApiError> lastError;
    };

    struct Setup
    {
        QUuid id;
        Platform platform = Platform::Anyscale;
        QString organisationKey;
        QString organisationName;
        ports::CreateDefaults defaults;
        QDateTime startedAt;                         ///< UTC; invalid: when it starts
        std::optional<ImportPlan> plan;              ///< a new run: written to the journal first, without passwords
        QList<store::JournalOutcome> initialEndings; ///< a new run: rows that need no sending
        QList<store::JournalOutcome> lateEndings;    ///< a resumed run: endings the journal does not know yet
        std::shared_ptr<store::RunLock> lock;        ///< a resumed run has it already
        QList<Item> items;
        QList<int> toLook; ///< indexes of items that were sent: looked up before anything else
        QList<RowOutcome> outcomes;
        QList<int> positions; ///< of outcomes, in the journal
        QList<HeldBackRow> heldBack;
        ImportPace pace;
    };

    Engine(Session &session, store::Journal &journal, Setup setup);

    void attach(ImportRun *run);
    void start();
    void pause();
    void goOn();
    void stop();
    void lookAgain();

    QUuid id() const { return m_setup.id; }
    Platform platform() const { return m_session.platform(); }
    qint64 asked() const { return m_asked; }
    qint64 endedHere() const { return m_endedHere; }
    qint64 activeMs() const;
    std::chrono::milliseconds waitLeft() const;

private:
    using Rows = QList<int>; ///< indexes into m_items
    struct Look;

    // importengine.cpp: the course of a run
    void begin();
    void write();
    void next();
    void finish();
    void endWith(State state);
    void breakOff(const ApiError &error);
    void endAgain(State before, const ports::LookedUp &answer);
    void wait(std::chrono::milliseconds duration);
    void showWait(std::chrono::milliseconds duration);
    void interruptSoon();
    void later(void (Engine::*then)());
    void settle(int item, Fate fate, const QString &reason, const UserId &userId = {});
    void record();
    void apply(const QList<store::JournalOutcome> &endings);
    bool isHalting() const { return m_pauseAsked || m_stopAsked; }
    void setState(State state);
    QObject *step();
    void newStep();
    void queue(const Rows &rows, qsizetype size);
    void queueFirst(const Rows &rows);
    std::chrono::milliseconds backOff();

    // importsending.cpp: batches and what becomes of them
    void send(Rows rows);
    void post(const Rows &rows);
    void answered(const Rows &rows, const Result<QList<CreatedPerson>> &result);
    void accepted(const Rows &rows, const QList<CreatedPerson> &created);
    void notHandled(const Rows &rows, const ApiError &error);
    void lost(const Rows &rows, const ApiError &error);
    void lookAtLost(const Rows &rows, std::chrono::milliseconds first, std::chrono::milliseconds between);
    void sendAgain(const Rows &rows);
    void refused(const Rows &rows, const ApiError &error);
    void refusedAlone(int item, const ApiError &error);
    bool isForAll(const ApiError &error);
    void created(int item, const CreatedPerson &person);
    bool isThere(int item, const Account &account) const;
    QString shortfall(int item, const Account &account) const;
    void takeOut(const Rows &rows, const Rows &asked, const Rows &named);
    void sendWithout(const Rows &rows, const Rows &named, bool isUnchanged);
    void split(const Rows &rows);
    void found(int item, const Account &account);
    ApiError withoutPasswords(ApiError error, const Rows &rows) const;
    Rows namedIn(const QString &text, const Rows &rows) const;

    void lookUp(std::shared_ptr<Look> look);
    void lookedUp(const std::shared_ptr<Look> &look, const ports::LookedUp &answer);
    void endLook(const std::shared_ptr<Look> &look);

    Session &m_session;
    store::Journal &m_journal;
    Setup m_setup;
    ImportRun *m_run = nullptr;
    QList<Item> m_items;
    QHash<int, qsizetype> m_indexOf; ///< position in the journal → index of the outcome
    std::deque<Rows> m_queue;
    Rows m_toLook;
    QList<store::JournalOutcome> m_unrecorded;
    std::unique_ptr<QObject> m_step; ///< parent of the jobs under way and context of the timers: gone, nothing of them runs
    std::shared_ptr<Look> m_look;    ///< the look-up under way, kept so that an interrupted wait loses nothing
    Rows m_posted;                   ///< the rows of the request under way
    QDateTime m_postedAt;            ///< UTC
    std::chrono::milliseconds m_pauseFor{0}; ///< before the next request
    std::optional<ApiError> m_fatal;
    bool m_begun = false;
    bool m_pauseAsked = false;
    bool m_stopAsked = false;
    int m_forbidden = 0; ///< in a row
    int m_troubles = 0; ///< failures in a row without one success
    qint64 m_waitUntilMs = 0;
    qint64 m_asked = 0;
    qint64 m_endedHere = 0;
    qint64 m_activeMs = 0;
    qint64 m_activeSinceMs = -1;
};

} // namespace gatehouse::app
