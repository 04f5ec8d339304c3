// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

#include <memory>

namespace kitcamp {

/// Teams: number and names. Not the camp's: whoever types that looks for the camp.
[[nodiscard]] SearchSource teamSearch(const std::shared_ptr<SharedSearchText>& texts);
/// Project cases: number, names, the company's names.
[[nodiscard]] SearchSource projectCaseSearch(const std::shared_ptr<SharedSearchText>& texts);

} // namespace kitcamp
