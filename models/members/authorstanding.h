// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/members.h"
#include "models/store/entry.h"

namespace kitcamp {

/// Who an entry comes from, and as what that one may act: the member whose file it is, under the rights of
/// the operator where those are fewer.
struct AuthorStanding {
    Member member;
    Role role = Role::Desk; ///< the lower one of both
    QString limitedBy; ///< the operator's name where the operator's role counts
    OperatorId operatorId;

    /// As of \p connection, which holds all entries before \p entry. Refused: rules "not-a-member",
    /// "revoked".
    [[nodiscard]] static Result<AuthorStanding> of(Connection& connection, const Entry& entry);
    /// "Desk 2", or who works there.
    [[nodiscard]] QString name() const { return limitedBy.isEmpty() ? member.name : limitedBy; }
};

/// Whether any operator has rights or a password of their own: then it counts who works, and under which
/// name.
[[nodiscard]] Result<bool> operatorsMatter(Connection& connection);

/// The member whose keys sign \p entry; nullopt where the log knows none. That of a new file is named by the
/// entry itself.
[[nodiscard]] Result<std::optional<Member>> memberBehind(Connection& connection, const Entry& entry);

} // namespace kitcamp
