// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/holdingsservice.h"
#include "app/workspace.h"
#include "base/jobslot.h"
#include "widgets/people/peoplepage.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <memory>

namespace gatehouse::widgets {

/// Brings the people page its data, joins and splits persons, and exports what is asked for there. Changes of accounts are the
/// ActionController's.
class PeopleController final : public QObject
{
    Q_OBJECT

public:
    explicit PeopleController(PeoplePage &page, QObject *parent = nullptr);
    ~PeopleController() override;

    /// Null: nothing is open.
    void setWorkspace(app::Workspace *workspace);
    void refresh();
    void exportPeople();
    /// These people alone.
    void exportOf(const QList<PersonId> &people);
    /// Whatever was searched for gives way.
    void showPerson(const PersonId &person);
    /// After a change: what the pane knows of keys, teams and history is read anew.
    void readPaneAgain();

private:
    void connectWorkspace();
    void showPulls();
    void fillPane();
    void askHoldings();
    void showHeld();
    void askHistory();
    void showSuggestions();
    void openExport(const QList<Person> &chosen, const QString &chosenText, const QStringList &filters);
    QList<Person> personsOf(const QList<PersonId> &ids) const;
    const Person *current() const;

    PeoplePage &m_page;
    QPointer<app::Workspace> m_workspace;
    std::unique_ptr<app::HoldingsService> m_holdings;
    JobSlot m_history;
    bool m_isOffline = false; ///< all that is shown was kept from an earlier day, and no platform answers
    QTimer m_settle;          ///< nobody is asked about people one only passes by
};

} // namespace gatehouse::widgets
