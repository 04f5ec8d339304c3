// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleweek.h"

#include "models/activities/publishing/planchanges.h"
#include "models/activities/publishing/publication.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void SampleWeek::schedule()
{
    const auto at = [this](int days, QTime time, Result<void> (SampleWeek::*step)()) {
        m_stage.plan(m_monday.addDays(days), time, [this, step] { return (this->*step)(); });
    };
    at(-44, QTime(10, 0), &SampleWeek::announceClasses);
    at(-43, QTime(10, 0), &SampleWeek::addCalendars);
    at(-42, QTime(10, 0), &SampleWeek::planClasses);
    at(-40, QTime(10, 0), &SampleWeek::enrolClasses);
    at(-39, QTime(10, 0), &SampleWeek::addTimetables);
    at(-38, QTime(10, 0), &SampleWeek::addWaiting);
    at(-38, QTime(11, 0), &SampleWeek::addQuestions);
    at(-37, QTime(10, 0), &SampleWeek::addOthers);
    at(-12, QTime(10, 0), &SampleWeek::addProject);
    m_stage.plan(m_monday.addDays(-20), QTime(16, 0), [this] {
        return publish(false, {u"iot"_s, u"dl"_s, u"mindspore"_s, u"auto"_s, u"jury"_s});
    });
    at(-10, QTime(15, 0), &SampleWeek::cancelSecondSession);
    at(-6, QTime(10, 0), &SampleWeek::moveDriving);
    m_stage.plan(m_monday.addDays(-6), QTime(10, 10), [this] { return publish(true, {u"auto"_s}); });
    at(-4, QTime(10, 0), &SampleWeek::planTraining);
    at(-4, QTime(11, 0), &SampleWeek::changeLater);
    m_stage.script.add(m_stage.end - 3600, [this] { return markAttendance(); });
    // After everything that was lent: what is missing is known.
    m_stage.script.add(m_stage.end - 60, [this] { return bookDevices(); });
}

SessionPattern SampleWeek::pattern(int fromWeek, int untilWeek, int weekday,
                                   std::vector<PatternTime> times) const
{
    SessionPattern pattern;
    pattern.from = day(1, fromWeek);
    pattern.until = day(7, untilWeek);
    pattern.weekdays = Weekdays::range(weekday, weekday);
    pattern.times = std::move(times);
    // However the holidays lie in the year of the reader.
    pattern.onDaysOff = true;
    return pattern;
}

SessionWish SampleWeek::wish(const QString& activity, const QString& room, int minutes) const
{
    SessionWish wish;
    wish.row.activity = id(activity);
    wish.row.minutes = minutes;
    wish.row.room = m_activities.idOf(u"room"_s, room);
    return wish;
}

Result<qint64> SampleWeek::sessionOf(const QString& activity, int number)
{
    KITCAMP_ASSIGN(const auto found,
                   m_stage.store.reader().integer("SELECT id FROM session WHERE activity=? AND number=?",
                                                  id(activity), number));
    return found.value_or(0);
}

Result<void> SampleWeek::addClass(const QString& course, const QJsonObject& more)
{
    const SampleTerm* term = m_calendar.before(0);
    if (term == nullptr)
        return {};
    QJsonObject values = m_classes.classOf(course, *term);
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), *it);
    const QString note = course == "iot"_L1
        ? u"“近 70 名”学生，来自 7 个学院。 Nearly 70 students (sample: 68) of seven schools."_s
        : QString();
    KITCAMP_TRY(m_activities.add(course, values, {u"sjtu"_s, u"huawei"_s}, note));
    return {};
}

