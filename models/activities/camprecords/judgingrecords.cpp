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

RecordType roundType()
{
    const QList<FieldChoice> ties{
        {u"shared"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "share a rank")},
        {u"criteria"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "by the criteria, in their order")},
        {u"judges"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "by whom more judges put first")},
    };
    return removable({u"judging_round"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "round of judging"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "rounds of judging"),
                      {ofActivity(), placeInOrder(), recordfields::name(true), recordfields::englishName(),
                       weight(), choice(u"ties"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Equal teams"), ties),
                       flag(u"drop_extremes"_s,
                            QT_TRANSLATE_NOOP("kitcamp::Record", "Leave out the best and the worst judge")),
                       flag(u"closed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Closed"))},
                      {}});
}

RecordType rubricType()
{
    return removable(
        {u"rubric_criterion"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "criterion of the judges"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "criteria of the judges"),
         {recordfields::reference(u"judging_round"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Round"),
                                  u"judging_round"_s, true),
          placeInOrder(), recordfields::name(true), recordfields::englishName(),
          recordfields::laterPrevails(
              longText(u"description"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Description"))),
          weight(), fullMarks()},
         {}});
}

/// Given, changed and taken back by judging alone: a round that is closed keeps its marks.
RecordType judgeMarkType()
{
    return {
        u"judge_mark"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "mark of a judge"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "marks of judges"),
        {recordfields::reference(u"criterion"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Criterion"),
                                 u"rubric_criterion"_s, true),
         team(true),
         recordfields::reference(u"judge"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Judge"),
                                 u"participation"_s, true),
         number(u"points"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Points (hundredths)"), true),
         recordfields::laterPrevails(number(u"at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Given"), true)),
         recordfields::note(FieldType::Text)},
        {}};
}

RecordType awardType()
{
    const QList<FieldChoice> levels{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "not given")},
        {u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the activity")},
        {u"university"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the university")},
        {u"city"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the city")},
        {u"province"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the province")},
        {u"national"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "national")},
        {u"international"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "international")},
    };
    return removable(
        {u"award"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "award"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "awards"),
         {recordfields::reference(u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Activity"),
                                  u"activity"_s),
          team(false),
          recordfields::reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s),
          recordfields::reference(u"course"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Course"), u"course"_s),
          organization(), text(u"title"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title"), true),
          text(u"title_en"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title in English")),
          choice(u"level"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Level"), levels),
          number(u"rank"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Rank")),
          text(u"giver"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Given by")),
          date(u"given_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Given on")), recordfields::note()},
         {}});
}

} // namespace

void registerJudgingRecords(Domain& domain)
{
    for (const RecordType& type : {roundType(), rubricType(), judgeMarkType(), awardType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
