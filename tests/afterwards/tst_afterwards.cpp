// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/afterwards/cameagain.h"
#include "models/activities/afterwards/campfigures.h"
#include "models/activities/afterwards/invitations.h"
#include "models/activities/afterwards/partners.h"
#include "models/activities/afterwards/teamresults.h"
#include "models/items/afterwards/partnertable.h"
#include "models/reports/campreportfacts.h"
#include "models/reports/reports.h"
#include "models/store/centre.h"
#include "models/store/recordactions.h"
#include "tests/afterwards/campstory.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What came of a camp, as values.
class TestAfterwards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<ScreenRoom>();
        m_story = std::make_unique<CampStory>(*m_room);
    }
    void cleanup()
    {
        m_story.reset();
        m_room.reset();
    }

    void campIsCounted();
    void campsStandBesideEachOther();
    void surveyMeanNeedsFiveAnswers();
    void resultsTellAttendanceRankAndAward();
    void teamsHaveProjectMentorRankAndAward();
    void sessionsTellHowManyCame();
    void whoCameAgainIsFound();
    void laterAwardsAreThoseOfTheCampsPeople();
    void universityIsHandedExactlyItsStudents();
    void tableLeavesOutWhoeverIsOfAnotherUniversity();
    void invitationsFollowTheRule();
    void invitedIsWhoAnsweredOrAskedAgain();
    void invitationsAreMadeOnce();
    void unknownYearIsNotTheFinalOne();
    void devicesStillOutAreNamed();
    void campThatIsGoneIsExplained();
    void emptyCampHasAReport();

private:
    Connection& file() { return m_room->store().reader(); }
    qint64 now() { return m_room->store().clock().now(); }
    QStringList invited(const InvitationRule& rule)
    {
        QStringList names;
        const auto list = invitationList(m_room->store(), m_story->camp, rule);
        for (const InvitationCandidate& one : *list) {
            if (one.fits)
                names << one.student.name;
        }
        return names;
    }

    static ReportWish reportOf(qint64 camp)
    {
        ReportWish wish;
        wish.key = u"camp"_s;
        wish.activity = camp;
        return wish;
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<CampStory> m_story;
};

void TestAfterwards::campIsCounted()
{
    const auto camp = campFigures(file(), m_story->camp);
    VERIFY_DONE(camp);
    QCOMPARE(camp->applicants, 6);
    QCOMPARE(camp->applicantUniversities, 3);
    QCOMPARE(camp->offered, 5); // not who was declined
    QCOMPARE(camp->confirmed, 5);
    QCOMPARE(camp->students, 4); // mentor and judge are none
    QCOMPARE(camp->universities, 2);
    QCOMPARE(camp->came, 4);
    QCOMPARE(camp->completed, 3);
    QCOMPARE(camp->noShows, 1);
    QCOMPARE(camp->completedPercent(), std::optional(75));
}

void TestAfterwards::campsStandBesideEachOther()
{
    const auto camps = campsCompared(file(), m_story->camp);
    VERIFY_DONE(camps);
    QCOMPARE(camps->size(), 3);
    QCOMPARE(camps->at(0).activity, m_story->earlier);
    QCOMPARE(camps->at(0).students, 1);
    QCOMPARE(camps->at(2).applicants, 1);
    QCOMPARE(camps->at(2).completedPercent(), std::nullopt);
    QCOMPARE(upTo(*camps, m_story->camp).size(), 2);
    VERIFY_DONE(m_room->centre.edit("activity", m_story->earlier, {{u"state"_s, u"cancelled"_s}}));
    QCOMPARE(campsCompared(file(), m_story->camp)->size(), 2);
}

void TestAfterwards::surveyMeanNeedsFiveAnswers()
{
    const auto camp = campFigures(file(), m_story->camp);
    QVERIFY(camp->survey);
    QVERIFY(qAbs(camp->survey->mean - 4.4) < 1e-9);
    QCOMPARE(camp->survey->high, 5);
    QCOMPARE(campFigures(file(), m_story->earlier)->survey, std::nullopt);
    const qint64 reply = m_room->count("SELECT survey_reply FROM survey_answer WHERE value='5' LIMIT 1");
    const qint64 answer =
        file().integer("SELECT id FROM survey_answer WHERE survey_reply=? AND value='5'", reply)->value_or(0);
    VERIFY_DONE(m_room->store().perform(RemoveRecord{u"survey_answer"_s, answer, {}}));
    QCOMPARE(campFigures(file(), m_story->camp)->survey, std::nullopt);
}

