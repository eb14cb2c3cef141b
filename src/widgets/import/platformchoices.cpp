// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/platformchoices.h"

#include "app/texts.h"
#include "widgets/import/flowlayout.h"
#include "widgets/style.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using MeaningKind = app::WordMeaning::Kind;

namespace {

/// Words of one column that are shown; those without a meaning come first.
constexpr qsizetype kWordsShown = 12;

QString keyOf(Platform platform)
{
    return platform == Platform::Anyscale ? u"Anyscale"_s : platform == Platform::Arize ? u"Arize"_s : u"Wandb"_s;
}

QWidget *together(std::initializer_list<QWidget *> parts, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    for (QWidget *part : parts)
        row->addWidget(part);
    return box;
}

} // namespace

PlatformChoices::PlatformChoices(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
{
    setObjectName(u"platformChoices"_s);
    auto *layout = new FlowLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    setLayout(layout);
    for (const app::ImportTarget &target : flow.targets())
        m_lines.append(addLine(target.platform(), layout));
    refresh();
    connect(&flow, &ImportFlow::choicesChanged, this, &PlatformChoices::refresh);
}

PlatformChoices::Line PlatformChoices::addLine(Platform platform, QLayout *layout)
{
    Line line;
    line.platform = platform;
    line.isOn = new QCheckBox(this);
    line.isOn->setObjectName(u"platform"_s + keyOf(platform));
    connect(line.isOn, &QCheckBox::clicked, this,
            [this, platform](bool isOn) { changeChoice(platform, [isOn](app::PlatformChoice &choice) { choice.isOn = isOn; }); });
    line.role = new QComboBox(this);
    line.role->setObjectName(u"role"_s + keyOf(platform));
    line.roleLabel = makeLabel(tr("Role"), role::kSecondary, this);
    line.roleLabel->setBuddy(line.role);
    line.role->setAccessibleName(tr("Role on %1 where the sheet says nothing").arg(app::platformText(platform)));
    connect(line.role, &QComboBox::activated, this, [this, platform](int index) {
        changeChoice(platform, [index](app::PlatformChoice &choice) { choice.defaultRole = choice.roles.value(index); });
    });
    line.invite = new QComboBox(this);
    line.invite->setObjectName(u"invite"_s + keyOf(platform));
    line.inviteLabel = makeLabel(tr("New people get"), role::kSecondary, this);
    line.inviteLabel->setBuddy(line.invite);
    line.invite->setAccessibleName(tr("How new people get into %1").arg(app::platformText(platform)));
    line.invite->addItem(tr("an invitation by e-mail"), static_cast<int>(InviteMode::EmailLink));
    line.invite->addItem(tr("a temporary password, shown to you once"), static_cast<int>(InviteMode::TemporaryPassword));
    line.invite->addItem(tr("no mail: single sign-on"), static_cast<int>(InviteMode::NoMail));
    connect(line.invite, &QComboBox::activated, this, [this, platform, combo = line.invite] {
        const auto mode = static_cast<InviteMode>(combo->currentData().toInt());
        changeChoice(platform, [mode](app::PlatformChoice &choice) { choice.inviteMode = mode; });
    });
    layout->addWidget(together({line.isOn, line.roleLabel, line.role, line.inviteLabel, line.invite}, this));
    return line;
}

void PlatformChoices::changeChoice(Platform platform, const std::function<void(app::PlatformChoice &)> &change)
{
    app::PlatformChoice choice = m_flow.choices().at(platform);
    change(choice);
    m_flow.setChoice(platform, choice);
}

void PlatformChoices::refresh()
{
    for (const Line &line : std::as_const(m_lines)) {
        const app::PlatformChoice &choice = m_flow.choices().at(line.platform);
        const QString name =
            app::platformText(line.platform).replace(u'&', u"&&"_s); // a check box reads a lone one as a mnemonic
        const qint64 rows = m_flow.rowsFor(line.platform);
        line.isOn->setChecked(choice.isOn);
        line.isOn->setText(choice.isOn && m_flow.sheet().isChecked()
                               ? tr("%1 (%Ln rows)", "a platform, how many rows go there", static_cast<int>(rows)).arg(name)
                               : name);
        const QSignalBlocker quietRole(line.role);
        line.role->clear();
        for (const Role &role : choice.roles)
            line.role->addItem(app::roleText(role));
        line.role->setCurrentIndex(static_cast<int>(choice.roles.indexOf(choice.defaultRole)));
        line.roleLabel->setVisible(choice.isOn && !choice.roles.isEmpty());
        line.role->setVisible(choice.isOn && !choice.roles.isEmpty());
        const bool asksHow = choice.isOn && line.platform == Platform::Arize;
        line.inviteLabel->setVisible(asksHow);
        line.invite->setVisible(asksHow);
        line.invite->setCurrentIndex(line.invite->findData(static_cast<int>(choice.inviteMode)));
    }
}

// ---- words ------------------------------------------------------------------------------------------------------------------

QList<Platform> WordMeanings::platformsOf(const ImportFlow &flow, int column)
{
    QList<Platform> platforms;
    for (const auto &[platform, choice] : flow.choices()) {
        // Where there is no choice of roles, no word can be wrong.
        if (choice.isOn && !choice.roles.isEmpty() && app::roleColumn(flow.sheet().layout(), platform) == column)
            platforms.append(platform);
    }
    return platforms;
}

int WordMeanings::withoutMeaning(const ImportFlow &flow, int column)
{
    int count = 0;
    for (const Platform platform : platformsOf(flow, column)) {
        const QList<app::WordCount> words = flow.wordsOf(platform);
        count += static_cast<int>(
            std::count_if(words.cbegin(), words.cend(), [](const app::WordCount &word) { return !word.meaning.has_value(); }));
    }
    return count;
}

WordMeanings::WordMeanings(ImportFlow &flow, int column, QWidget *parent)
    : QFrame(parent)
    , m_flow(flow)
    , m_column(column)
{
    auto *layout = new FlowLayout;
    layout->setContentsMargins(48, 4, 16, 8);
    layout->setSpacing(8);
    setLayout(layout);
    const QList<Platform> platforms = platformsOf(flow, column);
    for (const Platform platform : platforms) {
        const QList<app::WordCount> words = flow.wordsOf(platform);
        for (qsizetype i = 0; i < std::min(words.size(), kWordsShown); ++i)
            addWord(platform, words.at(i), layout, platforms.size() > 1);
    }
}

void WordMeanings::addWord(Platform platform, const app::WordCount &word, QLayout *layout, bool namesPlatform)
{
    const app::PlatformChoice &choice = m_flow.choices().at(platform);
    const QString shown = app::isolated(word.word.simplified().left(40));
    auto *name = makeLabel(shown, role::kStrong, this);
    auto *times =
        makeLabel(namesPlatform ? tr("%Ln × · %1", "how often a word stands there, the platform", static_cast<int>(word.count))
                                      .arg(app::platformText(platform))
                                : tr("%Ln ×", "how often a word stands there", static_cast<int>(word.count)),
                  role::kSecondary, this);
    auto *combo = new QComboBox(this);
    combo->setObjectName(u"meaning"_s + keyOf(platform) + u'.' + word.word);
    combo->setAccessibleName(tr("What “%1” means on %2").arg(shown, app::platformText(platform)));
    QList<app::WordMeaning> meanings;
    if (!word.meaning)
        combo->setPlaceholderText(tr("Choose…"));
    for (const Role &role : choice.roles) {
        combo->addItem(app::roleText(role));
        meanings.append({MeaningKind::OfRole, role});
    }
    combo->addItem(tr("with the usual role"));
    meanings.append({MeaningKind::Default, {}});
    combo->addItem(tr("not on %1").arg(app::platformText(platform)));
    meanings.append({MeaningKind::NotThere, {}});
    combo->setCurrentIndex(word.meaning ? static_cast<int>(meanings.indexOf(*word.meaning)) : -1);
    name->setBuddy(combo);
    connect(combo, &QComboBox::activated, this,
            [this, platform, text = word.word, meanings](int index) { m_flow.setMeaning(platform, text, meanings.at(index)); });
    layout->addWidget(together({name, times, combo}, this));
}

} // namespace gatehouse::widgets
