// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/peoplecommands.h"

#include "app/peopleservice.h"
#include "app/texts.h"
#include "reports/csvwriter.h"
#include "reports/peoplereport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

void appendJsonText(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        switch (code) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (code < 0x20 || code == 0x7f)
                out += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
            else
                out += byte;
        }
    }
    out += '"';
}

void appendJsonValue(QByteArray &out, const QVariant &value)
{
    if (!value.isValid()) {
        out += "null";
    } else if (value.typeId() == QMetaType::Bool) {
        out += value.toBool() ? "true" : "false";
    } else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
        out += QByteArray::number(value.toLongLong());
    } else if (value.typeId() == QMetaType::QStringList) {
        out += '[';
        const QStringList items = value.toStringList();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += ", ";
            appendJsonText(out, items.at(i));
        }
        out += ']';
    } else {
        appendJsonText(out, value.toString());
    }
}

void appendJsonRecord(QByteArray &out, const reports::YamlRecord &record, const QByteArray &indent)
{
    out += "{\n";
    for (qsizetype i = 0; i < record.size(); ++i) {
        out += indent + "  ";
        appendJsonText(out, record.at(i).first);
        out += ": ";
        appendJsonValue(out, record.at(i).second);
        out += i + 1 < record.size() ? ",\n" : "\n";
    }
    out += indent + '}';
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

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

QByteArray peopleText(const QList<Account> &accounts, bool isTerminal)
{
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

QByteArray peopleCsv(const QList<Account> &accounts, const net::Walked &walked)
{
    reports::Provenance provenance;
    provenance.count = accounts.size();
    provenance.isComplete = !walked.broken;
    if (walked.broken)
        provenance.incompleteBecause = app::describe(*walked.broken, app::platformText(Platform::Anyscale)).what;
    QByteArray csv = reports::toCsv(reports::peopleTable(accounts, provenance));
    // The mark is for spreadsheet programs that open a file; in a pipe it would become part of the first column's name.
    if (csv.startsWith("\xef\xbb\xbf"))
        csv.remove(0, 3);
    return csv;
}

QByteArray listed(const QList<Account> &accounts, const net::Walked &walked, OutputFormat format, bool isTerminal)
{
    if (format == OutputFormat::Table)
        return peopleText(accounts, isTerminal);
    if (format == OutputFormat::Csv)
        return peopleCsv(accounts, walked);
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
        auto *job = m_people->list(
            filterOf(m_options), m_options.maxItems, [this](const QList<Account> &page) { m_accounts += page; }, this);
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
    void end(const net::Walked &walked)
    {
        if (!terminal().write(listed(m_accounts, walked, m_options.format, terminal().isOutputTerminal())))
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

reports::YamlRecord accountRecord(const Account &account)
{
    reports::YamlRecord record{
        {u"email"_s, textOrNull(account.email)},
        {u"name"_s, textOrNull(account.name)},
        {u"created_at"_s, textOrNull(pythonIsoTime(account.createdAtText))},
        {u"permission_level"_s, textOrNull(account.role.word)},
    };
    if (!account.userId.isEmpty())
        record.append({u"user_id"_s, account.userId.value});
    QStringList additional;
    for (const Role &role : account.additionalRoles)
        additional.append(role.word);
    record.append({u"id"_s, textOrNull(account.identityId.value)});
    record.append({u"full_name"_s, textOrNull(account.fullName)});
    record.append({u"base_role"_s, textOrNull(account.baseRole.word)});
    record.append({u"additional_roles"_s, additional});
    record.append({u"is_service_account"_s, account.type == AccountType::ServiceAccount});
    return record;
}

QByteArray recordsToJson(const QList<reports::YamlRecord> &records)
{
    if (records.isEmpty())
        return "[]\n";
    QByteArray out = "[\n";
    for (qsizetype i = 0; i < records.size(); ++i) {
        out += "  ";
        appendJsonRecord(out, records.at(i), "  ");
        out += i + 1 < records.size() ? ",\n" : "\n";
    }
    return out + "]\n";
}

QByteArray recordToJson(const reports::YamlRecord &record)
{
    QByteArray out;
    appendJsonRecord(out, record, {});
    return out + '\n';
}

QString pythonIsoTime(const QString &text)
{
    static const QRegularExpression kIso(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?)?\\s*(Z|z|[+-]\\d\\d:?\\d\\d)?$"_s);
    const QRegularExpressionMatch match = kIso.match(text);
    if (!match.hasMatch())
        return text;
    QString time = match.captured(2).isEmpty() ? u"00:00:00"_s : match.captured(2) + u':';
    if (!match.captured(2).isEmpty())
        time += match.captured(3).isEmpty() ? u"00"_s : match.captured(3);
    const QString micros = match.captured(4).left(6).leftJustified(6, u'0');
    if (!match.captured(4).isEmpty() && micros != "000000"_L1)
        time += u'.' + micros;
    QString zone = match.captured(5);
    if (zone.compare("Z"_L1, Qt::CaseInsensitive) == 0)
        zone = u"+00:00"_s;
    else if (zone.size() == 5)
        zone.insert(3, u':');
    return match.captured(1) + u'T' + time + zone;
}

int runPeopleList(const PeopleListOptions &options, Environment &environment)
{
    return PeopleListCommand(options, environment).run();
}

int runPeopleGet(const PeopleGetOptions &options, Environment &environment)
{
    return PeopleGetCommand(options, environment).run();
}

} // namespace gatehouse::ctl
