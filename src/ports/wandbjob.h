// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workerjob.h"
#include "platforms/wandb/wandbteams.h"
#include "ports/composedjob.h"
#include "ports/wandbknown.h"

#include <QtCore/QSet>

namespace gatehouse::ports {

/// One call whose answer may be a list of ten thousand: a large one is read off the GUI thread. A small one is read as it comes,
/// and tried again where it can't be.
template<typename T>
class LargeCallJob final : public ComposedJob<T>
{
public:
    LargeCallJob(const net::Wire &wire, net::Call<T> call, QObject *parent)
        : ComposedJob<T>(wire, parent)
        , m_call(std::move(call))
    {
    }

protected:
    void doStart() override
    {
        auto small = std::make_shared<std::optional<Result<T>>>();
        // A change's answer is read at once: whether it can be is part of its outcome.
        const bool mayWait = m_call.request.isIdempotent;
        const auto read = [small, mayWait, parse = m_call.parse](const net::HttpResponse &answer) -> Result<net::HttpResponse> {
            if (mayWait && answer.body.size() > kLarge && answer.body.trimmed().endsWith('}'))
                return answer;
            *small = parse(answer);
            if (!**small)
                return failure((*small)->error());
            return net::HttpResponse{};
        };
        this->call(net::Call<net::HttpResponse>{m_call.request, read, m_call.parseError},
                   [this, small](const Result<net::HttpResponse> &answer) {
                       if (!answer)
                           return this->fail(answer.error());
                       if (*small)
                           return this->complete(std::move(**small));
                       const auto work = [parse = m_call.parse, whole = *answer](WorkControl &) { return parse(whole); };
                       this->run(new WorkerJob<T>(work, this), [this](const Result<T> &result) { this->complete(result); });
                   });
    }

private:
    static constexpr qsizetype kLarge = 128 * 1024; ///< bytes; about a millisecond's reading

    net::Call<T> m_call;
};

/// One SCIM call, with the key as Bearer and, where that is answered with 401, as Basic (contracts/wandb.md §7). What was let in
/// is remembered. A request that was answered with 401 was not handled, so it is safe to send it another way.
template<typename T>
class ScimJob final : public ComposedJob<T>
{
public:
    using Way = WandbKnown::ScimWay;

    ScimJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, net::Call<T> call, QObject *parent)
        : ComposedJob<T>(wire, parent)
        , m_known(std::move(known))
        , m_call(std::move(call))
    {
    }

protected:
    void doStart() override { send(m_known->scimWay); }

private:
    void send(Way way)
    {
        net::Call<T> call = m_call;
        if (way != Way::Bearer) {
            const QString name = way == Way::BasicUser ? m_known->viewer->account.userName : QString();
            call.request = wandb::withBasic(std::move(call.request), name);
        }
        this->run(new LargeCallJob<T>(this->wire(), std::move(call), this), [this, way](const Result<T> &answer) {
            const bool isKept = answer || answer.error().status != 401;
            if (isKept) {
                m_known->scimWay = way;
                return this->complete(answer);
            }
            if (!m_first)
                m_first = answer.error();
            goOn(way);
        });
    }

    void goOn(Way way)
    {
        if (m_known->triedAllWays || way == Way::BasicNobody) {
            m_known->triedAllWays = true;
            m_known->scimWay = Way::Bearer;
            return this->fail(*m_first);
        }
        if (way == Way::BasicUser)
            return send(Way::BasicNobody);
        if (m_known->viewer)
            return afterViewer();
        this->call(wandb::viewer(), [this](const Result<wandb::GraphqlUser> &viewer) {
            if (!viewer)
                return this->fail(*m_first);
            m_known->viewer = *viewer;
            afterViewer();
        });
    }

    void afterViewer() { send(m_known->viewer->account.userName.isEmpty() ? Way::BasicNobody : Way::BasicUser); }

    std::shared_ptr<WandbKnown> m_known;
    net::Call<T> m_call;
    std::optional<ApiError> m_first;
};

/// What a walk over a SCIM list gave.
template<typename T>
struct ScimWalked
{
    QList<T> items;
    int pages = 0;
    std::optional<qint64> announced;
    std::optional<ApiError> broken; ///< empty: whole
    QStringList oddities;
};

inline QString scimIdOf(const wandb::ScimUser &user)
{
    return user.account.id().value;
}
inline QString scimIdOf(const wandb::ScimGroup &group)
{
    return group.id.isEmpty() ? group.name : group.id.value;
}

