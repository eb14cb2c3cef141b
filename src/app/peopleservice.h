// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/peoplestore.h"
#include "app/session.h"
#include "base/jobslot.h"
#include "net/pagewalkjob.h"
#include "platforms/anyscale/anyscalepeople.h"

#include <map>

namespace gatehouse::app {

/// Reads people: all of all platforms into the store, batch by batch and side by side, or one exactly.
class PeopleService final : public QObject
{
    Q_OBJECT

public:
    /// The sessions outlive it; at most one a platform.
    PeopleService(const QList<Session *> &sessions, PeopleStore &store, QObject *parent = nullptr);
    ~PeopleService() override;

    /// Pulls everybody (people, service accounts, pending invitations) into the store; the store's PullState tells how it went on
    /// each platform. What was there and is not any more is removed at the end of a whole pull of its platform, not before.
    /// Several calls: the latest wins.
    void refresh();
    void refresh(Platform platform);
    void cancelRefresh();
    bool isRefreshing() const;

    /// Lists accounts straight from Anyscale. Filters are compared again here, exactly as asked (substring, any case); duplicates
    /// across pages come once. Each page goes to `onPage`.
    ResultJob<net::Walked> *list(const anyscale::ListFilter &filter, qint64 maxItems,
                                 std::function<void(const QList<Account> &)> onPage, QObject *parent);

    /// The account whose id, e-mail (any case) or else name is exactly this; NotFound otherwise, never a neighbour. Several
    /// people of that name: Conflict, with their addresses in the detail. Without a platform: on the first one.
    ResultJob<Account> *find(const QString &idEmailOrName, QObject *parent);
    ResultJob<Account> *find(Platform platform, const QString &idEmailOrName, QObject *parent);

Q_SIGNALS:
    void refreshed(gatehouse::Platform platform); ///< one platform's pull has ended, whole or not
    void refreshFinished();                       ///< no pull is under way any more

private:
    Session *session(Platform platform) const;

    QList<Session *> m_sessions;
    PeopleStore &m_store;
    std::map<Platform, std::unique_ptr<JobSlot>> m_refresh;
};

} // namespace gatehouse::app
