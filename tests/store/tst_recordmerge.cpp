// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordmerge.h"

#include "app/domain.h"
#include "models/store/twinpairs.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

QString idText(qint64 id)
{
    return QString::number(id);
}

/// A centre in which two people entered the same things.
struct Twice {
    Twice()
        : store(fullDomain())
    {
        ustc = store.add(u"organization"_s, {{u"name"_s, u"中国科学技术大学"_s}});
        physics = department(ustc, u"Physics"_s);
        robots = store.add(u"borrower_group"_s, {{u"name"_s, u"Robots"_s}});
        model = store.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
        li = person(u"李娜"_s, {{u"phone"_s, u"13800001111"_s}, {u"note"_s, u"careful"_s}});
        liAgain = person(u"Li Na"_s,
                         {{u"phone"_s, u"13900002222"_s},
                          {u"mail"_s, u"lina@ustc.edu.cn"_s},
                          {u"note"_s, u"left-handed"_s}});
        board = device(u"ESP32-1"_s);
        boardAgain = device(u"OLD-7"_s);
    }

    qint64 department(qint64 organization, const QString& name)
    {
        return store.add(u"department"_s, {{u"organization"_s, idText(organization)}, {u"name"_s, name}});
    }
    qint64 person(const QString& name, QJsonObject more = {})
    {
        more.insert(u"name"_s, name);
        return store.add(u"person"_s, more);
    }
    qint64 device(const QString& tag, QJsonObject more = {})
    {
        more.insert(u"asset_tag"_s, tag);
        more.insert(u"model"_s, idText(model));
        return store.add(u"device"_s, more);
    }
    qint64 number(qint64 owner, const QString& value, const QString& kind = u"student"_s)
    {
        return store.add(u"person_number"_s,
                         {{u"person"_s, idText(owner)}, {u"kind"_s, kind}, {u"value"_s, value}});
    }
    qint64 member(qint64 who)
    {
        return store.add(u"group_member"_s,
                         {{u"borrower_group"_s, idText(robots)}, {u"person"_s, idText(who)}});
    }
    qint64 loan(qint64 what, qint64 who, const QString& returned = {})
    {
        return store.add(u"loan"_s,
                         {{u"device"_s, idText(what)},
                          {u"borrower"_s, idText(who)},
                          {u"visit"_s, u"1"_s},
                          {u"lent_at"_s, u"1000"_s},
                          {u"returned_at"_s, returned}});
    }
    Result<Performed> merge(const QString& table, qint64 kept, qint64 gone, const QJsonObject& values = {})
    {
        MergeRecords action = prepareMerge(*store, table, kept, gone);
        action.values = values;
        return store->perform(action);
    }
    QString text(const QString& sql)
    {
        const auto found = store->reader().text(sql.toUtf8().constData());
        return found ? found->value_or(QString()) : found.error().sentence + found.error().detail;
    }

    TestStore store;
    qint64 ustc = 0;
    qint64 physics = 0;
    qint64 robots = 0;
    qint64 model = 0;
    qint64 li = 0;
    qint64 liAgain = 0;
    qint64 board = 0;
    qint64 boardAgain = 0;
};

} // namespace

/// Two rows become one: nothing that belonged to either is lost, and it can be taken back.
class TestRecordMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loansAndNumbersMoveToTheOneThatStays();
    void membershipOfBothIsKeptOnce();
    void sameNumberIsKeptOnce();
    void otherPhoneAndNoteAreKept();
    void emptyFieldsAreFilledAndChosenOnesTaken();
    void departmentComesWithItsOrganization();
    void tagOfTheOtherBoardStillScans();
    void otherTagMayBecomeTheTag();
    void namesOfTheOtherOrganizationAreStillKnown();
    void mergedRowsAreFollowed();
    void undoBringsBothBackExactly();
    void undoLeavesUnrelatedLaterChanges();
    void undoIsRefusedAfterAnEditOfWhatItMoved();
    void twoLentBoardsAreRefused();
    void rowIsNotMergedWithItself();
    void rowThatIsGoneIsExplained();
    void partAndWholeAreRefused();
    void otherTablesAreNotMerged();
    void whatAnotherComputerMergedIsSoAlready();
    void runAgainFromItsParametersItMakesTheSameRows();
};

