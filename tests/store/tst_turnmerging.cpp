// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"
#include "tests/store/seatdomain.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What two desks did apart comes together: silently where both can be true, with a question where not.
class TestTurnMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void differentColumnsOfARowMerge();
    void sameColumnIsAsked();
    void derivedColumnIsNamedByItsSource();
    void notesPrevailWithoutAQuestion();
    void sameChangeTwiceIsNoConflict();
    void sameRemovalTwiceIsNoConflict();
    void changeOfWhatIsGoneIsAsked();
    void removalOfWhatWasChangedIsAsked();
    void rowToBeAskedAboutCountsMoreThanTheRest();
    void numberTakenByAnotherIsTold();
    void cycleOfTwoMovesIsRefused();
    void lastSeatTakenTwice();
    void sameSeatTakenTwiceIsNoQuestion();
    void actionIsRunAgainWhereItsRowsNoLongerFit();
    void mergedRowIsFollowed();
    void settingOfBothIsAsked();
    void searchFollowsTheTurn();
    void uniqueNumbersMayGoFromRowToRow();
    void ownEntriesKeepNameAuthorAndTime();

private:
    [[nodiscard]] Desks& desks() { return *m_desks; }
    [[nodiscard]] TestStore& a() { return desks()[0]; }
    [[nodiscard]] TestStore& b() { return desks()[1]; }
    /// What a has done is in the log before b meets it.
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(desks().log().meet(*a()));
        return desks().log().meet(*b());
    }
    [[nodiscard]] QString addPersonText(const QString& name)
    {
        return QString::number(a().add(u"person"_s, {{u"name"_s, name}}));
    }
    static OpId newest(TestStore& store) { return store->journal().last().value()->opId; }

    std::unique_ptr<Desks> m_desks;
};

void TestTurnMerging::init()
{
    m_desks = std::make_unique<Desks>(2, seatDomain);
}

void TestTurnMerging::differentColumnsOfARowMerge()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"entry_year"_s, u"2024"_s));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->runAgain, 1);
    QVERIFY(turn->toInbox.isEmpty());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(valueOf(*a(), u"person"_s, u"name"_s, person), u"Li Lei"_s);
    QCOMPARE(valueOf(*a(), u"person"_s, u"entry_year"_s, person), u"2024"_s);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::sameColumnIsAsked()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"entry_year"_s, u"2020"_s));
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    const OpId theirs = newest(a());
    VERIFY_DONE(a().set(u"person"_s, person, u"entry_year"_s, u"2021"_s));
    const auto mine = b().set(u"person"_s, person, u"name"_s, u"Lily"_s);
    VERIFY_DONE(mine);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>{mine->opId});
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"changed"_s);
    QCOMPARE(inbox[0].kind, u"record.edit"_s);
    QCOMPARE(inbox[0].table, u"person"_s);
    QCOMPARE(inbox[0].key, QString::number(person));
    QCOMPARE(inbox[0].columns, u"name"_s);
    QCOMPARE(inbox[0].theirs, theirs);
    QVERIFY(!inbox[0].sentence.isEmpty());
    QCOMPARE(valueOf(*b(), u"person"_s, u"name"_s, person), u"Li Lei"_s);
    QCOMPARE(placesOf(*b(), mine->opId), 1);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::derivedColumnIsNamedByItsSource()
{
    const QString model = QString::number(a().add(u"model"_s, {{u"name"_s, u"M"_s}}));
    const qint64 device = a().add(u"device"_s, {{u"asset_tag"_s, u"T 1"_s}, {u"model"_s, model}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"device"_s, device, u"asset_tag"_s, u"T 2"_s));
    VERIFY_DONE(b().set(u"device"_s, device, u"asset_tag"_s, u"T 3"_s));
    VERIFY_DONE(meet());
    QCOMPARE(inboxOf(*b()).size(), 1);
    QCOMPARE(inboxOf(*b())[0].columns, u"asset_tag"_s);
}

void TestTurnMerging::notesPrevailWithoutAQuestion()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"note"_s, u"theirs"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"note"_s, u"mine"_s));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QVERIFY(turn->toInbox.isEmpty());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(valueOf(*a(), u"person"_s, u"note"_s, person), u"mine"_s);
    QCOMPARE(desks().difference(), QString());
    VERIFY_DONE(b()->undo()); // gives back what was there: theirs
    QCOMPARE(valueOf(*b(), u"person"_s, u"note"_s, person), u"theirs"_s);
}

