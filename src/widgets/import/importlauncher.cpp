// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importlauncher.h"

#include "widgets/import/importwizard.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>

#include <utility>

namespace gatehouse::widgets {

ImportLauncher::ImportLauncher(app::AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void ImportLauncher::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &app::Workspace::identityChanged, this, &ImportLauncher::openWaiting);
}

void ImportLauncher::openWaiting()
{
    if (m_workspace->isIdentified() && !m_waitingFile.isEmpty())
        open(std::exchange(m_waitingFile, {}));
}

ImportWizard *ImportLauncher::makeWizard(const QList<app::Session *> &sessions)
{
    QList<app::ImportTarget> targets;
    for (app::Session *session : sessions)
        targets.append({session, m_workspace->imports(session->platform()), {}, {}});
    auto *wizard = new ImportWizard(m_context, targets, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::peopleChanged, this, [this] {
        if (m_workspace)
            m_workspace->refreshAll();
    });
    connect(wizard, &ImportWizard::showPeopleRequested, this, &ImportLauncher::showPeopleRequested);
    connect(wizard, &QObject::destroyed, this, [this] {
        if (m_workspace)
            m_workspace->lookForUnfinished();
    });
    wizard->open();
    return wizard;
}

void ImportLauncher::open(const QString &path)
{
    if (!m_workspace || !m_workspace->whyNoImport().isEmpty())
        return;
    QList<app::Session *> sessions = m_workspace->sessions();
    sessions.removeIf([this](app::Session *session) { return m_workspace->isReadOnly(session->platform()); });
    if (sessions.isEmpty())
        return;
    ImportWizard *wizard = makeWizard(sessions);
    if (!path.isEmpty())
        wizard->openFile(path);
}

void ImportLauncher::openWhenReady(const QString &path)
{
    if (m_workspace && m_workspace->isIdentified())
        open(path);
    else
        m_waitingFile = path;
}

void ImportLauncher::takeUp(const store::UnfinishedRun &run)
{
    if (!m_workspace)
        return;
    if (app::Session *session = m_workspace->sessionOf(run))
        makeWizard({session})->takeUp(run);
}

QString ImportLauncher::droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace gatehouse::widgets
