// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplecontroller.h"

#include "app/reportservice.h"
#include "reports/peoplereport.h"
#include "widgets/exportdialog.h"
#include "widgets/messagebanner.h"
#include "widgets/notices.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

PeopleController::PeopleController(PeoplePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(&m_page, &PeoplePage::refreshRequested, this, &PeopleController::refresh);
    connect(&m_page, &PeoplePage::cancelRequested, this, [this] {
        if (m_workspace)
            m_workspace->peopleService().cancelRefresh();
    });
    connect(&m_page, &PeoplePage::exportRequested, this, &PeopleController::exportPeople);
}

void PeopleController::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->people().disconnect(this);
        if (m_workspace->access())
            m_workspace->access()->disconnect(this);
    }
    m_workspace = workspace;
    m_page.setOpen(workspace != nullptr);
    m_page.setGrants(nullptr);
    m_page.model().follow(workspace ? &workspace->people() : nullptr);
    m_page.setPull(workspace ? workspace->people().pull() : PullState());
    m_page.setImportReason(workspace ? workspace->whyNoImport() : tr("No organisation is open."));
    if (!workspace)
        return;
    connect(&workspace->people(), &app::PeopleStore::pullChanged, this, [this](const PullState &pull) { m_page.setPull(pull); });
    if (workspace->access())
        connect(workspace->access(), &app::AccessService::changed, this,
                [this] { m_page.setGrants(&m_workspace->access()->graph().grants); });
}

void PeopleController::refresh()
{
    if (!m_workspace)
        return;
    m_workspace->refreshAll();
}

void PeopleController::showPerson(const UserId &person)
{
    if (!m_workspace)
        return;
    for (const Account &account : m_workspace->people().accounts()) {
        if (account.userId == person) {
            m_page.clearSearch();
            m_page.chooseView(models::PeopleProxyModel::View::Everyone);
            m_page.selectPerson(account.id());
            return;
        }
    }
}

QList<Account> PeopleController::shownAccounts() const
{
    QList<Account> shown;
    const auto &proxy = m_page.proxy();
    shown.reserve(proxy.rowCount());
    for (int row = 0; row < proxy.rowCount(); ++row)
        shown.append(m_page.model().account(proxy.sourceRow(row)));
    return shown;
}

void PeopleController::exportPeople()
{
    if (!m_workspace)
        return;
    reports::Provenance provenance =
        app::provenanceOf(*m_workspace->sessions().constFirst(), m_page.pull(), tr("People"), {u"GET /api/v2/organization_collaborators/"_s});
    const auto scope = [](const QString &text, const QString &name, const QList<Account> &accounts, reports::Provenance about) {
        about.count = accounts.size();
        return ExportDialog::Scope{text,
                                   name,
                                   [accounts, about](reports::ReportFormat format) {
                                       return app::tableExport(reports::peopleTable(accounts, about), format);
                                   },
                                   {}};
    };
    const QList<Account> everybody = m_workspace->people().accounts();
    QList<ExportDialog::Scope> scopes;
    if (m_page.isNarrowed()) {
        const QList<Account> shown = shownAccounts();
        reports::Provenance narrowed = provenance;
        narrowed.filters = m_page.filterWords();
        scopes.append(scope(tr("The %Ln people shown now", nullptr, static_cast<int>(shown.size())), u"people-selection"_s, shown,
                            narrowed));
    }
    scopes.append(
        scope(tr("Everybody: %Ln people", nullptr, static_cast<int>(everybody.size())), u"people"_s, everybody, provenance));
    auto *dialog = new ExportDialog(tr("Export people"), scopes, tr("For programs; one object for each person."), &m_page);
    if (!provenance.isComplete)
        dialog->setIncompleteBecause(provenance.incompleteBecause);
    announceExport(dialog, m_page.notice());
    dialog->open();
}

} // namespace gatehouse::widgets
