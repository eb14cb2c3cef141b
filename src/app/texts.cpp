// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include "sheets/widecolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gatehouse::app {
namespace {

/// The context under which translators find everything of this file.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

/// For %n: a count that fits an int.
int amount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

// ---- rows and cells -----------------------------------------------------------------------------------------------------------

ProblemText describe(const sheets::Problem &problem)
{
    using enum sheets::ProblemDetail;
    switch (problem.detail) {
    case NoAt:
        return {Texts::tr("No @ sign"), Texts::tr("An address has a name, an @ and a domain; there is no @ in this one.")};
    case TwoAts:
        return {Texts::tr("Two @ signs"), Texts::tr("An address has one @, this one has more.")};
    case FullWidthAt:
        return {Texts::tr("Full-width @ sign"),
                Texts::tr("The @ is the wide one of an East Asian keyboard, which mail does not know.")};
    case CommaInDomain:
        return {Texts::tr("Comma in the address"), Texts::tr("The part after the @ has a comma where a dot belongs.")};
    case NoDotInDomain:
        return {Texts::tr("Ending is missing"), Texts::tr("The part after the @ has no dot, so its ending is missing.")};
    case TwoAddresses:
        return {Texts::tr("Two addresses"), Texts::tr("There is more than one address in this cell, and each person has one.")};
    case SpaceInside:
        return {Texts::tr("Blank in the address"), Texts::tr("There is a blank in the middle of the address.")};
    case BadLocalPart:
        return {Texts::tr("Part before @"), Texts::tr("The part before the @ is not one that mail can be sent to.")};
    case BadDomain:
        return {Texts::tr("Part after @"), Texts::tr("The part after the @ is not one that mail can be sent to.")};
    case DotDot:
        return {Texts::tr("Two dots together"), Texts::tr("There are two dots in a row in the address.")};
    case WordForAt:
        return {Texts::tr("Word for @"), Texts::tr("The @ is written as a word.")};
    case NonAsciiLocalPart:
        return {Texts::tr("Special letter before @"),
                Texts::tr("The part before the @ has a letter that addresses rarely have, such as ü or é.")};
    case NonAsciiDomain:
        return {Texts::tr("Special letter after @"),
                Texts::tr("The part after the @ has a letter that is written otherwise in addresses.")};
    case NameMissing:
        return {Texts::tr("First name missing"), Texts::tr("Each person needs a first name or a whole name.")};
    case EmailMissing:
        return {Texts::tr("Address missing"), Texts::tr("Each person needs an e-mail address, and there is none in this row.")};
    case SameAsRow:
        return {Texts::tr("Same as row %1").arg(number(problem.otherRow)),
                Texts::tr("Row %1 has the same address, and a person is created once.").arg(number(problem.otherRow))};
    case NotYesOrNo:
        return {Texts::tr("Yes or no?"), Texts::tr("It is not clear whether this means yes or no.")};
    case NameTooLong:
        return {Texts::tr("Name too long"), Texts::tr("A name may have %Ln characters.", nullptr, int(sheets::kMaxName))};
    case EmailTooLong:
        return {Texts::tr("Address too long"), Texts::tr("An address may have 254 characters, 64 of them before the @.")};
    case TitleTooLong:
        return {Texts::tr("Job title too long"),
                Texts::tr("A job title may have %Ln characters.", nullptr, int(sheets::kMaxName))};
    case PasswordTooLong:
        return {Texts::tr("Password too long"),
                Texts::tr("A password may have %Ln characters.", nullptr, int(sheets::kMaxPassword))};
    case WordWithoutMeaning:
        return {Texts::tr("Word without a meaning"),
                Texts::tr("It is not known what this word means here. Give it a meaning on the page before, or change it.")};
    case ControlCharacter:
        return {Texts::tr("Hidden character"),
                Texts::tr("There is a character in this cell that can’t be seen and does not belong there.")};
    }
    return {};
}

QString kindHeading(sheets::ProblemKind kind, sheets::Field field, qint64 count)
{
    using sheets::Field;
    const int n = amount(count);
    switch (kind) {
    case sheets::ProblemKind::InvalidEmail:
        return Texts::tr("%Ln addresses are not valid", nullptr, n);
    case sheets::ProblemKind::Duplicate:
        return Texts::tr("%Ln people appear twice", nullptr, n);
    case sheets::ProblemKind::Missing:
        return field == Field::Email ? Texts::tr("%Ln addresses are missing", nullptr, n)
                                     : Texts::tr("%Ln names are missing", nullptr, n);
    case sheets::ProblemKind::TooLong:
        switch (field) {
        case Field::Email:
            return Texts::tr("%Ln addresses are too long", nullptr, n);
        case Field::Title:
            return Texts::tr("%Ln job titles are too long", nullptr, n);
        case Field::Password:
            return Texts::tr("%Ln passwords are too long", nullptr, n);
        default:
            return Texts::tr("%Ln names are too long", nullptr, n);
        }
    case sheets::ProblemKind::InvalidValue:
        if (field == Field::IsSsoUser)
            return Texts::tr("%Ln times yes or no is unclear", nullptr, n);
        if (sheets::isWideField(field))
            return Texts::tr("%Ln words have no meaning yet: %1", nullptr, n).arg(fieldText(field));
        return Texts::tr("%Ln cells have hidden characters", nullptr, n);
    }
    return {};
}

QString describe(const sheets::Finding &finding)
{
    using enum sheets::Finding::Kind;
    QString text;
    switch (finding.kind) {
    case UnterminatedQuote:
        text = Texts::tr("A quotation mark is opened and never closed; it was taken as part of the text.");
        break;
    case TextAfterQuote:
        text = Texts::tr("There is text after a closing quotation mark; it was kept.");
        break;
    case FormulaWithoutResult:
        text = Texts::tr(
            "A formula has no result stored with it, so the cell reads as empty. Open and save the file in its program once.");
        break;
    case UndecodableBytes:
        text = Texts::tr("Some letters can’t be made out in this encoding.");
        break;
    case CellError:
        text = finding.value.isEmpty()
                   ? Texts::tr("A formula came to no result, so the cell reads as empty.")
                   : Texts::tr("A formula came to no result (%1), so the cell reads as empty.").arg(isolated(finding.value));
        break;
    case RowTooShort:
        text = Texts::tr("A row has fewer cells than the header.");
        break;
    case NestedValue:
        text = Texts::tr("A field holds a list instead of one value; it was kept as text.");
        break;
    case DuplicateKey:
        text = Texts::tr("A person has the same field twice; the last one counts.");
        break;
    }
    return finding.row > 0 ? Texts::tr("Row %1: %2").arg(number(finding.row), text) : text;
}

QString reasonText(sheets::ChoiceReason reason)
{
    using enum sheets::ChoiceReason;
    switch (reason) {
    case ByOrderMark:
        return Texts::tr("The file begins with a mark that says so");
    case ValidUtf8:
        return Texts::tr("All letters of the file fit");
    case NulPattern:
        return Texts::tr("Every other byte is empty, as in this encoding");
    case Fallback:
        return Texts::tr("The usual one where nothing else fits");
    case CountedDelimiters:
        return Texts::tr("It splits the rows into equally many cells");
    case OnlyDelimiter:
        return Texts::tr("The only separator in the file");
    case FirstVisibleSheet:
        return Texts::tr("The first sheet that is not hidden");
    case SheetWithPeople:
        return Texts::tr("The sheet that has addresses in it");
    case Told:
        return Texts::tr("You chose it");
    case ByExtension:
        return Texts::tr("By the ending of the file’s name");
    case ByContent:
        return Texts::tr("By what is in the file");
    }
    return {};
}

QString reasonText(sheets::MatchReason reason, const sheets::ColumnMatch &match)
{
    using enum sheets::MatchReason;
    const bool doubtful = match.isDoubtful;
    switch (reason) {
    case Told:
        return Texts::tr("You chose it");
    case Remembered:
        return Texts::tr("As the last time");
    case CanonicalName:
    case KnownExport:
    case Synonym:
        if (doubtful && match.field == sheets::Field::Title)
            return Texts::tr("Could also be a salutation");
        if (doubtful)
            return match.field == sheets::Field::Email
                       ? Texts::tr("Another column could be meant, or few cells look like addresses")
                       : Texts::tr("Another column could be meant");
        return reason == KnownExport ? Texts::tr("Known export") : Texts::tr("Known name");
    case SimilarName:
        return Texts::tr("The name is similar to a known one");
    case Content:
        return match.field == sheets::Field::Email ? Texts::tr("Its cells look like addresses")
                                                   : Texts::tr("Its cells look like names");
    case None:
        break;
    }
    return Texts::tr("Kept in the result sheet");
}

// ---- single words -------------------------------------------------------------------------------------------------------------

QString fieldText(sheets::Field field)
{
    switch (field) {
    case sheets::Field::Ignored:
        return Texts::tr("Not used");
    case sheets::Field::Name:
        return Texts::tr("First name");
    case sheets::Field::LastName:
        return Texts::tr("Last name");
    case sheets::Field::FullName:
        return Texts::tr("Full name");
    case sheets::Field::Email:
        return Texts::tr("E-mail address");
    case sheets::Field::Title:
        return Texts::tr("Job title");
    case sheets::Field::IsSsoUser:
        return Texts::tr("Signs in with single sign-on");
    case sheets::Field::Password:
        return Texts::tr("Password");
    case sheets::Field::AnyscaleRole:
    case sheets::Field::ArizeRole:
    case sheets::Field::WandbRole:
        return Texts::tr("%1: role", "a platform; what a column means")
            .arg(platformText(field == sheets::Field::AnyscaleRole ? Platform::Anyscale
                              : field == sheets::Field::ArizeRole  ? Platform::Arize
                                                                   : Platform::Wandb));
    case sheets::Field::Role:
        return Texts::tr("Role on every platform");
    case sheets::Field::InviteMode:
        return Texts::tr("%1: how people get in", "a platform; what a column means").arg(platformText(Platform::Arize));
    case sheets::Field::Teams:
        return Texts::tr("%1: teams", "a platform; what a column means").arg(platformText(Platform::Wandb));
    }
    return {};
}

QString platformText(Platform platform)
{
    switch (platform) {
    case Platform::Anyscale:
        return u"Anyscale"_s;
    case Platform::Arize:
        return u"Arize AX"_s;
    case Platform::Wandb:
        return u"Weights & Biases"_s;
    }
    return {};
}

QString roleText(const Role &role)
{
    using enum Role::Kind;
    switch (role.kind) {
    case None:
        return Texts::tr("No role");
    case Owner:
        return Texts::tr("Owner");
    case Collaborator:
        return Texts::tr("Collaborator");
    case Writer:
        return Texts::tr("Can change");
    case ReadOnly:
        return Texts::tr("Read only");
    case ImageReader:
        return Texts::tr("Image reader");
    case ImageReaderNoBaseImages:
        return Texts::tr("Image reader without base images");
    case Unspecified:
        return Texts::tr("Not specified");
    case Admin:
        return Texts::tr("Admin");
    case Member:
        return Texts::tr("Member");
    case MemberUiOnly:
        return Texts::tr("Member without code");
    case Annotator:
        return Texts::tr("Annotator");
    case Viewer:
        return Texts::tr("Viewer");
    case Custom:
    case Unknown:
        break;
    }
    return role.word;
}

QString nounInSentence(const QString &noun)
{
    const QLocale here;
    return here.language() == QLocale::German ? noun : here.toLower(noun);
}

QString statusText(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return Texts::tr("Active");
    case AccountStatus::Invited:
        return Texts::tr("Invited");
    case AccountStatus::Expired:
        return Texts::tr("Invitation expired");
    case AccountStatus::Deactivated:
        return Texts::tr("Deactivated");
    case AccountStatus::Unknown:
        break;
    }
    return Texts::tr("Unknown");
}

QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::Pending:
        return Texts::tr("Waiting");
    case Fate::Created:
        return Texts::tr("Created");
    case Fate::AlreadyThere:
        return Texts::tr("Already there");
    case Fate::LeftOut:
        return Texts::tr("Left out");
    case Fate::Refused:
        return Texts::tr("Refused");
    case Fate::Failed:
        return Texts::tr("Failed");
    case Fate::Unknown:
        return Texts::tr("Not clear yet");
    }
    return {};
}

QString forecastText(Forecast forecast)
{
    switch (forecast) {
    case Forecast::New:
        return Texts::tr("New");
    case Forecast::AlreadyThere:
        return Texts::tr("Already there");
    case Forecast::WillBeRefused:
        return Texts::tr("Will be refused");
    }
    return {};
}

QString originText(GrantOrigin origin)
{
    switch (origin) {
    case GrantOrigin::Owner:
        return Texts::tr("Owner of the organisation");
    case GrantOrigin::NotTold:
        return Texts::tr("Given directly or through a group");
    case GrantOrigin::Direct:
        return Texts::tr("Given directly");
    case GrantOrigin::Group:
        return Texts::tr("Through a group");
    case GrantOrigin::Inherited:
        return Texts::tr("From above");
    case GrantOrigin::Public:
        return Texts::tr("Open to all");
    }
    return {};
}

