// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/importcommand.h"

#include "app/importservice.h"
#include "app/reportservice.h"
#include "app/texts.h"
#include "app/wideimport.h"
#include "base/workerjob.h"
#include "programs/gatehousectl/importreport.h"
#include "programs/gatehousectl/importsheet.h"
#include "programs/gatehousectl/workspacecommand.h"
#include "store/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

QString endpoint(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"POST /api/v2/users/admin_batch_create"_s;
    case Platform::Arize:
        return u"POST /v2/users"_s;
    case Platform::Wandb:
        return u"POST /scim/Users"_s;
    }
    return {};
}

/// Reads the file, and then either prints how it is understood, or rehearses, asks, runs and tells what became of each row. A run
/// that was interrupted goes on by itself.
class ImportCommand final : public QObject
{
public:
    ImportCommand(const ImportOptions &options, Environment &environment)
        : m_options(options)
        , m_environment(environment)
    {
        connect(&m_environment.interrupts, &Interrupts::interrupted, this, &ImportCommand::interrupt);
    }

    int run()
    {
        auto *reading = new WorkerJob<ImportSheet>(
            [file = m_options.file, sheet = m_options.sheet](WorkControl &control) -> Result<ImportSheet> {
                return readImportSheet(file, sheet, control);
            },
            this);
        connect(reading, &Job::progressed, this, [this] { terminal().progress(Words::tr("Reading the file…")); });
        follow(reading, [this](const ImportSheet &sheet) { read(sheet); });
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

    // ---- the file -------------------------------------------------------------------------------------------------------

    void read(const ImportSheet &sheet)
    {
        m_sheet = sheet;
        if (sheet.error) {
            const QJsonObject object = toJson(sheet);
            terminal().say(object["error"_L1].toString());
            if (m_options.isDryRun || m_options.isJson)
                terminal().write(QJsonDocument(object).toJson());
            return QCoreApplication::exit(Failed);
        }
        if (m_options.isDryRun) {
            if (!terminal().write(QJsonDocument(toJson(sheet)).toJson()))
                return QCoreApplication::exit(Failed);
            return QCoreApplication::exit(sheet.checked.problems.isEmpty() ? AllDone : SomeHeldBack);
        }
        if (!sheet.hasEmailColumn())
            terminal().say(Words::tr("No column with e-mail addresses was found in %1.").arg(sheet.understood()));
        follow(openSession(m_environment.connection, m_environment.clock, this),
               [this](const std::shared_ptr<app::Session> &session) {
                   m_session = session;
                   showPauses(*m_session, terminal());
                   m_settings = std::make_unique<app::Settings>(m_environment.connection.profile);
                   m_database = std::make_unique<store::Database>(m_settings->databasePath());
                   m_journal = std::make_unique<store::Journal>(*m_database);
                   m_service = std::make_unique<app::ImportService>(*m_session, *m_journal);
                   terminal().progress(Words::tr("Looking who is there…"));
                   follow(m_session->port().assignableRoles(this), [this](const QList<Role> &roles) {
                       m_roles = roles;
                       follow(m_service->unfinished(this), [this](const QList<store::UnfinishedRun> &runs) { chooseRun(runs); });
                   });
               });
    }

    // ---- a run that was interrupted, or a new one -----------------------------------------------------------------------

    app::PlatformChoice choiceHere() const
    {
        app::PlatformChoice choice;
        choice.roles = m_roles;
        choice.inviteMode = m_options.inviteMode == "none"_L1 ? InviteMode::NoMail : InviteMode::EmailLink;
        return choice;
    }

    /// Words of the role column that mean nothing here. Nobody is given a role by guessing.
    QStringList wordsWithoutMeaning() const
    {
        QStringList unknown;
        const QList<app::WordCount> words =
            app::wordsOf(m_sheet.workbook.sheet, m_sheet.layout, {}, m_session->platform(), choiceHere());
        for (const app::WordCount &word : words) {
            if (!word.meaning)
                unknown.append(word.word);
        }
        return unknown;
    }

    /// The sheet's words for roles and ways in, as this platform understands them.
    ImportPlan planHere() const
    {
        ImportPlan plan = planOf(m_sheet);
        plan.platform = m_session->platform();
        const app::PlatformChoice choice = choiceHere();
        const QList<ImportPlan> plans =
            app::widePlans(plan, m_sheet.checked.ready, m_sheet.layout, {{m_session->platform(), choice}});
        return plans.isEmpty() ? plan : plans.constFirst();
    }

    void chooseRun(const QList<store::UnfinishedRun> &runs)
    {
        if (const QStringList words = wordsWithoutMeaning(); !words.isEmpty() && m_session->platform() != Platform::Anyscale) {
            terminal().say(Words::tr("%1 has no role for these words of the sheet: %2. Nothing was sent.")
                               .arg(app::platformText(m_session->platform()), words.join(u", "_s)));
            return QCoreApplication::exit(Failed);
        }
        const ImportPlan plan = planHere();
        for (const store::UnfinishedRun &run : runs) {
            const bool isSameSheet = run.sheetName == plan.sheetName;
            if (isSameSheet && run.sourceHash == plan.sourceHash && !plan.sourceHash.isEmpty())
                return run.isBusy ? sayBusy() : goOnWith(run);
            if (isSameSheet && !run.isBusy && !plan.sourcePath.isEmpty() && run.sourcePath == plan.sourcePath)
                m_outdated.append(run.id);
        }
        if (!m_outdated.isEmpty())
            terminal().say(
                Words::tr("An import of this file was interrupted, and the file has changed since. It starts afresh; who is "
                          "there already stays as they are."));
        rehearse(plan);
    }

    void sayBusy()
    {
        terminal().say(Words::tr("Another Gatehouse works on the import of this file right now. Nothing was sent from here."));
        QCoreApplication::exit(Failed);
    }

    void goOnWith(const store::UnfinishedRun &run)
    {
        terminal().say(
            Words::tr("The import of this file was interrupted on %1: %2 of %n rows have an ending. It goes on.", nullptr,
                      static_cast<int>(run.rowsRead))
                .arg(QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat), QLocale().toString(run.ended)));
        auto *job = m_service->resume(run, passwordsOf(m_sheet), this);
        m_job = job;
        startJob(job, this, [this](const Result<app::ImportRun *> &resumed) {
            m_job = nullptr;
            if (resumed)
                return follow(*resumed);
            // Another program took it up in this very moment.
            if (resumed.error().kind == ApiError::Kind::Conflict && resumed.error().status == 0)
                return sayBusy();
            fail(resumed.error());
        });
    }

