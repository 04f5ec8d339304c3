// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"
#include "tests/store/seatdomain.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What no longer fits waits in the inbox, with what needs it and what took it back; nothing is lost.
class TestTurnInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatNeedsItWaitsWithIt();
    void namedAmongParametersIsNeededToo();
    void laterValueOfTheSameColumnWaits();
    void undoneItemIsNoQuestion();
    void undoneAndDoneAgainIsAQuestion();
    void whatWaitedForAnUndoneItemStandsAlone();
    void undoOfWhatOthersChangedIsAsked();
    void undoByBothIsDoneOnce();
    void undoFollowsWhatBecameOfItsTarget();
    void operatorTakenAwayMeanwhile();
    void operatorThatIsGoneWorksNoMore();
    void eachEntryIsInOnePlace_data();
    void eachEntryIsInOnePlace();

private:
    [[nodiscard]] Desks& desks() { return *m_desks; }
    [[nodiscard]] TestStore& a() { return desks()[0]; }
    [[nodiscard]] TestStore& b() { return desks()[1]; }
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(desks().log().meet(*a()));
        return desks().log().meet(*b());
    }
    [[nodiscard]] QStringList reasons()
    {
        QStringList reasons;
        for (const InboxRow& row : inboxOf(*b()))
            reasons << row.reason;
        return reasons;
    }
    static OpId newest(TestStore& store) { return store->journal().last().value()->opId; }
    [[nodiscard]] qint64 addPerson(const QString& name) { return a().add(u"person"_s, {{u"name"_s, name}}); }

    std::unique_ptr<Desks> m_desks;
};

void TestTurnInbox::init()
{
    m_desks = std::make_unique<Desks>(2, seatDomain);
}

void TestTurnInbox::whatNeedsItWaitsWithIt()
{
    const QString model = QString::number(a().add(u"model"_s, {{u"name"_s, u"M"_s}}));
    VERIFY_DONE(desks().meetAll());
    a().add(u"device"_s, {{u"asset_tag"_s, u"T1"_s}, {u"model"_s, model}});
    const qint64 mine = b().add(u"device"_s, {{u"asset_tag"_s, u"T1"_s}, {u"model"_s, model}});
    const OpId root = newest(b());
    b().add(u"device"_s,
            {{u"asset_tag"_s, u"T2"_s}, {u"model"_s, model}, {u"parent"_s, QString::number(mine)}});
    VERIFY_DONE(b().set(u"device"_s, mine, u"note"_s, u"x"_s));
    b().add(u"device"_s, {{u"asset_tag"_s, u"T3"_s}, {u"model"_s, model}}); // needs nothing
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->runAgain, 1);
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(reasons(), QStringList({u"taken"_s, u"waits"_s, u"waits"_s}));
    QCOMPARE(inbox[0].opId, root);
    QCOMPARE(inbox[1].waitsFor, root);
    QCOMPARE(inbox[2].waitsFor, root);
    QVERIFY(!inbox[0].waitsFor.isValid());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnInbox::namedAmongParametersIsNeededToo()
{
    const qint64 person = addPerson(u"Li"_s);
    const qint64 group = a().add(u"borrower_group"_s, {{u"name"_s, u"G"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->perform(RemoveRecord{.table = u"borrower_group"_s, .id = group, .name = u"G"_s}));
    const qint64 member = b()->ids().nextValue();
    VERIFY_DONE(b()->perform(TakeSeat{member, group, person}));
    const OpId root = newest(b());
    RecordBatch batch{.purpose = u"save"_s, .title = u"x"_s, .table = u"group_member"_s};
    batch.remove(u"group_member"_s, member);
    batch.edit(u"borrower_group"_s, group, {{u"name"_s, u"H"_s}});
    VERIFY_DONE(b()->perform(batch));
    VERIFY_DONE(meet());
    QCOMPARE(reasons(), QStringList({u"gone"_s, u"waits"_s}));
    QCOMPARE(inboxOf(*b())[1].waitsFor, root);
}

void TestTurnInbox::laterValueOfTheSameColumnWaits()
{
    const qint64 person = addPerson(u"Li"_s);
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lily"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lilian"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"note"_s, u"fits"_s));
    VERIFY_DONE(meet());
    QCOMPARE(reasons(), QStringList({u"changed"_s, u"waits"_s}));
    QCOMPARE(valueOf(*b(), u"person"_s, u"note"_s, person), u"fits"_s);
    QCOMPARE(valueOf(*b(), u"person"_s, u"name"_s, person), u"Li Lei"_s);
}

