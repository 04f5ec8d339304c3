// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/loandecision.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone shanghai("Asia/Shanghai");

/// Monday to Friday 9-18.
OpeningCalendar officeHours()
{
    WeekHours week;
    for (size_t day = 0; day < 5; ++day)
        week[day] = {{540, 1080}};
    return OpeningCalendar(week);
}

/// The instant of a wall clock moment in Shanghai.
QDateTime at(const QString& iso)
{
    return instantOf(localMomentFromIso(iso).value_or(LocalMoment{}), shanghai);
}

LocalMoment moment(const QString& iso)
{
    return localMomentFromIso(iso).value_or(LocalMoment{});
}

QString due(const LoanDecision& decision)
{
    return decision.due ? isoText(*decision.due) : u"none"_s;
}

QStringList names(const LoanDecision& decision)
{
    QStringList names;
    for (const Refusal& refusal : decision.refusals)
        names += ruleName(refusal.rule);
    return names;
}

QList<WayOut::Kind> ways(const Refusal& refusal)
{
    QList<WayOut::Kind> kinds;
    for (const WayOut& way : refusal.waysOut)
        kinds += way.kind;
    return kinds;
}

const QString wednesday = u"2026-09-23T10:00"_s;

/// One desk with good answers to everything, for a test to spoil.
struct Desk {
    LoanRule rule{.id = 1, .name = u"Boards"_s, .maxItems = 3, .loanDays = 7, .maxRenewals = 2};
    BorrowerStanding borrower{.name = u"曾丽"_s};
    DeviceStanding device{.tag = u"ESP32-0042"_s};
    LendingTerms terms{officeHours(), shanghai, false};
    QDateTime now = at(wednesday);

    LoanDecision lend() const { return decideLoan(rule, borrower, device, terms, now); }
    LoanDecision renew(int used, const QString& dueNow) const
    {
        return decideRenewal(rule, borrower, {device.tag, used, moment(dueNow)}, terms, now);
    }
};

} // namespace

class LoanDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueMoments_data();
    void dueMoments();
    void emptyCalendarIsDueAtTheEndOfTheDay();
    void hoursAreRealHoursOverAChangeOfClocks();
    void lastItemIsLentAndTheNextIsExplained();
    void severalPiecesAreCountedTogether();
    void thingsNotLentToAGroupAreExplained();
    void noLimitNeverRefuses();
    void bannedBorrowerIsToldUntilWhen_data();
    void bannedBorrowerIsToldUntilWhen();
    void loanEndsBeforeTheBorrowerLeaves_data();
    void loanEndsBeforeTheBorrowerLeaves();
    void devicesThatAreNotLentSayWhy_data();
    void devicesThatAreNotLentSayWhy();
    void archivedBorrowerIsRefused();
    void overdueItemsBlockOnlyWhereSet();
    void whatNoReasonOverrulesComesFirst();
    void deskThatNeverOpensSaysSo();
    void refusalBecomesAnError();
    void renewalCountsFromTheLaterMoment_data();
    void renewalCountsFromTheLaterMoment();
    void lastRenewalIsExplained();
    void renewalPastLeavingGainsNothing();
    void theRenewedLoanDoesNotBlockItself();
    void nothingIsDuePastTheLastDay_data();
    void nothingIsDuePastTheLastDay();
};

void LoanDecisionTest::dueMoments_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("dueMoment");
    QTest::addColumn<int>("because");
    constexpr int rule = int(DueBecause::AsTheRuleSays);
    constexpr int moved = int(DueBecause::MovedToOpenTime);
    QTest::newRow("a week") << 7 << 0 << wednesday << u"2026-09-30T18:00"_s << rule;
    QTest::newRow("over a weekend") << 3 << 0 << wednesday << u"2026-09-28T18:00"_s << moved;
    QTest::newRow("same day") << 0 << 0 << wednesday << u"2026-09-23T18:00"_s << rule;
    QTest::newRow("same day, after closing")
        << 0 << 0 << u"2026-09-23T19:00"_s << u"2026-09-24T18:00"_s << moved;
    QTest::newRow("four hours") << 7 << 4 << wednesday << u"2026-09-23T14:00"_s << rule;
    QTest::newRow("until closing sharp") << 7 << 8 << wednesday << u"2026-09-23T18:00"_s << rule;
    QTest::newRow("into the night") << 7 << 9 << wednesday << u"2026-09-24T09:00"_s << moved;
    QTest::newRow("into the weekend") << 7 << 72 << wednesday << u"2026-09-28T09:00"_s << moved;
}

