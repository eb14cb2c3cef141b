// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/arizepeoplejobs.h"

#include "platforms/arize/arizeaccess.h"
#include "platforms/arize/arizekeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

// Above this, reading everybody (100 a page) asks less of the platform than a request for each.
constexpr qsizetype kFewAddresses = 50;

arize::UserFilter firstUsers(int limit)
{
    arize::UserFilter filter;
    filter.limit = limit;
    return filter;
}

arize::KeyFilter keysOf(const UserId &user)
{
    arize::KeyFilter filter;
    filter.userId = user.value;
    filter.limit = 1;
    return filter;
}

} // namespace

ArizeIdentifyJob::ArizeIdentifyJob(const net::Wire &wire, ArizeKnownPtr known, QObject *parent)
    : ArizeJob(wire, parent)
    , m_known(std::move(known))
{
}

void ArizeIdentifyJob::doStart()
{
    call(arize::userPage(firstUsers(1), {}), [this](const Result<net::Page<Account>> &page) {
        if (page)
            askOwnKeys();
        else if (page.error().kind == ApiError::Kind::Forbidden)
            askOrganizations(page.error());
        else
            fail(page.error());
    });
}

void ArizeIdentifyJob::askOrganizations(const ApiError &usersError)
{
    call(arize::organizationPage({}, 1, {}), [this, usersError](const Result<net::Page<arize::Organization>> &page) {
        if (page)
            askOwnKeys();
        else
            fail(page.error().kind == ApiError::Kind::Forbidden ? usersError : page.error());
    });
}

void ArizeIdentifyJob::askOwnKeys()
{
    arize::KeyFilter own;
    gather<ApiKey>([own](const QString &cursor) { return arize::keyPage(own, cursor); },
                   [this](const QList<ApiKey> &keys, const std::optional<ApiError> &error) {
                       QSet<QString> makers;
                       for (const ApiKey &key : keys)
                           makers.insert(key.isServiceKey ? QString() : key.owner.value);
                       if (error || makers.size() != 1 || makers.contains(QString()))
                           complete(WhoAmI{});
                       else
                           askUser(UserId{*makers.cbegin()});
                   });
}

void ArizeIdentifyJob::askUser(const UserId &id)
{
    call(arize::userById(id), [this, id](const Result<Account> &account) {
        WhoAmI who;
        if (account && account->userId == id) {
            m_known->self = id;
            who.userId = id;
            who.email = account->email;
            who.name = account->displayName();
            who.role = account->role;
        }
        complete(who);
    });
}

ArizeProbeJob::ArizeProbeJob(const net::Wire &wire, ArizeKnownPtr known, QObject *parent)
    : ArizeJob(wire, parent)
    , m_known(std::move(known))
{
}

template<typename U, typename Handler>
void ArizeProbeJob::ask(net::Call<U> request, Handler handler)
{
    ++m_open;
    call(std::move(request), [this, handler = std::move(handler)](const Result<U> &answer) mutable {
        handler(answer);
        finishOne();
    });
}

void ArizeProbeJob::doStart()
{
    const Ability yes;
    constexpr Ability::Answer kInPart = Ability::Answer::InPart;
    // Two, so that one of them is surely not ourselves.
    ask(arize::userPage(firstUsers(2), {}), [this, yes](const Result<net::Page<Account>> &page) {
        note(Action::SeePeople, page ? std::nullopt : std::optional(page.error()), yes);
        QList<UserId> others;
        for (const Account &account : page ? page->items : QList<Account>()) {
            if (!account.userId.isEmpty() && account.userId != m_known->self)
                others.append(account.userId);
        }
        askOthersKeys(others);
    });
    ask(arize::organizationPage({}, 1, {}), [this](const Result<net::Page<arize::Organization>> &page) {
        // Lists of teams can be had, never who is in them.
        note(Action::SeeTeams, page ? std::nullopt : std::optional(page.error()), {kInPart, WhyNot::PlatformCant, {}});
    });
    ask(arize::bindingPage(arize::BoundTo::Space, {}, 1, {}), [this](const Result<net::Page<arize::RoleBinding>> &page) {
        note(Action::SeeAccess, page ? std::nullopt : std::optional(page.error()), {kInPart, WhyNot::PlatformCant, {}});
    });
    ask(arize::keyPage(keysOf({}), {}), [this](const Result<net::Page<ApiKey>> &page) {
        const bool alreadyYes =
            m_abilities.value(Action::SeeKeys).answer == Ability::Answer::Yes && m_abilities.contains(Action::SeeKeys);
        if (!alreadyYes || !page)
            note(Action::SeeKeys, page ? std::nullopt : std::optional(page.error()), {kInPart, WhyNot::OnlyForOneself, {}});
    });
}

