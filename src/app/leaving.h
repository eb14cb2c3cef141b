// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consequences.h"
#include "base/job.h"
#include "domain/change.h"
#include "domain/person.h"
#include "ports/platformport.h"

#include <QtCore/QDateTime>

namespace gatehouse::app {

class Workspace;

/// One thing that somebody who leaves still has: an account or a key, and what ending it means.
struct LeavingLine
{
    Change change;   ///< Remove or RevokeKey
    QString what;    ///< "Account, invited", "Key “laptop”"
    QString happens; ///< a sentence of what goes with it
    ConsequenceSentence::Weight weight = ConsequenceSentence::Weight::Note;
    Ability guard;         ///< No: can't be ticked, `happens` says why
    bool isShared = false; ///< a service key: not this person's alone, so not ticked by itself
};

/// Somebody who leaves, and everything found. People without access stay listed: that is the proof.
struct LeavingPerson
{
    QString asked;   ///< as typed, or as in the sheet
    PersonId person; ///< empty: nobody found
    QString name;
    QString email;
    QList<LeavingLine> lines;
    QStringList unread; ///< platforms on which it could not be looked, by name
};

struct Leaving
{
    QList<LeavingPerson> people;
    QDateTime searchedAt; ///< UTC
    qint64 accounts() const;
    qint64 keys() const;
    qint64 withAccess() const; ///< people with at least one line
};

/// Looks for everything that these people still have: in the list that is loaded, also by the addresses of joined accounts; who
/// is not in it is looked up on each platform by the exact address; then what each account holds is read, side by side. Progress:
/// people, then accounts.
class LeavingSearchJob final : public ResultJob<Leaving>
{
    Q_OBJECT

public:
    /// `asked`: addresses or names as given; people already known are found by their first address.
    LeavingSearchJob(Workspace &workspace, const QStringList &asked, QObject *parent);
    ~LeavingSearchJob() override;

protected:
    void doStart() override;
    void doCancel() override;

private:
    struct Found;
    void lookUpMissing();
    void takeLookedUp(Platform platform, const Result<ports::LookedUp> &answer);
    void readHoldings();
    void read(int person, const Account &account);
    void add(int person, const Account &account, const Result<ports::Holdings> &holdings);
    void completeWhenDone();
    LeavingLine accountLine(const Account &account, const Result<ports::Holdings> &holdings) const;
    LeavingLine keyLine(const Account &account, const ApiKey &key) const;
    void guardLines();

    Workspace &m_workspace;
    QStringList m_asked;
    Leaving m_answer;
    QList<QList<Account>> m_accounts; ///< of each person, in the order of m_answer.people
    QList<Job *> m_parts;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

/// The addresses or names in a pasted text: a line or a comma each; "Ana Ruiz <ana@x.example>" gives the address.
QStringList leaversIn(const QString &text);
/// The same from a sheet that was read: its column of addresses, else of names.
QStringList leaversIn(const QList<QStringList> &rows);

} // namespace gatehouse::app
