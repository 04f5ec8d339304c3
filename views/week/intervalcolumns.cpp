// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/intervalcolumns.h"

#include <algorithm>
#include <numeric>

namespace kitcamp {

namespace {

/// The spans that hang together, and which of them stand in each column (in order of time).
class Cluster
{
public:
    Cluster(const QList<TimeSpan>& spans, QList<ColumnSlot>& placed)
        : m_spans(spans)
        , m_placed(placed)
    {
    }

    void add(int index)
    {
        const TimeSpan& span = m_spans[index];
        if (span.begin >= m_end)
            close();
        const auto isFree = [&](const QList<int>& column) {
            return m_spans[column.last()].end <= span.begin;
        };
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), isFree);
        m_placed[index].column = static_cast<int>(found - m_columns.begin());
        if (found == m_columns.end())
            m_columns.append(QList<int>{index});
        else
            found->append(index);
        m_end = std::max(m_end, span.end);
    }

    void close()
    {
        for (const QList<int>& column : std::as_const(m_columns)) {
            for (const int index : column) {
                m_placed[index].columns = static_cast<int>(m_columns.size());
                m_placed[index].span = freeToTheRight(index);
            }
        }
        m_columns.clear();
    }

private:
    int freeToTheRight(int index) const
    {
        qsizetype next = m_placed[index].column + 1;
        while (next < m_columns.size() && !isTaken(m_columns[next], m_spans[index]))
            ++next;
        return static_cast<int>(next) - m_placed[index].column;
    }

    bool isTaken(const QList<int>& column, const TimeSpan& span) const
    {
        const auto endsBefore = [&](int index, int begin) { return m_spans[index].end <= begin; };
        const auto first = std::lower_bound(column.begin(), column.end(), span.begin, endsBefore);
        return first != column.end() && m_spans[*first].begin < span.end;
    }

    const QList<TimeSpan>& m_spans;
    QList<ColumnSlot>& m_placed;
    QList<QList<int>> m_columns;
    int m_end = 0;
};

} // namespace

QList<ColumnSlot> packColumns(const QList<TimeSpan>& spans)
{
    QList<int> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return spans[a].begin != spans[b].begin ? spans[a].begin < spans[b].begin
                                                : spans[a].end > spans[b].end;
    });
    QList<ColumnSlot> placed(spans.size());
    Cluster cluster(spans, placed);
    for (const int index : std::as_const(order))
        cluster.add(index);
    cluster.close();
    return placed;
}

} // namespace kitcamp
