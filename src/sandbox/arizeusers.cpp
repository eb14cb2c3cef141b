// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"

using namespace Qt::StringLiterals;

// Reading and creating users: contracts/arize.md §2 to §4.

namespace gatehouse::sandbox {

namespace {

constexpr int kLongestEmailFilter = 255;

HttpAnswer listUsers(ArizeContext &context, const RouteRequest &request)
{
    if (!context.mayReadUsers())
        return context.forbidden(u"read the users of this account"_s);
    ArizeListing listing{"users", ArizeContext::userColumns(), ArizeContext::userTables(), u"u.is_bot = 0"_s, {}, u"u.seq"_s};
    QStringList states;
    for (const auto &[name, value] : request.query) {
        if (name != "status"_L1)
            continue;
        const auto word = context.dialect.understood(value);
        if (!word || !QStringList{u"ACTIVE"_s, u"INVITED"_s, u"EXPIRED"_s}.contains(*word))
            return context.no(400, u"status '%1' is not known."_s.arg(value));
        states += u'\'' + *word + u'\'';
    }
    listing.add(states.isEmpty() ? u"u.state <> 'INACTIVE'"_s : u"u.state IN (%1)"_s.arg(states.join(u',')));
    if (const auto email = request.queryValue(u"email"); email && !email->isEmpty()) {
        if (email->size() > kLongestEmailFilter)
            return context.no(400, u"email can have at most %1 characters."_s.arg(kLongestEmailFilter));
        listing.add(u"u.email_key LIKE ? ESCAPE '\\'"_s, {Sql::like(email->toLower())});
    }
    return answerArizeListing(context, listing, request, [&context](JsonText &json, const QSqlQuery &row) {
        json.beginObject();
        context.writeUserMembers(json, ArizeContext::readUser(row));
        json.endObject();
    });
}

HttpAnswer getUser(ArizeContext &context, const RouteRequest &request)
{
    const auto user = context.userById(request.pathValues[0]);
    if (!user || user->isBot || !context.mayReadUsers())
        return context.notFound(request.pathValues[0]);
    JsonText json;
    json.beginObject();
    context.writeUserMembers(json, *user);
    json.endObject();
    return answer(std::move(json));
}

struct Wish
{
    QString name;
    QString email;
    ArizeRole role;
    QString inviteMode;
    bool isDeveloper = false;
};

Wish readWish(const ArizeContext &context, ArizeBody &body)
{
    Wish wish;
    wish.name = body.text(u"name"_s, 1, 255);
    wish.email = body.text(u"email"_s, 1, 320);
    if (!isEmailAddress(wish.email))
        body.blame(400, u"email"_s, u"must be a valid email address"_s);
    QStringList roles{u"ADMIN"_s, u"MEMBER"_s, u"ANNOTATOR"_s};
    if (context.dialect.knowsUiOnly())
        roles += u"MEMBER_UI_ONLY"_s;
    const auto role = body.maybeRole(u"role"_s, roles);
    if (!role)
        body.blame(400, u"role"_s, u"is required"_s);
    wish.role = role.value_or(ArizeRole());
    wish.inviteMode = body.word(u"invite_mode"_s, {u"NONE"_s, u"EMAIL_LINK"_s, u"TEMPORARY_PASSWORD"_s});
    // Clients before 8.52.1 may send it.
    const bool byRole = wish.role.name == "ADMIN"_L1 || wish.role.name == "MEMBER"_L1 || !wish.role.isPredefined();
    wish.isDeveloper = body.maybeBool(u"is_developer"_s).value_or(byRole);
    return wish;
}

bool mayCreate(const ArizeContext &context, const ArizeRole &role)
{
    if (context.isAdmin())
        return true;
    if (context.isMember())
        return role.name == "MEMBER"_L1 || role.name == "ANNOTATOR"_L1;
    return context.holds(u"USER_CREATE"_s);
}

/// What becomes of an address that is known already; nullopt: it may be invited as if it weren't.
std::optional<HttpAnswer> answerForKnown(ArizeContext &context, const Wish &wish)
{
    auto &row = context.sql().run(u"SELECT "_s + ArizeContext::userColumns() + u" FROM "_s + ArizeContext::userTables() +
                                      u" WHERE u.email_key = ?"_s,
                                  {wish.email.toLower()});
    const auto known = row.next() ? std::optional(ArizeContext::readUser(row)) : std::nullopt;
    row.finish();
    if (!known)
        return std::nullopt;
    if (known->state == "EXPIRED"_L1) {
        // The new invitation takes the place of the old one, at the end of the list.
        context.sql().run(u"DELETE FROM arize_users WHERE seq = ?"_s, {known->seq});
        return std::nullopt;
    }
    if (known->isDeleted())
        return context.no(409, u"The user with email '%1' has been deactivated and cannot be invited again."_s.arg(wish.email));
    if (known->state == "ACTIVE"_L1)
        return context.no(409, u"A user with email '%1' already exists in this account."_s.arg(wish.email));
    if (wish.inviteMode == "NONE"_L1)
        return context.no(409, u"The user with email '%1' has already been invited."_s.arg(wish.email));
    JsonText json;
    json.beginObject();
    context.writeUserMembers(json, *known);
    json.endObject();
    return answer(std::move(json));
}

HttpAnswer createUser(ArizeContext &context, const RouteRequest &request)
{
    ArizeBody body(context, request, {u"name"_s, u"email"_s, u"role"_s, u"invite_mode"_s, u"is_developer"_s});
    const auto wish = readWish(context, body);
    if (const auto no = body.refusal())
        return *no;
    if (!mayCreate(context, wish.role))
        return context.forbidden(u"create a user with this role"_s);
    if (const auto known = answerForKnown(context, wish))
        return *known;
    const bool isDirect = wish.inviteMode == "NONE"_L1;
    const QVariant none(QMetaType::fromType<QString>());
    auto &insert = context.sql().run(
        u"INSERT INTO arize_users (name, email, email_key, created_at, state, role_name, role, is_developer, is_sso,"
        " mails) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {wish.name, wish.email, wish.email.toLower(), arizeNow(), isDirect ? u"ACTIVE"_s : u"INVITED"_s,
         wish.role.isPredefined() ? QVariant(wish.role.name) : none,
         wish.role.isPredefined() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(wish.role.custom), int(wish.isDeveloper),
         int(isDirect), int(wish.inviteMode == "EMAIL_LINK"_L1)});
    const auto created = context.user(insert.lastInsertId().toLongLong());
    JsonText json;
    json.beginObject();
    context.writeUserMembers(json, created.value_or(ArizeUser()));
    json.field("invite_mode", context.dialect.written(wish.inviteMode));
    if (wish.inviteMode == "TEMPORARY_PASSWORD"_L1)
        json.field("temporary_password", u"Tmp-"_s + context.state.newId(u"pw"_s).mid(3, 14));
    json.endObject();
    return answer(std::move(json), 201);
}

} // namespace

void addArizeUserRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "GET", u"/v2/users"_s, listUsers);
    addArizeRoute(router, "GET", u"/v2/users/*"_s, getUser);
    addArizeRoute(router, "POST", u"/v2/users"_s, createUser);
}

} // namespace gatehouse::sandbox
