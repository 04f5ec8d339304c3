// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/lending/bucketgrid.h"
#include "models/statistics/lending/lendingdimensions.h"
#include "models/statistics/lending/loantable.h"

namespace kitcamp {

/// Numbers of what is counted: of a device, a borrower, a loan; -1 where it has none.
struct CountedThing {
    int device = -1;
    int borrower = -1;
    int loan = -1;
};

/// The cells that a task asks for, in one vector; which of them a thing belongs to by its groups, and whether
/// the filters let it in. Time is left to BucketGrid, whose cells are added.
class CellAxes
{
public:
    /// Refuses what would be more cells than fit into memory.
    [[nodiscard]] static Result<CellAxes> of(const FactTask& task, LoanTable& loans);

    [[nodiscard]] int cells() const { return m_cells; }
    [[nodiscard]] const std::vector<int>& strides() const { return m_strides; }

    [[nodiscard]] bool lets(const CountedThing& thing) const
    {
        for (const Filter& filter : m_filters) {
            if (filter.allowed[static_cast<size_t>(number(filter.part, thing))] == 0)
                return false;
        }
        return true;
    }
    /// Calls \p visit(cell) for each cell of the thing's groups, on top of \p timeCell.
    template <typename Visit>
    void eachCell(const CountedThing& thing, int timeCell, Visit&& visit) const
    {
        for (const int first : groupsOf(0, thing)) {
            for (const int second : groupsOf(1, thing))
                visit(timeCell + first * m_groupStrides[0] + second * m_groupStrides[1]);
        }
    }
    /// What is not zero, by the names of its groups.
    [[nodiscard]] FactCells named(const std::vector<double>& values) const;
    /// The key of an axis that stands in a cell.
    [[nodiscard]] QString key(int cell, int axis) const;

private:
    struct Filter {
        LoanPart part;
        std::vector<char> allowed;
    };
    struct GroupAxis {
        LoanPart part = LoanPart::Loan;
        std::shared_ptr<const Grouping> own;
        const Grouping* grouping = nullptr; ///< none: an axis of time, or no axis
    };

    [[nodiscard]] static int number(LoanPart part, const CountedThing& thing)
    {
        if (part == LoanPart::Device)
            return thing.device;
        return part == LoanPart::Borrower ? thing.borrower : thing.loan;
    }
    [[nodiscard]] Grouping::Range groupsOf(size_t axis, const CountedThing& thing) const
    {
        static constexpr int none = 0;
        const GroupAxis& group = m_groups[axis];
        if (!group.grouping)
            return {&none, &none + 1};
        return group.grouping->of(number(group.part, thing));
    }
    [[nodiscard]] static Result<GroupAxis> groupAxis(const FactTask& task, LoanTable& loans,
                                                     const QString& dimension);
    static void showOnlyAsked(GroupAxis& axis, const QString& dimension, const QList<RawFilter>& filters);
    [[nodiscard]] Result<void> addFilter(const FactTask& task, LoanTable& loans, const RawFilter& filter);

    int m_cells = 1;
    std::vector<int> m_sizes;
    std::vector<int> m_strides;
    QList<bool> m_startsAtOne; ///< keys of weekdays
    GroupAxis m_groups[2];
    int m_groupStrides[2] = {0, 0};
    std::vector<Filter> m_filters;
};

} // namespace kitcamp
