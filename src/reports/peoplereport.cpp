// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/peoplereport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

/// The family name where the platform told the whole name apart from the first one.
QString lastNameOf(const Account &account)
{
    if (account.name.isEmpty() || !account.fullName.startsWith(account.name + u' '))
        return {};
    return account.fullName.mid(account.name.size() + 1).trimmed();
}

QString typeWord(AccountType type)
{
    switch (type) {
    case AccountType::Person:
        return u"person"_s;
    case AccountType::ServiceAccount:
        return u"service account"_s;
    case AccountType::Unknown:
        break;
    }
    return u"not told"_s;
}

QString statusWord(const Account &account)
{
    switch (account.status) {
    case AccountStatus::Active:
        return u"active"_s;
    case AccountStatus::Invited:
        return u"invited"_s;
    case AccountStatus::Expired:
        return u"expired"_s;
    case AccountStatus::Deactivated:
        return u"deactivated"_s;
    case AccountStatus::Unknown:
        break;
    }
    return account.statusWord.isEmpty() ? u"not told"_s : account.statusWord;
}

QString platformKey(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"anyscale"_s;
    case Platform::Arize:
        return u"arize"_s;
    case Platform::Wandb:
        break;
    }
    return u"wandb"_s;
}

QString platformName(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"Anyscale"_s;
    case Platform::Arize:
        return u"Arize AX"_s;
    case Platform::Wandb:
        break;
    }
    return u"Weights & Biases"_s;
}

QString yesOrNo(const std::optional<bool> &answer)
{
    return answer ? *answer ? u"yes"_s : u"no"_s : QString();
}

QStringList teamsOf(const Account &account)
{
    QStringList teams;
    for (const Membership &team : account.teams)
        teams.append(team.role.word.isEmpty() ? team.name : team.name + u" ("_s + team.role.word + u')');
    return teams;
}

/// What `tell` says of each account there, "; " between them.
template<typename Tell>
QString onPlatform(const Person &person, Platform platform, Tell tell)
{
    QStringList told;
    for (const Account &account : person.accounts) {
        if (account.platform == platform)
            told.append(tell(account));
    }
    return told.join(u"; "_s);
}

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString outcomeText(Fate fate)
{
    switch (fate) {
    case Fate::Pending:
        return QCoreApplication::translate("Reports", "Not asked for yet");
    case Fate::Created:
        return QCoreApplication::translate("Reports", "Created");
    case Fate::AlreadyThere:
        return QCoreApplication::translate("Reports", "Already there");
    case Fate::LeftOut:
        return QCoreApplication::translate("Reports", "Left out");
    case Fate::Refused:
        return QCoreApplication::translate("Reports", "Refused");
    case Fate::Failed:
        return QCoreApplication::translate("Reports", "Failed");
    case Fate::Unknown:
        break;
    }
    return QCoreApplication::translate("Reports", "Not clear yet");
}

/// Did not make it, and would be worth another try once mended.
bool isWorthAnotherTry(Fate fate)
{
    return fate == Fate::LeftOut || fate == Fate::Refused || fate == Fate::Failed || fate == Fate::Unknown;
}

QList<Column> originalColumns(const QStringList &headers, const QList<OriginalRow> &original)
{
    qsizetype widest = headers.size();
    for (const OriginalRow &row : original)
        widest = std::max(widest, row.cells.size());
    QList<Column> columns;
    for (qsizetype i = 0; i < widest; ++i)
        columns.append({headers.value(i), headers.value(i), ColumnType::Text});
    return columns;
}

QVariantList originalCells(const OriginalRow &row, qsizetype width)
{
    QVariantList cells;
    cells.reserve(width + 5);
    for (qsizetype i = 0; i < width; ++i)
        cells.append(textOrNothing(row.cells.value(i)));
    return cells;
}

} // namespace

