// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"

namespace kitcamp {

// What stands behind a value, each thing once. Of the task only period and filters are looked at.

[[nodiscard]] Result<QList<qint64>> loansLent(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> borrowersOfLoans(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> devicesOfLoans(const FactTask& task);
/// Loans of which a part lies in the period.
[[nodiscard]] Result<QList<qint64>> loansRunning(const FactTask& task);
/// Loans that ran when most units were out.
[[nodiscard]] Result<QList<qint64>> loansAtPeak(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> loansLate(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> lendableUnits(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> idleUnits(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> inventoryUnits(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> scarceModels(const FactTask& task);
[[nodiscard]] Result<QList<qint64>> modelsToBuy(const FactTask& task);

/// A FactAmount::rows of one of them.
using RowsOf = Result<QList<qint64>> (*)(const FactTask&);
[[nodiscard]] std::function<Result<QList<qint64>>(const FactTask&, int)> rowsFunction(RowsOf rows);

} // namespace kitcamp
