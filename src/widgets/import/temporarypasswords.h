// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importruns.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QListWidget;

namespace gatehouse::widgets {

/// Who got a temporary password in this import. Each is shown once, on a deliberate press, and then forgotten; none is ever
/// saved.
class TemporaryPasswords final : public QDialog
{
    Q_OBJECT

public:
    TemporaryPasswords(app::ImportRuns &runs, QWidget *parent);

    static int count(const app::ImportRuns &runs);

Q_SIGNALS:
    void changed(); ///< one was shown, so there are fewer

private:
    void fill();
    void showOne();

    QPointer<app::ImportRuns> m_runs;
    QListWidget *m_list = nullptr;
};

} // namespace gatehouse::widgets
