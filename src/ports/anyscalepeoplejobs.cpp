// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/anyscalepeoplejobs.h"

#include "domain/email.h"
#include "platforms/anyscale/anyscalegroups.h"
#include "ports/composedjob.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

namespace {

using Seen = std::shared_ptr<QSet<AccountId>>;
using AccountWalk = net::PageWalkJob<Account>;
using InvitationWalk = net::PageWalkJob<anyscale::Invitation>;

constexpr std::chrono::seconds kGroupsGrace{5};

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

AccountWalk *walkOver(const net::Wire &wire, const anyscale::ListFilter &filter, AccountWalk::OnPage onPage, QObject *parent)
{
    const Seen seen = std::make_shared<QSet<AccountId>>();
    return new AccountWalk(
        wire, [filter, seen](const QString &token) { return listCall(filter, token, seen); }, std::move(onPage), parent);
}

InvitationWalk *walkInvitations(const net::Wire &wire, const QString &email, InvitationWalk::OnPage onPage, QObject *parent)
{
    return new InvitationWalk(
        wire, [email](const QString &token) { return anyscale::invitationPage(token, email); }, std::move(onPage), parent);
}

/// Why a walk is not whole.
std::optional<ApiError> faultOf(const Result<net::Walked> &walked)
{
    return walked ? walked->broken : std::optional(walked.error());
}

class PullJob final : public ComposedJob<net::Walked>
{
public:
    PullJob(const net::Wire &wire, PlatformPort::OnAccounts onBatch, QObject *parent)
        : ComposedJob<net::Walked>(wire, parent)
        , m_onBatch(std::move(onBatch))
    {
    }

protected:
    void doStart() override
    {
        auto *walk = walkOver(
            wire(), {}, [this](const net::Page<Account> &page) { takePeople(page); }, this);
        run(walk, [this](const Result<net::Walked> &walked) {
            if (!walked) {
                dropParts();
                return fail(walked.error());
            }
            m_walked.pages = walked->pages;
            m_walked.oddities = walked->oddities;
            m_walked.broken = walked->broken;
            if (walked->broken)
                return endList();
            readInvitations();
        });
        // Beside the list; an organisation without groups to show has none to tell.
        call(anyscale::groupMembers(), [this](const Result<QList<anyscale::GroupMembers>> &groups) {
            m_areGroupsDone = true;
            if (groups)
                takeGroups(*groups);
            if (m_isListDone)
                end();
        });
    }

private:
    void takePeople(const net::Page<Account> &page)
    {
        if (page.total)
            m_walked.announced = page.total;
        QList<Account> people = page.items;
        for (Account &account : people) {
            m_members.insert(emailKey(account.email));
            tellTeams(account);
        }
        if (!m_tellsTeams)
            m_teamless += people;
        hand(people);
    }

    void readInvitations()
    {
        auto *walk = walkInvitations(
            wire(), {}, [this](const net::Page<anyscale::Invitation> &page) { takeInvitations(page); }, this);
        run(walk, [this](const Result<net::Walked> &walked) {
            if (!walked && !meansNoInvitations(walked.error()))
                m_walked.broken = walked.error();
            else if (walked)
                m_walked.broken = walked->broken;
            endList();
        });
    }

    void endList()
    {
        m_isListDone = true;
        if (m_areGroupsDone)
            return end();
        // The list is what was asked for: groups that take much longer than it are left out.
        wire().clock->after(kGroupsGrace, this, [this] {
            if (isFinished())
                return;
            dropParts();
            end();
        });
    }

    void takeGroups(const QList<anyscale::GroupMembers> &groups)
    {
        m_tellsTeams = true;
        for (const anyscale::GroupMembers &group : groups) {
            for (const UserId &user : group.members)
                m_teams[user].append({TeamKind::Group, group.id, group.name, {}});
        }
    }

    void tellTeams(Account &account) const
    {
        if (account.userId.isEmpty())
            return;
        account.tellsTeams = m_tellsTeams;
        account.teams = m_teams.value(account.userId);
    }

    void end()
    {
        // Whoever was handed on before the groups were known comes again, with them.
        if (m_tellsTeams && !m_teamless.isEmpty()) {
            for (Account &account : m_teamless)
                tellTeams(account);
            const QPointer<QObject> self(this);
            m_onBatch(std::exchange(m_teamless, {}));
            if (!self || isFinished())
                return;
        }
        complete(m_walked);
    }

