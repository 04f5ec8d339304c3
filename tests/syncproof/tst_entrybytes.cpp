// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logfollower.h"
#include "tests/syncproof/faultdesks.h"
#include "tests/syncproof/seats.h"
#include "tests/syncproof/systemcalls.h"
#include "tests/testkit/verify.h"

#include <QElapsedTimer>

using namespace kitcamp;
using namespace kitcamp::syncproof;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 boundMs = 500; // for one damaged pack; a loop without end takes longer

QByteArray flipped(QByteArray bytes, qsizetype at, int mask)
{
    bytes[at] = static_cast<char>(bytes[at] ^ mask);
    return bytes;
}

} // namespace

/// No damage to the bytes of an entry or a pack goes unnoticed, or takes long.
class TestEntryBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void flippedBytesOfAPackAreRefused();
    void cutPacksAreRefused();
    void longerPacksAreRefused();
    void flippedBytesOfAnEntryAreRefused();
    void cutEntriesAreRefused();

private:
    /// Empty where reading a hub with these bytes as its last pack fails in words and in time.
    QString refusal(const QByteArray& bytes);
    Domain m_domain = seatsDomain();
    std::unique_ptr<FaultDesks> m_desks;
    LogPosition m_start;
    QString m_pack;
    QByteArray m_bytes;
    QList<PackedEntry> m_entries;
};

void TestEntryBytes::initTestCase()
{
    SystemCalls::skipSyncs(true);
    m_desks = std::make_unique<FaultDesks>(m_domain, 2);
    m_start = LogFollower(m_desks->store(1)).standing().value();
    m_desks->add(0, u"示波器"_s);
    m_desks->add(0, u"b"_s);
    VERIFY_DONE(m_desks->store(0).undo());
    VERIFY_DONE(m_desks->meet(0));
    m_pack = packsOf(m_desks->hubFolder()).last();
    m_bytes = bytesOf(m_pack);
    const auto hub = m_desks->centre().hub();
    VERIFY_DONE(hub);
    m_entries = (*hub)->readAfter(m_start, 10).value();
    QCOMPARE(m_entries.size(), 3);
}

QString TestEntryBytes::refusal(const QByteArray& bytes)
{
    writeBytes(m_pack, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto hub = m_desks->centre().hub();
    const auto read = hub ? (*hub)->readAfter(m_start, 10) : Result<QList<PackedEntry>>(hub.error());
    if (read)
        return u"it was read: %1 entries"_s.arg(read->size());
    if (read.error().sentence.isEmpty())
        return u"no sentence"_s;
    return timer.elapsed() < boundMs ? QString() : u"it took %1 ms"_s.arg(timer.elapsed());
}

void TestEntryBytes::flippedBytesOfAPackAreRefused()
{
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            const QString problem = refusal(flipped(m_bytes, at, mask));
            QVERIFY2(problem.isEmpty(), qPrintable(u"byte %1 ^ %2: %3"_s.arg(at).arg(mask).arg(problem)));
        }
    }
    writeBytes(m_pack, m_bytes);
}

void TestEntryBytes::cutPacksAreRefused()
{
    // An empty file is only a name that was claimed: there is no pack, and the log ends before it.
    QCOMPARE(refusal({}), u"it was read: 0 entries"_s);
    for (qsizetype size = 1; size < m_bytes.size(); ++size) {
        const QString problem = refusal(m_bytes.left(size));
        QVERIFY2(problem.isEmpty(), qPrintable(u"%1 bytes: %2"_s.arg(size).arg(problem)));
    }
    writeBytes(m_pack, m_bytes);
}

void TestEntryBytes::longerPacksAreRefused()
{
    for (const QByteArray& tail : {QByteArray(1, '\0'), QByteArray("x"), QByteArray(5000, 'y'), m_bytes}) {
        const QString problem = refusal(m_bytes + tail);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    writeBytes(m_pack, m_bytes);
}

void TestEntryBytes::flippedBytesOfAnEntryAreRefused()
{
    const PackedEntry whole = m_entries[1];
    // Each entry names the hash of the header before it, the pack that of the last one.
    for (qsizetype at = 0; at < whole.header.size(); ++at) {
        const PackedEntry damaged{flipped(whole.header, at, 0x10), whole.body};
        QVERIFY2(!unpack(damaged) || damaged.hash() != whole.hash(), qPrintable(QString::number(at)));
    }
    LogFollower follower(m_desks->store(1));
    for (qsizetype at = 0; at < whole.body.size(); ++at) {
        const PackedEntry damaged{whole.header, flipped(whole.body, at, 0x10)};
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(!unpack(damaged), qPrintable(QString::number(at)));
        const auto taken = follower.take({m_entries[0], damaged, m_entries[2]}, {});
        QVERIFY2(!taken || taken->taken <= 1, qPrintable(QString::number(at)));
        QVERIFY(timer.elapsed() < boundMs);
        // What was taken is what was sent.
        const LogPosition standing = follower.standing().value();
        QVERIFY2(standing == m_start || standing.hash == m_entries[0].hash(),
                 qPrintable(QString::number(at)));
    }
    QCOMPARE(problemsOf(m_desks->path(1), m_domain), QStringList());
}

void TestEntryBytes::cutEntriesAreRefused()
{
    const PackedEntry whole = m_entries[1];
    for (qsizetype size = 0; size < whole.header.size(); ++size)
        QVERIFY2(!unpack({whole.header.left(size), whole.body}), qPrintable(QString::number(size)));
    for (qsizetype size = 0; size < whole.body.size(); ++size)
        QVERIFY2(!unpack({whole.header, whole.body.left(size)}), qPrintable(QString::number(size)));
    QVERIFY(!unpack({whole.header + 'x', whole.body}));
    QVERIFY(!unpack({whole.header, whole.body + 'x'}));
    VERIFY_DONE(unpack(whole));
}

QTEST_GUILESS_MAIN(TestEntryBytes)
#include "tst_entrybytes.moc"
