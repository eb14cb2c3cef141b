// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionplanner.h"
#include "app/holdingsservice.h"
#include "app/personindex.h"
#include "store/activitylog.h"
#include "widgets/theme.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gatehouse::widgets {

/// Somebody who looks like the person shown, by name, and how the index calls the pair.
struct PaneSuggestion
{
    app::JoinSuggestion suggestion;
    QString name;
    QString email;
};

/// What is known about one person, beside the list: accounts, invitation, teams, keys, history, and what can be done about each.
class PersonPane final : public QWidget
{
    Q_OBJECT

public:
    using Reacher = std::function<app::Reach(Action, const QList<Account> &)>;

    explicit PersonPane(QWidget *parent = nullptr);

    /// Tells what an action reaches; unset: nothing can be done.
    void setReacher(Reacher reacher) { m_reacher = std::move(reacher); }
    void showPerson(const Person &person);
    void clear();
    const std::optional<Person> &person() const { return m_person; }

    void setHeld(const QHash<AccountId, app::Held> &held);
    void setHistory(const QList<store::ActivityEntry> &entries);
    void setSuggestions(const QList<PaneSuggestion> &suggestions);
    /// Puts the keyboard into the pane.
    void takeFocus();

Q_SIGNALS:
    void closeRequested();
    void actionRequested(gatehouse::Action action);
    void accountActionRequested(gatehouse::Action action, const gatehouse::AccountId &account);
    void leavingRequested();
    void accessRequested(const gatehouse::PersonId &person);
    void joinRequested(const gatehouse::app::JoinSuggestion &suggestion);
    void dismissRequested(const gatehouse::app::JoinSuggestion &suggestion);
    void splitRequested(const gatehouse::AccountId &account);

private:
    /// A part of the pane that is made anew by itself, so that what comes late does not move the keyboard.
    struct Section
    {
        QWidget *box = nullptr;
        QVBoxLayout *lines = nullptr;
    };
    Section addSection(QVBoxLayout *column);
    QVBoxLayout *begin(Section &section);
    void addHeading(Section &section, const QString &text, const QString &count = {});
    QWidget *addLine(Section &section, const QString &iconName, Ink ink, const QString &text, const QString &second = {});
    void addCopyLine(Section &section, const QString &label, const QString &value);

    void buildHead(QVBoxLayout *column);
    void buildFooter(QVBoxLayout *column);
    void fillAccounts();
    void addAccount(const Account &account);
    void fillChangeMenu(QMenu *menu, const AccountId &id);
    void fillInvitation();
    void fillSuggestions();
    void fillTeams();
    void fillKeys();
    void fillHistory();
    void fillDetails();
    void updateFooter();
    app::Reach reachOf(Action action, const QList<Account> &accounts) const;
    const Account *account(const AccountId &id) const;

    Reacher m_reacher;
    std::optional<Person> m_person;
    QHash<AccountId, app::Held> m_held;
    QList<store::ActivityEntry> m_history;
    QList<PaneSuggestion> m_suggestionList;
    QLabel *m_name;
    QLabel *m_email;
    QToolButton *m_copy;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_body;
    Section m_accounts;
    Section m_invitation;
    Section m_suggestions;
    Section m_teams;
    Section m_keys;
    Section m_historyLines;
    Section m_details;
    QPushButton *m_resend;
    QPushButton *m_access;
    QPushButton *m_remove;
    QLabel *m_footNote;
    bool m_detailsOpen = false;
};

} // namespace gatehouse::widgets