ReportTable peopleTable(const QList<Account> &accounts, const Provenance &provenance)
{
    ReportTable table;
    table.sheetName = QCoreApplication::translate("Reports", "People");
    table.provenance = provenance;
    table.columns = {
        {u"name"_s, QCoreApplication::translate("Reports", "First name"), ColumnType::Text},
        {u"lastname"_s, QCoreApplication::translate("Reports", "Last name"), ColumnType::Text},
        {u"email"_s, QCoreApplication::translate("Reports", "E-mail"), ColumnType::Text},
        {u"full_name"_s, QCoreApplication::translate("Reports", "Full name"), ColumnType::Text},
        {u"type"_s, QCoreApplication::translate("Reports", "Kind"), ColumnType::Text},
        {u"status"_s, QCoreApplication::translate("Reports", "State"), ColumnType::Text},
        {u"permission_level"_s, QCoreApplication::translate("Reports", "Role"), ColumnType::Text},
        {u"base_role"_s, QCoreApplication::translate("Reports", "Base role"), ColumnType::Text},
        {u"additional_roles"_s, QCoreApplication::translate("Reports", "Additional roles"), ColumnType::Text},
        {u"created_at"_s, QCoreApplication::translate("Reports", "Created (UTC)"), ColumnType::Date},
        {u"user_id"_s, QCoreApplication::translate("Reports", "User id"), ColumnType::Text},
        {u"identity_id"_s, QCoreApplication::translate("Reports", "Identity id"), ColumnType::Text},
        {u"remarks"_s, QCoreApplication::translate("Reports", "Remarks"), ColumnType::Text},
    };
    table.rows.reserve(accounts.size());
    for (const Account &account : accounts) {
        QStringList additional;
        for (const Role &role : account.additionalRoles)
            additional.append(role.word);
        const QVariant created =
            account.createdAt.isValid() ? QVariant(account.createdAt.toUTC()) : textOrNothing(account.createdAtText);
        table.rows.append(QVariantList{textOrNothing(account.name), textOrNothing(lastNameOf(account)),
                                       textOrNothing(account.email), textOrNothing(account.fullName), typeWord(account.type),
                                       statusWord(account), textOrNothing(account.role.word),
                                       textOrNothing(account.baseRole.word), textOrNothing(additional.join(u", "_s)), created,
                                       textOrNothing(account.userId.value), textOrNothing(account.identityId.value),
                                       textOrNothing(account.oddities.join(u"; "_s))});
    }
    return table;
}

