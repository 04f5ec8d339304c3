// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// One line of the header of an entry, as it travels (sync.md, section 3).
struct EntryFact {
    QString title;
    QString value;
    bool mono = false; ///< hashes and ids: signs to be compared, not to be read
};

/// Place in the log, name, file, time, schema and hashes of an entry; none where it is not there (any more).
[[nodiscard]] Result<QList<EntryFact>> entryFacts(Store& store, const OpId& entry);

} // namespace kitcamp
