// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"
#include "models/members/memberactionsinforce.h"
#include "models/store/logfollower.h"
#include "models/sync/cutting.h"
#include "models/sync/sharing.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A centre with an administrator, two honest desks and "Desk 2", whose program asks nobody.
class CutRoom
{
public:
    CutRoom()
        : careless(room.domain())
        , desk3(room.join(u"Desk 3"_s, Role::Desk))
        , desk2(room.join(u"Desk 2"_s, Role::Desk))
    {
        careless.guard = {};
        desk2->close();
        rogue = std::make_unique<MemberDesk>(desk2->path(), careless, room.clock());
        if (!rogue->open() || !desk3->sync())
            qFatal("no rogue");
    }
    [[nodiscard]] MemberDesk& office() { return room.office(); }
    /// What a desk may not write.
    void writeRule()
    {
        VERIFY_DONE(rogue->add(
            u"loan_rule"_s, {{u"note"_s, u"mine"_s}, {u"max_items"_s, u"99"_s}, {u"loan_days"_s, u"99"_s}}));
    }
    void sendRule()
    {
        writeRule();
        VERIFY_DONE(rogue->sync());
    }
    /// \p beforeOpening: called with the number of the opening of the hub, 1, 2 ...
    [[nodiscard]] LogCutting cuttingBy(MemberDesk& desk, std::function<void(int)> beforeOpening = {})
    {
        return LogCutting(desk.store(), [&desk, beforeOpening = std::move(beforeOpening), n = 0]() mutable {
            ++n;
            if (beforeOpening)
                beforeOpening(n);
            return desk.hub();
        });
    }
    [[nodiscard]] std::optional<RefusedEntry> find()
    {
        auto found = cuttingBy(office()).find();
        if (!found)
            qWarning("%s", why(found).constData());
        return found ? *found : std::nullopt;
    }
    [[nodiscard]] Result<CutLog> cut(bool keepsMember = false)
    {
        const auto found = find();
        return found ? cuttingBy(office()).cut(*found, office().keys(), keepsMember)
                     : Result<CutLog>(Error{ErrorCode::Usage, u"nothing was found"_s, {}});
    }
    /// All honest ones meet until they rest, and hold the same.
    void expectAllEqual()
    {
        for (MemberDesk* desk : {&office(), desk3.get(), &office(), desk3.get()})
            VERIFY_DONE(desk->sync());
        QCOMPARE(contentsOf(desk3->store()), contentsOf(office().store()));
        QCOMPARE(LogFollower(office().store()).standing().value(), room.rawHub()->head().value());
    }
    [[nodiscard]] bool isRevoked(const QString& name)
    {
        return office().count("SELECT count(*) FROM member WHERE revoked_at IS NOT NULL") == 1
            && memberNamedInFile(name).revokedAt.has_value();
    }
    [[nodiscard]] Member memberNamedInFile(const QString& name)
    {
        const auto members = readMembers(office()->reader());
        for (const Member& member : *members) {
            if (member.name == name)
                return member;
        }
        return {};
    }

    MemberRoom room;
    Domain careless;
    std::unique_ptr<MemberDesk> desk3;
    std::unique_ptr<MemberDesk> desk2;
    std::unique_ptr<MemberDesk> rogue;
};

void editFile(MemberDesk& desk, const QByteArray& sql)
{
    desk.close();
    {
        const auto other = Connection::open(desk.path(), Connection::Mode::Write);
        VERIFY_DONE(other);
        VERIFY_DONE((*other)->execute(sql.constData()));
    }
    VERIFY_DONE(desk.open());
}

} // namespace

