// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/teams/teamcode.h"
#include "models/lending/booking/kitdemand.h"
#include "models/lending/loanactions.h"
#include "tests/lending/deskcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A team's card at the desk: the tray goes to the team, somebody of it answers for it, and it comes back.
class TestDeskTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_centre.reset(); }

    void trayGoesToTheTeam();
    void devicesScannedFirstWait();
    void memberAtTheCounterAnswersForIt();
    void kitNeedsNoOtherPermission();
    void beyondTheKitTheRulesHold();
    void kitIsDueWhenTheCampEnds();
    void ownCardEndsTheTeamsTurn();
    void everythingComesBackInOneStep();
    void deviceOfATeamIsReturnedFromIt();
    void teamWithoutMembersIsExplained();
    void unknownTeamCardChangesNothing();
    void undoTakesTheLoanBack();
    void kitDemandSaysWhatIsMissing();
    void kitsAreBookedInOneStepAndFulfilled();

private:
    qint64 add(const QString& table, const QJsonObject& values)
    {
        return m_centre->file().add(table, values);
    }
    static QString id(qint64 value) { return QString::number(value); }
    qint64 join(qint64 person);
    DeskOutcome openTeam() { return m_centre->scan(teamCode(m_team)); }
    [[nodiscard]] qint64 loansOfTeam()
    {
        return m_centre->count(u"loan"_s, u"returned_at IS NULL AND team=%1"_s.arg(m_team));
    }

    std::unique_ptr<DeskCentre> m_centre;
    qint64 m_camp = 0;
    qint64 m_team = 0;
    qint64 m_plan = 0;
};

/// A camp from Monday to Thursday with two boards for each team; team 9 is 张三 and 李娜.
void TestDeskTeams::init()
{
    m_centre = std::make_unique<DeskCentre>();
    m_camp = add(u"activity"_s,
                 {{u"kind"_s, u"camp"_s},
                  {u"name"_s, u"昇思训练营"_s},
                  {u"state"_s, u"published"_s},
                  {u"starts_on"_s, u"2026-09-07"_s},
                  {u"ends_on"_s, u"2026-09-10"_s}});
    add(u"kit_item"_s,
        {{u"activity"_s, id(m_camp)}, {u"model"_s, id(m_centre->model)}, {u"count"_s, u"2"_s}});
    m_team =
        add(u"team"_s, {{u"activity"_s, id(m_camp)}, {u"number"_s, u"9"_s}, {u"name"_s, u"Code tutor"_s}});
    m_plan = add(u"team_plan"_s,
                 {{u"activity"_s, id(m_camp)}, {u"name"_s, u"A"_s}, {u"made_at"_s, u"1788000000"_s}});
    m_centre->set(u"activity"_s, m_camp, u"team_plan"_s, id(m_plan));
    join(m_centre->zhang);
    join(m_centre->li);
}

qint64 TestDeskTeams::join(qint64 person)
{
    const qint64 participation =
        add(u"participation"_s,
            {{u"activity"_s, id(m_camp)}, {u"person"_s, id(person)}, {u"state"_s, u"confirmed"_s}});
    return add(
        u"team_place"_s,
        {{u"team_plan"_s, id(m_plan)}, {u"team"_s, id(m_team)}, {u"participation"_s, id(participation)}});
}

void TestDeskTeams::trayGoesToTheTeam()
{
    const DeskOutcome opened = openTeam();
    QCOMPARE(opened.event, DeskEvent::TeamOpened);
    QCOMPARE(opened.sentence(), u"Team 9 · Code tutor: 张三, 李娜. Kit: 0 of 2, missing 2 × ESP32 DevKit"_s);
    const DeskOutcome first = m_centre->scan(u"ESP32-0042"_s);
    QCOMPARE(first.event, DeskEvent::Lent);
    QCOMPARE(first.sentence(),
             u"Lent to Team 9 · Code tutor; until the camp is over. Kit: 1 of 2, missing 1 × ESP32 DevKit"_s);
    const DeskOutcome second = m_centre->scan(u"CAM-003"_s);
    QVERIFY2(second.sentence().endsWith(u"The kit is complete: 2 device(s)"_s),
             qPrintable(second.sentence()));
    QCOMPARE(loansOfTeam(), 2);
    QCOMPARE(m_centre->count(u"loan"_s, u"borrower=%1"_s.arg(m_centre->zhang)), 2);
}

