// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graphqlexecutor.h"
#include "sandbox/practiceserver.h"
#include "sandbox/state.h"

namespace gatehouse::sandbox {

/// A person or a service account of the practice W&B, as a row of `wandb_users`.
struct WandbUser
{
    QString id; ///< base64 of "User:number"
    QString username;
    QString name;
    QString email; ///< null string for service accounts
    QStringList otherEmails;
    QString kind = QStringLiteral("user"); ///< user, team_service, org_service
    bool isAdmin = false;
    QString modelsSeat = QStringLiteral("full");
    QString weaveRole = QStringLiteral("full");
    bool isActive = true;
    QString createdAt;
    QString updatedAt;
    QString deletedAt;    ///< null string: not deactivated
    QString lastActiveAt; ///< null string: never
    int daysActive = 0;
    int version = 1;

    bool isPerson() const { return kind == QLatin1StringView("user"); }
};

struct WandbTeam
{
    QString id; ///< base64 of "Entity:number"
    QString name;
    QString createdAt;
    QString updatedAt;
    int version = 1;
};

struct WandbMembership
{
    QString teamId;
    QString userId;
    QString role; ///< admin, member, viewer or a custom role's name
};

/// A refusal has the HTTP status and the words, which GraphQL and SCIM put in their own forms.
using graphql::Refusal;
template<typename T>
using Allowed = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(int status, const QString &message)
{
    return tl::unexpected(Refusal{status, message});
}

/// The records of the practice W&B and the rules that GraphQL and SCIM share (contracts/wandb.md §3, §7 and, where nothing is
/// known, §11). What changes more than one row does so wholly or not at all.
class WandbStore
{
public:
    WandbStore(State &state, WandbDeployment deployment)
        : m_state(state)
        , m_deployment(deployment)
    {
    }

    State &state() { return m_state; }
    Sql &sql() { return m_state.sql(); }
    bool isDedicated() const { return m_deployment == WandbDeployment::Dedicated; }
    /// A switch of the practice organisation, for tests: what the setting says, or else the usual.
    bool isOn(const QString &setting, bool usually);

    /// base64 of "Type:number", never given twice.
    QString newId(const QString &type);
    static QString nowText();
    static QString timeText(const QDateTime &utc);
    QString organisationName() const;
    QString organisationEntityName() const;
    QString organisationId() const;
    QString organisationEntityId() const;

    // Reading
    std::optional<WandbUser> userById(const QString &id);
    std::optional<WandbUser> userByName(const QString &username);
    std::optional<WandbUser> userByEmail(const QString &email);
    /// Whose key that is; nobody's where the account is deactivated.
    std::optional<WandbUser> userByKey(const QByteArray &key);
    /// People and service accounts; `where` begins after WHERE.
    QList<WandbUser> users(const QString &where, const QVariantList &values = {});
    std::optional<WandbTeam> teamById(const QString &id);
    std::optional<WandbTeam> teamByName(const QString &name);
    QList<WandbTeam> teams();
    /// A null string: not a member.
    QString roleIn(const QString &teamId, const QString &userId);
    /// All of them, or of one user, or of one team; in the order they joined.
    QList<WandbMembership> memberships(const QString &userId = {}, const QString &teamId = {});
    bool isNameTaken(const QString &name);
    bool isRole(const QString &role);

    // Changing
    Allowed<WandbUser> addUser(WandbUser user);
    /// A username made of an address, which nobody has.
    QString freeUsername(const QString &wish);
    void writeUser(const WandbUser &user);
    void setActive(WandbUser &user, bool isActive);
    void removeUser(const WandbUser &user);
    Allowed<WandbTeam> addTeam(const QString &name);
    void addMember(const WandbTeam &team, const WandbUser &user, const QString &role);
    void setRole(const WandbTeam &team, const WandbUser &user, const QString &role);
    void removeMember(const WandbTeam &team, const WandbUser &user);
    /// Its record has changed: a new ETag.
    void touchUser(const QString &id);
    void touchTeam(const QString &id);

    struct NewKey
    {
        QString id;
        QByteArray secret; ///< 86 characters of [A-Za-z0-9_]; kept nowhere
    };
    NewKey addKey(const QString &userId, const QString &description);
    void keepKey(const QString &userId, const QString &description, const QByteArray &secret, const QString &id);
    /// What of a secret may be shown later.
    static QString keyName(const QByteArray &secret);

    /// How many may have a seat; none: as many as like.
    std::optional<int> seatLimit();
    bool isSeatFree(const QString &exceptUserId = {});

private:
    std::optional<WandbUser> oneUser(const QString &where, const QVariantList &values);
    std::optional<WandbTeam> oneTeam(const QString &where, const QVariantList &values);

    State &m_state;
    WandbDeployment m_deployment;
};

/// The key of a plain member of the practice W&B, for tests: no administrator, one team.
QByteArray wandbMemberKey(quint32 seed);
/// The key of the organisation's service account, which may do on SCIM what an administrator may.
QByteArray wandbServiceKey(quint32 seed);

} // namespace gatehouse::sandbox
