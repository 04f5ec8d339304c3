// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowdiff.h"

#include <QtTest>

using namespace kitcamp;

using Ids = std::vector<qint64>;

class TestRowDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameListsDiffInNothing()
    {
        const RowDiff diff = diffRows({1, 2, 3}, 0, {1, 2, 3});
        QVERIFY(diff.removed.empty() && diff.inserted.empty() && diff.keepsOrder);
    }

    void rangesAreJoined()
    {
        const RowDiff diff = diffRows({1, 2, 3, 4, 5, 6}, 0, {1, 4, 7, 8, 6});
        QVERIFY(diff.keepsOrder);
        QCOMPARE(diff.removed.size(), 2u);
        QCOMPARE(diff.removed[0].first, 1);
        QCOMPARE(diff.removed[0].count, 2);
        QCOMPARE(diff.removed[1].first, 4);
        QCOMPARE(diff.inserted.size(), 1u);
        QCOMPARE(diff.inserted[0].first, 2);
        QCOMPARE(diff.inserted[0].count, 2);
    }

    void anotherOrderIsSeen() { QVERIFY(!diffRows({1, 2, 3}, 0, {3, 1, 2}).keepsOrder); }

    void onlyTheEndIsCompared()
    {
        const RowDiff diff = diffRows({1, 2, 3}, 2, {4, 3});
        QVERIFY(diff.keepsOrder && diff.removed.empty());
        QCOMPARE(diff.inserted.size(), 1u);
        QCOMPARE(diff.inserted[0].first, 2);
        QCOMPARE(diff.added, Ids{4});
    }

    void fromNothingAndToNothing()
    {
        QCOMPARE(diffRows({}, 0, {1, 2}).inserted.at(0).count, 2);
        QCOMPARE(diffRows({1, 2}, 0, {}).removed.at(0).count, 2);
    }
};

QTEST_APPLESS_MAIN(TestRowDiff)
#include "tst_rowdiff.moc"
