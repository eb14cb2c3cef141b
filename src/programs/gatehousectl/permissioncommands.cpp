// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/permissioncommands.h"

#include "app/accessservice.h"
#include "app/reportservice.h"
#include "base/workerjob.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

/// Asks once for everybody or one person, and writes the answer in one format.
class PermissionsExportCommand final : public QObject
{
public:
    PermissionsExportCommand(const PermissionsExportOptions &options, Environment &environment)
        : m_options(options)
        , m_environment(environment)
    {
        connect(&m_environment.interrupts, &Interrupts::interrupted, this, [this] {
            if (m_job)
                m_job->cancel();
        });
    }

    int run()
    {
        auto *opening = openSession(m_environment.connection, m_environment.clock, this);
        follow(opening, [this](const std::shared_ptr<app::Session> &session) {
            m_session = session;
            showPauses(*m_session, terminal());
            m_access = std::make_unique<app::AccessService>(*m_session);
            // The vendor's JSON says nothing of who asked; the other formats begin with it.
            if (m_options.format == reports::ReportFormat::Json)
                return ask();
            follow(m_session->identify(this), [this](const WhoAmI &) { ask(); });
        });
        return QCoreApplication::exec();
    }

private:
    template<typename J, typename Then>
    void follow(J *job, Then then)
    {
        m_job = job;
        startJob(job, this, [this, then = std::move(then)](const Result<typename J::Value> &result) {
            m_job = nullptr;
            if (result)
                then(*result);
            else
                fail(result.error());
        });
    }

    void ask()
    {
        terminal().progress(Words::tr("Asking who may do what…"));
        std::optional<UserId> user;
        if (!m_options.userId.isEmpty())
            user = UserId{m_options.userId};
        follow(m_access->fetch(user, this), [this](const UserPermissions &graph) { write(graph); });
    }

    void write(const UserPermissions &graph)
    {
        if (!m_options.userId.isEmpty() && graph.people == 0) {
            terminal().say(Words::tr("Not found: nobody here has exactly the user id “%1”.").arg(m_options.userId));
            return QCoreApplication::exit(Failed);
        }
        if (!graph.oddities.isEmpty())
            terminal().say(Words::tr("%n details of the answer were not as expected; they are given as they came.", nullptr,
                                     static_cast<int>(graph.oddities.size())));
        PullState pull;
        pull.phase = PullState::Phase::Done;
        pull.organisation = m_session->organisationName();
        pull.pulledAt = m_environment.clock.now();
        pull.received = graph.people;
        pull.announced = graph.people;
        const reports::Provenance provenance =
            app::provenanceOf(*m_session, pull, Words::tr("Permissions"), {u"GET /api/v2/scim/list-user-permissions"_s});
        const auto makeBytes = [graph, provenance, format = m_options.format] {
            return app::permissionsExport(graph, provenance, format);
        };
        if (isToOutput())
            return follow(new WorkerJob<QByteArray>([makeBytes](WorkControl &) { return makeBytes(); }, this),
                          [this](const QByteArray &bytes) { print(bytes); });
        follow(app::saveFile(m_options.output, makeBytes, this), [this](const std::monostate &) {
            terminal().clearProgress();
            QCoreApplication::exit(AllDone);
        });
    }

    void print(QByteArray bytes)
    {
        // As the vendor's client: a newline after it on the screen, none in a file.
        if (m_options.format == reports::ReportFormat::Json && !bytes.endsWith('\n'))
            bytes += '\n';
        // The mark is for spreadsheet programs that open a file; in a pipe it would become part of the first column's name.
        if (m_options.format == reports::ReportFormat::Csv && bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3);
        QCoreApplication::exit(terminal().write(bytes) ? AllDone : Failed);
    }

    bool isToOutput() const { return m_options.output.isEmpty() || m_options.output == "-"_L1; }

    void fail(const ApiError &error)
    {
        if (error.kind == ApiError::Kind::Cancelled)
            terminal().say(Words::tr("Stopped."));
        else
            terminal().say(error);
        QCoreApplication::exit(Failed);
    }

    Terminal &terminal() { return m_environment.terminal; }

    PermissionsExportOptions m_options;
    Environment &m_environment;
    std::shared_ptr<app::Session> m_session;
    std::unique_ptr<app::AccessService> m_access;
    Job *m_job = nullptr;
};

} // namespace

int runPermissionsExport(const PermissionsExportOptions &options, Environment &environment)
{
    const bool isToOutput = options.output.isEmpty() || options.output == "-"_L1;
    if (options.format == reports::ReportFormat::Xlsx && isToOutput && environment.terminal.isOutputTerminal()) {
        environment.terminal.say(Words::tr("A workbook can't be shown here: give it a file with --output."));
        return WrongUsage;
    }
    return PermissionsExportCommand(options, environment).run();
}

} // namespace gatehouse::ctl
