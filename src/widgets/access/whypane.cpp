// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/whypane.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

QString strong(const QString &foreign)
{
    return u"<b>"_s + app::isolated(foreign).toHtmlEscaped() + u"</b>"_s;
}

/// A link of the chain: icon, noun, how it leads on.
void addLink(QGridLayout *chain, QWidget *parent, const QString &icon, const QString &noun, const QString &phrase, bool isLast)
{
    const int row = chain->rowCount();
    chain->addWidget(makeIconLabel(icon, Ink::Text, parent), row, 0, Qt::AlignHCenter | Qt::AlignTop);
    chain->addWidget(makeLabel(noun, role::kStrong, parent, true), row, 1);
    if (!isLast)
        chain->addWidget(makeSeparator(Qt::Vertical, parent), row + 1, 0, Qt::AlignHCenter);
    auto *words = makeLabel(phrase, role::kSecondary, parent, true);
    words->setContentsMargins(0, 0, 0, isLast ? 0 : 6);
    chain->addWidget(words, row + 1, 1);
}

void addHeading(QVBoxLayout *column, QWidget *parent, const QString &text)
{
    column->addSpacing(14);
    column->addWidget(makeLabel(text, role::kStrong, parent, true));
    column->addWidget(makeSeparator(Qt::Horizontal, parent));
    column->addSpacing(2);
}

} // namespace

QString resourceIconName(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Organisation:
        return u"go-home"_s;
    case ResourceKind::Cloud:
        return u"cloudstatus"_s;
    case ResourceKind::Project:
        return u"folder"_s;
    case ResourceKind::Division:
        return u"folder-open"_s;
    case ResourceKind::Space:
        return u"folder"_s;
    case ResourceKind::Team:
        return u"system-users"_s;
    case ResourceKind::Unknown:
        break;
    }
    return u"question"_s;
}

WhyPane::WhyPane(QWidget *parent)
    : QWidget(parent)
    , m_close(makeIconButton(tr("Close the explanation"), u"dialog-close"_s, this, role::kFlat))
    , m_scroll(new QScrollArea(this))
    , m_person(makeButton(tr("Show this person"), {}, this))
{
    setRole(this, role::kPane);
    setAccessibleName(tr("Why"));
    m_close->setObjectName(u"whyClose"_s);
    m_person->setObjectName(u"whyPerson"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Why this person may do this"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_scroll, role::kPage);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPaneMargin, 12, 12, 4);
    head->addWidget(makeLabel(tr("Why?"), role::kSectionTitle, this), 1);
    head->addWidget(m_close);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kPaneMargin, 12, kPaneMargin, 14);
    foot->addWidget(m_person);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &WhyPane::closeRequested);
    connect(m_person, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_personId); });
    clear();
}

void WhyPane::showBody(QWidget *body)
{
    setRole(body, role::kPage);
    m_scroll->setWidget(body);
}

void WhyPane::clear()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kPaneMargin, 0, kPaneMargin, kPaneMargin);
    column->addWidget(makeLabel(tr("Choose a line to see why."), role::kSecondary, body, true));
    column->addStretch();
    showBody(body);
    setDisabledReason(m_person, tr("Choose a line first."));
}

QString WhyPane::sentence(const Reason &reason) const
{
    const QString role = strong(reason.role.isEmpty() ? tr("not told") : app::nounInSentence(reason.role));
    if (reason.origin == GrantOrigin::Owner)
        return tr("%1 reaches %2 because an %3 of the organisation reaches everything in it.")
            .arg(strong(reason.person), strong(reason.place), role);
    return tr("%1 reaches %2 as %3.").arg(strong(reason.person), strong(reason.place), role);
}

void WhyPane::explain(const Reason &reason)
{
    m_personId = reason.personId;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kPaneMargin, 0, kPaneMargin, kPaneMargin);
    column->setSpacing(6);
    auto *words = makeLabel({}, nullptr, body, true);
    words->setObjectName(u"whySentence"_s);
    words->setTextFormat(Qt::RichText);
    words->setText(sentence(reason));
    column->addWidget(words);
    column->addSpacing(kUnit);

    auto *chain = new QGridLayout;
    chain->setHorizontalSpacing(12);
    chain->setVerticalSpacing(2);
    chain->setColumnStretch(1, 1);
    column->addLayout(chain);
    const bool isOwner = reason.origin == GrantOrigin::Owner;
    const QString kind = app::resourceKindText(reason.kind);
    addLink(chain, body, reason.isServiceAccount ? u"services"_s : u"user"_s, reason.person,
            isOwner ? tr("is an owner of the organisation") : tr("holds the role"), false);
    addLink(chain, body, u"document-edit"_s, reason.role, tr("on"), false);
    const bool isInCloud = !reason.cloud.isEmpty();
    addLink(chain, body, resourceIconName(reason.kind), reason.place, isInCloud ? tr("%1, in the cloud").arg(kind) : kind,
            !isInCloud);
    if (isInCloud)
        addLink(chain, body, resourceIconName(ResourceKind::Cloud), reason.cloud, app::resourceKindText(ResourceKind::Cloud),
                true);

    addHeading(column, body, tr("To take it away, change this"));
    if (isOwner) {
        column->addWidget(
            makeLabel(tr("Make this person a collaborator in Anyscale. That takes away everything an owner may do, everywhere."),
                      nullptr, body, true));
    } else {
        column->addWidget(makeLabel(
            reason.kind == ResourceKind::Cloud
                ? tr("Look in Anyscale at the collaborators of this cloud, and at the groups that were given a role on it.")
                : tr("Look in Anyscale at the collaborators of this project, and at the groups that were given a role on it."),
            nullptr, body, true));
        addHeading(column, body, tr("Not known"));
        column->addWidget(makeNote(
            role::kCautionNote, u"question"_s, Ink::Caution,
            tr("Anyscale does not say whether this was given directly or through a group: its answer joins both."), body));
    }
    column->addStretch();
    showBody(body);
    setDisabledReason(m_person, reason.personId.isEmpty() ? tr("Anyscale gave no user id for this person.") : QString());
}

} // namespace gatehouse::widgets
