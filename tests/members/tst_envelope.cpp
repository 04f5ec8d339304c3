// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"
#include "models/members/logkeys.h"
#include "models/store/redactionmark.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray logKey(32, 'k');
const QByteArray logId(16, 'L');

PackedEntry sampleEntry(qint64 seq, const QString& name)
{
    Entry entry;
    entry.logId = logId;
    entry.seq = seq;
    entry.opId = {randomBytes(16)};
    entry.author = QByteArray(16, 'a');
    entry.at = 1'788'771'600;
    entry.schemaVersion = 10;
    entry.previousHash = QByteArray(32, 'p');
    entry.action = {u"record.add"_s, {{"table"_L1, u"person"_s}, {"name"_L1, name}}};
    return pack(entry);
}

PackedEntry signedSample(qint64 seq, const MemberKeys& member)
{
    PackedEntry entry = sampleEntry(seq, u"曾丽"_s);
    entry.signature = memberSignature(signedHeader(entry.header), member.signSecret);
    return entry;
}

/// As an erasing file leaves it: another body, and the mark that names it.
PackedEntry redactedSample(const MemberKeys& member)
{
    PackedEntry entry = signedSample(5, member);
    entry.body = sampleEntry(5, {}).body;
    RedactionMark mark{{QByteArray(16, 'e')}, QByteArray(16, 'a'), hashOf(entry.body)};
    mark.signature = memberSignature(signedRedaction(entry.header, mark), member.signSecret);
    entry.redaction = mark.bytes();
    return entry;
}

bool isSame(const PackedEntry& one, const PackedEntry& other)
{
    return one.header == other.header && one.body == other.body && one.signature == other.signature
        && one.redaction == other.redaction;
}

} // namespace

/// What a hub holds instead of bodies, and what becomes of it when somebody plays with the hub.
class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItWentIn_data();
    void comesOutAsItWentIn();
    void plainBodyIsNoEnvelope();
    void sealedEnvelopeTellsNothing();
    void sameEntryIsSealedDifferentlyEachTime();
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void addedBytesAreRefused();
    void swappedEntriesAreRefused();
    void entryUnderAnotherHeaderIsRefused();
    void anotherGenerationIsRefused();
    void anotherKeyIsRefused();
    void sealCannotBeTakenOff();
    void signatureCannotBeExchangedInASealedEnvelope();
    void newerEnvelopeAsksForAnUpdate();
    void plainEntryThatWasChangedIsRefused();
    void sealedBytesComeBackForTheirPurposeOnly();
    void everyFlippedByteOfSealedBytesIsRefused();
    void generationsFollowTheLog();
    void signaturesHoldForTheirKeyAndMessageOnly();
    void sealedForOneKeyOpensWithThatAlone();
    void keysComeBackFromTheirBytes();
    void damagedKeysAreNoKeys();
};

void TestEnvelope::comesOutAsItWentIn_data()
{
    const MemberKeys member = MemberKeys::make(logId, 7);
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sealed");
    for (const bool sealed : {false, true}) {
        for (int kind = 0; kind < 3; ++kind)
            QTest::addRow("%s %d", sealed ? "sealed" : "open", kind) << kind << sealed;
    }
}

void TestEnvelope::comesOutAsItWentIn()
{
    QFETCH(const int, kind);
    QFETCH(const bool, sealed);
    const MemberKeys member = MemberKeys::make(logId, 7);
    const PackedEntry entry = kind == 0 ? sampleEntry(5, u"曾丽"_s)
        : kind == 1                     ? signedSample(5, member)
                                        : redactedSample(member);
    const PackedEntry enveloped = inEnvelope(entry, 3, sealed ? logKey : QByteArray());
    QVERIFY(isEnvelope(enveloped.body));
    QCOMPARE(enveloped.header, entry.header);
    QVERIFY(enveloped.signature.isEmpty() && enveloped.redaction.isEmpty());
    QCOMPARE(generationOf(enveloped).value(), sealed ? 3 : 0);
    const auto opened = outOfEnvelope(enveloped, sealed ? logKey : QByteArray());
    VERIFY_DONE(opened);
    QVERIFY(isSame(*opened, entry));
}