ReportTable personsTable(const QList<Person> &persons, const QList<Platform> &platforms, const Provenance &provenance)
{
    ReportTable table;
    table.sheetName = QCoreApplication::translate("Reports", "People");
    table.provenance = provenance;
    table.columns = {
        {u"name"_s, QCoreApplication::translate("Reports", "First name"), ColumnType::Text},
        {u"lastname"_s, QCoreApplication::translate("Reports", "Last name"), ColumnType::Text},
        {u"email"_s, QCoreApplication::translate("Reports", "E-mail"), ColumnType::Text},
        {u"full_name"_s, QCoreApplication::translate("Reports", "Full name"), ColumnType::Text},
        {u"type"_s, QCoreApplication::translate("Reports", "Kind"), ColumnType::Text},
    };
    for (const Platform platform : platforms) {
        const QString key = platformKey(platform);
        const QString name = platformName(platform);
        table.columns += {
            {key + u"_role"_s, QCoreApplication::translate("Reports", "%1: role").arg(name), ColumnType::Text},
            {key + u"_status"_s, QCoreApplication::translate("Reports", "%1: state").arg(name), ColumnType::Text},
            {key + u"_id"_s, QCoreApplication::translate("Reports", "%1: id").arg(name), ColumnType::Text},
        };
    }
    table.columns += {
        {u"teams"_s, QCoreApplication::translate("Reports", "Teams and groups"), ColumnType::Text},
        {u"last_active"_s, QCoreApplication::translate("Reports", "Last active (UTC)"), ColumnType::Date},
        {u"created_at"_s, QCoreApplication::translate("Reports", "Created (UTC)"), ColumnType::Date},
        {u"other_emails"_s, QCoreApplication::translate("Reports", "Other addresses"), ColumnType::Text},
        {u"remarks"_s, QCoreApplication::translate("Reports", "Remarks"), ColumnType::Text},
    };
    table.rows.reserve(persons.size());
    for (const Person &person : persons) {
        QString first = person.name;
        QString last;
        QStringList teams;
        QStringList oddities;
        for (const Account &account : person.accounts) {
            if (const QString told = lastNameOf(account); last.isEmpty() && !told.isEmpty()) {
                first = account.name;
                last = told;
            }
            teams += teamsOf(account);
            oddities += account.oddities;
        }
        QVariantList row{textOrNothing(first == person.email ? QString() : first), textOrNothing(last),
                         textOrNothing(person.email), textOrNothing(person.name),
                         typeWord(person.isServiceAccount ? AccountType::ServiceAccount : AccountType::Person)};
        for (const Platform platform : platforms) {
            row << textOrNothing(onPlatform(person, platform, [](const Account &one) { return one.role.word; }))
                << textOrNothing(onPlatform(person, platform, statusWord))
                << textOrNothing(onPlatform(person, platform, [](const Account &one) { return one.id().value; }));
        }
        const QDateTime lastActive = person.lastActiveAt();
        const QDateTime created = person.createdAt();
        row << textOrNothing(teams.join(u", "_s)) << (lastActive.isValid() ? QVariant(lastActive.toUTC()) : QVariant())
            << (created.isValid() ? QVariant(created.toUTC()) : QVariant()) << textOrNothing(person.otherEmails.join(u", "_s))
            << textOrNothing(oddities.join(u"; "_s));
        table.rows.append(row);
    }
    return table;
}

ReportTable accountsTable(const QList<Person> &persons, const Provenance &provenance)
{
    ReportTable table;
    table.sheetName = QCoreApplication::translate("Reports", "Accounts");
    table.provenance = provenance;
    table.columns = {
        {u"person"_s, QCoreApplication::translate("Reports", "Person"), ColumnType::Text},
        {u"platform"_s, QCoreApplication::translate("Reports", "Platform"), ColumnType::Text},
        {u"email"_s, QCoreApplication::translate("Reports", "E-mail"), ColumnType::Text},
        {u"full_name"_s, QCoreApplication::translate("Reports", "Full name"), ColumnType::Text},
        {u"type"_s, QCoreApplication::translate("Reports", "Kind"), ColumnType::Text},
        {u"status"_s, QCoreApplication::translate("Reports", "State"), ColumnType::Text},
        {u"status_word"_s, QCoreApplication::translate("Reports", "The platform's word"), ColumnType::Text},
        {u"role"_s, QCoreApplication::translate("Reports", "Role"), ColumnType::Text},
        {u"developer"_s, QCoreApplication::translate("Reports", "Developer"), ColumnType::Text},
        {u"models_seat"_s, QCoreApplication::translate("Reports", "Models seat"), ColumnType::Text},
        {u"weave_seat"_s, QCoreApplication::translate("Reports", "Weave seat"), ColumnType::Text},
        {u"teams"_s, QCoreApplication::translate("Reports", "Teams and groups"), ColumnType::Text},
        {u"last_active"_s, QCoreApplication::translate("Reports", "Last active (UTC)"), ColumnType::Date},
        {u"created_at"_s, QCoreApplication::translate("Reports", "Created (UTC)"), ColumnType::Date},
        {u"id"_s, QCoreApplication::translate("Reports", "Id"), ColumnType::Text},
        {u"user_id"_s, QCoreApplication::translate("Reports", "User id"), ColumnType::Text},
        {u"remarks"_s, QCoreApplication::translate("Reports", "Remarks"), ColumnType::Text},
    };
    for (const Person &person : persons) {
        for (const Account &account : person.accounts) {
            const QVariant created =
                account.createdAt.isValid() ? QVariant(account.createdAt.toUTC()) : textOrNothing(account.createdAtText);
            const QVariant active = account.lastActiveAt.isValid() ? QVariant(account.lastActiveAt.toUTC()) : QVariant();
            table.rows.append(QVariantList{
                textOrNothing(person.name), platformName(account.platform), textOrNothing(account.email),
                textOrNothing(account.displayName()), typeWord(account.type), statusWord(account),
                textOrNothing(account.statusWord), textOrNothing(account.role.word), textOrNothing(yesOrNo(account.isDeveloper)),
                textOrNothing(account.modelsSeat), textOrNothing(account.weaveSeat),
                textOrNothing(teamsOf(account).join(u", "_s)), active, created, textOrNothing(account.id().value),
                textOrNothing(account.userId.value), textOrNothing(account.oddities.join(u"; "_s))});
        }
    }
    table.provenance.count = table.rows.size();
    return table;
}

