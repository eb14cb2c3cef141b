// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

constexpr std::chrono::seconds kPatience{30};

QString serviceName()
{
    return u"gatehouse"_s;
}

ApiError errorOf(const QKeychain::Job &job)
{
    ApiError error;
    error.kind = job.error() == QKeychain::EntryNotFound ? ApiError::Kind::NotFound : ApiError::Kind::Local;
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.detail = u"no key is kept under this name"_s;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        error.detail = u"the system keychain is locked: %1"_s.arg(job.errorString());
        break;
    default:
        error.detail = u"the system keychain can't be used: %1"_s.arg(job.errorString());
    }
    return error;
}

/// Waits for a QtKeychain job, but not for ever: a locked keychain asks the person, and QtKeychain has no time-out of its own.
template<typename T, typename K>
class KeychainJob final : public ResultJob<T>
{
public:
    using Read = std::function<Result<T>(const K &)>;

    KeychainJob(K *job, Read read, QObject *parent)
        : ResultJob<T>(parent)
        , m_job(job)
        , m_read(std::move(read))
    {
        // Its callbacks hold a bare pointer to it, so it is never deleted before its end: it deletes itself, unheard.
        m_job->setAutoDelete(true);
        m_job->setInsecureFallback(false);
    }

    ~KeychainJob() override
    {
        if (m_job && this->state() == Job::State::Idle)
            delete m_job;
    }

protected:
    void doStart() override
    {
        QObject::connect(m_job, &QKeychain::Job::finished, this,
                         [this](QKeychain::Job *job) { this->complete(m_read(*static_cast<K *>(job))); });
        QTimer::singleShot(kPatience, this, [this] {
            if (m_job)
                m_job->disconnect(this);
            this->complete(localFailure(u"the system keychain did not answer within %1 seconds"_s.arg(kPatience.count())));
        });
        m_job->start();
    }

    void doCancel() override
    {
        if (m_job)
            m_job->disconnect(this);
        this->setCancelled();
    }

private:
    QPointer<K> m_job;
    Read m_read;
};

} // namespace

ResultJob<SecretString> *KeychainSecretStore::read(const QString &name, QObject *parent)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(name);
    return new KeychainJob<SecretString, QKeychain::ReadPasswordJob>(
        job,
        [](const QKeychain::ReadPasswordJob &done) -> Result<SecretString> {
            if (done.error() != QKeychain::NoError)
                return failure(errorOf(done));
            return SecretString(done.textData());
        },
        parent);
}

ResultJob<std::monostate> *KeychainSecretStore::write(const QString &name, const SecretString &secret, QObject *parent)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(name);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    return new KeychainJob<std::monostate, QKeychain::WritePasswordJob>(
        job,
        [](const QKeychain::WritePasswordJob &done) -> Result<std::monostate> {
            if (done.error() != QKeychain::NoError)
                return failure(errorOf(done));
            return std::monostate{};
        },
        parent);
}

ResultJob<std::monostate> *KeychainSecretStore::remove(const QString &name, QObject *parent)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(name);
    return new KeychainJob<std::monostate, QKeychain::DeletePasswordJob>(
        job,
        [](const QKeychain::DeletePasswordJob &done) -> Result<std::monostate> {
            if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
                return failure(errorOf(done));
            return std::monostate{};
        },
        parent);
}

} // namespace gatehouse::store
