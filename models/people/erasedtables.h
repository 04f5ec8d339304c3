// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasurerules.h"

#include <memory>

namespace kitcamp {

struct Domain;

/// What erasing a person (ErasePersons) does to each table: the one place where that is written. A new table
/// that can hold what is known of somebody comes here, or tst_erasedtables fails.
[[nodiscard]] std::shared_ptr<const ErasureRules> personErasureRules();

/// The rules, and the invariant that nobody who is erased has details again.
void registerErasure(Domain& domain);

} // namespace kitcamp
