// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/peoplewords.h"

#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::models {

using namespace Qt::StringLiterals;

namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

/// A word the platform made up is kept apart from the sentence's direction.
QString roleWords(const Role &role)
{
    if (role.kind == Role::Kind::None)
        return {};
    const bool isForeign = role.kind == Role::Kind::Custom || role.kind == Role::Kind::Unknown;
    return isForeign ? app::isolated(app::roleText(role)) : app::roleText(role);
}

/// As it follows a role: "invited".
QString stateWord(const Account &account)
{
    switch (account.status) {
    case AccountStatus::Active:
        return PeopleWords::tr("active", "state of an account, after its role");
    case AccountStatus::Invited:
        return PeopleWords::tr("invited", "state of an account, after its role");
    case AccountStatus::Expired:
        return PeopleWords::tr("expired", "state of an account, after its role");
    case AccountStatus::Deactivated:
        return PeopleWords::tr("deactivated", "state of an account, after its role");
    case AccountStatus::Unknown:
        break;
    }
    return account.statusWord.isEmpty() ? PeopleWords::tr("not readable", "state of an account, after its role")
                                        : app::isolated(account.statusWord);
}

/// The state standing alone: "Invited".
QString stateAlone(const Account &account)
{
    switch (account.status) {
    case AccountStatus::Active:
        return PeopleWords::tr("Active", "state of an account");
    case AccountStatus::Invited:
        return PeopleWords::tr("Invited", "state of an account");
    case AccountStatus::Expired:
        return PeopleWords::tr("Expired", "state of an account");
    case AccountStatus::Deactivated:
        return PeopleWords::tr("Deactivated", "state of an account");
    case AccountStatus::Unknown:
        break;
    }
    return account.statusWord.isEmpty() ? PeopleWords::tr("Not readable", "state of an account")
                                        : app::isolated(account.statusWord);
}

int days(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, 100000));
}

qint64 daysBetween(const QDateTime &then, const QDateTime &now)
{
    return then.toLocalTime().date().daysTo(now.toLocalTime().date());
}

} // namespace

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    const qint64 gone = daysBetween(then, now);
    if (seconds < 90)
        return PeopleWords::tr("Just now");
    if (seconds < 3600)
        return PeopleWords::tr("%Ln min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 12 * 3600)
        return PeopleWords::tr("%Ln h ago", nullptr, static_cast<int>(seconds / 3600));
    if (gone == 0)
        return PeopleWords::tr("Today");
    if (gone == 1)
        return PeopleWords::tr("Yesterday");
    if (gone < 365)
        return PeopleWords::tr("%Ln days ago", nullptr, days(gone));
    return monthText(then);
}

QString monthText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), PeopleWords::tr("MMM yyyy", "month of a date in a list"));
}

QString dayText(const QDateTime &when, const QDateTime &now)
{
    const QDate date = when.toLocalTime().date();
    if (date.year() == now.toLocalTime().date().year())
        return QLocale().toString(date, PeopleWords::tr("d MMM", "a day of this year"));
    return QLocale().toString(date, PeopleWords::tr("d MMM yyyy", "a day of another year"));
}

QString accountText(const Account &account)
{
    const QString role = roleWords(account.role);
    if (account.status == AccountStatus::Active)
        return role.isEmpty() ? stateAlone(account) : role;
    if (role.isEmpty() || account.status == AccountStatus::Deactivated)
        return stateAlone(account);
    //: %1 a role, %2 a state: "Collaborator, invited"
    return PeopleWords::tr("%1, %2").arg(role, stateWord(account));
}

QString accountStateText(const Account &account, const QDateTime &now)
{
    const QString role = roleWords(account.role);
    QString state = stateWord(account);
    if (account.status == AccountStatus::Invited && account.createdAt.isValid()) {
        const qint64 gone = daysBetween(account.createdAt, now);
        if (gone <= 0)
            state = PeopleWords::tr("invited today");
        else if (gone == 1)
            state = PeopleWords::tr("invited yesterday");
        else
            state = PeopleWords::tr("invited %Ln days ago", nullptr, days(gone));
    } else if (account.status == AccountStatus::Expired && account.expiresAt.isValid()) {
        state = PeopleWords::tr("expired on %1").arg(dayText(account.expiresAt, now));
    }
    return role.isEmpty() ? state : PeopleWords::tr("%1, %2").arg(role, state);
}

QString accountsText(const QList<const Account *> &accounts)
{
    if (accounts.isEmpty())
        return {};
    if (accounts.size() == 1)
        return accountText(*accounts.first());
    QStringList each;
    for (const Account *account : accounts)
        each.append(accountText(*account));
    //: several accounts of one person on one platform: "2 accounts: Member · Viewer, invited"
    return PeopleWords::tr("%Ln accounts: %1", nullptr, static_cast<int>(each.size())).arg(each.join(u" · "_s));
}

AccountStatus strikingStatus(const QList<const Account *> &accounts)
{
    // Worst first; an account that works is the quiet default.
    for (const AccountStatus status :
         {AccountStatus::Unknown, AccountStatus::Expired, AccountStatus::Invited, AccountStatus::Deactivated}) {
        if (std::any_of(accounts.cbegin(), accounts.cend(), [status](const Account *one) { return one->status == status; }))
            return status;
    }
    return AccountStatus::Active;
}

bool wasNeverActive(const Person &person)
{
    if (person.lastActiveAt().isValid() || person.accounts.isEmpty())
        return false;
    // Somebody who has nothing but open invitations was never there, whatever the platforms tell.
    return person.tellsLastActive() || std::all_of(person.accounts.cbegin(), person.accounts.cend(), [](const Account &account) {
               return account.status == AccountStatus::Invited || account.status == AccountStatus::Expired;
           });
}

QString lastActiveText(const Person &person, const QDateTime &now)
{
    if (const QDateTime last = person.lastActiveAt(); last.isValid())
        return agoText(last, now);
    return wasNeverActive(person) ? PeopleWords::tr("Never") : QString();
}

QString seatsText(const Account &account)
{
    QStringList seats;
    if (!account.modelsSeat.isEmpty())
        seats.append(PeopleWords::tr("Models: %1").arg(app::isolated(account.modelsSeat)));
    if (!account.weaveSeat.isEmpty())
        seats.append(PeopleWords::tr("Weave: %1").arg(app::isolated(account.weaveSeat)));
    return seats.join(u" · "_s);
}

QString keyUseText(const ApiKey &key, const QDateTime &now)
{
    if (!key.tellsLastUse)
        return PeopleWords::tr("last use not told");
    if (!key.lastUsedAt.isValid())
        return PeopleWords::tr("never used");
    const qint64 seconds = key.lastUsedAt.secsTo(now);
    const qint64 gone = daysBetween(key.lastUsedAt, now);
    if (seconds < 3600)
        return PeopleWords::tr("used %Ln minutes ago", nullptr, static_cast<int>(std::max<qint64>(1, seconds / 60)));
    if (seconds < 24 * 3600)
        return PeopleWords::tr("used %Ln hours ago", nullptr, static_cast<int>(seconds / 3600));
    if (gone < 30)
        return PeopleWords::tr("used %Ln days ago", nullptr, days(gone));
    return PeopleWords::tr("unused for %Ln days", nullptr, days(gone));
}

bool isLongInvited(const Account &account, const QDateTime &now)
{
    return account.status == AccountStatus::Invited && account.createdAt.isValid() &&
           account.createdAt.secsTo(now) > qint64(kLongInvitedDays) * 24 * 3600;
}

} // namespace gatehouse::models
