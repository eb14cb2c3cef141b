// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleservice.h"

#include "domain/email.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using Seen = std::shared_ptr<QSet<AccountId>>;

bool containsFolded(const QString &text, const QString &part)
{
    return text.toCaseFolded().contains(part.toCaseFolded());
}

bool matches(const Account &account, const anyscale::ListFilter &filter)
{
    if (!filter.email.isEmpty() && !containsFolded(account.email, filter.email))
        return false;
    return filter.name.isEmpty() || containsFolded(account.name, filter.name) || containsFolded(account.fullName, filter.name);
}

/// The list call, with what the platform repeats or did not filter taken out before anybody counts.
net::Call<net::Page<Account>> listCall(const anyscale::ListFilter &filter, const QString &token, const Seen &seen)
{
    net::Call<net::Page<Account>> call = anyscale::listPage(filter, token);
    call.parse = [parse = std::move(call.parse), filter, seen](const net::HttpResponse &response) {
        Result<net::Page<Account>> page = parse(response);
        if (!page)
            return page;
        page->items.removeIf([&](const Account &account) {
            if (!matches(account, filter))
                return true;
            if (seen->contains(account.id()))
                return true;
            seen->insert(account.id());
            return false;
        });
        return page;
    };
    return call;
}

Account invitedAccount(const anyscale::Invitation &invitation)
{
    Account account;
    account.email = invitation.email;
    account.createdAt = invitation.createdAt;
    account.createdAtText = invitation.createdAt.toString(Qt::ISODate);
    account.status = AccountStatus::Invited;
    if (invitation.email.isEmpty()) {
        account.name = invitation.id.value;
        account.oddities.append(u"email is missing"_s);
    }
    return account;
}

/// An organisation that has no invitations to show to this key is not half a list.
bool meansNoInvitations(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound ||
           error.kind == ApiError::Kind::NotAvailable;
}

/// Everybody into the store: people and service accounts page by page, then the invitations that are nobody's account yet. Ends
/// with how many there are; a pull that is not whole ends with its error, and what came stays in the store.
class RefreshJob final : public ResultJob<qint64>
{
public:
    RefreshJob(Session &session, PeopleStore &store, QObject *parent)
        : ResultJob<qint64>(parent)
        , m_session(session)
        , m_store(store)
    {
    }

protected:
    void doStart() override
    {
        m_pull.phase = PullState::Phase::Pulling;
        m_pull.organisation = m_session.organisationName();
        // Until the first answer comes, what is shown is as old as it was.
        m_pull.pulledAt = m_store.pull().pulledAt;
        m_store.setPull(m_pull);
        walkPeople();
    }

    void doCancel() override
    {
        dropWalk();
        setCancelled();
        end(result().error());
    }

private:
    void dropWalk()
    {
        if (!m_walk)
            return;
        m_walk->disconnect(this);
        m_walk->cancel();
        m_walk->deleteLater();
        m_walk = nullptr;
    }

    void walkPeople()
    {
        auto *walk = new net::PageWalkJob<Account>(
            m_session.wire(), [seen = m_seen](const QString &token) { return listCall(anyscale::ListFilter{}, token, seen); },
            [this](const net::Page<Account> &page) { takePeople(page); }, this);
        m_walk = walk;
        connect(walk, &Job::finished, this, [this, walk] {
            const Result<net::Walked> walked = walk->takeResult();
            dropWalk();
            if (!walked)
                return fail(walked.error());
            if (walked->broken)
                return fail(*walked->broken);
            walkInvitations();
        });
        walk->start();
    }

    void takePeople(const net::Page<Account> &page)
    {
        if (!m_hasFirst) {
            m_hasFirst = true;
            m_pull.pulledAt = m_session.clock().now();
        }
        if (page.total)
            m_pull.announced = page.total;
        for (const Account &account : page.items)
            m_members.insert(emailKey(account.email));
        m_pull.received += page.items.size();
        m_store.upsert(page.items);
        m_store.setPull(m_pull);
        Q_EMIT progressed(m_pull.received, m_pull.announced.value_or(-1));
    }

