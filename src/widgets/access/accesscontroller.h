// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/access/accesspage.h"
#include "app/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace gatehouse::widgets {

/// Brings the access page its data and exports them.
class AccessController final : public QObject
{
    Q_OBJECT

public:
    explicit AccessController(AccessPage &page, QObject *parent = nullptr);

    /// Null: nothing is open.
    void setWorkspace(app::Workspace *workspace);
    /// `person` empty: begins with everybody, and offers the person of the current line.
    void exportPermissions(const UserId &person);

private:
    void showGraph();

    AccessPage &m_page;
    QPointer<app::Workspace> m_workspace;
};

} // namespace gatehouse::widgets
