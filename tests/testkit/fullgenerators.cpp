// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/fullgenerators.h"

#include "tests/testkit/activitygenerators.h"
#include "tests/testkit/attendancegenerators.h"
#include "tests/testkit/attendeegenerators.h"
#include "tests/testkit/badgegenerators.h"
#include "tests/testkit/bookinggenerators.h"
#include "tests/testkit/campgenerators.h"
#include "tests/testkit/certificategenerators.h"
#include "tests/testkit/judginggenerators.h"
#include "tests/testkit/lendinggenerators.h"
#include "tests/testkit/mergegenerators.h"
#include "tests/testkit/peoplegenerators.h"
#include "tests/testkit/publishinggenerators.h"
#include "tests/testkit/recordgenerators.h"
#include "tests/testkit/selectiongenerators.h"
#include "tests/testkit/sessiongenerators.h"
#include "tests/testkit/syncgenerators.h"
#include "tests/testkit/teamgenerators.h"

namespace kitcamp::testkit {

ActionGenerators fullGenerators()
{
    ActionGenerators generators;
    addRecordGenerators(generators);
    addCampGenerators(generators);
    addMergeGenerators(generators);
    addPeopleGenerators(generators);
    addPublishingGenerators(generators);
    addActivityGenerators(generators);
    addJudgingGenerators(generators);
    addLendingGenerators(generators);
    addBookingGenerators(generators);
    addSessionGenerators(generators);
    addCertificateGenerators(generators);
    addAttendanceGenerators(generators);
    addAttendeeGenerators(generators);
    addTeamGenerators(generators);
    addBadgeGenerators(generators);
    addSelectionGenerators(generators);
    addSyncGenerators(generators);
    return generators;
}

} // namespace kitcamp::testkit
