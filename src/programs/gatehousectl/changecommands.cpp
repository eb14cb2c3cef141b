// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/changecommands.h"

#include "app/actionplanner.h"
#include "app/texts.h"
#include "domain/email.h"
#include "programs/gatehousectl/workspacecommand.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

constexpr qint64 kLargestList = 16 * 1024 * 1024;

/// One id or address a line; empty lines and those that begin with # are left out.
Result<QStringList> readList(const QString &path)
{
    QFile file;
    file.setFileName(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return localFailure(Words::tr("%1 can't be read.").arg(path));
    QStringList all;
    const QStringList lines = QString::fromUtf8(file.read(kLargestList)).remove(QChar(0xfeff)).split(u'\n');
    for (const QString &line : lines) {
        const QString wanted = line.trimmed();
        if (!wanted.isEmpty() && !wanted.startsWith(u'#'))
            all.append(wanted);
    }
    return all;
}

Role roleOf(Platform platform, const QString &word)
{
    switch (platform) {
    case Platform::Anyscale:
        return Role::fromAnyscaleWord(word);
    case Platform::Arize:
        return Role::fromArizeWord(word);
    case Platform::Wandb:
        return Role::fromWandbWord(word);
    }
    return {};
}

/// Carries one change, or several, out for everybody asked for, and prints one answer for each asked, in the order asked.
class PeopleChangeCommand final : public WorkspaceCommand
{
public:
    PeopleChangeCommand(const PeopleChangeOptions &options, const QStringList &who, Environment &environment)
        : WorkspaceCommand(environment)
        , m_options(options)
    {
        for (const QString &asked : who)
            m_rows.append({asked, {}, {}, {}, {}});
    }

protected:
    void opened() override
    {
        readEverybody([this] { decide(); });
    }

    void carriedOut() override
    {
        const QList<ChangeOutcome> &outcomes = changeRun().outcomes();
        for (Row &row : m_rows) {
            for (const int change : std::as_const(row.changes))
                take(row, outcomes.at(change));
        }
        tell();
    }

private:
    struct Row
    {
        QString asked;
        std::optional<Account> account;
        QString status; ///< empty: as its changes end
        QString error;
        QList<int> changes; ///< in the plan; somebody asked for twice has the same ones
    };

    void decide()
    {
        QHash<QString, Account> byKey;
        const QList<Account> &all = workspace().people().accounts();
        for (const Account &account : all) {
            for (const QString &id :
                 {account.userId.value, account.identityId.value, account.invitationId.value, account.id().value})
                if (!id.isEmpty())
                    byKey.insert(id, account);
        }
        // An address after all ids: no id is one, and a member goes before an invitation to the same address.
        for (const Account &account : all) {
            const QString email = emailKey(account.email);
            if (!email.isEmpty() && (!byKey.contains(email) || !byKey.value(email).invitationId.isEmpty()))
                byKey.insert(email, account);
        }
        for (Row &row : m_rows) {
            const auto exact = byKey.constFind(row.asked);
            const auto found = exact == byKey.cend() ? byKey.constFind(emailKey(row.asked)) : exact;
            if (found == byKey.cend())
                row.status = u"NOT_FOUND"_s;
            else
                row.account = *found;
        }
        makePlan();
        if (m_plan.changes.isEmpty())
            return tell();
        if (m_options.isAgreed || m_options.action != Action::Remove)
            return carryOut(m_plan);
        ask(question(), [this] { carryOut(m_plan); });
    }

    void makePlan()
    {
        const app::ActionPlanner planner(workspace());
        m_plan.title = app::actionText(m_options.action);
        QHash<AccountId, QList<int>> made;
        for (Row &row : m_rows) {
            if (!row.account)
                continue;
            const AccountId id = row.account->id();
            if (made.contains(id)) {
                row.changes = made.value(id);
                continue;
            }
            const QList<Change> changes = changesFor(*row.account);
            for (const Change &change : changes) {
                const Ability ability = planner.ability(change.action, *row.account);
                if (!ability.isPossible()) {
                    row.status = u"FAILED"_s;
                    row.error = plain(app::whyNotText(ability, change.action, platform()));
                }
            }
            // All of it or none: half an update is no answer.
            if (row.status.isEmpty()) {
                for (const Change &change : changes) {
                    row.changes.append(static_cast<int>(m_plan.changes.size()));
                    m_plan.changes.append(change);
                }
                made.insert(id, row.changes);
            }
        }
    }

    QList<Change> changesFor(const Account &account) const
    {
        Change change;
        change.action = m_options.action;
        change.account = account;
        if (m_options.action != Action::ChangeName)
            return {change};
        QList<Change> changes;
        const auto add = [&changes, &change](Action action) {
            change.action = action;
            changes.append(change);
        };
        if (!m_options.newName.isEmpty()) {
            change.newName = m_options.newName;
            add(Action::ChangeName);
        }
        if (!m_options.newRole.isEmpty()) {
            change.role = roleOf(account.platform, m_options.newRole);
            add(Action::ChangeRole);
        }
        if (!m_options.developer.isEmpty()) {
            change.isDeveloper = m_options.developer == "yes"_L1;
            add(Action::ChangeDeveloper);
        }
        if (!m_options.modelsSeat.isEmpty() || !m_options.weaveSeat.isEmpty()) {
            change.modelsSeat = m_options.modelsSeat;
            change.weaveSeat = m_options.weaveSeat;
            add(Action::ChangeSeat);
        }
        return changes;
    }

    QString question() const
    {
        QStringList lines{Words::tr("To be removed from %2: %n accounts.", nullptr, static_cast<int>(m_plan.changes.size()))
                              .arg(app::platformText(m_plan.changes.constFirst().platform()))};
        for (const Change &change : m_plan.changes.first(std::min<qsizetype>(m_plan.changes.size(), 20)))
            lines.append(u"  "_s + (change.account.email.isEmpty() ? change.account.displayName() : change.account.email));
        if (m_plan.changes.size() > 20)
            lines.append(u"  …"_s);
        if (m_plan.changes.constFirst().platform() == Platform::Arize)
            lines.append(Words::tr("A removed address can never come back to Arize AX."));
        for (const QString &line : std::as_const(lines))
            m_environment.terminal.say(line);
        return Words::tr("Go on? Type yes to remove them, anything else to leave all as it is:");
    }

    /// The worst of a person's changes is what is told.
    void take(Row &row, const ChangeOutcome &outcome) const
    {
        const bool isGood = outcome.ending == Ending::Done || outcome.ending == Ending::AlreadySo;
        const QString word = m_options.action == Action::Remove ? u"DELETED"_s : u"DONE"_s;
        if (isGood && row.status.isEmpty())
            row.status = word;
        if (isGood)
            return;
        row.status = outcome.ending == Ending::NotFound ? u"NOT_FOUND"_s : u"FAILED"_s;
        if (outcome.ending != Ending::NotFound)
            row.error = plain(outcome.reason.isEmpty() ? app::endingText(outcome.ending) : outcome.reason);
    }

    static QString userId(const Row &row)
    {
        if (!row.account)
            return row.asked.contains(u'@') ? QString() : row.asked;
        return row.account->userId.isEmpty() ? row.account->id().value : row.account->userId.value;
    }

    static QString email(const Row &row)
    {
        if (row.account && !row.account->email.isEmpty())
            return row.account->email;
        return row.asked.contains(u'@') ? row.asked : QString();
    }

    void tell()
    {
        QList<reports::YamlRecord> records;
        QList<QStringList> table;
        qsizetype bad = 0;
        for (const Row &row : std::as_const(m_rows)) {
            const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
            records.append({{u"user_id"_s, userId(row)},
                            {u"email"_s, orNull(email(row))},
                            {u"status"_s, row.status},
                            {u"error"_s, orNull(row.error)}});
            table.append({row.asked, userId(row), row.status, row.error});
            bad += row.status == "FAILED"_L1 || row.status == "NOT_FOUND"_L1 ? 1 : 0;
        }
        const QStringList headers{Words::tr("ASKED FOR"), Words::tr("ID"), Words::tr("STATUS"), Words::tr("REASON")};
        const QByteArray out =
            m_options.isJson ? recordsToJson(records) : alignedTable(headers, table, terminal().isOutputTerminal()).toUtf8();
        const bool isWritten = terminal().write(out);
        end(!isWritten ? Failed : bad == 0 ? AllDone : bad == m_rows.size() ? Failed : SomeHeldBack);
    }

    PeopleChangeOptions m_options;
    QList<Row> m_rows;
    ChangePlan m_plan;
};

QString fault(const PeopleChangeOptions &options, const Environment &environment)
{
    const bool isInput = options.listFile == "-"_L1;
    if (options.who.isEmpty() && options.listFile.isEmpty())
        return Words::tr("Say whom: ids or e-mail addresses, or --file with one a line.");
    if (isInput && environment.connection.keyFile == "-"_L1)
        return Words::tr("Standard input can't be both the list and the key.");
    if (options.action == Action::Remove && !options.isAgreed && (isInput || !canAsk()))
        return Words::tr("There is nobody here to ask, so nothing was changed. Add --yes to remove them without a question.");
    const bool isUpdate = options.action == Action::ChangeName;
    if (isUpdate && options.newName.isEmpty() && options.newRole.isEmpty() && options.developer.isEmpty() &&
        options.modelsSeat.isEmpty() && options.weaveSeat.isEmpty())
        return Words::tr("Say what is to be changed: --name, --role, --developer, --models-seat or --weave-seat.");
    return {};
}

} // namespace

int runPeopleChange(const PeopleChangeOptions &options, Environment &environment)
{
    if (const QString wrong = fault(options, environment); !wrong.isEmpty()) {
        environment.terminal.say(wrong);
        return WrongUsage;
    }
    QStringList who;
    for (const QString &one : options.who)
        who.append(one.trimmed());
    who.removeAll(QString());
    if (!options.listFile.isEmpty()) {
        const Result<QStringList> list = readList(options.listFile);
        if (!list) {
            environment.terminal.say(list.error().detail);
            return Failed;
        }
        who += *list;
    }
    if (who.isEmpty()) {
        environment.terminal.say(Words::tr("There is nobody in the list."));
        return WrongUsage;
    }
    return PeopleChangeCommand(options, who, environment).run();
}

} // namespace gatehouse::ctl
