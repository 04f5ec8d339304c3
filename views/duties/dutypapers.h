// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/duties/dutytable.h"
#include "views/print/paper.h"

#include <QLocale>

namespace kitcamp {

/// Who is where when, by time, by person or by room.
[[nodiscard]] Result<std::shared_ptr<const Paper>> supervisionPlanOf(Store& store, const QLocale& locale,
                                                                     qint64 activity, DutyTable::Order order);
/// What stands on it, in its order.
[[nodiscard]] QList<int> dutyPaperColumns(DutyTable::Order order);

} // namespace kitcamp