    void walkInvitations()
    {
        auto *walk = new net::PageWalkJob<anyscale::Invitation>(
            m_session.wire(), [](const QString &token) { return anyscale::invitationPage(token); },
            [this](const net::Page<anyscale::Invitation> &page) { takeInvitations(page); }, this);
        m_walk = walk;
        connect(walk, &Job::finished, this, [this, walk] {
            const Result<net::Walked> walked = walk->takeResult();
            dropWalk();
            if (!walked && !meansNoInvitations(walked.error()))
                return fail(walked.error());
            if (walked && walked->broken)
                return fail(*walked->broken);
            removeTheGone();
            end(std::nullopt);
            complete(m_pull.received);
        });
        walk->start();
    }

    void takeInvitations(const net::Page<anyscale::Invitation> &page)
    {
        QList<Account> invited;
        for (const anyscale::Invitation &invitation : page.items) {
            const Account account = invitedAccount(invitation);
            const bool isMember = m_members.contains(emailKey(account.email));
            if (invitation.acceptedAt.isValid() || isMember || m_seen->contains(account.id()))
                continue;
            m_seen->insert(account.id());
            invited.append(account);
        }
        if (invited.isEmpty())
            return;
        m_pull.received += invited.size();
        if (m_pull.announced)
            *m_pull.announced += invited.size();
        m_store.upsert(invited);
        m_store.setPull(m_pull);
    }

    // Only now is it known that they are not merely on a later page.
    void removeTheGone()
    {
        QList<AccountId> gone;
        for (const Account &account : m_store.accounts()) {
            if (!m_seen->contains(account.id()))
                gone.append(account.id());
        }
        m_store.remove(gone);
    }

    void fail(const ApiError &error)
    {
        end(error);
        complete(failure(error));
    }

    void end(const std::optional<ApiError> &error)
    {
        m_pull.phase = PullState::Phase::Done;
        m_pull.organisation = m_session.organisationName();
        m_pull.error = error;
        m_store.setPull(m_pull);
    }

    Session &m_session;
    PeopleStore &m_store;
    Job *m_walk = nullptr;
    PullState m_pull;
    Seen m_seen = std::make_shared<QSet<AccountId>>();
    QSet<QString> m_members;
    bool m_hasFirst = false;
};

/// Finds one account exactly: by user id with the single read, by e-mail or name with the platform's filter and an equality of
/// our own, by anything else in the whole list. The list tells the base role, the single read the additional roles
/// (contracts/anyscale.md §6).
class FindJob final : public ResultJob<Account>
{
public:
    FindJob(const net::Wire &wire, const QString &wanted, QObject *parent)
        : ResultJob<Account>(parent)
        , m_wire(wire)
        , m_wanted(wanted.trimmed())
    {
    }

protected:
    void doStart() override
    {
        if (m_wanted.isEmpty())
            return notFound();
        if (m_wanted.startsWith("usr_"_L1))
            return readByUserId();
        if (m_wanted.contains(u'@'))
            return search({.email = m_wanted, .name = {}}, false);
        if (m_wanted.startsWith("ide_"_L1))
            return search({}, false);
        search({.email = {}, .name = m_wanted}, true);
    }

    void doCancel() override
    {
        drop();
        setCancelled();
    }

private:
    void drop()
    {
        if (!m_part)
            return;
        m_part->disconnect(this);
        m_part->cancel();
        m_part->deleteLater();
        m_part = nullptr;
    }

    void notFound()
    {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.detail = m_wanted;
        complete(failure(std::move(error)));
    }

    void readByUserId()
    {
        read(UserId{m_wanted}, [this](const Result<Account> &account) {
            const bool isMissing = !account && account.error().kind == ApiError::Kind::NotFound;
            if (!account && !isMissing)
                return complete(failure(account.error()));
            // A neighbour is no answer; but the words may be somebody's name.
            if (isMissing || account->userId.value != m_wanted)
                return search({.email = {}, .name = m_wanted}, false);
            m_single = *account;
            search({.email = account->email, .name = {}}, false);
        });
    }

    void read(const UserId &id, std::function<void(const Result<Account> &)> then)
    {
        auto *call = new net::CallJob<Account>(m_wire, anyscale::oneByUserId(id), this);
        m_part = call;
        connect(call, &Job::finished, this, [this, call, then = std::move(then)] {
            const Result<Account> account = call->takeResult();
            drop();
            then(account);
        });
        call->start();
    }

