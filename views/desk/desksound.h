// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/deskoutcome.h"
#include "views/common/toneplayer.h"

#include <optional>

namespace kitcamp {

/// How an outcome sounds; nullopt: not at all. Where one scan did several things, the one that needs eyes is
/// heard.
[[nodiscard]] std::optional<Sound> soundOf(const DeskOutcome& outcome);

} // namespace kitcamp
