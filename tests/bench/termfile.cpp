// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/termfile.h"

#include "models/activities/activitydomain.h"
#include "models/activities/sessions/sessiondomain.h"
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"

namespace kitcamp::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstSchoolGroup = 10'000;
constexpr int batchSize = 10'000;

QString text(qint64 value)
{
    return QString::number(value);
}

class TermWriter
{
public:
    TermWriter(Store& store, const planning::Plan& plan)
        : m_store(store)
        , m_plan(plan)
    {
    }

    [[nodiscard]] Result<void> write()
    {
        addCalendar();
        addPeople();
        addRooms();
        addActivities();
        addSessions();
        return flush();
    }

private:
    QString add(const QString& table, const QJsonObject& values)
    {
        const qint64 id = m_store.ids().nextValue();
        m_steps.add(table, id, values);
        return text(id);
    }
    Result<void> flush()
    {
        RecordBatch batch{u"import"_s, u"term"_s, u"session"_s, {}};
        for (const QJsonValue& step : std::as_const(m_steps.steps)) {
            batch.steps.append(step);
            if (batch.steps.size() < batchSize)
                continue;
            KITCAMP_TRY(m_store.perform(batch));
            batch.steps = {};
        }
        KITCAMP_TRY(m_store.perform(batch));
        return {};
    }

    void addCalendar()
    {
        m_term = add(u"term"_s,
                     {{"name"_L1, u"2026-2027-1"_s},
                      {"first_monday"_L1, m_plan.horizon.firstDay().toString(Qt::ISODate)},
                      {"weeks"_L1, u"26"_s}});
        for (const planning::DayOff& day : m_plan.daysOff)
            add(u"teaching_day"_s, {{"day"_L1, day.day.toString(Qt::ISODate)}, {"kind"_L1, u"off"_s}});
        for (const planning::MakeUpDay& day : m_plan.makeUpDays)
            add(u"teaching_day"_s,
                {{"day"_L1, day.day.toString(Qt::ISODate)},
                 {"kind"_L1, u"as"_s},
                 {"follows"_L1, day.follows.toString(Qt::ISODate)}});
    }

    QString person(qint64 number)
    {
        QString& id = m_persons[number];
        if (id.isEmpty())
            id = add(u"person"_s, {{"name"_L1, u"Person %1"_s.arg(number)}});
        return id;
    }

    /// A school class is a department here, which has examinations of its own.
    void addPeople()
    {
        const QString school = add(u"organization"_s, {{"name"_L1, u"School"_s}});
        QHash<qint64, QString> departments;
        for (const planning::Group& group : m_plan.groups) {
            if (group.id < firstSchoolGroup)
                continue;
            const QString name = u"F%1"_s.arg(group.id);
            departments[group.id] = add(u"department"_s, {{"organization"_L1, school}, {"name"_L1, name}});
            for (const qint64 number : group.persons)
                m_persons[number] = add(u"person"_s,
                                        {{"name"_L1, u"Student %1"_s.arg(number)},
                                         {"organization"_L1, school},
                                         {"department"_L1, departments[group.id]},
                                         {"class_name"_L1, name}});
        }
        for (const planning::BusyTime& busy : m_plan.busyTimes)
            add(u"busy_time"_s,
                {{"term"_L1, m_term},
                 {"class_name"_L1, u"F%1"_s.arg(busy.group)},
                 {"title"_L1, busy.title},
                 {"weekday"_L1, text(busy.weekday)},
                 {"weeks"_L1, text(busy.weeks)},
                 {"starts"_L1, text(busy.starts)},
                 {"ends"_L1, text(busy.ends)}});
        for (const planning::ExamPeriod& exam : m_plan.examPeriods)
            add(u"exam_period"_s,
                {{"department"_L1, departments[exam.group]},
                 {"from_day"_L1, exam.from.toString(Qt::ISODate)},
                 {"until_day"_L1, exam.until.toString(Qt::ISODate)},
                 {"note"_L1, exam.note}});
        const QStringList levels{u"no"_s, u"rather_not"_s, u"prefer"_s};
        for (const planning::Availability& row : m_plan.availabilities)
            add(u"availability"_s,
                {{"person"_L1, person(row.person)},
                 {"weekday"_L1, text(row.weekday)},
                 {"starts"_L1, text(row.starts)},
                 {"ends"_L1, text(row.ends)},
                 {"level"_L1, levels[static_cast<int>(row.kind)]}});
    }

