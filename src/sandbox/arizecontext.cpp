// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizeanswers.h"
#include "sandbox/arizeids.h"
#include "sandbox/arizeroutes.h"

using namespace Qt::StringLiterals;

// What every route of the practice Arize AX asks of its context: refusals, ids, who may do what.

namespace gatehouse::sandbox {

HttpAnswer ArizeContext::no(int status, const QString &detail) const
{
    return problem(status, detail, http.path);
}

HttpAnswer ArizeContext::notFound(const QString &id) const
{
    return no(404, u"The requested resource with ID '%1' was not found."_s.arg(id));
}

HttpAnswer ArizeContext::forbidden(const QString &what) const
{
    return no(403, u"You are not allowed to %1."_s.arg(what));
}

QString ArizeContext::id(QByteArrayView kind, qint64 seq) const
{
    return arizeId(state.seed(), kind, seq);
}

std::optional<qint64> ArizeContext::seqOf(QByteArrayView kind, const QString &id) const
{
    return arizeSeq(state.seed(), kind, id);
}

bool ArizeContext::holds(const QString &permission) const
{
    if (caller.role.custom == 0)
        return false;
    const auto permissions = sql().value(u"SELECT permissions FROM arize_roles WHERE seq = ?"_s, {caller.role.custom}).toString();
    return permissions.split(u' ').contains(permission);
}

QString ArizeContext::roleInOrganization(qint64 organization) const
{
    if (isAdmin())
        return u"ADMIN"_s;
    return sql()
        .value(u"SELECT role_name FROM arize_organization_members WHERE user = ? AND organization = ?"_s,
               {caller.seq, organization})
        .toString();
}

QString ArizeContext::roleInSpace(qint64 space) const
{
    const auto organization = sql().value(u"SELECT organization FROM arize_spaces WHERE seq = ?"_s, {space}).toLongLong();
    if (roleInOrganization(organization) == "ADMIN"_L1)
        return u"ADMIN"_s;
    auto &row = sql().run(u"SELECT coalesce(role_name, 'MEMBER') FROM arize_space_members WHERE user = ? AND space = ?"_s,
                          {caller.seq, space});
    const auto role = row.next() ? row.value(0).toString() : QString();
    row.finish();
    return role;
}

bool ArizeContext::maySeeSpace(qint64 space) const
{
    if (!roleInSpace(space).isEmpty())
        return true;
    auto &row = sql().run(u"SELECT organization, is_private FROM arize_spaces WHERE seq = ?"_s, {space});
    const bool isThere = row.next();
    const auto organization = isThere ? row.value(0).toLongLong() : 0;
    const bool isPrivate = isThere && row.value(1).toBool();
    row.finish();
    if (isThere && !isPrivate && !roleInOrganization(organization).isEmpty())
        return true;
    return sql().value(u"SELECT count(*) FROM arize_bindings WHERE user = ? AND space = ?"_s, {caller.seq, space}).toInt() > 0;
}

QString ArizeContext::administeredSpaces() const
{
    if (isAdmin())
        return u"SELECT seq FROM arize_spaces"_s;
    return u"SELECT s.seq FROM arize_spaces s WHERE EXISTS (SELECT 1 FROM arize_organization_members o WHERE o.user = %1 AND"
           " o.organization = s.organization AND o.role_name = 'ADMIN') OR EXISTS (SELECT 1 FROM arize_space_members m WHERE"
           " m.user = %1 AND m.space = s.seq AND m.role_name = 'ADMIN') OR EXISTS (SELECT 1 FROM arize_bindings b JOIN "
           "arize_roles"
           " r ON r.seq = b.role WHERE b.user = %1 AND b.space = s.seq AND b.resource_type = 'SPACE' AND ' ' || r.permissions ||"
           " ' ' LIKE '% ROLE_BINDING_READ %')"_s.arg(caller.seq);
}

const QString &ArizeContext::userColumns()
{
    static const QString columns =
        u"u.seq, u.name, u.email, u.created_at, u.state, u.role_name, u.role, r.name, u.is_developer, u.is_sso, u.is_bot"_s;
    return columns;
}

ArizeUser ArizeContext::readUser(const QSqlQuery &row)
{
    ArizeUser user;
    user.seq = row.value(0).toLongLong();
    user.name = row.value(1).toString();
    user.email = row.value(2).toString();
    user.createdAt = row.value(3).toString();
    user.state = row.value(4).toString();
    user.role.name = row.value(5).toString();
    user.role.custom = row.value(6).toLongLong();
    user.role.customName = row.value(7).toString();
    user.isDeveloper = row.value(8).toBool();
    user.isSso = row.value(9).toBool();
    user.isBot = row.value(10).toBool();
    return user;
}

std::optional<ArizeUser> ArizeContext::user(qint64 seq) const
{
    auto &row = sql().run(u"SELECT "_s + userColumns() + u" FROM "_s + userTables() + u" WHERE u.seq = ?"_s, {seq});
    auto found = row.next() ? std::optional(readUser(row)) : std::nullopt;
    row.finish();
    return found;
}

std::optional<ArizeUser> ArizeContext::userById(const QString &id) const
{
    const auto seq = seqOf("User", id);
    auto found = seq ? user(*seq) : std::nullopt;
    return found && !found->isDeleted() ? found : std::nullopt;
}

void ArizeContext::writeRole(JsonText &json, QByteArrayView name, const ArizeRole &role) const
{
    json.key(name).beginObject().field("type", dialect.written(role.isPredefined() ? u"PREDEFINED"_s : u"CUSTOM"_s));
    if (role.isPredefined())
        json.field("name", dialect.written(role.name));
    else
        json.field("id", id("Role", role.custom)).field("name", role.customName);
    json.endObject();
}

void ArizeContext::writeUserMembers(JsonText &json, const ArizeUser &user) const
{
    json.field("id", id("User", user.seq)).field("name", user.name).field("email", user.email);
    json.field("created_at", user.createdAt).field("status", dialect.written(user.state));
    writeRole(json, "role", user.role);
    json.field("is_developer", user.isDeveloper);
}

} // namespace gatehouse::sandbox
