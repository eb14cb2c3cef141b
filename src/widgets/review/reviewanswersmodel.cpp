// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewanswersmodel.h"

#include "app/audit/reviewtexts.h"
#include "app/texts.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

void ReviewAnswersModel::show(const app::Review &review)
{
    beginResetModel();
    m_review = review;
    m_outcomes = app::outcomes(review);
    order();
    endResetModel();
}

void ReviewAnswersModel::setOpenOnly(bool only)
{
    beginResetModel();
    m_openOnly = only;
    order();
    endResetModel();
}

void ReviewAnswersModel::order()
{
    m_rows.clear();
    for (const app::ItemState wanted : {app::ItemState::Conflict, app::ItemState::Missing, app::ItemState::Decided}) {
        for (int i = 0; i < m_outcomes.size(); ++i) {
            if (m_outcomes[i].state == wanted && !(m_openOnly && wanted == app::ItemState::Decided))
                m_rows.append(i);
        }
    }
}

int ReviewAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewAnswersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = m_rows[index.row()];
    const app::ReviewItem &item = m_review.items[at];
    const app::ItemOutcome &outcome = m_outcomes[at];
    if (role == StateRole)
        return static_cast<int>(outcome.state);
    if (role == DecisionRole)
        return static_cast<int>(outcome.answer.decision);
    if (role == CodeRole)
        return item.code;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case WhoColumn:
        return item.who;
    case WhereColumn:
        return u"%1 · %2"_s.arg(app::platformText(item.platform), item.where);
    case RoleColumn:
        return item.roleWords;
    case DecisionColumn:
        return outcome.answer.newRole.isEmpty()
                   ? app::itemStateText(outcome)
                   : tr("%1 to %2").arg(app::itemStateText(outcome), app::isolated(outcome.answer.newRole));
    case ReasonColumn:
        return outcome.answer.reason;
    case ByColumn:
        return outcome.state == app::ItemState::Missing && item.reviewer >= 0
                   ? tr("asked: %1").arg(app::isolated(m_review.reviewers[item.reviewer].name))
                   : outcome.sources.join(u", "_s);
    default:
        return {};
    }
}

QVariant ReviewAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhoColumn:
        return tr("Who");
    case WhereColumn:
        return tr("Where");
    case RoleColumn:
        return tr("Role");
    case DecisionColumn:
        return tr("Decision");
    case ReasonColumn:
        return tr("Reason");
    case ByColumn:
        return tr("Decided by");
    default:
        return {};
    }
}

} // namespace gatehouse::widgets
