// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accessfooter.h"

#include "widgets/access/whywords.h"
#include "widgets/style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEnd = 16;
constexpr int kGap = 20;
constexpr int kEdge = 8;
} // namespace

AccessFooter::AccessFooter(QWidget *parent)
    : QWidget(parent)
    , m_counts(makeLabel({}, role::kSecondary, this))
    , m_aid(makeLabel({}, role::kSecondary, this))
{
    setRole(this, role::kPage);
    m_counts->setObjectName(u"shown"_s);
    m_aid->setObjectName(u"aid"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addLegend({}, tr("No icon: given directly"));
    addLegend(originIconName(GrantOrigin::Group), tr("Through a group"));
    addLegend(originIconName(GrantOrigin::Owner), tr("Owner of everything"));
    addLegend(originIconName(GrantOrigin::Inherited), tr("From above"));
    addLegend(originIconName(GrantOrigin::Public), tr("Open to all"));
    addLegend(originIconName(GrantOrigin::NotTold), tr("Way not told"));
    addLegend(u"question"_s, tr("Not known"));
    showLegend(false);
}

void AccessFooter::addLegend(const QString &icon, const QString &text)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    if (!icon.isEmpty())
        row->addWidget(makeIconLabel(icon, icon == "question"_L1 ? Ink::Caution : Ink::Secondary, pair));
    row->addWidget(makeLabel(text, role::kSecondary, pair));
    m_legend.append(pair);
}

void AccessFooter::say(const QString &counts, const QString &aid)
{
    m_counts->setText(counts);
    m_aid->setText(aid);
    updateGeometry();
    arrange(width(), false);
}

void AccessFooter::showLegend(bool isShown)
{
    for (QWidget *pair : std::as_const(m_legend))
        pair->setVisible(isShown);
    m_counts->setVisible(!isShown);
    updateGeometry();
    arrange(width(), false);
}

int AccessFooter::arrange(int width, bool isDry) const
{
    QList<QWidget *> items;
    if (!m_counts->isHidden() && !m_counts->text().isEmpty())
        items.append(m_counts);
    for (QWidget *pair : m_legend) {
        if (!pair->isHidden())
            items.append(pair);
    }
    if (!m_aid->text().isEmpty())
        items.append(m_aid);
    int x = kPageMargin;
    int y = kEdge;
    int line = fontMetrics().height() + 2;
    const auto put = [&](QWidget *widget, int at, const QSize &size) {
        const QRect place(at, y, std::min(size.width(), std::max(0, width - at - kEnd)), line);
        if (!isDry)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, y + line), place));
    };
    for (QWidget *item : std::as_const(items)) {
        const QSize size = item->sizeHint();
        if (x > kPageMargin && x + size.width() > width - kEnd) {
            x = kPageMargin;
            y += line + 4;
        }
        line = std::max(line, size.height());
        // The reading aid stands at the end of its line.
        put(item, item == m_aid ? std::max(x, width - kEnd - size.width()) : x, size);
        x += size.width() + kGap;
    }
    return y + line + kEdge;
}

int AccessFooter::heightForWidth(int width) const
{
    return arrange(width, true);
}

QSize AccessFooter::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 300))};
}

QSize AccessFooter::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 2 + 2 * kEdge};
}

void AccessFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), false);
}

bool AccessFooter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange(width(), false);
    }
    return QWidget::event(event);
}

} // namespace gatehouse::widgets