/// One entry that no computer accepts stops all; an administrator takes it out.
class TestCutting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentenceSaysWhoCanTakeItOut();
    void refusedEntryIsTakenOutAndItsWriterRevoked();
    void whatIsTakenOutIsKeptAndNamesNobody();
    void goodEntriesOfTheSameSendingStay();
    void whatWasDoneMeanwhileIsKept();
    void whatIsSentAgainIsTakenOutAgain();
    void whatComesWhileItIsLookedAtIsTakenOutToo();
    void revokedComputerBringsNothingBack();
    void memberMayStay();
    void onlyAdministratorsTakeOut();
    void nothingIsFoundWhereNothingIsRefused();
    void placeThatIsAwayIsNoReason();
    void entryOfANewerProgramIsNoReason();
    void forkedFileIsNoReason();
    void ownFileThatWasChangedTakesNothingFromOthers();
    void entryThatDoesNotApplyIsTakenOut();
    void unsignedEntryRevokesNobody();
    void forgedAuthorIsNotRevoked();
    void damagedEntryComesBackFromWhoHasItWhole();
    void changedFileIsNoticedBeforeItSends_data();
    void changedFileIsNoticedBeforeItSends();
    void rolesGivenInTheProgramAreNoChangedFile();
};

void TestCutting::sentenceSaysWhoCanTakeItOut()
{
    CutRoom room;
    room.sendRule();
    const auto met = room.desk3->sync();
    QCOMPARE(ruleOf(met), u"not-allowed"_s);
    const QString seq = QString::number(room.room.rawHub()->head()->seq);
    QVERIFY2(met.error().sentence.contains(u"Entry %1"_s.arg(seq)), qPrintable(met.error().sentence));
    QVERIFY2(met.error().sentence.contains(u"Desk 2"_s), qPrintable(met.error().sentence));
    QVERIFY2(met.error().sentence.contains(u"administrator of the centre (Office)"_s),
             qPrintable(met.error().sentence));
    QVERIFY2(met.error().sentence.contains(u"kitcamp hub cut"_s), qPrintable(met.error().sentence));
    QCOMPARE(met.error().waysOut, QStringList());
    const auto hub = room.desk3->hub();
    SyncSession session(room.desk3->store(), **hub);
    QVERIFY(!session.run());
    QCOMPARE(session.refusedEntry(), room.room.rawHub()->head()->seq);
}

void TestCutting::refusedEntryIsTakenOutAndItsWriterRevoked()
{
    CutRoom room;
    room.writeRule();
    VERIFY_DONE(room.rogue->addPerson(u"After it"_s));
    VERIFY_DONE(room.rogue->sync());
    const qint64 head = room.room.rawHub()->head()->seq;
    QCOMPARE(ruleOf(room.office().sync()), u"not-allowed"_s);
    const auto found = room.find();
    QVERIFY(found);
    QCOMPARE(found->seq(), head - 1);
    QCOMPARE(found->tail.count, 2);
    QCOMPARE(found->computer, u"Desk 2"_s);
    QVERIFY(found->culprit);
    QCOMPARE(found->culprit->name, u"Desk 2"_s);
    QVERIFY2(!found->deed.isEmpty(), qPrintable(found->deed));
    QCOMPARE(found->behind, QStringList());
    const auto cut = room.cut();
    VERIFY_DONE(cut);
    QCOMPARE(cut->entries, 2);
    QCOMPARE(cut->revoked, u"Desk 2"_s);
    QCOMPARE(cut->remark, QString());
    QVERIFY(room.isRevoked(u"Desk 2"_s));
    QVERIFY(room.memberNamedInFile(u"Desk 2"_s).reason.contains(QString::number(head - 1)));
    room.expectAllEqual();
    QCOMPARE(room.office().count("SELECT count(*) FROM loan_rule WHERE note='mine'"), 0);
    QCOMPARE(room.room.rawHub()->head()->seq, head - 1); // the revocation
    QVERIFY(!room.find());
    // And a new computer joins.
    const auto desk4 = room.room.join(u"Desk 4"_s, Role::Desk);
    QCOMPARE(contentsOf(desk4->store()), contentsOf(room.office().store()));
}

