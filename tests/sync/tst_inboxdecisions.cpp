// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entrydetails.h"
#include "tests/sync/inboxcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What the choices come to, as a person decides.
class TestInboxDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<InboxCentre>(); }
    void choicesSayWhatWillBeDone();
    void askingChangesNothing();
    void busyFileIsNoImpossibleChoice();
    void keptTheirsDropsMineAndWhatWaits();
    void mineTakesTheBoardBackFirst();
    void whatWaitedIsDoneAfterwards();
    void whatCanNotBeDoneStaysInTheInbox();
    void ruleIsOverruledWithARecordedReason();
    void theirsIsTakenBackWhereNothingElseHelps();
    void impossibleChoiceSaysWhy();
    void undoOpensTheItemAgainAndRedoClosesIt();
    void decidingTwiceIsRefused();
    void choiceThatHasBecomeImpossibleIsRefused();
    void sameDeviceTakesItsLoansAlong();
    void sameFormOfAPersonIsKnownByTheNumber();
    void numberOfSomebodyElseIsNotTheSame();
    void nothingAddedIsNeverTheSame();
    void undoIsDoneAfterWhatStandsInTheWay();
    void mergedRowsAreFollowed();
    void historyTellsTheDecision();
    void unknownStepIsRefused();
    void mineNeverTakesAWholeImportOfOthersBack();
    void mineTakesAnImportBackThatIsWhollyDisputed();
    void loanOnADisputedImportStays();

private:
    Entry waiting(const Action& action, char name);
    /// An import of the people with these card numbers; \c people are then their ids.
    Action import(int first, int last);
    QHash<int, qint64> people;

    std::unique_ptr<InboxCentre> m_centre;
};

Entry TestInboxDecisions::waiting(const Action& action, char name)
{
    Entry entry = m_centre->lendingHere;
    entry.opId = {QByteArray(16, name)};
    entry.action = action;
    return entry;
}

void TestInboxDecisions::choicesSayWhatWillBeDone()
{
    const qint64 n = m_centre->boardLentTwice();
    const QList<InboxChoice> choices = Inbox(m_centre->store()).choices(n).value();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices[0].choice, u"theirs"_s);
    QCOMPARE(choices[0].effects, QStringList{u"Dropped: Lent Board 14 to Li"_s});
    QCOMPARE(choices[1].choice, u"mine"_s);
    QVERIFY(choices[1].possible);
    QCOMPARE(choices[1].effects, (QStringList{u"Returned Board 14 from Wang"_s, u"Lent Board 14 to Li"_s}));
}

void TestInboxDecisions::askingChangesNothing()
{
    const qint64 n = m_centre->boardLentTwice();
    const Contents before = contentsOf(m_centre->store());
    const qint64 last = m_centre->store().journal().last().value()->seq;
    QSignalSpy announced(&m_centre->store(), &Store::changed);
    QVERIFY(m_centre->choice(n, u"mine"_s).possible);
    QCOMPARE(contentsOf(m_centre->store()), before);
    QCOMPARE(m_centre->store().journal().last().value()->seq, last);
    QCOMPARE(announced.count(), 0);
}

void TestInboxDecisions::busyFileIsNoImpossibleChoice()
{
    const qint64 n = m_centre->boardLentTwice();
    const auto other = Connection::open(m_centre->file().path(), Connection::Mode::Write);
    VERIFY_DONE(other.value()->execute("BEGIN IMMEDIATE"));
    VERIFY_FAILS(Inbox(m_centre->store()).choices(n), ErrorCode::Busy);
    VERIFY_DONE(other.value()->execute("ROLLBACK"));
    QVERIFY(m_centre->choice(n, u"mine"_s).possible);
}

void TestInboxDecisions::keptTheirsDropsMineAndWhatWaits()
{
    const qint64 n = m_centre->boardLentTwice();
    const qint64 waits =
        m_centre->put(waiting(toAction(ReturnDevice{m_centre->lentToLi.loan, DeviceId{m_centre->board},
                                                    m_centre->clock().now()}),
                              'w'),
                      {.reason = u"waits"_s, .waitsFor = m_centre->lendingHere.opId});
    QCOMPARE(m_centre->choice(n, u"theirs"_s).effects.size(), 2);
    const auto decided = m_centre->decide(n, u"theirs"_s);
    VERIFY_DONE(decided);
    QCOMPARE(m_centre->store().sentence(decided->opId), u"Kept theirs; dropped: Lent Board 14 to Li"_s);
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Wang"_s);
    QCOMPARE(m_centre->openCount(), 0);
    QCOMPARE(m_centre->item(n).decided, u"Theirs was kept."_s);
    QCOMPARE(m_centre->item(waits).decided, u"Theirs was kept."_s);
}

