// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themecontroller.h"

#include <QtCore/QSettings>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSettingsKey = "ui/theme"_L1;
constexpr auto kPortal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kPortalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto kAppearance = "org.freedesktop.appearance"_L1;

struct ChoiceName
{
    ThemeController::Choice choice;
    QLatin1StringView name;
};
constexpr ChoiceName kChoices[] = {{ThemeController::Choice::System, "system"_L1},
                                   {ThemeController::Choice::Light, "light"_L1},
                                   {ThemeController::Choice::Dark, "dark"_L1},
                                   {ThemeController::Choice::HighContrast, "contrast"_L1}};

// Read answers a variant in a variant, ReadOne and the signal one.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

QPalette contrastPalette(const QPalette &system, bool dark)
{
    const auto contrastEnough = [](const QColor &a, const QColor &b, int least) {
        return std::abs(a.lightness() - b.lightness()) > least;
    };
    const bool systemIsDark = system.color(QPalette::Base).lightness() < 128;
    const bool isStrong = contrastEnough(system.color(QPalette::Base), system.color(QPalette::Text), 200) &&
                          contrastEnough(system.color(QPalette::Highlight), system.color(QPalette::HighlightedText), 150);
    if (systemIsDark == dark && isStrong)
        return system;
    QPalette own;
    own.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
    own.setColor(QPalette::Text, dark ? Qt::white : Qt::black);
    own.setColor(QPalette::Highlight, dark ? QColor(0x63bff0) : QColor(0x0b4f7a));
    own.setColor(QPalette::HighlightedText, dark ? Qt::black : Qt::white);
    own.setColor(QPalette::Link, dark ? QColor(0x8fd3ff) : QColor(0x00447a));
    return own;
}

} // namespace

ThemeController::ThemeController(QApplication &application, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_systemPalette(QApplication::palette())
{
    m_systemDark = m_systemPalette.color(QPalette::Base).lightness() < 128;
    if (m_settings) {
        const QString name = m_settings->value(kSettingsKey).toString();
        for (const ChoiceName &known : kChoices) {
            if (name == known.name)
                m_choice = known.choice;
        }
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
    if (QDBusConnection::sessionBus().isConnected()) {
        QDBusConnection::sessionBus().connect(kPortal, kPortalPath, kPortalInterface, u"SettingChanged"_s, this,
                                              SLOT(takePortalSetting(QString, QString, QDBusVariant)));
        askPortal(u"color-scheme"_s);
        askPortal(u"contrast"_s);
    }
}

void ThemeController::askPortal(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPortalPath, kPortalInterface, u"Read"_s);
    call.setArguments({QString(kAppearance), key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isError())
            return;
        takeValue(key, reply.value().variant());
    });
}

void ThemeController::takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kAppearance)
        takeValue(key, value.variant());
}

void ThemeController::takeValue(const QString &key, const QVariant &value)
{
    const uint word = unwrapped(value).toUInt();
    m_systemKnown = true;
    if (key == "color-scheme"_L1)
        m_systemDark = word == 1;
    else if (key == "contrast"_L1)
        m_systemContrast = word == 1;
    else
        return;
    if (m_choice == Choice::System)
        apply();
}

void ThemeController::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    if (m_settings) {
        for (const ChoiceName &known : kChoices) {
            if (known.choice == choice)
                m_settings->setValue(kSettingsKey, QString(known.name));
        }
    }
    apply();
}

void ThemeController::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice != Choice::Light && m_systemDark);
    const bool contrast = m_choice == Choice::HighContrast || (m_choice == Choice::System && m_systemContrast);
    const Tokens tokens = contrast ? highContrastTokens(contrastPalette(m_systemPalette, dark))
                          : dark   ? darkTokens()
                                   : lightTokens();
    QApplication::setPalette(paletteFor(tokens));
    m_application.setStyleSheet(styleSheetFor(tokens, QApplication::font()));
    Q_EMIT changed();
}

} // namespace gatehouse::widgets
