// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Restricted projects, dashboards and prompts: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

struct Kind
{
    const char *inIds;
    QLatin1StringView word;
};

constexpr Kind kKinds[] = {{"Model", "PROJECT"_L1}, {"Dashboard", "DASHBOARD"_L1}, {"Prompt", "PROMPT"_L1}};

QString wordOf(const QString &kind)
{
    for (const auto &known : kKinds) {
        if (kind == QLatin1StringView(known.inIds))
            return known.word;
    }
    return {};
}

bool isManaged(const ArizeContext &context, qint64 space)
{
    return context.roleInSpace(space) == "ADMIN"_L1;
}

HttpAnswer listRestrictions(ArizeContext &context, const RouteRequest &request)
{
    ArizeListing listing{"resource_restrictions",
                         u"t.seq, r.kind, t.resource, t.created_at, r.space"_s,
                         u"arize_restrictions t JOIN arize_resources r ON r.seq = t.resource"_s,
                         u"1"_s,
                         {},
                         u"t.seq"_s};
    if (const auto type = request.queryValue(u"resource_type")) {
        const auto found =
            std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind &kind) { return *type == kind.word; });
        if (found == std::end(kKinds))
            return context.no(400, u"resource_type must be PROJECT, DASHBOARD or PROMPT."_s);
        listing.add(u"r.kind = ?"_s, {QString::fromLatin1(found->inIds)});
    }
    // Left out only after the page was read, as the vendor says of itself.
    return answerArizeListing(context, listing, request, [&context](JsonText &json, const QSqlQuery &row) {
        if (!isManaged(context, row.value(4).toLongLong()))
            return;
        const auto kind = row.value(1).toString();
        json.beginObject().field("resource_type", wordOf(kind));
        json.field("resource_id", context.id(kind.toLatin1(), row.value(2).toLongLong()));
        json.field("created_at", row.value(3).toString()).endObject();
    });
}

struct Resource
{
    qint64 seq = 0;
    QString kind;
    qint64 space = 0;
};

/// nullopt: no such id; seq 0: an id, but of nothing that the caller can see.
std::optional<Resource> resourceById(const ArizeContext &context, const QString &id)
{
    for (const auto &kind : kKinds) {
        const auto seq = context.seqOf(kind.inIds, id);
        if (!seq)
            continue;
        Resource resource;
        auto &row = context.sql().run(u"SELECT seq, kind, space FROM arize_resources WHERE seq = ? AND kind = ?"_s,
                                      {*seq, QString::fromLatin1(kind.inIds)});
        if (row.next())
            resource = {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong()};
        row.finish();
        return resource.seq != 0 && context.maySeeSpace(resource.space) ? resource : Resource();
    }
    return std::nullopt;
}

HttpAnswer restrict(ArizeContext &context, const RouteRequest &request)
{
    ArizeBody body(context, request, {u"resource_id"_s});
    const auto id = body.text(u"resource_id"_s);
    const auto resource = resourceById(context, id);
    if (!resource)
        body.blame(400, u"resource_id"_s, u"is not the identifier of a project, dashboard or prompt"_s);
    if (const auto no = body.refusal())
        return *no;
    if (resource->seq == 0)
        return context.notFound(id);
    if (!isManaged(context, resource->space))
        return context.forbidden(u"restrict this resource"_s);
    auto &sql = context.sql();
    sql.run(u"INSERT INTO arize_restrictions (resource, created_at) VALUES (?, ?) ON CONFLICT (resource) DO NOTHING"_s,
            {resource->seq, arizeNow()});
    const auto created = sql.value(u"SELECT created_at FROM arize_restrictions WHERE resource = ?"_s, {resource->seq}).toString();
    JsonText json;
    if (context.dialect.isStrict())
        json.beginObject().key("resource_restriction");
    json.beginObject().field("resource_type", wordOf(resource->kind)).field("resource_id", id);
    json.field("created_at", created).endObject();
    if (context.dialect.isStrict())
        json.endObject();
    return answer(std::move(json));
}

HttpAnswer unrestrict(ArizeContext &context, const RouteRequest &request)
{
    const auto id = request.pathValues[0];
    const auto resource = resourceById(context, id).value_or(Resource());
    if (resource.seq == 0)
        return context.notFound(id);
    if (!isManaged(context, resource.space))
        return context.forbidden(u"unrestrict this resource"_s);
    if (context.sql().changed(u"DELETE FROM arize_restrictions WHERE resource = ?"_s, {resource.seq}) == 0)
        return context.no(404, u"The resource with ID '%1' is not restricted."_s.arg(id));
    return noContent();
}

} // namespace

void addArizeRestrictionRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/resource-restrictions"_s, listRestrictions);
    addArizeRoute(router, "POST", u"/v2/resource-restrictions"_s, restrict);
    addArizeRoute(router, "DELETE", u"/v2/resource-restrictions/*"_s, unrestrict);
}

} // namespace gatehouse::sandbox
