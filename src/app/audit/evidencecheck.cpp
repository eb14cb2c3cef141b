// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencecheck.h"

#include "app/audit/evidencepack.h"
#include "app/audit/evidencescrub.h"
#include "app/audit/evidencewords.h"
#include "base/workerjob.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using Kind = EvidenceCheck::Kind;
using Ending = EvidenceCheck::Ending;
using words::Evidence;

constexpr qsizetype kMostDetails = 8;
constexpr int kSnapshotDepth = 16;

/// What the two halves of a check hand on.
struct Checking
{
    EvidenceVerdict verdict;
    PackFiles files;
    bool canDerive = false; ///< the pack holds together well enough to be read again
};

/// Collects what is wrong under one question.
class Finder
{
public:
    Finder(EvidenceVerdict &verdict, Kind kind)
        : m_verdict(verdict)
    {
        m_check.kind = kind;
    }
    ~Finder() { m_verdict.checks.append(m_check); }
    Q_DISABLE_COPY_MOVE(Finder)

    void fail(const QString &detail)
    {
        m_check.ending = Ending::Failed;
        if (m_check.details.size() < kMostDetails)
            m_check.details.append(detail);
        else if (m_check.details.size() == kMostDetails)
            m_check.details.append(Evidence::tr("… and more"));
    }
    void skip(const QString &why)
    {
        m_check.ending = Ending::NotChecked;
        m_check.details = {why};
    }
    bool isOk() const { return m_check.ending == Ending::Ok; }

private:
    EvidenceVerdict &m_verdict;
    EvidenceCheck m_check;
};

QString pageName(const RecordedAnswer &answer)
{
    return answer.file;
}

QString callName(const RecordedCall &call)
{
    const RecordedAnswer first = (call.pages + call.attempts).constFirst();
    QString name = QString::fromLatin1(first.method + ' ' + first.path());
    return first.operation.isEmpty() ? name : name + u' ' + first.operation;
}

void checkForm(Checking &checking, const QByteArray &json)
{
    Finder finder(checking.verdict, Kind::Form);
    // Written again from what was understood: a byte that means nothing would be one that nobody checks.
    if (toJson(checking.verdict.manifest) != json)
        finder.fail(Evidence::tr("manifest.json is not written the way Gatehouse writes it"));
}

void checkFiles(Checking &checking)
{
    Finder finder(checking.verdict, Kind::Files);
    QSet<QString> named{QString(kManifestFile)};
    for (const ManifestFile &file : checking.verdict.manifest.files) {
        if (named.contains(file.path))
            finder.fail(Evidence::tr("%1 is named twice").arg(file.path));
        named.insert(file.path);
        if (!checking.files.contains(file.path))
            finder.fail(Evidence::tr("%1 is missing").arg(file.path));
    }
    for (const auto &[path, bytes] : checking.files) {
        if (!named.contains(path))
            finder.fail(Evidence::tr("%1 was added").arg(path));
    }
    QSet<QString> told;
    for (const RecordedCall &call : checking.verdict.manifest.calls) {
        for (const RecordedAnswer &answer : call.pages + call.attempts) {
            if (told.contains(answer.file) || !named.contains(answer.file))
                finder.fail(Evidence::tr("%1 is not named once").arg(answer.file));
            told.insert(answer.file);
        }
    }
    for (const QString &path : std::as_const(named)) {
        if (path.startsWith("raw/"_L1) && !told.contains(path))
            finder.fail(Evidence::tr("%1 belongs to nothing that was asked").arg(path));
    }
    for (const QLatin1StringView path : {kReadmeFile, kReportFile, kSnapshotFile, kPermissionsFile, kPeopleFile, kFindingsFile}) {
        if (!named.contains(path))
            finder.fail(Evidence::tr("%1 is missing").arg(path));
    }
}

void checkHashes(Checking &checking, WorkControl &control)
{
    Finder finder(checking.verdict, Kind::Hashes);
    for (const ManifestFile &file : checking.verdict.manifest.files) {
        const auto found = checking.files.find(file.path);
        if (control.isCancelled())
            return;
        if (found == checking.files.end())
            continue;
        if (found->second.size() != file.size || sha256Hex(found->second) != file.sha256)
            finder.fail(Evidence::tr("%1 was changed").arg(file.path));
    }
}

