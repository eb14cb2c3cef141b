// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>
#include <cstddef>

namespace gatehouse::sandbox {

/// Seeded random numbers (SplitMix64) that are the same on every machine and with every library, unlike <random>'s
/// distributions. Not for secrets.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to count - 1.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    /// [0, 100) in steps of a thousandth.
    double percent() { return static_cast<double>(next() % 100'000) / 1000.0; }
    template<typename T, std::size_t N>
    const T &pick(const std::array<T, N> &from)
    {
        return from[static_cast<std::size_t>(next() % N)];
    }
    /// Lower-case letters and digits, as in the vendor's ids.
    QString letters(int count)
    {
        static constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
        QString text;
        text.reserve(count);
        for (int i = 0; i < count; ++i)
            text += QLatin1Char(kAlphabet[below(36)]);
        return text;
    }

private:
    quint64 m_state;
};

} // namespace gatehouse::sandbox
