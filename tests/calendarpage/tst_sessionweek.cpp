// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"

#include "models/activities/plan/centreplan.h"
#include "models/items/plan/bookingsupply.h"
#include "models/items/plan/calendardays.h"
#include "models/items/plan/clashlist.h"
#include "models/items/plan/sessionreading.h"
#include "models/items/plan/sessionweek.h"
#include "models/items/plan/unplacedsessions.h"
#include "tests/sessions/sessioncentre.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Counts each kind of signal, so that a test can say: this one and no other.
struct Signals {
    explicit Signals(QAbstractItemModel& model)
        : changed(&model, &QAbstractItemModel::dataChanged)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    [[nodiscard]] QList<qsizetype> counts() const
    {
        return {changed.size(), inserted.size(), removed.size(), moved.size(), reset.size()};
    }

    QSignalSpy changed;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy reset;
};

} // namespace

/// The sessions of a week, from the file.
class SessionWeekTest : public QObject
{
    Q_OBJECT

private:
    SessionCentre* m_centre = nullptr;

    qint64 add(const QString& starts, int minutes = 100)
    {
        const auto made = m_centre->planner().add(m_centre->wish(starts, minutes));
        if (!made || !(*m_centre)->perform(made->action))
            return 0;
        return made->action.sessions.constFirst().id;
    }
    Result<Performed> set(qint64 id, const QString& column, const QString& value)
    {
        return m_centre->file().set(u"session"_s, id, column, value);
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_centre = new SessionCentre;
    }
    void cleanup() { delete std::exchange(m_centre, nullptr); }

    void aMoveChangesOneRow()
    {
        const qint64 session = add(u"2026-11-25T10:00"_s);
        add(u"2026-11-26T10:00"_s);
        SessionWeek week(**m_centre, nullptr, nullptr);
        const QAbstractItemModelTester tester(&week, QAbstractItemModelTester::FailureReportingMode::QtTest);
        week.show(QDate(2026, 11, 23), 7);
        QCOMPARE(week.rowCount(), 2);
        const Signals seen(week);
        VERIFY_DONE(set(session, u"starts"_s, u"2026-11-27T09:00"_s));
        QCOMPARE(seen.counts(), (QList<qsizetype>{1, 0, 0, 0, 0}));
        QCOMPARE(week.session(session)->day, QDate(2026, 11, 27));
        VERIFY_DONE(set(session, u"starts"_s, u"2026-12-27T09:00"_s)); // to another week
        QCOMPARE(seen.counts(), (QList<qsizetype>{1, 0, 1, 0, 0}));
        VERIFY_DONE((*m_centre)->undo());
        QCOMPARE(seen.counts(), (QList<qsizetype>{1, 1, 1, 0, 0}));
    }

    void whatDoesNotConcernItIsNotTold()
    {
        add(u"2026-11-25T10:00"_s);
        SessionWeek week(**m_centre, nullptr, nullptr);
        week.show(QDate(2026, 11, 23), 7);
        const Signals seen(week);
        add(u"2026-12-09T10:00"_s);
        m_centre->file().add(u"category"_s, {{"name"_L1, u"Boards"_s}});
        QCOMPARE(seen.counts().mid(1), (QList<qsizetype>{0, 0, 0, 0}));
        QVERIFY(seen.changed.size() <= 1); // 1/1 became 1/2
    }

    void theNightBeforeGoesOnOnTheFirstDay()
    {
        const qint64 night = add(u"2026-11-22T22:00"_s, 480); // until 06:00
        add(u"2026-11-22T20:00"_s, 240); // until midnight
        SessionWeek week(**m_centre, nullptr, nullptr);
        week.show(QDate(2026, 11, 23), 7);
        QCOMPARE(week.rowCount(), 1);
        const PlanBlock block = week.block(0);
        QCOMPARE(block.id, night);
        QCOMPARE(block.day, QDate(2026, 11, 23));
        QCOMPARE(block.start, 0);
        QCOMPARE(block.minutes, 360);
        QCOMPARE(block.lines.constFirst(), u"since 22:00 the day before"_s);
        QVERIFY(block.locked); // it is moved where it begins
        QCOMPARE(week.session(night)->day, QDate(2026, 11, 22));
        week.show(QDate(2026, 11, 22), 1);
        QCOMPARE(week.rowCount(), 2);
        QCOMPARE(week.block(0).minutes, 480);
        QVERIFY(!week.block(0).locked);
    }

