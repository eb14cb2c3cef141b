// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importwizard.h"

#include "app/texts.h"
#include "widgets/import/checkpage.h"
#include "widgets/import/columnspage.h"
#include "widgets/import/footerbar.h"
#include "widgets/import/rehearsepage.h"
#include "widgets/import/resultpage.h"
#include "widgets/import/runpage.h"
#include "widgets/import/sheetpage.h"
#include "widgets/import/takeup.h"
#include "widgets/style.h"
#include "widgets/trail.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(app::AppContext &context, app::Session &session, app::ImportService &service, QWidget *parent)
    : ImportWizard(context, {app::ImportTarget{&session, &service, {}, {}}}, parent)
{
}

ImportWizard::ImportWizard(app::AppContext &context, const QList<app::ImportTarget> &targets, QWidget *parent)
    : QDialog(parent)
    , m_flow(new ImportFlow(context, targets, this))
    , m_trail(new Trail(this))
    , m_stack(new QStackedWidget(this))
    , m_footer(new FooterBar(this))
    , m_takeUp(new TakeUp(*m_flow, this))
{
    setObjectName(u"importWizard"_s);
    m_trail->setObjectName(u"trail"_s);
    m_trail->setSteps({tr("Sheet"), tr("Columns"), tr("Check"), tr("Rehearse"), tr("Run"), tr("Result")});
    setWindowTitle(tr("Add people"));
    setWindowFlags(windowFlags() | Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    setMinimumSize(960, 640);
    resize(1120, 760);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trail);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    m_sheetPage = new SheetPage(*m_flow, this);
    addPage(Step::Sheet, m_sheetPage);
    addPage(Step::Columns, new ColumnsPage(*m_flow, this));
    addPage(Step::Check, new CheckPage(*m_flow, this));
    addPage(Step::Rehearse, new RehearsePage(*m_flow, this));
    auto *runPage = new RunPage(*m_flow, this);
    addPage(Step::Run, runPage);
    addPage(Step::Result, new ResultPage(*m_flow, this));
    connect(m_takeUp, &TakeUp::preparing, runPage, &RunPage::showPreparing);
    connect(m_takeUp, &TakeUp::failed, runPage, &RunPage::showNotTakenUp);
    connect(runPage, &RunPage::takeUpAgain, m_takeUp, &TakeUp::again);
    connect(m_footer, &FooterBar::cancelPressed, this, &ImportWizard::reject);
    connect(m_flow, &ImportFlow::stepRequested, this, &ImportWizard::goTo);
    connect(m_flow, &ImportFlow::closeRequested, this, &ImportWizard::reject);
    connect(m_flow, &ImportFlow::peopleChanged, this, &ImportWizard::peopleChanged);
    connect(m_flow, &ImportFlow::showPeopleRequested, this, &ImportWizard::showPeopleRequested);
    connect(&m_flow->session(), &app::Session::identified, this, &ImportWizard::updateOrganisation);
    updateOrganisation();
    goTo(Step::Sheet);
}

ImportWizard::~ImportWizard()
{
    // The pages look at the flow until they are gone; the flow holds the run, which stops silently with it.
    qDeleteAll(m_pages);
    m_pages.clear();
}

void ImportWizard::addPage(Step step, ImportPage *newPage)
{
    Q_ASSERT(m_pages.size() == static_cast<int>(step));
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(newPage);
    m_stack->addWidget(area);
    m_pages.append(newPage);
    connect(newPage, &ImportPage::footerChanged, this, [this, newPage] {
        if (newPage == page())
            updateFooter();
    });
    connect(newPage, &ImportPage::focusWanted, this, [this, newPage] {
        if (newPage == page())
            focusPage();
    });
}

ImportPage *ImportWizard::page() const
{
    return m_pages.value(m_stack->currentIndex());
}

int ImportWizard::stepIndex() const
{
    return m_stack->currentIndex();
}

void ImportWizard::goTo(Step step)
{
    if (m_pages.size() < kStepCount)
        return;
    if (auto *before = page(); before && before != m_pages[static_cast<int>(step)])
        before->leave();
    m_stack->setCurrentIndex(static_cast<int>(step));
    m_trail->setStep(static_cast<int>(step));
    page()->enter();
    updateFooter();
    focusPage();
}

void ImportWizard::updateFooter()
{
    m_footer->setFooter(page()->footer());
}

void ImportWizard::updateOrganisation()
{
    const auto &connection = m_flow->session().connection();
    // As the person calls it; a connection made in passing has the platform's own name for it.
    QString words = connection.organisation.isEmpty() ? m_flow->session().organisationName() : connection.organisationTitle();
    if (connection.organisation.isEmpty() && !connection.name.isEmpty() && connection.name != words)
        words += u" · "_s + connection.name;
    m_trail->setOrganisation(words, connection.isPractice, connection.colour);
}

