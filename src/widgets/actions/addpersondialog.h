// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importservice.h"
#include "base/jobslot.h"

#include <QtWidgets/QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

/// One new person on the platforms that are ticked, with a role on each. Takes the import's way: who is there already is looked
/// up first, and the last button says what will happen.
class AddPersonDialog final : public QDialog
{
    Q_OBJECT

public:
    AddPersonDialog(app::Workspace &workspace, QWidget *parent);
    ~AddPersonDialog() override;

    void reject() override;

Q_SIGNALS:
    void added(); ///< something was created

private:
    struct Place
    {
        Platform platform = Platform::Anyscale;
        QCheckBox *tick = nullptr;
        QComboBox *role = nullptr;
        QComboBox *mode = nullptr; ///< Arize AX
        QLabel *answer = nullptr;
        QList<Role> roles;
        JobSlot readingRoles;
        JobSlot rehearsing;
        std::optional<app::Rehearsal> rehearsal;
        ImportPlan plan;
        app::ImportRun *run = nullptr;
    };

    void addPlace(Platform platform, QVBoxLayout *column);
    void edited();
    void check();
    void rehearsed(Place &place, const Result<app::Rehearsal> &rehearsal);
    void go();
    void runEnded(Place &place);
    void say(Place &place, const QString &text, const char *roleName);
    void updateButton();
    QString whyNotYet() const;
    NewPerson personFor(const Place &place) const;
    bool isRunning() const;

    app::Workspace &m_workspace;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLabel *m_why;
    QPushButton *m_go;
    QPushButton *m_cancel;
    std::vector<std::unique_ptr<Place>> m_places;
    bool m_isChecked = false;
    bool m_hasRun = false;
};

} // namespace gatehouse::widgets
