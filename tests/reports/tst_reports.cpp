// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personerasure.h"
#include "models/reports/reportlayout.h"
#include "tests/reports/reportcentre.h"
#include "tests/testkit/verify.h"

#include <QJsonDocument>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What reports say, on a small centre, beside plain counts.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file =
            std::make_unique<CentreFile>(std::initializer_list<CentreFile::Registration>{registerForReports});
        m_centre = std::make_unique<ReportCentre>(*m_file);
    }
    void cleanup()
    {
        m_centre.reset();
        m_file.reset();
    }

    void monthStandsBesideTheOneBeforeAndAYearEarlier();
    void monthWithoutAnythingIsASentence();
    void yearCountsAsPlainSqlDoes();
    void yearChangesAreDifferences();
    void campsAreNamedByTheirYears();
    void academicYearBeginsInSeptember();
    void campReportTellsWhoTookPart();
    void courseReportStandsOverTheYears();
    void inventorySumsByCurrency();
    void overdueTellsDaysAndPhone();
    void minorsAreNotNamedWithoutConsent();
    void minorsAreNamedWithConsent();
    void erasedPersonsHaveNoName();
    void markupInANameStaysAName();
    void listsCanBeLeftOut();
    void emptyCentreGetsSentences();
    void whatIsGoneIsExplained();
    void choicesAreFoundByCodeAndName();
    void ownReportShowsItsBlocks();
    void keptQuestionThatIsGoneIsSaid();
    void damagedLayoutIsExplained();
    void layoutSurvivesItsJson();
    void cancelEndsIt();
    void progressGoesUp();
    void twoRunsAreEqual();
    void everyMeasureAskedForIsThere();

private:
    Store& store() { return m_file->store(); }
    ReportDocument compose(const ReportWish& wish)
    {
        const auto document = composeReport(store(), wish);
        if (!document)
            QTest::qFail(why(document.error()).constData(), __FILE__, __LINE__);
        return document ? *document : ReportDocument();
    }
    static ReportWish wishFor(const QString& key, const FigurePeriod& period = {})
    {
        ReportWish wish;
        wish.key = key;
        wish.period = period;
        return wish;
    }
    qint64 addLayout(const QList<LayoutBlock>& blocks)
    {
        return m_file->add("report_layout",
                           {{u"name"_s, u"Ours"_s},
                            {u"blocks"_s, QString::fromUtf8(QJsonDocument(toJson(blocks)).toJson())}});
    }

    std::unique_ptr<CentreFile> m_file;
    std::unique_ptr<ReportCentre> m_centre;
};

void TestReports::monthStandsBesideTheOneBeforeAndAYearEarlier()
{
    const ReportDocument report = compose(wishFor(u"month"_s, monthPeriod(2026, 8)));
    QVERIFY(report.subtitle.contains(u"2026"_s));
    const ReportTable lending = tableOf(report, u"Lending"_s);
    QCOMPARE(lending.rows.size(), 3);
    const qint64 august = countOf(store(),
                                  "SELECT count(*) FROM loan WHERE lent_at>=unixepoch('2026-08-01') AND "
                                  "lent_at<unixepoch('2026-09-01')");
    QCOMPARE(august, 2);
    QCOMPARE(cellOf(lending, u"August 2026"_s, u"Loans"_s).toLongLong(), august);
    QCOMPARE(cellOf(lending, u"July 2026"_s, u"Loans"_s).toLongLong(), 1);
    QCOMPARE(cellOf(lending, u"August 2025"_s, u"Loans"_s).toLongLong(), 1);
    const ReportTable people = tableOf(report, u"Activities and students"_s);
    QCOMPARE(cellOf(people, u"August 2026"_s, u"Different students"_s).toLongLong(),
             2); // who came to the camp
    QVERIFY(readingOf(report).contains(u"Summer Camp"_s));
    QVERIFY(readingOf(report).contains(u"ATL-2"_s)); // overdue
    QVERIFY(readingOf(report).contains(u"How it is counted"_s));
}

