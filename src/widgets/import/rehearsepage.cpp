// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/rehearsepage.h"

#include "app/importresult.h"
#include "app/texts.h"
#include "import/ui_rehearsepage.h"
#include "models/forecastmodel.h"
#include "models/ledgermodel.h"
#include "widgets/icontheme.h"
#include "widgets/import/statuscells.h"
#include "widgets/import/tablelook.h"
#include "widgets/style.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::ForecastModel;

namespace {

int toInt(qint64 number)
{
    return static_cast<int>(number);
}

bool sameNumbers(const app::Rehearsal &a, const app::Rehearsal &b)
{
    return a.fresh == b.fresh && a.alreadyThere == b.alreadyThere && a.refused == b.refused && a.mails == b.mails;
}

} // namespace

RehearsePage::RehearsePage(ImportFlow &shared, QWidget *parent)
    : ImportPage(shared, parent)
    , m_ui(std::make_unique<Ui::RehearsePage>())
    , m_ledger(new models::LedgerModel(this))
    , m_refusals(new ForecastModel(this))
{
    m_ui->setupUi(this);
    // The first focus is the heading: it is read aloud, and a stray Enter starts nothing.
    m_ui->heading->setFocusPolicy(Qt::StrongFocus);
    setIconLabel(m_ui->nothingIcon, u"document-preview"_s, Ink::Text, kRailIcon);
    setIconLabel(m_ui->changedIcon, u"state-doubt"_s, Ink::Caution, kRailIcon);
    setIconLabel(m_ui->failedIcon, u"state-fault"_s, Ink::Negative, kRailIcon);
    setIconLabel(m_ui->freshIcon, u"list-add-user"_s, Ink::Text);
    setIconLabel(m_ui->mailsIcon, u"mail-message"_s, Ink::Text);
    setIconLabel(m_ui->thereIcon, u"state-out"_s, Ink::Secondary);
    setIconLabel(m_ui->refusedIcon, u"state-fault"_s, Ink::Negative);
    m_ui->readAgainButton->setIcon(themedIcon(u"view-refresh"_s, Ink::Link));
    setUpTable(m_ui->ledger, new LedgerDelegate);
    m_ui->ledger->setModel(m_ledger);
    m_ledger->setTitles({tr("New"), tr("Already there"), tr("Will be refused"), tr("Not asked for"), tr("Rows"), tr("E-mails")},
                        tr("How people get in"), {0, 2, 5});
    setUpTable(m_ui->refusals, new ForecastDelegate);
    m_ui->refusals->setModel(m_refusals);
    m_ui->refusals->setColumnHidden(ForecastModel::ForecastColumn, true);
    connect(m_ui->readAgainButton, &QPushButton::clicked, this, [this] { read(After::Show); });
    connect(m_ui->tryAgainButton, &QPushButton::clicked, this, [this] { read(After::Show); });
    connect(m_ui->seeAllButton, &QPushButton::clicked, this, &RehearsePage::seeAll);
    connect(m_ui->failedDetailsButton, &QAbstractButton::toggled, m_ui->failedDetails, &QWidget::setVisible);
    connect(m_ui->waysCombo, &QComboBox::activated, this, [this] { setDefaultSso(m_ui->waysCombo->currentData().toBool()); });
}

RehearsePage::~RehearsePage() = default;

void RehearsePage::enter()
{
    m_changed.clear();
    m_error.reset();
    flow().makePlans();
    read(After::Show);
}

void RehearsePage::leave()
{
    m_reading.drop();
    m_runsNext = false;
}

void RehearsePage::read(After after)
{
    m_error.reset();
    m_runsNext = after == After::Run;
    auto *job = new app::RehearseAllJob(flow().asked(), this);
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_ui->loadingText->setText(tr("Reading who is there: %Ln people so far", nullptr, toInt(done)));
        m_ui->loadingBar->show(done, total);
    });
    m_ui->loadingText->setText(tr("Reading who is there…"));
    m_ui->loadingBar->show(0, -1);
    m_reading.run(job, this, [this, after, job](const Result<QList<app::Rehearsal>> &reading) {
        m_failedOn = app::platformText(job->failedOn());
        takeReading(reading, after);
    });
    refresh();
    Q_EMIT focusWanted();
}

