// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/commandkit.h"
#include "tests/testkit/verify.h"

#include "models/store/recordactions.h"

#include <QtTest/QtTest>

#include <QJsonArray>
#include <QJsonDocument>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The figures that are published of the centre in the sample, asked as a coordinator would.
class TestStatsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void campsHaveThePublishedFigures();
    void contestHasThePublishedFigures();
    void classesHaveThePublishedFigures();
    void applicationsOfTheLastCamp();
    void campOfNobodyStandsInTheYears();
    void figuresOfOursAreMarked();
    void tableIsForPeople();
    void twoDimensionsMakeATable();
    void groupsMayBeNamed();
    void rowsStandBehindAValue();
    void pupilsAreNamedOnlyWhenAskedFor();
    void keptQuestionIsAsked();
    void listTellsWhatThereIs();
    void mistakesAreExplained();

private:
    [[nodiscard]] QJsonObject asked(const QStringList& words);
    [[nodiscard]] QList<int> valuesOf(const QStringList& words);
    [[nodiscard]] QStringList keysOf(const QStringList& words);

    CommandKit m_kit;
    QString m_file;
};

void TestStatsCommand::initTestCase()
{
    m_kit.clock.set(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
    m_file = m_kit.path(u"s.kitcamp"_s);
    QCOMPARE(m_kit.run({u"new"_s, m_file, u"--sample"_s}).code, 0);
}

QJsonObject TestStatsCommand::asked(const QStringList& words)
{
    const CommandRun run = m_kit.run(QStringList{u"stats"_s, m_file} + words + QStringList{u"--json"_s});
    if (run.code != 0)
        qWarning("%s", qPrintable(run.error));
    return QJsonDocument::fromJson(run.text().toUtf8()).object();
}

QList<int> TestStatsCommand::valuesOf(const QStringList& words)
{
    QList<int> values;
    for (const QJsonValue& value : asked(words)["values"_L1].toArray())
        values << value.toInt(-1);
    return values;
}

QStringList TestStatsCommand::keysOf(const QStringList& words)
{
    QStringList keys;
    for (const QJsonValue& group : asked(words)["axes"_L1].toArray()[0].toObject()["groups"_L1].toArray())
        keys << group.toObject()["key"_L1].toString();
    return keys;
}

void TestStatsCommand::campsHaveThePublishedFigures()
{
    const QStringList camps{u"--by"_s, u"activity"_s, u"--where"_s, u"kind=camp"_s};
    QCOMPARE(valuesOf(QStringList{u"participants"_s} + camps), (QList<int>{50, 72, 43, 56, 79}));
    QCOMPARE(valuesOf(QStringList{u"universities"_s} + camps), (QList<int>{5, 9, 8, 9, 12}));
    QCOMPARE(keysOf(QStringList{u"participants"_s} + camps),
             (QStringList{u"CAMP-2019"_s, u"CAMP-2021"_s, u"CAMP-2022"_s, u"CAMP-2023"_s, u"CAMP-2024"_s}));
    QCOMPARE(asked(QStringList{u"participants"_s} + camps)["total"_L1].toInt(), 300);
    // Teachers and students were together at the camp of 2023.
    QCOMPARE(asked({u"participants"_s, u"--where"_s, u"activity=CAMP-2023"_s, u"--where"_s,
                    u"role=teacher"_s})["total"_L1]
                 .toInt(),
             11);
}

void TestStatsCommand::contestHasThePublishedFigures()
{
    const QStringList contest{u"--where"_s, u"activity=RC-2023"_s};
    QCOMPARE(asked(QStringList{u"entries"_s} + contest)["total"_L1].toInt(), 796);
    QCOMPARE(asked(QStringList{u"participants"_s} + contest)["total"_L1].toInt(), 796);
    QCOMPARE(asked(QStringList{u"schools"_s} + contest)["total"_L1].toInt(), 124);
}

void TestStatsCommand::classesHaveThePublishedFigures()
{
    QCOMPARE(asked({u"persons"_s, u"--where"_s, u"kind=class"_s})["total"_L1].toInt(), 2148);
    QCOMPARE(asked({u"classes"_s})["total"_L1].toInt(), 34);
    QCOMPARE(asked({u"courses"_s})["total"_L1].toInt(), 12);
    const QList<int> years =
        valuesOf({u"persons"_s, u"--where"_s, u"kind=class"_s, u"--by"_s, u"year"_s, u"--cumulate"_s});
    QCOMPARE(years.last(), 2148);
    QVERIFY(std::is_sorted(years.begin(), years.end()));
}

void TestStatsCommand::applicationsOfTheLastCamp()
{
    const QJsonObject applied = asked({u"applications"_s, u"--where"_s, u"activity=CAMP-2024"_s});
    QCOMPARE(applied["total"_L1].toInt(), 190);
    const QJsonObject accepted = asked({u"acceptance"_s, u"--where"_s, u"activity=CAMP-2024"_s});
    QVERIFY(std::abs(accepted["total"_L1].toDouble() - 100.0 * 79 / 190) < 0.01);
}

void TestStatsCommand::campOfNobodyStandsInTheYears()
{
    const QStringList words{u"participants"_s, u"--by"_s, u"year"_s, u"--where"_s, u"kind=camp"_s};
    QCOMPARE(keysOf(words), (QStringList{u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s}));
    QCOMPARE(valuesOf(words), (QList<int>{50, 0, 72, 43, 56, 79}));
    QStringList academic = words;
    academic << u"--academic"_s;
    QCOMPARE(keysOf(academic).first(), u"2018-2019"_s);
}

void TestStatsCommand::figuresOfOursAreMarked()
{
    QStringList marked;
    const QJsonArray groups =
        asked({u"participants"_s, u"--by"_s, u"activity"_s, u"--where"_s, u"kind=camp"_s})["axes"_L1]
            .toArray()[0]
            .toObject()["groups"_L1]
            .toArray();
    for (const QJsonValue& group : groups) {
        if (group.toObject().contains("note"_L1))
            marked << group.toObject()["key"_L1].toString();
    }
    QCOMPARE(marked, (QStringList{u"CAMP-2021"_s, u"CAMP-2023"_s}));
}

void TestStatsCommand::tableIsForPeople()
{
    const CommandRun run = m_kit.run(
        {u"stats"_s, m_file, u"participants"_s, u"--by"_s, u"activity"_s, u"--where"_s, u"kind=camp"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.lines.first().startsWith(u"Activity"_s));
    QVERIFY2(run.text().contains(u"72"_s) && run.text().contains(u"300"_s), qPrintable(run.text()));
    QVERIFY(run.lines.filter(u"No-shows"_s).size() == 1);
    // The figures end one below the other.
    for (int line = 0; line <= 6; ++line)
        QCOMPARE(run.lines[line].size(), run.lines[0].size());
}

void TestStatsCommand::twoDimensionsMakeATable()
{
    const QJsonObject answer =
        asked({u"participants"_s, u"--by"_s, u"kind,year"_s, u"--where"_s, u"kind=camp,contest"_s});
    const QJsonArray values = answer["values"_L1].toArray();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0].toArray().size(),
             answer["axes"_L1].toArray()[1].toObject()["groups"_L1].toArray().size());
    QCOMPARE(m_kit.run({u"stats"_s, m_file, u"participants"_s, u"--by"_s, u"kind,year"_s}).code, 0);
}

