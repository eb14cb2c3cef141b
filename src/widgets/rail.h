// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

namespace gatehouse::widgets {

/// The pages of the window, in their order; the rail shows what exists and nothing else.
enum class PageId { Home, People, Access, Reports, Keys, Connections, Settings, Help };

/// The pages as a list: a name and an icon each.
class RailModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static int rowOf(PageId page);
    static std::optional<PageId> pageAt(int row); ///< nothing: the gap between the pages and what stands at the bottom
    static QString iconName(PageId page);
};

/// The list at the leading edge of the window. Arrow keys, type-ahead and names for screen readers come with QListView.
class Rail final : public QListView
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setPage(PageId page);
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }
    /// What is left for the gap above the last two.
    int gapHeight() const;
    int wantedWidth() const;
    /// The keyboard is at work here, so the focus is worth a ring.
    bool showsFocus() const { return m_showsFocus && hasFocus(); }

Q_SIGNALS:
    void pageChosen(gatehouse::widgets::PageId page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool m_isCollapsed = false;
    bool m_showsFocus = false;
};

} // namespace gatehouse::widgets