Result<void> SampleWeek::announceClasses()
{
    const auto text = [](QDate date) { return date.toString(Qt::ISODate); };
    KITCAMP_TRY(addClass(u"iot"_s,
                         {{"form"_L1, u"open"_s},
                          {"mode"_L1, u"site"_s},
                          {"seats_site"_L1, u"70"_s},
                          {"starts_on"_L1, text(day(6, -1))},
                          {"ends_on"_L1, text(day(6, 2))}}));
    KITCAMP_TRY(addClass(u"dl"_s,
                         {{"form"_L1, u"elective"_s},
                          {"mode"_L1, u"hybrid"_s},
                          {"seats_site"_L1, u"45"_s},
                          {"seats_online"_L1, u"80"_s},
                          {"starts_on"_L1, text(day(7, -5))},
                          {"ends_on"_L1, text(day(7, 6))}}));
    KITCAMP_TRY(addClass(u"mindspore"_s,
                         {{"form"_L1, u"open"_s},
                          {"mode"_L1, u"online"_s},
                          {"seats_online"_L1, u"500"_s},
                          {"starts_on"_L1, text(day(2))},
                          {"ends_on"_L1, text(day(2))}}));
    return addClass(u"auto"_s,
                    {{"form"_L1, u"elective"_s},
                     {"mode"_L1, u"site"_s},
                     {"seats_site"_L1, u"24"_s},
                     {"starts_on"_L1, text(day(5, -1))},
                     {"ends_on"_L1, text(day(5, 4))}});
}

Result<void> SampleWeek::addCalendars()
{
    RecordBatch batch{u"save"_s, u"教师时间"_s, u"availability"_s, {}};
    for (const QJsonValue& value : m_stage.data.courses.value("availability"_L1).toArray()) {
        QJsonObject row = value.toObject();
        row.insert("person"_L1, m_stage.reference(u"person"_s, row.value("person"_L1).toString()));
        for (const QLatin1String column : {"weekday"_L1, "starts"_L1, "ends"_L1})
            row.insert(column, QString::number(row.value(column).toInt()));
        m_stage.addTo(batch, u"availability"_s, {}, row);
    }
    m_stage.addTo(batch, u"room_closure"_s, {},
                  {{"room"_L1, m_stage.reference(u"room"_s, u"r205"_s)},
                   {"starts"_L1, day(1, 1).toString(Qt::ISODate) + u"T08:00"_s},
                   {"ends"_L1, day(2, 1).toString(Qt::ISODate) + u"T22:00"_s},
                   {"reason"_L1, u"更换投影"_s}});
    return m_stage.perform(toAction(batch));
}

Result<void> SampleWeek::planClasses()
{
    const auto at = [](int hour, int minutes) { return PatternTime{{}, hour * 60, minutes}; };
    SessionWish iot = wish(u"iot"_s, u"lab2"_s, 180);
    iot.staff = m_classes.staffOf(u"iot"_s);
    iot.row.setupMinutes = 30;
    KITCAMP_TRY(
        m_activities.addSessions(iot, pattern(-1, 2, 6, {at(9, 180), at(13, 180)}), [](AddSeries& series) {
            for (qsizetype i = 1; i < series.sessions.size(); i += 2)
                series.sessions[i].kind = u"practice"_s;
        }));
    SessionWish learning = wish(u"dl"_s, u"r301"_s, 180);
    learning.staff = m_classes.staffOf(u"dl"_s);
    learning.row.onlineLink = u"https://meeting.example.edu/deep-learning"_s;
    learning.row.needsFeatures = u"录播"_s;
    KITCAMP_TRY(m_activities.addSessions(learning, pattern(-5, 6, 7, {at(9, 180)}), {}));
    SessionWish open = wish(u"mindspore"_s, {}, 120);
    open.row.kind = u"online"_s;
    open.row.onlineLink = u"https://meeting.example.edu/mindspore"_s;
    open.row.setTime(SessionTime{day(2), 18 * 60 + 30, 120});
    open.staff = m_classes.staffOf(u"mindspore"_s);
    KITCAMP_TRY(m_activities.addSession(open));
    SessionWish driving = wish(u"auto"_s, u"track"_s, 120);
    driving.row.kind = u"practice"_s;
    driving.staff = m_classes.staffOf(u"auto"_s);
    return m_activities.addSessions(driving, pattern(-1, 4, 5, {at(16, 120)}), {});
}

