// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pull.h"
#include "models/listedpermissionproxy.h"
#include "models/listedpermissionmodel.h"

#include <QtWidgets/QWidget>

#include <memory>

class QPushButton;
class QToolButton;

namespace Ui {
class AccessPage;
}

namespace gatehouse::widgets {

class AccessDelegate;
class MessageBanner;

/// Who may do what, by person or by place, with the reason beside it.
class AccessPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPage(QWidget *parent = nullptr);
    ~AccessPage() override;

    models::ListedPermissionModel &model() { return m_model; }
    models::ListedPermissionProxy &proxy() { return m_proxy; }
    void setPull(const PullState &pull);
    /// Whether there is an organisation to wait for.
    void setOpen(bool isOpen);
    const PullState &pull() const { return m_pull; }
    void setGraph(const UserPermissions &graph, const QHash<UserId, QString> &names, const QString &organisation);
    bool hasGraph() const { return m_hasGraph; }
    /// Nothing is open any more.
    void forget();

    /// Only this person's, by person.
    void showPerson(const UserId &person);
    void focusSearch();
    /// The person of the current line; empty: none.
    UserId currentPerson() const;
    QString personName(const UserId &person) const;
    MessageBanner *notice();

Q_SIGNALS:
    void connectRequested();
    void practiceRequested();
    void refreshRequested();
    void cancelRequested();
    void exportRequested();
    void personRequested(const gatehouse::UserId &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void buildFilters();
    void arrangeColumns(bool byPerson);
    void sizeColumns();
    void fillFilters();
    void updateState();
    void updateBanner();
    void showCurrent();
    void keepCurrent();
    void setPaneShown(bool isShown);

    std::unique_ptr<::Ui::AccessPage> m_ui;
    models::ListedPermissionModel m_model;
    models::ListedPermissionProxy m_proxy;
    AccessDelegate *m_delegate;
    QToolButton *m_refresh;
    QPushButton *m_export;
    PullState m_pull;
    int m_currentSource = -1;
    bool m_hasGraph = false;
    bool m_isOpen = false;
    bool m_paneWanted = true;
    bool m_paneSized = false;
};

} // namespace gatehouse::widgets