    void takeInvitations(const net::Page<anyscale::Invitation> &page)
    {
        QList<Account> invited;
        for (const anyscale::Invitation &invitation : page.items) {
            const Account account = accountOf(invitation, wire().clock->now());
            const QString key = emailKey(account.email);
            const bool isMember = !key.isEmpty() && m_members.contains(key);
            // Only one invitation to an address is good at a time (contracts/anyscale.md §6).
            const QString once = key.isEmpty() ? account.id().value : key;
            if (invitation.acceptedAt.isValid() || isMember || m_invited.contains(once))
                continue;
            m_invited.insert(once);
            invited.append(account);
        }
        if (invited.isEmpty())
            return;
        if (m_walked.announced)
            *m_walked.announced += invited.size();
        hand(invited);
    }

    void hand(const QList<Account> &batch)
    {
        m_walked.received += batch.size();
        const QPointer<QObject> self(this);
        m_onBatch(batch);
        if (self && !isFinished())
            Q_EMIT progressed(m_walked.received, m_walked.announced.value_or(-1));
    }

    PlatformPort::OnAccounts m_onBatch;
    net::Walked m_walked;
    QSet<QString> m_members;
    QSet<QString> m_invited;
    bool m_isListDone = false;
    bool m_areGroupsDone = false;
    bool m_tellsTeams = false;
    QHash<UserId, QList<Membership>> m_teams;
    QList<Account> m_teamless; ///< handed on before the groups were known
};

class LookUpJob final : public ComposedJob<LookedUp>
{
public:
    LookUpJob(const net::Wire &wire, const QStringList &emails, QObject *parent)
        : ComposedJob<LookedUp>(wire, parent)
        , m_emails(emails)
    {
    }

protected:
    void doStart() override
    {
        if (m_emails.isEmpty())
            return complete(m_answer);
        for (const QString &email : std::as_const(m_emails))
            ask(email);
        // Few are open at a time (contracts/anyscale.md §6), so one reading does for all addresses.
        run(walkInvitations(
                wire(), m_emails.size() == 1 ? m_emails.constFirst() : QString(),
                [this](const net::Page<anyscale::Invitation> &page) { takeInvitations(page); }, this),
            [this](const Result<net::Walked> &walked) {
                const auto fault = faultOf(walked);
                if (fault && !meansNoInvitations(*fault))
                    m_invitationFault = fault;
                endIfDone();
            });
    }

private:
    void ask(const QString &email)
    {
        anyscale::ListFilter filter;
        filter.email = email;
        const QString key = emailKey(email);
        auto *walk = walkOver(
            wire(), filter,
            [this, key](const net::Page<Account> &page) {
                for (const Account &account : page.items) {
                    if (emailKey(account.email) == key)
                        m_answer.found.insert(key, account);
                }
            },
            this);
        run(walk, [this, key](const Result<net::Walked> &walked) {
            if (!m_answer.found.contains(key)) {
                if (const auto fault = faultOf(walked)) {
                    m_answer.error = fault;
                    dropParts();
                    return complete(m_answer);
                }
                m_notMembers.insert(key);
            }
            ++m_answered;
            if (running() == 0)
                return endIfDone();
            Q_EMIT progressed(m_answered, m_emails.size());
        });
    }

    void takeInvitations(const net::Page<anyscale::Invitation> &page)
    {
        for (const anyscale::Invitation &invitation : page.items) {
            if (!invitation.acceptedAt.isValid())
                m_invited.insert(emailKey(invitation.email), accountOf(invitation, wire().clock->now()));
        }
    }

    void endIfDone()
    {
        if (running() > 0 || isFinished())
            return;
        for (const QString &key : std::as_const(m_notMembers)) {
            if (const auto invited = m_invited.constFind(key); invited != m_invited.cend())
                m_answer.found.insert(key, *invited);
            else if (m_invitationFault)
                m_answer.error = m_invitationFault;
            else
                m_answer.absent.insert(key);
        }
        complete(m_answer);
    }

    QStringList m_emails;
    LookedUp m_answer;
    QSet<QString> m_notMembers;
    QHash<QString, Account> m_invited;
    std::optional<ApiError> m_invitationFault;
    qint64 m_answered = 0;
};

/// The list tells the base role, the single read the additional roles (contracts/anyscale.md §6).
class FindJob final : public ComposedJob<Account>
{
public:
    FindJob(const net::Wire &wire, const QString &wanted, QObject *parent)
        : ComposedJob<Account>(wire, parent)
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
        if (m_wanted.startsWith("orginv_"_L1))
            return searchInvitations({});
        if (m_wanted.contains(u'@')) {
            anyscale::ListFilter filter;
            filter.email = m_wanted;
            return search(filter, false);
        }
        if (m_wanted.startsWith("ide_"_L1))
            return search({}, false);
        anyscale::ListFilter filter;
        filter.name = m_wanted;
        search(filter, true);
    }

private:
    void notFound()
    {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.detail = m_wanted;
        fail(std::move(error));
    }

