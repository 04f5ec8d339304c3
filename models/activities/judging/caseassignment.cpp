// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/caseassignment.h"

#include <algorithm>
#include <limits>

namespace kitcamp {

namespace {

constexpr int allSatisfied = 10000;
constexpr qint64 noPlace = 1'000'000; // dearer than any wish: left out only where no place is left

/// The method of Kuhn and Munkres with potentials, rows one after the other (J. Munkres, 1957; the form with
/// shortest augmenting paths after J. Edmonds and R. Karp, 1972).
class Assignment
{
public:
    /// \p costs: rows x columns, at least as many columns as rows.
    explicit Assignment(const QList<QList<qint64>>& costs)
        : m_costs(costs)
        , m_rows(static_cast<int>(costs.size()))
        , m_columns(costs.isEmpty() ? 0 : static_cast<int>(costs.constFirst().size()))
        , m_ofRow(m_rows + 1, 0)
        , m_ofColumn(m_columns + 1, 0)
        , m_match(m_columns + 1, 0)
        , m_way(m_columns + 1, 0)
    {
        for (int row = 1; row <= m_rows; ++row)
            augment(row);
    }

    [[nodiscard]] QList<int> columnOfRows() const
    {
        QList<int> columns(m_rows, -1);
        for (int column = 1; column <= m_columns; ++column) {
            if (m_match[column] > 0)
                columns[m_match[column] - 1] = column - 1;
        }
        return columns;
    }

private:
    void augment(int row)
    {
        m_match[0] = row;
        int column = 0;
        QList<qint64> least(m_columns + 1, std::numeric_limits<qint64>::max());
        QList<bool> used(m_columns + 1, false);
        do {
            used[column] = true;
            column = nearest(column, least, used);
        } while (m_match[column] != 0);
        for (; column != 0; column = m_way[column])
            m_match[column] = m_match[m_way[column]];
    }

    /// The free column that costs least more; potentials follow.
    int nearest(int from, QList<qint64>& least, const QList<bool>& used)
    {
        const int row = m_match[from];
        qint64 delta = std::numeric_limits<qint64>::max();
        int next = 0;
        for (int column = 1; column <= m_columns; ++column) {
            if (used[column])
                continue;
            const qint64 cost = m_costs[row - 1][column - 1] - m_ofRow[row] - m_ofColumn[column];
            if (cost < least[column]) {
                least[column] = cost;
                m_way[column] = from;
            }
            if (least[column] < delta) {
                delta = least[column];
                next = column;
            }
        }
        for (int column = 0; column <= m_columns; ++column) {
            if (used[column]) {
                m_ofRow[m_match[column]] += delta;
                m_ofColumn[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return next;
    }

    const QList<QList<qint64>>& m_costs;
    int m_rows;
    int m_columns;
    QList<qint64> m_ofRow;
    QList<qint64> m_ofColumn;
    QList<int> m_match;
    QList<int> m_way;
};

/// A column for each place of each case, then one for each team that finds none.
QList<int> placesOf(const CaseWishes& wishes)
{
    QList<int> columns;
    for (int projectCase = 0; projectCase < wishes.cases(); ++projectCase) {
        const int most = wishes.places[projectCase] > 0 ? std::min(wishes.places[projectCase], wishes.teams())
                                                        : wishes.teams();
        columns += QList<int>(most, projectCase);
    }
    return columns + QList<int>(wishes.teams(), -1);
}

} // namespace

int CaseWishes::satisfaction(int team, int projectCase) const
{
    const QList<QList<int>>& members = wishes[team];
    if (members.isEmpty())
        return 0;
    qint64 sum = 0;
    for (const QList<int>& ranked : members) {
        const qsizetype place = ranked.indexOf(projectCase);
        if (place >= 0)
            sum += qint64(allSatisfied) * (cases() - place) / cases();
    }
    return static_cast<int>(sum / members.size());
}

QList<int> assignCases(const CaseWishes& wishes)
{
    const QList<int> columns = placesOf(wishes);
    QList<QList<qint64>> costs;
    for (int team = 0; team < wishes.teams(); ++team) {
        QList<qint64> row;
        for (const int projectCase : columns)
            row << (projectCase < 0 ? noPlace : allSatisfied - wishes.satisfaction(team, projectCase));
        costs << row;
    }
    QList<int> cases;
    for (const int column : Assignment(costs).columnOfRows())
        cases << columns[column];
    return cases;
}

} // namespace kitcamp
