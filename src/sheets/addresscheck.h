// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/cellcheck.h"

#include <QtCore/QHash>

#include <functional>
#include <optional>

namespace gatehouse::sheets {

/// An address may have this many characters in all, and before the @ (RFC 5321).
inline constexpr qsizetype kMaxEmail = 254;
inline constexpr qsizetype kMaxLocalPart = 64;

/// A plain mail address: one @, a local part of the usual ASCII characters, a domain of at least two labels. Quick.
bool isSoundAddress(QStringView address);

/// What the addresses of a sheet have in common, so that a suggestion can follow it. Found when first asked for.
class AddressHabits
{
public:
    /// Calls its argument with each address of the sheet, sound or not.
    using Visit = std::function<void(const std::function<void(QStringView)> &)>;

    explicit AddressHabits(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    /// The most frequent domain that begins with this label ("acme" → "acme.example"); empty: none.
    QString domainWithLabel(QStringView label);
    /// The most frequent domain that begins with this text of at least three characters; empty: none.
    QString domainBeginningWith(QStringView text);
    /// A frequent domain that the text ends with; empty: none.
    QString domainAtEndOf(QStringView text);
    qint64 domainCount(QStringView domain);
    /// Most local parts look like first.last.
    bool prefersDots();

private:
    struct Domain
    {
        QString name;
        qint64 count = 0;
    };

    void learn();

    Visit m_visit;
    QHash<QString, qint64> m_domains; ///< lower case
    QList<Domain> m_sorted;           ///< the same by name
    qint64 m_dotted = 0;
    qint64 m_addresses = 0;
    bool m_learnt = false;
};

struct AddressFault
{
    ProblemDetail detail = ProblemDetail::NoAt;
    QString suggestion; ///< a sound address, or empty
};

/// Why an address (as repairedAddress() left it) can't be used, and what it was probably meant to be; nothing for a sound one.
std::optional<AddressFault> checkAddress(QStringView address, AddressHabits &habits);

} // namespace gatehouse::sheets