    void rehearse(const ImportPlan &plan)
    {
        auto *job = m_service->rehearse(plan, this);
        connect(job, &Job::progressed, this, [this](qint64 people) {
            terminal().progress(Words::tr("Looking who is there… %n people", nullptr, static_cast<int>(people)));
        });
        follow(job, [this, plan](const app::Rehearsal &rehearsal) {
            const QStringList lines = planInWords(m_sheet, plan, rehearsal, m_session->organisationName());
            for (const QString &line : lines)
                terminal().say(line);
            if (m_options.isAgreed || rehearsal.fresh == 0)
                return start(plan, rehearsal);
            ask([this, plan, rehearsal] { start(plan, rehearsal); });
        });
    }

    /// Waits for a line of the person without stopping the event loop.
    void ask(std::function<void()> then)
    {
        terminal().say(Words::tr("Go on? Type yes to create these people, anything else to leave all as it is:"));
        auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(input, &QSocketNotifier::activated, this, [this, input, then = std::move(then)] {
            char line[256] = {};
            const ssize_t count = ::read(STDIN_FILENO, line, sizeof line - 1);
            const QString answer = QString::fromUtf8(line, count > 0 ? count : 0).trimmed();
            input->setEnabled(false);
            input->deleteLater();
            const bool isYes = !answer.compare("yes"_L1, Qt::CaseInsensitive) || !answer.compare("y"_L1, Qt::CaseInsensitive) ||
                               !answer.compare(Words::tr("yes"), Qt::CaseInsensitive);
            if (isYes)
                return then();
            terminal().say(Words::tr("Nothing was changed."));
            QCoreApplication::exit(Failed);
        });
    }

    // ---- the run --------------------------------------------------------------------------------------------------------

    void start(const ImportPlan &plan, const app::Rehearsal &rehearsal)
    {
        for (const QUuid &run : std::as_const(m_outdated))
            startJob(m_service->abandon(run, this), this, [](const Result<std::monostate> &) {});
        follow(m_service->run(plan, rehearsal, this));
    }

    void follow(app::ImportRun *run)
    {
        m_run = run;
        connect(run, &app::ImportRun::countsChanged, this, &ImportCommand::showProgress);
        connect(run, &app::ImportRun::stateChanged, this, &ImportCommand::showProgress);
        connect(run, &app::ImportRun::ended, this, &ImportCommand::finish);
        auto *ticking = new QTimer(run);
        connect(ticking, &QTimer::timeout, this, &ImportCommand::showProgress);
        ticking->start(1000);
        run->start();
    }