void LoanDecisionTest::dueMoments()
{
    QFETCH(int, days);
    QFETCH(int, hours);
    QFETCH(QString, now);
    QFETCH(QString, dueMoment);
    QFETCH(int, because);
    Desk desk;
    desk.rule.loanDays = days;
    desk.rule.loanHours = hours;
    desk.now = at(now);
    const auto decision = desk.lend();
    QVERIFY(decision.allowed());
    QCOMPARE(due(decision), dueMoment);
    QCOMPARE(int(decision.because), because);
}

void LoanDecisionTest::emptyCalendarIsDueAtTheEndOfTheDay()
{
    Desk desk;
    desk.terms.calendar = OpeningCalendar();
    desk.rule.loanDays = 3;
    QCOMPARE(due(desk.lend()), u"2026-09-26T18:00"_s);
    desk.rule.loanHours = 10;
    QCOMPARE(due(desk.lend()), u"2026-09-23T20:00"_s);
}

void LoanDecisionTest::hoursAreRealHoursOverAChangeOfClocks()
{
    Desk desk;
    desk.terms = {OpeningCalendar(), QTimeZone("America/Los_Angeles"), false};
    desk.rule.loanHours = 4;
    desk.now = instantOf(moment(u"2026-03-08T00:30"_s), desk.terms.zone);
    QCOMPARE(due(desk.lend()), u"2026-03-08T05:30"_s);
    desk.now = instantOf(moment(u"2026-11-01T00:30"_s), desk.terms.zone);
    QCOMPARE(due(desk.lend()), u"2026-11-01T03:30"_s);
}

void LoanDecisionTest::lastItemIsLentAndTheNextIsExplained()
{
    Desk desk;
    desk.borrower.openUnderRule = 2;
    QVERIFY(desk.lend().allowed());
    desk.borrower.openUnderRule = 3;
    const auto decision = desk.lend();
    QVERIFY(!decision.allowed());
    QVERIFY(decision.overridable());
    QCOMPARE(due(decision), u"2026-09-30T18:00"_s);
    QCOMPARE(names(decision), QStringList{u"max-items"_s});
    const Refusal& refusal = decision.refusals.first();
    QCOMPARE(refusal.have, 3);
    QCOMPARE(refusal.limit, 3);
    QCOMPARE(refusal.sentence(), u"曾丽 has 3 of 3. Rule: Boards"_s);
    QCOMPARE(ways(refusal), (QList{WayOut::Kind::ReturnFirst, WayOut::Kind::LendWithReason}));
    QCOMPARE(refusal.waysOut.first().count, 1);
    QCOMPARE(refusal.waysOut.last().sentence(), u"Lend with a reason."_s);
    desk.borrower.name = u"%2"_s; // what a person is called never takes a number's place
    QVERIFY(desk.lend().refusals.first().sentence().startsWith(u"%2 has 3 of 3."_s));
}

void LoanDecisionTest::severalPiecesAreCountedTogether()
{
    Desk desk;
    desk.borrower.openUnderRule = 2;
    desk.device.items = 3;
    const auto decision = desk.lend();
    QCOMPARE(names(decision), QStringList{u"max-items"_s});
    QCOMPARE(decision.refusals.first().asked, 3);
    QVERIFY(decision.refusals.first().sentence().contains(u"has 2 of 3, and 3 more"_s));
    QCOMPARE(decision.refusals.first().waysOut.first().count, 2);
    desk.device.items = 6; // returning all would not do
    QCOMPARE(ways(desk.lend().refusals.first()), QList{WayOut::Kind::LendWithReason});
}

void LoanDecisionTest::thingsNotLentToAGroupAreExplained()
{
    Desk desk;
    desk.rule.maxItems = 0;
    desk.rule.name.clear();
    QCOMPARE(desk.lend().refusals.first().sentence(), u"ESP32-0042 is not lent to 曾丽."_s);
    QVERIFY(desk.lend().overridable());
}

