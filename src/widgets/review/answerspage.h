// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/reviewanswersmodel.h"
#include "widgets/review/reviewpage.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace gatehouse::widgets {

/// Fourth step: takes the files that came back, names those that can't be trusted, and lets the person in charge settle what is
/// not clear.
class AnswersPage final : public ReviewPage
{
    Q_OBJECT

public:
    AnswersPage(ReviewFlow &flow, QWidget *parent);

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

    void readFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeChoice();
    void chooseFiles();
    void take(const QList<app::ReturnedFile> &files);
    void showFiles();
    void showChoice();
    void settle();
    QString whyNotSettle() const;

    ReviewAnswersModel m_model;
    JobSlot m_reading;
    QLabel *m_heading;
    QLabel *m_line;
    QPushButton *m_choose;
    QCheckBox *m_openOnly;
    QVBoxLayout *m_files;
    QTableView *m_table;
    QFrame *m_choice;
    QLabel *m_choiceWords = nullptr;
    QComboBox *m_decision = nullptr;
    QLineEdit *m_newRole = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_settle = nullptr;
};

} // namespace gatehouse::widgets
