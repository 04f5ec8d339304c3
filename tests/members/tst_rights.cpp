// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "app/memberrights.h"
#include "models/lending/loanactions.h"
#include "models/members/newoperator.h"
#include "models/members/operatoractions.h"
#include "models/store/migrations.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/fullgenerators.h"
#include "tests/testkit/membergenerators.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Who may do what: every table has an answer, every kind of Action somebody who may do it, and every refusal
/// says what it takes and who could.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySyncedTableHasAnAnswer();
    void everyTableHasANameForPeople();
    void rolesInclude();
    void deskDoesItsWork();
    void deskMakesNoRules();
    void organiserPlans();
    void refusalSaysWhatItTakesAndWhoCould();
    void operatorWithFewerRightsCounts();
    void operatorNeverHasMoreThanTheComputer();
    void rightsAndPasswordsOfOperatorsAreTheAdministrators();
    void ownPasswordIsOnesOwn();
    void passwordOfWhoHasMoreRightsIsNotChanged();
    void passwordOfWhoHasAllRightsIsNotTaken();
    void newNameGetsNoMoreThanWhoEntersIt();
    void whoIsArchivedGivesNoMoreThanTheDesks();
    void newNameIsTakenBackAndEnteredAgain();
    void undoIsJudgedByWhatItUndoes();
    void whatOneMayIsAskedBeforehand();
    void withoutMembersEverybodyMayEverything();
    void everyKindIsAllowedToSomebody();
};

void TestRights::everySyncedTableHasAnAnswer()
{
    const Rights rights = memberRights(fullDomain().recordTypes);
    QStringList unanswered;
    for (const QString& table : syncedTables(allMigrations())) {
        if (!rights.answersFor(table))
            unanswered << table;
    }
    QCOMPARE(unanswered, QStringList());
}

void TestRights::everyTableHasANameForPeople()
{
    const Rights rights = memberRights(fullDomain().recordTypes);
    for (const QString& table : syncedTables(allMigrations()))
        QVERIFY2(rights.plural(table) != table || table.size() < 4, qPrintable(table));
}

void TestRights::rolesInclude()
{
    QVERIFY(Role::Desk < Role::Organiser && Role::Organiser < Role::Coordinator
            && Role::Coordinator < Role::Administrator);
    for (const Role role : {Role::Desk, Role::Organiser, Role::Coordinator, Role::Administrator}) {
        QCOMPARE(roleFrom(roleWord(role)), std::optional(role));
        QVERIFY(!roleName(role).isEmpty());
    }
    QVERIFY(!roleFrom(u"king"_s) && !roleFrom(QString()));
}

namespace {

/// A device, a borrower and a rule, made by the office.
struct Shelf {
    qint64 device = 0;
    qint64 person = 0;
    qint64 rule = 0;

    explicit Shelf(MemberRoom& room)
    {
        MemberDesk& office = room.office();
        const qint64 model = *office.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
        device = *office.add(u"device"_s, {{u"asset_tag"_s, u"D-1"_s}, {u"model"_s, QString::number(model)}});
        person = *office.addPerson(u"Wang"_s);
        rule = *office.add(u"loan_rule"_s,
                           {{u"note"_s, u"all"_s}, {u"max_items"_s, u"3"_s}, {u"loan_days"_s, u"7"_s}});
        if (!office.sync())
            qFatal("the office cannot send");
    }
    [[nodiscard]] LendDevice lending(MemberDesk& desk) const
    {
        return {.loan = desk->ids().next<LoanId>(),
                .device = DeviceId{device},
                .borrower = PersonId{person},
                .visit = desk->ids().nextValue(),
                .at = desk->clock().now(),
                .due = u"2026-09-14T18:00"_s,
                .rule = RuleId{rule}};
    }
};

} // namespace

