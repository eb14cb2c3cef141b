// SPDX-License-Identifier: GPL-3.0-or-later
#include "platforms/arize/arizepeople.h"

using namespace Qt::StringLiterals;

namespace gatehouse::arize {

namespace {

using net::JsonReader;

constexpr qsizetype kLongestFilter = 255;

AccountStatus readStatus(const JsonReader &record)
{
    const QString word = foldedWord(record.text("status"_L1, true));
    if (word == "ACTIVE"_L1)
        return AccountStatus::Active;
    if (word == "INVITED"_L1)
        return AccountStatus::Invited;
    if (word == "EXPIRED"_L1)
        return AccountStatus::Expired;
    // What the platform calls a deleted user inside (§2.1); it says it does not show them.
    if (word == "INACTIVE"_L1)
        return AccountStatus::Deactivated;
    if (!word.isEmpty())
        record.note(u"status is a word this program does not know: %1"_s.arg(word.left(60)));
    return AccountStatus::Unknown;
}

std::optional<Account> readUser(const JsonReader &record)
{
    Account account;
    account.platform = Platform::Arize;
    account.userId.value = record.text("id"_L1, true);
    account.email = record.text("email"_L1, true);
    account.name = record.text("name"_L1, true);
    if (account.userId.isEmpty() && account.email.isEmpty() && account.name.isEmpty())
        return std::nullopt;
    account.createdAt = readTime(record, "created_at"_L1, true);
    account.createdAtText = record.value()["created_at"_L1].toVariant().toString();
    account.status = readStatus(record);
    account.statusWord = record.value()["status"_L1].toString();
    account.role = readRole(record, "role"_L1, true);
    if (record.has("is_developer"_L1)) {
        const QJsonValue flag = record.value()["is_developer"_L1];
        // A word of the right meaning counts; any other leaves the flag untold.
        if (flag.isBool() || foldedWord(flag.toString()) == "TRUE"_L1 || foldedWord(flag.toString()) == "FALSE"_L1)
            account.isDeveloper = flag.isBool() ? flag.toBool() : foldedWord(flag.toString()) == "TRUE"_L1;
        if (!flag.isBool())
            record.note(u"is_developer is no boolean"_s);
    }
    account.oddities = record.notes();
    return account;
}

Result<Account> readOneUser(const net::HttpResponse &response)
{
    const Result<JsonReader> body = readObject(response);
    if (!body)
        return failure(body.error());
    std::optional<Account> account = readUser(*body);
    if (account)
        return *std::move(account);
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.path = u"id"_s;
    error.detail = u"the answer names nobody"_s;
    return failure(std::move(error));
}

Result<CreatedPerson> readCreated(const net::HttpResponse &response)
{
    const Result<Account> account = readOneUser(response);
    if (!account)
        return failure(account.error());
    CreatedPerson created;
    created.userId = account->userId;
    created.email = account->email;
    created.name = account->name;
    created.status = account->status;
    created.existed = response.status == 200;
    const Result<JsonReader> body = readObject(response);
    if (body && !created.existed)
        created.temporaryPassword = SecretString(body->text("temporary_password"_L1));
    return created;
}

QString wholeName(const NewPerson &person)
{
    const QString last = person.lastName.value_or(QString()).trimmed();
    return last.isEmpty() ? person.name.trimmed() : person.name.trimmed() + u' ' + last;
}

net::Call<Nothing> plainCall(const RequestBuilder &builder)
{
    return {builder.request(), readNothing, parseError};
}

} // namespace

QLatin1StringView inviteModeWord(InviteMode mode)
{
    switch (mode) {
    case InviteMode::NoMail:
        return "NONE"_L1;
    case InviteMode::TemporaryPassword:
        return "TEMPORARY_PASSWORD"_L1;
    case InviteMode::EmailLink:
    case InviteMode::NotSaid:
        break;
    }
    return "EMAIL_LINK"_L1;
}

QLatin1StringView statusFilterWord(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return "ACTIVE"_L1;
    case AccountStatus::Invited:
        return "INVITED"_L1;
    case AccountStatus::Expired:
        return "EXPIRED"_L1;
    case AccountStatus::Deactivated:
    case AccountStatus::Unknown:
        break;
    }
    return {};
}

net::Call<net::Page<Account>> userPage(const UserFilter &filter, const QString &cursor)
{
    RequestBuilder builder = listRequest("/v2/users", filter.limit, cursor);
    builder.query("email", filter.email.left(kLongestFilter));
    for (const AccountStatus status : filter.statuses)
        builder.query("status", statusFilterWord(status));
    const auto parse = [limit = filter.limit](const net::HttpResponse &response) {
        return readPage<Account>(response, "users"_L1, limit, readUser);
    };
    return {builder.request(), parse, parseError};
}

net::Call<Account> userById(const UserId &id)
{
    return {RequestBuilder("GET", "/v2/users/{id}").segment(id.value).request(), readOneUser, parseError};
}

net::Call<CreatedPerson> createUser(const NewPerson &person)
{
    const Role role = person.role.kind == Role::Kind::None ? predefined(Role::Kind::Member) : person.role;
    const QJsonObject body{{u"name"_s, wholeName(person)},
                           {u"email"_s, person.email},
                           {u"role"_s, roleBody(role)},
                           {u"invite_mode"_s, inviteModeWord(person.inviteMode)}};
    return {RequestBuilder("POST", "/v2/users").body(body).onlyOnce().request(), readCreated, parseError};
}

net::Call<Account> patchUser(const UserId &id, const std::optional<QString> &name, std::optional<bool> isDeveloper)
{
    QJsonObject body;
    if (name)
        body.insert(u"name"_s, name->trimmed());
    if (isDeveloper)
        body.insert(u"is_developer"_s, *isDeveloper);
    return {RequestBuilder("PATCH", "/v2/users/{id}").segment(id.value).body(body).request(), readOneUser, parseError};
}

net::Call<Nothing> deleteUser(const UserId &id)
{
    return plainCall(RequestBuilder("DELETE", "/v2/users/{id}").segment(id.value));
}

net::Call<Nothing> resendInvitation(const UserId &id)
{
    return plainCall(RequestBuilder("POST", "/v2/users/{id}/resend-invitation").segment(id.value).onlyOnce());
}

net::Call<Nothing> resetPassword(const UserId &id)
{
    return plainCall(RequestBuilder("POST", "/v2/users/{id}/reset-password").segment(id.value).onlyOnce());
}

} // namespace gatehouse::arize
