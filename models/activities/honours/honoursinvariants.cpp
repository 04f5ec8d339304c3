// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/honours/closedrounds.h"
#include "models/activities/honours/honoursrecords.h"
#include "models/activities/records/invariantparts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace invariantparts;

namespace {

Invariant daysAreDays()
{
    return forbid(u"honours-form-of-time"_s,
                  daysNeeded({{"contest_round", "held_on"},
                              {"consent", "given_on"},
                              {"consent", "valid_until"},
                              {"consent", "withdrawn_on"},
                              {"person", "born_on"}}));
}

/// Of a round and of whom it is a result, whichever of them is moved to another activity.
Invariant contestWithinOneActivity()
{
    QList<ForbiddenRows> queries;
    for (const char* entry : {"participation", "team"}) {
        const QByteArray name = entry;
        const ForbiddenRows result = otherActivity(
            "contest_result",
            "JOIN contest_round AS r ON r.id=x.contest_round JOIN activity AS a ON a.id=r.activity JOIN "
                + name + " AS e ON e.id=x." + name + " JOIN activity AS b ON b.id=e.activity");
        ForbiddenRows round = result;
        round.table = u"contest_round"_s;
        round.id = "r.id";
        ForbiddenRows side = result;
        side.table = QString::fromLatin1(name);
        side.id = "e.id";
        queries << result << round << side;
    }
    return forbid(u"contest-within-one-activity"_s, queries);
}

Invariant pointsAreWithin()
{
    const ForbiddenRows result{
        u"contest_result"_s, "x.id",
        "SELECT r.name, rtrim(rtrim(printf('%.2f', r.most_points/100.0), '0'), '.') FROM contest_result AS x"
        " JOIN contest_round AS r ON r.id=x.contest_round WHERE x.points>r.most_points",
        refusal(u"points-within-round"_s,
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "%1 gives %2 points at most."),
                QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                  "Give fewer points, or raise the full marks of the round."))};
    ForbiddenRows round = result;
    round.table = u"contest_round"_s;
    round.id = "r.id";
    return forbid(u"points-within-round"_s, {result, round});
}

/// Of a change, not of a state: what was there before the round was closed stays. What is erased with a
/// person is taken out of closed rounds too; that it is no more than that closedContestRoundsLoseNothing()
/// asks.
Invariant closedContestRoundsKeepTheirResults()
{
    Invariant closed =
        forbid(u"contest-round-is-closed"_s,
               {{u"contest_result"_s, "x.id",
                 "SELECT r.name FROM contest_result AS x JOIN contest_round AS r ON r.id=x.contest_round"
                 " WHERE r.closed=1 AND NOT EXISTS (SELECT 1 FROM participation AS m JOIN person AS o"
                 " ON o.id=m.person WHERE m.id=x.participation AND o.erased_at IS NOT NULL)",
                 refusal(u"contest-round-is-closed"_s,
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants",
                                           "%1 is closed: its results are not changed any more."),
                         QT_TRANSLATE_NOOP("kitcamp::ActivityInvariants", "Open the round again first."))}});
    closed.checkAll = [](Connection&) { return Result<void>(); };
    return closed;
}

} // namespace

void registerHonoursInvariants(Domain& domain)
{
    for (const Invariant& invariant :
         {daysAreDays(), contestWithinOneActivity(), pointsAreWithin(), closedContestRoundsKeepTheirResults(),
          closedContestRoundsLoseNothing()})
        domain.invariants.push_back(invariant);
}

} // namespace kitcamp
