// SPDX-License-Identifier: GPL-3.0-or-later
// How a key is made in Arize AX, as its documentation tells ("API and Service Keys", "Data Regions").
#include "widgets/connections/connectsteps.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::widgets {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::widgets::ArizeSteps)
};

} // namespace

ConnectSteps arizeSteps()
{
    return {QDate(2026, 11, 22),
            {{Steps::tr("Open Arize AX and sign in."),
              Steps::tr("Sign in as an admin of the account. The page you come to tells your region."), true},
             {Steps::tr("Open “Settings”, then “API Keys”, and choose “New API Key”."), {}, false},
             {Steps::tr("Leave “User Key” chosen and name it “Gatehouse”."),
              Steps::tr("If it may be given an end date, 90 days is a good choice."), false},
             {Steps::tr("Choose “Create Key” and copy it. Arize AX shows it only once."), {}, false}}};
}

} // namespace gatehouse::widgets
