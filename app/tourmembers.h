// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourpublishing.h"

namespace kitcamp {

/// The tour through a centre that is sealed: sharing, its computers, inviting, revoking, keys under a
/// passphrase, operators with passwords. Works on a copy of \p window's file with a folder of its own.
[[nodiscard]] Result<void> tourMembers(MainWindow& window, const TourKeeper& keep);

} // namespace kitcamp
