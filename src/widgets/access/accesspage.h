// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/pull.h"
#include "models/accessmatrixmodel.h"
#include "models/accesstreemodel.h"
#include "models/permissionproxymodel.h"
#include "models/permissiontablemodel.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAbstractItemView;
class QPushButton;
class QSettings;
class QTableView;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace Ui {
class AccessPage;
}

namespace gatehouse::widgets {

class AccessFilterPopup;
class GrantDelegate;
class MatrixView;
class MessageBanner;
class WhyPane;

/// Who can reach what, over all platforms: by person, by place, and as a matrix, with the reason beside it. Three views of one
/// index: what is looked for, narrowed and chosen is the same in each.
class AccessPage final : public QWidget
{
    Q_OBJECT

public:
    enum class View { ByPerson, ByResource, Matrix };

    /// Somebody on a place, by one grant; -1: none.
    struct Spot
    {
        int who = -1;
        int resource = -1;
        int grant = -1;
        bool operator==(const Spot &) const = default;
    };

    /// `settings` remembers view, grouping and pane; null: nothing is remembered.
    explicit AccessPage(QSettings *settings, QWidget *parent = nullptr);
    ~AccessPage() override;

    /// Where a widget goes that chooses the day which is shown.
    QVBoxLayout *timeBarPlace() const;
    WhyPane *pane() const;
    MessageBanner *notice() const;

    /// Null: nothing was read yet. What is chosen stays, if it is still there.
    void setIndex(const app::AccessIndexPtr &index);
    const app::AccessIndexPtr &index() const { return m_index; }
    void setPull(const PullState &pull);
    const PullState &pull() const { return m_pull; }
    /// Whether there is an organisation to wait for.
    void setOpen(bool isOpen);
    /// An earlier day is shown: when it was read, UTC; invalid: today.
    void setShownDay(const QDateTime &day);

    void setView(View view);
    View view() const { return m_view; }
    void setGroupBy(models::PermissionProxyModel::GroupBy groupBy);
    void setFilter(const models::AccessFilter &filter);
    const models::AccessFilter &filter() const { return m_filter; }
    const models::AccessShownPtr &shown() const { return m_shown; }
    /// How the views are narrowed, in words; empty: everything.
    QStringList filterWords() const;

    /// Nothing is narrowed any more, and this person is chosen, by person.
    void showPerson(const PersonId &person);
    /// The line of the index; -1: nobody.
    void choose(const Spot &spot);
    const Spot &current() const { return m_current; }
    PersonId currentPerson() const;
    void focusSearch();

Q_SIGNALS:
    void connectRequested();
    void practiceRequested();
    void refreshRequested();
    void cancelRequested();
    void exportRequested();
    void compareRequested();
    void personRequested(const gatehouse::PersonId &person);
    void changeRequested(const gatehouse::Change &change);
    /// Somebody (a line of the index), a place and the grant that is shown, -1: none.
    void evidenceRequested(int who, int resource, int grant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void buildSwitch();
    void buildTree(QTreeView *tree, models::AccessTreeModel &model);
    void buildTable();
    void buildMatrix();
    void buildPane();
    void follow(QAbstractItemView *view);
    void refilter();
    /// Gives the view in sight what is to be shown, and puts the current line back.
    void fillView();
    void revealCurrent();
    void expandFor(QTreeView *tree);
    void sizeTreeColumns(QTreeView *tree);
    void sizeTableColumns();
    void arrangeTable();
    QAbstractItemView *viewInSight() const;
    Spot spotAt(const QModelIndex &index) const;
    void takeCurrent(const QModelIndex &index);
    void showWhy();
    void openFilter();
    void openMenu(QAbstractItemView *view, const QPoint &position);
    void sizeRows();
    void layOutSwitch();
    void setPaneShown(bool isShown);
    void updatePane();
    void updateState();
    void showNothingFound();
    void updateFreshness();
    void updateCounts();
    void updateBanner();
    void updateFilterButton();

    std::unique_ptr<::Ui::AccessPage> m_ui;
    QSettings *m_settings;
    app::AccessIndexPtr m_index;
    models::AccessFilter m_filter;
    models::AccessShownPtr m_shown;
    models::AccessTreeModel m_who;
    models::AccessTreeModel m_where;
    models::AccessMatrixModel m_matrix;
    models::PermissionTableModel m_grants;
    models::PermissionProxyModel m_groups;
    GrantDelegate *m_grantDelegate = nullptr;
    AccessFilterPopup *m_popup = nullptr;
    QToolButton *m_refresh;
    QPushButton *m_compare;
    QPushButton *m_export;
    PullState m_pull;
    QDateTime m_shownDay;
    View m_view = View::ByPerson;
    Spot m_current;
    bool m_isOpen = false;
    bool m_paneWanted = true;
    bool m_paneSized = false;
    bool m_isFilling = false;
};

} // namespace gatehouse::widgets
