// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accessgraph.h"
#include "domain/account.h"
#include "widgets/theme.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gatehouse::widgets {

/// What is known about one person, beside the list.
class PersonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPane(QWidget *parent = nullptr);

    /// `grants`: null while who may do what is not read yet.
    void showPerson(const Account &account, const QList<Grant> *grants);
    void clear();
    const std::optional<Account> &account() const { return m_account; }
    /// Puts the keyboard into the pane.
    void takeFocus();

Q_SIGNALS:
    void closeRequested();
    void accessRequested(const gatehouse::UserId &person);
    void exportAccessRequested(const gatehouse::UserId &person);

private:
    void rebuild(const QList<Grant> *grants);
    void addHeading(const QString &text, const QString &count = {});
    QWidget *addLine(const QString &iconName, Ink ink, const QString &text, const QString &second = {});
    void addCopyLine(const QString &label, const QString &value);
    void addAccess(const QList<Grant> *grants);
    void addDetails();

    std::optional<Account> m_account;
    QLabel *m_name;
    QLabel *m_email;
    QToolButton *m_copy;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QPushButton *m_access;
    QPushButton *m_export;
    bool m_detailsOpen = false;
};

} // namespace gatehouse::widgets
