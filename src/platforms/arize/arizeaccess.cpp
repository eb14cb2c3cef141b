// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizeaccess.h"

using namespace Qt::StringLiterals;

namespace gatehouse::arize {

namespace {

using net::JsonReader;

QLatin1StringView word(BoundTo resource)
{
    return resource == BoundTo::Project ? "PROJECT"_L1 : "SPACE"_L1;
}

std::optional<RoleRecord> readRoleRecord(const JsonReader &record)
{
    RoleRecord role;
    role.id = record.text("id"_L1, true);
    role.name = record.text("name"_L1, true);
    if (role.id.isEmpty() && role.name.isEmpty())
        return std::nullopt;
    role.description = record.text("description"_L1);
    if (record.has("permissions"_L1)) {
        const QList<JsonReader> permissions = record.list("permissions"_L1);
        for (const JsonReader &permission : permissions) {
            if (const QString text = permission.value().toString(); !text.isEmpty())
                role.permissions.append(text);
        }
    }
    role.isPredefined = record.boolean("is_predefined"_L1);
    role.createdAt = readTime(record, "created_at"_L1, false);
    role.updatedAt = readTime(record, "updated_at"_L1, false);
    return role;
}

std::optional<RoleBinding> readBinding(const JsonReader &record)
{
    RoleBinding binding;
    binding.id = record.text("id"_L1, true);
    binding.roleId = record.text("role_id"_L1, true);
    binding.userId.value = record.text("user_id"_L1, true);
    binding.resourceId.value = record.text("resource_id"_L1, true);
    if (binding.id.isEmpty() && binding.userId.isEmpty())
        return std::nullopt;
    binding.resourceType = record.text("resource_type"_L1, true);
    const QString type = foldedWord(binding.resourceType);
    if (type == "SPACE"_L1)
        binding.boundTo = BoundTo::Space;
    else if (type == "PROJECT"_L1)
        binding.boundTo = BoundTo::Project;
    else
        record.note(u"resource_type is a word this program does not know: %1"_s.arg(type.left(60)));
    binding.createdAt = readTime(record, "created_at"_L1, false);
    return binding;
}

std::optional<Organization> readOrganization(const JsonReader &record)
{
    Organization organization;
    organization.id.value = record.text("id"_L1, true);
    organization.name = record.text("name"_L1, true);
    if (organization.id.isEmpty() && organization.name.isEmpty())
        return std::nullopt;
    organization.description = record.text("description"_L1);
    organization.createdAt = readTime(record, "created_at"_L1, false);
    return organization;
}

std::optional<Space> readSpace(const JsonReader &record)
{
    Space space;
    space.id.value = record.text("id"_L1, true);
    space.name = record.text("name"_L1, true);
    if (space.id.isEmpty() && space.name.isEmpty())
        return std::nullopt;
    space.organizationId.value = record.text("organization_id"_L1);
    space.description = record.text("description"_L1);
    space.isPrivate = record.boolean("is_private"_L1);
    space.tellsPrivacy = record.has("is_private"_L1);
    space.createdAt = readTime(record, "created_at"_L1, false);
    return space;
}

std::optional<Project> readProject(const JsonReader &record)
{
    Project project;
    project.id.value = record.text("id"_L1, true);
    project.name = record.text("name"_L1, true);
    if (project.id.isEmpty() && project.name.isEmpty())
        return std::nullopt;
    project.spaceId.value = record.text("space_id"_L1);
    return project;
}

std::optional<Restriction> readRestriction(const JsonReader &record)
{
    Restriction restriction;
    restriction.resourceId.value = record.text("resource_id"_L1, true);
    if (restriction.resourceId.isEmpty())
        return std::nullopt;
    restriction.resourceType = record.text("resource_type"_L1, true);
    restriction.createdAt = readTime(record, "created_at"_L1, false);
    return restriction;
}

std::optional<AuditEntry> readAuditEntry(const JsonReader &record)
{
    AuditEntry entry;
    entry.id = record.text("id"_L1, true);
    entry.userId.value = record.text("user_id"_L1);
    entry.operationName = record.text("operation_name"_L1, true);
    if (entry.id.isEmpty() && entry.operationName.isEmpty())
        return std::nullopt;
    entry.operationType = record.text("operation_type"_L1);
    entry.createdAt = readTime(record, "created_at"_L1, true);
    return entry;
}

template<typename T>
net::Call<net::Page<T>> pageCall(const RequestBuilder &builder, QLatin1StringView listName, int limit,
                                 std::optional<T> (*readRecord)(const JsonReader &))
{
    const auto parse = [listName, limit, readRecord](const net::HttpResponse &response) {
        return readPage<T>(response, listName, limit, readRecord);
    };
    return {builder.request(), parse, parseError};
}

template<typename T>
net::Call<T> oneCall(const RequestBuilder &builder, std::optional<T> (*readRecord)(const JsonReader &))
{
    const auto parse = [readRecord](const net::HttpResponse &response) -> Result<T> {
        const Result<JsonReader> body = readObject(response);
        if (!body)
            return failure(body.error());
        if (std::optional<T> record = readRecord(*body))
            return *std::move(record);
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.path = u"id"_s;
        error.detail = u"the answer names nothing"_s;
        return failure(std::move(error));
    };
    return {builder.request(), parse, parseError};
}

net::Call<Nothing> plainCall(const RequestBuilder &builder)
{
    return {builder.request(), readNothing, parseError};
}

QJsonObject memberBody(const UserId &user, const Role &role)
{
    return {{u"user_id"_s, user.value}, {u"role"_s, roleBody(role)}};
}

} // namespace

net::Call<net::Page<RoleRecord>> rolePage(std::optional<bool> isPredefined, int limit, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/roles", limit, cursor);
    if (isPredefined)
        builder.query("is_predefined", *isPredefined ? u"true"_s : u"false"_s);
    return pageCall<RoleRecord>(builder, "roles"_L1, limit, readRoleRecord);
}

net::Call<net::Page<RoleBinding>> bindingPage(BoundTo resource, const UserId &userId, int limit, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/role-bindings", limit, cursor);
    builder.query("resource_type", word(resource)).query("user_id", userId.value);
    return pageCall<RoleBinding>(builder, "role_bindings"_L1, limit, readBinding);
}

net::Call<net::Page<Organization>> organizationPage(const QString &name, int limit, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/organizations", limit, cursor);
    builder.query("name", name);
    return pageCall<Organization>(builder, "organizations"_L1, limit, readOrganization);
}

net::Call<net::Page<Space>> spacePage(const ResourceId &organizationId, const QString &name, int limit, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/spaces", limit, cursor);
    builder.query("org_id", organizationId.value).query("name", name);
    return pageCall<Space>(builder, "spaces"_L1, limit, readSpace);
}

net::Call<net::Page<Project>> projectPage(const ResourceId &spaceId, int limit, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/projects", limit, cursor);
    builder.query("space_id", spaceId.value);
    return pageCall<Project>(builder, "projects"_L1, limit, readProject);
}

net::Call<net::Page<Restriction>> restrictionPage(const QString &resourceType, int limit, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/resource-restrictions", limit, cursor);
    builder.query("resource_type", foldedWord(resourceType));
    return pageCall<Restriction>(builder, "resource_restrictions"_L1, limit, readRestriction);
}

net::Call<net::Page<AuditEntry>> auditPage(const AuditFilter &filter, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/audit-logs", filter.limit, cursor);
    builder.query("start_time", timeText(filter.from)).query("end_time", timeText(filter.to));
    builder.query("user_id", filter.userId.value);
    for (const QString &name : filter.operationNames)
        builder.query("operation_name", name);
    builder.query("operation_type", foldedWord(filter.operationType));
    return pageCall<AuditEntry>(builder, "logs"_L1, filter.limit, readAuditEntry);
}

net::Call<RoleRecord> roleById(const QString &id)
{
    return oneCall<RoleRecord>(RequestBuilder("GET", "/v2/roles/{id}").segment(id), readRoleRecord);
}

net::Call<Space> spaceById(const ResourceId &id)
{
    return oneCall<Space>(RequestBuilder("GET", "/v2/spaces/{id}").segment(id.value), readSpace);
}

net::Call<Project> projectById(const ResourceId &id)
{
    return oneCall<Project>(RequestBuilder("GET", "/v2/projects/{id}").segment(id.value), readProject);
}

net::Call<RoleBinding> bindingById(const QString &id)
{
    return oneCall<RoleBinding>(RequestBuilder("GET", "/v2/role-bindings/{id}").segment(id), readBinding);
}

net::Call<Nothing> setOrganizationMember(const ResourceId &organization, const UserId &user, const Role &role)
{
    return plainCall(
        RequestBuilder("POST", "/v2/organizations/{id}/users").segment(organization.value).body(memberBody(user, role)));
}

net::Call<Nothing> removeOrganizationMember(const ResourceId &organization, const UserId &user)
{
    return plainCall(
        RequestBuilder("DELETE", "/v2/organizations/{id}/users/{user_id}").segment(organization.value).segment(user.value));
}

net::Call<Nothing> setSpaceMember(const ResourceId &space, const UserId &user, const Role &role)
{
    return plainCall(RequestBuilder("POST", "/v2/spaces/{id}/users").segment(space.value).body(memberBody(user, role)));
}

net::Call<Nothing> removeSpaceMember(const ResourceId &space, const UserId &user)
{
    return plainCall(RequestBuilder("DELETE", "/v2/spaces/{id}/users/{user_id}").segment(space.value).segment(user.value));
}

net::Call<RoleBinding> createBinding(const QString &roleId, const UserId &user, BoundTo resource, const ResourceId &resourceId)
{
    const QJsonObject body{{u"role_id"_s, roleId},
                           {u"user_id"_s, user.value},
                           {u"resource_type"_s, word(resource)},
                           {u"resource_id"_s, resourceId.value}};
    return oneCall<RoleBinding>(RequestBuilder("POST", "/v2/role-bindings").body(body).onlyOnce(), readBinding);
}

net::Call<RoleBinding> changeBinding(const QString &id, const QString &roleId)
{
    return oneCall<RoleBinding>(
        RequestBuilder("PATCH", "/v2/role-bindings/{id}").segment(id).body(QJsonObject{{u"role_id"_s, roleId}}), readBinding);
}

net::Call<Nothing> deleteBinding(const QString &id)
{
    return plainCall(RequestBuilder("DELETE", "/v2/role-bindings/{id}").segment(id));
}

net::Call<Nothing> restrictResource(const ResourceId &resource)
{
    return plainCall(RequestBuilder("POST", "/v2/resource-restrictions").body(QJsonObject{{u"resource_id"_s, resource.value}}));
}

net::Call<Nothing> liftRestriction(const ResourceId &resource)
{
    return plainCall(RequestBuilder("DELETE", "/v2/resource-restrictions/{resource_id}").segment(resource.value));
}

} // namespace gatehouse::arize