    void addRooms()
    {
        for (const planning::Room& room : m_plan.rooms) {
            const QString id = m_rooms[room.id] =
                add(u"room"_s,
                    {{"name"_L1, u"Room %1"_s.arg(room.id)}, {"seats"_L1, text(room.seats.value_or(0))}});
            for (const QString& feature : room.features)
                add(u"room_feature"_s, {{"room"_L1, id}, {"feature"_L1, feature}});
            for (const planning::Closure& closure : room.closures)
                add(u"room_closure"_s,
                    {{"room"_L1, id},
                     {"starts"_L1, m_plan.horizon.textOf(closure.span.from)},
                     {"ends"_L1, m_plan.horizon.textOf(closure.span.until)},
                     {"reason"_L1, closure.reason}});
        }
        m_board = add(u"model"_s, {{"name"_L1, u"Board"_s}});
    }

    void addActivities()
    {
        for (const planning::Group& group : m_plan.groups) {
            if (group.id >= firstSchoolGroup)
                continue;
            const QString id = m_activities[group.id] =
                add(u"activity"_s, {{"kind"_L1, u"class"_s}, {"name"_L1, u"Class %1"_s.arg(group.id)}});
            for (const qint64 number : planning::asSet(group.persons))
                add(u"participation"_s,
                    {{"activity"_L1, id}, {"person"_L1, person(number)}, {"state"_L1, u"confirmed"_s}});
        }
    }

    void addSessions()
    {
        for (const planning::Session& session : m_plan.sessions) {
            const QString starts = m_plan.horizon.textOf(*session.start);
            const QString id = add(u"session"_s,
                                   {{"activity"_L1, m_activities[session.activity]},
                                    {"starts"_L1, starts},
                                    {"minutes"_L1, text(session.minutes)},
                                    {"setup_minutes"_L1, text(session.setupMinutes)},
                                    {"clear_minutes"_L1, text(session.clearMinutes)},
                                    {"room"_L1, m_rooms[session.room]}});
            for (const qint64 teacher : session.staff)
                add(u"session_staff"_s, {{"session"_L1, id}, {"person"_L1, person(teacher)}});
            for (const planning::Demand& demand : session.demands)
                add(u"reservation"_s,
                    {{"model"_L1, m_board}, {"count"_L1, text(demand.count)}, {"session"_L1, id}});
            m_steps.add(u"published_session"_s, id.toLongLong(),
                        {{"activity"_L1, m_activities[session.activity]},
                         {"starts"_L1, starts},
                         {"minutes"_L1, text(session.minutes)},
                         {"room"_L1, m_rooms[session.room]},
                         {"online_link"_L1, QString()},
                         {"state"_L1, u"planned"_s},
                         {"staff"_L1, session.staff.empty() ? QString() : person(session.staff.front())},
                         {"published_at"_L1, u"1788000000"_s}});
        }
    }

    Store& m_store;
    const planning::Plan& m_plan;
    RecordBatch m_steps;
    QString m_term;
    QString m_board;
    QHash<qint64, QString> m_persons;
    QHash<qint64, QString> m_rooms;
    QHash<qint64, QString> m_activities;
};

} // namespace

Domain termFileDomain()
{
    Domain domain;
    registerRecords(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerActivities(domain);
    registerSessions(domain);
    if (domain.recordTypes.find(u"reservation"_s) == nullptr) {
        RecordType type{u"reservation"_s, "reservation", "reservations", {}, {}, true, {}};
        for (const char* column : {"model", "count", "session"})
            type.fields << FieldDescription{QString::fromLatin1(column)};
        domain.recordTypes.add(type);
    }
    return domain;
}

Result<void> fillTermFile(Store& store, const planning::Plan& plan)
{
    return TermWriter(store, plan).write();
}

} // namespace kitcamp::bench
