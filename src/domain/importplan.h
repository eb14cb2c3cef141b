// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/newperson.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QUuid>

namespace gatehouse {

/// A row of a sheet that will be asked for.
struct ImportRow
{
    qint64 sheetRow = 0; ///< as the person sees it in the file, 1-based; YAML: the line on which the entry starts
    NewPerson person;
};

/// A row of a sheet that will not be asked for, and why.
struct HeldBackRow
{
    qint64 sheetRow = 0;
    QString email;         ///< as in the sheet, may be empty or wrong
    QString reason;        ///< a sentence
    bool byChoice = false; ///< the person left it out; else a fault that was not mended
};

/// Everything an import run needs, and nothing that was not shown before the last button.
struct ImportPlan
{
    QUuid id = QUuid::createUuid();
    Platform platform = Platform::Anyscale;
    QString sourceName;    ///< file name without folder, for people
    QString sourcePath;    ///< absolute path; empty for pasted text
    QByteArray sourceHash; ///< SHA-256 of the file's bytes, hex
    QString sheetName;
    qint64 rowsRead = 0; ///< rows.size() + heldBack.size()
    QList<ImportRow> rows;
    QList<HeldBackRow> heldBack;
};

/// What will become of a row, as far as can be told without writing.
enum class Forecast { New, AlreadyThere, WillBeRefused };

struct RowForecast
{
    qint64 sheetRow = 0;
    Forecast forecast = Forecast::New;
    QString reason; ///< a sentence; New: empty, or what is special about it
    QString advice; ///< what the person can do; may be empty
    UserId userId;  ///< AlreadyThere: who it is, where the platform told it
};

/// How a row ended. Each row has exactly one ending: created + already there + left out + refused + failed + unknown = rows read.
enum class Fate {
    Pending, ///< no ending yet: the run was interrupted or goes on
    Created,
    AlreadyThere,
    LeftOut, ///< held back before the run, by choice or by a fault
    Refused, ///< the platform said no to this row
    Failed,  ///< could not be sent, or the platform failed
    Unknown  ///< the answer was lost and the person was not found when looked up
};

struct RowOutcome
{
    qint64 sheetRow = 0;
    QString email;
    Fate fate = Fate::Pending;
    QString reason; ///< a sentence; the platform's own words in quotes where they help
    UserId userId;  ///< where the platform told it
    QDateTime at;   ///< UTC
};

} // namespace gatehouse
