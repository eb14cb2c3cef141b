// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keystablemodel.h"

#include "app/texts.h"
#include "domain/email.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

QString dateText(const QDateTime &date)
{
    return date.isValid() ? QLocale().toString(date.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

} // namespace

KeysTableModel::KeysTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void KeysTableModel::show(const QList<ApiKey> &keys, const QDateTime &now)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(keys.size());
    for (const ApiKey &key : keys) {
        Row row;
        row.key = key;
        if (key.isServiceKey)
            row.owner = key.belongsTo.isEmpty() ? tr("service key") : tr("service key, %1").arg(app::isolated(key.belongsTo));
        else if (!key.ownerName.isEmpty() || !key.ownerEmail.isEmpty())
            row.owner = app::isolated(key.ownerName.isEmpty() ? key.ownerEmail : key.ownerName);
        else
            row.owner = tr("not told");
        switch (key.status) {
        case ApiKeyStatus::Active:
            row.state = tr("In force");
            break;
        case ApiKeyStatus::Revoked:
            row.state = tr("Revoked");
            break;
        case ApiKeyStatus::Expired:
            row.state = tr("Ended");
            break;
        case ApiKeyStatus::Unknown:
            row.state = key.statusWord.isEmpty() ? tr("Unknown") : app::isolated(key.statusWord);
            break;
        }
        if (!key.tellsLastUse) {
            row.lastUsed = tr("not told");
        } else if (!key.lastUsedAt.isValid()) {
            row.lastUsed = tr("Never");
        } else {
            const qint64 days = key.lastUsedAt.daysTo(now);
            row.lastUsed = days <= 0 ? tr("Today") : tr("%Ln days ago", nullptr, static_cast<int>(days));
        }
        row.search = searchKey(QStringList{key.name, key.ownerName, key.ownerEmail, key.belongsTo, key.hint, row.state,
                                           app::platformText(key.platform)}
                                   .join(u'\n'));
        m_rows.append(std::move(row));
    }
    endResetModel();
}

int KeysTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeysTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeysTableModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.key.name.isEmpty() ? tr("without a name") : app::isolated(row.key.name);
    case OwnerColumn:
        return row.owner;
    case PlatformColumn:
        return app::platformText(row.key.platform);
    case StateColumn:
        return row.state;
    case LastUsedColumn:
        return row.lastUsed;
    case CreatedColumn:
        return dateText(row.key.createdAt);
    case EndsColumn:
        return dateText(row.key.expiresAt);
    case HintColumn:
        return row.key.hint.isEmpty() ? QString() : QChar(0x2066) + row.key.hint + QChar(0x2069);
    default:
        return {};
    }
}

QVariant KeysTableModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case LastUsedColumn: // never is the oldest, not told comes last
        if (!row.key.tellsLastUse)
            return std::numeric_limits<qint64>::max();
        return row.key.lastUsedAt.isValid() ? row.key.lastUsedAt.toSecsSinceEpoch() : 0;
    case CreatedColumn:
        return row.key.createdAt.toSecsSinceEpoch();
    case EndsColumn:
        return row.key.expiresAt.isValid() ? row.key.expiresAt.toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    default:
        return searchKey(text(row, column));
    }
}

QVariant KeysTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == OwnerColumn && !row.key.ownerEmail.isEmpty())
            return row.key.ownerEmail;
        return index.column() == StateColumn && !row.key.statusWord.isEmpty() ? row.key.statusWord : text(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case SearchRole:
        return row.search;
    case IsActiveRole:
        return row.key.status == ApiKeyStatus::Active || row.key.status == ApiKeyStatus::Unknown;
    case IsServiceRole:
        return row.key.isServiceKey;
    default:
        return {};
    }
}

QVariant KeysTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Key");
    case OwnerColumn:
        return tr("Belongs to");
    case PlatformColumn:
        return tr("Platform");
    case StateColumn:
        return tr("State");
    case LastUsedColumn:
        return tr("Last used");
    case CreatedColumn:
        return tr("Made");
    case EndsColumn:
        return tr("Ends");
    case HintColumn:
        return tr("Begins with");
    default:
        return {};
    }
}

KeysProxyModel::KeysProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(KeysTableModel::SortRole);
}

void KeysProxyModel::setSearch(const QString &text)
{
    m_words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void KeysProxyModel::setActiveOnly(bool activeOnly)
{
    m_activeOnly = activeOnly;
    invalidateFilter();
}

bool KeysProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_activeOnly && !index.data(KeysTableModel::IsActiveRole).toBool())
        return false;
    const QString text = index.data(KeysTableModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace gatehouse::models
