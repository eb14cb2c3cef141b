// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <algorithm>

namespace gatehouse::widgets {

QColor Tokens::ink(Ink purpose) const
{
    switch (purpose) {
    case Ink::Text:
        return text;
    case Ink::Secondary:
        return secondary;
    case Ink::Disabled:
        return disabledText;
    case Ink::Link:
        return link;
    case Ink::Accent:
        return accent;
    case Ink::Positive:
        return positive;
    case Ink::Caution:
        return caution;
    case Ink::Negative:
        return negative;
    case Ink::OnAccent:
        return onAccent;
    }
    return text;
}

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xeff0f1);
    t.view = QColor(0xfcfcfc);
    t.text = QColor(0x232629);
    t.secondary = QColor(0x5c6166);
    t.separator = QColor(0xd3d6d9);
    t.hairline = QColor(0xe6e8ea);
    t.accent = QColor(0x3daee9);
    t.selection = QColor(0xdceffa);
    t.link = QColor(0x1f6d9c);
    t.controlBorder = QColor(0xc3c7cb);
    t.disabledText = QColor(0x686e74);
    t.positive = QColor(0x1b7a43);
    t.caution = QColor(0xb35400);
    t.negative = QColor(0xb92d3b);
    t.accentTint = QColor(0xdff1fb);
    t.positiveTint = QColor(0xe0f4e8);
    t.cautionTint = QColor(0xfdf0e2);
    t.negativeTint = QColor(0xfbe9eb);
    t.onAccent = QColor(0x10222d);
    t.stripe = QColor(0xf67400);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x202326);
    t.view = QColor(0x141618);
    t.text = QColor(0xfcfcfc);
    t.secondary = QColor(0xa1a9b1);
    t.separator = QColor(0x3a3f44);
    t.hairline = QColor(0x25292c);
    t.accent = QColor(0x3daee9);
    t.selection = QColor(0x17384a);
    t.link = QColor(0x63bff0);
    t.controlBorder = QColor(0x4a5057);
    t.disabledText = QColor(0x848c94);
    t.positive = QColor(0x3fc27a);
    t.caution = QColor(0xf88a2a);
    t.negative = QColor(0xf0707d);
    t.accentTint = QColor(0x16323f);
    t.positiveTint = QColor(0x153224);
    t.cautionTint = QColor(0x33271a);
    t.negativeTint = QColor(0x3a2023);
    t.onAccent = QColor(0x10222d);
    t.stripe = QColor(0xf67400);
    t.isDark = true;
    return t;
}

Tokens highContrastTokens(const QPalette &system)
{
    const QColor background = system.color(QPalette::Base);
    const QColor text = system.color(QPalette::Text);
    Tokens t = background.lightness() < 128 ? darkTokens() : lightTokens();
    t.window = t.view = background;
    t.text = t.secondary = t.disabledText = text;
    t.separator = t.hairline = t.controlBorder = text;
    t.selection = t.accentTint = t.positiveTint = t.cautionTint = t.negativeTint = background;
    t.accent = system.color(QPalette::Highlight);
    t.onAccent = system.color(QPalette::HighlightedText);
    t.link = system.color(QPalette::Link);
    t.isHighContrast = true;
    return t;
}

Tokens tokensOf(const QPalette &palette)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    // AlternateBase is used by no widget here, so it stays what paletteFor() made it.
    const QColor mark = palette.color(QPalette::Active, QPalette::AlternateBase);
    if (mark == light.window)
        return light;
    if (mark == dark.window)
        return dark;
    return highContrastTokens(palette);
}

QPalette paletteFor(const Tokens &t)
{
    QPalette p(t.text, t.window);
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.view);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.view);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.negative);
    p.setColor(QPalette::PlaceholderText, t.secondary);
    p.setColor(QPalette::ToolTipBase, t.view);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::Light, t.isDark ? t.separator : t.view);
    p.setColor(QPalette::Midlight, t.hairline);
    p.setColor(QPalette::Mid, t.separator);
    p.setColor(QPalette::Dark, t.controlBorder);
    p.setColor(QPalette::Shadow, t.isDark ? QColor(Qt::black) : t.controlBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabledText);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.separator);
    return p;
}

int controlHeight(const QFontMetrics &metrics)
{
    return std::max(32, metrics.height() + 14);
}

int chipHeight(const QFontMetrics &metrics)
{
    return std::max(28, metrics.height() + 10);
}

int rowHeight(const QFontMetrics &metrics)
{
    return std::max(34, metrics.height() + 14);
}

int railItemHeight(const QFontMetrics &metrics)
{
    return std::max(36, metrics.height() + 14);
}

} // namespace gatehouse::widgets
