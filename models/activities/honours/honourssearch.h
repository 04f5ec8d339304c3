// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

#include <memory>

namespace kitcamp {

/// Awards: titles, who gave them, who holds them.
[[nodiscard]] SearchSource awardSearch(const std::shared_ptr<SharedSearchText>& texts);

} // namespace kitcamp