void ArizeProbeJob::askOthersKeys(const QList<UserId> &users)
{
    // Without knowing who we are, one of two may be ourselves: both have to answer.
    const qsizetype needed = m_known->self.isEmpty() ? 2 : 1;
    if (users.size() < needed)
        return;
    auto answered = std::make_shared<qsizetype>(0);
    for (const UserId &user : users.first(needed)) {
        ask(arize::keyPage(keysOf(user), {}), [this, answered, needed](const Result<net::Page<ApiKey>> &page) {
            if (!page && page.error().kind == ApiError::Kind::Forbidden) {
                m_abilities.insert(Action::ChangeDeveloper, {Ability::Answer::No, WhyNot::KeyMayNot, page.error().detail});
                return;
            }
            if (!page || ++*answered < needed)
                return;
            for (const Action action : {Action::SeeKeys, Action::AddPeople, Action::ChangeDeveloper})
                m_abilities.insert(action, {});
        });
    }
}

void ArizeProbeJob::note(Action action, const std::optional<ApiError> &error, const Ability &whenYes)
{
    if (!error) {
        m_abilities.insert(action, whenYes);
        return;
    }
    switch (error->kind) {
    case ApiError::Kind::Forbidden:
        m_abilities.insert(action, {Ability::Answer::No, WhyNot::KeyMayNot, error->detail});
        break;
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotAvailable:
        m_abilities.insert(action, {Ability::Answer::No, WhyNot::SwitchedOff, error->detail});
        break;
    default:
        m_abilities.insert(action, {Ability::Answer::Unknown, WhyNot::NotKnown, error->detail});
        // A bad key, or nobody there: nothing was learnt.
        if (action == Action::SeePeople)
            m_broken = error;
        break;
    }
}

void ArizeProbeJob::finishOne()
{
    if (--m_open > 0)
        return;
    if (m_broken)
        return fail(*m_broken);
    m_known->probed = m_abilities;
    complete(m_abilities);
}

ArizeLookUpJob::ArizeLookUpJob(const net::Wire &wire, const QStringList &emails, QObject *parent)
    : ArizeJob(wire, parent)
{
    QSet<QString> seen;
    for (const QString &email : emails) {
        const QString key = emailKey(email.trimmed());
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        m_queue.append(key);
    }
    m_all = m_queue.size();
}

void ArizeLookUpJob::doStart()
{
    if (m_queue.isEmpty())
        return complete(m_found);
    if (m_all > kFewAddresses)
        return readEverybody();
    next();
}

void ArizeLookUpJob::readEverybody()
{
    const auto makePage = [](const QString &cursor) { return arize::userPage({}, cursor); };
    gather<Account>(makePage, [this](const QList<Account> &accounts, const std::optional<ApiError> &error) {
        QHash<QString, Account> all;
        for (const Account &account : accounts)
            all.insert(emailKey(account.email), account);
        for (const QString &key : std::as_const(m_queue)) {
            if (const auto it = all.constFind(key); it != all.cend())
                m_found.found.insert(key, *it);
            else if (!error)
                m_found.absent.insert(key);
        }
        m_found.error = error;
        Q_EMIT progressed(m_all, m_all);
        complete(std::move(m_found));
    });
}

void ArizeLookUpJob::next()
{
    while (!m_queue.isEmpty() && running() < kArizeSideBySide) {
        const QString key = m_queue.takeFirst();
        gatherByEmail(key, [this, key](const QList<Account> &accounts, const std::optional<ApiError> &error) {
            took(key, accounts, error);
        });
    }
}

void ArizeLookUpJob::took(const QString &key, const QList<Account> &accounts, const std::optional<ApiError> &error)
{
    if (const std::optional<Account> account = exactEmail(accounts, key))
        m_found.found.insert(key, *account);
    else if (!error)
        m_found.absent.insert(key);
    if (error && !m_found.error)
        m_found.error = error;
    // A refusal is this address's own; anything else befalls the others too.
    if (error && error->kind != ApiError::Kind::Refused) {
        dropParts();
        return complete(std::move(m_found));
    }
    Q_EMIT progressed(m_all - m_queue.size() - running(), m_all);
    if (isFinished())
        return;
    next();
    if (running() == 0)
        complete(std::move(m_found));
}

