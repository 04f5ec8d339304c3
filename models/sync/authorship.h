// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// Sees to it that no two files write under one author. A random token, renewed with each opening, stands in
/// the file and in the user's state folder; where they differ the file is a copy, a restored backup or on
/// another computer, and gets a new author. To be called wherever a file is opened for work, before anything
/// is written. True where the author is a new one. Takes about a millisecond.
///
/// Where \p stateFolder cannot be written there are no tokens: nothing is said, and copies are not noticed.
[[nodiscard]] Result<bool> claimAuthorship(Store& store, const QString& stateFolder);
/// In the folder of this user and computer.
[[nodiscard]] Result<bool> claimAuthorship(Store& store);

/// Where the tokens of this user lie, the same for every program and name that Kitcamp runs under.
[[nodiscard]] QString authorshipFolder();

} // namespace kitcamp
