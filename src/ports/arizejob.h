// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/email.h"
#include "net/pagewalkjob.h"
#include "platforms/arize/arizepeople.h"
#include "ports/composedjob.h"
#include "ports/platformport.h"

namespace gatehouse::ports {

/// What was found out about an Arize connection while it is open; shared by the port and its jobs.
struct ArizeKnown
{
    UserId self; ///< who the key belongs to; empty: not known
    Abilities probed;
};

using ArizeKnownPtr = std::shared_ptr<ArizeKnown>;

/// How many pieces of one job are under way at a time; the wire's gate limits all jobs together.
constexpr int kArizeSideBySide = 8;

/// A composed job that can read whole lists.
template<typename T>
class ArizeJob : public ComposedJob<T>
{
public:
    using ComposedJob<T>::ComposedJob;

protected:
    template<typename U>
    using MakePage = std::function<net::Call<net::Page<U>>(const QString &cursor)>;

    /// Reads every page. `handler(QList<U>, std::optional<ApiError>)`: what was read, and why it is not whole.
    template<typename U, typename Handler>
    void gather(MakePage<U> makePage, Handler handler)
    {
        auto items = std::make_shared<QList<U>>();
        auto *walk = new net::PageWalkJob<U>(
            this->wire(), std::move(makePage), [items](const net::Page<U> &page) { items->append(page.items); }, this);
        this->run(walk, [items, handler = std::move(handler)](const Result<net::Walked> &walked) mutable {
            handler(*items, walked ? walked->broken : std::optional(walked.error()));
        });
    }

    /// Everybody whose address contains this one; the caller compares.
    template<typename Handler>
    void gatherByEmail(const QString &email, Handler handler)
    {
        arize::UserFilter filter;
        filter.email = email;
        gather<Account>([filter](const QString &cursor) { return arize::userPage(filter, cursor); }, std::move(handler));
    }

    static ApiError localError(const QString &detail, ApiError::Kind kind = ApiError::Kind::Local)
    {
        ApiError error;
        error.kind = kind;
        error.detail = detail;
        return error;
    }
};

/// The account of exactly this address among those whose address contains it.
inline std::optional<Account> exactEmail(const QList<Account> &accounts, const QString &email)
{
    const QString key = emailKey(email.trimmed());
    for (const Account &account : accounts) {
        if (emailKey(account.email) == key)
            return account;
    }
    return std::nullopt;
}

} // namespace gatehouse::ports
