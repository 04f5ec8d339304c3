// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/activities/plan/centreplan.h"
#include "models/activities/publishing/planchanges.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/items/plan/bookingsupply.h"
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
    void classesHaveTheFiguresOfTheAccount();
    void campsHaveTheFiguresOfTheAccount();
    void campOf2024IsToldWhole();
    void nextCampTakesApplications();
    void contestsHaveTheFiguresOfTheAccount();
    void weekIsThatOfThePicture();
    void clashOfTheWeekIsFourCameras();
    void calendarKnowsHolidaysAndBells();
    void pastSessionsHaveAttendance();
    void machinesAreBookedByThoseWhoMay();
    void otherDaysHaveTheSameFigures_data();
    void otherDaysHaveTheSameFigures();
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
    QVERIFY(people > 3600 && people < 3800);
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

void TestSampleCentre::classesHaveTheFiguresOfTheAccount()
{
    QCOMPARE(count(u"course"_s), 12);
    QCOMPARE(count(u"activity WHERE kind='class'"_s), 34);
    const QString students =
        u"(SELECT DISTINCT p.person FROM participation AS p JOIN activity AS a ON a.id=p.activity WHERE"
        " a.kind='class' AND p.role='student' AND p.state IN ('confirmed','completed','not_completed'))"_s;
    QCOMPARE(count(students), 2148);
    // Seven academic years, the present one included.
    QCOMPARE(
        count(u"(SELECT DISTINCT substr(t.name,1,9) FROM activity AS a JOIN term AS t ON t.id=a.term WHERE"
              " a.kind='class')"_s),
        7);
    const QString iot =
        u"participation AS p JOIN activity AS a ON a.id=p.activity JOIN person AS q ON q.id=p.person"
        " WHERE a.name_en='IoT Inside Out' AND p.state='confirmed'"_s;
    QCOMPARE(count(iot), 68);
    QCOMPARE(count(u"(SELECT DISTINCT q.department FROM "_s + iot + u')'), 7);
    const QString learning = u"participation AS p JOIN activity AS a ON a.id=p.activity WHERE"
                             " a.name_en='Deep Learning' AND a.mode='hybrid' AND p.state="_s;
    QCOMPARE(count(learning + u"'confirmed' AND p.seat='site'"_s), 45);
    QCOMPARE(count(learning + u"'confirmed' AND p.seat='online'"_s), 80);
    QCOMPARE(count(learning + u"'waiting'"_s), 9);
    QCOMPARE(
        count(
            u"activity AS a JOIN term AS t ON t.id=a.term WHERE a.name_en='Deep Learning' AND a.mode='hybrid'"
            " AND t.name LIKE '2020-2021-_' AND a.form=CASE substr(t.name,11) WHEN '1' THEN 'open' ELSE"
            " 'elective' END"_s),
        2);
}

void TestSampleCentre::campsHaveTheFiguresOfTheAccount()
{
    struct Camp {
        const char* code;
        int students;
        int universities;
        int days;
    };
    for (const Camp& camp :
         {Camp{"CAMP-2019", 50, 5, 7}, Camp{"CAMP-2021", 72, 9, 5}, Camp{"CAMP-2022", 43, 8, 5},
          Camp{"CAMP-2023", 56, 9, 4}, Camp{"CAMP-2024", 79, 12, 4}}) {
        const QString came =
            u" FROM participation AS p JOIN activity AS a ON a.id=p.activity JOIN person AS q ON"
            " q.id=p.person WHERE a.code='%1' AND p.role='student' AND p.state='completed')"_s.arg(
                QLatin1String(camp.code));
        QCOMPARE(count(u"(SELECT q.id"_s + came), camp.students);
        QCOMPARE(count(u"(SELECT DISTINCT q.organization"_s + came), camp.universities);
        QCOMPARE(count(u"(SELECT DISTINCT substr(s.starts,1,10) FROM session AS s JOIN activity AS a ON"
                       " a.id=s.activity WHERE a.code='%1')"_s.arg(QLatin1String(camp.code))),
                 camp.days);
    }
    const QString last =
        u"participation AS p JOIN activity AS a ON a.id=p.activity JOIN person AS q ON q.id=p.person"
        " WHERE a.code='CAMP-2024' AND p.role='student'"_s;
    QCOMPARE(count(last), 190);
    QCOMPARE(count(u"(SELECT DISTINCT q.organization FROM "_s + last + u')'), 15);
    QCOMPARE(count(u"participation AS p JOIN activity AS a ON a.id=p.activity WHERE a.code='CAMP-2023' AND"
                   " p.role='teacher'"_s),
             11);
    QCOMPARE(
        count(u"activity AS a JOIN activity_note AS n ON n.activity=a.id WHERE a.code='CAMP-2024' AND n.text"
              " LIKE '%(sample: 190 applicants of 15 universities)%'"_s),
        1);
}

