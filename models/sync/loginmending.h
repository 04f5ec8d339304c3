// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// What an administrator's computer does when it meets a server and the members are others than the last
/// time: logins of revoked members end that could not be ended before or that a restored server has brought
/// back, roles become those of the members, logins that a restored server has forgotten are taken up again,
/// those that were made here and belong to nobody end. Gives a sentence for each member that must be invited
/// anew. Nothing for a folder and on other computers.
[[nodiscard]] Result<QStringList> mendLogins(Store& store, Hub& hub);
/// Another number when something has changed that the logins follow from.
[[nodiscard]] Result<size_t> stateOfLogins(Store& store);

} // namespace kitcamp
