// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activities/activitystate.h"
#include "models/items/pagedmodel.h"

namespace kitcamp {

/// Columns, filters and search of the list; one about some kind of activity takes what it needs.
[[nodiscard]] ListSpec activityListSpec();

/// All classes, camps, contests, projects, talks, trainings and open days, with dates, seats and how they
/// stand.
class ActivityList : public PagedModel
{
    Q_OBJECT
public:
    ActivityList(Store& store, FoldQuery fold, QObject* parent);

    /// Only those of a kind, a term, a course; empty and 0: any.
    struct Narrowing {
        QString kind;
        qint64 term = 0;
        qint64 course = 0;
        QString without; ///< a kind that is left out
    };
    void showOnly(const Narrowing& narrowing);

    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;

protected:
    ActivityList(Store& store, MakeSpec makeSpec, FoldQuery fold, QObject* parent);

private:
    [[nodiscard]] ActivityState stateOf(const ListRow& row) const;
    [[nodiscard]] QString seatsText(const ListRow& row) const;
    [[nodiscard]] Tone toneOf(const ListRow& row, const QString& key) const;
};

} // namespace kitcamp
