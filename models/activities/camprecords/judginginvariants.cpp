// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campinvariants.h"
#include "models/activities/records/invariantparts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace invariantparts;

namespace {

/// Points are hundredths, full marks are whole points.
Invariant marksAreWithin()
{
    const ForbiddenRows mark{
        u"judge_mark"_s, "k.id",
        "SELECT c.name, c.most FROM judge_mark AS k JOIN rubric_criterion AS c ON c.id=k.criterion"
        " WHERE k.points>c.most*100",
        refusal(u"points-within-criterion"_s,
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "%1 gives %2 points at most."),
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                  "Give fewer points, or raise the full marks of the criterion."))};
    ForbiddenRows criterion = mark;
    criterion.table = u"rubric_criterion"_s;
    criterion.id = "c.id";
    return forbid(u"marks-within-criterion"_s, {mark, criterion});
}

Invariant judgesJudge()
{
    const ForbiddenRows mark{
        u"judge_mark"_s, "k.id",
        "SELECT o.name FROM judge_mark AS k JOIN participation AS m ON m.id=k.judge"
        " JOIN person AS o ON o.id=m.person WHERE m.role NOT IN ('judge','teacher','mentor')",
        refusal(u"judges-judge"_s,
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                  "%1 is no judge, teacher or mentor of this camp, and gives no marks."),
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                  "Add the person to the roster as a judge first."))};
    ForbiddenRows judge = mark;
    judge.table = u"participation"_s;
    judge.id = "m.id";
    return forbid(u"judges-judge"_s, {mark, judge});
}

/// Of a change, not of a state: marks and criteria that were there before the round was closed stay.
Invariant closedRoundsKeepTheirMarks()
{
    Invariant closed =
        forbid(u"round-is-closed"_s,
               {{u"judge_mark"_s, "k.id",
                 "SELECT r.name FROM judge_mark AS k JOIN rubric_criterion AS c ON c.id=k.criterion"
                 " JOIN judging_round AS r ON r.id=c.judging_round WHERE r.closed=1",
                 refusal(u"round-is-closed"_s,
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                           "%1 is closed: no mark is given or changed any more."),
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Open the round again first."))},
                {u"rubric_criterion"_s, "c.id",
                 "SELECT r.name FROM rubric_criterion AS c JOIN judging_round AS r ON r.id=c.judging_round"
                 " WHERE r.closed=1",
                 refusal(u"round-is-closed"_s,
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                           "%1 is closed: its criteria stay as they were judged by."),
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Open the round again first."))}});
    closed.checkAll = [](Connection&) { return Result<void>(); };
    return closed;
}

} // namespace

QList<Invariant> judgingInvariants()
{
    return {marksAreWithin(), judgesJudge(), closedRoundsKeepTheirMarks()};
}

} // namespace kitcamp
