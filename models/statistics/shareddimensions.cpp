// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time, people and activities: what all areas are counted by.
#include "models/statistics/catalogues.h"
#include "models/statistics/factwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Dimensions {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Dimensions)
};

using Order = FactDimension::Order;

FactDimension time(const QString& key, const QString& title)
{
    return {key, title, true};
}

FactDimension rows(const QString& key, const QString& title, const QString& sql, Order order = Order::ByValue)
{
    return {key, title, false, {}, sql, order};
}

FactDimension words(const QString& key, const QString& title, const QList<FigureGroup>& choices)
{
    return {key, title, false, choices};
}

FactDimension text(const QString& key, const QString& title)
{
    return {key, title};
}

QString plainRows(const QString& table)
{
    return u"SELECT id, '' AS key, name, name_en, '' AS note FROM %1 ORDER BY name, id"_s.arg(table);
}

QList<FactDimension> times()
{
    QList<FigureGroup> weekdays;
    for (int day = 1; day <= 7; ++day)
        weekdays << FigureGroup{QString::number(day), QLocale().standaloneDayName(day, QLocale::ShortFormat)};
    FactDimension weekday = time(u"weekday"_s, Dimensions::tr("Weekday"));
    weekday.words = weekdays;
    FactDimension hour = time(u"hour"_s, Dimensions::tr("Hour"));
    hour.order = Order::ByNumber;
    hour.wording = [](const QString& raw) { return raw + u":00"_s; };
    return {time(u"year"_s, Dimensions::tr("Year")),
            time(u"term"_s, Dimensions::tr("Term")),
            time(u"month"_s, Dimensions::tr("Month")),
            time(u"week"_s, Dimensions::tr("Week")),
            time(u"day"_s, Dimensions::tr("Day")),
            weekday,
            hour};
}

QList<FactDimension> ofActivities()
{
    return {
        words(u"kind"_s, Dimensions::tr("Kind of activity"), factwords::activityKinds()),
        words(u"form"_s, Dimensions::tr("Form"), factwords::activityForms()),
        words(u"mode"_s, Dimensions::tr("Delivery"), factwords::activityModes()),
        rows(u"activity"_s, Dimensions::tr("Activity"),
             // The classes of a course have one name: the term tells them apart.
             u"SELECT ac.id AS id, coalesce(ac.code,'') AS key,"
             " CASE WHEN ac.name<>'' THEN ac.name||coalesce(' '||te.name,'') ELSE '' END AS name,"
             " CASE WHEN ac.name_en<>'' THEN ac.name_en||coalesce(' '||te.name,'') ELSE '' END AS name_en,"
             " '' AS note FROM activity AS ac LEFT JOIN term AS te ON te.id=ac.term"
             " ORDER BY coalesce(ac.starts_on,'9999'), ac.id"_s,
             Order::ByRows),
        rows(
            u"course"_s, Dimensions::tr("Course"),
            u"SELECT id, coalesce(code,'') AS key, name, name_en, '' AS note FROM course ORDER BY name, id"_s),
        text(u"topic"_s, Dimensions::tr("Topic")),
        rows(u"host"_s, Dimensions::tr("Host"), plainRows(u"organization"_s)),
        rows(u"room"_s, Dimensions::tr("Room"), plainRows(u"room"_s)),
        words(u"session_kind"_s, Dimensions::tr("Kind of session"), factwords::sessionKinds()),
        rows(u"teacher"_s, Dimensions::tr("Teacher"),
             u"SELECT id, '' AS key, name, latin_name AS name_en, '' AS note FROM person"_s),
        rows(u"team"_s, Dimensions::tr("Team"),
             u"SELECT id, '' AS key, CASE WHEN name<>'' THEN name ELSE CAST(number AS TEXT) END AS name,"
             " CASE WHEN name_en<>'' THEN name_en ELSE CAST(number AS TEXT) END AS name_en, '' AS note"
             " FROM team ORDER BY activity, number"_s,
             Order::ByRows),
        rows(
            u"round"_s, Dimensions::tr("Round"),
            u"SELECT id, '' AS key, name, name_en, '' AS note FROM contest_round ORDER BY activity, place_in_order, id"_s,
            Order::ByRows),
    };
}

QList<FactDimension> ofPeople()
{
    FactDimension entryYear = text(u"entry_year"_s, Dimensions::tr("Entry year"));
    entryYear.order = Order::ByNumber;
    FactDimension studyYear = text(u"study_year"_s, Dimensions::tr("Year of study"));
    studyYear.order = Order::ByNumber;
    studyYear.wording = [](const QString& raw) {
        return Dimensions::tr("year %1", "of somebody's studies").arg(raw);
    };
    return {
        rows(u"organization"_s, Dimensions::tr("Organization"), plainRows(u"organization"_s)),
        words(u"organization_kind"_s, Dimensions::tr("Kind of organization"), factwords::organizationKinds()),
        text(u"region"_s, Dimensions::tr("Region")),
        rows(u"department"_s, Dimensions::tr("Department"), plainRows(u"department"_s)),
        text(u"major"_s, Dimensions::tr("Major")),
        words(u"gender"_s, Dimensions::tr("Gender"), factwords::genders()),
        words(u"degree"_s, Dimensions::tr("Degree level"), factwords::degrees()),
        entryYear,
        studyYear,
        words(u"role"_s, Dimensions::tr("Role"), factwords::roles()),
        words(u"state"_s, Dimensions::tr("State"), factwords::states()),
        words(u"mark"_s, Dimensions::tr("Attendance"), factwords::marks()),
        words(u"level"_s, Dimensions::tr("Level"), factwords::levels()),
        words(u"recipient"_s, Dimensions::tr("Who received it"), factwords::recipients()),
        text(u"giver"_s, Dimensions::tr("Given by")),
    };
}

} // namespace

FactCatalogue sharedFacts()
{
    FactCatalogue facts;
    facts.dimensions = times() + ofActivities() + ofPeople();
    facts.looks = sharedLooks();
    return facts;
}

} // namespace kitcamp
