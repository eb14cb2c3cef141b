// SPDX-License-Identifier: GPL-3.0-or-later
// How a key is made in Anyscale, as its documentation tells ("Manage API keys", "Anyscale service accounts").
#include "widgets/connections/connectsteps.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::widgets {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(gatehouse::widgets::AnyscaleSteps)
};

} // namespace

ConnectSteps anyscaleSteps()
{
    return {
        QDate(2026, 11, 22),
        {{Steps::tr("Open the Anyscale console and sign in."),
          Steps::tr("Sign in as an owner of the organisation; others can’t add people."), true},
         {Steps::tr("Choose your picture at the corner, then “API keys”."), {}, false},
         {Steps::tr("Make a new key and name it “Gatehouse”."), Steps::tr("The name tells others later what it is for."), false},
         {Steps::tr("Copy the key. Anyscale shows it only once."), {}, false}}};
}

} // namespace gatehouse::widgets
