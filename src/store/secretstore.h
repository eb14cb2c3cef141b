// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/secretstring.h"

#include <variant>

namespace gatehouse::store {

/// Where keys are kept between runs: the system keychain, or nowhere. Every job ends within 30 seconds (a locked keychain asks
/// the person and would wait for ever). Jobs belong to `parent`.
class SecretStore
{
public:
    virtual ~SecretStore();

    virtual ResultJob<SecretString> *read(const QString &name, QObject *parent) = 0; ///< NotFound where there is none
    virtual ResultJob<std::monostate> *write(const QString &name, const SecretString &secret, QObject *parent) = 0;
    virtual ResultJob<std::monostate> *remove(const QString &name, QObject *parent) = 0; ///< of nothing: fine
    /// Secrets outlive the program.
    virtual bool isPersistent() const = 0;
};

} // namespace gatehouse::store
