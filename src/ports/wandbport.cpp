// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbport.h"

#include "ports/notyet.h"

namespace gatehouse::ports {

Ability WandbPort::ability(Action, const Account *) const
{
    return {Ability::Answer::Unknown, WhyNot::NotKnown, {}};
}

ResultJob<WhoAmI> *WandbPort::identify(QObject *parent)
{
    return notYet<WhoAmI>(parent);
}

ResultJob<Abilities> *WandbPort::probe(QObject *parent)
{
    return notYet<Abilities>(parent);
}

ResultJob<net::Walked> *WandbPort::pullPeople(OnAccounts, QObject *parent)
{
    return notYet<net::Walked>(parent);
}

ResultJob<LookedUp> *WandbPort::lookUp(const QStringList &, QObject *parent)
{
    return notYet<LookedUp>(parent);
}

ResultJob<Account> *WandbPort::find(const QString &, QObject *parent)
{
    return notYet<Account>(parent);
}

ResultJob<QList<Role>> *WandbPort::assignableRoles(QObject *parent)
{
    return notYet<QList<Role>>(parent);
}

ResultJob<QList<CreatedPerson>> *WandbPort::create(const QList<NewPerson> &, const CreateDefaults &, QObject *parent)
{
    return notYet<QList<CreatedPerson>>(parent);
}

ResultJob<ChangeOutcome> *WandbPort::carryOut(const Change &, QObject *parent)
{
    return notYet<ChangeOutcome>(parent);
}

ResultJob<ChangeOutcome> *WandbPort::check(const Change &, QObject *parent)
{
    return notYet<ChangeOutcome>(parent);
}

ResultJob<Holdings> *WandbPort::holdings(const Account &, QObject *parent)
{
    return notYet<Holdings>(parent);
}

ResultJob<QList<Team>> *WandbPort::teams(QObject *parent)
{
    return notYet<QList<Team>>(parent);
}

ResultJob<KeysRead> *WandbPort::keys(const QList<Account> &, QObject *parent)
{
    return notYet<KeysRead>(parent);
}

} // namespace gatehouse::ports
