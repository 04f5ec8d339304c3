// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entry.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// Entries as they travel: an insert, an edit, an import of forty rows, an undo.
QList<Entry> sampleEntries()
{
    TestStore store;
    const qint64 id = store.add(u"category"_s, {{u"name"_s, u"示波器"_s}});
    [[maybe_unused]] const auto edited = store.set(u"category"_s, id, u"note"_s, u"x"_s);
    RecordBatch batch{.purpose = u"import"_s, .title = u"list.csv"_s};
    for (int i = 0; i < 40; ++i)
        batch.add(u"category"_s, store->ids().nextValue(), {{u"name"_s, QString::number(i)}});
    [[maybe_unused]] const auto imported = store->perform(batch);
    [[maybe_unused]] const auto undone = store->undo();
    QList<Entry> entries;
    for (int seq = 1; seq <= 4; ++seq)
        entries << store->journal().read(seq).value();
    return entries;
}

/// What a receiver does: nothing reaches the session functions unless header, length and hashes agree.
bool isAccepted(const QByteArray& header, const QByteArray& body, const QByteArray& hash)
{
    QByteArray bodyHash;
    auto entry = decodeHeader(header, bodyHash);
    return entry && hashOf(header) == hash && hashOf(body) == bodyHash && decodeBody(body, *entry);
}

} // namespace

/// Entries round-trip, and no damage to one goes unnoticed or takes long.
class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesRoundTrip();
    void flippedBytesAreRefused();
    void truncationsAreRefused();
    void damagedBodiesEndInBoundedTime();
    void bodyThatClaimsToBeHugeIsRefused();
    void largeBodiesRoundTrip();
    void chainHoldsOverTheWholeJournal();
};

void TestEntry::entriesRoundTrip()
{
    for (const Entry& entry : sampleEntries()) {
        const QByteArray body = encodeBody(entry);
        const QByteArray header = encodeHeader(entry, hashOf(body));
        QByteArray bodyHash;
        auto read = decodeHeader(header, bodyHash);
        VERIFY_DONE(read);
        QCOMPARE(bodyHash, hashOf(body));
        VERIFY_DONE(decodeBody(body, *read));
        QCOMPARE(encodeHeader(*read, bodyHash), header);
        QCOMPARE(encodeBody(*read), body);
        QCOMPARE(read->action.parameters, entry.action.parameters);
        QCOMPARE(read->changeset.bytes(), entry.changeset.bytes());
        QCOMPARE(read->undoes, entry.undoes);
    }
}

void TestEntry::flippedBytesAreRefused()
{
    for (const Entry& entry : sampleEntries()) {
        const QByteArray body = encodeBody(entry);
        const QByteArray header = encodeHeader(entry, hashOf(body));
        const QByteArray hash = hashOf(header);
        QVERIFY(isAccepted(header, body, hash));
        for (int i = 0; i < header.size() + body.size(); ++i) {
            for (const char flip : {'\x01', '\x80', '\xff'}) {
                QByteArray h = header;
                QByteArray b = body;
                QByteArray& damaged = i < header.size() ? h : b;
                const int place = i < header.size() ? i : i - static_cast<int>(header.size());
                damaged[place] = static_cast<char>(damaged[place] ^ flip);
                QVERIFY2(!isAccepted(h, b, hash), qPrintable(QString::number(i)));
            }
        }
    }
}

void TestEntry::truncationsAreRefused()
{
    for (const Entry& entry : sampleEntries()) {
        const QByteArray body = encodeBody(entry);
        const QByteArray header = encodeHeader(entry, hashOf(body));
        const QByteArray hash = hashOf(header);
        QByteArray ignored;
        for (int size = 0; size < header.size(); ++size) {
            QVERIFY(!decodeHeader(header.left(size), ignored).ok());
            QVERIFY(!isAccepted(header.left(size), body, hash));
        }
        QVERIFY(!decodeHeader(header + 'x', ignored).ok());
        for (int size = 0; size < body.size(); ++size) {
            Entry cut;
            QVERIFY2(!decodeBody(body.left(size), cut).ok(), qPrintable(QString::number(size)));
            QVERIFY(!isAccepted(header, body.left(size), hash));
        }
    }
}

/// Even where no hash stands before it, reading a damaged body ends soon and without a crash.
void TestEntry::damagedBodiesEndInBoundedTime()
{
    QElapsedTimer timer;
    timer.start();
    int refused = 0;
    int read = 0;
    for (const Entry& entry : sampleEntries()) {
        const QByteArray body = encodeBody(entry);
        for (int i = 0; i < body.size(); ++i) {
            QByteArray damaged = body;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x40);
            Entry result;
            ++(decodeBody(damaged, result) ? read : refused);
        }
    }
    QVERIFY2(refused > 20 * read, qPrintable(u"%1 %2"_s.arg(refused).arg(read)));
    QVERIFY(timer.elapsed() < 60000);
}

void TestEntry::bodyThatClaimsToBeHugeIsRefused()
{
    Entry entry;
    VERIFY_FAILS(decodeBody(QByteArray("\xff\xff\xff\xff", 4) + QByteArray(100, 'x'), entry),
                 ErrorCode::File);
    VERIFY_FAILS(decodeBody(QByteArray("\x0f\xff\xff\xff", 4) + QByteArray(100, 'x'), entry),
                 ErrorCode::File);
    VERIFY_FAILS(decodeBody({}, entry), ErrorCode::File);
}

void TestEntry::largeBodiesRoundTrip()
{
    Entry entry;
    entry.action = {u"record.batch"_s, {{u"text"_s, QString(5'000'000, u'字')}}};
    Entry read;
    VERIFY_DONE(decodeBody(encodeBody(entry), read));
    QCOMPARE(read.action.parameters, entry.action.parameters);
}

void TestEntry::chainHoldsOverTheWholeJournal()
{
    QByteArray previous(32, '\0');
    for (const Entry& entry : sampleEntries()) {
        QCOMPARE(entry.previousHash, previous);
        previous = hashOf(encodeHeader(entry, hashOf(encodeBody(entry))));
    }
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