void RehearsePage::takeReading(const Result<QList<app::Rehearsal>> &reading, After after)
{
    m_reading.drop();
    m_runsNext = false;
    if (!reading) {
        m_error = reading.error();
        refresh();
        return;
    }
    QList<app::Rehearsal> readings = *reading;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (m_chosenSso && flow().asked().at(i).platform() == Platform::Anyscale)
            readings[i].defaultSso = *m_chosenSso;
    }
    const auto before = flow().rehearsal();
    flow().setRehearsals(readings);
    const app::Rehearsal &fresh = *flow().rehearsal();
    const bool changed = before && !sameNumbers(*before, fresh);
    m_changed = changed ? tr("The numbers have changed since you looked: %1 instead of %2. Look at them again before you go on.")
                              .arg(tr("%Ln new people", nullptr, toInt(fresh.fresh)), locale().toString(before->fresh))
                        : QString();
    if (after == After::Run && !changed) {
        startRun();
        return;
    }
    refresh();
    Q_EMIT focusWanted();
}

Footer RehearsePage::footer()
{
    Footer footer;
    footer.second = backTo(Step::Check);
    const auto &rehearsal = flow().rehearsal();
    if (!rehearsal && m_error)
        return footer;
    FooterButton go;
    go.name = u"primaryButton"_s;
    if (!rehearsal) {
        go.text = tr("C&reate %Ln people", nullptr, toInt(flow().plan().rows.size()));
        go.disabledBecause = tr("Still reading who is there");
        footer.note = go.disabledBecause;
        footer.primary = go;
        return footer;
    }
    if (rehearsal->fresh == 0)
        return footer;
    const QString what = flow().asked().size() > 1 ? tr("%Ln accounts", nullptr, toInt(rehearsal->fresh))
                                                   : tr("%Ln people", nullptr, toInt(rehearsal->fresh));
    go.text = rehearsal->mails > 0
                  ? tr("C&reate %1 and send %2").arg(what, tr("%Ln invitations", nullptr, toInt(rehearsal->mails)))
              : flow().asked().size() > 1 ? tr("C&reate %Ln accounts", nullptr, toInt(rehearsal->fresh))
                                          : tr("C&reate %Ln people", nullptr, toInt(rehearsal->fresh));
    if (m_runsNext)
        go.disabledBecause = tr("Older than ten minutes: reading once more, then it starts by itself");
    else if (m_reading.isRunning())
        go.disabledBecause = tr("Still reading who is there");
    else if (flow().session().connection().isReadOnly)
        go.disabledBecause = tr("This connection only reads");
    footer.note = go.disabledBecause;
    go.press = [this] { onPrimary(); };
    footer.primary = go;
    return footer;
}

QWidget *RehearsePage::firstFocus()
{
    return m_ui->heading;
}

void RehearsePage::onPrimary()
{
    const auto &rehearsal = flow().rehearsal();
    if (!rehearsal || m_reading.isRunning())
        return;
    if (rehearsal->readAt.msecsTo(flow().session().clock().now()) > kFreshForMs)
        read(After::Run);
    else
        startRun();
}

void RehearsePage::startRun()
{
    QList<app::ImportRun *> runs;
    for (const app::ImportTarget &target : flow().asked())
        runs.append(target.service->run(target.plan, *target.rehearsal, &flow()));
    flow().setRun(runs);
    Q_EMIT flow().stepRequested(Step::Run);
    flow().run()->start();
}

QString RehearsePage::readWhen(const QDateTime &at) const
{
    const QDateTime local = at.toLocalTime();
    const QString time = locale().toString(local.time(), QLocale::ShortFormat);
    const QString zone = local.timeZone().displayName(local, QTimeZone::LongName, locale());
    return local.date() == QDate::currentDate()
               ? tr("today at %1 (%2)").arg(time, zone)
               : tr("on %1 at %2 (%3)").arg(locale().toString(local.date(), QLocale::ShortFormat), time, zone);
}

