// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/duplicateplan.h"
#include "tests/sessions/sessioncentre.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Last term's class made anew.
class TestActivityDuplicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlanMovesToTheSameWeeksOfAnotherTerm();
    void hostsQuestionsMilestonesAndNeedsComeAlongButNobodyElse();
    void sessionsThatFallOnAHolidayAreToPlace();
    void whatWasCancelledIsPlannedAgainAndItsMakeUpIsNot();
    void archivedRoomsAndPeopleAreLeftOutAndTold();
    void aCampMovesByDays();
    void withoutATermOrADayItIsRefused();
    void anEntryThatNamesAnotherTableIsRefused();

private:
    static DuplicateWish spring(const SessionCentre& centre)
    {
        return {.source = centre.python, .term = centre.next, .name = u"Python spring"_s};
    }
};

void TestActivityDuplicate::thePlanMovesToTheSameWeeksOfAnotherTerm()
{
    SessionCentre centre;
    centre.addSaturdays(1, 3);
    const Contents before = contentsOf(*centre);
    const auto made = duplicateOf(centre->reader(), centre->ids(), spring(centre));
    VERIFY_DONE(made);
    const auto done = centre->perform(made->action);
    VERIFY_DONE(done);
    QCOMPARE(centre->sentence(done->opId), u"Duplicated Python as Python spring"_s);
    const qint64 copy = made->action.activity;
    QCOMPARE(centre.starts(copy),
             (QStringList{u"2027-03-06T10:00"_s, u"2027-03-13T10:00"_s, u"2027-03-20T10:00"_s}));
    QCOMPARE(centre.value(u"activity"_s, u"state"_s, copy), u"draft"_s);
    QCOMPARE(centre.value(u"activity"_s, u"starts_on"_s, copy), u"2027-03-01"_s);
    QCOMPARE(centre.value(u"activity"_s, u"term"_s, copy), QString::number(centre.next));
    QCOMPARE(rowCount(*centre, u"session_series"_s), 2);
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 6);
    QCOMPARE(centre.texts("SELECT count(*) FROM session WHERE room IS NOT NULL"), QStringList{u"6"_s});
    VERIFY_DONE(centre->undo());
    QCOMPARE(contentsOf(*centre), before);
}

void TestActivityDuplicate::hostsQuestionsMilestonesAndNeedsComeAlongButNobodyElse()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 1);
    const QString python = QString::number(centre.python);
    TestStore& file = centre.file();
    file.add(u"activity_host"_s,
             {{"activity"_L1, python}, {"organization"_L1, QString::number(centre.north)}});
    file.add(u"question"_s,
             {{"activity"_L1, python},
              {"place_in_order"_L1, u"1"_s},
              {"kind"_L1, u"text"_s},
              {"text"_L1, u"Why?"_s}});
    file.add(u"milestone"_s,
             {{"activity"_L1, python},
              {"title"_L1, u"Poster"_s},
              {"due"_L1, u"2026-12-01"_s},
              {"done_on"_L1, u"2026-11-30"_s}});
    file.add(
        u"participation"_s,
        {{"activity"_L1, python}, {"person"_L1, QString::number(centre.li)}, {"state"_L1, u"confirmed"_s}});
    const qint64 model = file.add(u"model"_s, {{"name"_L1, u"ESP32"_s}});
    file.add(u"reservation"_s,
             {{"model"_L1, QString::number(model)},
              {"count"_L1, u"30"_s},
              {"session"_L1, QString::number(sessions.first())}});
    const auto made = duplicateOf(centre->reader(), centre->ids(), spring(centre));
    VERIFY_DONE(made);
    VERIFY_DONE(centre->perform(made->action));
    QCOMPARE(rowCount(*centre, u"activity_host"_s), 2);
    QCOMPARE(rowCount(*centre, u"question"_s), 2);
    QCOMPARE(centre.texts("SELECT due || coalesce(done_on, '-') FROM milestone ORDER BY due"),
             (QStringList{u"2026-12-012026-11-30"_s, u"2027-05-25-"_s}));
    QCOMPARE(rowCount(*centre, u"participation"_s), 1);
    QCOMPARE(centre.texts("SELECT count FROM reservation WHERE session IN (SELECT id FROM session WHERE "
                          "activity<>(SELECT min(id) FROM activity))"),
             QStringList{u"30"_s});
}