void checkChain(Checking &checking, const QString &expected)
{
    EvidenceVerdict &verdict = checking.verdict;
    {
        Finder finder(verdict, Kind::Chain);
        QByteArray before = manifestHeadHash(verdict.manifest);
        QString last;
        for (const ManifestFile &file : verdict.manifest.files) {
            before = chainLink(before, file);
            if (before != file.chain)
                finder.fail(Evidence::tr("the line of %1 does not follow from the one before").arg(file.path));
            if (file.path <= last)
                finder.fail(Evidence::tr("%1 is not in its place").arg(file.path));
            last = file.path;
        }
        if (before != verdict.manifest.packHash)
            finder.fail(Evidence::tr("the pack's hash does not follow from its last line"));
        verdict.hash = before;
    }
    if (expected.isEmpty())
        return;
    Finder finder(verdict, Kind::PackHash);
    if (hashFrom(expected) != verdict.hash)
        finder.fail(Evidence::tr("this is another pack, or it was changed: its hash is %1").arg(groupedHash(verdict.hash)));
}

void checkContainer(Checking &checking, const OpenedPack &pack, WorkControl &control)
{
    if (!pack.isZip)
        return;
    Finder finder(checking.verdict, Kind::Container);
    if (checking.verdict.manifest.packer != packerWord())
        return finder.skip(Evidence::tr("it was packed with %1, which this computer does not have")
                               .arg(checking.verdict.manifest.packer.left(60)));
    const Result<QByteArray> again = zippedPack(pack.files, checking.verdict.manifest.takenAt, control);
    if (!again || *again != pack.zip)
        finder.fail(Evidence::tr("the zip file differs from the one that these files give"));
}

void checkPages(Checking &checking, WorkControl &control)
{
    EvidenceVerdict &verdict = checking.verdict;
    Finder counts(verdict, Kind::PageCounts);
    Finder secrets(verdict, Kind::Secrets);
    for (const RecordedCall &call : verdict.manifest.calls) {
        for (const RecordedAnswer &answer : call.pages + call.attempts) {
            const auto found = checking.files.find(answer.file);
            if (control.isCancelled())
                return;
            if (found == checking.files.end()) {
                counts.fail(Evidence::tr("%1 is missing").arg(pageName(answer)));
                continue;
            }
            const PageFacts facts = pageFacts(found->second);
            const bool wasPage = answer.facts.isReadable;
            const bool isPage = facts.isReadable && answer.status >= 200 && answer.status <= 299;
            if (wasPage != isPage || (wasPage && facts != answer.facts))
                counts.fail(Evidence::tr("%1 holds %2 records, the manifest says %3")
                                .arg(pageName(answer), QString::number(facts.records), QString::number(answer.facts.records)));
            if (withoutSecrets(found->second).removed > 0)
                secrets.fail(Evidence::tr("%1 holds something that looks like a key").arg(pageName(answer)));
        }
    }
}

/// A list that was not read to its end is no gap where the same one was read whole besides (a look at its first record).
bool isReadWholeElsewhere(const RecordedCall &call, const QList<RecordedCall> &calls)
{
    const RecordedAnswer &first = call.pages.constFirst();
    return std::ranges::any_of(calls, [&first](const RecordedCall &other) {
        return other.ended() == RecordedCall::Ended::Whole && other.pages.constFirst().platform == first.platform &&
               other.pages.constFirst().path() == first.path();
    });
}

void checkCalls(Checking &checking)
{
    EvidenceVerdict &verdict = checking.verdict;
    const QList<RecordedCall> &calls = verdict.manifest.calls;
    {
        Finder finder(verdict, Kind::Pages);
        for (const RecordedCall &call : calls) {
            for (qsizetype i = 0; i < call.pages.size(); ++i) {
                const QString token = call.pages[i].token();
                const bool isFirst = i == 0;
                if (isFirst && !token.isEmpty() && token != "1"_L1)
                    finder.fail(Evidence::tr("%1: the first page is missing").arg(callName(call)));
                if (!isFirst && (token.isEmpty() || token != call.pages[i - 1].facts.next))
                    finder.fail(Evidence::tr("%1: page %2 does not follow from page %3")
                                    .arg(callName(call), QString::number(i + 1), QString::number(i)));
                if (!isFirst && call.pages[i].question() != call.pages[0].question())
                    finder.fail(Evidence::tr("%1: page %2 is of another list").arg(callName(call), QString::number(i + 1)));
            }
            const bool isOpen = call.ended() == RecordedCall::Ended::NotContinued;
            if (isOpen && verdict.manifest.isComplete && !isReadWholeElsewhere(call, calls))
                finder.fail(Evidence::tr("%1: the pages after page %2 are missing")
                                .arg(callName(call), QString::number(call.pages.size())));
        }
    }
    Finder finder(verdict, Kind::Announced);
    for (const RecordedCall &call : calls) {
        const std::optional<qint64> announced = call.announced();
        const bool isWhole = call.ended() == RecordedCall::Ended::Whole;
        if (isWhole && announced && *announced != call.records() && verdict.manifest.isComplete)
            finder.fail(Evidence::tr("%1: %2 records were announced, %3 are here")
                            .arg(callName(call), QString::number(*announced), QString::number(call.records())));
    }
}

