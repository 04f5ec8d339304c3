// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncsession.h"

namespace kitcamp {

/// Erasing persons in a centre that is shared: at once or not at all, and in the hub too. What the program
/// itself can reach is redacted; the rest the protocol names (models/store/erasureprotocol.h).

struct ErasingRequest {
    QList<qint64> persons;
    QString reason; ///< for the protocol; names nobody
    bool keepTexts = false; ///< texts about others in which they are named stay as they are
    bool sharedToo = false; ///< words that somebody else has as well are replaced there, too
};

struct ErasingWatch {
    SyncPace pace; ///< of the meetings, and how long packing the file anew waits for others
    std::function<void(const QString& what, qint64 done, qint64 all)> progress;
};

/// What came of it.
struct ErasedPersons {
    OpId opId; ///< names the protocol; invalid where there was nothing left to erase
    bool complete =
        false; ///< else something is left to do, which the next meetings do; the protocol says what
};

/// Erases. \p hub: of the centre as asCentreHub gives it; null for a file that is not shared. Everything is
/// sent first, then the erasing entry in one transaction with its place at the end of the log. Errors with
/// nothing erased: rule "needs-the-hub" where the file is shared and \p hub null or away; refusals of the
/// Action; ErrorCode::Busy where others keep the hub busy. Killed at any point, the next meeting (or the next
/// opening of a file that is not shared) goes on. For persons who are erased already it finishes what is
/// left, also in the hub, where another computer never did. Takes as long as it takes: not for the window's
/// thread.
[[nodiscard]] Result<ErasedPersons> eraseConnected(Store& store, Hub* hub, const ErasingRequest& request,
                                                   const ErasingWatch& watch = {});

/// Goes on with what is left of earlier erasings: in the file, and where this file erased also in \p hub.
/// Cheap where nothing is. True where nothing is left. For who holds the lock of a meeting: two that redact
/// one backup at the same time destroy it.
[[nodiscard]] Result<bool> finishErasings(Store& store, Hub* hub, const ErasingWatch& watch = {});
/// The same where no meeting is running; waits for one as \p watch says.
[[nodiscard]] Result<bool> finishErasingsAlone(Store& store, Hub* hub, const ErasingWatch& watch);

} // namespace kitcamp
