// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookup.h"

#include "domain/email.h"
#include "net/pagewalkjob.h"
#include "platforms/anyscale/anyscalepeople.h"

namespace gatehouse::app {

using AccountWalk = net::PageWalkJob<Account>;

LookUpJob::LookUpJob(const net::Wire &wire, const QStringList &emails, QObject *parent)
    : ResultJob(parent)
    , m_wire(wire)
    , m_emails(emails)
{
}

void LookUpJob::doStart()
{
    if (m_emails.isEmpty())
        return complete(m_answer);
    for (const QString &email : std::as_const(m_emails))
        ask(email);
}

void LookUpJob::ask(const QString &email)
{
    anyscale::ListFilter filter;
    filter.email = email;
    const QString key = emailKey(email);
    auto *walk = new AccountWalk(
        m_wire, [filter](const QString &token) { return anyscale::listPage(filter, token); },
        [this, key](const net::Page<Account> &page) {
            for (const Account &account : page.items) {
                if (emailKey(account.email) == key)
                    m_answer.found.insert(key, account);
            }
        },
        this);
    m_walks.append(walk);
    connect(walk, &Job::finished, this, [this, walk, key] {
        if (isFinished())
            return;
        m_walks.removeOne(walk);
        walk->deleteLater();
        const Result<net::Walked> &walked = walk->result();
        if (!m_answer.found.contains(key)) {
            if (!walked || walked->broken) {
                m_answer.error = walked ? walked->broken : std::optional(walked.error());
                dropWalks();
                return complete(m_answer);
            }
            m_answer.absent.insert(key);
        }
        ++m_answered;
        if (m_walks.isEmpty())
            return complete(m_answer);
        Q_EMIT progressed(m_answered, m_emails.size());
    });
    walk->start();
}

void LookUpJob::dropWalks()
{
    for (Job *walk : std::as_const(m_walks)) {
        walk->disconnect(this);
        walk->cancel();
        walk->deleteLater();
    }
    m_walks.clear();
}

void LookUpJob::doCancel()
{
    dropWalks();
    setCancelled();
}

MemberListJob::MemberListJob(const net::Wire &wire, QObject *parent)
    : ResultJob(parent)
    , m_wire(wire)
{
}

void MemberListJob::doStart()
{
    auto *walk = new AccountWalk(
        m_wire, [](const QString &token) { return anyscale::listPage({}, token); },
        [this](const net::Page<Account> &page) {
            if (!m_members.readAt.isValid())
                m_members.readAt = m_wire.clock->now();
            for (const Account &account : page.items)
                m_members.byEmail.insert(emailKey(account.email), account);
        },
        this);
    m_walk = walk;
    connect(walk, &Job::progressed, this, &Job::progressed);
    connect(walk, &Job::finished, this, [this, walk] {
        if (isFinished())
            return;
        const Result<net::Walked> &walked = walk->result();
        if (!walked)
            return complete(failure(walked.error()));
        if (walked->broken)
            return complete(failure(*walked->broken));
        complete(std::move(m_members));
    });
    walk->start();
}

void MemberListJob::doCancel()
{
    delete m_walk;
    m_walk = nullptr;
    setCancelled();
}

} // namespace gatehouse::app