void TestReports::monthWithoutAnythingIsASentence()
{
    const ReportDocument report = compose(wishFor(u"month"_s, monthPeriod(2019, 1)));
    QCOMPARE(report.blocks.size(), 1);
    QVERIFY(readingOf(report).contains(u"Nothing is entered for January 2019"_s));
    QVERIFY(report.remarks.isEmpty());
}

void TestReports::yearCountsAsPlainSqlDoes()
{
    const ReportDocument report = compose(wishFor(u"year"_s, yearPeriod(2026, false)));
    const ReportTable students = tableOf(report, u"Students"_s);
    const char* taking =
        "SELECT count(DISTINCT r.person) FROM participation AS r JOIN activity AS a ON a.id=r.activity "
        "WHERE a.starts_on LIKE '2026%' AND r.state IN ('confirmed','completed','not_completed')";
    QCOMPARE(cellOf(students, u"2026"_s, u"Different students"_s).toLongLong(), countOf(store(), taking));
    QCOMPARE(cellOf(students, u"2026"_s, u"Universities"_s).toLongLong(), 2);
    QCOMPARE(cellOf(tableOf(report, u"Lending"_s), u"2026"_s, u"Loans"_s).toLongLong(),
             countOf(store(), "SELECT count(*) FROM loan WHERE lent_at>=unixepoch('2026-01-01')"));
    const ReportTable camps = tableOf(report, u"Camps"_s);
    QCOMPARE(camps.rows.size(), 1);
    QCOMPARE(cellOf(camps, u"Summer Camp"_s, u"Students"_s).toLongLong(), 2);
    QCOMPARE(cellOf(camps, u"Summer Camp"_s, u"Universities"_s).toLongLong(), 2);
    QCOMPARE(cellOf(camps, u"Summer Camp"_s, u"Attendance"_s).toDouble(), 50.0);
    QCOMPARE(cellOf(tableOf(report, u"Contests"_s), u"Pupils' Cup"_s, u"Schools"_s).toLongLong(), 1);
    QCOMPARE(tableOf(report, u"Honours of the year"_s).rows.size(), 2);
    QVERIFY(chartTitles(report).contains(u"Loans by month"_s));
    QVERIFY(report.remarks.join(u' ').contains(u"not over"_s));
}

void TestReports::yearChangesAreDifferences()
{
    const ReportDocument report = compose(wishFor(u"year"_s, yearPeriod(2026, false)));
    const ReportTable lending = tableOf(report, u"Lending"_s);
    const double now = cellOf(lending, u"2026"_s, u"Loans"_s).toDouble();
    const double before = cellOf(lending, u"2025"_s, u"Loans"_s).toDouble();
    QCOMPARE(cellOf(lending, u"Change"_s, u"Loans"_s).toDouble(), now - before);
    QCOMPARE(before, 1.0);
    const ReportTable students = tableOf(report, u"Students"_s);
    QCOMPARE(cellOf(students, u"2026"_s, u"Completed"_s).toDouble(), 100.0);
    QCOMPARE(cellOf(students, u"2025"_s, u"Completed"_s).toDouble(), 50.0);
    QCOMPARE(cellOf(students, u"Change"_s, u"Completed"_s).toString(), u"+50.0 pts"_s);
    const qint64 first = m_file->add("activity",
                                     {{u"kind"_s, u"class"_s},
                                      {u"name"_s, u"The first class"_s},
                                      {u"state"_s, u"published"_s},
                                      {u"starts_on"_s, u"2024-03-04"_s}});
    m_centre->join(first, m_centre->students.at(0), u"completed"_s);
    const ReportDocument earlier = compose(wishFor(u"year"_s, yearPeriod(2025, false)));
    QCOMPARE(cellOf(tableOf(earlier, u"Students"_s), u"Change"_s, u"Completed"_s).toString(),
             u"\u221250.0 pts"_s);
}

