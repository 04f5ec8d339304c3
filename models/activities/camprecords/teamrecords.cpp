// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campfields.h"
#include "models/activities/camprecords/camprecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using namespace campfields;

namespace {

RecordType caseType()
{
    return removable(
        {u"project_case"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "project case"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "project cases"),
         {ofActivity(), number(u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number"), true),
          recordfields::name(true), recordfields::englishName(), organization(), mentor(),
          number(u"most_teams"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Teams at most")),
          recordfields::laterPrevails(
              longText(u"description"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Description")))},
         {}});
}

RecordType teamType()
{
    return removable(
        {u"team"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "team"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "teams"),
         {ofActivity(), number(u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number"), true),
          recordfields::name(false), recordfields::englishName(), mentor(), room(), recordfields::note(),
          recordfields::archived()},
         {}});
}

RecordType planType()
{
    return removable(
        {u"team_plan"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "solution of teams"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "solutions of teams"),
         {ofActivity(), recordfields::name(true),
          longText(u"rules"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Rules")),
          number(u"seed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Random seed")),
          number(u"iterations"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Steps of the search")),
          longText(u"result"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Result")),
          number(u"made_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Made"), true), recordfields::archived()},
         {}});
}

FieldDescription ofPlan()
{
    return recordfields::reference(u"team_plan"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Solution of teams"),
                                   u"team_plan"_s, true);
}

RecordType placeType()
{
    return removable({u"team_place"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "place in a team"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "places in teams"),
                      {ofPlan(), team(true), participant(), locked()},
                      {}});
}

RecordType projectType()
{
    return removable(
        {u"team_project"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "project of a team"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "projects of teams"),
         {ofPlan(), team(true),
          recordfields::reference(u"project_case"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Project case"),
                                  u"project_case"_s, true)},
         {}});
}

RecordType wishType()
{
    const QList<FieldChoice> wishes{
        {u"with"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "together")},
        {u"without"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "apart")},
    };
    return removable({u"mate_wish"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "wish about a mate"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "wishes about mates"),
                      {participant(),
                       recordfields::reference(u"mate"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Mate"),
                                               u"participation"_s, true),
                       choice(u"wish"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Wish"), wishes, true),
                       text(u"written"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "As it was written"))},
                      {}});
}

} // namespace

void registerTeamRecords(Domain& domain)
{
    for (const RecordType& type :
         {caseType(), teamType(), planType(), placeType(), projectType(), wishType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
