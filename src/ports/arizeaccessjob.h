// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/arizeaccessgraph.h"
#include "ports/arizejob.h"

namespace gatehouse::ports {

/// Everybody's access (contracts/arize.md §9, §9.1): roles, role bindings, organizations, spaces, projects, restrictions and
/// service keys, one walk each and all side by side. Where an older server leaves out which organization a space is in, each
/// organization is asked for its spaces; where projects are not told as a whole or without their space, each space is.
/// Progress: answers.
class ArizeAccessJob final : public ArizeJob<PlatformAccess>
{
public:
    using ArizeJob<PlatformAccess>::ArizeJob;

protected:
    void doStart() override;

private:
    /// Walks a list; `take(QList<U>, std::optional<ApiError>)`. Its pages and records are counted under `call`.
    template<typename U, typename Take>
    void walk(const QString &call, MakePage<U> makePage, Take take);
    /// Walks it into `list`.
    template<typename U>
    void walkInto(const QString &call, MakePage<U> makePage, QList<U> &list);
    void walkBindings(arize::BoundTo resource);
    void walkProjects();
    void walkSpacesOf(const ResourceId &organization);
    void walkProjectsOf(const ResourceId &space);

    SourceRead &source(const QString &call);
    void note(const QString &call, const Result<net::Walked> &walked);
    void partDone();
    void askAgain();
    void conclude();

    ArizeAccessRead m_read;
    QList<arize::Space> m_placedSpaces;     ///< read by organization
    QList<arize::Project> m_placedProjects; ///< read by space
    QList<SourceRead> m_sources;            ///< in the order they were asked for
    QStringList m_oddities;
    bool m_projectsRefused = false; ///< the list wants to be asked by space
    bool m_askedAgain = false;
    qint64 m_answers = 0;
    int m_open = 0;
};

} // namespace gatehouse::ports