/// Reads a SCIM list to its end, each record once. Fails only where the first page does. A server that does not know the
/// start index sends the same page again: the walk ends as broken then, instead of going round for ever.
template<typename T>
class ScimWalkJob final : public ComposedJob<ScimWalked<T>>
{
public:
    using MakeCall = net::Call<net::Page<T>> (*)(const QString &token);

    ScimWalkJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, MakeCall makeCall, QObject *parent)
        : ComposedJob<ScimWalked<T>>(wire, parent)
        , m_known(std::move(known))
        , m_makeCall(makeCall)
    {
    }

protected:
    void doStart() override { fetch({}); }

private:
    void fetch(const QString &token)
    {
        this->run(new ScimJob<net::Page<T>>(this->wire(), m_known, m_makeCall(token), this),
                  [this](const Result<net::Page<T>> &page) { take(page); });
    }

    void take(const Result<net::Page<T>> &page)
    {
        if (!page) {
            if (m_walked.pages == 0)
                return this->fail(page.error());
            m_walked.broken = page.error();
            return this->complete(std::move(m_walked));
        }
        ++m_walked.pages;
        m_walked.announced = page->total;
        m_walked.oddities += page->oddities;
        qsizetype fresh = 0;
        for (const T &item : page->items) {
            const QString id = scimIdOf(item);
            if (!id.isEmpty() && m_seen.contains(id))
                continue;
            m_seen.insert(id);
            m_walked.items.append(item);
            ++fresh;
        }
        // More was announced, and nothing new came.
        const bool standsStill = fresh == 0 && (m_walked.pages > 1 || !page->next.isEmpty());
        if (page->next.isEmpty() && !standsStill)
            return this->complete(std::move(m_walked));
        if (standsStill) {
            ApiError error;
            error.kind = ApiError::Kind::Protocol;
            error.detail = QStringLiteral("the platform lists %1 of %2 and does not go on")
                               .arg(m_walked.items.size())
                               .arg(m_walked.announced.value_or(0));
            m_walked.broken = error;
            return this->complete(std::move(m_walked));
        }
        fetch(page->next);
    }

    std::shared_ptr<WandbKnown> m_known;
    MakeCall m_makeCall;
    ScimWalked<T> m_walked;
    QSet<QString> m_seen;
};

/// The base of the jobs of a WandbPort: SCIM and GraphQL calls as parts.
template<typename T>
class WandbJob : public ComposedJob<T>
{
public:
    WandbJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, QObject *parent)
        : ComposedJob<T>(wire, parent)
        , m_known(std::move(known))
    {
    }

protected:
    WandbKnown &known() const { return *m_known; }
    const std::shared_ptr<WandbKnown> &shared() const { return m_known; }

    template<typename U, typename Handler>
    void scim(net::Call<U> call, Handler handler)
    {
        this->run(new ScimJob<U>(this->wire(), m_known, std::move(call), this), std::move(handler));
    }

    /// `then(const Result<wandb::GraphqlUser>&)`: who the key belongs to, asked once a connection.
    template<typename Handler>
    void withViewer(Handler then)
    {
        if (m_known->viewer)
            return then(Result<wandb::GraphqlUser>(*m_known->viewer));
        this->call(wandb::viewer(), [this, then = std::move(then)](const Result<wandb::GraphqlUser> &viewer) mutable {
            if (viewer)
                m_known->viewer = *viewer;
            then(viewer);
        });
    }

    /// `then(const Result<QList<wandb::GraphqlUser>>&)`.
    template<typename Handler>
    void searchUsers(const QString &query, Handler then)
    {
        this->run(new LargeCallJob<QList<wandb::GraphqlUser>>(this->wire(), wandb::searchUsers(query), this), std::move(then));
    }

    /// `then(const Result<wandb::TeamEntity>&)`: a team with its members' roles, by `admin` alone where `role` is refused.
    template<typename Handler>
    void team(const QString &name, Handler then)
    {
        const bool withRole = !m_known->withoutRole;
        this->run(new LargeCallJob<wandb::TeamEntity>(this->wire(), wandb::team(name, withRole), this),
                  [this, name, withRole, then = std::move(then)](const Result<wandb::TeamEntity> &team) mutable {
                      if (!team && withRole && wandb::refusesRole(team.error())) {
                          m_known->withoutRole = true;
                          return this->team(name, std::move(then));
                      }
                      then(team);
                  });
    }

private:
    std::shared_ptr<WandbKnown> m_known;
};

} // namespace gatehouse::ports