void TestSampleCentre::campOf2024IsToldWhole()
{
    const auto ofCamp = [this](const char* sql) {
        return count(QLatin1String(sql)
                     + u" JOIN activity AS a ON a.id=t.activity WHERE a.code='CAMP-2024'"_s);
    };
    QCOMPARE(ofCamp("submission AS s JOIN participation AS t ON t.id=s.participation"), 196);
    QVERIFY(ofCamp("answer AS w JOIN participation AS t ON t.id=w.participation") > 1300);
    QCOMPARE(ofCamp("selection_mark AS k JOIN participation AS t ON t.id=k.participation"), 190);
    for (const char* table :
         {"attendee_detail AS d JOIN participation AS t ON t.id=d.participation",
          "check_in AS c JOIN participation AS t ON t.id=c.participation",
          "team_place AS l JOIN participation AS t ON t.id=l.participation JOIN activity AS x ON"
          " x.team_plan=l.team_plan"})
        QCOMPARE(ofCamp(table), 79);
    QCOMPARE(
        ofCamp(
            "attendee_detail AS d JOIN participation AS t ON t.id=d.participation AND d.sealed_identity<>''"),
        79);
    QCOMPARE(ofCamp("lodging_place AS l JOIN participation AS t ON t.id=l.participation"), 69);
    QCOMPARE(ofCamp("team AS t"), 16);
    QCOMPARE(ofCamp("team_project AS p JOIN team AS t ON t.id=p.team"), 16);
    QCOMPARE(ofCamp("judge_mark AS k JOIN team AS t ON t.id=k.team"), 5 * 16 * 4);
    QVERIFY(ofCamp("award AS t") >= 6);
    QCOMPARE(ofCamp("survey AS t"), 2);
    QCOMPARE(ofCamp("survey_reply AS r JOIN survey AS t ON t.id=r.survey"), 74 + 71);
    QCOMPARE(ofCamp("cloud_account AS c JOIN participation AS t ON t.id=c.participation"), 79);
    QCOMPARE(ofCamp("pretraining_module AS t"), 5);
    // No team has two of a university where it need not, and none has a lone woman.
    QCOMPARE(count(u"(SELECT l.team FROM team_place AS l JOIN activity AS a ON a.team_plan=l.team_plan JOIN "
                   u"participation"
                   " AS t ON t.id=l.participation JOIN person AS p ON p.id=t.person GROUP BY l.team, "
                   "p.organization HAVING"
                   " count(*)>1)"_s),
             0);
    QCOMPARE(count(u"(SELECT l.team FROM team_place AS l JOIN activity AS a ON a.team_plan=l.team_plan JOIN "
                   u"participation"
                   " AS t ON t.id=l.participation JOIN person AS p ON p.id=t.person WHERE p.gender='f' GROUP "
                   "BY l.team"
                   " HAVING count(*)=1)"_s),
             0);
    QCOMPARE(count(u"participation AS t JOIN activity AS a ON a.id=t.activity WHERE a.code='CAMP-2024' AND"
                   " t.state='withdrawn'"_s),
             6);
}

void TestSampleCentre::nextCampTakesApplications()
{
    const QString next =
        u"participation AS t JOIN activity AS a ON a.id=t.activity WHERE a.code='CAMP-NEXT' AND"
        " a.state='draft' AND a.name_en LIKE '%(sample)'"_s;
    QCOMPARE(count(next), 31);
    QCOMPARE(count(next + u" AND t.state='applied'"_s), 31);
    QCOMPARE(count(u"submission AS s JOIN participation AS t ON t.id=s.participation JOIN activity AS a ON"
                   " a.id=t.activity WHERE a.code='CAMP-NEXT'"_s),
             33);
}

