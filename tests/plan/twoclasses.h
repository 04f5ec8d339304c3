// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/plan/centreplan.h"
#include "models/activities/sessions/sessionplanner.h"
#include "tests/plan/randomcentre.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

/// A room, a class of three and a second one that shares a student, both on Thursday 10 September at 10.
struct TwoClasses {
    TwoClasses()
        : store(planDomain())
    {
        room = store.add(u"room"_s, {{"name"_L1, u"Lab 2"_s}, {"seats"_L1, u"70"_s}});
        otherRoom = store.add(u"room"_s, {{"name"_L1, u"Room 301"_s}, {"seats"_L1, u"60"_s}});
        teacher = store.add(u"person"_s, {{"name"_L1, u"Xu"_s}});
        for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
            students << store.add(u"person"_s, {{"name"_L1, name}});
        iot = addClass(u"IoT"_s, students);
        ai = addClass(u"AI"_s, {students[2]});
        first = addSession(iot, u"2026-09-10T10:00"_s, room);
        second = addSession(ai, u"2026-09-10T11:00"_s, otherRoom);
    }
    qint64 addClass(const QString& name, const QList<qint64>& persons)
    {
        const qint64 activity = store.add(u"activity"_s, {{"kind"_L1, u"class"_s}, {"name"_L1, name}});
        for (const qint64 person : persons)
            (void)store.add(u"participation"_s,
                            {{"activity"_L1, QString::number(activity)},
                             {"person"_L1, QString::number(person)},
                             {"state"_L1, u"confirmed"_s}});
        return activity;
    }
    qint64 addSession(qint64 activity, const QString& starts, qint64 in)
    {
        SessionWish wish;
        wish.row.activity = activity;
        wish.row.starts = starts;
        wish.row.minutes = 120;
        wish.row.room = in;
        wish.staff = {{teacher}};
        const auto added = SessionPlanner(store->reader(), store->ids()).add(wish);
        if (!added || !store->perform(added->action))
            qFatal("no session");
        return added->action.sessions.front().id;
    }
    void move(qint64 session, int day, int minute)
    {
        const auto moved =
            SessionPlanner(store->reader(), store->ids()).move(session, QDate(2026, 9, day), minute);
        QVERIFY(moved.ok());
        QVERIFY(store->perform(moved->action).ok());
    }

    TestStore store;
    QList<qint64> students;
    qint64 room = 0;
    qint64 otherRoom = 0;
    qint64 teacher = 0;
    qint64 iot = 0;
    qint64 ai = 0;
    qint64 first = 0;
    qint64 second = 0;
};

inline QStringList rulesOf(const QList<PlanFinding>& findings)
{
    QStringList names;
    for (const PlanFinding& one : findings)
        names << planning::Rules::name(one.finding.rule);
    return names;
}

inline QStringList sentencesOf(const QList<PlanFinding>& findings)
{
    QStringList sentences;
    for (const PlanFinding& one : findings)
        sentences << one.sentence;
    return sentences;
}

} // namespace kitcamp::testkit
