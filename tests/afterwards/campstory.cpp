// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/afterwards/campstory.h"

#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/attendees/campactions.h"
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/certificates/certificateoffice.h"
#include "models/activities/judging/judgingactions.h"
#include "models/activities/publishing/publishing.h"
#include "models/lending/loanactions.h"
#include "tests/testkit/verify.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString text(qint64 value)
{
    return QString::number(value);
}

qint64 instant(const char* utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

CampStory::CampStory(ScreenRoom& room)
    : m_room(room)
{
    Domain& domain = room.centre.domain();
    registerCamps(domain);
    registerAttendance(domain);
    registerCertificates(domain);
    registerJudging(domain);
    registerPublishing(domain);
    earlier = addCamp(u"River Camp 2024"_s, u"2024-08-20"_s, u"2024-08-23"_s);
    camp = addCamp(u"River Camp 2025"_s, u"2025-08-20"_s, u"2025-08-23"_s);
    next = addCamp(u"River Camp 2026"_s, u"2026-08-20"_s, u"2026-08-23"_s);
    river = add("organization", {{u"name"_s, u"River University"_s}, {u"country"_s, u"China"_s}});
    lake = add("organization", {{u"name"_s, u"Lake University"_s}});
    hill = add("organization", {{u"name"_s, u"Hill University"_s}});
    add("activity_host",
        {{u"activity"_s, text(camp)}, {u"organization"_s, text(river)}, {u"place_in_order"_s, u"1"_s}});
    addPeople();
    addTeams();
    judge();
    hold();
    ask();
    addAwards();
    lend();
    VERIFY_DONE(CertificateOffice(room.store()).issue({m_parts.value(anna), m_parts.value(cora)}, u"KC-"_s));
}

QStringList CampStory::notOfRiver()
{
    return {u"Cora"_s,  u"Dan"_s,  u"Eve"_s,  u"Finn"_s, u"Mentor"_s,
            u"Judge"_s, u"Lake"_s, u"Hill"_s, u"crew"_s};
}

qint64 CampStory::add(const char* table, const QJsonObject& values)
{
    return m_room.centre.add(table, values);
}

qint64 CampStory::addCamp(const QString& name, const QString& from, const QString& until)
{
    return add("activity",
               {{u"kind"_s, u"camp"_s},
                {u"name"_s, name},
                {u"state"_s, u"published"_s},
                {u"starts_on"_s, from},
                {u"ends_on"_s, until}});
}

qint64 CampStory::addPerson(const QString& name, qint64 organization, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert(u"name"_s, name);
    values.insert(u"organization"_s, text(organization));
    return add("person", values);
}

qint64 CampStory::join(qint64 person, const QString& state, const QJsonObject& more, qint64 activity)
{
    QJsonObject values{
        {u"activity"_s, text(activity ? activity : camp)}, {u"person"_s, text(person)}, {u"state"_s, state}};
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), it.value());
    const qint64 made = add("participation", values);
    if (activity == 0)
        m_parts.insert(person, made);
    return made;
}

