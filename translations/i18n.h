// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace gatehouse {

/// The languages the program is whole in, as codes: "en", "de", "ar".
QStringList shippedLanguages();

/// Loads the program's and Qt's own texts. `language` empty: the system's; an unknown one: English. Returns the code chosen and makes
/// its locale (with the system's country where the language is the system's) the default for numbers, dates and lists.
QString installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace gatehouse
