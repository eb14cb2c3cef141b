// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobslot.h"
#include "widgets/import/importflow.h"

#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

/// Takes an interrupted run up: reads its file again for passwords and original columns, asks for it where it moved, then
/// resumes.
class TakeUp final : public QObject
{
    Q_OBJECT

public:
    TakeUp(ImportFlow &flow, QWidget *window);
    void begin(const store::UnfinishedRun &run);
    /// Once more, after it failed.
    void again() { begin(store::UnfinishedRun(m_run)); }

Q_SIGNALS:
    /// What is being done meanwhile, in words.
    void preparing(const QString &what, const QString &why);
    /// It can't be taken up now; the run stays in the journal.
    void failed(const gatehouse::ApiError &error);

private:
    void readFile(const QString &path);
    void onRead(bool ok);
    void askForFile(const QString &why);
    void resume();
    QHash<QString, SecretString> passwords() const;

    ImportFlow &m_flow;
    QWidget *m_window = nullptr;
    store::UnfinishedRun m_run;
    bool m_isReading = false;
    JobSlot m_resume;
};

} // namespace gatehouse::widgets
