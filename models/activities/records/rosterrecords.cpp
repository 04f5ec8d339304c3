// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/activityrecords.h"
#include "models/activities/records/fieldparts.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using recordfields::laterPrevails;
using recordfields::note;
using recordfields::reference;

namespace {

FieldDescription ofActivity()
{
    return reference(u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Activity"), u"activity"_s, true);
}

FieldDescription role()
{
    return choice(u"role"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Role"),
                  {
                      {u"student"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "student")},
                      {u"accompanying"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "accompanying teacher")},
                      {u"teacher"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "teacher")},
                      {u"mentor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "mentor")},
                      {u"engineer"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "engineer")},
                      {u"assistant"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "assistant")},
                      {u"judge"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "judge")},
                  });
}

FieldDescription state()
{
    return choice(u"state"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "State"),
                  {
                      {u"nominated"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "nominated")},
                      {u"applied"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "applied")},
                      {u"waiting"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on the waiting list")},
                      {u"offered"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "seat offered")},
                      {u"confirmed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "confirmed")},
                      {u"declined"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "declined by us")},
                      {u"withdrawn"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "withdrawn")},
                      {u"no_show"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "no-show")},
                      {u"completed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "completed")},
                      {u"not_completed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "not completed")},
                  },
                  true);
}

FieldDescription seat()
{
    return choice(u"seat"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Seat"),
                  {
                      {u"site"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on site")},
                      {u"online"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "online")},
                      {u"either"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on site or online")},
                  });
}

RecordType participationType()
{
    return {
        u"participation"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "participation"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "participations"),
        {ofActivity(),
         reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s, true), role(),
         state(), seat(),
         laterPrevails(number(u"applied_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Applied"))),
         laterPrevails(
             number(u"waiting_place"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Place on the waiting list"))),
         laterPrevails(number(u"offer_until"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Offer stands until"))),
         number(u"score"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Score (hundredths)")),
         text(u"grade"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Grade")),
         laterPrevails(text(u"reason"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Reason"))),
         text(u"beyond_seats"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Reason for one more seat")), note()},
        {}};
}

RecordType questionType()
{
    const QList<FieldChoice> kinds{
        {u"text"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "text")},
        {u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "number")},
        {u"choice"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "one of several")},
        {u"several"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "any of several")},
        {u"scale"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "scale")},
    };
    return removable(
        {u"question"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "question"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "questions"),
         {ofActivity(),
          number(u"place_in_order"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Place in the order"), true),
          choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), kinds, true),
          text(u"text"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question"), true),
          text(u"text_en"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question in English")),
          longText(u"options"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Choices, one a line")),
          flag(u"required"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Must be answered"))},
         {}});
}

RecordType answerType()
{
    return removable(
        {u"answer"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "answer"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "answers"),
         {reference(u"participation"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Participation"),
                    u"participation"_s, true),
          reference(u"question"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Question"), u"question"_s, true),
          {u"value"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Answer"), true}},
         {}});
}

} // namespace

void registerRosterRecords(Domain& domain)
{
    for (const RecordType& type : {participationType(), questionType(), answerType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
