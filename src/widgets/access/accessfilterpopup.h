// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessfilter.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace gatehouse::widgets {

/// What the explorer is narrowed to: platforms, role, way, resources. Every choice takes effect at once; Escape closes.
class AccessFilterPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit AccessFilterPopup(QWidget *parent = nullptr);

    /// What there is to choose from, and what is chosen now.
    void offer(const models::AccessShown &shown);
    /// Below this widget, with the first control in focus.
    void openAt(QWidget *anchor);

Q_SIGNALS:
    void chosen(const gatehouse::models::AccessFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPlatforms(QVBoxLayout *column);
    void buildRoles(QVBoxLayout *column);
    void buildResources(QVBoxLayout *column);
    void tell();
    void clear();
    void updateCount();
    void tickShown(bool isTicked);

    models::AccessFilter m_filter;
    QList<QCheckBox *> m_platforms;
    QWidget *m_platformBox = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_origin = nullptr;
    QCheckBox *m_groups = nullptr;
    QCheckBox *m_keys = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QStandardItemModel m_resources;
    QSortFilterProxyModel m_found;
    bool m_isFilling = false;
};

} // namespace gatehouse::widgets