/// Lines after the heading; a quoted cell may hold line breaks.
qint64 csvRows(const QByteArray &csv)
{
    qint64 lines = 0;
    bool isQuoted = false;
    for (const char byte : csv) {
        if (byte == '"')
            isQuoted = !isQuoted;
        else if (byte == '\n' && !isQuoted)
            ++lines;
    }
    const bool isStamped = csv.startsWith("INCOMPLETE") || csv.startsWith("\xef\xbb\xbfINCOMPLETE");
    return lines - (isStamped ? 2 : 1);
}

void checkRows(Checking &checking)
{
    EvidenceVerdict &verdict = checking.verdict;
    Finder finder(verdict, Kind::Rows);
    const ManifestCounts &counts = verdict.manifest.counts;
    const auto compare = [&](const QLatin1StringView path, qint64 told) {
        const auto found = checking.files.find(path);
        const qint64 rows = found == checking.files.end() ? 0 : csvRows(found->second);
        if (rows != told)
            finder.fail(Evidence::tr("%1 holds %2 rows, the manifest says %3")
                            .arg(QString(path), QString::number(rows), QString::number(told)));
    };
    compare(kPermissionsFile, counts.grants);
    compare(kPeopleFile, counts.accounts);
    compare(kFindingsFile, counts.findings);
}

/// Everything that needs no reading again.
Checking look(const QString &path, const QString &expected, WorkControl &control)
{
    Checking checking;
    EvidenceVerdict &verdict = checking.verdict;
    Result<OpenedPack> pack = openPack(path, control);
    if (!pack) {
        verdict.refusal = pack.error().detail;
        return checking;
    }
    const auto manifest = pack->files.find(kManifestFile);
    if (manifest == pack->files.end()) {
        verdict.refusal = Evidence::tr("There is no manifest.json here, so this is no evidence pack.");
        return checking;
    }
    const Result<EvidenceManifest> read = manifestFrom(manifest->second);
    if (!read) {
        verdict.refusal = Evidence::tr("manifest.json is not one of an evidence pack that this program can read.");
        return checking;
    }
    verdict.kind = EvidenceVerdict::Kind::Genuine;
    verdict.manifest = *read;
    checking.files = pack->files;
    checkForm(checking, manifest->second);
    checkFiles(checking);
    checkHashes(checking, control);
    checkChain(checking, expected);
    checkContainer(checking, *pack, control);
    checkPages(checking, control);
    checkCalls(checking);
    checkRows(checking);
    // What does not hold together is not read again: the answer is there.
    checking.canDerive = std::ranges::none_of(verdict.checks, [](const EvidenceCheck &check) {
        return check.ending == Ending::Failed && check.kind != Kind::PackHash && check.kind != Kind::Container;
    });
    return checking;
}

QJsonObject snapshotJson(const Checking &checking)
{
    const auto found = checking.files.find(kSnapshotFile);
    if (found == checking.files.end() || !isNestedAtMost(found->second, kSnapshotDepth))
        return {};
    return QJsonDocument::fromJson(found->second).object();
}

Replay replayOf(const Checking &checking)
{
    const EvidenceManifest &manifest = checking.verdict.manifest;
    Replay replay;
    replay.organisation = manifest.organisation;
    replay.takenBy = manifest.takenBy;
    replay.takenAt = manifest.takenAt;
    replay.platforms = manifest.platforms;
    replay.calls = manifest.calls;
    replay.persons = joinedPersons(snapshotJson(checking));
    for (const auto &[path, bytes] : checking.files) {
        if (path.startsWith("raw/"_L1))
            replay.bodies.emplace(path, bytes);
    }
    return replay;
}

