// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importsession.h"

#include <QtWidgets/QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace gatehouse::widgets {

/// The strip under the current row of the Check page: why it is held back, what might be meant, and the three ways out.
class FaultStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit FaultStrip(app::ImportSession &sheet, QWidget *parent = nullptr);

    /// Shows a row's first fault, or that it was left out. False where there is nothing to say.
    bool showRow(int row);
    int row() const { return m_row; }
    int heightAt(int width) const;

    void fixThis();
    void fixAlike();
    void leaveOut();

    /// The suggestion with what differs from `value` underlined, as HTML.
    static QString marked(const QString &value, const QString &suggestion);

Q_SIGNALS:
    /// A repair was made: the current fault may be gone once the check has run.
    void repaired();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFault(const sheets::Problem &problem);
    void showLeftOut();
    void answer(const QString &text);

    app::ImportSession &m_sheet;
    int m_row = -1;
    QLabel *m_why = nullptr;
    QLabel *m_suggestion = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_fixAlike = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_leaveAlike = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace gatehouse::widgets
