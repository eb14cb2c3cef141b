// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/person.h"

/// The sentences around an action: what is asked, what the button says, what a change does to one account. Translated.
namespace gatehouse::app::words {

/// "Ana Ruiz", or "12 people".
QString whoText(const QStringList &names, qint64 people);
/// "Anyscale and Arize AX".
QString whereText(const QList<Platform> &platforms);

/// The question of the last page: "Remove 12 people from Anyscale and Arize AX?"
QString questionText(Action action, const QString &who, const QString &where);
/// The last button: verb and number: "Remove 12 people".
QString confirmText(Action action, qint64 people, qint64 changes);
/// A plan as the activity list calls it: "Remove 12 people from Anyscale and Arize AX".
QString planTitle(Action action, const QString &who, const QString &where);
/// While it is done: "Removing 12 people".
QString runningText(Action action, qint64 people);
/// What one change does, for its row: "Collaborator → Owner", "joins Vision as Member".
QString changeText(const Change &change);
/// "Member, invited" or "Member": how an account stands.
QString accountText(const Account &account);

} // namespace gatehouse::app::words
