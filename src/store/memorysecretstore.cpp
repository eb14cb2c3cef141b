// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorysecretstore.h"

using namespace Qt::StringLiterals;

namespace gatehouse::store {

namespace {

/// A job whose answer is known when it is made.
template<typename T>
class KnownJob final : public ResultJob<T>
{
public:
    KnownJob(Result<T> answer, QObject *parent)
        : ResultJob<T>(parent)
        , m_answer(std::move(answer))
    {
    }

protected:
    void doStart() override { this->complete(std::move(m_answer)); }
    void doCancel() override { this->setCancelled(); }

private:
    Result<T> m_answer;
};

} // namespace

ResultJob<SecretString> *MemorySecretStore::read(const QString &name, QObject *parent)
{
    const auto found = m_secrets.constFind(name);
    if (found != m_secrets.constEnd())
        return new KnownJob<SecretString>(*found, parent);
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.detail = u"no key is kept under this name"_s;
    return new KnownJob<SecretString>(failure(std::move(error)), parent);
}

ResultJob<std::monostate> *MemorySecretStore::write(const QString &name, const SecretString &secret, QObject *parent)
{
    m_secrets.insert(name, secret);
    return new KnownJob<std::monostate>(std::monostate{}, parent);
}

ResultJob<std::monostate> *MemorySecretStore::remove(const QString &name, QObject *parent)
{
    m_secrets.remove(name);
    return new KnownJob<std::monostate>(std::monostate{}, parent);
}

} // namespace gatehouse::store
