// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/jobtile.h"

#include "widgets/icontheme.h"
#include "widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEdge = 20;
constexpr int kWordsAt = kEdge + kTileIcon + 20;
constexpr int kArrowRoom = 44;
constexpr int kLeast = 92;
} // namespace

JobTile::JobTile(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_words(text)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont JobTile::titleFont() const
{
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.2);
    title.setWeight(QFont::DemiBold);
    return title;
}

int JobTile::wordsWidth(int width) const
{
    return std::max(60, width - kWordsAt - kArrowRoom);
}

int JobTile::heightForWidth(int width) const
{
    const QRect room(0, 0, wordsWidth(width), 10000);
    const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_words).height();
    return std::max(kLeast, title + words + 6 + 2 * 20);
}

QSize JobTile::sizeHint() const
{
    return {420, heightForWidth(420)};
}

QSize JobTile::minimumSizeHint() const
{
    return {240, kLeast};
}

void JobTile::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = (underMouse() || isDown()) && isEnabled() && !tokens.isHighContrast;
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.separator, hasFocus() ? 2 : 1));
    painter.setBrush(lit ? tokens.selection : tokens.view);
    const qreal inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);

    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QColor ink = isEnabled() ? tokens.text : tokens.disabledText;
    paintIcon(&painter, place(QRect(kEdge, (height() - kTileIcon) / 2, kTileIcon, kTileIcon)), m_iconName, ink);
    paintIcon(&painter, place(QRect(width() - kEdge - kTextIcon, (height() - kTextIcon) / 2, kTextIcon, kTextIcon)),
              isRightToLeft() ? u"go-previous"_s : u"go-next"_s, tokens.secondary);

    const int room = wordsWidth(width());
    const QFontMetrics titleMetrics(titleFont());
    const int titleHeight = titleMetrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text()).height();
    const int wordsHeight = fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_words).height();
    const int top = (height() - titleHeight - wordsHeight - 6) / 2;
    const auto side =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop) | Qt::AlignAbsolute) |
        Qt::TextWordWrap;
    painter.setFont(titleFont());
    painter.setPen(ink);
    painter.drawText(place(QRect(kWordsAt, top, room, titleHeight)), side, text());
    painter.setFont(font());
    painter.setPen(isEnabled() ? tokens.secondary : tokens.disabledText);
    painter.drawText(place(QRect(kWordsAt, top + titleHeight + 6, room, wordsHeight)), side, m_words);
}

} // namespace gatehouse::widgets