void TestCutting::whatIsTakenOutIsKeptAndNamesNobody()
{
    CutRoom room;
    room.writeRule();
    VERIFY_DONE(room.rogue->addPerson(u"Wang Xiaoming"_s));
    VERIFY_DONE(room.rogue->sync());
    const auto entries = room.room.rawHub()->readAfter({}, 10'000).value();
    const auto cut = room.cut();
    VERIFY_DONE(cut);
    QCOMPARE(cut->kept.size(), 1);
    QVERIFY(QFileInfo(cut->kept[0]).fileName().startsWith(u"office.cut-"_s));
    QVERIFY(cut->kept[0].endsWith(u"-2026-09-07.kitcamp-log"_s));
    QFile file(cut->kept[0]);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("Xiaoming"));
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(kept.value("from"_L1).toInteger(), qint64(entries.size() - 1));
    const QJsonArray all = kept.value("entries"_L1).toArray();
    QCOMPARE(all.size(), 2);
    const QJsonObject first = all.at(0).toObject();
    QCOMPARE(first.value("computer"_L1).toString(), u"Desk 2"_s);
    QCOMPARE(QByteArray::fromBase64(first.value("header"_L1).toString().toLatin1()),
             entries[entries.size() - 2].header);
    QCOMPARE(QByteArray::fromBase64(first.value("body"_L1).toString().toLatin1()),
             entries[entries.size() - 2].body);
}

void TestCutting::goodEntriesOfTheSameSendingStay()
{
    CutRoom room;
    VERIFY_DONE(room.rogue->addPerson(u"Before it"_s));
    room.sendRule(); // both in one pack
    VERIFY_DONE(room.rogue->addPerson(u"After it"_s));
    VERIFY_DONE(room.rogue->sync()); // and one behind
    const auto cut = room.cut();
    VERIFY_DONE(cut);
    QCOMPARE(cut->entries, 2);
    room.expectAllEqual();
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='Before it'"), 1);
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='After it'"), 0);
}

void TestCutting::whatWasDoneMeanwhileIsKept()
{
    CutRoom room;
    room.sendRule();
    VERIFY_DONE(room.office().addPerson(u"At the office"_s));
    VERIFY_DONE(room.desk3->addPerson(u"At the desk"_s));
    QCOMPARE(ruleOf(room.desk3->sync()), u"not-allowed"_s);
    QCOMPARE(ruleOf(room.office().sync()), u"not-allowed"_s);
    VERIFY_DONE(room.cut());
    room.expectAllEqual();
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name LIKE 'At the %'"), 2);
}

void TestCutting::whatIsSentAgainIsTakenOutAgain()
{
    CutRoom room;
    room.sendRule();
    const auto found = room.find();
    QVERIFY(found);
    // Between the cut and the revocation the other one finds a log that was set back, and mends it.
    int healed = 0;
    auto cutting = room.cuttingBy(room.office(), [&](int opening) {
        if (opening == 3 && room.rogue->sync())
            ++healed;
    });
    const auto cut = cutting.cut(*found, room.office().keys(), false);
    VERIFY_DONE(cut);
    QCOMPARE(healed, 1);
    QCOMPARE(cut->entries, 2);
    QCOMPARE(cut->kept.size(), 2);
    QVERIFY(room.isRevoked(u"Desk 2"_s));
    room.expectAllEqual();
    QVERIFY(!room.rogue->sync());
    room.expectAllEqual();
}

void TestCutting::whatComesWhileItIsLookedAtIsTakenOutToo()
{
    CutRoom room;
    room.sendRule();
    const auto found = room.find();
    QVERIFY(found);
    auto cutting = room.cuttingBy(room.office(), [&](int opening) {
        if (opening == 2)
            room.sendRule();
    });
    const auto cut = cutting.cut(*found, room.office().keys(), false);
    VERIFY_DONE(cut);
    QCOMPARE(cut->entries, 2);
    room.expectAllEqual();
    QCOMPARE(room.office().count("SELECT count(*) FROM loan_rule WHERE note='mine'"), 0);
}

