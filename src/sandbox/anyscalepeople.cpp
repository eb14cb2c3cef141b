// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

using namespace Qt::StringLiterals;

// Reading the list of people: contracts/anyscale.md §3.2, §5.

namespace gatehouse::sandbox {

namespace {

const QStringList &collaboratorTypes()
{
    static const QStringList words = {u"all_accounts"_s, u"only_service_accounts"_s, u"only_user_accounts"_s};
    return words;
}

/// The conditions of one listing, as SQL with its values.
struct Conditions
{
    QString sql = u"1"_s;
    QVariantList values;

    void add(const QString &condition, const QVariantList &more)
    {
        sql += u" AND "_s + condition;
        values += more;
    }
    /// Users only when the type is not told.
    void addType(const std::optional<QString> &type)
    {
        if (!type || *type != "all_accounts"_L1)
            add(u"is_service_account = ?"_s, {int(type && *type == "only_service_accounts"_L1)});
    }
};

// instr() instead of LIKE: LIKE folds the case of ASCII alone, and both columns are folded already.
const auto kEmailHolds = u"instr(email, ?) > 0"_s;
const auto kNameHolds = u"instr(name_key, ?) > 0"_s;

HttpAnswer answerPage(AnyscaleContext &context, const Conditions &conditions, qint64 afterSeq, int count)
{
    const auto total = context.state.cachedCount(u"SELECT count(*) FROM people WHERE "_s + conditions.sql, conditions.values);
    auto &row = context.sql().run(u"SELECT "_s + State::memberColumns() + u" FROM people WHERE seq > ? AND "_s + conditions.sql +
                                      u" ORDER BY seq LIMIT ?"_s,
                                  QVariantList{afterSeq} + conditions.values + QVariantList{count + 1});
    JsonText json;
    json.beginObject().key("results").beginArray();
    qint64 lastSeq = 0;
    int written = 0;
    bool isThereMore = false;
    while (row.next()) {
        if (written == count) {
            isThereMore = true;
            break;
        }
        const auto member = State::readMember(row);
        writeMember(json, member);
        lastSeq = member.seq;
        ++written;
    }
    row.finish();
    json.endArray();
    writeMetadata(json, total, isThereMore ? pagingToken(context.state, "people", lastSeq) : QString());
    json.endObject();
    return answer(std::move(json));
}

HttpAnswer list(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    auto type = readWord(request, u"collaborator_type"_s, collaboratorTypes(), faults);
    const auto isServiceAccount = readBool(request, u"is_service_account"_s, faults);
    const int count = readCount(request, faults);
    const qint64 afterSeq = readPagingToken(context.state, "people", request, faults);
    if (!faults.isEmpty())
        return faults.answer();
    if (isServiceAccount) // where the two contradict each other, the boolean wins (§7.3)
        type = *isServiceAccount ? u"only_service_accounts"_s : u"only_user_accounts"_s;

    Conditions conditions;
    conditions.addType(type);
    if (const auto email = request.queryValue(u"email"); email && !email->isEmpty())
        conditions.add(kEmailHolds, {email->toLower()});
    if (const auto name = request.queryValue(u"name"); name && !name->isEmpty())
        conditions.add(kNameHolds, {name->toCaseFolded()});
    return answerPage(context, conditions, afterSeq, count);
}

HttpAnswer search(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const int count = readCount(request, faults);
    const qint64 afterSeq = readPagingToken(context.state, "people", request, faults);
    std::optional<QString> type;
    if (body.contains(u"collaborator_type"_s) && !body.value(u"collaborator_type"_s).isNull())
        type = wordMember(body, u"collaborator_type"_s, collaboratorTypes(), {u"body"_s}, faults);
    const QStringList where = {u"body"_s, u"name_or_email"_s};
    const auto query = body.value(u"name_or_email"_s).toObject();
    const auto equals = textMember(query, u"equals"_s, where, faults, false);
    const auto notEqual = textMember(query, u"not_equal"_s, where, faults, false);
    const auto contains = textMember(query, u"contains"_s, where, faults, false);
    if (!faults.isEmpty())
        return faults.answer();

    Conditions conditions;
    conditions.addType(type);
    const auto sameName = u"(email = ? OR name_key = ? OR instr(name_key, ?) = 1 OR substr(name_key, -length(?)) = ?)"_s;
    const auto sameValues = [](const QString &text) -> QVariantList {
        const auto folded = text.toCaseFolded();
        // name_key is name, line feed, full name
        return {text.toLower(), folded + u'\n', folded + u'\n', u'\n' + folded, u'\n' + folded};
    };
    if (!equals.isNull())
        conditions.add(sameName, sameValues(equals));
    if (!notEqual.isNull())
        conditions.add(u"NOT "_s + sameName, sameValues(notEqual));
    if (!contains.isEmpty())
        conditions.add(u"("_s + kEmailHolds + u" OR "_s + kNameHolds + u")"_s, {contains.toLower(), contains.toCaseFolded()});
    return answerPage(context, conditions, afterSeq, count);
}

HttpAnswer one(AnyscaleContext &context, const RouteRequest &request)
{
    const auto member = context.state.memberByUserId(request.pathValues[0]);
    if (!member) // also for the identity id: the three keys of a person are not interchangeable
        return refusal(404, u"User with id '%1' not found."_s.arg(request.pathValues[0]));
    JsonText json;
    json.beginObject().key("result");
    writeMember(json, *member, true);
    json.endObject();
    return answer(std::move(json));
}

} // namespace

void addPeopleRoutes(AnyscaleRouter &router)
{
    router.add("GET", u"/api/v2/organization_collaborators/"_s, list);
    router.add("POST", u"/api/v2/organization_collaborators/search"_s, search);
    router.add("GET", u"/api/v2/organization_collaborators/*"_s, one);
}

} // namespace gatehouse::sandbox