ReportTable importResultTable(const QStringList &headers, const QList<OriginalRow> &original, const QList<RowOutcome> &outcomes,
                              const Provenance &provenance)
{
    ReportTable table;
    table.sheetName = QCoreApplication::translate("Reports", "Result");
    table.provenance = provenance;
    table.columns = originalColumns(headers, original);
    const qsizetype width = table.columns.size();
    table.columns += {
        {u"outcome"_s, QCoreApplication::translate("Reports", "Outcome"), ColumnType::Text},
        {u"reason"_s, QCoreApplication::translate("Reports", "Reason"), ColumnType::Text},
        {u"id"_s, QCoreApplication::translate("Reports", "Id"), ColumnType::Text},
        {u"time"_s, QCoreApplication::translate("Reports", "Time (UTC)"), ColumnType::Date},
    };

    QHash<qint64, qsizetype> rowOf;
    for (qsizetype i = 0; i < original.size(); ++i) {
        rowOf.insert(original[i].sheetRow, i);
        table.rows.append(originalCells(original[i], width)
                          << outcomeText(Fate::Pending) << QVariant() << QVariant() << QVariant());
    }
    // A row whose sheet is gone (a run taken up later) is told by its number and address.
    const bool hasStrays = std::any_of(outcomes.begin(), outcomes.end(),
                                       [&](const RowOutcome &outcome) { return !rowOf.contains(outcome.sheetRow); });
    if (hasStrays) {
        table.columns.append({u"row"_s, QCoreApplication::translate("Reports", "Row"), ColumnType::Number});
        table.columns.append({u"email"_s, QCoreApplication::translate("Reports", "E-mail"), ColumnType::Text});
    }
    for (const RowOutcome &outcome : outcomes) {
        const qsizetype known = rowOf.value(outcome.sheetRow, -1);
        if (known < 0)
            table.rows.append(originalCells({}, width));
        QVariantList &row = known < 0 ? table.rows.last() : table.rows[known];
        row.resize(width);
        row << outcomeText(outcome.fate) << textOrNothing(outcome.reason) << textOrNothing(outcome.userId.value)
            << (outcome.at.isValid() ? QVariant(outcome.at.toUTC()) : QVariant());
        if (known < 0)
            row << outcome.sheetRow << textOrNothing(outcome.email);
    }
    return table;
}

ReportTable failedRowsTable(const QStringList &headers, const QList<OriginalRow> &original, const QList<RowOutcome> &outcomes,
                            const Provenance &provenance)
{
    ReportTable table;
    table.sheetName = QCoreApplication::translate("Reports", "Failed rows");
    table.provenance = provenance;
    table.columns = originalColumns(headers, original);
    QHash<qint64, Fate> fates;
    for (const RowOutcome &outcome : outcomes)
        fates.insert(outcome.sheetRow, outcome.fate);
    for (const OriginalRow &row : original) {
        const auto fate = fates.constFind(row.sheetRow);
        if (fate != fates.constEnd() && isWorthAnotherTry(*fate))
            table.rows.append(originalCells(row, table.columns.size()));
    }
    table.provenance.count = table.rows.size();
    return table;
}

} // namespace gatehouse::reports
