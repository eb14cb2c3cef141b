// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answers.h"
#include "sandbox/router.h"
#include "sandbox/state.h"

#include <functional>

namespace gatehouse::sandbox {

/// What a route of the practice Anyscale has at hand: the state, and who asks.
struct AnyscaleContext
{
    State &state;
    Member caller;

    Sql &sql() { return state.sql(); }
    bool isOwner() const { return caller.permissionLevel == u"owner"; }
};

using AnyscaleRouter = Router<AnyscaleContext>;

/// The practice organisation as Anyscale's HTTP interface shows it (contracts/anyscale.md §1 to §6; where it says
/// "guess", §7 decides).
class AnyscaleRoutes
{
public:
    explicit AnyscaleRoutes(State &state);

    /// Always an answer, with an x-trace-id; unknown paths get 404, a wrong key 401.
    HttpAnswer handle(const HttpRequest &request);

private:
    HttpAnswer find(const HttpRequest &request);

    State &m_state;
    AnyscaleRouter m_router;
    quint64 m_traces = 0;
};

// One file each.
void addPeopleRoutes(AnyscaleRouter &router);
void addPeopleCreateRoutes(AnyscaleRouter &router);
void addPeopleChangeRoutes(AnyscaleRouter &router);
void addInvitationRoutes(AnyscaleRouter &router);
void addGroupRoutes(AnyscaleRouter &router);
void addCloudRoutes(AnyscaleRouter &router);
void addProjectRoutes(AnyscaleRouter &router);
void addKeyRoutes(AnyscaleRouter &router);
void addAccessRoutes(AnyscaleRouter &router);
void addPolicyRoutes(AnyscaleRouter &router);

/// A null text for a NULL.
QString textOf(const QSqlQuery &row, int column);
QVariant textOrNull(const QString &text);

/// 403 where the caller is no owner of the organisation: `if (auto no = ownersOnly(context)) return *no;`
std::optional<HttpAnswer> ownersOnly(const AnyscaleContext &context);

/// Opaque tokens for keyset paging: the last row's place in the list named, sealed with the seed.
QString pagingToken(const State &state, QByteArrayView list, qint64 afterSeq);
/// Undoes pagingToken(); nullopt where it was not given for this list.
std::optional<qint64> openPagingToken(const State &state, QByteArrayView list, const QString &token);
/// 0 where none was sent; a token that was not given for this list is a fault.
qint64 readPagingToken(const State &state, QByteArrayView list, const RouteRequest &request, FieldFaults &faults);

/// One kind of list, read page by page in the order of a growing number.
struct Listing
{
    QByteArray name; ///< for its paging tokens
    QString columns; ///< the first one is the growing number
    QString from;    ///< tables
    QString where = QStringLiteral("1");
    QVariantList values = {}; ///< for `where`
    QString seq = QStringLiteral("seq");
    bool isNewestFirst = false;

    void add(const QString &condition, const QVariantList &more)
    {
        where += QStringLiteral(" AND ") + condition;
        values += more;
    }
};

/// One page: `{"results":[…],"metadata":{…}}`, each row written by `write`.
HttpAnswer answerListing(AnyscaleContext &context, const Listing &listing, qint64 afterSeq, int count,
                         const std::function<void(JsonText &, const QSqlQuery &)> &write);
/// The same, with `count` and `paging_token` read from the query.
HttpAnswer answerListing(AnyscaleContext &context, const Listing &listing, const RouteRequest &request,
                         const std::function<void(JsonText &, const QSqlQuery &)> &write, int most = 50);

/// `"metadata":{"total":…,"next_paging_token":…}`; a null token at the end of the list.
void writeMetadata(JsonText &json, qint64 total, const QString &nextToken);
/// One record of organization_collaborators. Only the read of one person tells the additional roles (§6).
void writeMember(JsonText &json, const Member &member, bool withAdditionalRoles = false);

} // namespace gatehouse::sandbox
