// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/audit/reviewservice.h"
#include "app/changeservice.h"
#include "app/importservice.h"
#include "app/peopleservice.h"
#include "app/personindex.h"
#include "app/session.h"
#include "app/snapshotservice.h"

#include <QtCore/QObject>

#include <map>
#include <memory>
#include <vector>

namespace gatehouse::app {

/// One open organisation: a session for each of its platforms, and everything that works on them. The window has one at a time
/// and hands it to its pages.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// At least one session, at most one a platform.
    Workspace(std::vector<std::unique_ptr<Session>> sessions, AppContext &context, QObject *parent = nullptr);
    ~Workspace() override;

    QList<Session *> sessions() const;         ///< in the order of Platform
    Session *session(Platform platform) const; ///< null: not part of this organisation
    /// Where an unfinished import belongs; null: not here.
    Session *sessionOf(const store::UnfinishedRun &run) const;
    QList<Platform> platforms() const;

    PeopleStore &people() { return m_people; }
    const PeopleStore &people() const { return m_people; }
    PersonIndex &persons() { return m_persons; }
    const PersonIndex &persons() const { return m_persons; }
    PeopleService &peopleService() { return m_peopleService; }
    SnapshotService &snapshots() { return m_snapshots; }
    ReviewService &reviews() { return m_reviews; }
    ImportService *imports(Platform platform) const;   ///< null: not part of this organisation
    ChangeService &changes() { return m_changes; }

    /// "Acme · Production": what the band, the wizard and reports call it.
    QString name() const;
    bool isPractice() const;
    /// Whether readings are kept for later days: not where the profile says so, nor in the practice organisation.
    bool keepsSnapshots() const;
    /// Every connection only reads.
    bool isReadOnly() const;
    bool isReadOnly(Platform platform) const;
    /// Why people can't be added, in a sentence; empty where they can, on at least one platform.
    QString whyNoImport() const;

    /// Shows what was kept from the last time, asks who we are on each platform, then reads everything. A platform that does not
    /// answer does not hold the others up.
    void open();
    void refreshPeople();
    void refreshAll();
    /// Why the last open() was refused there; nothing: it was not.
    std::optional<ApiError> identifyError(Platform platform) const;
    /// The first of them, where no platform could be opened.
    std::optional<ApiError> identifyError() const;
    bool isIdentified() const;  ///< at least one platform answered
    bool isIdentifying() const; ///< one has not answered yet
    const QList<store::UnfinishedRun> &unfinished() const { return m_unfinished; }
    void lookForUnfinished();

Q_SIGNALS:
    void identityChanged(); ///< whoAmI() or identifyError() of a session is new
    void unfinishedChanged();

private:
    void identify(Session &session);
    void lookForUnfinished(Platform platform);
    QString organisationId() const;
    bool isCaching() const;
    void loadCache();
    void showCached(Platform platform, const store::CachedPeople &cached);
    void keepInCache(Platform platform);

    AppContext &m_context;
    std::vector<std::unique_ptr<Session>> m_sessions;
    PeopleStore m_people;
    PersonIndex m_persons;
    PeopleService m_peopleService;
    std::map<Platform, std::unique_ptr<ImportService>> m_imports;
    SnapshotService m_snapshots; ///< of all the above
    ReviewService m_reviews;
    ChangeService m_changes;
    std::map<Platform, std::unique_ptr<JobSlot>> m_identify;
    std::map<Platform, ApiError> m_identifyErrors;
    std::map<Platform, std::unique_ptr<JobSlot>> m_unfinishedJobs;
    std::map<Platform, QList<store::UnfinishedRun>> m_unfinishedOf;
    QList<store::UnfinishedRun> m_unfinished;
    JobSlot m_cacheJob;
};

} // namespace gatehouse::app
