// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace gatehouse::sheets {

/// What a header is about, before anything is known of the cells below it.
enum class HeaderNoun {
    Unknown, ///< words this program does not know
    Other,   ///< a known kind of column that no field is made from: department, phone, status, manager, …
    Email,
    Principal, ///< user principal name: an address as a rule
    UserName,  ///< login, account: an address at times
    FirstName,
    LastName,
    FullName,
    BareName, ///< "Name": the whole name, or the last name beside a "Vorname"
    Person,   ///< "Employee", "Teilnehmer": a name or an address
    JobTitle,
    BareTitle, ///< "Title", "Titel": a job title or a salutation
    WeakTitle, ///< "Position", "Function": a job title where nothing better is there
    Sso,
    Password
};

/// A header as it was understood.
struct HeaderMeaning
{
    HeaderNoun noun = HeaderNoun::Unknown;
    int rank = 0;             ///< 0 to 100: how well this column serves among several of the same noun; 0: must not serve
    bool isCanonical = false; ///< one of the wire's own names, however it is spelt
    bool isSimilar = false;   ///< found by likeness alone
    bool isForeign =
        false; ///< about somebody or something else (manager, company, file): its cells must not be guessed from either
};

/// Understands one header cell in any of the known languages. Decorations ("[Required]", "*", "(optional)", "First Name:", line
/// breaks, underscores, camelCase) do not matter; misspellings are recognised by likeness.
HeaderMeaning understandHeader(QStringView header);

/// A header as it is compared: case, accents, blanks, punctuation and decorations away.
QString compactHeader(QStringView header);

/// The technical names in brackets, e.g. "userPrincipalName" in "User name [userPrincipalName] Required", compacted; else the
/// whole header compacted: what the well-known exports are recognised by.
QString exportKey(QStringView header);

/// "Mr", "Frau", "Mme", "Dr.": words that stand in a column of salutations.
bool isSalutation(QStringView cell);

} // namespace gatehouse::sheets
