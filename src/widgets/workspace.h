// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accessservice.h"
#include "app/appcontext.h"
#include "app/importservice.h"
#include "app/peopleservice.h"
#include "app/session.h"

#include <QtCore/QObject>

#include <memory>

namespace gatehouse::widgets {

/// One open organisation: its session and everything that works on it. The window has one at a time and hands it to its pages.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<app::Session> session, app::AppContext &context, QObject *parent = nullptr);
    ~Workspace() override;

    app::Session &session() { return *m_session; }
    app::PeopleStore &people() { return m_people; }
    app::PeopleService &peopleService() { return m_peopleService; }
    app::AccessService &access() { return m_access; }
    app::ImportService &imports() { return m_imports; }
    bool isPractice() const { return m_session->connection().isPractice; }
    bool isReadOnly() const { return m_session->connection().isReadOnly; }
    /// Why this connection can't add people, in a sentence; empty where it can.
    QString whyNoImport() const;

    /// Asks who we are, then reads everything.
    void open();
    void refreshPeople();
    void refreshAccess();
    void refreshAll();
    /// Why the last open() found nobody.
    const std::optional<ApiError> &identifyError() const { return m_identifyError; }
    const QList<store::UnfinishedRun> &unfinished() const { return m_unfinished; }
    void lookForUnfinished();

Q_SIGNALS:
    void identityChanged(); ///< session().whoAmI() or identifyError() is new
    void unfinishedChanged();

private:
    std::unique_ptr<app::Session> m_session;
    app::PeopleStore m_people;
    app::PeopleService m_peopleService;
    app::AccessService m_access;
    app::ImportService m_imports;
    JobSlot m_identify;
    JobSlot m_unfinishedJob;
    std::optional<ApiError> m_identifyError;
    QList<store::UnfinishedRun> m_unfinished;
};

} // namespace gatehouse::widgets
