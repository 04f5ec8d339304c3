// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keyholder.h"
#include "models/sync/syncstatus.h"

namespace kitcamp {

/// That this computer was revoked, with what can be done; nullopt where it was not.
[[nodiscard]] std::optional<Error> revocationOf(Store& store);
/// Whether the file is a copy or a restored backup whose computer nobody knows yet: until its keys are at
/// hand nothing can be changed in it.
[[nodiscard]] bool waitsForItsKeys(Store& store);
/// How sync stands for people: a computer that was revoked, or whose keys wait for a passphrase, has more to
/// say than the meeting that failed. \p keys: null where nobody looks for any.
[[nodiscard]] SyncStatus shownStatus(const SyncStatus& status, Store& store, const KeyHolder* keys);

} // namespace kitcamp