    /// `widen`: look through the whole list where the filter finds nobody (it knows nothing of full names).
    void search(const anyscale::ListFilter &filter, bool widen)
    {
        m_found.clear();
        const Seen seen = std::make_shared<QSet<AccountId>>();
        auto *walk = new net::PageWalkJob<Account>(
            m_wire, [filter, seen](const QString &token) { return listCall(filter, token, seen); },
            [this](const net::Page<Account> &page) {
                for (const Account &account : page.items) {
                    if (isWanted(account))
                        m_found.append(account);
                }
            },
            this);
        m_part = walk;
        connect(walk, &Job::finished, this, [this, walk, widen] {
            const Result<net::Walked> walked = walk->takeResult();
            drop();
            if (!walked)
                return complete(failure(walked.error()));
            // With pages missing, "nobody" and "only one" could both be wrong.
            if (walked->broken)
                return complete(failure(*walked->broken));
            if (m_found.isEmpty() && widen)
                return search({}, false);
            choose();
        });
        walk->start();
    }

    bool isWanted(const Account &account) const
    {
        if (m_single)
            return account.userId == m_single->userId;
        if (account.identityId.value == m_wanted || account.userId.value == m_wanted)
            return true;
        if (emailKey(account.email) == emailKey(m_wanted))
            return true;
        return account.name.compare(m_wanted, Qt::CaseInsensitive) == 0 ||
               account.fullName.compare(m_wanted, Qt::CaseInsensitive) == 0;
    }

    void choose()
    {
        if (m_single) {
            if (m_found.isEmpty())
                return complete(*m_single);
            m_found.first().additionalRoles = m_single->additionalRoles;
            return complete(m_found.constFirst());
        }
        // An id or an address outranks a name; exact spelling outranks another case.
        narrow([this](const Account &a) { return a.identityId.value == m_wanted || a.userId.value == m_wanted; });
        narrow([this](const Account &a) { return emailKey(a.email) == emailKey(m_wanted); });
        narrow([this](const Account &a) { return a.name == m_wanted || a.fullName == m_wanted; });
        if (m_found.isEmpty())
            return notFound();
        if (m_found.size() > 1)
            return ambiguous();
        completeWithRoles(m_found.constFirst());
    }

    template<typename Better>
    void narrow(Better better)
    {
        QList<Account> kept;
        for (const Account &account : std::as_const(m_found)) {
            if (better(account))
                kept.append(account);
        }
        if (!kept.isEmpty())
            m_found = kept;
    }

    void ambiguous()
    {
        QStringList addresses;
        for (const Account &account : std::as_const(m_found))
            addresses.append(account.email);
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.detail = addresses.join(u", "_s);
        complete(failure(std::move(error)));
    }

    void completeWithRoles(const Account &account)
    {
        if (account.userId.isEmpty())
            return complete(account);
        read(account.userId, [this, account](const Result<Account> &single) {
            Account whole = account;
            // Nice to have: the account itself was found.
            if (single && single->userId == account.userId)
                whole.additionalRoles = single->additionalRoles;
            complete(whole);
        });
    }

    net::Wire m_wire;
    QString m_wanted;
    Job *m_part = nullptr;
    QList<Account> m_found;
    std::optional<Account> m_single;
};

} // namespace

PeopleService::PeopleService(Session &session, PeopleStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
}

void PeopleService::refresh()
{
    m_refresh.run(new RefreshJob(m_session, m_store, this), this, [this](const Result<qint64> &) { Q_EMIT refreshFinished(); });
}

void PeopleService::cancelRefresh()
{
    m_refresh.cancel();
}

bool PeopleService::isRefreshing() const
{
    return m_refresh.isRunning();
}

ResultJob<net::Walked> *PeopleService::list(const anyscale::ListFilter &filter, qint64 maxItems,
                                            std::function<void(const QList<Account> &)> onPage, QObject *parent)
{
    const Seen seen = std::make_shared<QSet<AccountId>>();
    auto *walk = new net::PageWalkJob<Account>(
        m_session.wire(), [filter, seen](const QString &token) { return listCall(filter, token, seen); },
        [onPage = std::move(onPage)](const net::Page<Account> &page) { onPage(page.items); }, parent);
    walk->setMaxItems(maxItems);
    return walk;
}

ResultJob<Account> *PeopleService::find(const QString &idEmailOrName, QObject *parent)
{
    return new FindJob(m_session.wire(), idEmailOrName, parent);
}

} // namespace gatehouse::app
