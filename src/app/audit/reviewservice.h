// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/review.h"
#include "app/audit/reviewpackets.h"
#include "app/audit/reviewsubmit.h"
#include "base/jobslot.h"
#include "store/reviews.h"

#include <memory>

namespace gatehouse::app {

class Workspace;

/// The access reviews of the open organisation, kept so that they outlive the program; and what is slow about them, each as a job
/// off the GUI thread.
class ReviewService final : public QObject
{
    Q_OBJECT

public:
    /// `kept` null: they live in memory for as long as the organisation is open (practice).
    ReviewService(Workspace &workspace, store::Reviews *kept, QObject *parent = nullptr);
    ~ReviewService() override;

    const QList<store::KeptReview> &kept() const { return m_kept; } ///< newest first
    void reload();
    ResultJob<Review> *load(const QString &id, QObject *parent);
    /// Takes the place of what was kept under its id. kept() is new afterwards.
    ResultJob<std::monostate> *keep(const Review &review, QObject *parent);
    ResultJob<std::monostate> *remove(const QStringList &ids, QObject *parent);

    /// What the decisions mean now, with what each connection can do. Quick enough for the GUI thread up to some thousand
    /// decisions.
    Submission submission(const Review &review);

Q_SIGNALS:
    void keptChanged();

private:
    Workspace &m_workspace;
    std::unique_ptr<store::Database> m_ownDatabase;
    std::unique_ptr<store::Reviews> m_own;
    store::Reviews *m_store;
    QList<store::KeptReview> m_kept;
    JobSlot m_listing;
};

/// "open", "submitted", "closed": as it is kept and as the terminal says it.
QString reviewStateWord(ReviewState state);

/// How a review is kept.
store::KeptReview keptForm(const Review &review);

/// Writes the files of all reviewers who have something to decide into a folder (QSaveFile, 0600); gives their paths. What is
/// there under the same name is replaced. Not started.
ResultJob<QStringList> *writePackets(const Review &review, PacketFormat format, const QString &folder, const PacketWords &words,
                                     QObject *parent);
/// Reads files that came back. Never fails but by being stopped. Not started.
ResultJob<QList<ReturnedFile>> *readReturned(const Review &review, const QStringList &paths, const QDateTime &now,
                                             QObject *parent);

} // namespace gatehouse::app
