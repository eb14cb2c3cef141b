// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::sandbox {

/// An id as Arize AX has them: base64 of "Kind:number:tag", where the tag of four letters can't be guessed from the number
/// (contracts/arize.md §1). The same for the same seed.
QString arizeId(quint32 seed, QByteArrayView kind, qint64 number);
/// The number again; nullopt where the text is no such id of that kind.
std::optional<qint64> arizeSeq(quint32 seed, QByteArrayView kind, const QString &id);

} // namespace gatehouse::sandbox
