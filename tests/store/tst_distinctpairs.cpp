// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/store/recordmerge.h"
#include "models/store/twinpairs.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Who was found to be two is not proposed for merging again.
class TestDistinctPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pairIsRememberedOnce();
    void distinctPairIsNotProposed();
    void mergingThemAfterAllForgetsIt();
    void whoIsMergedStaysDistinctFromOthers();
    void whatIsGoneOrOneIsRefused();
    void cancelledSearchSaysSo();

private:
    Result<Performed> distinct(qint64 a, qint64 b)
    {
        return (*m_store)->perform(MarkDistinct{(*m_store)->ids().nextValue(), u"person"_s, a, b});
    }
    Result<Performed> merge(qint64 kept, qint64 gone)
    {
        return (*m_store)->perform(prepareMerge(**m_store, u"person"_s, kept, gone));
    }
    QList<TwinPair> pairsOf(qint64 id)
    {
        return twinPairsOf((*m_store)->reader(), m_store->domain(), u"person"_s, {id}).value();
    }

    std::unique_ptr<TestStore> m_store;
    QList<qint64> m_persons;
};

void TestDistinctPairs::init()
{
    m_store = std::make_unique<TestStore>(fullDomain());
    m_persons.clear();
    for (int i = 0; i < 3; ++i)
        m_persons << m_store->add(u"person"_s, {{u"name"_s, u"张伟"_s}, {u"phone"_s, u"13800001111"_s}});
}

void TestDistinctPairs::pairIsRememberedOnce()
{
    const auto done = distinct(m_persons[1], m_persons[0]);
    VERIFY_DONE(done);
    QCOMPARE((*m_store)->sentence(done->opId), u"Found that 张伟 and 张伟 are not the same"_s);
    const auto again = distinct(m_persons[0], m_persons[1]);
    VERIFY_DONE(again);
    QCOMPARE(again->seq, 0);
    QCOMPARE(rowCount(**m_store, u"distinct_pair"_s), 1);
    QCOMPARE(
        (MarkDistinct{5, u"person"_s, m_persons[1], m_persons[0]}.alreadySo((*m_store)->reader()).value()),
        true);
}

void TestDistinctPairs::distinctPairIsNotProposed()
{
    QCOMPARE(pairsOf(m_persons[0]).size(), 2);
    VERIFY_DONE(distinct(m_persons[0], m_persons[1]));
    QCOMPARE(pairsOf(m_persons[0]), (QList<TwinPair>{{u"person"_s, m_persons[0], m_persons[2]}}));
    VERIFY_DONE((*m_store)->undo());
    QCOMPARE(pairsOf(m_persons[0]).size(), 2);
}

void TestDistinctPairs::mergingThemAfterAllForgetsIt()
{
    VERIFY_DONE(distinct(m_persons[0], m_persons[1]));
    VERIFY_DONE(merge(m_persons[0], m_persons[1]));
    QCOMPARE(rowCount(**m_store, u"distinct_pair"_s), 0);
    VERIFY_DONE((*m_store)->undo());
    QCOMPARE(rowCount(**m_store, u"distinct_pair"_s), 1);
}

void TestDistinctPairs::whoIsMergedStaysDistinctFromOthers()
{
    VERIFY_DONE(distinct(m_persons[1], m_persons[2]));
    VERIFY_DONE(distinct(m_persons[0], m_persons[2]));
    const Contents before = contentsOf(**m_store);
    VERIFY_DONE(merge(m_persons[0], m_persons[1]));
    QCOMPARE(pairsOf(m_persons[0]).size(), 0);
    QCOMPARE(rowCount(**m_store, u"distinct_pair"_s), 1);
    VERIFY_DONE((*m_store)->undo());
    QCOMPARE(contentsOf(**m_store), before);
    VERIFY_DONE((*m_store)->redo());
    QCOMPARE(pairsOf(m_persons[0]).size(), 0);
}

void TestDistinctPairs::whatIsGoneOrOneIsRefused()
{
    VERIFY_REFUSED(distinct(m_persons[0], m_persons[0]), "merged-by-now");
    VERIFY_REFUSED(distinct(m_persons[0], 4711), "row-gone");
    VERIFY_FAILS((*m_store)->perform(MarkDistinct{7, u"setting"_s, 1, 2}), ErrorCode::Usage);
}

void TestDistinctPairs::cancelledSearchSaysSo()
{
    const auto cancelled = twinPairsOf((*m_store)->reader(), m_store->domain(), u"person"_s, m_persons,
                                       [](qsizetype done) { return done < 1; });
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(twinPairsOf((*m_store)->reader(), m_store->domain(), u"loan"_s, {1}).value().size(), 0);
}

QTEST_GUILESS_MAIN(TestDistinctPairs)
#include "tst_distinctpairs.moc"
