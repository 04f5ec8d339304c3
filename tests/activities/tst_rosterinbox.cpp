// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/store/recordmerge.h"
#include "tests/sync/inboxcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The last seat given on two computers, as the person at the second one decides; and two entries of one
/// person on a roster that become one.
class TestRosterInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepingTheirsLeavesMineAsSheWas();
    void keepingMineGivesOneMoreSeatAndSaysWhy();
    void mergedPersonIsOnTheRosterOnce();

private:
    [[nodiscard]] Store& store() { return m_centre->store(); }
    qint64 enter(qint64 person)
    {
        const qint64 id = store().ids().nextValue();
        const auto done = store().perform(AddParticipants{.activity = m_robotics,
                                                          .entries = {{id, person, u"site"_s}},
                                                          .state = u"applied"_s,
                                                          .at = store().clock().now()});
        return done ? id : 0;
    }
    [[nodiscard]] GiveSeats confirm(qint64 participation)
    {
        return {.activity = m_robotics,
                .participations = {participation},
                .state = u"confirmed"_s,
                .at = store().clock().now()};
    }
    /// Li confirmed here, Wang at Desk 2, one seat: the number in the inbox.
    qint64 seatGivenTwice()
    {
        const Entry mine = m_centre->mine(toAction(confirm(m_li)));
        InboxCentre::Clash clash;
        clash.theirs = m_centre->theirs(toAction(confirm(m_wang)));
        clash.table = u"participation"_s;
        clash.key = m_li;
        return m_centre->put(mine, clash);
    }
    [[nodiscard]] QString column(qint64 participation, const QString& name)
    {
        return valueOf(store(), u"participation"_s, name, participation);
    }

    std::unique_ptr<InboxCentre> m_centre;
    qint64 m_robotics = 0;
    qint64 m_li = 0;
    qint64 m_wang = 0;
};

void TestRosterInbox::init()
{
    m_centre = std::make_unique<InboxCentre>();
    m_robotics = m_centre->file().add(u"activity"_s,
                                      {{u"kind"_s, u"class"_s},
                                       {u"name"_s, u"Robotics"_s},
                                       {u"state"_s, u"published"_s},
                                       {u"seats_site"_s, u"1"_s}});
    m_li = enter(m_centre->li);
    m_wang = enter(m_centre->wang);
}

void TestRosterInbox::keepingTheirsLeavesMineAsSheWas()
{
    const qint64 n = seatGivenTwice();
    const InboxItem item = m_centre->item(n);
    QVERIFY2(item.what.contains(u"Confirmed Li · Robotics"_s), qPrintable(item.what));
    VERIFY_DONE(m_centre->decide(n, u"theirs"_s));
    QCOMPARE(column(m_li, u"state"_s), u"applied"_s);
    QCOMPARE(column(m_wang, u"state"_s), u"confirmed"_s);
}

void TestRosterInbox::keepingMineGivesOneMoreSeatAndSaysWhy()
{
    const qint64 n = seatGivenTwice();
    QVERIFY(m_centre->choice(n, u"mine"_s).possible);
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(column(m_li, u"state"_s), u"confirmed"_s);
    QCOMPARE(column(m_wang, u"state"_s), u"confirmed"_s);
    QCOMPARE(column(m_li, u"beyond_seats"_s), u"Done before the computers met"_s);
    QCOMPARE(RosterOffice(store().reader()).seats(m_robotics)->beyond, 1);
    VERIFY_DONE(store().undo());
    QCOMPARE(m_centre->openCount(), 1);
    QCOMPARE(column(m_li, u"state"_s), u"applied"_s);
}

void TestRosterInbox::mergedPersonIsOnTheRosterOnce()
{
    const qint64 again = m_centre->file().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const qint64 secondRow = enter(again);
    const qint64 question = m_centre->file().add(u"question"_s,
                                                 {{u"activity"_s, QString::number(m_robotics)},
                                                  {u"place_in_order"_s, u"1"_s},
                                                  {u"kind"_s, u"text"_s},
                                                  {u"text"_s, u"Food?"_s}});
    m_centre->file().add(u"answer"_s,
                         {{u"participation"_s, QString::number(secondRow)},
                          {u"question"_s, QString::number(question)},
                          {u"value"_s, u"all"_s}});
    VERIFY_DONE(store().perform(confirm(m_li)));
    VERIFY_DONE(store().perform(prepareMerge(store(), u"person"_s, m_centre->li, again)));
    QCOMPARE(rowCount(store(), u"participation"_s), 2);
    QCOMPARE(column(m_li, u"state"_s), u"confirmed"_s);
    const auto owner =
        store().reader().integer("SELECT participation FROM answer WHERE question=?", question);
    VERIFY_DONE(owner);
    QCOMPARE(**owner, m_li); // what she answered under the other entry is hers
    VERIFY_DONE(store().undo());
    QCOMPARE(rowCount(store(), u"participation"_s), 3);
}

QTEST_GUILESS_MAIN(TestRosterInbox)
#include "tst_rosterinbox.moc"