void TestTurnInbox::undoneItemIsNoQuestion()
{
    const qint64 person = addPerson(u"Li"_s);
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lily"_s));
    VERIFY_DONE(b()->undo());
    VERIFY_DONE(meet());
    QCOMPARE(reasons(), QStringList({u"undone"_s, u"undone"_s}));
    QCOMPARE(valueOf(*b(), u"person"_s, u"name"_s, person), u"Li Lei"_s);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnInbox::undoneAndDoneAgainIsAQuestion()
{
    const qint64 person = addPerson(u"Li"_s);
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lily"_s));
    VERIFY_DONE(b()->undo());
    VERIFY_DONE(b()->redo());
    VERIFY_DONE(meet());
    QCOMPARE(reasons(), QStringList({u"changed"_s, u"undone"_s, u"undone"_s}));
}

void TestTurnInbox::whatWaitedForAnUndoneItemStandsAlone()
{
    const qint64 person = addPerson(u"Li"_s);
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    VERIFY_DONE(a().set(u"person"_s, person, u"entry_year"_s, u"2020"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lily"_s));
    const OpId first = newest(b());
    VERIFY_DONE(b().set(u"person"_s, person, u"entry_year"_s, u"2021"_s));
    VERIFY_DONE(b()->takeBack(first));
    VERIFY_DONE(meet());
    QCOMPARE(reasons(), QStringList({u"undone"_s, u"changed"_s, u"undone"_s}));
    QVERIFY(!inboxOf(*b())[1].waitsFor.isValid());
}

void TestTurnInbox::undoOfWhatOthersChangedIsAsked()
{
    const qint64 person = addPerson(u"Li"_s);
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lily"_s));
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    const OpId theirs = newest(a());
    const auto undone = b()->undo();
    VERIFY_DONE(undone);
    VERIFY_DONE(meet());
    QCOMPARE(reasons(), QStringList({u"changed"_s}));
    QCOMPARE(inboxOf(*b())[0].opId, undone->opId);
    QCOMPARE(inboxOf(*b())[0].theirs, theirs);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnInbox::undoByBothIsDoneOnce()
{
    const qint64 person = addPerson(u"Li"_s);
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Lily"_s));
    const OpId target = newest(a());
    VERIFY_DONE(desks().meetAll());
    const auto theirs = a()->takeBack(target);
    VERIFY_DONE(theirs);
    const auto mine = b()->takeBack(target);
    VERIFY_DONE(mine);
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
    // One of the two counts: when that is taken back, the target stands.
    VERIFY_DONE(a()->takeBack(theirs->opId));
    QCOMPARE(valueOf(*a(), u"person"_s, u"name"_s, person), u"Lily"_s);
    QVERIFY(!*a()->journal().isUndone(target));
    VERIFY_DONE(a()->takeBack(target));
}

void TestTurnInbox::undoFollowsWhatBecameOfItsTarget()
{
    const qint64 person = addPerson(u"Li"_s);
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"note"_s, u"theirs"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"note"_s, u"mine"_s));
    VERIFY_DONE(b()->undo());
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    // Not what was there when it was undone, but what is under it now.
    QCOMPARE(valueOf(*b(), u"person"_s, u"note"_s, person), u"theirs"_s);
    VERIFY_DONE(b()->redo());
    QCOMPARE(valueOf(*b(), u"person"_s, u"note"_s, person), u"mine"_s);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnInbox::operatorTakenAwayMeanwhile()
{
    const qint64 who = a().add(u"operator"_s, {{u"name"_s, u"Chen"_s}});
    const OpId added = newest(a());
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a()->takeBack(added));
    b()->setOperator(OperatorId{who});
    const qint64 category = b().add(u"category"_s, {{u"name"_s, u"c"_s}});
    b()->setOperator({});
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"rule"_s);
    QCOMPARE(inbox[0].rule, u"operator-in-use"_s);
    QCOMPARE(inbox[0].theirs, newest(a()));
    QCOMPARE(valueOf(*b(), u"category"_s, u"name"_s, category), QString());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnInbox::operatorThatIsGoneWorksNoMore()
{
    const qint64 who = a().add(u"operator"_s, {{u"name"_s, u"Chen"_s}});
    const OpId added = newest(a());
    VERIFY_DONE(desks().meetAll());
    auto window = b().another(); // with Chen at the desk, while another thread syncs
    VERIFY_DONE(window);
    (*window)->setOperator(OperatorId{who});
    VERIFY_DONE(a()->takeBack(added));
    VERIFY_DONE(meet());
    const AddRecord add{u"category"_s, 7, {{u"name"_s, u"c"_s}}};
    VERIFY_REFUSED((*window)->perform(add), "operator-gone");
    QSignalSpy spy(window->get(), &Store::operatorChanged);
    (*window)->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
    QVERIFY(!(*window)->operatorId());
    VERIFY_DONE((*window)->perform(add));
}

void TestTurnInbox::eachEntryIsInOnePlace_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestTurnInbox::eachEntryIsInOnePlace()
{
    QFETCH(quint64, seed);
    RandomSource random(seed);
    Desks three(3, seatDomain);
    QList<qint64> persons;
    QList<qint64> groups;
    for (int i = 0; i < 4; ++i) {
        persons << three[0].add(u"person"_s, {{u"name"_s, u"P"_s}});
        groups << three[0].add(u"borrower_group"_s, {{u"name"_s, u"G"_s}});
    }
    VERIFY_DONE(three.meetAll());
    QHash<int, QList<OpId>> done;
    const auto act = [&](int who) -> Result<Performed> {
        TestStore& store = three[who];
        const qint64 person = random.pick(persons);
        switch (random.below(7)) {
        case 0:
            return store.set(u"person"_s, person, u"name"_s, random.name());
        case 1:
            return store.set(u"person"_s, person, u"note"_s, random.name());
        case 2:
            return store->perform(TakeSeat{store->ids().nextValue(), random.pick(groups), person});
        case 3:
            return store.set(u"borrower_group"_s, random.pick(groups), u"name"_s, random.name());
        case 4:
            return store->undo();
        case 5:
            return store->redo();
        default:
            return store->perform(AddRecord{
                u"person_number"_s,
                store->ids().nextValue(),
                {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"7"_s}}});
        }
    };
    for (int step = 0; step < 120; ++step) {
        const int who = random.below(3);
        const auto performed = act(who);
        if (performed && performed->seq != 0)
            done[who] << performed->opId;
        if (random.chance(8))
            VERIFY_DONE(three.log().meet(*three[random.below(3)]));
    }
    VERIFY_DONE(three.meetAll());
    QCOMPARE(three.difference(), QString());
    for (int who = 0; who < 3; ++who) {
        for (const OpId& opId : std::as_const(done[who]))
            QCOMPARE(placesOf(*three[who], opId), 1);
    }
}

QTEST_GUILESS_MAIN(TestTurnInbox)
#include "tst_turninbox.moc"
