// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/organisationcolours.h"

#include "app/connections.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>

#include <array>

namespace gatehouse::widgets {

namespace {

struct Colours
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::widgets::OrganisationColours)
};

struct Pair
{
    QRgb light;
    QRgb dark;
};

// The first two are far apart for every kind of colour sight. Orange is the practice organisation's.
constexpr std::array<Pair, app::kColours> kPairs{{{0x1f6d9c, 0x63bff0},
                                                  {0xa3265b, 0xf083ad},
                                                  {0x1b7a43, 0x3fc27a},
                                                  {0x6b3fb0, 0xb392f0},
                                                  {0x7a5c00, 0xd6b13a},
                                                  {0x0a7a7a, 0x4cc9c9},
                                                  {0x8a4b2a, 0xd99a73},
                                                  {0x51606b, 0xa9b7c2}}};

size_t placeOf(int index)
{
    return static_cast<size_t>(std::clamp(index, 0, app::kColours - 1));
}

} // namespace

QColor organisationColour(int index, const Tokens &tokens)
{
    const Pair &pair = kPairs.at(placeOf(index));
    return QColor::fromRgb(tokens.isDark ? pair.dark : pair.light);
}

QString organisationColourName(int index)
{
    switch (placeOf(index)) {
    case 0:
        return Colours::tr("Blue");
    case 1:
        return Colours::tr("Raspberry");
    case 2:
        return Colours::tr("Green");
    case 3:
        return Colours::tr("Violet");
    case 4:
        return Colours::tr("Gold");
    case 5:
        return Colours::tr("Teal");
    case 6:
        return Colours::tr("Brown");
    default:
        return Colours::tr("Grey");
    }
}

QIcon organisationColourIcon(int index)
{
    QPixmap pixmap(kTextIcon, kTextIcon);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(organisationColour(index, tokensOf(QGuiApplication::palette())));
    painter.drawEllipse(QRectF(2, 2, kTextIcon - 4, kTextIcon - 4));
    return QIcon(pixmap);
}

} // namespace gatehouse::widgets
