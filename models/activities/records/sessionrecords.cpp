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

FieldDescription ofSession()
{
    return reference(u"session"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Session"), u"session"_s, true);
}

FieldDescription ofParticipation()
{
    return reference(u"participation"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Participation"),
                     u"participation"_s, true);
}

FieldDescription room()
{
    return reference(u"room"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Room"), u"room"_s);
}

FieldDescription onlineLink()
{
    return text(u"online_link"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Online link"));
}

FieldDescription minutes()
{
    return number(u"minutes"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Length (minutes)"), true);
}

FieldDescription state()
{
    return choice(u"state"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "State"),
                  {
                      {u"planned"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "planned")},
                      {u"cancelled"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "cancelled")},
                  });
}

RecordType seriesType()
{
    return removable(
        {u"session_series"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "series of sessions"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "series of sessions"),
         {ofActivity(), text(u"title"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title")),
          text(u"weekdays"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Weekdays")),
          number(u"weeks"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Weeks")),
          number(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Starts (minutes)"), true), minutes(),
          longText(u"skipped"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Days left out"))},
         {}});
}

QList<FieldDescription> whenAndWhereFields()
{
    const QList<FieldChoice> kinds{
        {u"theory"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "theory")},
        {u"practice"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "practice")},
        {u"project"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "project work")},
        {u"online"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "online session")},
        {u"exam"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "exam")},
        {u"ceremony"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "ceremony")},
    };
    return {
        ofActivity(),
        reference(u"series"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Series"), u"session_series"_s),
        number(u"number"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Number")),
        text(u"title"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Title")),
        choice(u"kind"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), kinds),
        date(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Starts")),
        minutes(),
        number(u"setup_minutes"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Minutes to set up")),
        number(u"clear_minutes"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Minutes to clear")),
        room(),
        onlineLink(),
        state(),
    };
}

RecordType sessionType()
{
    return removable(
        {u"session"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "session"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "sessions"),
         whenAndWhereFields()
             + QList<FieldDescription>{reference(u"makes_up"_s,
                                                 QT_TRANSLATE_NOOP("kitcamp::Record", "Makes up for"),
                                                 u"session"_s),
                                       flag(u"time_locked"_s,
                                            QT_TRANSLATE_NOOP("kitcamp::Record", "Time is fixed")),
                                       flag(u"room_locked"_s,
                                            QT_TRANSLATE_NOOP("kitcamp::Record", "Room is fixed")),
                                       longText(u"needs_features"_s,
                                                QT_TRANSLATE_NOOP("kitcamp::Record", "Needs in the room")),
                                       flag(u"some_members"_s,
                                            QT_TRANSLATE_NOOP("kitcamp::Record",
                                                              "Only for a part of the roster")),
                                       note()},
         {}});
}

RecordType sessionStaffType()
{
    const QList<FieldChoice> roles{
        {u"teacher"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "teacher")},
        {u"engineer"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "engineer")},
        {u"assistant"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "assistant")},
        {u"mentor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "mentor")},
        {u"judge"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "judge")},
    };
    return removable(
        {u"session_staff"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "teacher of a session"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "teachers of sessions"),
         {ofSession(),
          reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s, true),
          choice(u"role"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Role"), roles)},
         {}});
}

RecordType sessionMemberType()
{
    return removable({u"session_member"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "participant of a session"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "participants of sessions"),
                      {ofSession(), ofParticipation()},
                      {}});
}

/// Its id is the session's: made by publishing.
RecordType publishedSessionType()
{
    return {u"published_session"_s,
            QT_TRANSLATE_NOOP("kitcamp::Record", "published session"),
            QT_TRANSLATE_NOOP("kitcamp::Record", "published sessions"),
            {ofActivity(), date(u"starts"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Starts")), minutes(),
             room(), onlineLink(), state(),
             text(u"staff"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Teachers")),
             number(u"published_at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Published"), true)},
            {}};
}

RecordType attendanceType()
{
    const QList<FieldChoice> states{
        {u"present"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "present")},
        {u"late"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "late")},
        {u"excused"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "excused")},
        {u"absent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "absent")},
    };
    return removable({u"attendance"_s,
                      QT_TRANSLATE_NOOP("kitcamp::Record", "attendance"),
                      QT_TRANSLATE_NOOP("kitcamp::Record", "attendances"),
                      {ofSession(), ofParticipation(),
                       choice(u"state"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "State"), states, true),
                       flag(u"online"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Was online")),
                       laterPrevails(number(u"at"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Marked"), true)),
                       note(FieldType::Text)},
                      {}});
}

} // namespace

void registerSessionRecords(Domain& domain)
{
    for (const RecordType& type : {seriesType(), sessionType(), sessionStaffType(), sessionMemberType(),
                                   publishedSessionType(), attendanceType()})
        domain.recordTypes.add(type);
}

} // namespace kitcamp
