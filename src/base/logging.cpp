// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace gatehouse {

Q_LOGGING_CATEGORY(lcNet, "gatehouse.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImport, "gatehouse.import", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "gatehouse.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "gatehouse.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "gatehouse.app", QtWarningMsg)

} // namespace gatehouse
