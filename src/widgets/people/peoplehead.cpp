// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplehead.h"

#include "widgets/icontheme.h"
#include "widgets/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEdge = 10;
constexpr int kBoxRadius = 3;
} // namespace

int tickSide(const QFontMetrics &metrics)
{
    return std::max(kTextIcon, metrics.height() * 4 / 5);
}

int tickRoom(const QFontMetrics &metrics)
{
    return kEdge + tickSide(metrics) + 18;
}

QRect tickPlace(const QRect &cell, const QFontMetrics &metrics)
{
    const int side = tickSide(metrics);
    return {cell.left() + kEdge, cell.center().y() - side / 2, side, side};
}

void paintTick(QPainter *painter, const QRect &box, Qt::CheckState state, const Tokens &tokens)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFilled = state != Qt::Unchecked;
    painter->setPen(QPen(isFilled && !tokens.isHighContrast ? tokens.accent
                         : tokens.isHighContrast            ? tokens.text
                                                            : tokens.disabledText,
                         1));
    painter->setBrush(isFilled ? tokens.accent : tokens.view);
    painter->drawRoundedRect(edge, kBoxRadius, kBoxRadius);
    if (state == Qt::PartiallyChecked) {
        const int height = std::max(2, box.height() / 8);
        painter->fillRect(
            QRect(box.left() + box.width() / 4, box.center().y() - height / 2 + 1, box.width() - box.width() / 2, height),
            tokens.onAccent);
    } else if (state == Qt::Checked) {
        paintIcon(painter, box.adjusted(1, 1, -1, -1), u"dialog-ok-apply"_s, tokens.onAccent);
    }
    painter->restore();
}

PeopleHead::PeopleHead(QWidget *parent)
    : ListHead(parent)
{
    setLeadingPadding(tickRoom(fontMetrics()));
    setFirstSectionMovable(false);
}

void PeopleHead::setTickState(Qt::CheckState state)
{
    if (m_state == state)
        return;
    m_state = state;
    viewport()->update();
}

QRect PeopleHead::boxRect() const
{
    if (count() == 0)
        return {};
    const int first = logicalIndex(0);
    const QRect section(sectionViewportPosition(first), 0, sectionSize(first), height());
    return QStyle::visualRect(layoutDirection(), section, tickPlace(section, fontMetrics()));
}

void PeopleHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    ListHead::paintSection(painter, rect, section);
    if (visualIndex(section) == 0)
        paintTick(painter, QStyle::visualRect(layoutDirection(), rect, tickPlace(rect, fontMetrics())), m_state,
                  tokensOf(palette()));
}

void PeopleHead::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && boxRect().adjusted(-6, -8, 6, 8).contains(event->position().toPoint());
    if (!m_pressed)
        ListHead::mousePressEvent(event);
}

void PeopleHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return ListHead::mouseReleaseEvent(event);
    m_pressed = false;
    if (boxRect().adjusted(-6, -8, 6, 8).contains(event->position().toPoint()))
        Q_EMIT tickPressed();
}

bool PeopleHead::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setLeadingPadding(tickRoom(fontMetrics()));
    return ListHead::event(event);
}

} // namespace gatehouse::widgets
