// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keyshare.h"
#include "models/members/members.h"
#include "models/store/change.h"

namespace kitcamp::memberRows {

/// Refuses an empty name and one that a computer in force other than \p member has.
[[nodiscard]] Result<QString> checkedName(Connection& connection, const QString& name, qint64 member);
/// The member \p id, which must be there and in force.
[[nodiscard]] Result<Member> inForce(Connection& connection, qint64 id);
/// Refuses where \p shares are not just one for each of \p logKeys.
[[nodiscard]] Result<void> checkEachKey(Connection& connection, const QList<KeyShare>& shares, qint64 member);
[[nodiscard]] Result<void> insertShare(Change& change, const KeyShare& share);
[[nodiscard]] Result<void> insertFile(Change& change, qint64 id, const QString& author, qint64 member);

} // namespace kitcamp::memberRows
