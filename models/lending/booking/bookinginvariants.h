// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// A session has one booking of a model, as long as that takes the session's time: two computers that book
/// for the same sessions do not book twice.
[[nodiscard]] Invariant oneBookingOfASession();
/// What is used, or was, is not cancelled.
[[nodiscard]] Invariant usedIsNotCancelled();

} // namespace kitcamp
