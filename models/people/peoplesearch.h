// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/sharedsearchtext.h"
#include "models/store/domain.h"

namespace kitcamp {

/// The first line of the text of an archived person, so that a search puts her last without reading her row.
constexpr char32_t archivedMark = 1;

/// What persons are found by: names with all readings, numbers, phone, mail, login, organization, class.
[[nodiscard]] SearchSource personSearch(const std::shared_ptr<SharedSearchText>& texts);

} // namespace kitcamp
