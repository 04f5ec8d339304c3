// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportlayout.h"

namespace kitcamp {

/// "Heading", "Chart" ...: as blocks are offered.
[[nodiscard]] QString blockTitle(LayoutBlock::Kind kind);
/// What a block says, in a line: its text, or what it counts by what.
[[nodiscard]] QString blockSummary(const LayoutBlock& block, const QList<KeptQuestion>& kept);
/// "Different students by University"
[[nodiscard]] QString questionWords(const FigureQuestion& question);
/// "Bars", "Line" ...
[[nodiscard]] QString formTitle(ChartForm form);

} // namespace kitcamp