void TestSampleCentre::contestsHaveTheFiguresOfTheAccount()
{
    const QString cup = u" FROM participation AS p JOIN activity AS a ON a.id=p.activity JOIN person AS q ON"
                        " q.id=p.person WHERE a.code='RC-2023')"_s;
    QCOMPARE(count(u"(SELECT q.id"_s + cup), 796);
    QCOMPARE(count(u"(SELECT DISTINCT q.organization"_s + cup), 124);
}

void TestSampleCentre::weekIsThatOfThePicture()
{
    QStringList blocks;
    QVERIFY(
        m_store->reader()
            .each("SELECT substr(s.starts,1,16) || ' ' || s.minutes || ' ' || a.name_en || ' ' || s.number ||"
                  " ' ' || coalesce(r.name_en, 'online') FROM session AS s JOIN activity AS a ON "
                  "a.id=s.activity"
                  " LEFT JOIN room AS r ON r.id=s.room WHERE s.starts>='2026-11-16' AND s.starts<'2026-11-23'"
                  " ORDER BY s.starts",
                  [&](const Statement& row) { blocks << row.text(0); })
            .ok());
    QCOMPARE(blocks,
             (QStringList{u"2026-11-17T18:30 120 MindSpore open class 1 online"_s,
                          u"2026-11-18T10:00 120 Staff training 1 Room 301"_s,
                          u"2026-11-19T14:00 120 Rongchang Cup jury 1 Room 205"_s,
                          u"2026-11-20T16:00 120 Autonomous driving 2 Track"_s,
                          u"2026-11-21T09:00 180 IoT Inside Out 3 Lab 2"_s,
                          u"2026-11-21T13:00 180 IoT Inside Out 4 Lab 2"_s,
                          u"2026-11-22T09:00 180 Deep Learning 6 Room 301"_s}));
    QCOMPARE(count(u"session WHERE starts IS NULL AND state='planned'"_s), 2);
    QCOMPARE(
        count(
            u"session AS s JOIN session AS c ON c.id=s.makes_up WHERE c.state='cancelled' AND c.number=2"_s),
        1);
    const auto changes = planChangeCount(m_store->reader(), u"2026-11-18"_s);
    QVERIFY(changes.ok());
    QCOMPARE(*changes, 4);
}

void TestSampleCentre::clashOfTheWeekIsFourCameras()
{
    CentrePlan plan(*m_store, bookingSupply(m_clock), nullptr);
    QVERIFY(plan.show(QDate(2026, 11, 18)).ok());
    QStringList clashes;
    const auto week =
        plan.findings(QDate(2026, 11, 16), QDate(2026, 11, 22), planning::Level::BlockPublishing);
    for (const PlanFinding& finding : week)
        clashes << finding.sentence;
    QCOMPARE(clashes.size(), 1);
    QVERIFY2(clashes.first().startsWith(u"4 × RealSense D435 short"_s), qPrintable(clashes.first()));
    // The make-up on Thursday at ten: nine of 68 have a lecture, and a teacher would rather not.
    const auto makeUp = m_store->reader().integer("SELECT id FROM session WHERE makes_up IS NOT NULL");
    const auto room = m_store->reader().integer("SELECT id FROM room WHERE name_en='Lab 2'");
    QVERIFY(makeUp.ok() && *makeUp && room.ok() && *room);
    const auto check = plan.liveCheck(**makeUp);
    const auto start = plan.horizon().minuteOf(QDate(2026, 11, 19), 600);
    QStringList reasons;
    for (const PlanFinding& finding : plan.findingsAt(check, **makeUp, start, {**room, {}}))
        reasons << finding.sentence;
    QVERIFY2(!reasons.filter(u"9 of 68 have"_s).isEmpty(), qPrintable(reasons.join(u'\n')));
    QVERIFY2(!reasons.filter(u"would rather not"_s).isEmpty(), qPrintable(reasons.join(u'\n')));
    const auto places = plan.suggest(*plan.wishFor(**makeUp));
    QVERIFY(!places.best.empty());
    QVERIFY2(places.best.front().warnings.isEmpty(), qPrintable(places.best.front().warnings.join(u'\n')));
}

