// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/accessreviewdialog.h"

#include "widgets/messagebanner.h"
#include "widgets/notices.h"
#include "widgets/review/answerspage.h"
#include "widgets/review/filespage.h"
#include "widgets/review/reviewerspage.h"
#include "widgets/review/signoffpage.h"
#include "widgets/review/submitpage.h"
#include "widgets/review/whatpage.h"
#include "widgets/style.h"
#include "widgets/trail.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

AccessReviewDialog::AccessReviewDialog(app::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_flow(new ReviewFlow(workspace, this))
    , m_trail(new Trail(this))
    , m_banner(new MessageBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_footer(new FooterBar(this))
{
    build();
    goTo(ReviewStep::What);
}

AccessReviewDialog::AccessReviewDialog(app::Workspace &workspace, const app::Review &review, QWidget *parent)
    : QDialog(parent)
    , m_flow(new ReviewFlow(workspace, this))
    , m_trail(new Trail(this))
    , m_banner(new MessageBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_footer(new FooterBar(this))
{
    m_flow->setReview(review);
    m_flow->setKept();
    build();
    goTo(review.state == app::ReviewState::Open ? ReviewStep::Answers : ReviewStep::SignOff);
}

AccessReviewDialog::~AccessReviewDialog() = default;

void AccessReviewDialog::build()
{
    setObjectName(u"accessReviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Access review"));
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint);
    resize(std::max(1120, fontMetrics().averageCharWidth() * 130), 760);
    m_trail->setSteps({tr("What"), tr("Reviewers"), tr("Files"), tr("Answers"), tr("Submit"), tr("Sign-off")});
    const app::Workspace &workspace = m_flow->workspace();
    m_trail->setOrganisation(workspace.name(), workspace.isPractice(), workspace.sessions().constFirst()->connection().colour);
    m_banner->hide();
    m_pages = {new WhatPage(*m_flow, this),    new ReviewersPage(*m_flow, this), new FilesPage(*m_flow, this),
               new AnswersPage(*m_flow, this), new SubmitPage(*m_flow, this),    new SignOffPage(*m_flow, this)};
    for (ReviewPage *page : m_pages) {
        // Below 640 px, or with large text, the page scrolls.
        auto *area = new QScrollArea(m_stack);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
        m_stack->addWidget(area);
        connect(page, &ReviewPage::footerChanged, this, [this, page] {
            if (m_pages.value(m_stack->currentIndex()) == page)
                m_footer->setFooter(page->footer());
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trail);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    connect(m_footer, &FooterBar::cancelPressed, this, &AccessReviewDialog::reject);
    connect(m_flow, &ReviewFlow::stepWanted, this, &AccessReviewDialog::goTo);
    connect(m_flow, &ReviewFlow::carriedOut, this, &AccessReviewDialog::carriedOut);
    connect(m_flow, &ReviewFlow::failed, this, [this](const ApiError &error) { announceFailure(m_banner, error); });
}

void AccessReviewDialog::goTo(ReviewStep step)
{
    m_stack->setCurrentIndex(static_cast<int>(step));
    m_trail->setStep(static_cast<int>(step));
    ReviewPage *shown = page(step);
    shown->enter();
    m_footer->setFooter(shown->footer());
    shown->firstFocus()->setFocus();
}

void AccessReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        return m_footer->pressPrimary();
    if (isReturn)
        return; // Enter alone starts nothing
    QDialog::keyPressEvent(event);
}

void AccessReviewDialog::reject()
{
    const bool isLost = !m_flow->isKept() && m_stack->currentIndex() > static_cast<int>(ReviewStep::What);
    if (!isLost)
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Leave this review?"), QMessageBox::NoButton, this);
    question->setObjectName(u"leaveReview"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("No file was written yet, so nothing of it is kept."));
    QPushButton *leave = question->addButton(tr("&Leave"), QMessageBox::DestructiveRole);
    QPushButton *stay = question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace gatehouse::widgets
