// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <QtCore/QHash>

namespace gatehouse::store {

/// For this run alone.
class MemorySecretStore final : public SecretStore
{
public:
    ResultJob<SecretString> *read(const QString &name, QObject *parent) override;
    ResultJob<std::monostate> *write(const QString &name, const SecretString &secret, QObject *parent) override;
    ResultJob<std::monostate> *remove(const QString &name, QObject *parent) override;
    bool isPersistent() const override { return false; }

private:
    QHash<QString, SecretString> m_secrets;
};

} // namespace gatehouse::store