void TestReports::campsAreNamedByTheirYears()
{
    const auto camps = [this] {
        const ReportDocument report = compose(wishFor(u"year"_s, yearPeriod(2026, false)));
        QStringList labels;
        for (const ReportBlock& block : report.blocks) {
            const auto* chart = std::get_if<ReportChart>(&block);
            if (!chart || chart->title != "Students of the camps"_L1)
                continue;
            for (const FigureGroup& group : chart->answer.axes.first().groups)
                labels << group.label;
        }
        return labels;
    };
    QCOMPARE(camps(), QStringList{u"2026 (2)"_s}); // of two universities
    const qint64 second = m_file->add("activity",
                                      {{u"kind"_s, u"camp"_s},
                                       {u"name"_s, u"Winter Camp"_s},
                                       {u"state"_s, u"published"_s},
                                       {u"starts_on"_s, u"2026-01-12"_s},
                                       {u"ends_on"_s, u"2026-01-16"_s}});
    m_centre->join(second, m_centre->students.at(1), u"completed"_s);
    QCOMPARE(camps(), (QStringList{u"Winter Camp"_s, u"Summer Camp"_s})); // two in one year
}

void TestReports::academicYearBeginsInSeptember()
{
    ReportWish wish = wishFor(u"year"_s, yearPeriod(2025, true));
    wish.academic = true;
    QCOMPARE(wish.period.from, QDate(2025, 9, 1));
    QCOMPARE(wish.period.until, QDate(2026, 8, 31));
    const ReportDocument report = compose(wish);
    QVERIFY(report.title.contains(u"2025-2026"_s));
    QCOMPARE(cellOf(tableOf(report, u"Teaching"_s), u"2025-2026"_s, u"Classes"_s).toLongLong(), 1);
    QCOMPARE(cellOf(tableOf(report, u"Teaching"_s), u"2024-2025"_s, u"Classes"_s).toLongLong(), 1);
}

void TestReports::campReportTellsWhoTookPart()
{
    ReportWish wish = wishFor(u"camp"_s);
    wish.activity = m_centre->camp;
    const ReportDocument report = compose(wish);
    QVERIFY(report.title.contains(u"Summer Camp"_s));
    QVERIFY(report.subtitle.contains(u"2026-08-17 – 2026-08-20"_s));
    QCOMPARE(cellOf(tableOf(report, u"The camp in figures"_s), u"Took part"_s, u"Persons"_s).toLongLong(), 2);
    QCOMPARE(cellOf(tableOf(report, u"The camp in figures"_s), u"Did not come"_s, u"Persons"_s).toLongLong(),
             1);
    const ReportTable sessions = tableOf(report, u"Attendance by session"_s);
    QCOMPARE(sessions.rows.size(), 2);
    QCOMPARE(sessions.rows.first().at(1).toDateTime().time(), QTime(9, 0));
    QVERIFY(hasTable(report, u"River University"_s));
    QVERIFY(chartTitles(report).contains(u"Students by university"_s));
    QVERIFY(readingOf(report).contains(u"Signature"_s));
}

void TestReports::courseReportStandsOverTheYears()
{
    ReportWish wish = wishFor(u"course"_s);
    wish.course = m_centre->course;
    const ReportDocument report = compose(wish);
    const ReportTable classes = tableOf(report, u"Classes"_s);
    QCOMPARE(classes.rows.size(), 2);
    QCOMPARE(classes.rows.first().at(0).toString(), u"IoT a year ago"_s); // the oldest first
    QCOMPARE(cellOf(classes, u"IoT spring"_s, u"Students"_s).toLongLong(), 4);
    QCOMPARE(cellOf(classes, u"IoT a year ago"_s, u"Completed"_s).toDouble(), 50.0);
    QCOMPARE(cellOf(classes, u"IoT spring"_s, u"Begins"_s).toDate(), QDate(2026, 3, 2));
    QVERIFY(readingOf(report).contains(u"1 Schools of the students"_s));
    QVERIFY(hasTable(report, u"Honours"_s));
}

