// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/importruns.h"
#include "app/importsession.h"
#include "app/wideimport.h"
#include "base/jobslot.h"

#include <QtCore/QPointer>

namespace gatehouse::widgets {

enum class Step { Sheet, Columns, Check, Rehearse, Run, Result };
inline constexpr int kStepCount = 6;

/// What the six pages share: the sheet with its edits, the platforms it goes to, the plans, the rehearsals and the runs. Pages
/// ask it to move on; the wizard moves.
class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    /// At least one target; session and service of each.
    ImportFlow(app::AppContext &context, const QList<app::ImportTarget> &targets, QObject *parent = nullptr);

    app::ImportSession &sheet() { return m_sheet; }
    const app::ImportSession &sheet() const { return m_sheet; }
    /// Of the first platform: what the organisation is called.
    app::Session &session() const { return *m_targets.constFirst().session; }
    app::ImportService &service() const { return *m_targets.constFirst().service; }
    QSettings &settings() { return m_context.settings.store(); }
    /// Of the platforms that are asked for: "Anyscale and Arize AX".
    QString platformName() const;

    /// Every platform of the organisation that people could go to.
    const QList<app::ImportTarget> &targets() const { return m_targets; }
    /// More than Anyscale alone: there is something to choose.
    bool isWide() const;
    const app::WideChoices &choices() const { return m_choices; }
    void setChoice(Platform platform, const app::PlatformChoice &choice);
    /// Remembered too.
    void setMeaning(Platform platform, const QString &word, const app::WordMeaning &meaning);
    QList<app::WordCount> wordsOf(Platform platform) const;
    qint64 rowsFor(Platform platform) const;

    /// Those that the sheet goes to, with their plans and rehearsals.
    const QList<app::ImportTarget> &asked() const { return m_asked; }
    void makePlans();
    /// All of them together; rows once for each platform.
    const ImportPlan &plan() const { return m_plan; }
    const std::optional<app::Rehearsal> &rehearsal() const { return m_rehearsal; }
    /// One for each of asked().
    void setRehearsals(const QList<app::Rehearsal> &rehearsals);

    app::ImportRuns *run() const { return m_run; }
    /// Takes the runs over. Names for their rows come from the plan, where there is one.
    void setRun(const QList<app::ImportRun *> &runs);
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
    void choicesChanged(); ///< platforms, roles or what words mean
    void peopleChanged();
    void showPeopleRequested(const QStringList &emails);

private:
    void readRoles();
    void takeRoles(Platform platform, const QList<Role> &roles);
    void updateVocabulary();

    app::AppContext &m_context;
    QList<app::ImportTarget> m_targets;
    app::WideChoices m_choices;
    QList<app::ImportTarget> m_asked;
    app::ImportSession m_sheet;
    ImportPlan m_plan;
    std::optional<app::Rehearsal> m_rehearsal;
    QPointer<app::ImportRuns> m_run;
    QString m_sourceName;
    bool m_draftRestored = false;
};

} // namespace gatehouse::widgets
