// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/http.h"

#include <functional>

namespace gatehouse::net {

/// A request and how its answer is read. Made by platforms/, which never touch the network; carried out by CallJob.
/// `parse` sees only answers with a 2xx status; it runs on the GUI thread, so it handles a page, not a file.
/// `parseError` turns every other answer into an ApiError with the platform's own words.
template<typename T>
struct Call
{
    HttpRequest request;
    std::function<Result<T>(const HttpResponse &)> parse;
    std::function<ApiError(const HttpResponse &)> parseError;
};

/// One page of a list. The walk ends where `next` is empty: an empty page with a token goes on, an empty token is an end.
template<typename T>
struct Page
{
    QList<T> items;
    QString next;                ///< opaque token of the next page; empty: this was the last
    std::optional<qint64> total; ///< what the platform says there is in all
    bool endIsUnknown = false;   ///< the answer did not say whether there is more, and it looks as if there were
    QStringList oddities;        ///< records or members that were not as the contract says
};

} // namespace gatehouse::net
