// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/wandbstore.h"

#include <QtCore/QHash>

namespace gatehouse::sandbox {

/// Who asks on /graphql, and with what powers (contracts/wandb.md §1).
struct WandbContext
{
    WandbStore &store;
    std::optional<WandbUser> caller; ///< none: no key was sent
    bool isPublicClient = false;     ///< by its User-Agent: only such may see keys
    bool usesAdminPrivileges = false;

    /// The organisation's administrator, acting as one.
    bool isAdmin() const { return caller && caller->isAdmin && usesAdminPrivileges; }
    /// Only a dedicated W&B has its own instance's administrators among its users.
    bool isInstanceAdmin() const { return store.isDedicated() && isAdmin(); }
    bool isAdminOf(const QString &teamId) const
    {
        return isAdmin() || (caller && store.roleIn(teamId, caller->id) == QLatin1StringView("admin"));
    }
};

/// What may be asked: the part of the vendor's schema that its client proves (contracts/wandb.md §3).
/// `withMemberRole` false: as an older server has it, which knows of a team's member only whether it is an administrator.
const graphql::Schema &wandbGraphqlSchema(bool withMemberRole = true);
std::shared_ptr<graphql::Object> wandbQueryRoot(const WandbContext &context);
std::shared_ptr<graphql::Object> wandbMutationRoot(const WandbContext &context);

/// A record whose fields are known beforehand; what is not among them is null.
class WandbRecord final : public graphql::Object
{
public:
    explicit WandbRecord(QHash<QString, graphql::Data> fields)
        : m_fields(std::move(fields))
    {
    }
    graphql::Resolved resolve(QStringView field, const QJsonObject &) override { return m_fields.value(field.toString()); }

private:
    QHash<QString, graphql::Data> m_fields;
};

inline graphql::Data wandbRecord(QHash<QString, graphql::Data> fields)
{
    return graphql::Data(std::make_shared<WandbRecord>(std::move(fields)));
}
/// `{edges{node}}` around each.
graphql::Data wandbConnection(const std::vector<graphql::Data> &nodes);

graphql::Data wandbUserData(const WandbContext &context, const WandbUser &user);
graphql::Data wandbTeamData(const WandbContext &context, const WandbTeam &team);

} // namespace gatehouse::sandbox
