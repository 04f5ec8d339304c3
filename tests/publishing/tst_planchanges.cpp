// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/publishing/publishkit.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The draft against the plan that people know, in values and in words.
class TestPlanChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kit = std::make_unique<PublishKit>(); }
    void cleanup() { m_kit.reset(); }

    void newSessionsAreNew();
    void publishedPlanHasNoChanges();
    void movedRoomAndStaffAreOneSentence();
    void lengthAloneIsSaid();
    void cancelledSessionIsSaidOnce();
    void sessionInPlaceOfACancelledOneSaysSo();
    void sessionThatLostItsTimeIsSaid();
    void sessionTakesPlaceAfterAll();
    void cancelledActivityCancelsItsSessions();
    void unplacedOrCancelledDraftIsNobodysBusiness();
    void whatIsOverIsHistory();
    void chineseIsWrittenInChineseOrder();
    void clocksOfTheMachineChangeNothing();
    void participantsAndBothTeachersAreConcerned();
    void partOfTheRosterAlone();
    void oddPublishedRowsAreRead();

private:
    qint64 staffRow(qint64 session)
    {
        return m_kit->store()
            .reader()
            .integer("SELECT id FROM session_staff WHERE session=?", session)
            ->value_or(0);
    }

    std::unique_ptr<PublishKit> m_kit;
};

void TestPlanChanges::newSessionsAreNew()
{
    QCOMPARE(m_kit->sentences(),
             (QStringList{u"Session 1, Sensors: New: Sat 19 Sep 14:00–15:40, Lab 2, with Wang Min."_s,
                          u"Session 2: New: Sat 26 Sep 14:00–15:40, Lab 2, with Wang Min."_s}));
    QCOMPARE(*planChangeCount(m_kit->store().reader(), u"2026-09-07"_s), 2);
}

void TestPlanChanges::publishedPlanHasNoChanges()
{
    m_kit->publishAll();
    QCOMPARE(m_kit->sentences(), QStringList());
}

void TestPlanChanges::movedRoomAndStaffAreOneSentence()
{
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->first, u"starts"_s, u"2026-09-20T09:00"_s);
    m_kit->set(u"session"_s, m_kit->first, u"room"_s, QString::number(m_kit->lab3));
    m_kit->set(u"session_staff"_s, staffRow(m_kit->first), u"person"_s, QString::number(m_kit->anna));
    QCOMPARE(
        m_kit->sentences(),
        QStringList{u"Session 1, Sensors: Moved from Sat 19 Sep 14:00–15:40 to Sun 20 Sep 09:00–10:40; in "
                    "Lab 3 instead of Lab 2; with Anna Berg instead of Wang Min."_s});
}

void TestPlanChanges::lengthAloneIsSaid()
{
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"minutes"_s, u"120"_s);
    QCOMPARE(m_kit->sentences(),
             QStringList{u"Session 2: Now Sat 26 Sep 14:00–16:00 instead of 14:00–15:40."_s});
}

void TestPlanChanges::cancelledSessionIsSaidOnce()
{
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"cancelled"_s);
    QCOMPARE(m_kit->sentences(), QStringList{u"Session 2: Cancelled: Sat 26 Sep 14:00–15:40."_s});
    m_kit->publishAll();
    QCOMPARE(m_kit->sentences(), QStringList());
    m_kit->set(u"session"_s, m_kit->second, u"room"_s, QString::number(m_kit->lab3));
    QCOMPARE(m_kit->sentences(), QStringList()); // nobody goes there anyway
}

void TestPlanChanges::sessionInPlaceOfACancelledOneSaysSo()
{
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"cancelled"_s);
    m_kit->addSession(u"2026-10-10T14:00"_s,
                      {{"number"_L1, "2"_L1}, {"makes_up"_L1, QString::number(m_kit->second)}});
    QCOMPARE(m_kit->sentences().last(),
             u"Session 2: New, in place of the one on Sat 26 Sep: Sat 10 Oct 14:00–15:40, Lab 2, with Wang "
             "Min."_s);
}

void TestPlanChanges::sessionThatLostItsTimeIsSaid()
{
    m_kit->publishAll();
    const auto done =
        m_kit->store().perform(EditRecords{u"session"_s, {m_kit->second}, {{"starts"_L1, QJsonValue::Null}}});
    QVERIFY2(done, testkit::why(done));
    QCOMPARE(m_kit->sentences(),
             QStringList{u"Session 2: Not held on Sat 26 Sep 14:00–15:40; the new date follows."_s});
}

void TestPlanChanges::sessionTakesPlaceAfterAll()
{
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"cancelled"_s);
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"planned"_s);
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"cancelled"_s);
    m_kit->publishAll();
    m_kit->set(u"session"_s, m_kit->second, u"state"_s, u"planned"_s);
    QVERIFY(m_kit->sentences().first().startsWith(u"Session 2: Takes place after all: Sat 26 Sep"_s));
}

