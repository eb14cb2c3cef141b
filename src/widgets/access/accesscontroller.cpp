// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/accesscontroller.h"

#include "app/actionplanner.h"
#include "app/audit/accessreports.h"
#include "app/texts.h"
#include "widgets/access/comparedialog.h"
#include "widgets/access/whypane.h"
#include "widgets/exportdialog.h"
#include "widgets/notices.h"
#include "widgets/people/actionlook.h"
#include "widgets/reports/timebar.h"

#include <QtCore/QLocale>

#include <QtWidgets/QBoxLayout>
#include <algorithm>
#include <utility>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

/// A report of what `index` says, written on another thread.
ExportDialog::Scope scopeOf(const QString &text, const app::AccessIndexPtr &index, const app::ReportRequest &request,
                            const QString &suffix = {})
{
    const auto make = [index, request](reports::ReportFormat format) {
        app::ReportRequest now = request;
        now.now = QDateTime::currentDateTimeUtc();
        return app::writeReport(*index, now, format);
    };
    return {text, app::reportWord(request.kind) + suffix, make, {}};
}

app::ReportRequest requestOf(app::ReportKind kind)
{
    app::ReportRequest request;
    request.kind = kind;
    return request;
}

/// The same request for what is shown now.
app::ReportRequest narrowed(app::ReportRequest request, const AccessPage &page)
{
    const models::AccessShown &shown = *page.shown();
    for (const int who : shown.people()) {
        const PersonId &person = page.index()->who()[who].person;
        if (!person.isEmpty())
            request.persons.append(person);
    }
    request.resources = shown.resources();
    const QSet<Platform> &platforms = page.filter().platforms;
    request.platforms = QList<Platform>(platforms.cbegin(), platforms.cend());
    std::sort(request.platforms.begin(), request.platforms.end());
    request.filterWords = page.filterWords();
    return request;
}

} // namespace

AccessController::AccessController(AccessPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_timeBar(new TimeBar(&page))
{
    m_page.timeBarPlace()->addWidget(m_timeBar);
    connect(&m_page, &AccessPage::refreshRequested, this, [this] {
        if (m_workspace)
            m_workspace->snapshots().refresh();
    });
    connect(&m_page, &AccessPage::cancelRequested, this, [this] {
        if (m_workspace)
            m_workspace->snapshots().cancelRefresh();
    });
    connect(&m_page, &AccessPage::exportRequested, this, [this] { exportPermissions({}); });
    connect(&m_page, &AccessPage::changeRequested, this, [this] { m_wasChangeAsked = true; });
    connect(&m_page, &AccessPage::compareRequested, this, &AccessController::compare);
}

void AccessController::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace)
        m_workspace->snapshots().disconnect(this);
    m_workspace = workspace;
    m_timeBar->setWorkspace(workspace);
    m_page.setIndex({});
    m_page.setShownDay({});
    m_page.setOpen(workspace != nullptr);
    if (!workspace) {
        m_page.pane()->setBlocker({});
        m_page.setPull({});
        return;
    }
    m_page.pane()->setBlocker([this](const Change &change) { return whyBlocked(change); });
    app::SnapshotService *service = &workspace->snapshots();
    connect(service, &app::SnapshotService::changed, this, &AccessController::showIndex);
    connect(service, &app::SnapshotService::pullChanged, this, &AccessController::showPull);
    connect(service, &app::SnapshotService::failed, this,
            [this](const ApiError &error) { announceFailure(m_page.notice(), error); });
    showPull();
    showIndex();
}

void AccessController::showIndex()
{
    const auto kept = m_workspace->snapshots().shownKept();
    m_page.setShownDay(kept ? kept->takenAt : QDateTime());
    m_page.setIndex(m_workspace->snapshots().index());
}

void AccessController::showPull()
{
    PullState pull = m_workspace->snapshots().pull();
    // Where no platform answered there is nothing to wait for, and why is known.
    if (pull.phase == PullState::Phase::Never && !m_workspace->isIdentified() && m_workspace->identifyError()) {
        pull.phase = PullState::Phase::Done;
        pull.error = m_workspace->identifyError();
    }
    if (pull.organisation.isEmpty())
        pull.organisation = m_workspace->name();
    m_page.setPull(pull);
}

