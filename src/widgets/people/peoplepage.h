// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "domain/pull.h"
#include "models/peopleproxymodel.h"
#include "models/peopletablemodel.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

class QPushButton;
class QSettings;
class QToolButton;

namespace Ui {
class PeoplePage;
}

namespace gatehouse::widgets {

class MessageBanner;

/// The list of people: search, views, table, details of one. It shows what its models hold; the controller brings the data.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` remembers columns and pane; null: nothing is remembered.
    explicit PeoplePage(QSettings *settings, QWidget *parent = nullptr);
    ~PeoplePage() override;

    models::PeopleTableModel &model() { return m_model; }
    models::PeopleProxyModel &proxy() { return m_proxy; }
    /// A list that is read for the first time fills as pages come and is sorted at the end.
    void setPull(const PullState &pull);
    /// Whether there is an organisation to wait for.
    void setOpen(bool isOpen);
    const PullState &pull() const { return m_pull; }
    /// Who may do what, for the pane; null: not read yet. Must live until the next call.
    void setGrants(const QList<Grant> *grants);
    void setImportReason(const QString &reason); ///< why people can't be added; empty: they can

    void chooseView(models::PeopleProxyModel::View view);
    void showEmails(const QStringList &emails);
    void selectPerson(const AccountId &id);
    void focusSearch();
    void clearSearch();
    /// How the list is narrowed, in words; empty: everybody.
    QStringList filterWords() const;
    bool isNarrowed() const;
    MessageBanner *notice();

Q_SIGNALS:
    void connectRequested();
    void practiceRequested();
    void refreshRequested();
    void cancelRequested();
    void exportRequested();
    void addPeopleRequested();
    void technicalRequested();
    void accessRequested(const gatehouse::UserId &person);
    void exportAccessRequested(const gatehouse::UserId &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void buildChips();
    void buildMenus();
    void sizeColumns();
    void updateCounts();
    void updateState();
    void updateBanner();
    void showNothingFound();
    void showCurrent();
    void setPaneShown(bool isShown);
    void openContextMenu(const QPoint &position);
    QString nearMatch() const;
    void remember() const;
    void recall();

    std::unique_ptr<::Ui::PeoplePage> m_ui;
    QSettings *m_settings;
    models::PeopleTableModel m_model;
    models::PeopleProxyModel m_proxy;
    QTimer m_countTimer; ///< many batches, one count
    QToolButton *m_refresh;
    QPushButton *m_export;
    QPushButton *m_add;
    PullState m_pull;
    const QList<Grant> *m_grants = nullptr;
    QList<Grant> m_shownGrants;
    AccountId m_current;
    bool m_isOpen = false;
    bool m_paneWanted = true;
    bool m_paneSized = false;
    bool m_wasPulled = false;
};

} // namespace gatehouse::widgets
