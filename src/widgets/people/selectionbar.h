// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionplanner.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QAction;
class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace gatehouse::widgets {

/// What can be done with everybody who is ticked: a bar of actions, and a line that says what they don't reach. Actions that do
/// not fit go into "More".
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// Those with a button of their own, and those in the menu, in their order.
    static const QList<Action> &barActions();
    static const QList<Action> &menuActions();

    /// `inView`: how many the list shows; `allInView`: they are all ticked already.
    void setCounts(int ticked, int inView, bool allInView, bool isWhole);
    /// What each action reaches; an action that is not in it is not known yet, and enabled.
    void setReach(const QHash<Action, app::Reach> &reach);
    /// Why nothing can be changed at all (offline, only reading); empty: nothing stands in the way.
    void setBlocked(const QString &reason);
    /// Puts the keyboard onto the first action that can be used.
    void takeFocus();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectAllRequested();
    void closeRequested();
    void actionRequested(gatehouse::Action action);
    void exportRequested();
    void leavingRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &icon, const QString &name);
    QString reasonFor(Action action) const;
    void arrange();
    void fillMenu();
    void updateActions();

    QFrame *m_bar;
    QLabel *m_count;
    QPushButton *m_all;
    QList<QToolButton *> m_buttons; ///< in the order of barActions(), then Export and Remove
    QHash<QToolButton *, Action> m_actionOf;
    QToolButton *m_export;
    QToolButton *m_more;
    QToolButton *m_close;
    QMenu *m_menu;
    QWidget *m_line;
    QLabel *m_lineText;
    QHash<Action, app::Reach> m_reach;
    QString m_blocked;
    bool m_wantsAll = false;
};

} // namespace gatehouse::widgets
