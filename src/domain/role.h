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
        Admin,        ///< Arize AX and W&B
        Member,       ///< Arize AX and W&B
        MemberUiOnly, ///< Arize AX: `MEMBER_UI_ONLY`
        Annotator,    ///< Arize AX
        Viewer,       ///< W&B
        Custom,       ///< a role of the organisation's own making: `word` is its name, `id` its key
        Unknown       ///< a word this program does not know: see `word`
    };

    Kind kind = Kind::None;
    QString word; ///< as on the wire; a custom role's name
    QString id{}; ///< a custom role's key where the platform has one, else empty

    /// Any of Anyscale's three vocabularies.
    static Role fromAnyscaleWord(const QString &word);
    /// Arize's predefined names in either dialect: any case, `-` and `_` alike (contracts/arize.md §3, §10).
    static Role fromArizeWord(const QString &word);
    /// W&B's organisation and team roles; any other word may be a custom role's name (contracts/wandb.md §7).
    static Role fromWandbWord(const QString &word);

    /// Runs the organisation: Anyscale's owner, Arize's and W&B's admin.
    bool isAdministrator() const { return kind == Kind::Owner || kind == Kind::Admin; }

    bool operator==(const Role &) const = default;
};

} // namespace gatehouse
