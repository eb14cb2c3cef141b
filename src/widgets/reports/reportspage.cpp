// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reportspage.h"

#include "app/texts.h"
#include "base/workerjob.h"
#include "widgets/evidence/evidencelauncher.h"
#include "widgets/exportdialog.h"
#include "widgets/home/homepage.h"
#include "widgets/listhead.h"
#include "widgets/messagebanner.h"
#include "widgets/notices.h"
#include "widgets/pageheader.h"
#include "widgets/reports/chartview.h"
#include "widgets/reports/timebar.h"
#include "widgets/review/reviewlauncher.h"
#include "widgets/rowdelegate.h"
#include "widgets/statepanel.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using app::ReportKind;

namespace {

constexpr int kChartsFrom = 640; ///< pixels of height below which the table needs all the room

QString iconOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PermissionsByPerson:
        return u"user"_s;
    case ReportKind::PermissionsByResource:
        return u"folder"_s;
    case ReportKind::People:
        return u"system-users"_s;
    case ReportKind::Administrators:
        return u"rating"_s;
    case ReportKind::PendingInvitations:
        return u"mail-message"_s;
    case ReportKind::ServiceAccountsAndKeys:
        return u"object-locked"_s;
    case ReportKind::Findings:
        return u"data-warning"_s;
    case ReportKind::Changes:
        break;
    }
    return u"view-refresh"_s;
}

/// A kind of report in the list: icon and title.
class KindDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    CellLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellLook cell = RowDelegate::look(option, index);
        cell.icon = index.data(Qt::UserRole + 1).toString();
        return cell;
    }
};

} // namespace

ReportsPage::ReportsPage(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_header(new PageHeader(this))
    , m_timeBar(new TimeBar(this))
    , m_notice(new MessageBanner(this))
{
    setObjectName(u"reportsPage"_s);
    setRole(this, role::kPage);
    m_notice->hide();
    buildHeader();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildSide());
    middle->addWidget(makeSeparator(Qt::Vertical, this));
    middle->addWidget(buildPreview(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addWidget(m_notice);
    column->addWidget(m_timeBar);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addLayout(middle, 1);
    m_kinds->setCurrentRow(0);
    updateState();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::buildHeader()
{
    m_header->setTitle(tr("Reports"));
    m_refresh = makeIconButton(tr("Read again"), u"view-refresh"_s, this);
    m_refresh->setObjectName(u"refreshReports"_s);
    m_export = makeButton(tr("E&xport report…"), u"document-export"_s, this, role::kPrimary);
    m_export->setObjectName(u"exportReport"_s);
    m_header->addAction(m_refresh);
    m_header->addAction(m_export);
    connect(m_refresh, &QToolButton::clicked, this, &ReportsPage::refreshRequested);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportReport);
    connect(m_header, &PageHeader::cancelRequested, this, [this] {
        if (service())
            service()->cancelRefresh();
    });
}

QWidget *ReportsPage::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, kUnit, 0, kUnit * 2);
    column->setSpacing(kUnit / 2);
    m_kinds = new QListWidget(side);
    m_kinds->setObjectName(u"reportKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of report"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *delegate = new KindDelegate(m_kinds);
    delegate->setLeadingPadding(kPageMargin - kUnit);
    m_kinds->setItemDelegate(delegate);
    int widest = 0;
    for (const ReportKind kind : app::reportKinds()) {
        auto *item = new QListWidgetItem(app::reportTitle(kind), m_kinds);
        item->setData(Qt::UserRole, static_cast<int>(kind));
        item->setData(Qt::UserRole + 1, iconOf(kind));
        item->setToolTip(app::reportPurpose(kind));
        item->setData(Qt::AccessibleDescriptionRole, app::reportPurpose(kind));
        widest = std::max(widest, fontMetrics().horizontalAdvance(item->text()));
    }
    column->addWidget(m_kinds, 1);
    auto *more = new QVBoxLayout;
    more->setContentsMargins(kPageMargin - kUnit, 0, kUnit, 0);
    more->setSpacing(kUnit / 2);
    more->addWidget(makeLabel(tr("Reviews and evidence"), role::kStrong, side));
    const auto add = [&](const QString &text, const QString &icon, const QString &name, const QString &tip, auto signal) {
        auto *button = makeButton(text, icon, side, role::kFlat);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
        connect(button, &QPushButton::clicked, this, signal);
        more->addWidget(button, 0, Qt::AlignLeading);
        widest = std::max(widest, button->sizeHint().width() - kUnit * 4);
    };
    add(tr("Begin an access &review…"), u"checkbox"_s, u"beginReview"_s,
        tr("Ask those who know whether each access is still needed, with files that need no sign-in."),
        &ReportsPage::reviewRequested);
    add(tr("Reviews &under way…"), u"view-list-details"_s, u"openReviews"_s, tr("Read answers back, submit and sign off."),
        &ReportsPage::reviewListRequested);
    add(tr("Make an &evidence pack…"), u"document-save"_s, u"makeEvidence"_s,
        tr("Report, data and the platforms’ own answers in one folder that can be checked without Gatehouse’s keys."),
        &ReportsPage::evidenceRequested);
    add(tr("&Check a pack…"), u"dialog-ok-apply"_s, u"checkPack"_s, tr("Tells whether a pack is as it was made."),
        &ReportsPage::checkPackRequested);
    column->addLayout(more);
    side->setFixedWidth(std::max(264, widest + kPageMargin * 2 + kUnit * 5));
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        updateState();
        make();
    });
    return side;
}

