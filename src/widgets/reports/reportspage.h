// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessreports.h"
#include "app/workspace.h"
#include "base/jobslot.h"
#include "models/reportpreviewmodel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace gatehouse::widgets {

class ChartView;
class EvidenceLauncher;
class MessageBanner;
class PageHeader;
class ReviewLauncher;
class StatePanel;
class TimeBar;

/// What an auditor asks for, ready to be looked at and saved: the kinds of report, one of them as it will be written, and the way
/// to reviews and evidence.
class ReportsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` remembers the organisation's own domains.
    explicit ReportsPage(QSettings &settings, QWidget *parent = nullptr);
    ~ReportsPage() override;

    /// Null: nothing is open.
    void setWorkspace(app::Workspace *workspace);
    void chooseKind(app::ReportKind kind);
    app::ReportKind kind() const;
    /// Where "Reviews and evidence" lead.
    void useLaunchers(ReviewLauncher &reviews, EvidenceLauncher &evidence);
    MessageBanner *notice() const { return m_notice; }

Q_SIGNALS:
    void refreshRequested();
    void connectRequested();
    void practiceRequested();
    void reviewRequested();     ///< begin one
    void reviewListRequested(); ///< those that are open
    void evidenceRequested();
    void checkPackRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    QWidget *buildSide();
    QWidget *buildPreview();
    void updateState();
    void updatePull();
    void fillPlatforms();
    void fillSince();
    void make();
    void showReport(const reports::ReportDocument &document);
    void showCharts(const reports::ReportDocument &document);
    void exportReport();
    app::ReportRequest request() const;
    app::SnapshotService *service() const { return m_workspace ? &m_workspace->snapshots() : nullptr; }
    QString domainsKey() const;

    QSettings &m_settings;
    QPointer<app::Workspace> m_workspace;
    models::ReportPreviewModel m_model;
    JobSlot m_making;
    JobSlot m_loading;
    std::optional<Snapshot> m_since;
    reports::ReportDocument m_document;
    bool m_isStale = true; ///< what is shown is not of the present choice
    PageHeader *m_header;
    TimeBar *m_timeBar;
    MessageBanner *m_notice;
    QToolButton *m_refresh = nullptr;
    QPushButton *m_export = nullptr;
    QListWidget *m_kinds = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePanel *m_state = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_purpose = nullptr;
    QLabel *m_summary = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_sinceBox = nullptr;
    QLabel *m_sinceLabel = nullptr;
    QLineEdit *m_domains = nullptr;
    QLabel *m_domainsLabel = nullptr;
    QList<ChartView *> m_charts;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace gatehouse::widgets
