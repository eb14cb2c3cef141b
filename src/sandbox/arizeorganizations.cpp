// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Organizations: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

const QString kColumns = u"seq, name, description, created_at"_s;

void writeRow(const ArizeContext &context, JsonText &json, const QSqlQuery &row)
{
    json.beginObject().field("id", context.id("Organization", row.value(0).toLongLong())).field("name", row.value(1).toString());
    json.field("description", row.value(2).toString()).field("created_at", row.value(3).toString()).endObject();
}

HttpAnswer answerOrganization(const ArizeContext &context, qint64 seq, int status)
{
    auto &row = context.sql().run(u"SELECT "_s + kColumns + u" FROM arize_organizations WHERE seq = ?"_s, {seq});
    JsonText json;
    if (row.next())
        writeRow(context, json, row);
    row.finish();
    return answer(std::move(json), status);
}

HttpAnswer listOrganizations(ArizeContext &context, const RouteRequest &request)
{
    ArizeListing listing{"organizations", kColumns, u"arize_organizations"_s};
    if (!context.isAdmin())
        listing.add(u"seq IN (SELECT organization FROM arize_organization_members WHERE user = ?)"_s, {context.caller.seq});
    if (const auto name = request.queryValue(u"name"); name && !name->isEmpty())
        listing.add(u"name LIKE ? ESCAPE '\\'"_s, {Sql::like(*name)});
    return answerArizeListing(context, listing, request,
                              [&context](JsonText &json, const QSqlQuery &row) { writeRow(context, json, row); });
}

/// The organization of the path; 0 where the caller can't see it.
qint64 seenOrganization(const ArizeContext &context, const RouteRequest &request)
{
    const auto seq = context.sql()
                         .value(u"SELECT seq FROM arize_organizations WHERE seq = ?"_s,
                                {context.seqOf("Organization", request.pathValues[0]).value_or(0)})
                         .toLongLong();
    return seq != 0 && !context.roleInOrganization(seq).isEmpty() ? seq : 0;
}

HttpAnswer getOrganization(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = seenOrganization(context, request);
    return seq == 0 ? context.notFound(request.pathValues[0]) : answerOrganization(context, seq, 200);
}

bool isNameTaken(const ArizeContext &context, const QString &name, qint64 butNot)
{
    return context.sql()
               .value(u"SELECT count(*) FROM arize_organizations WHERE name = ? AND seq <> ?"_s, {name, butNot})
               .toInt() > 0;
}

HttpAnswer createOrganization(ArizeContext &context, const RouteRequest &request)
{
    ArizeBody body(context, request, {u"name"_s, u"description"_s});
    const auto name = body.text(u"name"_s, 1, 255);
    const auto description = body.maybeText(u"description"_s, 0, 1000).value_or(QString());
    if (const auto no = body.refusal())
        return *no;
    if (!context.isAdmin() && !context.holds(u"ORGANIZATION_CREATE"_s))
        return context.forbidden(u"create organizations"_s);
    if (isNameTaken(context, name, 0))
        return context.no(409, u"An organization named '%1' already exists in this account."_s.arg(name));
    auto &insert = context.sql().run(u"INSERT INTO arize_organizations (name, description, created_at) VALUES (?, ?, ?)"_s,
                                     {name, description + u""_s, arizeNow()});
    return answerOrganization(context, insert.lastInsertId().toLongLong(), 201);
}

HttpAnswer updateOrganization(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = seenOrganization(context, request);
    if (seq == 0)
        return context.notFound(request.pathValues[0]);
    ArizeBody body(context, request, {u"name"_s, u"description"_s});
    const auto name = body.maybeText(u"name"_s, 1, 255);
    const auto description = body.isNull(u"description"_s) ? std::optional(u""_s) : body.maybeText(u"description"_s, 0, 1000);
    if (const auto no = body.refusal())
        return *no;
    if (body.isEmpty())
        return context.no(400, u"At least one of name and description must be given."_s);
    if (context.roleInOrganization(seq) != "ADMIN"_L1)
        return context.forbidden(u"change this organization"_s);
    if (name && isNameTaken(context, *name, seq))
        return context.no(409, u"An organization named '%1' already exists in this account."_s.arg(*name));
    if (name)
        context.sql().run(u"UPDATE arize_organizations SET name = ? WHERE seq = ?"_s, {*name, seq});
    if (body.has(u"description"_s))
        context.sql().run(u"UPDATE arize_organizations SET description = ? WHERE seq = ?"_s, {*description + u""_s, seq});
    return answerOrganization(context, seq, 200);
}

HttpAnswer deleteOrganization(ArizeContext &context, const RouteRequest &request)
{
    const auto seq = seenOrganization(context, request);
    if (seq == 0)
        return context.notFound(request.pathValues[0]);
    if (!context.isAdmin() && !context.holds(u"ORGANIZATION_DELETE"_s))
        return context.forbidden(u"delete this organization"_s);
    context.sql().run(u"DELETE FROM arize_organizations WHERE seq = ?"_s, {seq}); // its spaces and what is in them go along
    return noContent();
}

} // namespace

void addArizeOrganizationRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/organizations"_s, listOrganizations);
    addArizeRoute(router, "POST", u"/v2/organizations"_s, createOrganization);
    addArizeRoute(router, "GET", u"/v2/organizations/*"_s, getOrganization);
    addArizeRoute(router, "PATCH", u"/v2/organizations/*"_s, updateOrganization);
    addArizeRoute(router, "DELETE", u"/v2/organizations/*"_s, deleteOrganization);
}

} // namespace gatehouse::sandbox
