// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importservice.h"

#include "app/importengine.h"
#include "app/importwords.h"
#include "app/lookup.h"
#include "domain/email.h"
#include "net/pagewalkjob.h"
#include "platforms/anyscale/anyscalepeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Who is there and who is invited, by emailKey().
struct Present
{
    WhoAmI who;
    Members members;
    QHash<QString, anyscale::Invitation> invited;
};

RowForecast forecastOf(const ImportRow &row, const Present &present, const QHash<QString, qint64> &earlier)
{
    const QString key = emailKey(row.person.email);
    RowForecast forecast;
    forecast.sheetRow = row.sheetRow;
    if (const auto first = earlier.constFind(key); first != earlier.cend()) {
        forecast.forecast = Forecast::WillBeRefused;
        forecast.reason = words::sameAsRow(*first);
        forecast.advice = words::leaveOneOut();
    } else if (const auto member = present.members.byEmail.constFind(key); member != present.members.byEmail.cend()) {
        forecast.forecast = Forecast::AlreadyThere;
        forecast.reason = words::alreadyMember(*member);
        forecast.userId = member->userId;
    } else if (const auto invitation = present.invited.constFind(key); invitation != present.invited.cend()) {
        forecast.forecast = Forecast::AlreadyThere;
        forecast.reason = words::invited(invitation->expiresAt);
        forecast.advice = words::waitForInvitation();
    } else if (present.who.ssoMode == "off"_L1 && !row.person.hasPassword() && !row.person.isSsoUser.value_or(false)) {
        forecast.forecast = Forecast::WillBeRefused;
        forecast.reason = words::passwordNeeded();
        forecast.advice = words::addPassword();
    }
    return forecast;
}

Rehearsal compare(const ImportPlan &plan, const Present &present)
{
    Rehearsal rehearsal;
    rehearsal.who = present.who;
    rehearsal.readAt = present.members.readAt;
    rehearsal.defaultSso = present.who.ssoMode == "optional"_L1 || present.who.ssoMode == "required"_L1;
    QHash<QString, qint64> earlier;
    rehearsal.rows.reserve(plan.rows.size());
    for (const ImportRow &row : plan.rows) {
        const RowForecast forecast = forecastOf(row, present, earlier);
        earlier.insert(emailKey(row.person.email), row.sheetRow);
        switch (forecast.forecast) {
        case Forecast::New:
            ++rehearsal.fresh;
            ++(row.person.hasPassword() ? rehearsal.withPassword : rehearsal.withoutPassword);
            break;
        case Forecast::AlreadyThere:
            ++rehearsal.alreadyThere;
            break;
        case Forecast::WillBeRefused:
            ++rehearsal.refused;
            break;
        }
        rehearsal.rows.append(forecast);
    }
    return rehearsal;
}

/// userinfo → the whole list of members → the pending invitations → comparison. Each must be whole.
class RehearseJob final : public ResultJob<Rehearsal>
{
public:
    RehearseJob(Session &session, ImportPlan plan, QObject *parent)
        : ResultJob(parent)
        , m_session(session)
        , m_plan(std::move(plan))
    {
    }

protected:
    void doStart() override
    {
        startJob(m_session.identify(this), this, [this](const Result<WhoAmI> &who) {
            if (isFinished())
                return;
            if (!who)
                return complete(failure(who.error()));
            m_present.who = *who;
            readMembers();
        });
    }

    void doCancel() override
    {
        qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
        setCancelled();
    }

private:
    void readMembers()
    {
        auto *members = new MemberListJob(m_session.wire(), this);
        connect(members, &Job::progressed, this, &Job::progressed);
        startJob(members, this, [this](const Result<Members> &read) {
            if (isFinished())
                return;
            if (!read)
                return complete(failure(read.error()));
            m_present.members = *read;
            readInvitations();
        });
    }

    void readInvitations()
    {
        using Walk = net::PageWalkJob<anyscale::Invitation>;
        auto *walk = new Walk(
            m_session.wire(), [](const QString &token) { return anyscale::invitationPage(token); },
            [this](const net::Page<anyscale::Invitation> &page) {
                for (const anyscale::Invitation &invitation : page.items) {
                    if (!invitation.acceptedAt.isValid())
                        m_present.invited.insert(emailKey(invitation.email), invitation);
                }
            },
            this);
        startJob(walk, this, [this](const Result<net::Walked> &walked) {
            if (isFinished())
                return;
            if (!walked)
                return complete(failure(walked.error()));
            if (walked->broken)
                return complete(failure(*walked->broken));
            complete(compare(m_plan, m_present));
        });
    }

    Session &m_session;
    ImportPlan m_plan;
    Present m_present;
};

using Setup = ImportRun::Engine::Setup;
using Item = ImportRun::Engine::Item;

