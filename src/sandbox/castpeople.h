// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/castnames.h"
#include "sandbox/dice.h"

#include <QtCore/QSet>

namespace gatehouse::sandbox {

struct Member;

/// An invented name, in its own script and in plain letters.
struct InventedName
{
    QString given;
    QString family;
    QString whole; ///< in the order its language has it
    QString plainGiven;
    QString plainFamily;
};

/// Invents people whose addresses nobody else has; what it makes depends on the dice alone.
class PeopleInventor
{
public:
    explicit PeopleInventor(Dice &dice)
        : m_dice(dice)
    {
    }

    /// This address is somebody's already (lower case).
    void take(const QString &email) { m_addresses.insert(email); }
    bool isTaken(const QString &email) const { return m_addresses.contains(email); }
    InventedName name();
    /// A free address that fits the name; it is not taken by that.
    QString address(const InventedName &name);

private:
    QString freeAddress(const QString &local);

    Dice &m_dice;
    QSet<QString> m_addresses;
};

/// The name of one person as another platform might have it: short form, initial, no accents, surname first. Never empty.
QString otherNameOf(const Member &member, Dice &dice);
/// The address of one person as another platform might have it: other case ("Jane@Corp.example"), or — where `mayDiffer` —
/// with a plus-tag or as an alias, which only a person can tell to be the same.
QString otherAddressOf(const Member &member, const QString &tag, bool mayDiffer, Dice &dice);

} // namespace gatehouse::sandbox
