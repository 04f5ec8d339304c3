// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/attendeelists.h"
#include "models/activities/attendees/cloudoffice.h"
#include "models/activities/attendees/lodgingoffice.h"
#include "models/activities/attendees/pretraining.h"
#include "tests/attendees/attendeecentre.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Pre-training, accounts, rooms and lists of one small camp.
class TestAttendees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<AttendeeCentre>(); }

    void whoLagsFollowsFromTheDays()
    {
        const qint64 late = module(u"Basics"_s, u"2026-08-01"_s, u"2026-09-01"_s);
        const qint64 running = module(u"Advanced"_s, u"2026-09-01"_s, u"2026-09-09"_s);
        set(0, late, 100);
        set(0, running, 90);
        set(1, late, 100); // has not begun the one that runs: 6 of 8 days have passed
        set(2, late, 60);
        TrainingSheet sheet = *trainingSheet(store(), m_centre->camp, today);
        QCOMPARE(sheet.lines.size(), 6);
        QVERIFY(!line(sheet, 0).lags());
        QVERIFY(line(sheet, 1).behind);
        QCOMPARE(line(sheet, 2).overdue, 1);
        QCOMPARE(sheet.lagging(), 5);
        set(0, running, 100);
        QCOMPARE(trainingSheet(store(), m_centre->camp, today)->finished(), 1);
    }
    void nobodyIsRemindedTwiceOfOneThing()
    {
        const qint64 late = module(u"Basics"_s, u"2026-08-01"_s, u"2026-09-01"_s);
        set(0, late, 100);
        NoticeBatch batch = *trainingReminders(m_centre->store(), m_centre->camp, today);
        QCOMPARE(batch.drafts.size(), 5);
        QVERIFY2(batch.texts[0].body.contains(u"Basics"_s), qPrintable(batch.texts[0].body));
        VERIFY_DONE(m_centre->store().perform(QueueNotices{batch.toJson(), m_centre->camp, 0}));
        QCOMPARE(trainingReminders(m_centre->store(), m_centre->camp, today)->drafts.size(), 0);
        module(u"Another"_s, u"2026-08-01"_s, u"2026-09-02"_s);
        QCOMPARE(trainingReminders(m_centre->store(), m_centre->camp, today)->drafts.size(), 6);
    }
    void accountsGoOutInOrderAndTheShortageIsCounted()
    {
        CloudOffice office(m_centre->store());
        const qint64 id = m_centre->add(
            u"cloud_resource"_s, {{u"activity"_s, QString::number(m_centre->camp)}, {u"name"_s, u"Cloud"_s}});
        for (const QString& login : {u"u10"_s, u"u2"_s, u"u1"_s, u"u3"_s})
            m_centre->add(u"cloud_account"_s, {{u"resource"_s, QString::number(id)}, {u"login"_s, login}});
        const CloudResource resource = office.resources(m_centre->camp)->constFirst();
        QCOMPARE(office.supply(resource)->missing(), 2);
        QVERIFY(CloudOffice::sentence(resource, *office.supply(resource)).contains(u"2 account"_s));
        VERIFY_DONE(m_centre->store().perform(*office.assignment(resource)));
        const QList<CloudAccount> accounts = *office.accounts(id);
        QCOMPARE(accounts[0].login, u"u1"_s);
        QVERIFY(!accounts[0].isFree() && !accounts[3].isFree());
        QCOMPARE(accounts[3].login, u"u10"_s);
        VERIFY_REFUSED(office.assignment(resource), "no-free-account");
        VERIFY_REFUSED(
            m_centre->store().perform(AssignAccounts{{{accounts[0].id, accounts[1].participation, 0}}}),
            "account-taken");
        VERIFY_DONE(office.noteHanded({accounts[0]}));
        QCOMPARE(office.supply(resource)->handed, 1);
        VERIFY_DONE(m_centre->store().perform(AssignAccounts{{{accounts[0].id, 0, 0}}}));
        QCOMPARE(office.supply(resource)->handed, 0);
        VERIFY_REFUSED(
            m_centre->store().perform(AssignAccounts{{{accounts[0].id, accounts[1].participation, 0}}}),
            "account-second");
    }
    void teamsGetTheirs()
    {
        CloudOffice office(m_centre->store());
        m_centre->add(
            u"cloud_resource"_s,
            {{u"activity"_s, QString::number(m_centre->camp)}, {u"name"_s, u"NPU"_s}, {u"per"_s, u"team"_s}});
        const qint64 team = m_centre->add(
            u"team"_s, {{u"activity"_s, QString::number(m_centre->camp)}, {u"number"_s, u"3"_s}});
        const CloudResource resource = office.resources(m_centre->camp)->constFirst();
        m_centre->add(u"cloud_account"_s,
                      {{u"resource"_s, QString::number(resource.id)}, {u"login"_s, u"t"_s}});
        const auto action = office.assignment(resource);
        VERIFY_DONE(action);
        QCOMPARE(action->gifts[0].team, team);
        VERIFY_DONE(m_centre->store().perform(*action));
        QVERIFY(office.accounts(resource.id)->constFirst().holder.contains(u"3"_s));
    }
    void roomsAreFilledAndKept()
    {
        LodgingOffice office(m_centre->store());
        VERIFY_REFUSED(office.proposal(m_centre->camp, false), "no-rooms");
        VERIFY_REFUSED(office.addRooms(m_centre->camp, {u"320-301"_s}), "rooms-unclear");
        VERIFY_DONE(office.addRooms(m_centre->camp, {u"301-303"_s, u"East"_s}));
        VERIFY_REFUSED(office.addRooms(m_centre->camp, {u"301-303"_s, u"East"_s}), "rooms-there");
        VERIFY_DONE(office.move({m_centre->in[1]}, office.sheet(m_centre->camp)->rooms[2].id, true));
        const auto proposal = office.proposal(m_centre->camp, true);
        VERIFY_DONE(proposal);
        QCOMPARE(proposal->plan.pairs, 0);
        VERIFY_DONE(m_centre->store().perform(proposal->action));
        const LodgingSheet sheet = *office.sheet(m_centre->camp);
        QCOMPARE(sheet.placed(), 6);
        QVERIFY(sheet.waiting.isEmpty()); // the teacher asked for no bed
        QCOMPARE(LodgingOffice::leftover(sheet), QString());
        QVERIFY(
            std::any_of(sheet.rooms[2].guests.begin(), sheet.rooms[2].guests.end(), [&](const Attendee& one) {
                return one.participation == m_centre->in[1] && one.roomLocked;
            }));
        const auto stays = [&](qint64 who) {
            return std::any_of(sheet.rooms[2].guests.begin(), sheet.rooms[2].guests.end(),
                               [&](const Attendee& one) { return one.participation == who; });
        };
        const QList<qint64> women{m_centre->in[2], m_centre->in[4], m_centre->in[5]};
        const qint64 elsewhere = *std::find_if_not(women.begin(), women.end(), stays);
        QVERIFY(office.proposal(m_centre->camp, true)->action.places.isEmpty()); // the same plan again
        VERIFY_REFUSED(office.move({elsewhere}, sheet.rooms[2].id, false), "beds-are-enough");
        VERIFY_DONE(m_centre->store().undo());
        QCOMPARE(office.sheet(m_centre->camp)->waiting.size(), 5);
        QVERIFY(LodgingOffice::leftover(*office.sheet(m_centre->camp)).contains(u"2 men"_s));
    }
    void whoseGenderIsUnknownKeepsTheBed()
    {
        const qint64 room = bedroom(u"301"_s);
        const qint64 guest = m_centre->enrol(
            m_centre->camp, m_centre->person(u"Kim Lee"_s, {}, m_centre->sjtu, u"13900000001"_s));
        LodgingOffice office(m_centre->store());
        VERIFY_DONE(office.move({guest}, room, false));
        const auto proposal = office.proposal(m_centre->camp, true);
        VERIFY_DONE(proposal);
        VERIFY_DONE(m_centre->store().perform(proposal->action));
        QCOMPARE(m_centre->count(u"lodging_place"_s, u"participation=%1"_s.arg(guest)), 1);
        QCOMPARE(m_centre->count(u"lodging_place"_s), 2);
    }
    void whoLosesTheBedToANewPlanIsTakenOut()
    {
        const qint64 room = bedroom(u"301"_s);
        LodgingOffice office(m_centre->store());
        VERIFY_DONE(office.move({m_centre->in[2], m_centre->in[5]}, room, false));
        const auto proposal = office.proposal(m_centre->camp, true);
        VERIFY_DONE(proposal);
        VERIFY_DONE(m_centre->store().perform(proposal->action));
        QCOMPARE(m_centre->count(u"lodging_place"_s), 2);
        VERIFY_DONE(m_centre->store().undo());
        QCOMPARE(m_centre->count(u"lodging_place"_s, u"participation=%1"_s.arg(m_centre->in[5])), 1);
    }
    void womenAndMenDoNotShare()
    {
        LodgingOffice office(m_centre->store());
        VERIFY_DONE(office.addRooms(m_centre->camp, {u"301"_s}));
        const qint64 room = office.sheet(m_centre->camp)->rooms[0].id;
        VERIFY_DONE(office.move({m_centre->in[0]}, room, false));
        VERIFY_REFUSED(office.move({m_centre->in[1]}, room, false), "room-shared");
    }
    void theGateListIsMaskedUnlessItIsRevealed()
    {
        CampKeys keys(m_centre->store());
        VERIFY_DONE(keys.make(m_centre->camp));
        m_centre->detail(m_centre->in[0],
                         {{u"identity_kind"_s, u"identity_card"_s},
                          {u"sealed_identity"_s, *keys.seal(m_centre->camp, validNumber)},
                          {u"identity_mask"_s, u"110***********002X"_s},
                          {u"car_plate"_s, u"沪A12345"_s},
                          {u"arrives"_s, u"2026-09-09T13:40"_s}});
        const AttendeeList masked =
            *attendeeList(m_centre->store(), AttendeeListKind::Gate, m_centre->camp, false);
        QCOMPARE(masked.rows.size(), 7);
        QCOMPARE(masked.missing.size(), 5);
        const QStringList row = masked.rows[static_cast<int>(masked.participations.indexOf(m_centre->in[0]))];
        QCOMPARE(row[3], u"110***********002X"_s);
        QVERIFY2(row[5].contains(u"9 Sep"_s) && row[5].contains(u"13 Sep"_s), qPrintable(row[5]));
        const AttendeeList clear =
            *attendeeList(m_centre->store(), AttendeeListKind::Gate, m_centre->camp, true);
        QVERIFY(clear.rows[static_cast<int>(clear.participations.indexOf(m_centre->in[0]))].contains(
            validNumber));
        const AttendeeList insurance =
            *attendeeList(m_centre->store(), AttendeeListKind::Insurance, m_centre->camp, true);
        QVERIFY(insurance.rows[static_cast<int>(insurance.participations.indexOf(m_centre->in[0]))].contains(
            u"1949-12-31"_s));
    }
    void mealsAreCountedByDay()
    {
        m_centre->detail(m_centre->in[0], {{u"diet"_s, u"halal"_s}, {u"departs"_s, u"2026-09-11"_s}});
        m_centre->detail(m_centre->in[1], {{u"allergies"_s, u"peanuts"_s}});
        const AttendeeList list =
            *attendeeList(m_centre->store(), AttendeeListKind::Meals, m_centre->camp, false);
        QCOMPARE(list.columns.size(), 4 + 4);
        QCOMPARE(list.rows[0].mid(4), (QStringList{u"7"_s, u"7"_s, u"6"_s, u"6"_s}));
        QCOMPARE(list.rows[1].mid(4), (QStringList{u"1"_s, u"1"_s, u"0"_s, u"0"_s}));
        QCOMPARE(list.rows.size(), 3 + 2);
        QCOMPARE(list.missing.size(), 4);
    }
    void shirtsAreCountedInTheirOrder()
    {
        m_centre->detail(m_centre->in[0], {{u"shirt_size"_s, u"XL"_s}});
        m_centre->detail(m_centre->in[1], {{u"shirt_size"_s, u"s"_s}});
        m_centre->detail(m_centre->in[2], {{u"shirt_size"_s, u"S"_s}});
        const AttendeeList list =
            *attendeeList(m_centre->store(), AttendeeListKind::Shirts, m_centre->camp, false);
        QCOMPARE(list.rows,
                 (QList<QStringList>{{u"S"_s, u"2"_s, u"2"_s, u"0"_s}, {u"XL"_s, u"1"_s, u"0"_s, u"1"_s}}));
    }
    void arrivalsAreInTheirOrderAndAskedFor()
    {
        m_centre->detail(m_centre->in[0],
                         {{u"arrives"_s, u"2026-09-10T13:40"_s}, {u"arrives_by"_s, u"G7"_s}});
        m_centre->detail(m_centre->in[1], {{u"arrives"_s, u"2026-09-10T08:10"_s}});
        const AttendeeList list =
            *attendeeList(m_centre->store(), AttendeeListKind::Arrivals, m_centre->camp, false);
        QCOMPARE(list.rows.size(), 2);
        QCOMPARE(list.participations, (QList<qint64>{m_centre->in[1], m_centre->in[0]}));
        QCOMPARE(list.missing.size(), 4);
        const NoticeBatch batch = *detailReminders(m_centre->store(), m_centre->camp, list);
        QCOMPARE(batch.drafts.size(), 4);
        VERIFY_DONE(m_centre->store().perform(QueueNotices{batch.toJson(), m_centre->camp, 0}));
        QCOMPARE(detailReminders(m_centre->store(), m_centre->camp, list)->drafts.size(), 0);
    }
    void everyListIsMadeOfAnEmptyCamp()
    {
        const qint64 empty = m_centre->add(u"activity"_s, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Empty"_s}});
        for (const AttendeeListKind kind : allAttendeeLists()) {
            const auto list = attendeeList(m_centre->store(), kind, empty, true);
            VERIFY_DONE(list);
            QVERIFY(!list->title.isEmpty() && !list->columns.isEmpty());
        }
    }

private:
    Connection& store() { return m_centre->store().reader(); }
    qint64 module(const QString& title, const QString& opens, const QString& due)
    {
        return m_centre->add(u"pretraining_module"_s,
                             {{u"activity"_s, QString::number(m_centre->camp)},
                              {u"title"_s, title},
                              {u"place_in_order"_s, u"1"_s},
                              {u"opens_on"_s, opens},
                              {u"due_on"_s, due}});
    }
    qint64 bedroom(const QString& name)
    {
        return m_centre->add(u"lodging_room"_s,
                             {{u"activity"_s, QString::number(m_centre->camp)}, {u"name"_s, name}});
    }
    void set(int who, qint64 module, int percent)
    {
        Store& file = m_centre->store();
        VERIFY_DONE(file.perform(
            SetProgress{{{file.ids().nextValue(), m_centre->in[who], module}}, percent, file.clock().now()}));
    }
    [[nodiscard]] TrainingLine line(const TrainingSheet& sheet, int who)
    {
        for (const TrainingLine& one : sheet.lines) {
            if (one.student.participation == m_centre->in[who])
                return one;
        }
        return {};
    }

    const QDate today{2026, 9, 7};
    std::unique_ptr<AttendeeCentre> m_centre;
};

QTEST_GUILESS_MAIN(TestAttendees)
#include "tst_attendees.moc"
