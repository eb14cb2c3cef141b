// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizeport.h"

#include "ports/notyet.h"

namespace gatehouse::ports {

Ability ArizePort::ability(Action, const Account *) const
{
    return {Ability::Answer::Unknown, WhyNot::NotKnown, {}};
}

ResultJob<WhoAmI> *ArizePort::identify(QObject *parent)
{
    return notYet<WhoAmI>(parent);
}

ResultJob<Abilities> *ArizePort::probe(QObject *parent)
{
    return notYet<Abilities>(parent);
}

ResultJob<net::Walked> *ArizePort::pullPeople(OnAccounts, QObject *parent)
{
    return notYet<net::Walked>(parent);
}

ResultJob<LookedUp> *ArizePort::lookUp(const QStringList &, QObject *parent)
{
    return notYet<LookedUp>(parent);
}

ResultJob<Account> *ArizePort::find(const QString &, QObject *parent)
{
    return notYet<Account>(parent);
}

ResultJob<QList<Role>> *ArizePort::assignableRoles(QObject *parent)
{
    return notYet<QList<Role>>(parent);
}

ResultJob<QList<CreatedPerson>> *ArizePort::create(const QList<NewPerson> &, const CreateDefaults &, QObject *parent)
{
    return notYet<QList<CreatedPerson>>(parent);
}

ResultJob<ChangeOutcome> *ArizePort::carryOut(const Change &, QObject *parent)
{
    return notYet<ChangeOutcome>(parent);
}

ResultJob<ChangeOutcome> *ArizePort::check(const Change &, QObject *parent)
{
    return notYet<ChangeOutcome>(parent);
}

ResultJob<Holdings> *ArizePort::holdings(const Account &, QObject *parent)
{
    return notYet<Holdings>(parent);
}

ResultJob<QList<Team>> *ArizePort::teams(QObject *parent)
{
    return notYet<QList<Team>>(parent);
}

ResultJob<KeysRead> *ArizePort::keys(const QList<Account> &, QObject *parent)
{
    return notYet<KeysRead>(parent);
}

} // namespace gatehouse::ports
