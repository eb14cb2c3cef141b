// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewlauncher.h"

#include "app/workspace.h"
#include "widgets/review/accessreviewdialog.h"
#include "widgets/review/reviewlist.h"

namespace gatehouse::widgets {

ReviewLauncher::ReviewLauncher(QWidget *parent)
    : QObject(parent)
    , m_window(parent)
{
}

void ReviewLauncher::setWorkspace(app::Workspace *workspace)
{
    m_workspace = workspace;
}

void ReviewLauncher::begin()
{
    if (m_workspace)
        show(new AccessReviewDialog(*m_workspace, m_window));
}

void ReviewLauncher::openList()
{
    if (!m_workspace)
        return;
    auto *list = new ReviewList(*m_workspace, m_window);
    connect(list, &ReviewList::newRequested, this, &ReviewLauncher::begin);
    connect(list, &ReviewList::chosen, this, [this](const app::Review &review) {
        if (m_workspace)
            show(new AccessReviewDialog(*m_workspace, review, m_window));
    });
    list->open();
}

void ReviewLauncher::show(AccessReviewDialog *dialog)
{
    connect(dialog, &AccessReviewDialog::carriedOut, this, &ReviewLauncher::carriedOut);
    dialog->open();
}

} // namespace gatehouse::widgets