void TestTurnMerging::sameChangeTwiceIsNoConflict()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(b().set(u"person"_s, person, u"note"_s, u"before"_s));
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    const auto same = b().set(u"person"_s, person, u"name"_s, u"Li Lei"_s);
    VERIFY_DONE(same);
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    QCOMPARE(placesOf(*b(), same->opId), 1);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
    // It changed nothing any more: undo passes it by, and says so where it is asked.
    VERIFY_REFUSED(b()->takeBack(same->opId), "changed-nothing");
    VERIFY_DONE(b()->undo());
    QCOMPARE(valueOf(*b(), u"person"_s, u"note"_s, person), QString(u""_s));
    QCOMPARE(valueOf(*b(), u"person"_s, u"name"_s, person), u"Li Lei"_s);
    VERIFY_DONE(b()->redo());
    QCOMPARE(valueOf(*b(), u"person"_s, u"note"_s, person), u"before"_s);
}

void TestTurnMerging::sameRemovalTwiceIsNoConflict()
{
    const qint64 group = a().add(u"borrower_group"_s, {{u"name"_s, u"G"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->perform(RemoveRecord{.table = u"borrower_group"_s, .id = group, .name = u"G"_s}));
    VERIFY_DONE(b()->perform(RemoveRecord{.table = u"borrower_group"_s, .id = group, .name = u"G"_s}));
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::changeOfWhatIsGoneIsAsked()
{
    const qint64 group = a().add(u"borrower_group"_s, {{u"name"_s, u"G"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->perform(RemoveRecord{.table = u"borrower_group"_s, .id = group, .name = u"G"_s}));
    const OpId theirs = newest(a());
    VERIFY_DONE(b().set(u"borrower_group"_s, group, u"name"_s, u"H"_s));
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"gone"_s);
    QCOMPARE(inbox[0].key, QString::number(group));
    QCOMPARE(inbox[0].theirs, theirs);
    QCOMPARE(inbox[0].rule, u"row-gone"_s);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::removalOfWhatWasChangedIsAsked()
{
    const qint64 group = a().add(u"borrower_group"_s, {{u"name"_s, u"G"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"borrower_group"_s, group, u"name"_s, u"H"_s));
    const OpId theirs = newest(a());
    VERIFY_DONE(b()->perform(RemoveRecord{.table = u"borrower_group"_s, .id = group, .name = u"G"_s}));
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"changed"_s);
    QCOMPARE(inbox[0].columns, u"name"_s);
    QCOMPARE(inbox[0].theirs, theirs);
    QCOMPARE(rowCount(*b(), u"borrower_group"_s), 1);
}

void TestTurnMerging::rowToBeAskedAboutCountsMoreThanTheRest()
{
    const qint64 first = a().add(u"place"_s, {{u"name"_s, u"x"_s}});
    const qint64 second = a().add(u"place"_s, {{u"name"_s, u"y"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"place"_s, second, u"name"_s, u"theirs"_s));
    VERIFY_DONE(a().set(u"place"_s, second, u"label"_s, u"L"_s));
    // The first row does not fit because the label is taken, the second because others gave it a name.
    RecordBatch batch{.purpose = u"save"_s, .title = u"places"_s, .table = u"place"_s};
    batch.edit(u"place"_s, first, {{u"label"_s, u"L"_s}});
    batch.edit(u"place"_s, second, {{u"name"_s, u"mine"_s}});
    VERIFY_DONE(b()->perform(batch));
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"changed"_s);
    QCOMPARE(inbox[0].key, QString::number(second));
    QCOMPARE(valueOf(*b(), u"place"_s, u"name"_s, second), u"theirs"_s);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::numberTakenByAnotherIsTold()
{
    const QString model = QString::number(a().add(u"model"_s, {{u"name"_s, u"M"_s}}));
    VERIFY_DONE(desks().meetAll());
    a().add(u"device"_s, {{u"asset_tag"_s, u"T1"_s}, {u"model"_s, model}});
    const OpId theirs = newest(a());
    a().add(u"device"_s, {{u"asset_tag"_s, u"T2"_s}, {u"model"_s, model}});
    b().add(u"device"_s, {{u"asset_tag"_s, u"t1"_s}, {u"model"_s, model}});
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"taken"_s);
    QCOMPARE(inbox[0].table, u"device"_s);
    QCOMPARE(inbox[0].theirs, theirs);
    QCOMPARE(inbox[0].rule, u"unique"_s);
    QVERIFY(inbox[0].sentence.contains(u"T1"_s));
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::cycleOfTwoMovesIsRefused()
{
    const qint64 x = a().add(u"place"_s, {{u"name"_s, u"x"_s}});
    const qint64 y = a().add(u"place"_s, {{u"name"_s, u"y"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"place"_s, x, u"parent"_s, QString::number(y)));
    const OpId theirs = newest(a());
    a().add(u"place"_s, {{u"name"_s, u"z"_s}});
    VERIFY_DONE(b().set(u"place"_s, y, u"parent"_s, QString::number(x)));
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"rule"_s);
    QCOMPARE(inbox[0].rule, u"no-cycle"_s);
    QCOMPARE(inbox[0].theirs, theirs);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::lastSeatTakenTwice()
{
    QList<qint64> persons;
    for (const QString& name : {u"Li"_s, u"Wang"_s, u"Zhang"_s})
        persons << a().add(u"person"_s, {{u"name"_s, name}});
    const qint64 group = a().add(u"borrower_group"_s, {{u"name"_s, u"Boat"_s}});
    const qint64 other = a().add(u"borrower_group"_s, {{u"name"_s, u"Bus"_s}});
    VERIFY_DONE(a()->perform(TakeSeat{a()->ids().nextValue(), group, persons[0]}));
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->perform(TakeSeat{a()->ids().nextValue(), group, persons[1]}));
    const OpId theirs = newest(a());
    VERIFY_DONE(a()->perform(TakeSeat{a()->ids().nextValue(), other, persons[2]}));
    const auto mine = b()->perform(TakeSeat{b()->ids().nextValue(), group, persons[2]});
    VERIFY_DONE(mine);
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].opId, mine->opId);
    QCOMPARE(inbox[0].reason, u"rule"_s);
    QCOMPARE(inbox[0].rule, u"full"_s);
    QCOMPARE(inbox[0].sentence, u"Boat is full."_s);
    QCOMPARE(inbox[0].theirs, theirs);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(rowCount(*b(), u"group_member"_s), 3);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::sameSeatTakenTwiceIsNoQuestion()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const qint64 group = a().add(u"borrower_group"_s, {{u"name"_s, u"Boat"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->perform(TakeSeat{a()->ids().nextValue(), group, person}));
    const auto mine = b()->perform(TakeSeat{b()->ids().nextValue(), group, person});
    VERIFY_DONE(mine);
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    QVERIFY(*b()->journal().find(mine->opId));
    VERIFY_DONE(desks().meetAll());
    QVERIFY(*a()->journal().find(mine->opId)); // the others know that this desk meant it too
    QCOMPARE(rowCount(*a(), u"group_member"_s), 1);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::actionIsRunAgainWhereItsRowsNoLongerFit()
{
    const qint64 x = a().add(u"place"_s, {{u"name"_s, u"x"_s}});
    const qint64 y = a().add(u"place"_s, {{u"name"_s, u"y"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->perform(LabelPlace{x}));
    VERIFY_DONE(b()->perform(LabelPlace{y}));
    QCOMPARE(valueOf(*b(), u"place"_s, u"label"_s, y), u"1"_s);
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    QCOMPARE(valueOf(*b(), u"place"_s, u"label"_s, x), u"1"_s);
    QCOMPARE(valueOf(*b(), u"place"_s, u"label"_s, y), u"2"_s);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::mergedRowIsFollowed()
{
    const qint64 gone = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const qint64 kept = a().add(u"person"_s, {{u"name"_s, u"Li Lei"_s}});
    const qint64 third = a().add(u"person"_s, {{u"name"_s, u"Lei Li"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->perform(JoinPersons{gone, kept}));
    VERIFY_DONE(a()->perform(JoinPersons{kept, third}));
    const qint64 number =
        b().add(u"person_number"_s,
                {{u"person"_s, QString::number(gone)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"77"_s}});
    RecordBatch batch{.purpose = u"import"_s, .title = u"list"_s, .table = u"person"_s};
    batch.edit(u"person"_s, gone, {{u"entry_year"_s, u"2023"_s}});
    VERIFY_DONE(b()->perform(batch));
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    QCOMPARE(valueOf(*b(), u"person_number"_s, u"person"_s, number), QString::number(third));
    QCOMPARE(valueOf(*b(), u"person"_s, u"entry_year"_s, third), u"2023"_s);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
    VERIFY_DONE(b()->undo()); // and it is taken back from the row that it went to
    QCOMPARE(valueOf(*b(), u"person"_s, u"entry_year"_s, third), QString());
}

void TestTurnMerging::settingOfBothIsAsked()
{
    VERIFY_DONE(a()->perform(SaveSettings{{{u"zone"_s, u"Asia/Shanghai"_s}, {u"name"_s, u"C"_s}}}));
    VERIFY_DONE(b()->perform(SaveSettings{{{u"name"_s, u"C"_s}}}));
    VERIFY_DONE(b()->perform(SaveSettings{{{u"zone"_s, u"UTC"_s}}}));
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1); // the name is the same
    QCOMPARE(inbox[0].reason, u"changed"_s);
    QCOMPARE(inbox[0].table, u"setting"_s);
    QCOMPARE(inbox[0].key, u"zone"_s);
    QCOMPARE(inbox[0].columns, u"value"_s);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::searchFollowsTheTurn()
{
    const qint64 organization = a().add(u"organization"_s, {{u"name"_s, u"Tsinghua"_s}});
    const qint64 person =
        a().add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"organization"_s, QString::number(organization)}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"organization"_s, organization, u"name"_s, u"Peking"_s));
    const qint64 number =
        b().add(u"person_number"_s,
                {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"77"_s}});
    VERIFY_DONE(b()->perform(RemoveRecord{.table = u"person_number"_s, .id = number, .name = u"77"_s}));
    VERIFY_DONE(b().set(u"organization"_s, organization, u"name"_s, u"Fudan"_s)); // will go to the inbox
    VERIFY_DONE(meet());
    QCOMPARE(inboxOf(*b()).size(), 1);
    QCOMPARE(*b()->reader().text("SELECT text FROM search_text WHERE id=?", person), u"Li|Peking"_s);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::uniqueNumbersMayGoFromRowToRow()
{
    const qint64 x = a().add(u"place"_s, {{u"name"_s, u"x"_s}, {u"label"_s, u"1"_s}});
    const qint64 y = a().add(u"place"_s, {{u"name"_s, u"y"_s}, {u"label"_s, u"2"_s}});
    VERIFY_DONE(desks().meetAll());
    // 1 and 2 change places by way of 3: joined it cannot be applied, one after the other it can.
    VERIFY_DONE(b().set(u"place"_s, x, u"label"_s, u"3"_s));
    VERIFY_DONE(b().set(u"place"_s, y, u"label"_s, u"1"_s));
    VERIFY_DONE(b().set(u"place"_s, x, u"label"_s, u"2"_s));
    a().add(u"place"_s, {{u"name"_s, u"z"_s}, {u"label"_s, u"4"_s}});
    const auto turn = meet();
    VERIFY_DONE(turn);
    QVERIFY(turn->toInbox.isEmpty());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(valueOf(*a(), u"place"_s, u"label"_s, x), u"2"_s);
    QCOMPARE(valueOf(*a(), u"place"_s, u"label"_s, y), u"1"_s);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnMerging::ownEntriesKeepNameAuthorAndTime()
{
    a().add(u"category"_s, {{u"name"_s, u"a"_s}});
    b().clock().advanceSeconds(-10 * 365 * 86400);
    const qint64 id = b().add(u"category"_s, {{u"name"_s, u"b"_s}});
    const EntryHead before = **b()->journal().last();
    VERIFY_DONE(meet());
    const EntryHead after = **b()->journal().last();
    QCOMPARE(before.seq, 1);
    QCOMPARE(after.seq, 2);
    QCOMPARE(after.opId, before.opId);
    QCOMPARE(after.author, b()->author());
    QCOMPARE(after.at, before.at);
    QVERIFY(after.hash != before.hash);
    QCOMPARE(valueOf(*b(), u"category"_s, u"name"_s, id), u"b"_s);
    QCOMPARE(*b()->reader().integer("SELECT count(*) FROM journal WHERE seq=2 AND previous_hash=(SELECT hash "
                                    "FROM journal WHERE seq=1)"),
             1);
}

QTEST_GUILESS_MAIN(TestTurnMerging)
#include "tst_turnmerging.moc"