void TestReports::inventorySumsByCurrency()
{
    const ReportDocument report = compose(wishFor(u"inventory"_s));
    const ReportTable sums = tableOf(report, u"By category"_s);
    QCOMPARE(cellOf(sums, u"Together"_s, u"Devices"_s).toLongLong(),
             countOf(store(), "SELECT count(*) FROM device WHERE archived=0"));
    QCOMPARE(cellOf(sums, u"Together"_s, u"Value, CNY"_s).toDouble(), 2598.0);
    QCOMPARE(cellOf(sums, u"Together"_s, u"Value, JPY"_s).toDouble(), 5000.0); // kept in hundredths too
    QCOMPARE(cellOf(sums, u"Boards"_s, u"Lent out"_s).toLongLong(), 1);
    QCOMPARE(cellOf(sums, u"Boards"_s, u"Broken or lost"_s).toLongLong(), 1);
    QCOMPARE(cellOf(tableOf(report, u"By place"_s), u"Shelf 1"_s, u"Devices"_s).toLongLong(), 2);
    QVERIFY(readingOf(report).contains(u"price of 1 device"_s));
}

void TestReports::overdueTellsDaysAndPhone()
{
    const ReportDocument report = compose(wishFor(u"overdue"_s));
    const ReportTable list = tableOf(report, u"Who has what"_s);
    QCOMPARE(list.rows.size(), 1);
    QCOMPARE(cellOf(list, u"Dan Lake"_s, u"Device"_s).toString(), u"ATL-2"_s);
    QCOMPARE(cellOf(list, u"Dan Lake"_s, u"Days"_s).toInt(),
             int(QDate(2026, 7, 20).daysTo(QDate(2026, 9, 7))));
    QCOMPARE(cellOf(list, u"Dan Lake"_s, u"Phone"_s).toString(), u"555-03"_s);
    QCOMPARE(cellOf(tableOf(report, u"By organization"_s), u"Lake University"_s, u"Devices"_s).toInt(), 1);
}

void TestReports::minorsAreNotNamedWithoutConsent()
{
    const ReportDocument report = compose(wishFor(u"honours"_s));
    const QString text = readingOf(report);
    QVERIFY(!text.contains(u"Pia"_s));
    QVERIFY(text.contains(u"P. H."_s));
    QVERIFY(report.remarks.join(u' ').contains(u"1 person under age"_s) || report.remarks.size() == 1);
    QVERIFY(text.indexOf(u"Best centre"_s) < text.indexOf(u"First prize"_s)); // the highest level first
    const ReportDocument year = compose(wishFor(u"honours"_s, yearPeriod(2025, false)));
    QVERIFY(readingOf(year).contains(u"Course of the year"_s) && !readingOf(year).contains(u"Best centre"_s));
}

void TestReports::minorsAreNamedWithConsent()
{
    m_file->add("consent",
                {{u"person"_s, QString::number(m_centre->pupil)},
                 {u"purpose"_s, u"publication"_s},
                 {u"text_version"_s, u"1"_s},
                 {u"given_on"_s, u"2026-06-01"_s},
                 {u"guardian"_s, u"Hanna Hill"_s}});
    const ReportDocument report = compose(wishFor(u"honours"_s));
    QVERIFY(readingOf(report).contains(u"Pia Hill"_s));
    QVERIFY(report.remarks.isEmpty());
}

void TestReports::erasedPersonsHaveNoName()
{
    VERIFY_DONE(store().perform(ErasePersons{{m_centre->students.at(2)}, m_file->now()}));
    ReportWish wish = wishFor(u"camp"_s);
    wish.activity = m_centre->camp;
    const ReportDocument report = compose(wish);
    const QString text = readingOf(report);
    QVERIFY2(!text.contains(u"Cora"_s) && text.contains(u"erased |"_s), qPrintable(text));
    QCOMPARE(cellOf(tableOf(report, u"The camp in figures"_s), u"Took part"_s, u"Persons"_s).toInt(),
             2); // still
    QVERIFY(report.remarks.join(u' ').contains(u"erased"_s));
}

void TestReports::markupInANameStaysAName()
{
    ReportWish wish = wishFor(u"camp"_s);
    wish.activity = m_centre->camp;
    QVERIFY(readingOf(compose(wish)).contains(u"<b>Cora</b> & Co"_s));
}

