// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscalechange.h"

#include "platforms/anyscale/anyscaleerror.h"
#include "platforms/anyscale/anyscalereading.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

using net::JsonReader;

constexpr auto kInvitation = "/api/v2/organization_invitations/{invitation_id}";
constexpr auto kMember = "/api/v2/organization_collaborators/{identity_id}";

net::HttpRequest changing(const QByteArray &method, const QByteArray &target, const QByteArray &pathTemplate,
                          const QJsonObject &body = {})
{
    net::HttpRequest request;
    request.method = method;
    request.target = target;
    request.pathTemplate = pathTemplate;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.isIdempotent = false;
    return request;
}

/// 200 with `{}` or 204 with nothing: what is in it is nobody's business (contracts/anyscale.md §7).
Result<Nothing> anything(const net::HttpResponse &)
{
    return Nothing{};
}

Result<JsonReader> resultOf(const net::HttpResponse &response)
{
    const Result<JsonReader> body = JsonReader::parse(response.body);
    return body ? body->requiredObject("result"_L1) : body;
}

Result<Invitation> readOne(const net::HttpResponse &response)
{
    const Result<JsonReader> result = resultOf(response);
    if (!result)
        return failure(result.error());
    return readInvitation(*result);
}

Collaborator readCollaborator(const JsonReader &record)
{
    const JsonReader value = record.at("value"_L1);
    return {IdentityId{record.text("id"_L1, true)}, UserId{value.text("id"_L1)}, value.text("email"_L1),
            Role::fromAnyscaleWord(record.text("permission_level"_L1))};
}

Result<net::Page<Collaborator>> readCollaborators(const net::HttpResponse &response)
{
    return readPage<Collaborator>(response, kLargestPage, readCollaborator);
}

QByteArray encoded(const QString &id)
{
    return QUrl::toPercentEncoding(id);
}

QByteArray invitationTarget(const InvitationId &id)
{
    return "/api/v2/organization_invitations/" + QUrl::toPercentEncoding(id.value);
}

} // namespace

QString levelWord(const Role &role)
{
    switch (role.kind) {
    case Role::Kind::Owner:
        return u"owner"_s;
    case Role::Kind::Collaborator:
        return u"collaborator"_s;
    case Role::Kind::ImageReader:
        return u"image_reader"_s;
    case Role::Kind::ImageReaderNoBaseImages:
        return u"image_reader_no_base_images"_s;
    case Role::Kind::Unspecified:
        return u"unspecified"_s;
    default:
        return {};
    }
}

net::Call<InvitationId> invite(const QString &email)
{
    const QByteArray path = "/api/v2/organization_invitations/";
    const auto parse = [](const net::HttpResponse &response) -> Result<InvitationId> {
        const Result<JsonReader> result = resultOf(response);
        if (!result)
            return failure(result.error());
        return InvitationId{result->text("id"_L1)};
    };
    return {changing("POST", path, path, {{u"email"_s, email}}), parse, parseError};
}

bool saysAlreadyMember(const ApiError &error)
{
    const bool isRefusal = error.kind == ApiError::Kind::Refused || error.kind == ApiError::Kind::Conflict;
    return isRefusal && error.detail.contains("already a member"_L1, Qt::CaseInsensitive);
}

net::Call<Invitation> invitationById(const InvitationId &id)
{
    net::HttpRequest request;
    request.target = invitationTarget(id);
    request.pathTemplate = kInvitation;
    return {std::move(request), readOne, parseError};
}

net::Call<Invitation> invalidate(const InvitationId &id)
{
    return {changing("POST", invitationTarget(id) + "/invalidate", QByteArray(kInvitation) + "/invalidate"), readOne, parseError};
}

net::Call<Nothing> setLevel(const IdentityId &id, const Role &role)
{
    const QByteArray target = "/api/v2/organization_collaborators/" + QUrl::toPercentEncoding(id.value);
    return {changing("PUT", target, kMember, {{u"permission_level"_s, levelWord(role)}}), anything, parseError};
}

net::Call<Nothing> removeMember(const IdentityId &id)
{
    const QByteArray target = "/api/v2/organization_collaborators/" + QUrl::toPercentEncoding(id.value);
    return {changing("DELETE", target, kMember), anything, parseError};
}

net::Call<Nothing> removeFromCloud(const ResourceId &cloud, const IdentityId &id)
{
    const QByteArray target = "/api/v2/clouds/" + encoded(cloud.value) + "/collaborators/" + encoded(id.value);
    return {changing("DELETE", target, "/api/v2/clouds/{cloud_id}/collaborators/{identity_id}"), anything, parseError};
}

net::Call<Nothing> removeFromProject(const ResourceId &project, const IdentityId &id)
{
    const QByteArray target = "/api/v2/projects/" + encoded(project.value) + "/collaborators/" + encoded(id.value);
    return {changing("DELETE", target, "/api/v2/projects/{project_id}/collaborators/{identity_id}"), anything, parseError};
}

net::Call<net::Page<Collaborator>> cloudCollaborators(const ResourceId &cloud, const QString &email, const QString &token)
{
    const QByteArray path = "/api/v2/clouds/" + encoded(cloud.value) + "/collaborators/users/search";
    const QByteArray target = Target(path).add("count", QString::number(kLargestPage)).add("paging_token", token).bytes();
    // A question, although it is posted.
    net::HttpRequest request = changing("POST", target, "/api/v2/clouds/{cloud_id}/collaborators/users/search",
                                        {{u"name_or_email"_s, QJsonObject{{u"equals"_s, email}}}});
    request.isIdempotent = true;
    return {std::move(request), readCollaborators, parseError};
}

net::Call<net::Page<Collaborator>> projectCollaborators(const ResourceId &project, const QString &token)
{
    const QByteArray path = "/api/v2/projects/" + encoded(project.value) + "/collaborators/users";
    net::HttpRequest request;
    request.target = Target(path).add("count", QString::number(kLargestPage)).add("paging_token", token).bytes();
    request.pathTemplate = "/api/v2/projects/{project_id}/collaborators/users";
    return {std::move(request), readCollaborators, parseError};
}

} // namespace gatehouse::anyscale
