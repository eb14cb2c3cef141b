// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscaleport.h"

#include "ports/anyscalepeoplejobs.h"
#include "ports/notyet.h"

namespace gatehouse::ports {

Ability AnyscalePort::ability(Action, const Account *) const
{
    return {Ability::Answer::Unknown, WhyNot::NotKnown, {}};
}

ResultJob<WhoAmI> *AnyscalePort::identify(QObject *parent)
{
    return new net::CallJob<WhoAmI>(wire(), anyscale::whoAmI(), parent);
}

ResultJob<Abilities> *AnyscalePort::probe(QObject *parent)
{
    return notYet<Abilities>(parent);
}

ResultJob<net::Walked> *AnyscalePort::pullPeople(OnAccounts onBatch, QObject *parent)
{
    return pullAnyscalePeople(wire(), std::move(onBatch), parent);
}

ResultJob<LookedUp> *AnyscalePort::lookUp(const QStringList &emails, QObject *parent)
{
    return lookUpAnyscalePeople(wire(), emails, parent);
}

ResultJob<Account> *AnyscalePort::find(const QString &idEmailOrName, QObject *parent)
{
    return findAnyscalePerson(wire(), idEmailOrName, parent);
}

ResultJob<QList<Role>> *AnyscalePort::assignableRoles(QObject *parent)
{
    return notYet<QList<Role>>(parent);
}

ResultJob<QList<CreatedPerson>> *AnyscalePort::create(const QList<NewPerson> &, const CreateDefaults &, QObject *parent)
{
    return notYet<QList<CreatedPerson>>(parent);
}

ResultJob<ChangeOutcome> *AnyscalePort::carryOut(const Change &, QObject *parent)
{
    return notYet<ChangeOutcome>(parent);
}

ResultJob<ChangeOutcome> *AnyscalePort::check(const Change &, QObject *parent)
{
    return notYet<ChangeOutcome>(parent);
}

ResultJob<Holdings> *AnyscalePort::holdings(const Account &, QObject *parent)
{
    return notYet<Holdings>(parent);
}

ResultJob<QList<Team>> *AnyscalePort::teams(QObject *parent)
{
    return notYet<QList<Team>>(parent);
}

ResultJob<KeysRead> *AnyscalePort::keys(const QList<Account> &, QObject *parent)
{
    return notYet<KeysRead>(parent);
}

} // namespace gatehouse::ports
