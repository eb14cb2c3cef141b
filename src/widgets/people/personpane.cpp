// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/personpane.h"

#include "app/texts.h"
#include "widgets/access/whypane.h"
#include "widgets/people/persondelegate.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownGrants = 12;

QToolButton *copyButton(const QString &name, const QString &value, QWidget *parent)
{
    QToolButton *button = makeIconButton(name, u"edit-copy"_s, parent, role::kFlat);
    QObject::connect(button, &QToolButton::clicked, button, [button, value] {
        QGuiApplication::clipboard()->setText(value);
        QToolTip::showText(button->mapToGlobal(QPoint(0, button->height())), PersonPane::tr("Copied"), button);
    });
    return button;
}

} // namespace

PersonPane::PersonPane(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel({}, role::kSectionTitle, this, true))
    , m_email(makeLabel({}, role::kSecondary, this, true))
    , m_copy(nullptr)
    , m_close(makeIconButton(tr("Close the details"), u"dialog-close"_s, this, role::kFlat))
    , m_scroll(new QScrollArea(this))
    , m_access(makeButton(tr("Show access"), {}, this))
    , m_export(makeButton(tr("Export access…"), {}, this))
{
    setRole(this, role::kPane);
    setAccessibleName(tr("Details of the person"));
    m_name->setObjectName(u"paneName"_s);
    m_email->setObjectName(u"paneEmail"_s);
    m_access->setObjectName(u"paneAccess"_s);
    m_export->setObjectName(u"paneExport"_s);
    m_close->setObjectName(u"paneClose"_s);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_email->setAccessibleName(tr("E-mail"));

    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_close, 0, Qt::AlignTop);
    auto *emailRow = new QHBoxLayout;
    emailRow->addWidget(m_email, 1);
    m_copy = makeIconButton(tr("Copy the e-mail address"), u"edit-copy"_s, this, role::kFlat);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_account)
            QGuiApplication::clipboard()->setText(m_account->email);
        QToolTip::showText(m_copy->mapToGlobal(QPoint(0, m_copy->height())), tr("Copied"), m_copy);
    });
    emailRow->addWidget(m_copy);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("What is known about this person"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_scroll, role::kPage);

    auto *actions = new QVBoxLayout;
    actions->setContentsMargins(kPaneMargin, 12, kPaneMargin, 14);
    actions->setSpacing(kUnit);
    actions->addWidget(m_access);
    actions->addWidget(m_export);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(kPaneMargin, 12, 12, 0);
    head->setSpacing(0);
    head->addLayout(nameRow);
    head->addLayout(emailRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    column->addLayout(actions);

    connect(m_close, &QToolButton::clicked, this, &PersonPane::closeRequested);
    connect(m_access, &QPushButton::clicked, this, [this] {
        if (m_account)
            Q_EMIT accessRequested(m_account->userId);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_account)
            Q_EMIT exportAccessRequested(m_account->userId);
    });
    clear();
}

void PersonPane::clear()
{
    m_account.reset();
    m_name->setText(tr("Choose a person"));
    m_email->setText(tr("What is known about them appears here."));
    m_copy->hide();
    m_access->setEnabled(false);
    m_export->setEnabled(false);
    rebuild(nullptr);
}

void PersonPane::showPerson(const Account &account, const QList<Grant> *grants)
{
    m_account = account;
    m_name->setText(account.displayName());
    m_email->setText(account.email.isEmpty() ? tr("No e-mail address") : account.email);
    m_copy->setVisible(!account.email.isEmpty());
    QString reason;
    if (account.userId.isEmpty())
        reason = account.status == AccountStatus::Invited
                     ? tr("The invitation is not accepted yet, so there is no access to show.")
                     : tr("Anyscale gave no user id for this person.");
    setDisabledReason(m_access, reason);
    setDisabledReason(m_export, reason);
    rebuild(grants);
}

void PersonPane::takeFocus()
{
    m_close->setFocus(Qt::TabFocusReason);
}

void PersonPane::addHeading(const QString &text, const QString &count)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 14, 0, 0);
    row->addWidget(makeLabel(text, role::kStrong, m_body), 1);
    if (!count.isEmpty())
        row->addWidget(makeLabel(count, role::kSecondary, m_body));
    m_lines->addLayout(row);
    m_lines->addWidget(makeSeparator(Qt::Horizontal, m_body));
    m_lines->addSpacing(2);
}

QWidget *PersonPane::addLine(const QString &iconName, Ink ink, const QString &text, const QString &second)
{
    auto *line = new QWidget(m_body);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    if (!iconName.isEmpty())
        row->addWidget(makeIconLabel(iconName, ink, line), 0, Qt::AlignTop);
    row->addWidget(makeLabel(text, nullptr, line, true), 1);
    if (!second.isEmpty())
        row->addWidget(makeLabel(second, role::kSecondary, line), 0, Qt::AlignTop);
    m_lines->addWidget(line);
    return line;
}

