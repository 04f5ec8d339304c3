// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factcatalogue.h"

namespace kitcamp {

/// All that can be asked about loans, devices and bookings.
[[nodiscard]] FactCatalogue lendingFacts();

/// Its parts.
[[nodiscard]] QList<FactSource> lendingSources();
[[nodiscard]] QList<FactLook> lendingLooks();
[[nodiscard]] QList<FactMeasure> loanMeasures();
[[nodiscard]] QList<FactMeasure> deskMeasures();
[[nodiscard]] QList<FactMeasure> deviceMeasures();
[[nodiscard]] QList<FactMeasure> bookingMeasures();

/// A function of ours as an amount; \p additive: see FactAmount.
[[nodiscard]] FactAmount counted(const QString& source, Result<FactCells> (*count)(const FactTask&),
                                 Result<QList<qint64>> (*rows)(const FactTask&), bool additive = true);
/// SQL of when the file got the row \p id of \p table.
[[nodiscard]] QString enteredAt(const QString& table, const QString& id);

} // namespace kitcamp
