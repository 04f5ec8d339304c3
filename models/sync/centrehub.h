// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// The hub of \p store's centre as that file sees it: entries come out of their envelopes and go in again,
/// sealed and signed where the centre has members. \p keys: nullopt where it has none. Both \p store and
/// what it reads belong to this thread and must outlive the hub. Errors: rule "keys-needed" where the centre
/// has members and \p keys is nullopt or not of this member.
[[nodiscard]] Result<std::unique_ptr<Hub>> openCentreHub(Store& store, const QString& url,
                                                         const std::optional<MemberKeys>& keys);
/// The same around a hub that is open.
[[nodiscard]] Result<std::unique_ptr<Hub>> asCentreHub(Store& store, std::unique_ptr<Hub> hub,
                                                       const std::optional<MemberKeys>& keys);

} // namespace kitcamp
