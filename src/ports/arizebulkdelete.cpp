// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizebulkdelete.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

ArizeBulkDelete::ArizeBulkDelete(const net::Wire &wire, const QStringList &idsAndEmails, QObject *parent)
    : ArizeJob(wire, parent)
{
    for (const QString &asked : idsAndEmails) {
        Row row;
        row.answer.asked = asked;
        const QString wanted = asked.trimmed();
        const qsizetype index = m_rows.size();
        if (wanted.contains(u'@')) {
            row.answer.email = wanted;
            QList<qsizetype> &rows = m_byEmail[emailKey(wanted)];
            if (rows.isEmpty())
                m_emails.append(emailKey(wanted));
            rows.append(index);
        } else if (!wanted.isEmpty()) {
            row.answer.userId.value = wanted;
            QList<qsizetype> &rows = m_byId[wanted];
            if (rows.isEmpty())
                m_ids.append(UserId{wanted});
            rows.append(index);
        }
        m_rows.append(row);
    }
}

QList<BulkDeleted> ArizeBulkDelete::soFar() const
{
    QList<BulkDeleted> answers;
    for (const Row &row : m_rows) {
        if (row.isSettled)
            answers.append(row.answer);
    }
    return answers;
}

void ArizeBulkDelete::doStart()
{
    for (Row &row : m_rows) {
        if (row.answer.userId.isEmpty() && row.answer.email.isEmpty())
            settleRow(row, BulkDeleteStatus::NotFound, {});
    }
    next();
}

void ArizeBulkDelete::next()
{
    while (running() < kArizeSideBySide) {
        if (!m_emails.isEmpty())
            lookUp(m_emails.takeFirst());
        else if (!m_ids.isEmpty())
            remove(m_ids.takeFirst());
        else
            break;
    }
    if (m_settled == m_rows.size() && !isFinished())
        complete(soFar());
}

void ArizeBulkDelete::lookUp(const QString &email)
{
    gatherByEmail(email, [this, email](const QList<Account> &accounts, const std::optional<ApiError> &error) {
        const std::optional<Account> account = exactEmail(accounts, email);
        const QList<qsizetype> rows = m_byEmail.value(email);
        if (!account || account->userId.isEmpty()) {
            const BulkDeleteStatus status = error || account ? BulkDeleteStatus::Failed : BulkDeleteStatus::NotFound;
            const std::optional<ApiError> why = account && !error ? localError(u"the account has no id"_s) : error;
            for (const qsizetype row : rows)
                settleRow(m_rows[row], status, why);
            return next();
        }
        const QString id = account->userId.value;
        const bool isNew = !m_byId.contains(id);
        for (const qsizetype row : rows) {
            m_rows[row].answer.userId.value = id;
            m_byId[id].append(row);
        }
        // Somebody else of the list asked for the same person by id: that one deletion counts for all.
        if (const auto it = m_settledIds.constFind(id); it != m_settledIds.cend()) {
            for (const qsizetype row : rows)
                settleRow(m_rows[row], it->first, it->second);
        } else if (isNew) {
            m_ids.append(UserId{id});
        }
        next();
    });
}

void ArizeBulkDelete::remove(const UserId &id)
{
    call(arize::deleteUser(id), [this, id](const Result<arize::Nothing> &answer) {
        if (answer)
            settle(id.value, BulkDeleteStatus::Deleted, {});
        else if (answer.error().kind == ApiError::Kind::NotFound)
            settle(id.value, BulkDeleteStatus::NotFound, {});
        else
            settle(id.value, BulkDeleteStatus::Failed, answer.error());
        next();
    });
}

void ArizeBulkDelete::settle(const QString &id, BulkDeleteStatus status, const std::optional<ApiError> &error)
{
    m_settledIds.insert(id, {status, error});
    const QList<qsizetype> rows = m_byId.value(id);
    for (const qsizetype row : rows)
        settleRow(m_rows[row], status, error);
}

void ArizeBulkDelete::settleRow(Row &row, BulkDeleteStatus status, const std::optional<ApiError> &error)
{
    if (row.isSettled)
        return;
    row.isSettled = true;
    row.answer.status = status;
    row.answer.error = error;
    ++m_settled;
    Q_EMIT progressed(m_settled, m_rows.size());
}

} // namespace gatehouse::ports
