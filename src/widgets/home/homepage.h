// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/workspace.h"
#include "base/jobslot.h"
#include "models/peopleproxymodel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

class QLabel;

namespace Ui {
class HomePage;
}

namespace gatehouse::widgets {

class JobTile;
class StatePanel;

/// Where one begins: what was interrupted, the jobs, what needs a look, what is connected.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    /// `people` counts for "Needs attention"; it must outlive the page.
    HomePage(app::AppContext &context, const models::PeopleProxyModel &people, QWidget *parent = nullptr);
    ~HomePage() override;

    void setWorkspace(app::Workspace *workspace);
    /// Nothing is open yet, and this is why ("The practice organisation is starting…").
    void setStarting(const QString &sentence);
    /// Opening did not work: what, why and what next.
    void setFailure(const ApiError &error);

Q_SIGNALS:
    void addPeopleRequested();
    void peopleRequested(gatehouse::models::PeopleProxyModel::View view);
    void leavingRequested();
    void accessRequested();
    void reportsRequested();
    void findingsRequested();
    void continueRequested(const gatehouse::store::UnfinishedRun &run);
    void connectRequested();
    void practiceRequested();
    void connectPlatformRequested(const QString &organisationId, gatehouse::Platform platform);
    void openRequested(const QString &organisationId);
    void connectionsRequested();
    void refreshRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateAll();
    void updateHeader();
    void updateContinue();
    void updateCards();
    void arrangeTiles();
    void lookForLast();
    void showIdentifyError();
    void abandon(const store::UnfinishedRun &run);

    std::unique_ptr<::Ui::HomePage> m_ui;
    app::AppContext &m_context;
    const models::PeopleProxyModel &m_people;
    QLabel *m_last;
    JobSlot m_lastJob;
    QPointer<app::Workspace> m_workspace;
    QList<JobTile *> m_tiles;
    QList<QWidget *> m_made; ///< cards that are made anew at each update
    QString m_starting;
    bool m_isNarrow = false;
};

/// What a list says while no organisation is open: the same two ways on as Home's first run.
void sayNothingIsOpen(StatePanel *panel, const std::function<void()> &connectFirst, const std::function<void()> &practise);

} // namespace gatehouse::widgets
