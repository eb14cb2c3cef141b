// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leaving.h"

#include "app/actionplanner.h"
#include "app/actionwords.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "domain/email.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using Weight = ConsequenceSentence::Weight;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

QString isolatedList(QStringList names)
{
    constexpr qsizetype kShown = 3;
    const qsizetype more = names.size() - kShown;
    if (more > 1)
        names.resize(kShown);
    for (QString &name : names)
        name = isolated(name);
    if (more > 1)
        names.append(Words::tr("%Ln more", "of a list of names", static_cast<int>(more)));
    return QLocale().createSeparatedList(names);
}

QString lastUseText(const ApiKey &key, const QDateTime &now)
{
    if (!key.tellsLastUse)
        return Words::tr("Last use isn't told here; programs with it stop at once.");
    if (!key.lastUsedAt.isValid())
        return Words::tr("Was never used.");
    const qint64 days = key.lastUsedAt.daysTo(now);
    if (days <= 0)
        return Words::tr("Was used today: programs with it stop at once.");
    if (days <= 14)
        return Words::tr("Was used %Ln days ago: programs with it stop at once.", nullptr, static_cast<int>(days));
    return Words::tr("Was last used on %1.").arg(QLocale().toString(key.lastUsedAt.date(), QLocale::ShortFormat));
}

} // namespace

qint64 Leaving::accounts() const
{
    qint64 count = 0;
    for (const LeavingPerson &person : people)
        count += std::count_if(person.lines.cbegin(), person.lines.cend(),
                               [](const LeavingLine &line) { return line.change.action == Action::Remove; });
    return count;
}

qint64 Leaving::keys() const
{
    qint64 count = 0;
    for (const LeavingPerson &person : people)
        count += std::count_if(person.lines.cbegin(), person.lines.cend(),
                               [](const LeavingLine &line) { return line.change.action == Action::RevokeKey; });
    return count;
}

qint64 Leaving::withAccess() const
{
    return std::count_if(people.cbegin(), people.cend(), [](const LeavingPerson &person) { return !person.lines.isEmpty(); });
}

LeavingSearchJob::LeavingSearchJob(Workspace &workspace, const QStringList &asked, QObject *parent)
    : ResultJob(parent)
    , m_workspace(workspace)
    , m_asked(asked)
{
}

LeavingSearchJob::~LeavingSearchJob() = default;

void LeavingSearchJob::doStart()
{
    QHash<QString, PersonId> byAddress;
    QHash<QString, PersonId> byName;
    const QList<Person> persons = m_workspace.persons().persons();
    for (const Person &person : persons) {
        for (const Account &account : person.accounts)
            byAddress.insert(emailKey(account.email), person.id);
        // A name that two people share finds neither: nobody is removed by a guess.
        const QString key = searchKey(person.name);
        byName.insert(key, byName.contains(key) ? PersonId() : person.id);
    }
    QSet<PersonId> taken;
    for (const QString &asked : std::as_const(m_asked)) {
        const PersonId id = asked.contains(u'@') ? byAddress.value(emailKey(asked)) : byName.value(searchKey(asked));
        if (!id.isEmpty() && taken.contains(id))
            continue;
        taken.insert(id);
        LeavingPerson entry;
        entry.asked = asked;
        QList<Account> accounts;
        if (const Person *person = m_workspace.persons().find(id)) {
            entry.person = id;
            entry.name = person->name;
            entry.email = person->email;
            accounts = person->accounts;
        } else {
            entry.name = asked;
            entry.email = asked.contains(u'@') ? asked : QString();
        }
        m_answer.people.append(entry);
        m_accounts.append(accounts);
    }
    m_answer.searchedAt =
        m_workspace.sessions().isEmpty() ? QDateTime::currentDateTimeUtc() : m_workspace.sessions().constFirst()->clock().now();
    lookUpMissing();
}

