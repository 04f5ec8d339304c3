// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/envelope.h"
#include "models/members/memberactions.h"
#include "models/store/logfollower.h"
#include "models/store/redactionmark.h"
#include "tests/members/memberroom.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

/// A centre in which somebody has a program that asks nobody.
class RogueRoom
{
public:
    RogueRoom()
        : careless(room.domain())
        , desk(room.join(u"Desk 2"_s, Role::Desk))
    {
        careless.guard = {};
        desk->close();
        rogue = std::make_unique<MemberDesk>(desk->path(), careless, room.clock());
        if (!rogue->open())
            qFatal("no rogue");
    }
    /// From now on the rogue's file says that it is another one's.
    void writeAs(const QByteArray& author)
    {
        if (!rogue->store().saveLocalValue(u"author"_s, QString::fromLatin1(author.toHex())))
            qFatal("author");
        rogue->close();
        if (!rogue->open())
            qFatal("no rogue");
    }
    /// The only unsent entry of the rogue, as it is.
    [[nodiscard]] PackedEntry unsent()
    {
        return LogFollower(rogue->store()).unsent(1, 1 << 20).value().first();
    }
    /// Puts \p entry at the end of the log, past all that the program would look at.
    [[nodiscard]] bool put(const PackedEntry& entry, int generation = 1)
    {
        const auto hub = room.rawHub();
        const auto done = hub->append(*hub->head(), {sealed(entry, generation)});
        return done && *done == Hub::Appended::Done;
    }
    /// Under a key of the log; 0: in an envelope that is not sealed.
    [[nodiscard]] PackedEntry sealed(const PackedEntry& entry, int generation = 1)
    {
        return inEnvelope(entry, generation, room.office().keys().logKeys.value(generation));
    }
    /// The newest entry of the office says in the hub what \p change makes of it, as if \p erasing had
    /// demanded that of \p author, whose mark is signed with \p signSecret.
    void redactNewest(const std::function<void(Entry&)>& change, const OpId& erasing,
                      const QByteArray& author, const QByteArray& signSecret, int generation = 1)
    {
        const auto last = room.office()->journal().last();
        redact((*last)->seq, change, {erasing, author, {}}, signSecret, generation);
    }
    void redact(qint64 seq, const std::function<void(Entry&)>& change, RedactionMark mark,
                const QByteArray& signSecret, int generation = 1)
    {
        PackedEntry entry = room.office()->journal().readPacked(seq).value();
        // In the file of who wrote it it is unsigned.
        entry.signature = memberSignature(signedHeader(entry.header), room.office().keys().signSecret);
        Entry changed = unpack(entry).value();
        change(changed);
        entry.body = encodeBody(changed);
        mark.bodyHash = hashOf(entry.body);
        mark.signature = memberSignature(signedRedaction(entry.header, mark), signSecret);
        entry.redaction = mark.bytes();
        if (!room.rawHub()->replaceBodies({sealed(entry, generation)}))
            qFatal("not replaced");
    }
    [[nodiscard]] Result<void> makeRule()
    {
        KITCAMP_TRY(rogue->add(
            u"loan_rule"_s, {{u"note"_s, u"mine"_s}, {u"max_items"_s, u"99"_s}, {u"loan_days"_s, u"99"_s}}));
        return {};
    }
    /// The rogue takes the keys of \p member, whoever that is; its new ones.
    MemberKeys takeKeys(qint64 member)
    {
        const MemberKeys keys = MemberKeys::make(room.office()->logId(), member);
        TakeKeys taking;
        taking.member = member;
        taking.signKey = QString::fromLatin1(keys.signPublic().toHex());
        taking.boxKey = QString::fromLatin1(keys.boxPublic().toHex());
        taking.at = room.clock().now();
        const auto rows = readLogKeyRows(rogue->store().reader());
        taking.shares << sealedShare(rogue->store().ids().nextValue(), rows->first().id, member,
                                     rogue->keys().logKeys.value(1), keys.boxPublic());
        if (!rogue->store().perform(taking))
            qFatal("no keys");
        return keys;
    }
    /// The office takes nothing of it, says why, and goes on working.
    void expectRefused(const QString& rule)
    {
        const auto before = contentsOf(room.office().store());
        const auto met = room.office().sync();
        QCOMPARE(ruleOf(met), rule);
        QVERIFY(!met.error().sentence.isEmpty());
        QCOMPARE(contentsOf(room.office().store()), before);
        VERIFY_DONE(room.office().addPerson(u"Local work goes on"_s));
        QCOMPARE(ruleOf(room.office().sync()), rule); // and is kept
        QVERIFY(LogFollower(room.office().store()).unsentCount().value() > 0);
    }

    MemberRoom room;
    Domain careless;
    std::unique_ptr<MemberDesk> desk;
    std::unique_ptr<MemberDesk> rogue;
};

} // namespace kitcamp::testkit
