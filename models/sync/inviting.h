// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/members/members.h"
#include "models/store/store.h"
#include "models/sync/hub.h"
#include "models/sync/invite.h"

namespace kitcamp {

struct InviteRequest {
    QString name; ///< of the other computer: "Desk 2"
    Role role = Role::Desk;
    int days = 30; ///< how long it may be used
};

/// An invitation and what opens it. The passphrase stands nowhere else: it is shown once.
struct IssuedInvitation {
    Invite invite;
    QString passphrase;
    qint64 member = 0;
    qint64 expiresAt = 0; ///< Unix seconds
};

/// Makes another computer a member of the centre that waits for it, and the invitation that it joins with;
/// the other one can join when this has been sent. \p own: the keys of this computer. \p hub: the centre's,
/// which makes a login where it is a server; a folder need not be there. Refused: rules "not-allowed",
/// "name-taken", "not-shared".
[[nodiscard]] Result<IssuedInvitation> inviteMember(Store& store, const MemberKeys& own, Hub& hub,
                                                    const InviteRequest& request);

} // namespace kitcamp
