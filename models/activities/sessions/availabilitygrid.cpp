// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/availabilitygrid.h"

#include "models/activities/calendar/weekdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Level = AvailabilityGrid::Level;

namespace {

struct AvailabilityWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AvailabilityGrid)
};

constexpr ClockRange wholeDay{0, 1440};
constexpr int lastMinute =
    AvailabilityGrid::firstMinute + AvailabilityGrid::slotMinutes * AvailabilityGrid::slotCount;

Level levelOf(const QString& word)
{
    return word == "no"_L1 ? Level::No : word == "rather_not"_L1 ? Level::RatherNot : Level::Prefer;
}

QString wordOf(Level level)
{
    return level == Level::No ? u"no"_s : level == Level::RatherNot ? u"rather_not"_s : u"prefer"_s;
}

bool fits(const AvailabilityLine& line)
{
    const bool usual = line.weekday >= 1 && line.weekday <= 7 && !line.day.isValid() && !line.from.isValid()
        && !line.until.isValid() && line.note.isEmpty();
    const auto onGrid = [](int minute) {
        return minute >= AvailabilityGrid::firstMinute && minute <= lastMinute
            && (minute - AvailabilityGrid::firstMinute) % AvailabilityGrid::slotMinutes == 0;
    };
    return usual && (line.clock == wholeDay || (onGrid(line.clock.starts) && onGrid(line.clock.ends)));
}

/// A half hour that is only partly meant counts whole.
int slotAt(int minute, bool end)
{
    const int shift = end ? AvailabilityGrid::slotMinutes - 1 : 0;
    return std::clamp((minute - AvailabilityGrid::firstMinute + shift) / AvailabilityGrid::slotMinutes, 0,
                      AvailabilityGrid::slotCount);
}

void paint(AvailabilityGrid& grid, const AvailabilityLine& line)
{
    auto& day = grid.cells[size_t(line.weekday - 1)];
    for (int slot = slotAt(line.clock.starts, false); slot < slotAt(line.clock.ends, true); ++slot) {
        Level& cell = day[size_t(slot)];
        if (cell != Level::No) // what cannot be outweighs the rest
            cell = levelOf(line.level);
    }
}

} // namespace

GriddedAvailability griddedAvailability(const QList<AvailabilityLine>& lines)
{
    GriddedAvailability gridded;
    for (const AvailabilityLine& line : lines) {
        if (fits(line))
            paint(gridded.grid, line);
        else
            gridded.rest << line;
        if (!fits(line) && line.weekday >= 1 && line.weekday <= AvailabilityGrid::dayCount)
            paint(gridded.behind, line);
    }
    return gridded;
}

QList<AvailabilityLine> linesOf(const AvailabilityGrid& grid)
{
    QList<AvailabilityLine> lines;
    for (int day = 0; day < AvailabilityGrid::dayCount; ++day) {
        const auto& cells = grid.cells[size_t(day)];
        for (int slot = 0; slot < AvailabilityGrid::slotCount;) {
            const Level level = cells[size_t(slot)];
            int end = slot + 1;
            while (end < AvailabilityGrid::slotCount && cells[size_t(end)] == level)
                ++end;
            const auto minute = [](int at) {
                return AvailabilityGrid::firstMinute + at * AvailabilityGrid::slotMinutes;
            };
            const bool all = slot == 0 && end == AvailabilityGrid::slotCount;
            if (level != Level::Free)
                lines << AvailabilityLine{.weekday = day + 1,
                                          .clock = all ? wholeDay : ClockRange{minute(slot), minute(end)},
                                          .level = wordOf(level)};
            slot = end;
        }
    }
    return lines;
}

QString availabilityLevelTitle(const QString& level)
{
    if (level == "no"_L1)
        return AvailabilityWords::tr("cannot", "a person at some time");
    if (level == "rather_not"_L1)
        return AvailabilityWords::tr("rather not", "a person at some time");
    return AvailabilityWords::tr("prefers", "a person some time");
}

QString availabilityText(const AvailabilityLine& line)
{
    QString when = line.weekday != 0 ? weekdayName(line.weekday) : line.day.toString(Qt::ISODate);
    if (line.clock != wholeDay)
        when += u' ' + clockText(line.clock);
    if (line.from.isValid())
        when += u' ' + AvailabilityWords::tr("from %1", "a day").arg(line.from.toString(Qt::ISODate));
    if (line.until.isValid())
        when += u' ' + AvailabilityWords::tr("until %1", "a day").arg(line.until.toString(Qt::ISODate));
    const QString said = AvailabilityWords::tr("%1: %2", "when, and that somebody cannot")
                             .arg(when, availabilityLevelTitle(line.level));
    return line.note.isEmpty() ? said : said + u" ("_s + line.note + u')';
}

} // namespace kitcamp
