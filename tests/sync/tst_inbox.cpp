// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/knownfiles.h"
#include "tests/sync/inboxcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What the inbox tells, and what counts as open.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<InboxCentre>(); }
    void emptyInboxHasNothingToDecide();
    void boardLentTwiceReadsAsOneSentence();
    void otherDayIsNamed();
    void timesAreTheCentres();
    void unknownFileIsAnotherComputer();
    void operatorOfTheirsIsTold();
    void clashOfFieldsNamesBothValues();
    void referencesAndChoicesReadAsPeopleReadThem();
    void deviceAddedTwiceIsCalledByItsTag();
    void refusalWithoutTheirsIsTold();
    void theirsAboutSomethingElseIsToldWhole();
    void undoIsTold();
    void kindWithoutWordsIsToldByItsSentence();
    void waitingActionsAreToldWithTheOneTheyWaitFor();
    void whatWasTakenBackIsNotAsked();
    void decisionThatNoLongerFitsIsNotAsked();
    void damagedBodyIsAnErrorWithASentence();
    void unknownNumberIsExplained();

private:
    std::unique_ptr<InboxCentre> m_centre;
};

void TestInbox::emptyInboxHasNothingToDecide()
{
    QCOMPARE(m_centre->openCount(), 0);
    QVERIFY(Inbox(m_centre->store()).items(Inbox::Which::All).value().isEmpty());
}

void TestInbox::boardLentTwiceReadsAsOneSentence()
{
    const qint64 n = m_centre->boardLentTwice();
    QCOMPARE(m_centre->openCount(), 1);
    const QList<InboxItem> items = Inbox(m_centre->store()).items(Inbox::Which::Open).value();
    QCOMPARE(items.size(), 1);
    const InboxItem& item = items.first();
    QCOMPARE(item.n, n);
    QCOMPARE(item.sentence, u"Board 14: you lent it to Li at 10:05; Desk 2 lent it to Wang at 10:02."_s);
    QCOMPARE(item.head, u"Board 14"_s);
    QCOMPARE(item.table, u"device"_s);
    QCOMPARE(item.row, m_centre->board);
    QCOMPARE(item.what, u"Lent Board 14 to Li"_s);
    QCOMPARE(item.mine.who, u"you"_s);
    QCOMPARE(item.mine.when, u"10:05"_s);
    QCOMPARE(item.theirs.who, u"Desk 2"_s);
    QCOMPARE(item.theirs.deed, u"lent it to Wang"_s);
    QVERIFY(item.open);
    QVERIFY(item.decided.isEmpty());
}

void TestInbox::otherDayIsNamed()
{
    const qint64 n = m_centre->boardLentTwice();
    m_centre->clock().advanceSeconds(24 * 3600);
    QCOMPARE(
        m_centre->item(n).sentence,
        u"Board 14: you lent it to Li on 2026-09-07 10:05; Desk 2 lent it to Wang on 2026-09-07 10:02."_s);
}

void TestInbox::timesAreTheCentres()
{
    const qint64 n = m_centre->boardLentTwice();
    VERIFY_DONE(m_centre->store().perform(SaveSettings{{{u"zone"_s, u"Asia/Shanghai"_s}}}));
    QCOMPARE(m_centre->item(n).mine.when, u"18:05"_s);
}

void TestInbox::unknownFileIsAnotherComputer()
{
    const qint64 n = m_centre->boardLentTwice();
    VERIFY_DONE(saveKnownFiles(m_centre->file().path(), {{QByteArray(16, '\2'), QString(), 0, 0, {}}}));
    QVERIFY(m_centre->item(n).sentence.endsWith(u"another computer lent it to Wang at 10:02."_s));
}

void TestInbox::operatorOfTheirsIsTold()
{
    const qint64 anna = m_centre->file().add(u"operator"_s, {{u"name"_s, u"Anna"_s}});
    m_centre->lentToLi = m_centre->lending(m_centre->li, {10, 5});
    const Entry here = m_centre->mine(toAction(m_centre->lentToLi));
    const OpId there = m_centre->theirs(toAction(m_centre->lending(m_centre->wang, {10, 2})));
    const auto writer = Connection::open(m_centre->file().path(), Connection::Mode::Write);
    const qint64 seq = m_centre->store().journal().find(there).value()->seq;
    Entry signedOne = m_centre->store().journal().read(seq).value();
    signedOne.operatorId = OperatorId{anna};
    const QByteArray hash = hashOf(encodeHeader(signedOne, hashOf(encodeBody(signedOne))));
    VERIFY_DONE(
        writer.value()->execute("UPDATE journal SET operator=?, hash=? WHERE seq=?", anna, hash, seq));
    QCOMPARE(m_centre->item(m_centre->put(here, {.theirs = there})).theirs.operatorName, u"Anna"_s);
}

