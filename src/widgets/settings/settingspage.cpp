// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingspage.h"

#include "widgets/pageheader.h"
#include "widgets/settings/datacard.h"
#include "widgets/settings/networkcard.h"
#include "widgets/style.h"
#include "widgets/themecontroller.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLanguageKey = "ui/language"_L1;

// What is shipped is what is there: gatehouse_de.qm.
QStringList bundledLanguages()
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"gatehouse_*.qm"_s});
    for (const QString &file : files)
        codes.append(QFileInfo(file).completeBaseName().section(u'_', 1));
    return codes;
}

QString nameOf(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code == "en"_L1)
        name = u"English"_s;
    return name.isEmpty() ? code : name;
}

QComboBox *addChoice(QVBoxLayout *column, QWidget *parent, const QString &label, const QString &help)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    auto *name = makeLabel(label, nullptr, parent);
    words->addWidget(name);
    if (!help.isEmpty())
        words->addWidget(makeLabel(help, role::kSecondary, parent, true));
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    name->setBuddy(combo);
    row->addLayout(words, 1);
    row->addWidget(combo, 0, Qt::AlignVCenter);
    column->addLayout(row);
    return combo;
}

} // namespace

SettingsPage::SettingsPage(app::AppContext &context, ThemeController &theme, QWidget *parent)
    : QWidget(parent)
{
    QSettings &settings = context.settings.store();
    setRole(this, role::kPage);
    auto *header = new PageHeader(this);
    header->setTitle(tr("Settings"));
    header->setSentence(tr("Kept in this profile, on this computer."));
    auto *card = new QFrame(this);
    setRole(card, role::kCard);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(16);

    using Choice = ThemeController::Choice;
    auto *look =
        addChoice(rows, card, tr("&Appearance"), tr("“As the desktop” follows its light or dark mode and its contrast."));
    look->setObjectName(u"themeChoice"_s);
    look->addItem(tr("As the desktop"), static_cast<int>(Choice::System));
    look->addItem(tr("Light"), static_cast<int>(Choice::Light));
    look->addItem(tr("Dark"), static_cast<int>(Choice::Dark));
    look->addItem(tr("High contrast"), static_cast<int>(Choice::HighContrast));
    look->setCurrentIndex(look->findData(static_cast<int>(theme.choice())));
    connect(look, &QComboBox::currentIndexChanged, this,
            [look, &theme] { theme.setChoice(static_cast<Choice>(look->currentData().toInt())); });

    auto *language =
        addChoice(rows, card, tr("&Language"), tr("Takes effect when Gatehouse is started again. Dates and numbers follow it."));
    language->setObjectName(u"languageChoice"_s);
    language->addItem(tr("As the system"), QString());
    for (const QString &code : bundledLanguages())
        language->addItem(nameOf(code), code);
    language->setCurrentIndex(std::max(0, language->findData(settings.value(kLanguageKey).toString())));
    connect(language, &QComboBox::currentIndexChanged, this,
            [language, &settings] { settings.setValue(kLanguageKey, language->currentData()); });

    auto *network = new NetworkCard(context, this);
    auto *dataCard = new DataCard(context, this);
    auto *body = new QWidget(this);
    setRole(body, role::kPage);
    auto *cards = new QVBoxLayout(body);
    cards->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    cards->setSpacing(16);
    for (QFrame *one : std::initializer_list<QFrame *>{card, network, dataCard}) {
        one->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
        cards->addWidget(one);
    }
    cards->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(scroll, role::kPage);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addWidget(scroll, 1);
}

} // namespace gatehouse::widgets
