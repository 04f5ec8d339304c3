// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/week/weekmodel.h"
#include "views/common/palette.h"

#include <QDateTime>
#include <QFont>

namespace kitcamp {

/// How much of the plan is seen at once.
enum class ShownSpan { Day, Week, Month, Agenda };
/// How the lanes of a day are laid: beside one another, or one row for each with time running to the right.
enum class LaneDirection { Columns, Rows };
/// What a block that is dragged keeps to.
enum class Snap { FiveMinutes, Periods };

/// What a plan shows, as plain values read once from its model: layouts and papers are made from it and need
/// no model any more.
struct PlanSheet {
    struct Block {
        PlanBlock facts;
        int row = 0; ///< in the model
        size_t look = 0; ///< another number where it must be drawn anew
    };

    // how it is seen
    ShownSpan span = ShownSpan::Week;
    QDate date; ///< the day that the person asked for
    LaneDirection laneDirection = LaneDirection::Columns;
    Snap snap = Snap::FiveMinutes;
    int fromHour = 7; ///< hours shown at least; more where a block stands outside of them
    int toHour = 22;
    double hourPixels = 46; ///< least height of an hour at the usual font
    QDateTime now; ///< the centre's clock; invalid: no line
    QFont font;
    Scheme scheme = Scheme::Light;
    // what it shows
    QDate first;
    int days = 0;
    QList<DayFacts> facts; ///< one for each day
    QList<QList<PlanPeriod>> periods; ///< one table for each day
    QList<PlanLane> lanes; ///< empty: days are not divided
    QList<Block> blocks; ///< in order of time

    /// Sets first and days for DATE and SPAN, so that the range is known before a model is filled.
    void chooseDays();
    /// Takes from MODEL what stands in these days; null: nothing.
    void read(const WeekModel* model);

    [[nodiscard]] QDate last() const { return first.addDays(days - 1); }
    [[nodiscard]] bool contains(QDate day) const { return day >= first && day <= last(); }
    [[nodiscard]] int dayIndex(QDate day) const; ///< -1: not in the range
    [[nodiscard]] int laneCount() const; ///< at least one; one where the span shows no lanes
    [[nodiscard]] int laneIndex(qint64 lane) const; ///< -1: not shown
    [[nodiscard]] qint64 laneAt(int index) const;
    [[nodiscard]] DayFacts factsOf(QDate day) const;
    [[nodiscard]] QList<PlanPeriod> periodsOf(QDate day) const;
    /// Whether places have a time of day (a month and an agenda have days only).
    [[nodiscard]] bool hasMinutes() const { return span == ShownSpan::Day || span == ShownSpan::Week; }
    [[nodiscard]] const Block* find(qint64 id) const;
    [[nodiscard]] Palette tokens() const { return Palette::of(scheme); }

private:
    void readDays(const WeekModel& model);
    void readBlocks(const WeekModel& model);
};

} // namespace kitcamp