QString AccessController::whyBlocked(const Change &change) const
{
    if (!m_workspace)
        return tr("No organisation is open.");
    if (m_workspace->snapshots().shownKept())
        return tr("An earlier day is shown. Go back to today to change something.");
    const Account *account = m_workspace->people().find(change.account.id());
    if (!account)
        return tr("This account is not in the list of people any more. Read again.");
    const app::ActionPlanner planner(*m_workspace);
    const Ability ability = planner.ability(change.action, *account);
    if (!ability.isPossible())
        return reasonText(ability, change.action, change.platform());
    ChangePlan plan;
    plan.changes = {change};
    const Ability guard = planner.guard(change, plan);
    return guard.isPossible() ? QString() : reasonText(guard, change.action, change.platform());
}

void AccessController::readAfterChange()
{
    if (std::exchange(m_wasChangeAsked, false) && m_workspace)
        m_workspace->refreshAll();
}

void AccessController::compare()
{
    if (!m_page.index())
        return;
    auto *dialog = new CompareDialog(m_page.index(), m_page.current().who, &m_page);
    dialog->open();
}

void AccessController::exportPermissions(const PersonId &person)
{
    const app::AccessIndexPtr index = m_page.index();
    if (!m_workspace || !index)
        return;
    const auto people = static_cast<int>(index->snapshot().persons.size());
    const app::ReportRequest byPerson = requestOf(app::ReportKind::PermissionsByPerson);
    const app::ReportRequest byResource = requestOf(app::ReportKind::PermissionsByResource);
    QList<ExportDialog::Scope> scopes;
    scopes.append(scopeOf(tr("By person: everybody, %Ln people", nullptr, people), index, byPerson));
    scopes.append(scopeOf(tr("By resource: all %Ln resources", nullptr, static_cast<int>(index->graph().resources.size())), index,
                          byResource));
    if (!m_page.filterWords().isEmpty()) {
        const QString words = QLocale().createSeparatedList(m_page.filterWords());
        scopes.append(
            scopeOf(tr("By person: who is shown now (%1)").arg(words), index, narrowed(byPerson, m_page), u"-selection"_s));
        scopes.append(
            scopeOf(tr("By resource: what is shown now (%1)").arg(words), index, narrowed(byResource, m_page), u"-selection"_s));
    }
    const PersonId one = person.isEmpty() ? m_page.currentPerson() : person;
    int ofOne = -1;
    if (const int who = one.isEmpty() ? -1 : index->whoOf(one); who >= 0) {
        app::ReportRequest request = byPerson;
        const QString name = app::isolated(index->who()[who].name);
        request.persons = {one};
        request.filterWords = {tr("Only %1").arg(name)};
        ofOne = static_cast<int>(scopes.size());
        scopes.append(scopeOf(tr("Only %1").arg(name), index, request, u"-one-person"_s));
    }
    const PlatformReading *anyscale = index->snapshot().on(Platform::Anyscale);
    QString jsonWords = tr("For programs; one object for each role.");
    if (anyscale && !anyscale->vendorPermissions.isEmpty()) {
        app::ReportRequest request = byPerson;
        request.platforms = {Platform::Anyscale};
        scopes.append(scopeOf(tr("Anyscale alone: everybody"), index, request, u"-anyscale"_s));
        jsonWords = tr("For programs. Of Anyscale alone and everybody it is exactly what Anyscale’s own tool writes.");
    }
    auto *dialog = new ExportDialog(tr("Export a report"), scopes, jsonWords, &m_page);
    if (!person.isEmpty() && ofOne >= 0)
        dialog->chooseScope(ofOne);
    if (!index->snapshot().isWhole())
        dialog->setIncompleteBecause(tr("A platform could not be read whole."));
    announceExport(dialog, m_page.notice());
    dialog->open();
}

} // namespace gatehouse::widgets
