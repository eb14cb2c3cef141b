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

/// The people, users only when the type is not told.
Listing listingOf(const std::optional<QString> &type)
{
    Listing listing{"people", State::memberColumns(), u"people"_s};
    if (!type || *type != "all_accounts"_L1)
        listing.add(u"is_service_account = ?"_s, {int(type && *type == "only_service_accounts"_L1)});
    return listing;
}

void writeRow(JsonText &json, const QSqlQuery &row)
{
    writeMember(json, State::readMember(row));
}

// instr() instead of LIKE: LIKE folds the case of ASCII alone, and both columns are folded already.
constexpr auto kEmailHolds = "instr(email, ?) > 0"_L1;
constexpr auto kNameHolds = "instr(name_key, ?) > 0"_L1;

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

    auto listing = listingOf(type);
    if (const auto email = request.queryValue(u"email"); email && !email->isEmpty())
        listing.add(kEmailHolds, {email->toLower()});
    if (const auto name = request.queryValue(u"name"); name && !name->isEmpty())
        listing.add(kNameHolds, {name->toCaseFolded()});
    return answerListing(context, listing, afterSeq, count, writeRow);
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

    auto listing = listingOf(type);
    const auto sameName = u"(email = ? OR name_key = ? OR instr(name_key, ?) = 1 OR substr(name_key, -length(?)) = ?)"_s;
    const auto sameValues = [](const QString &text) -> QVariantList {
        const auto folded = text.toCaseFolded();
        // name_key is name, line feed, full name
        return {text.toLower(), folded + u'\n', folded + u'\n', u'\n' + folded, u'\n' + folded};
    };
    if (!equals.isNull())
        listing.add(sameName, sameValues(equals));
    if (!notEqual.isNull())
        listing.add(u"NOT "_s + sameName, sameValues(notEqual));
    if (!contains.isEmpty())
        listing.add(u"("_s + kEmailHolds + u" OR "_s + kNameHolds + u")"_s, {contains.toLower(), contains.toCaseFolded()});
    return answerListing(context, listing, afterSeq, count, writeRow);
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
