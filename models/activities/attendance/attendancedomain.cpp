// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/attendance/walkin.h"

#include "models/store/domain.h"

namespace kitcamp {

void registerAttendance(Domain& domain)
{
    domain.actions.add<MarkAttendance>();
    domain.actions.add<CorrectAttendance>();
    domain.actions.add<CloseAttendance>();
    domain.actions.add<TakeOnlinePresence>();
    domain.actions.add<AddWalkIn>();
}

} // namespace kitcamp
