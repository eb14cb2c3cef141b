// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/keysdialog.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QList<app::ConnectionSettings> &missing, qsizetype others, QWidget *parent)
    : QDialog(parent)
    , m_missing(missing)
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString organisation = missing.constFirst().organisationTitle();
    setWindowTitle(tr("The keys of %1").arg(organisation));
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    QStringList names;
    for (const app::ConnectionSettings &connection : missing)
        names.append(app::platformText(connection.platform));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 20);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(tr("The key store does not give %n keys of %1", nullptr, static_cast<int>(missing.size()))
                                    .arg(app::isolated(organisation)),
                                role::kSectionTitle, this, true));
    QString how = tr("Missing: %1. The key store may be locked, or they are not in it. Keys that you paste here are used until "
                     "Gatehouse is closed.")
                      .arg(QLocale().createSeparatedList(names));
    if (others > 0)
        how += u' ' + tr("The other platforms open without them.");
    column->addWidget(makeLabel(how, role::kSecondary, this, true));
    auto *go = makeButton(tr("&Open"), {}, this, role::kPrimary);
    go->setObjectName(u"openKeys"_s);
    const auto update = [this, go, others] {
        const bool hasAny = others > 0 || std::any_of(m_fields.begin(), m_fields.end(),
                                                      [](const QLineEdit *field) { return !field->text().trimmed().isEmpty(); });
        setDisabledReason(go, hasAny ? QString() : tr("Paste the key."));
    };
    for (const app::ConnectionSettings &connection : missing) {
        auto *label = makeLabel(tr("Key of %1").arg(app::platformText(connection.platform)), nullptr, this);
        auto *field = new QLineEdit(this);
        field->setObjectName(u"key"_s);
        field->setEchoMode(QLineEdit::Password);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        m_fields.append(field);
        connect(field, &QLineEdit::textChanged, this, update);
    }
    column->addSpacing(kUnit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    auto *cancel = makeButton(tr("Not now"), {}, this);
    cancel->setObjectName(u"notNow"_s);
    go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    update();
    m_fields.constFirst()->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT answered({}); });
    connect(go, &QPushButton::clicked, this, [this] {
        QList<app::KeyedConnection> given;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QString key = m_fields.at(i)->text().trimmed();
            if (!key.isEmpty())
                given.append({m_missing.at(i), SecretString(key)});
            m_fields.at(i)->clear();
        }
        Q_EMIT answered(given);
        accept();
    });
}

} // namespace gatehouse::widgets