/// Outcomes in file order, what was held back among what was asked for.
void setOutcomes(Setup &setup, QList<store::JournalOutcome> all)
{
    std::stable_sort(all.begin(), all.end(), [](const store::JournalOutcome &a, const store::JournalOutcome &b) {
        return a.outcome.sheetRow < b.outcome.sheetRow;
    });
    for (const store::JournalOutcome &one : std::as_const(all)) {
        setup.positions.append(one.position);
        setup.outcomes.append(one.outcome);
    }
}

RowOutcome pendingOutcome(const ImportRow &row)
{
    RowOutcome outcome;
    outcome.sheetRow = row.sheetRow;
    outcome.email = row.person.email;
    return outcome;
}

/// What a forecast other than New means for the run: the row is not sent.
RowOutcome outcomeOf(const ImportRow &row, const RowForecast &forecast, const QDateTime &now)
{
    RowOutcome outcome = pendingOutcome(row);
    outcome.fate = forecast.forecast == Forecast::AlreadyThere ? Fate::AlreadyThere : Fate::Refused;
    outcome.reason = forecast.advice.isEmpty() ? forecast.reason : forecast.reason + u' ' + forecast.advice;
    outcome.userId = forecast.userId;
    outcome.at = now;
    return outcome;
}

Setup setupOf(const ImportPlan &plan, const Rehearsal &rehearsal, const Session &session)
{
    Setup setup;
    setup.id = plan.id;
    setup.organisationKey = session.organisationKey();
    setup.organisationName = session.organisationName();
    setup.defaultSso = rehearsal.defaultSso;
    setup.plan = plan;
    setup.heldBack = plan.heldBack;
    const QDateTime now = session.clock().now();
    QList<store::JournalOutcome> all;
    QSet<QString> asked;
    int position = 0;
    for (qsizetype i = 0; i < plan.rows.size(); ++i, ++position) {
        const ImportRow &row = plan.rows.at(i);
        RowForecast forecast = rehearsal.rows.value(i);
        // One address is asked for once, whatever the rehearsal said.
        if (forecast.forecast == Forecast::New && asked.contains(emailKey(row.person.email))) {
            forecast.forecast = Forecast::WillBeRefused;
            forecast.reason = words::sameAsEarlier();
        }
        if (forecast.forecast == Forecast::New) {
            asked.insert(emailKey(row.person.email));
            Item item;
            item.position = position;
            item.row = row;
            setup.items.append(item);
            all.append({position, pendingOutcome(row)});
            continue;
        }
        setup.initialEndings.append({position, outcomeOf(row, forecast, now)});
        all.append(setup.initialEndings.constLast());
    }
    for (const HeldBackRow &row : plan.heldBack) {
        RowOutcome outcome;
        outcome.sheetRow = row.sheetRow;
        outcome.email = row.email;
        outcome.fate = Fate::LeftOut;
        outcome.reason = row.reason;
        outcome.at = now;
        all.append({position++, outcome});
    }
    setOutcomes(setup, all);
    return setup;
}

/// A row that had no ending when the run was interrupted, in the light of who is there now.
void takeUp(Setup &setup, const store::JournalRow &row, const Members &members, const QHash<QString, SecretString> &passwords,
            const QDateTime &now)
{
    const QString key = emailKey(row.row.person.email);
    const bool wasSent = row.state == store::RowState::Sent;
    if (const auto member = members.byEmail.constFind(key); member != members.byEmail.cend()) {
        RowOutcome outcome = pendingOutcome(row.row);
        const bool older = member->createdAt.isValid() && member->createdAt < setup.startedAt.addSecs(-600);
        outcome.fate = wasSent && !older ? Fate::Created : Fate::AlreadyThere;
        outcome.reason = outcome.fate == Fate::Created ? words::foundAfterLostAnswer() : words::alreadyThereNow();
        outcome.userId = member->userId;
        outcome.at = now;
        setup.lateEndings.append({row.position, outcome});
        return;
    }
    Item item;
    item.position = row.position;
    item.row = row.row;
    item.row.person.password = passwords.value(key);
    item.passwordGone = row.hasPassword && item.row.person.password.isEmpty();
    item.notBefore = setup.startedAt;
    if (wasSent) {
        item.claim = Item::Claim::Strong;
        // The list may be older than a request that was still on its way.
        setup.toLook.append(static_cast<int>(setup.items.size()));
    }
    setup.items.append(item);
}

Setup setupOf(const store::UnfinishedRun &run, const QList<store::JournalRow> &rows, const Members &members,
              const QHash<QString, SecretString> &passwords, const QDateTime &now)
{
    Setup setup;
    setup.id = run.id;
    setup.organisationKey = run.organisationKey;
    setup.organisationName = run.organisationName;
    setup.defaultSso = run.defaultSso;
    setup.startedAt = run.startedAt;
    QList<store::JournalOutcome> all;
    for (const store::JournalRow &row : rows) {
        all.append({row.position, row.outcome});
        if (row.isHeldBack)
            setup.heldBack.append({row.row.sheetRow, row.row.person.email, row.outcome.reason, row.byChoice});
        else if (row.state != store::RowState::Ended)
            takeUp(setup, row, members, passwords, now);
    }
    setOutcomes(setup, all);
    return setup;
}

