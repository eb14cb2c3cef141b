// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "programs/gatehousectl/peoplecommands.h"

namespace gatehouse::ctl {

/// `people remove|update|resend-invitation|reset-password`: the same change (or changes) for everybody asked for.
struct PeopleChangeOptions
{
    Action action = Action::Remove; ///< update: ChangeName stands for all of them
    QStringList who;                ///< ids and e-mail addresses, in the order asked
    QString listFile;               ///< further ones, one a line; "-": standard input
    bool isAgreed = false;          ///< --yes
    bool isJson = false;

    // update: empty is not asked for
    QString newName;
    QString newRole;
    QString developer; ///< "yes", "no"
    QString modelsSeat;
    QString weaveSeat;
};

int runPeopleChange(const PeopleChangeOptions &options, Environment &environment);

} // namespace gatehouse::ctl