void TestInbox::clashOfFieldsNamesBothValues()
{
    const auto edit = [&](const QString& login, const QString& day) {
        return toAction(
            EditRecords{u"person"_s, {m_centre->wang}, {{u"login"_s, login}, {u"leaves_on"_s, day}}});
    };
    const Entry here = m_centre->mine(edit(u"wang1"_s, u"2027-06-30"_s));
    const OpId there = m_centre->theirs(edit(u"wang2"_s, u"2027-07-31"_s));
    const qint64 n = m_centre->put(here,
                                   {.reason = u"changed"_s,
                                    .theirs = there,
                                    .table = u"person"_s,
                                    .key = m_centre->wang,
                                    .columns = u"leaves_on,login"_s});
    const InboxItem item = m_centre->item(n);
    QCOMPARE(
        item.sentence,
        u"Wang: you wrote Leaves on \"2027-06-30\", Login name \"wang1\" at 10:05; Desk 2 wrote Leaves on "
        "\"2027-07-31\", Login name \"wang2\" at 10:02."_s);
    QCOMPARE(item.values.size(), 2);
    QCOMPARE(item.values[0].title, u"Leaves on"_s);
    QCOMPARE(item.values[0].mine, u"2027-06-30"_s);
    QCOMPARE(item.values[0].theirs, u"2027-07-31"_s);
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(m_centre->text(u"SELECT login || leaves_on FROM person WHERE name='Wang'"_s),
             u"wang12027-06-30"_s);
}

void TestInbox::referencesAndChoicesReadAsPeopleReadThem()
{
    const qint64 shelf = m_centre->file().add(u"place"_s, {{u"name"_s, u"Shelf A"_s}});
    const qint64 drawer = m_centre->file().add(u"place"_s, {{u"name"_s, u"Drawer 3"_s}});
    const auto edit = [&](qint64 place, const QString& condition, const QString& lendable) {
        return toAction(EditRecords{
            u"device"_s,
            {m_centre->board},
            {{u"place"_s, QString::number(place)}, {u"condition"_s, condition}, {u"lendable"_s, lendable}}});
    };
    const Entry here = m_centre->mine(edit(shelf, u"worn"_s, u"0"_s));
    const OpId there = m_centre->theirs(edit(drawer, u"broken"_s, u"1"_s));
    const InboxItem item = m_centre->item(m_centre->put(here,
                                                        {.reason = u"changed"_s,
                                                         .theirs = there,
                                                         .table = u"device"_s,
                                                         .key = m_centre->board,
                                                         .columns = u"place,condition,lendable,nonsense"_s}));
    QCOMPARE(item.values.size(), 3);
    QCOMPARE(item.values[0].mine, u"Shelf A"_s);
    QCOMPARE(item.values[0].theirs, u"Drawer 3"_s);
    QCOMPARE(item.values[1].theirs, u"broken"_s);
    QCOMPARE(item.values[2].mine, u"no"_s);
}

void TestInbox::deviceAddedTwiceIsCalledByItsTag()
{
    const auto add = [&] {
        return toAction(
            AddRecord{u"device"_s,
                      m_centre->store().ids().nextValue(),
                      {{u"asset_tag"_s, u"CAM-1"_s}, {u"model"_s, QString::number(m_centre->model)}}});
    };
    const Entry here = m_centre->mine(add());
    const OpId there = m_centre->theirs(add());
    const qint64 n = m_centre->put(here, {.reason = u"taken"_s, .theirs = there});
    QCOMPARE(m_centre->item(n).sentence, u"CAM-1: you added it at 10:05; Desk 2 added it at 10:02."_s);
}

void TestInbox::refusalWithoutTheirsIsTold()
{
    const Entry here = m_centre->mine(toAction(m_centre->lending(m_centre->li, {10, 5})));
    const qint64 n = m_centre->put(here, {.refusal = u"Li has 2 items of 2."_s});
    QCOMPARE(m_centre->item(n).sentence,
             u"Board 14: you lent it to Li at 10:05, but that does not fit any more: Li has 2 items of 2."_s);
    for (const QString& reason : {u"rule"_s, u"changed"_s, u"taken"_s, u"gone"_s, u"waits"_s}) {
        const Entry more = m_centre->mine(toAction(m_centre->lending(m_centre->li, {10, 5})));
        QVERIFY(m_centre->item(m_centre->put(more, {.reason = reason})).sentence.endsWith(u'.'));
    }
}

void TestInbox::theirsAboutSomethingElseIsToldWhole()
{
    const Entry here = m_centre->mine(toAction(m_centre->lending(m_centre->li, {10, 5})));
    const OpId there =
        m_centre->theirs(toAction(EditRecords{u"person"_s, {m_centre->li}, {{u"archived"_s, u"1"_s}}}));
    QCOMPARE(m_centre->item(m_centre->put(here, {.theirs = there})).sentence,
             u"Board 14: you lent it to Li at 10:05; Desk 2 did this: \"Archived Li\" at 10:02."_s);
}

