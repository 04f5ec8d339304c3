// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/statistics/figures.h"
#include "models/statistics/questionwords.h"
#include "models/statistics/timebuckets.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QtTest/QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Questions as values: kept, typed, refused; and the calendar they are asked by.
class TestAskingFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void everythingSurvivesJson();
    void jsonThatIsNoQuestionIsExplained_data();
    void jsonThatIsNoQuestionIsExplained();
    void wordsBecomeAQuestion();
    void wordsThatMakeNoSenseAreExplained();
    void nonsenseIsRefusedInASentence_data();
    void nonsenseIsRefusedInASentence();
    void emptyCentreHasNothing();
    void everyMeasureIsDefined();
    void termsFollowTheFile();
    void daysBeforeAreShifted();
    void valuesAreWrittenForReaders();

private:
    TestStore m_store{fullDomain()};
};

void TestAskingFigures::everythingSurvivesJson()
{
    FigureQuestion question{u"persons"_s, {u"year"_s, u"kind"_s}};
    question.where = {{u"kind"_s, {u"camp"_s, u""_s}, true}, {u"topic"_s, {u"a, \"b\" <c>"_s}, false}};
    question.period = {{2024, 2, 29}, {2025, 12, 31}};
    question.academicYears = true;
    question.comparison = FigureComparison::PreviousYear;
    question.cumulated = true;
    question.most = 7;
    const auto read =
        questionFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(question)).toJson()).object());
    VERIFY_DONE(read);
    QCOMPARE(*read, question);
    const FigureQuestion plain{u"loans"_s};
    QCOMPARE(*questionFromJson(toJson(plain)), plain);
    QCOMPARE(toJson(plain).size(), 1);
}

void TestAskingFigures::jsonThatIsNoQuestionIsExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no words") << QByteArray(R"({"measure":"persons","by":"year"})");
    QTest::newRow("numbers") << QByteArray(R"({"measure":"persons","by":[1]})");
    QTest::newRow("no dimension") << QByteArray(R"({"measure":"persons","where":[{"keys":["a"]}]})");
    QTest::newRow("no keys") << QByteArray(R"({"measure":"persons","where":[{"dimension":"kind"}]})");
    QTest::newRow("conditions") << QByteArray(R"({"measure":"persons","where":{}})");
    QTest::newRow("no day") << QByteArray(R"({"measure":"persons","from":"2023-02-29"})");
    QTest::newRow("comparison") << QByteArray(R"({"measure":"persons","compare":"monthly"})");
    QTest::newRow("negative") << QByteArray(R"({"measure":"persons","most":-1})");
}

void TestAskingFigures::jsonThatIsNoQuestionIsExplained()
{
    QFETCH(QByteArray, json);
    VERIFY_FAILS(questionFromJson(QJsonDocument::fromJson(json).object()), ErrorCode::Usage);
}

void TestAskingFigures::wordsBecomeAQuestion()
{
    const auto question = questionFromWords({u"participants"_s,
                                             {u"activity, year"_s},
                                             {u"kind=camp,class"_s, u"topic!=a\\,b"_s},
                                             u"2024-01-01"_s,
                                             {},
                                             u"year"_s,
                                             u"3"_s,
                                             true,
                                             false});
    VERIFY_DONE(question);
    QCOMPARE(question->by, (QStringList{u"activity"_s, u"year"_s}));
    QCOMPARE(
        question->where,
        (QList<FigureFilter>{{u"kind"_s, {u"camp"_s, u"class"_s}, false}, {u"topic"_s, {u"a,b"_s}, true}}));
    QCOMPARE(question->period.from, QDate(2024, 1, 1));
    QVERIFY(!question->period.until.isValid());
    QCOMPARE(question->comparison, FigureComparison::PreviousYear);
    QCOMPARE(question->most, 3);
    QVERIFY(question->academicYears && !question->cumulated);
}