void CampStory::addPeople()
{
    const auto student = [](const QString& gender, const QString& level, const QString& year) {
        return QJsonObject{{u"gender"_s, gender}, {u"degree_level"_s, level}, {u"entry_year"_s, year}};
    };
    QJsonObject first = student(u"f"_s, u"bachelor"_s, u"2023"_s);
    first.insert(u"mail"_s, u"anna@example.org"_s);
    first.insert(u"phone"_s, u"13900000001"_s);
    first.insert(u"note"_s, u"Friend of Cora Lake"_s);
    anna = addPerson(u"Anna River"_s, river, first);
    ben = addPerson(u"Ben River"_s, river, student(u"m"_s, u"bachelor"_s, u"2022"_s));
    cora = addPerson(u"Cora Lake"_s, lake, student(u"f"_s, u"master"_s, u"2024"_s));
    dan = addPerson(u"Dan Lake"_s, lake, student(u"m"_s, u"bachelor"_s, u"2024"_s));
    eve = addPerson(u"Eve Hill"_s, hill, student(u"f"_s, u"bachelor"_s, u"2024"_s));
    finn = addPerson(u"Finn Hill"_s, hill, {});
    join(anna, u"completed"_s,
         {{u"score"_s, u"8500"_s},
          {u"note"_s, u"Shared a room with Cora Lake"_s},
          {u"reason"_s, u"Dan Lake"_s}});
    join(ben, u"completed"_s, {{u"score"_s, u"6000"_s}});
    join(cora, u"completed"_s, {{u"score"_s, u"9000"_s}});
    join(dan, u"not_completed"_s);
    join(eve, u"no_show"_s);
    join(finn, u"declined"_s);
    join(cora, u"completed"_s, {}, earlier);
    join(cora, u"applied"_s, {}, next);
}

/// The first team is called after somebody of another university, and has a mentor of one.
void CampStory::addTeams()
{
    const qint64 mentor =
        join(addPerson(u"Mentor Hill"_s, hill, {}), u"confirmed"_s, {{u"role"_s, u"mentor"_s}});
    const qint64 plan =
        add("team_plan", {{u"activity"_s, text(camp)}, {u"name"_s, u"A"_s}, {u"made_at"_s, u"1755600000"_s}});
    m_crew = add("team",
                 {{u"activity"_s, text(camp)},
                  {u"number"_s, u"1"_s},
                  {u"name"_s, u"Cora's crew"_s},
                  {u"mentor"_s, text(mentor)}});
    m_two = add("team", {{u"activity"_s, text(camp)}, {u"number"_s, u"2"_s}});
    for (const auto& [person, team] : {std::pair(anna, m_crew), {cora, m_crew}, {ben, m_two}, {dan, m_two}})
        add("team_place",
            {{u"team_plan"_s, text(plan)},
             {u"team"_s, text(team)},
             {u"participation"_s, text(m_parts.value(person))}});
    const qint64 mill = add(
        "project_case", {{u"activity"_s, text(camp)}, {u"number"_s, u"1"_s}, {u"name"_s, u"Smart mill"_s}});
    add("team_project",
        {{u"team_plan"_s, text(plan)}, {u"team"_s, text(m_crew)}, {u"project_case"_s, text(mill)}});
    VERIFY_DONE(m_room.centre.edit("activity", camp, {{u"team_plan"_s, text(plan)}}));
}

void CampStory::judge()
{
    const qint64 chair =
        join(addPerson(u"Judge Hill"_s, hill, {}), u"confirmed"_s, {{u"role"_s, u"judge"_s}});
    const qint64 finals =
        add("judging_round",
            {{u"activity"_s, text(camp)}, {u"name"_s, u"Final"_s}, {u"place_in_order"_s, u"1"_s}});
    const qint64 idea = add("rubric_criterion",
                            {{u"judging_round"_s, text(finals)},
                             {u"place_in_order"_s, u"1"_s},
                             {u"name"_s, u"Idea"_s},
                             {u"most"_s, u"10"_s}});
    Store& store = m_room.store();
    VERIFY_DONE(store.perform(GiveMarks{
        chair,
        {{store.ids().nextValue(), idea, m_crew, 900, {}}, {store.ids().nextValue(), idea, m_two, 700, {}}},
        {},
        store.clock().now()}));
}

/// Two sessions: Dan was in none of them, Ben in one.
void CampStory::hold()
{
    Store& store = m_room.store();
    for (const QString& title : {u"Opening"_s, u"Practice"_s}) {
        const bool first = title == "Opening"_L1;
        const qint64 session = add("session",
                                   {{u"activity"_s, text(camp)},
                                    {u"title"_s, title},
                                    {u"starts"_s, first ? u"2025-08-20T09:00"_s : u"2025-08-21T09:00"_s},
                                    {u"minutes"_s, u"90"_s}});
        MarkAttendance mark{.session = session, .state = u"present"_s, .at = store.clock().now()};
        for (const qint64 person : {anna, cora, ben}) {
            if (first || person != ben)
                mark.marks << AttendanceMark{store.ids().nextValue(), m_parts.value(person), {}};
        }
        VERIFY_DONE(store.perform(mark));
    }
}