void TestCutting::revokedComputerBringsNothingBack()
{
    CutRoom room;
    room.sendRule();
    VERIFY_DONE(room.cut());
    const LogPosition head = room.room.rawHub()->head().value();
    QCOMPARE(ruleOf(room.rogue->sync()), u"forked"_s);
    for (int i = 0; i < 3; ++i)
        VERIFY_DONE(room.rogue->addPerson(u"More"_s));
    QCOMPARE(ruleOf(room.rogue->sync()), u"forked"_s);
    QCOMPARE(room.room.rawHub()->head().value(), head);
    room.expectAllEqual();
}

void TestCutting::memberMayStay()
{
    CutRoom room;
    room.sendRule();
    const auto cut = room.cut(true);
    VERIFY_DONE(cut);
    QCOMPARE(cut->revoked, QString());
    QCOMPARE(room.office().count("SELECT count(*) FROM member WHERE revoked_at IS NOT NULL"), 0);
    room.expectAllEqual();
}

void TestCutting::onlyAdministratorsTakeOut()
{
    CutRoom room;
    const auto head = room.room.join(u"Head"_s, Role::Coordinator);
    room.sendRule();
    const LogPosition before = room.room.rawHub()->head().value();
    auto cutting = room.cuttingBy(*head);
    const auto found = cutting.find();
    VERIFY_DONE(found);
    QVERIFY(*found);
    const auto cut = cutting.cut(**found, head->keys(), true);
    QCOMPARE(ruleOf(cut), u"not-allowed"_s);
    QCOMPARE(room.room.rawHub()->head().value(), before);
    // Nor one that says in its file that it is one.
    editFile(*head, "UPDATE member SET role='administrator' WHERE name='Head'");
    QCOMPARE(ruleOf(room.cuttingBy(*head).cut(**found, head->keys(), true)), u"edited"_s);
    QCOMPARE(room.room.rawHub()->head().value(), before);
}

void TestCutting::nothingIsFoundWhereNothingIsRefused()
{
    CutRoom room;
    VERIFY_DONE(room.rogue->addPerson(u"Allowed"_s));
    VERIFY_DONE(room.rogue->sync());
    const auto found = room.cuttingBy(room.office()).find();
    VERIFY_DONE(found);
    QVERIFY(!*found);
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='Allowed'"), 1);
}

void TestCutting::placeThatIsAwayIsNoReason()
{
    CutRoom room;
    room.sendRule();
    QVERIFY(QDir().rename(room.room.path(u"hub"_s), room.room.path(u"away"_s)));
    const auto found = room.cuttingBy(room.office()).find();
    QVERIFY(!found);
    QVERIFY(Hub::isAway(found.error()));
}

void TestCutting::entryOfANewerProgramIsNoReason()
{
    CutRoom room;
    VERIFY_DONE(room.rogue->addPerson(u"Newer"_s));
    PackedEntry entry = LogFollower(room.rogue->store()).unsent(1, 1 << 20).value().first();
    Entry newer = unpack(entry).value();
    newer.schemaVersion = 9999;
    entry = pack(newer);
    entry.signature = memberSignature(signedHeader(entry.header), room.rogue->keys().signSecret);
    const auto hub = room.room.rawHub();
    const auto head = hub->head();
    VERIFY_DONE(hub->append(*head, {inEnvelope(entry, 1, room.office().keys().logKeys.value(1))}));
    const auto found = room.cuttingBy(room.office()).find();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Newer);
}