void TestAskingFigures::wordsThatMakeNoSenseAreExplained()
{
    VERIFY_FAILS(questionFromWords({u"persons"_s, {}, {u"camp"_s}}), ErrorCode::Usage);
    VERIFY_FAILS(questionFromWords({u"persons"_s, {}, {u"=camp"_s}}), ErrorCode::Usage);
    VERIFY_FAILS(questionFromWords({u"persons"_s, {}, {}, u"yesterday"_s}), ErrorCode::Usage);
    VERIFY_FAILS(questionFromWords({u"persons"_s, {}, {}, {}, {}, u"month"_s}), ErrorCode::Usage);
    VERIFY_FAILS(questionFromWords({u"persons"_s, {}, {}, {}, {}, {}, u"0"_s}), ErrorCode::Usage);
}

void TestAskingFigures::nonsenseIsRefusedInASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* json, const QString& said) {
        QTest::newRow(name) << QByteArray(json) << said;
    };
    row("measure", R"({"measure":"happiness"})", u"happiness"_s);
    row("dimension", R"({"measure":"persons","by":["shoe_size"]})", u"shoe_size"_s);
    row("dimension of others", R"({"measure":"classes","by":["gender"]})", u"gender"_s);
    row("filter", R"({"measure":"persons","where":[{"dimension":"nose","keys":["x"]}]})", u"nose"_s);
    row("three", R"({"measure":"persons","by":["year","kind","gender"]})", u"two"_s);
    row("twice", R"({"measure":"persons","by":["year","year"]})", u"two"_s);
    row("word", R"({"measure":"persons","where":[{"dimension":"kind","keys":["holiday"]}]})", u"camp"_s);
    row("row", R"({"measure":"persons","where":[{"dimension":"activity","keys":["NO-SUCH"]}]})",
        u"NO-SUCH"_s);
    row("year", R"({"measure":"persons","where":[{"dimension":"year","keys":["2024-2025"]}]})",
        u"2024-2025"_s);
    row("month", R"({"measure":"persons","where":[{"dimension":"month","keys":["2024-13"]}]})", u"2024-13"_s);
    row("cumulated", R"({"measure":"persons","by":["kind"],"cumulated":true})", u"cumulated"_s);
    row("backwards", R"({"measure":"persons","from":"2025-01-01","until":"2024-01-01"})", u"2024-01-01"_s);
    row("previous", R"({"measure":"persons","from":"2025-01-01","compare":"previous"})", u"last day"_s);
    row("year before", R"({"measure":"persons","compare":"year"})", u"period"_s);
}

void TestAskingFigures::nonsenseIsRefusedInASentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto question = questionFromJson(QJsonDocument::fromJson(json).object());
    VERIFY_DONE(question);
    const auto answer = ask(m_store->reader(), *question, {m_store.clock().now(), QTimeZone::utc(), {}});
    VERIFY_FAILS(answer, ErrorCode::Usage);
    QVERIFY2(answer.error().sentence.contains(said), qPrintable(answer.error().sentence));
}

void TestAskingFigures::emptyCentreHasNothing()
{
    const FigureScope scope{m_store.clock().now(), QTimeZone::utc(), {}};
    for (const FigureMeasure& measure : allMeasures()) {
        for (const QString& dimension : measure.dimensions) {
            const FigureQuestion question{measure.key, {dimension}};
            const auto answer = ask(m_store->reader(), question, scope);
            VERIFY_DONE(answer);
            QVERIFY2(answer->isEmpty(), qPrintable(measure.key));
            VERIFY_DONE(groupsOf(m_store->reader(), measure.key, dimension, scope));
        }
        const auto rows = rowsBehind(m_store->reader(), {measure.key, {}}, {}, scope);
        VERIFY_DONE(rows);
        QVERIFY(rows->rows.isEmpty());
    }
}

void TestAskingFigures::everyMeasureIsDefined()
{
    QSet<QString> keys;
    for (const FigureMeasure& measure : allMeasures()) {
        QVERIFY2(!keys.contains(measure.key), qPrintable(measure.key));
        keys << measure.key;
        QVERIFY2(measure.definition.endsWith(u'.'), qPrintable(measure.key));
        QVERIFY(!measure.title.isEmpty() && !measure.subject.isEmpty() && !measure.tables.isEmpty());
        for (const QString& dimension : measure.dimensions)
            QVERIFY2(dimensionOf(dimension), qPrintable(measure.key + u' ' + dimension));
    }
    QVERIFY(keys.size() > 30);
}

