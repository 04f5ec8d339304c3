// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/timetable.h"
#include "models/items/activities/sessionlist.h"
#include "models/items/plan/sessionreading.h"
#include "models/items/roles.h"
#include "tests/publishing/publishkit.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Publishing, timetables, the calendar and the sessions of an activity say of the same sessions that people
/// do not know them as they are.
class TestPublishedDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListMarksTheSame_data();
    void everyListMarksTheSame();

private:
    static bool inTimetable(PublishKit& kit)
    {
        TimetableScope scope{TimetableOf::Activity, kit.activity};
        scope.plan = TimetablePlan::Draft;
        scope.withCancelled = true;
        const auto entries = timetable(kit.store().reader(), scope);
        if (!entries)
            qFatal("%s", testkit::why(entries).constData());
        for (const TimetableEntry& entry : *entries) {
            if (entry.session == kit.first)
                return entry.draft;
        }
        return false; // it has no time and stands in no timetable
    }
    static bool inCalendar(PublishKit& kit)
    {
        const auto session = SessionReading(kit.store().reader()).one(kit.first);
        if (!session || !*session)
            qFatal("the session was not read");
        return (*session)->changed;
    }
    static QString stateInTheActivity(PublishKit& kit)
    {
        SessionList list(
            kit.store(), [](const QString& query) { return QStringList{query}; }, nullptr);
        list.showActivity(kit.activity);
        list.load();
        QString said;
        const int state = list.spec().columnOf(u"state"_s);
        if (!QTest::qWaitFor([&] {
                said = list.index(list.rowOf(kit.first), state).data().toString();
                return !said.isEmpty();
            }))
            qFatal("the sessions of the activity were not read");
        return said;
    }
};

void TestPublishedDifference::everyListMarksTheSame_data()
{
    QTest::addColumn<QString>("table"); // whose first row is changed; session: the first one
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("differs");
    QTest::newRow("nothing") << u"session"_s << u"note"_s << u"Bring shoes"_s << false;
    QTest::newRow("day") << u"session"_s << u"starts"_s << u"2026-09-20T14:00"_s << true;
    QTest::newRow("length") << u"session"_s << u"minutes"_s << u"90"_s << true;
    QTest::newRow("room") << u"session"_s << u"room"_s << u"lab3"_s << true;
    QTest::newRow("no room") << u"session"_s << u"room"_s << QString() << true;
    QTest::newRow("link") << u"session"_s << u"online_link"_s << u"https://meet.example/1"_s << true;
    QTest::newRow("called off") << u"session"_s << u"state"_s << u"cancelled"_s << true;
    QTest::newRow("teacher") << u"session_staff"_s << u"person"_s << u"anna"_s << true;
    QTest::newRow("activity called off") << u"activity"_s << u"state"_s << u"cancelled"_s << true;
}

void TestPublishedDifference::everyListMarksTheSame()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(bool, differs);
    PublishKit kit;
    kit.publishAll();
    const QHash<QString, qint64> named{{u"lab3"_s, kit.lab3}, {u"anna"_s, kit.anna}};
    const QHash<QString, qint64> rows{{u"session"_s, kit.first},
                                      {u"activity"_s, kit.activity},
                                      {u"session_staff"_s,
                                       kit.count("SELECT min(t.id) FROM session_staff AS t JOIN session AS s "
                                                 "ON s.id=t.session WHERE s.number=1")}};
    kit.set(table, rows.value(table), column,
            named.contains(value) ? QString::number(named.value(value)) : value);
    const QList<PlanChange> changes = kit.changes();
    QCOMPARE(std::any_of(changes.begin(), changes.end(),
                         [&](const PlanChange& change) { return change.session == kit.first; }),
             differs);
    QCOMPARE(inTimetable(kit), differs);
    QCOMPARE(inCalendar(kit), differs);
    if (value != "cancelled"_L1 || table != "session"_L1)
        QCOMPARE(stateInTheActivity(kit), differs ? u"Changed since published"_s : u"Published"_s);
    // Published so, nothing differs; nor does what happens to a session that was called off.
    kit.publishAll();
    QCOMPARE(kit.changes().size(), 0);
    QVERIFY(!inTimetable(kit));
    QVERIFY(!inCalendar(kit));
    kit.set(u"session"_s, kit.first, u"state"_s, u"cancelled"_s);
    kit.publishAll();
    kit.set(u"session"_s, kit.first, u"minutes"_s, u"45"_s);
    QCOMPARE(kit.changes().size(), 0);
    QVERIFY(!inTimetable(kit));
    QVERIFY(!inCalendar(kit));
}

QTEST_GUILESS_MAIN(TestPublishedDifference)
#include "tst_publisheddifference.moc"
