// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/networkcard.h"

#include "app/texts.h"
#include "widgets/style.h"

#include <QtCore/QLocale>
#include <QtGui/QIntValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;
using Kind = app::ProxySettings::Kind;

NetworkCard::NetworkCard(app::AppContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
{
    setObjectName(u"networkCard"_s);
    setRole(this, role::kCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("Network"), role::kSectionTitle, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    auto *label = makeLabel(tr("&Proxy"), nullptr, this);
    label->setBuddy(m_kind);
    words->addWidget(label);
    words->addWidget(makeLabel(tr("The practice organisation never needs one. Takes effect when an organisation is opened."),
                               role::kSecondary, this, true));
    row->addLayout(words, 1);
    m_kind->setObjectName(u"proxyKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItem(tr("As the system"), static_cast<int>(Kind::System));
    m_kind->addItem(tr("None"), static_cast<int>(Kind::None));
    m_kind->addItem(tr("This one"), static_cast<int>(Kind::Manual));
    row->addWidget(m_kind, 0, Qt::AlignVCenter);
    column->addLayout(row);
    column->addWidget(makeManual());
    column->addWidget(makeSeparator(Qt::Horizontal, this));
    addCertificates(column);
    showProxy();
    showCertificates();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const bool isManual = static_cast<Kind>(m_kind->currentData().toInt()) == Kind::Manual;
        m_manual->setVisible(isManual);
        // A proxy of one's own is saved when its address is whole.
        if (!isManual)
            saveProxy();
        else
            m_host->setFocus();
    });
}

QWidget *NetworkCard::makeManual()
{
    m_manual = new QWidget(this);
    m_host = new QLineEdit(m_manual);
    m_host->setObjectName(u"proxyHost"_s);
    m_port = new QLineEdit(m_manual);
    m_port->setObjectName(u"proxyPort"_s);
    auto *ports = new QIntValidator(1, 65535, m_port);
    ports->setLocale(QLocale::c());
    m_port->setValidator(ports);
    m_user = new QLineEdit(m_manual);
    m_user->setObjectName(u"proxyUser"_s);
    m_password = new QLineEdit(m_manual);
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_save = makeButton(tr("&Use this proxy"), {}, m_manual);
    m_save->setObjectName(u"proxySave"_s);
    m_saved = makeLabel({}, role::kSecondary, m_manual, true);
    m_saved->setObjectName(u"proxySaved"_s);
    auto *column = new QVBoxLayout(m_manual);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(kUnit);
    int line = 0;
    const auto add = [this, grid, &line](const QString &text, QWidget *field) {
        auto *label = makeLabel(text, nullptr, m_manual);
        label->setBuddy(field);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    };
    add(tr("&Host"), m_host);
    add(tr("P&ort"), m_port);
    add(tr("&Name, if it asks for one"), m_user);
    add(tr("Pass&word"), m_password);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(makeLabel(m_context.secrets->isPersistent()
                                    ? tr("The password is kept in your computer’s key store, never in a file.")
                                    : tr("The password is used for this run alone, because there is no key store here."),
                                role::kSecondary, m_manual, true));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_saved, 1);
    column->addLayout(buttons);
    const auto update = [this] {
        const bool isWhole = !m_host->text().trimmed().isEmpty() && m_port->hasAcceptableInput();
        setDisabledReason(m_save, isWhole ? QString() : tr("Name the proxy’s host and its port."));
        m_saved->clear();
    };
    for (QLineEdit *field : {m_host, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, update);
    connect(m_port, &QLineEdit::textChanged, this, update);
    connect(m_save, &QPushButton::clicked, this, &NetworkCard::saveProxy);
    update();
    return m_manual;
}

void NetworkCard::showProxy()
{
    const app::ProxySettings proxy = m_context.network.proxy();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setText(QString::number(proxy.port > 0 ? proxy.port : 3128));
    m_user->setText(proxy.user);
    m_manual->setVisible(proxy.kind == Kind::Manual);
}

void NetworkCard::saveProxy()
{
    app::ProxySettings proxy;
    proxy.kind = static_cast<Kind>(m_kind->currentData().toInt());
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->text().toUShort();
    proxy.user = m_user->text().trimmed();
    const app::ProxySettings before = m_context.network.proxy();
    m_context.network.setProxy(proxy);
    const SecretString password(m_password->text());
    m_password->clear();
    if (proxy.needsPassword() && !password.isEmpty()) {
        m_context.network.setProxyPassword(password);
        m_job.run(m_context.secrets->write(proxy.secretName(), password, this), this, [this](const Result<std::monostate> &kept) {
            m_saved->setText(kept ? tr("Saved.") : tr("The key store did not take the password: it is used for this run alone."));
        });
    } else if (before.needsPassword() && before.secretName() != proxy.secretName()) {
        // Nobody is asked for it any more.
        m_context.network.setProxyPassword({});
        m_job.run(m_context.secrets->remove(before.secretName(), this), this, [](const Result<std::monostate> &) {});
    }
    m_saved->setText(tr("Saved."));
    Q_EMIT networkChanged();
}

void NetworkCard::addCertificates(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(makeLabel(tr("Company certificates"), nullptr, this));
    words->addWidget(
        makeLabel(tr("For a network that looks into all traffic: the file (PEM) that your IT gives you. It is trusted "
                     "in addition to the system’s own; nothing else is ever waved through."),
                  role::kSecondary, this, true));
    m_certificates = makeLabel({}, nullptr, this, true);
    m_certificates->setObjectName(u"certificates"_s);
    words->addWidget(m_certificates);
    row->addLayout(words, 1);
    auto *choose = makeButton(tr("&Choose a file…"), u"document-open"_s, this);
    choose->setObjectName(u"chooseCertificates"_s);
    m_forget = makeButton(tr("Forget them"), {}, this);
    m_forget->setObjectName(u"forgetCertificates"_s);
    row->addWidget(m_forget, 0, Qt::AlignTop);
    row->addWidget(choose, 0, Qt::AlignTop);
    column->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &NetworkCard::chooseCertificates);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_context.network.forgetCertificates();
        showCertificates();
        Q_EMIT networkChanged();
    });
}

void NetworkCard::showCertificates()
{
    const QList<app::Certificate> certificates = m_context.network.certificates();
    QStringList lines;
    for (const app::Certificate &one : certificates) {
        const QString until = QLocale().toString(one.expiresAt.toLocalTime().date(), QLocale::LongFormat);
        const bool isOver = one.expiresAt < m_context.clock.now();
        lines.append(isOver ? tr("%1: ended on %2").arg(app::isolated(one.subject), until)
                            : tr("%1: until %2").arg(app::isolated(one.subject), until));
    }
    m_certificates->setText(lines.isEmpty() ? tr("None") : lines.join(u'\n'));
    m_forget->setVisible(!lines.isEmpty());
}

void NetworkCard::chooseCertificates()
{
    auto *dialog = new QFileDialog(this, tr("Company certificates"));
    dialog->setObjectName(u"certificateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto taken = m_context.network.takeCertificates(path); !taken) {
            m_certificates->setText(tr("There is no certificate in that file that can be read. It begins with a line that says "
                                       "BEGIN CERTIFICATE."));
            return;
        }
        showCertificates();
        Q_EMIT networkChanged();
    });
    dialog->open();
}

} // namespace gatehouse::widgets