/// Compares what the answers prove with what the pack says.
void compare(Checking &checking, Snapshot derived)
{
    EvidenceVerdict &verdict = checking.verdict;
    addMiscounts(derived, verdict.manifest.calls);
    const EvidenceData data = evidenceData(derived, verdict.manifest.rules);
    const bool isSameProgram = verdict.manifest.program == evidenceProgram();
    const QString other =
        Evidence::tr("the pack was made with %1, this is %2").arg(verdict.manifest.program.left(60), evidenceProgram());
    {
        Finder finder(verdict, Kind::Data);
        for (const auto &[path, source] : data.files) {
            const auto found = checking.files.find(path);
            if (found == checking.files.end() || found->second != source.bytes)
                finder.fail(Evidence::tr("%1 is not what the answers give").arg(path));
        }
        if (data.counts != verdict.manifest.counts)
            finder.fail(Evidence::tr("the manifest's counts are not what the answers give"));
        if (derived.isWhole() != verdict.manifest.isComplete)
            finder.fail(verdict.manifest.isComplete
                            ? Evidence::tr("the manifest says that everything was read, and the answers do not")
                            : Evidence::tr("the manifest says that something is missing, and the answers do not"));
        if (!finder.isOk() && !isSameProgram)
            finder.skip(other);
    }
    Finder finder(verdict, Kind::Report);
    if (data.reportFingerprint == verdict.manifest.reportFingerprint)
        return;
    if (!isSameProgram)
        finder.skip(other);
    else if (verdict.manifest.language != evidenceLanguage())
        finder.skip(Evidence::tr("the report is in another language (%1)").arg(verdict.manifest.language.left(20)));
    else
        finder.fail(Evidence::tr("report.pdf was made of other data"));
}

void conclude(EvidenceVerdict &verdict)
{
    std::stable_sort(verdict.checks.begin(), verdict.checks.end(),
                     [](const EvidenceCheck &left, const EvidenceCheck &right) { return left.kind < right.kind; });
    const bool hasFailed =
        std::ranges::any_of(verdict.checks, [](const EvidenceCheck &check) { return check.ending == Ending::Failed; });
    verdict.kind = hasFailed                     ? EvidenceVerdict::Kind::Changed
                   : verdict.manifest.isComplete ? EvidenceVerdict::Kind::Genuine
                                                 : EvidenceVerdict::Kind::GenuineButIncomplete;
}

/// Looks, reads again from what is kept, compares.
class CheckJob final : public ResultJob<EvidenceVerdict>
{
public:
    CheckJob(const QString &path, const QString &expected, QObject *parent)
        : ResultJob<EvidenceVerdict>(parent)
        , m_path(path)
        , m_expected(expected)
    {
    }

protected:
    void doStart() override
    {
        const auto work = [path = m_path, expected = m_expected](WorkControl &control) -> Result<std::shared_ptr<Checking>> {
            return std::make_shared<Checking>(look(path, expected, control));
        };
        follow(new WorkerJob<std::shared_ptr<Checking>>(work, this), [this](const Result<std::shared_ptr<Checking>> &looked) {
            if (!looked)
                return complete(failure(looked.error()));
            m_checking = *looked;
            if (m_checking->verdict.kind == EvidenceVerdict::Kind::NoPack)
                return complete(m_checking->verdict);
            if (!m_checking->canDerive)
                return end();
            prepare();
        });
    }

    void doCancel() override
    {
        delete m_job;
        m_job = nullptr;
        setCancelled();
    }

private:
    template<typename J, typename Then>
    void follow(J *job, Then then)
    {
        m_job = job;
        connect(job, &Job::finished, this, [this, job, then = std::move(then)] {
            m_job = nullptr;
            job->deleteLater();
            then(job->takeResult());
        });
        job->start();
    }

    void prepare()
    {
        const auto work = [checking = m_checking](WorkControl &) -> Result<Replay> { return replayOf(*checking); };
        follow(new WorkerJob<Replay>(work, this), [this](const Result<Replay> &replay) {
            if (!replay)
                return complete(failure(replay.error()));
            derive(*replay);
        });
    }

    void derive(const Replay &replay)
    {
        follow(replayReading(replay, this), [this](const Result<Snapshot> &derived) {
            if (!derived) {
                Finder(m_checking->verdict, Kind::Data).fail(Evidence::tr("the answers can't be read again"));
                return end();
            }
            const auto work = [checking = m_checking, derived = *derived](WorkControl &) -> Result<std::monostate> {
                compare(*checking, derived);
                return std::monostate{};
            };
            follow(new WorkerJob<std::monostate>(work, this), [this](const Result<std::monostate> &) { end(); });
        });
    }

    void end()
    {
        EvidenceVerdict &verdict = m_checking->verdict;
        for (const Kind kind : {Kind::Data, Kind::Report}) {
            if (std::ranges::none_of(verdict.checks, [kind](const EvidenceCheck &check) { return check.kind == kind; }))
                Finder(verdict, kind).skip(Evidence::tr("because of what failed before"));
        }
        conclude(verdict);
        complete(verdict);
    }

