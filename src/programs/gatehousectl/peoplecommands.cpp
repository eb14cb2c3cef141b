// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/peoplecommands.h"

#include "app/peopleservice.h"
#include "app/texts.h"
#include "reports/csvwriter.h"
#include "reports/peoplereport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

QString typeText(AccountType type)
{
    switch (type) {
    case AccountType::Person:
        return Words::tr("person");
    case AccountType::ServiceAccount:
        return Words::tr("service account");
    case AccountType::Unknown:
        break;
    }
    return Words::tr("not told");
}

/// With the state, which Anyscale's members do not have.
QByteArray peopleTextWithState(const QList<Account> &accounts, bool isTerminal)
{
    const QStringList headers{Words::tr("EMAIL"), Words::tr("NAME"),          Words::tr("STATE"), Words::tr("ROLE"),
                              Words::tr("TYPE"),  Words::tr("CREATED (UTC)"), Words::tr("ID")};
    QList<QStringList> rows;
    rows.reserve(accounts.size());
    for (const Account &account : accounts) {
        const QString created =
            account.createdAt.isValid() ? account.createdAt.toString(u"yyyy-MM-dd HH:mm"_s) : account.createdAtText;
        const QString state = account.status == AccountStatus::Unknown && !account.statusWord.isEmpty()
                                  ? account.statusWord
                                  : app::statusText(account.status);
        rows.append({account.email, account.displayName(), state, app::roleText(account.role), typeText(account.type), created,
                     account.id().value});
    }
    return alignedTable(headers, rows, isTerminal).toUtf8();
}

QByteArray peopleText(const QList<Account> &accounts, Platform platform, bool isTerminal)
{
    if (platform != Platform::Anyscale)
        return peopleTextWithState(accounts, isTerminal);
    const QStringList headers{Words::tr("EMAIL"), Words::tr("NAME"),          Words::tr("ROLE"),
                              Words::tr("TYPE"),  Words::tr("CREATED (UTC)"), Words::tr("USER ID")};
    QList<QStringList> rows;
    rows.reserve(accounts.size());
    for (const Account &account : accounts) {
        const QString created =
            account.createdAt.isValid() ? account.createdAt.toString(u"yyyy-MM-dd HH:mm"_s) : account.createdAtText;
        rows.append({account.email, account.fullName.isEmpty() ? account.name : account.fullName, app::roleText(account.role),
                     typeText(account.type), created, account.userId.value});
    }
    return alignedTable(headers, rows, isTerminal).toUtf8();
}

QByteArray peopleCsv(const QList<Account> &accounts, Platform platform, const net::Walked &walked)
{
    reports::Provenance provenance;
    provenance.count = accounts.size();
    provenance.isComplete = !walked.broken;
    if (walked.broken)
        provenance.incompleteBecause = app::describe(*walked.broken, app::platformText(platform)).what;
    QByteArray csv = reports::toCsv(reports::peopleTable(accounts, provenance));
    // The mark is for spreadsheet programs that open a file; in a pipe it would become part of the first column's name.
    if (csv.startsWith("\xef\xbb\xbf"))
        csv.remove(0, 3);
    return csv;
}

QByteArray listed(const QList<Account> &accounts, Platform platform, const net::Walked &walked, OutputFormat format,
                  bool isTerminal)
{
    if (format == OutputFormat::Table)
        return peopleText(accounts, platform, isTerminal);
    if (format == OutputFormat::Csv)
        return peopleCsv(accounts, platform, walked);
    QList<reports::YamlRecord> records;
    records.reserve(accounts.size());
    for (const Account &account : accounts)
        records.append(accountRecord(account));
    return format == OutputFormat::Json ? recordsToJson(records) : reports::toYaml(records);
}

anyscale::ListFilter filterOf(const PeopleListOptions &options)
{
    anyscale::ListFilter filter;
    filter.email = options.email;
    filter.name = options.name;
    filter.pageSize = options.pageSize;
    if (options.type == "people"_L1)
        filter.type = anyscale::CollaboratorType::OnlyUserAccounts;
    else if (options.type == "service"_L1)
        filter.type = anyscale::CollaboratorType::OnlyServiceAccounts;
    return filter;
}

/// What both commands do before and after their question: open the session, wait for the end, say what went wrong.
class PeopleCommand : public QObject
{
public:
    explicit PeopleCommand(Environment &environment)
        : m_environment(environment)
    {
        connect(&m_environment.interrupts, &Interrupts::interrupted, this, [this] {
            if (m_job)
                m_job->cancel();
        });
    }

    int run()
    {
        auto *opening = openSession(m_environment.connection, m_environment.clock, this);
        m_job = opening;
        startJob(opening, this, [this](const Result<std::shared_ptr<app::Session>> &session) {
            m_job = nullptr;
            if (!session)
                return fail(session.error());
            m_session = *session;
            showPauses(*m_session, m_environment.terminal);
            m_people = std::make_unique<app::PeopleService>(QList<app::Session *>{m_session.get()}, m_store);
            ask();
        });
        return QCoreApplication::exec();
    }

protected:
    virtual void ask() = 0;

    void fail(const ApiError &error)
    {
        if (error.kind == ApiError::Kind::Cancelled)
            terminal().say(Words::tr("Stopped."));
        else
            terminal().say(error);
        QCoreApplication::exit(Failed);
    }

