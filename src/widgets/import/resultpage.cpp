// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/resultpage.h"

#include "app/importresult.h"
#include "app/reportservice.h"
#include "app/texts.h"
#include "import/ui_resultpage.h"
#include "models/ledgermodel.h"
#include "models/outcomemodel.h"
#include "widgets/icontheme.h"
#include "widgets/import/statuscells.h"
#include "widgets/import/tablelook.h"
#include "widgets/import/temporarypasswords.h"
#include "widgets/style.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using models::OutcomeModel;
using State = app::ImportRun::State;

namespace {

int toInt(qint64 number)
{
    return static_cast<int>(number);
}

qint64 attentionOf(const app::RunCounts &counts)
{
    return counts.refused + counts.failed + counts.unknown;
}

} // namespace

ResultPage::ResultPage(ImportFlow &shared, QWidget *parent)
    : ImportPage(shared, parent)
    , m_ui(std::make_unique<Ui::ResultPage>())
    , m_ledger(new models::LedgerModel(this))
    , m_attention(new OutcomeModel(this))
{
    m_ui->setupUi(this);
    setIconLabel(m_ui->attentionIcon, u"state-doubt"_s, Ink::Caution);
    setIconLabel(m_ui->leftOutIcon, u"state-out"_s, Ink::Secondary);
    setIconLabel(m_ui->notSentIcon, u"state-waiting"_s, Ink::Secondary);
    m_ui->rowsIcon->hide();
    m_ui->saveFailedButton->setIcon(themedIcon(u"document-save"_s, Ink::Link));
    m_ui->lookAgainButton->setIcon(themedIcon(u"view-refresh"_s, Ink::Link));
    setUpTable(m_ui->ledger, new LedgerDelegate);
    m_ui->ledger->setModel(m_ledger);
    setUpTable(m_ui->attention, new OutcomeDelegate);
    m_ui->attention->setModel(m_attention);
    m_ui->attention->horizontalHeader()->setStretchLastSection(true);
    m_ui->attention->setMinimumHeight(tableHeight(m_ui->attention, 3));
    connect(m_ui->saveFailedButton, &QPushButton::clicked, this, &ResultPage::saveFailedRows);
    connect(m_ui->lookAgainButton, &QPushButton::clicked, this, [this] {
        m_isLooking = true;
        flow().run()->lookAgain();
        refresh();
    });
    connect(&shared, &ImportFlow::runChanged, this, &ResultPage::takeRun);
}

ResultPage::~ResultPage() = default;

