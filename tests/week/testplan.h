// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/week/weekmodel.h"
#include "views/week/dragjudge.h"

namespace kitcamp {

/// A plan that a test holds in its hands.
class TestPlan : public WeekModel
{
    Q_OBJECT

public:
    using WeekModel::WeekModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(blocks.size());
    }
    [[nodiscard]] PlanBlock block(int row) const override { return blocks[row]; }
    [[nodiscard]] DayFacts dayFacts(QDate day) const override
    {
        DayFacts facts = days.value(day);
        facts.week = 12 + static_cast<int>(QDate(2026, 11, 23).daysTo(day.addDays(1 - day.dayOfWeek()))) / 7;
        return facts;
    }
    [[nodiscard]] QList<PlanLane> lanes() const override { return laneList; }
    [[nodiscard]] QList<PlanPeriod> periods(QDate) const override { return periodList; }

    void add(const PlanBlock& block)
    {
        beginInsertRows({}, rowCount(), rowCount());
        blocks.append(block);
        endInsertRows();
    }
    void put(int row, const PlanBlock& block)
    {
        blocks[row] = block;
        Q_EMIT dataChanged(index(row), index(row));
    }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        blocks.removeAt(row);
        endRemoveRows();
    }
    void setLanes(const QList<PlanLane>& lanes)
    {
        laneList = lanes;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    }

    QList<PlanBlock> blocks;
    QHash<QDate, DayFacts> days;
    QList<PlanLane> laneList;
    QList<PlanPeriod> periodList;
};

/// Says what the test has decided: bad before noon, with a warning on Thursdays, good else.
class TestJudge : public DragJudge
{
public:
    [[nodiscard]] QList<Tone> judge(const DraggedBlock&, const QList<PlanPlace>& places) override;
    [[nodiscard]] PlaceReasons explain(const DraggedBlock& block, const PlanPlace& place) override;

    int asked = 0; ///< calls of judge()
    int explained = 0;
    QList<PlanPlace> places; ///< all that were asked for
    std::optional<PlanPlace> better;
};

/// The 23rd to the 29th of November 2026, the twelfth week of its term, as in a centre that works.
void fillWeek(TestPlan& plan, bool chinese = false);
[[nodiscard]] QList<PlanPeriod> campusPeriods();

} // namespace kitcamp