void TestDeskTeams::devicesScannedFirstWait()
{
    (void)m_centre->scanAll({u"ESP32-0042"_s, u"CAM-003"_s});
    QCOMPARE(m_centre->openLoans(), 0);
    const DeskOutcome opened = openTeam();
    QCOMPARE(opened.further.size(), 2);
    QCOMPARE(loansOfTeam(), 2);
}

void TestDeskTeams::memberAtTheCounterAnswersForIt()
{
    (void)m_centre->scan(liCard);
    (void)openTeam();
    (void)m_centre->scan(u"ESP32-0042"_s);
    QCOMPARE(m_centre->count(u"loan"_s, u"borrower=%1 AND team=%2"_s.arg(m_centre->li).arg(m_team)), 1);
}

/// Three items are what a person may have; the team's kit does not count among them.
void TestDeskTeams::kitNeedsNoOtherPermission()
{
    for (int i = 1; i <= 3; ++i)
        m_centre->addDevice(u"OWN-%1"_s.arg(i));
    (void)m_centre->scanAll({zhangCard, u"OWN-1"_s, u"OWN-2"_s, u"OWN-3"_s});
    QCOMPARE(m_centre->scan(u"HUB-001"_s).event, DeskEvent::Refused);
    (void)openTeam();
    QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::Lent);
    QCOMPARE(m_centre->scan(u"CAM-003"_s).event, DeskEvent::Lent);
    QCOMPARE(loansOfTeam(), 2);
}

void TestDeskTeams::beyondTheKitTheRulesHold()
{
    for (int i = 1; i <= 3; ++i)
        m_centre->addDevice(u"OWN-%1"_s.arg(i));
    (void)m_centre->scanAll({zhangCard, u"OWN-1"_s, u"OWN-2"_s, u"OWN-3"_s});
    (void)openTeam();
    (void)m_centre->scanAll({u"ESP32-0042"_s, u"CAM-003"_s});
    const DeskOutcome third = m_centre->scan(u"ATLAS-019"_s);
    QCOMPARE(third.event, DeskEvent::Refused);
    QCOMPARE(third.refusals.constFirst().error().rule, u"max-items"_s);
    QCOMPARE(loansOfTeam(), 2);
}

void TestDeskTeams::kitIsDueWhenTheCampEnds()
{
    (void)openTeam();
    QCOMPARE(m_centre->scan(u"ESP32-0042"_s).due, u"2026-09-10T18:00"_s);
    (void)m_centre->desk().leave();
    (void)m_centre->scan(zhangCard);
    QCOMPARE(m_centre->scan(u"HUB-001"_s).due, u"2026-09-21T18:00"_s);
}

void TestDeskTeams::ownCardEndsTheTeamsTurn()
{
    (void)openTeam();
    (void)m_centre->scan(zhangCard);
    const DeskOutcome lent = m_centre->scan(u"ESP32-0042"_s);
    QCOMPARE(lent.sentence(), u"Lent to 张三"_s);
    QCOMPARE(loansOfTeam(), 0);
    QCOMPARE(m_centre->openLoans(), 1);
}

