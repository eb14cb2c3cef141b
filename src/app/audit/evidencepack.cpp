// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencepack.h"

#include "app/audit/accessreports.h"
#include "app/audit/evidencewords.h"
#include "app/peoplestore.h"
#include "app/personindex.h"
#include "app/snapshotjob.h"
#include "base/workerjob.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

ReportRequest reportRequest(const Snapshot &snapshot, const FindingRules &rules)
{
    ReportRequest request;
    request.kind = ReportKind::PermissionsByPerson;
    request.rules = rules;
    request.now = snapshot.takenAt;
    return request;
}

/// Gives every kept answer its place in the pack.
void placeAnswers(QList<RecordedCall> &calls, PackSources &files)
{
    QHash<Platform, int> counts;
    const auto place = [&](RecordedAnswer &answer) {
        const QString number = QString::number(++counts[answer.platform]).rightJustified(3, u'0');
        const QString path = u"raw/%1/%2-%3.json"_s.arg(platformWord(answer.platform), number, callSlug(answer));
        files[path] = PackSource{{}, answer.file};
        answer.file = path;
    };
    for (RecordedCall &call : calls) {
        std::for_each(call.pages.begin(), call.pages.end(), place);
        std::for_each(call.attempts.begin(), call.attempts.end(), place);
    }
}

Result<ManifestFile> manifestFile(const QString &path, const PackSource &source)
{
    QByteArray bytes = source.bytes;
    if (!source.file.isEmpty()) {
        QFile file(source.file);
        if (!file.open(QIODevice::ReadOnly))
            return localFailure(file.errorString());
        bytes = file.readAll();
    }
    return ManifestFile{path, bytes.size(), sha256Hex(bytes), {}};
}

/// The same permissions, as far as a person could tell: what was read first, and what the kept answers give.
bool givesTheSame(const Snapshot &first, const Snapshot &derived)
{
    return evidencePermissionsCsv(first) == evidencePermissionsCsv(derived) &&
           evidencePeopleCsv(first) == evidencePeopleCsv(derived);
}

/// Everything from the derived snapshot to the written pack.
Result<EvidenceMade> makePack(const Snapshot &first, Snapshot derived, const Replay &replay, const EvidenceOptions &options,
                              WorkControl &control)
{
    addMiscounts(derived, replay.calls);
    Snapshot read = first;
    addMiscounts(read, replay.calls);
    if (!givesTheSame(read, derived))
        return localFailure(
            words::Evidence::tr("What was read can't be derived again from the answers that were kept, so no pack was written."));
    EvidenceData data = evidenceData(derived, options.rules);
    EvidenceManifest manifest;
    manifest.program = evidenceProgram();
    manifest.packer = packerWord();
    manifest.language = evidenceLanguage();
    manifest.organisation = replay.organisation;
    manifest.takenBy = replay.takenBy;
    manifest.takenAt = replay.takenAt;
    manifest.isComplete = derived.isWhole();
    // The first reading's reasons: only it met the platforms.
    manifest.incompleteBecause = words::incompleteBecause(read);
    manifest.platforms = replay.platforms;
    manifest.calls = replay.calls;
    manifest.counts = data.counts;
    manifest.rules = options.rules;
    manifest.reportFingerprint = data.reportFingerprint;
    placeAnswers(manifest.calls, data.files);
    const Result<QByteArray> report = writeReport(*data.index, reportRequest(derived, options.rules), reports::ReportFormat::Pdf);
    if (!report)
        return failure(report.error());
    data.files[kReportFile] = {*report, {}};
    data.files[kReadmeFile] = {words::evidenceReadme(manifest).toUtf8(), {}};
    EvidenceMade made;
    for (const auto &[path, source] : data.files) {
        const Result<ManifestFile> file = manifestFile(path, source);
        if (!file)
            return failure(file.error());
        if (control.isCancelled()) {
            ApiError cancelled;
            cancelled.kind = ApiError::Kind::Cancelled;
            return failure(std::move(cancelled));
        }
        manifest.files.append(*file);
        made.bytes += file->size;
    }
    closeChain(manifest);
    data.files[kManifestFile] = {toJson(manifest), {}};
    if (auto written = writePack(options.target, data.files, manifest.takenAt, control); !written)
        return failure(written.error());
    for (const RecordedCall &call : std::as_const(manifest.calls)) {
        for (const RecordedAnswer &answer : call.pages + call.attempts) {
            ++made.answers;
            made.secretsRemoved += answer.removed;
        }
    }
    made.path = QFileInfo(options.target).absoluteFilePath();
    made.hash = manifest.packHash;
    made.isComplete = manifest.isComplete;
    made.incompleteBecause = manifest.incompleteBecause;
    made.counts = manifest.counts;
    made.files = manifest.files.size() + 1;
    return made;
}

} // namespace

