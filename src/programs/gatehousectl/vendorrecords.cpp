// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/gatehousectl/vendorrecords.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::ctl {

namespace {

void appendJsonText(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        switch (code) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (code < 0x20 || code == 0x7f)
                out += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
            else
                out += byte;
        }
    }
    out += '"';
}

void appendJsonRecord(QByteArray &out, const reports::YamlRecord &record, const QByteArray &indent);

void appendJsonValue(QByteArray &out, const QVariant &value, const QByteArray &indent)
{
    if (!value.isValid()) {
        out += "null";
    } else if (value.typeId() == qMetaTypeId<reports::YamlRecord>()) {
        appendJsonRecord(out, value.value<reports::YamlRecord>(), indent);
    } else if (value.typeId() == QMetaType::Bool) {
        out += value.toBool() ? "true" : "false";
    } else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
        out += QByteArray::number(value.toLongLong());
    } else if (value.typeId() == QMetaType::QStringList) {
        out += '[';
        const QStringList items = value.toStringList();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += ", ";
            appendJsonText(out, items.at(i));
        }
        out += ']';
    } else {
        appendJsonText(out, value.toString());
    }
}

void appendJsonRecord(QByteArray &out, const reports::YamlRecord &record, const QByteArray &indent)
{
    if (record.isEmpty()) {
        out += "{}";
        return;
    }
    out += "{\n";
    for (qsizetype i = 0; i < record.size(); ++i) {
        out += indent + "  ";
        appendJsonText(out, record.at(i).first);
        out += ": ";
        appendJsonValue(out, record.at(i).second, indent + "  ");
        out += i + 1 < record.size() ? ",\n" : "\n";
    }
    out += indent + '}';
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant roleRecord(const Role &role)
{
    if (role.kind == Role::Kind::None)
        return {};
    const bool isCustom = role.kind == Role::Kind::Custom;
    reports::YamlRecord record{{u"type"_s, isCustom ? u"CUSTOM"_s : u"PREDEFINED"_s}, {u"name"_s, textOrNull(role.word)}};
    if (isCustom)
        record.append({u"id"_s, textOrNull(role.id)});
    return QVariant::fromValue(record);
}

/// contracts/arize.md §2.1.
reports::YamlRecord arizeRecord(const Account &account)
{
    return {{u"id"_s, textOrNull(account.userId.value)},
            {u"name"_s, textOrNull(account.name)},
            {u"email"_s, textOrNull(account.email)},
            {u"created_at"_s, textOrNull(account.createdAtText)},
            {u"status"_s, textOrNull(account.statusWord)},
            {u"role"_s, roleRecord(account.role)},
            {u"is_developer"_s, account.isDeveloper ? QVariant(*account.isDeveloper) : QVariant()}};
}

/// The names of SCIM and of a team's members (contracts/wandb.md §3, §7).
reports::YamlRecord wandbRecord(const Account &account)
{
    const bool isKnown = account.status != AccountStatus::Unknown;
    reports::YamlRecord record{
        {u"id"_s, textOrNull(account.userId.isEmpty() ? account.invitationId.value : account.userId.value)},
        {u"userName"_s, textOrNull(account.userName)},
        {u"displayName"_s, textOrNull(account.fullName.isEmpty() ? account.name : account.fullName)},
        {u"email"_s, textOrNull(account.email)},
        {u"active"_s, isKnown ? QVariant(account.status == AccountStatus::Active) : QVariant()},
        {u"pending"_s, account.status == AccountStatus::Invited || account.status == AccountStatus::Expired},
        {u"accountType"_s, account.type == AccountType::ServiceAccount ? u"SERVICE"_s : u"USER"_s},
        {u"organizationRole"_s, textOrNull(account.role.word)},
        {u"created"_s, textOrNull(account.createdAtText)}};
    if (account.tellsLastActive)
        record.append({u"lastActiveAt"_s, timeOrNull(account.lastActiveAt)});
    if (!account.modelsSeat.isEmpty())
        record.append({u"modelsSeat"_s, account.modelsSeat});
    if (!account.weaveSeat.isEmpty())
        record.append({u"weaveRole"_s, account.weaveSeat});
    if (account.tellsTeams) {
        reports::YamlRecord teams;
        for (const Membership &team : account.teams)
            teams.append({team.name, textOrNull(team.role.word)});
        record.append({u"teamRoles"_s, QVariant::fromValue(teams)});
    }
    return record;
}

} // namespace

