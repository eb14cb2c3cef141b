// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace gatehouse {

enum class Platform : quint8 { Anyscale, Arize, Wandb };

/// A platform's opaque key. Two kinds of key never mix: an Anyscale person has three (e-mail, user id, identity id), and
/// the wrong one is a 404 (contracts/anyscale.md §1).
template<typename Tag>
struct StrongId
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    auto operator<=>(const StrongId &other) const { return value.compare(other.value) <=> 0; }
    bool operator==(const StrongId &) const = default;
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using UserId = StrongId<struct UserIdTag>;                 ///< Anyscale `usr_…`; may be empty for a person who has none yet
using IdentityId = StrongId<struct IdentityIdTag>;         ///< Anyscale `ide_…`: the key of a membership
using OrganisationId = StrongId<struct OrganisationIdTag>; ///< Anyscale `org_…`
using InvitationId = StrongId<struct InvitationIdTag>;     ///< Anyscale `orginv_…`
using GroupId = StrongId<struct GroupIdTag>;               ///< Anyscale `ug_…`
using ApiKeyId = StrongId<struct ApiKeyIdTag>;             ///< Anyscale `ak_…`-like, Arize `ApiKey:…`, W&B `ApiKey:…`
using ResourceId = StrongId<struct ResourceIdTag>;         ///< Anyscale `cld_…`, `prj_…`; "" for the organisation itself

/// One row of a list of accounts: unique over all platforms. `value` is the platform's key of the membership
/// (Anyscale: the identity id).
struct AccountId
{
    Platform platform = Platform::Anyscale;
    QString value;

    bool operator==(const AccountId &) const = default;
    friend size_t qHash(const AccountId &id, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(id.platform), id.value);
    }
};

} // namespace gatehouse
