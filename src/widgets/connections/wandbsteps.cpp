// SPDX-License-Identifier: GPL-3.0-or-later
// How a key is made in Weights & Biases, as its documentation tells ("Manage API keys", "Manage user settings").
#include "widgets/connections/connectsteps.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::widgets {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::widgets::WandbSteps)
};

} // namespace

ConnectSteps wandbSteps()
{
    return {QDate(2026, 11, 22),
            {{Steps::tr("Open the user settings of Weights & Biases."),
              Steps::tr("Sign in as an admin of the organisation. The key will be that person’s own."), true},
             {Steps::tr("Under “API Keys”, choose “Create new API key”."), {}, false},
             {Steps::tr("Name it “Gatehouse” and choose “Create”."), {}, false},
             {Steps::tr("Copy the key. It is shown only once."),
              Steps::tr("Someone who looks after several organisations sets the default one in the same settings."), false}}};
}

} // namespace gatehouse::widgets
