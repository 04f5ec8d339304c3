// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/planchange.h"
#include "models/store/store.h"

namespace kitcamp {

/// Why sessions cannot be published: the sentences of what stands against them under the centre's rules of
/// the levels "forbid" and "block publishing". What is called off is never in the way.
[[nodiscard]] Result<QHash<qint64, QStringList>> publishBlockers(Store& store,
                                                                 const QList<PlanChange>& changes);

} // namespace kitcamp