// The list that is loaded may be older than the account: whoever is not in it is asked for on the platforms themselves.
void LeavingSearchJob::lookUpMissing()
{
    QStringList missing;
    for (const LeavingPerson &person : std::as_const(m_answer.people)) {
        if (person.person.isEmpty() && person.email.contains(u'@'))
            missing.append(person.email);
    }
    if (missing.isEmpty())
        return readHoldings();
    const QList<Session *> sessions = m_workspace.sessions();
    for (Session *session : sessions) {
        auto *part = session->port().lookUp(missing, this);
        m_parts.append(part);
        connect(part, &Job::finished, this, [this, part, platform = session->platform()] {
            m_parts.removeOne(part);
            part->deleteLater();
            takeLookedUp(platform, part->result());
            if (m_parts.isEmpty())
                readHoldings();
        });
    }
    const QList<Job *> parts = m_parts;
    for (Job *part : parts)
        part->start();
}

void LeavingSearchJob::takeLookedUp(Platform platform, const Result<ports::LookedUp> &answer)
{
    for (qsizetype i = 0; i < m_answer.people.size(); ++i) {
        LeavingPerson &person = m_answer.people[i];
        if (!person.person.isEmpty() || !person.email.contains(u'@'))
            continue;
        const QString key = emailKey(person.email);
        if (answer && answer->found.contains(key)) {
            const Account account = answer->found.value(key);
            m_accounts[i].append(account);
            person.name = account.displayName();
        } else if (!answer || !answer->absent.contains(key)) {
            person.unread.append(platformText(platform));
        }
    }
}

void LeavingSearchJob::readHoldings()
{
    for (const QList<Account> &accounts : std::as_const(m_accounts))
        m_all += accounts.size();
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        for (const Account &account : std::as_const(m_accounts.at(i)))
            read(static_cast<int>(i), account);
    }
    const QList<Job *> parts = m_parts;
    for (Job *part : parts)
        part->start();
    completeWhenDone();
}

void LeavingSearchJob::read(int person, const Account &account)
{
    Session *session = m_workspace.session(account.platform);
    if (!session) {
        ++m_done;
        return;
    }
    auto *part = session->port().holdings(account, this);
    m_parts.append(part);
    connect(part, &Job::finished, this, [this, part, person, account] {
        m_parts.removeOne(part);
        part->deleteLater();
        ++m_done;
        add(person, account, part->result());
        Q_EMIT progressed(m_done, m_all);
        completeWhenDone();
    });
}

void LeavingSearchJob::completeWhenDone()
{
    if (!m_parts.isEmpty() || isFinished())
        return;
    guardLines();
    complete(m_answer);
}

LeavingLine LeavingSearchJob::accountLine(const Account &account, const Result<ports::Holdings> &holdings) const
{
    LeavingLine line;
    line.change.action = Action::Remove;
    line.change.account = account;
    line.what = account.status == AccountStatus::Active
                    ? Words::tr("Account")
                    : Words::tr("Account, %1").arg(nounInSentence(statusText(account.status)));
    QStringList sentences;
    if (!holdings) {
        sentences.append(Words::tr("What goes with it could not be read."));
    } else {
        QStringList lost = holdings->resources;
        for (const Membership &team : holdings->teams)
            lost.append(team.name);
        if (!lost.isEmpty())
            sentences.append(Words::tr("Loses %1.").arg(isolatedList(lost)));
        for (const QString &team : holdings->onlyAdminOf) {
            sentences.append(Words::tr("Is the only administrator of %1: name another one first.").arg(isolated(team)));
            line.weight = Weight::Stops;
        }
        if (holdings->error)
            sentences.append(Words::tr("Not all of what goes with it could be read."));
    }
    if (account.platform == Platform::Arize) {
        sentences.append(Words::tr("This address can never come back."));
        line.weight = std::min(line.weight, Weight::Irreversible);
    }
    line.happens = sentences.isEmpty() ? Words::tr("Goes at once.") : sentences.join(u' ');
    return line;
}

