// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace gatehouse::sandbox {

/// A request as a route sees it: everything decoded.
struct RouteRequest
{
    const HttpRequest &http;
    QStringList pathValues; ///< what stood where the pattern has `*`, in order
    QList<std::pair<QString, QString>> query;

    /// The last value of that name, as web frameworks take it; nullopt where it was not sent.
    std::optional<QString> queryValue(QStringView name) const;
};

/// Finds the route of a request: method and path, segment by segment, so that an encoded slash stays inside its segment.
/// The same path with or without its last slash is answered by a 307 to the other one, and another method by 405.
template<typename Context>
class Router
{
public:
    using Handler = std::function<HttpAnswer(Context &, const RouteRequest &)>;

    /// pattern: "/api/v2/clouds/*/collaborators"; `*` stands for one segment that is not empty.
    void add(const QByteArray &method, const QString &pattern, Handler handler)
    {
        m_routes.push_back({method, pattern.split(u'/'), std::move(handler)});
    }

    struct Match
    {
        const Handler *handler = nullptr; ///< none: see the others
        QStringList pathValues;
        QByteArray otherPath;        ///< not empty: redirect there
        QByteArrayList otherMethods; ///< not empty: only these are allowed
    };
    Match find(const HttpRequest &request) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };
    Match findExactly(const QByteArray &method, const QByteArray &path) const;

    std::vector<Route> m_routes;
};

/// "%2F" and the rest undone, per segment. nullopt: not UTF-8.
std::optional<QStringList> decodedSegments(const QByteArray &path);
/// Form encoding undone: `+` is a blank.
QList<std::pair<QString, QString>> decodedQuery(const QByteArray &query);

template<typename Context>
typename Router<Context>::Match Router<Context>::findExactly(const QByteArray &method, const QByteArray &path) const
{
    Match best;
    const auto segments = decodedSegments(path);
    if (!segments)
        return best;
    qsizetype fewestWildcards = -1;
    for (const auto &route : m_routes) {
        if (route.segments.size() != segments->size())
            continue;
        QStringList values;
        bool fits = true;
        for (qsizetype i = 0; fits && i < segments->size(); ++i) {
            if (route.segments[i] == u"*") {
                fits = !segments->at(i).isEmpty();
                values += segments->at(i);
            } else {
                fits = route.segments[i] == segments->at(i);
            }
        }
        if (!fits)
            continue;
        // A word wins over a wildcard: /organization_collaborators/search is nobody's id.
        if (fewestWildcards >= 0 && values.size() > fewestWildcards)
            continue;
        if (fewestWildcards < 0 || values.size() < fewestWildcards) {
            best = Match();
            fewestWildcards = values.size();
        }
        if (route.method == method) {
            best.handler = &route.handler;
            best.pathValues = values;
        } else {
            best.otherMethods += route.method;
        }
    }
    return best;
}

template<typename Context>
typename Router<Context>::Match Router<Context>::find(const HttpRequest &request) const
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    Match match = findExactly(method, request.path);
    if (match.handler)
        return match;
    const QByteArray other = request.path.endsWith('/') ? request.path.chopped(1) : request.path + '/';
    const Match slashMatch = findExactly(method, other);
    if (slashMatch.handler)
        match.otherPath = other;
    return match;
}

} // namespace gatehouse::sandbox
