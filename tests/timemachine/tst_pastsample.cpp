// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/sample/samplecentre.h"
#include "tests/testkit/verify.h"
#include "tests/timemachine/pastkit.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The sample centre, whose journal was written as if by the years: asked about 2023 it knows 2023.
class TestPastSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingCameAfterTheDay_data();
    void nothingCameAfterTheDay();
    void campsAreThoseOfTheYear();
    void studentsGrowFromYearToYear();
    void copyProvesItself();
    void nothingIsKnownBeforeTheCentre();

private:
    [[nodiscard]] Result<std::unique_ptr<Store>> asOf(QDate day)
    {
        KITCAMP_ASSIGN(auto copy, PastCopy::make({m_path, m_domain, m_clock}, day));
        return Store::openPast(std::move(copy), m_domain);
    }
    [[nodiscard]] static qint64 number(Store& store, const char* sql)
    {
        const auto found = store.reader().integer(sql);
        return found && *found ? **found : -1;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"sample.kitcamp"_s);
    SettableClock m_clock;
    const Domain m_domain = fullDomain();
};

void TestPastSample::initTestCase()
{
    m_clock.set(QDateTime({2026, 11, 2}, {2, 0}, Qt::UTC));
    VERIFY_DONE(makeSampleCentre(m_path, m_domain, m_clock));
}

void TestPastSample::nothingCameAfterTheDay_data()
{
    QTest::addColumn<QDate>("day");
    for (const int year : {2018, 2020, 2023, 2025})
        QTest::addRow("%d", year) << QDate(year, 12, 31);
}

void TestPastSample::nothingCameAfterTheDay()
{
    QFETCH(QDate, day);
    const auto store = asOf(day);
    VERIFY_DONE(store);
    const qint64 end = day.addDays(1).startOfDay(QTimeZone("Asia/Shanghai")).toSecsSinceEpoch();
    for (const char* sql : {"SELECT max(at) FROM journal", "SELECT max(lent_at) FROM loan"}) {
        const qint64 last = number(**store, sql);
        QVERIFY2(last > 0 && last < end, sql);
    }
    QCOMPARE((*store)->clock().now(), end - 1);
}

void TestPastSample::campsAreThoseOfTheYear()
{
    const auto camps = "SELECT count(*) FROM activity WHERE kind='camp' AND starts_on<'2024'";
    const auto later = "SELECT count(*) FROM participation AS p JOIN activity AS a ON a.id=p.activity WHERE "
                       "a.kind='camp' AND a.starts_on>='2024' AND p.state='completed'";
    const auto then = asOf({2023, 12, 31});
    VERIFY_DONE(then);
    const auto now = Store::openReader(m_path);
    VERIFY_DONE(now);
    QCOMPARE(number(**then, camps), (*now)->integer(camps)->value());
    QCOMPARE(number(**then, later), 0);
    QVERIFY((*now)->integer(later)->value() > 0);
    // facts.md: students of the camps of 2019, 2021, 2022 and 2023.
    QList<qint64> students;
    VERIFY_DONE((*then)->reader().each(
        "SELECT count(*) FROM participation AS p JOIN activity AS a ON a.id=p.activity WHERE a.kind='camp' "
        "AND "
        "p.role='student' AND p.state IN ('confirmed', 'completed', 'not_completed') AND a.state<>'draft' "
        "GROUP BY a.id ORDER BY a.starts_on",
        [&](const Statement& row) { students << row.integer(0); }));
    QCOMPARE(students, (QList<qint64>{50, 72, 43, 56}));
}

void TestPastSample::studentsGrowFromYearToYear()
{
    qint64 before = 0;
    for (const int year : {2020, 2022, 2024}) {
        const auto store = asOf({year, 12, 31});
        VERIFY_DONE(store);
        const qint64 students =
            number(**store,
                   "SELECT count(DISTINCT p.person) FROM participation AS p JOIN activity "
                   "AS a ON a.id=p.activity WHERE a.kind='class' AND p.role='student'");
        QVERIFY2(students > before, qPrintable(QString::number(students)));
        before = students;
    }
    QVERIFY(before <= 2148);
}

void TestPastSample::copyProvesItself()
{
    const auto copy = PastCopy::make({m_path, m_domain, m_clock}, {2023, 12, 31});
    VERIFY_DONE(copy);
    QCOMPARE(problemsOf((*copy)->path(), m_domain), QStringList());
    QCOMPARE((*copy)->whatItKnows().firstDay, QDate(2017, 9, 4));
}

void TestPastSample::nothingIsKnownBeforeTheCentre()
{
    const auto store = asOf({2016, 12, 31});
    VERIFY_REFUSED(store, "before-the-file");
    QVERIFY2(store.error().sentence.startsWith(u"This file knows nothing before 2017-09-04."_s),
             qPrintable(store.error().sentence));
}

QTEST_GUILESS_MAIN(TestPastSample)
#include "tst_pastsample.moc"
