// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practiceband.h"

#include "widgets/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStripe = 4;
}

PracticeBand::PracticeBand(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"practiceBand"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, kStripe, 16, 0);
    row->setSpacing(kUnit);
    row->addWidget(makeIconLabel(u"documentinfo"_s, Ink::Caution, this));
    row->addWidget(makeLabel(tr("Practice mode"), role::kStrong, this));
    auto *sentence = makeLabel(tr("All people are invented. Nothing is sent and nothing real changes."), nullptr, this);
    sentence->setMinimumWidth(1);
    sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    sentence->setToolTip(sentence->text());
    row->addWidget(sentence, 1);
    auto *link = makeButton(tr("Connect a real organisation…"), {}, this, role::kLink);
    link->setObjectName(u"connectReal"_s);
    row->addWidget(link);
    connect(link, &QPushButton::clicked, this, &PracticeBand::connectRequested);
    setMinimumHeight(28 + kStripe);
}

void PracticeBand::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.cautionTint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(0, 0, width(), kStripe));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.stripe);
    for (int x = -kStripe; x < width() + kStripe; x += 14) {
        const QPointF slanted[] = {QPointF(x, kStripe), QPointF(x + kStripe, 0), QPointF(x + kStripe + 8, 0),
                                   QPointF(x + 8, kStripe)};
        painter.drawPolygon(slanted, 4);
    }
    if (tokens.isHighContrast) {
        painter.setClipping(false);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.text);
    }
}

} // namespace gatehouse::widgets
