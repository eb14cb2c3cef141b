// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/reviewpage.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace gatehouse::widgets {

/// Last step: what came of it, the page to keep, and the name of who signs it.
class SignOffPage final : public ReviewPage
{
    Q_OBJECT

public:
    SignOffPage(ReviewFlow &flow, QWidget *parent);

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

private:
    void save();
    void sign();

    QLabel *m_heading;
    QLabel *m_line;
    QLabel *m_numbers;
    QListWidget *m_open;
    QLabel *m_openTitle;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_note;
};

} // namespace gatehouse::widgets
