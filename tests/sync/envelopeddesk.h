// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/synccentre.h"

namespace kitcamp::testkit {

/// A new computer of \p centre, whose hub is as the program sees it: with envelopes around what is redacted.
[[nodiscard]] SyncDesk envelopedDesk(SyncCentre& centre, const QString& name);
/// Before their centre goes.
void close(const QList<SyncDesk*>& desks);

} // namespace kitcamp::testkit
