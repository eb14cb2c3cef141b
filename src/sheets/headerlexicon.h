// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/headerwords.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QList>

/// The words that headers are made of, in many languages: data alone, phrases separated by "|" as people write them.
namespace gatehouse::sheets::lexicon {

/// What a word does to the noun beside it.
enum class Modifier {
    Neutral,    ///< "user", "of", "the": says nothing new
    Decoration, ///< "required", "optional": not part of the name
    Foreign,    ///< somebody or something else: "manager", "file"
    Company,    ///< foreign beside a name, the work address beside "mail"
    Attribute,  ///< a property: "id", "status", "sent"
    Secondary,  ///< "recovery", "private", "old"
    Primary,    ///< "work", "primary"
    Lesser      ///< "preferred", "legal": as good as the plain one where that is missing
};

struct NounLine
{
    HeaderNoun noun;
    const char16_t *phrases;
};

struct ModifierLine
{
    Modifier modifier;
    const char16_t *phrases;
};

/// A phrase that stands under several nouns counts for the first.
QList<NounLine> nounLines();
QList<ModifierLine> modifierLines();
const char16_t *canonicalNames();
const char16_t *salutations();

} // namespace gatehouse::sheets::lexicon
