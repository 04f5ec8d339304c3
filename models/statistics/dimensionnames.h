// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factsource.h"

#include <QHash>

namespace kitcamp {

/// How the groups of a dimension other than the calendar's are called: from what the file holds (raw: an id,
/// a word, a number, as text) to keys and labels and back.
class DimensionNames
{
public:
    /// Looks up \p raws, or all that there are where \p raws is nullptr.
    [[nodiscard]] static Result<DimensionNames> read(Connection& connection, const FactDimension& dimension,
                                                     const QStringList* raws);
    /// What the file holds for \p keys; refuses a key that nothing has.
    [[nodiscard]] static Result<QStringList> rawsOf(Connection& connection, const FactDimension& dimension,
                                                    const QStringList& keys);

    [[nodiscard]] FigureGroup group(const QString& raw) const;
    /// Where \p raw stands in the dimension's own order; the unknown stands last.
    [[nodiscard]] double place(const QString& raw) const;
    /// In their order: rows and words only.
    [[nodiscard]] const QStringList& raws() const { return m_raws; }

private:
    explicit DimensionNames(FactDimension dimension)
        : m_dimension(std::move(dimension))
    {
    }
    [[nodiscard]] Result<void> readRows(Connection& connection, const QStringList* raws);

    FactDimension m_dimension;
    QStringList m_raws;
    QHash<QString, FigureGroup> m_groups;
    QHash<QString, qsizetype> m_places;
};

/// Whether the file holds numbers for its groups: ids, years, hours, weekdays.
[[nodiscard]] inline bool holdsNumbers(const FactDimension& dimension)
{
    return dimension.isTime || !dimension.rows.isEmpty() || dimension.order == FactDimension::Order::ByNumber;
}
/// How the group of what is not known is called.
[[nodiscard]] FigureGroup unknownGroup();

} // namespace kitcamp
