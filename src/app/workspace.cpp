// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace.h"

namespace gatehouse::widgets {

Workspace::Workspace(std::unique_ptr<app::Session> session, app::AppContext &context, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_peopleService(*m_session, m_people)
    , m_access(*m_session)
    , m_imports(*m_session, context.journal)
{
}

Workspace::~Workspace() = default;

QString Workspace::whyNoImport() const
{
    if (isReadOnly())
        return tr("This connection only reads. Change that under Connections to add people.");
    return {};
}

void Workspace::open()
{
    m_identify.run(m_session->identify(this), this, [this](const Result<WhoAmI> &who) {
        m_identifyError = who ? std::nullopt : std::optional(who.error());
        Q_EMIT identityChanged();
        if (!who)
            return;
        refreshAll();
        lookForUnfinished();
    });
}

void Workspace::refreshPeople()
{
    if (!m_session->whoAmI())
        return open();
    m_peopleService.refresh();
}

void Workspace::refreshAccess()
{
    if (!m_session->whoAmI())
        return open();
    m_access.refresh();
}

void Workspace::refreshAll()
{
    refreshPeople();
    refreshAccess();
}

void Workspace::lookForUnfinished()
{
    m_unfinishedJob.run(m_imports.unfinished(this), this, [this](const Result<QList<store::UnfinishedRun>> &runs) {
        m_unfinished = runs ? *runs : QList<store::UnfinishedRun>();
        Q_EMIT unfinishedChanged();
    });
}

} // namespace gatehouse::widgets
