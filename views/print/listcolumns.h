// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/listpaper.h"

#include <array>
#include <vector>

namespace kitcamp {

/// Points; a list takes the first in which the words of its columns fit.
inline constexpr std::array listFontSizes{8.5, 7.5, 6.5};

/// How much room the columns of a list need, judged by their heads and a sample of their rows.
class ListColumns
{
public:
    static constexpr double padding = 100.0; ///< paper units left and right of a cell's text

    ListColumns(const ListContent& content, double points);

    [[nodiscard]] double leastWidth() const; ///< in which no word is broken
    [[nodiscard]] double naturalWidth() const; ///< in which hardly any cell is wrapped
    /// Widths, padding included, that fill the room exactly.
    [[nodiscard]] std::vector<double> widths(double room) const;

private:
    struct Need {
        double least = 0.0;
        double natural = 0.0;
        double weight = 0.0;
    };

    std::vector<Need> m_needs;
};

} // namespace kitcamp