void TestPlanChanges::cancelledActivityCancelsItsSessions()
{
    m_kit->publishAll();
    m_kit->set(u"activity"_s, m_kit->activity, u"state"_s, u"cancelled"_s);
    QCOMPARE(m_kit->changes().size(), 2);
    QVERIFY(m_kit->sentences().first().contains(u"Cancelled"_s));
    m_kit->publishAll();
    QCOMPARE(m_kit->changes().size(), 0);
}

void TestPlanChanges::unplacedOrCancelledDraftIsNobodysBusiness()
{
    m_kit->publishAll();
    m_kit->addSession({});
    const qint64 cancelled = m_kit->addSession(u"2026-10-01T09:00"_s);
    m_kit->set(u"session"_s, cancelled, u"state"_s, u"cancelled"_s);
    QCOMPARE(m_kit->sentences(), QStringList());
}

void TestPlanChanges::whatIsOverIsHistory()
{
    m_kit->publishAll();
    m_kit->addSession(u"2026-09-01T09:00"_s);
    QCOMPARE(m_kit->changes().size(), 0);
    QCOMPARE(planChanges(m_kit->store().reader(), {})->size(), 1);
    // Over midnight into today it is not over.
    m_kit->addSession(u"2026-09-06T23:00"_s);
    QCOMPARE(m_kit->changes().size(), 1);
    // What was yesterday and is tomorrow concerns people, and the other way round too.
    m_kit->set(u"session"_s, m_kit->first, u"starts"_s, u"2026-09-02T09:00"_s);
    QCOMPARE(m_kit->changes().size(), 2);
}

void TestPlanChanges::chineseIsWrittenInChineseOrder()
{
    const ChangeWords words(m_kit->store().reader(), NoticeLanguage::Chinese);
    QCOMPARE(words.activity(m_kit->activity), u"物联网"_s);
    QVERIFY2(words.sentence(m_kit->changes().first()).contains(u"9月19日 周六 14:00–15:40，实验室二，"_s),
             qPrintable(words.sentence(m_kit->changes().first())));
}

void TestPlanChanges::clocksOfTheMachineChangeNothing()
{
    // In Los Angeles there is no 02:30 on the first of these days, and 01:30 comes twice on the second.
    const SpokenLanguage english(NoticeLanguage::English);
    QCOMPARE(english.span(u"2026-03-08T02:30"_s, 60), u"Sun 8 Mar 02:30–03:30"_s);
    QCOMPARE(english.span(u"2026-11-01T00:30"_s, 120), u"Sun 1 Nov 00:30–02:30"_s);
    QCOMPARE(english.span(u"nonsense"_s, 60), QString());
}

void TestPlanChanges::participantsAndBothTeachersAreConcerned()
{
    m_kit->enrol(m_kit->addPerson(u"Waiting"_s), u"waiting"_s);
    const qint64 offered = m_kit->addPerson(u"Offered"_s);
    m_kit->enrol(offered, u"offered"_s);
    m_kit->publishAll();
    m_kit->set(u"session_staff"_s, staffRow(m_kit->first), u"person"_s, QString::number(m_kit->anna));
    const auto concerned = concernedBy(m_kit->store().reader(), m_kit->changes().first());
    QVERIFY2(concerned, testkit::why(concerned));
    using Part = ConcernedPerson::Part;
    QCOMPARE(concerned->size(), 5);
    QCOMPARE(concerned->at(0), (ConcernedPerson{m_kit->anna, Part::NewStaff}));
    QCOMPARE(concerned->at(1), (ConcernedPerson{m_kit->wang, Part::LeavingStaff}));
    QVERIFY(concerned->contains(ConcernedPerson{m_kit->zhang, Part::Participant}));
    QVERIFY(concerned->contains(ConcernedPerson{offered, Part::Participant}));
}

void TestPlanChanges::partOfTheRosterAlone()
{
    m_kit->set(u"session"_s, m_kit->first, u"some_members"_s, u"1"_s);
    const qint64 participation = m_kit->count("SELECT min(id) FROM participation");
    m_kit->file().add(u"session_member"_s,
                      {{"session"_L1, QString::number(m_kit->first)},
                       {"participation"_L1, QString::number(participation)}});
    const auto concerned = concernedBy(m_kit->store().reader(), m_kit->changes().first());
    QCOMPARE(concerned->size(), 2); // the teacher and one of two students
    QVERIFY(!concerned->contains(ConcernedPerson{m_kit->li, ConcernedPerson::Part::Participant}));
}

void TestPlanChanges::oddPublishedRowsAreRead()
{
    m_kit->publishAll();
    m_kit->set(u"published_session"_s, m_kit->first, u"staff"_s, u"nobody 12x  7"_s);
    QCOMPARE(m_kit->changes().size(), 1);
    QVERIFY(m_kit->sentences().first().contains(u"(not known)"_s));
    m_kit->publishAll();
    QCOMPARE(m_kit->changes().size(), 0);
}

QTEST_GUILESS_MAIN(TestPlanChanges)
#include "tst_planchanges.moc"
