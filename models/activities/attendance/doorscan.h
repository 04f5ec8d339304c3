// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"
#include "models/store/result.h"

#include <functional>

namespace kitcamp {

/// What a scan stands for, as far as the door is concerned.
struct DoorScan {
    enum class Kind {
        Unknown,
        UnknownCard,
        Person,
        Operator,
        Undo,
        Next,
        Offer,
        NotForTheDoor, ///< a device, a slip, a shelf, another command
    };
    Kind kind = Kind::Unknown;
    PersonId person;
    QString personName;
    bool isCard = false; ///< a chip, not a number or a login
    QString problem; ///< translated: lost, not valid; empty when it is good
    QString canonical; ///< of an unknown card
    OperatorId operatorId;
    int number = 0; ///< of the offer
    QString what; ///< NotForTheDoor: the tag or name
};

/// Tells what a scan stands for: the card formats and command cards are those of the desk, which is not
/// known here.
using DoorReader = std::function<Result<DoorScan>(const QString& scan, qint64 at)>;

} // namespace kitcamp