QString resourceKindText(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Organisation:
        return Texts::tr("Organisation");
    case ResourceKind::Cloud:
        return Texts::tr("Cloud");
    case ResourceKind::Project:
        return Texts::tr("Project");
    case ResourceKind::Division:
        return Texts::tr("Organization");
    case ResourceKind::Space:
        return Texts::tr("Space");
    case ResourceKind::Team:
        return Texts::tr("Team");
    case ResourceKind::Unknown:
        break;
    }
    return Texts::tr("Unknown kind");
}

// ---- how fresh and how whole --------------------------------------------------------------------------------------------------

namespace {

/// "2 minutes ago"; from yesterday on the date and the time.
QString agoText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(then.secsTo(now), 0);
    if (seconds < 45)
        return Texts::tr("pulled just now");
    if (seconds < 45 * 60)
        return Texts::tr("pulled %Ln minutes ago", nullptr, amount(std::max<qint64>((seconds + 30) / 60, 1)));
    if (seconds < 12 * 3600)
        return Texts::tr("pulled %Ln hours ago", nullptr, amount(std::max<qint64>((seconds + 1800) / 3600, 1)));
    return Texts::tr("pulled on %1").arg(QLocale().toString(then.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

QString freshnessText(const PullState &pull, const QDateTime &now, const QString &countedThing, const QString &except)
{
    QStringList parts;
    if (!pull.organisation.isEmpty())
        parts.append(isolated(pull.organisation));
    switch (pull.phase) {
    case PullState::Phase::Never:
        parts.append(Texts::tr("nothing read yet"));
        break;
    case PullState::Phase::Pulling:
        parts.append(pull.announced ? Texts::tr("pulling: %1 of at least %2").arg(number(pull.received), number(*pull.announced))
                                    : Texts::tr("pulling: %1 so far").arg(number(pull.received)));
        break;
    case PullState::Phase::Done:
        parts.append(pull.isComplete() ? countedThing : Texts::tr("at least %1").arg(countedThing));
        if (pull.pulledAt.isValid())
            parts.append(agoText(pull.pulledAt, now));
        if (pull.fromCache)
            parts.append(Texts::tr("kept from an earlier time"));
        if (pull.isComplete())
            parts.append(except.isEmpty() ? Texts::tr("complete") : Texts::tr("complete except %1").arg(except));
        else
            parts.append(Texts::tr("not complete"));
        break;
    }
    return parts.join(u" · "_s);
}

QString isolated(const QString &foreign)
{
    return QChar(0x2068) + foreign + QChar(0x2069);
}

} // namespace gatehouse::app
