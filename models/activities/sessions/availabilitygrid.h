// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/calendarchange.h"

#include <array>

namespace kitcamp {

/// A person's usual week in half hours from 8 to 22, to be painted.
struct AvailabilityGrid {
    static constexpr int firstMinute = 8 * 60;
    static constexpr int slotMinutes = 30;
    static constexpr int slotCount = 28;
    static constexpr int dayCount = 7;
    enum class Level : quint8 { Free, No, RatherNot, Prefer };

    std::array<std::array<Level, slotCount>, dayCount> cells{}; ///< by day from Monday, then by half hour
    friend bool operator==(const AvailabilityGrid&, const AvailabilityGrid&) = default;
};

/// The grid, and the lines that it cannot show: single days, other hours, those of some weeks, with a note.
struct GriddedAvailability {
    AvailabilityGrid grid;
    QList<AvailabilityLine> rest;
    AvailabilityGrid behind; ///< where the weekly ones of the rest lie, to be shown behind the grid
};
[[nodiscard]] GriddedAvailability griddedAvailability(const QList<AvailabilityLine>& lines);
/// The lines of a grid: one for each stretch; a column of one level is the whole day.
[[nodiscard]] QList<AvailabilityLine> linesOf(const AvailabilityGrid& grid);

/// "Mondays 08:00-12:00: cannot", "2026-10-08: prefers".
[[nodiscard]] QString availabilityText(const AvailabilityLine& line);
/// "cannot", "rather not", "prefers".
[[nodiscard]] QString availabilityLevelTitle(const QString& level);

} // namespace kitcamp
