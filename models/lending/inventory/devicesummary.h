// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QStringList>

namespace kitcamp {

/// The loan that a device is out on.
struct DeviceLoan {
    LoanId id;
    PersonId borrower;
    qint64 lentAt = 0; ///< Unix seconds
    QString due; ///< local date and time of the centre; empty: without
};

/// A device as a row or a card on the screen shows it; names are in the language of the window.
struct DeviceSummary {
    DeviceId id;
    QString tag;
    ModelId modelId;
    QString model;
    QString maker;
    QString modelNumber;
    QString serial;
    QList<CategoryId> categoryIds; ///< its own first, then up to the root, as rules ask for them
    QString category; ///< "Boards › IoT"
    PlaceId placeId;
    QString place; ///< "Room 301 › Cabinet 2"
    QString condition; ///< as stored: good, worn, broken, lost, withdrawn
    QString conditionNote;
    QString note;
    QString picture; ///< hash of the model's picture, see PictureStore
    bool lendable = true; ///< false: stays here
    bool archived = false;
    std::optional<DeviceLoan> loan;
};

/// Refuses where there is no such device.
[[nodiscard]] Result<DeviceSummary> readDeviceSummary(Connection& connection, DeviceId device);

} // namespace kitcamp