    QString m_path;
    QString m_expected;
    std::shared_ptr<Checking> m_checking;
    Job *m_job = nullptr;
};

} // namespace

ResultJob<EvidenceVerdict> *checkEvidence(const QString &path, const QString &expected, QObject *parent)
{
    return new CheckJob(path, expected, parent);
}

std::optional<QByteArray> hashFrom(const QString &text)
{
    QByteArray hex;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'-' || letter == u':')
            continue;
        const QChar small = letter.toLower();
        const bool isHex = (small >= u'0' && small <= u'9') || (small >= u'a' && small <= u'f');
        if (!isHex)
            return {};
        hex.append(static_cast<char>(small.unicode()));
    }
    return hex.size() == 64 ? std::optional(hex) : std::nullopt;
}

namespace words {

namespace {

qint64 answersOf(const EvidenceManifest &manifest)
{
    qint64 count = 0;
    for (const RecordedCall &call : manifest.calls)
        count += call.pages.size() + call.attempts.size();
    return count;
}

qint64 recordsOf(const EvidenceManifest &manifest)
{
    qint64 count = 0;
    for (const RecordedCall &call : manifest.calls)
        count += call.records();
    return count;
}

} // namespace

QString checkText(const EvidenceVerdict &verdict, const EvidenceCheck &check)
{
    const EvidenceManifest &manifest = verdict.manifest;
    switch (check.kind) {
    case Kind::Form:
        return Evidence::tr("The list of contents is written as Gatehouse writes it");
    case Kind::Files:
        return Evidence::tr("No file is missing and none was added (%n files)", nullptr, static_cast<int>(manifest.files.size()));
    case Kind::Hashes:
        return Evidence::tr("Every file is exactly as it was written");
    case Kind::Chain:
        return Evidence::tr("Every line of the list follows from the one before, up to the pack's hash");
    case Kind::PackHash:
        return Evidence::tr("The pack's hash is the one that was written down");
    case Kind::Container:
        return Evidence::tr("The zip file holds these files and nothing else");
    case Kind::PageCounts:
        return Evidence::tr("Each answer holds as many records as the list says (%n records)", nullptr,
                            static_cast<int>(recordsOf(manifest)));
    case Kind::Pages:
        return Evidence::tr("Each page leads to the next one, up to the last (%n answers)", nullptr,
                            static_cast<int>(answersOf(manifest)));
    case Kind::Announced:
        return Evidence::tr("There are as many records as the platforms announced");
    case Kind::Data:
        return Evidence::tr("The data follow from the platforms' answers (%n permissions)", nullptr,
                            static_cast<int>(manifest.counts.grants));
    case Kind::Rows:
        return Evidence::tr("Every table has as many rows as the list says");
    case Kind::Report:
        return Evidence::tr("The report was made of these data");
    case Kind::Secrets:
        break;
    }
    return Evidence::tr("No answer holds anything that looks like a key or a password");
}

QString endingText(EvidenceCheck::Ending ending)
{
    switch (ending) {
    case Ending::Ok:
        return Evidence::tr("OK");
    case Ending::Failed:
        return Evidence::tr("FAILED");
    case Ending::NotChecked:
        break;
    }
    return Evidence::tr("not checked");
}

QString verdictText(const EvidenceVerdict &verdict)
{
    switch (verdict.kind) {
    case EvidenceVerdict::Kind::Genuine:
        return Evidence::tr("Genuine and complete");
    case EvidenceVerdict::Kind::GenuineButIncomplete:
        return Evidence::tr("Genuine but INCOMPLETE");
    case EvidenceVerdict::Kind::Changed:
        return Evidence::tr("Not as it was made");
    case EvidenceVerdict::Kind::NoPack:
        break;
    }
    return Evidence::tr("No evidence pack");
}

QString verdictMeaning(const EvidenceVerdict &verdict)
{
    switch (verdict.kind) {
    case EvidenceVerdict::Kind::Genuine:
        return Evidence::tr("Nothing was changed, added or taken away since it was made.");
    case EvidenceVerdict::Kind::GenuineButIncomplete:
        return Evidence::tr("Nothing was changed since it was made, but not everything could be read then.");
    case EvidenceVerdict::Kind::Changed:
        return Evidence::tr("At least one check failed, so it proves nothing. Ask for the pack again.");
    case EvidenceVerdict::Kind::NoPack:
        break;
    }
    return verdict.refusal;
}

} // namespace words

} // namespace gatehouse::app
