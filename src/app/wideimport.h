// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"
#include "sheets/cellcheck.h"

#include <map>
#include <optional>

namespace gatehouse::app {

/// What a word in a column of roles means on one platform.
struct WordMeaning
{
    enum class Kind {
        NotThere, ///< "no", "-": this person is not asked for there
        Default,  ///< "yes", "x": with the default role
        OfRole
    };

    Kind kind = Kind::Default;
    Role role;

    bool operator==(const WordMeaning &) const = default;
};

/// One platform of an import: whether people go there, with which role where the sheet says nothing, and what the sheet's words
/// mean.
struct PlatformChoice
{
    bool isOn = true;
    Role defaultRole; ///< Kind::None: the platform's usual one
    InviteMode inviteMode = InviteMode::EmailLink;
    QList<Role> roles;                    ///< that somebody new can be given there; empty: no choice
    QHash<QString, WordMeaning> meanings; ///< by sheets::foldedWord(): the person's own choices; the rest has its usual meaning

    bool operator==(const PlatformChoice &) const = default;
};

using WideChoices = std::map<Platform, PlatformChoice>;

sheets::Field roleField(Platform platform);
/// The column that says who goes to that platform: its own, else the one for all; -1: none, so everybody goes.
int roleColumn(const sheets::Layout &layout, Platform platform);

/// What a word means without being told: yes and no, the platform's own roles in its or our words, common words for them
/// ("viewer" where there is a role that only reads). Nothing: it has to be asked for.
std::optional<WordMeaning> usualMeaning(QStringView word, const QList<Role> &roles);
/// With the person's own choices first.
std::optional<WordMeaning> meaningOf(QStringView word, const PlatformChoice &choice);
/// "link", "temporary password", "none" in the known languages.
std::optional<InviteMode> inviteModeOf(QStringView word);

/// A word of a role column, how often it stands there, and what it means so far.
struct WordCount
{
    QString word; ///< as it stands first
    qint64 count = 0;
    std::optional<WordMeaning> meaning;

    bool operator==(const WordCount &) const = default;
};

/// The words of a platform's column, most frequent first, at most 50; those without a meaning before the others.
QList<WordCount> wordsOf(const sheets::Sheet &sheet, const sheets::Layout &layout, const sheets::Edits &edits, Platform platform,
                         const PlatformChoice &choice);

/// Which words the check may let pass. Platforms that are switched off ask nothing.
sheets::Vocabulary vocabularyOf(const sheets::Sheet &sheet, const sheets::Layout &layout, const sheets::Edits &edits,
                                const WideChoices &choices);

/// One plan a platform that is on. `base` has the ready rows in their order and what is held back; a row that is not asked for on
/// a platform is held back in that platform's plan, so that each adds up to the rows read.
QList<ImportPlan> widePlans(const ImportPlan &base, const QList<sheets::ReadyRow> &ready, const sheets::Layout &layout,
                            const WideChoices &choices);

/// How many of the ready rows would go to the platform.
qint64 rowsFor(const QList<sheets::ReadyRow> &ready, const sheets::Layout &layout, Platform platform,
               const PlatformChoice &choice);

} // namespace gatehouse::app
