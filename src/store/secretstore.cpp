// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretstore.h"

namespace gatehouse::store {

SecretStore::~SecretStore() = default;

} // namespace gatehouse::store