void TestInbox::undoIsTold()
{
    const auto lent = m_centre->store().perform(m_centre->lending(m_centre->li, {9, 30})).value();
    const Entry here = m_centre->mineTakingBack(lent.opId);
    const LoanId loan{m_centre->text(u"SELECT id FROM loan"_s).toLongLong()};
    const OpId there =
        m_centre->theirs(toAction(ReturnDevice{loan, DeviceId{m_centre->board}, m_centre->clock().now()}));
    QCOMPARE(m_centre->item(m_centre->put(here, {.reason = u"changed"_s, .theirs = there})).sentence,
             u"Board 14: you took \"Lent Board 14 to Li\" back at 10:05; Desk 2 took it back at 10:02."_s);
}

void TestInbox::kindWithoutWordsIsToldByItsSentence()
{
    Entry strange = m_centre->mine(toAction(m_centre->lending(m_centre->li, {10, 5})));
    strange.action.kind = u"camp.from-the-future"_s;
    const InboxItem item = m_centre->item(m_centre->put(strange, {.refusal = u"No."_s}));
    QVERIFY2(item.sentence.contains(u"camp.from-the-future"_s), qPrintable(item.sentence));
}

void TestInbox::waitingActionsAreToldWithTheOneTheyWaitFor()
{
    const qint64 n = m_centre->boardLentTwice();
    Entry renewal = m_centre->lendingHere;
    renewal.opId = {QByteArray(16, 'r')};
    renewal.action = toAction(RenewLoan{m_centre->store().ids().nextValue(),
                                        m_centre->lentToLi.loan,
                                        DeviceId{m_centre->board},
                                        m_centre->clock().now(),
                                        u"2026-09-28T18:00"_s,
                                        {}});
    Entry note = renewal;
    note.opId = {QByteArray(16, 'n')};
    note.action = toAction(NoteDevice{m_centre->store().ids().nextValue(), DeviceId{m_centre->board},
                                      m_centre->lentToLi.loan, m_centre->clock().now(), u"scratched"_s});
    const qint64 second =
        m_centre->put(renewal, {.reason = u"waits"_s, .waitsFor = m_centre->lendingHere.opId});
    const qint64 third = m_centre->put(note, {.reason = u"waits"_s, .waitsFor = renewal.opId});
    QCOMPARE(m_centre->openCount(), 1);
    QCOMPARE(m_centre->item(n).waiting,
             (QStringList{u"Renewed Board 14 until 2026-09-28 18:00"_s, u"Noted on Board 14: scratched"_s}));
    const QList<InboxItem> all = Inbox(m_centre->store()).items(Inbox::Which::All).value();
    QCOMPARE(all.size(), 3);
    QVERIFY(!all[1].open);
    QCOMPARE(all[1].decided, u"It waits for number %1."_s.arg(n));
    QVERIFY(Inbox(m_centre->store()).choices(second).value().isEmpty());
    VERIFY_REFUSED(m_centre->decide(third, u"theirs"_s), "nothing-to-decide");
}

void TestInbox::whatWasTakenBackIsNotAsked()
{
    const Entry here = m_centre->mine(toAction(m_centre->lending(m_centre->li, {10, 5})));
    const qint64 n = m_centre->put(here, {.reason = u"undone"_s});
    QCOMPARE(m_centre->openCount(), 0);
    QVERIFY(!m_centre->item(n).open);
    QCOMPARE(m_centre->item(n).decided, u"It was taken back here before the others heard of it."_s);
    VERIFY_REFUSED(m_centre->decide(n, u"mine"_s), "nothing-to-decide");
}

void TestInbox::decisionThatNoLongerFitsIsNotAsked()
{
    const qint64 n = m_centre->boardLentTwice();
    const auto decided = m_centre->decide(n, u"mine"_s);
    VERIFY_DONE(decided);
    Entry decision = m_centre->store().journal().read(decided->seq).value();
    VERIFY_DONE(m_centre->store().takeBack(decided->opId));
    decision.opId = {QByteArray(16, 'd')};
    m_centre->put(decision, {});
    QCOMPARE(m_centre->openCount(), 1); // what it was about
    QVERIFY(m_centre->item(n).open);
}

void TestInbox::damagedBodyIsAnErrorWithASentence()
{
    const qint64 n = m_centre->boardLentTwice();
    const auto writer = Connection::open(m_centre->file().path(), Connection::Mode::Write);
    VERIFY_DONE(writer.value()->execute("UPDATE inbox SET body=x'00112233'"));
    VERIFY_FAILS(Inbox(m_centre->store()).item(n), ErrorCode::File);
    VERIFY_FAILS(Inbox(m_centre->store()).items(Inbox::Which::Open), ErrorCode::File);
    QCOMPARE(m_centre->openCount(), 1);
}

void TestInbox::unknownNumberIsExplained()
{
    VERIFY_FAILS(Inbox(m_centre->store()).item(77), ErrorCode::Usage);
    VERIFY_FAILS(m_centre->decide(77, u"theirs"_s), ErrorCode::Usage);
    VERIFY_FAILS(m_centre->decide(77, u"nonsense"_s), ErrorCode::Usage);
    QVERIFY(Inbox(m_centre->store()).choices(77).value().isEmpty());
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