void TestRights::deskDoesItsWork()
{
    MemberRoom room;
    const Shelf shelf(room);
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const LendDevice lending = shelf.lending(*desk);
    VERIFY_DONE(desk->store().perform(lending));
    VERIFY_DONE(desk->store().perform(ReturnDevice{lending.loan, lending.device, lending.at + 60}));
    VERIFY_DONE(desk->store().perform(MarkDevice{
        desk->store().ids().nextValue(), DeviceId{shelf.device}, {}, lending.at, u"broken"_s, u"fell"_s}));
    VERIFY_DONE(desk->addPerson(u"Zhao"_s));
    VERIFY_DONE(desk->add(
        u"person_number"_s,
        {{u"person"_s, QString::number(shelf.person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"0400"_s}}));
    VERIFY_DONE(desk->sync());
    QCOMPARE(desk->openConflicts(), 0);
}

void TestRights::deskMakesNoRules()
{
    MemberRoom room;
    const Shelf shelf(room);
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_REFUSED(desk->add(u"loan_rule"_s, {{u"note"_s, u"mine"_s}}), "not-allowed");
    VERIFY_REFUSED(desk->store().perform(SaveSettings{{{u"name"_s, u"Mine"_s}}}), "not-allowed");
    VERIFY_REFUSED(desk->add(u"room"_s, {{u"name"_s, u"A-101"_s}}), "not-allowed");
    QCOMPARE(desk->count("SELECT count(*) FROM loan_rule"), 1);
    QCOMPARE(desk->count("SELECT count(*) FROM setting"),
             room.office().count("SELECT count(*) FROM setting"));
}

void TestRights::organiserPlans()
{
    MemberRoom room;
    const auto organiser = room.join(u"Course room"_s, Role::Organiser);
    VERIFY_DONE(organiser->add(u"borrower_group"_s, {{u"name"_s, u"Club"_s}}));
    VERIFY_DONE(organiser->add(u"room"_s, {{u"name"_s, u"A-101"_s}, {u"seats"_s, u"20"_s}}));
    VERIFY_REFUSED(organiser->add(u"loan_rule"_s, {{u"note"_s, u"mine"_s}}), "not-allowed");
    const auto coordinator = room.join(u"Head"_s, Role::Coordinator);
    VERIFY_DONE(coordinator->add(
        u"loan_rule"_s, {{u"note"_s, u"ours"_s}, {u"max_items"_s, u"1"_s}, {u"loan_days"_s, u"1"_s}}));
    const auto hub = coordinator->hub();
    VERIFY_REFUSED(inviteMember(coordinator->store(), coordinator->keys(), **hub, {u"Friend"_s, Role::Desk}),
                   "not-allowed");
    VERIFY_REFUSED(room.revoke(*coordinator, organiser->member()), "not-allowed");
}

void TestRights::refusalSaysWhatItTakesAndWhoCould()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto refusal = desk->add(u"loan_rule"_s, {{u"note"_s, u"mine"_s}});
    VERIFY_REFUSED(refusal, "not-allowed");
    QCOMPARE(refusal.error().sentence,
             u"Desk 2 has the role Desk; adding loan rules takes the role Coordinator."_s);
    QVERIFY2(refusal.error().waysOut.join(u' ').contains(u"Office"_s),
             qPrintable(refusal.error().waysOut.join(u' ')));
}

void TestRights::operatorWithFewerRightsCounts()
{
    MemberRoom room;
    const auto li = room.office().add(u"operator"_s, {{u"name"_s, u"Li"_s}, {u"role"_s, u"desk"_s}});
    VERIFY_DONE(li);
    room.office()->setOperator(OperatorId{*li});
    const auto refusal = room.office().add(u"loan_rule"_s, {{u"note"_s, u"mine"_s}});
    VERIFY_REFUSED(refusal, "not-allowed");
    QVERIFY2(refusal.error().sentence.startsWith(u"Li has the role Desk"_s),
             qPrintable(refusal.error().sentence));
    QCOMPARE(*roleNow(room.office().store()), std::optional(Role::Desk));
    // It is she who may not, not the computer.
    const QString ways = refusal.error().waysOut.join(u' ');
    QVERIFY2(ways.contains(u"choose their name"_s) && !ways.contains(u"on a computer"_s), qPrintable(ways));
    // And may not give herself more.
    VERIFY_REFUSED(room.office()->perform(EditRecords{u"operator"_s, {*li}, {{u"role"_s, u""_s}}}),
                   "not-allowed");
    // Nor is saying no name, or one that is gone, a way round.
    for (const qint64 nobody : {qint64(0), qint64(4711)}) {
        room.office()->setOperator(OperatorId{nobody});
        QCOMPARE(*roleNow(room.office().store()), std::optional(Role::Desk));
        VERIFY_REFUSED(room.office().add(u"loan_rule"_s, {{u"note"_s, u"mine"_s}}), "not-allowed");
    }
}

