// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pull.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gatehouse::widgets {

/// The top of every page: title, how fresh and how whole its list is, actions at the end.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Where the page's actions go; the last one stands at the end.
    void addAction(QWidget *action);
    /// `thing`: the count in words, with its plural ("1,248 people"). The line is kept up to date as time passes. `except`: what
    /// nobody can read ("Arize AX spaces"), so that a whole list is "complete except" that.
    void setFreshness(const PullState &pull, const QString &thing, const QString &except = {});
    /// What more there is to know about the line: tooltip and accessible description.
    void setDetails(const QString &details);
    /// A plain sentence instead.
    void setSentence(const QString &sentence);

Q_SIGNALS:
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFreshness();
    void keepHeight();

    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_line;
    QPushButton *m_cancel;
    QHBoxLayout *m_actions;
    PullState m_pull;
    QString m_thing;
    QString m_except;
    QString m_iconName;
    QTimer m_clock;
};

} // namespace gatehouse::widgets
