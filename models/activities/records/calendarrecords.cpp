// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/records/activityrecords.h"
#include "models/activities/records/fieldparts.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace fieldparts;
using recordfields::archived;
using recordfields::englishName;
using recordfields::laterPrevails;
using recordfields::note;
using recordfields::reference;

namespace {

RecordType termType()
{
    return {u"term"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "term"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "terms"),
            {recordfields::name(true),
             date(u"first_monday"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "First Monday"), true),
             number(u"weeks"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Weeks"), true), note(), archived()},
            {}};
}

RecordType teachingDayType()
{
    const QList<FieldChoice> kinds{
        {u"off"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "no teaching")},
        {u"as"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "stands for another day")},
    };
    return removable({u"teaching_day"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "holiday or make-up day"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "holidays and make-up days"),
                      {date(u"day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Day"), true),
                       choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "What it is"), kinds, true),
                       date(u"follows"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Stands for the day")),
                       recordfields::name(false)},
                      {}});
}

RecordType examPeriodType()
{
    return removable(
        {u"exam_period"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "exam week"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "exam weeks"),
         {reference(u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organization"),
                    u"organization"_s),
          reference(u"department"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Department"), u"department"_s),
          date(u"from_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "First day"), true),
          date(u"until_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Last day"), true),
          note(FieldType::Text)},
         {}});
}

RecordType periodTableType()
{
    return {u"period_table"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "table of periods"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "tables of periods"),
            {recordfields::name(true),
             text(u"valid_from"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Each year from (month-day)")),
             text(u"valid_until"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Each year until (month-day)")),
             note(), archived()},
            {}};
}

RecordType periodType()
{
    return removable({u"period"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "period"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "periods"),
                      {reference(u"period_table"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Table of periods"),
                                 u"period_table"_s, true),
                       number(u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number"), true),
                       number(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Starts (minutes)"), true),
                       number(u"ends"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Ends (minutes)"), true)},
                      {}});
}

RecordType roomType()
{
    return {u"room"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "room"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "rooms"),
            {recordfields::name(true), englishName(),
             text(u"building"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Building")),
             reference(u"place"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Place"), u"place"_s),
             number(u"seats"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Seats")), note(), archived()},
            {}};
}

RecordType roomFeatureType()
{
    return removable({u"room_feature"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "equipment of a room"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "equipment of rooms"),
                      {reference(u"room"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Room"), u"room"_s, true),
                       text(u"feature"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Equipment"), true)},
                      {}});
}

RecordType roomClosureType()
{
    return removable({u"room_closure"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "closure of a room"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "closures of rooms"),
                      {reference(u"room"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Room"), u"room"_s, true),
                       date(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Closed from"), true),
                       date(u"ends"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Closed until"), true),
                       laterPrevails(text(u"reason"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Reason")))},
                      {}});
}

RecordType availabilityType()
{
    const QList<FieldChoice> levels{
        {u"no"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "cannot")},
        {u"rather_not"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "rather not")},
        {u"prefer"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "prefers")},
    };
    return removable(
        {u"availability"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "time of a person"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "times of people"),
         {reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s, true),
          number(u"weekday"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Weekday")),
          date(u"day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Day")),
          number(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Starts (minutes)")),
          number(u"ends"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Ends (minutes)")),
          choice(u"level"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "What it is"), levels, true),
          date(u"from_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "First day")),
          date(u"until_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Last day")), note(FieldType::Text)},
         {}});
}

RecordType busyTimeType()
{
    return removable({u"busy_time"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "busy time"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "busy times"),
                      {reference(u"term"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Term"), u"term"_s, true),
                       reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s),
                       text(u"class_name"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Class")),
                       text(u"title"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title")),
                       number(u"weekday"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Weekday"), true),
                       number(u"weeks"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Weeks"), true),
                       number(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Starts (minutes)"), true),
                       number(u"ends"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Ends (minutes)"), true)},
                      {}});
}

} // namespace

void registerCalendarRecords(Domain& domain)
{
    for (const RecordType& type :
         {termType(), teachingDayType(), examPeriodType(), periodTableType(), periodType(), roomType(),
          roomFeatureType(), roomClosureType(), availabilityType(), busyTimeType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
