// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"
#include "models/store/store.h"

#include <QSet>

namespace kitcamp {

/// What a commit means for a list.
struct AffectedRows {
    QSet<qint64> rows;
    /// False where a row is gone and nobody can tell what it referred to: a turn of sync took the entry that
    /// had made it out of the journal.
    bool complete = true;
};

/// Which rows of a list show something that a commit changed: its own rows and those that depend on others.
[[nodiscard]] Result<AffectedRows> affectedRows(Store& store, const ListSpec& spec,
                                                const Announcement& announcement);

} // namespace kitcamp
