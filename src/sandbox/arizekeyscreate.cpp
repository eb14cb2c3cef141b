// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizebody.h"
#include "sandbox/arizekeys.h"

using namespace Qt::StringLiterals;

// Making API keys, and the bots behind service keys: contracts/arize.md §9.

namespace gatehouse::sandbox {

namespace {

struct SpaceWish
{
    qint64 space = 0;
    ArizeRole role{u"MEMBER"_s, 0, {}};
};

struct OrganizationWish
{
    qint64 organization = 0;
    ArizeRole role{u"READ_ONLY"_s, 0, {}};
    QList<SpaceWish> spaces;
};

struct Wish
{
    QString keyType;
    QString name;
    QString description;
    std::optional<QDateTime> expires;
    ArizeRole accountRole{u"MEMBER"_s, 0, {}};
    QList<OrganizationWish> organizations;
};

const QStringList &placeRoles()
{
    static const QStringList words{u"ADMIN"_s, u"MEMBER"_s, u"READ_ONLY"_s, u"ANNOTATOR"_s};
    return words;
}

void refuseAnnotator(ArizeBody &body, const ArizeRole &role)
{
    if (role.name == "ANNOTATOR"_L1)
        body.blame(422, u"role"_s, u"can't be ANNOTATOR for a service key"_s);
}

SpaceWish readSpace(const ArizeContext &context, ArizeBody &body, qint64 organization)
{
    SpaceWish wish;
    wish.space = body.seq(u"space_id"_s, "Space");
    wish.role = body.maybeRole(u"role"_s, placeRoles()).value_or(wish.role);
    refuseAnnotator(body, wish.role);
    const auto parent = context.sql().value(u"SELECT organization FROM arize_spaces WHERE seq = ?"_s, {wish.space}).toLongLong();
    if (parent == 0 || !context.maySeeSpace(wish.space))
        body.blame(404, u"space_id"_s, u"was not found"_s);
    else if (parent != organization)
        body.blame(400, u"space_id"_s, u"belongs to another organization"_s);
    return wish;
}

OrganizationWish readOrganization(const ArizeContext &context, ArizeBody &body)
{
    OrganizationWish wish;
    wish.organization = body.seq(u"org_id"_s, "Organization");
    if (context.sql().value(u"SELECT count(*) FROM arize_organizations WHERE seq = ?"_s, {wish.organization}).toInt() == 0 ||
        context.roleInOrganization(wish.organization).isEmpty())
        body.blame(404, u"org_id"_s, u"was not found"_s);
    wish.role = body.maybeRole(u"role"_s, placeRoles()).value_or(wish.role);
    refuseAnnotator(body, wish.role);
    if (!wish.role.isPredefined())
        body.blame(422, u"role"_s, u"can't be a custom role in an organization"_s);
    const auto spaces = body.array(u"spaces"_s, 1, 100);
    for (qsizetype i = 0; i < spaces.size(); ++i) {
        ArizeBody part(body, u"spaces[%1]"_s.arg(i), spaces[i], {u"space_id"_s, u"role"_s});
        wish.spaces += readSpace(context, part, wish.organization);
    }
    return wish;
}

/// The older generation's form: one space, roles as plain words.
void readOldService(const ArizeContext &context, ArizeBody &body, Wish &wish)
{
    SpaceWish space;
    space.space = body.seq(u"space_id"_s, "Space");
    OrganizationWish place;
    place.organization =
        context.sql().value(u"SELECT organization FROM arize_spaces WHERE seq = ?"_s, {space.space}).toLongLong();
    if (place.organization == 0 || !context.maySeeSpace(space.space))
        body.blame(404, u"space_id"_s, u"was not found"_s);
    if (body.has(u"roles"_s)) {
        ArizeBody roles(body, u"roles"_s, body.value(u"roles"_s), {u"space_role"_s, u"org_role"_s, u"account_role"_s});
        const QStringList words{u"ADMIN"_s, u"MEMBER"_s, u"READ_ONLY"_s};
        if (roles.has(u"space_role"_s))
            space.role.name = roles.word(u"space_role"_s, words);
        if (roles.has(u"org_role"_s))
            place.role.name = roles.word(u"org_role"_s, words);
        if (roles.has(u"account_role"_s))
            wish.accountRole.name = roles.word(u"account_role"_s, {u"ADMIN"_s, u"MEMBER"_s});
    }
    place.spaces += space;
    wish.organizations += place;
}

void readService(const ArizeContext &context, ArizeBody &body, Wish &wish)
{
    if (context.dialect.isStrict() && !body.has(u"organizations"_s)) {
        readOldService(context, body, wish);
        return;
    }
    wish.accountRole = body.maybeRole(u"account_role"_s, {u"ADMIN"_s, u"MEMBER"_s, u"MEMBER_UI_ONLY"_s, u"ANNOTATOR"_s})
                           .value_or(wish.accountRole);
    if (!wish.accountRole.isPredefined())
        body.blame(422, u"account_role"_s, u"can't be a custom role"_s);
    else if (wish.accountRole.name != "ADMIN"_L1 && wish.accountRole.name != "MEMBER"_L1)
        body.blame(400, u"account_role"_s, u"is not valid for service keys"_s);
    const auto places = body.array(u"organizations"_s, 1, 100);
    for (qsizetype i = 0; i < places.size(); ++i) {
        ArizeBody part(body, u"organizations[%1]"_s.arg(i), places[i], {u"org_id"_s, u"role"_s, u"spaces"_s});
        wish.organizations += readOrganization(context, part);
    }
}

Wish readWish(const ArizeContext &context, ArizeBody &body)
{
    Wish wish;
    const bool isOldDefault = context.dialect.isOld() && !body.has(u"key_type"_s);
    wish.keyType = isOldDefault ? u"USER"_s : body.word(u"key_type"_s, {u"USER"_s, u"SERVICE"_s});
    wish.name = body.text(u"name"_s, 1, 256);
    wish.description = body.maybeText(u"description"_s, 0, 1000).value_or(QString());
    wish.expires = body.maybeTimeToCome(u"expires_at"_s);
    if (wish.keyType == "SERVICE"_L1) {
        readService(context, body, wish);
        return wish;
    }
    for (const auto &name : {u"organizations"_s, u"account_role"_s, u"space_id"_s, u"roles"_s}) {
        if (body.has(name))
            body.blame(400, name, u"is only for service keys"_s);
    }
    return wish;
}

int rank(const QString &role)
{
    static const QStringList upwards{u"ANNOTATOR"_s, u"READ_ONLY"_s, u"MEMBER"_s, u"ADMIN"_s};
    return static_cast<int>(upwards.indexOf(role));
}

/// Nobody makes a key that may do more than they may themselves.
std::optional<HttpAnswer> privilegeRefusal(const ArizeContext &context, const Wish &wish)
{
    if (wish.keyType != "SERVICE"_L1 || context.isAdmin())
        return std::nullopt;
    const auto tooHigh = context.no(422, u"A role above your own cannot be assigned."_s);
    if (wish.accountRole.name == "ADMIN"_L1)
        return tooHigh;
    for (const auto &place : wish.organizations) {
        if (rank(place.role.name) > rank(context.roleInOrganization(place.organization)))
            return tooHigh;
        for (const auto &space : place.spaces) {
            const auto own = context.roleInSpace(space.space);
            if (rank(own) < rank(u"MEMBER"_s))
                return context.forbidden(u"create service keys in this space"_s);
            if (space.role.isPredefined() && rank(space.role.name) > rank(own))
                return tooHigh;
        }
    }
    return std::nullopt;
}

qint64 makeBot(const ArizeContext &context, const Wish &wish)
{
    auto &sql = context.sql();
    const auto address = context.state.newId(u"bot"_s) + u"@bots.gatehouse.example"_s;
    const auto bot =
        sql.run(u"INSERT INTO arize_users (name, email, email_key, created_at, state, role_name, is_developer, is_bot)"
                " VALUES (?, ?, ?, ?, 'ACTIVE', ?, 1, 1)"_s,
                {wish.name, address, address, arizeNow(), wish.accountRole.name})
            .lastInsertId()
            .toLongLong();
    for (const auto &place : wish.organizations) {
        sql.run(u"INSERT OR REPLACE INTO arize_organization_members (organization, user, role_name) VALUES (?, ?, ?)"_s,
                {place.organization, bot, place.role.name});
        for (const auto &space : place.spaces) {
            const bool isPredefined = space.role.isPredefined();
            sql.run(u"INSERT OR REPLACE INTO arize_space_members (space, user, role_name, role) VALUES (?, ?, ?, ?)"_s,
                    {space.space, bot, isPredefined ? QVariant(space.role.name) : QVariant(QMetaType::fromType<QString>()),
                     isPredefined ? QVariant(QMetaType::fromType<qint64>()) : QVariant(space.role.custom)});
        }
    }
    return bot;
}

HttpAnswer createKey(ArizeContext &context, const RouteRequest &request)
{
    QStringList known{u"key_type"_s, u"name"_s, u"description"_s, u"expires_at"_s, u"account_role"_s, u"organizations"_s};
    if (context.dialect.isStrict())
        known += {u"space_id"_s, u"roles"_s};
    ArizeBody body(context, request, known);
    const auto wish = readWish(context, body);
    if (const auto no = body.refusal())
        return *no;
    if (!context.caller.isDeveloper)
        return context.forbidden(u"create API keys"_s);
    if (auto no = privilegeRefusal(context, wish))
        return *no;
    const auto bot = wish.keyType == "SERVICE"_L1 ? makeBot(context, wish) : 0;
    const auto secret = newArizeSecret(context);
    auto &insert = context.sql().run(
        u"INSERT INTO arize_keys (name, description, key_type, status, redacted, created_at, expires_at,"
        " created_by, bot, token_hash) VALUES (?, ?, ?, 'ACTIVE', ?, ?, ?, ?, ?, ?)"_s,
        {wish.name, textOrNull(wish.description.isEmpty() ? QString() : wish.description), wish.keyType,
         redactedArizeSecret(secret), arizeNow(), textOrNull(wish.expires ? arizeTime(*wish.expires) : QString()),
         context.caller.seq, bot == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(bot), State::tokenHash(secret)});
    const auto key = arizeKeyBySeq(context, insert.lastInsertId().toLongLong()).value_or(ArizeKey());
    JsonText json;
    json.beginObject();
    writeArizeKey(context, json, key);
    json.field("key", QString::fromLatin1(secret));
    if (bot != 0 && !context.dialect.isStrict())
        writeArizeBot(context, json, bot, true);
    json.endObject();
    return answer(std::move(json), 201);
}

} // namespace

void addArizeKeyCreateRoutes(ArizeRouter &router)
{
    addArizeRoute(router, "POST", u"/v2/api-keys"_s, createKey);
}

} // namespace gatehouse::sandbox
