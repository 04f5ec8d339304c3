// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "models/activities/plan/centreplan.h"

namespace kitcamp {

/// The day that an option gives, YYYY-MM-DD; \p otherwise where it was left out.
[[nodiscard]] Result<QDate> dayOption(const Arguments& arguments, const QString& option, QDate otherwise);
/// The session of the plan that \p written names: its number in the file, or the name that clashes are told
/// with. Refuses a name that nothing or several have, with the numbers to choose from.
[[nodiscard]] Result<qint64> sessionNamed(const CentrePlan& plan, const QString& written);

} // namespace kitcamp
