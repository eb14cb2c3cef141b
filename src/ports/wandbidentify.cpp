// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/wandbpeoplejobs.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ports {

void WandbIdentifyJob::doStart()
{
    // Always anew: Test in the connection dialog must notice a key that was taken back.
    call(wandb::viewer(), [this](const Result<wandb::GraphqlUser> &viewer) {
        if (!viewer)
            return fail(viewer.error());
        known().viewer = *viewer;
        m_who.userId = viewer->account.userId;
        m_who.email = viewer->account.email;
        m_who.name = viewer->account.name.isEmpty() ? viewer->account.userName : viewer->account.name;
        m_who.role = viewer->account.role;
        askAround();
    });
}

// What else is asked may be refused: then it is not known, and that is all.
void WandbIdentifyJob::askAround()
{
    const Account &own = known().viewer->account;
    m_open = 3;
    known().triedAllWays = false;
    // One's own record, rather than the whole list: whether SCIM lets this key in, and how its users look here.
    const wandb::ScimFilter self =
        own.userName.isEmpty() ? wandb::ScimFilter{"emails.value"_L1, own.email} : wandb::ScimFilter{"userName"_L1, own.userName};
    scim(wandb::scimUsers(self), [this](const Result<net::Page<wandb::ScimUser>> &page) {
        if (page) {
            known().learnScim({});
            for (const wandb::ScimUser &user : page->items) {
                known().learnFrom(user);
                if (known().isOwn(user.account) && user.account.role.kind != Role::Kind::None)
                    m_who.role = known().ownRole = user.account.role;
            }
        } else if (isRefusal(page.error())) {
            known().learnScim(page.error());
        }
        partDone();
    });
    searchUsers(own.email, [this](const Result<QList<wandb::GraphqlUser>> &users) {
        if (users)
            known().searchesUsers = true;
        else if (isRefusal(users.error()))
            known().searchesUsers = false;
        partDone();
    });
    askOrganisation();
}

void WandbIdentifyJob::askOrganisation()
{
    const wandb::GraphqlUser &viewer = *known().viewer;
    const QString entity = viewer.entity.isEmpty() ? viewer.account.userName : viewer.entity;
    call(wandb::organisationsOf(entity), [this, entity](const Result<QStringList> &names) {
        // The journal is filed under it, so it is never empty.
        m_who.organisationId.value = entity.isEmpty() ? m_who.userId.value : entity;
        if (!names || names->isEmpty())
            return partDone();
        m_who.organisationName = names->constFirst();
        m_who.organisationId.value = m_who.organisationName;
        call(wandb::organisation(m_who.organisationName), [this](const Result<wandb::Organisation> &organisation) {
            if (organisation) {
                m_who.organisationName = organisation->name;
                if (!organisation->id.isEmpty())
                    m_who.organisationId = organisation->id;
            }
            partDone();
        });
    });
}

void WandbIdentifyJob::partDone()
{
    if (--m_open > 0)
        return;
    known().learnFromRights();
    complete(m_who);
}

} // namespace gatehouse::ports
