// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/changerundialog.h"

#include "app/actionwords.h"
#include "app/changereceipt.h"
#include "app/reportservice.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "widgets/actions/secretdialog.h"
#include "widgets/exportdialog.h"
#include "widgets/listhead.h"
#include "widgets/rowdelegate.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::ChangeOutcomeModel;
using State = app::ChangeRun::State;

namespace {

struct EndingLook
{
    QString icon;
    Ink ink;
};

/// Shape before colour, as for rows of an import.
EndingLook lookOf(Ending ending)
{
    switch (ending) {
    case Ending::Done:
        return {u"state-done"_s, Ink::Positive};
    case Ending::AlreadySo:
    case Ending::LeftOut:
        return {u"state-out"_s, Ink::Secondary};
    case Ending::Refused:
    case Ending::Failed:
        return {u"state-fault"_s, Ink::Negative};
    case Ending::NotFound:
    case Ending::Unknown:
        return {u"state-unclear"_s, Ink::Caution};
    case Ending::Pending:
        break;
    }
    return {u"state-waiting"_s, Ink::Secondary};
}

class EndingDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook cell = RowDelegate::look(option, index);
        if (index.column() == ChangeOutcomeModel::OutcomeColumn) {
            const EndingLook ending = lookOf(static_cast<Ending>(index.data(ChangeOutcomeModel::EndingRole).toInt()));
            cell.icon = ending.icon;
            cell.iconInk = ending.ink;
        } else if (index.column() != ChangeOutcomeModel::PersonColumn) {
            cell.ink = Ink::Secondary;
        }
        return cell;
    }
};

} // namespace

ChangeRunDialog::ChangeRunDialog(app::Workspace &workspace, const ChangePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_run(workspace.changes().run(plan, this))
{
    setObjectName(u"changeRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(plan.title);
    m_model.setPlan(plan);
    build();
    connect(m_run, &app::ChangeRun::stateChanged, this, &ChangeRunDialog::showState);
    connect(m_run, &app::ChangeRun::countsChanged, this, &ChangeRunDialog::showCounts);
    connect(m_run, &app::ChangeRun::outcomeChanged, this, [this](int change) {
        m_model.setOutcome(change, m_run->outcomes().at(change));
        offerSecrets();
    });
    connect(m_run, &app::ChangeRun::ended, this, [this] {
        showState();
        showCounts();
        offerSecrets();
        Q_EMIT ended();
        m_close->setFocus();
    });
    m_run->start();
    for (int i = 0; i < m_run->outcomes().size(); ++i)
        m_model.setOutcome(i, m_run->outcomes().at(i));
    showState();
    showCounts();
}

ChangeRunDialog::~ChangeRunDialog() = default;

void ChangeRunDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kUnit * 2);
    column->setSpacing(kUnit);
    m_heading = makeLabel({}, role::kPageTitle, this, true);
    m_heading->setObjectName(u"runHeading"_s);
    m_state = makeLabel({}, role::kSecondary, this, true);
    m_state->setObjectName(u"runState"_s);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_counts = makeLabel({}, nullptr, this, true);
    m_counts->setObjectName(u"runCounts"_s);
    m_attention = new QCheckBox(tr("Only what needs &attention"), this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"runTable"_s);
    m_table->setAccessibleName(tr("How each change ended"));
    m_table->setHorizontalHeader(new ListHead(m_table));
    m_table->setItemDelegate(new EndingDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ChangeOutcomeModel::PersonColumn, em * 26);
    m_table->setColumnWidth(ChangeOutcomeModel::PlatformColumn, em * 20);
    m_table->setColumnWidth(ChangeOutcomeModel::ChangeColumn, em * 30);
    auto *frame = new QFrame(this);
    setRole(frame, role::kCard);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);

    m_secretNote = new QFrame(this);
    setRole(m_secretNote, role::kAccentNote);
    auto *secretLine = new QHBoxLayout(m_secretNote);
    secretLine->addWidget(makeIconLabel(u"object-locked"_s, Ink::Text, m_secretNote));
    auto *words = makeLabel({}, nullptr, m_secretNote, true);
    words->setObjectName(u"secretWords"_s);
    secretLine->addWidget(words, 1);
    m_secret = makeButton(tr("S&how the next one…"), {}, m_secretNote);
    m_secret->setObjectName(u"nextSecret"_s);
    secretLine->addWidget(m_secret);
    m_secretNote->hide();

    auto *buttons = new QHBoxLayout;
    m_save = makeButton(tr("Save what &happened…"), u"document-save"_s, this);
    m_save->setObjectName(u"saveReceipt"_s);
    m_pause = makeButton(tr("&Pause"), {}, this);
    m_pause->setObjectName(u"pauseRun"_s);
    m_stop = makeButton(tr("&Stop"), {}, this);
    m_stop->setObjectName(u"stopRun"_s);
    m_close = makeButton(tr("Close"), {}, this, role::kPrimary);
    m_close->setObjectName(u"closeRun"_s);
    buttons->addWidget(m_save);
    buttons->addStretch();
    for (QPushButton *button : {m_pause, m_stop, m_close})
        buttons->addWidget(button);

    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
    column->addWidget(m_secretNote);
    column->addWidget(m_attention);
    column->addWidget(frame, 1);
    column->addLayout(buttons);
    resize(std::max(em * 110, 820), std::max(fontMetrics().height() * 28, 480));

    connect(m_attention, &QCheckBox::toggled, &m_model, &ChangeOutcomeModel::setAttentionOnly);
    connect(m_secret, &QPushButton::clicked, this, [this] { showSecret({}); });
    connect(m_table, &QTableView::activated, this, &ChangeRunDialog::showSecret);
    connect(m_save, &QPushButton::clicked, this, &ChangeRunDialog::saveReceipt);
    connect(m_stop, &QPushButton::clicked, m_run, &app::ChangeRun::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_run->state() == State::Paused)
            m_run->goOn();
        else
            m_run->pause();
    });
}

