// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencemanifest.h"

#include <QtCore/QCoreApplication>

/// The texts inside packs and about them, translated.
namespace gatehouse::app::words {

/// Evidence::tr() is how everything about packs is said.
struct Evidence
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::app::words::Evidence)
};

/// README.txt: what the pack is and how to check it.
QString evidenceReadme(const EvidenceManifest &manifest);
/// Why a reading is not whole, a sentence each; empty: it is.
QStringList incompleteBecause(const Snapshot &snapshot);

} // namespace gatehouse::app::words
