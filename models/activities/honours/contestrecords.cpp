// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campfields.h"
#include "models/activities/honours/honoursrecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using namespace campfields;

namespace {

RecordType contestRoundType()
{
    RecordType type = removable(
        {u"contest_round"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "round of a contest"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "rounds of contests"),
         {ofActivity(), placeInOrder(), recordfields::name(true), recordfields::englishName(),
          date(u"held_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Held on")),
          number(u"most_points"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Full marks (hundredths)")),
          flag(u"higher_is_better"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "More points are better")),
          flag(u"closed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Closed")), recordfields::note()},
         {}});
    type.derived << DerivedColumn{
        u"chosen"_s, QString(), {}}; // of no field: who goes on stands in the results
    return type;
}

RecordType contestResultType()
{
    return removable(
        {u"contest_result"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "result in a contest"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "results in contests"),
         {recordfields::reference(u"contest_round"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Round"),
                                  u"contest_round"_s, true),
          participant(false), team(false),
          number(u"points"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Points (hundredths)")),
          number(u"given_rank"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Given rank")),
          flag(u"advanced"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Goes on to the next round")),
          recordfields::note(FieldType::Text)},
         {}});
}

} // namespace

void registerContestRecords(Domain& domain)
{
    domain.recordTypes.add(contestRoundType());
    domain.recordTypes.add(contestResultType());
}

} // namespace kitcamp