    void readByUserId()
    {
        call(anyscale::oneByUserId(UserId{m_wanted}), [this](const Result<Account> &account) {
            const bool isMissing = !account && account.error().kind == ApiError::Kind::NotFound;
            if (!account && !isMissing)
                return fail(account.error());
            anyscale::ListFilter filter;
            // A neighbour is no answer; but the words may be somebody's name.
            if (isMissing || account->userId.value != m_wanted) {
                filter.name = m_wanted;
                return search(filter, false);
            }
            m_single = *account;
            filter.email = account->email;
            search(filter, false);
        });
    }

    /// `widen`: look through the whole list where the filter finds nobody (it knows nothing of full names).
    void search(const anyscale::ListFilter &filter, bool widen)
    {
        m_found.clear();
        auto *walk = walkOver(
            wire(), filter,
            [this](const net::Page<Account> &page) {
                for (const Account &account : page.items) {
                    if (isWanted(account))
                        m_found.append(account);
                }
            },
            this);
        run(walk, [this, widen](const Result<net::Walked> &walked) {
            // With pages missing, "nobody" and "only one" could both be wrong.
            if (const auto fault = faultOf(walked))
                return fail(*fault);
            if (m_found.isEmpty() && widen)
                return search({}, false);
            if (m_found.isEmpty() && !m_single && m_wanted.contains(u'@'))
                return searchInvitations(m_wanted);
            choose();
        });
    }

    void searchInvitations(const QString &email)
    {
        auto *walk = walkInvitations(
            wire(), email,
            [this](const net::Page<anyscale::Invitation> &page) {
                for (const anyscale::Invitation &invitation : page.items) {
                    const bool isIt = invitation.id.value == m_wanted || emailKey(invitation.email) == emailKey(m_wanted);
                    if (isIt && !invitation.acceptedAt.isValid())
                        m_found = {accountOf(invitation, wire().clock->now())};
                }
            },
            this);
        run(walk, [this](const Result<net::Walked> &walked) {
            if (!m_found.isEmpty())
                return complete(m_found.constFirst());
            const auto fault = faultOf(walked);
            if (fault && !meansNoInvitations(*fault))
                return fail(*fault);
            notFound();
        });
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
        fail(std::move(error));
    }

    void completeWithRoles(const Account &account)
    {
        if (account.userId.isEmpty())
            return complete(account);
        call(anyscale::oneByUserId(account.userId), [this, account](const Result<Account> &single) {
            Account whole = account;
            // Nice to have: the account itself was found.
            if (single && single->userId == account.userId)
                whole.additionalRoles = single->additionalRoles;
            complete(whole);
        });
    }

    QString m_wanted;
    QList<Account> m_found;
    std::optional<Account> m_single;
};

} // namespace

Account accountOf(const anyscale::Invitation &invitation, const QDateTime &now)
{
    Account account;
    account.invitationId = invitation.id;
    account.email = invitation.email;
    account.createdAt = invitation.createdAt;
    account.createdAtText = invitation.createdAt.toString(Qt::ISODate);
    account.expiresAt = invitation.expiresAt;
    const bool isOver = invitation.expiresAt.isValid() && invitation.expiresAt <= now;
    account.status = isOver ? AccountStatus::Expired : AccountStatus::Invited;
    if (invitation.email.isEmpty()) {
        account.name = invitation.id.value;
        account.oddities.append(u"email is missing"_s);
    }
    return account;
}

bool meansNoInvitations(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotFound ||
           error.kind == ApiError::Kind::NotAvailable;
}

ResultJob<net::Walked> *listAnyscalePeople(const net::Wire &wire, const anyscale::ListFilter &filter, qint64 maxItems,
                                           PlatformPort::OnAccounts onPage, QObject *parent)
{
    auto *walk = walkOver(
        wire, filter, [onPage = std::move(onPage)](const net::Page<Account> &page) { onPage(page.items); }, parent);
    walk->setMaxItems(maxItems);
    return walk;
}

ResultJob<net::Walked> *pullAnyscalePeople(const net::Wire &wire, PlatformPort::OnAccounts onBatch, QObject *parent)
{
    return new PullJob(wire, std::move(onBatch), parent);
}

ResultJob<LookedUp> *lookUpAnyscalePeople(const net::Wire &wire, const QStringList &emails, QObject *parent)
{
    return new LookUpJob(wire, emails, parent);
}

ResultJob<Account> *findAnyscalePerson(const net::Wire &wire, const QString &wanted, QObject *parent)
{
    return new FindJob(wire, wanted, parent);
}

} // namespace gatehouse::ports