void TestStatsCommand::groupsMayBeNamed()
{
    const int byName =
        asked({u"participants"_s, u"--where"_s, u"organization=Zhejiang University"_s})["total"_L1].toInt();
    QVERIFY(byName > 0);
    QCOMPARE(asked({u"participants"_s, u"--where"_s, u"organization=浙江大学"_s})["total"_L1].toInt(),
             byName);
}

void TestStatsCommand::rowsStandBehindAValue()
{
    const QStringList words{u"participants"_s, u"--by"_s, u"activity"_s, u"--rows"_s, u"CAMP-2024"_s};
    const QJsonObject rows = asked(words);
    QCOMPARE(rows["rows"_L1].toArray().size(), 79);
    QCOMPARE(rows["table"_L1].toString(), u"participation"_s);
    QVERIFY(rows["title"_L1].toString().endsWith(u": 79"_s));
    QCOMPARE(asked({u"universities"_s, u"--by"_s, u"activity"_s, u"--rows"_s, u"CAMP-2024"_s})["rows"_L1]
                 .toArray()
                 .size(),
             12);
    QCOMPARE(asked({u"persons"_s, u"--where"_s, u"kind=class"_s, u"--rows"_s, u"all"_s})["rows"_L1]
                 .toArray()
                 .size(),
             2148);
    QCOMPARE(m_kit.run(QStringList{u"stats"_s, m_file} + words).lines.size(), 81);
}

