// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/anyscale/anyscalepeople.h"

#include "net/jsonreader.h"
#include "platforms/anyscale/anyscaleerror.h"
#include "platforms/anyscale/anyscalereading.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::anyscale {

namespace {

using net::JsonReader;

QString word(CollaboratorType type)
{
    switch (type) {
    case CollaboratorType::AllAccounts:
        return u"all_accounts"_s;
    case CollaboratorType::OnlyServiceAccounts:
        return u"only_service_accounts"_s;
    case CollaboratorType::OnlyUserAccounts:
        return u"only_user_accounts"_s;
    }
    return u"all_accounts"_s;
}

Role readRole(const JsonReader &record, QLatin1StringView member, bool expected)
{
    const Role role = Role::fromAnyscaleWord(record.text(member, expected));
    if (role.kind == Role::Kind::Unknown)
        record.note(u"%1 is a word this program does not know: %2"_s.arg(member, role.word.left(60)));
    return role;
}

Account readAccount(const JsonReader &record)
{
    Account account;
    account.identityId.value = record.text("id"_L1, true);
    account.userId.value = record.text("user_id"_L1);
    account.email = record.text("email"_L1, true);
    account.name = record.text("name"_L1, true);
    account.fullName = record.text("full_name"_L1);
    account.createdAtText = record.text("created_at"_L1, true);
    account.createdAt = utc(account.createdAtText);
    if (!account.createdAtText.isEmpty() && !account.createdAt.isValid())
        record.note(u"created_at is no date: %1"_s.arg(account.createdAtText.left(60)));
    account.role = readRole(record, "permission_level"_L1, true);
    account.baseRole = readRole(record, "base_role"_L1, false);
    if (record.has("additional_roles"_L1)) {
        const QList<JsonReader> roles = record.list("additional_roles"_L1);
        for (const JsonReader &role : roles) {
            const QString text = role.value().toString();
            if (text.isEmpty())
                record.note(role.path() + u" is no word"_s);
            else
                account.additionalRoles.append(Role::fromAnyscaleWord(text));
        }
    } else {
        record.note(u"additional_roles is missing"_s);
    }
    // May be absent; the list call knows better where it asked for one kind alone.
    if (record.has("is_service_account"_L1))
        account.type = record.boolean("is_service_account"_L1) ? AccountType::ServiceAccount : AccountType::Person;
    else
        account.type = AccountType::Unknown;
    account.oddities = record.notes();
    return account;
}

QByteArray batchBody(const QList<NewPerson> &people, bool defaultSso)
{
    QJsonArray array;
    for (const NewPerson &person : people) {
        QJsonObject entry{{u"name"_s, person.name}, {u"email"_s, person.email}};
        if (person.hasPassword())
            entry.insert("password"_L1, QString::fromUtf8(person.password.reveal()));
        entry.insert("is_sso_user"_L1, person.isSsoUser.value_or(defaultSso));
        if (person.lastName)
            entry.insert("lastname"_L1, *person.lastName);
        if (person.title)
            entry.insert("title"_L1, *person.title);
        array.append(entry);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<CreatedPerson>> readCreated(const net::HttpResponse &response)
{
    const Result<JsonReader> body = JsonReader::parse(response.body);
    if (!body)
        return failure(body.error());
    const Result<QList<JsonReader>> records = body->requiredList("results"_L1);
    if (!records)
        return failure(records.error());
    QList<CreatedPerson> created;
    for (const JsonReader &record : *records) {
        if (record.isObject())
            created.append({UserId{record.text("user_id"_L1)}, record.text("email"_L1), record.text("name"_L1), {}, {}, {}, {}});
    }
    return created;
}

Result<WhoAmI> readWhoAmI(const net::HttpResponse &response)
{
    const Result<JsonReader> body = JsonReader::parse(response.body);
    if (!body)
        return failure(body.error());
    const Result<JsonReader> result = body->requiredObject("result"_L1);
    if (!result)
        return failure(result.error());

    WhoAmI who;
    who.userId.value = result->text("id"_L1);
    who.email = result->text("email"_L1);
    const QStringList names{result->text("name"_L1), result->text("lastname"_L1)};
    who.name = names.join(u' ').trimmed();
    who.role = Role::fromAnyscaleWord(result->text("organization_permission_level"_L1));

    // There is always exactly one; without any, nothing could be filed under an organisation.
    const QList<JsonReader> organisations = result->list("organizations"_L1);
    if (organisations.isEmpty() || !organisations.constFirst().isObject()) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.path = u"result.organizations"_s;
        error.detail = u"result.organizations names no organisation"_s;
        return failure(std::move(error));
    }
    const JsonReader &organisation = organisations.constFirst();
    who.organisationId.value = organisation.text("id"_L1);
    who.organisationName = organisation.text("name"_L1);
    who.ssoMode = organisation.text("sso_mode"_L1);
    who.directorySync = !organisation.text("workos_directory_id"_L1).isEmpty();
    return who;
}

} // namespace

Invitation readInvitation(const JsonReader &record)
{
    Invitation invitation;
    invitation.id.value = record.text("id"_L1, true);
    invitation.email = record.text("email"_L1, true);
    invitation.createdAt = readTime(record, "created_at"_L1, true);
    invitation.expiresAt = readTime(record, "expires_at"_L1, true);
    invitation.acceptedAt = readTime(record, "accepted_at"_L1, false);
    return invitation;
}

net::Call<WhoAmI> whoAmI()
{
    net::HttpRequest request;
    request.target = "/api/v2/userinfo/";
    request.pathTemplate = "/api/v2/userinfo/";
    return {std::move(request), readWhoAmI, parseError};
}

net::Call<net::Page<Account>> listPage(const ListFilter &filter, const QString &token)
{
    net::HttpRequest request;
    request.pathTemplate = "/api/v2/organization_collaborators/";
    Target target(request.pathTemplate);
    target.add("email", filter.email).add("name", filter.name);
    if (filter.type)
        target.add("collaborator_type", word(*filter.type));
    target.add("paging_token", token);
    const int pageSize = std::clamp(filter.pageSize, 1, kLargestPage);
    target.add("count", QString::number(pageSize));
    request.target = target.bytes();
    const bool onlyService = filter.type == CollaboratorType::OnlyServiceAccounts;
    const auto parse = [pageSize, onlyService](const net::HttpResponse &response) {
        Result<net::Page<Account>> page = readPage<Account>(response, pageSize, readAccount);
        if (!page)
            return page;
        for (Account &account : page->items) {
            if (account.type == AccountType::Unknown)
                account.type = onlyService ? AccountType::ServiceAccount : AccountType::Person;
        }
        return page;
    };
    return {std::move(request), parse, parseError};
}

net::Call<Account> oneByUserId(const UserId &id)
{
    net::HttpRequest request;
    request.target = "/api/v2/organization_collaborators/" + QUrl::toPercentEncoding(id.value);
    request.pathTemplate = "/api/v2/organization_collaborators/{user_id}";
    const auto parse = [](const net::HttpResponse &response) -> Result<Account> {
        const Result<JsonReader> body = JsonReader::parse(response.body);
        if (!body)
            return failure(body.error());
        const Result<JsonReader> result = body->requiredObject("result"_L1);
        if (!result)
            return failure(result.error());
        Account account = readAccount(JsonReader(result->value()));
        if (account.type == AccountType::Unknown)
            account.type = AccountType::Person;
        return account;
    };
    return {std::move(request), parse, parseError};
}

net::Call<QList<CreatedPerson>> createBatch(const QList<NewPerson> &people, bool defaultSso)
{
    net::HttpRequest request;
    request.method = "POST";
    request.target = "/api/v2/users/admin_batch_create";
    request.pathTemplate = request.target;
    request.body = batchBody(people, defaultSso);
    request.isIdempotent = false;
    return {std::move(request), readCreated, parseError};
}

net::Call<net::Page<Invitation>> invitationPage(const QString &token, const QString &email)
{
    net::HttpRequest request;
    request.pathTemplate = "/api/v2/organization_invitations/";
    request.target = Target(request.pathTemplate)
                         .add("email", email)
                         .add("count", QString::number(kLargestPage))
                         .add("paging_token", token)
                         .bytes();
    const auto parse = [](const net::HttpResponse &response) {
        return readPage<Invitation>(response, kLargestPage, readInvitation);
    };
    return {std::move(request), parse, parseError};
}

} // namespace gatehouse::anyscale
