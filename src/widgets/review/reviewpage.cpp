// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewpage.h"

#include "domain/email.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

ReviewFlow::ReviewFlow(app::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ReviewFlow::keep()
{
    m_isKept = true;
    m_keeping.run(m_workspace.reviews().keep(m_review, this), this, [this](const Result<std::monostate> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

QStringList ReviewFlow::ownAddresses() const
{
    QStringList addresses;
    for (const app::Session *session : m_workspace.sessions()) {
        if (session->whoAmI() && !session->whoAmI()->email.isEmpty())
            addresses.append(emailKey(session->whoAmI()->email));
    }
    addresses.removeDuplicates();
    return addresses;
}

FooterButton ReviewPage::backTo(ReviewStep step)
{
    FooterButton back;
    back.name = u"back"_s;
    back.text = tr("&Back");
    back.press = [this, step] { m_flow.goTo(step); };
    return back;
}

} // namespace gatehouse::widgets
