// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QDate>
#include <QString>

namespace kitcamp {

/// How an activity stands on a day: what was decided (draft, published, cancelled), and what follows from the
/// dates (running, finished).
enum class ActivityState { Draft, Published, Running, Finished, Cancelled };

/// \p stored: activity.state; the days as YYYY-MM-DD, empty where none is set.
[[nodiscard]] ActivityState activityState(const QString& stored, const QString& from, const QString& until,
                                          QDate today);
[[nodiscard]] QString activityStateTitle(ActivityState state);
[[nodiscard]] Tone activityStateTone(ActivityState state);

/// The first and the last day of activity \p alias, as SQL: its own dates, else those of its sessions.
[[nodiscard]] QString firstDaySql(const QString& alias);
[[nodiscard]] QString lastDaySql(const QString& alias);

/// "2026-09-19 – 2026-11-08"; one day where both are the same.
[[nodiscard]] QString activityDays(const QString& from, const QString& until);

} // namespace kitcamp
