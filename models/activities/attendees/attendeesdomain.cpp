// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/campactions.h"
#include "models/activities/attendees/checkinactions.h"
#include "models/activities/attendees/keyactions.h"
#include "models/people/forbiddenrows.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Attendees {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Attendees)
};

/// Numbers that were sealed elsewhere before the erasing arrived would be unreadable for all time.
Invariant nothingSealedAfterErasing()
{
    const QByteArray left =
        "SELECT p.name FROM attendee_detail AS d JOIN participation AS r ON r.id=d.participation"
        " JOIN person AS p ON p.id=r.person JOIN camp_key AS k ON k.activity=r.activity"
        " WHERE d.sealed_identity<>'' AND k.erased_at IS NOT NULL";
    const auto refusal = [](const QStringList& names) {
        return Error{ErrorCode::Refused,
                     Attendees::tr("The identity numbers of this camp were erased: none is kept for %1.")
                         .arg(names.value(0)),
                     {},
                     u"sealed-after-erasing"_s,
                     {Attendees::tr("Make a new key for the camp first, in Lists.")}};
    };
    return forbid(u"sealed-after-erasing"_s,
                  {{u"attendee_detail"_s, "d.id", left, refusal}, {u"camp_key"_s, "k.id", left, refusal}});
}

} // namespace

void registerAttendees(Domain& domain)
{
    domain.actions.add<MakeCampKey>();
    domain.actions.add<EraseIdentities>();
    domain.actions.add<SetProgress>();
    domain.actions.add<AssignAccounts>();
    domain.actions.add<PlaceInRooms>();
    domain.actions.add<CheckIn>();
    domain.actions.add<LeaveCamp>();
    domain.invariants.push_back(nothingSealedAfterErasing());
}

} // namespace kitcamp