/// The journal's open runs that write to this organisation. Asks who we are where nobody has yet.
class UnfinishedJob final : public ResultJob<QList<store::UnfinishedRun>>
{
public:
    UnfinishedJob(Session &session, store::Journal &journal, QObject *parent)
        : ResultJob(parent)
        , m_session(session)
        , m_journal(journal)
    {
    }

protected:
    void doStart() override
    {
        if (m_session.whoAmI())
            return read();
        startJob(m_session.identify(this), this, [this](const Result<WhoAmI> &who) {
            if (isFinished())
                return;
            if (!who)
                return complete(failure(who.error()));
            read();
        });
    }

    void doCancel() override
    {
        qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
        setCancelled();
    }

private:
    void read()
    {
        startJob(m_journal.unfinished(this), this, [this](const Result<QList<store::UnfinishedRun>> &runs) {
            if (isFinished())
                return;
            if (!runs)
                return complete(failure(runs.error()));
            QList<store::UnfinishedRun> ours = *runs;
            ours.removeIf([this](const store::UnfinishedRun &run) { return run.organisationKey != m_session.organisationKey(); });
            complete(ours);
        });
    }

    Session &m_session;
    store::Journal &m_journal;
};

/// Lock → journal → who is there now → a run that can be started.
class ResumeJob final : public ResultJob<ImportRun *>
{
public:
    using MakeRun = std::function<ImportRun *(Setup)>;

    ResumeJob(Session &session, store::Journal &journal, store::UnfinishedRun run, QHash<QString, SecretString> passwords,
              MakeRun makeRun, QObject *parent)
        : ResultJob(parent)
        , m_session(session)
        , m_journal(journal)
        , m_unfinished(std::move(run))
        , m_passwords(std::move(passwords))
        , m_makeRun(std::move(makeRun))
    {
    }

protected:
    void doStart() override
    {
        startJob(m_journal.claim(m_unfinished.id, this), this, [this](const Result<std::shared_ptr<store::RunLock>> &lock) {
            if (isFinished())
                return;
            if (!lock)
                return complete(failure(lock.error()));
            if (!*lock) {
                ApiError error;
                error.kind = ApiError::Kind::Conflict;
                error.detail = u"another program works on this import"_s;
                return complete(failure(error));
            }
            m_lock = *lock;
            readJournal();
        });
    }

    void doCancel() override
    {
        qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
        m_lock.reset();
        setCancelled();
    }

private:
    void readJournal()
    {
        // Only now that nobody else can write to it.
        startJob(m_journal.rows(m_unfinished.id, this), this, [this](const Result<QList<store::JournalRow>> &rows) {
            if (isFinished())
                return;
            if (!rows)
                return complete(failure(rows.error()));
            m_rows = *rows;
            readMembers();
        });
    }

    void readMembers()
    {
        auto *members = new MemberListJob(m_session.wire(), this);
        connect(members, &Job::progressed, this, &Job::progressed);
        startJob(members, this, [this](const Result<Members> &read) {
            if (isFinished())
                return;
            if (!read)
                return complete(failure(read.error()));
            Setup setup = setupOf(m_unfinished, m_rows, *read, m_passwords, m_session.clock().now());
            setup.lock = std::exchange(m_lock, {});
            complete(m_makeRun(std::move(setup)));
        });
    }

    Session &m_session;
    store::Journal &m_journal;
    store::UnfinishedRun m_unfinished;
    QHash<QString, SecretString> m_passwords;
    MakeRun m_makeRun;
    std::shared_ptr<store::RunLock> m_lock;
    QList<store::JournalRow> m_rows;
};

} // namespace

ImportService::ImportService(Session &session, store::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_journal(journal)
{
}

ResultJob<Rehearsal> *ImportService::rehearse(const ImportPlan &plan, QObject *parent)
{
    return new RehearseJob(m_session, plan, parent);
}

ImportRun *ImportService::run(const ImportPlan &plan, const Rehearsal &rehearsal, QObject *parent)
{
    return new ImportRun(std::make_unique<ImportRun::Engine>(m_session, m_journal, setupOf(plan, rehearsal, m_session)), parent);
}

ResultJob<QList<store::UnfinishedRun>> *ImportService::unfinished(QObject *parent)
{
    return new UnfinishedJob(m_session, m_journal, parent);
}

ResultJob<ImportRun *> *ImportService::resume(const store::UnfinishedRun &run, const QHash<QString, SecretString> &passwords,
                                              QObject *parent)
{
    // The run belongs to whoever asked; should they be gone by then, the job is gone with them.
    const auto makeRun = [this, parent](Setup setup) {
        return new ImportRun(std::make_unique<ImportRun::Engine>(m_session, m_journal, std::move(setup)), parent);
    };
    return new ResumeJob(m_session, m_journal, run, passwords, makeRun, parent);
}

ResultJob<std::monostate> *ImportService::abandon(const QUuid &run, QObject *parent)
{
    return m_journal.abandon(run, parent);
}

} // namespace gatehouse::app
