// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/peopleproxymodel.h"
#include "models/peopletablemodel.h"

#include <QtCore/QObject>

class QTableView;

namespace gatehouse::widgets {

class PeopleHead;
class PersonDelegate;

/// Ticking people with mouse and keyboard: Space, the boxes, Ctrl+A for the view, Shift from the last one on.
class PeopleTicks final : public QObject
{
    Q_OBJECT

public:
    PeopleTicks(QTableView *table, PeopleHead *head, PersonDelegate *delegate, models::PeopleTableModel &model,
                models::PeopleProxyModel &proxy, QObject *parent = nullptr);

    /// Everybody whom the list shows; ticks elsewhere stay.
    void tickView(bool isTicked = true);
    bool isWholeViewTicked() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(int proxyRow, bool extends);
    void extendTo(int proxyRow);
    void updateHead();
    PersonId idAt(int proxyRow) const;

    QTableView *m_table;
    PeopleHead *m_head;
    models::PeopleTableModel &m_model;
    models::PeopleProxyModel &m_proxy;
    PersonId m_anchor; ///< where Shift begins
    bool m_extends = false;
};

} // namespace gatehouse::widgets
