// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// The table sync_turn: what turns of sync took out of the journal, so that other windows of the file can
/// follow although entries have other places now. The last few turns are kept.
class TurnLog
{
public:
    explicit TurnLog(Connection& connection)
        : m_connection(connection)
    {
    }

    /// The number of the newest turn; 0 before the first.
    [[nodiscard]] Result<qint64> newest();
    struct Missed {
        ChangedRows rows; ///< of entries that were taken back and perhaps went to the inbox; erased ones
        qint64 from = 0; ///< entries of the journal after this one may be others than before
    };
    /// What a reader that knows the turns up to \p turn has missed. Where some are no longer kept, that is
    /// everything that can be named.
    [[nodiscard]] Result<Missed> since(qint64 turn);
    /// Notes a turn that began at entry \p from, and the \p rows that perhaps no entry names; returns its
    /// number.
    [[nodiscard]] Result<qint64> append(qint64 from, const ChangedRows& rows);

private:
    [[nodiscard]] Result<ChangedRows> rowsOfInbox();

    Connection& m_connection;
};

/// Adds \p more to \p rows: in order, each once.
void unite(ChangedRows& rows, const ChangedRows& more);

} // namespace kitcamp
