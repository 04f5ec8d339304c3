// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/completions.h"
#include "models/activities/roster/rosterduplicates.h"
#include "models/activities/roster/rosterfigures.h"
#include "models/store/recordmerge.h"
#include "tests/activities/rostercentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Figures that can be told apart, and what an organiser should know before she adds somebody.
class TestRosterFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<RosterCentre>();
        VERIFY_DONE(centre().seatsTo({}, {}));
    }

    void studentsFromConfirmedOnAreCounted();
    void whoIsInTwoActivitiesIsOneStudent();
    void pictureBySchoolYearAndOrganization();
    void ofNoActivityThereIsNothing();
    void completedRunCountsForItsCourse();
    void missingCoursesAreNamed();
    void remarksTellWhatAnOrganiserShouldKnow();
    void likePersonsOnARosterAreFound();
    void differentPersonsAreNotAskedAboutAgain();
    void standingFollowsFromTheDates_data();
    void standingFollowsFromTheDates();

private:
    [[nodiscard]] RosterCentre& centre() { return *m_centre; }
    [[nodiscard]] RosterFigures figures(const QList<qint64>& activities)
    {
        return rosterFigures(centre().store().reader(), activities).value();
    }
    qint64 enter(qint64 activity, qint64 person, const QString& state, const QString& role = u"student"_s)
    {
        const qint64 id = centre().store().ids().nextValue();
        const auto done = centre().store().perform(AddParticipants{.activity = activity,
                                                                   .entries = {{id, person, u"site"_s}},
                                                                   .role = role,
                                                                   .state = state,
                                                                   .at = centre().now()});
        return done ? id : 0;
    }
    [[nodiscard]] static QStringList words(const QList<FigureLine>& lines)
    {
        QStringList texts;
        for (const FigureLine& line : lines)
            texts << u"%1 %2"_s.arg(line.name).arg(line.count);
        return texts;
    }

    std::unique_ptr<RosterCentre> m_centre;
};

void TestRosterFigures::studentsFromConfirmedOnAreCounted()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"offered"_s);
    centre().add(u"Zhao"_s, u"applied"_s);
    const qint64 sun = centre().add(u"Sun"_s, u"confirmed"_s);
    const qint64 qian = centre().add(u"Qian"_s, u"confirmed"_s);
    enter(centre().robotics, centre().person(u"Teacher"_s), u"confirmed"_s, u"teacher"_s);
    VERIFY_DONE(centre().leave({sun}, u"no_show"_s));
    VERIFY_DONE(
        centre().store().perform(CompleteParticipations{centre().robotics, {}, {qian}, {}, centre().now()}));
    const RosterFigures counted = figures({centre().robotics});
    QCOMPARE(counted.students, 2); // Li and Qian
    QCOMPARE(counted.byState.value(u"no_show"_s), 1);
    QCOMPARE(counted.byState.value(u"offered"_s), 1);
    QCOMPARE(counted.byRole.value(u"student"_s), 2);
    QCOMPARE(counted.byRole.value(u"teacher"_s), 1);
}

void TestRosterFigures::whoIsInTwoActivitiesIsOneStudent()
{
    const qint64 li = centre().person(u"Li"_s);
    const qint64 drones = centre().activity(u"Drones"_s);
    enter(centre().robotics, li, u"confirmed"_s);
    enter(drones, li, u"confirmed"_s);
    enter(drones, centre().person(u"Wang"_s), u"confirmed"_s);
    const RosterFigures both = figures({centre().robotics, drones});
    QCOMPARE(both.students, 2);
    QCOMPARE(both.participations, 3);
}

