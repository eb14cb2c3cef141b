// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/reportcommands.h"

#include "app/texts.h"
#include "programs/gatehousectl/permissioncommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gatehouse::reports::ReportFormat;

namespace gatehouse::ctl {

namespace {

app::ReportRequest requestOf(app::ReportKind kind, const QList<Platform> &platforms, const Clock &clock)
{
    app::ReportRequest request;
    request.kind = kind;
    request.platforms = platforms;
    request.now = clock.now();
    return request;
}

/// Everybody's permissions, or one person's, of all platforms together.
class PermissionsCommand final : public AuditCommand
{
public:
    PermissionsCommand(const PermissionsExportOptions &options, Environment &environment)
        : AuditCommand(options.platforms, environment)
        , m_options(options)
    {
    }

protected:
    void begin() override
    {
        takeNow([this](const Snapshot &snapshot) { taken(snapshot); });
    }

private:
    void taken(const Snapshot &snapshot)
    {
        const app::ReportKind kind =
            m_options.byResource ? app::ReportKind::PermissionsByResource : app::ReportKind::PermissionsByPerson;
        app::ReportRequest request = requestOf(kind, {}, m_environment.clock);
        if (!m_options.userId.isEmpty()) {
            for (const Person &person : snapshot.persons) {
                const bool isIt = std::any_of(person.accounts.cbegin(), person.accounts.cend(), [this](const Account &account) {
                    return account.userId.value == m_options.userId || account.id().value == m_options.userId;
                });
                if (isIt)
                    request.persons.append(person.id);
            }
            if (request.persons.isEmpty()) {
                sayWhatIsMissing(snapshot);
                return fail(Words::tr("Not found: nobody here has exactly the user id “%1”.").arg(m_options.userId));
            }
            request.filterWords.append(Words::tr("Only the person with the user id %1").arg(m_options.userId));
        }
        write(snapshot, request, m_options.output);
    }

    PermissionsExportOptions m_options;
};

class ReportCommand final : public AuditCommand
{
public:
    ReportCommand(const ReportOptions &options, Environment &environment)
        : AuditCommand(options.platforms, environment)
        , m_options(options)
    {
    }

protected:
    void begin() override
    {
        if (m_options.since.isEmpty())
            return take({});
        // First: without it there is nothing to compare with, and nothing has to be read.
        findKept(m_options.since, [this](const Snapshot &earlier) { take(earlier); });
    }

private:
    void take(const std::optional<Snapshot> &since)
    {
        takeNow([this, since](const Snapshot &snapshot) {
            app::ReportRequest request = requestOf(m_options.kind, {}, m_environment.clock);
            request.since = since;
            // The earlier one may be of more platforms than were asked for now.
            if (since && !m_options.platforms.isEmpty())
                request.platforms = m_options.platforms;
            write(snapshot, request, m_options.output);
        });
    }

    ReportOptions m_options;
};

/// Anyscale alone, of which the vendor's own client writes the same.
bool isVendors(const PermissionsExportOptions &options, const ConnectionOptions &connection)
{
    if (options.output.format != ReportFormat::Json || options.byResource)
        return false;
    return platformsOf(connection, options.platforms) == QList<Platform>{Platform::Anyscale};
}

} // namespace

int runPermissionsExport(const PermissionsExportOptions &options, Environment &environment)
{
    if (const QString fault = outputFault(options.output, environment.terminal); !fault.isEmpty()) {
        environment.terminal.say(fault);
        return WrongUsage;
    }
    if (isVendors(options, environment.connection))
        return runVendorPermissions({options.userId, options.output.file}, environment);
    return PermissionsCommand(options, environment).run();
}

int runReport(const ReportOptions &options, Environment &environment)
{
    QString fault = outputFault(options.output, environment.terminal);
    if (options.kind == app::ReportKind::Changes && options.since.isEmpty())
        fault = Words::tr("Say since when: --since with the number of a snapshot, or a day such as 2026-11-30.");
    else if (options.kind != app::ReportKind::Changes && !options.since.isEmpty())
        fault = Words::tr("--since is for the report “changes”.");
    if (!fault.isEmpty()) {
        environment.terminal.say(fault);
        return WrongUsage;
    }
    return ReportCommand(options, environment).run();
}

} // namespace gatehouse::ctl
