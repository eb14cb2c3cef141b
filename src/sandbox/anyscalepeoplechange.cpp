// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/anyscaleroutes.h"

namespace gatehouse::sandbox {

void addPeopleChangeRoutes(AnyscaleRouter &) {}

} // namespace gatehouse::sandbox
