// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Spaces, and reading their projects: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

const QString kColumns = u"seq, organization, name, description, created_at, is_private"_s;

void writeRow(const ArizeContext &context, JsonText &json, const QSqlQuery &row)
{
    json.beginObject().field("id", context.id("Space", row.value(0).toLongLong()));
    if (!context.dialect.isStrict())
        json.field("organization_id", context.id("Organization", row.value(1).toLongLong()));
    json.field("name", row.value(2).toString()).field("description", row.value(3).toString());
    json.field("created_at", row.value(4).toString());
    if (!context.dialect.isStrict())
        json.field("is_private", row.value(5).toBool());
    json.endObject();
}

HttpAnswer answerSpace(const ArizeContext &context, qint64 seq, int status)
{
    auto &row = context.sql().run(u"SELECT "_s + kColumns + u" FROM arize_spaces WHERE seq = ?"_s, {seq});
    JsonText json;
    if (row.next())
        writeRow(context, json, row);
    row.finish();
    return answer(std::move(json), status);
}

/// For "space IN (…)": the spaces the caller can see.
QString seenSpaces(const ArizeContext &context)
{
    if (context.isAdmin())
        return u"SELECT seq FROM arize_spaces"_s;
    return u"SELECT s.seq FROM arize_spaces s WHERE EXISTS (SELECT 1 FROM arize_organization_members o WHERE o.user = %1 AND"
           " o.organization = s.organization AND (s.is_private = 0 OR o.role_name = 'ADMIN')) OR EXISTS (SELECT 1 FROM"
           " arize_space_members m WHERE m.user = %1 AND m.space = s.seq) OR EXISTS (SELECT 1 FROM arize_bindings b WHERE"
           " b.user = %1 AND b.space = s.seq)"_s.arg(context.caller.seq);
}

HttpAnswer listSpaces(ArizeContext &context, const RouteRequest &request)
{
    ArizeListing listing{"spaces", kColumns, u"arize_spaces"_s, u"seq IN (%1)"_s.arg(seenSpaces(context))};
    if (const auto id = request.queryValue(u"org_id")) {
        const auto organization = context.seqOf("Organization", *id);
        if (!organization)
            return context.no(400, u"org_id is not a valid identifier."_s);
        listing.add(u"organization = ?"_s, {*organization});
    }
    if (const auto name = request.queryValue(u"name"); name && !name->isEmpty())
        listing.add(u"name LIKE ? ESCAPE '\\'"_s, {Sql::like(*name)});
    return answerArizeListing(context, listing, request,
                              [&context](JsonText &json, const QSqlQuery &row) { writeRow(context, json, row); });
}

/// The space of the path; 0 where the caller can't see it.
qint64 seenSpace(const ArizeContext &context, const RouteRequest &request)
{
    const auto seq = context.seqOf("Space", request.pathValues[0]).value_or(0);
    const bool isThere = context.sql().value(u"SELECT count(*) FROM arize_spaces WHERE seq = ?"_s, {seq}).toInt() > 0;
    return isThere && context.maySeeSpace(seq) ? seq : 0;
}

HttpAnswer getSpace(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = seenSpace(context, request);
    return seq == 0 ? context.notFound(request.pathValues[0]) : answerSpace(context, seq, 200);
}

bool isNameTaken(const ArizeContext &context, qint64 organization, const QString &name, qint64 butNot)
{
    return context.sql()
               .value(u"SELECT count(*) FROM arize_spaces WHERE organization = ? AND name = ? AND seq <> ?"_s,
                      {organization, name, butNot})
               .toInt() > 0;
}

HttpAnswer createSpace(ArizeContext &context, const RouteRequest &request)
{
    ArizeBody body(context, request, {u"name"_s, u"organization_id"_s, u"description"_s, u"is_private"_s});
    const auto name = body.text(u"name"_s, 1, 255);
    const auto organization = body.seq(u"organization_id"_s, "Organization");
    const auto description = body.maybeText(u"description"_s, 0, 1000).value_or(QString());
    const auto isPrivate = body.maybeBool(u"is_private"_s).value_or(false);
    if (const auto no = body.refusal())
        return *no;
    auto &sql = context.sql();
    const bool isThere = sql.value(u"SELECT count(*) FROM arize_organizations WHERE seq = ?"_s, {organization}).toInt() > 0;
    const auto role = context.roleInOrganization(organization);
    if (!isThere || role.isEmpty())
        return context.notFound(body.text(u"organization_id"_s));
    if (role != "ADMIN"_L1)
        return context.forbidden(u"create spaces in this organization"_s);
    if (isNameTaken(context, organization, name, 0))
        return context.no(409, u"A space named '%1' already exists in this organization."_s.arg(name));
    auto &insert =
        sql.run(u"INSERT INTO arize_spaces (organization, name, description, created_at, is_private) VALUES (?, ?, ?, ?, ?)"_s,
                {organization, name, description + u""_s, arizeNow(), int(isPrivate)});
    return answerSpace(context, insert.lastInsertId().toLongLong(), 201);
}

