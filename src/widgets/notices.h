// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <QtCore/QStringList>

class QWidget;

namespace gatehouse::widgets {

class ExportDialog;
class MessageBanner;

/// How an export ended, said in the page's own banner: saved with a button that opens the folder, or why not.
void announceExport(ExportDialog *dialog, MessageBanner *banner);
/// What failed, why and what next, with the technical words folded away.
void announceFailure(MessageBanner *banner, const ApiError &error);

/// Deletes every dialog of a window at once, outer ones before what they opened; except those of these object names.
void deleteDialogs(QWidget *window, const QStringList &except = {});

} // namespace gatehouse::widgets
