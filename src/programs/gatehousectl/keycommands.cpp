// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/keycommands.h"

#include "app/texts.h"
#include "programs/gatehousectl/workspacecommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

QString day(const QDateTime &time)
{
    return time.isValid() ? time.toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Finds several people exactly, one after another.
class OwnersCommand : public WorkspaceCommand
{
public:
    using WorkspaceCommand::WorkspaceCommand;

protected:
    void findOwners(const QStringList &wanted, std::function<void(const QList<Account> &)> then)
    {
        if (wanted.isEmpty())
            return then(m_owners);
        followAll(port().find(wanted.constFirst(), this), [this, wanted, then](const Result<Account> &account) {
            if (!account && account.error().kind == ApiError::Kind::NotFound && account.error().status == 0)
                return fail(Words::tr("Not found: nobody here has exactly the id, e-mail address or name “%1”.")
                                .arg(wanted.constFirst()));
            if (!account)
                return fail(account.error());
            m_owners.append(*account);
            findOwners(wanted.mid(1), then);
        });
    }

private:
    QList<Account> m_owners;
};

class KeysListCommand final : public OwnersCommand
{
public:
    KeysListCommand(const KeysListOptions &options, Environment &environment)
        : OwnersCommand(environment)
        , m_options(options)
    {
    }

protected:
    void opened() override
    {
        if (m_options.isEverybody)
            readEverybody([this] { read(workspace().people().accounts()); });
        else
            findOwners(m_options.owners, [this](const QList<Account> &owners) { read(owners); });
    }

private:
    void read(const QList<Account> &owners)
    {
        follow(port().keys(owners, this), [this](const ports::KeysRead &read) { tell(read); });
    }

    void tell(const ports::KeysRead &read)
    {
        QList<reports::YamlRecord> records;
        QList<QStringList> rows;
        for (const ApiKey &key : read.keys) {
            if (key.status == ApiKeyStatus::Revoked) // gone for good; some platforms still list them
                continue;
            records.append(keyRecord(key));
            const QString owner =
                key.isServiceKey ? key.belongsTo : (key.ownerEmail.isEmpty() ? key.owner.value : key.ownerEmail);
            const QString used = !key.tellsLastUse          ? Words::tr("not told")
                                 : key.lastUsedAt.isValid() ? day(key.lastUsedAt)
                                                            : Words::tr("never");
            rows.append({key.name, key.hint, owner, day(key.createdAt), day(key.expiresAt), used, key.id.value});
        }
        const QStringList headers{
            Words::tr("NAME"),          Words::tr("LOOKS LIKE"),      Words::tr("OWNER"), Words::tr("CREATED (UTC)"),
            Words::tr("EXPIRES (UTC)"), Words::tr("LAST USED (UTC)"), Words::tr("ID")};
        const QByteArray out =
            m_options.isJson ? recordsToJson(records) : alignedTable(headers, rows, terminal().isOutputTerminal()).toUtf8();
        if (!terminal().write(out))
            return end(Failed);
        if (read.onlyOwn && (m_options.isEverybody || !m_options.owners.isEmpty()))
            terminal().say(Words::tr("The platform shows this key nobody else's keys."));
        if (read.unread.isEmpty())
            return end(AllDone);
        if (read.error)
            terminal().say(*read.error);
        terminal().say(Words::tr("The keys of %n people could not be read.", nullptr, static_cast<int>(read.unread.size())));
        end(SomeHeldBack);
    }

    KeysListOptions m_options;
};

/// Makes one key and prints it once.
class KeysCreateCommand final : public WorkspaceCommand
{
public:
    KeysCreateCommand(const KeysCreateOptions &options, const std::optional<QDateTime> &expires, Environment &environment)
        : WorkspaceCommand(environment)
        , m_options(options)
    {
        m_change.action = Action::CreateKey;
        m_change.newKey.name = options.name;
        m_change.newKey.expiresAt = expires;
    }

protected:
    void opened() override
    {
        m_change.account.platform = platform();
        if (m_options.space.isEmpty())
            return findOneself();
        if (platform() != Platform::Arize)
            return fail(Words::tr("Only Arize AX has keys for a space."));
        follow(port().teams(this), [this](const QList<Team> &teams) { chooseSpace(teams); });
    }

    void carriedOut() override
    {
        const ChangeOutcome &outcome = changeRun().outcomes().constFirst();
        if (outcome.ending != Ending::Done || outcome.secret.isEmpty())
            return fail(outcome.reason.isEmpty() ? app::endingText(outcome.ending) : outcome.reason);
        QByteArray out = outcome.secret.reveal() + '\n';
        if (m_options.isJson) {
            reports::YamlRecord record = outcome.key ? keyRecord(*outcome.key) : reports::YamlRecord{};
            record.append({u"key"_s, QString::fromUtf8(outcome.secret.reveal())});
            out = recordToJson(record);
        }
        const bool isWritten = terminal().write(out);
        out.fill('\0');
        if (!isWritten)
            return fail(Words::tr("The key was made and could not be handed over. Delete it and make another one."));
        terminal().say(Words::tr("This is the only time the key is told."));
        end(AllDone);
    }

private:
    void findOneself()
    {
        const std::optional<WhoAmI> &who = session().whoAmI();
        if (!who || who->userId.isEmpty())
            return start();
        m_change.account.userId = who->userId;
        m_change.account.email = who->email;
        m_change.account.name = who->name;
        start();
    }

    void chooseSpace(const QList<Team> &teams)
    {
        QList<Team> found;
        for (const Team &team : teams) {
            if (team.kind == TeamKind::Space && (team.id.value == m_options.space || team.name == m_options.space))
                found.append(team);
        }
        if (found.size() != 1)
            return fail(found.isEmpty() ? Words::tr("There is no space “%1” here.").arg(m_options.space)
                                        : Words::tr("Several spaces are called “%1”. Give its id.").arg(m_options.space));
        m_change.team = {TeamKind::Space, found.constFirst().id, found.constFirst().name, {}};
        start();
    }

    void start()
    {
        ChangePlan plan;
        plan.title = app::actionText(Action::CreateKey);
        plan.changes.append(m_change);
        carryOut(plan);
    }

    KeysCreateOptions m_options;
    Change m_change;
};

class KeysDeleteCommand final : public OwnersCommand
{
public:
    KeysDeleteCommand(const KeysDeleteOptions &options, Environment &environment)
        : OwnersCommand(environment)
        , m_options(options)
    {
    }

protected:
    void opened() override
    {
        const QStringList owners = m_options.owner.isEmpty() ? QStringList() : QStringList{m_options.owner};
        findOwners(owners, [this](const QList<Account> &found) {
            m_ownAccount = found.isEmpty() ? Account() : found.constFirst();
            m_ownAccount.platform = platform();
            follow(port().keys(found, this), [this](const ports::KeysRead &read) { choose(read); });
        });
    }

    void carriedOut() override
    {
        const QList<ChangeOutcome> &outcomes = changeRun().outcomes();
        for (Row &row : m_rows) {
            if (row.change < 0)
                continue;
            const ChangeOutcome &outcome = outcomes.at(row.change);
            const bool isGood = outcome.ending == Ending::Done || outcome.ending == Ending::AlreadySo;
            row.status = isGood ? u"DELETED"_s : outcome.ending == Ending::NotFound ? u"NOT_FOUND"_s : u"FAILED"_s;
            if (row.status == "FAILED"_L1)
                row.error = plain(outcome.reason.isEmpty() ? app::endingText(outcome.ending) : outcome.reason);
        }
        tell();
    }

private:
    struct Row
    {
        QString asked;
        QString status;
        QString error;
        ApiKey key;
        int change = -1;
    };

    void choose(const ports::KeysRead &read)
    {
        for (const QString &asked : std::as_const(m_options.keys)) {
            Row row;
            row.asked = asked;
            QList<ApiKey> found;
            // An id is one key's alone; only then a name.
            const auto collect = [&found, &read](auto matches) {
                std::copy_if(read.keys.cbegin(), read.keys.cend(), std::back_inserter(found), matches);
            };
            collect([&asked](const ApiKey &key) { return key.id.value == asked; });
            if (found.isEmpty())
                collect([&asked](const ApiKey &key) { return key.name == asked && key.status != ApiKeyStatus::Revoked; });
            if (found.isEmpty()) {
                row.status = u"NOT_FOUND"_s;
            } else if (found.size() > 1) {
                row.status = u"FAILED"_s;
                row.error = Words::tr("%n keys have this name. Give the id.", nullptr, static_cast<int>(found.size()));
            } else {
                row.key = found.constFirst();
                row.change = changeFor(row.key);
            }
            m_rows.append(row);
        }
        if (m_plan.changes.isEmpty())
            return tell();
        if (m_options.isAgreed)
            return carryOut(m_plan);
        for (const Change &change : std::as_const(m_plan.changes))
            terminal().say(u"  "_s + change.key.name + u"  "_s + change.key.hint);
        ask(Words::tr("Go on? Type yes to delete these keys, anything else to leave all as it is:"),
            [this] { carryOut(m_plan); });
    }

    /// A key that is asked for twice is deleted once.
    int changeFor(const ApiKey &key)
    {
        for (qsizetype i = 0; i < m_plan.changes.size(); ++i) {
            if (m_plan.changes.at(i).key.id == key.id)
                return static_cast<int>(i);
        }
        Change change;
        change.action = Action::RevokeKey;
        change.account = m_ownAccount;
        if (change.account.userId.isEmpty())
            change.account.userId.value = key.owner.value;
        change.key = key;
        m_plan.title = app::actionText(Action::RevokeKey);
        m_plan.changes.append(change);
        return static_cast<int>(m_plan.changes.size()) - 1;
    }

    void tell()
    {
        QList<reports::YamlRecord> records;
        QList<QStringList> table;
        qsizetype bad = 0;
        for (const Row &row : std::as_const(m_rows)) {
            records.append({{u"id"_s, orNull(row.key.id.value)},
                            {u"name"_s, orNull(row.key.name.isEmpty() ? row.asked : row.key.name)},
                            {u"status"_s, row.status},
                            {u"error"_s, orNull(row.error)}});
            table.append({row.asked, row.status, row.error});
            bad += row.status == "DELETED"_L1 ? 0 : 1;
        }
        const QStringList headers{Words::tr("ASKED FOR"), Words::tr("STATUS"), Words::tr("REASON")};
        const QByteArray out =
            m_options.isJson ? recordsToJson(records) : alignedTable(headers, table, terminal().isOutputTerminal()).toUtf8();
        const bool isWritten = terminal().write(out);
        end(!isWritten ? Failed : bad == 0 ? AllDone : bad == m_rows.size() ? Failed : SomeHeldBack);
    }

    KeysDeleteOptions m_options;
    QList<Row> m_rows;
    ChangePlan m_plan;
    Account m_ownAccount;
};

class TeamsListCommand final : public WorkspaceCommand
{
public:
    TeamsListCommand(const TeamsListOptions &options, Environment &environment)
        : WorkspaceCommand(environment)
        , m_options(options)
    {
    }

protected:
    void opened() override
    {
        follow(port().teams(this), [this](const QList<Team> &teams) { tell(teams); });
    }

private:
    void tell(const QList<Team> &teams)
    {
        QList<reports::YamlRecord> records;
        QList<QStringList> rows;
        QHash<ResourceId, QString> names;
        for (const Team &team : teams)
            names.insert(team.id, team.name);
        for (const Team &team : teams) {
            records.append(teamRecord(team));
            rows.append({team.name, app::teamKindText(team.kind), names.value(team.parent, team.parent.value),
                         team.members ? QString::number(*team.members) : Words::tr("not told"), team.id.value});
        }
        const QStringList headers{Words::tr("NAME"), Words::tr("KIND"), Words::tr("IN"), Words::tr("PEOPLE"), Words::tr("ID")};
        const QByteArray out =
            m_options.isJson ? recordsToJson(records) : alignedTable(headers, rows, terminal().isOutputTerminal()).toUtf8();
        end(terminal().write(out) ? AllDone : Failed);
    }

    TeamsListOptions m_options;
};

} // namespace

