// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace gatehouse::sandbox {

/// The statements that make the tables of the practice Weights & Biases, in order; all their names begin with wandb_.
QStringList wandbSchemaStatements();

} // namespace gatehouse::sandbox
