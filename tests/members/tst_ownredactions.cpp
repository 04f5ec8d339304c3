// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberactionsinforce.h"
#include "models/people/personerasure.h"
#include "models/store/redaction.h"
#include "models/sync/erasing.h"
#include "models/sync/founding.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Somebody was erased before the file founded its centre: what it redacted then is signed when it is sent,
/// and stands unsigned in the file itself.
class TestOwnRedactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasRedactedBeforeTheFoundingIsSent();
    void fileThatWritesAsAnotherOneBelievesItself();
    void whoFoundedAndIsADeskNowIsBelieved();
    void whoWasACoordinatorIsBelieved();

private:
    void expectOthersTakeIt()
    {
        const IssuedInvitation issued = m_room->invite(*m_desk, u"Desk 2"_s);
        const auto other = m_room->newDesk(u"desk2"_s);
        VERIFY_DONE(m_room->accept(*other, issued));
        VERIFY_DONE(other->sync());
        VERIFY_DONE(m_desk->sync());
        QCOMPARE(contentsOf(other->store()), contentsOf(m_desk->store()));
    }

    /// \p eraser erases somebody, and \p other gives it the role of a desk.
    void eraseAndStepBack(MemberDesk& eraser, MemberDesk& other)
    {
        const auto wang = eraser.addPerson(u"Wang"_s);
        VERIFY_DONE(wang);
        VERIFY_DONE(eraser.sync());
        const auto hub = eraser.hub();
        VERIFY_DONE(eraseConnected(eraser.store(), hub->get(), {{*wang}, u"asked for"_s}, {}));
        VERIFY_DONE(other.sync());
        VERIFY_DONE(other->perform(SetMemberRole{eraser.member(), u"desk"_s}));
        VERIFY_DONE(other.sync());
        VERIFY_DONE(eraser.sync());
    }
    /// Who was away takes the log from its own place, a new computer all of it, and so does the eraser again.
    void expectBelieved(MemberRoom& room, MemberDesk& late, MemberDesk& eraser, MemberDesk& administrator)
    {
        VERIFY_DONE(late.sync());
        QCOMPARE(contentsOf(late.store()), contentsOf(eraser.store()));
        VERIFY_DONE(room.rawHub()->dropSnapshotsBefore(1'000'000));
        const IssuedInvitation issued = room.invite(administrator, u"New"_s);
        VERIFY_DONE(room.rawHub()->dropSnapshotsBefore(1'000'000));
        const auto fresh = room.newDesk(u"new"_s);
        VERIFY_DONE(room.accept(*fresh, issued));
        VERIFY_DONE(eraser.sync());
        QCOMPARE(contentsOf(fresh->store()), contentsOf(eraser.store()));
        const auto hub = eraser.hub();
        VERIFY_DONE(hub);
        VERIFY_DONE((*hub)->readAfter({}, 500));
    }

    std::unique_ptr<MemberRoom> m_room;
    std::unique_ptr<MemberDesk> m_desk;
};

void TestOwnRedactions::init()
{
    m_desk.reset();
    m_room = std::make_unique<MemberRoom>();
    m_desk = m_room->newDesk(u"old"_s);
    VERIFY_DONE(m_desk->create());
    const auto person = m_desk->addPerson(u"Wang"_s);
    VERIFY_DONE(person);
    MemberDesk& desk = *m_desk;
    VERIFY_DONE(desk->perform(ErasePersons{{*person}, m_room->clock().now(), {}, {}, {}}));
    Redaction::Watch watch;
    watch.quiet = std::chrono::milliseconds(0);
    VERIFY_DONE(Redaction(desk.path(), m_room->domain(), m_room->clock()).run(watch));
    QVERIFY(desk.count("SELECT count(*) FROM journal WHERE redaction IS NOT NULL") > 0);
    QVERIFY(QDir().mkpath(m_room->path(u"oldhub"_s)));
    const QString url = u"folder:"_s + m_room->path(u"oldhub"_s);
    VERIFY_DONE(shareAsMember(desk.store(), desk.keyStore(), {url, u"Old"_s, {}}));
}

void TestOwnRedactions::whatWasRedactedBeforeTheFoundingIsSent()
{
    expectOthersTakeIt();
}

void TestOwnRedactions::fileThatWritesAsAnotherOneBelievesItself()
{
    MemberDesk& desk = *m_desk;
    const QString author = QString::fromLatin1(QByteArray(16, 'n').toHex());
    VERIFY_DONE(desk->saveLocalValue(u"author"_s, author)); // as a copy or a restored backup does
    desk.close();
    VERIFY_DONE(desk.open());
    VERIFY_DONE(desk->perform(AddMemberFile{desk->ids().nextValue(), desk.member(), author}));
    VERIFY_DONE(desk.sync());
    expectOthersTakeIt();
}

void TestOwnRedactions::whoFoundedAndIsADeskNowIsBelieved()
{
    MemberRoom room;
    const auto late = room.join(u"Desk 2"_s, Role::Desk);
    const auto second = room.join(u"Second"_s, Role::Administrator);
    eraseAndStepBack(room.office(), *second);
    expectBelieved(room, *late, room.office(), *second);
}

void TestOwnRedactions::whoWasACoordinatorIsBelieved()
{
    MemberRoom room;
    const auto late = room.join(u"Desk 2"_s, Role::Desk);
    const auto head = room.join(u"Head"_s, Role::Coordinator);
    eraseAndStepBack(*head, room.office());
    expectBelieved(room, *late, *head, room.office());
}

QTEST_GUILESS_MAIN(TestOwnRedactions)
#include "tst_ownredactions.moc"