void TestAskingFigures::termsFollowTheFile()
{
    TestStore store{fullDomain()};
    store.add(u"term"_s,
              {{"name"_L1, u"2023-2024-2"_s}, {"first_monday"_L1, u"2024-03-04"_s}, {"weeks"_L1, u"18"_s}});
    store.add(u"term"_s,
              {{"name"_L1, u"2024-2025-1"_s}, {"first_monday"_L1, u"2024-08-26"_s}, {"weeks"_L1, u"18"_s}});
    const auto terms = TermCalendar::read(store->reader());
    VERIFY_DONE(terms);
    QCOMPARE(terms->termAt({2024, 3, 3}).key, u"2023-2024-1"_s);
    QCOMPARE(terms->termAt({2024, 3, 4}).key, u"2023-2024-2"_s);
    QCOMPARE(terms->termAt({2024, 7, 7}).key, u"2023-2024-2"_s);
    QCOMPARE(terms->termAt({2024, 7, 8}).key, u"2023-2024-3"_s);
    QCOMPARE(terms->termAt({2024, 8, 25}).key, u"2023-2024-3"_s);
    QCOMPARE(terms->termAt({2024, 8, 26}).key, u"2024-2025-1"_s);
    QCOMPARE(terms->termAt({2025, 1, 31}).key, u"2024-2025-1"_s);
    QCOMPARE(terms->termAt({2025, 2, 1}).key, u"2024-2025-2"_s);
    QCOMPARE(terms->termAt({2025, 7, 1}).key, u"2024-2025-3"_s);
    QCOMPARE(terms->termAt({2025, 9, 1}).key, u"2025-2026-1"_s);
    QVERIFY(!terms->termNamed(u"2024-2026-1"_s) && !terms->termNamed(u"2024-2025-4"_s));
    for (QDate day(2020, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const FigureBucket term = terms->termAt(day);
        QVERIFY2(term.from <= day && day < term.until, qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestAskingFigures::daysBeforeAreShifted()
{
    const auto before = [](QDate from, QDate until, FigureComparison comparison) {
        return EarlierDays({from, until}, comparison).period();
    };
    using enum FigureComparison;
    QCOMPARE(before({2024, 3, 1}, {2024, 3, 31}, PreviousPeriod),
             (FigurePeriod{{2024, 2, 1}, {2024, 2, 29}}));
    QCOMPARE(before({2024, 1, 1}, {2024, 12, 31}, PreviousPeriod),
             (FigurePeriod{{2023, 1, 1}, {2023, 12, 31}}));
    QCOMPARE(before({2024, 3, 4}, {2024, 3, 10}, PreviousPeriod),
             (FigurePeriod{{2024, 2, 26}, {2024, 3, 3}}));
    QCOMPARE(before({2025, 2, 1}, {2025, 2, 28}, PreviousYear), (FigurePeriod{{2024, 2, 1}, {2024, 2, 29}}));
    QCOMPARE(before({2024, 2, 1}, {2024, 2, 29}, PreviousYear), (FigurePeriod{{2023, 2, 1}, {2023, 2, 28}}));
}

void TestAskingFigures::valuesAreWrittenForReaders()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(figureText(2148.0, FigureUnit::Count), u"2,148"_s);
    QCOMPARE(figureText(87.5, FigureUnit::Percent), u"87.5 %"_s);
    QCOMPARE(figureText(100.0, FigureUnit::Percent), u"100 %"_s);
    QCOMPARE(figureText(12.5, FigureUnit::Hours), u"12.5 h"_s);
    QCOMPARE(figureText(81.0, FigureUnit::Points), u"81.0"_s);
    QCOMPARE(figureText(std::nullopt, FigureUnit::Count), u"–"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(TestAskingFigures)
#include "tst_askingfigures.moc"
