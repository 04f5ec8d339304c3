// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace kitcamp {

/// Between two places of a waiting list: somebody is moved between others without touching them.
constexpr qint64 waitingGap = 1000;

/// Who waits for the activity ?, in their order: id.
constexpr auto waitingInOrder = "SELECT id FROM participation WHERE activity=? AND state='waiting'"
                                " ORDER BY waiting_place IS NULL, waiting_place, applied_at, id";

struct WaitingPlace {
    qint64 participation = 0;
    std::optional<qint64> place;
};

/// The places of \p list, which stands in its new order, so that they rise: as few as possible of those that
/// are not \p moved change.
[[nodiscard]] QList<WaitingPlace> risingPlaces(QList<WaitingPlace> list, const QList<qint64>& moved);

} // namespace kitcamp
