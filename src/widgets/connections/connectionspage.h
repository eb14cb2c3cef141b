// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/workspace.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace gatehouse::widgets {

class PageHeader;

/// The organisations that are known, each with its platforms and how they stand: open one, add a platform, rename, forget.
class ConnectionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPage(app::AppContext &context, QWidget *parent = nullptr);

    void setWorkspace(app::Workspace *workspace);
    void reload();

Q_SIGNALS:
    void connectRequested();
    void connectPlatformRequested(const QString &organisationId, gatehouse::Platform platform);
    void practiceRequested();
    void openRequested(const QString &organisationId);
    void forgetKeyRequested(const gatehouse::app::ConnectionSettings &connection);
    /// Names or colours have changed.
    void organisationsChanged();

private:
    void addPractice();
    void addOrganisation(const app::Organisation &organisation);
    void addHead(QVBoxLayout *column, const app::Organisation &organisation, bool isOpen);
    void addPlatform(QVBoxLayout *column, const app::Organisation &organisation, Platform platform, bool isOpen);
    void addActions(QVBoxLayout *words, const app::Organisation &organisation, const app::ConnectionSettings &connection,
                    bool isOpen);
    QString stateText(const app::ConnectionSettings &connection, bool isOpen, bool *isBroken) const;
    QString openId() const;
    void editOrganisation(const app::Organisation &organisation);
    void askToForget(const app::ConnectionSettings &connection, bool isOpen);

    app::AppContext &m_context;
    QPointer<app::Workspace> m_workspace;
    PageHeader *m_header;
    QWidget *m_body;
    QVBoxLayout *m_cards;
};

} // namespace gatehouse::widgets
