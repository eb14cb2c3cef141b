// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/submitpage.h"

#include "app/actionplanner.h"
#include "app/audit/reviewtexts.h"
#include "app/texts.h"
#include "widgets/actions/changerundialog.h"
#include "widgets/actions/reviewdialog.h"
#include "widgets/icontheme.h"
#include "widgets/style.h"

#include <QtCore/QSet>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using app::SubmitLine;

SubmitPage::SubmitPage(ReviewFlow &flow, QWidget *parent)
    : ReviewPage(flow, parent)
    , m_heading(makeLabel({}, role::kPageTitle, this, true))
    , m_line(makeLabel({}, role::kSecondary, this, true))
    , m_list(new QListWidget(this))
{
    m_heading->setObjectName(u"submitHeading"_s);
    m_heading->setFocusPolicy(Qt::StrongFocus); // read aloud first; Enter starts nothing
    m_line->setObjectName(u"submitLine"_s);
    m_list->setObjectName(u"submitList"_s);
    m_list->setAccessibleName(tr("What will happen, a line for each decision"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, kPageMargin, 32, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    app::SnapshotService &snapshots = flow.workspace().snapshots();
    const auto look = [this, &snapshots] {
        if (!isVisible() || m_isFresh)
            return;
        m_isFresh = snapshots.live() && snapshots.live() != m_before;
        m_isStopped = !m_isFresh && snapshots.pull().phase == PullState::Phase::Done;
        show();
    };
    connect(&snapshots, &app::SnapshotService::changed, this, look);
    connect(&snapshots, &app::SnapshotService::pullChanged, this, look);
}

void SubmitPage::enter()
{
    m_isFresh = false;
    m_isStopped = false;
    m_before = flow().workspace().snapshots().live();
    flow().workspace().snapshots().refresh();
    show();
}

QWidget *SubmitPage::firstFocus()
{
    return m_heading;
}

void SubmitPage::show()
{
    m_list->clear();
    if (!m_isFresh) {
        m_heading->setText(m_isStopped ? tr("Who can reach what could not be read") : tr("Looking what is there now…"));
        m_line->setText(tr("Only roles that are as they were when the review began are touched."));
        return Q_EMIT footerChanged();
    }
    const app::Review &review = flow().review();
    m_submission = flow().workspace().reviews().submission(review);
    for (const SubmitLine::Kind kind : {SubmitLine::Kind::Carried, SubmitLine::Kind::ByHand, SubmitLine::Kind::LeftOut}) {
        for (const SubmitLine &line : m_submission.lines) {
            if (line.kind != kind)
                continue;
            const app::ReviewItem &item = review.items[review.itemOf(line.code)];
            const bool isChange =
                kind == SubmitLine::Kind::Carried && (m_submission.changes[line.change].action == Action::ChangeRole ||
                                                      m_submission.changes[line.change].action == Action::ChangeTeamRole);
            const QString what = u"%1 · %2 · %3 · %4"_s.arg(app::isolated(item.who), app::platformText(item.platform),
                                                            app::isolated(item.where), app::isolated(item.roleWords));
            const QString then = kind != SubmitLine::Kind::Carried ? line.sentence
                                 : isChange
                                     ? tr("becomes %1").arg(app::isolated(app::roleText(m_submission.changes[line.change].role)))
                                     : app::actionText(m_submission.changes[line.change].action);
            auto *row = new QListWidgetItem(u"%1\n%2"_s.arg(what, then), m_list);
            row->setIcon(kind == SubmitLine::Kind::Carried  ? themedIcon(u"state-out"_s, Ink::Negative)
                         : kind == SubmitLine::Kind::ByHand ? themedIcon(u"data-warning"_s, Ink::Caution)
                                                            : themedIcon(u"state-unclear"_s, Ink::Secondary));
        }
    }
    const auto carried = static_cast<int>(m_submission.count(SubmitLine::Kind::Carried));
    m_heading->setText(carried == 0 ? tr("Nothing is changed by this review")
                                    : tr("%Ln decisions will be carried out", nullptr, carried));
    QStringList words{tr("Nothing was sent yet.")};
    if (const auto byHand = static_cast<int>(m_submission.count(SubmitLine::Kind::ByHand)); byHand > 0)
        words.append(tr("%Ln are left to be done by hand.", nullptr, byHand));
    if (const auto left = static_cast<int>(m_submission.count(SubmitLine::Kind::LeftOut)); left > 0)
        words.append(tr("%Ln are left out because something changed since.", nullptr, left));
    const app::ReviewCounts counts = app::countsOf(app::outcomes(review));
    if (counts.missing > 0)
        words.append(tr("%Ln roles without an answer stay as they are.", nullptr, static_cast<int>(counts.missing)));
    m_line->setText(words.join(u' '));
    Q_EMIT footerChanged();
}

Footer SubmitPage::footer()
{
    Footer footer;
    footer.second = backTo(ReviewStep::Answers);
    if (m_isStopped) {
        footer.primary = {u"readAgain"_s, tr("&Read again"), {}, {}, [this] { enter(); }};
        return footer;
    }
    const QString why = m_isFresh ? QString() : tr("Still reading.");
    if (m_isFresh && m_submission.changes.isEmpty())
        footer.primary = {u"finish"_s, tr("&Next: sign-off"), {}, why, [this] { finish({}, {}); }};
    else
        footer.primary = {u"lastLook"_s,
                          tr("&Last look at %Ln changes", nullptr, static_cast<int>(m_submission.changes.size())),
                          {},
                          why,
                          [this] { lastLook(); }};
    return footer;
}

void SubmitPage::lastLook()
{
    app::Reach reach;
    reach.action = m_submission.changes.constFirst().action;
    QSet<PersonId> people;
    for (const Change &change : m_submission.changes) {
        // Several kinds at once are told as what they come to: access is taken away.
        if (change.action != reach.action)
            reach.action = Action::RemoveGrant;
        reach.accounts.append(change.account);
        people.insert(flow().workspace().persons().personOf(change.account.id()));
    }
    reach.people = people.size();
    reach.peopleReached = people.size();
    auto *dialog = new ReviewDialog(flow().workspace(), reach, m_submission.changes, this);
    connect(dialog, &ReviewDialog::confirmed, this, &SubmitPage::run);
    dialog->open();
}

void SubmitPage::run(const ChangePlan &plan)
{
    ChangePlan named = plan;
    named.title = tr("Access review: %1").arg(flow().review().title);
    auto *dialog = new ChangeRunDialog(flow().workspace(), named, this);
    connect(dialog, &ChangeRunDialog::ended, this, [this, dialog, named] {
        // At once, so that nothing that was done is forgotten, however the dialog is closed.
        flow().setReview(
            app::submitted(flow().review(), m_submission, named, dialog->run()->outcomes(), QDateTime::currentDateTimeUtc()));
        flow().keep();
        Q_EMIT flow().carriedOut();
    });
    connect(dialog, &QDialog::finished, this, [this] {
        if (flow().review().state == app::ReviewState::Submitted)
            flow().goTo(ReviewStep::SignOff);
    });
    dialog->open();
}

void SubmitPage::finish(const ChangePlan &plan, const QList<ChangeOutcome> &outcomes)
{
    flow().setReview(app::submitted(flow().review(), m_submission, plan, outcomes, QDateTime::currentDateTimeUtc()));
    flow().keep();
    flow().goTo(ReviewStep::SignOff);
}

} // namespace gatehouse::widgets