void TestInboxDecisions::mineTakesTheBoardBackFirst()
{
    const qint64 n = m_centre->boardLentTwice();
    const auto decided = m_centre->decide(n, u"mine"_s);
    VERIFY_DONE(decided);
    QCOMPARE(m_centre->store().sentence(decided->opId), u"Did after all: Lent Board 14 to Li"_s);
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Li"_s);
    QCOMPARE(m_centre->item(n).decided, u"Yours was done after all."_s);
    // The two loans do not overlap: Wang's ended when Li's began.
    QCOMPARE(
        m_centre->text(u"SELECT returned_at FROM loan WHERE id=%1"_s.arg(m_centre->lentToWang.loan.value)),
        QString::number(m_centre->lentToLi.at));
    QCOMPARE(problemsOf(m_centre->file().path(), m_centre->file().domain()).filter(u"decision"_s),
             QStringList());
}

void TestInboxDecisions::whatWaitedIsDoneAfterwards()
{
    const qint64 n = m_centre->boardLentTwice();
    m_centre->put(waiting(toAction(ReturnDevice{m_centre->lentToLi.loan, DeviceId{m_centre->board},
                                                m_centre->clock().now()}),
                          'w'),
                  {.reason = u"waits"_s, .waitsFor = m_centre->lendingHere.opId});
    QCOMPARE(m_centre->choice(n, u"mine"_s).effects.size(), 3);
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), QString());
    QCOMPARE(rowCount(m_centre->store(), u"loan"_s), 2);
    QCOMPARE(rowCount(m_centre->store(), u"decision"_s), 2);
    QCOMPARE(m_centre->openCount(), 0);
}

void TestInboxDecisions::whatCanNotBeDoneStaysInTheInbox()
{
    const qint64 n = m_centre->boardLentTwice();
    RenewLoan impossible{
        1, LoanId{4711}, DeviceId{m_centre->board}, m_centre->clock().now(), u"2026-10-07T18:00"_s, {}};
    const qint64 stays = m_centre->put(waiting(toAction(impossible), 'i'),
                                       {.reason = u"waits"_s, .waitsFor = m_centre->lendingHere.opId});
    m_centre->put(
        waiting(toAction(NoteDevice{m_centre->store().ids().nextValue(), DeviceId{m_centre->board},
                                    m_centre->lentToLi.loan, m_centre->clock().now(), u"scratched"_s}),
                'n'),
        {.reason = u"waits"_s, .waitsFor = m_centre->lendingHere.opId});
    const QStringList effects = m_centre->choice(n, u"mine"_s).effects;
    QVERIFY2(effects.last().startsWith(u"Stays in the inbox: Renewed Board 14"_s),
             qPrintable(effects.join(u'\n')));
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Li"_s);
    QCOMPARE(rowCount(m_centre->store(), u"device_note"_s), 1);
    QCOMPARE(m_centre->openCount(), 1);
    QVERIFY(m_centre->item(stays).open);
    QVERIFY(!m_centre->choice(stays, u"mine"_s).possible);
    VERIFY_DONE(m_centre->decide(stays, u"theirs"_s));
    QCOMPARE(m_centre->openCount(), 0);
}

