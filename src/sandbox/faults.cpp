// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

struct KindWord
{
    FaultKind kind;
    QLatin1StringView word;
};

constexpr std::array kWords = {
    KindWord{FaultKind::DropBefore, "drop-before"_L1},
    KindWord{FaultKind::DropAfter, "drop-after"_L1},
    KindWord{FaultKind::Hang, "hang"_L1},
    KindWord{FaultKind::Half, "half"_L1},
    KindWord{FaultKind::RateLimited, "429"_L1},
    KindWord{FaultKind::ServerError, "500"_L1},
    KindWord{FaultKind::Unavailable, "503"_L1},
    KindWord{FaultKind::Garbage, "garbage"_L1},
    KindWord{FaultKind::Redirect, "redirect"_L1},
};

QString knownKinds()
{
    QStringList words;
    for (const auto &entry : kWords)
        words += entry.word;
    return words.join(", "_L1);
}

} // namespace

QLatin1StringView faultWord(FaultKind kind)
{
    const auto found = std::ranges::find(kWords, kind, &KindWord::kind);
    return found == kWords.end() ? QLatin1StringView() : found->word;
}

bool isHandledFirst(FaultKind kind)
{
    return kind == FaultKind::DropAfter || kind == FaultKind::Hang || kind == FaultKind::Half;
}

Result<FaultPlan> FaultPlan::parse(const QString &text)
{
    FaultPlan plan;
    double sum = 0;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto sides = part.trimmed().split(u'=');
        const auto word = sides.value(0).trimmed();
        const auto kind = std::ranges::find_if(kWords, [&](const KindWord &entry) { return word == entry.word; });
        if (kind == kWords.end())
            return localFailure(u"unknown kind of fault “%1”; known are: %2"_s.arg(word, knownKinds()));
        bool isNumber = false;
        const double percent = sides.value(1).trimmed().toDouble(&isNumber);
        if (sides.size() != 2 || !isNumber || !(percent >= 0 && percent <= 100))
            return localFailure(u"“%1”: write KIND=PERCENT with a percentage from 0 to 100"_s.arg(part));
        sum += percent;
        plan.percent.emplaceBack(kind->kind, percent);
    }
    if (sum > 100)
        return localFailure(u"the faults add up to more than 100 percent"_s);
    return plan;
}

std::optional<FaultKind> FaultPlan::choose(double roll) const
{
    double reached = 0;
    for (const auto &[kind, share] : percent) {
        reached += share;
        if (roll < reached)
            return kind;
    }
    return std::nullopt;
}

} // namespace gatehouse::sandbox
