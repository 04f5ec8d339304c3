// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plan/randomcentre.h"

#include "models/activities/activitydomain.h"
#include "models/activities/plan/planlevels.h"
#include "models/activities/sessions/sessiondomain.h"
#include "models/activities/sessions/sessionplanner.h"
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "tests/testkit/actiongenerator.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// A table that only the desk writes otherwise.
void addReservations(Domain& domain)
{
    if (domain.recordTypes.find(u"reservation"_s) != nullptr)
        return;
    RecordType type{u"reservation"_s, "reservation", "reservations", {}, {}, true, {}};
    for (const char* column : {"model", "count", "activity", "session", "starts", "ends", "state"})
        type.fields << FieldDescription{QString::fromLatin1(column)};
    domain.recordTypes.add(type);
}

const QStringList memberStates{u"nominated"_s, u"waiting"_s,   u"offered"_s,  u"confirmed"_s,
                               u"confirmed"_s, u"withdrawn"_s, u"completed"_s};

} // namespace

Domain planDomain()
{
    Domain domain;
    registerRecords(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerActivities(domain);
    registerSessions(domain);
    addReservations(domain);
    return domain;
}

RandomCentre::RandomCentre(quint64 seed)
    : m_store(planDomain(), seed)
    , m_random(seed)
{
    addPeople();
    addCalendar();
    addActivities();
    for (int i = 0; i < 60; ++i)
        addParticipation();
    addSessions(24);
    for (int i = 0; i < 6; ++i)
        addReservation();
}

DeviceSupplySource RandomCentre::supply()
{
    return [](Connection&, const std::vector<qint64>& models, const PlanSpan&) {
        std::vector<DeviceSupply> supplies;
        for (const qint64 model : models)
            supplies.push_back({model, {{u"2026-09-01T00:00"_s, 3}, {u"2026-09-14T00:00"_s, 5}}});
        return Result<std::vector<DeviceSupply>>(supplies);
    };
}

QString RandomCentre::anyMoment(bool maybeFar)
{
    const int days = maybeFar && m_random.chance(6) ? m_random.between(30, 60) : m_random.below(21);
    const int minute = m_random.between(16, 40) * 30 + (m_random.chance(5) ? 3 : 0);
    return QDate(2026, 9, 7).addDays(days).toString(Qt::ISODate)
        + QTime(0, 0).addSecs(minute * 60).toString(u"'T'HH:mm"_s);
}

qint64 RandomCentre::any(const QString& table)
{
    return anyRow(*m_store, m_random, table).value_or(0);
}

void RandomCentre::addPeople()
{
    const QString school = QString::number(m_store.add(u"organization"_s, {{"name"_L1, u"School"_s}}));
    QStringList departments;
    for (const QString& name : {u"ME"_s, u"EE"_s})
        departments << QString::number(
            m_store.add(u"department"_s, {{"organization"_L1, school}, {"name"_L1, name}}));
    for (int i = 0; i < 26; ++i) {
        (void)m_store.add(u"person"_s,
                          {{"name"_L1, u"Person %1"_s.arg(i)},
                           {"organization"_L1, school},
                           {"department"_L1, departments[i % 2]},
                           {"class_name"_L1, i % 3 == 0 ? QString() : u"F%1"_s.arg(i % 3)}});
    }
    for (const QString& name : {u"Camera"_s, u"Board"_s})
        (void)m_store.add(u"model"_s, {{"name"_L1, name}});
}

void RandomCentre::addCalendar()
{
    const QString term = QString::number(m_store.add(
        u"term"_s,
        {{"name"_L1, u"2026-2027-1"_s}, {"first_monday"_L1, u"2026-09-07"_s}, {"weeks"_L1, u"16"_s}}));
    for (int i = 0; i < 3; ++i) {
        const qint64 room = m_store.add(
            u"room"_s, {{"name"_L1, u"Room %1"_s.arg(i)}, {"seats"_L1, QString::number(4 + 6 * i)}});
        if (i != 1)
            (void)m_store.add(u"room_feature"_s,
                              {{"room"_L1, QString::number(room)}, {"feature"_L1, u"projector"_s}});
    }
    (void)m_store.add(u"teaching_day"_s, {{"day"_L1, u"2026-09-17"_s}, {"kind"_L1, u"off"_s}});
    (void)m_store.add(u"teaching_day"_s,
                      {{"day"_L1, u"2026-09-19"_s}, {"kind"_L1, u"as"_s}, {"follows"_L1, u"2026-09-17"_s}});
    for (const QString& name : {u"F1"_s, u"F2"_s})
        (void)m_store.add(u"busy_time"_s,
                          {{"term"_L1, term},
                           {"class_name"_L1, name},
                           {"title"_L1, u"Mechanics II"_s},
                           {"weekday"_L1, QString::number(m_random.between(1, 5))},
                           {"weeks"_L1, u"65535"_s},
                           {"starts"_L1, u"600"_s},
                           {"ends"_L1, u"700"_s}});
    for (int i = 0; i < 6; ++i) {
        (void)m_store.add(u"availability"_s,
                          {{"person"_L1, anyId(u"person"_s)},
                           {"weekday"_L1, QString::number(m_random.between(1, 7))},
                           {"starts"_L1, u"480"_s},
                           {"ends"_L1, u"780"_s},
                           {"level"_L1, m_random.pick(QStringList{u"no"_s, u"rather_not"_s, u"prefer"_s})}});
    }
    (void)m_store.add(u"exam_period"_s,
                      {{"department"_L1, anyId(u"department"_s)},
                       {"from_day"_L1, u"2026-09-22"_s},
                       {"until_day"_L1, u"2026-09-24"_s}});
}

void RandomCentre::addActivities()
{
    const QString course = QString::number(m_store.add(u"course"_s, {{"name"_L1, u"IoT"_s}}));
    (void)m_store.add(u"course_staff"_s, {{"course"_L1, course}, {"person"_L1, anyId(u"person"_s)}});
    const QStringList modes{u"site"_s, u"hybrid"_s, u"online"_s};
    for (int i = 0; i < 6; ++i) {
        (void)m_store.add(u"activity"_s,
                          {{"kind"_L1, i == 4 ? u"camp"_s : u"class"_s},
                           {"course"_L1, i % 2 == 0 ? QJsonValue(course) : QJsonValue()},
                           {"name"_L1, u"Class %1"_s.arg(i)},
                           {"mode"_L1, modes[i % 3]}});
    }
}

void RandomCentre::addParticipation()
{
    // The same person twice is refused.
    (void)m_store->perform(AddRecord{u"participation"_s,
                                     m_store->ids().nextValue(),
                                     {{"activity"_L1, anyId(u"activity"_s)},
                                      {"person"_L1, anyId(u"person"_s)},
                                      {"state"_L1, m_random.pick(memberStates)},
                                      {"seat"_L1, m_random.chance(30) ? u"online"_s : u"site"_s}}});
}

void RandomCentre::addSessions(int count)
{
    const QStringList kinds{u"theory"_s, u"practice"_s, u"project"_s, u"online"_s, u"exam"_s};
    for (int i = 0; i < count; ++i) {
        SessionWish wish;
        wish.row.activity = any(u"activity"_s);
        wish.row.kind = m_random.pick(kinds);
        wish.row.starts = m_random.chance(10) ? QString() : anyMoment();
        wish.row.minutes = m_random.between(2, 8) * 30;
        wish.row.setupMinutes = m_random.chance(20) ? 15 : 0;
        wish.row.room = m_random.chance(80) ? any(u"room"_s) : 0;
        wish.row.needsFeatures = m_random.chance(20) ? u"projector"_s : QString();
        for (int staff = m_random.below(3); staff > 0; --staff) {
            const StaffMember member{any(u"person"_s)};
            if (!wish.staff.contains(member))
                wish.staff << member;
        }
        const auto prepared = SessionPlanner(m_store->reader(), m_store->ids()).add(wish);
        if (prepared)
            (void)m_store->perform(prepared->action);
    }
}

void RandomCentre::addReservation()
{
    QJsonObject values{{"model"_L1, anyId(u"model"_s)},
                       {"count"_L1, QString::number(m_random.between(1, 4))},
                       {"session"_L1, anyId(u"session"_s)}};
    if (m_random.chance(20)) {
        values.insert("starts"_L1, u"2026-09-08T09:00"_s);
        values.insert("ends"_L1, u"2026-09-08T19:00"_s);
    }
    (void)m_store->perform(AddRecord{u"reservation"_s, m_store->ids().nextValue(), values});
}

void RandomCentre::act()
{
    switch (m_random.below(12)) {
    case 0:
    case 1:
    case 2:
        return moveSession();
    case 3:
        return changeSession();
    case 4:
        return changeStaff();
    case 5:
        return cancelOrRemove();
    case 6:
        return changeRoster();
    case 7:
        return changeMembers();
    case 8:
        return m_random.chance(50) ? addSessions(1) : addReservation();
    case 9:
        return m_random.chance(60) ? publish() : changeSurroundings();
    case 10:
        (void)m_store->redo();
        return;
    default:
        (void)m_store->undo();
    }
}

void RandomCentre::moveSession()
{
    SessionPlanner planner(m_store->reader(), m_store->ids());
    const auto to = SessionTime::fromText(anyMoment(), 60);
    const auto moved = planner.move(any(u"session"_s), to->date, to->starts);
    if (moved)
        (void)m_store->perform(moved->action);
}

void RandomCentre::changeSession()
{
    SessionEdit edit;
    edit.edit.session = any(u"session"_s);
    edit.edit.scope = SeriesScope::This;
    switch (m_random.below(4)) {
    case 0:
        edit.edit.fields.insert(u"room"_s, m_random.chance(80) ? any(u"room"_s) : 0);
        break;
    case 1:
        edit.edit.fields.insert(u"time_locked"_s, m_random.chance(50));
        break;
    case 2:
        edit.toPlace = true;
        break;
    default:
        edit.edit.fields.insert(u"clear_minutes"_s, m_random.below(3) * 15);
    }
    const auto changed = SessionPlanner(m_store->reader(), m_store->ids()).change(edit);
    if (changed)
        (void)m_store->perform(changed->action);
}

void RandomCentre::changeStaff()
{
    SessionEdit edit;
    edit.edit.session = any(u"session"_s);
    edit.edit.scope = SeriesScope::This;
    edit.staff = QList<StaffMember>{{any(u"person"_s)}};
    const auto changed = SessionPlanner(m_store->reader(), m_store->ids()).change(edit);
    if (changed)
        (void)m_store->perform(changed->action);
}

void RandomCentre::cancelOrRemove()
{
    SessionPlanner planner(m_store->reader(), m_store->ids());
    const qint64 session = any(u"session"_s);
    if (m_random.chance(40)) {
        const auto cancelled = planner.cancel(session, SeriesScope::This, u"ill"_s);
        if (cancelled)
            (void)m_store->perform(*cancelled);
    } else if (m_random.chance(40)) {
        const auto removed = planner.remove(session, SeriesScope::This);
        if (removed)
            (void)m_store->perform(*removed);
    } else {
        const auto time = SessionTime::fromText(anyMoment(), 90);
        const auto copied = planner.copy(session, time);
        if (copied)
            (void)m_store->perform(copied->action);
    }
}

void RandomCentre::changeRoster()
{
    if (m_random.chance(40))
        return addParticipation();
    const qint64 id = any(u"participation"_s);
    (void)m_store->perform(EditRecords{u"participation"_s,
                                       {id},
                                       {{"state"_L1, m_random.pick(memberStates)},
                                        {"seat"_L1, m_random.chance(40) ? u"online"_s : u"site"_s},
                                        {"score"_L1, u"9000"_s}}});
}

void RandomCentre::changeMembers()
{
    const qint64 session = any(u"session"_s);
    RecordBatch batch{u"save"_s, u"Group"_s, u"session"_s, {}};
    batch.edit(u"session"_s, session, {{"some_members"_L1, m_random.chance(70) ? u"1"_s : u"0"_s}});
    const auto activity = m_store->reader().integer("SELECT activity FROM session WHERE id=?", session);
    const auto member = anyRow(*m_store, m_random, u"participation"_s,
                               u"activity=%1"_s.arg(activity ? activity->value_or(0) : 0));
    if (member)
        batch.add(u"session_member"_s, m_store->ids().nextValue(),
                  {{"session"_L1, QString::number(session)}, {"participation"_L1, QString::number(*member)}});
    (void)m_store->perform(batch);
}

void RandomCentre::publish()
{
    const qint64 session = any(u"session"_s);
    QJsonObject values;
    (void)m_store->reader().each(
        "SELECT activity, starts, minutes, room FROM session WHERE id=? AND NOT EXISTS"
        " (SELECT 1 FROM published_session WHERE id=session.id)",
        [&](const Statement& row) {
            values = {{"activity"_L1, QString::number(row.integer(0))},
                      {"starts"_L1, row.isNull(1) ? QJsonValue() : QJsonValue(row.text(1))},
                      {"minutes"_L1, QString::number(row.integer(2))},
                      {"room"_L1, row.isNull(3) ? QJsonValue() : QJsonValue(QString::number(row.integer(3)))},
                      {"online_link"_L1, QString()},
                      {"state"_L1, u"planned"_s},
                      {"published_at"_L1, QString::number(m_store.clock().now())}};
        },
        session);
    if (!values.isEmpty())
        (void)m_store->perform(AddRecord{u"published_session"_s, session, values});
}

void RandomCentre::changeSurroundings()
{
    switch (m_random.below(5)) {
    case 0:
        (void)m_store->perform(AddRecord{u"room_closure"_s,
                                         m_store->ids().nextValue(),
                                         {{"room"_L1, anyId(u"room"_s)},
                                          {"starts"_L1, u"2026-09-10T00:00"_s},
                                          {"ends"_L1, u"2026-09-12T00:00"_s},
                                          {"reason"_L1, u"paint"_s}}});
        return;
    case 1:
        (void)m_store->perform(
            planLevelChange(static_cast<planning::Rule>(m_random.below(planning::ruleCount)),
                            static_cast<planning::Level>(m_random.below(4))));
        return;
    case 2:
        (void)m_store.set(u"person"_s, any(u"person"_s), u"class_name"_s, u"F1"_s);
        return;
    case 3:
        (void)m_store.set(u"activity"_s, any(u"activity"_s), u"state"_s,
                          m_random.chance(30) ? u"cancelled"_s : u"published"_s);
        return;
    default:
        (void)m_store->perform(AddRecord{
            u"availability"_s,
            m_store->ids().nextValue(),
            {{"person"_L1, anyId(u"person"_s)}, {"day"_L1, u"2026-09-09"_s}, {"level"_L1, u"no"_s}}});
    }
}

} // namespace kitcamp::testkit