void TestReports::listsCanBeLeftOut()
{
    ReportWish wish = wishFor(u"camp"_s);
    wish.activity = m_centre->camp;
    wish.withLists = false;
    QVERIFY(!readingOf(compose(wish)).contains(u"Anna River"_s));
    ReportWish month = wishFor(u"month"_s, monthPeriod(2026, 8));
    month.withLists = false;
    QVERIFY(!readingOf(compose(month)).contains(u"Anna River"_s));
}

void TestReports::emptyCentreGetsSentences()
{
    CentreFile empty({registerForReports});
    for (const ReportKind& kind : reportKinds()) {
        ReportWish wish = wishFor(kind.key);
        if (kind.need == ReportNeed::Month)
            wish.period = monthPeriod(2026, 2);
        if (kind.need == ReportNeed::Year)
            wish.period = yearPeriod(2026, false);
        const auto document = composeReport(empty.store(), wish);
        if (kind.need == ReportNeed::Camp || kind.need == ReportNeed::Course
            || kind.need == ReportNeed::Layout) {
            QVERIFY2(!document, qPrintable(kind.key));
            QVERIFY(noReportChoice(kind.need).contains(u"This centre has no"_s));
            continue;
        }
        VERIFY_DONE(document);
        QCOMPARE(document->blocks.size(), 1);
        const auto* text = std::get_if<ReportText>(&document->blocks.first());
        QVERIFY2(text && text->text.size() > 20, qPrintable(kind.key));
    }
}

void TestReports::whatIsGoneIsExplained()
{
    for (const QString& key : {u"camp"_s, u"course"_s, u"own"_s}) {
        ReportWish wish = wishFor(key);
        wish.activity = wish.course = wish.layout = 4711;
        VERIFY_REFUSED(composeReport(store(), wish), "row-gone");
    }
    VERIFY_FAILS(composeReport(store(), wishFor(u"nonsense"_s)), ErrorCode::Usage);
}

void TestReports::choicesAreFoundByCodeAndName()
{
    Connection& file = m_file->rows();
    QCOMPARE(*reportChoice(file, ReportNeed::Course, u"iot"_s), m_centre->course);
    QCOMPARE(*reportChoice(file, ReportNeed::Camp, u"Summer Camp"_s), m_centre->camp);
    const auto none = reportChoice(file, ReportNeed::Camp, u"IoT spring"_s); // is no camp
    VERIFY_FAILS(none, ErrorCode::Usage);
    QVERIFY(none.error().sentence.contains(u"Summer Camp"_s));
    m_file->add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Summer Camp"_s}});
    const auto two = reportChoice(file, ReportNeed::Camp, u"Summer Camp"_s);
    VERIFY_FAILS(two, ErrorCode::Usage);
    QVERIFY(two.error().sentence.contains(QString::number(m_centre->camp)));
}

void TestReports::ownReportShowsItsBlocks()
{
    using Kind = LayoutBlock::Kind;
    FigureQuestion loans;
    loans.measure = u"loans"_s;
    FigureQuestion byUniversity;
    byUniversity.measure = u"persons"_s;
    byUniversity.by = {u"organization"_s};
    ReportWish wish = wishFor(u"own"_s, yearPeriod(2026, false));
    wish.layout = addLayout({{Kind::Heading, u"Our year"_s, {}, 0, ChartForm::Bars},
                             {Kind::Figures, {}, {loans}, 0, ChartForm::Bars},
                             {Kind::Chart, u"Where from"_s, {byUniversity}, 0, ChartForm::Pie},
                             {Kind::Table, {}, {byUniversity}, 0, ChartForm::Bars},
                             {Kind::PageBreak, {}, {}, 0, ChartForm::Bars},
                             {Kind::Signature, u"Day\nName"_s, {}, 0, ChartForm::Bars}});
    const ReportDocument report = compose(wish);
    QCOMPARE(report.title, u"Ours"_s);
    QCOMPARE(report.blocks.size(), 6);
    const QString text = readingOf(report);
    QVERIFY2(text.contains(u"3 Loans"_s), qPrintable(text)); // of 2026 alone
    QCOMPARE(chartTitles(report), QStringList{u"Where from"_s});
    QCOMPARE(std::get<ReportSignature>(report.blocks.last()).captions, (QStringList{u"Day"_s, u"Name"_s}));
    wish.period = {};
    QVERIFY(readingOf(compose(wish)).contains(u"4 Loans"_s));
}

