// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/week/weekmodel.h"
#include "views/week/carriedblocks.h"
#include "views/week/intervalcolumns.h"
#include "views/week/plantexts.h"
#include "views/week/snapping.h"

#include "testplan.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

bool overlap(const TimeSpan& a, const TimeSpan& b)
{
    return a.begin < b.end && b.begin < a.end;
}

/// The most spans that stand at one minute, counted by brute force within the group that hangs together.
int crowdAround(const QList<TimeSpan>& spans, int index)
{
    QSet<int> group{index};
    for (bool grown = true; grown;) {
        grown = false;
        for (int i = 0; i < spans.size(); ++i) {
            const bool touches =
                std::any_of(group.begin(), group.end(), [&](int j) { return overlap(spans[i], spans[j]); });
            if (touches && !group.contains(i)) {
                group.insert(i);
                grown = true;
            }
        }
    }
    int most = 0;
    for (const int i : group)
        most = std::max(most, static_cast<int>(std::count_if(group.begin(), group.end(), [&](int j) {
                            return spans[j].begin <= spans[i].begin && spans[j].end > spans[i].begin;
                        })));
    return most;
}

PlanSheet sheetOf(const TestPlan& plan, Snap snap = Snap::FiveMinutes)
{
    PlanSheet sheet;
    sheet.date = QDate(2026, 11, 26);
    sheet.snap = snap;
    sheet.chooseDays();
    sheet.read(&plan);
    return sheet;
}

} // namespace

