// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionchoices.h"

#include "app/workspace.h"
#include "ports/platformport.h"

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// Ends at once, as there is nobody to ask.
template<typename T>
class NobodyToAsk final : public ResultJob<T>
{
public:
    using ResultJob<T>::ResultJob;

protected:
    void doStart() override
    {
        ApiError error;
        error.kind = ApiError::Kind::NotAvailable;
        error.detail = u"this platform is not connected"_s;
        this->complete(failure(std::move(error)));
    }
    void doCancel() override { this->setCancelled(); }
};

/// Asks every platform that has one of the owners, side by side, and puts the answers together.
class KeysJob final : public ResultJob<ports::KeysRead>
{
public:
    KeysJob(Workspace &workspace, const QList<Account> &accounts, QObject *parent)
        : ResultJob(parent)
        , m_workspace(workspace)
        , m_accounts(accounts)
    {
    }

protected:
    void doStart() override
    {
        const QList<Session *> sessions = m_workspace.sessions();
        for (Session *session : sessions) {
            QList<Account> owners;
            for (const Account &account : std::as_const(m_accounts)) {
                if (account.platform == session->platform())
                    owners.append(account);
            }
            if (m_accounts.isEmpty() || !owners.isEmpty())
                ask(*session, owners);
        }
        if (m_parts.isEmpty())
            complete(m_answer);
    }

    void doCancel() override
    {
        for (Job *part : std::as_const(m_parts)) {
            part->disconnect(this);
            part->cancel();
            part->deleteLater();
        }
        m_parts.clear();
        setCancelled();
    }

private:
    void ask(Session &session, const QList<Account> &owners)
    {
        auto *part = session.port().keys(owners, this);
        m_parts.append(part);
        connect(part, &Job::finished, this, [this, part, owners] {
            m_parts.removeOne(part);
            part->deleteLater();
            take(part->result(), owners);
            if (m_parts.isEmpty())
                complete(m_answer);
        });
        part->start();
    }

    void take(const Result<ports::KeysRead> &read, const QList<Account> &owners)
    {
        if (read) {
            m_answer.keys += read->keys;
            m_answer.unread += read->unread;
            m_answer.onlyOwn = m_answer.onlyOwn || read->onlyOwn;
        } else {
            for (const Account &owner : owners)
                m_answer.unread.append(owner.id());
        }
        if (!m_answer.error)
            m_answer.error = read ? read->error : std::optional(read.error());
    }

    Workspace &m_workspace;
    QList<Account> m_accounts;
    QList<Job *> m_parts;
    ports::KeysRead m_answer;
};

} // namespace

QList<Role> rolesToChangeTo(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return {Role::fromAnyscaleWord(u"collaborator"_s), Role::fromAnyscaleWord(u"owner"_s)};
    case Platform::Wandb:
        return {Role::fromWandbWord(u"member"_s), Role::fromWandbWord(u"admin"_s)};
    case Platform::Arize:
        break;
    }
    return {};
}

QList<Role> teamRoles(TeamKind kind)
{
    switch (kind) {
    case TeamKind::Team:
        return {Role::fromWandbWord(u"member"_s), Role::fromWandbWord(u"admin"_s), Role::fromWandbWord(u"viewer"_s)};
    case TeamKind::Organization:
    case TeamKind::Space:
        return {Role::fromArizeWord(u"READ_ONLY"_s), Role::fromArizeWord(u"MEMBER"_s), Role::fromArizeWord(u"ADMIN"_s),
                Role::fromArizeWord(u"ANNOTATOR"_s)};
    case TeamKind::Group:
        break;
    }
    return {};
}

QStringList seatWords()
{
    return {u"full"_s, u"viewer"_s, u"none"_s};
}

ResultJob<QList<Role>> *assignableRoles(Workspace &workspace, Platform platform, QObject *parent)
{
    if (const Session *session = workspace.session(platform))
        return session->port().assignableRoles(parent);
    return new NobodyToAsk<QList<Role>>(parent);
}

ResultJob<QList<Team>> *teams(Workspace &workspace, Platform platform, QObject *parent)
{
    if (const Session *session = workspace.session(platform))
        return session->port().teams(parent);
    return new NobodyToAsk<QList<Team>>(parent);
}

ResultJob<ports::KeysRead> *keysOf(Workspace &workspace, const QList<Account> &accounts, QObject *parent)
{
    return new KeysJob(workspace, accounts, parent);
}

} // namespace gatehouse::app
