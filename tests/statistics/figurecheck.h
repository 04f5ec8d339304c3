// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/figures.h"
#include "models/store/store.h"

#include <QHash>

#include <utility>

namespace kitcamp::testkit {

/// The keys of the groups of one value; "" where there is no such axis, or the group is not known.
using PlainPlace = std::pair<QString, QString>;
using PlainCells = QHash<PlainPlace, double>;

/// Asks and compares: what is expected and not zero is there with its value, all else is zero, or with
/// \p isShare nothing at all.
void compareFigures(Store& store, const FigureQuestion& question, const FigureScope& scope,
                    const PlainCells& expected, bool isShare = false);
/// Behind each value stand as many rows as it says.
void compareRows(Store& store, const FigureQuestion& question, const FigureScope& scope);

} // namespace kitcamp::testkit
