// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// One thing that somebody of the camp still has.
struct DeviceStillOut {
    QString tag;
    QString model;
    QString borrower;
    QString organization;
    QString team; ///< "Team 3"; empty: lent to the person
    QString due; ///< local; may be empty
};

/// What was lent to those of a camp and to its teams, from its first day to its last.
struct LentDevices {
    int loans = 0;
    int devices = 0; ///< different ones
    int borrowers = 0;
    QList<DeviceStillOut> out; ///< by university and name
};

[[nodiscard]] Result<LentDevices> lentDevices(Store& store, qint64 activity);

} // namespace kitcamp
