// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peopleticks.h"

#include "widgets/people/peoplehead.h"
#include "widgets/people/persondelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QTableView>

namespace gatehouse::widgets {

PeopleTicks::PeopleTicks(QTableView *table, PeopleHead *head, PersonDelegate *delegate, models::PeopleTableModel &model,
                         models::PeopleProxyModel &proxy, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_head(head)
    , m_model(model)
    , m_proxy(proxy)
{
    m_table->installEventFilter(this);
    connect(m_head, &PeopleHead::tickPressed, this, [this] { tickView(!isWholeViewTicked()); });
    connect(delegate, &PersonDelegate::tickPressed, this,
            [this](const QModelIndex &index, bool extends) { toggle(index.row(), extends); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (std::exchange(m_extends, false) && current.isValid())
            extendTo(current.row());
    });
    connect(&m_model, &models::PeopleTableModel::ticksChanged, this, &PeopleTicks::updateHead);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &PeopleTicks::updateHead);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &PeopleTicks::updateHead);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &PeopleTicks::updateHead);
}

PersonId PeopleTicks::idAt(int proxyRow) const
{
    const int row = m_proxy.sourceRow(proxyRow);
    return row < 0 ? PersonId() : m_model.person(row).id;
}

bool PeopleTicks::isWholeViewTicked() const
{
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        if (!m_model.isTicked(idAt(row)))
            return false;
    }
    return m_proxy.rowCount() > 0;
}

void PeopleTicks::tickView(bool isTicked)
{
    m_model.setTicked(m_proxy.shownIds(), isTicked);
}

void PeopleTicks::toggle(int proxyRow, bool extends)
{
    const PersonId id = idAt(proxyRow);
    if (id.isEmpty())
        return;
    if (extends && !m_anchor.isEmpty())
        return extendTo(proxyRow);
    m_anchor = id;
    m_model.setTicked({id}, !m_model.isTicked(id));
}

void PeopleTicks::extendTo(int proxyRow)
{
    const int source = m_model.rowOf(m_anchor);
    const int from = source < 0 ? -1 : m_proxy.proxyRow(source);
    if (from < 0)
        return toggle(proxyRow, false);
    QList<PersonId> ids;
    for (int row = std::min(from, proxyRow); row <= std::max(from, proxyRow); ++row)
        ids.append(idAt(row));
    m_model.setTicked(ids, true);
}

void PeopleTicks::updateHead()
{
    if (m_model.tickedCount() == 0)
        return m_head->setTickState(Qt::Unchecked);
    int ticked = 0;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        ticked += m_model.isTicked(idAt(row)) ? 1 : 0;
    m_head->setTickState(ticked == 0 ? Qt::Unchecked : ticked == m_proxy.rowCount() ? Qt::Checked : Qt::PartiallyChecked);
}

bool PeopleTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_table->currentIndex();
    m_extends = false;
    if (key->matches(QKeySequence::SelectAll)) {
        tickView();
        return true;
    }
    if (key->key() == Qt::Key_Space && current.isValid() && !(key->modifiers() & Qt::ControlModifier)) {
        toggle(current.row(), key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (key->modifiers().testFlag(Qt::ShiftModifier) && current.isValid()) {
            if (m_anchor.isEmpty() || !m_model.isTicked(m_anchor))
                m_anchor = idAt(current.row());
            m_extends = true;
        } else {
            m_anchor = {};
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatehouse::widgets
