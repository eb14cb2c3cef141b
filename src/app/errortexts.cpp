// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, in words: the platform's refusals and files that can't be read (declared in texts.h).
#include "app/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::app {
namespace {

/// The context under which translators find everything of this file; the same as in texts.cpp.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

bool says(const ApiError &error, QLatin1StringView words)
{
    return error.detail.contains(words, Qt::CaseInsensitive);
}

QString waitText(std::chrono::seconds wait)
{
    if (wait.count() < 60)
        return Texts::tr("%Ln seconds", nullptr, static_cast<int>(wait.count()));
    return Texts::tr("%Ln minutes", nullptr, static_cast<int>((wait.count() + 59) / 60));
}

/// Codes, ids and the platform's own words: shown folded away.
QString technicalText(const ApiError &error)
{
    QStringList lines{Texts::tr("Kind: %1").arg(kindName(error.kind))};
    if (error.status > 0)
        lines.append(Texts::tr("HTTP status: %1").arg(error.status));
    if (!error.requestId.isEmpty())
        lines.append(Texts::tr("Trace id: %1").arg(isolated(error.requestId)));
    if (!error.path.isEmpty())
        lines.append(Texts::tr("Place in the answer: %1").arg(isolated(error.path)));
    if (!error.detail.isEmpty())
        lines.append(Texts::tr("Words of the platform or the system: %1").arg(isolated(error.detail)));
    return lines.join(u'\n');
}

/// Refusals whose reason is known from the platform's words (contracts/anyscale.md §2, §6); nothing for others.
std::optional<ErrorText> knownRefusal(const ApiError &error, const QString &name)
{
    ErrorText text;
    if (says(error, "policy api"_L1) || says(error, "directory sync"_L1) || says(error, "identity provider"_L1)) {
        text.what = Texts::tr("%1 leaves people to your company directory.").arg(name);
        text.why = Texts::tr("A directory is connected to this organisation, so people and groups are added and changed there.");
        text.next = Texts::tr("Ask whoever looks after your company directory to make this change.");
    } else if (says(error, "your own"_L1) || says(error, "remove yourself"_L1)) {
        text.what = Texts::tr("%1 lets nobody change or remove themselves.").arg(name);
        text.why = Texts::tr("The key belongs to the same person whom this is about.");
        text.next = Texts::tr("Ask another owner of the organisation to do it.");
    } else if (says(error, "auto add users"_L1)) {
        text.what = Texts::tr("Nobody can be removed from this cloud.");
        text.why = Texts::tr("Everybody in the organisation is added to it by itself, as its settings say.");
        text.next = Texts::tr("Switch off adding everybody in the cloud’s settings at %1 first.").arg(name);
    } else if (says(error, "still being applied"_L1)) {
        text.what = Texts::tr("%1 is still busy with the change before.").arg(name);
        text.why = Texts::tr("Two changes to one setting can’t be made at once.");
        text.next = Texts::tr("Wait half a minute and try again.");
    } else if (says(error, "pending invitations"_L1) || says(error, "invitations can be sent"_L1)) {
        text.what = Texts::tr("%1 sends no more invitations for now.").arg(name);
        text.why = Texts::tr("An organisation may have 20 invitations waiting for an answer, and send 20 within a day.");
        text.next = Texts::tr("Go on tomorrow, or take back invitations that nobody answers.");
    } else if (says(error, "already a member"_L1) || says(error, "already exists"_L1)) {
        text.what = Texts::tr("%1 has this already.").arg(name);
        text.why = Texts::tr("Somebody with this address, or something with this name, is there.");
        text.next = Texts::tr("Look for it in the list; nothing else is needed.");
    } else if (says(error, "already has permissions"_L1)) {
        text.what = Texts::tr("This person has access there already.");
        text.why = Texts::tr("%1 adds somebody to a place once; after that the role is changed.").arg(name);
        text.next = Texts::tr("Change the role instead of adding the person.");
    } else if (says(error, "sso"_L1) || says(error, "single sign"_L1)) {
        text.what = Texts::tr("%1 expects people to come through single sign-on.").arg(name);
        text.why = Texts::tr("The organisation requires single sign-on, and that does not fit what was asked.");
        text.next = Texts::tr("Leave the password out, and let people sign in through your company’s single sign-on.");
    } else {
        return std::nullopt;
    }
    return text;
}

ErrorText connectionText(const ApiError &error, const QString &name)
{
    ErrorText text;
    switch (error.kind) {
    case ApiError::Kind::Network:
        text.what = Texts::tr("%1 could not be reached.").arg(name);
        text.why = Texts::tr("The connection failed or broke off on the way.");
        text.next = Texts::tr("Check that you are online, also the proxy if your company has one, then try again.");
        break;
    case ApiError::Kind::Timeout:
        text.what = Texts::tr("%1 took too long to answer.").arg(name);
        text.why = Texts::tr("It is busy, or the connection is slow.");
        text.next = Texts::tr("Try again in a moment. Nothing is lost.");
        break;
    case ApiError::Kind::Cancelled:
        text.what = Texts::tr("It was stopped.");
        text.why = Texts::tr("Somebody asked for it to stop before it was through.");
        text.next = Texts::tr("Start it again whenever you like.");
        break;
    case ApiError::Kind::Tls:
        text.what = Texts::tr("The connection to %1 is not safe.").arg(name);
        text.why = Texts::tr("The certificate that came is not one this computer trusts. Nothing was sent.");
        text.next = Texts::tr("If your company checks encrypted traffic, give its certificate file in the connection’s settings. "
                              "Otherwise check the address.");
        break;
    case ApiError::Kind::RateLimited:
        text.what = Texts::tr("%1 asked for a pause.").arg(name);
        text.why = Texts::tr("Many requests came within a short time.");
        text.next =
            error.retryAfter ? Texts::tr("Go on in %1.").arg(waitText(*error.retryAfter)) : Texts::tr("Go on in about a minute.");
        break;
    case ApiError::Kind::Server:
        text.what = Texts::tr("%1 has trouble of its own.").arg(name);
        text.why = Texts::tr("It could not work on the request, and did not say why.");
        text.next =
            Texts::tr("Try again in a few minutes. If it stays so, give its support the trace id under Technical details.");
        break;
    default:
        text.what = Texts::tr("%1 gave an answer that can’t be read.").arg(name);
        text.why =
            Texts::tr("It is not in the form that was agreed: %1 may have changed, or something in between answered.").arg(name);
        text.next = Texts::tr("Check the address of the connection. If it is right, look for a newer version of this program.");
        break;
    }
    return text;
}

ErrorText answerText(const ApiError &error, const QString &name)
{
    ErrorText text;
    switch (error.kind) {
    case ApiError::Kind::Auth:
        text.what = Texts::tr("%1 does not accept the key.").arg(name);
        text.why = Texts::tr("It has run out, was taken back, or a part of it is missing.");
        text.next = Texts::tr("Make a new key on the page of %1 and put it into the connection.").arg(name);
        break;
    case ApiError::Kind::Forbidden:
        text.what = Texts::tr("The key may not do this.");
        text.why = Texts::tr("%1 allows it to owners of the organisation, or this organisation has it switched off.").arg(name);
        text.next = Texts::tr("Use an owner’s key. Where adding people in one go is switched off, invite them instead.");
        break;
    case ApiError::Kind::NotFound:
        text.what = Texts::tr("%1 does not know this.").arg(name);
        text.why = Texts::tr("Nobody and nothing there fits exactly what was asked for, or it was removed in the meantime.");
        text.next = Texts::tr("Read the list again, and check how it is spelt.");
        break;
    case ApiError::Kind::Conflict:
        text.what = Texts::tr("%1 can’t do this as things stand.").arg(name);
        text.why = Texts::tr("What is there now does not go together with what was asked for.");
        text.next = Texts::tr("Read the list again to see how things stand, then decide.");
        break;
    case ApiError::Kind::NotAvailable:
        text.what = Texts::tr("This is switched off for your organisation.");
        text.why = Texts::tr("%1 offers it to some organisations alone.").arg(name);
        text.next = Texts::tr("Ask the support of %1 to switch it on, or invite people instead where that is what it is about.")
                        .arg(name);
        break;
    default:
        text.what = Texts::tr("%1 said no.").arg(name);
        text.why =
            error.detail.isEmpty() ? Texts::tr("It gave no reason.") : Texts::tr("Its words: “%1”").arg(isolated(error.detail));
        text.next = Texts::tr("Change what it names and try again.");
        break;
    }
    return text;
}

} // namespace

