// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"

namespace gatehouse::ports {

/// Weights & Biases (contracts/wandb.md).
class WandbPort final : public PlatformPort
{
public:
    using PlatformPort::PlatformPort;

    Platform platform() const override { return Platform::Wandb; }
    Ability ability(Action action, const Account *account) const override;
    ResultJob<WhoAmI> *identify(QObject *parent) override;
    ResultJob<Abilities> *probe(QObject *parent) override;
    ResultJob<net::Walked> *pullPeople(OnAccounts onBatch, QObject *parent) override;
    ResultJob<LookedUp> *lookUp(const QStringList &emails, QObject *parent) override;
    ResultJob<Account> *find(const QString &idEmailOrName, QObject *parent) override;
    ResultJob<QList<Role>> *assignableRoles(QObject *parent) override;
    ResultJob<QList<CreatedPerson>> *create(const QList<NewPerson> &people, const CreateDefaults &defaults,
                                            QObject *parent) override;
    ResultJob<ChangeOutcome> *carryOut(const Change &change, QObject *parent) override;
    ResultJob<ChangeOutcome> *check(const Change &change, QObject *parent) override;
    ResultJob<Holdings> *holdings(const Account &account, QObject *parent) override;
    ResultJob<QList<Team>> *teams(QObject *parent) override;
    ResultJob<KeysRead> *keys(const QList<Account> &owners, QObject *parent) override;
};

} // namespace gatehouse::ports
