// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/store/store.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

struct RepairRequest {
    QString path; ///< the broken file; it is read only
    QString url; ///< where the hub is; empty: where the broken file says
    KeyStore* keys = nullptr; ///< of this computer, needed where the centre has members
};

/// What came of mending a file.
struct Repaired {
    QString path; ///< the new file, "<name>-repaired.kitcamp" beside the old one
    qint64 fromLog = 0; ///< entries that the log had
    qint64 cameOver = 0; ///< own entries that the log had not and that stand in the new file, unsent
    qint64 inInbox = 0; ///< own entries that no longer fit, and those that waited for a decision already
    qint64 unreadable = 0; ///< entries of the old file that could not be read, as far as it can be told
    QStringList sentences; ///< all of this in words, and what is to be done next
};

/// Makes a broken file anew beside itself: of the hub's snapshot and log, then of the own entries that the
/// log does not have, each verified, run again on top. What no longer fits waits in the inbox. Serves a file
/// whose log has forked off, too. A file that was never shared is made of its own history alone. Safe on any
/// thread.
[[nodiscard]] Result<Repaired> repairFile(const RepairRequest& request, const Domain& domain,
                                          const Clock& clock, const StepProgress& progress = {});

} // namespace kitcamp