void TestInboxDecisions::ruleIsOverruledWithARecordedReason()
{
    const LendDevice mine = m_centre->lending(m_centre->li, {10, 5});
    const Entry here = m_centre->mine(toAction(mine));
    OpId last;
    for (const QString& tag : {u"CAM-1"_s, u"CAM-2"_s}) {
        const qint64 device = m_centre->file().add(
            u"device"_s, {{u"asset_tag"_s, tag}, {u"model"_s, QString::number(m_centre->model)}});
        last = m_centre->theirs(toAction(m_centre->lending(m_centre->li, {10, 1}, device)));
    }
    const qint64 n = m_centre->put(here, {.theirs = last, .refusal = u"Li has 2 items of 2."_s});
    const InboxChoice choice = m_centre->choice(n, u"mine"_s);
    QVERIFY2(choice.possible, qPrintable(choice.why));
    QVERIFY(choice.effects.last().startsWith(u"Lent Board 14 to Li, against the rules: "_s));
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Li"_s);
    QCOMPARE(m_centre->text(u"SELECT override_reason FROM loan WHERE id=%1"_s.arg(mine.loan.value)),
             u"Done before the computers met"_s);
}

void TestInboxDecisions::theirsIsTakenBackWhereNothingElseHelps()
{
    const LendDevice lent = m_centre->lending(m_centre->li, {9, 30});
    VERIFY_DONE(m_centre->store().perform(lent));
    const Entry here = m_centre->mine(toAction(RenewLoan{m_centre->store().ids().nextValue(),
                                                         lent.loan,
                                                         DeviceId{m_centre->board},
                                                         m_centre->clock().now(),
                                                         u"2026-09-28T18:00"_s,
                                                         {}}));
    const OpId there = m_centre->theirs(
        toAction(ReturnDevice{lent.loan, DeviceId{m_centre->board}, m_centre->clock().now()}));
    const qint64 n = m_centre->put(here, {.theirs = there});
    QCOMPARE(m_centre->choice(n, u"mine"_s).effects,
             (QStringList{u"Taken back: Returned Board 14 from Li"_s,
                          u"Renewed Board 14 until 2026-09-28 18:00"_s}));
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(m_centre->text(u"SELECT due FROM loan WHERE returned_at IS NULL"_s), u"2026-09-28T18:00"_s);
}

void TestInboxDecisions::impossibleChoiceSaysWhy()
{
    const Entry here = m_centre->mine(toAction(m_centre->lending(m_centre->li, {10, 5})));
    VERIFY_DONE(m_centre->file().set(u"device"_s, m_centre->board, u"archived"_s, u"1"_s));
    const qint64 n = m_centre->put(here, {.refusal = u"Board 14 is archived."_s});
    const InboxChoice mine = m_centre->choice(n, u"mine"_s);
    QVERIFY(!mine.possible);
    QVERIFY2(mine.why.contains(u"Board 14"_s), qPrintable(mine.why));
    QVERIFY(mine.effects.isEmpty());
    VERIFY_REFUSED(m_centre->decide(n, u"mine"_s), "device-archived");
    VERIFY_REFUSED(m_centre->decide(n, u"same"_s), "nothing-the-same");
    QCOMPARE(m_centre->openCount(), 1);
    QVERIFY(m_centre->choice(n, u"theirs"_s).possible);
}

void TestInboxDecisions::undoOpensTheItemAgainAndRedoClosesIt()
{
    const qint64 n = m_centre->boardLentTwice();
    const auto decided = m_centre->decide(n, u"mine"_s);
    VERIFY_DONE(decided);
    const auto undone = m_centre->store().undo();
    VERIFY_DONE(undone);
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Wang"_s);
    QCOMPARE(m_centre->openCount(), 1);
    VERIFY_DONE(m_centre->store().redo());
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Li"_s);
    QCOMPARE(m_centre->openCount(), 0);
    VERIFY_DONE(m_centre->store().undo());
    VERIFY_DONE(m_centre->decide(n, u"theirs"_s));
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Wang"_s);
}

void TestInboxDecisions::decidingTwiceIsRefused()
{
    const qint64 n = m_centre->boardLentTwice();
    VERIFY_DONE(m_centre->decide(n, u"theirs"_s));
    VERIFY_REFUSED(m_centre->decide(n, u"mine"_s), "decided-already");
    // The same Action from another window that has not looked again.
    DecideConflict again{.at = 1};
    again.decide(
        {1, m_centre->lendingHere.opId, u"mine"_s, QByteArray(16, 'a'), toAction(m_centre->lentToLi)});
    VERIFY_REFUSED(m_centre->store().perform(again), "decided-already");
    QVERIFY(again.alreadySo(m_centre->store().reader()).value());
}

