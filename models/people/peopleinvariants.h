// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

namespace kitcamp {

/// What always holds among persons and organizations: a number in use has one owner, so has a login name; a
/// department is of the person's organization; no two organizations have the same name.
void registerPeopleInvariants(Domain& domain, const std::shared_ptr<SharedSearchText>& texts);

} // namespace kitcamp