HttpAnswer updateSpace(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = seenSpace(context, request);
    if (seq == 0)
        return context.notFound(request.pathValues[0]);
    ArizeBody body(context, request, {u"name"_s, u"description"_s, u"is_private"_s});
    const auto name = body.maybeText(u"name"_s, 1, 255);
    const bool isCleared = body.isNull(u"description"_s);
    const auto description = isCleared ? std::optional(u""_s) : body.maybeText(u"description"_s, 1, 1000);
    const auto isPrivate = body.maybeBool(u"is_private"_s);
    if (const auto no = body.refusal())
        return *no;
    if (body.isEmpty())
        return context.no(400, u"At least one property must be given."_s);
    if (context.roleInSpace(seq) != "ADMIN"_L1)
        return context.forbidden(u"change this space"_s);
    auto &sql = context.sql();
    const auto organization = sql.value(u"SELECT organization FROM arize_spaces WHERE seq = ?"_s, {seq}).toLongLong();
    if (name && isNameTaken(context, organization, *name, seq))
        return context.no(409, u"A space named '%1' already exists in this organization."_s.arg(*name));
    if (name)
        sql.run(u"UPDATE arize_spaces SET name = ? WHERE seq = ?"_s, {*name, seq});
    if (description)
        sql.run(u"UPDATE arize_spaces SET description = ? WHERE seq = ?"_s, {*description + u""_s, seq});
    if (isPrivate)
        sql.run(u"UPDATE arize_spaces SET is_private = ? WHERE seq = ?"_s, {int(*isPrivate), seq});
    return answerSpace(context, seq, 200);
}

HttpAnswer deleteSpace(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = seenSpace(context, request);
    if (seq == 0)
        return context.notFound(request.pathValues[0]);
    if (context.roleInSpace(seq) != "ADMIN"_L1)
        return context.forbidden(u"delete this space"_s);
    context.sql().run(u"DELETE FROM arize_spaces WHERE seq = ?"_s, {seq}); // and all that is in it
    return noContent();
}

void writeProject(const ArizeContext &context, JsonText &json, const QSqlQuery &row)
{
    json.beginObject().field("id", context.id("Model", row.value(0).toLongLong())).field("name", row.value(1).toString());
    json.field("space_id", context.id("Space", row.value(2).toLongLong())).field("created_at", row.value(3).toString());
    if (!context.dialect.isStrict())
        json.field("project_type", u"APPLICATION"_s);
    json.endObject();
}

HttpAnswer listProjects(ArizeContext &context, const RouteRequest &request)
{
    ArizeListing listing{"projects", u"seq, name, space, created_at"_s, u"arize_resources"_s,
                         u"kind = 'Model' AND space IN (%1)"_s.arg(seenSpaces(context))};
    if (const auto id = request.queryValue(u"space_id")) {
        const auto space = context.seqOf("Space", *id);
        if (!space)
            return context.no(400, u"space_id is not a valid identifier."_s);
        listing.add(u"space = ?"_s, {*space});
    }
    if (const auto name = request.queryValue(u"space_name"); name && !name->isEmpty())
        listing.add(u"space IN (SELECT seq FROM arize_spaces WHERE name LIKE ? ESCAPE '\\')"_s, {Sql::like(*name)});
    if (const auto name = request.queryValue(u"name"); name && !name->isEmpty())
        listing.add(u"name LIKE ? ESCAPE '\\'"_s, {Sql::like(*name)});
    return answerArizeListing(context, listing, request,
                              [&context](JsonText &json, const QSqlQuery &row) { writeProject(context, json, row); });
}

HttpAnswer getProject(ArizeContext &context, const RouteRequest &request)
{
    auto &row = context.sql().run(
        u"SELECT seq, name, space, created_at FROM arize_resources WHERE kind = 'Model' AND seq = ? AND space IN (%1)"_s.arg(
            seenSpaces(context)),
        {context.seqOf("Model", request.pathValues[0]).value_or(0)});
    JsonText json;
    const bool isThere = row.next();
    if (isThere)
        writeProject(context, json, row);
    row.finish();
    return isThere ? answer(std::move(json)) : context.notFound(request.pathValues[0]);
}

} // namespace

void addArizeSpaceRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/spaces"_s, listSpaces);
    addArizeRoute(router, "POST", u"/v2/spaces"_s, createSpace);
    addArizeRoute(router, "GET", u"/v2/spaces/*"_s, getSpace);
    addArizeRoute(router, "PATCH", u"/v2/spaces/*"_s, updateSpace);
    addArizeRoute(router, "DELETE", u"/v2/spaces/*"_s, deleteSpace);
    addArizeRoute(router, "GET", u"/v2/projects"_s, listProjects);
    addArizeRoute(router, "GET", u"/v2/projects/*"_s, getProject);
}

} // namespace gatehouse::sandbox
