// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/gatehousectl/auditcommand.h"

namespace gatehouse::ctl {

/// `snapshot take`: prints the number under which it is kept.
int runSnapshotTake(const QList<Platform> &platforms, Environment &environment);

/// `snapshot list`
int runSnapshotList(bool isJson, Environment &environment);

/// `snapshot diff A [B]`: two kept ones, or one and now.
struct SnapshotDiffOptions
{
    QString before;            ///< a number or a day
    QString after;             ///< the same; empty: now
    bool areSentences = false; ///< instead of output.format
    Output output;
};
int runSnapshotDiff(const SnapshotDiffOptions &options, Environment &environment);

/// `snapshot remove ID…`: all of them or none.
int runSnapshotRemove(const QList<qint64> &ids, Environment &environment);

} // namespace gatehouse::ctl
