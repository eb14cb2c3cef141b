// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

using namespace Qt::StringLiterals;

// Changing and removing people: contracts/anyscale.md §5, §6.

namespace gatehouse::sandbox {

namespace {

const QStringList &imageRoles()
{
    static const QStringList words = {u"image_reader"_s, u"image_reader_no_base_images"_s};
    return words;
}

HttpAnswer emptyObject()
{
    JsonText json;
    json.beginObject().endObject();
    return answer(std::move(json));
}

HttpAnswer noSuchIdentity(const QString &id)
{
    return refusal(404, u"Organization collaborator with id '%1' not found."_s.arg(id));
}

/// Why this person's role can't be changed by this caller, if so.
std::optional<HttpAnswer> roleRefusal(const AnyscaleContext &context, const Member &member)
{
    if (auto no = ownersOnly(context))
        return no;
    if (member.identityId == context.caller.identityId)
        return refusal(403, u"You cannot change your own organization role."_s);
    if (member.isServiceAccount)
        return refusal(403, u"The role of a service account cannot be changed."_s);
    return std::nullopt;
}

void setRoles(AnyscaleContext &context, const Member &member, const QString &level, const QString &baseRole,
              const QStringList &more)
{
    context.sql().run(u"UPDATE people SET permission_level = ?, base_role = ?, additional_roles = ? WHERE seq = ?"_s,
                      {level, baseRole, more.join(u' ') + u""_s, member.seq});
}

// By identity id.
HttpAnswer setLevel(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const QStringList words = QStringList{u"owner"_s, u"collaborator"_s, u"unspecified"_s} + imageRoles();
    const auto level = faults.isEmpty() ? wordMember(body, u"permission_level"_s, words, {u"body"_s}, faults) : QString();
    if (!faults.isEmpty())
        return faults.answer();
    const auto member = context.state.memberByIdentityId(request.pathValues[0]);
    if (!member)
        return noSuchIdentity(request.pathValues[0]);
    if (const auto no = roleRefusal(context, *member))
        return *no;
    const bool isImageReader = imageRoles().contains(level);
    setRoles(context, *member, level, level == "owner"_L1 ? level : u"collaborator"_s,
             isImageReader ? QStringList{level} : QStringList());
    return emptyObject();
}

// By user id; replaces the pair.
HttpAnswer setBaseAndAdditional(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const QStringList where = {u"body"_s};
    QString base;
    QStringList more;
    if (faults.isEmpty()) {
        base = wordMember(body, u"base_role"_s, {u"owner"_s, u"collaborator"_s}, where, faults);
        more = textsMember(body, u"additional_roles"_s, where, faults);
        for (const auto &role : std::as_const(more)) {
            if (!imageRoles().contains(role))
                faults.add({u"body"_s, u"additional_roles"_s}, u"value is not a valid enumeration member"_s,
                           u"type_error.enum"_s);
        }
    }
    if (!faults.isEmpty())
        return faults.answer();
    const auto member = context.state.memberByUserId(request.pathValues[0]);
    if (!member)
        return refusal(404, u"User with id '%1' not found."_s.arg(request.pathValues[0]));
    if (const auto no = roleRefusal(context, *member))
        return *no;
    setRoles(context, *member, base == "owner"_L1 || more.isEmpty() ? base : more.first(), base, more);
    return noContent();
}

// By identity id; people and service accounts. There is no way back.
HttpAnswer remove(AnyscaleContext &context, const RouteRequest &request)
{
    const auto member = context.state.memberByIdentityId(request.pathValues[0]);
    if (!member)
        return noSuchIdentity(request.pathValues[0]);
    if (const auto no = ownersOnly(context))
        return *no;
    if (member->identityId == context.caller.identityId)
        return refusal(403, u"You cannot remove your own account from the organization."_s);
    context.state.removeMember(*member);
    return emptyObject();
}

HttpAnswer rotateKeys(AnyscaleContext &context, const RouteRequest &request)
{
    if (const auto no = ownersOnly(context))
        return *no;
    const auto member = context.state.memberByUserId(request.pathValues[0]);
    if (!member)
        return refusal(404, u"User with id '%1' not found."_s.arg(request.pathValues[0]));
    context.sql().run(u"UPDATE api_keys SET revoked_at = ? WHERE user_id = ? AND revoked_at IS NULL"_s,
                      {State::nowText(), member->userId});
    return emptyObject();
}

HttpAnswer listBlocked(AnyscaleContext &context, const RouteRequest &request)
{
    Listing listing{"blocked", u"seq, user_id, email"_s, u"people"_s, u"is_blocked = 1 AND user_id IS NOT NULL"_s};
    return answerListing(context, listing, request, [](JsonText &json, const QSqlQuery &row) {
        json.beginObject().field("user_id", textOf(row, 1)).field("user_email", textOf(row, 2)).endObject();
    });
}

HttpAnswer setBlocked(AnyscaleContext &context, const QString &email, bool isBlocked)
{
    if (const auto no = ownersOnly(context))
        return *no;
    if (context.sql().changed(u"UPDATE people SET is_blocked = ? WHERE email = ?"_s, {int(isBlocked), email.toLower()}) == 0)
        return refusal(404, u"User with email '%1' not found."_s.arg(email));
    return noContent();
}

HttpAnswer block(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto email = faults.isEmpty() ? textMember(body, u"user_email"_s, {u"body"_s}, faults) : QString();
    return faults.isEmpty() ? setBlocked(context, email, true) : faults.answer();
}

HttpAnswer unblock(AnyscaleContext &context, const RouteRequest &request)
{
    const auto email = request.queryValue(u"user_email");
    if (!email) {
        FieldFaults faults;
        faults.add({u"query"_s, u"user_email"_s}, u"field required"_s, u"value_error.missing"_s);
        return faults.answer();
    }
    return setBlocked(context, *email, false);
}

} // namespace

void addPeopleChangeRoutes(AnyscaleRouter &router)
{
    const auto base = u"/api/v2/organization_collaborators/"_s;
    router.add("PUT", base + u"*"_s, setLevel);
    router.add("PUT", base + u"*/roles"_s, setBaseAndAdditional);
    router.add("DELETE", base + u"*"_s, remove);
    router.add("POST", base + u"rotate_api_key_for_user/*"_s, rotateKeys);
    router.add("GET", base + u"block_workspace_usage"_s, listBlocked);
    router.add("PUT", base + u"block_workspace_usage"_s, block);
    router.add("DELETE", base + u"block_workspace_usage"_s, unblock);
}

} // namespace gatehouse::sandbox
