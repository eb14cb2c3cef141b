// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/keydialog.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(const app::ConnectionSettings &connection, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The key of %1").arg(connection.name));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 20);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(tr("The keychain does not give the key of %1").arg(app::isolated(connection.name)),
                                role::kSectionTitle, this, true));
    column->addWidget(
        makeLabel(tr("It may be locked, or the key is not in it. Paste the key to go on: it is used until Gatehouse is closed."),
                  role::kSecondary, this, true));
    auto *label = makeLabel(tr("&Key"), nullptr, this);
    auto *key = new QLineEdit(this);
    key->setObjectName(u"key"_s);
    key->setEchoMode(QLineEdit::Password);
    label->setBuddy(key);
    column->addWidget(label);
    column->addWidget(key);
    column->addSpacing(kUnit);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(tr("Not now"), {}, this);
    auto *go = makeButton(tr("&Open"), {}, this, role::kPrimary);
    go->setDefault(true);
    setDisabledReason(go, tr("Paste the key."));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(key, &QLineEdit::textChanged, go,
            [go](const QString &text) { setDisabledReason(go, text.trimmed().isEmpty() ? tr("Paste the key.") : QString()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this, key] {
        Q_EMIT keyGiven(SecretString(key->text().trimmed()));
        key->clear();
        accept();
    });
}

} // namespace gatehouse::widgets
