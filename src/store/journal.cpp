// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/schema.h"

#include <QtCore/QFileInfo>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

using Done = Result<std::monostate>;

// Words, not numbers: a journal is read by people too, and an enum may be put in another order.
constexpr std::array<std::pair<Fate, const char *>, 7> kFates{{
    {Fate::Pending, "pending"},
    {Fate::Created, "created"},
    {Fate::AlreadyThere, "already-there"},
    {Fate::LeftOut, "left-out"},
    {Fate::Refused, "refused"},
    {Fate::Failed, "failed"},
    {Fate::Unknown, "unknown"},
}};

QString fateWord(Fate fate)
{
    for (const auto &[known, word] : kFates) {
        if (known == fate)
            return QString::fromLatin1(word);
    }
    return u"pending"_s;
}

Fate fateFromWord(const QString &word)
{
    for (const auto &[fate, known] : kFates) {
        if (word == QLatin1StringView(known))
            return fate;
    }
    // A word from a newer program: the row is looked at again rather than taken as ended well.
    return Fate::Unknown;
}

constexpr std::array<std::pair<Platform, const char *>, 3> kPlatforms{{
    {Platform::Anyscale, "anyscale"},
    {Platform::Arize, "arize"},
    {Platform::Wandb, "wandb"},
}};

constexpr std::array<std::pair<InviteMode, const char *>, 4> kInviteModes{{
    {InviteMode::NotSaid, ""},
    {InviteMode::NoMail, "no-mail"},
    {InviteMode::EmailLink, "email-link"},
    {InviteMode::TemporaryPassword, "temporary-password"},
}};

template<typename T, size_t N>
QString wordOf(const std::array<std::pair<T, const char *>, N> &words, T value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return QString::fromLatin1(words.front().second);
}

template<typename T, size_t N>
T fromWord(const std::array<std::pair<T, const char *>, N> &words, const QString &text)
{
    for (const auto &[value, word] : words) {
        if (text == QLatin1StringView(word))
            return value;
    }
    return words.front().first;
}

Role roleFrom(Platform platform, const QString &word, const QString &id)
{
    if (word.isEmpty() && id.isEmpty())
        return {};
    if (!id.isEmpty())
        return {Role::Kind::Custom, word, id};
    switch (platform) {
    case Platform::Arize:
        return Role::fromArizeWord(word);
    case Platform::Wandb:
        return Role::fromWandbWord(word);
    case Platform::Anyscale:
        break;
    }
    return Role::fromAnyscaleWord(word);
}