void LoanDecisionTest::noLimitNeverRefuses()
{
    Desk desk;
    desk.rule.maxItems.reset();
    desk.borrower.openUnderRule = 100000;
    QVERIFY(desk.lend().allowed());
}

void LoanDecisionTest::bannedBorrowerIsToldUntilWhen_data()
{
    QTest::addColumn<QList<QDate>>("lastDays"); // an invalid date: no end
    QTest::addColumn<QString>("sentence");
    const QDate today(2026, 9, 23);
    QTest::newRow("past") << QList{today.addDays(-1)} << QString();
    QTest::newRow("its last day") << QList{
        today} << u"曾丽 may not borrow up to and including 2026-09-23. Note: lost a camera"_s;
    QTest::newRow("the longest counts")
        << QList{today, today.addDays(9), today.addDays(2)}
        << u"曾丽 may not borrow up to and including 2026-10-02. Note: lost a camera"_s;
    QTest::newRow("no end") << QList{today, QDate()}
                            << u"曾丽 may not borrow until the ban is lifted. Note: lost a camera"_s;
}

void LoanDecisionTest::bannedBorrowerIsToldUntilWhen()
{
    QFETCH(QList<QDate>, lastDays);
    QFETCH(QString, sentence);
    Desk desk;
    for (const QDate day : lastDays)
        desk.borrower.bans += {day.isValid() ? std::optional(day) : std::nullopt, u"lost a camera"_s};
    const auto decision = desk.lend();
    QCOMPARE(decision.allowed(), sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QCOMPARE(names(decision), QStringList{u"banned-until"_s});
    QCOMPARE(decision.refusals.first().sentence(), sentence);
    QVERIFY(decision.overridable());
}

void LoanDecisionTest::loanEndsBeforeTheBorrowerLeaves_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("leavesOn");
    QTest::addColumn<QString>("dueMoment");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* name, const QString& now, QDate leaves, const QString& dueMoment,
                        const QString& refused = {}) {
        QTest::newRow(name) << now << leaves << dueMoment << refused;
    };
    row("long after", wednesday, QDate(2027, 6, 30), u"2026-09-30T18:00"_s);
    row("on the due day", wednesday, QDate(2026, 9, 30), u"2026-09-30T18:00"_s);
    row("the day before", wednesday, QDate(2026, 9, 29), u"2026-09-29T18:00"_s);
    row("on a sunday", wednesday, QDate(2026, 9, 27), u"2026-09-25T18:00"_s);
    row("today", wednesday, QDate(2026, 9, 23), u"2026-09-23T18:00"_s);
    row("today after closing", u"2026-09-23T18:30"_s, QDate(2026, 9, 23), u"none"_s, u"leaves-too-soon"_s);
    row("on a sunday, seen on saturday", u"2026-09-26T11:00"_s, QDate(2026, 9, 27), u"none"_s,
        u"leaves-too-soon"_s);
    row("yesterday", wednesday, QDate(2026, 9, 22), u"none"_s, u"left-already"_s);
}

void LoanDecisionTest::loanEndsBeforeTheBorrowerLeaves()
{
    QFETCH(QString, now);
    QFETCH(QDate, leavesOn);
    QFETCH(QString, dueMoment);
    QFETCH(QString, refused);
    Desk desk;
    desk.now = at(now);
    desk.borrower.leavesOn = leavesOn;
    const auto decision = desk.lend();
    QCOMPARE(due(decision), dueMoment);
    QCOMPARE(names(decision), refused.isEmpty() ? QStringList() : QStringList{refused});
    QVERIFY(!decision.overridable());
    if (decision.due)
        QCOMPARE(decision.because == DueBecause::CutAtLeaving, leavesOn < QDate(2026, 9, 30));
    else
        QCOMPARE(ways(decision.refusals.first()), QList{WayOut::Kind::ChangeLeavingDate});
}

void LoanDecisionTest::devicesThatAreNotLentSayWhy_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("out") << int(DeviceState::OutOfLending) << u"not-lendable"_s
                         << u"ESP32-0042 is out of lending. Note: USB port torn off"_s;
    QTest::newRow("stays") << int(DeviceState::StaysHere) << u"stays-here"_s
                           << u"ESP32-0042 stays here: it is used in the house and booked by the hour."_s;
    QTest::newRow("archived") << int(DeviceState::Archived) << u"device-archived"_s
                              << u"ESP32-0042 is archived and cannot be lent."_s;
}

