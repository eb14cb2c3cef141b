// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewlist.h"

#include "app/audit/reviewtexts.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

app::ReviewState stateOf(const QString &word)
{
    for (const app::ReviewState state : {app::ReviewState::Submitted, app::ReviewState::Closed}) {
        if (word == app::reviewStateWord(state))
            return state;
    }
    return app::ReviewState::Open;
}

} // namespace

ReviewList::ReviewList(app::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_heading(makeLabel({}, role::kPageTitle, this, true))
    , m_list(new QListWidget(this))
    , m_open(makeButton(tr("&Open"), {}, this, role::kPrimary))
    , m_delete(makeButton(tr("&Delete…"), {}, this, role::kFlat))
{
    setObjectName(u"reviewList"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Access reviews"));
    resize(std::max(720, fontMetrics().averageCharWidth() * 90), 480);
    m_heading->setObjectName(u"reviewListHeading"_s);
    m_list->setObjectName(u"reviews"_s);
    m_list->setAccessibleName(tr("Access reviews, newest first"));
    m_open->setObjectName(u"openReview"_s);
    m_delete->setObjectName(u"deleteReview"_s);
    auto *fresh = makeButton(tr("&New review…"), {}, this);
    fresh->setObjectName(u"newReview"_s);
    auto *close = makeButton(tr("&Close"), {}, this, role::kFlat);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 12);
    column->setSpacing(kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(close);
    line->addWidget(m_delete);
    line->addStretch(1);
    line->addWidget(fresh);
    line->addWidget(m_open);
    column->addLayout(line);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(fresh, &QPushButton::clicked, this, [this] {
        Q_EMIT newRequested();
        accept();
    });
    connect(m_open, &QPushButton::clicked, this, &ReviewList::load);
    connect(m_delete, &QPushButton::clicked, this, &ReviewList::askToDelete);
    connect(m_list, &QListWidget::itemActivated, this, &ReviewList::load);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_open->setEnabled(!currentId().isEmpty());
        m_delete->setEnabled(!currentId().isEmpty());
    });
    connect(&m_workspace.reviews(), &app::ReviewService::keptChanged, this, &ReviewList::fill);
    m_workspace.reviews().reload();
    fill();
}

ReviewList::~ReviewList() = default;

void ReviewList::fill()
{
    const QString before = currentId();
    m_list->clear();
    int open = 0;
    for (const store::KeptReview &kept : m_workspace.reviews().kept()) {
        const app::ReviewState state = stateOf(kept.state);
        open += state == app::ReviewState::Closed ? 0 : 1;
        auto *item = new QListWidgetItem(
            u"%1\n%2 · %3"_s.arg(app::isolated(kept.title), app::reviewStateText(state),
                                 locale().toString(kept.createdAt.toLocalTime().date(), QLocale::ShortFormat)),
            m_list);
        item->setData(Qt::UserRole, kept.id);
        if (kept.id == before || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    m_heading->setText(m_list->count() == 0 ? tr("There is no access review yet")
                                            : tr("%Ln reviews are not signed off", nullptr, open));
    m_open->setEnabled(!currentId().isEmpty());
    m_delete->setEnabled(!currentId().isEmpty());
}

QString ReviewList::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ReviewList::load()
{
    if (currentId().isEmpty())
        return;
    m_loading.run(m_workspace.reviews().load(currentId(), this), this, [this](const Result<app::Review> &review) {
        if (!review)
            return m_heading->setText(app::describe(review.error(), {}).what);
        Q_EMIT chosen(*review);
        accept();
    });
}

void ReviewList::askToDelete()
{
    const QString id = currentId();
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(), tr("Delete this review?"), QMessageBox::NoButton, this);
    question->setObjectName(u"deleteReviewQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Its decisions and answers are gone for good. On the platforms nothing changes."));
    QPushButton *gone = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(gone, &QPushButton::clicked, this,
            [this, id] { m_loading.run(m_workspace.reviews().remove({id}, this), this, [](const Result<std::monostate> &) {}); });
    question->open();
}

} // namespace gatehouse::widgets
