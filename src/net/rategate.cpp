// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rategate.h"