    void theTextsSayWhereWhoAndHowMany()
    {
        const qint64 session = add(u"2026-11-25T10:00"_s);
        for (const qint64 person : {m_centre->zhang, m_centre->li})
            m_centre->file().add(u"participation"_s,
                                 {{"activity"_L1, QString::number(m_centre->python)},
                                  {"person"_L1, QString::number(person)},
                                  {"state"_L1, u"confirmed"_s},
                                  {"seat"_L1, person == m_centre->li ? u"online"_s : u"site"_s}});
        SessionWeek week(**m_centre, nullptr, nullptr);
        week.show(QDate(2026, 11, 23), 7);
        QCOMPARE(week.block(0).title, u"Python"_s); // one of one is not counted
        QCOMPARE(week.block(0).lines, (QStringList{u"Lab 1"_s, u"Zhang"_s, u"2/30"_s}));
        VERIFY_DONE(m_centre->file().set(u"activity"_s, m_centre->python, u"mode"_s, u"hybrid"_s));
        QCOMPARE(week.block(0).lines, (QStringList{u"Lab 1 + online"_s, u"Zhang"_s, u"1+1"_s}));
        VERIFY_DONE(set(session, u"kind"_s, u"online"_s));
        VERIFY_DONE(set(session, u"room"_s, QString()));
        QCOMPARE(week.block(0).lines, (QStringList{u"online"_s, u"Zhang"_s, u"2"_s}));
        VERIFY_DONE(set(session, u"title"_s, u"Opening"_s));
        QCOMPARE(week.block(0).title, u"Opening"_s);
    }

    void draftPublishedChangedAndCancelledAreTold()
    {
        const qint64 session = add(u"2026-11-25T10:00"_s);
        SessionWeek week(**m_centre, nullptr, nullptr);
        week.show(QDate(2026, 11, 23), 7);
        QCOMPARE(week.block(0).state, BlockState::Draft);
        const AddRecord known{u"published_session"_s,
                              session,
                              {{"activity"_L1, QString::number(m_centre->python)},
                               {"starts"_L1, u"2026-11-25T10:00"_s},
                               {"minutes"_L1, u"100"_s},
                               {"room"_L1, QString::number(m_centre->lab1)},
                               {"online_link"_L1, QString()},
                               {"state"_L1, u"planned"_s},
                               {"staff"_L1, QString::number(m_centre->zhang)},
                               {"published_at"_L1, u"1790000000"_s}}};
        VERIFY_DONE((*m_centre)->perform(known));
        QCOMPARE(week.block(0).state, BlockState::Published);
        VERIFY_DONE(set(session, u"minutes"_s, u"90"_s));
        QCOMPARE(week.block(0).state, BlockState::Draft);
        QVERIFY(week.session(session)->changed);
        VERIFY_DONE((*m_centre)->perform(CancelSessions{{session}, u"Storm"_s}));
        QCOMPARE(week.block(0).state, BlockState::Cancelled);
    }

    void lanesFollowTheChoice()
    {
        add(u"2026-11-25T10:00"_s);
        SessionWeek week(**m_centre, nullptr, nullptr);
        week.show(QDate(2026, 11, 23), 7);
        QVERIFY(week.lanes().isEmpty());
        QSignalSpy headers(&week, &QAbstractItemModel::headerDataChanged);
        week.setLaneKind(LaneKind::Rooms);
        QCOMPARE(headers.size(), 1);
        QCOMPARE(week.lanes().size(), 2); // also the room in which nothing stands
        QCOMPARE(week.block(0).lanes, QList{m_centre->lab1});
        week.setLaneKind(LaneKind::Staff);
        QCOMPARE(week.lanes().size(), 1);
        QCOMPARE(week.lanes().first().name, u"Zhang"_s);
        week.setLaneKind(LaneKind::Devices);
        QCOMPARE(week.lanes().first().id, noLane);
        QCOMPARE(week.block(0).lanes, QList{noLane});
        week.setLaneKind(LaneKind::Activities);
        QCOMPARE(week.block(0).lanes, QList{m_centre->python});
    }