void TestStatsCommand::pupilsAreNamedOnlyWhenAskedFor()
{
    const QStringList words{u"entries"_s, u"--where"_s, u"activity=RC-2023"_s, u"--rows"_s, u"all"_s};
    const auto names = [](const QJsonObject& rows) {
        QSet<QString> different;
        for (const QJsonValue& row : rows["rows"_L1].toArray())
            different << row.toObject()["cells"_L1].toArray()[0].toString();
        return different;
    };
    const QJsonObject usual = asked(words);
    const QJsonObject named = asked(words + QStringList{u"--minors"_s});
    QCOMPARE(usual["rows"_L1].toArray().size(), 796);
    QVERIFY2(names(usual).size() < 796 && names(named).size() > names(usual).size(),
             qPrintable(QString::number(names(usual).size())));
    QCOMPARE(usual["remarks"_L1].toArray().size(), 1);
    QVERIFY(!named.contains("remarks"_L1));
    const QString remark = usual["remarks"_L1].toArray()[0].toString();
    QCOMPARE(m_kit.run(QStringList{u"stats"_s, m_file} + words).lines.filter(remark).size(), 1);
}

void TestStatsCommand::keptQuestionIsAsked()
{
    {
        const auto store = m_kit.open(m_file);
        const QString question =
            uR"({"measure":"participants","where":[{"dimension":"kind","keys":["camp"]}]})"_s;
        VERIFY_DONE(store->perform(
            AddRecord{u"figure_question"_s,
                      store->ids().nextValue(),
                      {{"name"_L1, u"营员"_s}, {"name_en"_L1, u"Campers"_s}, {"question"_L1, question}}}));
    }
    QCOMPARE(asked({u"--kept"_s, u"Campers"_s})["total"_L1].toInt(), 300);
    QCOMPARE(asked({u"--kept"_s, u"营员"_s})["total"_L1].toInt(), 300);
    QCOMPARE(m_kit.run({u"stats"_s, m_file, u"--kept"_s, u"Nothing"_s}).code, 2);
}

void TestStatsCommand::listTellsWhatThereIs()
{
    const CommandRun list = m_kit.run({u"stats"_s, m_file, u"--list"_s});
    QCOMPARE(list.code, 0);
    for (const QString& key :
         {u"participants"_s, u"universities"_s, u"loans"_s, u"utilisation"_s, u"team_mix"_s})
        QVERIFY2(!list.lines.filter(u"  "_s + key + u' ').isEmpty(), qPrintable(key));
    const CommandRun json = m_kit.run({u"stats"_s, m_file, u"--list"_s, u"--json"_s});
    QVERIFY(json.lines.size() > 30);
    QVERIFY(
        !QJsonDocument::fromJson(json.lines.first().toUtf8()).object()["definition"_L1].toString().isEmpty());
}

void TestStatsCommand::mistakesAreExplained()
{
    const auto refused = [&](const QStringList& words) {
        return m_kit.run(QStringList{u"stats"_s, m_file} + words);
    };
    QCOMPARE(refused({}).code, 2);
    QVERIFY(refused({u"particpants"_s}).error.contains(u"participants"_s));
    QCOMPARE(refused({u"participants"_s, u"--by"_s, u"weather"_s}).code, 2);
    QCOMPARE(refused({u"participants"_s, u"--where"_s, u"kind"_s}).code, 2);
    QVERIFY(refused({u"participants"_s, u"--where"_s, u"kind=holiday"_s}).error.contains(u"camp"_s));
    QCOMPARE(refused({u"participants"_s, u"--from"_s, u"Monday"_s}).code, 2);
    QCOMPARE(refused({u"participants"_s, u"--by"_s, u"kind"_s, u"--rows"_s, u"camp,2024"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestStatsCommand)
#include "tst_statscommand.moc"
