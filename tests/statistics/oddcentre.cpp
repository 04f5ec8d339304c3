// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/statistics/oddcentre.h"

#include "app/domain.h"
#include "models/store/recordactions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What holds of files made by people does not hold of these rows.
Domain withoutInvariants()
{
    Domain domain = fullDomain();
    domain.invariants.clear();
    return domain;
}

QString text(qint64 id)
{
    return id > 0 ? QString::number(id) : QString();
}

} // namespace

OddCentre::OddCentre(const QByteArray& zone, quint32 seed)
    : m_zone(zone)
    , m_random(seed)
    , m_store(withoutInvariants())
{
    const auto saved = m_store->perform(SaveSettings{{{u"zone"_s, QString::fromLatin1(zone)}}});
    Q_ASSERT(saved.ok());
    addPeople();
    addActivities();
    save();
    addParticipants();
    addSessions();
    save();
    addTeams();
    addResults();
    save();
}

qint64 OddCentre::add(const QString& table, const QJsonObject& values)
{
    const qint64 id = m_store->ids().nextValue();
    QJsonObject written;
    for (auto value = values.begin(); value != values.end(); ++value) {
        // Nothing is written where there is nothing: the column keeps its default.
        if (!value->toString().isEmpty())
            written.insert(value.key(), *value);
    }
    m_batch.add(table, id, written);
    return id;
}

void OddCentre::save()
{
    m_batch.purpose = u"import"_s;
    m_batch.title = u"odd"_s;
    m_batch.table = u"person"_s;
    const auto saved = m_store->perform(m_batch);
    if (!saved)
        qFatal("%s", why(saved).constData());
    m_batch.steps = {};
}

QString OddCentre::word(const char* words)
{
    const QStringList all = QString::fromLatin1(words).split(u' ');
    const QString chosen = all[upTo(int(all.size()))];
    return chosen == "-"_L1 ? QString() : chosen;
}

/// Often at the end of a year, a term or a month.
QString OddCentre::day()
{
    static const QList<QDate> edges{{2023, 12, 31}, {2024, 1, 1}, {2024, 2, 29},
                                    {2024, 8, 31},  {2024, 9, 1}, {2025, 2, 28},
                                    {2024, 12, 30}, {2025, 7, 1}, {2026, 9, 7}};
    if (once(6))
        return {};
    if (once(2))
        return edges[upTo(int(edges.size()))].toString(Qt::ISODate);
    return QDate(2022, 10, 3).addDays(upTo(1400)).toString(Qt::ISODate);
}