void TestSampleCentre::calendarKnowsHolidaysAndBells()
{
    const auto calendar = loadTeachingCalendar(m_store->reader());
    QVERIFY(calendar.ok());
    QVERIFY(calendar->isOff(QDate(2026, 10, 1)) && calendar->isOff(QDate(2026, 2, 15)));
    QCOMPARE(calendar->countsAs(QDate(2026, 10, 10)), QDate(2026, 10, 7));
    QCOMPARE(calendar->countsAs(QDate(2026, 9, 20)), QDate(2026, 10, 6));
    QCOMPARE(calendar->placeOf(QDate(2026, 11, 23)).week, 12);
    QCOMPARE(count(u"period WHERE number=3 AND starts=600"_s), 2);
    QCOMPARE(count(u"period WHERE number=4 AND ends=700"_s), 2);
    QCOMPARE(count(u"room WHERE name_en='Lab 2' AND seats=70 OR name_en='Room 301' AND seats=60 OR"
                   " name_en='Track' AND seats IS NULL OR name_en='Room 205' AND seats=24"_s),
             4);
    QVERIFY(count(u"availability"_s) >= 5);
}

void TestSampleCentre::pastSessionsHaveAttendance()
{
    QCOMPARE(
        count(u"attendance AS t JOIN session AS s ON s.id=t.session JOIN activity AS a ON a.id=s.activity"
              " WHERE a.name_en='IoT Inside Out' AND a.ends_on>'2026-11' AND s.number=1"_s),
        68);
    QCOMPARE(
        count(u"attendance AS t JOIN session AS s ON s.id=t.session WHERE s.starts>'2026-11-18T11:20'"_s), 0);
    QVERIFY(count(u"attendance WHERE online=1"_s) > 300);
    QCOMPARE(count(u"milestone"_s), 4);
}

void TestSampleCentre::machinesAreBookedByThoseWhoMay()
{
    QCOMPARE(count(u"reservation AS r JOIN device AS d ON d.id=r.device WHERE d.stays_here=1"_s), 4);
    QCOMPARE(count(u"reservation WHERE started_at IS NOT NULL AND ended_at IS NULL"_s), 1);
    QCOMPARE(
        count(
            u"reservation AS r JOIN device AS d ON d.id=r.device WHERE NOT EXISTS (SELECT 1 FROM "
            u"participation AS"
            " p JOIN activity AS a ON a.id=p.activity JOIN course AS c ON c.id=a.course WHERE c.code='MK' AND"
            " p.person=r.person AND p.state='completed')"_s),
        0);
}

void TestSampleCentre::otherDaysHaveTheSameFigures_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("classes");
    const QTimeZone zone = m_now.timeZone();
    QTest::newRow("a Sunday") << QDateTime(QDate(2026, 11, 22), QTime(18, 0), zone) << 34;
    QTest::newRow("the holidays after a term") << QDateTime(QDate(2027, 2, 9), QTime(10, 0), zone) << 34;
    QTest::newRow("National Day") << QDateTime(QDate(2026, 10, 1), QTime(23, 50), zone) << 34;
    QTest::newRow("the first autumn") << QDateTime(QDate(2017, 10, 20), QTime(0, 10), zone) << 4;
}

void TestSampleCentre::otherDaysHaveTheSameFigures()
{
    QFETCH(const QDateTime, now);
    QFETCH(const int, classes);
    const auto figures = rowsOf(
        m_folder.filePath(u"%1.kitcamp"_s.arg(now.date().toString(Qt::ISODate))), now,
        "SELECT (SELECT count(*) FROM activity WHERE kind='class'), (SELECT count(DISTINCT p.person) FROM "
        "participation"
        " AS p JOIN activity AS a ON a.id=p.activity WHERE a.kind='class' AND p.role='student' AND p.state IN"
        " ('confirmed','completed','not_completed'))");
    QCOMPARE(figures.size(), 1);
    QVERIFY2(figures.first().contains(u'|'), qPrintable(figures.first()));
    QCOMPARE(figures.first().section(u'|', 0, 0).toInt(), classes);
    if (classes == 34)
        QCOMPARE(figures.first().section(u'|', 1), u"2148"_s);
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
    if (const auto made = makeSampleCentre(path, m_domain, clock); !made)
        return {made.error().sentence + made.error().detail};
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
