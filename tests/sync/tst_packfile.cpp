// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/folder/packfile.h"
#include "tests/sync/hubkit.h"
#include "tests/testkit/verify.h"

#include <QtEndian>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray logId(16, 'L');

QByteArray samplePack(qint64 first = 1, int count = 3)
{
    Chain chain(logId, {first - 1, first == 1 ? LogPosition().hash : QByteArray(32, 'p')});
    return encodePack(logId, first, chain.next(count));
}

/// \p bytes with a hash at the end that agrees with what was changed in them.
QByteArray hashedAgain(QByteArray bytes)
{
    bytes.chop(32);
    return bytes + hashOf(bytes);
}

void putNumber(QByteArray& bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

} // namespace

/// Packs round-trip, and what is not whole or not a chain is refused before an entry is used.
class TestPackfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsRoundTrip();
    void bytesStandWhereTheReadmeSays();
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void bytesAfterTheEndAreRefused();
    void countsAndLengthsThatLieAreRefused_data();
    void countsAndLengthsThatLieAreRefused();
    void reorderedDuplicatedAndForeignEntriesAreRefused();
    void firstEntryFollowsOnNothing();
    void packOfANewerProgramSaysSo();
    void packsAreCutByCountAndSize();
};

void TestPackfile::packsRoundTrip()
{
    Chain chain(logId);
    const auto entries = chain.next(1000);
    const auto pack = decodePack(encodePack(logId, 1, entries));
    VERIFY_DONE(pack);
    QCOMPARE(pack->first, 1);
    QCOMPARE(pack->last(), 1000);
    QCOMPARE(pack->logId, logId);
    QCOMPARE(pack->end(), chain.at());
    QCOMPARE(pack->previousHash, LogPosition().hash);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(pack->entries[i].header, entries[i].header);
        QCOMPARE(pack->entries[i].body, entries[i].body);
        QCOMPARE(pack->hashes[i], entries[i].hash());
    }
}

void TestPackfile::bytesStandWhereTheReadmeSays()
{
    Chain chain(logId, {122, QByteArray(32, 'p')});
    const auto entries = chain.next(2);
    const QByteArray bytes = encodePack(logId, 123, entries);
    QCOMPARE(bytes.first(4), QByteArray("KCP1"));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 4), 1U);
    QCOMPARE(bytes.mid(8, 16), logId);
    QCOMPARE(qFromBigEndian<qint64>(bytes.constData() + 24), 123);
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 32), 2U);
    const auto length = qFromBigEndian<quint32>(bytes.constData() + 36);
    QCOMPARE(bytes.mid(40, length), entries[0].header);
    QCOMPARE(bytes.last(32), hashOf(bytes.chopped(32)));
}

void TestPackfile::everyFlippedByteIsRefused()
{
    const QByteArray bytes = samplePack();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x20);
        QVERIFY2(!decodePack(flipped), qPrintable(QString::number(i)));
    }
}

void TestPackfile::everyTruncationIsRefused()
{
    const QByteArray bytes = samplePack();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        QVERIFY2(!decodePack(bytes.first(i)), qPrintable(QString::number(i)));
}

void TestPackfile::bytesAfterTheEndAreRefused()
{
    QVERIFY(!decodePack(samplePack() + '\0'));
    QByteArray longer = samplePack();
    longer.insert(longer.size() - 32, "more");
    QVERIFY(!decodePack(hashedAgain(longer)));
}

void TestPackfile::countsAndLengthsThatLieAreRefused_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<quint32>("value");
    QTest::newRow("no entries") << 32 << 0U;
    QTest::newRow("fewer entries") << 32 << 2U;
    QTest::newRow("more entries") << 32 << 4U;
    QTest::newRow("as many as there are numbers") << 32 << 0xFFFFFFFFU;
    QTest::newRow("seq 0") << 28 << 0U;
    QTest::newRow("another seq") << 28 << 2U;
    QTest::newRow("negative seq") << 24 << 0x80000000U;
    QTest::newRow("header of 4 GB") << 36 << 0xFFFFFFFFU;
    QTest::newRow("header of nothing") << 36 << 0U;
}

void TestPackfile::countsAndLengthsThatLieAreRefused()
{
    QFETCH(int, at);
    QFETCH(quint32, value);
    QByteArray bytes = samplePack();
    putNumber(bytes, at, value);
    VERIFY_DONE(decodePack(samplePack()));
    QVERIFY(!decodePack(hashedAgain(bytes)));
}

void TestPackfile::reorderedDuplicatedAndForeignEntriesAreRefused()
{
    Chain chain(logId);
    const auto good = chain.next(3);
    VERIFY_DONE(decodePack(encodePack(logId, 1, good)));
    QVERIFY(!decodePack(encodePack(logId, 1, {good[1], good[0], good[2]})));
    QVERIFY(!decodePack(encodePack(logId, 1, {good[0], good[0], good[1]})));
    QVERIFY(!decodePack(encodePack(logId, 1, {good[0], good[2]})));
    QVERIFY(!decodePack(encodePack(QByteArray(16, 'X'), 1, good)));
    PackedEntry otherBody = good[1];
    otherBody.body = good[2].body;
    QVERIFY(!decodePack(encodePack(logId, 1, {good[0], otherBody, good[2]})));
    Chain other(logId);
    QVERIFY(!decodePack(encodePack(logId, 1, {good[0], other.next(2)[1]})));
}

void TestPackfile::firstEntryFollowsOnNothing()
{
    Chain chain(logId, {0, QByteArray(32, 'p')});
    QVERIFY(!decodePack(encodePack(logId, 1, chain.next(1))));
}

void TestPackfile::packOfANewerProgramSaysSo()
{
    QByteArray bytes = samplePack();
    putNumber(bytes, 4, 2);
    const auto pack = decodePack(hashedAgain(bytes));
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::Newer);
}

void TestPackfile::packsAreCutByCountAndSize()
{
    Chain chain(logId);
    const auto many = chain.next(1500);
    QCOMPARE(countForPack(many, 0), 1000);
    QCOMPARE(countForPack(many, 1000), 500);
    const auto large = chain.next(5, 6 << 20);
    QCOMPARE(countForPack(large, 0), 2);
    QCOMPARE(countForPack(large, 4), 1);
    const auto huge = chain.next(1, 20 << 20);
    QCOMPARE(countForPack(huge, 0), 1);
    VERIFY_DONE(decodePack(encodePack(logId, chain.at().seq, huge)));
}

QTEST_GUILESS_MAIN(TestPackfile)
#include "tst_packfile.moc"
