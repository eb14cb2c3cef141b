// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/reviewpage.h"

class QLabel;
class QListWidget;

namespace gatehouse::widgets {

/// Fifth step: exactly what will happen, compared with the access of this moment; then the last look and the run of every change.
class SubmitPage final : public ReviewPage
{
    Q_OBJECT

public:
    SubmitPage(ReviewFlow &flow, QWidget *parent);

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

private:
    void show();
    void lastLook();
    void run(const ChangePlan &plan);
    void finish(const ChangePlan &plan, const QList<ChangeOutcome> &outcomes);

    app::Submission m_submission;
    app::AccessIndexPtr m_before; ///< what was known on entering: the new reading is another one
    bool m_isFresh = false;
    bool m_isStopped = false; ///< the reading ended without a new index
    QLabel *m_heading;
    QLabel *m_line;
    QListWidget *m_list;
};

} // namespace gatehouse::widgets
