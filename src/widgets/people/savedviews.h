// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/peopleproxymodel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace gatehouse::widgets {

/// A view of one's own: what was chosen and typed, under a name.
struct SavedView
{
    QString name;
    models::PeopleProxyModel::View view = models::PeopleProxyModel::View::Everyone;
    QString search;
    models::PeopleTableModel::Column sortBy = models::PeopleTableModel::Column::Person;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SavedView &) const = default;
};

QList<SavedView> readSavedViews(QSettings *settings);
void writeSavedViews(QSettings *settings, const QList<SavedView> &views);

/// Asks for the name of a view of one's own; those that are there can be taken away. Opened with open().
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `words`: what the view would hold, in words.
    SaveViewDialog(const QString &suggestedName, const QString &words, const QStringList &names, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A view of that name is replaced.
    void named(const QString &name);
    void removed(const QString &name);

private:
    void check();

    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
    QStringList m_names;
};

} // namespace gatehouse::widgets
