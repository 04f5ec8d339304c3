// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/campactions.h"
#include "models/activities/attendees/checkinactions.h"
#include "tests/attendees/attendeecentre.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two desks of one camp come together.
class TestTurnAttendees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desks = std::make_unique<Desks>(2, attendeeDomain);
        m_rows.clear();
        m_camp = a().add(u"activity"_s,
                         {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Camp"_s}, {u"state"_s, u"published"_s}});
        const QString camp = QString::number(m_camp);
        for (const QString& name : {u"张三"_s, u"李娜"_s}) {
            const qint64 person = a().add(u"person"_s, {{u"name"_s, name}, {u"gender"_s, u"f"_s}});
            m_rows << a().add(u"participation"_s,
                              {{u"activity"_s, camp},
                               {u"person"_s, QString::number(person)},
                               {u"state"_s, u"confirmed"_s}});
        }
        m_module = a().add(u"pretraining_module"_s,
                           {{u"activity"_s, camp}, {u"title"_s, u"Basics"_s}, {u"place_in_order"_s, u"1"_s}});
        m_room =
            a().add(u"lodging_room"_s, {{u"activity"_s, camp}, {u"name"_s, u"301"_s}, {u"beds"_s, u"1"_s}});
        const qint64 resource =
            a().add(u"cloud_resource"_s, {{u"activity"_s, camp}, {u"name"_s, u"Cloud"_s}});
        m_account =
            a().add(u"cloud_account"_s, {{u"resource"_s, QString::number(resource)}, {u"login"_s, u"u1"_s}});
        VERIFY_DONE(m_desks->meetAll());
    }
    void theSamePersonAtTwoDesksIsNoQuestion()
    {
        VERIFY_DONE(checkIn(a(), 0));
        b().clock().advanceSeconds(60);
        VERIFY_DONE(checkIn(b(), 0));
        expectInbox(0);
    }
    void whoLeavesAtTwoDesksLeavesOnce()
    {
        VERIFY_DONE(checkIn(a(), 0));
        VERIFY_DONE(m_desks->meetAll());
        VERIFY_DONE(a()->perform(LeaveCamp{m_rows[0], a()->clock().now()}));
        VERIFY_DONE(b()->perform(LeaveCamp{m_rows[0], b()->clock().now() + 30}));
        expectInbox(0);
    }
    void theSameProgressIsNoQuestion()
    {
        VERIFY_DONE(progress(a(), 80));
        VERIFY_DONE(progress(b(), 80));
        expectInbox(0);
    }
    void theLastBedGivenTwiceIsAsked()
    {
        VERIFY_DONE(a()->perform(PlaceInRooms{{{a()->ids().nextValue(), m_rows[0], m_room, false}}}));
        VERIFY_DONE(b()->perform(PlaceInRooms{{{b()->ids().nextValue(), m_rows[1], m_room, false}}}));
        expectInbox(1);
        QCOMPARE(inboxOf(*b())[0].rule, u"beds-are-enough"_s);
    }
    void oneAccountForTwoIsAsked()
    {
        VERIFY_DONE(a()->perform(AssignAccounts{{{m_account, m_rows[0], 0}}}));
        VERIFY_DONE(b()->perform(AssignAccounts{{{m_account, m_rows[1], 0}}}));
        expectInbox(1);
    }
    void anAccountIsTakenBackFromItsHolderOnly()
    {
        VERIFY_DONE(a()->perform(AssignAccounts{{{m_account, m_rows[0], 0}}}));
        VERIFY_DONE(m_desks->meetAll());
        VERIFY_DONE(a()->perform(AssignAccounts{{{m_account, 0, 0, m_rows[0]}}}));
        VERIFY_DONE(a()->perform(AssignAccounts{{{m_account, m_rows[1], 0}}}));
        VERIFY_DONE(b()->perform(AssignAccounts{{{m_account, 0, 0, m_rows[0]}}}));
        expectInbox(1); // the other desk has given it on meanwhile
    }
    void oneAccountForTheSameIsNoQuestion()
    {
        VERIFY_DONE(a()->perform(AssignAccounts{{{m_account, m_rows[0], 0}}}));
        VERIFY_DONE(b()->perform(AssignAccounts{{{m_account, m_rows[0], 0}}}));
        expectInbox(0);
    }

private:
    [[nodiscard]] TestStore& a() { return (*m_desks)[0]; }
    [[nodiscard]] TestStore& b() { return (*m_desks)[1]; }
    [[nodiscard]] Result<Performed> checkIn(TestStore& at, int who)
    {
        return at->perform(CheckIn{at->ids().nextValue(), m_rows[who], true, false, at->clock().now()});
    }
    [[nodiscard]] Result<Performed> progress(TestStore& at, int percent)
    {
        return at->perform(
            SetProgress{{{at->ids().nextValue(), m_rows[0], m_module}}, percent, at->clock().now()});
    }
    void expectInbox(int items)
    {
        VERIFY_DONE(m_desks->meetAll());
        QCOMPARE(inboxOf(*a()).size(), 0);
        QCOMPARE(inboxOf(*b()).size(), items);
        QCOMPARE(m_desks->difference(), QString());
    }

    std::unique_ptr<Desks> m_desks;
    qint64 m_camp = 0;
    qint64 m_module = 0;
    qint64 m_room = 0;
    qint64 m_account = 0;
    QList<qint64> m_rows;
};

QTEST_GUILESS_MAIN(TestTurnAttendees)
#include "tst_turnattendees.moc"
