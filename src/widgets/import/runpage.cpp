// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/runpage.h"

#include "app/texts.h"
#include "import/ui_runpage.h"
#include "models/outcomemodel.h"
#include "widgets/import/platformline.h"
#include "widgets/import/statuscells.h"
#include "widgets/import/tablelook.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>
#include <cmath>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using app::ImportRuns;
using models::OutcomeModel;
using State = app::ImportRun::State;

namespace {

int toInt(qint64 number)
{
    return static_cast<int>(number);
}

/// 7 stays 7, 63 becomes 60, 1,234 becomes 1,200: a rate is no more exact than that.
double rounded(double value)
{
    double step = 1;
    while (value / step >= 20)
        step *= 10;
    return std::round(value / step) * step;
}

QString platformOf(const ImportRuns &run)
{
    return app::platformText(run.runs().constFirst()->platform());
}

} // namespace

RunPage::RunPage(ImportFlow &shared, QWidget *parent)
    : ImportPage(shared, parent)
    , m_ui(std::make_unique<Ui::RunPage>())
    , m_outcomes(new OutcomeModel(this))
{
    m_ui->setupUi(this);
    setIconLabel(m_ui->platformIcon, u"server-database"_s, Ink::Text, kRailIcon);
    setIconLabel(m_ui->brokenIcon, u"state-fault"_s, Ink::Negative, kRailIcon);
    m_ui->brokenCard->hide();
    m_lines = new QFrame(this);
    m_lines->setObjectName(u"platformLines"_s);
    setRole(m_lines, role::kCard);
    new QVBoxLayout(m_lines);
    m_lines->hide();
    if (auto *column = qobject_cast<QBoxLayout *>(layout()))
        column->insertWidget(column->indexOf(m_ui->platformCard) + 1, m_lines);
    setUpTable(m_ui->outcomes, new OutcomeDelegate);
    m_ui->outcomes->setModel(m_outcomes);
    m_ui->outcomes->setColumnHidden(OutcomeModel::TodoColumn, true);
    m_ui->outcomes->horizontalHeader()->setStretchLastSection(true);
    m_ui->outcomes->setMinimumHeight(tableHeight(m_ui->outcomes, 4));
    connect(m_ui->attentionOnly, &QCheckBox::toggled, m_outcomes, &OutcomeModel::setAttentionOnly);
    connect(m_ui->brokenDetailsButton, &QAbstractButton::toggled, m_ui->brokenDetails, &QWidget::setVisible);
    connect(&shared, &ImportFlow::runChanged, this, &RunPage::takeRun);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &RunPage::refresh);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &RunPage::showState);
    keepWidths();
}

RunPage::~RunPage() = default;

void RunPage::keepWidths()
{
    // The numbers change all the time; their places must not.
    const int em = fontMetrics().averageCharWidth();
    for (QWidget *cell :
         {m_ui->createdCell, m_ui->thereCell, m_ui->refusedCell, m_ui->failedCell, m_ui->unknownCell, m_ui->todoCell})
        cell->setMinimumWidth(em * 9);
    auto *head = m_ui->outcomes->horizontalHeader();
    head->resizeSection(OutcomeModel::RowColumn, em * 10);
    head->resizeSection(OutcomeModel::PersonColumn, em * 62);
}

void RunPage::takeRun()
{
    auto *run = flow().run();
    m_waiting.clear();
    m_outcomes->clear();
    m_canTryAgain = false;
    if (!run)
        return;
    m_outcomes->setNames(flow().names());
    connect(run, &ImportRuns::outcomesChanged, this, [this](const QList<RowOutcome> &batch) {
        m_waiting += batch;
        scheduleRefresh();
    });
    connect(run, &ImportRuns::countsChanged, this, &RunPage::scheduleRefresh);
    connect(run, &ImportRuns::stateChanged, this, &RunPage::showState);
    connect(run, &ImportRuns::ended, this, &RunPage::onEnded);
    refresh();
}

void RunPage::showPreparing(const QString &what, const QString &why)
{
    m_ui->heading->setText(what);
    m_ui->subline->setText(why);
    m_ui->totalBar->show(0, -1);
    m_ui->platformCard->hide();
    m_ui->brokenCard->hide();
    m_canTryAgain = false;
    Q_EMIT footerChanged();
}

void RunPage::showNotTakenUp(const ApiError &error)
{
    showPreparing(tr("It could not be taken up yet"), tr("Nothing is lost: everything is kept and offered again."));
    m_ui->totalBar->show(0, 1);
    showBroken(error);
    m_canTryAgain = true;
    Q_EMIT footerChanged();
    Q_EMIT focusWanted();
}