void TestRecordMerge::loansAndNumbersMoveToTheOneThatStays()
{
    Twice c;
    const qint64 number = c.number(c.liAgain, u"PB2025001"_s);
    const qint64 loan = c.loan(c.board, c.liAgain);
    const auto merged = c.merge(u"person"_s, c.li, c.liAgain);
    VERIFY_DONE(merged);
    QCOMPARE(valueOf(*c.store, u"loan"_s, u"borrower"_s, loan), idText(c.li));
    QCOMPARE(valueOf(*c.store, u"person_number"_s, u"person"_s, number), idText(c.li));
    QCOMPARE(rowCount(*c.store, u"person"_s), 1);
    QCOMPARE(c.store->sentence(merged->opId), u"Merged Li Na into 李娜"_s);
    QCOMPARE(problemsOf(c.store.path(), c.store.domain()), QStringList());
}

void TestRecordMerge::membershipOfBothIsKeptOnce()
{
    Twice c;
    const qint64 kept = c.member(c.li);
    const qint64 gone = c.member(c.liAgain);
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain));
    QCOMPARE(rowCount(*c.store, u"group_member"_s), 1);
    QCOMPARE(valueOf(*c.store, u"merged_row"_s, u"kept"_s, gone), idText(kept));
    VERIFY_DONE(c.store->undo());
    QCOMPARE(rowCount(*c.store, u"group_member"_s), 2);
}

void TestRecordMerge::sameNumberIsKeptOnce()
{
    Twice c;
    VERIFY_DONE(c.store.set(u"person"_s, c.liAgain, u"archived"_s, u"1"_s)); // else two had one number
    c.number(c.li, u"PB2025001"_s);
    c.number(c.liAgain, u"pb 2025001"_s);
    c.number(c.liAgain, u"PB2025001"_s, u"card"_s);
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain));
    QCOMPARE(c.text(u"SELECT group_concat(kind || ' ' || value, ', ') FROM (SELECT * FROM person_number "
                    "ORDER BY id)"_s),
             u"student PB2025001, card PB2025001"_s);
    QCOMPARE(valueOf(*c.store, u"person"_s, u"archived"_s, c.li), u"0"_s);
}

void TestRecordMerge::otherPhoneAndNoteAreKept()
{
    Twice c;
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain));
    QCOMPARE(valueOf(*c.store, u"person"_s, u"phone"_s, c.li), u"13800001111"_s);
    QCOMPARE(valueOf(*c.store, u"person"_s, u"note"_s, c.li), u"careful\nleft-handed\nPhone: 13900002222"_s);
    QCOMPARE(valueOf(*c.store, u"person"_s, u"latin_name"_s, c.li), u"Li Na"_s);
}

void TestRecordMerge::emptyFieldsAreFilledAndChosenOnesTaken()
{
    Twice c;
    VERIFY_DONE(
        c.merge(u"person"_s, c.li, c.liAgain, {{u"phone"_s, u"13900002222"_s}, {u"note"_s, u"both"_s}}));
    QCOMPARE(valueOf(*c.store, u"person"_s, u"mail"_s, c.li), u"lina@ustc.edu.cn"_s);
    QCOMPARE(valueOf(*c.store, u"person"_s, u"phone"_s, c.li), u"13900002222"_s);
    QCOMPARE(valueOf(*c.store, u"person"_s, u"note"_s, c.li), u"both\nPhone: 13800001111"_s);
}

void TestRecordMerge::departmentComesWithItsOrganization()
{
    Twice c;
    const qint64 fudan = c.store.add(u"organization"_s, {{u"name"_s, u"复旦大学"_s}});
    const qint64 law = c.department(fudan, u"Law"_s);
    VERIFY_DONE(c.store->perform(EditRecords{u"person"_s, {c.li}, {{u"organization"_s, idText(c.ustc)}}}));
    VERIFY_DONE(c.store->perform(EditRecords{
        u"person"_s, {c.liAgain}, {{u"organization"_s, idText(fudan)}, {u"department"_s, idText(law)}}}));
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain));
    QCOMPARE(valueOf(*c.store, u"person"_s, u"department"_s, c.li), QString());
    VERIFY_DONE(c.store->undo());
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain, {{u"organization"_s, idText(fudan)}}));
    QCOMPARE(valueOf(*c.store, u"person"_s, u"department"_s, c.li), idText(law));
}

void TestRecordMerge::tagOfTheOtherBoardStillScans()
{
    Twice c;
    VERIFY_DONE(c.store.set(u"device"_s, c.boardAgain, u"serial"_s, u"SN-1234"_s));
    VERIFY_DONE(c.store.set(u"device"_s, c.board, u"serial"_s, u"SN-9999"_s));
    VERIFY_DONE(c.merge(u"device"_s, c.board, c.boardAgain));
    QCOMPARE(
        c.text(u"SELECT group_concat(kind || ' ' || folded, ', ') FROM (SELECT * FROM device_number WHERE "
               "device=%1 ORDER BY id)"_s.arg(c.board)),
        u"other OLD-7, serial SN-1234"_s);
    QCOMPARE(valueOf(*c.store, u"device"_s, u"note"_s, c.board), QString());
    QCOMPARE(problemsOf(c.store.path(), c.store.domain()), QStringList());
}

