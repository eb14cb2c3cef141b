// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebanner.h"

#include "widgets/icontheme.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(makeIconLabel({}, Ink::Caution, this))
    , m_what(makeLabel({}, role::kStrong, this, true))
    , m_meaning(makeLabel({}, nullptr, this, true))
    , m_technical(makeLabel({}, role::kSecondary, this, true))
    , m_details(makeButton(tr("Technical details"), {}, this, role::kLink))
    , m_action(makeButton({}, {}, this))
    , m_close(makeIconButton(tr("Close this message"), u"dialog-close"_s, this, role::kFlat))
{
    m_what->setObjectName(u"bannerWhat"_s);
    m_technical->setObjectName(u"bannerTechnical"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_technical->setAccessibleName(tr("Technical details"));
    m_details->setCheckable(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_what);
    words->addWidget(m_meaning);
    words->addWidget(m_technical);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_details);
    row->addWidget(m_action);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_details, &QPushButton::toggled, m_technical, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    hide();
}

void MessageBanner::say(const Message &message, std::function<void()> act)
{
    m_act = std::move(act);
    switch (message.tone) {
    case Tone::Caution:
        setRole(this, role::kCautionNote);
        setIconLabel(m_icon, u"data-warning"_s, Ink::Caution);
        break;
    case Tone::Negative:
        setRole(this, role::kNegativeNote);
        setIconLabel(m_icon, u"data-error"_s, Ink::Negative);
        break;
    case Tone::Positive:
        setRole(this, role::kPositiveNote);
        setIconLabel(m_icon, u"dialog-ok-apply"_s, Ink::Positive);
        break;
    case Tone::Neutral:
        setRole(this, role::kNote);
        setIconLabel(m_icon, u"documentinfo"_s, Ink::Text);
        break;
    }
    m_what->setText(message.what);
    m_meaning->setText(message.meaning);
    m_meaning->setVisible(!message.meaning.isEmpty());
    m_details->setChecked(false);
    m_details->setVisible(!message.technical.isEmpty());
    m_technical->setText(message.technical);
    m_technical->hide();
    m_action->setText(message.action);
    m_action->setIcon(message.actionIcon.isEmpty() ? QIcon() : themedIcon(message.actionIcon));
    m_action->setVisible(!message.action.isEmpty());
    m_close->setVisible(message.isClosable);
    show();
}

QString MessageBanner::what() const
{
    return m_what->text();
}

} // namespace gatehouse::widgets
