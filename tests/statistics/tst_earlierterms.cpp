// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/statistics/figures.h"
#include "models/statistics/timebuckets.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QtTest/QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// A centre whose terms begin on another day each year, compared with a year earlier; and what has no date.
class TestEarlierTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void termIsComparedWithThatOfTheSameName();
    void monthsOfATermHaveAllOfTheTermBefore();
    void periodThatCutsATermCutsTheOneBefore();
    void severalTermsMoveAYearToo();
    void whatIsLeftOutMovesAYearToo();
    void severalMonthsMoveWithThePeriodBefore();
    void totalOfCumulatedValuesIsTheLast();

private:
    [[nodiscard]] FigureAnswer asked(const FigureQuestion& question);
    void addSessions(int count, const QString& day);
    [[nodiscard]] static FigureQuestion aYearEarlier(const QStringList& by, const QList<FigureFilter>& where);

    TestStore m_store{fullDomain()};
    QString m_activity;
};

void TestEarlierTerms::initTestCase()
{
    const auto term = [&](const char* name, const char* monday) {
        m_store.add(u"term"_s,
                    {{"name"_L1, QLatin1String(name)},
                     {"first_monday"_L1, QLatin1String(monday)},
                     {"weeks"_L1, u"16"_s}});
    };
    // Spring of 2024 began a month later than that of 2025, and ended later.
    term("2023-2024-2", "2024-04-01");
    term("2024-2025-2", "2025-03-03");
    m_activity = QString::number(m_store.add(
        u"activity"_s, {{"kind"_L1, u"class"_s}, {"name"_L1, u"Class"_s}, {"state"_L1, u"published"_s}}));
    addSessions(5, u"2023-10-10T09:00"_s);
    addSessions(2, u"2024-03-20T09:00"_s); // autumn still
    addSessions(7, u"2024-04-02T09:00"_s);
    addSessions(3, u"2024-07-15T09:00"_s); // spring still: the last days of it
    addSessions(4, u"2024-07-25T09:00"_s); // summer
    addSessions(11, u"2024-10-10T09:00"_s);
    addSessions(13, u"2025-03-04T09:00"_s);
    addSessions(17, u"2025-06-16T09:00"_s);
}

void TestEarlierTerms::addSessions(int count, const QString& day)
{
    for (int i = 0; i < count; ++i)
        m_store.add(u"session"_s,
                    {{"activity"_L1, m_activity},
                     {"kind"_L1, u"theory"_s},
                     {"starts"_L1, day},
                     {"minutes"_L1, u"45"_s},
                     {"state"_L1, u"planned"_s}});
}

FigureAnswer TestEarlierTerms::asked(const FigureQuestion& question)
{
    const auto answer = ask(m_store->reader(), question, {m_store.clock().now(), QTimeZone::utc(), {}});
    if (!answer)
        qWarning("%s", why(answer).constData());
    return answer ? *answer : FigureAnswer();
}

FigureQuestion TestEarlierTerms::aYearEarlier(const QStringList& by, const QList<FigureFilter>& where)
{
    FigureQuestion question{u"sessions"_s, by, where};
    question.comparison = FigureComparison::PreviousYear;
    return question;
}

void TestEarlierTerms::termIsComparedWithThatOfTheSameName()
{
    const FigureFilter spring{u"term"_s, {u"2024-2025-2"_s}};
    const FigureAnswer byTerm = asked(aYearEarlier({u"term"_s}, {spring}));
    QCOMPARE(byTerm.axes[0].groups.size(), 1);
    QCOMPARE(byTerm.values, (FigureValues{30.0}));
    QCOMPARE(byTerm.earlier, (FigureValues{10.0}));
    QCOMPARE(byTerm.earlierTotal, std::optional(10.0));
    const FigureAnswer whole = asked(aYearEarlier({}, {spring}));
    QCOMPARE(whole.total, std::optional(30.0));
    QCOMPARE(whole.earlierTotal, std::optional(10.0));
}

void TestEarlierTerms::monthsOfATermHaveAllOfTheTermBefore()
{
    const FigureAnswer months = asked(aYearEarlier({u"month"_s}, {{u"term"_s, {u"2024-2025-2"_s}}}));
    double sum = 0;
    for (qsizetype i = 0; i < months.axes[0].groups.size(); ++i) {
        QVERIFY(!months.axes[0].groups[i].key.isEmpty());
        sum += months.earlier[i].value_or(0.0);
    }
    QCOMPARE(sum, 10.0);
    QCOMPARE(months.earlierTotal, std::optional(10.0));
}

