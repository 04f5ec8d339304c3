// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/editdistance.h"

#include <QVarLengthArray>

#include <cstdlib>
#include <utility>

namespace kitcamp {

int editDistance(QStringView a, QStringView b, int bound)
{
    if (std::abs(a.size() - b.size()) > bound)
        return bound + 1;
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 192> rows(3 * width);
    int* twoAbove = rows.data();
    int* above = twoAbove + width;
    int* row = above + width;
    for (qsizetype j = 0; j <= b.size(); ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({changed, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        // A swap reaches back two rows, and costs one: the row above must be out of reach as well.
        if (least > bound && *std::min_element(above, above + width) >= bound)
            return bound + 1;
        std::swap(twoAbove, above);
        std::swap(above, row);
    }
    return std::min(above[b.size()], bound + 1);
}

QList<qsizetype> nearestTexts(QStringView wanted, const QStringList& candidates, int bound, qsizetype limit)
{
    std::vector<std::pair<int, qsizetype>> near;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        if (const int distance = editDistance(wanted, candidates[i], bound); distance <= bound)
            near.emplace_back(distance, i);
    std::sort(near.begin(), near.end());
    QList<qsizetype> positions;
    for (std::size_t i = 0; i < near.size() && qsizetype(i) < limit; ++i)
        positions += near[i].second;
    return positions;
}

} // namespace kitcamp
