// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wandbroutes.h"

#include "sandbox/wandbgraphql.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

/// What an Authorization header says: the user part is a null array for Bearer.
struct Credentials
{
    QByteArray user;
    QByteArray key;
};

std::optional<Credentials> sentCredentials(const HttpRequest &request)
{
    const auto header = request.header("authorization").trimmed();
    const auto blank = header.indexOf(' ');
    const auto scheme = header.left(std::max<qsizetype>(blank, 0)).toLower();
    const auto rest = header.mid(blank + 1).trimmed();
    if (scheme == "bearer")
        return Credentials{{}, rest};
    if (scheme != "basic")
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(rest, QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = decoded.decoded.indexOf(':');
    if (!decoded || colon < 0)
        return Credentials{"", ""};
    return Credentials{colon == 0 ? QByteArray("") : decoded.decoded.left(colon), decoded.decoded.mid(colon + 1)};
}

HttpAnswer jsonAnswer(const graphql::Response &response)
{
    HttpAnswer result;
    result.status = response.status;
    result.body = response.body;
    return result;
}

} // namespace

WandbRoutes::WandbRoutes(State &state, WandbDeployment deployment)
    : m_store(state, deployment)
{
    addScimUserRoutes(m_scim);
    addScimUserPatchRoutes(m_scim);
    addScimGroupRoutes(m_scim);
    addScimRoleRoutes(m_scim);
    // On multi-tenant whoever is deactivated is out of the organisation: none are in a file that was a dedicated one before.
    if (!m_store.isDedicated()) {
        for (const auto &user : m_store.users(u"is_active = 0"_s))
            m_store.removeUser(user);
    }
}

HttpAnswer WandbRoutes::handle(const HttpRequest &request)
{
    if (request.path == "/graphql")
        return graphqlAnswer(request);
    if (request.path.startsWith("/scim/"))
        return scimAnswerTo(request);
    return jsonAnswer(graphql::failure({u"not found"_s, {}, {}, 404}));
}

HttpAnswer WandbRoutes::graphqlAnswer(const HttpRequest &request)
{
    if (request.method != "POST")
        return jsonAnswer(graphql::failure({u"method not allowed"_s, {}, {}, 405}));
    const auto agent = request.header("user-agent");
    WandbContext context{m_store, std::nullopt, agent.startsWith("W&B Public Client"),
                         request.header("use-admin-privileges").toLower() == "true"};
    if (const auto sent = sentCredentials(request)) {
        // The user part is the word "api"; whoever sends a wrong key is not somebody without one.
        if (sent->user.isNull() || sent->user == "api")
            context.caller = m_store.userByKey(sent->key);
        if (!context.caller)
            return jsonAnswer(graphql::failure({u"user is not logged in"_s, {}, {}, 401}));
    }
    const auto &schema = wandbGraphqlSchema(m_store.isOn(u"wandb_member_role"_s, true));
    return jsonAnswer(graphql::respond(schema, request.body, [&context](graphql::Operation::Kind kind) {
        return kind == graphql::Operation::Kind::Mutation ? wandbMutationRoot(context) : wandbQueryRoot(context);
    }));
}

HttpAnswer WandbRoutes::scimAnswerTo(const HttpRequest &request)
{
    const auto sent = sentCredentials(request);
    const auto caller = sent ? m_store.userByKey(sent->key) : std::nullopt;
    if (!caller)
        return scimRefusal(401, u"user is not logged in"_s);
    if (caller->kind == "team_service"_L1)
        return scimRefusal(403, u"permission denied: team service accounts can't use SCIM"_s);
    // Basic has the username of the key's owner, and none for an organisation's service account (§7).
    const auto expected = caller->isPerson() ? caller->username.toUtf8() : QByteArray("");
    if (!sent->user.isNull() && sent->user.toLower() != expected.toLower())
        return scimRefusal(401, u"user is not logged in"_s);
    if (caller->isPerson() && !caller->isAdmin)
        return scimRefusal(403, u"permission denied"_s);

    HttpRequest plain = request;
    if (plain.path.startsWith("/scim/v2/")) // as one article of the vendor's has it
        plain.path.remove(5, 3);
    const auto match = m_scim.find(plain);
    if (!match.handler && !match.otherMethods.isEmpty()) {
        auto refused = scimRefusal(405, u"method not allowed"_s);
        refused.headers.emplaceBack("Allow", match.otherMethods.join(", "));
        return refused;
    }
    if (!match.handler)
        return scimRefusal(404, u"not found"_s);
    ScimContext context{m_store, *caller, {}};
    for (const auto &team : m_store.teams())
        context.teamNames.insert(team.id, team.name);
    return (*match.handler)(context, RouteRequest{plain, match.pathValues, decodedQuery(plain.query)});
}

} // namespace gatehouse::sandbox
