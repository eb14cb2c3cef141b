// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QtCore/QObject>
#include <QtGui/QPalette>

class QApplication;
class QDBusVariant;
class QSettings;

namespace gatehouse::widgets {

/// Light, dark or what the desktop asks for (the portal's color-scheme and contrast); remembered; applied to the whole
/// application.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    Q_ENUM(Choice)

    /// Sets Fusion, palette and style sheet at once. `settings` remembers the choice and must outlive this; null: not remembered.
    ThemeController(QApplication &application, QSettings *settings, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// The desktop's wish has no way to be asked for here: only our own choice counts.
    bool knowsSystem() const { return m_systemKnown; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal(const QString &key);
    void takeValue(const QString &key, const QVariant &value);
    void apply();

    QApplication &m_application;
    QSettings *m_settings;
    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_systemKnown = false;
};

} // namespace gatehouse::widgets