void TestEarlierTerms::periodThatCutsATermCutsTheOneBefore()
{
    FigureQuestion question = aYearEarlier({u"term"_s}, {});
    // From the middle of autumn until the middle of spring.
    question.period = {{2024, 10, 1}, {2025, 4, 2}};
    const FigureAnswer answer = asked(question);
    QCOMPARE(answer.values, (FigureValues{11.0, 13.0}));
    QCOMPARE(answer.earlier, (FigureValues{7.0, 7.0}));
    QCOMPARE(answer.earlierTotal, std::optional(14.0));
    // A day that was before the beginning of the term then is its first one.
    question.period = {{2025, 3, 10}, {2025, 6, 20}};
    QCOMPARE(asked(question).earlier, (FigureValues{7.0}));
}

void TestEarlierTerms::severalTermsMoveAYearToo()
{
    FigureQuestion question = aYearEarlier({u"term"_s}, {{u"term"_s, {u"2024-2025-1"_s, u"2024-2025-2"_s}}});
    question.period = {{2024, 9, 1}, {2025, 8, 31}};
    const FigureAnswer answer = asked(question);
    QCOMPARE(answer.total, std::optional(41.0));
    QCOMPARE(answer.earlierTotal, std::optional(17.0));
    QCOMPARE(answer.at(0), std::optional(11.0));
    QCOMPARE(answer.earlier.value(0), std::optional(7.0));
    QCOMPARE(answer.earlier.value(1), std::optional(10.0));
    question.most = 1;
    question.by = {u"term"_s, u"session_kind"_s};
    QCOMPARE(asked(question).earlierTotal, std::optional(17.0));
}

void TestEarlierTerms::whatIsLeftOutMovesAYearToo()
{
    FigureQuestion question = aYearEarlier({}, {{u"term"_s, {u"2024-2025-1"_s}, true}});
    question.period = {{2024, 9, 1}, {2025, 8, 31}};
    const FigureAnswer answer = asked(question);
    QCOMPARE(answer.total, std::optional(30.0));
    // All but the autumn before: spring and summer.
    QCOMPARE(answer.earlierTotal, std::optional(14.0));
}

void TestEarlierTerms::severalMonthsMoveWithThePeriodBefore()
{
    FigureQuestion question{u"sessions"_s, {}, {{u"month"_s, {u"2025-03"_s, u"2025-06"_s}}}};
    question.period = {{2025, 1, 1}, {2025, 6, 30}};
    question.comparison = FigureComparison::PreviousPeriod;
    // September and December of 2024.
    QCOMPARE(asked(question).earlierTotal, std::optional(0.0));
    question.where = {{u"month"_s, {u"2025-04"_s, u"2025-06"_s}}};
    QCOMPARE(asked(question).total, std::optional(17.0));
    QCOMPARE(asked(question).earlierTotal, std::optional(11.0));
}

void TestEarlierTerms::totalOfCumulatedValuesIsTheLast()
{
    const QString person = QString::number(m_store.add(u"person"_s, {{"name"_L1, u"Ann"_s}}));
    const QString other = QString::number(m_store.add(u"person"_s, {{"name"_L1, u"Ben"_s}}));
    const QString dated = QString::number(m_store.add(u"activity"_s,
                                                      {{"kind"_L1, u"talk"_s},
                                                       {"name"_L1, u"Talk"_s},
                                                       {"state"_L1, u"published"_s},
                                                       {"starts_on"_L1, u"2022-05-05"_s},
                                                       {"ends_on"_L1, u"2022-05-05"_s}}));
    const QString undated = QString::number(m_store.add(
        u"activity"_s, {{"kind"_L1, u"camp"_s}, {"name"_L1, u"Some day"_s}, {"state"_L1, u"published"_s}}));
    for (const auto& [activity, who] : {std::pair(dated, person), std::pair(undated, other)})
        m_store.add(u"participation"_s,
                    {{"activity"_L1, activity},
                     {"person"_L1, who},
                     {"role"_L1, u"student"_s},
                     {"state"_L1, u"completed"_s}});
    for (const QString& measure : {u"participants"_s, u"persons"_s}) {
        FigureQuestion question{measure, {u"year"_s}};
        QCOMPARE(asked(question).total, std::optional(2.0));
        question.cumulated = true;
        const FigureAnswer answer = asked(question);
        QCOMPARE(answer.values, (FigureValues{1.0}));
        QCOMPARE(answer.total, answer.values.last());
        question.by = {u"kind"_s, u"year"_s};
        QCOMPARE(asked(question).total, std::optional(1.0));
    }
}

QTEST_GUILESS_MAIN(TestEarlierTerms)
#include "tst_earlierterms.moc"
