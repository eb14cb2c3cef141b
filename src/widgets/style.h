// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QtCore/QString>

class QAbstractButton;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace gatehouse::widgets {

/// What a widget looks like. The style sheet knows these words as the dynamic property "role".
namespace role {
// buttons
inline constexpr auto kPrimary = "primary";         ///< QPushButton: the one thing to do here
inline constexpr auto kDestructive = "destructive"; ///< QPushButton: negative ink on tint
inline constexpr auto kFlat = "flat";               ///< QPushButton/QToolButton: words or an icon alone, no outline
inline constexpr auto kLink = "link";               ///< QPushButton: a link
inline constexpr auto kChip = "chip";               ///< checkable QToolButton/QPushButton
inline constexpr auto kSegment = "segment";         ///< checkable QToolButton; see setSegmentEnds()
// frames
inline constexpr auto kCard = "card";             ///< QFrame: view colour, outline, radius
inline constexpr auto kCardAccent = "cardAccent"; ///< QFrame: selection tint, accent outline
inline constexpr auto kNote = "note";             ///< QFrame: window colour, no outline
inline constexpr auto kAccentNote = "accentNote";
inline constexpr auto kPositiveNote = "positiveNote";
inline constexpr auto kCautionNote = "cautionNote";
inline constexpr auto kNegativeNote = "negativeNote";
inline constexpr auto kPage = "page";           ///< QWidget: view colour to the edge
inline constexpr auto kPane = "pane";           ///< QWidget: view colour, a line at the leading edge
inline constexpr auto kSeparator = "separator"; ///< QFrame: a line, 1 px
// labels
inline constexpr auto kPageTitle = "pageTitle";       ///< ×1.6, 600
inline constexpr auto kSectionTitle = "sectionTitle"; ///< ×1.2, 600
inline constexpr auto kStrong = "strong";             ///< 600
inline constexpr auto kSecondary = "secondary";
inline constexpr auto kPositive = "positive";
inline constexpr auto kCaution = "caution";
inline constexpr auto kNegative = "negative";
} // namespace role

/// Sets the role and lets the style sheet look again.
void setRole(QWidget *widget, const char *roleName);
/// After any other dynamic property that the style sheet knows ("segmentEnd", "state") has changed.
void repolish(QWidget *widget);

/// A label that wraps where asked. Text from outside must be isolated by the caller; plain text always.
QLabel *makeLabel(const QString &text, const char *roleName, QWidget *parent, bool wraps = false);
/// A label that shows an icon, in text size.
QLabel *makeIconLabel(const QString &iconName, Ink ink, QWidget *parent, int size = kTextIcon);
void setIconLabel(QLabel *label, const QString &iconName, Ink ink, int size = kTextIcon);
QPushButton *makeButton(const QString &text, const QString &iconName, QWidget *parent, const char *roleName = nullptr);
/// A button with an icon alone; `name` is its tooltip and its accessible name.
QToolButton *makeIconButton(const QString &name, const QString &iconName, QWidget *parent, const char *roleName = nullptr);
QFrame *makeSeparator(Qt::Orientation orientation, QWidget *parent);
/// A tinted box: icon, words, nothing else. Its label is found by objectName "noteText".
QFrame *makeNote(const char *roleName, const QString &iconName, Ink ink, const QString &text, QWidget *parent);

/// First and last segment of a switch get the outer corners; mirrored in right-to-left.
void setSegmentEnds(const QList<QAbstractButton *> &segments);

/// A disabled control says why: as tooltip and as accessible description. Empty: enabled, nothing to say.
void setDisabledReason(QWidget *control, const QString &reason);

} // namespace gatehouse::widgets
