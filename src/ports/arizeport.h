// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"

namespace gatehouse::ports {

struct ArizeKnown;

/// Arize AX (contracts/arize.md).
class ArizePort final : public PlatformPort
{
public:
    explicit ArizePort(const net::Wire &wire);
    ~ArizePort() override;

    Platform platform() const override { return Platform::Arize; }
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
    std::shared_ptr<ArizeKnown> m_known; ///< what identify() and probe() found out
};

} // namespace gatehouse::ports
