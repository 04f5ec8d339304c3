// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writegate.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Who waits for the file is noticed by who holds it.
class TestWriteGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsAtANewGate();
    void othersAreNoticedUntilTheyHaveTheFile();
    void oneAskerIsNotForgottenForAnother();
    void ownAskingDoesNotCount();
    void performingAsksAndSettles();
    void refusedPerformingSettlesToo();
    void whoWasKilledWhileWaitingIsForgotten();
    void gateOfAnEarlierSizeGrows();
    void unmappableFolderNoticesNobody();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"x.kitcamp"_s); }
    QTemporaryDir m_folder;
};

void TestWriteGate::nobodyWaitsAtANewGate()
{
    WriteGate gate(path());
    const qint64 before = WriteGate::now();
    QVERIFY(!gate.othersWait());
    QVERIFY(!gate.askedSince(before));
    QVERIFY(WriteGate::now() > before);
}

void TestWriteGate::othersAreNoticedUntilTheyHaveTheFile()
{
    WriteGate holder(path());
    WriteGate asker(path());
    const qint64 before = WriteGate::now();
    asker.ask();
    QVERIFY(holder.othersWait());
    QVERIFY(holder.askedSince(before));
    asker.settle();
    QVERIFY(!holder.othersWait());
    QVERIFY(holder.askedSince(before));
    {
        const WriteGate::Asking asking(asker);
        QVERIFY(holder.othersWait());
    }
    QVERIFY(!holder.othersWait());
    QVERIFY(!holder.askedSince(WriteGate::now()));
}

void TestWriteGate::oneAskerIsNotForgottenForAnother()
{
    WriteGate holder(path());
    WriteGate first(path());
    auto second = std::make_unique<WriteGate>(path());
    first.ask();
    second->ask();
    first.settle();
    QVERIFY(holder.othersWait());
    second.reset(); // its program ends
    QVERIFY(!holder.othersWait());
}

void TestWriteGate::ownAskingDoesNotCount()
{
    WriteGate gate(path());
    WriteGate other(path());
    QVERIFY(!other.othersWait());
    gate.ask();
    QVERIFY(!gate.othersWait());
    QVERIFY(other.othersWait());
    gate.settle();
}

void TestWriteGate::performingAsksAndSettles()
{
    TestStore store;
    WriteGate gate(store.path());
    const qint64 before = WriteGate::now();
    store.add(u"category"_s, {{u"name"_s, u"x"_s}});
    QVERIFY(gate.askedSince(before));
    QVERIFY(!gate.othersWait());
    const qint64 between = WriteGate::now();
    VERIFY_DONE(store->saveLocalValue(u"a"_s, u"b"_s));
    QVERIFY(gate.askedSince(between));
    QVERIFY(!gate.othersWait());
}

void TestWriteGate::refusedPerformingSettlesToo()
{
    TestStore store;
    WriteGate gate(store.path());
    QVERIFY(!store.set(u"category"_s, 4711, u"name"_s, u"x"_s).ok());
    QVERIFY(!gate.othersWait());
}

void TestWriteGate::whoWasKilledWhileWaitingIsForgotten()
{
    WriteGate holder(path());
    QVERIFY(!holder.othersWait());
    QFile file(path() + u"-gate"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto waitsSince = [&](qint64 moment) {
        file.seek(file.size() - 8);
        file.write(reinterpret_cast<const char*>(&moment), 8);
        file.flush();
    };
    waitsSince(WriteGate::now() - 1'000'000'000);
    QVERIFY(holder.othersWait());
    waitsSince(WriteGate::now() - 10'000'000'000);
    QVERIFY(!holder.othersWait());
    waitsSince(0);
}

void TestWriteGate::gateOfAnEarlierSizeGrows()
{
    const QString other = m_folder.filePath(u"y.kitcamp"_s);
    QFile file(other + u"-gate"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8, '\0'));
    file.close();
    WriteGate holder(other);
    WriteGate asker(other);
    asker.ask();
    QVERIFY(holder.othersWait());
    asker.settle();
}

void TestWriteGate::unmappableFolderNoticesNobody()
{
    WriteGate gate(m_folder.filePath(u"no/such/folder/x.kitcamp"_s));
    gate.ask();
    gate.settle();
    QVERIFY(!gate.othersWait());
    QVERIFY(!gate.askedSince(0));
}

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_writegate.moc"