void TestDeskTeams::everythingComesBackInOneStep()
{
    (void)openTeam();
    (void)m_centre->scanAll({u"ESP32-0042"_s, u"CAM-003"_s});
    (void)m_centre->desk().leave();
    const DeskOutcome opened = openTeam();
    QCOMPARE(opened.offers.constFirst().text, u"return the 2 that are out"_s);
    const DeskOutcome back = m_centre->desk().takeOffer(1);
    QCOMPARE(back.event, DeskEvent::Returned);
    QCOMPARE(loansOfTeam(), 0);
    QCOMPARE(m_centre->desk().undo().event, DeskEvent::Undone);
    QCOMPARE(loansOfTeam(), 2);
}

void TestDeskTeams::deviceOfATeamIsReturnedFromIt()
{
    (void)openTeam();
    (void)m_centre->scan(u"ESP32-0042"_s);
    (void)m_centre->desk().leave();
    const DeskOutcome back = m_centre->scan(u"ESP32-0042"_s);
    QCOMPARE(back.sentence(),
             u"Returned from Team 9 · Code tutor (张三). Kit: 0 of 2, missing 2 × ESP32 DevKit"_s);
    QCOMPARE(loansOfTeam(), 0);
}

void TestDeskTeams::teamWithoutMembersIsExplained()
{
    m_team = add(u"team"_s, {{u"activity"_s, id(m_camp)}, {u"number"_s, u"10"_s}});
    const DeskOutcome opened = openTeam();
    QCOMPARE(opened.event, DeskEvent::Refused);
    QCOMPARE(opened.sentence(), u"Team 10 has no members yet, so nobody can answer for what it takes."_s);
    QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::WaitsForCard);
}

void TestDeskTeams::unknownTeamCardChangesNothing()
{
    QCOMPARE(m_centre->scan(teamCode(m_team + 1)).event, DeskEvent::UnknownScan);
    QCOMPARE(m_centre->openLoans(), 0);
}

void TestDeskTeams::undoTakesTheLoanBack()
{
    (void)openTeam();
    (void)m_centre->scan(u"ESP32-0042"_s);
    QCOMPARE(m_centre->desk().undo().text, u"Lent ESP32-0042 to Team 9 · Code tutor (张三)"_s);
    QCOMPARE(m_centre->count(u"loan"_s), 0);
    QCOMPARE(m_centre->desk().team().id.value, m_team);
}

void TestDeskTeams::kitDemandSaysWhatIsMissing()
{
    const auto demand = kitDemandOf(m_centre->store().reader(), m_centre->clock().now(), m_camp, 3);
    VERIFY_DONE(demand);
    QCOMPARE(demand->size(), 1);
    QCOMPARE(demand->constFirst().needed, 6);
    QCOMPARE(demand->constFirst().usable, 4);
    QCOMPARE(demand->constFirst().missing, 2);
    const auto enough = kitDemandOf(m_centre->store().reader(), m_centre->clock().now(), m_camp, 2);
    VERIFY_DONE(enough);
    QCOMPARE(enough->constFirst().missing, 0);
}

void TestDeskTeams::kitsAreBookedInOneStepAndFulfilled()
{
    Store& store = m_centre->store();
    const auto demand = kitDemandOf(store.reader(), m_centre->clock().now(), m_camp, 1);
    VERIFY_DONE(demand);
    VERIFY_DONE(store.perform(kitBookings(*demand, m_camp, m_centre->clock().now(), store.ids())));
    const auto booked = kitDemandOf(store.reader(), m_centre->clock().now(), m_camp, 1);
    VERIFY_DONE(booked);
    QCOMPARE(booked->constFirst().booked, 2);
    QCOMPARE(kitBookings(*booked, m_camp, m_centre->clock().now(), store.ids()).wishes.size(), 0);
    (void)openTeam();
    QCOMPARE(m_centre->scan(u"ESP32-0042"_s).event, DeskEvent::Lent);
    QCOMPARE(m_centre->count(u"loan"_s, u"reservation IS NOT NULL AND team=%1"_s.arg(m_team)), 1);
}

QTEST_GUILESS_MAIN(TestDeskTeams)
#include "tst_deskteams.moc"