void RunPage::enter()
{
    m_tick.start();
    refresh();
}

void RunPage::scheduleRefresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void RunPage::refresh()
{
    auto *run = flow().run();
    if (!run)
        return;
    m_ui->platformCard->show();
    if (!m_waiting.isEmpty()) {
        m_outcomes->add(m_waiting);
        m_waiting.clear();
    }
    m_ui->heading->setText(run->runs().size() > 1 ? tr("Creating %Ln accounts", nullptr, toInt(run->asked()))
                                                  : tr("Creating %Ln people", nullptr, toInt(run->asked())));
    showCounts();
    showState();
}

void RunPage::showCounts()
{
    const ImportRuns &run = *flow().run();
    const app::RunCounts counts = run.counts();
    const qint64 asked = std::max<qint64>(flow().run()->asked(), counts.pending);
    const qint64 done = asked - counts.pending;
    m_ui->totalBar->show(done, std::max<qint64>(asked, 1));
    m_ui->platformBar->show(done, std::max<qint64>(asked, 1));
    const auto set = [this](QLabel *number, qint64 value) {
        number->setText(locale().toString(value));
        setRole(number, value == 0 ? role::kSecondary : role::kStrong);
    };
    set(m_ui->createdNumber, counts.created);
    set(m_ui->thereNumber, counts.alreadyThere);
    set(m_ui->refusedNumber, counts.refused);
    set(m_ui->failedNumber, counts.failed);
    set(m_ui->unknownNumber, counts.unknown);
    set(m_ui->todoNumber, counts.pending);
    m_ui->platformName->setText(run.runs().size() > 1 ? tr("All platforms") : platformOf(run));
    showPlatforms();
}

/// One line a platform, where there are several: its bar and its own counts.
void RunPage::showPlatforms()
{
    const QList<app::ImportRun *> runs = flow().run()->runs();
    m_lines->setVisible(runs.size() > 1);
    if (runs.size() < 2)
        return;
    while (m_bars.size() > runs.size())
        delete m_bars.takeLast();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const app::ImportRun &run = *runs.at(i);
        if (i >= m_bars.size())
            m_bars.append(new PlatformLine(m_lines));
        if (m_lines->layout()->indexOf(m_bars.at(i)) < 0)
            m_lines->layout()->addWidget(m_bars.at(i));
        m_bars.at(i)->show(run);
    }
}

QString RunPage::leftText() const
{
    const auto left = flow().run()->timeLeft();
    if (!left)
        return {};
    if (left->count() < 50)
        return tr("about %Ln seconds left", nullptr, std::max(5, toInt((left->count() + 4) / 5 * 5)));
    return tr("about %Ln minutes left", nullptr, toInt((left->count() + 30) / 60));
}

QString RunPage::progressText() const
{
    const auto *run = flow().run();
    const app::RunCounts counts = run->counts();
    const qint64 asked = std::max<qint64>(run->asked(), counts.pending);
    QStringList parts;
    parts << tr("%1 of %2 done").arg(locale().toString(asked - counts.pending), tr("%Ln rows", nullptr, toInt(asked)));
    if (run->state() == State::Running) {
        if (const double rate = run->rowsPerMinute(); rate > 0) {
            parts << (rate >= 90 ? tr("about %Ln every second", nullptr, toInt(static_cast<qint64>(rounded(rate / 60))))
                                 : tr("about %Ln every minute", nullptr, std::max(1, toInt(static_cast<qint64>(rounded(rate))))));
        }
        if (const QString left = leftText(); !left.isEmpty())
            parts << left;
    }
    return parts.join(u" · "_s);
}

