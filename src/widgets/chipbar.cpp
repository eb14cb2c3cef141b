// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipbar.h"

#include "widgets/icontheme.h"
#include "widgets/style.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_group->setExclusive(true);
    setRole(m_more, role::kChip);
    m_more->setIcon(themedIcon(u"go-down"_s));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &ChipBar::fillMenu);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (Chip *changed = chip(id))
            updateText(*changed);
        arrange();
        if (on)
            Q_EMIT chosenChanged(id);
    });
}

ChipBar::Chip *ChipBar::chip(int id)
{
    for (Chip &one : m_chips) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

bool ChipBar::hasChip(int id) const
{
    return std::any_of(m_chips.cbegin(), m_chips.cend(), [id](const Chip &one) { return one.id == id; });
}

void ChipBar::removeChip(int id)
{
    if (!hasChip(id) || m_chips.size() < 2)
        return;
    if (chosen() == id)
        m_chips.first().button->setChecked(true);
    QToolButton *button = chip(id)->button;
    m_chips.removeIf([id](const Chip &one) { return one.id == id; });
    m_group->removeButton(button);
    button->hide();
    // It may be the one whose menu led here.
    button->deleteLater();
    arrange();
}

void ChipBar::addChip(int id, const QString &text, int before)
{
    Chip added{id, text, {}, true, new QToolButton(this)};
    added.button->setCheckable(true);
    added.button->setFocusPolicy(Qt::StrongFocus);
    added.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setRole(added.button, role::kChip);
    m_group->addButton(added.button, id);
    const auto place =
        std::find_if(m_chips.begin(), m_chips.end(), [before](const Chip &one) { return one.id == before && before >= 0; });
    QToolButton *next = place == m_chips.end() ? m_more : place->button;
    updateText(*m_chips.insert(place, added));
    if (m_chips.size() == 1)
        added.button->setChecked(true);
    // Behind the one before it: chips are reached in the order in which they stand.
    const qsizetype at =
        std::find_if(m_chips.cbegin(), m_chips.cend(), [id](const Chip &one) { return one.id == id; }) - m_chips.cbegin();
    if (at > 0)
        setTabOrder(m_chips[at - 1].button, added.button);
    setTabOrder(added.button, next);
    arrange();
}

void ChipBar::updateText(Chip &one)
{
    // A tick as well as a tint: chosen is never said by colour alone.
    const bool isChosen = one.button->isChecked();
    one.button->setIcon(isChosen ? themedIcon(u"dialog-ok-apply"_s) : QIcon());
    one.button->setToolButtonStyle(isChosen ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    // The style sheet leaves no room between icon and words.
    const QString words = one.count.isEmpty() ? one.text : one.text + u"  "_s + one.count;
    one.button->setText(isChosen ? u' ' + words : words);
    one.button->setAccessibleName(one.count.isEmpty() ? one.text : tr("%1: %2").arg(one.text, one.count));
}

void ChipBar::setCount(int id, const QString &count)
{
    Chip *one = chip(id);
    if (!one || one->count == count)
        return;
    one->count = count;
    updateText(*one);
    arrange();
}

void ChipBar::setChipShown(int id, bool isShown)
{
    Chip *one = chip(id);
    if (!one || one->isShown == isShown)
        return;
    one->isShown = isShown;
    arrange();
}

void ChipBar::setChosen(int id)
{
    if (Chip *one = chip(id))
        one->button->setChecked(true);
}

int ChipBar::chosen() const
{
    return m_group->checkedId();
}

QSize ChipBar::sizeHint() const
{
    int width = 0;
    int height = chipHeight(fontMetrics());
    for (const Chip &one : m_chips) {
        if (!one.isShown)
            continue;
        const QSize hint = one.button->sizeHint();
        width += hint.width() + kUnit;
        height = std::max(height, hint.height());
    }
    return {width, height};
}

QSize ChipBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width() + 120, sizeHint().height()};
}

void ChipBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool ChipBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        arrange();
    return QWidget::event(event);
}

void ChipBar::arrange()
{
    int needed = -kUnit;
    for (const Chip &one : std::as_const(m_chips)) {
        if (one.isShown)
            needed += one.button->sizeHint().width() + kUnit;
    }
    m_more->setText(tr("More") + u"  99"_s);
    const int room = needed <= width() ? width() : width() - m_more->sizeHint().width() - kUnit;
    // The chosen one keeps its place: it is what the list shows.
    int kept = 0;
    for (const Chip &one : std::as_const(m_chips)) {
        if (one.button->isChecked())
            kept = one.button->sizeHint().width();
    }
    m_hidden.clear();
    int x = 0;
    for (const Chip &one : std::as_const(m_chips)) {
        const QSize size = one.button->sizeHint();
        const bool isChosen = one.button->isChecked();
        const bool fits = x + size.width() + (isChosen ? 0 : kept) <= room + kUnit;
        if (isChosen)
            kept = 0;
        const bool isVisible = one.isShown && (isChosen || (fits && m_hidden.isEmpty()));
        one.button->setVisible(isVisible);
        if (one.isShown && !isVisible)
            m_hidden.append(one.id);
        if (!isVisible)
            continue;
        one.button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, size.width(), height())));
        x += size.width() + kUnit;
    }
    m_more->setVisible(!m_hidden.isEmpty());
    if (!m_hidden.isEmpty()) {
        m_more->setText(tr("More") + u"  "_s + locale().toString(m_hidden.size()));
        m_more->setAccessibleName(tr("%Ln more views", nullptr, static_cast<int>(m_hidden.size())));
        m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, m_more->sizeHint().width(), height())));
    }
    updateGeometry();
}

void ChipBar::fillMenu()
{
    m_menu->clear();
    for (const int id : std::as_const(m_hidden)) {
        const Chip *one = chip(id);
        m_menu->addAction(one->button->text().trimmed(), this, [this, id] { setChosen(id); });
    }
}

} // namespace gatehouse::widgets
