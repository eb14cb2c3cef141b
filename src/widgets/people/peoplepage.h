// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionplanner.h"
#include "domain/pull.h"
#include "models/peopleproxymodel.h"
#include "models/peopletablemodel.h"
#include "widgets/people/pullwords.h"
#include "widgets/people/savedviews.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

class QMenu;
class QPushButton;
class QSettings;
class QToolButton;

namespace Ui {
class PeoplePage;
}

namespace gatehouse::widgets {

class MessageBanner;
class PeopleColumns;
class PeopleHead;
class PeopleTicks;
class PersonPane;

/// The list of people: search, views, table, ticks and what to do with them, details of one. It shows what its models hold and
/// says what is asked for; the controller brings the data, others carry the actions out.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    using View = models::PeopleProxyModel::View;
    using Reacher = std::function<app::Reach(Action, const QList<Person> &)>;

    /// `settings` remembers columns, views and pane; null: nothing is remembered.
    explicit PeoplePage(QSettings *settings, QWidget *parent = nullptr);
    ~PeoplePage() override;

    models::PeopleTableModel &model() { return m_model; }
    models::PeopleProxyModel &proxy() { return m_proxy; }
    const models::PeopleProxyModel &proxy() const { return m_proxy; }
    PersonPane *pane() const;

    /// The platforms of the organisation that is open, in their order.
    void setPlatforms(const QList<Platform> &platforms);
    /// `whole` is the sum of all platforms. A list that is read for the first time fills as pages come and is sorted at the end.
    void setPull(const PullState &whole, const Pulls &each = {});
    const PullState &pull() const { return m_pull; }
    /// Whether there is an organisation to wait for.
    void setOpen(bool isOpen);
    /// What is shown was kept from then, because nothing can be read now; invalid: it was not.
    void setShownFrom(const QDateTime &pulledAt);
    void setImportReason(const QString &reason); ///< why people can't be added; empty: they can
    /// Tells what an action reaches, for the bar and the menu; unset: nothing can be done.
    void setReacher(Reacher reacher);

    void chooseView(View view);
    void showEmails(const QStringList &emails);
    void selectPerson(const PersonId &id);
    const PersonId &current() const { return m_current; }
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
    void addOneRequested(); ///< typed in, not from a sheet
    void accessRequested(const gatehouse::PersonId &person);
    void exportAccessRequested(const gatehouse::PersonId &person);
    void currentChanged(const gatehouse::PersonId &person);
    /// To be done to these people; the platform is set where one was chosen.
    void actionRequested(gatehouse::Action action, const QList<gatehouse::PersonId> &people,
                         std::optional<gatehouse::Platform> platform);
    /// To be done to this account alone.
    void accountActionRequested(gatehouse::Action action, const gatehouse::AccountId &account);
    void leavingRequested(const QList<gatehouse::PersonId> &people);
    void exportOfRequested(const QList<gatehouse::PersonId> &people);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void buildChips();
    void buildSelection();
    void buildPane();
    void updateCounts();
    void updateState();
    void updateBanner();
    void updateSelection();
    void updateReach();
    void showNothingFound();
    void showCurrent();
    void chooseChip(int id);
    void askSaveView();
    void saveView(const QString &name);
    void removeView(const QString &name);
    void showOwnChips();
    bool wantsPane() const;
    void updatePane();
    void setPaneShown(bool isShown);
    void openContextMenu(const QPoint &position);
    void addActions(QMenu *menu, const QList<PersonId> &people);
    void rememberPane() const;
    QList<Person> persons(const QList<PersonId> &ids) const;
    QString changeBlocked() const;
    QString nearMatch() const;

    std::unique_ptr<::Ui::PeoplePage> m_ui;
    QSettings *m_settings;
    models::PeopleTableModel m_model;
    models::PeopleProxyModel m_proxy;
    PeopleHead *m_head = nullptr;
    PeopleColumns *m_columns = nullptr;
    PeopleTicks *m_ticks = nullptr;
    QTimer m_countTimer; ///< many batches, one count
    QTimer m_reachTimer; ///< one action at a time, so that ten thousand ticks don't hold anybody up
    QList<Action> m_reachQueue;
    QList<Person> m_reachPeople;
    QHash<Action, app::Reach> m_reach;
    Reacher m_reacher;
    QToolButton *m_refresh;
    QPushButton *m_export;
    QPushButton *m_addOne;
    QPushButton *m_add;
    QList<Platform> m_platforms;
    PullState m_pull;
    Pulls m_pulls;
    QDateTime m_shownFrom;
    QList<SavedView> m_ownViews;
    QString m_ownChosen; ///< name of the own view that is chosen
    PersonId m_current;
    bool m_isOpen = false;
    bool m_paneWanted = true;
    bool m_paneSized = false;
    bool m_wasPulled = false;
};

} // namespace gatehouse::widgets