void TestRights::operatorNeverHasMoreThanTheComputer()
{
    MemberRoom room;
    const auto chief =
        room.office().add(u"operator"_s, {{u"name"_s, u"Chief"_s}, {u"role"_s, u"administrator"_s}});
    room.office()->setOperator(OperatorId{*chief});
    VERIFY_DONE(room.office().sync());
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    desk->store().setOperator(OperatorId{*chief});
    const auto refusal = desk->add(u"loan_rule"_s, {{u"note"_s, u"mine"_s}});
    VERIFY_REFUSED(refusal, "not-allowed");
    QVERIFY2(refusal.error().sentence.startsWith(u"Desk 2 "_s), qPrintable(refusal.error().sentence));
}

void TestRights::rightsAndPasswordsOfOperatorsAreTheAdministrators()
{
    MemberRoom room;
    const auto li = room.office().add(u"operator"_s, {{u"name"_s, u"Li"_s}});
    const auto boss = room.office().add(u"operator"_s, {{u"name"_s, u"Boss"_s}});
    room.office()->setOperator(OperatorId{*boss});
    VERIFY_DONE(room.office().sync());
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->add(u"operator"_s, {{u"name"_s, u"New one"_s}}));
    VERIFY_REFUSED(desk->add(u"operator"_s, {{u"name"_s, u"Sealer"_s}, {u"may_seal"_s, u"1"_s}}),
                   "not-allowed");
    VERIFY_REFUSED(desk->store().perform(EditRecords{u"operator"_s, {*li}, {{u"role"_s, u"desk"_s}}}),
                   "not-allowed");
    VERIFY_REFUSED(desk->store().perform(SetOperatorPassword{OperatorId{*li}, u"$argon2id$x"_s}),
                   "not-allowed");
    const auto head = room.join(u"Head"_s, Role::Coordinator);
    VERIFY_DONE(head->store().perform(EditRecords{u"operator"_s, {*li}, {{u"may_seal"_s, u"1"_s}}}));
    VERIFY_REFUSED(head->store().perform(EditRecords{u"operator"_s, {*li}, {{u"role"_s, u"desk"_s}}}),
                   "not-allowed");
    VERIFY_DONE(room.office()->perform(EditRecords{u"operator"_s, {*li}, {{u"role"_s, u"desk"_s}}}));
    VERIFY_DONE(room.office()->perform(SetOperatorPassword{OperatorId{*li}, u"$argon2id$x"_s}));
}

void TestRights::ownPasswordIsOnesOwn()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto li = desk->add(u"operator"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(li);
    desk->store().setOperator(OperatorId{*li});
    // A desk may change no operators, but Li her own password.
    VERIFY_DONE(desk->store().perform(SetOperatorPassword{OperatorId{*li}, u"$argon2id$x"_s}));
    VERIFY_REFUSED(desk->store().perform(EditRecords{u"operator"_s, {*li}, {{u"card"_s, u"1"_s}}}),
                   "not-allowed");
    VERIFY_DONE(desk->sync());
    QCOMPARE(desk->openConflicts(), 0);
}

