// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/loanoffice.h"

namespace kitcamp {

/// Days past \p due (local date and time) at \p at; 0 where nothing was due.
[[nodiscard]] int daysLateOf(Connection& connection, const QString& due, qint64 at);
/// \p days after the due date of \p loan, moved to the next open time and never past \p latest where a
/// renewal by the rules would end earlier only because the borrower leaves.
[[nodiscard]] Result<QString> extendedDue(Connection& connection, const OpenLoan& loan, int days,
                                          const LocalMoment& latest, qint64 at);

} // namespace kitcamp