    Terminal &terminal() { return m_environment.terminal; }

    Environment &m_environment;
    std::shared_ptr<app::Session> m_session;
    app::PeopleStore m_store;
    std::unique_ptr<app::PeopleService> m_people;
    Job *m_job = nullptr;
};

class PeopleListCommand final : public PeopleCommand
{
public:
    PeopleListCommand(const PeopleListOptions &options, Environment &environment)
        : PeopleCommand(environment)
        , m_options(options)
    {
    }

protected:
    void ask() override
    {
        const bool isAnyscale = m_session->platform() == Platform::Anyscale;
        ResultJob<net::Walked> *job =
            isAnyscale
                ? m_people->list(
                      filterOf(m_options), m_options.maxItems, [this](const QList<Account> &page) { m_accounts += page; }, this)
                : m_session->port().pullPeople([this](const QList<Account> &batch) { take(batch); }, this);
        m_job = job;
        connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
            const QLocale locale;
            terminal().progress(total < 0 ? Words::tr("%1 so far…").arg(locale.toString(done))
                                          : Words::tr("%1 of %2…").arg(locale.toString(done), locale.toString(total)));
        });
        startJob(job, this, [this](const Result<net::Walked> &walked) {
            m_job = nullptr;
            if (!walked)
                return fail(walked.error());
            end(*walked);
        });
    }

private:
    /// The platform can't be asked for parts of names: compared here. A later batch may tell more of the same account.
    void take(const QList<Account> &batch)
    {
        for (const Account &account : batch) {
            const bool isService = account.type == AccountType::ServiceAccount;
            const bool isOfType = m_options.type == "all"_L1 || (m_options.type == "service"_L1) == isService;
            if (!isOfType || !account.email.contains(m_options.email, Qt::CaseInsensitive) ||
                !account.displayName().contains(m_options.name, Qt::CaseInsensitive))
                continue;
            const auto known = m_places.constFind(account.id());
            if (known != m_places.cend()) {
                m_accounts[*known] = account;
                continue;
            }
            m_places.insert(account.id(), m_accounts.size());
            m_accounts.append(account);
        }
    }

    void end(const net::Walked &walked)
    {
        if (m_options.maxItems > 0 && m_accounts.size() > m_options.maxItems)
            m_accounts.resize(m_options.maxItems);
        if (!terminal().write(listed(m_accounts, m_session->platform(), walked, m_options.format, terminal().isOutputTerminal())))
            return QCoreApplication::exit(Failed);
        if (walked.broken) {
            terminal().say(*walked.broken);
            terminal().say(
                Words::tr("This list is not whole: %n accounts came before that.", nullptr, static_cast<int>(m_accounts.size())));
            return QCoreApplication::exit(Failed);
        }
        if (m_accounts.isEmpty() && m_options.format == OutputFormat::Table)
            terminal().say(Words::tr("Nobody matches."));
        QCoreApplication::exit(AllDone);
    }

    PeopleListOptions m_options;
    QList<Account> m_accounts;
    QHash<AccountId, qsizetype> m_places; ///< in m_accounts
};

class PeopleGetCommand final : public PeopleCommand
{
public:
    PeopleGetCommand(const PeopleGetOptions &options, Environment &environment)
        : PeopleCommand(environment)
        , m_options(options)
    {
    }

protected:
    void ask() override
    {
        auto *job = m_people->find(m_options.wanted, this);
        m_job = job;
        startJob(job, this, [this](const Result<Account> &account) {
            m_job = nullptr;
            if (!account)
                return tell(account.error());
            // An invitation has neither name nor role yet: nothing that the vendor's own tool could print.
            if (account->platform == Platform::Anyscale && account->identityId.isEmpty()) {
                terminal().say(Words::tr("%1 is invited and has not joined yet.").arg(account->email));
                return QCoreApplication::exit(Failed);
            }
            const reports::YamlRecord record = accountRecord(*account);
            const QByteArray text = m_options.format == OutputFormat::Json ? recordToJson(record) : reports::toYaml(record);
            QCoreApplication::exit(terminal().write(text) ? AllDone : Failed);
        });
    }

private:
    void tell(const ApiError &error)
    {
        const bool isOurs = error.status == 0;
        if (isOurs && error.kind == ApiError::Kind::NotFound) {
            terminal().say(
                Words::tr("Not found: nobody here has exactly the id, e-mail address or name “%1”.").arg(m_options.wanted));
            return QCoreApplication::exit(Failed);
        }
        if (isOurs && error.kind == ApiError::Kind::Conflict) {
            terminal().say(Words::tr("Several people are called “%1”: %2. Ask again with the e-mail address.")
                               .arg(m_options.wanted, error.detail));
            return QCoreApplication::exit(Failed);
        }
        fail(error);
    }

    PeopleGetOptions m_options;
};

} // namespace

int runPeopleList(const PeopleListOptions &options, Environment &environment)
{
    return PeopleListCommand(options, environment).run();
}

int runPeopleGet(const PeopleGetOptions &options, Environment &environment)
{
    return PeopleGetCommand(options, environment).run();
}

} // namespace gatehouse::ctl