void PersonPane::addCopyLine(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(label, role::kSecondary, m_body));
    auto *text = makeLabel(value, nullptr, m_body, true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(text);
    row->addLayout(words, 1);
    row->addWidget(copyButton(tr("Copy: %1").arg(label), value, m_body), 0, Qt::AlignBottom);
    m_lines->addLayout(row);
}

void PersonPane::addAccess(const QList<Grant> *grants)
{
    if (!grants) {
        addHeading(tr("Access"));
        addLine(u"clock"_s, Ink::Secondary, tr("Who may do what is not read yet."));
        return;
    }
    addHeading(tr("Access"), QLocale().toString(grants->size()));
    if (grants->isEmpty())
        addLine({}, Ink::Secondary, tr("No role on any cloud or project."));
    for (const Grant &grant : grants->first(std::min(grants->size(), kShownGrants))) {
        const QString name = grant.resource.kind == ResourceKind::Organisation ? tr("The whole organisation")
                             : grant.resource.name.isEmpty()                   ? grant.resource.id.value
                                                                               : grant.resource.name;
        addLine(resourceIconName(grant.resource.kind), Ink::Secondary, name, app::roleText(grant.role));
    }
    if (grants->size() > kShownGrants) {
        auto *all = makeButton(tr("See all %Ln", nullptr, static_cast<int>(grants->size())), {}, m_body, role::kLink);
        connect(all, &QPushButton::clicked, m_access, &QPushButton::click);
        m_lines->addWidget(all, 0, Qt::AlignLeading);
    }
}

void PersonPane::addDetails()
{
    auto *fold = makeButton(tr("Technical details"), {}, m_body, role::kLink);
    fold->setObjectName(u"paneDetails"_s);
    fold->setCheckable(true);
    fold->setChecked(m_detailsOpen);
    m_lines->addSpacing(kUnit);
    m_lines->addWidget(fold, 0, Qt::AlignLeading);
    auto *outer = m_lines;
    auto *box = new QWidget(m_body);
    m_lines = new QVBoxLayout(box);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    addCopyLine(tr("User id"), m_account->userId.value);
    addCopyLine(tr("Identity id"), m_account->identityId.value);
    addCopyLine(tr("The platform's own word for the state"), m_account->statusWord);
    addCopyLine(tr("Created, as the platform wrote it"), m_account->createdAtText);
    for (const QString &oddity : std::as_const(m_account->oddities))
        addLine(u"data-warning"_s, Ink::Caution, tr("Unusual in the platform's answer: %1").arg(oddity));
    m_lines = outer;
    m_lines->addWidget(box);
    box->setVisible(m_detailsOpen);
    connect(fold, &QPushButton::toggled, box, &QWidget::setVisible);
    connect(fold, &QPushButton::toggled, this, [this](bool open) { m_detailsOpen = open; });
}

void PersonPane::rebuild(const QList<Grant> *grants)
{
    m_body = new QWidget;
    setRole(m_body, role::kPage);
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(kPaneMargin, 0, kPaneMargin, kPaneMargin);
    m_lines->setSpacing(6);
    if (m_account) {
        const Account &account = *m_account;
        addHeading(tr("Account"));
        const StatusLook look = statusLook(account.status);
        const QString state = account.status == AccountStatus::Unknown && !account.statusWord.isEmpty()
                                  ? account.statusWord
                                  : app::statusText(account.status);
        const QString role = app::roleText(account.role);
        m_lines->addWidget(makeLabel(app::platformText(account.platform), role::kSecondary, m_body));
        addLine(look.icon, look.ink, role.isEmpty() ? state : tr("%1, %2").arg(role, QLocale().toLower(state)));
        if (account.type == AccountType::ServiceAccount)
            addLine(u"services"_s, Ink::Secondary, tr("Service account: used by programs, not by a person"));
        const QString base = app::roleText(account.baseRole);
        if (!base.isEmpty() && base != role)
            addLine(u"user-identity"_s, Ink::Secondary, tr("Base role: %1").arg(base));
        for (const Role &more : account.additionalRoles)
            addLine(u"list-add"_s, Ink::Secondary, app::roleText(more));
        if (account.createdAt.isValid())
            addLine(u"clock"_s, Ink::Secondary,
                    tr("Created on %1").arg(QLocale().toString(account.createdAt.toLocalTime().date(), QLocale::LongFormat)));
        if (account.status == AccountStatus::Invited)
            addLine(u"mail-message"_s, Ink::Link, tr("Invited, and has not joined yet."));
        else
            addAccess(grants);
        addDetails();
    }
    m_lines->addStretch();
    m_scroll->setWidget(m_body);
}

} // namespace gatehouse::widgets
