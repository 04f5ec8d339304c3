// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/score.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

/// Points, five grades, passed or not.
class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreRead_data();
    void scoresAreRead();
    void whatIsNoScoreIsExplained_data();
    void whatIsNoScoreIsExplained();
    void everyFormComesBack();
    void otherScalesAreKept();
};

void TestScore::scoresAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("points");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("pass");
    const auto row = [](const QString& text, const QStringList& forms) {
        QTest::newRow(qPrintable(text)) << text << forms[0] << forms[1] << forms[2] << forms[3];
    };
    row(u"100"_s, {u"100"_s, u"优秀"_s, u"A"_s, u"合格"_s});
    row(u"90"_s, {u"90"_s, u"优秀"_s, u"A"_s, u"合格"_s});
    row(u"89.99"_s, {u"89.99"_s, u"良好"_s, u"B"_s, u"合格"_s});
    row(u"85.50"_s, {u"85.5"_s, u"良好"_s, u"B"_s, u"合格"_s});
    row(u" ７５ 分"_s.remove(u' '), {u"75"_s, u"中等"_s, u"C"_s, u"合格"_s});
    row(u"60"_s, {u"60"_s, u"及格"_s, u"D"_s, u"合格"_s});
    row(u"59.05"_s, {u"59.05"_s, u"不及格"_s, u"E"_s, u"不合格"_s});
    row(u"0"_s, {u"0"_s, u"不及格"_s, u"E"_s, u"不合格"_s});
    row(u"优"_s, {u"95"_s, u"优秀"_s, u"A"_s, u"合格"_s});
    row(u"良好"_s, {u"85"_s, u"良好"_s, u"B"_s, u"合格"_s});
    row(u"中"_s, {u"75"_s, u"中等"_s, u"C"_s, u"合格"_s});
    row(u"及格"_s, {u"65"_s, u"及格"_s, u"D"_s, u"合格"_s});
    row(u"不及格"_s, {u"50"_s, u"不及格"_s, u"E"_s, u"不合格"_s});
    row(u"b"_s, {u"85"_s, u"良好"_s, u"B"_s, u"合格"_s});
    row(u"Ａ"_s, {u"95"_s, u"优秀"_s, u"A"_s, u"合格"_s});
    row(u"F"_s, {u"50"_s, u"不及格"_s, u"E"_s, u"不合格"_s});
    row(u"通过"_s, {u"65"_s, u"及格"_s, u"D"_s, u"合格"_s});
    row(u"PASS"_s, {u"65"_s, u"及格"_s, u"D"_s, u"合格"_s});
    row(u"不合格"_s, {u"50"_s, u"不及格"_s, u"E"_s, u"不合格"_s});
}

void TestScore::scoresAreRead()
{
    QFETCH(QString, text);
    const auto score = Score::parse(text);
    QVERIFY2(score.ok(), qPrintable(text));
    QTEST(score->text(ScoreForm::Points), "points");
    QTEST(score->text(ScoreForm::FiveGrades), "grade");
    QTEST(score->text(ScoreForm::Letters), "letter");
    QTEST(score->text(ScoreForm::PassFail), "pass");
}

void TestScore::whatIsNoScoreIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << u"  "_s << u"There is no score"_s;
    QTest::newRow("too many") << u"100.5"_s << u"more than 100 points"_s;
    QTest::newRow("huge") << u"999999999"_s << u"more than 100 points"_s;
    QTest::newRow("negative") << u"-5"_s << u"is no score: write"_s;
    QTest::newRow("decimals") << u"85.555"_s << u"two decimals"_s;
    QTest::newRow("absent") << u"缺考"_s << u"write it as a note"_s;
    QTest::newRow("word") << u"great"_s << u"is no score: write"_s;
    QTest::newRow("letter") << u"G"_s << u"is no score: write"_s;
    QTest::newRow("percent") << u"85%"_s << u"is no score: write"_s;
}

void TestScore::whatIsNoScoreIsExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto score = Score::parse(text);
    QVERIFY(!score.ok());
    QVERIFY2(score.error().sentence.contains(part), qPrintable(score.error().sentence));
}

void TestScore::everyFormComesBack()
{
    for (int hundredths = 0; hundredths <= 10000; ++hundredths) {
        const Score score = Score::ofPoints(hundredths);
        QCOMPARE(*Score::parse(score.text(ScoreForm::Points)), score);
        // A grade that was made from points keeps its meaning when it is read again.
        QCOMPARE(Score::parse(score.text(ScoreForm::Letters))->grade(), score.grade());
        QCOMPARE(score.passed(), hundredths >= 6000);
    }
    for (int grade = 0; grade < 5; ++grade) {
        const Score score = Score::ofGrade(FiveGrade(grade));
        QCOMPARE(*Score::parse(score.text(ScoreForm::FiveGrades)), score);
        QCOMPARE(Score::ofPoints(score.points()).grade(), FiveGrade(grade));
    }
    QCOMPARE(Score::ofPoints(20000).points(), 10000);
    QCOMPARE(Score::ofPoints(-1).points(), 0);
}

void TestScore::otherScalesAreKept()
{
    const GradeScale strict{{9500, 8500, 7500, 7000}, {9800, 9000, 8000, 7200, 0}};
    QCOMPARE(Score::ofPoints(9400).grade(strict), FiveGrade::Good);
    QCOMPARE(Score::ofPoints(6900).passed(strict), false);
    QCOMPARE(Score::ofGrade(FiveGrade::Pass).text(ScoreForm::Points, strict), u"72"_s);
    QCOMPARE(Score::ofPass(false).text(ScoreForm::Points, strict), u"0"_s);
}

QTEST_MAIN(TestScore)
#include "tst_score.moc"