void TestRosterFigures::pictureBySchoolYearAndOrganization()
{
    testkit::TestStore& file = centre().file();
    const qint64 university =
        file.add(u"organization"_s, {{u"name"_s, u"大学"_s}, {u"name_en"_s, u"University"_s}});
    const qint64 company = file.add(u"organization"_s, {{u"name"_s, u"公司"_s}});
    const QJsonObject ofUniversity{{u"organization"_s, QString::number(university)}};
    const auto school = [&](const QString& name) {
        QJsonObject values = ofUniversity;
        values.insert(u"name"_s, name);
        return QString::number(file.add(u"department"_s, values));
    };
    const QString computing = school(u"计算机学院"_s);
    const QString arts = school(u"艺术学院"_s);
    const auto student = [&](const QString& name, const QString& department, const QString& year) {
        QJsonObject values = ofUniversity;
        values.insert(u"department"_s, department);
        values.insert(u"entry_year"_s, year);
        values.insert(u"degree_level"_s, u"bachelor"_s);
        enter(centre().robotics, centre().person(name, values), u"confirmed"_s);
    };
    student(u"Li"_s, computing, u"2024"_s);
    student(u"Wang"_s, computing, u"2025"_s);
    student(u"Zhao"_s, arts, u"2025"_s);
    enter(centre().robotics, centre().person(u"Sun"_s, {{u"organization"_s, QString::number(company)}}),
          u"confirmed"_s);
    const RosterFigures picture = figures({centre().robotics});
    QCOMPARE(words(picture.bySchool), (QStringList{u"计算机学院 2"_s, u" 1"_s, u"艺术学院 1"_s}));
    QCOMPARE(words(picture.byOrganization), (QStringList{u"大学 3"_s, u"公司 1"_s}));
    QCOMPARE(words(picture.byYear), (QStringList{u"2025 2"_s, u"2024 1"_s, u" 1"_s}));
    QCOMPARE(picture.byLevel.first().name, u"bachelor"_s);
    QCOMPARE(picture.schools(), 2);
    QCOMPARE(picture.organizations(), 2);
    QCOMPARE(picture.byOrganization.first().nameEn, u"University"_s);
}

void TestRosterFigures::ofNoActivityThereIsNothing()
{
    centre().add(u"Li"_s, u"confirmed"_s);
    QCOMPARE(figures({}).students, 0);
    QCOMPARE(figures({4711}).byRole.size(), 0);
}

void TestRosterFigures::completedRunCountsForItsCourse()
{
    const qint64 li = centre().person(u"Li"_s);
    const qint64 row = enter(centre().robotics, li, u"confirmed"_s);
    Connection& rows = centre().store().reader();
    QVERIFY(!hasCompleted(rows, li, centre().course).value());
    VERIFY_DONE(
        centre().store().perform(CompleteParticipations{centre().robotics, {row}, {}, {}, centre().now()}));
    QVERIFY(hasCompleted(rows, li, centre().course).value());
    QVERIFY(!hasCompleted(rows, li, 4711).value());
    QCOMPARE(completedCourses(rows, li).value(), QSet<qint64>{centre().course});
    VERIFY_DONE(centre().store().undo());
    QVERIFY(!hasCompleted(rows, li, centre().course).value());
}

void TestRosterFigures::missingCoursesAreNamed()
{
    const qint64 li = centre().person(u"Li"_s);
    const qint64 safety = centre().file().add(u"course"_s, {{u"name"_s, u"Safety"_s}});
    centre().file().add(
        u"course_prerequisite"_s,
        {{u"course"_s, QString::number(centre().course)}, {u"requires"_s, QString::number(safety)}});
    Connection& rows = centre().store().reader();
    QCOMPARE(missingCourses(rows, li, centre().course).value(), QList<qint64>{safety});
    const qint64 run = centre().activity(u"Safety 1"_s, {{u"course"_s, QString::number(safety)}});
    const qint64 row = enter(run, li, u"confirmed"_s);
    VERIFY_DONE(centre().store().perform(CompleteParticipations{run, {row}, {}, {}, centre().now()}));
    QCOMPARE(missingCourses(rows, li, centre().course).value(), QList<qint64>());
}