void TestAfterwards::resultsTellAttendanceRankAndAward()
{
    const auto all = studentResults(file(), m_story->camp, now());
    VERIFY_DONE(all);
    QStringList names;
    for (const StudentResult& one : *all)
        names << one.name;
    QCOMPARE(names,
             (QStringList{u"Eve Hill"_s, u"Finn Hill"_s, u"Cora Lake"_s, u"Dan Lake"_s, u"Anna River"_s,
                          u"Ben River"_s}));
    const StudentResult& anna = all->at(4);
    QCOMPARE(anna.attendance, std::optional(100));
    QCOMPARE(anna.scoreText(), u"85"_s);
    QCOMPARE(anna.teamNumber, 1);
    QCOMPARE(anna.rank, 1);
    QCOMPARE(anna.awards, QStringList{u"First prize"_s});
    QVERIFY(anna.certificate.startsWith(u"KC-"_s));
    QCOMPARE(all->at(5).attendance, std::optional(50));
    QCOMPARE(all->at(5).rank, 2);
    QCOMPARE(all->at(3).attendance, std::optional(0));
    QVERIFY(all->at(3).certificate.isEmpty());
}

void TestAfterwards::teamsHaveProjectMentorRankAndAward()
{
    const auto sources = resultSources(file(), m_story->camp, now());
    VERIFY_DONE(sources);
    const auto teams = teamResults(file(), m_story->camp, *sources);
    VERIFY_DONE(teams);
    QCOMPARE(teams->size(), 2);
    QCOMPARE(teams->at(0).project, u"Smart mill"_s);
    QCOMPARE(teams->at(0).mentor, u"Mentor Hill"_s);
    QCOMPARE(teams->at(0).rank, 1);
    QCOMPARE(teams->at(0).members, 2);
    QCOMPARE(teams->at(0).awards, QStringList{u"First prize"_s});
    QCOMPARE(teams->at(1).rank, 2);
    QVERIFY(teams->at(1).mentor.isEmpty());
}

void TestAfterwards::sessionsTellHowManyCame()
{
    const auto sources = resultSources(file(), m_story->camp, now());
    const QList<SessionRate> rates = sessionRates(sources->attendance);
    QCOMPARE(rates.size(), 2);
    QCOMPARE(rates.at(0).expected, 4);
    QCOMPARE(rates.at(0).in, 3);
    QCOMPARE(rates.at(0).percent(), std::optional(75));
    QCOMPARE(rates.at(1).in, 2);
}

void TestAfterwards::whoCameAgainIsFound()
{
    const auto again = cameAgain(file(), m_story->camp);
    VERIFY_DONE(again);
    QCOMPARE(again->size(), 1); // an application is no coming again
    QCOMPARE(again->at(0).person, m_story->cora);
    QCOMPARE(again->at(0).earlier.size(), 1);
    QCOMPARE(again->at(0).earlier.at(0).activity, m_story->earlier);
    QVERIFY(again->at(0).later.isEmpty());
    const auto before = cameAgain(file(), m_story->earlier);
    QCOMPARE(before->at(0).later.at(0).activity, m_story->camp);
}

void TestAfterwards::laterAwardsAreThoseOfTheCampsPeople()
{
    const auto awards = laterAwards(file(), m_story->camp);
    VERIFY_DONE(awards);
    QCOMPARE(awards->size(), 1);
    QCOMPARE(awards->at(0).title, u"National medal"_s);
    QCOMPARE(awards->at(0).who, u"Cora Lake"_s);
}

void TestAfterwards::universityIsHandedExactlyItsStudents()
{
    const auto partners = Partners::read(file(), m_story->camp, now());
    VERIFY_DONE(partners);
    QCOMPARE(partners->all().size(), 3);
    QCOMPARE(partners->all().constLast().organization, m_story->hill); // nobody of it took part
    const auto everybody = studentResults(file(), m_story->camp, now());
    const Partner* river = partners->partner(m_story->river);
    QVERIFY(river && river->isHost);
    QCOMPARE(river->students, 2);
    QCOMPARE(river->certificates, 1);
    for (const Partner& partner : partners->all()) {
        const PaperTable table =
            partnerTable(m_room->store(), u"Camp"_s, partner, partners->studentsOf(partner.organization));
        QCOMPARE(table.rows.size(), partner.applicants);
        QString everything = table.heading + table.note;
        for (const QStringList& row : table.rows)
            everything += row.join(u' ');
        for (const StudentResult& other : *everybody) {
            if (other.organization != partner.organization)
                QVERIFY2(!everything.contains(other.name.section(u' ', 0, 0)), qPrintable(everything));
        }
        if (partner.organization == m_story->river) {
            for (const QString& word : CampStory::notOfRiver())
                QVERIFY2(!everything.contains(word), qPrintable(word + u": "_s + everything));
        }
    }
}

void TestAfterwards::tableLeavesOutWhoeverIsOfAnotherUniversity()
{
    const auto all = studentResults(file(), m_story->camp, now());
    const auto partners = Partners::read(file(), m_story->camp, now());
    const PaperTable table =
        partnerTable(m_room->store(), u"Camp"_s, *partners->partner(m_story->river), *all);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).at(0), u"Anna River"_s);
}