ArizeFindJob::ArizeFindJob(const net::Wire &wire, const QString &wanted, QObject *parent)
    : ArizeJob(wire, parent)
    , m_wanted(wanted.trimmed())
{
}

void ArizeFindJob::doStart()
{
    if (m_wanted.isEmpty())
        nobody();
    else if (m_wanted.contains(u'@'))
        byEmail();
    else if (m_wanted.contains(u' '))
        byName(); // no id has a blank
    else
        byId();
}

void ArizeFindJob::byEmail()
{
    gatherByEmail(m_wanted, [this](const QList<Account> &accounts, const std::optional<ApiError> &error) {
        if (const std::optional<Account> account = exactEmail(accounts, m_wanted))
            complete(*account);
        else if (error)
            fail(*error);
        else
            nobody();
    });
}

void ArizeFindJob::byId()
{
    call(arize::userById(UserId{m_wanted}), [this](const Result<Account> &account) {
        if (account)
            return account->userId.value == m_wanted ? complete(*account) : nobody();
        const ApiError::Kind kind = account.error().kind;
        if (kind == ApiError::Kind::NotFound || kind == ApiError::Kind::Refused)
            byName();
        else
            fail(account.error());
    });
}

void ArizeFindJob::byName()
{
    const auto makePage = [](const QString &cursor) { return arize::userPage({}, cursor); };
    gather<Account>(makePage, [this](const QList<Account> &accounts, const std::optional<ApiError> &error) {
        if (error)
            return fail(*error);
        QList<Account> same;
        std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(same), [this](const Account &account) {
            return account.displayName().compare(m_wanted, Qt::CaseInsensitive) == 0;
        });
        if (same.isEmpty())
            return nobody();
        if (same.size() == 1)
            return complete(same.constFirst());
        QStringList addresses;
        for (const Account &account : std::as_const(same))
            addresses.append(account.email);
        fail(localError(addresses.join(u", "_s), ApiError::Kind::Conflict));
    });
}

void ArizeFindJob::nobody()
{
    fail(localError({}, ApiError::Kind::NotFound));
}

void ArizeRolesJob::doStart()
{
    const auto makePage = [](const QString &cursor) { return arize::rolePage(false, arize::kLargestPage, cursor); };
    gather<arize::RoleRecord>(makePage, [this](const QList<arize::RoleRecord> &records, const std::optional<ApiError> &error) {
        // Who may not see the organisation's own roles still has the predefined ones.
        if (error && error->kind != ApiError::Kind::Forbidden && error->kind != ApiError::Kind::NotFound)
            return fail(*error);
        QList<Role> roles;
        for (const Role::Kind kind : {Role::Kind::Member, Role::Kind::MemberUiOnly, Role::Kind::Annotator, Role::Kind::Admin})
            roles.append(arize::predefined(kind));
        for (const arize::RoleRecord &record : records) {
            if (!record.isPredefined && !record.id.isEmpty())
                roles.append({Role::Kind::Custom, record.name.isEmpty() ? record.id : record.name, record.id});
        }
        complete(std::move(roles));
    });
}

ArizeCreateJob::ArizeCreateJob(const net::Wire &wire, const QList<NewPerson> &people, const CreateDefaults &defaults,
                               QObject *parent)
    : ArizeJob(wire, parent)
    , m_people(people)
    , m_defaults(defaults)
{
}

void ArizeCreateJob::doStart()
{
    if (m_people.isEmpty())
        return complete(QList<CreatedPerson>());
    if (m_people.size() > 1)
        return fail(localError(u"one person a call"_s));
    NewPerson person = m_people.constFirst();
    if (person.role.kind == Role::Kind::None)
        person.role = m_defaults.role;
    if (person.inviteMode == InviteMode::NotSaid)
        person.inviteMode = m_defaults.inviteMode;
    call(arize::createUser(person), [this](const Result<CreatedPerson> &created) {
        if (created)
            complete(QList<CreatedPerson>{*created});
        else
            fail(created.error());
    });
}

} // namespace gatehouse::ports
