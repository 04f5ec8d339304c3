// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/seriesedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

SeriesSession session(qint64 id, const char* date, int starts = 540)
{
    return {.id = id,
            .time = SessionTime{day(date), starts, 90},
            .fields = {{u"room"_s, 5}, {u"title"_s, u"Soldering"_s}}};
}

/// Four Saturdays; the third begins later than the others and has its own room.
std::vector<SeriesSession> series()
{
    std::vector<SeriesSession> sessions{session(1, "2026-09-12"), session(2, "2026-09-19"),
                                        session(3, "2026-09-26", 600), session(4, "2026-10-17")};
    sessions[2].fields[u"room"_s] = 8;
    return sessions;
}

QList<qint64> idsOf(const SeriesChange& change)
{
    QList<qint64> ids;
    for (const SeriesChange::Pair& pair : change.changed)
        ids.append(pair.after.id);
    return ids;
}

const SeriesSession* after(const SeriesChange& change, qint64 id)
{
    for (const SeriesChange::Pair& pair : change.changed) {
        if (pair.after.id == id)
            return &pair.after;
    }
    return nullptr;
}

SeriesEdit toRoom(qint64 id, SeriesScope scope, int room)
{
    return {.session = id, .scope = scope, .fields = {{u"room"_s, room}}};
}

} // namespace

/// This, this and following, all.
class TestSeriesEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThisSessionChanges();
    void followingSessionsChange();
    void allSessionsChangeButThoseWithAnOwnValue();
    void ownValuesAreOverwrittenOnDemand();
    void ownTimeOfDayIsKept();
    void dayMovesWithItsWeekday();
    void dayOffStopsAMove();
    void makeUpDayFollowsItsWeekday();
    void lockedAndCancelledSessionsStay();
    void lengthIsCarriedAlone();
    void whatIsEqualAlreadyIsNoChange();
    void unknownSessionChangesNothing();
};

void TestSeriesEdit::onlyThisSessionChanges()
{
    const SeriesChange change = seriesChange(series(), toRoom(2, SeriesScope::This, 9), {});
    QCOMPARE(idsOf(change), QList<qint64>{2});
    QCOMPARE(change.changed[0].before, series()[1]);
    QCOMPARE(change.changed[0].after.fields.value(u"room"_s).toInt(), 9);
    QVERIFY(change.remarks.empty());
}

void TestSeriesEdit::followingSessionsChange()
{
    const SeriesChange change = seriesChange(series(), toRoom(2, SeriesScope::ThisAndFollowing, 9), {});
    QCOMPARE(idsOf(change), (QList<qint64>{2, 4}));
    QCOMPARE(change.remarks.size(), size_t(1));
    QCOMPARE(change.remarks[0].session, 3);
}

void TestSeriesEdit::allSessionsChangeButThoseWithAnOwnValue()
{
    const SeriesChange change = seriesChange(series(), toRoom(2, SeriesScope::All, 9), {});
    QCOMPARE(idsOf(change), (QList<qint64>{1, 2, 4}));
    QCOMPARE(change.remarks[0],
             (SeriesRemark{3, day("2026-09-26"), SeriesRemark::Kind::OwnKept, u"room"_s, 8}));
    QCOMPARE(sentenceOf(change.remarks[0]), u"The session (2026-09-26) keeps its own room."_s);
}

