// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopletablemodel.h"

#include "app/texts.h"
#include "domain/email.h"
#include "models/peoplewords.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

/// Above this many single removals, one reset is cheaper for every view than as many announcements.
constexpr qsizetype kManyRemovals = 256;

constexpr std::array kPlatforms = {Platform::Anyscale, Platform::Arize, Platform::Wandb};

QLocale sortingLocale()
{
    // The C locale sorts by code point: É after Z.
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QList<const Account *> accountsOn(const Person &person, Platform platform)
{
    QList<const Account *> found;
    for (const Account &account : person.accounts) {
        if (account.platform == platform)
            found.append(&account);
    }
    return found;
}

/// The key that a platform knows a person by, of all accounts there.
QString idsOn(const Person &person, Platform platform)
{
    QStringList ids;
    for (const Account *account : accountsOn(person, platform)) {
        if (!account->userId.isEmpty())
            ids.append(account->userId.value);
    }
    return ids.join(u", "_s);
}

QString identitiesOf(const Person &person)
{
    QStringList ids;
    for (const Account *account : accountsOn(person, Platform::Anyscale)) {
        if (!account->identityId.isEmpty())
            ids.append(account->identityId.value);
    }
    return ids.join(u", "_s);
}

/// Nothing goes after everything: an empty cell never heads a sorted list.
bool isLessText(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty())
        return !left.isEmpty() && right.isEmpty();
    return left.compare(right, Qt::CaseInsensitive) < 0;
}

} // namespace

PeopleTableModel::PeopleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

std::optional<Platform> PeopleTableModel::platformOf(Column column)
{
    switch (column) {
    case Column::Anyscale:
    case Column::BaseRole:
    case Column::AnyscaleUser:
    case Column::AnyscaleIdentity:
        return Platform::Anyscale;
    case Column::Arize:
    case Column::Developer:
    case Column::ArizeUser:
        return Platform::Arize;
    case Column::Wandb:
    case Column::Seats:
    case Column::WandbUser:
        return Platform::Wandb;
    default:
        return {};
    }
}

PeopleTableModel::Column PeopleTableModel::cellOf(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return Column::Anyscale;
    case Platform::Arize:
        return Column::Arize;
    case Platform::Wandb:
        break;
    }
    return Column::Wandb;
}

QString PeopleTableModel::keyOf(Column column)
{
    static constexpr std::array<QLatin1StringView, kColumnCount> keys = {
        "person"_L1,     "email"_L1,    "anyscale"_L1,    "arize"_L1,        "wandb"_L1,
        "lastActive"_L1, "created"_L1,  "kind"_L1,        "teams"_L1,        "developer"_L1,
        "seats"_L1,      "baseRole"_L1, "otherEmails"_L1, "anyscaleUser"_L1, "anyscaleIdentity"_L1,
        "arizeUser"_L1,  "wandbUser"_L1};
    return keys[static_cast<size_t>(column)];
}

void PeopleTableModel::follow(app::PersonIndex *index)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = index;
    if (index) {
        connect(index, &app::PersonIndex::cleared, this, [this] { reset({}); });
        connect(index, &app::PersonIndex::upserted, this, &PeopleTableModel::upsert);
        connect(index, &app::PersonIndex::removed, this, &PeopleTableModel::remove);
    }
    m_ticked.clear();
    reset(index ? index->persons() : QList<Person>());
}