void TestCutting::forkedFileIsNoReason()
{
    // An administrator whose own file went another way must not cut what the others have.
    CutRoom room;
    const auto second = room.room.join(u"Office 2"_s, Role::Administrator);
    VERIFY_DONE(second->addPerson(u"Elsewhere"_s));
    const QString hub = room.room.path(u"hub"_s);
    QVERIFY(QProcess::execute(u"cp"_s, {u"-r"_s, hub, hub + u".copy"_s}) == 0);
    VERIFY_DONE(second->sync());
    QVERIFY(QDir(hub).removeRecursively());
    QVERIFY(QDir().rename(hub + u".copy"_s, hub));
    VERIFY_DONE(room.office().addPerson(u"Here"_s));
    VERIFY_DONE(room.office().sync());
    const auto found = room.cuttingBy(*second).find();
    QCOMPARE(ruleOf(found), u"forked"_s);
}

void TestCutting::ownFileThatWasChangedTakesNothingFromOthers()
{
    // The administrator's own file says that an honest computer may do less.
    CutRoom room;
    const auto head = room.room.join(u"Head"_s, Role::Coordinator);
    VERIFY_DONE(head->add(u"loan_rule"_s,
                          {{u"note"_s, u"good"_s}, {u"max_items"_s, u"9"_s}, {u"loan_days"_s, u"9"_s}}));
    VERIFY_DONE(head->sync());
    VERIFY_DONE(room.desk3->sync());
    const LogPosition before = room.room.rawHub()->head().value();
    editFile(room.office(), "UPDATE member SET role='desk' WHERE name='Head'");
    const auto found = room.find();
    QVERIFY(found);
    QCOMPARE(found->culprit->name, u"Head"_s);
    QCOMPARE(found->behind, QStringList{u"Desk 3"_s}); // whose file has taken it
    QCOMPARE(ruleOf(room.cut()), u"edited"_s);
    QCOMPARE(room.room.rawHub()->head().value(), before);
    QCOMPARE(room.office().count("SELECT count(*) FROM member WHERE revoked_at IS NOT NULL"), 0);
}

void TestCutting::entryThatDoesNotApplyIsTakenOut()
{
    CutRoom room;
    const auto person = room.rogue->addPerson(u"Sun"_s);
    VERIFY_DONE(person);
    VERIFY_DONE(room.rogue->sync());
    // It changes a row that no other file has.
    editFile(*room.rogue, "UPDATE person SET name='Elsewhere' WHERE name='Sun'");
    VERIFY_DONE(
        room.rogue->store().perform(EditRecords{u"person"_s, {*person}, {{u"name"_s, u"Nowhere"_s}}}));
    VERIFY_DONE(room.rogue->sync());
    QCOMPARE(ruleOf(room.desk3->sync()), u"forked"_s);
    const auto found = room.find(); // read together with good ones, which stay
    QVERIFY(found);
    QCOMPARE(found->seq(), room.room.rawHub()->head()->seq);
    const auto cut = room.cut();
    VERIFY_DONE(cut);
    QCOMPARE(cut->revoked, u"Desk 2"_s);
    room.expectAllEqual();
}

void TestCutting::unsignedEntryRevokesNobody()
{
    CutRoom room;
    VERIFY_DONE(room.rogue->addPerson(u"Not signed"_s));
    const PackedEntry entry = LogFollower(room.rogue->store()).unsent(1, 1 << 20).value().first();
    const auto hub = room.room.rawHub();
    const auto head = hub->head();
    VERIFY_DONE(hub->append(*head, {inEnvelope(entry, 1, room.office().keys().logKeys.value(1))}));
    QCOMPARE(ruleOf(room.desk3->sync()), u"forged"_s);
    const auto found = room.find();
    QVERIFY(found);
    QVERIFY(!found->culprit);
    const auto cut = room.cut();
    VERIFY_DONE(cut);
    QCOMPARE(cut->revoked, QString());
    QVERIFY(!cut->remark.isEmpty());
    room.expectAllEqual();
    QCOMPARE(room.office().count("SELECT count(*) FROM member WHERE revoked_at IS NOT NULL"), 0);
}

