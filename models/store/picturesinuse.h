// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

#include <QSet>

namespace kitcamp {

/// Removes those of the pictures \p hashes from the file of \p writer that no row has any more; gives back
/// how many went.
[[nodiscard]] Result<int> dropPicturesNotInUse(Connection& writer, const Domain& domain,
                                               const QSet<QString>& hashes);

} // namespace kitcamp
