// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/organisationdialog.h"

#include "app/texts.h"
#include "widgets/organisationcolours.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

OrganisationDialog::OrganisationDialog(app::Connections &connections, const app::Organisation &organisation, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_organisation(organisation)
    , m_name(new QLineEdit(organisation.name, this))
    , m_kind(new QComboBox(this))
    , m_colour(new QComboBox(this))
    , m_reason(makeLabel({}, role::kSecondary, this, true))
    , m_save(makeButton(tr("&Save"), {}, this, role::kPrimary))
{
    setObjectName(u"organisationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name and colour"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 20);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(tr("How %1 is shown").arg(app::isolated(organisation.title())), role::kSectionTitle, this, true));
    column->addWidget(makeLabel(tr("Nothing changes on the platforms, and the keys stay."), role::kSecondary, this, true));
    const auto add = [this, column](const QString &text, QWidget *field) {
        auto *label = makeLabel(text, nullptr, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    m_name->setObjectName(u"organisationName"_s);
    m_kind->setObjectName(u"organisationKind"_s);
    m_kind->setEditable(true);
    for (const QLatin1StringView kind : {app::kKindProduction, app::kKindTest})
        m_kind->addItem(app::kindText(kind), QString(kind));
    if (const int known = m_kind->findData(organisation.kind); known >= 0)
        m_kind->setCurrentIndex(known);
    else
        m_kind->setEditText(organisation.kind);
    m_colour->setObjectName(u"organisationColour"_s);
    for (int colour = 0; colour < app::kColours; ++colour)
        m_colour->addItem(organisationColourIcon(colour), organisationColourName(colour));
    m_colour->setCurrentIndex(organisation.colour);
    add(tr("&Name"), m_name);
    add(tr("&Kind"), m_kind);
    add(tr("&Colour of the band"), m_colour);
    column->addSpacing(kUnit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    auto *cancel = makeButton(tr("Cancel"), {}, this);
    m_save->setObjectName(u"organisationSave"_s);
    m_save->setDefault(true);
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationDialog::update);
    connect(m_kind, &QComboBox::currentTextChanged, this, &OrganisationDialog::update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OrganisationDialog::save);
    update();
}

QString OrganisationDialog::kind() const
{
    const QString text = m_kind->currentText().trimmed();
    const int known = m_kind->findText(text, Qt::MatchFixedString);
    return known >= 0 ? m_kind->itemData(known).toString() : text;
}

void OrganisationDialog::update()
{
    app::ConnectionSettings wanted;
    wanted.organisation = m_name->text().trimmed();
    wanted.kind = kind();
    QString reason;
    if (wanted.organisation.isEmpty())
        reason = tr("Give the organisation a name.");
    else if (wanted.organisationId() != m_organisation.id && m_connections.organisation(wanted.organisationId()))
        reason = tr("Another organisation is called so already.");
    setDisabledReason(m_save, reason);
    m_reason->setText(reason);
}

void OrganisationDialog::save()
{
    m_connections.setColour(m_organisation.id, m_colour->currentIndex());
    app::ConnectionSettings wanted;
    wanted.organisation = m_name->text().trimmed();
    wanted.kind = kind();
    if (wanted.organisationId() != m_organisation.id)
        m_connections.rename(m_organisation.id, wanted.organisation, wanted.kind);
    Q_EMIT saved(wanted.organisationId());
    accept();
}

} // namespace gatehouse::widgets
