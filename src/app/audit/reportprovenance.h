// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessreports.h"

/// What stands on the first page of every report: where its data come from, how whole they are, and what there is to see.
namespace gatehouse::app {

/// The platforms of a request that the snapshot has, in their order.
QList<Platform> platformsOf(const Snapshot &snapshot, const ReportRequest &request);

/// Everything but title, count and inThisReport.
reports::Provenance provenanceOf(const Snapshot &snapshot, const ReportRequest &request);

/// "Arize AX stopped answering …": a sentence for each platform that was not read whole; empty where all were.
QStringList incompleteTexts(const Snapshot &snapshot, const QList<Platform> &platforms);

/// "Anyscale, Arize AX and Weights & Biases".
QString platformNames(const QList<Platform> &platforms);

/// Numbers with their nouns, "At least …" before them where not everything was read.
QString countsText(const QStringList &counts, bool isWhole);

} // namespace gatehouse::app
