// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"
#include "models/store/erasureprotocol.h"
#include "models/sync/erasing.h"
#include "models/sync/hubmoved.h"
#include "models/sync/hubmoving.h"
#include "models/sync/oldplace.h"
#include "models/sync/sharing.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

#include <QDirIterator>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

qint64 bytesUnder(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

/// The note that a log went elsewhere is believed from administrators alone.
class TestMovedNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersFollowAnAdministrator();
    void noteThatNobodySignedIsNotFollowed();
    void noteOfADeskIsNotFollowed();
    void noteOfAnotherPlaceIsNotFollowed();
    void signatureSurvivesTheFile();
    void emptiedPlaceHoldsNothingButTheNote();
    void placeInUseIsNotEmptied();
    void protocolNamesTheOldPlace();

private:
    /// A note at the old place, as \p change makes it of a good one.
    void expectRefused(const std::function<void(MemberRoom&, MemberDesk&, HubMoved&)>& change);
};

void TestMovedNote::othersFollowAnAdministrator()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().sync());
    const QString target = u"folder:"_s + room.path(u"elsewhere"_s);
    VERIFY_DONE(moveHub(room.office().store(), {target, {}, room.office().keys()}));
    QCOMPARE(ruleOf(desk->sync()), u"moved"_s);
    VERIFY_DONE(followHub(desk->store(), desk->keys()));
    QCOMPARE(hubOf(desk->store()), target);
    VERIFY_DONE(desk->sync());
}

void TestMovedNote::expectRefused(const std::function<void(MemberRoom&, MemberDesk&, HubMoved&)>& change)
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().sync());
    VERIFY_DONE(desk->sync());
    const auto hub = room.rawHub();
    const LogPosition head = hub->head().value();
    HubMoved note;
    note.url = u"folder:"_s + room.path(u"trap"_s);
    note.end = head;
    note.member = room.office().member();
    note.signature =
        memberSignature(signedMove(room.office()->logId(), note), room.office().keys().signSecret);
    change(room, *desk, note);
    QCOMPARE(hub->close(head, note).value(), Hub::Appended::Done);
    const QString before = hubOf(desk->store());
    const auto followed = followHub(desk->store(), desk->keys());
    VERIFY_REFUSED(followed, "forged");
    QVERIFY2(followed.error().sentence.contains(u"administrator"_s), qPrintable(followed.error().sentence));
    QCOMPARE(hubOf(desk->store()), before);
}

void TestMovedNote::noteThatNobodySignedIsNotFollowed()
{
    expectRefused([](MemberRoom&, MemberDesk&, HubMoved& note) {
        note.member = 0;
        note.signature.clear();
    });
    expectRefused([](MemberRoom&, MemberDesk&, HubMoved& note) { note.url += u'x'; });
    expectRefused([](MemberRoom&, MemberDesk&, HubMoved& note) { note.certificate = "another"; });
}

void TestMovedNote::noteOfADeskIsNotFollowed()
{
    expectRefused([](MemberRoom& room, MemberDesk& desk, HubMoved& note) {
        note.member = desk.member();
        note.signature = memberSignature(signedMove(room.office()->logId(), note), desk.keys().signSecret);
    });
}

void TestMovedNote::noteOfAnotherPlaceIsNotFollowed()
{
    // Of an earlier move, say.
    expectRefused([](MemberRoom& room, MemberDesk&, HubMoved& note) {
        note.end = {1, QByteArray(32, 'h')};
        note.signature =
            memberSignature(signedMove(room.office()->logId(), note), room.office().keys().signSecret);
    });
}

void TestMovedNote::signatureSurvivesTheFile()
{
    HubMoved note;
    note.url = u"postgresql://LOGIN@db.example.edu/kitcamp"_s;
    note.certificate = "-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n";
    note.logins = {{9'007'199'254'740'993, "sealed"}, {2, QByteArray(48, '\xff')}};
    note.end = {41, QByteArray(32, '\x9e')};
    note.member = 9'007'199'254'740'993;
    note.signature = QByteArray(64, 's');
    const auto read = movedFrom(movedBytes(note));
    QVERIFY(read);
    QCOMPARE(read->signature, note.signature);
    QCOMPARE(read->member, note.member);
    QCOMPARE(signedMove("log", *read), signedMove("log", note));
}

void TestMovedNote::emptiedPlaceHoldsNothingButTheNote()
{
    MemberRoom room;
    const auto desk = room.join(u"Desk 2"_s, Role::Desk);
    VERIFY_DONE(room.office().addPerson(u"Wang"_s));
    VERIFY_DONE(room.office().sync());
    const auto old = room.rawHub();
    VERIFY_DONE(old->writeBlob(QString(64, u'a'), sealedBytes("a picture", 1, QByteArray(32, 'k'), "blob")));
    const QList<PackedEntry> before = old->readAfter({}, 10'000).value();
    const qint64 bytesBefore = bytesUnder(room.path(u"hub"_s));
    const QString target = u"folder:"_s + room.path(u"elsewhere"_s);
    VERIFY_DONE(moveHub(room.office().store(), {target, {}, room.office().keys()}));
    VERIFY_DONE(room.office().sync());
    const auto now = room.office().hub();
    QCOMPARE(notFollowed(*old, **now).value(), QList<QByteArray>{desk->store().author()});
    VERIFY_DONE(emptyOldPlace(*old));
    VERIFY_DONE(emptyOldPlace(*old)); // again: nothing happens
    const QList<PackedEntry> after = room.rawHub()->readAfter({}, 10'000).value();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].header, before[i].header);
        QVERIFY(after[i].body.size() < 200);
    }
    QVERIFY(!old->newestSnapshot().value());
    QVERIFY(bytesUnder(room.path(u"hub"_s)) < bytesBefore / 4);
    // Who comes late is told, and finds all at the new place.
    VERIFY_DONE(desk->addPerson(u"Written meanwhile"_s));
    QCOMPARE(ruleOf(desk->sync()), u"moved"_s);
    VERIFY_DONE(followHub(desk->store(), desk->keys()));
    VERIFY_DONE(desk->sync());
    VERIFY_DONE(room.office().sync());
    QCOMPARE(contentsOf(desk->store()), contentsOf(room.office().store()));
    QCOMPARE(notFollowed(*old, **now).value(), QList<QByteArray>());
}

void TestMovedNote::placeInUseIsNotEmptied()
{
    MemberRoom room;
    const auto hub = room.rawHub();
    VERIFY_REFUSED(emptyOldPlace(*hub), "not-moved");
    QVERIFY(hub->newestSnapshot().value());
}

void TestMovedNote::protocolNamesTheOldPlace()
{
    MemberRoom room;
    const auto wang = room.office().addPerson(u"Wang"_s);
    VERIFY_DONE(room.office().sync());
    const QString old = hubOf(room.office().store());
    VERIFY_DONE(
        moveHub(room.office().store(), {u"folder:"_s + room.path(u"elsewhere"_s), {}, room.office().keys()}));
    const auto hub = room.office().hub();
    VERIFY_DONE(eraseConnected(room.office().store(), hub->get(), {{*wang}, {}}, {}));
    const auto protocols = erasureProtocols(room.office().store());
    QCOMPARE(protocols->first().oldPlaces, QStringList{old});
    QVERIFY(protocols->first().sentences().join(u' ').contains(u"hub empty FILE "_s + old));
    VERIFY_DONE(forgetOldPlace(room.office().store(), old));
    QCOMPARE(erasureProtocols(room.office().store())->first().oldPlaces, QStringList());
}

QTEST_GUILESS_MAIN(TestMovedNote)
#include "tst_movednote.moc"