// ---- what the platform or this computer said ----------------------------------------------------------------------------------

ErrorText describe(const ApiError &error, const QString &platformName)
{
    using enum ApiError::Kind;
    ErrorText text;
    const QString name = isolated(platformName);
    const bool isAnswer = error.kind == Auth || error.kind == Forbidden || error.kind == NotFound || error.kind == Conflict ||
                          error.kind == Refused || error.kind == NotAvailable;
    if (error.kind == UnknownOutcome) {
        text.what = Texts::tr("It is not clear yet whether %1 did it.").arg(name);
        text.why = Texts::tr("The request was sent, and the answer was lost on the way back.");
        text.next = Texts::tr("Look at the list again before you repeat it; nothing is done twice by itself.");
    } else if (error.kind == Local) {
        text.what = Texts::tr("Something on this computer did not work.");
        text.why = error.detail.isEmpty() ? Texts::tr("The system gave no reason.")
                                          : Texts::tr("The system says: “%1”").arg(isolated(error.detail));
        text.next = Texts::tr("Check that the disk has room and that the file or folder may be written, then try again.");
    } else if (isAnswer) {
        const auto known = error.kind == Auth ? std::nullopt : knownRefusal(error, name);
        text = known ? *known : answerText(error, name);
    } else {
        text = connectionText(error, name);
    }
    text.technical = technicalText(error);
    return text;
}

