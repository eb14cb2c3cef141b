// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/selectionbar.h"

#include "widgets/icontheme.h"
#include "widgets/people/actionlook.h"
#include "widgets/style.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
/// So many sentences the line under the bar holds before it is read by nobody.
constexpr int kMostSentences = 3;
} // namespace

const QList<Action> &SelectionBar::barActions()
{
    static const QList<Action> kActions = {Action::ResendInvitation, Action::ChangeRole, Action::AddToTeam, Action::RevokeKey,
                                           Action::Remove};
    return kActions;
}

const QList<Action> &SelectionBar::menuActions()
{
    static const QList<Action> kActions = {Action::InviteAgain,    Action::ResetPassword,   Action::Deactivate,
                                           Action::Reactivate,     Action::ChangeDeveloper, Action::ChangeSeat,
                                           Action::RemoveFromTeam, Action::ChangeTeamRole};
    return kActions;
}

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QFrame(this))
    , m_count(makeLabel({}, role::kStrong, m_bar))
    , m_all(makeButton({}, {}, m_bar, role::kLink))
    , m_export(nullptr)
    , m_more(nullptr)
    , m_close(nullptr)
    , m_menu(new QMenu(this))
    , m_line(new QWidget(this))
    , m_lineText(makeLabel({}, role::kSecondary, m_line, true))
{
    setAccessibleName(tr("What to do with the ticked people"));
    setRole(m_bar, role::kCardAccent);
    m_bar->setObjectName(u"selectionBar"_s);
    m_count->setObjectName(u"selectedCount"_s);
    m_all->setObjectName(u"selectAll"_s);
    m_lineText->setObjectName(u"selectionLine"_s);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(14, 3, 6, 3);
    row->setSpacing(4);
    // What does not fit goes into the menu instead of making the window wide.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(makeIconLabel(u"dialog-ok-apply"_s, Ink::Text, m_bar));
    row->addSpacing(4);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addStretch();
    for (const Action action : barActions()) {
        if (action == Action::Remove) {
            m_export = addButton(tr("Export…"), u"document-export"_s, u"selectedExport"_s);
            connect(m_export, &QToolButton::clicked, this, &SelectionBar::exportRequested);
        }
        const ActionLook look = actionLook(action);
        auto *button = addButton(look.text, look.icon, u"selected%1"_s.arg(static_cast<int>(action)));
        m_actionOf.insert(button, action);
        connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
    }
    m_more = addButton(tr("More"), u"go-down"_s, u"selectedMore"_s);
    m_buttons.removeLast();
    // Not setMenu(): that runs the menu in an event loop of its own, which blocks whoever pressed.
    connect(m_more, &QToolButton::clicked, m_menu, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_menu->setToolTipsVisible(true);
    m_close = makeIconButton(tr("Take all ticks away"), u"dialog-close"_s, m_bar, role::kFlat);
    m_close->setObjectName(u"selectionClose"_s);
    row->addWidget(m_close);

    auto *lineRow = new QHBoxLayout(m_line);
    lineRow->setContentsMargins(18, 4, 0, 0);
    lineRow->setSpacing(kUnit);
    lineRow->addWidget(makeIconLabel(u"documentinfo"_s, Ink::Secondary, m_line), 0, Qt::AlignTop);
    lineRow->addWidget(m_lineText, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_line);
    m_line->hide();
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::selectAllRequested);
    connect(m_close, &QToolButton::clicked, this, &SelectionBar::closeRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &SelectionBar::fillMenu);
}

QToolButton *SelectionBar::addButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QToolButton(m_bar);
    setRole(button, role::kFlat);
    button->setText(text);
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(kTextIcon, kTextIcon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(name);
    m_bar->layout()->addWidget(button);
    m_buttons.append(button);
    return button;
}

void SelectionBar::setCounts(int ticked, int inView, bool allInView, bool isWhole)
{
    m_count->setText(tr("%Ln selected", nullptr, ticked));
    m_wantsAll = !allInView && inView > 0;
    m_all->setText(isWhole ? tr("Select all %Ln in this view", nullptr, inView)
                           : tr("Select all %Ln read so far in this view", nullptr, inView));
    m_bar->setMinimumHeight(m_close->sizeHint().height() + 8);
    arrange();
}

