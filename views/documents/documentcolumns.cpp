// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentcolumns.h"

#include "views/print/listcolumns.h"
#include "views/print/papertext.h"

#include <numeric>

namespace kitcamp {

namespace {

constexpr int sampledRows = 200;

/// What a column wants, in paper units with its padding.
struct ColumnWish {
    double least = 0.0; ///< no word is broken
    double natural = 0.0; ///< hardly any cell is wrapped
    std::vector<double> cells; ///< from narrow to wide

    /// In which this part of the cells stand on one line.
    [[nodiscard]] double widthFor(double part) const
    {
        if (cells.empty())
            return natural;
        const auto last = static_cast<double>(cells.size() - 1);
        return std::clamp(cells[static_cast<std::size_t>(part * last)], least, std::max(least, natural));
    }
};

ColumnWish wishOf(const ListContent& content, int column, double points)
{
    ListContent one;
    one.columns = {content.columns[column]};
    one.rows.count = content.rows.count;
    one.rows.text = [&content, column](int row, int) { return content.rows.text(row, column); };
    const ListColumns measured(one, points);
    ColumnWish wish{measured.leastWidth(), measured.naturalWidth(), {}};
    const QFont font = paperFont(points);
    const int count = std::min(sampledRows, content.rows.count);
    for (int i = 0; i < count; ++i) {
        const int row = static_cast<int>(qint64(i) * content.rows.count / count);
        const QString text = printable(content.rows.text(row, column)).left(200);
        // Two units more than the text: lineCount() wants a hair of room.
        wish.cells.push_back(textWidth(text, font) + 2.0 * ListColumns::padding + 4.0);
    }
    std::sort(wish.cells.begin(), wish.cells.end());
    return wish;
}

} // namespace

std::vector<double> thriftyWidths(const ListContent& content, double points, double room)
{
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < content.columns.size(); ++column)
        wishes.push_back(wishOf(content, column, points));
    for (const double part : {0.98, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5}) {
        std::vector<double> widths;
        double wanted = 0.0; // by those that are not as wide as they would like
        for (const ColumnWish& wish : wishes) {
            widths.push_back(wish.widthFor(part));
            wanted += wish.natural - widths.back();
        }
        const double left = room - std::accumulate(widths.begin(), widths.end(), 0.0);
        if (left < 0.0)
            continue;
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] += wanted > 0.0 ? left * (wishes[i].natural - widths[i]) / wanted
                                      : left / static_cast<double>(widths.size());
        return widths;
    }
    return {};
}

} // namespace kitcamp
