// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/lending/loanoffice.h"
#include "models/sample/samplecentre.h"
#include "models/store/centre.h"
#include "models/store/check.h"
#include "models/store/store.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The sample is what newcomers see first: it is whole, alive on the day it is opened, and made of Actions
/// alone.
class TestSampleCentre : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void initTestCase();
    void journalBeginsInSeptember2017();
    void fileProvesItself();
    void universitiesHaveAllTheirNames();
    void shelvesPeopleAndLoansAreMany();
    void deskLooksAliveToday();
    void someActionsWereTakenBack();
    void noteTellsWhatIsInvented();
    void contactsCannotReachAnybody();
    void sameSeedGivesTheSameRows();
    void earlierDayGivesAShorterHistory();
    void fileThatIsThereIsKept();
    void clockBeforeTheBeginningIsExplained();

private:
    [[nodiscard]] qint64 count(const QString& sql);
    [[nodiscard]] QStringList rowsOf(const QString& path, const QDateTime& now, const char* sql) const;

    const QDateTime m_now{QDate(2026, 11, 18), QTime(11, 20), QTimeZone("Asia/Shanghai")};
    QTemporaryDir m_folder;
    Domain m_domain = fullDomain();
    SettableClock m_clock{m_now.toMSecsSinceEpoch()};
    std::unique_ptr<Store> m_store;
};

void TestSampleCentre::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.kitcamp"_s);
    QElapsedTimer timer;
    timer.start();
    const auto made = makeSampleCentre(path, m_domain, m_clock);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().sentence + made.error().detail));
    qInfo() << "made in" << timer.elapsed() << "ms";
    auto store = Store::open(path, m_domain, m_clock, 1);
    QVERIFY(store.ok());
    m_store = std::move(*store);
}

qint64 TestSampleCentre::count(const QString& sql)
{
    const auto found = m_store->reader().integer((u"SELECT count(*) FROM "_s + sql).toUtf8().constData());
    return found && *found ? **found : -1;
}

void TestSampleCentre::journalBeginsInSeptember2017()
{
    const auto first = m_store->journal().at(1);
    const auto last = m_store->journal().last();
    QVERIFY(first && *first && last && *last);
    const auto day = [](qint64 at) {
        return QDateTime::fromSecsSinceEpoch(at, QTimeZone("Asia/Shanghai")).date();
    };
    QCOMPARE(day((*first)->at), QDate(2017, 9, 4));
    QCOMPARE(day((*last)->at), m_now.date());
    QVERIFY((*last)->at <= m_clock.now());
    QCOMPARE(count(u"journal AS j JOIN journal AS k ON k.seq=j.seq+1 WHERE k.at<j.at"_s), 0);
}

void TestSampleCentre::fileProvesItself()
{
    const auto report = checkFile(*m_store);
    QVERIFY(report.ok());
    for (const CheckFinding& finding : report->findings)
        QVERIFY2(finding.ok, qPrintable(finding.name + u": "_s + finding.sentence));
}

void TestSampleCentre::universitiesHaveAllTheirNames()
{
    QCOMPARE(count(u"organization AS o JOIN organization_name AS n ON n.organization=o.id"
                   " WHERE o.name='中国科学技术大学' AND n.name IN ('中科大','USTC')"_s),
             2);
    QCOMPARE(count(u"department AS d JOIN organization AS o ON o.id=d.organization WHERE o.name_en="
                   "'Shanghai Jiao Tong University' AND d.name_en<>'Student Innovation Center'"_s),
             7);
    // The camp of 2024: twelve universities.
    QCOMPARE(
        count(
            u"(SELECT DISTINCT p.organization FROM group_member AS m JOIN person AS p ON p.id=m.person JOIN "
            "borrower_group AS g ON g.id=m.borrower_group WHERE g.name LIKE '2024%')"_s),
        12);
}

void TestSampleCentre::shelvesPeopleAndLoansAreMany()
{
    const qint64 devices = count(u"device"_s);
    const qint64 people = count(u"person"_s);
    const qint64 loans = count(u"loan"_s);
    qInfo() << devices << "devices" << people << "people" << loans << "loans" << count(u"journal"_s)
            << "entries";
    QVERIFY(devices > 240 && devices < 320);
    QVERIFY(people > 280 && people < 320);
    QVERIFY(loans > 1350 && loans < 1650);
    QCOMPARE(count(u"device WHERE asset_tag='ESP32-0042'"_s), 1);
    QVERIFY(count(u"device WHERE parent IS NOT NULL"_s) >= 18);
    QVERIFY(count(u"loan_renewal"_s) > 50);
    QVERIFY(count(u"device_note WHERE kind='damaged'"_s) > 5);
    QVERIFY(count(u"loan WHERE override_reason<>''"_s) > 3);
}

