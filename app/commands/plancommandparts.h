// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "models/activities/plan/centreplan.h"

namespace kitcamp {

/// The day that an option gives, YYYY-MM-DD; \p otherwise where it was left out.
[[nodiscard]] Result<QDate> dayOption(const Arguments& arguments, const QString& option, QDate otherwise);
/// The session of the plan that \p written names: its id, the name that clashes are told with, or "IOT-1#3",
/// the third one of an activity. Refuses what nothing or several are called, with the ids to choose from.
[[nodiscard]] Result<qint64> sessionNamed(const CentrePlan& plan, Connection& connection,
                                          const QString& written);

} // namespace kitcamp
