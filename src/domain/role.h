// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace gatehouse {

/// A role word of a platform. The platform's own word is always kept, so an unknown one is shown as it came and never
/// loses a row (contracts/anyscale.md §5, "Roles by level").
struct Role
{
    enum class Kind {
        None, ///< the platform said nothing
        Owner,
        Collaborator,
        Writer,   ///< cloud and project level `write`, cloud base role `writer`
        ReadOnly, ///< `readonly`
        ImageReader,
        ImageReaderNoBaseImages,
        Unspecified,
        Unknown ///< a word this program does not know: see `word`
    };

    Kind kind = Kind::None;
    QString word; ///< as on the wire

    /// Any of Anyscale's three vocabularies.
    static Role fromAnyscaleWord(const QString &word);

    bool operator==(const Role &) const = default;
};

} // namespace gatehouse
