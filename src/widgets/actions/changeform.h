// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobslot.h"
#include "domain/change.h"

#include <QtWidgets/QWidget>

class QFormLayout;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

/// What has to be chosen before a change can be planned: a role, a name, a team. Part of the review dialog.
class ChangeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeForm(QWidget *parent = nullptr);

    /// Why the plan can't be made yet, in a sentence; empty: it can.
    virtual QString whyIncomplete() const = 0;
    virtual void fill(Change &change) const = 0;

Q_SIGNALS:
    void changed();

protected:
    QFormLayout *form() const { return m_form; }
    /// A row with its label as buddy.
    void addRow(const QString &label, QWidget *field);

private:
    QFormLayout *m_form;
};

/// The form that this action on that platform needs; null where nothing is to be chosen. `account`: the first of those it is for,
/// so that the form opens with what is there.
ChangeForm *makeChangeForm(Action action, Platform platform, const Account &account, app::Workspace &workspace, QWidget *parent);

} // namespace gatehouse::widgets
