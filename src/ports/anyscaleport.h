// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/anyscaleknown.h"

namespace gatehouse::ports {

/// Anyscale (contracts/anyscale.md): people in one batch call, an organisation-wide level, invitations that a new one voids,
/// groups, keys.
class AnyscalePort final : public PlatformPort
{
public:
    explicit AnyscalePort(const net::Wire &wire);
    ~AnyscalePort() override;

    Platform platform() const override { return Platform::Anyscale; }
    Ability ability(Action action, const Account *account) const override;
    ResultJob<WhoAmI> *identify(QObject *parent) override;
    ResultJob<Abilities> *probe(QObject *parent) override;
    ResultJob<net::Walked> *pullPeople(OnAccounts onBatch, QObject *parent) override;
    ResultJob<LookedUp> *lookUp(const QStringList &emails, QObject *parent) override;
    ResultJob<Account> *find(const QString &idEmailOrName, QObject *parent) override;
    /// Empty: the batch create knows no role.
    ResultJob<QList<Role>> *assignableRoles(QObject *parent) override;
    int createBatchSize() const override { return 50; }
    ResultJob<QList<CreatedPerson>> *create(const QList<NewPerson> &people, const CreateDefaults &defaults,
                                            QObject *parent) override;
    ResultJob<ChangeOutcome> *carryOut(const Change &change, QObject *parent) override;
    ResultJob<ChangeOutcome> *check(const Change &change, QObject *parent) override;
    ResultJob<PlatformAccess> *access(QObject *parent) override;
    ResultJob<Holdings> *holdings(const Account &account, QObject *parent) override;
    ResultJob<QList<Team>> *teams(QObject *parent) override;
    ResultJob<KeysRead> *keys(const QList<Account> &owners, QObject *parent) override;

private:
    AnyscaleKnownPtr m_known;
};

} // namespace gatehouse::ports
