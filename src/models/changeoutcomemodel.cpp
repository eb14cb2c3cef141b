// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changeoutcomemodel.h"

#include "app/actionwords.h"
#include "app/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

bool needsAttention(Ending ending)
{
    return ending == Ending::Refused || ending == Ending::Failed || ending == Ending::Unknown || ending == Ending::NotFound;
}

ChangeOutcomeModel::ChangeOutcomeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeOutcomeModel::setPlan(const ChangePlan &plan)
{
    m_rows.clear();
    m_rows.reserve(plan.changes.size());
    for (const Change &change : plan.changes) {
        Row row;
        row.person = app::isolated(change.account.displayName());
        row.email = change.account.email;
        row.platform = app::platformText(change.platform());
        row.change = change.action == Action::Remove
                         ? tr("%1: %2", "an action and the account it is for")
                               .arg(app::actionText(change.action), app::words::accountText(change.account))
                         : app::words::changeText(change);
        m_rows.append(std::move(row));
    }
    rebuild();
}

void ChangeOutcomeModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (isShown(m_rows.at(i)))
            m_shown.append(static_cast<int>(i));
    }
    endResetModel();
}

bool ChangeOutcomeModel::isShown(const Row &row) const
{
    return !m_attentionOnly || needsAttention(row.ending);
}

void ChangeOutcomeModel::setOutcome(int change, const ChangeOutcome &outcome)
{
    if (change < 0 || change >= m_rows.size())
        return;
    Row &row = m_rows[change];
    const bool wasShown = isShown(row);
    row.ending = outcome.ending;
    row.reason = outcome.reason;
    row.hasSecret = !outcome.secret.isEmpty();
    const auto at = std::lower_bound(m_shown.cbegin(), m_shown.cend(), change);
    const int place = static_cast<int>(at - m_shown.cbegin());
    if (wasShown && isShown(row)) {
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    } else if (isShown(row)) {
        beginInsertRows({}, place, place);
        m_shown.insert(place, change);
        endInsertRows();
    } else if (wasShown) {
        beginRemoveRows({}, place, place);
        m_shown.removeAt(place);
        endRemoveRows();
    }
}

void ChangeOutcomeModel::setAttentionOnly(bool attentionOnly)
{
    if (m_attentionOnly == attentionOnly)
        return;
    m_attentionOnly = attentionOnly;
    rebuild();
}

void ChangeOutcomeModel::secretShown(int change)
{
    if (change < 0 || change >= m_rows.size())
        return;
    m_rows[change].hasSecret = false;
    const auto at = std::lower_bound(m_shown.cbegin(), m_shown.cend(), change);
    if (at != m_shown.cend() && *at == change) {
        const int place = static_cast<int>(at - m_shown.cbegin());
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    }
}

int ChangeOutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangeOutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeOutcomeModel::text(const Row &row, int column) const
{
    switch (column) {
    case PersonColumn:
        return row.person;
    case PlatformColumn:
        return row.platform;
    case ChangeColumn:
        return row.change;
    case OutcomeColumn:
        if (row.reason.isEmpty())
            return app::endingText(row.ending);
        return tr("%1: %2", "an ending and its reason").arg(app::endingText(row.ending), row.reason);
    default:
        return {};
    }
}

QVariant ChangeOutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int change = m_shown.at(index.row());
    const Row &row = m_rows.at(change);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == PersonColumn && !row.email.isEmpty() ? u"%1\n%2"_s.arg(row.person, row.email)
                                                                      : text(row, index.column());
    case EndingRole:
        return static_cast<int>(row.ending);
    case HasSecretRole:
        return row.hasSecret;
    case ChangeIndexRole:
        return change;
    default:
        return {};
    }
}

QVariant ChangeOutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case PlatformColumn:
        return tr("Platform");
    case ChangeColumn:
        return tr("What");
    case OutcomeColumn:
        return tr("How it ended");
    default:
        return {};
    }
}

} // namespace gatehouse::models
