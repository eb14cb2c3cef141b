// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/practiceserver.h"
#include "sandbox/sql.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <optional>

namespace gatehouse::sandbox {

/// One member of the practice organisation, person or service account, as a row of `people`.
struct Member
{
    qint64 seq = 0; ///< the order of the list; never used again after a removal
    QString identityId;
    QString userId; ///< null string for the few who have none yet
    QString email;  ///< lower case
    QString name;
    QString fullName; ///< null string where there is none
    QString lastName;
    QString title;
    QString createdAt; ///< as it goes out, e.g. "2026-01-05T09:00:00.000000+00:00"
    QString permissionLevel;
    QString baseRole;
    QStringList additionalRoles;
    bool isServiceAccount = false;
    bool isSsoUser = false;
    bool isWorkspaceBlocked = false;
};

/// Everything the practice organisation knows, in SQLite. Belongs to the thread that opened it.
class State
{
public:
    /// Opens or makes it. A data file that already holds an organisation keeps its people, seed and key.
    Result<void> open(const PracticeOptions &options);

    Sql &sql() { return m_sql; }
    const QString &organisationId() const { return m_organisationId; }
    const QString &organisationName() const { return m_organisationName; }
    const QString &ssoMode() const { return m_ssoMode; }
    quint32 seed() const { return m_seed; }
    /// Opens this practice organisation and nothing else; made from the seed, so it is the same every time.
    QByteArray key() const;
    /// The same for Arize AX, an account administrator's ("ak-…"), and there also the key of a plain member.
    QByteArray arizeKey() const;
    QByteArray arizeMemberKey() const;
    /// The same for Weights & Biases: 86 characters, as its own client demands (contracts/wandb.md §1).
    QByteArray wandbKey() const;
    /// A sign-in token of the kind create_api_key gives; only its hash is kept.
    static QString tokenHash(const QByteArray &token);

    /// Who a token belongs to: the owner of the practice key, or whoever a key was made for that is neither revoked nor expired.
    std::optional<Member> memberByToken(const QByteArray &token);
    std::optional<Member> memberByUserId(const QString &userId);
    std::optional<Member> memberByIdentityId(const QString &identityId);
    std::optional<Member> memberByEmail(const QString &email);
    static const QString &memberColumns();
    static Member readMember(const QSqlQuery &row);

    /// "usr" → "usr_" and 26 lower-case letters and digits, never given twice; the same ones for the same seed and history.
    QString newId(const QString &prefix);
    /// 64 hexadecimal digits.
    QString newHexId();
    QByteArray newToken();
    static QString timeText(const QDateTime &utc);
    static QString nowText();

    void insertMember(const Member &member);
    /// Many at once, in their order.
    void insertMembers(const QList<Member> &members);
    /// Takes the person out of the organisation, its clouds, projects and groups, and revokes the keys.
    void removeMember(const Member &member);

    /// Counting 100,000 rows for each page would be most of its time: kept until something is written.
    qint64 cachedCount(const QString &sql, const QVariantList &values);
    void forgetCounts() { m_counts.clear(); }

    QString setting(const QString &key);
    void setSetting(const QString &key, const QString &value);

private:
    Result<void> create(const PracticeOptions &options);
    /// Adds the platforms that a file of an older version does not have yet.
    Result<void> addMissingPlatforms(const PracticeOptions &options);
    Result<void> makeTables(const QStringList &statements);
    void load();
    quint64 nextNumber();

    Sql m_sql;
    QHash<QString, qint64> m_counts;
    QString m_organisationId;
    QString m_organisationName;
    QString m_ssoMode;
    quint32 m_seed = 1;
    quint64 m_numbers = 0; ///< ids given so far
    bool m_isCreating = false;
};

/// How an access level ranks: none 0, readonly 1, write 2, owner 3.
int levelRank(const QString &level);

} // namespace gatehouse::sandbox
