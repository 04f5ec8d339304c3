// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/duplicateplan.h"

namespace kitcamp {

/// What else of a camp goes along when it is made anew.
struct CampCopyWish {
    bool projectCases = true;
};

/// Adds to a duplicate what only camps have: phases, quotas, kit, modules, cloud resources without accounts,
/// the criteria of the selection, rounds and rubric of the jury, questionnaires, project cases; with their
/// days moved. Nobody and no team comes along. Does nothing where the source is no camp.
[[nodiscard]] Result<void> addCampParts(Connection& rows, IdGenerator& ids, const CampCopyWish& wish,
                                        PreparedDuplicate& made);

} // namespace kitcamp
