// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/rights.h"

namespace kitcamp {

/// The guard of a centre with members: each entry is signed by the computer that it names, which is in force
/// and has the role that its rows take. In a centre without members it says yes at once.
[[nodiscard]] EntryGuard memberGuard(std::shared_ptr<const Rights> rights,
                                     std::shared_ptr<const ErasureRules> erasure);

} // namespace kitcamp
