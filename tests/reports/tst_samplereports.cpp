// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecentre.h"
#include "tests/reports/reportcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The reports of the sample centre show the figures that its account publishes.
class TestSampleReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void yearOf2024ShowsThePublishedFigures();
    void wholeStoryIsThatOfTheAccount();
    void contestOf2023ShowsItsSchools();
    void campOf2021IsWhole();
    void courseShowsItsSevenSchools();
    void reportsAreMadeInTime();
    void whoReadsTwiceReadsTheSame();

private:
    ReportDocument compose(const ReportWish& wish)
    {
        const auto document = composeReport(*m_store, wish);
        if (!document)
            QTest::qFail(why(document.error()).constData(), __FILE__, __LINE__);
        return document ? *document : ReportDocument();
    }
    static ReportWish yearWish(int year)
    {
        ReportWish wish;
        wish.key = u"year"_s;
        wish.period = yearPeriod(year, false);
        return wish;
    }

    QTemporaryDir m_folder;
    Domain m_domain;
    SettableClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestSampleReports::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    registerForReports(m_domain);
    m_clock.set(QDateTime(QDate(2026, 11, 22), QTime(10, 30), Qt::UTC));
    const QString path = m_folder.filePath(u"sample.kitcamp"_s);
    VERIFY_DONE(makeSampleCentre(path, m_domain, m_clock));
    auto opened = Store::open(path, m_domain, m_clock, 1);
    VERIFY_DONE(opened);
    m_store = *std::move(opened);
}

void TestSampleReports::yearOf2024ShowsThePublishedFigures()
{
    const ReportDocument report = compose(yearWish(2024));
    const ReportTable camps = tableOf(report, u"Camps"_s);
    QCOMPARE(camps.rows.size(), 1);
    QCOMPARE(camps.rows.first().at(1).toInt(), 79);
    QCOMPARE(camps.rows.first().at(2).toInt(), 12);
    const QString text = readingOf(report);
    const qsizetype story = text.indexOf(u"Since the beginning"_s);
    QVERIFY(story > 0);
    const auto inClasses = m_store->reader().integer(
        "SELECT count(DISTINCT r.person) FROM participation AS r JOIN activity AS a ON a.id=r.activity WHERE "
        "a.kind='class' AND a.state='published' AND a.archived=0 AND a.starts_on<='2024-12-31' AND "
        "r.role='student' AND "
        "r.state IN ('confirmed','completed','not_completed')");
    VERIFY_DONE(inClasses);
    QVERIFY2(text.mid(story).contains(QLocale().toString(**inClasses) + u" Students in classes"_s),
             qPrintable(text.mid(story, 400)));
    for (const QString& bar : {u"50"_s, u"72"_s, u"43"_s, u"56"_s, u"79"_s})
        QVERIFY2(text.mid(story).contains(u'\n' + bar + u'\n'), qPrintable(bar));
    QVERIFY(chartTitles(report).contains(u"Students in classes, cumulated"_s));
}

void TestSampleReports::wholeStoryIsThatOfTheAccount()
{
    const QString text = readingOf(compose(yearWish(2026)));
    const QString story = text.mid(text.indexOf(u"Since the beginning"_s), 200);
    for (const QString& figure : {u"2,148 Students in classes"_s, u"34 Classes"_s, u"12 Courses"_s})
        QVERIFY2(story.contains(figure), qPrintable(story));
}

void TestSampleReports::contestOf2023ShowsItsSchools()
{
    const ReportTable contests = tableOf(compose(yearWish(2023)), u"Contests"_s);
    QVERIFY2(std::ranges::any_of(contests.rows,
                                 [](const QVariantList& row) {
                                     return row.value(1).toInt() == 796 && row.contains(QVariant(124.0));
                                 }),
             "796 pupils of 124 schools");
}

void TestSampleReports::campOf2021IsWhole()
{
    ReportWish wish;
    wish.key = u"camp"_s;
    const auto camp =
        m_store->reader().integer("SELECT id FROM activity WHERE kind='camp' AND starts_on LIKE '2021%'");
    VERIFY_DONE(camp);
    wish.activity = camp->value_or(0);
    const ReportDocument report = compose(wish);
    QCOMPARE(cellOf(tableOf(report, u"The camp in figures"_s), u"Took part"_s, u"Persons"_s).toInt(), 72);
    QVERIFY(readingOf(report).contains(u"9 Universities of those"_s));
    QVERIFY(hasTable(report, u"Beside earlier camps"_s));
}

void TestSampleReports::courseShowsItsSevenSchools()
{
    ReportWish wish;
    wish.key = u"course"_s;
    const auto course = m_store->reader().integer(
        "SELECT id FROM course WHERE name_en LIKE 'IoT Inside Out%' OR name LIKE 'IoT Inside Out%'");
    VERIFY_DONE(course);
    wish.course = course->value_or(0);
    const ReportDocument report = compose(wish);
    const ReportTable classes = tableOf(report, u"Classes"_s);
    QVERIFY(std::ranges::any_of(classes.rows,
                                [](const QVariantList& row) { return row.contains(QVariant(68.0)); }));
    QVERIFY2(readingOf(report).contains(u"7 Schools of the students"_s),
             qPrintable(readingOf(report).left(600)));
}

void TestSampleReports::reportsAreMadeInTime()
{
    for (const QString& key : {u"month"_s, u"year"_s, u"inventory"_s, u"overdue"_s, u"honours"_s}) {
        ReportWish wish;
        wish.key = key;
        if (key == "year"_L1)
            wish.period = yearPeriod(2024, false);
        if (key == "month"_L1)
            wish.period = monthPeriod(2024, 10);
        QElapsedTimer timer;
        timer.start();
        const ReportDocument report = compose(wish);
        qInfo("%s: %lld blocks in %lld ms", qPrintable(key), qint64(report.blocks.size()), timer.elapsed());
        QVERIFY(!report.blocks.isEmpty());
    }
}

void TestSampleReports::whoReadsTwiceReadsTheSame()
{
    QCOMPARE(readingOf(compose(yearWish(2024))), readingOf(compose(yearWish(2024))));
}

QTEST_GUILESS_MAIN(TestSampleReports)
#include "tst_samplereports.moc"