    void showProgress()
    {
        const auto state = m_run->state();
        const bool isOffline =
            state == app::ImportRun::State::Waiting && m_session->gate().pauseLeft() <= std::chrono::milliseconds(0);
        // Said once each time, for a log that shows no progress.
        if (isOffline && !m_saidOffline && !terminal().isProgressShown())
            terminal().say(Words::tr("No answer. Nothing is lost; it goes on when the platform can be reached again."));
        m_saidOffline = isOffline;
        terminal().progress(progressInWords(*m_run, isOffline));
    }

    void finish()
    {
        terminal().clearProgress();
        if (m_run->state() == app::ImportRun::State::Broken && m_run->error())
            terminal().say(*m_run->error());
        if (m_options.resultFile.isEmpty())
            return tell();
        PullState pull;
        pull.phase = PullState::Phase::Done;
        pull.pulledAt = m_run->endedAt();
        pull.received = m_run->counts().rowsRead();
        const auto provenance =
            app::provenanceOf(*m_session, pull, Words::tr("Import of %1").arg(QFileInfo(m_sheet.file).fileName()),
                              {endpoint(m_session->platform())});
        const auto data = resultDataOf(m_sheet, *m_run, provenance);
        const bool isCsv = m_options.resultFile.endsWith(".csv"_L1, Qt::CaseInsensitive);
        const auto makeBytes = [data, isCsv] { return isCsv ? resultCsv(data) : app::importResultWorkbook(data); };
        startJob(app::saveFile(m_options.resultFile, makeBytes, this), this, [this](const Result<std::monostate> &saved) {
            if (!saved) {
                terminal().say(saved.error());
                m_resultLost = true;
            }
            tell();
        });
    }

    void tell()
    {
        const QStringList lines = summaryInWords(*m_run);
        for (const QString &line : lines)
            terminal().say(line);
        if (m_options.isJson)
            terminal().write(QJsonDocument(runJson(*m_run)).toJson());
        QCoreApplication::exit(m_resultLost ? Failed : exitCodeOf(*m_run));
    }

    // ---- the end --------------------------------------------------------------------------------------------------------

    void interrupt()
    {
        if (m_run) {
            terminal().say(Words::tr("Stopping; the request under way is finished first."));
            return m_run->stop();
        }
        if (m_job)
            return m_job->cancel();
        terminal().say(Words::tr("Stopped. Nothing was changed."));
        QCoreApplication::exit(Failed);
    }

    void fail(const ApiError &error)
    {
        if (error.kind == ApiError::Kind::Cancelled)
            terminal().say(Words::tr("Stopped. Nothing was changed."));
        else
            terminal().say(error);
        QCoreApplication::exit(Failed);
    }

    Terminal &terminal() { return m_environment.terminal; }

    ImportOptions m_options;
    Environment &m_environment;
    ImportSheet m_sheet;
    // In this order: what comes later uses what comes before.
    std::shared_ptr<app::Session> m_session;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<app::ImportService> m_service;
    app::ImportRun *m_run = nullptr;
    Job *m_job = nullptr;
    QList<QUuid> m_outdated;
    QList<Role> m_roles; ///< that somebody new can be given
    bool m_saidOffline = false;
    bool m_resultLost = false;
};

/// What would only be found out after everything is written.
QString resultFault(const ImportOptions &options)
{
    if (options.resultFile.isEmpty())
        return {};
    const QFileInfo file(options.resultFile);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || file.isDir())
        return Words::tr("The result can't be written to %1.").arg(options.resultFile);
    return {};
}

} // namespace

int runImport(const ImportOptions &options, Environment &environment)
{
    const auto refuse = [&](const QString &sentence) {
        environment.terminal.say(sentence);
        return WrongUsage;
    };
    if (options.file == "-"_L1 && environment.connection.keyFile == "-"_L1 && !options.isDryRun)
        return refuse(Words::tr("Standard input can't be both the sheet and the key."));
    if (const QString fault = resultFault(options); !fault.isEmpty())
        return refuse(fault);
    if (!options.isDryRun && !options.isAgreed && (options.file == "-"_L1 || !canAsk()))
        return refuse(
            Words::tr("There is nobody here to ask, so nothing was sent. Add --yes to create people without a question, or "
                      "--dry-run to see how the file is understood."));
    return ImportCommand(options, environment).run();
}

} // namespace gatehouse::ctl
