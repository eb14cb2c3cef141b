// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"

#include "domain/email.h"
#include "store/schema.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

using Done = Result<std::monostate>;

// Words, not numbers: the list is read by people too, and an enum may be put in another order.
constexpr std::array<std::pair<Action, const char *>, 22> kActions{{
    {Action::SeePeople, "see-people"},
    {Action::AddPeople, "add-people"},
    {Action::ResendInvitation, "resend-invitation"},
    {Action::InviteAgain, "invite-again"},
    {Action::ResetPassword, "reset-password"},
    {Action::ChangeName, "change-name"},
    {Action::ChangeRole, "change-role"},
    {Action::ChangeDeveloper, "change-developer"},
    {Action::ChangeSeat, "change-seat"},
    {Action::Deactivate, "deactivate"},
    {Action::Reactivate, "reactivate"},
    {Action::Remove, "remove"},
    {Action::SeeTeams, "see-teams"},
    {Action::AddToTeam, "add-to-team"},
    {Action::RemoveFromTeam, "remove-from-team"},
    {Action::ChangeTeamRole, "change-team-role"},
    {Action::SeeKeys, "see-keys"},
    {Action::CreateKey, "create-key"},
    {Action::RefreshKey, "refresh-key"},
    {Action::RevokeKey, "revoke-key"},
    {Action::SeeAccess, "see-access"},
    {Action::RemoveGrant, "remove-grant"},
}};

constexpr std::array<std::pair<Ending, const char *>, 8> kEndings{{
    {Ending::Pending, "pending"},
    {Ending::Done, "done"},
    {Ending::AlreadySo, "already-so"},
    {Ending::NotFound, "not-found"},
    {Ending::Refused, "refused"},
    {Ending::Failed, "failed"},
    {Ending::Unknown, "unknown"},
    {Ending::LeftOut, "left-out"},
}};

constexpr std::array<std::pair<Platform, const char *>, 3> kPlatforms{{
    {Platform::Anyscale, "anyscale"},
    {Platform::Arize, "arize"},
    {Platform::Wandb, "wandb"},
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
T fromWord(const std::array<std::pair<T, const char *>, N> &words, const QString &text, T otherwise)
{
    for (const auto &[value, word] : words) {
        if (text == QLatin1StringView(word))
            return value;
    }
    return otherwise;
}

/// One line of the list: an action that begins, or its ending. Lines are only ever added; the chain runs over them.
enum Column {
    Begins,
    Plan,
    PlanTitle,
    Organisation,
    PlatformWord,
    ActionWord,
    Email,
    Name,
    Account,
    Before,
    After,
    EndingWord,
    Reason,
    DoneBy,
    At,
    ColumnCount
};

using Line = std::array<QString, ColumnCount>;

constexpr auto kColumns =
    "begins, plan, plan_title, organisation, platform, action, email, name, account, before, after, ending, reason, done_by, at"_L1;

/// Platforms quote what they were sent: whatever looks like a key is not written down.
QString withoutKeys(QString text)
{
    static const QRegularExpression looksLikeKey(
        uR"((\b(?:ak-|aph|ash|asa|wandb_v1_|local-|sk-|Tmp-)[\w.+/=-]{8,}|[\w+/=]{32,}))"_s);
    return text.replace(looksLikeKey, u"•••"_s);
}

/// SQLite tells a null QString from an empty one, and the columns are NOT NULL.
QString some(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

tl::unexpected<ApiError> failed(const QString &doing, const QSqlQuery &query)
{
    return failure(databaseError(doing, query.lastError().text()));
}

/// Each field with its length before it, so that nothing can move from one to the next.
QByteArray chained(const QByteArray &before, const Line &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const QString &field : line) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(":");
        hash.addData(bytes);
    }
    return hash.result().toHex();
}

Result<QByteArray> lastChain(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT chain FROM activity ORDER BY line DESC LIMIT 1"_s))
        return failed(u"reading the activity list"_s, query);
    return query.next() ? query.value(0).toString().toLatin1() : QByteArray();
}

Result<qint64> addLine(QSqlDatabase &database, const Line &line)
{
    return lastChain(database).and_then([&](const QByteArray &before) -> Result<qint64> {
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO activity (%1, email_key, chain) VALUES (%2?)"_s.arg(
            kColumns, u"?, "_s.repeated(static_cast<qsizetype>(ColumnCount) + 1)));
        for (const QString &field : line)
            query.addBindValue(some(field));
        query.addBindValue(some(emailKey(line[Email])));
        query.addBindValue(QString::fromLatin1(chained(before, line)));
        if (!query.exec())
            return failed(u"writing the activity list"_s, query);
        return query.lastInsertId().toLongLong();
    });
}

