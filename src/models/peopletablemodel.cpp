// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peopletablemodel.h"

#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

/// Above this many single removals, one reset is cheaper for every view than as many announcements.
constexpr qsizetype kManyRemovals = 256;

QLocale sortingLocale()
{
    // The C locale sorts by code point: É after Z.
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

PeopleTableModel::PeopleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void PeopleTableModel::follow(app::PeopleStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (store) {
        connect(store, &app::PeopleStore::cleared, this, [this] { reset({}); });
        connect(store, &app::PeopleStore::upserted, this, &PeopleTableModel::upsert);
        connect(store, &app::PeopleStore::removed, this, &PeopleTableModel::remove);
    }
    reset(store ? store->accounts() : QList<Account>());
}

PeopleTableModel::Row PeopleTableModel::makeRow(const Account &account) const
{
    const QString person = account.displayName();
    QString anyscale = app::roleText(account.role);
    if (account.status != AccountStatus::Active) {
        const QString state = account.status == AccountStatus::Unknown && !account.statusWord.isEmpty()
                                  ? account.statusWord
                                  : app::statusText(account.status);
        //: %1 a role, %2 a state: "Collaborator, invited"
        anyscale = anyscale.isEmpty() ? state : tr("%1, %2").arg(anyscale, QLocale().toLower(state));
    }
    const QString kind = account.type == AccountType::ServiceAccount ? tr("Service account")
                         : account.type == AccountType::Person       ? tr("Person")
                                                                     : tr("Not told");
    QString search = searchKey(account.name) + u'\n' + searchKey(account.fullName) + u'\n' + searchKey(account.email) + u'\n' +
                     searchKey(account.userId.value) + u'\n' + searchKey(account.identityId.value) + u'\n' + searchKey(anyscale);
    if (account.type == AccountType::ServiceAccount)
        search += u'\n' + searchKey(kind);
    const QString created = account.createdAt.isValid()
                                ? QLocale().toString(account.createdAt.toLocalTime().date(), tr("d MMM yyyy", "date in a list"))
                                : account.createdAtText;
    return Row{account, person, anyscale, created, kind, app::roleText(account.baseRole), search, m_collator.sortKey(person)};
}

void PeopleTableModel::reset(const QList<Account> &accounts)
{
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    m_rows.reserve(accounts.size());
    for (const Account &account : accounts) {
        const auto known = m_index.constFind(account.id());
        if (known != m_index.constEnd()) {
            m_rows[*known] = makeRow(account);
            continue;
        }
        m_index.insert(account.id(), static_cast<int>(m_rows.size()));
        m_rows.append(makeRow(account));
    }
    endResetModel();
}

void PeopleTableModel::upsert(const QList<Account> &batch)
{
    QList<Row> fresh;
    QHash<AccountId, int> freshIndex;
    int lowest = -1;
    int highest = -1;
    for (const Account &account : batch) {
        const AccountId id = account.id();
        if (const int row = m_index.value(id, -1); row >= 0) {
            m_rows[row] = makeRow(account);
            lowest = lowest < 0 ? row : std::min(lowest, row);
            highest = std::max(highest, row);
        } else if (const int at = freshIndex.value(id, -1); at >= 0) {
            fresh[at] = makeRow(account);
        } else {
            freshIndex.insert(id, static_cast<int>(fresh.size()));
            fresh.append(makeRow(account));
        }
    }
    if (lowest >= 0)
        Q_EMIT dataChanged(index(lowest, 0), index(highest, kColumnCount - 1));
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (Row &row : fresh) {
        m_index.insert(row.account.id(), static_cast<int>(m_rows.size()));
        m_rows.append(std::move(row));
    }
    endInsertRows();
}

void PeopleTableModel::remove(const QList<AccountId> &ids)
{
    QList<int> rows;
    for (const AccountId &id : ids) {
        if (const int row = m_index.value(id, -1); row >= 0)
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
        m_index.insert(m_rows[i].account.id(), static_cast<int>(i));
    if (isMany)
        endResetModel();
}

bool PeopleTableModel::isLess(int left, int right, Column column) const
{
    const Row &a = m_rows[left];
    const Row &b = m_rows[right];
    switch (column) {
    case Column::Person:
        return a.personKey < b.personKey;
    case Column::Email:
        return a.account.email.compare(b.account.email, Qt::CaseInsensitive) < 0;
    case Column::Anyscale:
        return a.anyscale < b.anyscale;
    case Column::Created:
        return a.account.createdAt < b.account.createdAt;
    case Column::Kind:
        return a.kind < b.kind;
    case Column::BaseRole:
        return a.baseRole < b.baseRole;
    case Column::UserId:
        return a.account.userId.value < b.account.userId.value;
    case Column::IdentityId:
        return a.account.identityId.value < b.account.identityId.value;
    }
    return false;
}

int PeopleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString PeopleTableModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Person:
        return row.person;
    case Column::Email:
        return row.account.email;
    case Column::Anyscale:
        return row.anyscale;
    case Column::Created:
        return row.created;
    case Column::Kind:
        return row.kind;
    case Column::BaseRole:
        return row.baseRole;
    case Column::UserId:
        return row.account.userId.value;
    case Column::IdentityId:
        return row.account.identityId.value;
    }
    return {};
}

QString PeopleTableModel::accessibleText(const Row &row, Column column) const
{
    switch (column) {
    case Column::Person:
        return row.account.type == AccountType::ServiceAccount ? tr("%1, service account").arg(row.person) : row.person;
    case Column::Email:
        return row.account.email.isEmpty() ? tr("no e-mail address") : row.account.email;
    case Column::Anyscale:
        return row.anyscale.isEmpty() ? tr("Anyscale: role not told") : tr("Anyscale: %1").arg(row.anyscale);
    default:
        return text(row, column);
    }
}

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, static_cast<Column>(index.column()));
    case Qt::AccessibleTextRole:
        return accessibleText(row, static_cast<Column>(index.column()));
    case IdRole:
        return row.account.id().value;
    case StatusRole:
        return static_cast<int>(row.account.status);
    case TypeRole:
        return static_cast<int>(row.account.type);
    case HasOdditiesRole:
        return !row.account.oddities.isEmpty();
    default:
        return {};
    }
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
        return app::platformText(Platform::Anyscale);
    case Column::Created:
        return tr("Created");
    case Column::Kind:
        return tr("Kind");
    case Column::BaseRole:
        return tr("Base role");
    case Column::UserId:
        return tr("User id");
    case Column::IdentityId:
        return tr("Identity id");
    }
    return {};
}

} // namespace gatehouse::models