/// The parts of the plan that need no window.
class PlanValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksThatOverlapStandSideBySide()
    {
        const auto placed = packColumns({{540, 660}, {600, 720}, {660, 720}, {800, 860}});
        QCOMPARE(placed[0].columns, 2);
        QCOMPARE(placed[0].column, 0);
        QCOMPARE(placed[1].column, 1);
        QCOMPARE(placed[2].column, 0); // the first has ended: its column is taken again
        QCOMPARE(placed[3].columns, 1);
        QVERIFY(packColumns({}).isEmpty());
    }

    void aBlockWidensWhereNobodyStands()
    {
        const auto placed = packColumns({{0, 100}, {0, 50}, {0, 50}, {60, 90}});
        QCOMPARE(placed[0].columns, 3);
        QCOMPARE(placed[3].column, 1);
        QCOMPARE(placed[3].span, 2);
    }

    void columnsAreAsFewAsTheCrowdNeeds()
    {
        QRandomGenerator random(20261123);
        for (int round = 0; round < 300; ++round) {
            QList<TimeSpan> spans;
            const int count = random.bounded(1, 24);
            for (int i = 0; i < count; ++i) {
                const int begin = random.bounded(0, 60);
                spans.append({begin, begin + random.bounded(1, 20)});
            }
            const auto placed = packColumns(spans);
            for (int i = 0; i < count; ++i) {
                QVERIFY(placed[i].column + placed[i].span <= placed[i].columns);
                QCOMPARE(placed[i].columns, crowdAround(spans, i));
                for (int j = 0; j < i; ++j) {
                    const bool shared = placed[i].column < placed[j].column + placed[j].span
                        && placed[j].column < placed[i].column + placed[i].span;
                    QVERIFY(!overlap(spans[i], spans[j]) || !shared);
                }
            }
        }
    }

    void timesSnapToFiveMinutesOrPeriods()
    {
        TestPlan plan;
        plan.periodList = campusPeriods();
        const QDate day(2026, 11, 26);
        const PlanSheet grid = sheetOf(plan);
        QCOMPARE(Snapping(grid).start(day, 603), 605);
        QCOMPARE(Snapping(grid).end(day, 600, 598), 605);
        QCOMPARE(Snapping(grid).start(day, 5000), 1435);
        const PlanSheet table = sheetOf(plan, Snap::Periods);
        QCOMPARE(Snapping(table).start(day, 620), 600);
        QCOMPARE(Snapping(table).end(day, 600, 690), 700);
        QCOMPARE(Snapping(table).nextStart(day, 600, 1, 30), 655);
        QCOMPARE(Snapping(table).nextStart(day, 480, -1, 30), 480);
        QCOMPARE(Snapping(table).nextEnd(day, 600, 645, 1, 30), 700);
        QCOMPARE(Snapping(table).nextEnd(day, 600, 645, -1, 30), 645);
    }

    void twoPeriodsStayTwoPeriods()
    {
        TestPlan plan;
        plan.periodList = {{1, 480, 525}, {2, 535, 580}, {3, 600, 645}, {4, 665, 710}};
        const PlanSheet sheet = sheetOf(plan, Snap::Periods);
        const QDate day(2026, 11, 26);
        QCOMPARE(Snapping(sheet).length({day, 480, 0}, 100, {day, 600, 0}), 110); // the break is longer there
        QCOMPARE(Snapping(sheet).length({day, 480, 0}, 100, {day, 665, 0}), 100); // no fifth period
        QCOMPARE(Snapping(sheet).length({day, 480, 0}, 90, {day, 600, 0}), 90); // was no whole period
        QCOMPARE(Snapping(sheet).length({{}, 0, 0}, 90, {day, 1400, 0}), 40); // not beyond midnight
    }

    void nonsenseIsDrawnWhereItCanBeTouched()
    {
        TestPlan plan;
        plan.add({.id = 1, .day = QDate(2026, 11, 26), .start = -30, .minutes = -5, .title = u"Before"_s});
        plan.add({.id = 2,
                  .day = QDate(2026, 11, 26),
                  .start = 1430,
                  .minutes = 900,
                  .title = u"Over midnight"_s});
        plan.add({.id = 3, .day = {}, .start = 600, .minutes = 60, .title = u"No day"_s});
        plan.add(
            {.id = 4, .day = QDate(2026, 12, 26), .start = 600, .minutes = 60, .title = u"Next month"_s});
        const PlanSheet sheet = sheetOf(plan);
        QCOMPARE(sheet.blocks.size(), 2);
        QCOMPARE(sheet.blocks[0].facts.start, 0);
        QCOMPARE(sheet.blocks[0].facts.minutes, 5);
        QCOMPARE(sheet.blocks[1].facts.start + sheet.blocks[1].facts.minutes, 1440);
    }

    void rangesAreWrittenAsPeopleDo()
    {
        TestPlan plan;
        PlanSheet sheet = sheetOf(plan);
        QCOMPARE(plantexts::range(sheet), u"23–29 Nov 2026"_s);
        QCOMPARE(plantexts::headline(sheet), u"23–29 Nov 2026  •  第12周, week 12"_s);
        sheet.date = QDate(2026, 12, 2);
        sheet.chooseDays();
        QCOMPARE(plantexts::range(sheet), u"30 Nov – 6 Dec 2026"_s);
        sheet.date = QDate(2026, 12, 30);
        sheet.chooseDays();
        QCOMPARE(plantexts::range(sheet), u"28 Dec 2026 – 3 Jan 2027"_s);
        sheet.span = ShownSpan::Month;
        sheet.chooseDays();
        QCOMPARE(plantexts::range(sheet), u"December 2026"_s);
        QCOMPARE(sheet.first, QDate(2026, 11, 30));
        QCOMPARE(sheet.last(), QDate(2027, 1, 3));
    }

    void otherLanguagesPutTheMonthFirst()
    {
        class MonthFirst : public QTranslator
        {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
            {
                return QLatin1StringView(source) == "%1\xE2\x80\x93%2 %3"_L1 ? u"%3%1–%2日"_s : QString();
            }
        };
        TestPlan plan;
        const PlanSheet sheet = sheetOf(plan);
        MonthFirst translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString range = plantexts::range(sheet);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(range, u"Nov 202623–29日"_s); // no figure is lost
    }

    void periodsAreNamedWithTheirTimes()
    {
        TestPlan plan;
        plan.periodList = campusPeriods();
        const PlanSheet sheet = sheetOf(plan, Snap::Periods);
        QCOMPARE(plantexts::placeAndTimes(sheet, {QDate(2026, 11, 26), 600, 0}, 100),
                 u"Thu 26 Nov Periods 3–4, 10:00–11:40"_s);
        QCOMPARE(plantexts::placeAndTimes(sheet, {QDate(2026, 11, 26), 605, 0}, 100),
                 u"Thu 26 Nov 10:05–11:45"_s);
    }

    void aBlockIsSpokenWhole()
    {
        TestPlan plan;
        fillWeek(plan);
        const PlanSheet sheet = sheetOf(plan);
        QCOMPARE(plantexts::spoken(sheet, plan.blocks[1]),
                 u"Kongchang Cup jury, Thursday 26 November, 14:00–16:00, Room 205, with warnings"_s);
        QVERIFY(plantexts::spoken(sheet, plan.blocks[2]).endsWith("locked"_L1));
        QVERIFY(plantexts::spoken(sheet, plan.blocks[4]).endsWith("draft"_L1));
    }

    void copiedBlocksKeepTheirDistances()
    {
        CopiedBlocks copied;
        copied.blocks = {{1, {QDate(2026, 11, 25), 600, 2}, 90}, {2, {QDate(2026, 11, 26), 840, 2}, 60}};
        const auto data = copied.toMime();
        const auto moves = CopiedBlocks::from(data.get()).putAt({QDate(2026, 12, 2), 660, 3}, true);
        QCOMPARE(moves.size(), 2);
        QCOMPARE(moves[1].to, (PlanPlace{QDate(2026, 12, 3), 900, 3}));
        QCOMPARE(moves[1].from, copied.blocks[1].from);
        QCOMPARE(CopiedBlocks::from(data.get()).putAt({QDate(2026, 12, 2), 0, 0}, false)[0].to.minute, 600);
    }

    void foreignDataIsNotTaken()
    {
        QMimeData foreign;
        foreign.setText(u"hello"_s);
        QVERIFY(!ToPlace::from(&foreign));
        QVERIFY(!ToPlace::from(nullptr));
        foreign.setData(QLatin1StringView(ToPlace::mimeType), "{\"id\":-3}");
        QVERIFY(!ToPlace::from(&foreign));
        foreign.setData(QLatin1StringView(CopiedBlocks::mimeType),
                        "[{\"id\":\"7\",\"day\":\"yesterday\"}, 3, null]");
        QVERIFY(CopiedBlocks::from(&foreign).blocks.isEmpty());
        const auto ours = ToPlace{9007199254740993, 90, u"培训"_s}.toMime();
        QCOMPARE(ToPlace::from(ours.get())->id, 9007199254740993); // more than a double holds
    }

    void theModelIsAModel()
    {
        TestPlan plan;
        fillWeek(plan);
        const QAbstractItemModelTester tester(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plan.add({.id = 99, .day = QDate(2026, 11, 26), .start = 600, .minutes = 60, .title = u"New"_s});
        QCOMPARE(plan.index(12).data(WeekDayRole).toDate(), QDate(2026, 11, 26));
        QCOMPARE(plan.index(2).data(WeekLockedRole).toBool(), true);
        QVERIFY(!plan.data({}, Qt::DisplayRole).isValid());
    }
};

QTEST_GUILESS_MAIN(PlanValuesTest)
#include "tst_planvalues.moc"
