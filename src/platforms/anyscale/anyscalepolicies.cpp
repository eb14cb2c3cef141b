// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscalepolicies.h"

#include "platforms/anyscale/anyscaleerror.h"
#include "platforms/anyscale/anyscalereading.h"

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

using net::JsonReader;

constexpr int kLargestCloudPage = 1000;
/// The list of policies is not told to be paged: whatever comes without a token is all of it.
constexpr int kNeverFull = 1'000'000'000;

QList<PolicyBinding> readBindings(const JsonReader &record, ResourceKind kind)
{
    QList<PolicyBinding> bindings;
    if (!record.has("bindings"_L1))
        return bindings;
    const QList<JsonReader> entries = record.list("bindings"_L1);
    for (const JsonReader &entry : entries) {
        PolicyBinding binding;
        binding.role = roleFromPolicyWord(kind, entry.text("role_name"_L1, true));
        if (binding.role.kind == Role::Kind::Unknown)
            entry.note(entry.path() + u".role_name is a word this program does not know: "_s + binding.role.word.left(60));
        const QList<JsonReader> principals = entry.list("principals"_L1);
        for (const JsonReader &principal : principals) {
            if (const QString id = principal.value().toString(); !id.isEmpty())
                binding.groups.append(ResourceId{id});
            else
                principal.note(principal.path() + u" is no id"_s);
        }
        bindings.append(std::move(binding));
    }
    return bindings;
}

template<ResourceKind kind>
Policy readPolicy(const JsonReader &record)
{
    return {kind, ResourceId{record.text("resource_id"_L1, true)}, readBindings(record, kind)};
}

Cloud readCloud(const JsonReader &record)
{
    return {ResourceId{record.text("id"_L1, true)}, record.text("name"_L1, true), record.boolean("auto_add_user"_L1)};
}

Project readProject(const JsonReader &record)
{
    // Two names for the same thing, by the age of the interface.
    QString cloud = record.text("parent_cloud_id"_L1);
    if (cloud.isEmpty())
        cloud = record.text("cloud_id"_L1);
    return {ResourceId{record.text("id"_L1, true)}, record.text("name"_L1, true), ResourceId{cloud}};
}

net::HttpRequest reading(const QByteArray &path, int count, const QString &token)
{
    net::HttpRequest request;
    request.pathTemplate = path;
    Target target(path);
    if (count > 0)
        target.add("count", QString::number(count));
    request.target = target.add("paging_token", token).bytes();
    return request;
}

template<ResourceKind kind>
net::Call<net::Page<Policy>> policies(const QByteArray &path, const QString &token)
{
    const auto parse = [](const net::HttpResponse &response) { return readPage<Policy>(response, kNeverFull, readPolicy<kind>); };
    return {reading(path, 0, token), parse, parseError};
}

} // namespace

Role roleFromPolicyWord(ResourceKind kind, const QString &word)
{
    const Role role = Role::fromAnyscaleWord(word);
    const bool isPlace = kind == ResourceKind::Cloud || kind == ResourceKind::Project;
    return isPlace && role.kind == Role::Kind::Writer ? Role{Role::Kind::Collaborator, u"collaborator"_s, {}} : role;
}

net::Call<net::Page<Policy>> policyPage(ResourceKind kind, const QString &token)
{
    if (kind == ResourceKind::Project)
        return policies<ResourceKind::Project>("/api/v2/policy/projects", token);
    return policies<ResourceKind::Cloud>("/api/v2/policy/clouds", token);
}

net::Call<Policy> organisationPolicy()
{
    const auto parse = [](const net::HttpResponse &response) -> Result<Policy> {
        const Result<JsonReader> body = JsonReader::parse(response.body);
        if (!body)
            return failure(body.error());
        const Result<JsonReader> result = body->requiredObject("result"_L1);
        if (!result)
            return failure(result.error());
        return Policy{ResourceKind::Organisation, {}, readBindings(*result, ResourceKind::Organisation)};
    };
    return {reading("/api/v2/policy/organization/_", 0, {}), parse, parseError};
}

net::Call<net::Page<Cloud>> cloudPage(const QString &token)
{
    const auto parse = [](const net::HttpResponse &response) { return readPage<Cloud>(response, kLargestCloudPage, readCloud); };
    return {reading("/api/v2/clouds/", kLargestCloudPage, token), parse, parseError};
}

net::Call<net::Page<Project>> projectPage(const QString &token)
{
    const auto parse = [](const net::HttpResponse &response) { return readPage<Project>(response, kLargestPage, readProject); };
    return {reading("/api/v2/projects/", kLargestPage, token), parse, parseError};
}

} // namespace gatehouse::anyscale
