// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/store/store.h"
#include "models/sync/hublogins.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

/// Where a centre's log is to go.
struct MoveRequest {
    QString url; ///< of the new hub: a folder, or a server with the login of a founder
    HubLogin login;
    std::optional<MemberKeys> keys; ///< of this computer, where the centre has members
};

/// What came of moving.
struct MovedHub {
    qint64 entries = 0;
    qsizetype pictures = 0;
    bool snapshot = false;
    qsizetype logins = 0; ///< made for the other members
};

/// Moves the log of the centre of \p store to another hub: entries as they lie there, sealed or not, pictures
/// and the newest snapshot are copied and read back, the old log is closed behind its last entry with a note
/// that the other files follow, and \p store belongs to the new one. The caller has met the old hub before;
/// keys with the new password are his to store. What is cut short is begun again and goes on; until the old
/// log is closed, everybody works there as before. Rules: "not-shared", "not-allowed", "already-there".
[[nodiscard]] Result<MovedHub> moveHub(Store& store, const MoveRequest& request,
                                       const StepProgress& progress = {});

/// Follows a log that has moved: the login that waits for \p keys in the note of the old hub, and the new
/// place in \p store. Gives the keys that are to be stored; nullopt where there are none. Rules "not-moved",
/// "forged" where no administrator signed the note.
[[nodiscard]] Result<std::optional<MemberKeys>> followHub(Store& store,
                                                          const std::optional<MemberKeys>& keys);

} // namespace kitcamp
