// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/reviewservice.h"
#include "base/jobslot.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

/// The reviews of this organisation, open ones and those that were signed off.
class ReviewList final : public QDialog
{
    Q_OBJECT

public:
    ReviewList(app::Workspace &workspace, QWidget *parent);
    ~ReviewList() override;

Q_SIGNALS:
    void chosen(const gatehouse::app::Review &review);
    void newRequested();

private:
    void fill();
    void load();
    void askToDelete();
    QString currentId() const;

    app::Workspace &m_workspace;
    JobSlot m_loading;
    QLabel *m_heading;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_delete;
};

} // namespace gatehouse::widgets
