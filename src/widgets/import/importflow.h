// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/importservice.h"
#include "app/importsession.h"

#include <QtCore/QPointer>

namespace gatehouse::widgets {

enum class Step { Sheet, Columns, Check, Rehearse, Run, Result };
inline constexpr int kStepCount = 6;

/// What the six pages share: the sheet with its edits, the plan, the rehearsal and the run. Pages ask it to move on; the wizard
/// moves.
class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    ImportFlow(app::AppContext &context, app::Session &session, app::ImportService &service, QObject *parent = nullptr);

    app::ImportSession &sheet() { return m_sheet; }
    app::Session &session() { return m_session; }
    app::ImportService &service() { return m_service; }
    QSettings &settings() { return m_context.settings.store(); }
    QString platformName() const;

    const ImportPlan &plan() const { return m_plan; }
    const std::optional<app::Rehearsal> &rehearsal() const { return m_rehearsal; }
    void setPlan(ImportPlan plan);
    /// Belongs to the plan it was made from.
    void setRehearsal(app::Rehearsal rehearsal);

    app::ImportRun *run() const { return m_run; }
    /// Takes the run over. Names for its rows come from the plan, where there is one.
    void setRun(app::ImportRun *run);
    bool isRunning() const;
    /// The person's name by sheet row, for lists of outcomes. Empty for a run that was taken up without its file.
    QHash<qint64, QString> names() const;
    QString sourceName() const;
    void setSourceName(const QString &name) { m_sourceName = name; }
    /// Forgets sheet, plan and run: "Add another sheet".
    void startOver();

    /// "Keep for later": the edits of a sheet from a file, in the profile.
    void keepDraft();
    void dropDraft();
    /// Fills a kept draft in where it belongs to the sheet just read.
    void restoreDraft();
    bool isDraftRestored() const { return m_draftRestored; }

Q_SIGNALS:
    void stepRequested(gatehouse::widgets::Step step);
    void closeRequested();
    void runChanged();
    void peopleChanged();
    void showPeopleRequested(const QStringList &emails);

private:
    app::AppContext &m_context;
    app::Session &m_session;
    app::ImportService &m_service;
    app::ImportSession m_sheet;
    ImportPlan m_plan;
    std::optional<app::Rehearsal> m_rehearsal;
    QPointer<app::ImportRun> m_run;
    QString m_sourceName;
    bool m_draftRestored = false;
};

} // namespace gatehouse::widgets
