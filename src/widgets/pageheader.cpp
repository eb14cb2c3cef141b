// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageheader.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, role::kPageTitle, this))
    , m_icon(makeIconLabel(u"clock"_s, Ink::Secondary, this))
    , m_line(makeLabel({}, role::kSecondary, this, true))
    , m_cancel(makeButton(tr("Cancel"), {}, this, role::kLink))
    , m_actions(new QHBoxLayout)
{
    setRole(this, role::kPage);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_line->setObjectName(u"freshness"_s);
    m_cancel->setObjectName(u"cancelPull"_s);
    m_cancel->setAccessibleName(tr("Cancel reading"));
    m_cancel->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(m_icon);
    line->addWidget(m_line, 1);
    line->addWidget(m_cancel);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addLayout(line, 1);
    m_actions->setSpacing(kUnit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 16, kPageMargin, 14);
    row->setSpacing(kPageMargin);
    row->addLayout(words, 1);
    row->addLayout(m_actions);

    m_icon->hide();
    m_clock.setInterval(std::chrono::seconds(20));
    connect(&m_clock, &QTimer::timeout, this, &PageHeader::showFreshness);
    connect(m_cancel, &QPushButton::clicked, this, &PageHeader::cancelRequested);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::addAction(QWidget *action)
{
    m_actions->addWidget(action);
}

void PageHeader::setDetails(const QString &details)
{
    m_line->setToolTip(details);
    m_line->setAccessibleDescription(details);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_clock.stop();
    m_icon->hide();
    m_cancel->hide();
    m_line->setText(sentence);
}

void PageHeader::setFreshness(const PullState &pull, const QString &thing, const QString &except)
{
    m_pull = pull;
    m_thing = thing;
    m_except = except;
    m_clock.start();
    showFreshness();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

void PageHeader::keepHeight()
{
    // No higher than its words need, but as high as they need once they wrap.
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (minimumHeight() != needed)
        setMinimumHeight(needed);
}

void PageHeader::showFreshness()
{
    QString icon = u"clock"_s;
    Ink ink = Ink::Secondary;
    if (m_pull.phase == PullState::Phase::Done) {
        const bool isWhole = m_pull.isComplete() && m_except.isEmpty();
        icon = isWhole ? u"dialog-ok-apply"_s : u"data-warning"_s;
        ink = isWhole ? Ink::Positive : Ink::Caution;
    } else if (m_pull.phase == PullState::Phase::Pulling) {
        icon = u"view-refresh"_s;
    }
    setIconLabel(m_icon, icon, ink);
    m_icon->show();
    m_line->setText(app::freshnessText(m_pull, QDateTime::currentDateTimeUtc(), m_thing, m_except));
    m_cancel->setVisible(m_pull.phase == PullState::Phase::Pulling);
    keepHeight();
}

} // namespace gatehouse::widgets
