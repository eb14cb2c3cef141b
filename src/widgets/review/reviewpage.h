// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/reviewservice.h"
#include "app/workspace.h"
#include "base/jobslot.h"
#include "widgets/import/footerbar.h"

#include <QtWidgets/QWidget>

namespace gatehouse::widgets {

enum class ReviewStep { What, Reviewers, Files, Answers, Submit, SignOff };

/// What the pages of one review share: the review as it is now, and the way to keep it.
class ReviewFlow final : public QObject
{
    Q_OBJECT

public:
    ReviewFlow(app::Workspace &workspace, QObject *parent);

    app::Workspace &workspace() const { return m_workspace; }
    app::Review &review() { return m_review; }
    const app::Review &review() const { return m_review; }
    void setReview(const app::Review &review) { m_review = review; }
    /// It was handed out, so closing loses nothing.
    bool isKept() const { return m_isKept; }
    void setKept() { m_isKept = true; }
    void keep();
    void goTo(ReviewStep step) { Q_EMIT stepWanted(step); }
    /// Addresses of whoever uses this program, as far as the platforms tell.
    QStringList ownAddresses() const;

Q_SIGNALS:
    void stepWanted(gatehouse::widgets::ReviewStep step);
    void failed(const gatehouse::ApiError &error);
    void carriedOut(); ///< something was changed on a platform

private:
    app::Workspace &m_workspace;
    app::Review m_review;
    bool m_isKept = false;
    JobSlot m_keeping;
};

/// One step of a review: says what the footer holds and where the focus goes.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(ReviewFlow &flow, QWidget *parent)
        : QWidget(parent)
        , m_flow(flow)
    {
    }

    virtual Footer footer() = 0;
    virtual void enter() {}
    virtual QWidget *firstFocus() = 0;

Q_SIGNALS:
    void footerChanged();

protected:
    ReviewFlow &flow() const { return m_flow; }
    FooterButton backTo(ReviewStep step);

private:
    ReviewFlow &m_flow;
};

} // namespace gatehouse::widgets
