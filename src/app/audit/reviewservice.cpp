// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewservice.h"

#include "app/actionplanner.h"
#include "app/workspace.h"
#include "base/workerjob.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

/// Hands on another job's answer, changed on the way; after() runs first where it ended well.
template<typename From, typename To>
class HandedOn final : public ResultJob<To>
{
public:
    HandedOn(ResultJob<From> *inner, std::function<Result<To>(const From &)> change, QObject *parent)
        : ResultJob<To>(parent)
        , m_inner(inner)
        , m_change(std::move(change))
    {
        m_inner->setParent(this);
    }

protected:
    void doStart() override
    {
        startJob(m_inner.data(), this, [this](const Result<From> &result) {
            if (result)
                this->complete(m_change(*result));
            else
                this->complete(failure(result.error()));
        });
    }
    void doCancel() override { this->setCancelled(); }

private:
    QPointer<ResultJob<From>> m_inner;
    std::function<Result<To>(const From &)> m_change;
};

Result<std::monostate> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return localFailure(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return localFailure(file.errorString());
    return std::monostate{};
}

} // namespace

ReviewService::ReviewService(Workspace &workspace, store::Reviews *kept, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(kept)
{
    if (m_store)
        return;
    m_ownDatabase = std::make_unique<store::Database>(u":memory:"_s);
    m_own = std::make_unique<store::Reviews>(*m_ownDatabase);
    m_store = m_own.get();
}

ReviewService::~ReviewService() = default;

void ReviewService::reload()
{
    m_listing.run(m_store->list(m_workspace.name(), this), this, [this](const Result<QList<store::KeptReview>> &list) {
        if (!list)
            return;
        m_kept = *list;
        Q_EMIT keptChanged();
    });
}

ResultJob<Review> *ReviewService::load(const QString &id, QObject *parent)
{
    return new HandedOn<store::KeptReview, Review>(
        m_store->load(id, nullptr), [](const store::KeptReview &kept) { return unpackReview(kept.packed); }, parent);
}

ResultJob<std::monostate> *ReviewService::keep(const Review &review, QObject *parent)
{
    return new HandedOn<std::monostate, std::monostate>(
        m_store->keep(keptForm(review), nullptr),
        [self = QPointer<ReviewService>(this)](const std::monostate &done) -> Result<std::monostate> {
            if (self)
                self->reload();
            return done;
        },
        parent);
}

ResultJob<std::monostate> *ReviewService::remove(const QStringList &ids, QObject *parent)
{
    return new HandedOn<std::monostate, std::monostate>(
        m_store->remove(ids, nullptr),
        [self = QPointer<ReviewService>(this)](const std::monostate &done) -> Result<std::monostate> {
            if (self)
                self->reload();
            return done;
        },
        parent);
}

Submission ReviewService::submission(const Review &review)
{
    const AccessIndexPtr live = m_workspace.snapshots().live();
    if (!live)
        return {};
    const ActionPlanner planner(m_workspace);
    return submissionOf(review, *live,
                        [&planner](const Change &change) { return planner.ability(change.action, change.account); });
}

QString reviewStateWord(ReviewState state)
{
    static const QHash<ReviewState, QString> kWords{
        {ReviewState::Open, u"open"_s}, {ReviewState::Submitted, u"submitted"_s}, {ReviewState::Closed, u"closed"_s}};
    return kWords.value(state);
}

store::KeptReview keptForm(const Review &review)
{
    return {review.id, review.organisation, review.title, review.createdAt, reviewStateWord(review.state), packReview(review)};
}

ResultJob<QStringList> *writePackets(const Review &review, PacketFormat format, const QString &folder, const PacketWords &words,
                                     QObject *parent)
{
    const auto work = [=](WorkControl &control) -> Result<QStringList> {
        if (!QDir().mkpath(folder))
            return localFailure(u"the folder can't be made"_s);
        QStringList paths;
        for (int reviewer = 0; reviewer < review.reviewers.size() && !control.isCancelled(); ++reviewer) {
            if (queueOf(review, reviewer).isEmpty())
                continue;
            const Result<QByteArray> bytes = writePacket(review, reviewer, format, words);
            if (!bytes)
                return failure(bytes.error());
            const QString path = QDir(folder).filePath(packetFileName(review, reviewer, format));
            if (const auto written = writeFile(path, *bytes); !written)
                return failure(written.error());
            paths.append(path);
            control.setProgress(reviewer + 1, review.reviewers.size());
        }
        return paths;
    };
    return new WorkerJob<QStringList>(work, parent);
}

ResultJob<QList<ReturnedFile>> *readReturned(const Review &review, const QStringList &paths, const QDateTime &now,
                                             QObject *parent)
{
    const auto work = [=](WorkControl &control) -> Result<QList<ReturnedFile>> {
        QList<ReturnedFile> files;
        for (const QString &path : paths) {
            if (control.isCancelled())
                break;
            files.append(readReturned(review, path, now, control));
            control.setProgress(files.size(), paths.size());
        }
        return files;
    };
    return new WorkerJob<QList<ReturnedFile>>(work, parent);
}

} // namespace gatehouse::app
