// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparemodel.h"

#include <QtCore/QHash>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QDialog>

class QCheckBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace gatehouse::widgets {

class MessageBanner;
class StatePanel;

/// Two people side by side: where their access differs, and where it is the same. Opened with open().
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `first`: a line of the index that is chosen already; -1: nobody.
    CompareDialog(const app::AccessIndexPtr &index, int first, QWidget *parent = nullptr);

    models::CompareModel &model() { return m_model; }
    void choose(int first, int second);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *makeField(const QString &name, const QString &objectName, QCompleter *completer);
    void buildTable();
    void take();
    int whoOf(const QLineEdit *field) const;
    void updateState();
    void copyTable();
    void exportTable();

    app::AccessIndexPtr m_index;
    models::CompareModel m_model;
    QSortFilterProxyModel *m_sorted;
    QHash<QString, int> m_whoOf; ///< by the text that is offered, folded
    QStringList m_texts;         ///< by line of the index; empty: not offered
    QLineEdit *m_first;
    QLineEdit *m_second;
    QCheckBox *m_onlyDifferent;
    QLabel *m_summary;
    QTableView *m_table;
    QStackedWidget *m_stack;
    StatePanel *m_state;
    MessageBanner *m_notice;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace gatehouse::widgets
