// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Who is in which organization and space: it can be set and taken away, never read (contracts/arize.md §9, §9.1).

namespace gatehouse::sandbox {

namespace {

const QStringList kRoles{u"ADMIN"_s, u"MEMBER"_s, u"READ_ONLY"_s, u"ANNOTATOR"_s};

struct Wish
{
    ArizeUser user;
    ArizeRole role;
};

/// Reads the body of both; a refusal where it is wrong. Account annotators are annotators everywhere, others nowhere.
std::optional<HttpAnswer> readWish(const ArizeContext &context, const RouteRequest &request, Wish &wish)
{
    ArizeBody body(context, request, {u"user_id"_s, u"role"_s});
    const auto id = body.text(u"user_id"_s);
    const auto role = body.maybeRole(u"role"_s, kRoles);
    if (!role)
        body.blame(400, u"role"_s, u"is required"_s);
    if (auto no = body.refusal())
        return no;
    const auto user = context.userById(id);
    if (!user)
        return context.notFound(id);
    if (role->isPredefined() && (role->name == "ANNOTATOR"_L1) != (user->role.name == "ANNOTATOR"_L1))
        return context.no(400, u"Users with the account role ANNOTATOR can only be annotators, and nobody else can."_s);
    wish = {*user, *role};
    return std::nullopt;
}

HttpAnswer answerMembership(const ArizeContext &context, QByteArrayView kind, qint64 seq, const Wish &wish, QByteArrayView place,
                            const QString &placeId)
{
    JsonText json;
    json.beginObject().field("id", context.id(kind, seq)).field("user_id", context.id("User", wish.user.seq));
    json.field(place, placeId);
    context.writeRole(json, "role", wish.role);
    json.endObject();
    return answer(std::move(json));
}

/// 0 where the caller can't see it.
qint64 seenOrganization(const ArizeContext &context, const QString &id)
{
    const auto seq =
        context.sql()
            .value(u"SELECT seq FROM arize_organizations WHERE seq = ?"_s, {context.seqOf("Organization", id).value_or(0)})
            .toLongLong();
    return seq != 0 && !context.roleInOrganization(seq).isEmpty() ? seq : 0;
}

HttpAnswer addToOrganization(ArizeContext &context, const RouteRequest &request)
{
    const auto organization = seenOrganization(context, request.pathValues[0]);
    if (organization == 0)
        return context.notFound(request.pathValues[0]);
    Wish wish;
    if (auto no = readWish(context, request, wish))
        return *no;
    if (context.roleInOrganization(organization) != "ADMIN"_L1)
        return context.forbidden(u"manage the users of this organization"_s);
    if (!wish.role.isPredefined())
        return context.no(422, u"Custom roles are not supported for organizations."_s);
    auto &sql = context.sql();
    sql.run(u"INSERT INTO arize_organization_members (organization, user, role_name) VALUES (?, ?, ?) ON CONFLICT (user,"
            " organization) DO UPDATE SET role_name = excluded.role_name"_s,
            {organization, wish.user.seq, wish.role.name});
    const auto seq = sql.value(u"SELECT seq FROM arize_organization_members WHERE user = ? AND organization = ?"_s,
                               {wish.user.seq, organization});
    return answerMembership(context, "OrganizationMember", seq.toLongLong(), wish, "organization_id", request.pathValues[0]);
}

HttpAnswer removeFromOrganization(ArizeContext &context, const RouteRequest &request)
{
    const auto organization = seenOrganization(context, request.pathValues[0]);
    if (organization == 0)
        return context.notFound(request.pathValues[0]);
    if (context.roleInOrganization(organization) != "ADMIN"_L1)
        return context.forbidden(u"manage the users of this organization"_s);
    auto &sql = context.sql();
    const auto user = context.seqOf("User", request.pathValues[1]).value_or(0);
    if (sql.changed(u"DELETE FROM arize_organization_members WHERE user = ? AND organization = ?"_s, {user, organization}) == 0)
        return context.notFound(request.pathValues[1]);
    const auto itsSpaces = u" AND space IN (SELECT seq FROM arize_spaces WHERE organization = ?)"_s;
    sql.run(u"DELETE FROM arize_space_members WHERE user = ?"_s + itsSpaces, {user, organization});
    sql.run(u"DELETE FROM arize_bindings WHERE user = ?"_s + itsSpaces, {user, organization});
    return noContent();
}

/// 0 where the caller can't see it.
qint64 seenSpace(const ArizeContext &context, const QString &id)
{
    const auto seq = context.seqOf("Space", id).value_or(0);
    const bool isThere = context.sql().value(u"SELECT count(*) FROM arize_spaces WHERE seq = ?"_s, {seq}).toInt() > 0;
    return isThere && context.maySeeSpace(seq) ? seq : 0;
}

HttpAnswer addToSpace(ArizeContext &context, const RouteRequest &request)
{
    const auto space = seenSpace(context, request.pathValues[0]);
    if (space == 0)
        return context.notFound(request.pathValues[0]);
    Wish wish;
    if (auto no = readWish(context, request, wish))
        return *no;
    if (context.roleInSpace(space) != "ADMIN"_L1)
        return context.forbidden(u"manage the users of this space"_s);
    auto &sql = context.sql();
    const auto isInParent = sql.value(u"SELECT count(*) FROM arize_organization_members m JOIN arize_spaces s ON s.organization ="
                                      " m.organization WHERE m.user = ? AND s.seq = ?"_s,
                                      {wish.user.seq, space})
                                .toInt();
    if (isInParent == 0)
        return context.no(400, u"The user is not a member of the organization that this space belongs to."_s);
    const bool isPredefined = wish.role.isPredefined();
    sql.run(u"INSERT INTO arize_space_members (space, user, role_name, role) VALUES (?, ?, ?, ?) ON CONFLICT (user, space) DO"
            " UPDATE SET role_name = excluded.role_name, role = excluded.role"_s,
            {space, wish.user.seq, isPredefined ? QVariant(wish.role.name) : QVariant(QMetaType::fromType<QString>()),
             isPredefined ? QVariant(QMetaType::fromType<qint64>()) : QVariant(wish.role.custom)});
    const auto seq = sql.value(u"SELECT seq FROM arize_space_members WHERE user = ? AND space = ?"_s, {wish.user.seq, space});
    return answerMembership(context, "SpaceMember", seq.toLongLong(), wish, "space_id", request.pathValues[0]);
}

HttpAnswer removeFromSpace(ArizeContext &context, const RouteRequest &request)
{
    const auto space = seenSpace(context, request.pathValues[0]);
    if (space == 0)
        return context.notFound(request.pathValues[0]);
    if (context.roleInSpace(space) != "ADMIN"_L1)
        return context.forbidden(u"manage the users of this space"_s);
    auto &sql = context.sql();
    const auto user = context.seqOf("User", request.pathValues[1]).value_or(0);
    if (sql.changed(u"DELETE FROM arize_space_members WHERE user = ? AND space = ?"_s, {user, space}) == 0)
        return context.notFound(request.pathValues[1]);
    sql.run(u"DELETE FROM arize_bindings WHERE user = ? AND resource_type = 'SPACE' AND resource = ?"_s, {user, space});
    return noContent();
}

} // namespace

void addArizeMembershipRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "POST", u"/v2/organizations/*/users"_s, addToOrganization);
    addArizeRoute(router, "DELETE", u"/v2/organizations/*/users/*"_s, removeFromOrganization);
    addArizeRoute(router, "POST", u"/v2/spaces/*/users"_s, addToSpace);
    addArizeRoute(router, "DELETE", u"/v2/spaces/*/users/*"_s, removeFromSpace);
}

} // namespace gatehouse::sandbox
