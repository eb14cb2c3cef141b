// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icontheme.h"
#include "widgets/theme.h"

#include <QtCore/QHash>
#include <QtGui/QFontInfo>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

// Rules are keyed on the property "role" (style.h). A focused control swaps its 1 px outline for 2 px of accent and gives the
// pixel back from its padding, so nothing moves. No rule touches an item view beyond its frame.
constexpr auto kRules = uR"(
QWidget[role="page"], QWidget[role="pane"] { background: @view; }
QToolTip { background: @view; color: @text; border: 1px solid @separator; padding: 4px; }

QPushButton, QToolButton { background: @view; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 0 13px; min-height: @control; }
QToolButton { padding: 0 7px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 0 12px; min-height: @control2; }
QToolButton:focus { padding: 0 6px; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; background: @window; border-color: @separator; }
QPushButton:default { border: 2px solid @accent; padding: 0 12px; min-height: @control2; }
QToolButton::menu-indicator, QPushButton::menu-indicator { width: 0; image: none; }

QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; padding: 0 15px; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:pressed { background: @accentPressed; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 0 14px; }
QPushButton[role="primary"]:disabled { background: @window; color: @disabled; border: 1px solid @separator; }
QPushButton[role="destructive"] { background: @negativeTint; color: @negative; border: 1px solid @negative; font-weight: 600; }
QPushButton[role="destructive"]:focus { border: 2px solid @negative; }
QPushButton[role="destructive"]:disabled { background: @window; color: @disabled; border: 1px solid @separator; }
QPushButton[role="flat"], QToolButton[role="flat"] { background: transparent; border: 1px solid transparent; padding: 0 7px; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: @hover; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border: 2px solid @accent; padding: 0 6px; }
QToolButton[role="flat"] { padding: 0 3px; min-height: @chip; }
QToolButton[role="flat"]:focus { padding: 0 2px; min-height: @chip2; }
QPushButton[role="link"] { background: transparent; color: @link; border: 1px solid transparent; padding: 0 4px; min-height: @link_h;
    text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="link"]:focus { border: 2px solid @accent; padding: 0 3px; min-height: @link_h2; }
QPushButton[role="link"]:disabled { color: @disabled; background: transparent; border: 1px solid transparent; }

