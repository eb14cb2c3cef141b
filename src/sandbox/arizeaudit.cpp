// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizeroutes.h"

using namespace Qt::StringLiterals;

// Who changed what: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

constexpr int kUsualDays = 30;

HttpAnswer listAudit(ArizeContext &context, const RouteRequest &request)
{
    if (!context.isAdmin())
        return context.forbidden(u"read the audit log"_s);
    ArizeListing listing{"logs", u"seq, user, ip, operation_type, operation_name, operation_text, variables, created_at"_s,
                         u"arize_audit"_s};
    listing.isNewestFirst = true;
    auto from = std::optional(QDateTime::currentDateTimeUtc().addDays(-kUsualDays));
    if (const auto text = request.queryValue(u"start_time"))
        from = readArizeTime(*text);
    auto to = std::optional(QDateTime::currentDateTimeUtc().addDays(1));
    if (const auto text = request.queryValue(u"end_time"))
        to = readArizeTime(*text);
    if (!from || !to)
        return context.no(400, u"start_time and end_time must be times in RFC 3339 format."_s);
    listing.add(u"created_at >= ? AND created_at <= ?"_s, {arizeTime(*from), arizeTime(*to)});
    if (const auto id = request.queryValue(u"user_id"))
        listing.add(u"user = ?"_s, {context.seqOf("User", *id).value_or(0)});
    QVariantList names;
    for (const auto &[name, value] : request.query) {
        if (name == "operation_name"_L1)
            names += value;
    }
    if (!names.isEmpty())
        listing.add(u"operation_name IN (%1)"_s.arg(QStringList(names.size(), u"?"_s).join(u',')), names);
    if (const auto type = request.queryValue(u"operation_type")) {
        if (!QStringList{u"QUERY"_s, u"MUTATION"_s, u"SUBSCRIPTION"_s}.contains(*type))
            return context.no(400, u"operation_type must be QUERY, MUTATION or SUBSCRIPTION."_s);
        listing.add(u"operation_type = ?"_s, {*type});
    }
    return answerArizeListing(context, listing, request, [&context](JsonText &json, const QSqlQuery &row) {
        json.beginObject().field("id", context.id("AuditLog", row.value(0).toLongLong()));
        json.field("user_id", context.id("User", row.value(1).toLongLong())).field("ip", row.value(2).toString());
        json.field("operation_type", row.value(3).toString()).field("operation_name", row.value(4).toString());
        json.field("operation_text", row.value(5).toString()).field("variables", row.value(6).toString());
        json.field("created_at", row.value(7).toString()).endObject();
    });
}

} // namespace

void addArizeAuditRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/audit-logs"_s, listAudit);
}

} // namespace gatehouse::sandbox