void TestInboxDecisions::choiceThatHasBecomeImpossibleIsRefused()
{
    const qint64 n = m_centre->boardLentTwice();
    QVERIFY(m_centre->choice(n, u"mine"_s).possible);
    const OpId archived =
        m_centre->theirs(toAction(EditRecords{u"person"_s, {m_centre->li}, {{u"archived"_s, u"1"_s}}}));
    QVERIFY(archived.isValid());
    VERIFY_REFUSED(m_centre->decide(n, u"mine"_s), "lent-already");
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Wang"_s);
    QCOMPARE(m_centre->openCount(), 1);
}

void TestInboxDecisions::sameDeviceTakesItsLoansAlong()
{
    const auto add = [&] {
        return AddRecord{u"device"_s,
                         m_centre->store().ids().nextValue(),
                         {{u"asset_tag"_s, u"CAM-1"_s}, {u"model"_s, QString::number(m_centre->model)}}};
    };
    const AddRecord here = add();
    const AddRecord there = add();
    m_centre->lendingHere = m_centre->mine(toAction(here));
    const OpId theirs = m_centre->theirs(toAction(there));
    const qint64 n = m_centre->put(m_centre->lendingHere, {.reason = u"taken"_s, .theirs = theirs});
    m_centre->put(waiting(toAction(m_centre->lending(m_centre->li, {10, 6}, here.id)), 'l'),
                  {.reason = u"waits"_s, .waitsFor = m_centre->lendingHere.opId});
    const InboxChoice same = m_centre->choice(n, u"same"_s);
    QVERIFY2(same.possible, qPrintable(same.why));
    QCOMPARE(same.effects.last(), u"Lent CAM-1 to Li"_s);
    VERIFY_DONE(m_centre->decide(n, u"same"_s));
    QCOMPARE(m_centre->text(u"SELECT device FROM loan"_s), QString::number(there.id));
    QCOMPARE(m_centre->text(u"SELECT count(*) FROM device WHERE asset_tag='CAM-1'"_s), u"1"_s);
    QCOMPARE(m_centre->openCount(), 0);
    QCOMPARE(m_centre->item(n).decided, u"It was taken for the same thing."_s);
}

void TestInboxDecisions::sameFormOfAPersonIsKnownByTheNumber()
{
    qint64 lastPerson = 0;
    const auto form = [&](const QString& phone) {
        RecordBatch batch{.purpose = u"save"_s, .title = u"Zhao"_s, .table = u"person"_s};
        lastPerson = m_centre->store().ids().nextValue();
        batch.add(u"person"_s, lastPerson, {{u"name"_s, u"Zhao"_s}, {u"phone"_s, phone}});
        batch.add(
            u"person_number"_s, m_centre->store().ids().nextValue(),
            {{u"person"_s, QString::number(lastPerson)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"0400"_s}});
        return toAction(batch);
    };
    m_centre->lendingHere = m_centre->mine(form(u"1"_s));
    const qint64 mine = lastPerson;
    const OpId there = m_centre->theirs(form(u"2"_s));
    const qint64 n = m_centre->put(m_centre->lendingHere, {.theirs = there});
    m_centre->put(waiting(toAction(m_centre->lending(mine, {10, 6})), 'l'),
                  {.reason = u"waits"_s, .waitsFor = m_centre->lendingHere.opId});
    VERIFY_DONE(m_centre->decide(n, u"same"_s));
    QCOMPARE(m_centre->text(u"SELECT borrower FROM loan"_s), QString::number(lastPerson));
    QCOMPARE(m_centre->text(u"SELECT count(*) FROM person WHERE name='Zhao'"_s), u"1"_s);
}

void TestInboxDecisions::numberOfSomebodyElseIsNotTheSame()
{
    const auto number = [&](qint64 person) {
        return toAction(AddRecord{
            u"person_number"_s,
            m_centre->store().ids().nextValue(),
            {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"77"_s}}});
    };
    const Entry here = m_centre->mine(number(m_centre->li));
    const OpId there = m_centre->theirs(number(m_centre->wang));
    const qint64 n = m_centre->put(here, {.theirs = there});
    QCOMPARE(m_centre->choice(n, u"same"_s).why, u"no choice"_s);
    // It can be given to Li only by taking it from Wang, and that is said.
    QCOMPARE(m_centre->choice(n, u"mine"_s).effects.size(), 2);
}

