// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// What is said of an entry of the shared log that no computer takes: one that its author may not write, that
/// is forged or damaged. Everybody stops before it, until an administrator takes it out (LogCutting).
namespace entryRefusal {

/// The hub gave \p error instead of the next entry: true where that is the entry's fault, not the line's,
/// this file's or an older program's.
[[nodiscard]] bool isOfReading(const Error& error);
/// The same of \p error with which a turn answered to the next entry.
[[nodiscard]] bool isOfTaking(const Error& error);
/// \p why with the place and who wrote \p packed (nullptr where it cannot be read).
[[nodiscard]] Error said(Store& store, qint64 seq, const PackedEntry* packed, Error why);
/// \p why with the sentence that an administrator can take the entry out, and how; the same in a centre
/// without members.
[[nodiscard]] Error withWayOut(Store& store, Error why);

} // namespace entryRefusal

} // namespace kitcamp
