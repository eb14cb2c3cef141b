// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbcreate.h"

#include "domain/email.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

WandbCreateJob::WandbCreateJob(const net::Wire &wire, std::shared_ptr<WandbKnown> known, const NewPerson &person,
                               const CreateDefaults &defaults, QObject *parent)
    : WandbJob(wire, std::move(known), parent)
    , m_person(person)
    , m_role(person.role.kind == Role::Kind::None ? defaults.role : person.role)
{
    if (m_person.lastName && !m_person.lastName->isEmpty())
        m_person.name += u' ' + *m_person.lastName;
}

void WandbCreateJob::doStart()
{
    if (known().deployment == WandbKnown::Deployment::Dedicated && known().searchesUsers.value_or(false))
        createByGraphql();
    else
        createByScim();
}

void WandbCreateJob::createByGraphql()
{
    call(wandb::createUser(m_person.email, m_role.isAdministrator()), [this](const Result<wandb::GraphqlUser> &user) {
        if (user)
            return created(user->account);
        // Refused for good, so not made: an organisation's administrator may all the same over SCIM.
        if (user.error().kind == ApiError::Kind::Forbidden && known().scimWorks)
            return createByScim();
        fail(user.error());
    });
}

QStringList WandbCreateJob::userNames(const QString &email)
{
    // Letters, digits and hyphens: the form of the platform's own samples.
    const auto plain = [](const QString &text) {
        QString name;
        for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toLower()) {
            const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
            if (isPlain)
                name += letter;
            else if (!letter.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
                name += u'-';
        }
        while (name.endsWith(u'-'))
            name.chop(1);
        return name.left(40);
    };
    const QString key = emailKey(email);
    const QString local = plain(key.section(u'@', 0, 0));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
    const QString stem = local.isEmpty() ? u"user"_s : local;
    QStringList names;
    if (!local.isEmpty())
        names.append(local);
    names.append(stem + u'-' + plain(key.section(u'@', 1).section(u'.', 0, 0)));
    names.append(stem + u'-' + hash);
    return names;
}

void WandbCreateJob::createByScim()
{
    m_names = userNames(m_person.email);
    chooseName();
}

// Two people's addresses may begin alike, and a user name is one person's: the second would be refused as if they were there.
void WandbCreateJob::chooseName()
{
    const QString name = m_names.takeFirst();
    if (m_names.isEmpty())
        return post(name);
    scim(wandb::scimUsers(wandb::ScimFilter{"userName"_L1, name}), [this, name](const Result<net::Page<wandb::ScimUser>> &page) {
        if (!page)
            return fail(page.error());
        const bool isTaken = std::any_of(page->items.cbegin(), page->items.cend(), [&](const wandb::ScimUser &user) {
            const bool isSelf = emailKey(user.account.email) == emailKey(m_person.email);
            return user.account.userName.compare(name, Qt::CaseInsensitive) == 0 && !isSelf;
        });
        isTaken ? chooseName() : post(name);
    });
}

void WandbCreateJob::post(const QString &userName)
{
    wandb::NewScimUser wanted;
    wanted.userName = userName;
    wanted.email = m_person.email;
    wanted.displayName = m_person.name;
    if (known().deployment == WandbKnown::Deployment::MultiTenant)
        wanted.teams = m_person.teams;
    scim(wandb::createScimUser(wanted), [this](const Result<wandb::ScimUser> &user) {
        if (!user)
            return fail(user.error());
        known().learnFrom(*user);
        created(user->account);
    });
}

void WandbCreateJob::created(const Account &account)
{
    m_account = account;
    m_created.userId = account.userId;
    m_created.email = account.email.isEmpty() ? m_person.email : account.email;
    m_created.name = account.displayName();
    m_created.status = account.status;
    setRole();
}

void WandbCreateJob::setRole()
{
    const bool isWanted = m_role.kind != Role::Kind::None && m_role.kind != m_account.role.kind;
    // A member is what everybody becomes.
    const bool isUsual = m_role.kind == Role::Kind::Member && m_account.role.kind == Role::Kind::None;
    if (!isWanted || isUsual)
        return setName();
    const QJsonArray operations{wandb::replaceOperation("organizationRole"_L1, m_role.word)};
    scim(wandb::patchScimUser(m_account.userId, operations, {}), [this](const Result<std::optional<wandb::ScimUser>> &user) {
        if (!user)
            note(tr("The role “%1” could not be given.").arg(m_role.word), user.error());
        setName();
    });
}

void WandbCreateJob::setName()
{
    const bool isThere = m_person.name.isEmpty() || m_account.name == m_person.name;
    if (isThere || known().deployment != WandbKnown::Deployment::Dedicated)
        return joinTeams();
    const QJsonArray operations{wandb::replaceOperation("displayName"_L1, m_person.name)};
    scim(wandb::patchScimUser(m_account.userId, operations, {}), [this](const Result<std::optional<wandb::ScimUser>> &user) {
        if (user)
            m_created.name = m_person.name;
        else
            note(tr("The name could not be set."), user.error());
        joinTeams();
    });
}

void WandbCreateJob::joinTeams()
{
    for (const QString &team : std::as_const(m_person.teams)) {
        const bool isIn = std::any_of(m_account.teams.cbegin(), m_account.teams.cend(),
                                      [&](const Membership &one) { return one.name == team; });
        if (!isIn && !m_toJoin.contains(team))
            m_toJoin.append(team);
    }
    joinNext();
}

void WandbCreateJob::joinNext()
{
    if (m_toJoin.isEmpty())
        return complete(QList<CreatedPerson>{m_created});
    const QString team = m_toJoin.takeFirst();
    if (const ResourceId id = known().groupIds.value(team); !id.isEmpty())
        return join(team, id);
    scim(wandb::scimGroups(wandb::ScimFilter{"displayName"_L1, team}),
         [this, team](const Result<net::Page<wandb::ScimGroup>> &page) {
             const QList<wandb::ScimGroup> groups = page ? page->items : QList<wandb::ScimGroup>();
             for (const wandb::ScimGroup &group : groups) {
                 known().groupIds.insert(group.name, group.id);
                 // The team may already count them, as the creating request asked.
                 if (group.name == team && group.members.contains(m_account.userId.value))
                     return joinNext();
                 if (group.name == team)
                     return join(team, group.id);
             }
             note(tr("There is no team “%1” to join.").arg(team), page ? ApiError{} : page.error());
             joinNext();
         });
}

void WandbCreateJob::join(const QString &team, const ResourceId &id)
{
    scim(wandb::addToGroup(id, m_account.userId, {}), [this, team](const Result<bool> &joined) {
        if (!joined) {
            known().groupIds.remove(team);
            note(tr("The team “%1” could not be joined.").arg(team), joined.error());
        }
        joinNext();
    });
}

void WandbCreateJob::note(const QString &sentence, const ApiError &error)
{
    m_created.notes.append(error.detail.isEmpty() ? sentence : tr("%1 Weights & Biases says: “%2”").arg(sentence, error.detail));
}

} // namespace gatehouse::ports
