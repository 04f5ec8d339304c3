// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <functional>

namespace kitcamp {

class Page;

/// Keeps what is seen under a name.
using KeepPicture = std::function<Result<void>(const QString& name)>;

/// The tour through the page Calendar: a session in hand with the reasons beside it, suggestions, lanes,
/// month and agenda.
[[nodiscard]] Result<void> tourCalendar(Page& page, const KeepPicture& keep);

} // namespace kitcamp
