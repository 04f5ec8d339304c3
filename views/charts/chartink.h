// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

/// On what a chart is drawn. Print tells series apart by hatches and signs too, for papers that are copied.
enum class ChartInk { Light, Dark, Print };

} // namespace kitcamp
