// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "domain/person.h"
#include "ports/platformport.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <optional>

namespace gatehouse::app {

class Workspace;

/// What one account holds, as far as it was asked for.
struct Held
{
    bool isReading = false;
    std::optional<ports::Holdings> holdings; ///< as last read
    std::optional<ApiError> error;           ///< why it could not be read at all
    QDateTime readAt;                        ///< UTC, of either

    bool operator==(const Held &) const = default;
};

/// Asks on demand what somebody's accounts hold (teams, keys, places), and remembers the answers for a few minutes.
class HoldingsService final : public QObject
{
    Q_OBJECT

public:
    explicit HoldingsService(Workspace &workspace, QObject *parent = nullptr);
    ~HoldingsService() override;

    /// Reads what is not known of these accounts, or too old. What was under way for other accounts is dropped: nobody looks at
    /// it any more.
    void ask(const QList<Account> &accounts);
    /// Never asked for: all empty.
    Held of(const AccountId &account) const { return m_held.value(account); }
    /// After a change: the next ask() reads anew.
    void forget(const AccountId &account);
    void forgetAll();

Q_SIGNALS:
    void changed(const gatehouse::AccountId &account);

private:
    void read(const Account &account);

    Workspace &m_workspace;
    QHash<AccountId, Held> m_held;
    QHash<AccountId, Job *> m_jobs;
};

} // namespace gatehouse::app