void addMiscounts(Snapshot &snapshot, const QList<RecordedCall> &calls)
{
    for (const RecordedCall &call : calls) {
        const std::optional<qint64> announced = call.announced();
        if (call.ended() != RecordedCall::Ended::Whole || !announced || *announced == call.records())
            continue;
        const RecordedAnswer &first = call.pages.constFirst();
        for (PlatformReading &reading : snapshot.platforms) {
            if (reading.platform != first.platform)
                continue;
            ApiError error;
            error.kind = ApiError::Kind::Protocol;
            error.detail = u"%1 announced, %2 received"_s.arg(*announced).arg(call.records());
            const QString asked = QString::fromLatin1(first.method + ' ' + first.path());
            reading.sources.append(
                {first.platform, asked, static_cast<int>(call.pages.size()), announced, call.records(), error});
        }
    }
}

EvidenceData evidenceData(const Snapshot &snapshot, const FindingRules &rules)
{
    EvidenceData data;
    data.index = std::make_shared<const AccessIndex>(snapshot);
    const QList<Finding> found = findings(*data.index, rules, snapshot.takenAt);
    data.files[kSnapshotFile] = {evidenceSnapshotJson(snapshot), {}};
    data.files[kPermissionsFile] = {evidencePermissionsCsv(snapshot), {}};
    data.files[kPeopleFile] = {evidencePeopleCsv(snapshot), {}};
    data.files[kFindingsFile] = {evidenceFindingsCsv(found, snapshot.isWhole()), {}};
    data.reportFingerprint = reports::fingerprint(makeReport(*data.index, reportRequest(snapshot, rules)));
    data.counts.people = snapshot.persons.size();
    for (const Person &person : snapshot.persons)
        data.counts.accounts += person.accounts.size();
    data.counts.resources = snapshot.access.resources.size();
    data.counts.grants = snapshot.access.grants.size();
    data.counts.keys = snapshot.keys.size();
    data.counts.findings = found.size();
    return data;
}

std::function<QList<Person>(const QList<Account> &)> joinedAs(const QList<Person> &persons)
{
    Snapshot known;
    known.persons = persons;
    return [joined = joinedPersons(known)](const QList<Account> &accounts) {
        QSet<AccountId> isKnown;
        for (const JoinedPerson &person : joined)
            isKnown.unite(QSet<AccountId>(person.accounts.cbegin(), person.accounts.cend()));
        QList<Account> old;
        QList<Account> fresh;
        for (const Account &account : accounts)
            (isKnown.contains(account.id()) ? old : fresh).append(account);
        PeopleStore store;
        PersonIndex index(store, nullptr, {});
        store.upsert(fresh);
        return joinedLike(joined, old) + index.persons();
    };
}

QString evidenceProgram()
{
    return u"Gatehouse "_s + QStringLiteral(GATEHOUSE_VERSION);
}

QString evidenceLanguage()
{
    return QLocale().name();
}

