// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/members/members.h"
#include "models/store/store.h"
#include "models/sync/syncsession.h"

namespace kitcamp {

/// Takes a computer out of the centre: it may write nothing from now on, and what comes after is sealed under
/// a key that all others get and it does not. Best followed by a meeting at once: until it is sent, nobody
/// knows. \p hub: the centre's, which ends the login where it is a server. Refused: rules "not-allowed",
/// "oneself", "last-administrator", "keys-changed".
[[nodiscard]] Result<Performed> revokeMember(Store& store, const MemberKeys& own, Hub& hub, qint64 member,
                                             const QString& reason);

/// That the computer of this file was not taken out of its centre. Refused: rule "revoked".
[[nodiscard]] Result<void> checkInForce(Connection& connection);

/// What the member may do from now on, here and at a server. Refused: "not-allowed", "last-administrator".
[[nodiscard]] Result<Performed> changeMemberRole(Store& store, Hub& hub, qint64 member, Role role);
[[nodiscard]] Result<Performed> renameMember(Store& store, qint64 member, const QString& name);

/// Revocations of this file that came too late (somebody else changed the keys first) wait in the inbox, and
/// are no revocations: does each of them anew, under fresh keys, and settles it there. How many. To be called
/// after a meeting, and followed by another one where there were some.
[[nodiscard]] Result<int> renewRevocations(Store& store, const MemberKeys& own, Hub& hub);

/// A meeting, and where revocations of this file came too late another one with them made anew. \p keys: as
/// SyncSession has them by its hub; nullopt: the meeting alone.
[[nodiscard]] Result<SyncReport> meetAsMember(Store& store, SyncSession& session, Hub& hub,
                                              const std::optional<MemberKeys>& keys, const SyncPace& pace);

} // namespace kitcamp
