// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/factwords.h"

#include <QCoreApplication>

namespace kitcamp::factwords {

using namespace Qt::StringLiterals;

namespace {

/// The words stand in the record types already: one translation serves both.
FigureGroup word(const QString& key, const char* title)
{
    return {key, QCoreApplication::translate("kitcamp::Record", title)};
}

} // namespace

QList<FigureGroup> activityKinds()
{
    return {
        word(u"class"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "class of a course")),
        word(u"camp"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "camp")),
        word(u"contest"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "contest")),
        word(u"project"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "project")),
        word(u"talk"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "talk or forum")),
        word(u"training"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "staff training")),
        word(u"open_day"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "open day")),
    };
}

QList<FigureGroup> activityForms()
{
    return {
        word(u"open"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "open to all")),
        word(u"elective"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "elective")),
        word(u"required"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "required")),
        word(u"holiday"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "in the holidays")),
    };
}

QList<FigureGroup> activityModes()
{
    return {
        word(u"site"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on site")),
        word(u"online"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "online")),
        word(u"hybrid"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on site and online")),
    };
}

QList<FigureGroup> sessionKinds()
{
    return {
        word(u"theory"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "theory")),
        word(u"practice"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "practice")),
        word(u"project"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "project work")),
        word(u"online"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "online session")),
        word(u"exam"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "exam")),
        word(u"ceremony"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "ceremony")),
    };
}

QList<FigureGroup> organizationKinds()
{
    return {
        word(u"university"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "University")),
        word(u"school"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "School")),
        word(u"company"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Company")),
        word(u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Other organization")),
    };
}

QList<FigureGroup> genders()
{
    return {
        word(u"f"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "female")),
        word(u"m"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "male")),
        word(u"x"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "another gender")),
    };
}

QList<FigureGroup> degrees()
{
    return {
        word(u"school"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "school pupil")),
        word(u"bachelor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "bachelor")),
        word(u"master"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "master")),
        word(u"doctor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "doctor")),
        word(u"staff"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "staff")),
    };
}

QList<FigureGroup> roles()
{
    return {
        word(u"student"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "student")),
        word(u"accompanying"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "accompanying teacher")),
        word(u"teacher"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "teacher")),
        word(u"mentor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "mentor")),
        word(u"engineer"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "engineer")),
        word(u"assistant"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "assistant")),
        word(u"judge"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "judge")),
    };
}

QList<FigureGroup> states()
{
    return {
        word(u"nominated"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "nominated")),
        word(u"applied"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "applied")),
        word(u"waiting"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "on the waiting list")),
        word(u"offered"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "seat offered")),
        word(u"confirmed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "confirmed")),
        word(u"declined"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "declined by us")),
        word(u"withdrawn"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "withdrawn")),
        word(u"no_show"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "no-show")),
        word(u"completed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "completed")),
        word(u"not_completed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "not completed")),
    };
}

QList<FigureGroup> marks()
{
    return {
        word(u"present"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "present")),
        word(u"late"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "late")),
        word(u"excused"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "excused")),
        word(u"absent"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "absent")),
    };
}

QList<FigureGroup> levels()
{
    return {
        word(u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the activity")),
        word(u"university"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the university")),
        word(u"city"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the city")),
        word(u"province"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "of the province")),
        word(u"national"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "national")),
        word(u"international"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "international")),
    };
}

QList<FigureGroup> recipients()
{
    return {
        word(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "person")),
        word(u"team"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "team")),
        word(u"course"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "course")),
        word(u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "organization")),
        word(u"activity"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "activity")),
        word(u"centre"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "the centre")),
    };
}

} // namespace kitcamp::factwords
