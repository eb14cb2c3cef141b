// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionplanner.h"
#include "app/consequences.h"
#include "base/jobslot.h"
#include "models/changereviewmodel.h"
#include "widgets/theme.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

class ChangeForm;

/// The last page before something is changed: who, where, what goes with it, what it means, and the button that says the number.
/// A destructive action computes its consequences first, and above ten people or a fifth of all the number is typed. Cancel is
/// the default and Escape cancels. Opened with open().
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `changes` empty: the plan is made from the reach and what the form says. Else exactly these are reviewed.
    ReviewDialog(app::Workspace &workspace, const app::Reach &reach, const QList<Change> &changes, QWidget *parent);
    ~ReviewDialog() override;

Q_SIGNALS:
    /// Exactly what was shown: people whom a guard keeps are not in it.
    void confirmed(const gatehouse::ChangePlan &plan);

private:
    struct PersonPart
    {
        PersonId id;
        QString name;
        QList<int> changes; ///< indexes into m_plan.changes
    };

    void build();
    QWidget *makeMeaning();
    QWidget *makeNumberCard();
    QLayout *makeButtons();
    void plan();
    void group();
    void showRows();
    void readConsequences();
    void showConsequences(const Result<app::Consequences> &read);
    void addSentence(const QString &icon, Ink ink, const QString &text);
    void growForSentences();
    void showTotals();
    void updateButton();
    QString whyNotYet() const;
    QStringList names() const;
    qint64 peopleGoing() const;
    qint64 changesGoing() const;
    qint64 accountsGoing() const; ///< of them
    bool needsNumber() const;
    void keepList();
    void confirm();

    app::Workspace &m_workspace;
    app::ActionPlanner m_planner;
    app::Reach m_reach;
    QList<Change> m_fixed;
    ChangePlan m_plan;
    QList<Ability> m_guards; ///< one for each change
    QList<PersonPart> m_people;
    QList<Platform> m_platforms;
    std::optional<app::Consequences> m_consequences;
    models::ChangeReviewModel m_model;
    ChangeForm *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_totals = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_meaning = nullptr;
    QVBoxLayout *m_sentences = nullptr;
    QWidget *m_numberCard = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_numberIcon = nullptr;
    QLabel *m_numberWord = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_go = nullptr;
    JobSlot m_reading;
};

} // namespace gatehouse::widgets
