// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

namespace kitcamp {

/// The record types and the names of organizations, departments, persons, their numbers, and groups.
void registerPeopleRecords(Domain& domain, const std::shared_ptr<SharedSearchText>& texts);

} // namespace kitcamp
