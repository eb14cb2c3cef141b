// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "base/jobslot.h"
#include "app/workspace.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace gatehouse::widgets {

class MessageBanner;
class PageHeader;

/// What is open, what is remembered, and adding another.
class ConnectionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPage(app::AppContext &context, QWidget *parent = nullptr);

    void setWorkspace(app::Workspace *workspace);
    void reload();

Q_SIGNALS:
    void connectRequested();
    void practiceRequested();
    void openRequested(const QString &name);

private:
    QWidget *openCard();
    QWidget *savedCard(const app::ConnectionSettings &connection);
    void askToForget(const app::ConnectionSettings &connection);

    app::AppContext &m_context;
    QPointer<app::Workspace> m_workspace;
    PageHeader *m_header;
    MessageBanner *m_notice;
    QWidget *m_body;
    QVBoxLayout *m_cards;
    JobSlot m_forget;
};

} // namespace gatehouse::widgets
