// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace kitcamp::testkit {

/// Chance that is the same for the same seed on every computer.
class RandomSource
{
public:
    explicit RandomSource(quint64 seed)
        : m_engine(seed)
    {
    }

    /// 0 .. \p limit - 1.
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename Container>
    [[nodiscard]] auto pick(const Container& container)
    {
        return container[below(static_cast<int>(container.size()))];
    }
    /// A name as people write them: Latin, Chinese, mixed width, with quotes; few enough to meet twice.
    [[nodiscard]] QString name();
    /// Digits or letters as tags and numbers have them; few enough to clash.
    [[nodiscard]] QString number();
    /// A date from 2016 to 2030, as YYYY-MM-DD.
    [[nodiscard]] QString date();

private:
    std::mt19937_64 m_engine;
};

} // namespace kitcamp::testkit
