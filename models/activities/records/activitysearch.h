// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

#include <memory>

namespace kitcamp {

/// By what lists and the finder find courses: code, names, topic.
[[nodiscard]] SearchSource courseSearch(const std::shared_ptr<SharedSearchText>& texts);
/// Activities: code, names, topic, the course's names and code, the term.
[[nodiscard]] SearchSource activitySearch(const std::shared_ptr<SharedSearchText>& texts);
/// Rooms: names, building, equipment.
[[nodiscard]] SearchSource roomSearch(const std::shared_ptr<SharedSearchText>& texts);

} // namespace kitcamp