void TestAfterwards::invitationsFollowTheRule()
{
    QCOMPARE(invited({}), (QStringList{u"Cora Lake"_s, u"Anna River"_s})); // Ben is in his final year
    QCOMPARE(invited({.noFinalYear = false}), (QStringList{u"Cora Lake"_s, u"Anna River"_s, u"Ben River"_s}));
    QCOMPARE(invited({.leastPoints = 86}), QStringList{u"Cora Lake"_s});
    QCOMPARE(invited({.leastPoints = 85}), (QStringList{u"Cora Lake"_s, u"Anna River"_s}));
    QCOMPARE(invited({.onlyCompleted = false}),
             (QStringList{u"Cora Lake"_s, u"Dan Lake"_s, u"Anna River"_s})); // never who did not come
    const auto list = invitationList(m_room->store(), m_story->camp, {.leastPoints = 70});
    QCOMPARE(list->size(), 5);
    QCOMPARE(list->at(0).why, u"did not come"_s);
    QCOMPARE(list->at(2).why, u"not completed"_s);
    QCOMPARE(list->at(4).why, u"score 60, 70 are asked"_s);
}

void TestAfterwards::invitedIsWhoAnsweredOrAskedAgain()
{
    QCOMPARE(invited({.askedAgain = true}), QStringList{u"Cora Lake"_s});
    const auto wishes = wishesToReturn(file(), m_story->camp);
    VERIFY_DONE(wishes);
    QCOMPARE(wishes->size(), 1);
    QCOMPARE(wishes->at(0).answers, (QStringList{u"no"_s, u"yes"_s}));
    QCOMPARE(invited({.item = m_story->question, .answer = u"yes"_s}), QStringList{u"Anna River"_s});
    VERIFY_DONE(m_room->store().perform(
        EditRecords{u"survey_item"_s, {m_story->question}, {{"with_names"_L1, u"0"_s}}}));
    QVERIFY(wishesToReturn(file(), m_story->camp)->isEmpty()); // nobody was told that names are looked at
    QVERIFY(invited({.item = m_story->question, .answer = u"yes"_s}).isEmpty());
}

void TestAfterwards::invitationsAreMadeOnce()
{
    Store& store = m_room->store();
    const auto list = invitationList(store, m_story->camp, {});
    const auto batch = invitationNotices(store, m_story->camp, *list, u"Opens on 1 March."_s);
    VERIFY_DONE(batch);
    QCOMPARE(batch->drafts.size(), 2);
    QVERIFY(batch->texts.at(0).body.contains(u"River Camp 2025"_s));
    QVERIFY(batch->texts.at(0).body.endsWith(u"Opens on 1 March."_s));
    VERIFY_DONE(store.perform(QueueNotices{batch->toJson(), m_story->camp, now()}));
    const auto after = invitationList(store, m_story->camp, {.onlyCompleted = false});
    QCOMPARE(std::ranges::count_if(*after, &InvitationCandidate::wasTold), 2);
    const auto more = invitationNotices(store, m_story->camp, *after, {});
    QCOMPARE(more->drafts.size(), 1); // Dan alone
    VERIFY_REFUSED(store.perform(QueueNotices{batch->toJson(), m_story->camp, now()}), "notice-told");
    QCOMPARE(m_room->count("SELECT count(*) FROM notice"), 2);
}

void TestAfterwards::unknownYearIsNotTheFinalOne()
{
    StudentResult student;
    QVERIFY(!finishesBefore(student, QDate(2026, 8, 23)));
    student.entryYear = 2022;
    QVERIFY(finishesBefore(student, QDate(2026, 8, 23)));
    QVERIFY(!finishesBefore(student, QDate(2026, 6, 30)));
    student.degreeLevel = u"master"_s;
    QVERIFY(finishesBefore(student, QDate(2025, 8, 23)));
    QVERIFY(!finishesBefore(student, QDate()));
}

void TestAfterwards::devicesStillOutAreNamed()
{
    const QTimeZone zone = Centre::read(file())->zone;
    const auto lent = lentDevices(file(), zone, m_story->camp);
    VERIFY_DONE(lent);
    QCOMPARE(lent->loans, 2);
    QCOMPARE(lent->devices, 2);
    QCOMPARE(lent->borrowers, 2);
    QCOMPARE(lent->out.size(), 1);
    QCOMPARE(lent->out.at(0).tag, u"CAM-2"_s);
    QCOMPARE(lent->out.at(0).borrower, u"Dan Lake"_s);
    QCOMPARE(lentDevices(file(), zone, m_story->earlier)->loans, 0);
}

void TestAfterwards::campThatIsGoneIsExplained()
{
    VERIFY_REFUSED(campFigures(file(), 4711), "row-gone");
    VERIFY_REFUSED(composeReport(m_room->store(), reportOf(4711)), "row-gone");
}

void TestAfterwards::emptyCampHasAReport()
{
    const qint64 empty = m_room->centre.add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Empty"_s}});
    const auto report = composeReport(m_room->store(), reportOf(empty));
    VERIFY_DONE(report);
    QVERIFY(report->title.contains(u"Empty"_s));
    const auto* sentence = std::get_if<ReportText>(&report->blocks.constFirst());
    QVERIFY(sentence && sentence->text.contains(u"Nobody has applied"_s));
    QVERIFY(invited({}).size() == 2);
}

QTEST_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
