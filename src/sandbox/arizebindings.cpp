// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Role bindings: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

const QString kColumns = u"seq, role, user, resource_type, resource, created_at, updated_at"_s;
const QStringList kTypes{u"SPACE"_s, u"PROJECT"_s};

QByteArrayView kindOf(const QString &resourceType)
{
    return resourceType == "SPACE"_L1 ? QByteArrayView("Space") : QByteArrayView("Model");
}

void writeRow(const ArizeContext &context, JsonText &json, const QSqlQuery &row)
{
    const auto type = row.value(3).toString();
    json.beginObject().field("id", context.id("RoleBinding", row.value(0).toLongLong()));
    json.field("role_id", context.id("Role", row.value(1).toLongLong()));
    json.field("user_id", context.id("User", row.value(2).toLongLong())).field("resource_type", type);
    json.field("resource_id", context.id(kindOf(type), row.value(4).toLongLong()));
    json.field("created_at", row.value(5).toString()).field("updated_at", row.value(6).toString()).endObject();
}

HttpAnswer answerBinding(const ArizeContext &context, qint64 seq, int status)
{
    auto &row = context.sql().run(u"SELECT "_s + kColumns + u" FROM arize_bindings WHERE seq = ?"_s, {seq});
    JsonText json;
    if (row.next())
        writeRow(context, json, row);
    row.finish();
    return answer(std::move(json), status);
}

HttpAnswer listBindings(ArizeContext &context, const RouteRequest &request)
{
    const auto type = request.queryValue(u"resource_type");
    if (!type || !kTypes.contains(*type))
        return context.no(400, u"resource_type is required and must be SPACE or PROJECT."_s);
    // Nothing readable is an empty list, not a refusal.
    ArizeListing listing{"role_bindings", kColumns, u"arize_bindings"_s, u"space IN (%1)"_s.arg(context.administeredSpaces())};
    listing.add(u"resource_type = ?"_s, {*type});
    if (const auto userId = request.queryValue(u"user_id")) {
        const auto user = context.userById(*userId);
        if (!user)
            return context.notFound(*userId);
        listing.add(u"user = ?"_s, {user->seq});
    }
    return answerArizeListing(context, listing, request,
                              [&context](JsonText &json, const QSqlQuery &row) { writeRow(context, json, row); });
}

/// The binding of the path, where the caller may deal with it; 0: not.
qint64 readableBinding(const ArizeContext &context, const RouteRequest &request)
{
    return context.sql()
        .value(u"SELECT seq FROM arize_bindings WHERE seq = ? AND space IN (%1)"_s.arg(context.administeredSpaces()),
               {context.seqOf("RoleBinding", request.pathValues[0]).value_or(0)})
        .toLongLong();
}

HttpAnswer getBinding(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = readableBinding(context, request);
    return seq == 0 ? context.notFound(request.pathValues[0]) : answerBinding(context, seq, 200);
}

bool isRole(const ArizeContext &context, qint64 seq)
{
    return context.sql().value(u"SELECT count(*) FROM arize_roles WHERE seq = ?"_s, {seq}).toInt() > 0;
}

HttpAnswer createBinding(ArizeContext &context, const RouteRequest &request)
{
    ArizeBody body(context, request, {u"role_id"_s, u"user_id"_s, u"resource_type"_s, u"resource_id"_s});
    const auto role = body.seq(u"role_id"_s, "Role");
    const auto user = body.seq(u"user_id"_s, "User");
    const auto type = body.word(u"resource_type"_s, kTypes, true);
    const auto resource = body.seq(u"resource_id"_s, kindOf(type));
    if (const auto no = body.refusal())
        return *no;
    auto &sql = context.sql();
    const auto space =
        type == "SPACE"_L1
            ? sql.value(u"SELECT seq FROM arize_spaces WHERE seq = ?"_s, {resource}).toLongLong()
            : sql.value(u"SELECT space FROM arize_resources WHERE seq = ? AND kind = 'Model'"_s, {resource}).toLongLong();
    if (space == 0 || !context.maySeeSpace(space))
        return context.notFound(body.text(u"resource_id"_s));
    if (!isRole(context, role))
        return context.notFound(body.text(u"role_id"_s));
    if (!context.userById(body.text(u"user_id"_s)))
        return context.notFound(body.text(u"user_id"_s));
    if (context.roleInSpace(space) != "ADMIN"_L1)
        return context.forbidden(u"bind roles here"_s);
    const auto bound = sql.value(u"SELECT count(*) FROM arize_bindings WHERE user = ? AND resource_type = ? AND resource = ?"_s,
                                 {user, type, resource});
    if (bound.toInt() > 0)
        return context.no(409, u"The user already has a role binding on this resource."_s);
    const auto now = arizeNow();
    auto &insert =
        sql.run(u"INSERT INTO arize_bindings (role, user, resource_type, resource, space, created_at, updated_at) VALUES"
                " (?, ?, ?, ?, ?, ?, ?)"_s,
                {role, user, type, resource, space, now, now});
    return answerBinding(context, insert.lastInsertId().toLongLong(), 201);
}

HttpAnswer updateBinding(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = readableBinding(context, request);
    if (seq == 0)
        return context.notFound(request.pathValues[0]);
    ArizeBody body(context, request, {u"role_id"_s});
    const auto role = body.seq(u"role_id"_s, "Role");
    if (const auto no = body.refusal())
        return *no;
    if (!isRole(context, role))
        return context.notFound(body.text(u"role_id"_s));
    context.sql().run(u"UPDATE arize_bindings SET role = ?, updated_at = ? WHERE seq = ?"_s, {role, arizeNow(), seq});
    return answerBinding(context, seq, 200);
}

HttpAnswer deleteBinding(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = readableBinding(context, request);
    if (seq == 0)
        return context.notFound(request.pathValues[0]);
    context.sql().run(u"DELETE FROM arize_bindings WHERE seq = ?"_s, {seq});
    return noContent();
}

} // namespace

void addArizeBindingRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/role-bindings"_s, listBindings);
    addArizeRoute(router, "POST", u"/v2/role-bindings"_s, createBinding);
    addArizeRoute(router, "GET", u"/v2/role-bindings/*"_s, getBinding);
    addArizeRoute(router, "PATCH", u"/v2/role-bindings/*"_s, updateBinding);
    addArizeRoute(router, "DELETE", u"/v2/role-bindings/*"_s, deleteBinding);
}

} // namespace gatehouse::sandbox