void TestEnvelope::plainBodyIsNoEnvelope()
{
    const PackedEntry entry = sampleEntry(5, u"曾丽"_s);
    QVERIFY(!isEnvelope(entry.body));
    QCOMPARE(generationOf(entry).value(), 0);
    const auto opened = outOfEnvelope(entry, {});
    VERIFY_DONE(opened);
    QVERIFY(isSame(*opened, entry));
}

void TestEnvelope::sealedEnvelopeTellsNothing()
{
    Entry entry;
    entry.logId = logId;
    entry.seq = 1;
    entry.opId = {randomBytes(16)};
    entry.author = QByteArray(16, 'a');
    entry.previousHash = QByteArray(32, '\0');
    entry.action = {u"record.add"_s, {{"name"_L1, u"Mei Lan"_s}}};
    PackedEntry packed = pack(entry);
    packed.body = QByteArray("\0\0\0\x7f", 4) + "Mei Lan 曾丽 person.name"; // as if nothing was deflated
    const QByteArray bytes = inEnvelope(packed, 1, logKey).body;
    QVERIFY(!bytes.contains("Mei Lan"));
    QVERIFY(!bytes.contains("曾丽"));
    QVERIFY(!bytes.contains("person"));
}

void TestEnvelope::sameEntryIsSealedDifferentlyEachTime()
{
    const PackedEntry entry = sampleEntry(5, u"曾丽"_s);
    QVERIFY(inEnvelope(entry, 1, logKey).body != inEnvelope(entry, 1, logKey).body);
}

