// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/open.h"

#include <QtCore/QByteArrayView>

namespace gatehouse::sheets {

/// Which encoding a text is in, and how that was told.
struct DetectedEncoding
{
    QString name; ///< lower case, see encodingNames(); empty: no text at all (NUL bytes without a pattern)
    ChoiceReason reason = ChoiceReason::ValidUtf8;
    int bomLength = 0;
};

/// Byte order mark, then UTF-16 by its NUL pattern, then valid UTF-8, then a plausible reading in another encoding
/// (see plausibleLegacyEncoding()), else windows-1252 as Fallback.
DetectedEncoding detectEncoding(QByteArrayView bytes);

/// How long the byte order mark of this encoding is at the start of the text, 0: there is none.
int byteOrderMarkLength(QByteArrayView bytes, const QString &encoding);

struct Decoded
{
    QString text;
    bool hasUndecodable = false; ///< what could not be read stands as U+FFFD
};

/// Turns bytes (without byte order mark) into text. nullopt: cancelled, or an encoding that is not known.
std::optional<Decoded> decodeText(QByteArrayView bytes, const QString &encoding, WorkControl &control);

/// A legacy encoding in which the text reads clearly better than as windows-1252; empty: none does. `sample` is what detection
/// looks at.
QString plausibleLegacyEncoding(QByteArrayView sample);

} // namespace gatehouse::sheets
