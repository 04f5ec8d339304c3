// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

namespace kitcamp {

/// What devices are found by: tag, numbers, serial, model with maker and number, category, place.
[[nodiscard]] SearchSource deviceSearch(const std::shared_ptr<SharedSearchText>& texts);

} // namespace kitcamp