void TestCutting::forgedAuthorIsNotRevoked()
{
    CutRoom room;
    QVERIFY(room.rogue->store().saveLocalValue(u"author"_s,
                                               QString::fromLatin1(room.desk3->store().author().toHex())));
    room.rogue->close();
    VERIFY_DONE(room.rogue->open());
    room.writeRule();
    PackedEntry entry = LogFollower(room.rogue->store()).unsent(1, 1 << 20).value().first();
    entry.signature = memberSignature(signedHeader(entry.header), room.rogue->keys().signSecret);
    const auto hub = room.room.rawHub();
    const auto head = hub->head();
    VERIFY_DONE(hub->append(*head, {inEnvelope(entry, 1, room.office().keys().logKeys.value(1))}));
    const auto found = room.find();
    QVERIFY(found);
    QCOMPARE(found->computer, u"Desk 3"_s);
    QVERIFY(!found->culprit);
    VERIFY_DONE(room.cut());
    room.expectAllEqual();
    QCOMPARE(room.office().count("SELECT count(*) FROM member WHERE revoked_at IS NOT NULL"), 0);
}

void TestCutting::damagedEntryComesBackFromWhoHasItWhole()
{
    CutRoom room;
    VERIFY_DONE(room.desk3->addPerson(u"Whole at the desk"_s));
    VERIFY_DONE(room.desk3->sync());
    const QString pack =
        room.room.path(u"hub/log/0001/%1"_s.arg(room.room.rawHub()->head()->seq, 9, 10, QLatin1Char('0')));
    QFile file(pack);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(pack));
    QVERIFY(file.seek(60) && file.write("XXXX") == 4);
    file.close();
    QCOMPARE(ruleOf(room.office().sync()), u"damaged"_s);
    const auto found = room.find();
    QVERIFY(found);
    QVERIFY(found->isDamaged());
    QVERIFY(!found->culprit);
    QCOMPARE(found->tail.files.size(), 1);
    VERIFY_DONE(room.cut());
    VERIFY_DONE(room.desk3->sync());
    room.expectAllEqual();
    QCOMPARE(room.office().count("SELECT count(*) FROM person WHERE name='Whole at the desk'"), 1);
}

void TestCutting::changedFileIsNoticedBeforeItSends_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("role of the computer")
        << QByteArray("UPDATE member SET role='administrator' WHERE name='Desk 3'");
    QTest::newRow("role of an operator") << QByteArray("UPDATE operator SET role='' WHERE name='Chen'");
}

void TestCutting::changedFileIsNoticedBeforeItSends()
{
    QFETCH(QByteArray, sql);
    CutRoom room;
    VERIFY_DONE(room.office().add(u"operator"_s, {{u"name"_s, u"Chen"_s}, {u"role"_s, u"desk"_s}}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.desk3->sync());
    editFile(*room.desk3, sql);
    VERIFY_DONE(room.desk3->sync()); // nothing is to be sent
    VERIFY_DONE(room.desk3->addPerson(u"Anybody"_s));
    const LogPosition before = room.room.rawHub()->head().value();
    const auto met = room.desk3->sync();
    QCOMPARE(ruleOf(met), u"edited"_s);
    QVERIFY(met.error().sentence.contains(u"kitcamp repair"_s));
    QCOMPARE(room.room.rawHub()->head().value(), before);
}

void TestCutting::rolesGivenInTheProgramAreNoChangedFile()
{
    CutRoom room;
    VERIFY_DONE(room.office()->perform(SetMemberRole{room.desk3->member(), u"organiser"_s}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.desk3->addPerson(u"One"_s));
    VERIFY_DONE(room.desk3->sync());
    VERIFY_DONE(room.office()->perform(RenameMember{room.desk3->member(), u"Hall"_s, u"Desk 3"_s}));
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(room.desk3->addPerson(u"Two"_s));
    VERIFY_DONE(room.desk3->sync());
    room.expectAllEqual();
}

QTEST_GUILESS_MAIN(TestCutting)
#include "tst_cutting.moc"
