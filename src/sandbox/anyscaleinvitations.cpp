// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

using namespace Qt::StringLiterals;

// Invitations: contracts/anyscale.md §4, §5, §6.

namespace gatehouse::sandbox {

namespace {

constexpr int kMostPending = 20;
constexpr int kMostADay = 20;
constexpr int kDaysOpen = 7;

void writeInvitation(JsonText &json, const State &state, const QSqlQuery &row)
{
    json.beginObject().field("id", textOf(row, 1)).field("email", textOf(row, 2));
    json.field("organization_id", state.organisationId()).field("created_at", textOf(row, 3)).field("expires_at", textOf(row, 4));
    json.textOrNull("accepted_at", textOf(row, 5)).endObject();
}

constexpr auto kColumns = "seq, id, email, created_at, expires_at, accepted_at"_L1;
constexpr auto kPending = "accepted_at IS NULL AND expires_at > ?"_L1;

// Only those that can still be accepted.
HttpAnswer list(AnyscaleContext &context, const RouteRequest &request)
{
    Listing listing{"invitations", kColumns, u"invitations"_s, kPending, {State::nowText()}};
    if (const auto email = request.queryValue(u"email"); email && !email->isEmpty())
        listing.add(u"email = ?"_s, {email->toLower()});
    return answerListing(context, listing, request,
                         [&](JsonText &json, const QSqlQuery &row) { writeInvitation(json, context.state, row); });
}

/// The new invitation's id, or why there is none.
tl::expected<QString, QString> invite(AnyscaleContext &context, const QString &email)
{
    auto &sql = context.sql();
    if (context.state.memberByEmail(email))
        return tl::make_unexpected(u"User with email %1 is already a member of your organization."_s.arg(email));
    const auto now = QDateTime::currentDateTimeUtc();
    const auto nowText = State::timeText(now);
    const int pending =
        sql.value(u"SELECT count(*) FROM invitations WHERE email <> ? AND "_s + kPending, {email, nowText}).toInt();
    if (pending >= kMostPending)
        return tl::make_unexpected(u"Your organization can have at most %1 pending invitations."_s.arg(kMostPending));
    const int today =
        sql.value(u"SELECT count(*) FROM invitations WHERE created_at > ?"_s, {State::timeText(now.addDays(-1))}).toInt();
    if (today >= kMostADay)
        return tl::make_unexpected(u"At most %1 invitations can be sent in the past 24 hours."_s.arg(kMostADay));
    // A new one voids the one before.
    sql.run(u"UPDATE invitations SET expires_at = ? WHERE email = ? AND "_s + kPending, {nowText, email, nowText});
    const auto id = context.state.newId(u"orginv"_s);
    sql.run(u"INSERT INTO invitations (id, email, created_at, expires_at) VALUES (?, ?, ?, ?)"_s,
            {id, email, nowText, State::timeText(now.addDays(kDaysOpen))});
    return id;
}

QString readEmail(const QJsonValue &entry, const QStringList &where, FieldFaults &faults)
{
    if (!entry.isObject()) {
        faults.add(where, u"value is not a valid dict"_s, u"type_error.dict"_s);
        return {};
    }
    const auto sent = textMember(entry.toObject(), u"email"_s, where, faults);
    auto email = sent.trimmed().toLower(); // the vendor's client sends the blanks behind its commas
    if (!sent.isNull() && !isEmailAddress(email))
        faults.add(where + QStringList{u"email"_s}, u"value is not a valid email address"_s, u"value_error.email"_s);
    return email;
}

HttpAnswer createOne(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto body = readObject(request, faults);
    const auto email = faults.isEmpty() ? readEmail(body, {u"body"_s}, faults) : QString();
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = ownersOnly(context))
        return *no;
    Transaction all(context.sql());
    const auto id = invite(context, email);
    if (!id)
        return refusal(400, id.error());
    all.commit();
    JsonText json;
    json.beginObject().key("result").beginObject().field("id", *id).endObject().endObject();
    return answer(std::move(json), 201);
}

// One result an entry, in order; those that can be sent are sent.
HttpAnswer createBatch(AnyscaleContext &context, const RouteRequest &request)
{
    FieldFaults faults;
    const auto entries = readArray(request, faults);
    QStringList emails;
    for (qsizetype i = 0; i < entries.size(); ++i)
        emails += readEmail(entries[i], {u"body"_s, QString::number(i)}, faults);
    if (!faults.isEmpty())
        return faults.answer();
    if (const auto no = ownersOnly(context))
        return *no;
    JsonText json;
    json.beginObject().key("results").beginArray();
    Transaction all(context.sql());
    for (const auto &email : std::as_const(emails)) {
        const auto id = invite(context, email);
        json.beginObject().field("status", id ? 201 : 400);
        if (id)
            json.key("data").beginObject().field("id", *id).endObject().nullField("error");
        else
            json.nullField("data").key("error").beginObject().field("detail", id.error()).endObject();
        json.endObject();
    }
    all.commit();
    json.endArray().endObject();
    return answer(std::move(json));
}

HttpAnswer answerOne(AnyscaleContext &context, const QString &id, int status)
{
    auto &row = context.sql().run(u"SELECT "_s + kColumns + u" FROM invitations WHERE id = ?"_s, {id});
    if (!row.next())
        return refusal(404, u"Invitation with id '%1' not found."_s.arg(id));
    JsonText json;
    json.beginObject().key("result");
    writeInvitation(json, context.state, row);
    json.endObject();
    row.finish();
    return answer(std::move(json), status);
}

HttpAnswer one(AnyscaleContext &context, const RouteRequest &request)
{
    return answerOne(context, request.pathValues[0], 200);
}

// Nothing is deleted: it only can't be accepted any more.
HttpAnswer invalidate(AnyscaleContext &context, const RouteRequest &request)
{
    if (const auto no = ownersOnly(context))
        return *no;
    const auto now = State::nowText();
    context.sql().run(u"UPDATE invitations SET expires_at = ? WHERE id = ? AND "_s + kPending, {now, request.pathValues[0], now});
    return answerOne(context, request.pathValues[0], 202);
}

} // namespace

void addInvitationRoutes(AnyscaleRouter &router)
{
    const auto base = u"/api/v2/organization_invitations/"_s;
    router.add("GET", base, list);
    router.add("POST", base, createOne);
    router.add("POST", base + u"batch_create"_s, createBatch);
    router.add("GET", base + u"*"_s, one);
    router.add("POST", base + u"*/invalidate"_s, invalidate);
}

} // namespace gatehouse::sandbox