void TestSeriesEdit::ownValuesAreOverwrittenOnDemand()
{
    SeriesEdit edit = toRoom(2, SeriesScope::All, 9);
    edit.overwriteOwn = true;
    const SeriesChange change = seriesChange(series(), edit, {});
    QCOMPARE(idsOf(change), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(after(change, 3)->fields.value(u"room"_s).toInt(), 9);
    QCOMPARE(change.remarks[0].own, QVariant(8));
    QCOMPARE(sentenceOf(change.remarks[0]), u"The session (2026-09-26) loses its own room."_s);
}

void TestSeriesEdit::ownTimeOfDayIsKept()
{
    const SeriesEdit edit{.session = 1, .time = SessionTime{day("2026-09-12"), 480, 90}};
    const SeriesChange change = seriesChange(series(), edit, {});
    QCOMPARE(idsOf(change), (QList<qint64>{1, 2, 4}));
    QCOMPARE(after(change, 4)->time, (SessionTime{day("2026-10-17"), 480, 90}));
    QCOMPARE(change.remarks.size(), size_t(1));
    QCOMPARE(change.remarks[0].own, QVariant(u"10:00"_s));
    QCOMPARE(sentenceOf(change.remarks[0]), u"The session (2026-09-26) keeps its own time of day."_s);
}

void TestSeriesEdit::dayMovesWithItsWeekday()
{
    std::vector<SeriesSession> both = series();
    both.push_back(session(5, "2026-09-20")); // a Sunday
    const SeriesEdit edit{.session = 2, .time = SessionTime{day("2026-09-18"), 540, 90}};
    const SeriesChange change = seriesChange(both, edit, {});
    QCOMPARE(idsOf(change), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(after(change, 1)->time->date, day("2026-09-11"));
    QCOMPARE(after(change, 3)->time, (SessionTime{day("2026-09-25"), 600, 90}));
    QVERIFY(change.remarks.empty());
}

void TestSeriesEdit::dayOffStopsAMove()
{
    const TeachingCalendar calendar({}, {{day("2026-09-25"), TeachingDay::Kind::Off, {}, u"中秋节"_s}});
    const SeriesEdit edit{.session = 2, .time = SessionTime{day("2026-09-18"), 480, 90}};
    std::vector<SeriesSession> sessions = series();
    sessions[2].time->starts = 540;
    const SeriesChange change = seriesChange(sessions, edit, calendar);
    QCOMPARE(after(change, 3)->time, (SessionTime{day("2026-09-26"), 480, 90}));
    QCOMPARE(change.remarks.size(), size_t(1));
    QCOMPARE(sentenceOf(change.remarks[0]),
             u"The session of 2026-09-26 stays: it would fall on 2026-09-25, which is off."_s);
}

void TestSeriesEdit::makeUpDayFollowsItsWeekday()
{
    // Monday 5th is off and held on Saturday 10th; its Tuesday is held on Sunday 11th.
    const TeachingCalendar calendar({},
                                    {{day("2026-10-05"), TeachingDay::Kind::Off, {}, {}},
                                     {day("2026-10-06"), TeachingDay::Kind::Off, {}, {}},
                                     {day("2026-10-10"), TeachingDay::Kind::As, day("2026-10-05"), {}},
                                     {day("2026-10-11"), TeachingDay::Kind::As, day("2026-10-06"), {}}});
    const std::vector<SeriesSession> mondays{session(1, "2026-09-28"), session(2, "2026-10-10"),
                                             session(3, "2026-10-12")};
    const SeriesEdit edit{.session = 1, .time = SessionTime{day("2026-09-29"), 540, 90}};
    const SeriesChange change = seriesChange(mondays, edit, calendar);
    QCOMPARE(after(change, 2)->time->date, day("2026-10-11"));
    QCOMPARE(after(change, 3)->time->date, day("2026-10-13"));
}

void TestSeriesEdit::lockedAndCancelledSessionsStay()
{
    std::vector<SeriesSession> sessions = series();
    sessions[0].timeLocked = true;
    sessions[2].time.reset();
    sessions[3].cancelled = true;
    SeriesEdit edit{.session = 2, .time = SessionTime{day("2026-09-19"), 480, 90}};
    edit.fields.insert(u"title"_s, u"Soldering 2"_s);
    const SeriesChange change = seriesChange(sessions, edit, {});
    QCOMPARE(idsOf(change), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(after(change, 1)->time, sessions[0].time);
    QCOMPARE(after(change, 4)->time, sessions[3].time);
    QCOMPARE(after(change, 3)->fields.value(u"title"_s).toString(), u"Soldering 2"_s);
    QCOMPARE(change.remarks.size(), size_t(1));
    QCOMPARE(sentenceOf(change.remarks[0]), u"The session (2026-09-12) stays: its time is locked."_s);
}

void TestSeriesEdit::lengthIsCarriedAlone()
{
    const SeriesEdit edit{.session = 1, .time = SessionTime{day("2026-09-12"), 540, 120}};
    const SeriesChange change = seriesChange(series(), edit, {});
    QCOMPARE(idsOf(change), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(after(change, 3)->time, (SessionTime{day("2026-09-26"), 600, 120}));
}

void TestSeriesEdit::whatIsEqualAlreadyIsNoChange()
{
    const SeriesChange change = seriesChange(series(), toRoom(2, SeriesScope::All, 8), {});
    QCOMPARE(idsOf(change), (QList<qint64>{1, 2, 4}));
    QVERIFY(change.remarks.empty());
    QVERIFY(seriesChange(series(), toRoom(2, SeriesScope::All, 5), {}).changed.empty());
}

void TestSeriesEdit::unknownSessionChangesNothing()
{
    QVERIFY(seriesChange(series(), toRoom(99, SeriesScope::All, 9), {}).changed.empty());
    QVERIFY(seriesChange({}, toRoom(1, SeriesScope::All, 9), {}).changed.empty());
}

QTEST_MAIN(TestSeriesEdit)
#include "tst_seriesedit.moc"
