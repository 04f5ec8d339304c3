// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/store/store.h"
#include "models/sync/hub.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

/// How a centre's file comes to share its log with other computers, by a hub.

/// The hub that \p store belongs to ("folder:/media/stick/centre"); empty where it is not shared.
[[nodiscard]] QString hubOf(Store& store);
/// The URL of a folder that a person has chosen; what is a URL already stays as it is.
[[nodiscard]] QString hubUrl(const QString& folderOrUrl);
/// What this computer is called among the others where nobody has named it: its host name.
[[nodiscard]] QString nameOfThisComputer();
/// What the file of \p store is called among the others ("Desk 2").
[[nodiscard]] QString nameOfFile(Store& store);
[[nodiscard]] Result<void> renameFile(Store& store, const QString& name);

/// Makes the hub at \p url, sends the whole history and every picture there and leaves a snapshot for those
/// who join. Refuses a file that is shared already and a place that holds anything else, which is not
/// touched; a place that holds this very log is taken (sharing was cut short, or the file was copied).
/// What is cut short or cancelled after the hub was made goes on with the next sync: hubOf() is set then.
/// \p keys: of the member that this file is, where the centre has members: all is sealed then.
[[nodiscard]] Result<void> shareCentre(Store& store, const QString& url, const StepProgress& progress = {},
                                       const std::optional<MemberKeys>& keys = {});

/// The first step of shareCentre() alone: makes the hub, or finds the one that was begun for this very log,
/// so that a place which cannot be shared at shows before anything else is done.
[[nodiscard]] Result<void> prepareHub(Store& store, const QString& url, const HubLogin& login = {});

/// The hub is found at \p url from now on (the stick is mounted elsewhere); refuses another log than ours.
[[nodiscard]] Result<void> moveToHub(Store& store, const QString& url, const HubLogin& login = {});

} // namespace kitcamp
