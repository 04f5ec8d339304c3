// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// The record types and the names of categories, places, models, devices and their numbers.
void registerInventoryRecords(Domain& domain);

} // namespace kitcamp
