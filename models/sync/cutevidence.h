// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// Keeps what is taken out of the log in a file beside the kitcamp file: "NAME.cut-ENTRY-DAY.kitcamp-log",
/// JSON, the entries as they lay in the hub (sealed where it is sealed). Gives its path. \p why: for people.
[[nodiscard]] Result<QString> keepCutEntries(Store& store, const QString& place, qint64 seq, const Error& why,
                                             const LogTail& tail);

} // namespace kitcamp
