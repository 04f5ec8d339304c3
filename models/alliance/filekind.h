// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/recordactions.h"

namespace kitcamp {

/// What a file is for. It is said when the file is made and stays.
enum class FileKind {
    Centre, ///< a centre: desk, devices, courses, camps, contests
    Alliance ///< several universities: camps, participants, teams, results; nothing of a desk
};

/// Of the synced setting "file_kind"; a file that says nothing is a centre's.
[[nodiscard]] Result<FileKind> fileKind(Connection& connection);
/// The same where a mistake of the disk is told elsewhere: a centre's then.
[[nodiscard]] bool isAlliance(Connection& connection);
/// What makes a new file one of this kind.
[[nodiscard]] SaveSettings settingOf(FileKind kind);

/// Keys of pages (app/pages.cpp) that an alliance's window does not show.
[[nodiscard]] const QStringList& pagesOfDesk();

/// An alliance's file has no devices, loans and bookings, whoever writes them.
[[nodiscard]] Invariant allianceHasNoDesk();

} // namespace kitcamp
