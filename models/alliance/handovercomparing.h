// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alliance/handover.h"
#include "models/alliance/handovertables.h"

namespace kitcamp {

/// One column of a row that is here and in the handover.
struct ComparedColumn {
    QString table;
    QString column;
    QJsonValue here; ///< our value
    QJsonValue there; ///< the handover's, with references in our ids
    QJsonValue written; ///< the handover's as it is written there
    QJsonValue hereAsThere; ///< our value with references in the partner's ids, where they have one
    qint64 rowHere = 0;
    qint64 rowThere = 0;
    QString lastTaken; ///< seenHash() of the partner's value as we last saw it; empty: never
    QString lastGiven; ///< seenHash() of our value as the partner last saw it; empty: never, or not known
};

/// What is to be done about a column.
enum class ColumnVerdict {
    Same,
    KeepHere, ///< they have nothing new: what is here was changed since
    TakeTheirs, ///< nothing was changed here since they had it
    Conflict ///< changed on both sides, or nobody knows
};

/// Three values tell it: ours, theirs, and what each side last saw of the other. No clock is asked.
[[nodiscard]] ColumnVerdict compareColumn(const ComparedColumn& column);

} // namespace kitcamp