void TestEnvelope::everyFlippedByteIsRefused()
{
    const MemberKeys member = MemberKeys::make(logId, 7);
    QElapsedTimer clock;
    clock.start();
    for (const PackedEntry& entry : {signedSample(5, member), redactedSample(member)}) {
        const PackedEntry whole = inEnvelope(entry, 3, logKey);
        for (qsizetype i = 0; i < whole.body.size(); ++i) {
            for (const char mask : {'\x01', '\x80', '\xff'}) {
                PackedEntry changed = whole;
                changed.body[i] = static_cast<char>(changed.body[i] ^ mask);
                const auto generation = generationOf(changed);
                QVERIFY2(!generation || !outOfEnvelope(changed, logKey), qPrintable(QString::number(i)));
            }
        }
    }
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

void TestEnvelope::everyTruncationIsRefused()
{
    const MemberKeys member = MemberKeys::make(logId, 7);
    for (const QByteArray& key : {logKey, QByteArray()}) {
        const PackedEntry whole = inEnvelope(redactedSample(member), 3, key);
        for (qsizetype size = 0; size < whole.body.size(); ++size) {
            const PackedEntry cut{whole.header, whole.body.first(size), {}, {}};
            QVERIFY2(!generationOf(cut) || !outOfEnvelope(cut, key), qPrintable(QString::number(size)));
        }
    }
}

void TestEnvelope::addedBytesAreRefused()
{
    for (const QByteArray& key : {logKey, QByteArray()}) {
        PackedEntry longer = inEnvelope(sampleEntry(5, u"曾丽"_s), 3, key);
        longer.body += 'x';
        const auto opened = outOfEnvelope(longer, key);
        VERIFY_FAILS(opened, ErrorCode::File);
        QCOMPARE(opened.error().rule, u"damaged"_s);
    }
}

void TestEnvelope::swappedEntriesAreRefused()
{
    const MemberKeys member = MemberKeys::make(logId, 7);
    PackedEntry one = inEnvelope(signedSample(5, member), 3, logKey);
    PackedEntry other = inEnvelope(signedSample(6, member), 3, logKey);
    std::swap(one.body, other.body);
    VERIFY_FAILS(outOfEnvelope(one, logKey), ErrorCode::File);
    VERIFY_FAILS(outOfEnvelope(other, logKey), ErrorCode::File);
}

void TestEnvelope::entryUnderAnotherHeaderIsRefused()
{
    // The same body at another place: its hash in the header is the same, only the seal tells.
    const PackedEntry first = sampleEntry(5, u"曾丽"_s);
    PackedEntry again = inEnvelope(first, 3, logKey);
    QByteArray bodyHash;
    auto entry = decodeHeader(first.header, bodyHash);
    entry->seq = 9;
    again.header = encodeHeader(*entry, bodyHash);
    VERIFY_FAILS(outOfEnvelope(again, logKey), ErrorCode::File);
}

void TestEnvelope::anotherGenerationIsRefused()
{
    PackedEntry changed = inEnvelope(sampleEntry(5, u"曾丽"_s), 3, logKey);
    changed.body[9] = '\x04'; // says that it is of the fourth
    QCOMPARE(generationOf(changed).value(), 4);
    VERIFY_FAILS(outOfEnvelope(changed, logKey), ErrorCode::File);
}

void TestEnvelope::anotherKeyIsRefused()
{
    const PackedEntry sealed = inEnvelope(sampleEntry(5, u"曾丽"_s), 3, logKey);
    VERIFY_FAILS(outOfEnvelope(sealed, QByteArray(32, 'x')), ErrorCode::File);
    VERIFY_FAILS(outOfEnvelope(sealed, {}), ErrorCode::File);
    VERIFY_FAILS(outOfEnvelope(sealed, logKey.first(31)), ErrorCode::File);
}

void TestEnvelope::sealCannotBeTakenOff()
{
    PackedEntry open = inEnvelope(sampleEntry(5, u"曾丽"_s), 3, logKey);
    open.body[5] = '\0'; // no flags
    VERIFY_FAILS(generationOf(open), ErrorCode::File); // a generation without a seal
    open.body.replace(6, 4, QByteArray(4, '\0'));
    QCOMPARE(generationOf(open).value(), 0);
    VERIFY_FAILS(outOfEnvelope(open, logKey), ErrorCode::File); // what is in it is not what the header names
}

void TestEnvelope::signatureCannotBeExchangedInASealedEnvelope()
{
    const MemberKeys member = MemberKeys::make(logId, 7);
    PackedEntry sealed = inEnvelope(signedSample(5, member), 3, logKey);
    sealed.body.replace(10, 64, MemberKeys::make(logId, 8).signSecret);
    VERIFY_FAILS(outOfEnvelope(sealed, logKey), ErrorCode::File);
}

void TestEnvelope::newerEnvelopeAsksForAnUpdate()
{
    PackedEntry newer = inEnvelope(sampleEntry(5, u"曾丽"_s), 3, logKey);
    newer.body[4] = '\x02';
    VERIFY_FAILS(generationOf(newer), ErrorCode::Newer);
    VERIFY_FAILS(outOfEnvelope(newer, logKey), ErrorCode::Newer);
}

void TestEnvelope::plainEntryThatWasChangedIsRefused()
{
    PackedEntry entry = sampleEntry(5, u"曾丽"_s);
    entry.body[10] = static_cast<char>(entry.body[10] ^ 1);
    const auto opened = outOfEnvelope(entry, {});
    VERIFY_FAILS(opened, ErrorCode::File);
    QCOMPARE(opened.error().rule, u"damaged"_s);
}

void TestEnvelope::sealedBytesComeBackForTheirPurposeOnly()
{
    const QByteArray sealed = sealedBytes("Desk 2", 4, logKey, "name a");
    QVERIFY(isSealedBytes(sealed));
    QVERIFY(!isSealedBytes("\x89PNG"));
    QVERIFY(!sealed.contains("Desk"));
    QCOMPARE(generationOfBytes(sealed).value(), 4);
    QCOMPARE(generationOfBytes("\x89PNG").value(), 0);
    QCOMPARE(openedBytes(sealed, logKey, "name a").value(), QByteArray("Desk 2"));
    VERIFY_FAILS(openedBytes(sealed, logKey, "name b"), ErrorCode::File);
    VERIFY_FAILS(openedBytes(sealed, QByteArray(32, 'x'), "name a"), ErrorCode::File);
    VERIFY_FAILS(openedBytes("Desk 2", logKey, "name a"), ErrorCode::File);
}

void TestEnvelope::everyFlippedByteOfSealedBytesIsRefused()
{
    const QByteArray whole = sealedBytes(QByteArray(100, 'p'), 4, logKey, "blob");
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!openedBytes(changed, logKey, "blob"));
        QVERIFY(!openedBytes(whole.first(i), logKey, "blob"));
    }
}

