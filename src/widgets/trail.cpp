// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trail.h"

#include "app/texts.h"
#include "widgets/organisationcolours.h"
#include "widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QStyle>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 32;
constexpr int kLine = 20;
constexpr int kGap = 12;

/// Lets a screen reader read the trail as a text.
class AccessibleTrail final : public QAccessibleWidget
{
public:
    explicit AccessibleTrail(Trail *trail)
        : QAccessibleWidget(trail, QAccessible::StaticText)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto *trail = static_cast<const Trail *>(widget());
        return kind == QAccessible::Name ? trail->spokenText() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *trail = qobject_cast<Trail *>(object);
    return trail ? new AccessibleTrail(trail) : nullptr;
}

} // namespace

Trail::Trail(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Trail::setSteps(const QStringList &names)
{
    m_steps = names;
    updateGeometry();
    setStep(m_step);
}

QString Trail::spokenText() const
{
    return tr("Step %1 of %2, %3")
        .arg(locale().toString(m_step + 1), locale().toString(static_cast<int>(m_steps.size())), m_steps.value(m_step));
}

void Trail::setStep(int step)
{
    m_step = step;
    setAccessibleName(spokenText());
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void Trail::setOrganisation(const QString &words, bool isPractice, int colour)
{
    m_organisation = words;
    m_isPractice = isPractice;
    m_colour = colour;
    setToolTip(words);
    update();
}

QFont Trail::strongFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

int Trail::ringSize() const
{
    return std::max(18, fontMetrics().height());
}

QSize Trail::sizeHint() const
{
    return {2 * kMargin + stepsWidth(true) + organisationWidth(), std::max(52, fontMetrics().height() + 30)};
}

QSize Trail::minimumSizeHint() const
{
    return {2 * kMargin + stepsWidth(false), sizeHint().height()};
}

int Trail::organisationWidth() const
{
    return m_organisation.isEmpty() ? 0 : 3 * kGap + fontMetrics().horizontalAdvance(m_organisation);
}

int Trail::stepsWidth(bool allNames) const
{
    int width = (static_cast<int>(m_steps.size()) - 1) * (kLine + 2 * kGap);
    for (int i = 0; i < m_steps.size(); ++i) {
        width += ringSize();
        const bool isNow = i == m_step;
        if (allNames || isNow)
            width += 8 + QFontMetrics(isNow ? strongFont() : font()).horizontalAdvance(m_steps.at(i));
    }
    return width;
}

void Trail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    painter.fillRect(0, height() - 1, width(), 1, tokens.separator);
    // Too narrow for all names (a long language, large text): the step that is now keeps its own.
    const bool allNames = stepsWidth(true) + organisationWidth() + 2 * kMargin <= width();
    int x = kMargin;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isNow = i == m_step;
        const QRect ring(x, (height() - ringSize()) / 2, ringSize(), ringSize());
        x += ringSize();
        QRect words;
        if (allNames || isNow) {
            const int wide = QFontMetrics(isNow ? strongFont() : font()).horizontalAdvance(m_steps.at(i));
            words = QRect(x + 8, 0, wide + 1, height() - 1);
            x += 8 + wide;
        }
        paintStep(painter, i, ring, words);
        if (i + 1 < m_steps.size()) {
            const QRect line(x + kGap, height() / 2, kLine, 1);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), tokens.separator);
            x += kLine + 2 * kGap;
        }
    }
    if (x + organisationWidth() + kMargin <= width())
        paintOrganisation(painter);
}

void Trail::paintStep(QPainter &painter, int index, const QRect &ringPlace, const QRect &wordsPlace) const
{
    const Tokens tokens = tokensOf(palette());
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect ring = mirrored(ringPlace);
    const QRect words = mirrored(wordsPlace);
    const int now = m_step;
    const QRectF circle = QRectF(ring).adjusted(0.75, 0.75, -0.75, -0.75);
    QFont digits = font();
    digits.setPointSizeF(digits.pointSizeF() * 0.8);
    if (index == now) {
        digits.setWeight(QFont::DemiBold);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QRectF(ring));
        QRect under(QPoint(qMin(ring.left(), words.left()), height() - 3),
                    QPoint(qMax(ring.right(), words.right()), height() - 1));
        painter.drawRoundedRect(under, 1.5, 1.5);
        painter.setPen(tokens.onAccent);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(index < now ? tokens.secondary : tokens.controlBorder, 1.4));
        painter.drawEllipse(circle);
        painter.setPen(tokens.secondary);
    }
    if (index < now) {
        painter.setPen(QPen(tokens.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = ring.topLeft();
        const qreal side = ring.width();
        painter.drawPolyline(
            QPolygonF({at + QPointF(0.29, 0.52) * side, at + QPointF(0.44, 0.67) * side, at + QPointF(0.71, 0.37) * side}));
    } else {
        painter.setFont(digits);
        painter.drawText(ring, Qt::AlignCenter, locale().toString(index + 1));
    }
    if (wordsPlace.isEmpty())
        return;
    painter.setFont(index == now ? strongFont() : font());
    painter.setPen(index == now ? tokens.text : tokens.secondary);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, m_steps.at(index));
}

void Trail::paintOrganisation(QPainter &painter) const
{
    if (m_organisation.isEmpty())
        return;
    const Tokens tokens = tokensOf(palette());
    const int wide = fontMetrics().horizontalAdvance(m_organisation) + 1;
    const QRect words(width() - kMargin - wide, 0, wide, height() - 1);
    const QRect dot(words.left() - 16, height() / 2 - 4, 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isPractice ? tokens.stripe : organisationColour(m_colour, tokens));
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
    painter.setFont(font());
    painter.setPen(tokens.secondary);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextSingleLine, m_organisation);
}

} // namespace gatehouse::widgets
