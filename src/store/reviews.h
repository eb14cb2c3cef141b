// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QtCore/QDateTime>

#include <variant>

namespace gatehouse::store {

/// A kept access review: what its list shows, and the whole as one piece (app/audit/review.h packs it).
struct KeptReview
{
    QString id;
    QString organisation;
    QString title;
    QDateTime createdAt; ///< UTC
    QString state;       ///< "open", "submitted", "closed"
    QByteArray packed;   ///< empty in lists

    bool operator==(const KeptReview &) const = default;
};

/// Access reviews in the profile's database, each one piece that is replaced as a whole.
class Reviews
{
public:
    explicit Reviews(Database &database);

    ResultJob<std::monostate> *keep(const KeptReview &review, QObject *parent);
    /// Newest first, without the pieces. Empty `organisation`: of all.
    ResultJob<QList<KeptReview>> *list(const QString &organisation, QObject *parent);
    /// Kinds: NotFound, Local.
    ResultJob<KeptReview> *load(const QString &id, QObject *parent);
    ResultJob<std::monostate> *remove(const QStringList &ids, QObject *parent);
    /// Everything, of every organisation; overwritten, not only forgotten.
    ResultJob<std::monostate> *clear(QObject *parent);

private:
    Database &m_database;
};

} // namespace gatehouse::store