void RehearsePage::refresh()
{
    const auto &rehearsal = flow().rehearsal();
    const bool isReading = m_reading.isRunning();
    m_ui->loadingCard->setVisible(isReading);
    m_ui->failedCard->setVisible(m_error.has_value());
    m_ui->changedCard->setVisible(!m_changed.isEmpty());
    m_ui->changedText->setText(m_changed);
    m_ui->readAgainButton->setEnabled(!isReading);
    m_ui->readAgainButton->setVisible(rehearsal.has_value());
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->numbersCard, m_ui->ledgerCard, m_ui->waysBox})
        part->setVisible(rehearsal.has_value());
    const auto &plan = flow().plan();
    m_ui->subline->setText(tr("%1 in the sheet: %2 go on, %3 are left out.")
                               .arg(tr("%Ln rows", nullptr, toInt(plan.rowsRead)),
                                    locale().toString(flow().isWide() ? flow().sheet().readyCount() : qint64(plan.rows.size())),
                                    locale().toString(qint64(plan.heldBack.size()))));
    showFailure();
    if (rehearsal) {
        showNumbers();
    } else {
        m_ui->heading->setText(isReading ? tr("Comparing with who is there now") : tr("Who is there could not be read"));
        m_ui->nothingText->setText(tr("No account is created and no mail leaves before you press the button on this page."));
        m_refusals->clear();
    }
    m_ui->refusedCard->setVisible(m_refusals->rowCount() > 0);
    Q_EMIT footerChanged();
}

void RehearsePage::showNumbers()
{
    const app::Rehearsal &rehearsal = *flow().rehearsal();
    const QString platform = app::isolated(flow().platformName());
    if (rehearsal.fresh > 0 && flow().asked().size() > 1)
        m_ui->heading->setText(tr("%1 will be made on %2", "how many accounts, how many platforms")
                                   .arg(tr("%Ln accounts", nullptr, toInt(rehearsal.fresh)),
                                        tr("%Ln platforms", nullptr, toInt(flow().asked().size()))));
    else if (rehearsal.fresh > 0)
        m_ui->heading->setText(tr("%1 will be created on %2").arg(tr("%Ln people", nullptr, toInt(rehearsal.fresh)), platform));
    else if (rehearsal.refused == 0)
        m_ui->heading->setText(tr("All %Ln people are there already", nullptr, toInt(rehearsal.alreadyThere)));
    else
        m_ui->heading->setText(tr("Nobody is new on %1").arg(platform));
    m_ui->nothingText->setText(tr("Read from %1 %2. No account is created and no mail leaves before you press the button.")
                                   .arg(platform, readWhen(rehearsal.readAt)));
    m_ui->freshNumber->setText(locale().toString(rehearsal.fresh));
    m_ui->freshWords->setText(flow().asked().size() > 1 ? tr("accounts will be made") : tr("people will be created"));
    m_ui->mailsNumber->setText(locale().toString(rehearsal.mails));
    m_ui->mailsWords->setText(tr("e-mails go out"));
    m_ui->thereNumber->setText(locale().toString(rehearsal.alreadyThere));
    m_ui->thereWords->setText(tr("already there, left as they are"));
    m_ui->refusedNumber->setText(locale().toString(rehearsal.refused));
    m_ui->refusedWords->setText(tr("will be refused"));
    setIconLabel(m_ui->refusedIcon, rehearsal.refused > 0 ? u"state-fault"_s : u"state-out"_s,
                 rehearsal.refused > 0 ? Ink::Negative : Ink::Secondary);
    showWaysIn();
    const auto &asked = flow().asked();
    // Rows of the sheet that go on, whichever platform they go to.
    const qint64 rows = flow().isWide() ? flow().sheet().readyCount() : flow().plan().rows.size();
    QList<models::LedgerModel::Line> lines;
    for (const app::ImportTarget &target : asked) {
        const app::Rehearsal &one = *target.rehearsal;
        lines.append(
            {app::platformText(target.platform()),
             {one.fresh, one.alreadyThere, one.refused, rows - one.fresh - one.alreadyThere - one.refused, rows, one.mails},
             waysInText(target)});
    }
    if (asked.size() > 1)
        lines.append({tr("Accounts"),
                      {rehearsal.fresh, rehearsal.alreadyThere, rehearsal.refused,
                       rows * asked.size() - rehearsal.fresh - rehearsal.alreadyThere - rehearsal.refused, rows * asked.size(),
                       rehearsal.mails},
                      {}});
    m_ledger->setLines(lines);
    auto *head = m_ui->ledger->horizontalHeader();
    m_ui->ledger->resizeColumnsToContents();
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    fitTable(m_ui->ledger, static_cast<int>(lines.size()), 4);
    m_refusals->setForecast(flow().plan(), rehearsal, Forecast::WillBeRefused);
    auto *refusedHead = m_ui->refusals->horizontalHeader();
    m_ui->refusals->resizeColumnsToContents();
    refusedHead->setStretchLastSection(true);
    fitTable(m_ui->refusals, 1, 8);
}