    void demandsOfDevicesAreLanesAndText()
    {
        const qint64 session = add(u"2026-11-25T10:00"_s);
        const qint64 board = m_centre->file().add(u"model"_s, {{"name"_L1, u"Board"_s}});
        m_centre->file().add(u"reservation"_s,
                             {{"model"_L1, QString::number(board)},
                              {"count"_L1, u"30"_s},
                              {"session"_L1, QString::number(session)}});
        SessionWeek week(**m_centre, nullptr, nullptr);
        week.setLaneKind(LaneKind::Devices);
        week.show(QDate(2026, 11, 23), 7);
        QCOMPARE(week.block(0).lanes, QList{board});
        QVERIFY(week.block(0).lines.contains(u"30 × Board"_s));
        QCOMPARE(week.lanes().first().name, u"Board"_s);
    }

    void coloursComeFromThePlan()
    {
        CentrePlan plan(**m_centre, {}, nullptr);
        VERIFY_DONE(plan.show(QDate(2026, 11, 23)));
        SessionWeek week(**m_centre, &plan, nullptr);
        const QAbstractItemModelTester tester(&week, QAbstractItemModelTester::FailureReportingMode::QtTest);
        week.show(QDate(2026, 11, 23), 7);
        ClashList clashes(plan, nullptr);
        const QAbstractItemModelTester listTester(&clashes,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        clashes.show(QDate(2026, 11, 23), QDate(2026, 11, 29));
        const qint64 first = add(u"2026-11-25T10:00"_s);
        QVERIFY(week.block(0).tone != Tone::Bad);
        QCOMPARE(clashes.rowCount(), 0);
        const qint64 second = add(u"2026-11-25T11:00"_s); // in the same room, by the same teacher
        QCOMPARE(week.block(0).tone, Tone::Bad);
        QCOMPARE(week.block(1).tone, Tone::Bad);
        QVERIFY(clashes.rowCount() > 0);
        QVERIFY(clashes.index(0, 0).data().toString().contains(u"Wed 25 1"_s));
        VERIFY_DONE(set(second, u"starts"_s, u"2026-11-26T11:00"_s));
        QVERIFY(week.block(0).tone != Tone::Bad);
        QCOMPARE(clashes.rowCount(), 0);
        week.setToday(QDate(2026, 12, 24)); // over: nobody warns of it any more
        QCOMPARE(week.block(0).tone, Tone::Plain);
        Q_UNUSED(first)
    }

    void aShortageOfDevicesIsAClash()
    {
        const qint64 camera = m_centre->file().add(u"model"_s, {{"name"_L1, u"Camera"_s}});
        for (int i = 1; i <= 2; ++i)
            m_centre->file().add(
                u"device"_s, {{"asset_tag"_L1, u"CAM-%1"_s.arg(i)}, {"model"_L1, QString::number(camera)}});
        const qint64 session = add(u"2026-11-28T13:00"_s);
        CentrePlan plan(**m_centre, bookingSupply(m_centre->file().clock()), nullptr);
        VERIFY_DONE(plan.show(QDate(2026, 11, 23)));
        ClashList clashes(plan, nullptr);
        clashes.show(QDate(2026, 11, 23), QDate(2026, 11, 29));
        QCOMPARE(clashes.rowCount(), 0);
        const qint64 demand = m_centre->file().add(u"reservation"_s,
                                                   {{"model"_L1, QString::number(camera)},
                                                    {"count"_L1, u"6"_s},
                                                    {"session"_L1, QString::number(session)}});
        QCOMPARE(clashes.rowCount(), 1);
        QCOMPARE(clashes.index(0, 0).data().toString(), u"Camera × 4 short on Sat 28 13:00: Python"_s);
        QCOMPARE(clashes.index(0, 0).data(IdRole).toLongLong(), session);
        VERIFY_DONE(m_centre->file().set(u"reservation"_s, demand, u"count"_s, u"2"_s));
        QCOMPARE(clashes.rowCount(), 0);
    }

    void closuresAreGround()
    {
        m_centre->file().add(u"room_closure"_s,
                             {{"room"_L1, QString::number(m_centre->lab1)},
                              {"starts"_L1, u"2026-11-24T18:00"_s},
                              {"ends"_L1, u"2026-11-26T08:00"_s}});
        SessionWeek week(**m_centre, nullptr, nullptr);
        const QAbstractItemModelTester tester(&week, QAbstractItemModelTester::FailureReportingMode::QtTest);
        week.show(QDate(2026, 11, 23), 7);
        QCOMPARE(week.rowCount(), 0);
        week.setFilter({{}, {}, true});
        QCOMPARE(week.rowCount(), 3);
        QVERIFY(week.block(0).ground);
        QCOMPARE(week.block(0).minutes, 6 * 60);
        QCOMPARE(week.block(1).minutes, 24 * 60);
        QCOMPARE(week.block(2).minutes, 8 * 60);
        week.setFilter({{}, {m_centre->lab1}, true});
        QCOMPARE(week.rowCount(), 0);
    }

    void daysKnowTheirWeekAndName()
    {
        SessionWeek week(**m_centre, nullptr, nullptr);
        week.show(QDate(2026, 11, 23), 7);
        QCOMPARE(week.dayFacts(QDate(2026, 11, 26)).week, 12);
        QCOMPARE(week.dayFacts(QDate(2026, 10, 1)).note, u"National Day"_s);
        QCOMPARE(week.dayFacts(QDate(2026, 9, 27)).kind, DayFacts::Kind::MakeUp);
        QSignalSpy headers(&week, &QAbstractItemModel::headerDataChanged);
        m_centre->file().add(u"exam_period"_s,
                             {{"organization"_L1, QString::number(m_centre->north)},
                              {"from_day"_L1, u"2026-11-26"_s},
                              {"until_day"_L1, u"2026-11-27"_s}});
        QCOMPARE(headers.size(), 1);
        QCOMPARE(week.dayFacts(QDate(2026, 11, 26)).kind, DayFacts::Kind::Exams);
        QCOMPARE(week.dayFacts(QDate(2026, 11, 26)).note, u"North"_s);
        QCOMPARE(week.periods(QDate(2026, 11, 26)).size(), 6);
        QCOMPARE(week.periods(QDate(2026, 11, 26)).at(4).start, 840); // the bells of the winter
    }

    void whatWaitsIsListed()
    {
        UnplacedSessions waiting(**m_centre, nullptr);
        const QAbstractItemModelTester tester(&waiting,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(waiting.rowCount(), 0);
        const qint64 session = add({}, 60);
        QCOMPARE(waiting.rowCount(), 1);
        QCOMPARE(waiting.index(0, 0).data(SecondLineRole).toString(), u"60 min  •  Lab 1"_s);
        const Signals seen(waiting);
        VERIFY_DONE(set(session, u"minutes"_s, u"90"_s));
        QCOMPARE(seen.counts(), (QList<qsizetype>{1, 0, 0, 0, 0}));
        VERIFY_DONE(set(session, u"starts"_s, u"2026-11-25T10:00"_s));
        QCOMPARE(seen.counts(), (QList<qsizetype>{1, 0, 1, 0, 0}));
        add({}, 45);
        waiting.setHiddenKinds({u"class"_s});
        QCOMPARE(waiting.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SessionWeekTest)
#include "tst_sessionweek.moc"
