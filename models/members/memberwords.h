// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/members.h"

namespace kitcamp::memberWords {

/// The day of \p at in the centre's zone, as people write it.
[[nodiscard]] QString day(Connection& connection, qint64 at);
/// "This invitation was used already by Desk 2 on 2026-09-07."
[[nodiscard]] Error usedInvitation(Connection& connection, const Member& member);
/// Of a computer that is revoked, with day and reason.
[[nodiscard]] Error revoked(Connection& connection, const Member& member);
/// The keys of the log changed since the Action was prepared.
[[nodiscard]] Error keysChanged();
[[nodiscard]] Error noSuchMember();
/// The names of up to three members in force with \p role or a higher one, "Office, Desk 1"; empty: none.
[[nodiscard]] QString whoHas(Connection& connection, Role role);

} // namespace kitcamp::memberWords
