// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/permissioncommands.h"

#include "app/vendorpermissions.h"
#include "app/reportservice.h"
#include "base/workerjob.h"
#include "reports/vendorjson.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

/// Asks once for everybody or one person, and writes the answer.
class VendorPermissionsCommand final : public QObject
{
public:
    VendorPermissionsCommand(const VendorPermissionsOptions &options, Environment &environment)
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
        auto *opening = openSessions(m_environment.connection, {Platform::Anyscale}, m_environment.clock, this);
        follow(opening, [this](const Sessions &sessions) {
            m_session = sessions.front();
            showPauses(*m_session, terminal());
            ask();
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
        follow(app::fetchVendorPermissions(*m_session, user, this), [this](const UserPermissions &graph) { write(graph); });
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
        const auto makeBytes = [graph] { return reports::anyscalePermissionsJson(graph.raw); };
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
        if (!bytes.endsWith('\n'))
            bytes += '\n';
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

    VendorPermissionsOptions m_options;
    Environment &m_environment;
    std::shared_ptr<app::Session> m_session;
    Job *m_job = nullptr;
};

} // namespace

int runVendorPermissions(const VendorPermissionsOptions &options, Environment &environment)
{
    return VendorPermissionsCommand(options, environment).run();
}

} // namespace gatehouse::ctl