void SelectionBar::setReach(const QHash<Action, app::Reach> &reach)
{
    m_reach = reach;
    updateActions();
}

void SelectionBar::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    updateActions();
}

void SelectionBar::takeFocus()
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::TabFocusReason);
    }
    m_more->setFocus(Qt::TabFocusReason);
}

QString SelectionBar::reasonFor(Action action) const
{
    if (!m_blocked.isEmpty())
        return m_blocked;
    const auto known = m_reach.constFind(action);
    return known == m_reach.cend() ? QString() : unavailableText(*known);
}

void SelectionBar::updateActions()
{
    QStringList sentences;
    for (QToolButton *button : std::as_const(m_buttons)) {
        const auto action = m_actionOf.constFind(button);
        if (action == m_actionOf.cend())
            continue;
        const QString reason = reasonFor(*action);
        setDisabledReason(button, reason);
        const QString partly = partlyText(m_reach.value(*action));
        if (reason.isEmpty() && !partly.isEmpty()) {
            button->setToolTip(partly);
            button->setAccessibleDescription(partly);
        }
        if (m_blocked.isEmpty() && !reason.isEmpty())
            //: %1 an action as its button says it, %2 a sentence
            sentences.append(tr("%1 is unavailable: %2").arg(button->text(), reason));
        else if (!partly.isEmpty())
            sentences.append(partly);
    }
    if (!m_blocked.isEmpty())
        sentences = {m_blocked};
    m_lineText->setText(sentences.first(std::min<qsizetype>(sentences.size(), kMostSentences)).join(u"  "_s));
    m_line->setVisible(!sentences.isEmpty());
}

QSize SelectionBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QWidget::minimumSizeHint().height()};
}

void SelectionBar::arrange()
{
    // From the leading edge: count, "Select all", actions; Remove keeps its place, the others give way first.
    const auto widthOf = [](const QWidget *widget) { return widget->sizeHint().width() + 4; };
    int room = width() - 14 - 6 - kTextIcon - 12 - widthOf(m_count) - widthOf(m_more) - widthOf(m_close);
    const bool showsAll = m_wantsAll && room > widthOf(m_all);
    m_all->setVisible(showsAll);
    if (showsAll)
        room -= widthOf(m_all);
    QToolButton *last = m_buttons.last();
    const bool showsLast = room > widthOf(last);
    if (showsLast)
        room -= widthOf(last);
    last->setVisible(showsLast);
    bool fits = true;
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (button == last)
            continue;
        fits = fits && room > widthOf(button);
        if (fits)
            room -= widthOf(button);
        button->setVisible(fits);
    }
}

void SelectionBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const ActionLook &look, const QString &reason, const std::function<void()> &act) {
        QAction *entry = m_menu->addAction(themedIcon(look.icon), look.text, this, act);
        entry->setEnabled(reason.isEmpty());
        entry->setToolTip(reason);
        entry->setStatusTip(reason);
        return entry;
    };
    if (m_wantsAll && m_all->isHidden())
        add({m_all->text(), u"edit-select-all"_s}, {}, [this] { Q_EMIT selectAllRequested(); });
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (!button->isHidden())
            continue;
        if (button == m_export) {
            add({button->text(), u"document-export"_s}, {}, [this] { Q_EMIT exportRequested(); });
            continue;
        }
        const Action action = m_actionOf.value(button);
        add(actionLook(action), reasonFor(action), [this, action] { Q_EMIT actionRequested(action); });
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    for (const Action action : menuActions())
        add(actionLook(action), reasonFor(action), [this, action] { Q_EMIT actionRequested(action); });
    m_menu->addSeparator();
    add({tr("Someone is leaving…"), u"application-exit"_s}, m_blocked, [this] { Q_EMIT leavingRequested(); });
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SelectionBar::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        QMetaObject::invokeMethod(this, &SelectionBar::arrange, Qt::QueuedConnection);
    return QWidget::event(event);
}

} // namespace gatehouse::widgets