QString evidenceName(const QString &organisation, const QDateTime &at)
{
    static const QRegularExpression odd(uR"([^\p{L}\p{N}]+)"_s);
    QString name = organisation.left(60);
    name.replace(odd, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    const QString day = at.toUTC().toString(u"yyyy-MM-dd"_s);
    return name.isEmpty() ? u"evidence-"_s + day : name + u"-evidence-"_s + day;
}

EvidenceJob::EvidenceJob(const QList<Session *> &sessions, EvidenceOptions options, QObject *parent)
    : ResultJob<EvidenceMade>(parent)
    , m_options(std::move(options))
    , m_recorder(sessions.isEmpty() ? m_noClock : sessions.constFirst()->clock())
{
    for (Session *session : sessions) {
        if (m_options.platforms.isEmpty() || m_options.platforms.contains(session->platform()))
            m_sessions.append(session);
    }
    m_recorder.setOnAnswer([this](Platform platform, int answers) { Q_EMIT answered(platform, answers); });
}

EvidenceJob::~EvidenceJob()
{
    drop();
}

template<typename J, typename Then>
void EvidenceJob::follow(J *job, Then then)
{
    m_jobs.append(job);
    connect(job, &Job::finished, this, [this, job, then = std::move(then)] {
        m_jobs.removeOne(job);
        job->deleteLater();
        then(job->takeResult());
    });
    job->start();
}

void EvidenceJob::drop()
{
    m_recorder.setOnAnswer({});
    for (Job *job : std::as_const(m_jobs)) {
        job->disconnect(this);
        delete job;
    }
    m_jobs.clear();
}

void EvidenceJob::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

void EvidenceJob::doStart()
{
    if (m_sessions.isEmpty())
        return complete(localFailure(u"there is no connection to read from"_s));
    if (QFileInfo::exists(m_options.target))
        return complete(localFailure(words::Evidence::tr("There is something of that name already. It was left as it is.")));
    identify();
}

void EvidenceJob::doCancel()
{
    drop();
    setCancelled();
}

/// Who the keys belong to is evidence too: asked again, so that the answers are kept.
void EvidenceJob::identify()
{
    m_identifying = 1;
    for (Session *session : std::as_const(m_sessions)) {
        ++m_identifying;
        m_ports.push_back(session->tappedPort(m_recorder));
        follow(m_ports.back()->identify(this), [this](const Result<WhoAmI> &) {
            // A refusal is met again by the reading itself, which tells of it.
            if (--m_identifying == 0)
                read();
        });
    }
    if (--m_identifying == 0)
        read();
}

void EvidenceJob::read()
{
    SnapshotOptions options;
    options.organisation = m_options.organisation;
    options.join = m_options.join;
    options.tap = &m_recorder;
    auto *reading = takeSnapshot(m_sessions, options, this);
    connect(reading, &Job::progressed, this, &Job::progressed);
    follow(reading, [this](const Result<Snapshot> &snapshot) {
        if (!snapshot)
            return complete(failure(snapshot.error()));
        collect(*snapshot);
    });
}

void EvidenceJob::collect(const Snapshot &first)
{
    enter(Phase::Deriving);
    m_first = first;
    // Nothing is remembered of the connection: the platform knows what its organisation is called.
    if (m_first.organisation.isEmpty() && !first.platforms.isEmpty())
        m_first.organisation = first.platforms.constFirst().organisation;
    m_replay.organisation = m_first.organisation;
    m_replay.takenBy = first.takenBy;
    m_replay.takenAt = first.takenAt;
    m_replay.persons = joinedPersons(first);
    for (const PlatformReading &reading : first.platforms)
        m_replay.platforms.append({reading.platform, reading.host, reading.organisation, reading.from, reading.to});
    const auto work = [kept = m_recorder.kept()](WorkControl &) mutable -> Result<QList<RecordedCall>> {
        const Result<QList<RecordedAnswer>> answers = kept.answers();
        if (!answers)
            return failure(answers.error());
        return callsOf(*answers);
    };
    follow(new WorkerJob<QList<RecordedCall>>(work, this), [this](const Result<QList<RecordedCall>> &calls) {
        if (!calls)
            return complete(failure(calls.error()));
        derive(*calls);
    });
}

void EvidenceJob::derive(const QList<RecordedCall> &calls)
{
    m_replay.calls = calls;
    follow(replayReading(m_replay, this), [this](const Result<Snapshot> &derived) {
        if (!derived)
            return complete(failure(derived.error()));
        write(*derived);
    });
}

void EvidenceJob::write(const Snapshot &derived)
{
    enter(Phase::Writing);
    // The recorder's temporary folder must stay until the files are copied: it is held by what was kept.
    const auto work = [kept = m_recorder.kept(), first = m_first, derived, replay = m_replay,
                       options = m_options](WorkControl &control) { return makePack(first, derived, replay, options, control); };
    follow(new WorkerJob<EvidenceMade>(work, this), [this](const Result<EvidenceMade> &made) { complete(made); });
}

} // namespace gatehouse::app
