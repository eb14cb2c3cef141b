// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/platformport.h"
#include "ports/wandbaccessgraph.h"
#include "ports/wandbjob.h"

namespace gatehouse::ports {

/// Everybody's access by the recipe of contracts/wandb.md §8: SCIM's groups and roles, then one query a team, side by side. Where
/// SCIM's groups are refused: the teams that the caller, and GraphQL's users(), tell of, and the reading is not whole.
/// Progress: answers.
class WandbAccessJob final : public WandbJob<PlatformAccess>
{
public:
    using WandbJob::WandbJob;

protected:
    void doStart() override;

private:
    void takeGroups(const Result<ScimWalked<wandb::ScimGroup>> &groups);
    void takeRoles(const Result<QList<Role>> &roles);
    void fallBack(const ApiError &refusal);
    void searchTeams();
    void addTeam(const QString &name);
    void readTeams();
    void nextTeams();
    void takeTeam(qsizetype index, const Result<wandb::TeamEntity> &answer);
    /// Tells of an answer; false where the job ended of it.
    bool answered();
    void partDone();
    void conclude();

    WandbAccessRead m_read;
    QList<SourceRead> m_sources;
    SourceRead m_members;
    QStringList m_oddities;
    QSet<QString> m_names; ///< teams found the other way
    qsizetype m_nextTeam = 0;
    qsizetype m_openTeams = 0;
    qint64 m_answers = 0;
    int m_open = 0;
};

} // namespace gatehouse::ports
