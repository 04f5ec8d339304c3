// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitcamp {

class WeekView;

/// Teaches screen readers to read a WeekView: each block is an item with its whole sentence, and the cursor's
/// empty cell (or what is dragged, with its reasons) one more.
void installWeekAccessible();
/// Says that the cursor or what is dragged has moved.
void tellWeekFocus(WeekView* view);

} // namespace kitcamp
