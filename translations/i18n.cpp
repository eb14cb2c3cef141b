// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/i18n.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace gatehouse {

QStringList shippedLanguages()
{
    return {u"en"_s, u"de"_s, u"ar"_s};
}

QString installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale system = QLocale::system();
    QStringList wanted;
    if (!language.isEmpty()) {
        wanted.append(language);
    } else {
        // uiLanguages() follows LANGUAGE and gives tags such as "de-AT".
        wanted = system.uiLanguages();
    }

    QString chosen = u"en"_s;
    for (const QString &tag : std::as_const(wanted)) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (shippedLanguages().contains(code)) {
            chosen = code;
            break;
        }
    }

    // LANGUAGE may ask for words in a language while numbers and dates are set to nobody's ("C").
    QString numbers;
    for (const char *name : {"LC_ALL", "LC_NUMERIC", "LANG"}) {
        if (numbers.isEmpty())
            numbers = qEnvironmentVariable(name);
    }
    const bool isNobodys = numbers.isEmpty() || numbers == "C"_L1 || numbers.startsWith("C."_L1) || numbers == "POSIX"_L1;
    const bool isSystems = QLocale(chosen).language() == system.language() && (!isNobodys || chosen == "en"_L1);
    if (language.isEmpty() && isSystems)
        QLocale::setDefault(system);
    else
        QLocale::setDefault(QLocale(chosen));

    auto *own = new QTranslator(&application);
    if (own->load(u":/i18n/gatehouse_%1.qm"_s.arg(chosen)))
        application.installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(u"qtbase_%1"_s.arg(chosen), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    return chosen;
}

} // namespace gatehouse
