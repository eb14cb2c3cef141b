// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statepanel.h"

#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(makeIconLabel({}, Ink::Secondary, this, kTileIcon))
    , m_title(makeLabel({}, role::kSectionTitle, this, true))
    , m_text(makeLabel({}, role::kSecondary, this, true))
    , m_more(makeLabel({}, nullptr, this, true))
    , m_buttons(new QHBoxLayout)
{
    setRole(this, role::kPage);
    for (QLabel *label : {m_title, m_text, m_more})
        label->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kUnit);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_more);
    column->addSpacing(kUnit);
    m_buttons->setSpacing(kUnit);
    auto *centre = new QHBoxLayout;
    centre->addStretch();
    centre->addLayout(m_buttons);
    centre->addStretch();
    column->addLayout(centre);
    column->addStretch(3);
}

void StatePanel::say(const QString &iconName, const QString &title, const QString &text, const QString &more)
{
    setIconLabel(m_icon, iconName, Ink::Secondary, kTileIcon);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // The button may be the one whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton *StatePanel::addButton(const QString &text, const QString &iconName, bool isPrimary)
{
    QPushButton *button = makeButton(text, iconName, this, isPrimary ? role::kPrimary : nullptr);
    m_buttons->addWidget(button);
    return button;
}

QString StatePanel::title() const
{
    return m_title->text();
}

} // namespace gatehouse::widgets