void LoanDecisionTest::devicesThatAreNotLentSayWhy()
{
    QFETCH(int, state);
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    Desk desk;
    desk.device.state = DeviceState(state);
    desk.device.note = u"USB port torn off"_s;
    const auto decision = desk.lend();
    QCOMPARE(names(decision), QStringList{name});
    QCOMPARE(decision.refusals.first().sentence(), sentence);
    QVERIFY(!decision.overridable());
    QVERIFY(!decision.refusals.first().waysOut.isEmpty());
}

void LoanDecisionTest::archivedBorrowerIsRefused()
{
    Desk desk;
    desk.borrower.archived = true;
    QCOMPARE(names(desk.lend()), QStringList{u"borrower-archived"_s});
    QVERIFY(!desk.lend().overridable());
}

void LoanDecisionTest::overdueItemsBlockOnlyWhereSet()
{
    Desk desk;
    desk.borrower.overdue = 2;
    QVERIFY(desk.lend().allowed());
    desk.terms.overdueBlocks = true;
    const auto decision = desk.lend();
    QCOMPARE(names(decision), QStringList{u"overdue-blocks"_s});
    QCOMPARE(decision.refusals.first().have, 2);
    QVERIFY(decision.overridable());
    desk.borrower.overdue = 0;
    QVERIFY(desk.lend().allowed());
}

void LoanDecisionTest::whatNoReasonOverrulesComesFirst()
{
    Desk desk;
    desk.terms.overdueBlocks = true;
    desk.borrower.overdue = 1;
    desk.borrower.openUnderRule = 3;
    desk.borrower.bans = {{std::nullopt, {}}};
    desk.borrower.leavesOn = QDate(2026, 9, 1);
    desk.device.state = DeviceState::OutOfLending;
    const auto decision = desk.lend();
    QCOMPARE(names(decision),
             (QStringList{u"not-lendable"_s, u"left-already"_s, u"banned-until"_s, u"overdue-blocks"_s,
                          u"max-items"_s}));
    QVERIFY(!decision.overridable());
}

void LoanDecisionTest::deskThatNeverOpensSaysSo()
{
    DayExceptions exceptions;
    for (int day = 0; day < 2000; ++day)
        exceptions.insert(QDate(2026, 9, 1).addDays(day), {.kind = DayException::Kind::Closed});
    Desk desk;
    desk.terms.calendar = OpeningCalendar({}, exceptions);
    QCOMPARE(names(desk.lend()), QStringList{u"never-open"_s});
    desk.borrower.leavesOn = QDate(9999, 12, 31);
    QCOMPARE(names(desk.lend()), QStringList{u"never-open"_s});
    QVERIFY(!desk.lend().overridable());
}

void LoanDecisionTest::refusalBecomesAnError()
{
    Desk desk;
    desk.borrower.openUnderRule = 3;
    const Error error = desk.lend().refusals.first().error();
    QVERIFY(error.code == ErrorCode::Refused);
    QCOMPARE(error.rule, u"max-items"_s);
    QCOMPARE(error.sentence, u"曾丽 has 3 of 3. Rule: Boards"_s);
    QCOMPARE(error.waysOut.size(), 2);
}

void LoanDecisionTest::renewalCountsFromTheLaterMoment_data()
{
    QTest::addColumn<QString>("dueNow");
    QTest::addColumn<int>("renewalDays");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("dueMoment");
    QTest::newRow("not due yet") << u"2026-09-25T18:00"_s << 0 << 0 << u"2026-10-02T18:00"_s;
    QTest::newRow("overdue") << u"2026-09-21T18:00"_s << 0 << 0 << u"2026-09-30T18:00"_s;
    QTest::newRow("renewals of their own length") << u"2026-09-25T18:00"_s << 3 << 0 << u"2026-09-28T18:00"_s;
    QTest::newRow("moved over the weekend") << u"2026-09-25T18:00"_s << 1 << 0 << u"2026-09-28T18:00"_s;
    QTest::newRow("hours") << u"2026-09-23T11:00"_s << 0 << 4 << u"2026-09-23T15:00"_s;
    QTest::newRow("hours renewed by a day") << u"2026-09-23T11:00"_s << 1 << 4 << u"2026-09-24T18:00"_s;
}

