// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "models/peopletablemodel.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>

class QMenu;
class QSettings;
class QTableView;
class QPushButton;

namespace gatehouse::widgets {

class PeopleHead;

/// Which columns the people table shows, in what order and how wide, and by which it is sorted: chosen by the person, remembered,
/// and fitted to the words where nothing was chosen. Where room is short the least important folds away first.
class PeopleColumns final : public QObject
{
    Q_OBJECT

public:
    using Column = models::PeopleTableModel::Column;

    /// `settings` may be null. The button gets the menu to choose from.
    PeopleColumns(QTableView *table, PeopleHead *head, QPushButton *button, QSettings *settings, QObject *parent = nullptr);

    /// Those of the organisation that is open: only theirs are offered.
    void setPlatforms(const QList<Platform> &platforms);
    /// Widths from the words that are there now; what the person has set stays.
    void fit();
    /// As fit(), without measuring anew: after the room has changed.
    void fold();
    bool isShown(Column column) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOffered(Column column) const;
    void apply();
    void fillMenu();
    void reset();
    void remember() const;
    void recall();
    QString title(Column column) const;
    void updateButton();

    QTableView *m_table;
    PeopleHead *m_head;
    QPushButton *m_button;
    QMenu *m_menu;
    QSettings *m_settings;
    QList<Platform> m_platforms;
    QSet<Column> m_wanted;
    QSet<Column> m_folded;
    QHash<Column, int> m_ownWidths; ///< set by hand, in pixels
    QHash<Column, int> m_widths;    ///< fitted
    bool m_isArranging = false;
};

size_t qHash(PeopleColumns::Column column, size_t seed = 0);

} // namespace gatehouse::widgets
