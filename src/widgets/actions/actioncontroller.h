// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionplanner.h"
#include "base/jobslot.h"
#include "domain/person.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

class AccessPage;
class KeysPage;
class PeoplePage;

/// From "do this to them" to the last button and the outcome: asks for what is missing, shows what will happen, runs it.
class ActionController final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what its dialogs belong to.
    explicit ActionController(QWidget *window);

    void setWorkspace(app::Workspace *workspace);

    /// On every platform that is open, or on one.
    void begin(Action action, const QList<PersonId> &people, std::optional<Platform> platform = {});
    void beginOn(Action action, const AccountId &account);
    /// Exactly these keys.
    void beginKeys(Action action, const QList<ApiKey> &keys);
    /// A key for the person whose key the connection uses.
    void beginOwnKey(Platform platform);
    /// Exactly these changes, worked out elsewhere (why somebody reaches a place, a review). Guards hold all the same.
    void beginChanges(const QList<Change> &changes);
    /// One new person, typed in.
    void addPerson();
    /// Someone is leaving; nobody chosen: the first page asks.
    void beginLeaving(const QList<PersonId> &people);

    /// Does what is asked for on these pages.
    void serve(PeoplePage &page);
    void serve(KeysPage &page);
    void serve(AccessPage &page);

Q_SIGNALS:
    /// Something was changed: lists may be read again.
    void changed();
    void peopleAdded();
    void failed(const gatehouse::ApiError &error);

private:
    void review(const app::Reach &reach, const QList<Change> &changes = {});
    void choosePlatform(Action action, const QList<Person> &people, const app::Reach &reach);
    void readKeys(const app::Reach &reach);
    void run(const ChangePlan &plan);

    QWidget *m_window;
    QPointer<app::Workspace> m_workspace;
    JobSlot m_reading;
};

} // namespace gatehouse::widgets
