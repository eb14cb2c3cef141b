// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platforms/anyscale/anyscalegraph.h"
#include "ports/composedjob.h"
#include "ports/platformport.h"

/// Who may do what on Anyscale: contracts/anyscale.md §3.4, §4, §6.
namespace gatehouse::ports {

/// The listing of everybody's roles, the groups with their members and what they may do, and all clouds and projects, side by
/// side; put together off the GUI thread. An organisation that has no groups or policies to show is a gap, not a fault.
class AnyscaleAccessJob final : public ComposedJob<PlatformAccess>
{
public:
    using ComposedJob<PlatformAccess>::ComposedJob;

protected:
    void doStart() override;

private:
    enum class Absent { IsGap, IsFault };

    /// A source in the order of the report, whatever comes first.
    int source(const QString &call);
    void bytes(int source, net::HttpRequest request, QByteArray *into);
    template<typename T>
    void walk(int source, std::function<net::Call<net::Page<T>>(const QString &)> pages, QList<T> *into, bool *isWhole,
              Absent absent);
    void readOrganisationPolicy();
    void ended(int source, const std::optional<ApiError> &fault, Absent absent);
    void endIfDone();

    PlatformAccess m_read;
    anyscale::AccessParts m_parts;
    QByteArray m_memberships;
    std::optional<ApiError> m_fault; ///< why the listing could not be read
    qint64 m_answers = 0;
};

} // namespace gatehouse::ports
