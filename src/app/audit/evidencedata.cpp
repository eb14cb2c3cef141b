// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/evidencedata.h"

#include "app/audit/evidencepages.h"
#include "reports/csvwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

QString word(Role::Kind kind)
{
    switch (kind) {
    case Role::Kind::None:
        return u"not told"_s;
    case Role::Kind::Owner:
        return u"owner"_s;
    case Role::Kind::Collaborator:
        return u"collaborator"_s;
    case Role::Kind::Writer:
        return u"writer"_s;
    case Role::Kind::ReadOnly:
        return u"readonly"_s;
    case Role::Kind::ImageReader:
        return u"image reader"_s;
    case Role::Kind::ImageReaderNoBaseImages:
        return u"image reader without base images"_s;
    case Role::Kind::Unspecified:
        return u"unspecified"_s;
    case Role::Kind::Admin:
        return u"admin"_s;
    case Role::Kind::Member:
        return u"member"_s;
    case Role::Kind::MemberUiOnly:
        return u"member, pages only"_s;
    case Role::Kind::Annotator:
        return u"annotator"_s;
    case Role::Kind::Viewer:
        return u"viewer"_s;
    case Role::Kind::Custom:
        return u"custom"_s;
    case Role::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

/// The platform's own word where it used one.
QString word(const Role &role)
{
    return role.word.isEmpty() ? word(role.kind) : role.word;
}

QString word(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Organisation:
        return u"organisation"_s;
    case ResourceKind::Division:
        return u"division"_s;
    case ResourceKind::Space:
        return u"space"_s;
    case ResourceKind::Team:
        return u"team"_s;
    case ResourceKind::Cloud:
        return u"cloud"_s;
    case ResourceKind::Project:
        return u"project"_s;
    case ResourceKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::Person:
        return u"person"_s;
    case PrincipalKind::ServiceAccount:
        return u"service account"_s;
    case PrincipalKind::Group:
        return u"group"_s;
    case PrincipalKind::Key:
        return u"key"_s;
    case PrincipalKind::Everyone:
        break;
    }
    return u"everyone"_s;
}

QString word(GrantOrigin origin)
{
    switch (origin) {
    case GrantOrigin::Direct:
        return u"direct"_s;
    case GrantOrigin::Group:
        return u"group"_s;
    case GrantOrigin::Owner:
        return u"owner"_s;
    case GrantOrigin::Inherited:
        return u"inherited"_s;
    case GrantOrigin::Public:
        return u"public"_s;
    case GrantOrigin::NotTold:
        break;
    }
    return u"not told"_s;
}

QString word(AccessGap gap)
{
    switch (gap) {
    case AccessGap::DivisionMembers:
        return u"members of divisions"_s;
    case AccessGap::SpaceMembers:
        return u"members of spaces"_s;
    case AccessGap::TeamRoles:
        return u"roles in teams"_s;
    case AccessGap::DirectOrGroup:
        return u"direct or through a group"_s;
    case AccessGap::OrganisationRole:
        return u"role in the organisation"_s;
    case AccessGap::KeysOfOthers:
        break;
    }
    return u"keys of others"_s;
}

QString word(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return u"active"_s;
    case AccountStatus::Invited:
        return u"invited"_s;
    case AccountStatus::Expired:
        return u"expired"_s;
    case AccountStatus::Deactivated:
        return u"deactivated"_s;
    case AccountStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(AccountType type)
{
    switch (type) {
    case AccountType::Person:
        return u"person"_s;
    case AccountType::ServiceAccount:
        return u"service account"_s;
    case AccountType::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(ApiKeyStatus status)
{
    switch (status) {
    case ApiKeyStatus::Active:
        return u"active"_s;
    case ApiKeyStatus::Revoked:
        return u"revoked"_s;
    case ApiKeyStatus::Expired:
        return u"expired"_s;
    case ApiKeyStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString word(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoOwner:
        return u"no owner"_s;
    case FindingKind::OneOwner:
        return u"one owner"_s;
    case FindingKind::TooManyOwners:
        return u"too many owners"_s;
    case FindingKind::OutsideDomain:
        return u"outside domain"_s;
    case FindingKind::ServiceAccountOwner:
        return u"service account runs the organisation"_s;
    case FindingKind::IdleAdministrator:
        return u"idle administrator"_s;
    case FindingKind::LeftElsewhere:
        return u"left elsewhere"_s;
    case FindingKind::SingleTeamAdmin:
        return u"single team admin"_s;
    case FindingKind::StaleInvitation:
        return u"stale invitation"_s;
    case FindingKind::KeyNeverUsed:
        return u"key never used"_s;
    case FindingKind::KeyOld:
        break;
    }
    return u"key old"_s;
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return u"high"_s;
    case Severity::Medium:
        return u"medium"_s;
    case Severity::Low:
        break;
    }
    return u"low"_s;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject roleJson(const Role &role)
{
    return {{u"kind"_s, word(role.kind)}, {u"word"_s, orNull(role.word)}, {u"id"_s, orNull(role.id)}};
}

QJsonValue principalJson(const AccessGraph &graph, int index)
{
    if (index < 0)
        return QJsonValue::Null;
    const Principal &principal = graph.principals[index];
    return QString(word(principal.kind) + u':' + principal.id);
}

QJsonValue resourceJson(const AccessGraph &graph, int index)
{
    if (index < 0)
        return QJsonValue::Null;
    const Resource &resource = graph.resources[index];
    return QString(word(resource.kind) + u':' + resource.id.value);
}

/// A list, one record a line, in the order of the lines.
class Lines
{
public:
    void add(const QJsonObject &record) { m_lines.push_back(QJsonDocument(record).toJson(QJsonDocument::Compact)); }

    QByteArray take(const char *name)
    {
        std::sort(m_lines.begin(), m_lines.end());
        QByteArray out = QByteArray("\"") + name + "\": [";
        for (size_t i = 0; i < m_lines.size(); ++i) {
            out += i == 0 ? "\n" : ",\n";
            out += m_lines[i];
        }
        m_lines.clear();
        return out + (out.endsWith('[') ? "]" : "\n]");
    }

private:
    std::vector<QByteArray> m_lines;
};

QJsonObject accountJson(const Account &account)
{
    QList<Membership> inOrder = account.teams;
    std::sort(inOrder.begin(), inOrder.end(), [](const Membership &left, const Membership &right) {
        return std::pair(left.name, left.id.value) < std::pair(right.name, right.id.value);
    });
    QJsonArray teams;
    for (const Membership &team : std::as_const(inOrder))
        teams.append(QJsonObject{{u"id"_s, team.id.value}, {u"name"_s, team.name}, {u"role"_s, roleJson(team.role)}});
    QJsonArray additional;
    for (const Role &role : account.additionalRoles)
        additional.append(roleJson(role));
    return {{u"platform"_s, platformWord(account.platform)},
            {u"id"_s, account.id().value},
            {u"user_id"_s, orNull(account.userId.value)},
            {u"identity_id"_s, orNull(account.identityId.value)},
            {u"invitation_id"_s, orNull(account.invitationId.value)},
            {u"user_name"_s, orNull(account.userName)},
            {u"email"_s, orNull(account.email)},
            {u"name"_s, orNull(account.name)},
            {u"full_name"_s, orNull(account.fullName)},
            {u"created_at"_s, orNull(account.createdAtText)},
            {u"role"_s, roleJson(account.role)},
            {u"base_role"_s, roleJson(account.baseRole)},
            {u"additional_roles"_s, additional},
            {u"developer"_s, account.isDeveloper ? QJsonValue(*account.isDeveloper) : QJsonValue(QJsonValue::Null)},
            {u"models_seat"_s, orNull(account.modelsSeat)},
            {u"weave_seat"_s, orNull(account.weaveSeat)},
            {u"tells_last_active"_s, account.tellsLastActive},
            {u"last_active_at"_s, orNull(utcText(account.lastActiveAt))},
            {u"expires_at"_s, orNull(utcText(account.expiresAt))},
            {u"type"_s, word(account.type)},
            {u"status"_s, word(account.status)},
            {u"status_word"_s, orNull(account.statusWord)},
            {u"teams"_s, teams}};
}

QByteArray accessJson(const AccessGraph &graph)
{
    Lines lines;
    QByteArray out;
    for (const Resource &resource : graph.resources) {
        lines.add({{u"platform"_s, platformWord(resource.platform)},
                   {u"kind"_s, word(resource.kind)},
                   {u"id"_s, resource.id.value},
                   {u"name"_s, orNull(resource.name)},
                   {u"in"_s, resourceJson(graph, resource.parent)},
                   {u"tells_members"_s, resource.tellsMembers},
                   {u"restricted"_s, resource.isRestricted}});
    }
    out += lines.take("resources") + ",\n";
    for (const Principal &principal : graph.principals) {
        lines.add({{u"platform"_s, platformWord(principal.platform)},
                   {u"kind"_s, word(principal.kind)},
                   {u"id"_s, principal.id},
                   {u"account"_s, orNull(principal.account.value)},
                   {u"email"_s, orNull(principal.email)},
                   {u"name"_s, principal.name},
                   {u"pending"_s, principal.isPending},
                   {u"can_change"_s, principal.canChange}});
    }
    out += lines.take("principals") + ",\n";
    for (const Grant &grant : graph.grants) {
        lines.add({{u"platform"_s, platformWord(graph.principals[grant.principal].platform)},
                   {u"who"_s, principalJson(graph, grant.principal)},
                   {u"on"_s, resourceJson(graph, grant.resource)},
                   {u"role"_s, roleJson(grant.role)},
                   {u"origin"_s, word(grant.origin)},
                   {u"through"_s, principalJson(graph, grant.via)},
                   {u"from"_s, resourceJson(graph, grant.from)},
                   {u"binding"_s, orNull(grant.bindingId)},
                   {u"may_be_direct_too"_s, grant.mayBeDirectToo}});
    }
    out += lines.take("grants") + ",\n";
    for (const GroupMember &member : graph.members) {
        lines.add({{u"platform"_s, platformWord(graph.principals[member.group].platform)},
                   {u"group"_s, principalJson(graph, member.group)},
                   {u"member"_s, principalJson(graph, member.member)}});
    }
    out += lines.take("group_members") + ",\n";
    for (const GapCount &gap : graph.gaps)
        lines.add({{u"platform"_s, platformWord(gap.platform)}, {u"gap"_s, word(gap.gap)}, {u"count"_s, gap.count}});
    return out + lines.take("not_told_by_the_platforms");
}

QJsonObject readingJson(const PlatformReading &reading)
{
    QList<QJsonObject> sources;
    for (const SourceRead &source : reading.sources) {
        sources.append({{u"call"_s, source.call},
                        {u"pages"_s, source.pages},
                        {u"announced"_s, orNull(source.announced)},
                        {u"received"_s, source.received},
                        {u"whole"_s, source.isWhole()}});
    }
    std::sort(sources.begin(), sources.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return QJsonDocument(left).toJson(QJsonDocument::Compact) < QJsonDocument(right).toJson(QJsonDocument::Compact);
    });
    QJsonArray list;
    for (const QJsonObject &source : std::as_const(sources))
        list.append(source);
    return {{u"platform"_s, platformWord(reading.platform)},
            {u"host"_s, reading.host},
            {u"organisation"_s, reading.organisation},
            {u"organisation_id"_s, orNull(reading.who.organisationId.value)},
            {u"read_by"_s, orNull(reading.who.email.isEmpty() ? reading.who.name : reading.who.email)},
            {u"read_by_role"_s, word(reading.who.role)},
            {u"from"_s, utcText(reading.from)},
            {u"to"_s, utcText(reading.to)},
            {u"sources"_s, list}};
}

QJsonObject personJson(const Person &person)
{
    QJsonArray accounts;
    for (const Account &account : person.accounts)
        accounts.append(QJsonObject{{u"platform"_s, platformWord(account.platform)}, {u"id"_s, account.id().value}});
    return {{u"id"_s, person.id.value},
            {u"name"_s, person.name},
            {u"email"_s, orNull(person.email)},
            {u"other_emails"_s, QJsonArray::fromStringList(person.otherEmails)},
            {u"service_account"_s, person.isServiceAccount},
            {u"accounts"_s, accounts}};
}

QJsonObject keyJson(const ApiKey &key)
{
    return {{u"platform"_s, platformWord(key.platform)},
            {u"id"_s, key.id.value},
            {u"name"_s, orNull(key.name)},
            {u"hint"_s, orNull(key.hint)},
            {u"owner"_s, orNull(key.owner.value)},
            {u"owner_email"_s, orNull(key.ownerEmail)},
            {u"owner_name"_s, orNull(key.ownerName)},
            {u"service_key"_s, key.isServiceKey},
            {u"belongs_to"_s, orNull(key.belongsTo)},
            {u"status"_s, word(key.status)},
            {u"status_word"_s, orNull(key.statusWord)},
            {u"created_at"_s, orNull(utcText(key.createdAt))},
            {u"expires_at"_s, orNull(utcText(key.expiresAt))},
            {u"tells_last_use"_s, key.tellsLastUse},
            {u"last_used_at"_s, orNull(utcText(key.lastUsedAt))}};
}

QByteArray csvOf(const QStringList &columns, QList<QVariantList> rows, bool isWhole)
{
    reports::ReportTable table;
    for (const QString &column : columns)
        table.columns.append({column, column});
    std::sort(rows.begin(), rows.end(), [](const QVariantList &left, const QVariantList &right) {
        return std::lexicographical_compare(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                                            [](const QVariant &a, const QVariant &b) { return a.toString() < b.toString(); });
    });
    table.rows = std::move(rows);
    QByteArray csv = reports::toCsv(table);
    if (!isWhole) {
        const qsizetype start = csv.startsWith("\xef\xbb\xbf") ? 3 : 0;
        csv.insert(start, "INCOMPLETE: not everything could be read. See README.txt and manifest.json.\r\n");
    }
    return csv;
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

} // namespace

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) : QString();
}

QDateTime utcFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QByteArray evidenceSnapshotJson(const Snapshot &snapshot)
{
    const QJsonObject head{{u"format"_s, u"gatehouse snapshot"_s},     {u"version"_s, 1},
                           {u"organisation"_s, snapshot.organisation}, {u"taken_at"_s, utcText(snapshot.takenAt)},
                           {u"taken_by"_s, snapshot.takenBy},          {u"whole"_s, snapshot.isWhole()}};
    Lines lines;
    QByteArray out = "{\n\"about\": " + QJsonDocument(head).toJson(QJsonDocument::Compact) + ",\n";
    for (const PlatformReading &reading : snapshot.platforms)
        lines.add(readingJson(reading));
    out += lines.take("platforms") + ",\n";
    for (const Person &person : snapshot.persons)
        lines.add(personJson(person));
    out += lines.take("persons") + ",\n";
    for (const Person &person : snapshot.persons) {
        for (const Account &account : person.accounts)
            lines.add(accountJson(account));
    }
    out += lines.take("accounts") + ",\n" + accessJson(snapshot.access) + ",\n";
    for (const ApiKey &key : snapshot.keys)
        lines.add(keyJson(key));
    return out + lines.take("keys") + "\n}\n";
}

QByteArray evidencePermissionsCsv(const Snapshot &snapshot)
{
    const AccessGraph &graph = snapshot.access;
    const auto name = [](const Resource &resource) { return resource.name.isEmpty() ? resource.id.value : resource.name; };
    QList<QVariantList> rows;
    rows.reserve(graph.grants.size());
    for (const Grant &grant : graph.grants) {
        const Principal &who = graph.principals[grant.principal];
        const Resource &where = graph.resources[grant.resource];
        rows.append({platformWord(who.platform), who.name, who.email, word(who.kind), who.id, yesNo(who.isPending), name(where),
                     word(where.kind), where.id.value, where.parent < 0 ? QString() : name(graph.resources[where.parent]),
                     word(grant.role), word(grant.origin), grant.via < 0 ? QString() : graph.principals[grant.via].name,
                     grant.from < 0 ? QString() : name(graph.resources[grant.from]), grant.bindingId});
    }
    return csvOf({u"platform"_s, u"who"_s, u"email"_s, u"kind"_s, u"id"_s, u"pending"_s, u"place"_s, u"place_kind"_s,
                  u"place_id"_s, u"place_in"_s, u"role"_s, u"origin"_s, u"through"_s, u"from"_s, u"binding_id"_s},
                 std::move(rows), snapshot.isWhole());
}

QByteArray evidencePeopleCsv(const Snapshot &snapshot)
{
    QList<QVariantList> rows;
    for (const Person &person : snapshot.persons) {
        for (const Account &account : person.accounts) {
            rows.append({person.id.value, person.name, platformWord(account.platform), account.displayName(), account.email,
                         account.id().value, word(account.type), word(account.status), word(account.role), account.createdAtText,
                         utcText(account.lastActiveAt)});
        }
    }
    return csvOf({u"person"_s, u"person_name"_s, u"platform"_s, u"name"_s, u"email"_s, u"account_id"_s, u"type"_s, u"status"_s,
                  u"role"_s, u"created_at"_s, u"last_active_at"_s},
                 std::move(rows), snapshot.isWhole());
}

QByteArray evidenceFindingsCsv(const QList<Finding> &findings, bool isWhole)
{
    QList<QVariantList> rows;
    for (const Finding &finding : findings) {
        rows.append({word(finding.severity), word(finding.kind), platformWord(finding.platform), finding.who, finding.email,
                     finding.detail, utcText(finding.since), QString::number(finding.count)});
    }
    return csvOf({u"severity"_s, u"finding"_s, u"platform"_s, u"who"_s, u"email"_s, u"detail"_s, u"since"_s, u"count"_s},
                 std::move(rows), isWhole);
}

QList<JoinedPerson> joinedPersons(const Snapshot &snapshot)
{
    QList<JoinedPerson> all;
    for (const Person &person : snapshot.persons) {
        JoinedPerson joined{person.id, person.name, person.email, person.isServiceAccount, person.otherEmails, {}};
        for (const Account &account : person.accounts)
            joined.accounts.append(account.id());
        all.append(joined);
    }
    return all;
}

QList<JoinedPerson> joinedPersons(const QJsonObject &snapshotJson)
{
    QList<JoinedPerson> all;
    const QJsonArray persons = snapshotJson["persons"_L1].toArray();
    for (const QJsonValue person : persons) {
        JoinedPerson joined;
        joined.id.value = person["id"_L1].toString();
        joined.name = person["name"_L1].toString();
        joined.email = person["email"_L1].toString();
        joined.isServiceAccount = person["service_account"_L1].toBool();
        for (const QJsonValue email : person["other_emails"_L1].toArray())
            joined.otherEmails.append(email.toString());
        for (const QJsonValue account : person["accounts"_L1].toArray()) {
            if (const auto platform = platformOfWord(account["platform"_L1].toString()))
                joined.accounts.append({*platform, account["id"_L1].toString()});
        }
        all.append(joined);
    }
    return all;
}

QList<Person> joinedLike(const QList<JoinedPerson> &joined, const QList<Account> &accounts)
{
    QHash<AccountId, qsizetype> at;
    for (qsizetype i = 0; i < accounts.size(); ++i)
        at.insert(accounts[i].id(), i);
    QList<bool> isTaken(accounts.size(), false);
    QList<Person> persons;
    for (const JoinedPerson &like : joined) {
        Person person{like.id, like.name, like.email, like.isServiceAccount, {}, like.otherEmails};
        for (const AccountId &id : like.accounts) {
            const auto found = at.constFind(id);
            if (found == at.cend() || isTaken[*found])
                continue;
            isTaken[*found] = true;
            person.accounts.append(accounts[*found]);
        }
        if (!person.accounts.isEmpty())
            persons.append(person);
    }
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        if (isTaken[i])
            continue;
        const Account &account = accounts[i];
        persons.append({PersonId{platformWord(account.platform) + u' ' + account.id().value},
                        account.displayName(),
                        account.email,
                        account.type == AccountType::ServiceAccount,
                        {account},
                        {}});
    }
    return persons;
}

} // namespace gatehouse::app
