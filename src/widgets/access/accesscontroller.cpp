// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accesscontroller.h"

#include "app/reportservice.h"
#include "app/texts.h"
#include "widgets/exportdialog.h"
#include "widgets/notices.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSourceCall = "GET /api/v2/scim/list-user-permissions"_L1;

/// Reads one person's permissions as they are now and writes them to a file.
class FetchAndSaveJob final : public ResultJob<std::monostate>
{
public:
    FetchAndSaveJob(app::Workspace &workspace, const UserId &person, const reports::Provenance &provenance,
                    reports::ReportFormat format, const QString &path, QObject *parent)
        : ResultJob<std::monostate>(parent)
        , m_fetch(workspace.access()->fetch(person, this))
        , m_provenance(provenance)
        , m_format(format)
        , m_path(path)
    {
        connect(m_fetch, &Job::finished, this, &FetchAndSaveJob::save);
    }

protected:
    void doStart() override { m_fetch->start(); }
    void doCancel() override
    {
        for (Job *part : std::initializer_list<Job *>{m_fetch, m_save}) {
            if (part) {
                part->disconnect(this);
                part->cancel();
            }
        }
        setCancelled();
    }

private:
    void save()
    {
        Result<UserPermissions> graph = m_fetch->takeResult();
        if (!graph)
            return complete(failure(graph.error()));
        m_provenance.count = graph->grants.size();
        m_provenance.pulledAt = QDateTime::currentDateTimeUtc();
        m_provenance.isComplete = true;
        m_save = app::saveFile(
            m_path,
            [graph = *std::move(graph), about = m_provenance, format = m_format] {
                return app::permissionsExport(graph, about, format);
            },
            this);
        connect(m_save, &Job::finished, this, [this] { complete(m_save->takeResult()); });
        m_save->start();
    }

    ResultJob<UserPermissions> *m_fetch;
    ResultJob<std::monostate> *m_save = nullptr;
    reports::Provenance m_provenance;
    reports::ReportFormat m_format;
    QString m_path;
};

} // namespace

AccessController::AccessController(AccessPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(&m_page, &AccessPage::refreshRequested, this, [this] {
        if (m_workspace)
            m_workspace->refreshAccess();
    });
    connect(&m_page, &AccessPage::cancelRequested, this, [this] {
        if (m_workspace && m_workspace->access())
            m_workspace->access()->cancelRefresh();
    });
    connect(&m_page, &AccessPage::exportRequested, this, [this] { exportPermissions({}); });
}

void AccessController::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace) {
        if (m_workspace->access())
            m_workspace->access()->disconnect(this);
        m_workspace->people().disconnect(this);
    }
    m_workspace = workspace;
    m_page.setOpen(workspace != nullptr);
    m_page.forget();
    if (!workspace || !workspace->access())
        return;
    connect(workspace->access(), &app::AccessService::changed, this, &AccessController::showGraph);
    connect(workspace->access(), &app::AccessService::pullChanged, this,
            [this] { m_page.setPull(m_workspace->access()->pull()); });
    // Names come from the list of people, which may be whole later than the grants.
    connect(&workspace->people(), &app::PeopleStore::pullChanged, this, [this](const PullState &pull) {
        if (pull.phase == PullState::Phase::Done && m_page.hasGraph())
            showGraph();
    });
}

void AccessController::showGraph()
{
    QHash<UserId, QString> names;
    for (const Account &account : m_workspace->people().accounts()) {
        if (account.platform == Platform::Anyscale && !account.userId.isEmpty())
            names.insert(account.userId, account.displayName());
    }
    m_page.setGraph(m_workspace->access()->graph(), names, m_workspace->name());
}

void AccessController::exportPermissions(const UserId &person)
{
    if (!m_workspace || !m_page.hasGraph())
        return;
    reports::Provenance provenance =
        app::provenanceOf(*m_workspace->session(Platform::Anyscale), m_page.pull(), tr("Permissions"), {QString(kSourceCall)});
    const UserPermissions graph = m_workspace->access()->graph();
    provenance.count = graph.grants.size();
    const UserId one = person.isEmpty() ? m_page.currentPerson() : person;
    QList<ExportDialog::Scope> scopes;
    scopes.append(
        {tr("Everybody: %Ln entries", nullptr, static_cast<int>(graph.grants.size())),
         u"permissions"_s,
         [graph, provenance](reports::ReportFormat format) { return app::permissionsExport(graph, provenance, format); },
         {}});
    if (!one.isEmpty()) {
        reports::Provenance about = provenance;
        about.filters = {tr("Only %1").arg(m_page.personName(one))};
        const auto save = [workspace = m_workspace, one, about](reports::ReportFormat format, const QString &path,
                                                                QObject *parent) {
            return new FetchAndSaveJob(*workspace, one, about, format, path, parent);
        };
        scopes.append(
            {tr("Only %1, read anew").arg(app::isolated(m_page.personName(one))), u"permissions-one-person"_s, {}, save});
    }
    auto *dialog = new ExportDialog(tr("Export permissions"), scopes, tr("Exactly what Anyscale’s own tool writes."), &m_page);
    if (!person.isEmpty())
        dialog->chooseScope(1);
    if (!provenance.isComplete)
        dialog->setIncompleteBecause(provenance.incompleteBecause);
    announceExport(dialog, m_page.notice());
    dialog->open();
}

} // namespace gatehouse::widgets