void TestEnvelope::generationsFollowTheLog()
{
    LogKeys keys;
    QCOMPARE(keys.generationFor(5), 0);
    keys.keys = {{1, logKey}, {2, logKey}, {3, logKey}};
    QCOMPARE(keys.generationFor(5), 1); // before anything is in the file: the first one
    keys.since = {{1, 10}, {2, 20}};
    QCOMPARE(keys.generationFor(5), 1); // what was done before there were members
    QCOMPARE(keys.generationFor(10), 1);
    QCOMPARE(keys.generationFor(20), 1); // the entry that brings a key is sealed under the one before
    QCOMPARE(keys.generationFor(21), 2);
    QCOMPARE(keys.generationFor(999), 2); // the third is not in the file yet
    QCOMPARE(keys.newest(), 3);
}

void TestEnvelope::signaturesHoldForTheirKeyAndMessageOnly()
{
    const MemberKeys one = MemberKeys::make(logId, 1);
    const MemberKeys other = MemberKeys::make(logId, 2);
    const QByteArray signature = memberSignature("message", one.signSecret);
    QCOMPARE(signature.size(), 64);
    QVERIFY(memberSignatureHolds(signature, "message", one.signPublic()));
    QVERIFY(!memberSignatureHolds(signature, "messagE", one.signPublic()));
    QVERIFY(!memberSignatureHolds(signature, "message", other.signPublic()));
    QVERIFY(!memberSignatureHolds({}, "message", one.signPublic()));
    QVERIFY(!memberSignatureHolds(signature, "message", {}));
    QVERIFY(memberSignature("message", {}).isEmpty());
    QCOMPARE(memberSignature("message", one.signSecret), signature); // the same each time
}

void TestEnvelope::sealedForOneKeyOpensWithThatAlone()
{
    const MemberKeys one = MemberKeys::make(logId, 1);
    const MemberKeys other = MemberKeys::make(logId, 2);
    const QByteArray sealed = sealedForKey(logKey, one.boxPublic());
    QCOMPARE(openedWithKey(sealed, one.boxSecret), logKey);
    QVERIFY(openedWithKey(sealed, other.boxSecret).isEmpty());
    QVERIFY(openedWithKey(sealed.chopped(1), one.boxSecret).isEmpty());
    QVERIFY(openedWithKey({}, one.boxSecret).isEmpty());
    QVERIFY(openedWithKey(sealed, {}).isEmpty());
    QVERIFY(sealedForKey(logKey, {}).isEmpty());
}

void TestEnvelope::keysComeBackFromTheirBytes()
{
    MemberKeys keys = MemberKeys::make(logId, 7);
    QVERIFY(keys.isValid());
    keys.hubPassword = u"secret 密码"_s;
    keys.hubCertificate = "-----BEGIN";
    keys.logKeys = {{1, logKey}, {2, QByteArray(32, 'm')}};
    const auto again = MemberKeys::fromBytes(keys.toBytes());
    QVERIFY(again);
    QVERIFY(*again == keys);
    QCOMPARE(again->signPublic(), keys.signPublic());
    keys.wipe();
    QVERIFY(!keys.isValid());
    QVERIFY(again->isValid()); // what somebody else holds stays
}

void TestEnvelope::damagedKeysAreNoKeys()
{
    MemberKeys keys = MemberKeys::make(logId, 7);
    keys.logKeys = {{1, logKey}};
    const QByteArray whole = keys.toBytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!MemberKeys::fromBytes(whole.first(size)));
    keys.logKeys = {{1, QByteArray(5, 'k')}};
    QVERIFY(!MemberKeys::fromBytes(keys.toBytes()));
    QVERIFY(!MemberKeys::fromBytes("KCK1"));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