void TestRights::passwordOfWhoHasMoreRightsIsNotChanged()
{
    MemberRoom room;
    const auto boss = room.office().add(u"operator"_s, {{u"name"_s, u"Boss"_s}});
    room.office()->setOperator(OperatorId{*boss});
    const auto chief =
        room.office().add(u"operator"_s, {{u"name"_s, u"Chief"_s}, {u"role"_s, u"coordinator"_s}});
    VERIFY_DONE(room.office()->perform(SetOperatorPassword{OperatorId{*chief}, u"$argon2id$x"_s}));
    VERIFY_DONE(room.office().sync());
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    desk->store().setOperator(OperatorId{*chief}); // anybody can say so
    VERIFY_REFUSED(desk->store().perform(SetOperatorPassword{OperatorId{*chief}, u"$argon2id$y"_s}),
                   "not-allowed");
    const auto head = room.join(u"Head"_s, Role::Coordinator);
    head->store().setOperator(OperatorId{*chief});
    VERIFY_DONE(head->store().perform(SetOperatorPassword{OperatorId{*chief}, u"$argon2id$y"_s}));
}

void TestRights::passwordOfWhoHasAllRightsIsNotTaken()
{
    MemberRoom room;
    const auto boss = room.office().add(u"operator"_s, {{u"name"_s, u"Boss"_s}});
    VERIFY_DONE(boss);
    room.office()->setOperator(OperatorId{*boss});
    VERIFY_DONE(room.office().sync());
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    const auto claim = [&](const QString& password) {
        return desk->store().perform(SetOperatorPassword{OperatorId{*boss}, password});
    };
    // Whoever says at a desk that they are the boss locks nobody out of the office.
    desk->store().setOperator(OperatorId{*boss});
    VERIFY_REFUSED(claim(u"$argon2id$mine"_s), "not-allowed");
    VERIFY_DONE(room.office()->perform(SetOperatorPassword{OperatorId{*boss}, u"$argon2id$x"_s}));
    VERIFY_DONE(room.office()->perform(SetOperatorPassword{OperatorId{*boss}, u"$argon2id$y"_s}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    VERIFY_REFUSED(claim(u"$argon2id$mine"_s), "not-allowed");
    VERIFY_REFUSED(claim({}), "not-allowed");
    // A name of the desk's own, with no rights given from elsewhere.
    desk->store().setOperator({});
    const AddRecord adding = newOperator(desk->store(), desk->store().ids().nextValue(), u"Li"_s);
    VERIFY_DONE(desk->store().perform(adding));
    desk->store().setOperator(OperatorId{adding.id});
    VERIFY_DONE(desk->store().perform(SetOperatorPassword{OperatorId{adding.id}, u"$argon2id$1"_s}));
    VERIFY_DONE(desk->store().perform(SetOperatorPassword{OperatorId{adding.id}, u"$argon2id$2"_s}));
    VERIFY_DONE(desk->store().undo());
    VERIFY_DONE(desk->sync());
    QCOMPARE(desk->openConflicts(), 0);
}

void TestRights::newNameGetsNoMoreThanWhoEntersIt()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto boss = office.add(u"operator"_s, {{u"name"_s, u"Boss"_s}});
    VERIFY_DONE(boss);
    office->setOperator(OperatorId{*boss});
    const auto li = office.add(u"operator"_s, {{u"name"_s, u"Li"_s}, {u"role"_s, u"desk"_s}});
    const auto head = office.add(u"operator"_s, {{u"name"_s, u"Head"_s}, {u"role"_s, u"coordinator"_s}});
    VERIFY_DONE(li);
    VERIFY_DONE(head);
    office->setOperator(OperatorId{*li});
    const auto refusal = office.add(u"operator"_s, {{u"name"_s, u"Mallory"_s}});
    VERIFY_REFUSED(refusal, "not-allowed");
    QVERIFY2(refusal.error().sentence.contains(u"Li has the role Desk"_s)
                 && refusal.error().waysOut.join(u' ').contains(u"\"Desk\""_s),
             qPrintable(refusal.error().sentence));
    VERIFY_REFUSED(office.add(u"operator"_s, {{u"name"_s, u"Mallory"_s}, {u"role"_s, u"organiser"_s}}),
                   "not-allowed");
    // As the window and the commands enter one.
    const AddRecord adding = newOperator(office.store(), office->ids().nextValue(), u"Mallory"_s);
    VERIFY_DONE(office->perform(adding));
    office->setOperator(OperatorId{adding.id});
    QCOMPARE(*roleNow(office.store()), std::optional(Role::Desk));
    office->setOperator({}); // who has no name has no more
    VERIFY_REFUSED(office.add(u"operator"_s, {{u"name"_s, u"Oscar"_s}}), "not-allowed");
    office->setOperator(OperatorId{*head});
    VERIFY_REFUSED(office.add(u"operator"_s, {{u"name"_s, u"Oscar"_s}}), "not-allowed");
    VERIFY_DONE(office.add(u"operator"_s, {{u"name"_s, u"Oscar"_s}, {u"role"_s, u"organiser"_s}}));
    office->setOperator(OperatorId{*boss});
    VERIFY_DONE(office.add(u"operator"_s, {{u"name"_s, u"Peggy"_s}}));
    VERIFY_DONE(office.sync());
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_REFUSED(desk->add(u"operator"_s, {{u"name"_s, u"Trent"_s}}), "not-allowed");
    VERIFY_DONE(
        desk->store().perform(newOperator(desk->store(), desk->store().ids().nextValue(), u"Trent"_s)));
    VERIFY_DONE(desk->sync());
    QCOMPARE(desk->count("SELECT count(*) FROM operator WHERE name='Trent' AND role='desk'"), 1);
    QCOMPARE(desk->openConflicts(), 0);
}

void TestRights::whoIsArchivedGivesNoMoreThanTheDesks()
{
    MemberRoom room;
    MemberDesk& office = room.office();
    const auto boss = office.add(u"operator"_s, {{u"name"_s, u"Boss"_s}});
    VERIFY_DONE(boss);
    office->setOperator(OperatorId{*boss});
    const auto li = office.add(u"operator"_s, {{u"name"_s, u"Li"_s}, {u"role"_s, u"organiser"_s}});
    VERIFY_DONE(li);
    VERIFY_DONE(office->perform(EditRecords{u"operator"_s, {*li}, {{u"archived"_s, u"1"_s}}}));
    for (const qint64 gone : {qint64(4711), *li}) {
        office->setOperator(OperatorId{gone});
        VERIFY_REFUSED(office.add(u"operator"_s, {{u"name"_s, u"Mallory"_s}}), "not-allowed");
    }
}

void TestRights::newNameIsTakenBackAndEnteredAgain()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(desk->add(u"operator"_s, {{u"name"_s, u"Zhao"_s}}));
    const OpId entering = (*desk->store().journal().last())->opId;
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.office().add(u"operator"_s, {{u"name"_s, u"Li"_s}, {u"role"_s, u"desk"_s}}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    VERIFY_REFUSED(desk->add(u"operator"_s, {{u"name"_s, u"Wu"_s}}), "not-allowed");
    // It gives nobody more than the name had before.
    const auto taken = desk->store().takeBack(entering);
    VERIFY_DONE(taken);
    VERIFY_DONE(desk->store().takeBack(taken->opId));
}

void TestRights::undoIsJudgedByWhatItUndoes()
{
    MemberRoom room;
    const Shelf shelf(room);
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    // Nobody at a desk removes loans, but what one has lent can be taken back, and that taken back.
    VERIFY_DONE(desk->store().perform(shelf.lending(*desk)));
    VERIFY_DONE(desk->store().undo());
    QCOMPARE(desk->count("SELECT count(*) FROM loan"), 0);
    VERIFY_DONE(desk->store().redo());
    QCOMPARE(desk->count("SELECT count(*) FROM loan"), 1);
    // What it could not have done it cannot take back.
    VERIFY_DONE(room.office().add(u"borrower_group"_s, {{u"name"_s, u"Club"_s}}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    const auto head = desk->store().journal().last();
    const auto club = desk->store().journal().lastTouching(
        u"borrower_group"_s, QString::number(desk->count("SELECT id FROM borrower_group")), 0);
    QVERIFY(club && *club && head);
    VERIFY_REFUSED(desk->store().takeBack((*club)->opId), "not-allowed");
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(room.office().count("SELECT count(*) FROM loan"), 1);
}

void TestRights::whatOneMayIsAskedBeforehand()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(mayDo(desk->store(), u"loan"_s, RowOperation::Insert));
    VERIFY_REFUSED(mayDo(desk->store(), u"loan_rule"_s, RowOperation::Insert), "not-allowed");
    VERIFY_REFUSED(mayDo(desk->store(), u"member"_s, RowOperation::Insert), "not-allowed");
    VERIFY_DONE(mayDo(room.office().store(), u"member"_s, RowOperation::Update));
}

void TestRights::withoutMembersEverybodyMayEverything()
{
    MemberRoom room;
    const auto plain = room.newDesk(u"plain"_s);
    VERIFY_DONE(plain->create());
    for (const QString& table : syncedTables(allMigrations()))
        VERIFY_DONE(mayDo(plain->store(), table, RowOperation::Delete));
    QCOMPARE(*roleNow(plain->store()), std::nullopt);
    VERIFY_DONE(plain->add(u"loan_rule"_s,
                           {{u"note"_s, u"mine"_s}, {u"max_items"_s, u"3"_s}, {u"loan_days"_s, u"7"_s}}));
}

namespace {

/// Which of \p roles may write the rows of an entry.
QSet<QString> kindsAllowed(Store& store, Role role)
{
    const Rights rights = memberRights(store.domain().recordTypes);
    QSet<QString> allowed;
    const auto last = store.journal().last();
    for (qint64 seq = 1; seq <= (*last)->seq; ++seq) {
        const auto entry = store.journal().read(seq);
        const auto rows = entry->changeset.touches();
        const bool may = std::all_of(rows->begin(), rows->end(), [&](const RowTouch& row) {
            return rights.of(row.table).least(row.operation) <= role;
        });
        if (may)
            allowed << entry->action.kind;
    }
    return allowed;
}

} // namespace

void TestRights::everyKindIsAllowedToSomebody()
{
    // What the kinds touch is found by doing them.
    Domain domain = fullDomain();
    domain.guard = {};
    ActionGenerators generators = fullGenerators();
    generators.leaveOut(memberKinds());
    QSet<QString> desk;
    QSet<QString> organiser;
    QSet<QString> done;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        TestStore store(domain, seed);
        RandomSource random(seed);
        for (const Action& action : generators.openingOf(3, *store))
            VERIFY_DONE(store->performAction(action));
        for (int i = 0; i < 150; ++i) {
            const QStringList favourites = generators.favouritesOf(seed * 7 + static_cast<quint64>(i) / 20);
            if (const auto action = generators.towards(random.pick(favourites), *store, random)) {
                if (const auto performed = store->performAction(*action); performed && performed->seq != 0)
                    done << action->kind;
            }
        }
        desk.unite(kindsAllowed(*store, Role::Desk));
        organiser.unite(kindsAllowed(*store, Role::Organiser));
    }
    for (const QString& kind :
         {u"loan.lend"_s, u"loan.return"_s, u"loan.renew"_s, u"device.mark"_s, u"card.bind"_s,
          u"reservation.make"_s, u"reservation.cancel"_s, u"attendance.mark"_s, u"attendee.check_in"_s})
        QVERIFY2(desk.contains(kind) || !done.contains(kind), qPrintable(kind));
    for (const QString& kind : std::as_const(done)) {
        const bool isCoordinators =
            kind == u"settings.save"_s || kind == u"calendar.change"_s || kind == u"person.erase"_s;
        QVERIFY2(isCoordinators || organiser.contains(kind), qPrintable(kind));
    }
    for (const QString& kind : {u"settings.save"_s, u"team.form"_s, u"session.add"_s, u"activity.seats"_s})
        QVERIFY2(!desk.contains(kind), qPrintable(kind));
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
