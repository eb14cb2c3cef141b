// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importservice.h"

#include "app/importengine.h"
#include "app/importwords.h"
#include "domain/email.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Who is there, who is invited, by emailKey(). A member outranks an invitation to the same address.
struct Present
{
    WhoAmI who;
    QHash<QString, Account> byEmail;
    QDateTime readAt; ///< UTC, when the first answer came
    std::optional<QList<Role>> roles;

    void take(const QList<Account> &batch, const QDateTime &now)
    {
        if (!readAt.isValid())
            readAt = now;
        for (const Account &account : batch) {
            if (account.email.isEmpty())
                continue;
            Account &known = byEmail[emailKey(account.email)];
            if (known.email.isEmpty() || account.invitationId.isEmpty())
                known = account;
        }
    }
};

/// An invitation that ran out is as good as nobody: it takes a new one (contracts/arize.md §4).
bool isInvitedAnew(Platform platform, const Account &account)
{
    return platform == Platform::Arize && account.status == AccountStatus::Expired;
}

void forecastKnown(RowForecast &forecast, const Account &account, Platform platform)
{
    forecast.userId = account.userId;
    if (isInvitedAnew(platform, account)) {
        forecast.reason = words::invitationExpired();
        return;
    }
    forecast.forecast = Forecast::AlreadyThere;
    switch (account.status) {
    case AccountStatus::Invited:
    case AccountStatus::Expired:
        forecast.reason = words::invited(account.expiresAt);
        forecast.advice = words::waitForInvitation();
        break;
    case AccountStatus::Deactivated:
        forecast.reason = words::deactivated();
        forecast.advice = words::reactivateThere();
        break;
    default:
        forecast.reason = words::alreadyMember(account);
    }
}

bool isAssignable(const Role &role, const QList<Role> &roles)
{
    return std::any_of(roles.cbegin(), roles.cend(), [&role](const Role &known) {
        return known.kind == role.kind && (role.kind != Role::Kind::Custom || known.id == role.id || known.word == role.word);
    });
}

void forecastRole(RowForecast &forecast, const NewPerson &person, const Present &present, Platform platform)
{
    if (person.role.kind == Role::Kind::None)
        return;
    if (platform == Platform::Anyscale) {
        forecast.reason = words::noRoleAtFirst(platform);
        return;
    }
    // Roles that could not be read are left to the platform to judge.
    if (!present.roles || present.roles->isEmpty() || isAssignable(person.role, *present.roles))
        return;
    forecast.forecast = Forecast::WillBeRefused;
    forecast.reason = words::roleUnknown(person.role, platform);
    forecast.advice = words::chooseRole(*present.roles);
}

RowForecast forecastOf(const ImportRow &row, Platform platform, const Present &present, const QHash<QString, qint64> &earlier)
{
    const QString key = emailKey(row.person.email);
    RowForecast forecast;
    forecast.sheetRow = row.sheetRow;
    const auto known = present.byEmail.constFind(key);
    if (const auto first = earlier.constFind(key); first != earlier.cend()) {
        forecast.forecast = Forecast::WillBeRefused;
        forecast.reason = words::sameAsRow(*first);
        forecast.advice = words::leaveOneOut();
        return forecast;
    }
    if (known != present.byEmail.cend())
        forecastKnown(forecast, *known, platform);
    if (forecast.forecast != Forecast::New)
        return forecast;
    if (platform == Platform::Anyscale && present.who.ssoMode == "off"_L1 && !row.person.hasPassword() &&
        !row.person.isSsoUser.value_or(false)) {
        forecast.forecast = Forecast::WillBeRefused;
        forecast.reason = words::passwordNeeded();
        forecast.advice = words::addPassword();
        return forecast;
    }
    forecastRole(forecast, row.person, present, platform);
    return forecast;
}

/// Arize AX mails a link; the other two say nothing to the new person by themselves.
bool willMail(const NewPerson &person, Platform platform)
{
    return platform == Platform::Arize &&
           (person.inviteMode == InviteMode::EmailLink || person.inviteMode == InviteMode::NotSaid);
}

