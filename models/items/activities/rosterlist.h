// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activities/rostercolumns.h"
#include "models/items/pagedmodel.h"

namespace kitcamp {

/// Everybody in one activity, in any role and state, with their answers in columns.
class RosterList : public PagedModel
{
    Q_OBJECT
public:
    RosterList(Store& store, FoldQuery fold, qint64 activity, QObject* parent);

    [[nodiscard]] qint64 activity() const { return m_activity; }
    /// Only those of a school, a year ...; \p narrowing speaks of p (person).
    void showOnly(const std::optional<WhereClause>& narrowing);
    /// How many each chip shows, by its key.
    [[nodiscard]] Result<QHash<QString, int>> chipCounts() const;
    [[nodiscard]] Result<qint64> personOf(qint64 participation) const;
    /// Whether who stands in that row waits.
    [[nodiscard]] bool isWaitingAt(int row) const;
    /// The questions were changed since: the list must be made anew to have their columns.
    [[nodiscard]] bool isOutdated() const;

    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

private:
    struct Columns; ///< questions and the titles that the specification points into
    RosterList(Store& store, FoldQuery fold, qint64 activity, const std::shared_ptr<Columns>& columns,
               QObject* parent);
    [[nodiscard]] QString stateText(const ListRow& row) const;
    [[nodiscard]] bool isLapsed(const ListRow& row) const;
    [[nodiscard]] Tone toneOf(const ListRow& row, const QString& key) const;

    qint64 m_activity;
    std::shared_ptr<Columns> m_columns;
};

/// A score as the file keeps it: what was written as a grade, else the points.
[[nodiscard]] QString scoreText(const QVariant& hundredths, const QString& grade);

} // namespace kitcamp
