// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

/// What is done to a cell without asking, and what kind of thing it looks like. Used to find out what columns mean and to check
/// them.
namespace gatehouse::sheets {

/// Zero-width characters, byte order marks, direction marks, soft hyphens: seen by nobody.
bool isInvisible(QChar c);

/// Nothing in it but blanks and invisible characters.
bool isBlankCell(QStringView cell);

/// Blanks (of any kind) and invisible characters at both ends away.
QStringView trimmedCell(QStringView cell);

/// A name or title as it is meant: ends trimmed, invisible characters away (the joiners of Arabic and Indic scripts stay), line
/// breaks and runs of blanks become one blank.
QString repairedText(QStringView cell);

/// An address without what surely does not belong to it: blanks at the ends, invisible characters, `mailto:`, `Name <address>`.
/// `displayName` gets the name before the angle bracket, where there is one.
QString repairedAddress(QStringView cell, QString *displayName = nullptr);

/// Nothing but mask characters: `****`, `••••`.
bool isMask(QStringView cell);

/// The usual words for yes and no in the shipped languages and many more; nothing for any other word.
std::optional<bool> yesOrNo(QStringView cell);

/// What a word was surely meant to be: "yse" → "yes", "x" → "yes" (as written in the lists); empty where nothing is near.
QString yesOrNoGuess(QStringView cell);

/// It could be an address, sound or not: an @ (of any width, or a word for it) with something on both sides.
bool looksLikeAddress(QStringView cell);

} // namespace gatehouse::sheets
