// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Changing, deleting, inviting again and resetting: contracts/arize.md §5.

namespace gatehouse::sandbox {

namespace {

HttpAnswer updateUser(ArizeContext &context, const RouteRequest &request)
{
    const auto user = context.userById(request.pathValues[0]);
    if (!user || user->isBot || !context.mayReadUsers())
        return context.notFound(request.pathValues[0]);
    ArizeBody body(context, request, {u"name"_s, u"is_developer"_s});
    const auto name = body.maybeText(u"name"_s, 1, 255);
    const auto isDeveloper = body.maybeBool(u"is_developer"_s);
    if (name && name->trimmed().isEmpty())
        body.blame(400, u"name"_s, u"must not be blank"_s);
    if (const auto no = body.refusal())
        return *no;
    if (!name && !isDeveloper)
        return context.no(400, u"At least one of name and is_developer must be given."_s);
    if (isDeveloper && !context.isAdmin())
        return context.forbidden(u"change the developer permission of a user"_s);
    if (!context.isAdmin() && !context.holds(u"USER_UPDATE"_s))
        return context.forbidden(u"change this user"_s);
    context.sql().run(u"UPDATE arize_users SET name = ?, is_developer = ? WHERE seq = ?"_s,
                      {name ? name->trimmed() : user->name, int(isDeveloper.value_or(user->isDeveloper)), user->seq});
    JsonText json;
    json.beginObject();
    context.writeUserMembers(json, context.user(user->seq).value_or(*user));
    json.endObject();
    return answer(std::move(json));
}

HttpAnswer deleteUser(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = context.seqOf("User", request.pathValues[0]);
    const auto user = seq ? context.user(*seq) : std::nullopt;
    if (!user || user->isBot || !context.mayReadUsers())
        return context.notFound(request.pathValues[0]);
    if (!context.isAdmin() && !context.holds(u"USER_DELETE"_s))
        return context.forbidden(u"delete this user"_s);
    if (user->seq == context.caller.seq)
        return context.no(400, u"You cannot delete your own user."_s);
    if (user->isDeleted())
        return noContent();
    auto &sql = context.sql();
    sql.run(u"UPDATE arize_users SET state = 'INACTIVE' WHERE seq = ?"_s, {user->seq});
    sql.run(u"DELETE FROM arize_organization_members WHERE user = ?"_s, {user->seq});
    sql.run(u"DELETE FROM arize_space_members WHERE user = ?"_s, {user->seq});
    sql.run(u"DELETE FROM arize_bindings WHERE user = ?"_s, {user->seq});
    sql.run(u"UPDATE arize_keys SET status = 'REVOKED' WHERE created_by = ? AND key_type = 'USER'"_s, {user->seq});
    return noContent();
}

HttpAnswer resendInvitation(ArizeContext &context, const RouteRequest &request)
{
    const auto user = context.userById(request.pathValues[0]);
    if (!user || user->isBot || !context.mayReadUsers())
        return context.notFound(request.pathValues[0]);
    if (!context.isAdmin() && !context.holds(u"USER_CREATE"_s))
        return context.forbidden(u"resend this invitation"_s);
    if (context.state.ssoMode() == "required"_L1)
        return context.no(400, u"Single sign-on is enforced for this account, so no invitation can be sent."_s);
    if (user->state == "EXPIRED"_L1)
        return context.no(400, u"The invitation has expired; create the user again."_s);
    if (user->state != "INVITED"_L1)
        return context.no(400, u"The user has already verified the account."_s);
    context.sql().run(u"UPDATE arize_users SET mails = mails + 1 WHERE seq = ?"_s, {user->seq});
    return noContent();
}

HttpAnswer resetPassword(ArizeContext &context, const RouteRequest &request)
{
    const auto user = context.userById(request.pathValues[0]);
    if (!user || user->isBot || !context.mayReadUsers())
        return context.notFound(request.pathValues[0]);
    if (!context.isAdmin() && !context.holds(u"USER_UPDATE"_s))
        return context.forbidden(u"reset the password of this user"_s);
    if (user->state != "ACTIVE"_L1)
        return context.no(400, u"The user has not verified the account yet."_s);
    if (user->isSso || context.state.ssoMode() == "required"_L1)
        return context.no(400, u"The user signs in by single sign-on and has no password."_s);
    return noContent();
}

} // namespace

void addArizeUserChangeRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "PATCH", u"/v2/users/*"_s, updateUser);
    addArizeRoute(router, "DELETE", u"/v2/users/*"_s, deleteUser);
    addArizeRoute(router, "POST", u"/v2/users/*/resend-invitation"_s, resendInvitation);
    addArizeRoute(router, "POST", u"/v2/users/*/reset-password"_s, resetPassword);
}

} // namespace gatehouse::sandbox