QString momentText(const QDateTime &at)
{
    return QString::number((at.isValid() ? at : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch());
}

QDateTime momentFrom(const QString &text)
{
    return QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC);
}

Line lineOf(const ActivityEntry &entry)
{
    Line line;
    line[Plan] = entry.plan.toString(QUuid::WithoutBraces);
    line[PlanTitle] = withoutKeys(entry.planTitle);
    line[Organisation] = entry.organisation;
    line[PlatformWord] = wordOf(kPlatforms, entry.platform);
    line[ActionWord] = wordOf(kActions, entry.action);
    line[Email] = entry.email;
    line[Name] = entry.name;
    line[Account] = entry.account.value;
    line[Before] = withoutKeys(entry.before);
    line[After] = withoutKeys(entry.after);
    line[EndingWord] = wordOf(kEndings, entry.ending);
    line[Reason] = withoutKeys(entry.reason);
    line[DoneBy] = entry.doneBy;
    line[At] = momentText(entry.at);
    return line;
}

ActivityEntry entryOf(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString(); };
    ActivityEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.plan = QUuid::fromString(text(1 + Plan));
    entry.planTitle = text(1 + PlanTitle);
    entry.organisation = text(1 + Organisation);
    entry.platform = fromWord(kPlatforms, text(1 + PlatformWord), Platform::Anyscale);
    entry.action = fromWord(kActions, text(1 + ActionWord), Action::Remove);
    entry.email = text(1 + Email);
    entry.name = text(1 + Name);
    entry.account = {entry.platform, text(1 + Account)};
    entry.before = text(1 + Before);
    entry.after = text(1 + After);
    // A word from a newer program: what it means is not known here.
    entry.ending = fromWord(kEndings, text(1 + EndingWord), Ending::Unknown);
    entry.reason = text(1 + Reason);
    entry.doneBy = text(1 + DoneBy);
    entry.at = momentFrom(text(1 + At));
    entry.chain = text(1 + ColumnCount).toLatin1();
    return entry;
}

/// The newest lines that begin something, as the filter wants them.
Result<QList<ActivityEntry>> readBeginnings(QSqlDatabase &database, const ActivityFilter &filter)
{
    QStringList wanted{u"begins = ''"_s};
    QList<QVariant> values;
    const auto want = [&](const QString &condition, const QVariant &value) {
        wanted.append(condition);
        values.append(value);
    };
    if (!filter.organisation.isEmpty())
        want(u"organisation = ?"_s, filter.organisation);
    if (!filter.plan.isNull())
        want(u"plan = ?"_s, filter.plan.toString(QUuid::WithoutBraces));
    QStringList either;
    if (!filter.account.value.isEmpty()) {
        either.append(u"(account = ? AND platform = ?)"_s);
        values.append(filter.account.value);
        values.append(wordOf(kPlatforms, filter.account.platform));
    }
    for (const QString &email : filter.emails) {
        either.append(u"email_key = ?"_s);
        values.append(emailKey(email));
    }
    if (!either.isEmpty())
        wanted.append(u'(' + either.join(u" OR "_s) + u')');
    values.append(std::max<qint64>(filter.limit, 0));

    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT line, %1, chain FROM activity WHERE %2 ORDER BY line DESC LIMIT ?"_s.arg(kColumns, wanted.join(u" AND "_s)));
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec())
        return failed(u"reading the activity list"_s, query);
    QList<ActivityEntry> entries;
    while (query.next())
        entries.append(entryOf(query));
    return entries;
}