PeopleTableModel::Row PeopleTableModel::makeRow(const Person &person) const
{
    Row row(person, m_collator.sortKey(person.name));
    QStringList found{person.name, person.email};
    found += person.otherEmails;
    QStringList teams;
    for (const Account &account : person.accounts) {
        found << account.name << account.fullName << account.userName << account.userId.value << account.identityId.value
              << app::roleText(account.role);
        for (const Membership &team : account.teams) {
            if (!teams.contains(team.name))
                teams.append(team.name);
        }
        row.hasOddities = row.hasOddities || !account.oddities.isEmpty();
        if (account.isDeveloper)
            row.developer = *account.isDeveloper ? tr("Developer") : tr("No developer");
        if (const QString seats = seatsText(account); !seats.isEmpty())
            row.seats = seats;
        if (account.baseRole.kind != gatehouse::Role::Kind::None)
            row.baseRole = app::roleText(account.baseRole);
    }
    for (const Platform platform : kPlatforms) {
        const QList<const Account *> accounts = accountsOn(person, platform);
        Cell &cell = row.cells[static_cast<size_t>(platform)];
        cell.text = accountsText(accounts);
        cell.status = accounts.isEmpty() ? -1 : static_cast<int>(strikingStatus(accounts));
        found.append(cell.text);
    }
    row.kind = person.isServiceAccount ? tr("Service account") : tr("Person");
    if (person.isServiceAccount)
        found.append(row.kind);
    row.teams = teams.join(u", "_s);
    found += teams;
    row.createdAt = person.createdAt();
    if (row.createdAt.isValid())
        row.created = monthText(row.createdAt);
    else if (!person.accounts.isEmpty())
        row.created = person.accounts.first().createdAtText;
    row.lastActiveAt = person.lastActiveAt();
    row.wasNeverActive = models::wasNeverActive(person);
    found.removeAll(QString());
    found.removeDuplicates();
    row.search = searchKey(found.join(u'\n'));
    return row;
}