void RunPage::showState()
{
    auto *run = flow().run();
    if (!run)
        return;
    const QString platform = app::isolated(app::platformText(run->errorPlatform()));
    QString icon = u"state-working"_s;
    Ink ink = Ink::Accent;
    QString words = tr("Working");
    switch (run->state()) {
    case State::Waiting: {
        icon = u"state-waiting"_s;
        ink = Ink::Secondary;
        const auto seconds = toInt((run->waitLeft().count() + 999) / 1000);
        const bool isOffline = run->error() && run->error()->kind == ApiError::Kind::Network;
        if (isOffline)
            words = tr("No connection. Nothing is lost; it goes on when it is back.");
        else if (seconds > 0)
            words =
                tr("Waiting %1: %2 asked for a pause. It goes on by itself.").arg(tr("%Ln seconds", nullptr, seconds), platform);
        else
            words = tr("%1 asked for a pause. It goes on by itself.").arg(platform);
        break;
    }
    case State::Pausing:
        words = tr("Pausing: the request under way is finished first");
        break;
    case State::Stopping:
        words = tr("Stopping: the request under way is finished first");
        break;
    case State::Paused:
        icon = u"state-waiting"_s;
        ink = Ink::Secondary;
        words = tr("Paused. Nothing is sent until you go on.");
        break;
    case State::Finished:
        icon = u"state-done"_s;
        ink = Ink::Positive;
        words = tr("Done");
        break;
    case State::Stopped:
    case State::Broken:
        icon = u"state-waiting"_s;
        ink = Ink::Secondary;
        words = tr("Stopped");
        break;
    case State::Idle:
    case State::Running:
        break;
    }
    setIconLabel(m_ui->stateIcon, icon, ink);
    if (m_ui->stateText->text() != words)
        m_ui->stateText->setText(words);
    m_ui->subline->setText(progressText());
    const bool isBroken = run->state() == State::Broken && run->error();
    m_ui->brokenCard->setVisible(isBroken);
    if (isBroken)
        showBroken(*run->error());
    Q_EMIT footerChanged();
}

void RunPage::showBroken(const ApiError &error)
{
    m_ui->brokenCard->show();
    const app::ErrorText text =
        app::describe(error, flow().run() ? app::platformText(flow().run()->errorPlatform()) : flow().platformName());
    m_ui->brokenWhat->setText(text.what);
    m_ui->brokenWhy->setText(text.why);
    m_ui->brokenWhy->setVisible(!text.why.isEmpty());
    m_ui->brokenNext->setText(text.next);
    m_ui->brokenNext->setVisible(!text.next.isEmpty());
    m_ui->brokenDetailsButton->setVisible(!text.technical.isEmpty());
    m_ui->brokenDetails->setText(text.technical);
    m_ui->brokenDetails->setVisible(m_ui->brokenDetailsButton->isChecked() && !text.technical.isEmpty());
}

void RunPage::onEnded()
{
    m_tick.stop();
    m_soon.stop();
    refresh();
    auto *run = flow().run();
    if (run->counts().created > 0)
        Q_EMIT flow().peopleChanged();
    flow().sheet().noteOutcome(run->counts());
    if (run->state() != State::Broken)
        Q_EMIT flow().stepRequested(Step::Result);
}

Footer RunPage::footer()
{
    Footer footer;
    footer.hasCancel = false;
    auto *run = flow().run();
    if (!run) {
        footer.hasCancel = true;
        if (m_canTryAgain) {
            footer.primary.name = u"primaryButton"_s;
            footer.primary.text = tr("&Try again");
            footer.primary.press = [this] { Q_EMIT takeUpAgain(); };
        }
        return footer;
    }
    footer.note = tr("You can close this window: what is not done yet is kept and offered again.");
    footer.second.name = u"stopButton"_s;
    footer.second.text = tr("&Stop after this request");
    footer.second.press = [this] { flow().run()->stop(); };
    footer.primary.name = u"primaryButton"_s;
    switch (run->state()) {
    case State::Paused:
        footer.primary.text = tr("&Go on");
        footer.primary.icon = u"media-playback-start"_s;
        footer.primary.press = [this] { flow().run()->goOn(); };
        break;
    case State::Broken:
        footer.second = {};
        footer.note = tr("What is not done yet is kept and offered again.");
        footer.sideRoads = {
            {u"resultButton"_s, tr("See what was &done"), {}, {}, [this] { Q_EMIT flow().stepRequested(Step::Result); }}};
        footer.primary.text = tr("&Try to go on");
        footer.primary.press = [this] {
            m_tick.start();
            flow().run()->goOn();
        };
        break;
    case State::Pausing:
    case State::Stopping:
        footer.primary.text = tr("&Pause");
        footer.primary.icon = u"media-playback-pause"_s;
        footer.primary.disabledBecause = tr("The request under way is finished first");
        if (run->state() == State::Stopping)
            footer.second.disabledBecause = footer.primary.disabledBecause;
        break;
    default:
        footer.primary.text = tr("&Pause");
        footer.primary.icon = u"media-playback-pause"_s;
        footer.primary.press = [this] { flow().run()->pause(); };
        break;
    }
    return footer;
}

QWidget *RunPage::firstFocus()
{
    return nullptr;
}

} // namespace gatehouse::widgets
