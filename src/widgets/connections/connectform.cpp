// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectform.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

ConnectForm::ConnectForm(app::AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_regionLabel(makeLabel(tr("&Region"), nullptr, this))
    , m_region(new QComboBox(this))
    , m_addressLabel(makeLabel(tr("&Address"), nullptr, this))
    , m_address(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_paste(makeButton(tr("&Paste"), u"edit-paste"_s, this))
    , m_hint(new QWidget(this))
    , m_hintText(makeLabel({}, nullptr, m_hint, true))
    , m_replaces(makeLabel({}, role::kSecondary, this, true))
    , m_kept(makeLabel({}, role::kSecondary, this, true))
    , m_keep(new QCheckBox(tr("K&eep the key for next time"), this))
    , m_readOnly(new QCheckBox(tr("&Look only: change nothing with this key"), this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("As you call it"));
    m_kind->setObjectName(u"kind"_s);
    m_kind->setEditable(true);
    m_kind->addItem(app::kindText(app::kKindProduction), QString(app::kKindProduction));
    m_kind->addItem(app::kindText(app::kKindTest), QString(app::kKindTest));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->lineEdit()->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_region->setObjectName(u"region"_s);
    m_address->setObjectName(u"address"_s);
    m_key->setObjectName(u"key"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_paste->setObjectName(u"paste"_s);
    m_paste->setAccessibleName(tr("Paste the key"));
    m_hintText->setObjectName(u"keyHint"_s);
    m_replaces->setObjectName(u"replaces"_s);
    m_kept->setObjectName(u"keptWhere"_s);
    m_keep->setObjectName(u"keep"_s);
    m_readOnly->setObjectName(u"readOnly"_s);

    auto *nameLabel = makeLabel(tr("&Name"), nullptr, this);
    nameLabel->setBuddy(m_name);
    auto *kindLabel = makeLabel(tr("K&ind"), role::kSecondary, this);
    kindLabel->setBuddy(m_kind);
    m_regionLabel->setBuddy(m_region);
    m_addressLabel->setBuddy(m_address);
    auto *keyLabel = makeLabel(tr("&Key"), nullptr, this);
    keyLabel->setBuddy(m_key);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(1, 1);
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(kUnit);
    nameRow->addWidget(m_name, 1);
    nameRow->addSpacing(kUnit);
    nameRow->addWidget(kindLabel);
    nameRow->addWidget(m_kind);
    grid->addWidget(nameLabel, 0, 0);
    grid->addLayout(nameRow, 0, 1);
    grid->addWidget(m_replaces, 1, 1);
    grid->addWidget(m_regionLabel, 2, 0);
    grid->addWidget(m_region, 2, 1, Qt::AlignLeading);
    grid->addWidget(m_addressLabel, 3, 0);
    grid->addWidget(m_address, 3, 1);
    auto *keyRow = new QHBoxLayout;
    keyRow->setSpacing(kUnit);
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_paste);
    grid->addWidget(keyLabel, 4, 0);
    grid->addLayout(keyRow, 4, 1);
    auto *hintRow = new QHBoxLayout(m_hint);
    hintRow->setContentsMargins(0, 0, 0, 0);
    hintRow->setSpacing(kUnit);
    hintRow->addWidget(makeIconLabel(u"data-warning"_s, Ink::Caution, m_hint), 0, Qt::AlignTop);
    hintRow->addWidget(m_hintText, 1);
    grid->addWidget(m_hint, 5, 1);
    auto *keptRow = new QHBoxLayout;
    keptRow->setSpacing(kUnit);
    keptRow->addWidget(makeIconLabel(u"object-locked"_s, Ink::Secondary, this), 0, Qt::AlignTop);
    keptRow->addWidget(m_kept, 1);
    grid->addLayout(keptRow, 6, 1);
    grid->addWidget(m_keep, 7, 1);
    grid->addWidget(m_readOnly, 8, 1);

    const bool canKeep = context.secrets->isPersistent();
    m_keep->setVisible(canKeep);
    m_keep->setChecked(canKeep && !context.settings.store().value("keys/sessionOnly"_L1, false).toBool());
    m_hint->hide();
    m_replaces->hide();

    connect(m_name, &QLineEdit::textChanged, this, &ConnectForm::changed);
    connect(m_kind, &QComboBox::currentTextChanged, this, &ConnectForm::changed);
    connect(m_readOnly, &QCheckBox::toggled, this, &ConnectForm::changed);
    connect(m_keep, &QCheckBox::toggled, this, &ConnectForm::changed);
    connect(this, &ConnectForm::changed, this, &ConnectForm::updateHints);
    for (QLineEdit *field : {m_address, m_key}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            Q_EMIT testedChanged();
            Q_EMIT changed();
        });
    }
    connect(m_region, &QComboBox::currentIndexChanged, this, &ConnectForm::updateHost);
    connect(m_address, &QLineEdit::textChanged, this, [this] { Q_EMIT hostChanged(host()); });
    connect(m_paste, &QPushButton::clicked, this, &ConnectForm::pasteKey);
    setPlatform(m_platform);
}

