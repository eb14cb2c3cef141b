// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"
#include "ports/wandbjob.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::ports {

/// Creates one person and puts them where they belong: SCIM POST (multi-tenant, with the teams), createUser (dedicated); then
/// role, name and teams. The creating request goes out once; what does not come with it is a note, never a second person.
class WandbCreateJob final : public WandbJob<QList<CreatedPerson>>
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ports::WandbCreateJob)

public:
    /// User names for this address, the best first; the last is nobody else's. Always the same for the same address.
    static QStringList userNames(const QString &email);

    WandbCreateJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const NewPerson &person,
                   const CreateDefaults &defaults, QObject *parent);

protected:
    void doStart() override;

private:
    void createByGraphql();
    void createByScim();
    void chooseName();
    void post(const QString &userName);
    void created(const Account &account);
    void setRole();
    void setName();
    void joinTeams();
    void joinNext();
    void join(const QString &team, const ResourceId &id);
    void note(const QString &sentence, const ApiError &error);

    NewPerson m_person;
    Role m_role;
    Account m_account;
    CreatedPerson m_created;
    QStringList m_names; ///< user names that may still be free
    QStringList m_toJoin;
};

} // namespace gatehouse::ports