QWidget *ReportsPage::buildPreview()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, kUnit * 2, 0, 0);
    column->setSpacing(kUnit);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    top->setSpacing(kUnit / 2);
    m_title = makeLabel({}, role::kSectionTitle, page, true);
    m_purpose = makeLabel({}, role::kSecondary, page, true);
    m_summary = makeLabel({}, nullptr, page, true);
    m_summary->setObjectName(u"reportSummary"_s);
    top->addWidget(m_title);
    top->addWidget(m_purpose);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(kUnit);
    const auto label = [&](const QString &text, QWidget *buddy) {
        auto *one = makeLabel(text, role::kSecondary, page);
        one->setBuddy(buddy);
        choices->addWidget(one);
        choices->addWidget(buddy);
        return one;
    };
    m_platform = new QComboBox(page);
    m_platform->setObjectName(u"reportPlatform"_s);
    m_platform->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label(tr("&Platform"), m_platform);
    m_sinceBox = new QComboBox(page);
    m_sinceBox->setObjectName(u"reportSince"_s);
    m_sinceBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sinceLabel = label(tr("Changed &since"), m_sinceBox);
    m_domains = new QLineEdit(page);
    m_domains->setObjectName(u"ownDomains"_s);
    m_domains->setPlaceholderText(tr("found by itself"));
    m_domains->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_domainsLabel = label(tr("Own &domains"), m_domains);
    choices->addStretch(1);
    top->addLayout(choices);
    top->addWidget(m_summary);
    column->addLayout(top);
    auto *charts = new QHBoxLayout;
    charts->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    charts->setSpacing(kPageMargin);
    for (int i = 0; i < 2; ++i) {
        m_charts.append(new ChartView(page));
        m_charts.last()->hide();
        charts->addWidget(m_charts.last(), 1, Qt::AlignTop);
    }
    column->addLayout(charts);
    m_stack = new QStackedWidget(page);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setAccessibleName(tr("The report"));
    auto *head = new ListHead(m_table);
    head->setLeadingPadding(kPageMargin - kUnit);
    m_table->setHorizontalHeader(head);
    auto *delegate = new RowDelegate(m_table);
    delegate->setLeadingPadding(kPageMargin - kUnit);
    m_table->setItemDelegate(delegate);
    m_table->setModel(&m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    head->setStretchLastSection(true);
    // In the order in which it is written.
    head->setSortIndicatorShown(false);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSectionsClickable(false);
    m_state = new StatePanel(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    column->addWidget(makeSeparator(Qt::Horizontal, page));
    m_count = makeLabel({}, role::kSecondary, page);
    m_count->setObjectName(u"reportCount"_s);
    m_count->setContentsMargins(kPageMargin, 0, kPageMargin, kUnit);
    column->addWidget(m_count);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &ReportsPage::make);
    connect(m_sinceBox, &QComboBox::currentIndexChanged, this, [this] {
        m_since.reset();
        make();
    });
    connect(m_domains, &QLineEdit::editingFinished, this, [this] {
        if (m_settings.value(domainsKey()).toString() == m_domains->text().trimmed())
            return;
        m_settings.setValue(domainsKey(), m_domains->text().trimmed());
        make();
    });
    return page;
}

