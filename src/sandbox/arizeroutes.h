// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arizedialect.h"
#include "sandbox/jsontext.h"
#include "sandbox/router.h"
#include "sandbox/state.h"

#include <functional>

namespace gatehouse::sandbox {

/// A role somebody has: one of the predefined words, or a custom role. Neither: none.
struct ArizeRole
{
    QString name;       ///< predefined: ADMIN, MEMBER, MEMBER_UI_ONLY, READ_ONLY, ANNOTATOR; empty: custom
    qint64 custom = 0;  ///< number of a row of arize_roles
    QString customName; ///< as it is shown

    bool isPredefined() const { return !name.isEmpty(); }
};

/// One account of the practice Arize AX, person or the bot behind a service key, as a row of arize_users.
struct ArizeUser
{
    qint64 seq = 0; ///< grows with created_at, so that it is the order of the list
    QString name;
    QString email;
    QString createdAt;
    QString state; ///< ACTIVE, INVITED, EXPIRED, or INACTIVE: deleted, never shown
    ArizeRole role;
    bool isDeveloper = false;
    bool isSso = false; ///< has no password
    bool isBot = false;

    bool isDeleted() const { return state == u"INACTIVE"; }
};

/// What a route of the practice Arize AX has at hand: the state, who asks, and in which dialect.
class ArizeContext
{
public:
    State &state;
    const HttpRequest &http;
    ArizeDialect dialect;
    ArizeUser caller;

    Sql &sql() const { return state.sql(); }
    HttpAnswer no(int status, const QString &detail) const;
    /// 404 in the vendor's words.
    HttpAnswer notFound(const QString &id) const;
    HttpAnswer forbidden(const QString &what) const;

    /// Ids are base64 of "Kind:number:tag".
    QString id(QByteArrayView kind, qint64 seq) const;
    /// nullopt: not an id of that kind that this organisation has given.
    std::optional<qint64> seqOf(QByteArrayView kind, const QString &id) const;

    bool isAdmin() const { return caller.role.name == u"ADMIN"; }
    bool isMember() const { return caller.role.name == u"MEMBER"; }
    /// By a custom role on the account.
    bool holds(const QString &permission) const;
    bool mayReadUsers() const { return isAdmin() || isMember() || holds(QStringLiteral("USER_READ")); }
    /// The caller's effective role there: ADMIN, MEMBER, READ_ONLY, ANNOTATOR, or empty.
    QString roleInOrganization(qint64 organization) const;
    QString roleInSpace(qint64 space) const;
    bool maySeeSpace(qint64 space) const;
    /// For "space IN (…)": the spaces that the caller administers. No bound values.
    QString administeredSpaces() const;

    std::optional<ArizeUser> user(qint64 seq) const;
    /// Not deleted, and a person or a bot.
    std::optional<ArizeUser> userById(const QString &id) const;
    static const QString &userColumns();
    static ArizeUser readUser(const QSqlQuery &row);
    static QString userTables() { return QStringLiteral("arize_users u LEFT JOIN arize_roles r ON r.seq = u.role"); }

    void writeRole(JsonText &json, QByteArrayView name, const ArizeRole &role) const;
    void writeUserMembers(JsonText &json, const ArizeUser &user) const;
};

using ArizeRouter = Router<ArizeContext>;

/// The practice organisation as Arize AX's second REST interface shows it (contracts/arize.md; where it says "guess", §12
/// decides).
class ArizeRoutes
{
public:
    explicit ArizeRoutes(State &state);

    /// Always an answer; paths begin with /v2/.
    HttpAnswer handle(const HttpRequest &request);

private:
    std::optional<ArizeUser> callerOf(const HttpRequest &request);

    State &m_state;
    ArizeRouter m_router;
};

/// Adds a route; where it changes something and succeeds, that is written to the audit log.
void addArizeRoute(ArizeRouter &router, const QByteArray &method, const QString &pattern, const ArizeRouter::Handler &handler);

// One file each.
void addArizeUserRoutes(ArizeRouter &router);
void addArizeUserChangeRoutes(ArizeRouter &router);
void addArizeRoleRoutes(ArizeRouter &router);
void addArizeBindingRoutes(ArizeRouter &router);
void addArizeOrganizationRoutes(ArizeRouter &router);
void addArizeSpaceRoutes(ArizeRouter &router);
void addArizeMembershipRoutes(ArizeRouter &router);
void addArizeKeyRoutes(ArizeRouter &router);
void addArizeKeyCreateRoutes(ArizeRouter &router);
void addArizeRestrictionRoutes(ArizeRouter &router);
void addArizeAuditRoutes(ArizeRouter &router);

/// One kind of list, read page by page in the order of a growing number.
struct ArizeListing
{
    QByteArray name; ///< the member that holds the list, and for its cursors
    QString columns; ///< the first one is the growing number
    QString from;    ///< tables
    QString where = QStringLiteral("1");
    QVariantList values = {}; ///< for `where`
    QString seq = QStringLiteral("seq");
    bool isNewestFirst = false;

    void add(const QString &condition, const QVariantList &more = {})
    {
        where += QStringLiteral(" AND ") + condition;
        values += more;
    }
};

/// One page by `limit` and `cursor`: {"<name>":[…],"pagination":{…}}. `write` may leave a row out, as where the caller may not
/// read it: then a page is short though there are more (§2.2).
HttpAnswer answerArizeListing(ArizeContext &context, const ArizeListing &listing, const RouteRequest &request,
                              const std::function<void(JsonText &, const QSqlQuery &)> &write);

/// "2026-01-05T09:00:01Z", always of this length, so that times compare as text.
QString arizeTime(const QDateTime &time);
QString arizeNow();
/// nullopt: not RFC 3339 with an offset.
std::optional<QDateTime> readArizeTime(const QString &text);

} // namespace gatehouse::sandbox