/// The endings of these; the last one counts.
std::optional<ApiError> readEndings(QSqlDatabase &database, QList<ActivityEntry> &entries)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT after, ending, reason, at, chain FROM activity WHERE begins = ? ORDER BY line DESC LIMIT 1"_s);
    for (ActivityEntry &entry : entries) {
        query.bindValue(0, QString::number(entry.id));
        if (!query.exec())
            return databaseError(u"reading the activity list"_s, query.lastError().text());
        if (!query.next())
            continue;
        if (const QString after = query.value(0).toString(); !after.isEmpty())
            entry.after = after;
        entry.ending = fromWord(kEndings, query.value(1).toString(), Ending::Unknown);
        entry.reason = query.value(2).toString();
        entry.at = momentFrom(query.value(3).toString());
        entry.chain = query.value(4).toString().toLatin1();
    }
    return {};
}

/// The entry of the first line that does not follow from the one before; 0: none.
Result<qint64> firstBroken(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT line, %1, chain FROM activity ORDER BY line"_s.arg(kColumns)))
        return failed(u"reading the activity list"_s, query);
    QByteArray before;
    qint64 last = 0;
    while (query.next()) {
        Line line;
        for (int i = 0; i < ColumnCount; ++i)
            line[static_cast<size_t>(i)] = query.value(1 + i).toString();
        last = query.value(0).toLongLong();
        before = chained(before, line);
        if (query.value(1 + ColumnCount).toString().toLatin1() != before)
            return line[Begins].isEmpty() ? last : line[Begins].toLongLong();
    }
    // Lines that were cut off at the end: SQLite remembers how many there were.
    if (!query.exec(u"SELECT seq FROM sqlite_sequence WHERE name = 'activity'"_s))
        return failed(u"reading the activity list"_s, query);
    if (query.next() && query.value(0).toLongLong() > last)
        return last + 1;
    return 0;
}

} // namespace

ActivityLog::ActivityLog(Database &database)
    : m_database(database)
{
}

ResultJob<qint64> *ActivityLog::begin(const ActivityEntry &entry, QObject *parent)
{
    return m_database.run<qint64>(
        [line = lineOf(entry)](QSqlDatabase &database) mutable {
            line[EndingWord] = wordOf(kEndings, Ending::Pending);
            return addLine(database, line);
        },
        parent);
}

ResultJob<std::monostate> *ActivityLog::end(qint64 id, Ending ending, const QString &reason, const QString &after,
                                            QObject *parent)
{
    Line line;
    line[Begins] = QString::number(id);
    line[EndingWord] = wordOf(kEndings, ending);
    line[Reason] = withoutKeys(reason);
    line[After] = withoutKeys(after);
    line[At] = momentText({});
    return m_database.run<std::monostate>(
        [line, id](QSqlDatabase &database) -> Done {
            QSqlQuery query(database);
            query.prepare(u"SELECT 1 FROM activity WHERE line = ? AND begins = ''"_s);
            query.addBindValue(id);
            if (!query.exec())
                return failed(u"ending an activity"_s, query);
            if (!query.next())
                return failure(databaseError(u"ending an activity"_s, u"entry %1 is not in the list"_s.arg(id)));
            return addLine(database, line).map([](qint64) { return std::monostate{}; });
        },
        parent);
}

ResultJob<QList<ActivityEntry>> *ActivityLog::entries(const ActivityFilter &filter, QObject *parent)
{
    return m_database.run<QList<ActivityEntry>>(
        [filter](QSqlDatabase &database) -> Result<QList<ActivityEntry>> {
            Result<QList<ActivityEntry>> entries = readBeginnings(database, filter);
            if (!entries)
                return entries;
            if (std::optional<ApiError> error = readEndings(database, *entries))
                return failure(std::move(*error));
            return entries;
        },
        parent);
}

ResultJob<qint64> *ActivityLog::verify(QObject *parent)
{
    return m_database.run<qint64>([](QSqlDatabase &database) { return firstBroken(database); }, parent);
}

} // namespace gatehouse::store
