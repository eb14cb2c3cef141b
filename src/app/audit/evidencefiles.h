// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/workerjob.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <map>
#include <variant>

namespace gatehouse::app {

// What a pack may be: more is refused before it is read.
inline constexpr qint64 kMostPackBytes = 2000LL * 1024 * 1024; ///< all files together, unpacked
inline constexpr qint64 kMostPackFileBytes = 512LL * 1024 * 1024;
inline constexpr int kMostPackFiles = 100'000;

/// One file to be written: its bytes, or where they are.
struct PackSource
{
    QByteArray bytes;
    QString file; ///< not empty: copied from there
};

/// By path inside the pack, '/' between folders; sorted.
using PackSources = std::map<QString, PackSource>;
using PackFiles = std::map<QString, QByteArray>;

/// Writes a folder (mode 0700, files 0600) or, where `target` ends in ".zip", one zip file (0600): whole or not at all. The same
/// files give the same zip. `at`: what the files in the zip are dated. Fails (Local) where something of that name is there.
/// Blocking.
Result<std::monostate> writePack(const QString &target, const PackSources &files, const QDateTime &at, WorkControl &control);

/// The bytes of a zip as writePack() makes it.
Result<QByteArray> zippedPack(const PackFiles &files, const QDateTime &at, WorkControl &control);

struct OpenedPack
{
    PackFiles files;
    bool isZip = false;
    QByteArray zip; ///< the zip's own bytes
};

/// Reads all of a folder or zip. Fails (Local, in words for a person) for whatever is no pack: links, names that lead elsewhere,
/// names twice, too much. Nothing is ever unpacked to disk. Blocking.
Result<OpenedPack> openPack(const QString &path, WorkControl &control);

/// Whether a path is one that a pack may hold: relative, plain, no "..".
bool isPackPath(const QString &path);
/// The libraries whose other versions may pack the same bytes another way.
QString packerWord();

} // namespace gatehouse::app
