// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/evidencepack.h"
#include "base/jobslot.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace gatehouse::app {
class Workspace;
}

namespace gatehouse::widgets {

/// Makes an evidence pack: what will be read and where it goes, how far it is, and at the end the pack's hash. Opened with
/// open().
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceDialog(app::Workspace &workspace, QWidget *parent = nullptr);

    /// The folder or the zip that will be written.
    QString target() const;
    void setTarget(const QString &path);
    void reject() override; ///< while it reads: stops, and nothing is left behind

Q_SIGNALS:
    void checkRequested(const QString &path, const QString &hash);

private:
    QWidget *buildChoice();
    QWidget *buildWork();
    QWidget *buildEnd();
    void addPlatforms(QBoxLayout *column);
    void followForm();
    void choose();
    void start();
    void showPhase(app::EvidenceJob::Phase phase);
    void ended(const Result<app::EvidenceMade> &made);
    void showMade(const app::EvidenceMade &made);

    QPointer<app::Workspace> m_workspace;
    QStackedWidget *m_pages;
    QRadioButton *m_zip = nullptr;
    QRadioButton *m_folder = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_phase = nullptr;
    QHash<Platform, QLabel *> m_counts;
    QPushButton *m_cancel = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QWidget *m_incomplete = nullptr;
    QLabel *m_hash = nullptr;
    app::EvidenceMade m_made;
    JobSlot m_slot;
};

} // namespace gatehouse::widgets
