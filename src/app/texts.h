// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importrun.h"
#include "base/apierror.h"
#include "domain/accessgraph.h"
#include "domain/account.h"
#include "domain/change.h"
#include "domain/importplan.h"
#include "domain/pull.h"
#include "sheets/cellcheck.h"
#include "sheets/open.h"

/// Every sentence that both the window and the terminal say, translated. Words are those of screens/wizards.md: no code, no id,
/// no "invalid", no "error".
namespace gatehouse::app {

/// What happened, why, and what to do next; the platform's words and codes apart, for "Technical details".
struct ErrorText
{
    QString what;
    QString why;
    QString next;
    QString technical;
};
ErrorText describe(const ApiError &error, const QString &platformName);

/// Why a file can't be read: one sentence, and what to do.
ErrorText describe(const sheets::OpenError &error, const QString &fileName);

/// A fault in a row: 2 to 4 words for the state column, a sentence why.
struct ProblemText
{
    QString brief;
    QString why;
};
ProblemText describe(const sheets::Problem &problem);
/// The heading of a kind in the list: "5 addresses are not valid".
QString kindHeading(sheets::ProblemKind kind, sheets::Field field, qint64 count);

QString describe(const sheets::Finding &finding);
QString reasonText(sheets::ChoiceReason reason);
QString reasonText(sheets::MatchReason reason, const sheets::ColumnMatch &match);
QString fieldText(sheets::Field field);
QString platformText(Platform platform);
QString roleText(const Role &role); ///< an unknown role: its own word
/// A role or another noun as it stands within a sentence: small letters, except where the language writes nouns with a capital.
QString nounInSentence(const QString &noun);
QString statusText(AccountStatus status);
QString fateText(Fate fate); ///< "Created", "Already there", "Refused", …
QString forecastText(Forecast forecast);
QString originText(GrantOrigin origin);
QString endingText(Ending ending);     ///< "Done", "Already so", …
QString actionText(Action action);     ///< as on a button or in a list: "Resend invitation"
QString teamKindText(TeamKind kind);   ///< "team", "space", …
/// Why that can't be done there, or only in part: a sentence. Empty where there is nothing to say.
QString whyNotText(const Ability &ability, Action action, Platform platform);
QString resourceKindText(ResourceKind kind);
/// "Practice organisation · 1,248 people · pulled 2 minutes ago · complete". `countedThing` comes with its number: "1,248
/// people". `except`: what nobody can read, for "complete except Arize AX spaces".
QString freshnessText(const PullState &pull, const QDateTime &now, const QString &countedThing, const QString &except = {});
/// A text from outside, kept apart from the sentence's own direction (U+2068 … U+2069).
QString isolated(const QString &foreign);

} // namespace gatehouse::app
