// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/questionnaires/answercells.h"
#include "models/exchange/questionnaires/questionhead.h"
#include "models/exchange/questionnaires/questionnaire.h"
#include "models/exchange/tablereader.h"

#include <QFile>
#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What the columns of questionnaires ask, as the services export them.
class TestQuestionnaires : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsLoseTheirNumbers_data();
    void headsLoseTheirNumbers();
    void partsNameRanksAndDays();
    void choicesAreDividedBySignsThatComeAgain();
    void freeTextIsNotTakenApart();
    void questionsAreGuessedByTheirAnswers();
    void servicesAreRecognized();
    void choicesInColumnsBecomeOneColumn();
    void repeatedHeadsAreFollowed();
    void shiftedRowsAreWrong();
    void hoursOfDaysBecomeLines();

private:
    static Table sample(const char* name)
    {
        const auto table = readTable(QStringLiteral(KITCAMP_TEST_DATA "/camps/") + QLatin1String(name));
        return table ? questionnaireTable(*table) : Table();
    }
    static QString cell(const Table& table, size_t row, const QString& title)
    {
        return table.rows.at(row).cells.value(table.header.indexOf(title));
    }
};

void TestQuestionnaires::headsLoseTheirNumbers_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("wenjuanxing") << u"1、您的姓名："_s << 1 << u"您的姓名"_s;
    QTest::newRow("kind") << u"10、您会哪些语言？[多选题]"_s << 10 << u"您会哪些语言？"_s;
    QTest::newRow("tencent") << u"12.您的学校"_s << 12 << u"您的学校"_s;
    QTest::newRow("part") << u"3(C++)"_s << 3 << u"(C++)"_s;
    QTest::newRow("coded") << u"Q4. Major *"_s << 4 << u"Major"_s;
    QTest::newRow("plain") << u"提交答卷时间"_s << 0 << u"提交答卷时间"_s;
    QTest::newRow("year") << u"2026 plans"_s << 0 << u"2026 plans"_s;
}

void TestQuestionnaires::headsLoseTheirNumbers()
{
    QFETCH(QString, heading);
    QTEST(questionHead(heading).number, "number");
    QTEST(questionHead(heading).text, "text");
}

void TestQuestionnaires::partsNameRanksAndDays()
{
    QCOMPARE(choiceRank(u"Top choice"_s), 1);
    QCOMPARE(choiceRank(u"Choice 2"_s), 2);
    QCOMPARE(choiceRank(u"3rd choice"_s), 3);
    QCOMPARE(choiceRank(u"第二志愿"_s), 2);
    QCOMPARE(choiceRank(u"2"_s), 0);
    QCOMPARE(choiceRank(u"Python"_s), 0);
    QVERIFY(isWeekday(u"Wednesday"_s) && isWeekday(u"周三"_s) && isWeekday(u"Sat"_s));
    QVERIFY(!isWeekday(u"Sunshine"_s));
    QCOMPARE(bracketPart(u"会哪些语言(C++)"_s)->part, u"C++"_s);
    QCOMPARE(dashPart(u"外观评价—海报"_s)->question, u"外观评价"_s);
}

void TestQuestionnaires::choicesAreDividedBySignsThatComeAgain()
{
    const QStringList bars{u"Python┋C++"_s, u"C++"_s};
    QCOMPARE(choiceJoint(bars), ChoiceJoint::Bar);
    QCOMPARE(choicesOf(bars[0], ChoiceJoint::Bar), (QStringList{u"Python"_s, u"C++"_s}));
    QCOMPARE(choiceJoint({u"a;b"_s, u"b;a"_s, u"a"_s, u"b"_s}), ChoiceJoint::Semicolon);
    QCOMPARE(choiceJoint({u"B→A"_s, u"A→B"_s}), ChoiceJoint::Arrow);
    QCOMPARE(choicesOf(u"其他〖飞行器〗"_s, ChoiceJoint::Bar), QStringList{u"其他"_s});
    QCOMPARE(choicesOf(u"(跳过)"_s, ChoiceJoint::Bar), QStringList());
}

void TestQuestionnaires::freeTextIsNotTakenApart()
{
    QCOMPARE(choiceJoint({u"Jenna; Tom"_s, u"Mary; Ann"_s, u"Bob"_s}), ChoiceJoint::None);
    QCOMPARE(choiceJoint({u"我想学习，也想交朋友"_s, u"喜欢，很喜欢"_s}), ChoiceJoint::None);
}