void TestRecordMerge::otherTagMayBecomeTheTag()
{
    Twice c;
    const Contents before = contentsOf(*c.store);
    VERIFY_DONE(c.merge(u"device"_s, c.board, c.boardAgain, {{u"asset_tag"_s, u"OLD-7"_s}}));
    QCOMPARE(valueOf(*c.store, u"device"_s, u"folded_tag"_s, c.board), u"OLD-7"_s);
    QCOMPARE(c.text(u"SELECT folded FROM device_number"_s), u"ESP32-1"_s);
    const Contents after = contentsOf(*c.store);
    VERIFY_DONE(c.store->undo());
    QCOMPARE(contentsOf(*c.store), before);
    VERIFY_DONE(c.store->redo());
    QCOMPARE(contentsOf(*c.store), after);
}

void TestRecordMerge::namesOfTheOtherOrganizationAreStillKnown()
{
    Twice c;
    const qint64 english = c.store.add(
        u"organization"_s, {{u"name"_s, u"USTC"_s}, {u"name_en"_s, u"Univ. of Science and Technology"_s}});
    c.store.add(u"organization_name"_s,
                {{u"organization"_s, idText(english)}, {u"name"_s, u"科大"_s}, {u"kind"_s, u"short"_s}});
    const qint64 someone = c.person(u"王五"_s, {{u"organization"_s, idText(english)}});
    VERIFY_DONE(c.merge(u"organization"_s, c.ustc, english));
    QCOMPARE(valueOf(*c.store, u"person"_s, u"organization"_s, someone), idText(c.ustc));
    QCOMPARE(valueOf(*c.store, u"organization"_s, u"name_en"_s, c.ustc),
             u"Univ. of Science and Technology"_s);
    QCOMPARE(c.text(u"SELECT group_concat(name, ', ') FROM (SELECT name FROM organization_name WHERE "
                    "organization=%1 ORDER BY id)"_s.arg(c.ustc)),
             u"科大, USTC"_s);
}

void TestRecordMerge::mergedRowsAreFollowed()
{
    Twice c;
    const qint64 third = c.person(u"LI Na"_s);
    VERIFY_DONE(c.merge(u"person"_s, c.liAgain, third));
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain));
    QCOMPARE(valueOf(*c.store, u"merged_row"_s, u"kept"_s, third), idText(c.li));
    QCOMPARE(standingFor(c.store->reader(), third).value(), c.li);
    QCOMPARE(standingFor(c.store->reader(), c.liAgain).value(), c.li);
    QCOMPARE(standingFor(c.store->reader(), c.li).value(), c.li);
    VERIFY_DONE(c.store->undo());
    QCOMPARE(valueOf(*c.store, u"merged_row"_s, u"kept"_s, third), idText(c.liAgain));
}

void TestRecordMerge::undoBringsBothBackExactly()
{
    Twice c;
    c.number(c.liAgain, u"PB2025001"_s);
    c.member(c.li);
    c.member(c.liAgain);
    c.loan(c.board, c.liAgain);
    const Contents before = contentsOf(*c.store);
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain));
    QVERIFY(contentsOf(*c.store) != before);
    VERIFY_DONE(c.store->undo());
    QCOMPARE(contentsOf(*c.store), before);
    QCOMPARE(problemsOf(c.store.path(), c.store.domain()), QStringList());
}

void TestRecordMerge::undoLeavesUnrelatedLaterChanges()
{
    Twice c;
    const qint64 loan = c.loan(c.board, c.liAgain);
    const auto merged = c.merge(u"person"_s, c.li, c.liAgain);
    VERIFY_DONE(merged);
    VERIFY_DONE(c.store.set(u"loan"_s, loan, u"returned_at"_s, u"2000"_s));
    VERIFY_DONE(c.store.set(u"person"_s, c.li, u"wechat"_s, u"lina"_s));
    const qint64 later = c.loan(c.boardAgain, c.li);
    VERIFY_DONE(c.store->takeBack(merged->opId));
    QCOMPARE(valueOf(*c.store, u"loan"_s, u"borrower"_s, loan), idText(c.liAgain));
    QCOMPARE(valueOf(*c.store, u"loan"_s, u"returned_at"_s, loan), u"2000"_s);
    QCOMPARE(valueOf(*c.store, u"loan"_s, u"borrower"_s, later), idText(c.li));
    QCOMPARE(valueOf(*c.store, u"person"_s, u"wechat"_s, c.li), u"lina"_s);
}