void ReportsPage::setWorkspace(app::Workspace *workspace)
{
    m_making.drop();
    m_loading.drop();
    m_workspace = workspace;
    m_since.reset();
    m_document = {};
    m_model.show({});
    m_timeBar->setWorkspace(workspace);
    m_notice->hide();
    if (workspace) {
        connect(service(), &app::SnapshotService::changed, this, [this] {
            fillPlatforms();
            make();
        });
        connect(service(), &app::SnapshotService::pullChanged, this, &ReportsPage::updatePull);
        connect(service(), &app::SnapshotService::keptChanged, this, &ReportsPage::fillSince);
        connect(service(), &app::SnapshotService::failed, this,
                [this](const ApiError &error) { announceFailure(m_notice, error); });
        m_domains->setText(m_settings.value(domainsKey()).toString());
    }
    fillPlatforms();
    fillSince();
    updatePull();
    make();
}

QString ReportsPage::domainsKey() const
{
    return u"reports/domains/"_s + (m_workspace ? m_workspace->name() : QString());
}

ReportKind ReportsPage::kind() const
{
    const auto *item = m_kinds->currentItem();
    return item ? static_cast<ReportKind>(item->data(Qt::UserRole).toInt()) : ReportKind::PermissionsByPerson;
}

void ReportsPage::chooseKind(ReportKind kind)
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(kind))
            m_kinds->setCurrentRow(row);
    }
}

void ReportsPage::useLaunchers(ReviewLauncher &reviews, EvidenceLauncher &evidence)
{
    connect(this, &ReportsPage::reviewRequested, &reviews, &ReviewLauncher::begin);
    connect(this, &ReportsPage::reviewListRequested, &reviews, &ReviewLauncher::openList);
    connect(this, &ReportsPage::evidenceRequested, &evidence, &EvidenceLauncher::begin);
    connect(this, &ReportsPage::checkPackRequested, &evidence, &EvidenceLauncher::beginCheck);
}

void ReportsPage::fillPlatforms()
{
    const QVariant chosen = m_platform->currentData();
    const QSignalBlocker quiet(m_platform);
    m_platform->clear();
    m_platform->addItem(tr("All platforms"));
    const app::AccessIndexPtr index = service() ? service()->index() : nullptr;
    if (index) {
        for (const PlatformReading &reading : index->snapshot().platforms)
            m_platform->addItem(app::platformText(reading.platform), static_cast<int>(reading.platform));
    }
    m_platform->setCurrentIndex(std::max(0, chosen.isValid() ? m_platform->findData(chosen) : 0));
}