Rehearsal compare(const ImportPlan &plan, Platform platform, const Present &present)
{
    Rehearsal rehearsal;
    rehearsal.who = present.who;
    rehearsal.readAt = present.readAt;
    rehearsal.roles = present.roles.value_or(QList<Role>());
    rehearsal.defaultSso =
        platform == Platform::Anyscale && (present.who.ssoMode == "optional"_L1 || present.who.ssoMode == "required"_L1);
    QHash<QString, qint64> earlier;
    rehearsal.rows.reserve(plan.rows.size());
    for (const ImportRow &row : plan.rows) {
        const RowForecast forecast = forecastOf(row, platform, present, earlier);
        earlier.insert(emailKey(row.person.email), row.sheetRow);
        switch (forecast.forecast) {
        case Forecast::New:
            ++rehearsal.fresh;
            ++(row.person.hasPassword() ? rehearsal.withPassword : rehearsal.withoutPassword);
            if (willMail(row.person, platform))
                rehearsal.mailAddresses.append(row.person.email);
            rehearsal.administrators += row.person.role.isAdministrator() ? 1 : 0;
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
    rehearsal.mails = rehearsal.mailAddresses.size();
    return rehearsal;
}

/// The whole list of people and invitations, or a failure: half a list would create somebody twice. Progress: accounts.
class PresentJob final : public ResultJob<Present>
{
public:
    PresentJob(Session &session, QObject *parent)
        : ResultJob(parent)
        , m_session(session)
    {
    }

protected:
    void doStart() override
    {
        auto *people = m_session.port().pullPeople(
            [this](const QList<Account> &batch) { m_present.take(batch, m_session.clock().now()); }, this);
        connect(people, &Job::progressed, this, &Job::progressed);
        startJob(people, this, [this](const Result<net::Walked> &walked) {
            if (isFinished())
                return;
            if (!walked)
                return complete(failure(walked.error()));
            if (walked->broken)
                return complete(failure(*walked->broken));
            if (!m_present.readAt.isValid())
                m_present.readAt = m_session.clock().now();
            complete(std::move(m_present));
        });
    }

    void doCancel() override
    {
        qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
        setCancelled();
    }

private:
    Session &m_session;
    Present m_present;
};

/// Who we are → everybody → the roles there are → comparison.
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
            m_who = *who;
            readPeople();
        });
    }

    void doCancel() override
    {
        qDeleteAll(findChildren<Job *>(Qt::FindDirectChildrenOnly));
        setCancelled();
    }

private:
    void readPeople()
    {
        auto *people = new PresentJob(m_session, this);
        connect(people, &Job::progressed, this, &Job::progressed);
        startJob(people, this, [this](const Result<Present> &present) {
            if (isFinished())
                return;
            if (!present)
                return complete(failure(present.error()));
            m_present = *present;
            m_present.who = m_who;
            readRoles();
        });
    }

    void readRoles()
    {
        const bool hasRoles = std::any_of(m_plan.rows.cbegin(), m_plan.rows.cend(),
                                          [](const ImportRow &row) { return row.person.role.kind != Role::Kind::None; });
        if (!hasRoles || m_session.platform() == Platform::Anyscale)
            return complete(compare(m_plan, m_session.platform(), m_present));
        startJob(m_session.port().assignableRoles(this), this, [this](const Result<QList<Role>> &roles) {
            if (isFinished())
                return;
            if (roles)
                m_present.roles = *roles;
            complete(compare(m_plan, m_session.platform(), m_present));
        });
    }

    Session &m_session;
    ImportPlan m_plan;
    WhoAmI m_who;
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
    setup.defaults.defaultSso = rehearsal.defaultSso;
    setup.plan = plan;
    setup.plan->platform = session.platform();
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
            // The list has the record of an invitation that ran out.
            item.wasExpired = !forecast.userId.isEmpty();
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
void takeUp(Setup &setup, const store::JournalRow &row, const Present &present, const QHash<QString, SecretString> &passwords,
            const QDateTime &now)
{
    const QString key = emailKey(row.row.person.email);
    const bool wasSent = row.state == store::RowState::Sent;
    const auto member = present.byEmail.constFind(key);
    const bool isExpired = member != present.byEmail.cend() && isInvitedAnew(setup.platform, *member);
    if (member != present.byEmail.cend() && !isExpired) {
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
    item.wasExpired = isExpired;
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

Setup setupOf(const store::UnfinishedRun &run, const QList<store::JournalRow> &rows, const Present &present,
              const QHash<QString, SecretString> &passwords, const QDateTime &now)
{
    Setup setup;
    setup.id = run.id;
    setup.platform = run.platform;
    setup.organisationKey = run.organisationKey;
    setup.organisationName = run.organisationName;
    setup.defaults.defaultSso = run.defaultSso;
    setup.startedAt = run.startedAt;
    QList<store::JournalOutcome> all;
    for (const store::JournalRow &row : rows) {
        all.append({row.position, row.outcome});
        if (row.isHeldBack)
            setup.heldBack.append({row.row.sheetRow, row.row.person.email, row.outcome.reason, row.byChoice});
        else if (row.state != store::RowState::Ended)
            takeUp(setup, row, present, passwords, now);
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
        auto *people = new PresentJob(m_session, this);
        connect(people, &Job::progressed, this, &Job::progressed);
        startJob(people, this, [this](const Result<Present> &read) {
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