void TestSampleCentre::deskLooksAliveToday()
{
    const auto figures = LoanOffice(m_store->reader()).figures(m_clock.now());
    QVERIFY(figures.ok());
    qInfo() << "out" << figures->out << "overdue" << figures->overdue << "due today" << figures->dueToday
            << "lent" << figures->lentToday << "back" << figures->backToday;
    QVERIFY(figures->out >= 30 && figures->out <= 50);
    QVERIFY(figures->overdue >= 3 && figures->overdue <= 10);
    QVERIFY(figures->dueToday >= 3);
    QVERIFY(figures->lentToday >= 4);
    QVERIFY(figures->backToday >= 3);
}

void TestSampleCentre::someActionsWereTakenBack()
{
    QVERIFY(count(u"journal WHERE kind='undo'"_s) >= 5);
    QVERIFY(count(u"journal WHERE kind='redo'"_s) >= 1);
    QVERIFY(count(u"person_number WHERE lost_at IS NOT NULL"_s) >= 3);
}

void TestSampleCentre::noteTellsWhatIsInvented()
{
    QCOMPARE(count(u"organization WHERE note LIKE '%invented%' AND note LIKE '%虚构%'"_s), 1);
    QCOMPARE(count(u"borrower_group WHERE note LIKE '%(sample: 72)%'"_s), 1);
}

void TestSampleCentre::contactsCannotReachAnybody()
{
    QCOMPARE(count(u"person WHERE phone NOT LIKE '138 0000 %'"_s), 0);
    QCOMPARE(count(u"person WHERE mail NOT LIKE '%.example.edu'"_s), 0);
    QCOMPARE(count(u"(SELECT phone FROM person GROUP BY phone HAVING count(*)>1)"_s), 0);
}

QStringList TestSampleCentre::rowsOf(const QString& path, const QDateTime& now, const char* sql) const
{
    const SettableClock clock(now.toMSecsSinceEpoch());
    QStringList rows;
    if (!makeSampleCentre(path, m_domain, clock))
        return rows;
    const auto reader = Store::openReader(path);
    const auto read = (*reader)->each(sql, [&](const Statement& row) {
        QStringList cells;
        for (int i = 0; i < row.columnCount(); ++i)
            cells << row.text(i);
        rows << cells.join(u'|');
    });
    return read ? rows : QStringList();
}

void TestSampleCentre::sameSeedGivesTheSameRows()
{
    const QDateTime early(QDate(2019, 3, 6), QTime(10, 0), m_now.timeZone());
    constexpr auto loans = "SELECT l.id, d.asset_tag, p.name, l.lent_at, l.due, l.returned_at FROM loan AS l "
                           "JOIN device AS d ON "
                           "d.id=l.device JOIN person AS p ON p.id=l.borrower ORDER BY l.id";
    const QStringList once = rowsOf(m_folder.filePath(u"once.kitcamp"_s), early, loans);
    const QStringList again = rowsOf(m_folder.filePath(u"again.kitcamp"_s), early, loans);
    QVERIFY(once.size() > 100);
    QCOMPARE(once, again);
}

void TestSampleCentre::earlierDayGivesAShorterHistory()
{
    const QDateTime early(QDate(2018, 1, 10), QTime(23, 59, 30), m_now.timeZone());
    const QStringList last =
        rowsOf(m_folder.filePath(u"early.kitcamp"_s), early, "SELECT max(at) FROM journal");
    QCOMPARE(last.size(), 1);
    QVERIFY(last.first().toLongLong() <= early.toSecsSinceEpoch());
}

void TestSampleCentre::fileThatIsThereIsKept()
{
    const QString path = m_folder.filePath(u"mine.kitcamp"_s);
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const auto made = makeSampleCentre(path, m_domain, m_clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::File);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestSampleCentre::clockBeforeTheBeginningIsExplained()
{
    const SettableClock clock(QDateTime(QDate(2016, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    const QString path = m_folder.filePath(u"too-early.kitcamp"_s);
    const auto made = makeSampleCentre(path, m_domain, clock);
    QVERIFY(!made);
    QVERIFY2(made.error().sentence.contains(u"clock"_s), qPrintable(made.error().sentence));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestSampleCentre)
#include "tst_samplecentre.moc"
