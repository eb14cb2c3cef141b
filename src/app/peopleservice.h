// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/peoplestore.h"
#include "app/session.h"
#include "base/jobslot.h"
#include "net/pagewalkjob.h"
#include "platforms/anyscale/anyscalepeople.h"

namespace gatehouse::app {

/// Reads people: all into the store, page by page, or one exactly.
class PeopleService final : public QObject
{
    Q_OBJECT

public:
    PeopleService(Session &session, PeopleStore &store, QObject *parent = nullptr);

    /// Pulls everybody (people, service accounts, pending invitations) into the store; the store's PullState tells how it went. What was
    /// there and is not any more is removed at the end of a whole pull, not before. Several calls: the latest wins.
    void refresh();
    void cancelRefresh();
    bool isRefreshing() const;

    /// Lists accounts straight from the platform. Filters are compared again here, exactly as asked (substring, any case); duplicates
    /// across pages come once. Each page goes to `onPage`.
    ResultJob<net::Walked> *list(const anyscale::ListFilter &filter, qint64 maxItems,
                                 std::function<void(const QList<Account> &)> onPage, QObject *parent);

    /// The account whose user id, identity id, e-mail (any case) or else name is exactly this; NotFound otherwise, never a neighbour.
    /// Several people of that name: Conflict, with their addresses in the detail.
    ResultJob<Account> *find(const QString &idEmailOrName, QObject *parent);

Q_SIGNALS:
    void refreshFinished();

private:
    Session &m_session;
    PeopleStore &m_store;
    JobSlot m_refresh;
};

} // namespace gatehouse::app
