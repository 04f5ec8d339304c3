// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"
#include "models/store/domain.h"
#include "models/store/entry.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

/// What the store lends to a turn of sync for the time of its transaction.
struct TurnTools {
    Connection& writer;
    Connection& before; ///< reads the file as it was before the turn
    const Domain& domain;
    const QStringList& tables; ///< the synced ones
    TableShapes& shapes;
    int schema = 0; ///< this program's
    std::function<Result<void>(const Action&)> run; ///< the body of an Action, with the right to write
    std::function<Result<void>(const ChangedRows&)> keepInvariants;
    std::function<Result<void>(const Changeset&, const QList<RowTouch>&)> checkRoundTrip;
};

/// An entry of this file that the log does not have, as it was before the turn.
struct OwnEntry {
    Entry entry;
    QByteArray body;
    QList<RowTouch> rows;
};

/// Why an own entry does not fit on the log any more.
struct Misfitting {
    QString reason; ///< as in the table inbox
    QString table; ///< where it clashed; empty where no row is to blame
    QString key;
    QStringList columns; ///< those that others changed too
    Error error; ///< the refusal in words
};

} // namespace kitcamp
