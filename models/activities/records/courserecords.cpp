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

FieldDescription topic()
{
    return text(u"topic"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Topic or learning direction"));
}

FieldDescription description()
{
    return laterPrevails(longText(u"description"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Description")));
}

FieldDescription hours()
{
    return number(u"hours"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Teaching hours"));
}

FieldDescription credits()
{
    return number(u"credits_tenths"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Credits"));
}

FieldDescription code()
{
    return text(u"code"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Code"));
}

FieldDescription course(bool required)
{
    return reference(u"course"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Course"), u"course"_s, required);
}

FieldDescription ofActivity()
{
    return reference(u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Activity"), u"activity"_s, true);
}

RecordType courseType()
{
    return {u"course"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "course"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "courses"),
            {code(), recordfields::name(false), englishName(), topic(), description(),
             laterPrevails(longText(u"materials"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Materials"))),
             hours(), credits(), note(), archived()},
            {}};
}

RecordType prerequisiteType()
{
    return removable(
        {u"course_prerequisite"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "required course"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "required courses"),
         {course(true),
          reference(u"requires"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Requires"), u"course"_s, true)},
         {}});
}

RecordType needType()
{
    const QList<FieldChoice> pers{
        {u"student"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "each student")},
        {u"group"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "each group")},
        {u"session"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "each session")},
    };
    return removable({u"course_need"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "needed device"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "needed devices"),
                      {course(true),
                       reference(u"model"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Model"), u"model"_s, true),
                       number(u"count"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "How many")),
                       choice(u"per"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "For"), pers),
                       number(u"group_size"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Students in a group"))},
                      {}});
}

RecordType courseStaffType()
{
    const QList<FieldChoice> roles{
        {u"teacher"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "teacher")},
        {u"engineer"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "engineer")},
        {u"assistant"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "assistant")},
        {u"mentor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "mentor")},
    };
    return removable(
        {u"course_staff"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "teacher of a course"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "teachers of courses"),
         {course(true),
          reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s, true),
          choice(u"role"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Role"), roles)},
         {}});
}

QList<FieldDescription> whatItIsFields()
{
    const QList<FieldChoice> kinds{
        {u"class"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "class of a course")},
        {u"camp"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "camp")},
        {u"contest"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "contest")},
        {u"project"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "project")},
        {u"talk"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "talk or forum")},
        {u"training"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "staff training")},
        {u"open_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "open day")},
    };
    const QList<FieldChoice> forms{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "not given")},
        {u"open"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "open to all")},
        {u"elective"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "elective")},
        {u"required"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "required")},
        {u"holiday"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "in the holidays")},
    };
    return {
        choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), kinds, true),
        recordfields::name(false),
        englishName(),
        code(),
        course(false),
        reference(u"term"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Term"), u"term"_s),
        reference(u"parent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Part of activity"), u"activity"_s),
        choice(u"form"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Form"), forms),
    };
}

QList<FieldDescription> seatFields()
{
    const QList<FieldChoice> modes{
        {u"site"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on site")},
        {u"online"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "online")},
        {u"hybrid"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on site and online")},
    };
    const QList<FieldChoice> states{
        {u"draft"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "draft")},
        {u"published"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "published")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "cancelled")},
    };
    return {
        choice(u"mode"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Where"), modes),
        date(u"starts_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "First day")),
        date(u"ends_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Last day")),
        number(u"seats_site"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Seats on site")),
        number(u"seats_online"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Seats online")),
        number(u"offer_days"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Days to confirm an offer")),
        choice(u"state"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "State"), states),
    };
}

QList<FieldDescription> outcomeFields()
{
    return {
        topic(),
        description(),
        laterPrevails(longText(u"outcome"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Outcome"))),
        number(u"pass_attendance"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Attendance needed (%)")),
        number(u"pass_score"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Score needed")),
        reference(u"certificate_template"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Template of certificates"),
                  u"certificate_template"_s),
        hours(),
        credits(),
        note(),
        archived(),
        reference(u"team_plan"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Teams that count"), u"team_plan"_s),
    };
}

RecordType activityType()
{
    return {u"activity"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "activity"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "activities"),
            whatItIsFields() + seatFields() + outcomeFields(),
            {}};
}

RecordType hostType()
{
    return removable(
        {u"activity_host"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "host"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "hosts"),
         {ofActivity(),
          reference(u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organization"),
                    u"organization"_s, true),
          number(u"place_in_order"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Place in the order"))},
         {}});
}

RecordType activityNoteType()
{
    return removable({u"activity_note"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "note on an activity"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "notes on activities"),
                      {ofActivity(),
                       number(u"at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Written"), true),
                       {u"text"_s, FieldType::LongText, QT_TRANSLATE_NOOP("kitcamp::Record", "Text"), true}},
                      {}});
}

RecordType milestoneType()
{
    return removable({u"milestone"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "milestone"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "milestones"),
                      {ofActivity(), text(u"title"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title"), true),
                       date(u"due"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Due")),
                       date(u"done_on"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Done on")), note()},
                      {}});
}

} // namespace

void registerCourseRecords(Domain& domain)
{
    for (const RecordType& type : {courseType(), prerequisiteType(), needType(), courseStaffType(),
                                   activityType(), hostType(), activityNoteType(), milestoneType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
