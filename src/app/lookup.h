// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "base/job.h"
#include "domain/account.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace gatehouse::app {

/// What looking several addresses up gave, by emailKey(). An address in neither could not be asked for: see `error`.
struct LookedUp
{
    QHash<QString, Account> found;
    QSet<QString> absent;
    std::optional<ApiError> error; ///< why not all could be asked for
};

/// Asks the platform for each address by itself, side by side within the gate. The platform matches in part
/// (contracts/anyscale.md §6), so each answer is compared again: the whole address, any case. Keeps what it has where one fails.
/// Progress: addresses.
class LookUpJob final : public ResultJob<LookedUp>
{
    Q_OBJECT

public:
    LookUpJob(const net::Wire &wire, const QStringList &emails, QObject *parent);

protected:
    void doStart() override;
    void doCancel() override;

private:
    void ask(const QString &email);
    void dropWalks();

    net::Wire m_wire;
    QStringList m_emails;
    QList<Job *> m_walks;
    LookedUp m_answer;
    qint64 m_answered = 0;
};

/// Everybody who is a member now, by emailKey(): people and service accounts, the whole list or a failure.
struct Members
{
    QHash<QString, Account> byEmail;
    QDateTime readAt; ///< UTC, when the first answer came
};

/// Progress: accounts read.
class MemberListJob final : public ResultJob<Members>
{
    Q_OBJECT

public:
    MemberListJob(const net::Wire &wire, QObject *parent);

protected:
    void doStart() override;
    void doCancel() override;

private:
    net::Wire m_wire;
    Job *m_walk = nullptr;
    Members m_members;
};

} // namespace gatehouse::app