void TestInboxDecisions::nothingAddedIsNeverTheSame()
{
    const qint64 n = m_centre->boardLentTwice();
    QCOMPARE(Inbox(m_centre->store()).choices(n).value().size(), 2);
    VERIFY_REFUSED(m_centre->decide(n, u"same"_s), "nothing-the-same");
}

void TestInboxDecisions::undoIsDoneAfterWhatStandsInTheWay()
{
    const LendDevice lent = m_centre->lending(m_centre->li, {9, 30});
    const auto lending = m_centre->store().perform(lent);
    VERIFY_DONE(lending);
    const Entry here = m_centre->mineTakingBack(lending->opId);
    const OpId there = m_centre->theirs(
        toAction(ReturnDevice{lent.loan, DeviceId{m_centre->board}, m_centre->clock().now()}));
    const qint64 n = m_centre->put(here, {.reason = u"changed"_s, .theirs = there});
    QCOMPARE(m_centre->choice(n, u"mine"_s).effects.size(), 2);
    const auto decided = m_centre->decide(n, u"mine"_s);
    VERIFY_DONE(decided);
    QCOMPARE(rowCount(m_centre->store(), u"loan"_s), 0);
    QCOMPARE(m_centre->store().sentence(decided->opId), u"Did after all: Taken back: Lent Board 14 to Li"_s);
    VERIFY_DONE(m_centre->store().undo());
    QCOMPARE(rowCount(m_centre->store(), u"loan"_s), 1);
    QCOMPARE(m_centre->openCount(), 1);
}

void TestInboxDecisions::mergedRowsAreFollowed()
{
    const qint64 twin = m_centre->file().add(u"person"_s, {{u"name"_s, u"Li Na"_s}});
    const Entry here = m_centre->mine(toAction(m_centre->lending(twin, {10, 5})));
    const auto writer = Connection::open(m_centre->file().path(), Connection::Mode::Write);
    VERIFY_DONE(writer.value()->execute("INSERT INTO merged_row(id, tbl, kept) VALUES(?,'person',?)", twin,
                                        m_centre->li));
    VERIFY_DONE(writer.value()->execute("DELETE FROM person WHERE id=?", twin));
    const qint64 n = m_centre->put(here, {.reason = u"gone"_s});
    QCOMPARE(m_centre->item(n).what, u"Lent Board 14 to Li"_s);
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Li"_s);
    QCOMPARE(m_centre->store().naming().name(u"merged_row"_s, twin), u"Li"_s);
}

void TestInboxDecisions::historyTellsTheDecision()
{
    const auto decided = m_centre->decide(m_centre->boardLentTwice(), u"mine"_s);
    VERIFY_DONE(decided);
    QStringList told;
    const QList<RowDetails> rows = EntryDetails(m_centre->store()).read(decided->seq).value();
    for (const RowDetails& row : rows) {
        for (const FieldDifference& field : row.fields)
            told << row.kind + u": "_s + field.title + u' ' + field.after;
    }
    QVERIFY2(told.contains(u"decision: Decided done after all"_s), qPrintable(told.join(u'\n')));
    for (const QString& line : told)
        QVERIFY2(!line.startsWith(u"decision"_s) || !line.contains(u'{'), qPrintable(line));
}

void TestInboxDecisions::unknownStepIsRefused()
{
    DecideConflict decide{.at = 1};
    decide.decide({1, {QByteArray(16, 'x')}, u"mine"_s, QByteArray(16, 'a'), {u"camp.open"_s, {}}});
    decide.step({u"camp.open"_s, {}});
    VERIFY_FAILS(m_centre->store().perform(decide), ErrorCode::Usage);
    DecideConflict undo{.at = 1};
    undo.decide({1, {QByteArray(16, 'x')}, u"mine"_s, QByteArray(16, 'a'), {u"undo"_s, {}}});
    undo.step(DecideConflict::takeBack({QByteArray(16, 'z')}));
    VERIFY_REFUSED(m_centre->store().perform(undo), "row-gone");
    QCOMPARE(rowCount(m_centre->store(), u"decision"_s), 0);
}

