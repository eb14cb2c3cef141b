// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "domain/change.h"
#include "domain/person.h"
#include "ports/platformport.h"

#include <QtCore/QHash>

namespace gatehouse::app {

class Workspace;

/// What one account's change would take away.
struct AccountLoss
{
    AccountId account;
    ports::Holdings holdings;
    Ability guard; ///< No: stays, with the reason
};

/// One sentence of "What this means".
struct ConsequenceSentence
{
    enum class Weight { Stops, Irreversible, Note, Fine }; ///< worst first

    Weight weight = Weight::Note;
    QString text; ///< translated, names isolated
};

/// Everything that a destructive plan means, computed from what was read; never canned.
struct Consequences
{
    QList<AccountLoss> losses;            ///< one for each change of the plan, in its order
    QList<ConsequenceSentence> sentences; ///< worst first; the guard line last
    qint64 accounts = 0;                  ///< that go
    qint64 teams = 0;
    qint64 keys = 0;
    qint64 keysInUse = 0; ///< used within the last 14 days
    qint64 mails = 0;
    bool isWhole = true; ///< false: something could not be read; a sentence says what
};

/// What everything above means, in sentences; `losses` has to be filled, one for each change. Counts too.
void sayConsequences(Consequences &answer, const ChangePlan &plan, const Workspace &workspace, const QDateTime &now);

/// Reads what the accounts of a plan hold, side by side, and says what it means. Progress: accounts.
class ConsequenceJob final : public ResultJob<Consequences>
{
    Q_OBJECT

public:
    ConsequenceJob(Workspace &workspace, ChangePlan plan, QObject *parent);

protected:
    void doStart() override;
    void doCancel() override;

private:
    void pump();
    void read(int index);
    void end();

    Workspace &m_workspace;
    ChangePlan m_plan;
    Consequences m_answer;
    QList<int> m_toRead; ///< indexes of changes, last first
    QHash<Platform, int> m_underWay;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace gatehouse::app