/// Five replies with names or without, and a question that only four answered.
void CampStory::ask()
{
    const qint64 survey = add(
        "survey", {{u"activity"_s, text(camp)}, {u"kind"_s, u"after"_s}, {u"name"_s, u"After the camp"_s}});
    const auto item = [&](int place, const QString& kind, const QString& asked, const QString& options) {
        return add("survey_item",
                   {{u"survey"_s, text(survey)},
                    {u"place_in_order"_s, text(place)},
                    {u"kind"_s, kind},
                    {u"text"_s, asked},
                    {u"options"_s, options},
                    {u"with_names"_s, text(place == 2 ? 1 : 0)}});
    };
    const qint64 useful = item(1, u"scale"_s, u"How useful was it?"_s, u"1\n5"_s);
    question = item(2, u"choice"_s, u"Would you come again?"_s, u"yes\nno"_s);
    for (int i = 0; i < 5; ++i) {
        QJsonObject reply{
            {u"survey"_s, text(survey)}, {u"answered_at"_s, u"1756000000"_s}, {u"token"_s, text(i)}};
        const qint64 person = i == 0 ? anna : i == 1 ? cora : 0;
        if (person != 0)
            reply.insert(u"participation"_s, text(m_parts.value(person)));
        const qint64 made = add("survey_reply", reply);
        add("survey_answer",
            {{u"survey_reply"_s, text(made)},
             {u"survey_item"_s, text(useful)},
             {u"value"_s, i < 2 ? u"5"_s : u"4"_s}});
        if (i < 4)
            add("survey_answer",
                {{u"survey_reply"_s, text(made)},
                 {u"survey_item"_s, text(question)},
                 {u"value"_s, i == 1 ? u"no"_s : u"yes"_s}});
    }
}

void CampStory::addAwards()
{
    add("award",
        {{u"activity"_s, text(camp)},
         {u"team"_s, text(m_crew)},
         {u"title"_s, u"First prize"_s},
         {u"rank"_s, u"1"_s},
         {u"given_on"_s, u"2025-08-23"_s},
         {u"note"_s, u"Handed to Cora Lake"_s}});
    add("award",
        {{u"person"_s, text(cora)},
         {u"title"_s, u"National medal"_s},
         {u"level"_s, u"national"_s},
         {u"given_on"_s, u"2025-11-01"_s}});
    add("award",
        {{u"person"_s, text(addPerson(u"Stranger"_s, hill, {}))},
         {u"title"_s, u"Somebody else's"_s},
         {u"given_on"_s, u"2025-12-01"_s}});
}

void CampStory::lend()
{
    const qint64 model = add("model", {{u"name"_s, u"Camera"_s}});
    Store& store = m_room.store();
    for (const QString& tag : {u"CAM-1"_s, u"CAM-2"_s}) {
        const qint64 device = add("device", {{u"asset_tag"_s, tag}, {u"model"_s, text(model)}});
        const LoanId loan{store.ids().nextValue()};
        VERIFY_DONE(store.perform(LendDevice{.loan = loan,
                                             .device = DeviceId{device},
                                             .borrower = PersonId{tag == u"CAM-1"_s ? anna : dan},
                                             .visit = loan.value,
                                             .at = instant("2025-08-21T10:00:00Z"),
                                             .due = u"2025-08-23T16:00"_s}));
        if (tag == u"CAM-1"_s)
            VERIFY_DONE(store.perform(ReturnDevice{.loan = loan, .at = instant("2025-08-22T10:00:00Z")}));
    }
}

} // namespace kitcamp
