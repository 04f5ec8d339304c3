// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <functional>

namespace kitcamp {

/// What came of giving a file entries that another file of the same log held and never sent.
struct Adopted {
    qint64 standing = 0; ///< they stand in this file now, unsent
    qint64 known = 0; ///< they were here already, by their op id
    qint64 inInbox = 0; ///< they no longer fit, or wait for one that does not
};

/// Runs \p entries, oldest first, on top of the file as its own unsent ones, by the rules of a turn; op id,
/// author, operator and time stay theirs. What no longer fits goes to the inbox. In slices: where it is
/// cancelled those before are adopted, and giving them again does no harm.
[[nodiscard]] Result<Adopted> adopt(Store& store, const QList<Entry>& entries,
                                    const std::function<bool(qint64 done, qint64 all)>& progress = {});

/// A row of another file's inbox, all columns by name but its number.
using InboxRow = QVariantMap;
/// Takes over \p rows, which waited there for a decision and wait here now. Gives how many there are; those
/// whose entry is here already, or waits already, are left out.
[[nodiscard]] Result<qint64> adoptInbox(Store& store, const QList<InboxRow>& rows);

} // namespace kitcamp
