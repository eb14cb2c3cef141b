// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/whypane.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

void addHeading(QVBoxLayout *column, QWidget *parent, const QString &text, const QString &count = {})
{
    column->addSpacing(14);
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(text, role::kStrong, parent, true), 1);
    if (!count.isEmpty())
        row->addWidget(makeLabel(count, role::kSecondary, parent), 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(makeSeparator(Qt::Horizontal, parent));
    column->addSpacing(2);
}

/// Icon and words, the words wrapping beside it.
QLabel *addIconLine(QVBoxLayout *column, QWidget *parent, const QString &icon, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    auto *sign = makeIconLabel(icon, Ink::Secondary, parent);
    sign->setContentsMargins(0, 2, 0, 0);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = makeLabel(text, nullptr, parent, true);
    row->addWidget(words, 1);
    column->addLayout(row);
    return words;
}

} // namespace

WhyPane::WhyPane(QWidget *parent)
    : QWidget(parent)
    , m_close(makeIconButton(tr("Close the explanation"), u"dialog-close"_s, this, role::kFlat))
    , m_scroll(new QScrollArea(this))
    , m_evidence(makeButton(tr("Keep this as evidence…"), u"document-export"_s, this))
{
    setRole(this, role::kPane);
    setAccessibleName(tr("Why"));
    m_close->setObjectName(u"whyClose"_s);
    m_evidence->setObjectName(u"whyEvidence"_s);
    m_scroll->setObjectName(u"whyScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Why this person may do this"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_scroll, role::kPage);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPaneMargin, 14, 12, 4);
    head->addWidget(makeLabel(tr("Why?"), role::kSectionTitle, this), 1);
    head->addWidget(m_close);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kPaneMargin, 12, kPaneMargin, 14);
    foot->addWidget(m_evidence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &WhyPane::closeRequested);
    connect(m_evidence, &QPushButton::clicked, this, &WhyPane::evidenceRequested);
    clear(tr("Choose a cell to see why."));
}

void WhyPane::setBlocker(Blocker blocker)
{
    m_blocker = std::move(blocker);
}

void WhyPane::showBody(QWidget *body)
{
    setRole(body, role::kPage);
    m_scroll->setWidget(body);
    m_body = body;
}

void WhyPane::clear(const QString &hint)
{
    m_hasStory = false;
    m_remove = nullptr;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kPaneMargin, 0, kPaneMargin, kPaneMargin);
    auto *words = makeLabel(hint, role::kSecondary, body, true);
    words->setObjectName(u"whyHint"_s);
    column->addWidget(words);
    column->addStretch();
    showBody(body);
    setDisabledReason(m_evidence, tr("Choose first what to keep."));
}

void WhyPane::explain(const WhyStory &story, const PersonId &person)
{
    m_hasStory = true;
    m_remove = nullptr;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kPaneMargin, 0, kPaneMargin, kPaneMargin);
    column->setSpacing(6);
    auto *sentence = makeLabel({}, nullptr, body, true);
    sentence->setObjectName(u"whySentence"_s);
    sentence->setTextFormat(Qt::RichText);
    sentence->setText(story.sentence);
    sentence->setAccessibleName(story.spoken);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(sentence);
    if (!story.noReason.isEmpty())
        addIconLine(column, body, u"question"_s, story.noReason)->setObjectName(u"whyNoReason"_s);
    if (!story.chain.isEmpty())
        addChain(column, story.chain);
    if (!person.isEmpty()) {
        auto *show = makeButton(tr("Show this person"), {}, body, role::kLink);
        show->setObjectName(u"whyPerson"_s);
        column->addWidget(show, 0, Qt::AlignLeading);
        connect(show, &QPushButton::clicked, this, [this, person] { Q_EMIT personRequested(person); });
    }
    if (!story.remedy.isEmpty() || story.change)
        addRemedy(column, story);
    if (!story.others.isEmpty())
        addOthers(column, story);
    if (!story.notKnown.isEmpty()) {
        addHeading(column, body, tr("Not known"));
        for (const QString &text : story.notKnown) {
            auto *note = makeNote(role::kCautionNote, u"question"_s, Ink::Caution, text, body);
            note->setObjectName(u"whyNotKnown"_s);
            column->addWidget(note);
        }
    }
    column->addStretch();
    showBody(body);
    setDisabledReason(m_evidence, {});
}

void WhyPane::addChain(QVBoxLayout *column, const QList<WhyLink> &chain)
{
    QWidget *parent = column->parentWidget();
    auto *box = new QWidget(parent);
    box->setObjectName(u"whyChain"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < chain.size(); ++i) {
        const WhyLink &link = chain[i];
        const bool isLast = i + 1 == chain.size();
        grid->addWidget(makeIconLabel(link.icon, Ink::Text, box), 2 * i, 0, Qt::AlignHCenter | Qt::AlignVCenter);
        auto *noun = makeLabel(app::isolated(link.noun), role::kStrong, box, true);
        noun->setObjectName(u"whyNoun"_s);
        grid->addWidget(noun, 2 * i, 1);
        if (!isLast)
            grid->addWidget(makeSeparator(Qt::Vertical, box), 2 * i + 1, 0, Qt::AlignHCenter);
        auto *phrase = makeLabel(link.phrase, role::kSecondary, box, true);
        phrase->setContentsMargins(0, 0, 0, isLast ? 0 : 4);
        grid->addWidget(phrase, 2 * i + 1, 1);
    }
    column->addWidget(box);
}

void WhyPane::addRemedy(QVBoxLayout *column, const WhyStory &story)
{
    QWidget *parent = column->parentWidget();
    addHeading(column, parent, tr("To take it away, change this"));
    auto *words = addIconLine(column, parent, story.remedyIcon, story.remedy);
    words->setObjectName(u"whyRemedy"_s);
    QString reason = story.whyNot;
    if (story.change) {
        reason = m_blocker ? m_blocker(*story.change) : tr("No organisation is open.");
        m_remove = makeButton(story.button, {}, parent);
        m_remove->setObjectName(u"whyRemove"_s);
        column->addWidget(m_remove);
        connect(m_remove, &QPushButton::clicked, this, [this, change = *story.change] { Q_EMIT changeRequested(change); });
        setDisabledReason(m_remove, reason);
    }
    if (!reason.isEmpty()) {
        auto *note = makeNote(role::kNote, u"documentinfo"_s, Ink::Secondary, reason, parent);
        note->setObjectName(u"whyNot"_s);
        column->addWidget(note);
    }
    if (!story.groupNote.isEmpty())
        addIconLine(column, parent, u"documentinfo"_s, story.groupNote)->setObjectName(u"whyGroupNote"_s);
}

void WhyPane::addOthers(QVBoxLayout *column, const WhyStory &story)
{
    QWidget *parent = column->parentWidget();
    addHeading(column, parent, tr("Other ways in"), QLocale().toString(story.others.size()));
    for (const WhyLine &line : story.others)
        addIconLine(column, parent, line.icon, line.text)->setObjectName(u"whyOther"_s);
}

void WhyPane::takeFocus()
{
    if (m_remove && m_remove->isEnabled())
        m_remove->setFocus(Qt::OtherFocusReason);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace gatehouse::widgets