void ReportsPage::fillSince()
{
    const QVariant chosen = m_sinceBox->currentData();
    const QSignalBlocker quiet(m_sinceBox);
    m_sinceBox->clear();
    if (service()) {
        for (const store::KeptSnapshot &kept : service()->kept())
            m_sinceBox->addItem(QLocale().toString(kept.takenAt.toLocalTime(), QLocale::ShortFormat), kept.id);
    }
    const int at = chosen.isValid() ? m_sinceBox->findData(chosen) : -1;
    m_sinceBox->setCurrentIndex(at >= 0 ? at : m_sinceBox->count() > 0 ? 0 : -1);
    setDisabledReason(m_sinceBox, m_sinceBox->count() == 0 ? tr("No earlier reading is kept yet.") : QString());
    if (m_sinceBox->currentData() != chosen)
        m_since.reset();
    if (kind() == ReportKind::Changes)
        make();
}

void ReportsPage::updatePull()
{
    const PullState pull = service() ? service()->pull() : PullState();
    const app::AccessIndexPtr index = service() ? service()->index() : nullptr;
    const bool isPulling = pull.phase == PullState::Phase::Pulling;
    const auto people = index ? static_cast<int>(index->snapshot().persons.size()) : 0;
    m_header->setFreshness(pull, tr("%Ln people", nullptr, people));
    setDisabledReason(m_refresh, !m_workspace ? tr("Nothing is open.")
                                 : isPulling  ? tr("It is being read right now.")
                                              : QString());
    updateState();
}

void ReportsPage::updateState()
{
    if (!m_stack)
        return;
    const ReportKind now = kind();
    const bool isChanges = now == ReportKind::Changes;
    m_title->setText(app::reportTitle(now));
    m_purpose->setText(app::reportPurpose(now));
    m_sinceLabel->setVisible(isChanges);
    m_sinceBox->setVisible(isChanges);
    m_domainsLabel->setVisible(now == ReportKind::Findings);
    m_domains->setVisible(now == ReportKind::Findings);
    const app::AccessIndexPtr index = service() ? service()->index() : nullptr;
    const bool hasSince = !isChanges || m_sinceBox->count() > 0;
    setDisabledReason(m_export, !index ? tr("Nothing was read yet.") : m_isStale ? tr("The report is being made.") : QString());
    m_summary->setVisible(index && !m_document.subtitle.isEmpty() && hasSince);
    if (!m_workspace) {
        sayNothingIsOpen(
            m_state, [this] { Q_EMIT connectRequested(); }, [this] { Q_EMIT practiceRequested(); });
        m_stack->setCurrentWidget(m_state);
    } else if (!index) {
        const bool isOver = service()->pull().phase == PullState::Phase::Done;
        m_state->say(u"document-export"_s,
                     isOver ? tr("Who can reach what could not be read") : tr("Reading who can reach what…"),
                     isOver && service()->pull().error ? app::describe(*service()->pull().error, m_workspace->name()).what
                                                       : tr("The reports appear as soon as everything is read."));
        m_stack->setCurrentWidget(m_state);
    } else if (!hasSince) {
        m_state->say(u"view-refresh"_s, tr("Nothing to compare with yet"),
                     tr("Each day’s first whole reading is kept. From tomorrow on you see here what has changed."));
        connect(m_state->addButton(tr("Keep this reading")), &QPushButton::clicked, this, [this] { service()->keepNow(); });
        m_stack->setCurrentWidget(m_state);
    } else if (!m_isStale && m_model.rowCount() == 0) {
        m_state->say(u"dialog-ok-apply"_s, isChanges ? tr("Nothing has changed") : tr("Nothing to report"),
                     isChanges ? tr("Everybody reaches what they reached then.")
                               : tr("There is nobody and nothing of this kind."));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
}

app::ReportRequest ReportsPage::request() const
{
    app::ReportRequest request;
    request.kind = kind();
    request.now = QDateTime::currentDateTimeUtc();
    if (const QVariant platform = m_platform->currentData(); platform.isValid()) {
        request.platforms = {static_cast<Platform>(platform.toInt())};
        request.filterWords = {tr("Only %1").arg(m_platform->currentText())};
    }
    static const QRegularExpression between(u"[\\s,;]+"_s);
    request.rules.domains = m_domains->text().toLower().split(between, Qt::SkipEmptyParts);
    if (request.kind == ReportKind::Changes)
        request.since = m_since;
    return request;
}

void ReportsPage::make()
{
    m_isStale = true;
    const app::AccessIndexPtr index = service() ? service()->index() : nullptr;
    // Seconds for a large organisation: only what somebody looks at.
    if (!index || !isVisible())
        return updateState();
    if (kind() == ReportKind::Changes && !m_since) {
        if (m_sinceBox->currentIndex() < 0)
            return updateState();
        m_loading.run(service()->load(m_sinceBox->currentData().toLongLong(), this), this, [this](const Result<Snapshot> &since) {
            if (!since)
                return announceFailure(m_notice, since.error());
            m_since = *since;
            make();
        });
        return updateState();
    }
    updateState();
    auto *job = new WorkerJob<reports::ReportDocument>(
        [index, request = request()](WorkControl &) -> Result<reports::ReportDocument> {
            // Without what is for programs alone.
            return reports::forReading(app::makeReport(*index, request));
        },
        this);
    m_making.run(job, this, [this](const Result<reports::ReportDocument> &document) {
        if (document)
            showReport(*document);
    });
}

void ReportsPage::showReport(const reports::ReportDocument &document)
{
    m_document = document;
    m_isStale = false;
    const reports::ReportTable table =
        document.sections.isEmpty() ? reports::ReportTable() : document.sections.constFirst().table;
    m_model.show(table, document.sections.isEmpty() ? 0 : document.sections.constFirst().groupColumns);
    auto *head = qobject_cast<ListHead *>(m_table->horizontalHeader());
    const int em = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(column) + kUnit;
        m_table->setColumnWidth(column,
                                std::clamp(wanted, head->wholeWidth(column), std::max(head->wholeWidth(column), 32 * em)));
    }
    QStringList sentences{document.subtitle};
    if (!document.provenance.isComplete)
        sentences.append(document.provenance.incompleteBecause);
    m_summary->setText(sentences.join(u' '));
    m_count->setText(tr("%Ln rows", nullptr, m_model.rowCount()));
    showCharts(document);
    updateState();
}

