// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// The house rules that can be read off the sources. Each rule takes a file's text, so that the tests can also show it a wrong
/// one.
namespace gatehouse::architecture {

struct SourceFile
{
    QString path; ///< from the top of the repository: "src/base/job.h"
    QString text;
};

/// Every file under `folder` (from the top of the repository) whose name ends in one of `endings`.
QList<SourceFile> filesUnder(const QString &folder, const QStringList &endings);

/// The folder of src/ a file belongs to: "base", …, "programs"; empty outside src/.
QString layerOf(const QString &path);

/// Includes that ARCHITECTURE.md's picture does not draw, as "path: what".
QStringList wrongIncludes(const SourceFile &file);

QStringList missingLicence(const SourceFile &file);
/// A loop inside the loop, a wait on the thread that answers clicks, exec() on a dialog.
QStringList blockingCalls(const SourceFile &file);
/// Words for people that no translator ever sees (src/widgets).
QStringList untranslatedWords(const SourceFile &file);
/// The same in .ui files; and colours, which belong to the palette.
QStringList wrongInForm(const SourceFile &file);
/// Keys that look real, and people at addresses that could be somebody's.
QStringList realLookingData(const SourceFile &file);
/// "(s)" instead of a plural form, and words that screens/wizards.md keeps off the screen, in translated texts.
QStringList unwantedWords(const SourceFile &file);
/// Icons asked for by name.
QStringList iconNames(const SourceFile &file);

} // namespace gatehouse::architecture
