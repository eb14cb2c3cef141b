// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "base/jobslot.h"
#include "domain/userpermissions.h"
#include "domain/pull.h"

namespace gatehouse::app {

/// Reads who may do what, and keeps the last whole answer.
class AccessService final : public QObject
{
    Q_OBJECT

public:
    explicit AccessService(Session &session, QObject *parent = nullptr);

    /// Pulls for everybody; announces changed() when there is something new to show.
    void refresh();
    void cancelRefresh();
    const UserPermissions &graph() const { return m_graph; }
    const PullState &pull() const { return m_pull; }

    /// Straight from the platform, for everybody or one person; nothing is kept.
    ResultJob<UserPermissions> *fetch(const std::optional<UserId> &userId, QObject *parent);

Q_SIGNALS:
    void changed();     ///< graph() is new
    void pullChanged(); ///< pull() is new

private:
    Session &m_session;
    UserPermissions m_graph;
    PullState m_pull;
    JobSlot m_refresh;
};

} // namespace gatehouse::app
