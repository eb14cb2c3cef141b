// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/footerbar.h"

#include "widgets/icontheme.h"
#include "widgets/import/flowlayout.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

FooterBar::FooterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    m_row = row;
    row->setContentsMargins(24, 12, 32, 12);
    row->setSpacing(8);
    column->addLayout(row);
    m_cancel = makeButton(tr("&Cancel"), {}, this, role::kFlat);
    m_cancel->setObjectName(u"cancelButton"_s);
    connect(m_cancel, &QPushButton::clicked, this, &FooterBar::cancelPressed);
    m_sideRow = new FlowLayout;
    m_sideRow->setSpacing(8);
    m_note = makeLabel({}, role::kSecondary, this, true);
    m_note->setObjectName(u"footerNote"_s);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_second = makeButton({}, {}, this);
    m_primary = makeButton({}, {}, this, role::kPrimary);
    m_primary->setMinimumHeight(std::max(36, controlHeight(fontMetrics()) + 4));
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const auto press = m_footer.second.press)
            press();
    });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (const auto press = m_footer.primary.press)
            press();
    });
    m_sideRow->addWidget(m_cancel);
    row->addLayout(m_sideRow, 3);
    row->addWidget(m_note, 2);
    row->addSpacing(8);
    row->addWidget(m_second);
    row->addWidget(m_primary);
}

void FooterBar::setButton(QPushButton *button, const FooterButton &look)
{
    const bool isThere = !look.text.isEmpty();
    button->setVisible(isThere);
    if (!isThere)
        return;
    button->setObjectName(look.name);
    button->setText(look.text);
    const Ink ink = button == m_primary ? (look.disabledBecause.isEmpty() ? Ink::OnAccent : Ink::Disabled) : Ink::Text;
    button->setIcon(look.icon.isEmpty() ? QIcon() : buttonIcon(look.icon, ink));
    setDisabledReason(button, look.disabledBecause);
}

void FooterBar::makeSideRoads(qsizetype count)
{
    while (m_side.size() < count) {
        auto *button = makeButton({}, {}, this, role::kFlat);
        const qsizetype place = m_side.size();
        connect(button, &QPushButton::clicked, this, [this, place] {
            if (place < m_footer.sideRoads.size() && m_footer.sideRoads[place].press) {
                const auto press = m_footer.sideRoads[place].press;
                press();
            }
        });
        m_sideRow->addWidget(button);
        m_side.append(button);
        // After Cancel, in reading order.
        setTabOrder(place == 0 ? m_cancel : m_side[place - 1], button);
    }
}

void FooterBar::setFooter(const Footer &footer)
{
    m_footer = footer;
    m_cancel->setVisible(footer.hasCancel);
    makeSideRoads(footer.sideRoads.size());
    for (qsizetype i = 0; i < m_side.size(); ++i)
        setButton(m_side[i], i < footer.sideRoads.size() ? footer.sideRoads[i] : FooterButton());
    m_note->setText(footer.note);
    m_row->setStretchFactor(m_sideRow, m_sideRow->isEmpty() ? 0 : 3);
    setButton(m_second, footer.second);
    setButton(m_primary, footer.primary);
}

void FooterBar::pressPrimary()
{
    if (m_primary->isVisible() && m_primary->isEnabled())
        m_primary->click();
}

} // namespace gatehouse::widgets