void ImportWizard::focusPage()
{
    QWidget *first = page()->firstFocus();
    // Pages may name the footer's button: it is what is pressed next.
    if (!first)
        first = m_footer->primary()->isVisibleTo(this) ? static_cast<QWidget *>(m_footer->primary()) : m_footer->second();
    first->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::openFile(const QString &path)
{
    goTo(Step::Sheet);
    m_sheetPage->openFile(path);
}

void ImportWizard::takeUp(const store::UnfinishedRun &run)
{
    goTo(Step::Run);
    m_takeUp->begin(run);
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_footer->pressPrimary();
        return;
    }
    if (isReturn) {
        // Enter presses what has the focus and nothing else: a stray Enter must never start a run.
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->isEnabled())
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ImportWizard::closeEvent(QCloseEvent *event)
{
    if (m_isLeaving || !isVisible()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    reject();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (page() == m_sheetPage && SheetPage::canTake(event->mimeData())) {
        m_sheetPage->setDropHovered(true);
        event->acceptProposedAction();
    }
}

void ImportWizard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_sheetPage->setDropHovered(false);
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    m_sheetPage->setDropHovered(false);
    if (page() == m_sheetPage && m_sheetPage->take(event->mimeData()))
        event->acceptProposedAction();
}

void ImportWizard::changeEvent(QEvent *event)
{
    // Icons on labels are pictures, tinted when they are set.
    if (event->type() == QEvent::PaletteChange && m_pages.size() == kStepCount) {
        const auto labels = findChildren<QLabel *>();
        for (auto *label : labels) {
            if (const QString icon = label->property("iconName").toString(); !icon.isEmpty())
                setIconLabel(label, icon, static_cast<Ink>(label->property("iconInk").toInt()),
                             label->property("iconSize").toInt());
        }
        updateFooter();
    }
    QDialog::changeEvent(event);
}

void ImportWizard::reject()
{
    if (m_isLeaving) {
        leave();
    } else if (m_flow->isRunning() && page() == m_pages[static_cast<int>(Step::Run)]) {
        askAboutRun();
    } else if (m_stack->currentIndex() < static_cast<int>(Step::Run) && m_flow->sheet().hasEdits()) {
        askAboutEdits();
    } else {
        leave();
    }
}

void ImportWizard::leave()
{
    m_isLeaving = true;
    QDialog::reject();
}

QMessageBox *ImportWizard::ask(const QString &what, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), what, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(why);
    box->setTextFormat(Qt::PlainText);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

void ImportWizard::askAboutRun()
{
    auto *box = ask(tr("Keep the rest for later?"),
                    tr("The request under way is finished first. Everything done so far is kept, and the rest is offered again "
                       "when you start next time: nobody is created twice."));
    box->setObjectName(u"leaveRunBox"_s);
    auto *later = box->addButton(tr("&Keep for later"), QMessageBox::AcceptRole);
    auto *stay = box->addButton(tr("&Go on creating"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(later, &QAbstractButton::clicked, this, [this] {
        if (!m_flow->isRunning()) {
            leave();
            return;
        }
        m_isLeaving = true; // a second Esc does not wait for the request
        connect(m_flow->run(), &app::ImportRuns::ended, this, &ImportWizard::leave);
        m_flow->run()->stop();
        updateFooter();
    });
    box->open();
}

void ImportWizard::askAboutEdits()
{
    const bool canKeep = !m_flow->sheet().sourcePath().isEmpty();
    auto *box =
        ask(tr("Keep what you changed for later?"),
            canKeep ? tr("Your changes come back when you open this sheet again. Your own file stays as it is, and nothing "
                         "has been written to any platform.")
                    : tr("What you pasted and changed would be lost. Nothing has been written to any platform."));
    box->setObjectName(u"leaveEditsBox"_s);
    if (canKeep) {
        auto *keep = box->addButton(tr("&Keep for later"), QMessageBox::AcceptRole);
        connect(keep, &QAbstractButton::clicked, this, [this] {
            m_flow->keepDraft();
            leave();
        });
    }
    auto *discard = box->addButton(tr("&Discard changes"), QMessageBox::DestructiveRole);
    auto *stay = box->addButton(tr("&Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(discard, &QAbstractButton::clicked, this, [this] {
        m_flow->dropDraft();
        leave();
    });
    box->open();
}

} // namespace gatehouse::widgets