void TestActivityDuplicate::sessionsThatFallOnAHolidayAreToPlace()
{
    SessionCentre centre;
    centre.addSaturdays(1, 3);
    centre.file().add(u"teaching_day"_s,
                      {{"day"_L1, u"2027-03-13"_s}, {"kind"_L1, u"off"_s}, {"name"_L1, u"Spring games"_s}});
    const auto made = duplicateOf(centre->reader(), centre->ids(), spring(centre));
    VERIFY_DONE(made);
    QCOMPARE(made->toPlace.size(), size_t(1));
    QCOMPARE(made->remarks.size(), 1);
    QVERIFY(made->remarks.first().contains(u"Spring games"_s));
    VERIFY_DONE(centre->perform(made->action));
    QCOMPARE(centre.starts(made->action.activity).size(), 2);
    QCOMPARE(rowCount(*centre, u"session"_s), 6);
}

void TestActivityDuplicate::whatWasCancelledIsPlannedAgainAndItsMakeUpIsNot()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 2);
    VERIFY_DONE(centre->perform(CancelSessions{{sessions.at(0)}, u"ill"_s}));
    const auto stand = centre.planner().makeUp(sessions.at(0), SessionTime{QDate(2026, 9, 20), 600, 100}, 0);
    VERIFY_DONE(stand);
    VERIFY_DONE(centre->perform(stand->action));
    const auto made = duplicateOf(centre->reader(), centre->ids(), spring(centre));
    VERIFY_DONE(made);
    VERIFY_DONE(centre->perform(made->action));
    QCOMPARE(centre.starts(made->action.activity),
             (QStringList{u"2027-03-06T10:00"_s, u"2027-03-13T10:00"_s}));
    QCOMPARE(centre.texts("SELECT count(*) FROM session WHERE state='cancelled'"), QStringList{u"1"_s});
}

void TestActivityDuplicate::archivedRoomsAndPeopleAreLeftOutAndTold()
{
    SessionCentre centre;
    centre.addSaturdays(1, 2);
    VERIFY_DONE(centre.file().set(u"room"_s, centre.lab1, u"archived"_s, u"1"_s));
    VERIFY_DONE(centre.file().set(u"person"_s, centre.zhang, u"archived"_s, u"1"_s));
    const auto made = duplicateOf(centre->reader(), centre->ids(), spring(centre));
    VERIFY_DONE(made);
    QCOMPARE(made->remarks,
             (QStringList{u"Lab 1 is in the archive: its sessions have no room."_s,
                          u"Zhang is in the archive and is left out."_s}));
    VERIFY_DONE(centre->perform(made->action));
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 2);
}

void TestActivityDuplicate::aCampMovesByDays()
{
    SessionCentre centre;
    const qint64 camp = centre.file().add(u"activity"_s,
                                          {{"kind"_L1, u"camp"_s},
                                           {"name"_L1, u"Summer camp"_s},
                                           {"starts_on"_L1, u"2026-07-06"_s},
                                           {"ends_on"_L1, u"2026-07-10"_s}});
    SessionWish wish = centre.wish(u"2026-07-07T09:00"_s);
    wish.row.activity = camp;
    const auto session = centre.planner().add(wish);
    VERIFY_DONE(session);
    VERIFY_DONE(centre->perform(session->action));
    const auto made =
        duplicateOf(centre->reader(), centre->ids(), {.source = camp, .firstDay = QDate(2027, 7, 7)});
    VERIFY_DONE(made);
    VERIFY_DONE(centre->perform(made->action));
    QCOMPARE(centre.starts(made->action.activity), QStringList{u"2027-07-08T09:00"_s});
    QCOMPARE(centre.value(u"activity"_s, u"ends_on"_s, made->action.activity), u"2027-07-11"_s);
    QCOMPARE(centre.value(u"activity"_s, u"name"_s, made->action.activity), u"Summer camp"_s);
}

void TestActivityDuplicate::withoutATermOrADayItIsRefused()
{
    SessionCentre centre;
    VERIFY_REFUSED(duplicateOf(centre->reader(), centre->ids(), {.source = centre.python}), "no-first-day");
    VERIFY_REFUSED(duplicateOf(centre->reader(), centre->ids(), {.source = 42, .term = centre.next}),
                   "row-gone");
    VERIFY_REFUSED(duplicateOf(centre->reader(), centre->ids(), {.source = centre.python, .term = 42}),
                   "row-gone");
}

void TestActivityDuplicate::anEntryThatNamesAnotherTableIsRefused()
{
    SessionCentre centre;
    DuplicateActivity action{.source = centre.python, .activity = 5};
    action.rows << CopiedRow{u"operator"_s, 6, {{"name"_L1, u"me"_s}}};
    VERIFY_FAILS(centre->perform(action), ErrorCode::Usage);
    action.rows = {CopiedRow{u"activity"_s, 5, {{"name=1; --"_L1, u"x"_s}}}};
    VERIFY_FAILS(centre->perform(action), ErrorCode::Usage);
}

QTEST_MAIN(TestActivityDuplicate)
#include "tst_activityduplicate.moc"
