// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/organisationband.h"

#include "app/connections.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "widgets/organisationcolours.h"
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

OrganisationBand::OrganisationBand(QWidget *parent)
    : QWidget(parent)
    , m_icon(makeIconLabel(u"documentinfo"_s, Ink::Caution, this))
    , m_name(makeLabel({}, role::kStrong, this))
    , m_sentence(makeLabel({}, nullptr, this))
    , m_connect(makeButton(tr("Connect a real organisation…"), {}, this, role::kLink))
    , m_switch(makeButton(tr("Another organisation…"), {}, this, role::kLink))
{
    m_name->setObjectName(u"bandName"_s);
    m_connect->setObjectName(u"connectReal"_s);
    m_switch->setObjectName(u"switchOrganisation"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, kStripe, 16, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    m_sentence->setMinimumWidth(1);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_connect);
    row->addWidget(m_switch);
    connect(m_connect, &QPushButton::clicked, this, &OrganisationBand::connectRequested);
    connect(m_switch, &QPushButton::clicked, this, &OrganisationBand::switchRequested);
    row->addStrut(28); // at least; larger text needs more
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showPractice();
}

void OrganisationBand::showWorkspace(const app::Workspace *workspace, const app::Connections &connections)
{
    if (!workspace)
        return setVisible(false);
    if (workspace->isPractice()) {
        showPractice();
        return setVisible(true);
    }
    const auto known = connections.byName(workspace->sessions().constFirst()->connection().name);
    if (known)
        showOrganisation(known->organisationTitle(), known->colour);
    setVisible(known && connections.organisations().size() > 1);
}

void OrganisationBand::showPractice()
{
    m_isPractice = true;
    setObjectName(u"practiceBand"_s);
    setIconLabel(m_icon, u"documentinfo"_s, Ink::Caution);
    m_name->setText(tr("Practice mode"));
    m_sentence->setText(tr("All people are invented. Nothing is sent and nothing real changes."));
    m_sentence->setToolTip(m_sentence->text());
    m_connect->show();
    m_switch->hide();
    update();
}

void OrganisationBand::showOrganisation(const QString &title, int colour)
{
    m_isPractice = false;
    m_colour = colour;
    setObjectName(u"organisationBand"_s);
    setIconLabel(m_icon, u"network-connect"_s, Ink::Text);
    m_name->setText(app::isolated(title));
    m_sentence->setText(tr("Everything you do here is real."));
    m_sentence->setToolTip(m_sentence->text());
    m_connect->hide();
    m_switch->show();
    update();
}

void OrganisationBand::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_isPractice ? tokens.cautionTint : tokens.view);
    if (m_isPractice)
        paintStripes(painter);
    else
        painter.fillRect(QRect(0, 0, width(), kStripe), organisationColour(m_colour, tokens));
    if (tokens.isHighContrast || !m_isPractice)
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.isHighContrast ? tokens.text : tokens.separator);
}

void OrganisationBand::paintStripes(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(0, 0, width(), kStripe));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).stripe);
    for (int x = -kStripe; x < width() + kStripe; x += 14) {
        const QPointF slanted[] = {QPointF(x, kStripe), QPointF(x + kStripe, 0), QPointF(x + kStripe + 8, 0),
                                   QPointF(x + 8, kStripe)};
        painter.drawPolygon(slanted, 4);
    }
    painter.restore();
}

} // namespace gatehouse::widgets