void PeopleTableModel::reset(const QList<Person> &persons)
{
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    m_rows.reserve(persons.size());
    for (const Person &person : persons) {
        if (const int known = rowOf(person.id); known >= 0) {
            m_rows[known] = makeRow(person);
            continue;
        }
        m_index.insert(person.id, static_cast<int>(m_rows.size()));
        m_rows.append(makeRow(person));
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

void PeopleTableModel::upsert(const QList<Person> &batch)
{
    QList<Row> fresh;
    QHash<PersonId, int> freshIndex;
    int lowest = -1;
    int highest = -1;
    for (const Person &person : batch) {
        if (const int row = rowOf(person.id); row >= 0) {
            m_rows[row] = makeRow(person);
            lowest = lowest < 0 ? row : std::min(lowest, row);
            highest = std::max(highest, row);
        } else if (const int at = freshIndex.value(person.id, -1); at >= 0) {
            fresh[at] = makeRow(person);
        } else {
            freshIndex.insert(person.id, static_cast<int>(fresh.size()));
            fresh.append(makeRow(person));
        }
    }
    if (lowest >= 0)
        Q_EMIT dataChanged(index(lowest, 0), index(highest, kColumnCount - 1));
    if (!fresh.isEmpty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        for (Row &row : fresh) {
            m_index.insert(row.person.id, static_cast<int>(m_rows.size()));
            m_rows.append(std::move(row));
        }
        endInsertRows();
    }
    // What the actions reach goes by the accounts, so whoever shows that for the ticked ones looks again.
    if (!m_ticked.isEmpty())
        Q_EMIT ticksChanged();
}

void PeopleTableModel::remove(const QList<PersonId> &ids)
{
    QList<int> rows;
    for (const PersonId &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty())
        return;
    const bool isMany = rows.size() > kManyRemovals;
    if (isMany)
        beginResetModel();
    qsizetype end = rows.size();
    while (end > 0) {
        qsizetype begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        const int first = rows[begin];
        const int last = rows[end - 1];
        if (!isMany)
            beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        if (!isMany)
            endRemoveRows();
        end = begin;
    }
    m_index.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_index.insert(m_rows[i].person.id, static_cast<int>(i));
    if (isMany)
        endResetModel();
    bool wasTicked = false;
    for (const PersonId &id : ids)
        wasTicked = m_ticked.remove(id) || wasTicked;
    if (wasTicked)
        Q_EMIT ticksChanged();
}

const Person *PeopleTableModel::find(const PersonId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[row].person;
}

bool PeopleTableModel::isLess(int left, int right, Column column) const
{
    const Row &a = m_rows[left];
    const Row &b = m_rows[right];
    switch (column) {
    case Column::Person:
        return a.personKey < b.personKey;
    case Column::LastActive: {
        // Never, then the longest ago; those that nothing is told of go last.
        const auto rank = [](const Row &row) { return row.lastActiveAt.isValid() ? 1 : row.wasNeverActive ? 0 : 2; };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.lastActiveAt < b.lastActiveAt;
    }
    case Column::Created:
        if (a.createdAt.isValid() != b.createdAt.isValid())
            return a.createdAt.isValid();
        return a.createdAt < b.createdAt;
    default:
        return isLessText(text(a, column), text(b, column));
    }
}

void PeopleTableModel::announceTicks(int lowest, int highest)
{
    if (lowest >= 0)
        Q_EMIT dataChanged(index(lowest, 0), index(highest, kColumnCount - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void PeopleTableModel::setTicked(const QList<PersonId> &ids, bool isTicked)
{
    int lowest = -1;
    int highest = -1;
    for (const PersonId &id : ids) {
        const int row = rowOf(id);
        if (row < 0 || m_ticked.contains(id) == isTicked)
            continue;
        if (isTicked)
            m_ticked.insert(id);
        else
            m_ticked.remove(id);
        lowest = lowest < 0 ? row : std::min(lowest, row);
        highest = std::max(highest, row);
    }
    if (lowest >= 0)
        announceTicks(lowest, highest);
}

void PeopleTableModel::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    announceTicks(m_rows.isEmpty() ? -1 : 0, static_cast<int>(m_rows.size()) - 1);
}

QList<PersonId> PeopleTableModel::ticked() const
{
    QList<PersonId> there;
    for (const PersonId &id : m_ticked) {
        if (m_index.contains(id))
            there.append(id);
    }
    return there;
}

int PeopleTableModel::tickedCount() const
{
    return static_cast<int>(
        std::count_if(m_ticked.cbegin(), m_ticked.cend(), [this](const PersonId &id) { return m_index.contains(id); }));
}

void PeopleTableModel::forgetAbsentTicks()
{
    const qsizetype before = m_ticked.size();
    m_ticked.removeIf([this](const PersonId &id) { return !m_index.contains(id); });
    if (m_ticked.size() != before)
        Q_EMIT ticksChanged();
}

int PeopleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

Qt::ItemFlags PeopleTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == static_cast<int>(Column::Person))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString PeopleTableModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Person:
        return row.person.name;
    case Column::Email:
        return row.person.email;
    case Column::Anyscale:
    case Column::Arize:
    case Column::Wandb:
        return row.cells[static_cast<size_t>(*platformOf(column))].text;
    case Column::LastActive:
        // Grows old while it is shown, so it is not made when the row comes.
        return lastActiveText(row.person, QDateTime::currentDateTimeUtc());
    case Column::Created:
        return row.created;
    case Column::Kind:
        return row.kind;
    case Column::Teams:
        return row.teams;
    case Column::Developer:
        return row.developer;
    case Column::Seats:
        return row.seats;
    case Column::BaseRole:
        return row.baseRole;
    case Column::OtherEmails:
        return row.person.otherEmails.join(u", "_s);
    case Column::AnyscaleUser:
        return idsOn(row.person, Platform::Anyscale);
    case Column::AnyscaleIdentity:
        return identitiesOf(row.person);
    case Column::ArizeUser:
        return idsOn(row.person, Platform::Arize);
    case Column::WandbUser:
        return idsOn(row.person, Platform::Wandb);
    }
    return {};
}

QString PeopleTableModel::platformSentence(const Row &row, Platform platform) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList lines;
    for (const Account *account : accountsOn(row.person, platform))
        //: %1 a platform, %2 role and state: "Arize AX: Member, invited 21 days ago"
        lines.append(tr("%1: %2").arg(app::platformText(platform), accountStateText(*account, now)));
    if (!lines.isEmpty())
        return lines.join(u'\n');
    const QString nothing = m_unread.contains(platform) ? tr("no account, or not read yet") : tr("no account");
    return tr("%1: %2").arg(app::platformText(platform), nothing);
}

