// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendees/linefilter.h"

#include "models/items/attendees/linesmodel.h"

#include <algorithm>

namespace kitcamp {

LineFilter::LineFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void LineFilter::setQuery(const QString& query)
{
    m_words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void LineFilter::setGroup(const QString& group)
{
    m_group = group;
    invalidateFilter();
}

void LineFilter::setOnlyMarked(bool only)
{
    m_onlyMarked = only;
    invalidateFilter();
}

bool LineFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_onlyMarked && !first.data(LinesModel::MarkedRole).toBool())
        return false;
    if (!m_group.isEmpty() && first.data(LinesModel::GroupRole).toString() != m_group)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex cell = first.siblingAtColumn(column);
            if (cell.data().toString().contains(word, Qt::CaseInsensitive)
                || cell.data(SecondLineRole).toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace kitcamp
