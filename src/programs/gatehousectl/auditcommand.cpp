// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/auditcommand.h"

#include "app/peoplestore.h"
#include "app/personindex.h"
#include "app/reportservice.h"
#include "app/texts.h"
#include "base/workerjob.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using gatehouse::reports::ReportFormat;

namespace gatehouse::ctl {

namespace {

/// As on standard output, where a script reads it.
QByteArray forOutput(QByteArray bytes, ReportFormat format)
{
    if (format == ReportFormat::Json && !bytes.endsWith('\n'))
        bytes += '\n';
    // The mark is for spreadsheet programs that open a file; in a pipe it would become part of the first column's name.
    const bool isCsv = format == ReportFormat::Csv || format == ReportFormat::CsvSemicolon;
    if (isCsv && bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes;
}

/// The last one on or before the day, of a list with the oldest first.
const store::KeptSnapshot *lastUntil(const QList<store::KeptSnapshot> &kept, const QDate &day)
{
    const auto found =
        std::find_if(kept.crbegin(), kept.crend(), [&day](const auto &one) { return one.takenAt.toLocalTime().date() <= day; });
    return found == kept.crend() ? nullptr : &*found;
}

} // namespace

bool Output::isBinary() const
{
    return format == ReportFormat::Xlsx || format == ReportFormat::Ods || format == ReportFormat::Pdf;
}

QString outputFault(const Output &output, const Terminal &terminal)
{
    if (!output.isToOutput() || !output.isBinary() || !terminal.isOutputTerminal())
        return {};
    return output.format == ReportFormat::Pdf ? Words::tr("A PDF can't be shown here: give it a file with --output.")
                                              : Words::tr("A workbook can't be shown here: give it a file with --output.");
}

bool areComparable(const Snapshot &before, const Snapshot &after, const QList<Platform> &platforms)
{
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        const PlatformReading *then = before.on(platform);
        const PlatformReading *now = after.on(platform);
        const bool isAsked = platforms.isEmpty() ? then || now : platforms.contains(platform);
        if (isAsked && (!then || !now || !then->isWhole() || !now->isWhole()))
            return false;
    }
    return true;
}

AuditCommand::AuditCommand(QList<Platform> platforms, Environment &environment)
    : m_environment(environment)
    , m_platforms(std::move(platforms))
{
    connect(&m_environment.interrupts, &Interrupts::interrupted, this, [this] {
        if (m_job)
            return m_job->cancel();
        fail(Words::tr("Stopped."));
    });
}

AuditCommand::~AuditCommand() = default;

int AuditCommand::run()
{
    m_context = std::make_unique<app::AppContext>(m_environment.connection.profile);
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void AuditCommand::openAll(std::function<void()> then)
{
    if (!m_sessions.empty())
        return then();
    auto *opening = openSessions(m_environment.connection, m_platforms, m_environment.clock, this);
    follow(opening, [this, then = std::move(then)](const Sessions &sessions) {
        m_sessions = sessions;
        for (const auto &session : m_sessions)
            showPauses(*session, terminal());
        then();
    });
}

void AuditCommand::takeNow(std::function<void(const Snapshot &)> then)
{
    openAll([this, then = std::move(then)] {
        QList<app::Session *> open;
        for (const auto &session : m_sessions)
            open.append(session.get());
        auto *job = app::takeSnapshot(open, snapshotOptions(), this);
        connect(job, &Job::progressed, this, [this](qint64 done) {
            terminal().progress(Words::tr("Reading who can reach what… %n records", nullptr, static_cast<int>(done)));
        });
        follow(job, [this, then](Snapshot snapshot) {
            terminal().clearProgress();
            // Nothing is remembered of this connection: the platform knows what its organisation is called.
            if (snapshot.organisation.isEmpty() && !snapshot.platforms.isEmpty())
                snapshot.organisation = snapshot.platforms.constFirst().organisation;
            then(snapshot);
        });
    });
}

app::SnapshotOptions AuditCommand::snapshotOptions() const
{
    app::SnapshotOptions options;
    options.organisation = keptAs(m_environment.connection);
    const QString profile = m_environment.connection.profile;
    const QString organisation = m_sessions.front()->connection().organisationId();
    options.join = [profile, organisation](const QList<Account> &accounts) {
        app::Settings settings(profile);
        app::PeopleStore store;
        app::PersonIndex index(store, &settings.store(), organisation);
        store.upsert(accounts);
        return index.persons();
    };
    return options;
}

void AuditCommand::listKept(std::function<void(const QList<store::KeptSnapshot> &)> then)
{
    follow(context().snapshots.list(keptAs(m_environment.connection), this), std::move(then));
}

void AuditCommand::findKept(const QString &idOrDay, std::function<void(const Snapshot &)> then)
{
    bool isNumber = false;
    const qint64 id = idOrDay.toLongLong(&isNumber);
    if (isNumber)
        return followAll(context().snapshots.load(id, this), [this, id, then = std::move(then)](const Result<Snapshot> &found) {
            if (found)
                return then(*found);
            if (found.error().kind == ApiError::Kind::NotFound)
                return fail(Words::tr("There is no snapshot number %1.").arg(id));
            fail(found.error());
        });
    const QDate day = QDate::fromString(idOrDay, Qt::ISODate);
    if (!day.isValid())
        return fail(Words::tr("“%1” is neither the number of a snapshot nor a day such as 2026-11-30.").arg(idOrDay), WrongUsage);
    listKept([this, day, then = std::move(then)](const QList<store::KeptSnapshot> &kept) {
        const bool areOfSeveral = std::any_of(
            kept.cbegin(), kept.cend(), [&kept](const auto &one) { return one.organisation != kept.constFirst().organisation; });
        if (areOfSeveral)
            return fail(Words::tr("Snapshots of several organisations are kept: say which with --organisation."), WrongUsage);
        const store::KeptSnapshot *found = lastUntil(kept, day);
        if (!found)
            return fail(Words::tr("No snapshot was kept on or before %1.").arg(QLocale().toString(day, QLocale::LongFormat)));
        follow(context().snapshots.load(found->id, this), then);
    });
}

void AuditCommand::sayWhatIsMissing(const Snapshot &snapshot)
{
    for (const PlatformReading &reading : snapshot.platforms) {
        for (const SourceRead &source : reading.sources) {
            if (source.error)
                terminal().say(Words::tr("INCOMPLETE: %1, %2: %3", "platform, what was asked, why it could not be read")
                                   .arg(app::platformText(reading.platform), source.call,
                                        app::describe(*source.error, app::platformText(reading.platform)).what));
        }
    }
}

void AuditCommand::write(const Snapshot &snapshot, const app::ReportRequest &request, const Output &output)
{
    const bool isWhole = request.since ? areComparable(*request.since, snapshot, request.platforms) : snapshot.isWhole();
    const auto makeBytes = [snapshot, request, format = output.format] {
        const app::AccessIndex index(snapshot);
        return app::writeReport(index, request, format);
    };
    const auto ended = [this, snapshot, isWhole] {
        terminal().clearProgress();
        sayWhatIsMissing(snapshot);
        end(isWhole ? AllDone : Incomplete);
    };
    terminal().progress(Words::tr("Writing…"));
    if (!output.isToOutput())
        return follow(app::saveFile(output.file, makeBytes, this), [ended](const std::monostate &) { ended(); });
    follow(new WorkerJob<QByteArray>([makeBytes](WorkControl &) { return makeBytes(); }, this),
           [this, ended, format = output.format](const QByteArray &bytes) {
               terminal().clearProgress();
               if (!terminal().write(forOutput(bytes, format)))
                   return end(Failed);
               ended();
           });
}

void AuditCommand::fail(const ApiError &error)
{
    terminal().clearProgress();
    if (error.kind == ApiError::Kind::Cancelled)
        terminal().say(Words::tr("Stopped."));
    else
        terminal().say(error);
    end(Failed);
}

void AuditCommand::fail(const QString &sentence, ExitCode code)
{
    terminal().clearProgress();
    terminal().say(sentence);
    end(code);
}

void AuditCommand::end(ExitCode code)
{
    QCoreApplication::exit(code);
}

} // namespace gatehouse::ctl
