// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/arizejob.h"

namespace gatehouse::ports {

enum class BulkDeleteStatus { Deleted, NotFound, Failed };

/// What became of one id or address that was asked for.
struct BulkDeleted
{
    QString asked; ///< as it was given
    UserId userId; ///< empty where nobody has that address
    QString email; ///< only where it was asked for by address
    BulkDeleteStatus status = BulkDeleteStatus::Failed;
    std::optional<ApiError> error; ///< why it failed

    bool operator==(const BulkDeleted &) const = default;
};

/// Deletes people by ids and addresses, whichever each is: one answer for each asked, in the order asked. Nobody is deleted
/// twice: an id and an address of the same person, and anything given twice, are answered alike. Side by side within the wire's
/// gate. One that can't be looked up fails alone. Progress: answers.
class ArizeBulkDelete final : public ArizeJob<QList<BulkDeleted>>
{
public:
    ArizeBulkDelete(const net::Wire &wire, const QStringList &idsAndEmails, QObject *parent);

    /// Also while it is under way, and after it was cancelled: answers that are final so far, in the order asked.
    QList<BulkDeleted> soFar() const;

protected:
    void doStart() override;

private:
    void next();
    void lookUp(const QString &email);
    void remove(const UserId &id);
    void settle(const QString &id, BulkDeleteStatus status, const std::optional<ApiError> &error);

    struct Row
    {
        BulkDeleted answer;
        bool isSettled = false;
    };
    void settleRow(Row &row, BulkDeleteStatus status, const std::optional<ApiError> &error);

    QList<Row> m_rows;
    QHash<QString, QList<qsizetype>> m_byEmail; ///< rows that wait for an address to be looked up
    QHash<QString, QList<qsizetype>> m_byId;    ///< rows of a person
    QHash<QString, std::pair<BulkDeleteStatus, std::optional<ApiError>>> m_settledIds;
    QStringList m_emails; ///< to look up
    QList<UserId> m_ids;  ///< to delete
    qsizetype m_settled = 0;
};

} // namespace gatehouse::ports
