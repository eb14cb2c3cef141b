// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/stepspanel.h"

#include "app/texts.h"
#include "widgets/connections/connectsteps.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

NumberRing::NumberRing(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberRing::sizeHint() const
{
    const int side = std::max(22, fontMetrics().height() + 4);
    return {side, side};
}

void NumberRing::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.secondary, 1));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
}

StepsPanel::StepsPanel(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QVBoxLayout)
    , m_practice(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("Where to get the key"), role::kStrong, this));
    m_steps->setSpacing(14);
    column->addLayout(m_steps);
    column->addStretch();
    auto *practice = new QVBoxLayout(m_practice);
    practice->setContentsMargins(0, 0, 0, 0);
    practice->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(makeIconLabel(u"documentinfo"_s, Ink::Link, m_practice), 0, Qt::AlignTop);
    line->addWidget(
        makeLabel(tr("Prefer to try first? The practice organisation needs no key."), role::kSecondary, m_practice, true), 1);
    practice->addLayout(line);
    auto *link = makeButton(tr("Use the practice organisation"), {}, m_practice, role::kLink);
    link->setObjectName(u"usePractice"_s);
    practice->addWidget(link, 0, Qt::AlignLeading);
    connect(link, &QPushButton::clicked, this, &StepsPanel::practiceRequested);
    column->addWidget(m_practice);
}

void StepsPanel::setPlatform(Platform platform)
{
    if (m_stepsHolder)
        m_stepsHolder->deleteLater();
    m_stepsHolder = new QWidget(this);
    auto *rows = new QVBoxLayout(m_stepsHolder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    const ConnectSteps texts = connectSteps(platform);
    int number = 0;
    for (const ConnectStep &step : texts.steps) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new NumberRing(++number, m_stepsHolder), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(3);
        words->addWidget(makeLabel(step.what, nullptr, m_stepsHolder, true));
        if (!step.more.isEmpty())
            words->addWidget(makeLabel(step.more, role::kSecondary, m_stepsHolder, true));
        if (step.opensBrowser) {
            m_browser = makeButton(tr("Open in the &browser"), u"globe"_s, m_stepsHolder, role::kLink);
            m_browser->setObjectName(u"openBrowser"_s);
            connect(m_browser, &QPushButton::clicked, this, &StepsPanel::openKeyPage);
            words->addWidget(m_browser, 0, Qt::AlignLeading);
        }
        row->addLayout(words, 1);
        rows->addLayout(row);
    }
    rows->addWidget(makeLabel(tr("Compared with the pages of %1 on %2.")
                                  .arg(app::platformText(platform), QLocale().toString(texts.checkedOn, QLocale::LongFormat)),
                              role::kSecondary, m_stepsHolder, true));
    m_steps->addWidget(m_stepsHolder);
    setKeyPage(m_keyPage);
}

void StepsPanel::setKeyPage(const QUrl &page)
{
    m_keyPage = page;
    if (!m_browser)
        return;
    const bool isThere = page.isValid() && !page.host().isEmpty();
    setDisabledReason(m_browser, isThere ? QString() : tr("Say first where your organisation is."));
    if (isThere)
        m_browser->setToolTip(page.toString());
}

void StepsPanel::setOffersPractice(bool offers)
{
    m_practice->setVisible(offers);
}

void StepsPanel::openKeyPage() const
{
    if (m_keyPage.isValid())
        QDesktopServices::openUrl(m_keyPage);
}

} // namespace gatehouse::widgets
