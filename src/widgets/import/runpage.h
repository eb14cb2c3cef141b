// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importpage.h"

#include <QtCore/QTimer>

namespace gatehouse::models {
class OutcomeModel;
}

class QFrame;

namespace gatehouse::widgets {

class PlatformLine;
namespace Ui {
class RunPage;
}

/// Step 5: people are being created. Pause is what Space does; stopping finishes the request under way.
class RunPage final : public ImportPage
{
    Q_OBJECT

public:
    explicit RunPage(ImportFlow &flow, QWidget *parent = nullptr);
    ~RunPage() override;

    Footer footer() override;
    void enter() override;
    QWidget *firstFocus() override;

    /// Before a run is there: what is being done to take it up.
    void showPreparing(const QString &what, const QString &why);
    /// It could not be taken up; nothing is lost.
    void showNotTakenUp(const gatehouse::ApiError &error);

Q_SIGNALS:
    void takeUpAgain();

private:
    void takeRun();
    void refresh();
    void showCounts();
    void showPlatforms();
    void showState();
    void showBroken(const ApiError &error);
    void scheduleRefresh();
    void onEnded();
    void keepWidths();
    QString progressText() const;
    QString leftText() const;

    std::unique_ptr<Ui::RunPage> m_ui;
    models::OutcomeModel *m_outcomes = nullptr;
    QFrame *m_lines = nullptr; ///< one a platform, where there are several
    QList<PlatformLine *> m_bars;
    QList<RowOutcome> m_waiting; ///< endings not yet shown: the table is told a few times a second, not once a row
    bool m_canTryAgain = false;
    QTimer m_soon;
    QTimer m_tick;
};

} // namespace gatehouse::widgets
