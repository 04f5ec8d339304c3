// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// What an administrator's computer does once when it meets a server: logins of members that a restored
/// server has forgotten are taken up again, those of revoked members that it has brought back are ended.
/// Gives a sentence for each member that must be invited anew. Nothing for a folder and on other computers.
[[nodiscard]] Result<QStringList> mendLogins(Store& store, Hub& hub);

} // namespace kitcamp
