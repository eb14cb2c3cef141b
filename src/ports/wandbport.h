// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"

namespace gatehouse::ports {

struct WandbKnown;

/// Weights & Biases (contracts/wandb.md): SCIM for people and teams, GraphQL for what SCIM does not tell.
///
/// Which kind of organisation it is (multi-tenant, dedicated) is found out by reading alone, the first that tells counts:
/// the vendor's own host names; seats or deactivated records among the SCIM users (dedicated alone has them); whether GraphQL's
/// users() answers somebody whom SCIM lets in (on an instance of their own that is its administrator, who may; on the shared
/// service nobody may). Otherwise it stays unknown, and what both kinds can do is offered.
class WandbPort final : public PlatformPort
{
public:
    explicit WandbPort(const net::Wire &wire);

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
    ResultJob<PlatformAccess> *access(QObject *parent) override;
    ResultJob<Holdings> *holdings(const Account &account, QObject *parent) override;
    ResultJob<QList<Team>> *teams(QObject *parent) override;
    ResultJob<KeysRead> *keys(const QList<Account> &owners, QObject *parent) override;

private:
    std::shared_ptr<WandbKnown> m_known;
};

} // namespace gatehouse::ports
