// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"

namespace kitcamp {

class Store;

/// Enters \p name among the operators. Who works under limited rights at \p store gives the new name the same
/// ones: the guard takes no more from them.
[[nodiscard]] AddRecord newOperator(Store& store, qint64 id, const QString& name);

} // namespace kitcamp
