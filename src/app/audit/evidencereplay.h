// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencedata.h"
#include "app/audit/evidencepages.h"
#include "base/job.h"

#include <map>

namespace gatehouse::app {

/// One platform as it was read, so that it can be read again from what was kept.
struct ReplayedPlatform
{
    Platform platform = Platform::Anyscale;
    QString host;
    QString organisation;
    QDateTime from; ///< UTC
    QDateTime to;
};

struct Replay
{
    QString organisation;
    QString takenBy;
    QDateTime takenAt; ///< UTC
    QList<ReplayedPlatform> platforms;
    QList<RecordedCall> calls;
    QList<JoinedPerson> persons;
    /// An answer's body by its `file`; empty: the file is read from disk.
    std::map<QString, QByteArray> bodies;
};

/// Reads the organisation once more from kept answers alone, with the same requests and the same readers as over the wire: what
/// comes out is what those answers prove. Nothing leaves this computer. An answer that is not there is a source that failed. Not
/// started.
ResultJob<Snapshot> *replayReading(Replay replay, QObject *parent);

} // namespace gatehouse::app