void TestRecordMerge::undoIsRefusedAfterAnEditOfWhatItMoved()
{
    Twice c;
    const auto merged = c.merge(u"person"_s, c.li, c.liAgain);
    VERIFY_DONE(merged);
    VERIFY_DONE(c.store.set(u"person"_s, c.li, u"note"_s, u"another"_s));
    const auto refused = c.store->takeBack(merged->opId);
    VERIFY_REFUSED(refused, "changed-since");
    QVERIFY2(refused.error().sentence.contains(u"Changed 李娜: Note"_s), why(refused).constData());
}

void TestRecordMerge::twoLentBoardsAreRefused()
{
    Twice c;
    c.loan(c.board, c.li);
    c.loan(c.boardAgain, c.liAgain);
    const Contents before = contentsOf(*c.store);
    const auto refused = c.merge(u"device"_s, c.board, c.boardAgain);
    VERIFY_REFUSED(refused, "one-open-loan");
    QVERIFY(!refused.error().waysOut.isEmpty());
    QCOMPARE(contentsOf(*c.store), before);
}

void TestRecordMerge::rowIsNotMergedWithItself()
{
    Twice c;
    VERIFY_REFUSED(c.merge(u"person"_s, c.li, c.li), "merge-itself");
}

void TestRecordMerge::rowThatIsGoneIsExplained()
{
    Twice c;
    VERIFY_DONE(c.merge(u"person"_s, c.li, c.liAgain));
    const auto again = c.merge(u"person"_s, c.liAgain, c.li);
    VERIFY_REFUSED(again, "already-merged");
    QVERIFY2(again.error().sentence.contains(u"李娜"_s), why(again).constData());
    QVERIFY(!again.error().waysOut.isEmpty());
    VERIFY_REFUSED(c.merge(u"person"_s, c.li, 4711), "row-gone");
}

void TestRecordMerge::partAndWholeAreRefused()
{
    Twice c;
    const qint64 inner = c.device(u"PART-1"_s, {{u"parent"_s, idText(c.boardAgain)}});
    VERIFY_DONE(c.store.set(u"device"_s, c.boardAgain, u"parent"_s, idText(c.board)));
    VERIFY_REFUSED(c.merge(u"device"_s, inner, c.board), "merge-within");
    const auto refused = c.merge(u"device"_s, c.board, inner);
    VERIFY_REFUSED(refused, "merge-within");
    QCOMPARE(refused.error().waysOut,
             QStringList{u"Take PART-1 out of ESP32-1 first, if they are the same."_s});
}

void TestRecordMerge::otherTablesAreNotMerged()
{
    Twice c;
    VERIFY_FAILS(c.merge(u"loan_rule"_s, 1, 2), ErrorCode::Usage);
    VERIFY_FAILS(c.merge(u"journal"_s, 1, 2), ErrorCode::Usage);
    VERIFY_FAILS(c.merge(u"person; DROP TABLE person"_s, 1, 2), ErrorCode::Usage);
}

void TestRecordMerge::whatAnotherComputerMergedIsSoAlready()
{
    Twice c;
    const MergeRecords one = prepareMerge(*c.store, u"person"_s, c.li, c.liAgain);
    const MergeRecords other = prepareMerge(*c.store, u"person"_s, c.liAgain, c.li);
    QCOMPARE(one.alreadySo(c.store->reader()).value(), false);
    VERIFY_DONE(c.store->perform(one));
    QCOMPARE(other.alreadySo(c.store->reader()).value(), true);
    QCOMPARE(one.deed(c.store->naming()), u"merged Li Na into it"_s);
    QCOMPARE(one.subject().id, c.li);
}

void TestRecordMerge::runAgainFromItsParametersItMakesTheSameRows()
{
    Twice c;
    const Action action = toAction(prepareMerge(*c.store, u"device"_s, c.board, c.boardAgain));
    VERIFY_DONE(c.store->performAction(action));
    const Contents after = contentsOf(*c.store);
    VERIFY_DONE(c.store->undo());
    c.store.clock().advanceSeconds(86400);
    VERIFY_DONE(c.store->performAction(action));
    QCOMPARE(contentsOf(*c.store), after);
}

QTEST_GUILESS_MAIN(TestRecordMerge)
#include "tst_recordmerge.moc"
