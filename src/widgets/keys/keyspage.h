// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "base/jobslot.h"
#include "models/keystablemodel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace gatehouse::widgets {

class MessageBanner;
class PageHeader;

/// API keys across the platforms: who has them, when they were last used, and what can be done with them. Reads when it is first
/// shown and on request; each person's own keys are asked for separately, as that is one request a person on Arize AX.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget *parent = nullptr);

    void setWorkspace(app::Workspace *workspace);
    void refresh();
    void focusSearch();
    /// The organisation has something to tell; reads once, when the page is looked at.
    void readIfNew();

Q_SIGNALS:
    /// RefreshKey or RevokeKey, on these.
    void keysActionRequested(gatehouse::Action action, const QList<gatehouse::ApiKey> &keys);
    /// A key for the person whose key this connection uses.
    void newKeyRequested(gatehouse::Platform platform);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read(const QList<Account> &owners);
    void showKeys(const Result<ports::KeysRead> &read);
    void updateButtons();
    QList<ApiKey> chosen() const;

    QPointer<app::Workspace> m_workspace;
    models::KeysTableModel m_model;
    models::KeysProxyModel m_proxy;
    JobSlot m_reading;
    PageHeader *m_header;
    MessageBanner *m_banner;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_all = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_everybody = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_revoke = nullptr;
    QToolButton *m_refresh = nullptr;
    bool m_isRead = false;
};

} // namespace gatehouse::widgets
