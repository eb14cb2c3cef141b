// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplecontroller.h"

#include "app/reportservice.h"
#include "domain/email.h"
#include "widgets/exportdialog.h"
#include "widgets/messagebanner.h"
#include "widgets/notices.h"
#include "widgets/people/personpane.h"

#include <algorithm>
#include <utility>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {
/// So much of what was done with somebody the pane has room for.
constexpr qint64 kHistoryLines = 12;
constexpr int kSettleMilliseconds = 250;

/// While no platform answers.
app::Reach reachNobody(Action action, const QList<Account> &accounts)
{
    app::Reach reach;
    reach.action = action;
    reach.people = 1;
    for (const Account &account : accounts)
        reach.notReached.append({{}, account.id(), account.platform, {Ability::Answer::No, WhyNot::NotConnected, {}}});
    return reach;
}
} // namespace

PeopleController::PeopleController(PeoplePage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        askHoldings();
        askHistory();
        showSuggestions();
    });
    connect(&m_page, &PeoplePage::refreshRequested, this, &PeopleController::refresh);
    connect(&m_page, &PeoplePage::cancelRequested, this, [this] {
        if (m_workspace)
            m_workspace->peopleService().cancelRefresh();
    });
    connect(&m_page, &PeoplePage::exportRequested, this, &PeopleController::exportPeople);
    connect(&m_page, &PeoplePage::exportOfRequested, this, &PeopleController::exportOf);
    connect(&m_page, &PeoplePage::currentChanged, this, &PeopleController::fillPane);
    PersonPane *pane = m_page.pane();
    connect(pane, &PersonPane::joinRequested, this, [this](const app::JoinSuggestion &pair) {
        if (m_workspace)
            m_workspace->persons().join(pair.first, pair.second);
        showSuggestions();
    });
    connect(pane, &PersonPane::dismissRequested, this, [this](const app::JoinSuggestion &pair) {
        if (m_workspace)
            m_workspace->persons().dismiss(pair);
        showSuggestions();
    });
    connect(pane, &PersonPane::splitRequested, this, [this](const AccountId &account) {
        if (m_workspace)
            m_workspace->persons().split(account);
        showSuggestions();
    });
}

PeopleController::~PeopleController() = default;

void PeopleController::setWorkspace(app::Workspace *workspace)
{
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->people().disconnect(this);
        m_workspace->changes().disconnect(this);
    }
    m_history.drop();
    m_settle.stop();
    m_holdings.reset();
    m_workspace = workspace;
    m_isOffline = false;
    m_page.setShownFrom({});
    m_page.setReacher({});
    m_page.pane()->setReacher({});
    m_page.pane()->clear();
    m_page.setOpen(workspace != nullptr);
    m_page.model().follow(workspace ? &workspace->persons() : nullptr);
    if (workspace) {
        connectWorkspace();
    } else {
        m_page.setPull(PullState());
        m_page.setImportReason(tr("No organisation is open."));
    }
}

void PeopleController::connectWorkspace()
{
    m_holdings = std::make_unique<app::HoldingsService>(*m_workspace);
    connect(m_holdings.get(), &app::HoldingsService::changed, this, &PeopleController::showHeld);
    const auto reach = [workspace = m_workspace](Action action, const auto &whom) {
        app::Reach none;
        none.action = action;
        return workspace ? app::ActionPlanner(*workspace).reach(action, whom) : none;
    };
    m_page.setReacher([reach](Action action, const QList<Person> &people) { return reach(action, people); });
    m_page.pane()->setReacher([this, reach](Action action, const QList<Account> &accounts) {
        return m_isOffline ? reachNobody(action, accounts) : reach(action, accounts);
    });
    m_page.setPlatforms(m_workspace->platforms());
    showPulls();
    connect(&m_workspace->people(), &app::PeopleStore::pullChanged, this, &PeopleController::showPulls);
    connect(m_workspace, &app::Workspace::identityChanged, this, &PeopleController::showPulls);
    connect(&m_workspace->changes(), &app::ChangeService::historyChanged, this, &PeopleController::readPaneAgain);
}

void PeopleController::showPulls()
{
    Pulls each;
    for (const Platform platform : m_workspace->platforms()) {
        PullState pull = m_workspace->people().pull(platform);
        // A platform that did not even say who we are has nothing to show, and why is known.
        const auto refused = m_workspace->identifyError(platform);
        if (refused && !pull.error && pull.phase != PullState::Phase::Pulling) {
            pull.phase = PullState::Phase::Done;
            pull.error = refused;
        }
        each.emplace(platform, pull);
    }
    const bool isOffline = std::all_of(each.cbegin(), each.cend(), [](const auto &one) {
        const PullState &pull = one.second;
        return pull.fromCache && pull.phase == PullState::Phase::Done && pull.error;
    });
    m_page.setPull(m_workspace->people().pull(), each);
    m_page.setShownFrom(isOffline ? m_workspace->people().pull().pulledAt : QDateTime());
    if (std::exchange(m_isOffline, isOffline) != isOffline) {
        // What can be done is another thing now.
        if (const Person *person = current())
            m_page.pane()->showPerson(*person);
    }
    m_page.setImportReason(m_workspace->whyNoImport());
}

