// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/listspec.h"
#include "models/store/store.h"

#include <QSet>

namespace kitcamp {

/// Which rows of a list show something that a commit changed: its own rows and those that depend on others.
[[nodiscard]] Result<QSet<qint64>> affectedRows(Store& store, const ListSpec& spec,
                                                const Announcement& announcement);

} // namespace kitcamp