LeavingLine LeavingSearchJob::keyLine(const Account &account, const ApiKey &key) const
{
    LeavingLine line;
    line.change.action = Action::RevokeKey;
    line.change.account = account;
    line.change.key = key;
    const QString name = isolated(key.name.isEmpty() ? key.hint : key.name);
    line.isShared = key.isServiceKey;
    line.what = key.isServiceKey ? Words::tr("Service key “%1”").arg(name) : Words::tr("Key “%1”").arg(name);
    line.happens = lastUseText(key, m_answer.searchedAt);
    if (key.isServiceKey) {
        line.happens =
            (key.belongsTo.isEmpty() ? Words::tr("Not this person's alone.")
                                     : Words::tr("Belongs to %1; not this person's alone.").arg(isolated(key.belongsTo))) +
            u' ' + line.happens;
    }
    const bool inUse = !key.tellsLastUse || (key.lastUsedAt.isValid() && key.lastUsedAt.daysTo(m_answer.searchedAt) <= 14);
    line.weight = inUse ? Weight::Stops : Weight::Note;
    return line;
}

void LeavingSearchJob::add(int person, const Account &account, const Result<ports::Holdings> &holdings)
{
    QList<LeavingLine> &lines = m_answer.people[person].lines;
    lines.append(accountLine(account, holdings));
    if (!holdings)
        return;
    for (const ApiKey &key : holdings->keys) {
        if (key.status == ApiKeyStatus::Active || key.status == ApiKeyStatus::Unknown)
            lines.append(keyLine(account, key));
    }
}

// Answers come in any order; the list has one. Guards look at everything together: two administrators who leave at once count as
// two.
void LeavingSearchJob::guardLines()
{
    ChangePlan plan;
    for (LeavingPerson &person : m_answer.people) {
        std::stable_sort(person.lines.begin(), person.lines.end(), [](const LeavingLine &a, const LeavingLine &b) {
            if (a.change.platform() != b.change.platform())
                return a.change.platform() < b.change.platform();
            return a.change.action == Action::Remove && b.change.action != Action::Remove;
        });
        for (const LeavingLine &line : std::as_const(person.lines))
            plan.changes.append(line.change);
    }
    const ActionPlanner planner(m_workspace);
    for (LeavingPerson &person : m_answer.people) {
        for (LeavingLine &line : person.lines) {
            const Session *session = m_workspace.session(line.change.platform());
            line.guard = planner.guard(line.change, plan);
            if (line.guard.isPossible() && session)
                line.guard = session->port().ability(line.change.action, &line.change.account);
            if (line.guard.isPossible() && m_workspace.isReadOnly(line.change.platform()))
                line.guard = {Ability::Answer::No, WhyNot::ConnectionReadsOnly, {}};
            if (!line.guard.isPossible()) {
                line.happens = whyNotText(line.guard, line.change.action, line.change.platform());
                line.weight = Weight::Stops;
            }
        }
    }
}

void LeavingSearchJob::doCancel()
{
    for (Job *part : std::as_const(m_parts)) {
        part->disconnect(this);
        part->cancel();
        part->deleteLater();
    }
    m_parts.clear();
    setCancelled();
}

QStringList leaversIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\n\\r;,\\t]+"_s);
    static const QRegularExpression address(u"[^\\s<>\"'()\\[\\]]+@[^\\s<>\"'()\\[\\]]+"_s);
    QStringList found;
    QSet<QString> seen;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto match = address.match(part);
        const QString one = match.hasMatch() ? match.captured() : part.simplified();
        const QString key = emailKey(one);
        if (one.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        found.append(one);
    }
    return found;
}

QStringList leaversIn(const QList<QStringList> &rows)
{
    // The column with the most addresses is the one; a sheet without any gives its first column, for names.
    QHash<qsizetype, int> addresses;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            addresses[i] += row.at(i).contains(u'@') ? 1 : 0;
    }
    qsizetype column = 0;
    int most = 0;
    for (auto it = addresses.cbegin(); it != addresses.cend(); ++it) {
        if (it.value() > most || (it.value() == most && most > 0 && it.key() < column)) {
            most = it.value();
            column = it.key();
        }
    }
    QStringList found;
    QSet<QString> seen;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).simplified();
        if (cell.isEmpty() || (most > 0 && !cell.contains(u'@')) || seen.contains(emailKey(cell)))
            continue;
        seen.insert(emailKey(cell));
        found.append(cell);
    }
    return found;
}

} // namespace gatehouse::app
