// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reviews.h"

#include "store/schema.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

Result<std::monostate> run(QSqlQuery &query)
{
    if (!query.exec())
        return failure(databaseError(u"keeping reviews"_s, query.lastError().text()));
    return std::monostate{};
}

QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<QList<KeptReview>> readList(QSqlDatabase &database, const QString &organisation)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, organisation, title, created_at, state FROM reviews WHERE ? = '' OR organisation = ?"
                  " ORDER BY created_at DESC, id"_s);
    query.addBindValue(filled(organisation));
    query.addBindValue(filled(organisation));
    if (const auto done = run(query); !done)
        return failure(done.error());
    QList<KeptReview> all;
    while (query.next())
        all.append({query.value(0).toString(),
                    query.value(1).toString(),
                    query.value(2).toString(),
                    QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                    query.value(4).toString(),
                    {}});
    return all;
}

Result<KeptReview> readOne(QSqlDatabase &database, const QString &id)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT id, organisation, title, created_at, state, packed FROM reviews WHERE id = ?"_s);
    query.addBindValue(filled(id));
    if (const auto done = run(query); !done)
        return failure(done.error());
    if (!query.next()) {
        ApiError error = databaseError(u"reading a review"_s, u"there is none of that id"_s);
        error.kind = ApiError::Kind::NotFound;
        return failure(error);
    }
    return KeptReview{query.value(0).toString(), query.value(1).toString(),
                      query.value(2).toString(), QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                      query.value(4).toString(), query.value(5).toByteArray()};
}

} // namespace

Reviews::Reviews(Database &database)
    : m_database(database)
{
}

ResultJob<std::monostate> *Reviews::keep(const KeptReview &review, QObject *parent)
{
    return m_database.run<std::monostate>(
        [review](QSqlDatabase &database) {
            QSqlQuery query(database);
            query.prepare(u"INSERT OR REPLACE INTO reviews (id, organisation, title, created_at, state, packed)"
                          " VALUES (?, ?, ?, ?, ?, ?)"_s);
            query.addBindValue(filled(review.id));
            query.addBindValue(filled(review.organisation));
            query.addBindValue(filled(review.title));
            query.addBindValue(review.createdAt.toMSecsSinceEpoch());
            query.addBindValue(filled(review.state));
            query.addBindValue(review.packed);
            return run(query);
        },
        parent);
}

ResultJob<QList<KeptReview>> *Reviews::list(const QString &organisation, QObject *parent)
{
    return m_database.run<QList<KeptReview>>([organisation](QSqlDatabase &database) { return readList(database, organisation); },
                                             parent);
}

ResultJob<KeptReview> *Reviews::load(const QString &id, QObject *parent)
{
    return m_database.run<KeptReview>([id](QSqlDatabase &database) { return readOne(database, id); }, parent);
}

ResultJob<std::monostate> *Reviews::remove(const QStringList &ids, QObject *parent)
{
    return m_database.run<std::monostate>(
        [ids](QSqlDatabase &database) -> Result<std::monostate> {
            for (const QString &id : ids) {
                QSqlQuery query(database);
                query.prepare(u"DELETE FROM reviews WHERE id = ?"_s);
                query.addBindValue(filled(id));
                if (const auto done = run(query); !done)
                    return done;
            }
            return std::monostate{};
        },
        parent);
}

ResultJob<std::monostate> *Reviews::clear(QObject *parent)
{
    return m_database.run<std::monostate>(
        [](QSqlDatabase &database) -> Result<std::monostate> {
            for (const QString &statement : {u"PRAGMA secure_delete = ON"_s, u"DELETE FROM reviews"_s}) {
                QSqlQuery query(database);
                query.prepare(statement);
                if (const auto done = run(query); !done)
                    return done;
            }
            return std::monostate{};
        },
        parent);
}

} // namespace gatehouse::store
