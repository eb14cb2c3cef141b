// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

namespace gatehouse::store {

/// The system keychain (Secret Service), service name "gatehouse". Never falls back to a file.
class KeychainSecretStore final : public SecretStore
{
public:
    ResultJob<SecretString> *read(const QString &name, QObject *parent) override;
    ResultJob<std::monostate> *write(const QString &name, const SecretString &secret, QObject *parent) override;
    ResultJob<std::monostate> *remove(const QString &name, QObject *parent) override;
    bool isPersistent() const override { return true; }
};

} // namespace gatehouse::store