int runKeysList(const KeysListOptions &options, Environment &environment)
{
    return KeysListCommand(options, environment).run();
}

int runKeysCreate(const KeysCreateOptions &options, Environment &environment)
{
    const auto refuse = [&environment](const QString &sentence) {
        environment.terminal.say(sentence);
        return WrongUsage;
    };
    if (environment.terminal.isOutputTerminal() && !options.isShown)
        return refuse(Words::tr("The key would stand on the screen. Send standard output to a file or a program, or add "
                                "--show-key. Nothing was made."));
    std::optional<QDateTime> expires;
    if (!options.expires.isEmpty()) {
        const QDate date = QDate::fromString(options.expires, Qt::ISODate);
        if (!date.isValid())
            return refuse(Words::tr("--expires is a day such as 2027-01-31."));
        expires = QDateTime(date, QTime(23, 59, 59), Qt::UTC);
    }
    return KeysCreateCommand(options, expires, environment).run();
}

int runKeysDelete(const KeysDeleteOptions &options, Environment &environment)
{
    if (!options.isAgreed && !canAsk()) {
        environment.terminal.say(
            Words::tr("There is nobody here to ask, so nothing was changed. Add --yes to delete them without a question."));
        return WrongUsage;
    }
    return KeysDeleteCommand(options, environment).run();
}

int runTeamsList(const TeamsListOptions &options, Environment &environment)
{
    return TeamsListCommand(options, environment).run();
}

} // namespace gatehouse::ctl
