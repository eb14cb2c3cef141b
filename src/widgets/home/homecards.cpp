// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/homecards.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using View = models::PeopleProxyModel::View;

RowsCard::RowsCard(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setRole(this, role::kCard);
    m_rows->setContentsMargins(1, 2, 1, 2);
    m_rows->setSpacing(0);
}

QPushButton *RowsCard::addLine(const QString &icon, Ink ink, const QString &what, const QString &why, const QString &link)
{
    if (m_rows->count() > 0) {
        auto *line = new QFrame(this);
        line->setFixedHeight(1);
        setRole(line, "hairline");
        m_rows->addWidget(line);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 9, 12, 9);
    row->setSpacing(12);
    row->addWidget(makeIconLabel(icon, ink, this), 0, why.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(makeLabel(what, nullptr, this, true));
    if (!why.isEmpty())
        words->addWidget(makeLabel(why, role::kSecondary, this, true));
    row->addLayout(words, 1);
    QPushButton *button = nullptr;
    if (!link.isEmpty()) {
        button = makeButton(link, {}, this, role::kLink);
        button->setAccessibleDescription(what);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_rows->addLayout(row);
    return button;
}

AttentionCard::AttentionCard(app::Workspace &workspace, const models::PeopleProxyModel &people, QWidget *parent)
    : RowsCard(parent)
{
    setObjectName(u"attention"_s);
    const PullState &pull = workspace.people().pull();
    if (!pull.isComplete()) {
        if (pull.phase == PullState::Phase::Done) {
            auto *again = addLine(u"data-warning"_s, Ink::Caution, tr("The list of people is not whole"),
                                  tr("What needs a look can’t be told until it is"), tr("Read the rest"));
            connect(again, &QPushButton::clicked, this, &AttentionCard::refreshRequested);
        } else {
            addLine(u"clock"_s, Ink::Secondary, tr("Reading who is there…"), {}, {});
        }
        return;
    }
    const auto counts = people.counts();
    const auto count = [&counts](View view) { return counts[static_cast<size_t>(view)]; };
    if (count(View::Administrators) == 1)
        addView(u"data-warning"_s, Ink::Caution, tr("Only one administrator"),
                tr("If this person leaves, nobody can manage the organisation"), View::Administrators, 1);
    if (const int invited = count(View::InvitedLong); invited > 0)
        addView(u"mail-message"_s, Ink::Link, tr("%Ln people were invited more than 14 days ago", nullptr, invited),
                tr("Their invitations may have expired and need a new one"), View::InvitedLong, invited);
    if (const int alone = count(View::OnePlatform); alone > 0 && workspace.platforms().size() > 1)
        addView(u"group"_s, Ink::Text, tr("%Ln people are on one platform only", nullptr, alone),
                tr("Somebody may have been forgotten where they joined, or where they left"), View::OnePlatform, alone);
    if (const int outside = count(View::OutsideDomain); outside > 0)
        addView(u"user"_s, Ink::Text, tr("%Ln people are outside %1", nullptr, outside).arg(app::isolated(people.homeDomain())),
                {}, View::OutsideDomain, outside);
    if (const auto urgent = workspace.snapshots().urgentFindings(); urgent.value_or(0) > 0) {
        auto *show = addLine(u"data-warning"_s, Ink::Caution, tr("%Ln things an auditor would ask about first", nullptr, *urgent),
                             tr("Owners, addresses from outside, service accounts with every right"),
                             tr("Show %1").arg(QLocale().toString(*urgent)));
        connect(show, &QPushButton::clicked, this, &AttentionCard::findingsRequested);
    }
    if (rows()->count() == 0)
        addLine(u"dialog-ok-apply"_s, Ink::Positive, tr("Nothing needs you today"), {}, {});
}

void AttentionCard::addView(const QString &icon, Ink ink, const QString &what, const QString &why, View view, int count)
{
    auto *show = addLine(icon, ink, what, why, tr("Show %1").arg(QLocale().toString(count)));
    connect(show, &QPushButton::clicked, this, [this, view] { Q_EMIT peopleRequested(view); });
}

ConnectionsCard::ConnectionsCard(app::Workspace &workspace, const app::Connections &connections, QWidget *parent)
    : RowsCard(parent)
{
    setObjectName(u"connectionsCard"_s);
    std::optional<app::Organisation> organisation;
    if (const auto known = connections.byName(workspace.sessions().constFirst()->connection().name))
        organisation = connections.organisation(known->organisationId());
    const QString id = organisation ? organisation->id : QString();
    for (const Platform platform : {Platform::Anyscale, Platform::Arize, Platform::Wandb}) {
        if (const app::Session *session = workspace.session(platform)) {
            addOpen(workspace, *session, id);
            continue;
        }
        if (!organisation)
            continue;
        const QString name = app::platformText(platform);
        if (organisation->on(platform)) {
            auto *give = addLine(u"data-warning"_s, Ink::Caution, name, tr("Not open: its key is missing"), tr("Give the key…"));
            connect(give, &QPushButton::clicked, this, [this, id] { Q_EMIT openRequested(id); });
        } else {
            auto *add = addLine(u"list-add"_s, Ink::Text, name, tr("Not connected"), tr("Connect…"));
            connect(add, &QPushButton::clicked, this, [this, id, platform] { Q_EMIT connectPlatformRequested(id, platform); });
        }
    }
    auto *another = addLine(u"list-add"_s, Ink::Text, tr("Another organisation"), tr("Test and production can live side by side"),
                            tr("Connect…"));
    another->setObjectName(u"connectAnother"_s);
    connect(another, &QPushButton::clicked, this, &ConnectionsCard::connectRequested);
}

void ConnectionsCard::addOpen(const app::Workspace &workspace, const app::Session &session, const QString &organisationId)
{
    const Platform platform = session.platform();
    const QString name = app::platformText(platform);
    if (const auto refused = workspace.identifyError(platform)) {
        const bool isKey = refused->kind == ApiError::Kind::Auth && !organisationId.isEmpty();
        auto *mend = addLine(u"data-warning"_s, Ink::Caution, name, app::describe(*refused, name).what,
                             isKey ? tr("New key…") : tr("Details"));
        if (isKey)
            connect(mend, &QPushButton::clicked, this,
                    [this, organisationId, platform] { Q_EMIT connectPlatformRequested(organisationId, platform); });
        else
            connect(mend, &QPushButton::clicked, this, &ConnectionsCard::detailsRequested);
        return;
    }
    const auto &who = session.whoAmI();
    if (!who) {
        addLine(u"clock"_s, Ink::Secondary, name, tr("Asking who the key belongs to…"), {});
        return;
    }
    const QString role = who->role.kind == Role::Kind::None ? QString() : app::roleText(who->role);
    QString how = role.isEmpty() ? tr("Connected") : tr("Connected as %1").arg(app::nounInSentence(role));
    const PullState pull = workspace.people().pull(platform);
    if (pull.phase != PullState::Phase::Never)
        how += u" · "_s + tr("%Ln people", nullptr, static_cast<int>(pull.received));
    if (workspace.isReadOnly(platform))
        how += u" · "_s + tr("looks only");
    auto *details = addLine(u"dialog-ok-apply"_s, Ink::Positive, name, how, tr("Details"));
    connect(details, &QPushButton::clicked, this, &ConnectionsCard::detailsRequested);
}

FirstRunCard::FirstRunCard(QWidget *parent)
    : RowsCard(parent)
{
    addLine(u"network-connect"_s, Ink::Text, tr("Connect your first organisation"),
            tr("You need a key of Anyscale, Arize AX or Weights & Biases; the dialog says where to get it."), {});
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(44, 4, 16, 14);
    buttons->setSpacing(kUnit);
    auto *connectButton = makeButton(tr("Connect your first organisation…"), u"network-connect"_s, this, role::kPrimary);
    connectButton->setObjectName(u"connectFirst"_s);
    auto *practice = makeButton(tr("Look around in practice mode"), {}, this);
    practice->setObjectName(u"practice"_s);
    buttons->addWidget(connectButton);
    buttons->addWidget(practice);
    buttons->addStretch();
    rows()->addLayout(buttons);
    connect(connectButton, &QPushButton::clicked, this, &FirstRunCard::connectRequested);
    connect(practice, &QPushButton::clicked, this, &FirstRunCard::practiceRequested);
}

} // namespace gatehouse::widgets