void LoanDecisionTest::renewalCountsFromTheLaterMoment()
{
    QFETCH(QString, dueNow);
    QFETCH(int, renewalDays);
    QFETCH(int, hours);
    QFETCH(QString, dueMoment);
    Desk desk;
    desk.rule.renewalDays = renewalDays;
    desk.rule.loanHours = hours;
    const auto decision = desk.renew(1, dueNow);
    QVERIFY(decision.allowed());
    QCOMPARE(due(decision), dueMoment);
}

void LoanDecisionTest::lastRenewalIsExplained()
{
    Desk desk;
    const auto decision = desk.renew(2, u"2026-09-25T18:00"_s);
    QCOMPARE(names(decision), QStringList{u"max-renewals"_s});
    QCOMPARE(decision.refusals.first().sentence(), u"ESP32-0042 is renewed 2 of 2 times."_s);
    QCOMPARE(ways(decision.refusals.first()),
             (QList{WayOut::Kind::ReturnFirst, WayOut::Kind::RenewWithReason}));
    QVERIFY(decision.overridable());
    QCOMPARE(due(decision), u"2026-10-02T18:00"_s);
    desk.rule.maxRenewals = 0;
    QCOMPARE(desk.renew(0, u"2026-09-25T18:00"_s).refusals.first().sentence(),
             u"ESP32-0042 cannot be renewed: the rule allows no renewal."_s);
}

void LoanDecisionTest::renewalPastLeavingGainsNothing()
{
    Desk desk;
    desk.borrower.leavesOn = QDate(2026, 9, 27);
    QCOMPARE(due(desk.renew(0, u"2026-09-24T18:00"_s)), u"2026-09-25T18:00"_s);
    const auto decision = desk.renew(0, u"2026-09-25T18:00"_s);
    QCOMPARE(names(decision), QStringList{u"renewal-gains-nothing"_s});
    QVERIFY(decision.refusals.first().sentence().contains(u"曾丽 leaves on 2026-09-27"_s));
    QVERIFY(!decision.due);
}

void LoanDecisionTest::theRenewedLoanDoesNotBlockItself()
{
    Desk desk;
    desk.terms.overdueBlocks = true;
    desk.borrower.overdue = 1;
    QVERIFY(desk.renew(0, u"2026-09-21T18:00"_s).allowed());
    QCOMPARE(names(desk.renew(0, u"2026-09-25T18:00"_s)), QStringList{u"overdue-blocks"_s});
    desk.borrower.overdue = 2;
    QCOMPARE(desk.renew(0, u"2026-09-21T18:00"_s).refusals.value(0).have, 1);
}

void LoanDecisionTest::nothingIsDuePastTheLastDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
        QTest::newRow(zone) << QByteArray(zone);
}

void LoanDecisionTest::nothingIsDuePastTheLastDay()
{
    QFETCH(QByteArray, zone);
    QRandomGenerator random(7);
    Desk desk;
    desk.terms.zone = QTimeZone(zone);
    for (int round = 0; round < 20000; ++round) {
        desk.terms.calendar = random.bounded(4) == 0 ? OpeningCalendar() : officeHours();
        desk.now = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(random.bounded(366 * 86400));
        desk.rule.loanDays = random.bounded(30);
        desk.rule.loanHours = random.bounded(2) * random.bounded(100);
        const auto now = localMoment(desk.now, desk.terms.zone);
        desk.borrower.leavesOn = now.date.addDays(random.bounded(-3, 40));
        const LocalMoment old{now.date.addDays(random.bounded(-10, 10)), QTime(18, 0)};
        for (const auto& decision : {desk.lend(), desk.renew(0, isoText(old))}) {
            QVERIFY(decision.due || !decision.refusals.isEmpty());
            if (!decision.due)
                continue;
            QVERIFY(decision.due->date <= *desk.borrower.leavesOn);
            QVERIFY(*decision.due > now);
            QVERIFY(desk.terms.calendar.nextDue(*decision.due) == decision.due);
        }
    }
}

QTEST_GUILESS_MAIN(LoanDecisionTest)
#include "tst_loandecision.moc"