void TestRosterFigures::remarksTellWhatAnOrganiserShouldKnow()
{
    const qint64 li = centre().person(u"Li"_s, {{u"archived"_s, u"1"_s}});
    const qint64 safety = centre().file().add(u"course"_s, {{u"name"_s, u"Safety"_s}});
    centre().file().add(
        u"course_prerequisite"_s,
        {{u"course"_s, QString::number(centre().course)}, {u"requires"_s, QString::number(safety)}});
    const qint64 other =
        centre().activity(u"Robotics 2"_s, {{u"course"_s, QString::number(centre().course)}});
    enter(other, li, u"confirmed"_s);
    enter(centre().robotics, li, u"applied"_s, u"assistant"_s);
    const auto remarks = centre().office().remarks(centre().robotics, li, u"student"_s);
    VERIFY_DONE(remarks);
    QStringList sentences;
    for (const JoinRemark& remark : *remarks)
        sentences << remark.sentence();
    QCOMPARE(sentences,
             (QStringList{u"Li is on this roster as assistant."_s, u"Li is archived."_s,
                          u"Li has not completed Safety, which this course requires."_s,
                          u"Li is also in Robotics 2, of the same course."_s}));
    QCOMPARE(
        centre().office().remarks(centre().robotics, centre().person(u"Wu"_s), u"teacher"_s).value().size(),
        0);
}

void TestRosterFigures::likePersonsOnARosterAreFound()
{
    const qint64 one = centre().person(u"李娜"_s, {{u"phone"_s, u"13800008831"_s}});
    const qint64 two = centre().person(u"李 娜"_s, {{u"phone"_s, u"138 0000 8831"_s}});
    const qint64 a = enter(centre().robotics, one, u"confirmed"_s);
    const qint64 b = enter(centre().robotics, two, u"applied"_s);
    const qint64 c = enter(centre().robotics, two, u"applied"_s, u"assistant"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const auto found =
        rosterDuplicates(centre().store().reader(), centre().store().domain(), centre().robotics);
    VERIFY_DONE(found);
    QCOMPARE(found->size(), 2);
    QVERIFY(found->at(0).samePerson);
    QCOMPARE(found->at(0).participation, b);
    QCOMPARE(found->at(0).other, c);
    QVERIFY(!found->at(1).samePerson);
    QCOMPARE(found->at(1).participation, a);
    QCOMPARE(found->at(1).other, b);
}

void TestRosterFigures::differentPersonsAreNotAskedAboutAgain()
{
    const qint64 one = centre().person(u"李娜"_s, {{u"phone"_s, u"13800008831"_s}});
    const qint64 two = centre().person(u"李娜"_s, {{u"phone"_s, u"13800008831"_s}});
    enter(centre().robotics, one, u"confirmed"_s);
    enter(centre().robotics, two, u"confirmed"_s);
    VERIFY_DONE(
        centre().store().perform(MarkDistinct{centre().store().ids().nextValue(), u"person"_s, one, two}));
    QCOMPARE(rosterDuplicates(centre().store().reader(), centre().store().domain(), centre().robotics)
                 .value()
                 .size(),
             0);
}

void TestRosterFigures::standingFollowsFromTheDates_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<int>("standing");
    const auto row = [](const char* name, const QString& state, const QString& starts, const QString& ends,
                        ActivityStanding standing) {
        QTest::newRow(name) << state << starts << ends << static_cast<int>(standing);
    };
    const QString published = u"published"_s;
    row("draft", u"draft"_s, u"2026-01-01"_s, u"2026-01-02"_s, ActivityStanding::Draft);
    row("cancelled", u"cancelled"_s, {}, {}, ActivityStanding::Cancelled);
    row("before", published, u"2026-09-08"_s, u"2026-09-09"_s, ActivityStanding::Upcoming);
    row("first day", published, u"2026-09-07"_s, u"2026-09-09"_s, ActivityStanding::Running);
    row("last day", published, u"2026-09-01"_s, u"2026-09-07"_s, ActivityStanding::Running);
    row("after", published, u"2026-09-01"_s, u"2026-09-06"_s, ActivityStanding::Finished);
    row("one day", published, u"2026-09-06"_s, {}, ActivityStanding::Finished);
    row("no dates", published, {}, {}, ActivityStanding::Upcoming);
}

void TestRosterFigures::standingFollowsFromTheDates()
{
    QFETCH(QString, state);
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(int, standing);
    QCOMPARE(static_cast<int>(activityStanding(state, starts, ends, u"2026-09-07"_s)), standing);
}

QTEST_GUILESS_MAIN(TestRosterFigures)
#include "tst_rosterfigures.moc"