QString RehearsePage::waysInText(const app::ImportTarget &target) const
{
    const app::Rehearsal &rehearsal = *target.rehearsal;
    const auto &plan = target.plan;
    if (target.platform() == Platform::Wandb)
        return tr("As the organisation has it");
    if (target.platform() == Platform::Arize) {
        if (rehearsal.mails == 0)
            return tr("No mail is sent");
        return rehearsal.mails == rehearsal.fresh ? tr("Invitation by e-mail")
                                                  : tr("%Ln of them by an invitation by e-mail", nullptr, toInt(rehearsal.mails));
    }
    qint64 sso = 0;
    qint64 password = 0;
    for (qsizetype i = 0; i < plan.rows.size() && i < rehearsal.rows.size(); ++i) {
        if (rehearsal.rows[i].forecast == Forecast::New)
            ++(app::signsInWithSso(plan.rows[i].person, rehearsal.defaultSso) ? sso : password);
    }
    if (sso > 0 && password > 0)
        return tr("%1 single sign-on, %2 a password; nothing is sent").arg(locale().toString(sso), locale().toString(password));
    return password > 0 ? tr("Password, nothing is sent") : tr("Single sign-on, nothing is sent");
}

void RehearsePage::showWaysIn()
{
    const app::Rehearsal &rehearsal = *flow().rehearsal();
    m_ui->waysCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (m_ui->waysCombo->count() == 0) {
        m_ui->waysCombo->addItem(tr("sign in with single sign-on"), true);
        m_ui->waysCombo->addItem(tr("sign in with a password"), false);
    }
    m_ui->waysCombo->setCurrentIndex(rehearsal.defaultSso ? 0 : 1);
    qint64 told = 0;
    const auto &plan = flow().plan();
    for (qsizetype i = 0; i < plan.rows.size() && i < rehearsal.rows.size(); ++i)
        told += rehearsal.rows[i].forecast == Forecast::New && plan.rows[i].person.isSsoUser.has_value() ? 1 : 0;
    // Where every row says it itself, or the organisation leaves no choice, there is nothing to choose.
    const bool hasAnyscale = flow().asked().constFirst().platform() == Platform::Anyscale;
    const bool canChoose = hasAnyscale && rehearsal.who.ssoMode == "optional"_L1 && told < rehearsal.fresh;
    m_ui->waysText->setVisible(canChoose);
    m_ui->waysCombo->setVisible(canChoose);
    QStringList counts;
    counts << tr("%Ln rows bring a password", nullptr, toInt(rehearsal.withPassword));
    if (told > 0)
        counts << tr("%Ln rows say how they sign in", nullptr, toInt(told));
    m_ui->waysCounts->setText((canChoose ? u"· "_s : QString()) + counts.join(u" · "_s));
    m_ui->seeAllButton->setText(tr("See &all %Ln people", nullptr, toInt(plan.rows.size())));
}

void RehearsePage::setDefaultSso(bool defaultSso)
{
    m_chosenSso = defaultSso;
    QList<app::Rehearsal> rehearsals;
    for (const app::ImportTarget &target : flow().asked()) {
        rehearsals.append(*target.rehearsal);
        if (target.platform() == Platform::Anyscale)
            rehearsals.last().defaultSso = defaultSso;
    }
    flow().setRehearsals(rehearsals);
    refresh();
}

void RehearsePage::showFailure()
{
    if (!m_error)
        return;
    const app::ErrorText text = app::describe(*m_error, m_failedOn);
    m_ui->failedWhat->setText(text.what);
    m_ui->failedWhy->setText(text.why);
    m_ui->failedWhy->setVisible(!text.why.isEmpty());
    m_ui->failedNext->setText(text.next);
    m_ui->failedNext->setVisible(!text.next.isEmpty());
    m_ui->failedDetailsButton->setVisible(!text.technical.isEmpty());
    m_ui->failedDetails->setText(text.technical);
    m_ui->failedDetails->setVisible(m_ui->failedDetailsButton->isChecked() && !text.technical.isEmpty());
}

void RehearsePage::seeAll()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"allPeopleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What will happen to each row"));
    dialog->resize(920, 560);
    auto *column = new QVBoxLayout(dialog);
    auto *table = new QTableView(dialog);
    table->setAccessibleName(tr("What will happen to each row"));
    auto *model = new ForecastModel(dialog);
    model->setForecast(flow().plan(), *flow().rehearsal());
    setUpTable(table, new ForecastDelegate);
    table->setModel(model);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace gatehouse::widgets
