// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

// Creating people: contracts/anyscale.md §3.1, §7.1, §7.2.

namespace gatehouse::sandbox {

namespace {

/// One entry of the request. The password is looked at and thrown away.
struct NewMember
{
    QString name;
    QString email;
    QString lastName;
    QString title;
    bool isSsoUser = false;
    bool hasPassword = false;
};

NewMember readNewMember(const QJsonValue &value, qsizetype index, FieldFaults &faults)
{
    static const QStringList known = {u"name"_s, u"email"_s, u"is_sso_user"_s, u"password"_s, u"lastname"_s, u"title"_s};
    const QStringList where = {u"body"_s, QString::number(index)};
    NewMember result;
    if (!value.isObject()) {
        faults.add(where, u"value is not a valid dict"_s, u"type_error.dict"_s);
        return result;
    }
    const auto object = value.toObject();
    for (const auto &key : object.keys()) {
        if (!known.contains(key))
            faults.add(where + QStringList{key}, u"extra fields not permitted"_s, u"value_error.extra"_s);
    }
    result.name = textMember(object, u"name"_s, where, faults);
    if (!result.name.isNull() && result.name.trimmed().isEmpty())
        faults.add(where + QStringList{u"name"_s}, u"ensure this value has at least 1 characters"_s,
                   u"value_error.any_str.min_length"_s);
    result.email = textMember(object, u"email"_s, where, faults);
    if (!result.email.isNull() && !isEmailAddress(result.email))
        faults.add(where + QStringList{u"email"_s}, u"value is not a valid email address"_s, u"value_error.email"_s);
    const auto sso = object.value(u"is_sso_user"_s);
    if (sso.isUndefined())
        faults.add(where + QStringList{u"is_sso_user"_s}, u"field required"_s, u"value_error.missing"_s);
    else if (!sso.isBool())
        faults.add(where + QStringList{u"is_sso_user"_s}, u"value could not be parsed to a boolean"_s, u"type_error.bool"_s);
    result.isSsoUser = sso.toBool();
    result.hasPassword = !textMember(object, u"password"_s, where, faults, false).isEmpty();
    result.lastName = textMember(object, u"lastname"_s, where, faults, false);
    result.title = textMember(object, u"title"_s, where, faults, false);
    return result;
}

/// What the organisation's single sign-on asks of a person. Guesses: the contract says "password required if not SSO org".
QString ssoRefusal(const QString &ssoMode, const NewMember &person)
{
    if (ssoMode == "off"_L1 && person.isSsoUser)
        return u"User with email '%1' cannot be an SSO user: single sign-on is not enabled for this organization."_s.arg(
            person.email);
    if (ssoMode == "off"_L1 && !person.hasPassword)
        return u"A password is required for user with email '%1'."_s.arg(person.email);
    if (ssoMode == "required"_L1 && !person.isSsoUser)
        return u"User with email '%1' must be an SSO user: this organization requires single sign-on."_s.arg(person.email);
    return {};
}

Member insert(State &state, const NewMember &person)
{
    Member member;
    member.identityId = state.newId(u"ide"_s);
    member.userId = state.newId(u"usr"_s);
    member.email = person.email.toLower();
    member.name = person.name;
    member.lastName = person.lastName;
    if (!person.lastName.isEmpty())
        member.fullName = person.name + u' ' + person.lastName;
    member.title = person.title;
    member.createdAt = State::nowText();
    member.permissionLevel = u"collaborator"_s;
    member.baseRole = u"collaborator"_s;
    member.isSsoUser = person.isSsoUser;
    state.insertMember(member);
    return member;
}

void writeCreated(JsonText &json, const Member &member)
{
    json.beginObject().field("user_id", member.userId).field("email", member.email).field("created_at", member.createdAt);
    json.field("name", member.name).field("is_sso_user", member.isSsoUser);
    json.textOrNull("lastname", member.lastName).textOrNull("title", member.title).endObject();
}

// All or nothing; there is no answer for each person.
HttpAnswer batchCreate(AnyscaleContext &context, const RouteRequest &request)
{
    if (const auto no = ownersOnly(context))
        return *no;
    FieldFaults faults;
    const auto entries = readArray(request, faults);
    QList<NewMember> people;
    people.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        people += readNewMember(entries[i], i, faults);
    if (!faults.isEmpty())
        return faults.answer();
    auto &state = context.state;
    QSet<QString> addresses;
    for (const auto &person : people) {
        if (const auto refused = ssoRefusal(state.ssoMode(), person); !refused.isEmpty())
            return refusal(400, refused);
        const auto address = person.email.toLower();
        if (addresses.contains(address) || state.memberByEmail(address))
            return refusal(409, u"User with email '%1' already exists."_s.arg(address));
        addresses.insert(address);
    }

    JsonText json;
    json.beginObject().key("results").beginArray();
    Transaction all(state.sql());
    for (const auto &person : people)
        writeCreated(json, insert(state, person));
    if (!all.commit())
        return refusal(500, u"Internal Server Error"_s);
    state.forgetCounts();
    json.endArray();
    writeMetadata(json, people.size(), {});
    json.endObject();
    return answer(std::move(json));
}

} // namespace

void addPeopleCreateRoutes(AnyscaleRouter &router)
{
    router.add("POST", u"/api/v2/users/admin_batch_create"_s, batchCreate);
}

} // namespace gatehouse::sandbox
