// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

namespace gatehouse::net {

Transport::~Transport() = default;

} // namespace gatehouse::net
