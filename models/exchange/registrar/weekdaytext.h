// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/weekdays.h"

#include <QStringView>

namespace kitcamp {

/// Takes 星期五, 周三, 周六日, 周一、三、五, 周一至周五, 礼拜天, 周1, Mon, Friday from folded text and moves
/// \p at behind it; no days where none stand there.
[[nodiscard]] Weekdays takeWeekdays(QStringView folded, qsizetype& at);

/// The weekdays of a whole text, as a column or its head has them: also "一", "1", "7".
[[nodiscard]] Weekdays weekdaysOf(const QString& text);

} // namespace kitcamp
