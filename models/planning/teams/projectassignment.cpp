// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teams/projectassignment.h"

#include <limits>

namespace kitcamp {

namespace {
constexpr qint64 Far = std::numeric_limits<qint64>::max() / 4;

/// The prices of rows and columns and who has which column; row and column 0 stand for none.
struct Matching {
    const std::vector<std::vector<qint64>>& worth;
    std::vector<qint64> rowPrice;
    std::vector<qint64> columnPrice;
    std::vector<std::size_t> rowOf;
    std::vector<std::size_t> way;

    /// Takes one more row in along the shortest path to a free column.
    void add(std::size_t row);
};

void Matching::add(std::size_t row)
{
    std::vector<qint64> distance(rowOf.size(), Far);
    std::vector<bool> done(rowOf.size(), false);
    rowOf[0] = row;
    std::size_t column = 0;
    while (rowOf[column] != 0) {
        done[column] = true;
        const std::size_t from = rowOf[column];
        qint64 least = Far;
        std::size_t next = 0;
        for (std::size_t k = 1; k < rowOf.size(); ++k) {
            if (done[k])
                continue;
            const qint64 cost = -worth[from - 1][k - 1] - rowPrice[from] - columnPrice[k];
            if (cost < distance[k]) {
                distance[k] = cost;
                way[k] = column;
            }
            if (distance[k] < least) {
                least = distance[k];
                next = k;
            }
        }
        for (std::size_t k = 0; k < rowOf.size(); ++k) {
            if (done[k]) {
                rowPrice[rowOf[k]] += least;
                columnPrice[k] -= least;
            } else {
                distance[k] -= least;
            }
        }
        column = next;
    }
    for (; column != 0; column = way[column])
        rowOf[column] = rowOf[way[column]];
}
} // namespace

std::vector<int> bestAssignment(const std::vector<std::vector<qint64>>& worth)
{
    if (worth.empty())
        return {};
    const std::size_t columns = worth.front().size();
    Matching matching{.worth = worth,
                      .rowPrice = std::vector<qint64>(worth.size() + 1, 0),
                      .columnPrice = std::vector<qint64>(columns + 1, 0),
                      .rowOf = std::vector<std::size_t>(columns + 1, 0),
                      .way = std::vector<std::size_t>(columns + 1, 0)};
    for (std::size_t row = 1; row <= worth.size(); ++row)
        matching.add(row);
    std::vector<int> result(worth.size(), -1);
    for (std::size_t column = 1; column <= columns; ++column)
        if (matching.rowOf[column] != 0)
            result[matching.rowOf[column] - 1] = int(column) - 1;
    return result;
}

} // namespace kitcamp
