// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"
#include "app/snapshotjob.h"
#include "base/jobslot.h"
#include "domain/pull.h"
#include "store/snapshots.h"

namespace gatehouse::app {

class Workspace;

/// Who can reach what in the open organisation, now and as of any day that was kept. The pages show index(), whichever it is.
class SnapshotService final : public QObject
{
    Q_OBJECT

public:
    /// `kept` null: nothing is kept (the practice organisation keeps in memory for as long as it is open).
    SnapshotService(Workspace &workspace, store::Snapshots *kept, QObject *parent = nullptr);
    ~SnapshotService() override;

    /// Reads access and keys of every platform; people are the workspace's own as soon as they are whole. Latest wins. A whole
    /// reading is kept, at most one a day unless keepNow() asked for it.
    void refresh();
    void cancelRefresh();
    /// Of the reading, all platforms together; the worst counts.
    const PullState &pull() const { return m_pull; }

    /// What is shown: the last reading, or the kept one that was asked for. Null: nothing was read yet.
    AccessIndexPtr index() const { return m_shown; }
    AccessIndexPtr live() const { return m_live; }
    /// How many of its findings are of the worst kind; nothing: not read yet.
    std::optional<int> urgentFindings() const { return m_urgent; }
    /// Set while an earlier day is shown.
    std::optional<store::KeptSnapshot> shownKept() const { return m_shownKept; }

    const QList<store::KeptSnapshot> &kept() const { return m_kept; } ///< oldest first
    void showKept(qint64 id);
    void showNow();
    void keepNow(); ///< keeps the last reading
    void reload();  ///< asks the store what is kept
    void remove(const QList<qint64> &ids);
    ResultJob<Snapshot> *load(qint64 id, QObject *parent);

Q_SIGNALS:
    void changed();                                ///< index() is new
    void pullChanged();                            ///< pull() is new
    void keptChanged();                            ///< kept() is new
    void failed(const gatehouse::ApiError &error); ///< a kept one could not be loaded or kept

private:
    void begin();
    void take(const AccessIndexPtr &index, int urgent);
    void fail(const ApiError &error);
    bool isKeeping() const;
    bool isKeptToday() const;

    Workspace &m_workspace;
    store::Snapshots *m_store;
    AccessIndexPtr m_live;
    AccessIndexPtr m_shown;
    std::optional<int> m_urgent;
    std::optional<store::KeptSnapshot> m_shownKept;
    QList<store::KeptSnapshot> m_kept;
    QList<Snapshot> m_memory; ///< where there is no store
    PullState m_pull;
    bool m_isWaiting = false; ///< for people to be whole
    JobSlot m_refresh;
    JobSlot m_indexing;
    JobSlot m_storing;
    JobSlot m_listing;
    JobSlot m_showing;
};

} // namespace gatehouse::app
