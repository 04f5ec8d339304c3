// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QTimeZone>

namespace kitcamp {

/// One thing that somebody of the camp still has.
struct DeviceStillOut {
    QString tag;
    QString model;
    qint64 person = 0; ///< the borrower
    QString borrower;
    QString organization;
    QString team; ///< "Team 3"; empty: lent to the person
    QString due; ///< local, as the file writes it; may be empty
};

/// What was lent to those of a camp and to its teams, from its first day to its last.
struct LentDevices {
    int loans = 0;
    int devices = 0; ///< different ones
    int borrowers = 0;
    QList<DeviceStillOut> out; ///< by university and name
};

/// Days are those of \p zone, the centre's.
[[nodiscard]] Result<LentDevices> lentDevices(Connection& file, const QTimeZone& zone, qint64 activity);

} // namespace kitcamp
