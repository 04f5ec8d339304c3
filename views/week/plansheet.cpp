// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/plansheet.h"

#include <algorithm>

namespace kitcamp {

namespace {

constexpr int agendaDays = 28;
constexpr int minutesOfDay = 24 * 60;

/// A session may be nonsense (longer than its day, before midnight): it is drawn where it can be touched.
PlanBlock bounded(PlanBlock block)
{
    block.start = std::clamp(block.start, 0, minutesOfDay - 5);
    block.minutes = std::clamp(block.minutes, 5, minutesOfDay - block.start);
    return block;
}

size_t lookOf(const PlanBlock& block)
{
    return qHashMulti(0, block.title, block.lines, static_cast<int>(block.tone),
                      static_cast<int>(block.state), block.locked, block.ground, block.start);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

void PlanSheet::chooseDays()
{
    if (span == ShownSpan::Week) {
        first = mondayOf(date);
        days = 7;
    } else if (span == ShownSpan::Month) {
        const QDate begin(date.year(), date.month(), 1);
        const QDate end = begin.addDays(begin.daysInMonth() - 1);
        first = mondayOf(begin);
        days = static_cast<int>(first.daysTo(mondayOf(end))) + 7;
    } else {
        first = date;
        days = span == ShownSpan::Day ? 1 : agendaDays;
    }
}

void PlanSheet::read(const WeekModel* model)
{
    facts.fill({}, days);
    periods.fill({}, days);
    lanes.clear();
    blocks.clear();
    if (!model)
        return;
    lanes = hasMinutes() ? model->lanes() : QList<PlanLane>();
    readDays(*model);
    readBlocks(*model);
}

void PlanSheet::readDays(const WeekModel& model)
{
    for (int i = 0; i < days; ++i) {
        facts[i] = model.dayFacts(first.addDays(i));
        periods[i] = model.periods(first.addDays(i));
    }
}

void PlanSheet::readBlocks(const WeekModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const PlanBlock block = model.block(row);
        if (block.day.isValid() && contains(block.day))
            blocks.append({bounded(block), row, lookOf(block)});
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) {
        return std::tie(a.facts.day, a.facts.start, a.facts.id)
            < std::tie(b.facts.day, b.facts.start, b.facts.id);
    });
}

int PlanSheet::dayIndex(QDate day) const
{
    return day.isValid() && contains(day) ? static_cast<int>(first.daysTo(day)) : -1;
}

int PlanSheet::laneCount() const
{
    return std::max(1, static_cast<int>(lanes.size()));
}

int PlanSheet::laneIndex(qint64 lane) const
{
    if (lanes.isEmpty())
        return 0;
    for (int i = 0; i < lanes.size(); ++i) {
        if (lanes[i].id == lane)
            return i;
    }
    return -1;
}

qint64 PlanSheet::laneAt(int index) const
{
    return index >= 0 && index < lanes.size() ? lanes[index].id : 0;
}

DayFacts PlanSheet::factsOf(QDate day) const
{
    return facts.value(dayIndex(day));
}

QList<PlanPeriod> PlanSheet::periodsOf(QDate day) const
{
    return periods.value(dayIndex(day));
}

const PlanSheet::Block* PlanSheet::find(qint64 id) const
{
    const auto found =
        std::find_if(blocks.begin(), blocks.end(), [=](const Block& b) { return b.facts.id == id; });
    return found == blocks.end() ? nullptr : &*found;
}

} // namespace kitcamp
