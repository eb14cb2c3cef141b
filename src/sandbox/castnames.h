// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace gatehouse::sandbox {

/// A name as it is written, and in the letters an address is made of.
struct NameWord
{
    const char16_t *written;
    const char *plain;
};

/// Names that go together.
struct NameStock
{
    std::span<const NameWord> given;
    std::span<const NameWord> family;
    int weight;             ///< how many of a hundred people
    bool isFamilyFirst;     ///< as in 山田 太郎
    bool isWrittenTogether; ///< without a blank between the two
};

std::span<const NameStock> nameStocks();

/// People who are in every cast of more than a handful, for the trouble their names make.
struct AwkwardPerson
{
    const char *email;
    const char16_t *name;
    const char16_t *lastName; ///< nullptr: none, and no full name
    const char16_t *title;    ///< nullptr: none
};

std::span<const AwkwardPerson> awkwardPeople();

} // namespace gatehouse::sandbox
