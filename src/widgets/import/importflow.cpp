// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importflow.h"

#include "app/importdraft.h"
#include "app/texts.h"
#include "sheets/widecolumns.h"

#include <QtCore/QLocale>

namespace gatehouse::widgets {

ImportFlow::ImportFlow(app::AppContext &context, const QList<app::ImportTarget> &targets, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_targets(targets)
    , m_asked(targets)
    , m_sheet(&context.settings.store())
{
    Q_ASSERT(!targets.isEmpty());
    for (const app::ImportTarget &target : targets)
        m_choices[target.platform()] = {};
    if (!isWide())
        return;
    connect(&m_sheet, &app::ImportSession::layoutChanged, this, &ImportFlow::updateVocabulary);
    connect(&m_sheet, &app::ImportSession::rowsEdited, this, &ImportFlow::updateVocabulary);
    connect(&m_sheet, &app::ImportSession::readFinished, this, &ImportFlow::updateVocabulary);
    readRoles();
}

QString ImportFlow::platformName() const
{
    QStringList names;
    for (const app::ImportTarget &target : m_asked)
        names.append(app::platformText(target.platform()));
    return QLocale().createSeparatedList(names);
}

// ---- platforms --------------------------------------------------------------------------------------------------------------

bool ImportFlow::isWide() const
{
    return m_targets.size() > 1 || m_targets.constFirst().platform() != Platform::Anyscale;
}

void ImportFlow::readRoles()
{
    for (const app::ImportTarget &target : std::as_const(m_targets)) {
        if (target.platform() == Platform::Anyscale)
            continue; // gives no role to new people
        startJob(target.session->port().assignableRoles(this), this,
                 [this, platform = target.platform()](const Result<QList<Role>> &roles) {
                     if (roles)
                         takeRoles(platform, *roles);
                 });
    }
}

void ImportFlow::takeRoles(Platform platform, const QList<Role> &roles)
{
    app::PlatformChoice choice = m_choices.at(platform);
    choice.roles = roles;
    choice.defaultRole = roles.value(0);
    choice.meanings = m_sheet.memory().meanings(platform, roles);
    setChoice(platform, choice);
}

void ImportFlow::setChoice(Platform platform, const app::PlatformChoice &choice)
{
    if (m_choices.at(platform) == choice)
        return;
    m_choices[platform] = choice;
    updateVocabulary();
    Q_EMIT choicesChanged();
}

void ImportFlow::setMeaning(Platform platform, const QString &word, const app::WordMeaning &meaning)
{
    app::PlatformChoice choice = m_choices.at(platform);
    choice.meanings.insert(sheets::foldedWord(word), meaning);
    m_sheet.memory().rememberMeaning(platform, word, meaning);
    setChoice(platform, choice);
}

QList<app::WordCount> ImportFlow::wordsOf(Platform platform) const
{
    return app::wordsOf(m_sheet.sheet(), m_sheet.layout(), m_sheet.edits(), platform, m_choices.at(platform));
}

qint64 ImportFlow::rowsFor(Platform platform) const
{
    return app::rowsFor(m_sheet.checked().ready, m_sheet.layout(), platform, m_choices.at(platform));
}

void ImportFlow::updateVocabulary()
{
    if (m_sheet.state() == app::ImportSession::State::Read)
        m_sheet.setVocabulary(app::vocabularyOf(m_sheet.sheet(), m_sheet.layout(), m_sheet.edits(), m_choices));
}

void ImportFlow::makePlans()
{
    const ImportPlan base = m_sheet.makePlan();
    m_rehearsal.reset();
    if (!isWide()) {
        m_asked = m_targets;
        m_asked.first().plan = base;
        m_plan = base;
        return;
    }
    m_asked.clear();
    for (const ImportPlan &plan : app::widePlans(base, m_sheet.checked().ready, m_sheet.layout(), m_choices)) {
        for (app::ImportTarget target : std::as_const(m_targets)) {
            if (target.platform() != plan.platform)
                continue;
            target.plan = plan;
            m_asked.append(target);
        }
    }
    m_plan = app::togetherPlan(m_asked, base);
}

void ImportFlow::setRehearsals(const QList<app::Rehearsal> &rehearsals)
{
    for (qsizetype i = 0; i < m_asked.size(); ++i)
        m_asked[i].rehearsal = rehearsals.value(i);
    m_rehearsal = app::togetherRehearsal(m_asked);
}

void ImportFlow::setRun(const QList<app::ImportRun *> &runs)
{
    delete m_run;
    if (!runs.isEmpty())
        m_run = new app::ImportRuns(runs, this);
    Q_EMIT runChanged();
}

bool ImportFlow::isRunning() const
{
    using State = app::ImportRun::State;
    return m_run && m_run->state() != State::Idle && m_run->state() != State::Finished && m_run->state() != State::Stopped &&
           m_run->state() != State::Broken;
}

QHash<qint64, QString> ImportFlow::names() const
{
    QHash<qint64, QString> names;
    names.reserve(m_plan.rows.size());
    for (const ImportRow &row : m_plan.rows) {
        const QString last = row.person.lastName.value_or(QString());
        names.insert(row.sheetRow, last.isEmpty() ? row.person.name : row.person.name + u' ' + last);
    }
    return names;
}

QString ImportFlow::sourceName() const
{
    return m_sourceName.isEmpty() ? m_sheet.sourceName() : m_sourceName;
}

void ImportFlow::startOver()
{
    setRun({});
    m_plan = {};
    m_rehearsal.reset();
    m_sourceName.clear();
    m_sheet.clear();
    m_draftRestored = false;
}

void ImportFlow::keepDraft()
{
    app::ImportDraft(m_context.settings.profile()).keep(m_sheet);
}

void ImportFlow::dropDraft()
{
    app::ImportDraft(m_context.settings.profile()).drop();
    m_draftRestored = false;
}

void ImportFlow::restoreDraft()
{
    m_draftRestored = !m_sheet.sourcePath().isEmpty() && app::ImportDraft(m_context.settings.profile()).restore(m_sheet);
}

} // namespace gatehouse::widgets
