// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/store/store.h"
#include "models/sync/invite.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

class Acceptance;

struct JoinRequest {
    QString path; ///< the file that is made; it must not be there
    QString url; ///< where this computer finds the hub; empty: where the invite says
    Invite invite;
    QString computer; ///< "Desk 2"; empty: the host name
    /// Of the invitation, where the centre has members: with all keys of the log, and the author that was
    /// reserved for the file.
    std::optional<MemberKeys> keys = {};
    QByteArray author = {};
    const Acceptance* acceptance = nullptr; ///< takes keys of its own; see Acceptance::request()
};

/// What came of joining.
struct Joined {
    qint64 entries = 0; ///< how far the history goes
    bool fromSnapshot = false; ///< else the whole log was applied, entry by entry
    QString remark; ///< translated; why the snapshot was not taken, where it should have been
};

/// Makes the file of another computer of the centre: of the newest snapshot, or of the log alone where there
/// is none or it is damaged; under a name and an author of its own, and in step with the hub. It is made
/// beside its place and gets its name at the end: whatever happens before, there is no file, and joining can
/// be started again. Safe on any thread.
[[nodiscard]] Result<Joined> joinCentre(const JoinRequest& request, const Domain& domain, const Clock& clock,
                                        const StepProgress& progress = {});

} // namespace kitcamp