void ResultPage::takeRun()
{
    m_ui->savedCard->hide();
    m_isLooking = false;
    auto *run = flow().run();
    if (!run)
        return;
    m_attention->setNames(flow().names());
    // "Look again" changes endings after the end.
    connect(run, &app::ImportRuns::ended, this, [this] {
        m_isLooking = false;
        if (isVisible())
            refresh();
    });
    connect(run, &app::ImportRuns::countsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ResultPage::enter()
{
    m_ui->savedCard->hide();
    refresh();
}

QWidget *ResultPage::firstFocus()
{
    return nullptr;
}

void ResultPage::refresh()
{
    if (!flow().run())
        return;
    m_attention->setAttention(flow().run()->outcomes());
    showHeading();
    showSum();
    showLedger();
    showAttention();
    Q_EMIT footerChanged();
}

QString ResultPage::durationText() const
{
    const auto *run = flow().run();
    const qint64 seconds = std::max<qint64>(1, run->startedAt().secsTo(run->endedAt()));
    if (seconds < 60)
        return tr("%Ln seconds", nullptr, toInt(seconds));
    if (seconds >= 3600)
        return tr("%1 and %2")
            .arg(tr("%Ln hours", nullptr, toInt(seconds / 3600)), tr("%Ln minutes", nullptr, toInt(seconds / 60 % 60)));
    return tr("%1 and %2").arg(tr("%Ln minutes", nullptr, toInt(seconds / 60)), tr("%Ln seconds", nullptr, toInt(seconds % 60)));
}

void ResultPage::showHeading()
{
    const auto *run = flow().run();
    const app::RunCounts counts = run->counts();
    const QString attention = tr("%Ln need attention", nullptr, toInt(attentionOf(counts)));
    const QString notSent = tr("%Ln are not sent yet", nullptr, toInt(counts.pending));
    const qint64 done = counts.created + counts.alreadyThere;
    QStringList parts;
    // Nothing was created: no praise, whoever was there already.
    parts << (counts.created == 0      ? tr("Nothing was changed")
              : run->runs().size() > 1 ? tr("%Ln accounts are done", nullptr, toInt(done))
                                       : tr("%Ln people are done", nullptr, toInt(done)));
    if (attentionOf(counts) > 0)
        parts << attention;
    if (counts.pending > 0)
        parts << notSent;
    m_ui->heading->setText(parts.join(tr(", ")));
    const QDateTime end = run->endedAt().isValid() ? run->endedAt().toLocalTime() : QDateTime::currentDateTime();
    const QString time = locale().toString(end.time(), QLocale::ShortFormat);
    QString words = run->state() == State::Finished ? tr("Finished today at %1 after %2.").arg(time, durationText())
                                                    : tr("Stopped today at %1 after %2.").arg(time, durationText());
    if (counts.pending > 0)
        words += u' ' + tr("What is not sent yet is kept and offered again when you start next time.");
    else if (sentMails() == 0)
        words += u' ' + tr("No e-mail was sent.");
    else
        words += u' ' + tr("%Ln invitations went out by e-mail.", nullptr, toInt(sentMails()));
    m_ui->subline->setText(words);
}

/// New people who were sent an invitation. A run that was taken up has no rehearsal to tell.
qint64 ResultPage::sentMails() const
{
    qint64 sum = 0;
    for (const app::ImportTarget &target : flow().asked()) {
        if (!target.rehearsal || target.rehearsal->mails == 0)
            continue;
        const QSet<QString> mailed(target.rehearsal->mailAddresses.cbegin(), target.rehearsal->mailAddresses.cend());
        for (const app::ImportRun *run : flow().run()->runs()) {
            if (run->platform() != target.platform())
                continue;
            const QList<RowOutcome> &outcomes = run->outcomes();
            sum += std::count_if(outcomes.cbegin(), outcomes.cend(), [&mailed](const RowOutcome &outcome) {
                return outcome.fate == Fate::Created && mailed.contains(outcome.email);
            });
        }
    }
    return sum;
}

void ResultPage::showSum()
{
    const app::RunCounts counts = flow().run()->counts();
    const qint64 done = counts.created + counts.alreadyThere;
    const qint64 attention = attentionOf(counts);
    setIconLabel(m_ui->doneIcon, counts.created > 0 ? u"state-done"_s : u"state-out"_s,
                 counts.created > 0 ? Ink::Positive : Ink::Secondary);
    m_ui->doneNumber->setText(locale().toString(done));
    m_ui->doneWords->setText(counts.created == 0 ? tr("people were there already")
                             : counts.alreadyThere > 0
                                 ? tr("people are done, %Ln of them were there already", nullptr, toInt(counts.alreadyThere))
                                 : tr("people are done"));
    m_ui->attentionNumber->setText(locale().toString(attention));
    m_ui->attentionWords->setText(tr("people need attention"));
    setIconLabel(m_ui->attentionIcon, attention > 0 ? u"state-doubt"_s : u"state-out"_s,
                 attention > 0 ? Ink::Caution : Ink::Secondary);
    m_ui->leftOutNumber->setText(locale().toString(counts.leftOut));
    m_ui->leftOutWords->setText(tr("rows were left out by you"));
    m_ui->notSentBox->setVisible(counts.pending > 0);
    m_ui->plus3->setVisible(counts.pending > 0);
    m_ui->notSentNumber->setText(locale().toString(counts.pending));
    m_ui->notSentWords->setText(tr("rows are not sent yet"));
    m_ui->rowsNumber->setText(locale().toString(counts.rowsRead()));
    m_ui->rowsWords->setText(tr("rows in the sheet"));
    // Over several platforms a person is several accounts, and a row counts once on each.
    if (flow().run()->runs().size() < 2)
        return;
    m_ui->doneWords->setText(counts.created == 0 ? tr("accounts were there already")
                             : counts.alreadyThere > 0
                                 ? tr("accounts are done, %Ln of them were there already", nullptr, toInt(counts.alreadyThere))
                                 : tr("accounts are done"));
    m_ui->attentionWords->setText(tr("accounts need attention"));
    m_ui->leftOutWords->setText(tr("left out or not asked for"));
    m_ui->rowsWords->setText(tr("in all: each row counts once a platform"));
}

void ResultPage::showLedger()
{
    const app::ImportRuns &run = *flow().run();
    const bool hasPending = run.counts().pending > 0;
    QStringList titles{tr("Created"), tr("Already there"), tr("Refused"), tr("Failed"), tr("Not clear yet")};
    if (hasPending)
        titles << tr("Not sent yet");
    titles << tr("Asked for");
    m_ledger->setTitles(titles, {}, {0, 2, 3, 4});
    const auto line = [hasPending](const QString &name, const app::RunCounts &counts) {
        QList<qint64> numbers{counts.created, counts.alreadyThere, counts.refused, counts.failed, counts.unknown};
        if (hasPending)
            numbers << counts.pending;
        numbers << counts.rowsRead() - counts.leftOut;
        return models::LedgerModel::Line{name, numbers, {}};
    };
    QList<models::LedgerModel::Line> lines;
    for (const app::ImportRun *one : run.runs())
        lines.append(line(app::platformText(one->platform()), one->counts()));
    if (lines.size() > 1)
        lines.append(line(tr("Accounts"), run.counts()));
    m_ledger->setLines(lines);
    auto *head = m_ui->ledger->horizontalHeader();
    for (int column = 0; column < m_ledger->columnCount(); ++column)
        head->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    fitTable(m_ui->ledger, static_cast<int>(lines.size()), 4);
}

void ResultPage::showAttention()
{
    auto *run = flow().run();
    const app::RunCounts counts = run->counts();
    const auto attention = toInt(attentionOf(counts));
    const auto byChoice = app::leftOutByChoice(run->heldBack());
    const auto outcomes = run->outcomes();
    const auto toMend = std::count_if(outcomes.cbegin(), outcomes.cend(),
                                      [&byChoice](const RowOutcome &outcome) { return app::isToBeMended(outcome, byChoice); });
    m_ui->attentionTitle->setText(attention > 0 ? tr("%Ln people need attention", nullptr, attention)
                                                : tr("Nobody needs attention"));
    m_ui->attentionCard->setVisible(attention > 0);
    m_ui->saveFailedButton->setVisible(toMend > 0);
    m_ui->saveFailedButton->setText(tr("Save the %Ln &rows that did not make it as a sheet…", nullptr, toInt(toMend)));
    m_ui->lookAgainButton->setVisible(counts.unknown > 0);
    m_ui->lookAgainButton->setText(tr("&Look again for the %Ln that are not clear", nullptr, toInt(counts.unknown)));
    setDisabledReason(m_ui->lookAgainButton, m_isLooking ? tr("Looking…") : QString());
    auto *head = m_ui->attention->horizontalHeader();
    const int em = fontMetrics().averageCharWidth();
    head->resizeSection(OutcomeModel::RowColumn, em * 9);
    head->resizeSection(OutcomeModel::PersonColumn, em * 44);
    head->resizeSection(OutcomeModel::OutcomeColumn,
                        std::clamp(wantedWidth(m_ui->attention, OutcomeModel::OutcomeColumn), em * 30, em * 62));
}

app::ImportResultData ResultPage::data() const
{
    const auto *run = flow().run();
    PullState pull;
    pull.phase = PullState::Phase::Done;
    pull.pulledAt = run->endedAt();
    pull.received = run->counts().rowsRead();
    auto provenance =
        app::provenanceOf(flow().session(), pull, tr("Result of adding people from %1").arg(flow().sourceName()),
                          {u"POST /api/v2/users/admin_batch_create"_s, u"GET /api/v2/organization_collaborators/"_s});
    return app::importResultData(*run, &flow().sheet(), provenance);
}

void ResultPage::save(const QString &title, const QString &name, bool failedOnly)
{
    const QString excel = tr("Excel workbook (%1)").arg(u"*.xlsx"_s);
    const QString filter =
        failedOnly ? excel + u";;"_s + tr("Text file for any spreadsheet program (%1)").arg(u"*.csv"_s) : excel;
    auto *dialog = new QFileDialog(this, title, name, filter);
    dialog->setObjectName(failedOnly ? u"saveFailedDialog"_s : u"saveResultDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, failedOnly](const QString &path) {
        const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
        const auto make = [result = data(), failedOnly, csv] {
            return failedOnly ? app::failedRowsSheet(result, csv) : app::importResultWorkbook(result);
        };
        startJob(app::saveFile(path, make, this), this, [this, path](const Result<std::monostate> &saved) {
            const QString file = app::isolated(QFileInfo(path).fileName());
            m_ui->savedText->setText(saved ? tr("%1 is saved. It holds no password.").arg(file)
                                           : tr("%1 could not be saved there. Choose another folder.").arg(file));
            setIconLabel(m_ui->savedIcon, saved ? u"state-done"_s : u"state-fault"_s, saved ? Ink::Positive : Ink::Negative,
                         kRailIcon);
            setRole(m_ui->savedCard, saved ? role::kPositiveNote : role::kNegativeNote);
            m_ui->savedCard->show();
        });
    });
    dialog->open();
}

void ResultPage::saveWorkbook()
{
    const QString base = QFileInfo(flow().sourceName()).completeBaseName();
    save(tr("Save the result workbook"), tr("%1 - result.xlsx").arg(base.isEmpty() ? tr("People") : base), false);
}

void ResultPage::saveFailedRows()
{
    const QString base = QFileInfo(flow().sourceName()).completeBaseName();
    save(tr("Save the rows that did not make it"), tr("%1 - to mend.xlsx").arg(base.isEmpty() ? tr("People") : base), true);
}

Footer ResultPage::footer()
{
    Footer footer;
    footer.hasCancel = false;
    auto *run = flow().run();
    if (!run)
        return footer;
    footer.sideRoads << FooterButton{u"seePeopleButton"_s, tr("See &them in People"), {}, {}, [this] {
                                         QStringList emails;
                                         const QList<RowOutcome> outcomes = flow().run()->outcomes();
                                         for (const RowOutcome &outcome : outcomes) {
                                             if (outcome.fate == Fate::Created || outcome.fate == Fate::AlreadyThere)
                                                 emails << outcome.email;
                                         }
                                         Q_EMIT flow().showPeopleRequested(emails);
                                         Q_EMIT flow().closeRequested();
                                     }};
    if (run->counts().created + run->counts().alreadyThere == 0)
        footer.sideRoads.clear();
    if (const int passwords = TemporaryPasswords::count(*run); passwords > 0) {
        footer.sideRoads << FooterButton{
            u"passwordsButton"_s, tr("Temporary &passwords of %Ln people…", nullptr, passwords), {}, {}, [this] {
                auto *dialog = new TemporaryPasswords(*flow().run(), this);
                connect(dialog, &TemporaryPasswords::changed, this, [this] { Q_EMIT footerChanged(); });
                dialog->open();
            }};
    }
    footer.sideRoads << FooterButton{u"anotherSheetButton"_s, tr("&Add another sheet"), {}, {}, [this] {
                                         flow().startOver();
                                         Q_EMIT flow().stepRequested(Step::Sheet);
                                     }};
    if (run->state() == State::Stopped && run->counts().pending > 0) {
        footer.sideRoads << FooterButton{
            u"goOnButton"_s, tr("&Go on with the other %Ln", nullptr, toInt(run->counts().pending)), {}, {}, [this] {
                Q_EMIT flow().stepRequested(Step::Run);
                flow().run()->goOn();
            }};
    }
    footer.second.name = u"closeButton"_s;
    footer.second.text = tr("&Close");
    footer.second.press = [this] { Q_EMIT flow().closeRequested(); };
    footer.primary.name = u"primaryButton"_s;
    footer.primary.text = tr("&Save result workbook…");
    footer.primary.icon = u"document-save"_s;
    footer.primary.press = [this] { saveWorkbook(); };
    return footer;
}

} // namespace gatehouse::widgets
