// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/store/store.h"
#include "models/sync/hub.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

struct FoundingRequest {
    QString url; ///< of the place that is shared at; it must be empty, or a folder that is not there yet
    QString name; ///< of this computer: "Office"
    HubLogin login; ///< where the place is a server
};

/// Makes the file of \p store the first member of its centre, an administrator: from now on
/// what is shared is sealed and signed. Its keys are in \p keyStore before anything else is done. Refused:
/// rules "members-already", and "already-shared" for a file that is shared without members: what lies in the
/// hub already was never sealed. Errors of the key store.
[[nodiscard]] Result<MemberKeys> foundMembership(Store& store, KeyStore& keyStore,
                                                 const FoundingRequest& request);

/// Makes the place a hub, this computer the first member and shares the centre there, sealed. What is cut
/// short is taken up by calling it again, or after the hub was made by the next meeting.
[[nodiscard]] Result<void> shareAsMember(Store& store, KeyStore& keyStore, const FoundingRequest& request,
                                         const StepProgress& progress = {});

/// For a file that writes under a new author (claimAuthorship): says so to the others, where the keys of its
/// member are on this computer. True where it did. A file that has a member, or none at all, is left as it
/// is; so is one whose keys are not here: the guard refuses what it does, in words.
[[nodiscard]] Result<bool> keepMembership(Store& store, KeyStore& keyStore);

} // namespace kitcamp
