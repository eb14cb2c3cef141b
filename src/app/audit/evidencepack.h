// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencemanifest.h"
#include "app/audit/evidencerecorder.h"
#include "app/session.h"

#include <functional>

namespace gatehouse::app {

/// What goes into an evidence pack, and where it goes.
struct EvidenceOptions
{
    QString organisation;      ///< empty: as the first platform calls it
    QList<Platform> platforms; ///< empty: all sessions
    QString target;            ///< a folder that is not there yet, or, by its ending ".zip", one file
    FindingRules rules;
    /// As in SnapshotOptions.
    std::function<QList<Person>(const QList<Account> &)> join;
};

struct EvidenceMade
{
    QString path;
    QByteArray hash; ///< hex, of the whole pack: to be written down elsewhere
    bool isComplete = true;
    QStringList incompleteBecause; ///< sentences
    ManifestCounts counts;
    qint64 answers = 0; ///< kept answers of the platforms
    qint64 secretsRemoved = 0;
    qint64 files = 0;
    qint64 bytes = 0; ///< of all files, unpacked
};

/// Reads an organisation anew, keeps every answer without its secrets, derives the data from what was kept, and writes folder or
/// zip: whole or not at all. A reading with gaps makes a pack that says INCOMPLETE. Fails where no platform could be read, or the
/// pack can't be written.
class EvidenceJob final : public ResultJob<EvidenceMade>
{
    Q_OBJECT

public:
    enum class Phase { Reading, Deriving, Writing };

    /// The sessions outlive the job. A QGuiApplication must be there: the report needs its fonts.
    EvidenceJob(const QList<Session *> &sessions, EvidenceOptions options, QObject *parent = nullptr);
    ~EvidenceJob() override;

    Phase phase() const { return m_phase; }

Q_SIGNALS:
    void phaseChanged(gatehouse::app::EvidenceJob::Phase phase);
    void answered(gatehouse::Platform platform, int answers); ///< so far

protected:
    void doStart() override;
    void doCancel() override;

private:
    template<typename J, typename Then>
    void follow(J *job, Then then);
    void enter(Phase phase);
    void identify();
    void read();
    void collect(const Snapshot &first);
    void derive(const QList<RecordedCall> &calls);
    void write(const Snapshot &derived);
    void drop();

    QList<Session *> m_sessions;
    EvidenceOptions m_options;
    SystemClock m_noClock; ///< where there is no session, so nothing to record
    EvidenceRecorder m_recorder;
    std::vector<std::unique_ptr<ports::PlatformPort>> m_ports;
    QList<Job *> m_jobs;
    Phase m_phase = Phase::Reading;
    int m_identifying = 0;
    Snapshot m_first; ///< as it was read
    Replay m_replay;
};

/// A source for each list that did not hold what was announced: both who makes a pack and who checks it add them.
void addMiscounts(Snapshot &snapshot, const QList<RecordedCall> &calls);

/// What is in data/ and what the report is made of, derived from one snapshot.
struct EvidenceData
{
    PackSources files;
    ManifestCounts counts;
    QByteArray reportFingerprint;
    AccessIndexPtr index;
};
EvidenceData evidenceData(const Snapshot &snapshot, const FindingRules &rules);

/// Joins accounts to persons as they are joined in a list already, and what is new since then by its address.
std::function<QList<Person>(const QList<Account> &)> joinedAs(const QList<Person> &persons);

QString evidenceProgram();  ///< "Gatehouse 0.5.0"
QString evidenceLanguage(); ///< of the texts in packs made now: "de_DE"

/// "Acme-Production-evidence-2026-11-22": a name for the folder or the zip, without an ending.
QString evidenceName(const QString &organisation, const QDateTime &at);

} // namespace gatehouse::app