Result<void> SampleWeek::enrolClasses()
{
    const SampleTerm* term = m_calendar.before(0);
    if (term == nullptr)
        return {};
    const QJsonObject week = m_stage.data.courses.value("week"_L1).toObject();
    SampleEnrolment iot{id(u"iot"_s), term->name, term->year(), {}, {}, 0, 0, true, false};
    const QJsonObject schools = week.value("iotSchools"_L1).toObject();
    // The mechanical engineers first: the first of them have one timetable.
    for (int i = 0; i < schools.value("me"_L1).toInt(); ++i) {
        iot.departments << u"me"_s;
        iot.classNames << (i < week.value("mechanics"_L1).toInt() ? u"F2502101"_s : u"F2502102"_s);
    }
    for (auto it = schools.begin(); it != schools.end(); ++it) {
        for (int i = 0; it.key() != "me"_L1 && i < it->toInt(); ++i)
            iot.departments << it.key();
    }
    KITCAMP_TRY(m_activities.enrol(iot, u"iot-2026.xlsx"_s));
    const auto enrol = [&](const QString& key, int students, int known, int online) {
        const SampleEnrolment enrolment{
            id(key), term->name, term->year(), m_activities.someDepartments(students - known), {}, known,
            online,  true,       false};
        return m_activities.enrol(enrolment, key + u".xlsx"_s);
    };
    KITCAMP_TRY(enrol(u"dl"_s, 125, 15, 80));
    KITCAMP_TRY(enrol(u"auto"_s, 24, 0, 0));
    return enrol(u"mindspore"_s, 212, 30, 212);
}