bool ChangeRunDialog::isOver() const
{
    return m_run->state() == State::Finished || m_run->state() == State::Stopped || m_run->state() == State::Broken;
}

QString ChangeRunDialog::headingText() const
{
    const app::EndingCounts &counts = m_run->counts();
    if (!isOver()) {
        QSet<PersonId> people;
        for (const Change &change : m_run->plan().changes)
            people.insert(PersonId{change.account.email.isEmpty() ? change.account.id().value : change.account.email.toLower()});
        const Action action = m_run->plan().changes.isEmpty() ? Action::Remove : m_run->plan().changes.constFirst().action;
        return app::words::runningText(action, people.size());
    }
    if (counts.done == 0)
        return tr("Nothing was changed");
    if (counts.done == counts.all())
        return tr("All %Ln changes are done", nullptr, static_cast<int>(counts.done));
    return tr("%1 of %2 are done")
        .arg(locale().toString(counts.done), tr("%Ln changes", nullptr, static_cast<int>(counts.all())));
}

void ChangeRunDialog::showState()
{
    QString words;
    switch (m_run->state()) {
    case State::Idle:
    case State::Running:
        words = tr("Each change is written down before it is sent.");
        break;
    case State::Waiting:
        words = m_run->error() && m_run->error()->kind == ApiError::Kind::Network
                    ? tr("No connection. Nothing is lost; it goes on when it is back.")
                    : tr("The platform asked for a pause. It goes on by itself.");
        break;
    case State::Paused:
        words = m_run->error() ? tr("Paused, because too much went wrong. Look at the list before you go on.")
                               : tr("Paused. Nothing is sent until you go on.");
        break;
    case State::Stopping:
        words = tr("Stopping: what is under way is finished first");
        break;
    case State::Finished:
    case State::Stopped:
        words = tr("Nothing more is sent.");
        break;
    case State::Broken:
        words = m_run->error() ? app::describe(*m_run->error(), {}).what : tr("It could not go on.");
        break;
    }
    m_state->setText(words);
    m_heading->setText(headingText());
    const bool over = isOver();
    m_pause->setVisible(!over);
    m_pause->setText(m_run->state() == State::Paused ? tr("&Go on") : tr("&Pause"));
    m_stop->setVisible(!over);
    m_stop->setEnabled(m_run->state() != State::Stopping);
    m_save->setVisible(over);
    m_close->setVisible(over);
}