/// Often within hours of midnight, of new year and of the changes of the clock.
qint64 OddCentre::instant()
{
    static const QList<QDateTime> edges{{{2024, 1, 1}, {0, 0}, Qt::UTC},
                                        {{2024, 3, 10}, {10, 0}, Qt::UTC},
                                        {{2024, 11, 3}, {9, 0}, Qt::UTC},
                                        {{2025, 8, 31}, {23, 30}, Qt::UTC}};
    if (once(8))
        return 0;
    if (once(2))
        return edges[upTo(int(edges.size()))].toSecsSinceEpoch() + upTo(172'800) - 86'400;
    return 1'672'531'200 + upTo(115'000'000);
}

void OddCentre::addPeople()
{
    for (int i = 0; i < 9; ++i)
        m_organizations << add(u"organization"_s,
                               {{"name"_L1, i == 3 ? u"O'Neill %1 \"学院\""_s : u"大学%1"_s.arg(i)},
                                {"name_en"_L1, u"University %1"_s.arg(i)},
                                {"kind"_L1, word("university university school company other")},
                                {"country"_L1, word("CN US - DE")}});
    for (int i = 0; i < 12; ++i)
        m_departments << add(
            u"department"_s,
            {{"organization"_L1, text(any(m_organizations))}, {"name"_L1, u"系%1"_s.arg(i % 5)}});
    for (int i = 0; i < 90; ++i)
        m_people << add(u"person"_s,
                        {{"name"_L1, u"人%1"_s.arg(i)},
                         {"organization"_L1, once(6) ? QString() : text(any(m_organizations))},
                         {"department"_L1, once(2) ? QString() : text(any(m_departments))},
                         {"gender"_L1, word("f m x -")},
                         {"degree_level"_L1, word("school bachelor master doctor staff -")},
                         {"major"_L1, word("Physics Maths -")},
                         {"archived"_L1, once(10) ? u"1"_s : u"0"_s},
                         {"entry_year"_L1, word("2019 2020 2021 2022 2023 2024 1980 2030 -")}});
}

void OddCentre::addActivities()
{
    for (int year = 2023; year < 2026; ++year) {
        const QDate monday = QDate(year, 9, 4).addDays(8 - QDate(year, 9, 4).dayOfWeek());
        m_terms << add(u"term"_s,
                       {{"name"_L1, u"%1-%2-1"_s.arg(year).arg(year + 1)},
                        {"first_monday"_L1, monday.toString(Qt::ISODate)},
                        {"weeks"_L1, u"18"_s}});
        if (year != 2024)
            m_terms << add(u"term"_s,
                           {{"name"_L1, u"%1-%2-2"_s.arg(year).arg(year + 1)},
                            {"first_monday"_L1, monday.addDays(24 * 7).toString(Qt::ISODate)},
                            {"weeks"_L1, u"18"_s}});
    }
    for (int i = 0; i < 5; ++i) {
        m_courses << add(u"course"_s,
                         {{"name"_L1, u"课%1"_s.arg(i)},
                          {"code"_L1, i == 2 ? QString() : u"C%1"_s.arg(i)},
                          {"topic"_L1, word("AI IoT -")}});
        m_rooms << add(u"room"_s, {{"name"_L1, u"R%1"_s.arg(i)}});
    }
    for (int i = 0; i < 26; ++i) {
        const QString starts = day();
        const qint64 activity =
            add(u"activity"_s,
                {{"kind"_L1, word("class class camp contest project talk")},
                 {"course"_L1, once(3) ? QString() : text(any(m_courses))},
                 {"term"_L1, once(2) ? QString() : text(any(m_terms))},
                 {"code"_L1, once(4) ? QString() : u"ACT-%1"_s.arg(i)},
                 {"name"_L1, u"活动%1"_s.arg(i)},
                 {"form"_L1, word("open elective holiday -")},
                 {"mode"_L1, word("site online hybrid")},
                 {"starts_on"_L1, starts},
                 {"ends_on"_L1, starts},
                 {"seats_site"_L1, word("- 0 5 20")},
                 {"seats_online"_L1, word("- 0 7")},
                 {"topic"_L1, word("AI - -")},
                 {"state"_L1, word("published published published published draft cancelled")},
                 {"archived"_L1, once(9) ? u"1"_s : u"0"_s}});
        m_activities << activity;
        QSet<qint64> hosts;
        for (int host = upTo(4); host > 0; --host)
            hosts << any(m_organizations);
        for (const qint64 host : hosts)
            add(u"activity_host"_s, {{"activity"_L1, text(activity)}, {"organization"_L1, text(host)}});
    }
}

void OddCentre::addParticipants()
{
    QSet<QString> taken;
    for (int i = 0; i < 350; ++i) {
        const qint64 activity = any(m_activities);
        const qint64 person = any(m_people);
        const QString role = word("student student student student accompanying teacher mentor judge");
        const QString key = u"%1/%2/%3"_s.arg(activity).arg(person).arg(role);
        if (taken.contains(key))
            continue;
        taken << key;
        m_participations[activity] << add(u"participation"_s,
                                          {{"activity"_L1, text(activity)},
                                           {"person"_L1, text(person)},
                                           {"role"_L1, role},
                                           {"state"_L1,
                                            word("nominated applied waiting offered confirmed confirmed "
                                                 "declined withdrawn no_show completed "
                                                 "completed not_completed")},
                                           {"applied_at"_L1, QString::number(instant())},
                                           {"score"_L1, once(2) ? QString() : QString::number(upTo(10'000))},
                                           {"beyond_seats"_L1, once(8) ? u"asked"_s : QString()}});
    }
}

void OddCentre::addSessions()
{
    for (int i = 0; i < 60; ++i) {
        const qint64 activity = any(m_activities);
        const QString on = day();
        const QString starts = on.isEmpty()
            ? QString()
            : on + u"T%1:%2"_s.arg(upTo(24), 2, 10, QChar(u'0')).arg(upTo(2) * 30, 2, 10, QChar(u'0'));
        const bool some = once(4);
        const qint64 session = add(u"session"_s,
                                   {{"activity"_L1, text(activity)},
                                    {"kind"_L1, word("theory practice project online exam")},
                                    {"starts"_L1, starts},
                                    {"minutes"_L1, word("45 90 100 240")},
                                    {"room"_L1, once(3) ? QString() : text(any(m_rooms))},
                                    {"state"_L1, word("planned planned planned cancelled")},
                                    {"some_members"_L1, some ? u"1"_s : u"0"_s}});
        QSet<qint64> staff;
        for (int teacher = upTo(3); teacher > 0; --teacher)
            staff << any(m_people);
        for (const qint64 teacher : staff)
            add(u"session_staff"_s, {{"session"_L1, text(session)}, {"person"_L1, text(teacher)}});
        const bool taken = !once(3);
        for (const qint64 participation : m_participations.value(activity)) {
            if (some && once(2))
                add(u"session_member"_s,
                    {{"session"_L1, text(session)}, {"participation"_L1, text(participation)}});
            if (taken && !once(3))
                add(u"attendance"_s,
                    {{"session"_L1, text(session)},
                     {"participation"_L1, text(participation)},
                     {"state"_L1, word("present present late excused absent")},
                     {"at"_L1, QString::number(1'700'000'000)}});
        }
    }
}

void OddCentre::addTeams()
{
    for (const qint64 activity : m_activities) {
        if (once(2))
            continue;
        const qint64 plan = add(
            u"team_plan"_s, {{"activity"_L1, text(activity)}, {"name"_L1, u"A"_s}, {"made_at"_L1, u"1"_s}});
        const qint64 other = add(
            u"team_plan"_s, {{"activity"_L1, text(activity)}, {"name"_L1, u"B"_s}, {"made_at"_L1, u"1"_s}});
        for (int number = 1; number <= 4; ++number)
            m_teams[activity] << add(u"team"_s,
                                     {{"activity"_L1, text(activity)},
                                      {"number"_L1, QString::number(number)},
                                      {"archived"_L1, once(12) ? u"1"_s : u"0"_s}});
        for (const qint64 participation : m_participations.value(activity)) {
            for (const qint64 each : {plan, other}) {
                if (!once(4))
                    add(u"team_place"_s,
                        {{"team_plan"_L1, text(each)},
                         {"team"_L1, text(any(m_teams[activity]))},
                         {"participation"_L1, text(participation)}});
            }
        }
        if (!once(5))
            m_plans.insert(activity, plan);
        for (int i = 0; i < 2; ++i) {
            const qint64 module = add(u"pretraining_module"_s,
                                      {{"activity"_L1, text(activity)},
                                       {"place_in_order"_L1, QString::number(i)},
                                       {"title"_L1, u"M"_s},
                                       {"required"_L1, once(3) ? u"0"_s : u"1"_s},
                                       {"pass_percent"_L1, word("60 100")}});
            for (const qint64 participation : m_participations.value(activity)) {
                if (!once(3))
                    add(u"pretraining_progress"_s,
                        {{"participation"_L1, text(participation)},
                         {"module"_L1, text(module)},
                         {"percent"_L1, word("0 59 60 80 100")},
                         {"as_of"_L1, u"1700000000"_s}});
            }
        }
    }
    for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan)
        m_batch.edit(u"activity"_s, plan.key(), {{"team_plan"_L1, text(plan.value())}});
}

void OddCentre::addResults()
{
    QList<qint64> all;
    for (const QList<qint64>& some : m_participations)
        all += some;
    std::sort(all.begin(), all.end());
    for (int i = 0; i < 80; ++i)
        add(u"certificate"_s,
            {{"number"_L1, u"KC-%1"_s.arg(i)},
             {"participation"_L1, text(any(all))},
             {"issued_on"_L1, QDate(2023, 12, 20).addDays(upTo(700)).toString(Qt::ISODate)},
             {"fields"_L1, u"{}"_s},
             {"signature"_L1, u"00"_s},
             {"public_key"_L1, u"00"_s},
             {"revoked_on"_L1, once(5) ? u"2026-01-01"_s : QString()}});
    QList<qint64> teams;
    for (const qint64 activity : m_activities)
        teams += m_teams.value(activity);
    for (int i = 0; i < 70; ++i) {
        const int whose = upTo(6);
        const qint64 activity = once(2) ? any(m_activities) : 0;
        add(u"award"_s,
            {{"title"_L1, u"奖%1"_s.arg(i)},
             {"activity"_L1, text(activity)},
             {"person"_L1, whose == 0 ? text(any(m_people)) : QString()},
             {"course"_L1, whose == 1 ? text(any(m_courses)) : QString()},
             {"organization"_L1, whose == 2 ? text(any(m_organizations)) : QString()},
             {"team"_L1, whose == 3 && !teams.isEmpty() ? text(any(teams)) : QString()},
             {"level"_L1, word("- activity university city national")},
             {"giver"_L1, word("Ministry City -")},
             {"given_on"_L1, day()}});
    }
    for (const qint64 activity : m_activities) {
        const QList<qint64>& people = m_participations[activity];
        for (int i = 0; i < 2 && !people.isEmpty(); ++i) {
            const qint64 round = add(u"contest_round"_s,
                                     {{"activity"_L1, text(activity)},
                                      {"place_in_order"_L1, QString::number(i)},
                                      {"name"_L1, u"轮%1"_s.arg(i)},
                                      {"held_on"_L1, day()}});
            for (const qint64 participation : people) {
                if (once(3))
                    add(u"contest_result"_s,
                        {{"contest_round"_L1, text(round)},
                         {"participation"_L1, text(participation)},
                         {"points"_L1, once(3) ? QString() : QString::number(upTo(10'000))}});
            }
        }
    }
}