QString PeopleTableModel::accessibleText(const Row &row, Column column) const
{
    const QString shown = text(row, column);
    switch (column) {
    case Column::Person: {
        const QString name = row.person.isServiceAccount ? tr("%1, service account").arg(shown) : shown;
        return m_ticked.contains(row.person.id) ? tr("%1, ticked").arg(name) : name;
    }
    case Column::Email:
        return shown.isEmpty() ? tr("no e-mail address") : shown;
    case Column::Anyscale:
    case Column::Arize:
    case Column::Wandb:
        return platformSentence(row, *platformOf(column)).replace(u'\n', u' ');
    case Column::LastActive:
        return shown.isEmpty() ? tr("Last active: not told") : tr("Last active: %1").arg(shown);
    default:
        break;
    }
    //: %1 the name of a column, %2 what stands there
    return tr("%1: %2").arg(headerData(static_cast<int>(column), Qt::Horizontal).toString(),
                            shown.isEmpty() ? tr("nothing") : shown);
}

QString PeopleTableModel::toolTip(const Row &row, Column column) const
{
    if (const auto platform = platformOf(column); platform && column == cellOf(*platform)) {
        const QList<const Account *> accounts = accountsOn(row.person, *platform);
        if (accounts.isEmpty())
            return m_unread.contains(*platform) ? platformSentence(row, *platform) : QString();
        QStringList lines{platformSentence(row, *platform)};
        for (const Account *account : accounts) {
            if (!account->statusWord.isEmpty())
                lines.append(tr("The platform's word: %1").arg(app::isolated(account->statusWord)));
            if (account->createdAt.isValid())
                lines.append(
                    tr("Created on %1").arg(QLocale().toString(account->createdAt.toLocalTime().date(), QLocale::LongFormat)));
            for (const QString &oddity : account->oddities)
                lines.append(tr("Unusual in the platform's answer: %1").arg(oddity));
        }
        return lines.join(u'\n');
    }
    if (column == Column::LastActive && row.lastActiveAt.isValid())
        return QLocale().toString(row.lastActiveAt.toLocalTime(), QLocale::LongFormat);
    if (column == Column::Created && row.createdAt.isValid())
        return QLocale().toString(row.createdAt.toLocalTime(), QLocale::LongFormat);
    return {};
}

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(row, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::CheckStateRole:
        if (column == Column::Person)
            return m_ticked.contains(row.person.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case IdRole:
        return row.person.id.value;
    case StatusRole: {
        const auto platform = platformOf(column);
        return platform && column == cellOf(*platform) ? row.cells[static_cast<size_t>(*platform)].status : -1;
    }
    case IsServiceAccountRole:
        return row.person.isServiceAccount;
    case HasOdditiesRole:
        return row.hasOddities;
    default:
        return {};
    }
}

bool PeopleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != static_cast<int>(Column::Person))
        return false;
    setTicked({m_rows[index.row()].person.id}, value.toInt() == Qt::Checked);
    return true;
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Person:
        return tr("Person");
    case Column::Email:
        return tr("E-mail");
    case Column::Anyscale:
    case Column::Arize:
    case Column::Wandb:
        return app::platformText(*platformOf(static_cast<Column>(section)));
    case Column::LastActive:
        return tr("Last active");
    case Column::Created:
        return tr("Created");
    case Column::Kind:
        return tr("Kind");
    case Column::Teams:
        return tr("Teams and groups");
    case Column::Developer:
        return tr("Developer");
    case Column::Seats:
        return tr("Seats");
    case Column::BaseRole:
        return tr("Base role");
    case Column::OtherEmails:
        return tr("Other addresses");
    case Column::AnyscaleUser:
        return tr("Anyscale user id");
    case Column::AnyscaleIdentity:
        return tr("Anyscale identity id");
    case Column::ArizeUser:
        return tr("Arize AX id");
    case Column::WandbUser:
        return tr("Weights & Biases id");
    }
    return {};
}

} // namespace gatehouse::models
