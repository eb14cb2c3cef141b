// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/accessindex.h"

namespace gatehouse::app {

enum class DifferenceKind {
    Joined, ///< a person who had no account anywhere
    Left,   ///< has no account anywhere any more
    AccountAdded,
    AccountRemoved,
    StatusChanged,
    Gained, ///< a role on a resource
    Lost,
    RoleRaised,
    RoleLowered,
    RoleChanged, ///< neither can be told: custom or unknown roles
    KeyMade,
    KeyGone,
    ResourceAdded,
    ResourceGone,
    NotComparable ///< a platform was not read whole on one of the two days
};

struct Difference
{
    DifferenceKind kind = DifferenceKind::Joined;
    Platform platform = Platform::Anyscale;
    PersonId person;
    QString who;
    QString email;
    QString where;  ///< the resource's or key's name
    QString before; ///< role or status, in words
    QString after;

    bool operator==(const Difference &) const = default;
};

/// What is different in `after`. People are compared by account id and address, so that a renamed one is the same; nothing is
/// said to be lost on a platform that was not read whole. Implied and inherited grants are left out: they follow from others.
QList<Difference> differences(const Snapshot &before, const Snapshot &after);

QString differenceText(const Difference &difference); ///< "Ana Ruiz gained Writer on prod-cloud (Anyscale)"
/// "Since 1 November: 12 people joined, 3 left, 8 roles were raised." Numbers alone.
QString differencesSummary(const QList<Difference> &all, const QDateTime &since);

} // namespace gatehouse::app