void TestQuestionnaires::questionsAreGuessedByTheirAnswers()
{
    QCOMPARE(guessedQuestion({u"5"_s, u"3"_s, u"1"_s, u""_s}, false).kind, u"scale"_s);
    QCOMPARE(guessedQuestion({u"5"_s, u"3"_s, u"1"_s}, false).options, (QStringList{u"1"_s, u"5"_s}));
    QCOMPARE(guessedQuestion({u"3.71"_s, u"88"_s}, false).kind, u"number"_s);
    QCOMPARE(guessedQuestion({u"4. often"_s, u"1. never"_s, u"4. often"_s, u"1. never"_s}, false).options,
             (QStringList{u"1. never"_s, u"4. often"_s}));
    QCOMPARE(guessedQuestion({u"a\nb"_s, u"b\nc"_s}, true).options, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(guessedQuestion({u"because"_s, u"why not"_s, u"to learn"_s}, false).kind, u"text"_s);
    QCOMPARE(guessedQuestion({}, false).kind, u"text"_s);
}

void TestQuestionnaires::servicesAreRecognized()
{
    QCOMPARE(questionnaireService({u"序号"_s, u"提交答卷时间"_s}), QuestionnaireService::Wenjuanxing);
    QCOMPARE(questionnaireService({u"编号"_s, u"开始答题时间"_s, u"结束答题时间"_s}),
             QuestionnaireService::Tencent);
    QCOMPARE(questionnaireService({u"Timestamp"_s, u"Name"_s}), QuestionnaireService::Forms);
    QCOMPARE(questionnaireService({u"姓名"_s, u"学校"_s}), QuestionnaireService::None);
}

void TestQuestionnaires::choicesInColumnsBecomeOneColumn()
{
    const Table table = sample("wenjuanxing-columns.csv");
    QCOMPARE(cell(table, 0, u"会哪些语言"_s), u"C++\nJava"_s);
    QCOMPARE(cell(table, 1, u"会哪些语言"_s), u"Python\nC++"_s);
    const QString ranked = u"大模型客服 / 代码助教 / 工业质检"_s; // the heads say no more
    QCOMPARE(cell(table, 0, ranked), u"大模型客服\n代码助教\n工业质检"_s);
    QCOMPARE(cell(table, 1, ranked), u"工业质检\n大模型客服\n代码助教"_s);
    QVERIFY(table.header.contains(u"外观评价 — 海报"_s));
    QVERIFY(table.severalColumns.contains(static_cast<int>(table.header.indexOf(u"会哪些语言"_s))));
}

void TestQuestionnaires::repeatedHeadsAreFollowed()
{
    const Table table = sample("wenjuanxing-columns.csv");
    QCOMPARE(table.rows.size(), size_t(10));
    QCOMPARE(cell(table, 6, u"现在在哪个城市"_s), u"上海"_s);
    QCOMPARE(cell(table, 6, u"会哪些语言"_s), u"Python\nJava"_s);
    QCOMPARE(cell(table, 0, u"现在在哪个城市"_s), QString());
    const QString notes = table.notes.join(u' ');
    QVERIFY2(notes.contains(u"Row 8 is a heading again"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"New: 现在在哪个城市."_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"No longer there: (大模型客服)"_s) || notes.contains(u"大模型客服"_s),
             qPrintable(notes));
}

void TestQuestionnaires::shiftedRowsAreWrong()
{
    const Table table = sample("wenjuanxing-columns.csv");
    QCOMPARE(table.rows.back().problems.size(), qsizetype(1));
    QVERIFY(table.rows.back().problems.constFirst().spoilsRow);
    QCOMPARE(table.rows.back().problems.constFirst().reason,
             u"The cells stand 1 column(s) to the right of their headings. Put them right in the file."_s);
    for (size_t row = 0; row + 1 < table.rows.size(); ++row)
        QVERIFY(table.rows[row].problems.isEmpty());
}

void TestQuestionnaires::hoursOfDaysBecomeLines()
{
    const auto table = readTextTable("Timestamp,Busy [Monday],Busy [Tuesday]\n2026/5/1 10:00,8AM;9AM;,noon\n"
                                     "2026/5/1 11:00,,8AM\n");
    QVERIFY(table.ok());
    const Table joined = questionnaireTable(*table);
    QCOMPARE(joined.header, (QStringList{u"Timestamp"_s, u"Busy"_s}));
    QCOMPARE(cell(joined, 0, u"Busy"_s), u"Monday 8AM\nMonday 9AM\nTuesday noon"_s);
    QCOMPARE(cell(joined, 1, u"Busy"_s), u"Tuesday 8AM"_s);
}

QTEST_GUILESS_MAIN(TestQuestionnaires)
#include "tst_questionnaires.moc"
