// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

Role Role::fromAnyscaleWord(const QString &word)
{
    static constexpr std::array<std::pair<QLatin1StringView, Kind>, 8> kWords{{
        {"owner"_L1, Kind::Owner},
        {"collaborator"_L1, Kind::Collaborator},
        {"write"_L1, Kind::Writer},
        {"writer"_L1, Kind::Writer},
        {"readonly"_L1, Kind::ReadOnly},
        {"image_reader"_L1, Kind::ImageReader},
        {"image_reader_no_base_images"_L1, Kind::ImageReaderNoBaseImages},
        {"unspecified"_L1, Kind::Unspecified},
    }};
    if (word.isEmpty())
        return {};
    for (const auto &[known, kind] : kWords) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return {kind, word, {}};
    }
    return {Kind::Unknown, word, {}};
}

Role Role::fromArizeWord(const QString &word)
{
    static constexpr std::array<std::pair<QLatin1StringView, Kind>, 5> kWords{{
        {"ADMIN"_L1, Kind::Admin},
        {"MEMBER"_L1, Kind::Member},
        {"MEMBER_UI_ONLY"_L1, Kind::MemberUiOnly},
        {"ANNOTATOR"_L1, Kind::Annotator},
        {"READ_ONLY"_L1, Kind::ReadOnly},
    }};
    if (word.isEmpty())
        return {};
    const QString folded = word.toUpper().replace(u'-', u'_');
    for (const auto &[known, kind] : kWords) {
        if (folded == known)
            return {kind, word, {}};
    }
    return {Kind::Unknown, word, {}};
}

Role Role::fromWandbWord(const QString &word)
{
    static constexpr std::array<std::pair<QLatin1StringView, Kind>, 3> kWords{{
        {"admin"_L1, Kind::Admin},
        {"member"_L1, Kind::Member},
        {"viewer"_L1, Kind::Viewer},
    }};
    if (word.isEmpty())
        return {};
    for (const auto &[known, kind] : kWords) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return {kind, word, {}};
    }
    return {Kind::Unknown, word, {}};
}

} // namespace gatehouse
