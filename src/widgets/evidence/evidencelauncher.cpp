// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencelauncher.h"

#include "app/workspace.h"
#include "widgets/evidence/evidencecheckdialog.h"
#include "widgets/evidence/evidencedialog.h"

namespace gatehouse::widgets {

EvidenceLauncher::EvidenceLauncher(QWidget *parent)
    : QObject(parent)
    , m_window(parent)
{
}

void EvidenceLauncher::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace == workspace)
        return;
    // What is being read belongs to the organisation that is gone.
    delete m_making.data();
    m_workspace = workspace;
}

void EvidenceLauncher::begin()
{
    if (!m_workspace || m_making)
        return;
    auto *dialog = new EvidenceDialog(*m_workspace, m_window);
    connect(dialog, &EvidenceDialog::checkRequested, this, [this](const QString &path, const QString &hash) {
        auto *check = new EvidenceCheckDialog(m_window);
        check->setPack(path, hash);
        show(check);
        check->start();
    });
    m_making = dialog;
    show(dialog);
}

void EvidenceLauncher::beginCheck()
{
    show(new EvidenceCheckDialog(m_window));
}

void EvidenceLauncher::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gatehouse::widgets
