// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connections/connectdialog.h"

#include "app/texts.h"
#include "connections/ui_connectdialog.h"
#include "widgets/style.h"

namespace gatehouse::widgets {

using namespace Qt::StringLiterals;

ConnectDialog::ConnectDialog(app::AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<::Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    m_ui->answer->hide();
    m_ui->name->setText(m_context.connections.all().isEmpty() ? tr("Anyscale") : QString());
    const bool canKeep = m_context.secrets->isPersistent();
    m_ui->keep->setChecked(canKeep);
    m_ui->keep->setEnabled(canKeep);
    const auto sayWhere = [this] {
        m_ui->keepWords->setText(m_ui->keep->isChecked()
                                     ? tr("Only programs of your own login can read it there. It is in no file of Gatehouse.")
                                     : tr("The key is used until Gatehouse is closed, and asked for again next time."));
    };
    sayWhere();
    connect(m_ui->keep, &QCheckBox::toggled, this, sayWhere);
    for (QLineEdit *field : {m_ui->name, m_ui->address, m_ui->key})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::forgetAnswer);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &ConnectDialog::go);
    m_ui->key->setFocus();
    forgetAnswer();
}

ConnectDialog::~ConnectDialog() = default;

app::ConnectionSettings ConnectDialog::settings() const
{
    app::ConnectionSettings connection;
    connection.name = m_ui->name->text().trimmed();
    QString address = m_ui->address->text().trimmed();
    if (!address.contains(u"://"_s))
        address.prepend(u"https://"_s);
    connection.baseUrl = QUrl(address, QUrl::StrictMode);
    connection.isReadOnly = m_ui->readOnly->isChecked();
    return connection;
}

SecretString ConnectDialog::key() const
{
    return SecretString(m_ui->key->text().trimmed());
}

void ConnectDialog::forgetAnswer()
{
    m_job.drop();
    m_isTested = false;
    m_ui->answer->hide();
    m_ui->go->setText(tr("&Test the key"));
    setBusy({});
    QString missing;
    if (m_ui->name->text().trimmed().isEmpty())
        missing = tr("Give the connection a name.");
    else if (m_ui->address->text().trimmed().isEmpty())
        missing = tr("The address is missing.");
    else if (m_ui->key->text().trimmed().isEmpty())
        missing = tr("Paste the key.");
    setDisabledReason(m_ui->go, missing);
    m_ui->busy->setText(missing);
}

void ConnectDialog::setBusy(const QString &words)
{
    m_ui->busy->setText(words);
    m_ui->go->setEnabled(words.isEmpty());
}

void ConnectDialog::go()
{
    if (m_isTested)
        save();
    else
        test();
}

void ConnectDialog::test()
{
    auto session = app::Session::open(settings(), key(), m_context.clock);
    if (!session) {
        MessageBanner::Message message;
        message.tone = MessageBanner::Tone::Negative;
        message.what = tr("This address or key can’t be used");
        message.meaning =
            tr("The address begins with https:// and names Anyscale’s console; the key is one line without spaces.");
        message.technical = session.error().detail;
        m_ui->answer->say(message);
        return;
    }
    m_session = std::move(*session);
    setBusy(tr("Asking Anyscale who the key belongs to…"));
    m_job.run(m_session->identify(this), this, [this](const Result<WhoAmI> &who) { takeAnswer(who); });
}

void ConnectDialog::takeAnswer(const Result<WhoAmI> &who)
{
    setBusy({});
    MessageBanner::Message message;
    if (!who) {
        const app::ErrorText text = app::describe(who.error(), app::platformText(Platform::Anyscale));
        message.tone = MessageBanner::Tone::Negative;
        message.what = text.what;
        message.meaning = QStringList{text.why, text.next}.join(u' ').trimmed();
        message.technical = text.technical;
        m_ui->answer->say(message);
        return;
    }
    m_isTested = true;
    const bool isOwner = who->role.kind == Role::Kind::Owner;
    const QString role = app::roleText(who->role);
    message.tone = isOwner || m_ui->readOnly->isChecked() ? MessageBanner::Tone::Positive : MessageBanner::Tone::Caution;
    message.what = tr("The key opens %1").arg(app::isolated(who->organisationName));
    const QString person = app::isolated(who->name.isEmpty() ? who->email : who->name);
    message.meaning =
        role.isEmpty() ? tr("It belongs to %1.").arg(person) : tr("It belongs to %1, %2.").arg(person, app::nounInSentence(role));
    if (!isOwner)
        message.meaning += u' ' + tr("Adding people needs the key of an owner; looking may work.");
    m_ui->answer->say(message);
    m_ui->go->setText(tr("&Save connection"));
    m_ui->go->setFocus();
}

void ConnectDialog::save()
{
    if (!m_ui->keep->isChecked())
        return finish();
    setBusy(tr("Giving the key to the keychain…"));
    m_job.run(m_context.secrets->write(settings().secretName(), key(), this), this, [this](const Result<std::monostate> &kept) {
        setBusy({});
        if (kept)
            return finish();
        MessageBanner::Message message;
        message.what = tr("The keychain did not take the key");
        message.meaning = tr("Unlock the keychain and save again, or use the key for this run alone.");
        message.technical = kept.error().detail;
        message.action = tr("For this run alone");
        m_ui->answer->say(message, [this] {
            m_ui->keep->setChecked(false);
            finish();
        });
    });
}

void ConnectDialog::finish()
{
    const app::ConnectionSettings connection = settings();
    m_context.connections.save(connection);
    Q_EMIT connected(connection, key());
    m_ui->key->clear();
    accept();
}

} // namespace gatehouse::widgets