void ReportsPage::showCharts(const reports::ReportDocument &document)
{
    QList<reports::BarChart> charts = document.charts;
    for (const reports::ReportSection &section : document.sections) {
        if (!section.chart.isEmpty())
            charts.append(section.chart);
    }
    const bool hasRoom = height() >= kChartsFrom && width() >= 100 * fontMetrics().averageCharWidth();
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        const bool isShown = hasRoom && i < charts.size();
        if (isShown)
            m_charts.at(i)->show(charts.at(i));
        m_charts.at(i)->setVisible(isShown);
    }
}

void ReportsPage::exportReport()
{
    const app::AccessIndexPtr index = service() ? service()->index() : nullptr;
    if (!index)
        return;
    const app::ReportRequest wanted = request();
    const QString day = index->snapshot().takenAt.toLocalTime().date().toString(Qt::ISODate);
    const ExportDialog::Scope scope{
        app::reportTitle(wanted.kind) + (m_platform->currentIndex() > 0 ? u" · "_s + m_platform->currentText() : QString()),
        app::reportWord(wanted.kind) + u'-' + day,
        [index, wanted](reports::ReportFormat format) { return app::writeReport(*index, wanted, format); },
        {}};
    auto *dialog =
        new ExportDialog(tr("Export report"), {scope},
                         tr("For other programs, with where the data come from. Permissions of Anyscale alone: exactly "
                            "what its own tool writes."),
                         this);
    if (!m_document.provenance.isComplete)
        dialog->setIncompleteBecause(m_document.provenance.incompleteBecause);
    announceExport(dialog, m_notice);
    dialog->open();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        make();
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isStale)
        showCharts(m_document);
}

} // namespace gatehouse::widgets
