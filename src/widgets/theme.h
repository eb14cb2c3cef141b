// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFontMetrics>
#include <QtGui/QPalette>

namespace gatehouse::widgets {

/// What a colour is for. Widgets name the purpose; the palette in force decides the colour.
enum class Ink { Text, Secondary, Disabled, Link, Accent, Positive, Caution, Negative, OnAccent };

/// The colours of screens/window.md, one set for light, one for dark, one made from the system's palette for high contrast.
/// Words reach 4.5:1 on window, view and every tint.
struct Tokens
{
    QColor window; ///< rail, dialogs, notes
    QColor view;   ///< pages, tables, panes, cards
    QColor text;
    QColor secondary;     ///< words that matter less
    QColor separator;     ///< between regions
    QColor hairline;      ///< between table rows
    QColor accent;        ///< fill of the primary, marker bars, focus rings; never words
    QColor selection;     ///< selected row, chip, rail item
    QColor link;          ///< words one can press
    QColor controlBorder; ///< outlines of buttons and fields
    QColor disabledText;
    QColor positive;
    QColor caution;
    QColor negative;
    QColor accentTint;
    QColor positiveTint;
    QColor cautionTint;
    QColor negativeTint;
    QColor onAccent; ///< words on an accent fill
    QColor stripe;   ///< the practice band
    bool isDark = false;
    bool isHighContrast = false;

    QColor ink(Ink purpose) const;
};

Tokens lightTokens();
Tokens darkTokens();
/// From a palette of the system's own: hairlines become text colour and tints drop out.
Tokens highContrastTokens(const QPalette &system);
/// The set that this palette was made from, so that whoever paints needs nothing but its widget's palette.
Tokens tokensOf(const QPalette &palette);
QPalette paletteFor(const Tokens &tokens);

/// The one style sheet: buttons, fields, chips, segments, cards, notes, headings, keyed on the dynamic property "role" (style.h).
QString styleSheetFor(const Tokens &tokens, const QFont &font);

/// Least heights, from the font: 32 for buttons and fields, 28 for chips, 34 for rows and column heads, 36 for rail items at 100
/// % text.
int controlHeight(const QFontMetrics &metrics);
int chipHeight(const QFontMetrics &metrics);
int rowHeight(const QFontMetrics &metrics);
int railItemHeight(const QFontMetrics &metrics);

inline constexpr int kUnit = 8;
inline constexpr int kPageMargin = 24;
inline constexpr int kPaneMargin = 18;
inline constexpr int kRadius = 6;
inline constexpr int kTextIcon = 16;
inline constexpr int kRailIcon = 22;
inline constexpr int kTileIcon = 32;

} // namespace gatehouse::widgets