/// The registrar's timetables: a third of the mechanical engineers have a lecture on Thursday morning.
Result<void> SampleWeek::addTimetables()
{
    const SampleTerm* term = m_calendar.before(0);
    if (term == nullptr)
        return {};
    RecordBatch batch{u"import"_s, u"课表-%1.xls"_s.arg(term->name), u"busy_time"_s, {}};
    const auto add = [&](const QString& className, const QString& title, int weekday, int starts) {
        m_stage.addTo(batch, u"busy_time"_s, {},
                      {{"term"_L1, m_stage.reference(u"term"_s, term->name)},
                       {"class_name"_L1, className},
                       {"title"_L1, title},
                       {"weekday"_L1, QString::number(weekday)},
                       {"weeks"_L1, QString::number((1 << 16) - 1)},
                       {"starts"_L1, QString::number(starts)},
                       {"ends"_L1, QString::number(starts + 100)}});
    };
    add(u"F2502101"_s, u"机械原理 II (Mechanics II)"_s, 4, 600);
    add(u"F2502101"_s, u"高等数学"_s, 1, 480);
    add(u"F2502102"_s, u"高等数学"_s, 1, 480);
    for (const QJsonValue& value :
         m_stage.data.courses.value("week"_L1).toObject().value("busy"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        add(row.value("className"_L1).toString(), row.value("title"_L1).toString(),
            row.value("weekday"_L1).toInt(), row.value("starts"_L1).toInt());
    }
    return m_stage.perform(toAction(batch));
}

/// Nine more wish to hear Deep Learning.
Result<void> SampleWeek::addWaiting()
{
    constexpr int waiting = 9;
    constexpr int gap = 1024;
    const SampleTerm* term = m_calendar.before(0);
    if (term == nullptr)
        return {};
    const OtherChance chance(m_stage, m_activities.random());
    RecordBatch batch{u"import"_s, u"候补.xlsx"_s, u"participation"_s, {}};
    for (int i = 0; i < waiting; ++i) {
        SampleIdentity identity =
            m_activities.people().classStudent(term->year(), m_activities.someDepartments(waiting)[i]);
        const qint64 person = m_activities.people().add(batch, identity, true);
        m_activities.addParticipation(batch, id(u"dl"_s), person,
                                      {{"state"_L1, u"waiting"_s},
                                       {"seat"_L1, u"either"_s},
                                       {"waiting_place"_L1, QString::number((i + 1) * gap)}});
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleWeek::addQuestions()
{
    const OtherChance chance(m_stage, m_activities.random());
    const QStringList experience{u"没有"_s, u"一点"_s, u"做过项目"_s};
    RecordBatch batch{u"save"_s, u"报名问题"_s, u"question"_s, {}};
    const QString iot = QString::number(id(u"iot"_s));
    const QString first =
        QString::number(m_stage.addTo(batch, u"question"_s, {},
                                      {{"activity"_L1, iot},
                                       {"place_in_order"_L1, u"1"_s},
                                       {"kind"_L1, u"choice"_s},
                                       {"text"_L1, u"是否用过单片机？"_s},
                                       {"text_en"_L1, u"Have you worked with a microcontroller?"_s},
                                       {"options"_L1, experience.join(u'\n')},
                                       {"required"_L1, u"1"_s}}));
    const QString second = QString::number(m_stage.addTo(batch, u"question"_s, {},
                                                         {{"activity"_L1, iot},
                                                          {"place_in_order"_L1, u"2"_s},
                                                          {"kind"_L1, u"scale"_s},
                                                          {"text"_L1, u"C 语言水平"_s},
                                                          {"text_en"_L1, u"How well do you know C?"_s},
                                                          {"options"_L1, u"1\n5"_s}}));
    KITCAMP_ASSIGN(const QList<qint64> participants, m_activities.confirmed(id(u"iot"_s)));
    for (const qint64 participation : participants) {
        const QString row = QString::number(participation);
        m_stage.addTo(batch, u"answer"_s, {},
                      {{"participation"_L1, row},
                       {"question"_L1, first},
                       {"value"_L1, experience[m_stage.below(static_cast<int>(experience.size()))]}});
        m_stage.addTo(batch, u"answer"_s, {},
                      {{"participation"_L1, row},
                       {"question"_L1, second},
                       {"value"_L1, QString::number(1 + m_stage.below(5))}});
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleWeek::publish(bool tells, const QStringList& keys)
{
    QSet<qint64> activities;
    for (const QString& key : keys)
        activities.insert(id(key));
    KITCAMP_ASSIGN(const auto changes, planChanges(m_stage.store.reader(), {}, activities));
    if (changes.isEmpty())
        return {};
    KITCAMP_ASSIGN(const Publication publication, publicationOf(m_stage.store, changes, tells));
    return m_stage.perform(toAction(publication.action));
}

/// The teacher was ill: the second session waits for another date.
Result<void> SampleWeek::cancelSecondSession()
{
    KITCAMP_ASSIGN(const qint64 session, sessionOf(u"iot"_s, 2));
    SessionPlanner planner(m_stage.store.reader(), m_stage.store.ids());
    KITCAMP_ASSIGN(const CancelSessions cancel, planner.cancel(session, SeriesScope::This, u"教师病假"_s));
    KITCAMP_TRY(m_stage.perform(toAction(cancel)));
    m_stage.clock.advanceSeconds(120);
    KITCAMP_ASSIGN(auto makeUp, planner.makeUp(session, {}, 0));
    for (SessionRow& row : makeUp.action.sessions) {
        row.minutes = 120;
        row.needsFeatures = u"实验台"_s;
    }
    return m_stage.perform(toAction(makeUp.action));
}

/// The third session is an hour later; people are told.
Result<void> SampleWeek::moveDriving()
{
    KITCAMP_ASSIGN(const qint64 session, sessionOf(u"auto"_s, 3));
    SessionPlanner planner(m_stage.store.reader(), m_stage.store.ids());
    KITCAMP_ASSIGN(const auto moved, planner.move(session, day(5, 1), 17 * 60));
    return m_stage.perform(toAction(moved.action));
}

/// Changes of which nobody was told yet.
Result<void> SampleWeek::changeLater()
{
    const auto change = [this](const QString& activity, int number, const SessionTime& time) -> Result<void> {
        SessionEdit edit;
        KITCAMP_ASSIGN(edit.edit.session, sessionOf(activity, number));
        edit.edit.scope = SeriesScope::This;
        edit.edit.time = time;
        SessionPlanner planner(m_stage.store.reader(), m_stage.store.ids());
        KITCAMP_ASSIGN(const auto prepared, planner.change(edit));
        m_stage.clock.advanceSeconds(60);
        return m_stage.perform(toAction(prepared.action));
    };
    KITCAMP_TRY(change(u"auto"_s, 4, {day(5, 2), 17 * 60, 120}));
    KITCAMP_TRY(change(u"dl"_s, 8, {day(7, 2), 9 * 60, 120}));
    return change(u"iot"_s, 7, {day(6, 2), 9 * 60 + 30, 180});
}

Result<void> SampleWeek::markAttendance()
{
    for (const QString& key : {u"iot"_s, u"dl"_s, u"auto"_s, u"mindspore"_s})
        KITCAMP_TRY(m_activities.markAttendance(id(key)));
    return {};
}

} // namespace kitcamp