void TestReports::keptQuestionThatIsGoneIsSaid()
{
    LayoutBlock block;
    block.kind = LayoutBlock::Kind::Table;
    block.text = u"Old table"_s;
    block.kept = 4711;
    ReportWish wish = wishFor(u"own"_s);
    wish.layout = addLayout({block});
    QVERIFY(readingOf(compose(wish)).contains(u"no longer kept: Old table"_s));
}

void TestReports::damagedLayoutIsExplained()
{
    for (const QString& blocks : {u"{"_s, u"[1]"_s, u"[{\"block\":\"hologram\"}]"_s, u"{}"_s}) {
        ReportWish wish = wishFor(u"own"_s);
        wish.layout = m_file->add("report_layout", {{u"name"_s, u"Bad"_s}, {u"blocks"_s, blocks}});
        VERIFY_FAILS(composeReport(store(), wish), ErrorCode::Usage);
    }
}

void TestReports::layoutSurvivesItsJson()
{
    FigureQuestion question;
    question.measure = u"loans"_s;
    question.by = {u"month"_s};
    LayoutBlock chart{LayoutBlock::Kind::Chart, u"Quotes \" and <tags>"_s, {question}, 0, ChartForm::Heat};
    LayoutBlock kept{LayoutBlock::Kind::Table, {}, {}, 9'007'199'254'740'993, ChartForm::Bars};
    const QList<LayoutBlock> blocks{chart, kept};
    const auto read = layoutFromJson(QJsonDocument(toJson(blocks)).toJson());
    VERIFY_DONE(read);
    QCOMPARE(*read, blocks);
}

void TestReports::cancelEndsIt()
{
    auto scope = FigureScope::of(m_file->rows(), m_file->now());
    VERIFY_DONE(scope);
    int left = 3;
    scope->isCancelled = [&left] { return --left < 0; };
    const ReportSource source{m_file->rows(), *scope, m_file->domain(), {}};
    VERIFY_FAILS(composeReport(source, wishFor(u"year"_s, yearPeriod(2026, false))), ErrorCode::Cancelled);
}

void TestReports::progressGoesUp()
{
    const auto scope = FigureScope::of(m_file->rows(), m_file->now());
    VERIFY_DONE(scope);
    int last = 0;
    const ReportSource source{m_file->rows(), *scope, m_file->domain(), [&last](int done, int total) {
                                  QVERIFY(done > last && done <= total);
                                  last = done;
                              }};
    VERIFY_DONE(composeReport(source, wishFor(u"month"_s, monthPeriod(2026, 8))));
    QVERIFY(last > 20);
}

void TestReports::twoRunsAreEqual()
{
    for (const QString& key : {u"year"_s, u"inventory"_s, u"overdue"_s, u"honours"_s}) {
        const ReportWish wish = wishFor(key, key == "year"_L1 ? yearPeriod(2026, false) : FigurePeriod());
        QCOMPARE(readingOf(compose(wish)), readingOf(compose(wish)));
    }
}

void TestReports::everyMeasureAskedForIsThere()
{
    for (const QString& key :
         {u"participants"_s, u"persons"_s,      u"universities"_s, u"schools"_s,   u"completion"_s,
          u"activities"_s,   u"classes"_s,      u"courses"_s,      u"sessions"_s,  u"hours"_s,
          u"attendance"_s,   u"scores"_s,       u"loans"_s,        u"borrowers"_s, u"days_lent"_s,
          u"utilisation"_s,  u"overdue_rate"_s, u"losses"_s,       u"damages"_s,   u"repairs"_s})
        QVERIFY2(measureOf(key), qPrintable(key));
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
