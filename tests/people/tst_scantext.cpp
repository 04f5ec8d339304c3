// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/text/editdistance.h"
#include "models/people/text/scantext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestScanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scanIsFolded_data();
    void scanIsFolded();
    void numbersAreComparedFolded();
    void typingErrorsAreCounted_data();
    void typingErrorsAreCounted();
    void distanceStopsAtItsBound();
    void distanceIsSymmetricForRandomTexts();
    void nearestTagsAreOffered();
};

void TestScanText::scanIsFolded_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << u"SIC-0042"_s << u"SIC-0042"_s;
    QTest::newRow("case stays") << u"sic-0042"_s << u"sic-0042"_s;
    QTest::newRow("full width") << u"ＳＩＣ－００４２"_s << u"SIC-0042"_s;
    QTest::newRow("full width signs") << u"Ａ：Ｂ／Ｃ＃１＿２～"_s << u"A:B/C#1_2~"_s;
    QTest::newRow("Chinese full stop") << u"10。0。0。1"_s << u"10.0.0.1"_s;
    QTest::newRow("dashes") << u"A–1—2−3"_s << u"A-1-2-3"_s;
    QTest::newRow("ends") << u"\t \u3000SIC-1\r\n"_s << u"SIC-1"_s;
    QTest::newRow("space inside") << u"SIC\u30001"_s << u"SIC 1"_s;
    QTest::newRow("control characters") << u"\u0002S\u0000IC\u001D-1\u0003"_s << u"SIC-1"_s;
    QTest::newRow("byte order mark") << u"\uFEFFSIC-1\u200B"_s << u"SIC-1"_s;
    QTest::newRow("a name stays") << u"阿凡提·买买提"_s << u"阿凡提·买买提"_s;
    QTest::newRow("beyond the first plane") << u"𠮷田"_s << u"𠮷田"_s;
    QTest::newRow("nothing") << u"\r\n\t "_s << QString(u""_s);
}

void TestScanText::scanIsFolded()
{
    QFETCH(QString, scanned);
    QFETCH(QString, folded);
    QCOMPARE(foldScan(scanned), folded);
}

void TestScanText::numbersAreComparedFolded()
{
    QCOMPARE(foldNumber(u" sic - 0042\t"_s), u"SIC-0042"_s);
    QCOMPARE(foldNumber(u"ｓｉｃ－００４２"_s), u"SIC-0042"_s);
    QCOMPARE(foldNumber(u"04:a3:1f"_s), u"04:A3:1F"_s);
    QCOMPARE(foldNumber(u"0012"_s), u"0012"_s);
    QCOMPARE(foldNumber(foldNumber(u"ß ａ"_s)), foldNumber(u"ß ａ"_s));
}

void TestScanText::typingErrorsAreCounted_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("errors");
    QTest::newRow("same") << u"SIC-0042"_s << u"SIC-0042"_s << 0;
    QTest::newRow("changed") << u"SIC-0042"_s << u"SIC-0043"_s << 1;
    QTest::newRow("left out") << u"SIC-0042"_s << u"SIC-042"_s << 1;
    QTest::newRow("added") << u"SIC-0042"_s << u"SIC-00422"_s << 1;
    QTest::newRow("swapped") << u"SIC-0042"_s << u"SIC-0024"_s << 1;
    QTest::newRow("swapped at the start") << u"abcd"_s << u"bacd"_s << 1;
    QTest::newRow("three") << u"kitten"_s << u"sitting"_s << 3;
    QTest::newRow("restricted") << u"ca"_s << u"abc"_s << 3;
    QTest::newRow("against nothing") << u""_s << u"abc"_s << 3;
    QTest::newRow("Chinese") << u"华东理公大学"_s << u"华东理工大学"_s << 1;
}

void TestScanText::typingErrorsAreCounted()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, errors);
    QCOMPARE(editDistance(a, b, 9), errors);
    QCOMPARE(editDistance(b, a, 9), errors);
    for (int bound = 0; bound < 6; ++bound)
        QCOMPARE(editDistance(a, b, bound), std::min(errors, bound + 1));
}

void TestScanText::distanceStopsAtItsBound()
{
    QCOMPARE(editDistance(QString(5000, u'a'), QString(5000, u'b'), 2), 3);
    QCOMPARE(editDistance(QString(5000, u'a'), u"a", 2), 3);
}

void TestScanText::distanceIsSymmetricForRandomTexts()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 2000; ++round) {
        QString a;
        QString b;
        for (int i = random.bounded(9); i > 0; --i)
            a += QChar(u'a' + random.bounded(3));
        for (int i = random.bounded(9); i > 0; --i)
            b += QChar(u'a' + random.bounded(3));
        const int full = editDistance(a, b, 99);
        QCOMPARE(editDistance(b, a, 99), full);
        for (int bound = 0; bound < 9; ++bound)
            QCOMPARE(editDistance(a, b, bound), std::min(full, bound + 1));
    }
}

void TestScanText::nearestTagsAreOffered()
{
    const QStringList tags{u"SIC-0100"_s, u"SIC-0043"_s, u"SIC-0042"_s, u"SIC-0024"_s, u"BOX-0042"_s};
    QCOMPARE(nearestTexts(u"SIC-0042", tags, 1, 5), (QList<qsizetype>{2, 1, 3}));
    QCOMPARE(nearestTexts(u"SIC-0042", tags, 3, 2), (QList<qsizetype>{2, 1}));
    QVERIFY(nearestTexts(u"ZZZ", tags, 2, 5).isEmpty());
}

QTEST_GUILESS_MAIN(TestScanText)
#include "tst_scantext.moc"
