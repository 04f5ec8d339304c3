// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QJsonObject>

namespace kitcamp {

/// A student goes from one team of a plan to another; 0 is "not placed".
struct TeamMove {
    qint64 row = 0; ///< id of the new place, where there was none
    qint64 participation = 0;
    qint64 from = 0;
    qint64 to = 0;
};
[[nodiscard]] QJsonValue toJson(const TeamMove& move);
[[nodiscard]] bool fromJson(const QJsonValue& json, TeamMove& move);

/// Where a student sits in a plan now.
struct StandingPlace {
    qint64 row = 0; ///< 0: not placed
    qint64 team = 0;
    bool locked = false;
};
[[nodiscard]] Result<StandingPlace> standingPlace(Connection& connection, qint64 plan, qint64 participation);

/// Does all moves or none: refused where somebody is locked, or was moved elsewhere meanwhile.
[[nodiscard]] Result<void> carryOut(Change& change, qint64 plan, const QList<TeamMove>& moves);
[[nodiscard]] Result<bool> areCarriedOut(Connection& connection, qint64 plan, const QList<TeamMove>& moves);
/// What puts those back who were moved elsewhere meanwhile, so that the moves fit again.
[[nodiscard]] Result<QList<TeamMove>> movesBack(Connection& connection, qint64 plan,
                                                const QList<TeamMove>& moves);

} // namespace kitcamp
