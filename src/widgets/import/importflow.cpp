// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importflow.h"

#include "app/importdraft.h"
#include "app/texts.h"

namespace gatehouse::widgets {

ImportFlow::ImportFlow(app::AppContext &context, app::Session &session, app::ImportService &service, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_session(session)
    , m_service(service)
    , m_sheet(&context.settings.store())
{
}

QString ImportFlow::platformName() const
{
    return app::platformText(m_session.connection().platform);
}

void ImportFlow::setPlan(ImportPlan plan)
{
    m_plan = std::move(plan);
    m_rehearsal.reset();
}

void ImportFlow::setRehearsal(app::Rehearsal rehearsal)
{
    m_rehearsal = std::move(rehearsal);
}

void ImportFlow::setRun(app::ImportRun *run)
{
    if (m_run == run)
        return;
    delete m_run;
    m_run = run;
    if (m_run)
        m_run->setParent(this);
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
    setRun(nullptr);
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
