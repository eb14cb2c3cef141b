// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QMimeData;
class QWidget;

namespace gatehouse::widgets {

class ImportWizard;

/// Opens the import wizard on the organisation that is open; a file that comes before one is waits for it.
class ImportLauncher final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the wizard belongs to.
    ImportLauncher(app::AppContext &context, QWidget *window);

    void setWorkspace(app::Workspace *workspace);
    /// `path` empty: the wizard asks for the sheet.
    void open(const QString &path = {});
    /// At once, or as soon as an organisation is open.
    void openWhenReady(const QString &path);
    void takeUp(const store::UnfinishedRun &run);

    /// The one local file that is dragged; empty: something else.
    static QString droppedFile(const QMimeData *data);

Q_SIGNALS:
    void showPeopleRequested(const QStringList &emails);

private:
    ImportWizard *makeWizard(const QList<app::Session *> &sessions);
    void openWaiting();

    app::AppContext &m_context;
    QWidget *m_window;
    QPointer<app::Workspace> m_workspace;
    QString m_waitingFile;
};

} // namespace gatehouse::widgets