void PeopleController::refresh()
{
    if (!m_workspace)
        return;
    if (m_holdings)
        m_holdings->forgetAll();
    m_workspace->refreshAll();
}

const Person *PeopleController::current() const
{
    return m_workspace ? m_workspace->persons().find(m_page.current()) : nullptr;
}

void PeopleController::fillPane()
{
    showHeld();
    m_settle.start();
}

void PeopleController::readPaneAgain()
{
    if (const Person *person = current(); person && m_holdings) {
        for (const Account &account : person->accounts)
            m_holdings->forget(account.id());
    }
    m_settle.start();
}

void PeopleController::askHoldings()
{
    const Person *person = current();
    // While the bar stands for the pane nobody looks.
    if (!person || !m_holdings || !m_page.pane()->isVisible())
        return;
    QList<Account> there;
    for (const Account &account : person->accounts) {
        // An invitation holds nothing yet.
        if (account.status != AccountStatus::Invited && account.status != AccountStatus::Expired)
            there.append(account);
    }
    m_holdings->ask(there);
    showHeld();
}

void PeopleController::showHeld()
{
    const Person *person = current();
    if (!person || !m_holdings)
        return;
    QHash<AccountId, app::Held> held;
    for (const Account &account : person->accounts)
        held.insert(account.id(), m_holdings->of(account.id()));
    m_page.pane()->setHeld(held);
}

void PeopleController::askHistory()
{
    const Person *person = current();
    if (!person)
        return;
    store::ActivityFilter filter;
    filter.limit = kHistoryLines;
    const QStringList emails = person->otherEmails + QStringList{person->email};
    for (const QString &email : emails) {
        if (!email.isEmpty())
            filter.emails.append(email);
    }
    if (filter.emails.isEmpty())
        filter.account = person->accounts.first().id();
    m_history.run(m_workspace->changes().history(filter, this), this,
                  [this, id = person->id](const Result<QList<store::ActivityEntry>> &entries) {
                      if (entries && m_page.current() == id)
                          m_page.pane()->setHistory(*entries);
                  });
}

void PeopleController::showSuggestions()
{
    QList<PaneSuggestion> about;
    if (const Person *person = current(); person && !m_page.proxy().isLoading()) {
        for (const app::JoinSuggestion &pair : m_workspace->persons().suggestions()) {
            if (pair.first != person->id && pair.second != person->id)
                continue;
            if (const Person *other = m_workspace->persons().find(pair.first == person->id ? pair.second : pair.first))
                about.append({pair, other->name, other->email});
        }
    }
    m_page.pane()->setSuggestions(about);
}

void PeopleController::showPerson(const PersonId &person)
{
    if (!m_workspace)
        return;
    m_page.clearSearch();
    m_page.chooseView(models::PeopleProxyModel::View::Everyone);
    m_page.selectPerson(person);
}

QList<Person> PeopleController::personsOf(const QList<PersonId> &ids) const
{
    QList<Person> persons;
    persons.reserve(ids.size());
    for (const PersonId &id : ids) {
        if (const Person *person = m_page.model().find(id))
            persons.append(*person);
    }
    return persons;
}

void PeopleController::exportPeople()
{
    if (!m_workspace)
        return;
    if (!m_page.isNarrowed())
        return openExport({}, {}, {});
    const QList<Person> shown = personsOf(m_page.proxy().shownIds());
    openExport(shown, tr("The %Ln people shown now", nullptr, static_cast<int>(shown.size())), m_page.filterWords());
}

void PeopleController::exportOf(const QList<PersonId> &people)
{
    if (!m_workspace)
        return;
    const auto count = static_cast<int>(people.size());
    openExport(personsOf(people), tr("The %Ln people ticked", nullptr, count), {tr("%Ln people ticked by hand", nullptr, count)});
}

void PeopleController::openExport(const QList<Person> &chosen, const QString &chosenText, const QStringList &filters)
{
    const reports::Provenance provenance = app::peopleProvenance(*m_workspace, tr("People"));
    const QList<Platform> platforms = m_workspace->platforms();
    const auto scope = [platforms](const QString &text, const QString &name, const QList<Person> &persons,
                                   const reports::Provenance &about) {
        return ExportDialog::Scope{text,
                                   name,
                                   [persons, platforms, about](reports::ReportFormat format) {
                                       return app::peopleExport(persons, platforms, about, format);
                                   },
                                   {}};
    };
    QList<ExportDialog::Scope> scopes;
    if (!chosenText.isEmpty()) {
        reports::Provenance narrowed = provenance;
        narrowed.filters = filters;
        scopes.append(scope(chosenText, u"people-selection"_s, chosen, narrowed));
    }
    const QList<Person> everybody = m_workspace->persons().persons();
    scopes.append(
        scope(tr("Everybody: %Ln people", nullptr, static_cast<int>(everybody.size())), u"people"_s, everybody, provenance));
    auto *dialog = new ExportDialog(tr("Export people"), scopes, tr("For programs; one object for each person."), &m_page);
    if (!provenance.isComplete)
        dialog->setIncompleteBecause(provenance.incompleteBecause);
    announceExport(dialog, m_page.notice());
    dialog->open();
}

} // namespace gatehouse::widgets