void ChangeRunDialog::showCounts()
{
    const app::EndingCounts &counts = m_run->counts();
    m_bar->setRange(0, static_cast<int>(std::max<qint64>(counts.all(), 1)));
    m_bar->setValue(static_cast<int>(counts.all() - counts.pending));
    QStringList parts;
    const auto add = [&](qint64 number, Ending ending) {
        if (number > 0)
            parts.append(tr("%1: %2", "an ending and its number").arg(app::endingText(ending), locale().toString(number)));
    };
    add(counts.done, Ending::Done);
    add(counts.alreadySo, Ending::AlreadySo);
    add(counts.notFound, Ending::NotFound);
    add(counts.refused, Ending::Refused);
    add(counts.failed, Ending::Failed);
    add(counts.unknown, Ending::Unknown);
    add(counts.leftOut, Ending::LeftOut);
    add(counts.pending, Ending::Pending);
    m_counts->setText(parts.join(u" · "_s));
    m_heading->setText(headingText());
}

void ChangeRunDialog::offerSecrets()
{
    int waiting = 0;
    for (int i = 0; i < m_run->outcomes().size(); ++i)
        waiting += !m_run->outcomes().at(i).secret.isEmpty() && !m_shownSecrets.contains(i) ? 1 : 0;
    m_secretNote->setVisible(waiting > 0);
    if (auto *words = m_secretNote->findChild<QLabel *>(u"secretWords"_s))
        words->setText(tr("%Ln new keys or passwords wait to be handed over. Each is shown once.", nullptr, waiting));
}

void ChangeRunDialog::showSecret(const QModelIndex &index)
{
    int change = -1;
    if (index.isValid()) {
        change = index.data(ChangeOutcomeModel::ChangeIndexRole).toInt();
    } else {
        for (int i = 0; i < m_run->outcomes().size() && change < 0; ++i) {
            if (!m_run->outcomes().at(i).secret.isEmpty() && !m_shownSecrets.contains(i))
                change = i;
        }
    }
    if (change < 0 || m_shownSecrets.contains(change) || m_run->outcomes().at(change).secret.isEmpty())
        return;
    const Change &made = m_run->plan().changes.at(change);
    const QString who = app::isolated(made.account.displayName());
    const QString what = made.action == Action::CreateKey || made.action == Action::RefreshKey
                             ? tr("The new key “%1” of %2").arg(app::isolated(made.newKey.name), who)
                             : tr("The temporary password of %1").arg(who);
    auto *dialog = new SecretDialog(what, m_run->outcomes().at(change).secret, this);
    connect(dialog, &SecretDialog::revealed, this, [this, change] {
        m_shownSecrets.insert(change);
        m_model.secretShown(change);
        offerSecrets();
    });
    dialog->open();
}

void ChangeRunDialog::saveReceipt()
{
    const reports::ReportTable table = app::changeReceiptTable(m_workspace, m_run->plan(), m_run->outcomes());
    auto *dialog = new ExportDialog(tr("Save what happened"),
                                    {{tr("Every change with its ending, when and by whom"),
                                      tr("receipt"),
                                      [table](reports::ReportFormat format) { return app::tableExport(table, format); },
                                      {}}},
                                    tr("For other programs."), this);
    dialog->open();
}

void ChangeRunDialog::reject()
{
    if (isOver())
        return QDialog::reject();
    m_run->stop(); // Escape while it runs: what is under way ends, the rest is left out, and the list stays to be read
}

} // namespace gatehouse::widgets