QPushButton[role="chip"], QToolButton[role="chip"] { min-height: @chip; padding: 0 12px; }
QPushButton[role="chip"]:checked, QToolButton[role="chip"]:checked { background: @selection; border: 1px solid @accent; }
QPushButton[role="chip"]:focus, QToolButton[role="chip"]:focus { border: 2px solid @accent; padding: 0 11px; min-height: @chip2; }
QToolButton[role="segment"] { border-radius: 0; padding: 0 17px; margin: 0 -1px 0 0; }
QToolButton[role="segment"]:checked { background: @selection; border: 1px solid @accent; font-weight: 600; }
QToolButton[role="segment"]:focus { border: 2px solid @accent; padding: 0 16px; }
QToolButton[role="segment"][segmentEnd="left"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[role="segment"][segmentEnd="right"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; margin: 0; }

QLineEdit, QComboBox { background: @view; color: @text; border: 1px solid @border; border-radius: 6px; padding: 0 9px;
    min-height: @control; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 8px; min-height: @control2; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:focus { background: transparent; border: none; padding: 0;
    min-height: 0; }
QLineEdit:disabled, QComboBox:disabled { color: @disabled; background: @window; }
QLineEdit[state="negative"] { border: 2px solid @negative; padding: 0 8px; min-height: @control2; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(@downArrow); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @view; color: @text; border: 1px solid @separator; selection-background-color: @selection;
    selection-color: @text; outline: none; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: @box; height: @box; border: 1px solid @disabled; border-radius: 3px; background: @view; }
QCheckBox::indicator:checked { image: url(@checkMark); }
QCheckBox::indicator:focus { border: 2px solid @accent; width: @box2; height: @box2; }
QCheckBox::indicator:disabled { background: @window; }

QMenu { background: @view; color: @text; border: 1px solid @separator; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @separator; margin: 4px 8px; }

QFrame[role="card"] { background: @view; border: 1px solid @separator; border-radius: 6px; }
QFrame[role="cardAccent"] { background: @selection; border: 1px solid @accent; border-radius: 6px; }
QFrame[role="note"] { background: @window; border: @noteBorder; border-radius: 6px; }
QFrame[role="accentNote"] { background: @accentTint; border: @noteBorder; border-radius: 6px; }
QFrame[role="positiveNote"] { background: @positiveTint; border: @noteBorder; border-radius: 6px; }
QFrame[role="cautionNote"] { background: @cautionTint; border: @noteBorder; border-radius: 6px; }
QFrame[role="negativeNote"] { background: @negativeTint; border: @noteBorder; border-radius: 6px; }
QFrame[role="separator"] { background: @separator; border: none; }
QFrame[role="hairline"] { background: @hairline; border: none; }

QLabel[role="pageTitle"] { font-size: @pageTitle; font-weight: 600; }
QLabel[role="sectionTitle"] { font-size: @sectionTitle; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"] { color: @secondary; }
QLabel[role="positive"] { color: @positive; }
QLabel[role="caution"] { color: @caution; }
QLabel[role="negative"] { color: @negative; }

QAbstractScrollArea { border: none; }
QPlainTextEdit, QTextEdit { background: @view; border: 1px solid @border; border-radius: 6px; padding: 4px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px; }
QScrollArea[role="page"], QScrollArea[role="page"] > QWidget > QWidget { background: @view; }
QProgressBar { background: @separator; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @separator; }
QSplitter::handle:horizontal { width: 1px; }
)";

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

QString pixels(int value)
{
    return QString::number(value) + "px"_L1;
}

QString points(const QFont &font, qreal factor)
{
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    return QString::number(size * factor, 'f', 1) + "pt"_L1;
}

QHash<QString, QString> placeholders(const Tokens &t, const QFont &font)
{
    const QFontMetrics metrics(font);
    // A 1 px outline above and below is part of the height; focus takes one more.
    const int control = controlHeight(metrics) - 2;
    const int chip = chipHeight(metrics) - 2;
    const int box = std::max(14, metrics.height() - 4);
    const int link = std::max(20, metrics.height() + 4);
    return {
        {u"view"_s, t.view.name()},
        {u"window"_s, t.window.name()},
        {u"text"_s, t.text.name()},
        {u"secondary"_s, t.secondary.name()},
        {u"separator"_s, t.separator.name()},
        {u"hairline"_s, t.hairline.name()},
        {u"accent"_s, t.accent.name()},
        {u"accentHover"_s, mixed(t.accent, Qt::white, 0.15).name()},
        {u"accentPressed"_s, mixed(t.accent, Qt::black, 0.1).name()},
        {u"onAccent"_s, t.onAccent.name()},
        {u"selection"_s, t.selection.name()},
        {u"link"_s, t.link.name()},
        {u"border"_s, t.controlBorder.name()},
        {u"disabled"_s, t.disabledText.name()},
        {u"positive"_s, t.positive.name()},
        {u"caution"_s, t.caution.name()},
        {u"negative"_s, t.negative.name()},
        {u"accentTint"_s, t.accentTint.name()},
        {u"positiveTint"_s, t.positiveTint.name()},
        {u"cautionTint"_s, t.cautionTint.name()},
        {u"negativeTint"_s, t.negativeTint.name()},
        {u"noteBorder"_s, t.isHighContrast ? u"1px solid "_s + t.text.name() : u"none"_s},
        {u"hover"_s, t.isHighContrast ? t.view.name() : mixed(t.view, t.text, t.isDark ? 0.09 : 0.05).name()},
        {u"pressed"_s, t.isHighContrast ? t.view.name() : mixed(t.view, t.text, t.isDark ? 0.16 : 0.11).name()},
        {u"scroll"_s, t.isHighContrast ? t.text.name() : mixed(t.view, t.text, 0.3).name()},
        {u"control"_s, pixels(control)},
        {u"control2"_s, pixels(control - 2)},
        {u"chip"_s, pixels(chip)},
        {u"chip2"_s, pixels(chip - 2)},
        {u"link_h"_s, pixels(link)},
        {u"link_h2"_s, pixels(link - 2)},
        {u"pageTitle"_s, points(font, 1.6)},
        {u"sectionTitle"_s, points(font, 1.2)},
        {u"box"_s, pixels(box)},
        {u"box2"_s, pixels(box - 2)},
        {u"checkMark"_s, iconFile(u"checkmark"_s, t.isDark)},
        {u"downArrow"_s, iconFile(u"go-down"_s, t.isDark)},
    };
}

} // namespace

QString styleSheetFor(const Tokens &tokens, const QFont &font)
{
    const auto words = placeholders(tokens, font);
    const QStringView rules(kRules);
    QString sheet;
    sheet.reserve(rules.size() + 2000);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules[i] != u'@') {
            sheet += rules[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < rules.size() && (rules[end].isLetterOrNumber() || rules[end] == u'_'))
            ++end;
        sheet += words.value(rules.sliced(i + 1, end - i - 1).toString());
        i = end - 1;
    }
    return sheet;
}

} // namespace gatehouse::widgets
