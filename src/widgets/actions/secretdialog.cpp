// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/secretdialog.h"

#include "widgets/actions/clipboardkeeper.h"
#include "widgets/style.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const QString &what, const SecretString &secret, QWidget *parent)
    : QDialog(parent)
    , m_secret(secret)
    , m_field(new QLineEdit(this))
    , m_show(makeButton(tr("&Show it"), u"password-show-on"_s, this))
    , m_clipboard(makeLabel({}, role::kSecondary, this, true))
{
    setObjectName(u"secretDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Shown once"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kUnit);
    column->addWidget(makeLabel(what, role::kSectionTitle, this, true));
    column->addWidget(
        makeLabel(tr("It is shown this one time and kept nowhere. Hand it over now: after this window is closed nobody can "
                     "see it again, here or on the platform."),
                  role::kSecondary, this, true));
    auto *label = makeLabel(tr("&Value"), nullptr, this);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(m_field);
    m_field->setObjectName(u"secretField"_s);
    m_field->setReadOnly(true);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setText(u"················"_s); // not its length
    column->addWidget(label);
    column->addWidget(m_field);
    m_clipboard->setObjectName(u"clipboardWords"_s);
    column->addWidget(m_clipboard);
    auto *buttons = new QHBoxLayout;
    m_show->setObjectName(u"showSecret"_s);
    auto *copyButton = makeButton(tr("&Copy"), u"edit-copy"_s, this, role::kPrimary);
    copyButton->setObjectName(u"copySecret"_s);
    auto *close = makeButton(tr("Close"), {}, this);
    close->setObjectName(u"closeSecret"_s);
    buttons->addWidget(m_show);
    buttons->addWidget(copyButton);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &SecretDialog::reveal);
    connect(copyButton, &QPushButton::clicked, this, &SecretDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SecretDialog::countDown);
    connect(ClipboardKeeper::ofApplication(), &ClipboardKeeper::emptied, this, [this] {
        m_second.stop();
        m_clipboard->setText(tr("The clipboard is empty again."));
    });
}

SecretDialog::~SecretDialog()
{
    m_field->clear();
}

void SecretDialog::reveal()
{
    m_field->setEchoMode(QLineEdit::Normal);
    m_field->setText(QString::fromUtf8(m_secret.reveal()));
    m_field->selectAll();
    m_field->setFocus();
    m_show->setEnabled(false);
    Q_EMIT revealed();
}

void SecretDialog::copy()
{
    ClipboardKeeper::ofApplication()->put(m_secret, std::chrono::seconds(kClipboardSeconds));
    m_left = kClipboardSeconds + 1;
    m_second.start();
    countDown();
    Q_EMIT revealed();
}

void SecretDialog::countDown()
{
    if (--m_left <= 0)
        return m_second.stop();
    m_clipboard->setText(tr("Copied. It leaves the clipboard in %Ln seconds.", nullptr, m_left));
}

} // namespace gatehouse::widgets