void ConnectForm::setPlatform(Platform platform)
{
    m_platform = platform;
    m_regionLabel->setText(platform == Platform::Arize ? tr("&Region") : tr("Hos&t"));
    m_region->clear();
    const QList<app::HostChoice> choices = app::hostChoices(platform);
    for (const app::HostChoice &choice : choices)
        m_region->addItem(choice.name, choice.api);
    m_region->addItem(platform == Platform::Wandb ? tr("A dedicated or self-managed host…") : tr("Another address…"));
    m_address->setPlaceholderText(platform == Platform::Wandb ? u"https://wandb.acme.example"_s : u"https://acme.example"_s);
    m_region->setCurrentIndex(0);
    updateHost();
}

void ConnectForm::setOrganisation(const QString &name, const QString &kind, bool isFixed)
{
    m_name->setText(name);
    const int index = m_kind->findData(kind);
    if (index >= 0)
        m_kind->setCurrentIndex(index);
    else
        m_kind->setEditText(kind);
    m_name->setReadOnly(isFixed);
    m_kind->setEnabled(!isFixed);
}

void ConnectForm::setReadOnly(bool isReadOnly)
{
    m_readOnly->setChecked(isReadOnly);
}

void ConnectForm::setHost(const QUrl &api)
{
    const int index = app::hostIndex(m_platform, api);
    if (index >= 0) {
        m_region->setCurrentIndex(index);
        return;
    }
    m_region->setCurrentIndex(m_region->count() - 1);
    m_address->setText(api.toString());
}

QUrl ConnectForm::host() const
{
    const QVariant chosen = m_region->currentData();
    return chosen.isValid() ? chosen.toUrl() : app::hostFromText(m_address->text());
}

void ConnectForm::updateHost()
{
    const bool isOwn = !m_region->currentData().isValid();
    m_addressLabel->setVisible(isOwn);
    m_address->setVisible(isOwn);
    Q_EMIT hostChanged(host());
    Q_EMIT testedChanged();
    Q_EMIT changed();
}

void ConnectForm::updateHints()
{
    const QString hint = keyHint();
    m_hintText->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_key->setAccessibleDescription(hint);
    const bool canKeep = m_context.secrets->isPersistent();
    if (!canKeep)
        m_kept->setText(tr("For this run alone, because there is no key store here. You are asked for the key again next time."));
    else if (m_keep->isChecked())
        m_kept->setText(tr("Kept in your computer’s key store, never in a file."));
    else
        m_kept->setText(tr("For this run alone. You are asked for the key again next time."));
    const app::ConnectionSettings wanted = settings();
    const bool replaces = !wanted.organisation.isEmpty() && m_context.connections.byName(wanted.name).has_value();
    m_replaces->setVisible(replaces);
    if (replaces)
        m_replaces->setText(tr("%1 is connected to %2 already: saving puts the new key in place of the old one.")
                                .arg(app::isolated(wanted.organisationTitle()), app::platformText(m_platform)));
}

app::ConnectionSettings ConnectForm::settings() const
{
    app::ConnectionSettings connection;
    connection.platform = m_platform;
    connection.organisation = m_name->text().trimmed();
    const QString kind = m_kind->currentText().trimmed();
    const int known = m_kind->findText(kind, Qt::MatchFixedString);
    connection.kind = known >= 0 ? m_kind->itemData(known).toString() : kind;
    connection.baseUrl = host();
    connection.isReadOnly = m_readOnly->isChecked();
    if (!connection.organisation.isEmpty())
        connection.name = m_context.connections.nameFor(connection.organisation, connection.kind, m_platform);
    return connection;
}

SecretString ConnectForm::key() const
{
    return SecretString(m_key->text().trimmed());
}

QString ConnectForm::keyHint() const
{
    return app::keyShapeHint(m_platform, m_key->text());
}

bool ConnectForm::keepsKey() const
{
    return m_context.secrets->isPersistent() && m_keep->isChecked();
}

void ConnectForm::setKeepsKey(bool keeps)
{
    m_keep->setChecked(keeps);
}

QString ConnectForm::missingForTest() const
{
    if (!m_region->currentData().isValid() && m_address->text().trimmed().isEmpty())
        return tr("The address is missing.");
    if (m_key->text().trimmed().isEmpty())
        return tr("Paste the key.");
    return {};
}

QString ConnectForm::missingForSave() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Give the organisation a name.") : QString();
}

void ConnectForm::setNameIfEmpty(const QString &name)
{
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(name);
}

void ConnectForm::pasteKey()
{
    m_key->setText(QGuiApplication::clipboard()->text().trimmed());
    m_key->setFocus();
}

void ConnectForm::clearKey()
{
    const QSignalBlocker blocker(m_key);
    m_key->clear();
}

void ConnectForm::focusKey()
{
    m_key->setFocus();
    m_key->selectAll();
}

void ConnectForm::focusHost()
{
    if (m_address->isVisibleTo(this))
        m_address->setFocus();
    else
        m_region->setFocus();
}

} // namespace gatehouse::widgets
