// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/activityfigures.h"
#include "models/items/activities/activitylist.h"
#include "models/items/activities/courselist.h"
#include "models/items/activities/rosterlist.h"
#include "models/items/activities/sessionlist.h"
#include "tests/settings/screenroom.h"

#include <QAbstractItemModelTester>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The lists of courses, activities, rosters and sessions follow the file with the narrowest signals.
class ActivityListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_room = std::make_unique<ScreenRoom>();
        m_activity = m_room->centre.add(
            "activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"营"_s}, {u"state"_s, u"published"_s}});
    }
    void cleanup() { m_room.reset(); }

    void stateFollowsFromDatesAlone_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const QString& stored, const QString& from,
                            const QString& until, ActivityState state) {
            QTest::newRow(name) << stored << from << until << int(state);
        };
        row("draft", u"draft"_s, u"2026-01-01"_s, u"2026-01-02"_s, ActivityState::Draft);
        row("to come", u"published"_s, u"2026-03-11"_s, u"2026-03-12"_s, ActivityState::Published);
        row("first day", u"published"_s, u"2026-03-10"_s, u"2026-03-12"_s, ActivityState::Running);
        row("last day", u"published"_s, u"2026-03-09"_s, u"2026-03-10"_s, ActivityState::Running);
        row("over", u"published"_s, u"2026-03-01"_s, u"2026-03-09"_s, ActivityState::Finished);
        row("no dates", u"published"_s, QString(), QString(), ActivityState::Published);
        row("cancelled", u"cancelled"_s, u"2026-03-01"_s, u"2026-03-09"_s, ActivityState::Cancelled);
    }

    void stateFollowsFromDatesAlone()
    {
        QFETCH(const QString, stored);
        QFETCH(const QString, from);
        QFETCH(const QString, until);
        QFETCH(const int, state);
        QCOMPARE(int(activityState(stored, from, until, QDate(2026, 3, 10))), state);
    }

    void datesComeFromTheSessionsWhereNoneAreSet()
    {
        addSession(u"2026-03-21T10:00"_s);
        addSession(u"2026-03-28T10:00"_s);
        ActivityList list(m_room->store(), m_room->workplace().foldQuery, nullptr);
        list.load();
        QTRY_COMPARE(list.rowCount(), 1);
        QCOMPARE(text(list, 0, u"dates"_s), u"2026-03-21 – 2026-03-28"_s);
    }

    void aNewParticipantTouchesOneRow()
    {
        m_room->centre.add("activity", {{u"kind"_s, u"talk"_s}, {u"name"_s, u"讲座"_s}});
        ActivityList list(m_room->store(), m_room->workplace().foldQuery, nullptr);
        const QAbstractItemModelTester tester(&list);
        list.load();
        QTRY_COMPARE(list.rowCount(), 2);
        QTRY_VERIFY(!list.isBusy());
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        enrol(u"张三"_s, u"confirmed"_s);
        QTRY_COMPARE(text(list, list.rowOf(m_activity), u"seats"_s), u"1"_s);
        QCOMPARE(resets.count(), 0);
        QVERIFY(changes.count() >= 1);
    }

    void whoLeavesTheWaitingListMovesTheOthersUp()
    {
        const qint64 first = enrol(u"甲"_s, u"waiting"_s, 1000);
        const qint64 second = enrol(u"乙"_s, u"waiting"_s, 2000);
        RosterList list(m_room->store(), m_room->workplace().foldQuery, m_activity, nullptr);
        const QAbstractItemModelTester tester(&list);
        list.load();
        QTRY_COMPARE(list.rowCount(), 2);
        QVERIFY(text(list, list.rowOf(second), u"state"_s).contains(u"no. 2"_s));
        QVERIFY(
            m_room->centre
                .edit("participation", first, {{u"state"_s, u"confirmed"_s}, {u"waiting_place"_s, QString()}})
                .ok());
        QTRY_VERIFY(text(list, list.rowOf(second), u"state"_s).contains(u"no. 1"_s));
        QCOMPARE(list.chipCounts()->value(u"waiting"_s), 1);
        QCOMPARE(list.chipCounts()->value(u"in"_s), 1);
    }

    void aRosterKnowsWhenItsQuestionsChange()
    {
        RosterList list(m_room->store(), m_room->workplace().foldQuery, m_activity, nullptr);
        QVERIFY(!list.isOutdated());
        m_room->centre.add("question",
                           {{u"activity"_s, QString::number(m_activity)},
                            {u"place_in_order"_s, u"1"_s},
                            {u"kind"_s, u"text"_s},
                            {u"text"_s, u"Diet"_s}});
        QVERIFY(list.isOutdated());
    }

    void weeksOfSessionsFollowTheTerm()
    {
        addSession(u"2026-03-21T10:00"_s);
        SessionList list(m_room->store(), m_room->workplace().foldQuery, nullptr);
        list.showActivity(m_activity);
        const QAbstractItemModelTester tester(&list);
        list.load();
        QTRY_COMPARE(list.rowCount(), 1);
        QVERIFY(!text(list, 0, u"week"_s).contains(u'3'));
        m_room->centre.add(
            "term",
            {{u"name"_s, u"2025-2026-2"_s}, {u"first_monday"_s, u"2026-03-02"_s}, {u"weeks"_s, u"16"_s}});
        QTRY_VERIFY(text(list, 0, u"week"_s).contains(u'3'));
        QCOMPARE(text(list, 0, u"time"_s), u"10:00-11:30"_s);
    }

    void aCourseTellsItsParts()
    {
        const qint64 course = m_room->centre.add("course", {{u"name"_s, u"物联网"_s}});
        const qint64 before = m_room->centre.add("course", {{u"name"_s, u"电路"_s}});
        const qint64 teacher = m_room->centre.add("person", {{u"name"_s, u"徐敏"_s}});
        CourseList list(m_room->store(), m_room->workplace().foldQuery, nullptr);
        const QAbstractItemModelTester tester(&list);
        list.load();
        QTRY_COMPARE(list.rowCount(), 2);
        m_room->centre.add(
            "course_prerequisite",
            {{u"course"_s, QString::number(course)}, {u"requires"_s, QString::number(before)}});
        m_room->centre.add("course_staff",
                           {{u"course"_s, QString::number(course)},
                            {u"person"_s, QString::number(teacher)},
                            {u"role"_s, u"teacher"_s}});
        QTRY_COMPARE(text(list, list.rowOf(course), u"prerequisites"_s), u"电路"_s);
        QCOMPARE(text(list, list.rowOf(course), u"staff"_s), u"徐敏"_s);
    }

    void figuresOfAnActivityThatIsGoneAreRefused()
    {
        const CentreTime time(m_room->store().clock());
        const auto figures = activityFigures(m_room->store().reader(), 42, time);
        QVERIFY(!figures.ok());
        QCOMPARE(figures.error().rule, u"row-gone"_s);
    }

private:
    [[nodiscard]] static QString text(const PagedModel& list, int row, const QString& column)
    {
        return list.index(row, list.spec().columnOf(column)).data().toString();
    }
    qint64 enrol(const QString& name, const QString& state, int place = 0)
    {
        const qint64 person = m_room->centre.add("person", {{u"name"_s, name}});
        QJsonObject values{{u"activity"_s, QString::number(m_activity)},
                           {u"person"_s, QString::number(person)},
                           {u"role"_s, u"student"_s},
                           {u"state"_s, state},
                           {u"seat"_s, u"site"_s}};
        if (place != 0)
            values.insert(u"waiting_place"_s, QString::number(place));
        return m_room->centre.add("participation", values);
    }
    void addSession(const QString& starts)
    {
        m_room->centre.add("session",
                           {{u"activity"_s, QString::number(m_activity)},
                            {u"number"_s, u"1"_s},
                            {u"starts"_s, starts},
                            {u"minutes"_s, u"90"_s}});
    }

    std::unique_ptr<ScreenRoom> m_room;
    qint64 m_activity = 0;
};

QTEST_MAIN(ActivityListsTest)
#include "tst_activitylists.moc"