ErrorText describe(const sheets::OpenError &error, const QString &fileName)
{
    using enum sheets::Refusal;
    struct Words
    {
        sheets::Refusal refusal;
        const char *why;
        const char *next;
    };
    static constexpr std::array kWords{
        Words{NotFound, QT_TRANSLATE_NOOP("Texts", "There is no such file any more."),
              QT_TRANSLATE_NOOP("Texts", "Check whether it was moved or renamed.")},
        Words{NoPermission, QT_TRANSLATE_NOOP("Texts", "You may not read this file."),
              QT_TRANSLATE_NOOP("Texts", "Close it elsewhere if it is open, or copy it to a folder of your own.")},
        Words{Empty, QT_TRANSLATE_NOOP("Texts", "The file is empty."),
              QT_TRANSLATE_NOOP("Texts", "Choose the file that has the people in it.")},
        Words{TooLarge, QT_TRANSLATE_NOOP("Texts", "The file is larger than any list of people."),
              QT_TRANSLATE_NOOP("Texts", "Split it, or save the one sheet that is needed.")},
        Words{BinaryRubbish, QT_TRANSLATE_NOOP("Texts", "This is no spreadsheet: there is no text in it that can be read."),
              QT_TRANSLATE_NOOP("Texts", "Save the list as XLSX, ODS or CSV.")},
        Words{OldExcel, QT_TRANSLATE_NOOP("Texts", "This is a workbook of the old Excel kind."),
              QT_TRANSLATE_NOOP("Texts", "Open it in Excel or LibreOffice and save it as XLSX.")},
        Words{PasswordProtected, QT_TRANSLATE_NOOP("Texts", "This workbook is protected with a password."),
              QT_TRANSLATE_NOOP("Texts", "Save a copy without it.")},
        Words{DamagedArchive, QT_TRANSLATE_NOOP("Texts", "The workbook is damaged or was not copied whole."),
              QT_TRANSLATE_NOOP("Texts", "Copy or download it again, or open it in Excel or LibreOffice and save it anew.")},
        Words{ZipBomb, QT_TRANSLATE_NOOP("Texts", "The workbook unpacks to far more than a list of people."),
              QT_TRANSLATE_NOOP("Texts", "Don’t open it unless you know where it comes from.")},
        Words{NotASheet, QT_TRANSLATE_NOOP("Texts", "This file holds no spreadsheet."),
              QT_TRANSLATE_NOOP("Texts", "Save the list as XLSX, ODS or CSV.")},
        Words{YamlSyntax, QT_TRANSLATE_NOOP("Texts", "The YAML text breaks off or does not fit together."),
              QT_TRANSLATE_NOOP("Texts", "Look at the line named here: often a blank, a quote or a colon is missing.")},
        Words{YamlAlias,
              QT_TRANSLATE_NOOP("Texts", "The YAML text refers back to itself, which a list of people has no need for."),
              QT_TRANSLATE_NOOP("Texts", "Write each person out in full.")},
        Words{YamlTooDeep, QT_TRANSLATE_NOOP("Texts", "The YAML text is nested too deeply for a list of people."),
              QT_TRANSLATE_NOOP("Texts", "Write one entry a person, with its fields below it.")},
        Words{YamlShape, QT_TRANSLATE_NOOP("Texts", "There is no list of people in this YAML text."),
              QT_TRANSLATE_NOOP("Texts", "Put the people in a list, under create_users: if you like.")},
        Words{LineTooLong, QT_TRANSLATE_NOOP("Texts", "A line of this file is far too long for a list of people."),
              QT_TRANSLATE_NOOP("Texts", "Check that it is a text file with one person a line.")},
        Words{XmlHostile, QT_TRANSLATE_NOOP("Texts", "The workbook has parts in it that no spreadsheet program writes."),
              QT_TRANSLATE_NOOP("Texts", "Don’t open it unless you know where it comes from.")},
        Words{NoSuchSheet, QT_TRANSLATE_NOOP("Texts", "The workbook has no sheet of that name."),
              QT_TRANSLATE_NOOP("Texts", "Choose another sheet.")},
        Words{NoRows, QT_TRANSLATE_NOOP("Texts", "The sheet has no rows."),
              QT_TRANSLATE_NOOP("Texts", "Choose another sheet or another file.")},
        Words{Undecodable, QT_TRANSLATE_NOOP("Texts", "The letters of this file can’t be made out."),
              QT_TRANSLATE_NOOP("Texts", "Choose another encoding under “Looks wrong?”, or save it as UTF-8.")},
    };
    ErrorText text;
    text.what = Texts::tr("%1 can’t be read.").arg(isolated(fileName));
    text.why = error.cancelled ? Texts::tr("Reading was stopped.") : Texts::tr("It is not clear why.");
    text.next = Texts::tr("Choose another file.");
    for (const Words &words : kWords) {
        if (words.refusal != error.refusal || error.cancelled)
            continue;
        text.why = Texts::tr(words.why);
        text.next = Texts::tr(words.next);
    }
    if (error.line > 0)
        text.why = error.column > 0 ? Texts::tr("%1 (line %2, character %3)")
                                          .arg(text.why, QLocale().toString(error.line), QLocale().toString(error.column))
                                    : Texts::tr("%1 (line %2)").arg(text.why, QLocale().toString(error.line));
    text.technical = error.detail;
    return text;
}

} // namespace gatehouse::app