Action TestInboxDecisions::import(int first, int last)
{
    RecordBatch batch{.purpose = u"import"_s, .title = u"people"_s, .table = u"person"_s};
    for (int number = first; number <= last; ++number) {
        const qint64 person = people[number] = m_centre->store().ids().nextValue();
        batch.add(u"person"_s, person, {{u"name"_s, u"Person %1"_s.arg(number)}});
        batch.add(u"person_number"_s, m_centre->store().ids().nextValue(),
                  {{u"person"_s, QString::number(person)},
                   {u"kind"_s, u"card"_s},
                   {u"value"_s, u"S%1"_s.arg(number)}});
    }
    return toAction(batch);
}

void TestInboxDecisions::mineNeverTakesAWholeImportOfOthersBack()
{
    const Entry here = m_centre->mine(import(6, 15));
    const qint64 lastHere = people.value(15);
    const OpId there = m_centre->theirs(import(1, 10));
    const OpId lent = m_centre->theirs(toAction(m_centre->lending(people.value(2), {10, 6})));
    QVERIFY(lent.isValid());
    const qint64 n = m_centre->put(here, {.reason = u"taken"_s, .theirs = there});
    const auto choices = Inbox(m_centre->store()).choices(n);
    VERIFY_DONE(choices);
    QCOMPARE(choices->size(), 3);
    QCOMPARE((*choices)[0].choice, u"same"_s);
    QVERIFY2((*choices)[0].possible, qPrintable((*choices)[0].why));
    QCOMPARE((*choices)[0].effects.first(), u"5 of its rows are there already"_s);
    QCOMPARE((*choices)[1].choice, u"theirs"_s);
    QCOMPARE((*choices)[1].effects.first(), u"Dropped: 5 people entered here only"_s);
    QCOMPARE((*choices)[2].choice, u"mine"_s);
    QVERIFY(!(*choices)[2].possible);
    // Five people, whose numbers go with them, and the loan.
    QCOMPARE(
        (*choices)[2].why,
        u"It would also take back 6 other change(s) of Desk 2. Choose \"It is the same thing\" instead."_s);
    VERIFY_REFUSED(m_centre->decide(n, u"mine"_s), "takes-back-more");
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Person 2"_s);
    VERIFY_DONE(m_centre->decide(n, u"same"_s));
    QCOMPARE(m_centre->text(u"SELECT count(*) FROM person WHERE name LIKE 'Person %'"_s), u"15"_s);
    QCOMPARE(m_centre->text(u"SELECT name FROM person WHERE id=%1"_s.arg(lastHere)), u"Person 15"_s);
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Person 2"_s);
}

void TestInboxDecisions::mineTakesAnImportBackThatIsWhollyDisputed()
{
    const Entry here = m_centre->mine(import(1, 10));
    const OpId there = m_centre->theirs(import(3, 6));
    const qint64 n = m_centre->put(here, {.reason = u"taken"_s, .theirs = there});
    const InboxChoice mine = m_centre->choice(n, u"mine"_s);
    QVERIFY2(mine.possible, qPrintable(mine.why));
    VERIFY_DONE(m_centre->decide(n, u"mine"_s));
    QCOMPARE(m_centre->text(u"SELECT count(*) FROM person WHERE name LIKE 'Person %'"_s), u"10"_s);
}

void TestInboxDecisions::loanOnADisputedImportStays()
{
    const Entry here = m_centre->mine(import(1, 10));
    const OpId there = m_centre->theirs(import(3, 6));
    const OpId lent = m_centre->theirs(toAction(m_centre->lending(people.value(4), {10, 6})));
    QVERIFY(lent.isValid());
    const qint64 n = m_centre->put(here, {.reason = u"taken"_s, .theirs = there});
    const InboxChoice mine = m_centre->choice(n, u"mine"_s);
    QVERIFY(!mine.possible);
    QVERIFY2(mine.why.startsWith(u"It would also take back 1 other change(s) of Desk 2."_s),
             qPrintable(mine.why));
    VERIFY_REFUSED(m_centre->decide(n, u"mine"_s), "takes-back-more");
    QCOMPARE(m_centre->holderOf(u"Board 14"_s), u"Person 4"_s);
}

QTEST_GUILESS_MAIN(TestInboxDecisions)
#include "tst_inboxdecisions.moc"