QVariant optionalText(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

std::optional<QString> textOrNothing(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

/// SQLite tells a null QString from an empty one, and the columns are NOT NULL.
QString some(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant moment(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

tl::unexpected<ApiError> failed(const QString &doing, const QSqlQuery &query)
{
    return failure(databaseError(doing, query.lastError().text()));
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Beside the database; a database in memory has no other program to keep out.
QString lockFile(const QString &databasePath, const QUuid &run)
{
    if (databasePath == ":memory:"_L1)
        return {};
    return QFileInfo(databasePath).absolutePath() + u"/run-"_s + idText(run) + u".lock"_s;
}

Done insertRun(QSqlDatabase &database, const ImportPlan &plan, const QString &organisationKey, const QString &organisationName,
               bool defaultSso, const QDateTime &startedAt)
{
    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO runs (id, source_name, source_path, source_hash, sheet_name, organisation_key, organisation_name, "
        "started_at, rows_read, default_sso, platform, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"_s);
    query.addBindValue(idText(plan.id));
    query.addBindValue(some(plan.sourceName));
    query.addBindValue(some(plan.sourcePath));
    query.addBindValue(plan.sourceHash.isNull() ? QByteArray("") : plan.sourceHash);
    query.addBindValue(some(plan.sheetName));
    query.addBindValue(some(organisationKey));
    query.addBindValue(some(organisationName));
    query.addBindValue(startedAt.toMSecsSinceEpoch());
    query.addBindValue(plan.rowsRead);
    query.addBindValue(defaultSso ? 1 : 0);
    query.addBindValue(wordOf(kPlatforms, plan.platform));
    if (!query.exec())
        return failed(u"beginning a run"_s, query);
    return std::monostate{};
}

Done insertRows(QSqlDatabase &database, const ImportPlan &plan, const QDateTime &startedAt)
{
    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO run_rows (run, position, sheet_row, email, name, last_name, title, is_sso_user, has_password, held_back, "
        "by_choice, state, fate, reason, user_id, ended_at, role, role_id, invite_mode, teams) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, "
        "?, ?, ?, '', ?, ?, ?, ?, ?)"_s);
    const QString run = idText(plan.id);
    int position = 0;
    const auto insert = [&](qint64 sheetRow, const NewPerson &person, const HeldBackRow *heldBack) {
        int i = 0;
        query.bindValue(i++, run);
        query.bindValue(i++, position++);
        query.bindValue(i++, sheetRow);
        query.bindValue(i++, some(person.email));
        query.bindValue(i++, some(person.name));
        query.bindValue(i++, optionalText(person.lastName));
        query.bindValue(i++, optionalText(person.title));
        query.bindValue(i++, person.isSsoUser ? QVariant(*person.isSsoUser ? 1 : 0) : QVariant());
        query.bindValue(i++, person.hasPassword() ? 1 : 0);
        query.bindValue(i++, heldBack ? 1 : 0);
        query.bindValue(i++, heldBack && heldBack->byChoice ? 1 : 0);
        query.bindValue(i++, static_cast<int>(heldBack ? RowState::Ended : RowState::Planned));
        query.bindValue(i++, fateWord(heldBack ? Fate::LeftOut : Fate::Pending));
        query.bindValue(i++, heldBack ? some(heldBack->reason) : u""_s);
        query.bindValue(i++, heldBack ? moment(startedAt) : QVariant());
        query.bindValue(i++, some(person.role.word));
        query.bindValue(i++, some(person.role.id));
        query.bindValue(i++, wordOf(kInviteModes, person.inviteMode));
        query.bindValue(i++, some(person.teams.join(u'\n')));
        return query.exec();
    };
    for (const ImportRow &row : plan.rows) {
        if (!insert(row.sheetRow, row.person, nullptr))
            return failed(u"writing the plan"_s, query);
    }
    for (const HeldBackRow &row : plan.heldBack) {
        NewPerson person;
        person.email = row.email;
        if (!insert(row.sheetRow, person, &row))
            return failed(u"writing the plan"_s, query);
    }
    return std::monostate{};
}

Done updateOutcomes(QSqlDatabase &database, const QUuid &run, const QList<JournalOutcome> &outcomes)
{
    QSqlQuery query(database);
    query.prepare(
        u"UPDATE run_rows SET state = ?, fate = ?, reason = ?, user_id = ?, ended_at = ? WHERE run = ? AND position = ?"_s);
    for (const JournalOutcome &ending : outcomes) {
        const bool ended = ending.outcome.fate != Fate::Pending;
        int i = 0;
        query.bindValue(i++, static_cast<int>(ended ? RowState::Ended : RowState::Planned));
        query.bindValue(i++, fateWord(ending.outcome.fate));
        query.bindValue(i++, some(ending.outcome.reason));
        query.bindValue(i++, some(ending.outcome.userId.value));
        query.bindValue(i++, moment(ending.outcome.at));
        query.bindValue(i++, idText(run));
        query.bindValue(i++, ending.position);
        if (!query.exec())
            return failed(u"writing the endings"_s, query);
        if (query.numRowsAffected() != 1)
            return failure(
                databaseError(u"writing the endings"_s, u"row %1 of the run is not in the journal"_s.arg(ending.position)));
    }
    return std::monostate{};
}

Done close(QSqlDatabase &database, const QUuid &run, const QString &state)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE runs SET state = ?, ended_at = ? WHERE id = ?"_s);
    query.addBindValue(state);
    query.addBindValue(QDateTime::currentMSecsSinceEpoch());
    query.addBindValue(idText(run));
    if (!query.exec())
        return failed(u"ending a run"_s, query);
    return std::monostate{};
}

UnfinishedRun runFrom(const QSqlQuery &query)
{
    UnfinishedRun run;
    int i = 0;
    run.id = QUuid::fromString(query.value(i++).toString());
    run.sourceName = query.value(i++).toString();
    run.sourcePath = query.value(i++).toString();
    run.sourceHash = query.value(i++).toByteArray();
    run.sheetName = query.value(i++).toString();
    run.organisationKey = query.value(i++).toString();
    run.organisationName = query.value(i++).toString();
    run.startedAt = momentFrom(query.value(i++));
    run.rowsRead = query.value(i++).toLongLong();
    run.defaultSso = query.value(i++).toBool();
    run.ended = query.value(i++).toLongLong();
    run.withPassword = query.value(i++).toLongLong();
    run.platform = fromWord(kPlatforms, query.value(i++).toString());
    return run;
}

JournalRow rowFrom(const QSqlQuery &query)
{
    JournalRow row;
    int i = 0;
    row.position = query.value(i++).toInt();
    row.row.sheetRow = query.value(i++).toLongLong();
    row.row.person.email = query.value(i++).toString();
    row.row.person.name = query.value(i++).toString();
    row.row.person.lastName = textOrNothing(query.value(i++));
    row.row.person.title = textOrNothing(query.value(i++));
    const QVariant sso = query.value(i++);
    if (!sso.isNull())
        row.row.person.isSsoUser = sso.toBool();
    row.hasPassword = query.value(i++).toBool();
    row.isHeldBack = query.value(i++).toBool();
    row.byChoice = query.value(i++).toBool();
    const int state = query.value(i++).toInt();
    row.state = state == static_cast<int>(RowState::Planned) ? RowState::Planned
                : state == static_cast<int>(RowState::Ended) ? RowState::Ended
                                                             : RowState::Sent;
    row.outcome.sheetRow = row.row.sheetRow;
    row.outcome.email = row.row.person.email;
    row.outcome.fate = fateFromWord(query.value(i++).toString());
    row.outcome.reason = query.value(i++).toString();
    row.outcome.userId.value = query.value(i++).toString();
    row.outcome.at = momentFrom(query.value(i++));
    const QString role = query.value(i++).toString();
    const QString roleId = query.value(i++).toString();
    row.row.person.inviteMode = fromWord(kInviteModes, query.value(i++).toString());
    row.row.person.teams = query.value(i++).toString().split(u'\n', Qt::SkipEmptyParts);
    row.row.person.role = roleFrom(fromWord(kPlatforms, query.value(i++).toString()), role, roleId);
    if (row.state != RowState::Ended)
        row.outcome.fate = Fate::Pending;
    return row;
}

} // namespace

Journal::Journal(Database &database)
    : m_database(database)
{
}

ResultJob<std::shared_ptr<RunLock>> *Journal::claim(const QUuid &run, QObject *parent)
{
    // On the database's thread, where the folder is known to be there and the disk may be slow.
    return m_database.run<std::shared_ptr<RunLock>>(
        [path = lockFile(m_database.path(), run)](QSqlDatabase &) -> Result<std::shared_ptr<RunLock>> {
            if (path.isEmpty())
                return RunLock::none();
            return RunLock::take(path);
        },
        parent);
}

ResultJob<std::monostate> *Journal::begin(const ImportPlan &plan, const QString &organisationKey, const QString &organisationName,
                                          bool defaultSso, const QDateTime &startedAt, const QList<JournalOutcome> &endings,
                                          QObject *parent)
{
    return m_database.run<std::monostate>(
        [=](QSqlDatabase &database) -> Done {
            return insertRun(database, plan, organisationKey, organisationName, defaultSso, startedAt)
                .and_then([&](std::monostate) { return insertRows(database, plan, startedAt); })
                .and_then([&](std::monostate) { return updateOutcomes(database, plan.id, endings); });
        },
        parent);
}

ResultJob<std::monostate> *Journal::markSent(const QUuid &run, const QList<int> &positions, QObject *parent)
{
    return m_database.run<std::monostate>(
        [run, positions](QSqlDatabase &database) -> Done {
            QSqlQuery query(database);
            query.prepare(u"UPDATE run_rows SET state = ? WHERE run = ? AND position = ?"_s);
            for (const int position : positions) {
                query.bindValue(0, static_cast<int>(RowState::Sent));
                query.bindValue(1, idText(run));
                query.bindValue(2, position);
                if (!query.exec())
                    return failed(u"noting a request"_s, query);
                if (query.numRowsAffected() != 1)
                    return failure(
                        databaseError(u"noting a request"_s, u"row %1 of the run is not in the journal"_s.arg(position)));
            }
            return std::monostate{};
        },
        parent);
}

ResultJob<std::monostate> *Journal::recordOutcomes(const QUuid &run, const QList<JournalOutcome> &outcomes, QObject *parent)
{
    return m_database.run<std::monostate>(
        [run, outcomes](QSqlDatabase &database) { return updateOutcomes(database, run, outcomes); }, parent);
}

ResultJob<std::monostate> *Journal::finish(const QUuid &run, QObject *parent)
{
    return m_database.run<std::monostate>([run](QSqlDatabase &database) { return close(database, run, u"finished"_s); }, parent);
}

ResultJob<std::monostate> *Journal::abandon(const QUuid &run, QObject *parent)
{
    return m_database.run<std::monostate>([run](QSqlDatabase &database) { return close(database, run, u"abandoned"_s); }, parent);
}

ResultJob<QList<UnfinishedRun>> *Journal::unfinished(QObject *parent)
{
    return m_database.run<QList<UnfinishedRun>>(
        [path = m_database.path()](QSqlDatabase &database) -> Result<QList<UnfinishedRun>> {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.exec(u"SELECT id, source_name, source_path, source_hash, sheet_name, organisation_key, organisation_name, "
                            "started_at, rows_read, default_sso, "
                            "(SELECT count(*) FROM run_rows WHERE run = id AND state = 2), "
                            "(SELECT count(*) FROM run_rows WHERE run = id AND state <> 2 AND has_password), platform "
                            "FROM runs WHERE state = 'open' ORDER BY started_at DESC, id"_s))
                return failed(u"reading the runs"_s, query);
            QList<UnfinishedRun> runs;
            while (query.next()) {
                runs.append(runFrom(query));
                const QString lock = lockFile(path, runs.constLast().id);
                runs.last().isBusy = !lock.isEmpty() && RunLock::isHeld(lock);
            }
            return runs;
        },
        parent);
}

ResultJob<QList<JournalRow>> *Journal::rows(const QUuid &run, QObject *parent)
{
    return m_database.run<QList<JournalRow>>(
        [run](QSqlDatabase &database) -> Result<QList<JournalRow>> {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.prepare(
                u"SELECT position, sheet_row, email, name, last_name, title, is_sso_user, has_password, held_back, by_choice, "
                "state, fate, reason, user_id, ended_at, role, role_id, invite_mode, teams, "
                "(SELECT platform FROM runs WHERE id = run) FROM run_rows WHERE run = ? ORDER BY position"_s);
            query.addBindValue(idText(run));
            if (!query.exec())
                return failed(u"reading a run"_s, query);
            QList<JournalRow> rows;
            while (query.next())
                rows.append(rowFrom(query));
            return rows;
        },
        parent);
}

} // namespace gatehouse::store
