// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"
#include "sheets/cellcheck.h"
#include "sheets/open.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

namespace gatehouse::app {

/// What the person has done to one sheet so far: the file as read, what the columns mean, edits over it, rows left out, faults. No widget,
/// no network. The wizard's pages show it; Back never loses anything, because everything is here.
/// (Shaped and filled in by whoever builds the import wizard.)
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    explicit ImportSession(QObject *parent = nullptr);
};

} // namespace gatehouse::app
