// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/review/reviewpage.h"

#include <QtWidgets/QDialog>

class QStackedWidget;

namespace gatehouse::widgets {

class MessageBanner;
class Trail;

/// One access review from what is reviewed to its sign-off, in the frame of the step pages. Opened with open().
class AccessReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new one.
    AccessReviewDialog(app::Workspace &workspace, QWidget *parent);
    /// One that was handed out: begins where it stands.
    AccessReviewDialog(app::Workspace &workspace, const app::Review &review, QWidget *parent);
    ~AccessReviewDialog() override;

    const app::Review &review() const { return m_flow->review(); }
    void goTo(ReviewStep step);

    /// Asks first where something would be lost.
    void reject() override;

Q_SIGNALS:
    void carriedOut(); ///< something was changed: lists may be read again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    ReviewPage *page(ReviewStep step) const { return m_pages[static_cast<int>(step)]; }

    ReviewFlow *m_flow;
    Trail *m_trail;
    MessageBanner *m_banner;
    QStackedWidget *m_stack;
    FooterBar *m_footer;
    QList<ReviewPage *> m_pages;
};

} // namespace gatehouse::widgets
