// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/reviewpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace gatehouse::widgets {

/// First step: what is reviewed of everything there is, with the number it comes to.
class WhatPage final : public ReviewPage
{
    Q_OBJECT

public:
    WhatPage(ReviewFlow &flow, QWidget *parent);

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

private:
    void fillChoices();
    void count();
    void showCount(const app::Review &review);
    app::ReviewScope scope(QStringList *unknown) const;
    QString whyNot() const;

    app::AccessIndexPtr m_index;
    JobSlot m_counting;
    bool m_isCounted = false;
    QLabel *m_heading;
    QLabel *m_note;
    QLineEdit *m_title;
    QVBoxLayout *m_platformColumn;
    QList<QCheckBox *> m_platforms;
    QCheckBox *m_administrators;
    QLineEdit *m_people;
    QListWidget *m_places;
};

} // namespace gatehouse::widgets
