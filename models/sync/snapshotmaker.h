// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// Snapshots: copies of a file that stands at the head, from which other computers join without the whole
/// log.

/// Where the newest snapshot is this many entries behind, the next one in step makes another.
constexpr qint64 snapshotEvery = 5000;

/// Copies the file of \p store, takes out what is of this computer alone and puts the copy into \p hub.
/// Refuses while something is unsent. Writers go on meanwhile.
[[nodiscard]] Result<void> storeSnapshot(Store& store, Hub& hub, const Hub::Progress& progress = {});
/// The same where the newest snapshot is old enough, nothing is unsent and we stand at the hub's head; true
/// where one was stored. For sync's thread, when it has nothing else to do: a check costs one look into the
/// hub.
[[nodiscard]] Result<bool> storeSnapshotIfOld(Store& store, Hub& hub,
                                              const std::function<bool()>& cancelled = {});

} // namespace kitcamp