reports::YamlRecord accountRecord(const Account &account)
{
    if (account.platform == Platform::Arize)
        return arizeRecord(account);
    if (account.platform == Platform::Wandb)
        return wandbRecord(account);
    reports::YamlRecord record{
        {u"email"_s, textOrNull(account.email)},
        {u"name"_s, textOrNull(account.name)},
        {u"created_at"_s, textOrNull(pythonIsoTime(account.createdAtText))},
        {u"permission_level"_s, textOrNull(account.role.word)},
    };
    if (!account.userId.isEmpty())
        record.append({u"user_id"_s, account.userId.value});
    QStringList additional;
    for (const Role &role : account.additionalRoles)
        additional.append(role.word);
    record.append({u"id"_s, textOrNull(account.identityId.value)});
    record.append({u"full_name"_s, textOrNull(account.fullName)});
    record.append({u"base_role"_s, textOrNull(account.baseRole.word)});
    record.append({u"additional_roles"_s, additional});
    record.append({u"is_service_account"_s, account.type == AccountType::ServiceAccount});
    return record;
}

QByteArray recordsToJson(const QList<reports::YamlRecord> &records)
{
    if (records.isEmpty())
        return "[]\n";
    QByteArray out = "[\n";
    for (qsizetype i = 0; i < records.size(); ++i) {
        out += "  ";
        appendJsonRecord(out, records.at(i), "  ");
        out += i + 1 < records.size() ? ",\n" : "\n";
    }
    return out + "]\n";
}

QByteArray recordToJson(const reports::YamlRecord &record)
{
    QByteArray out;
    appendJsonRecord(out, record, {});
    return out + '\n';
}

QString pythonIsoTime(const QString &text)
{
    static const QRegularExpression kIso(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?)?\\s*(Z|z|[+-]\\d\\d:?\\d\\d)?$"_s);
    const QRegularExpressionMatch match = kIso.match(text);
    if (!match.hasMatch())
        return text;
    QString time = match.captured(2).isEmpty() ? u"00:00:00"_s : match.captured(2) + u':';
    if (!match.captured(2).isEmpty())
        time += match.captured(3).isEmpty() ? u"00"_s : match.captured(3);
    const QString micros = match.captured(4).left(6).leftJustified(6, u'0');
    if (!match.captured(4).isEmpty() && micros != "000000"_L1)
        time += u'.' + micros;
    QString zone = match.captured(5);
    if (zone.compare("Z"_L1, Qt::CaseInsensitive) == 0)
        zone = u"+00:00"_s;
    else if (zone.size() == 5)
        zone.insert(3, u':');
    return match.captured(1) + u'T' + time + zone;
}

reports::YamlRecord keyRecord(const ApiKey &key)
{
    switch (key.platform) {
    case Platform::Anyscale:
        return {{u"id"_s, textOrNull(key.id.value)},          {u"name"_s, textOrNull(key.name)},
                {u"display_id"_s, textOrNull(key.hint)},      {u"user_id"_s, textOrNull(key.owner.value)},
                {u"email"_s, textOrNull(key.ownerEmail)},     {u"created_at"_s, timeOrNull(key.createdAt)},
                {u"expires_at"_s, timeOrNull(key.expiresAt)}, {u"last_used_at"_s, timeOrNull(key.lastUsedAt)}};
    case Platform::Arize:
        return {{u"id"_s, textOrNull(key.id.value)},
                {u"name"_s, textOrNull(key.name)},
                {u"key_type"_s, key.isServiceKey ? u"SERVICE"_s : u"USER"_s},
                {u"status"_s, textOrNull(key.statusWord)},
                {u"redacted_key"_s, textOrNull(key.hint)},
                {u"created_at"_s, timeOrNull(key.createdAt)},
                {u"expires_at"_s, timeOrNull(key.expiresAt)},
                {u"created_by_user_id"_s, textOrNull(key.owner.value)},
                {u"last_used_at"_s, timeOrNull(key.lastUsedAt)}};
    case Platform::Wandb:
        return {{u"id"_s, textOrNull(key.id.value)},
                {u"name"_s, textOrNull(key.hint)},
                {u"description"_s, textOrNull(key.name)},
                {u"user_id"_s, textOrNull(key.owner.value)},
                {u"email"_s, textOrNull(key.ownerEmail)}};
    }
    return {};
}

reports::YamlRecord teamRecord(const Team &team)
{
    reports::YamlRecord record{{u"id"_s, textOrNull(team.id.value)},
                               {team.platform == Platform::Wandb ? u"displayName"_s : u"name"_s, textOrNull(team.name)}};
    if (team.platform == Platform::Arize)
        record.append({u"type"_s, team.kind == TeamKind::Organization ? u"ORGANIZATION"_s : u"SPACE"_s});
    if (!team.parent.isEmpty())
        record.append({u"organization_id"_s, team.parent.value});
    if (team.members)
        record.append({u"members"_s, *team.members});
    return record;
}

} // namespace gatehouse::ctl
