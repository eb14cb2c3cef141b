// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QtGui/QIcon>

class QPainter;

namespace gatehouse::widgets {

/// A bundled Breeze icon in one colour, tinted from the application's palette each time it is painted; greyed when disabled.
QIcon themedIcon(const QString &name, Ink ink = Ink::Text);

/// The same, to stand beside a push button's words. None in right-to-left: there Qt 6.4 draws it over the words of a button that
/// has a style sheet, and the words say it all.
QIcon buttonIcon(const QString &name, Ink ink = Ink::Text);

/// The same, straight onto a painter, in device pixels. `mirrored` turns arrows for right-to-left.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour, bool mirrored = false);

/// The file an icon is drawn from in the light or the dark theme; empty where there is none (a test looks).
QString iconFile(const QString &name, bool dark, int size = kTextIcon);

} // namespace gatehouse::widgets
