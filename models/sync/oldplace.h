// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

/// The places that a log was moved away from: what was copied stays there too, under keys that also those
/// have who were taken out, until the place is emptied.

/// This file notes that the log has left \p url behind entry \p seq.
[[nodiscard]] Result<void> noteOldPlace(Store& store, const QString& url, qint64 seq);
[[nodiscard]] Result<void> forgetOldPlace(Store& store, const QString& url);

/// Takes bodies, pictures and snapshots away from a hub whose log went elsewhere; who comes later still finds
/// the note of the move. Can be begun again. Rule "not-moved" where the log is still there.
[[nodiscard]] Result<void> emptyOldPlace(Hub& old, const StepProgress& progress = {});

/// Who told of itself at \p old and not yet at \p now: files that have not followed.
[[nodiscard]] Result<QList<QByteArray>> notFollowed(Hub& old, Hub& now);

} // namespace kitcamp
