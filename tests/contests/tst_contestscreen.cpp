// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/contests/contestactions.h"
#include "models/activities/honours/honoursdomain.h"
#include "models/exchange/tablereader.h"
#include "models/items/contests/resultsmodel.h"
#include "models/items/contests/schoolsmodel.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/activity/overviewtab.h"
#include "views/contests/contestawardstab.h"
#include "views/contests/contestspage.h"
#include "views/contests/resultstab.h"
#include "views/contests/schoolstab.h"
#include "views/print/paper.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Contests as an organiser uses them.
class ContestScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_said.reset();
        m_room.reset();
    }
    void listShowsContestsAlone();
    void pointsAreTypedLineByLine();
    void wrongPointsAreExplained();
    void deleteTakesAResultBack();
    void roundIsMadeClosedAndRemoved();
    void bestGoOn();
    void oneMoreGoesOnByKey();
    void wholeContestIsRanked();
    void searchNarrowsTheResults();
    void prizesAreGivenByRank();
    void schoolsAreListedExportedAndPrinted();
    void emptyContestTellsWhereToBegin();
    void prizesNeedRanks();
    void modelsAreSound();
    void nothingIsCutOrNameless_data();
    void nothingIsCutOrNameless();

private:
    template <typename Tab>
    Tab* open()
    {
        auto* tab = new Tab(m_room->workplace(), m_room->window());
        m_said = std::make_unique<QSignalSpy>(tab, &ActivityTab::said);
        tab->showActivity(m_cup);
        m_room->show(tab);
        tab->arrive();
        m_tab = tab;
        settle();
        return tab;
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    qint64 addRound(int place, const QString& name)
    {
        return m_room->centre.add("contest_round",
                                  {{u"activity"_s, idText(m_cup)},
                                   {u"place_in_order"_s, idText(place)},
                                   {u"name"_s, name},
                                   {u"most_points"_s, u"10000"_s},
                                   {u"higher_is_better"_s, u"1"_s}});
    }
    qint64 student(const QString& name, qint64 school)
    {
        const qint64 person =
            m_room->centre.add("person", {{u"name"_s, name}, {u"organization"_s, idText(school)}});
        return m_room->centre.add("participation",
                                  {{u"activity"_s, idText(m_cup)},
                                   {u"person"_s, idText(person)},
                                   {u"role"_s, u"student"_s},
                                   {u"state"_s, u"completed"_s}});
    }
    void give(qint64 round, const QList<qint64>& points)
    {
        EnterResults enter{round, {}};
        for (int i = 0; i < points.size(); ++i) {
            ResultEntry entry{.row = m_room->store().ids().nextValue(), .participation = m_students[i]};
            entry.points = points[i] * 100;
            enter.entries << entry;
        }
        VERIFY_DONE(m_room->store().perform(enter));
    }
    [[nodiscard]] QTableView* table(const QString& name) { return seen<QTableView>(m_tab, name); }
    [[nodiscard]] QString cell(const QString& name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    void clickCell(const QString& name, int row, int column)
    {
        QTableView* view = table(name);
        QVERIFY(view);
        const QModelIndex index = view->model()->index(row, column);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    void type(const QString& text)
    {
        for (const QChar character : text) {
            QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
            QCoreApplication::processEvents();
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    void trigger(const QString& name)
    {
        auto* action = m_tab->findChild<QAction*>(name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        settle();
    }
    [[nodiscard]] QString said() const
    {
        return m_said->isEmpty() ? QString() : m_said->constLast().at(1).toString();
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<QSignalSpy> m_said;
    QWidget* m_tab = nullptr;
    qint64 m_cup = 0;
    qint64 m_round = 0;
    QList<qint64> m_students;
};

void ContestScreenTest::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>(QSize(1100, 640));
    CentreFile& centre = m_room->centre;
    registerCamps(centre.domain());
    registerHonours(centre.domain());
    registerContests(centre.domain());
    m_cup = centre.add("activity",
                       {{u"kind"_s, u"contest"_s},
                        {u"name"_s, u"荣昶杯"_s},
                        {u"name_en"_s, u"Cup"_s},
                        {u"state"_s, u"published"_s},
                        {u"starts_on"_s, u"2026-03-01"_s},
                        {u"ends_on"_s, u"2026-03-01"_s}});
    const qint64 north =
        centre.add("organization", {{u"name"_s, u"North School"_s}, {u"kind"_s, u"school"_s}});
    const qint64 south =
        centre.add("organization", {{u"name"_s, u"South School"_s}, {u"kind"_s, u"school"_s}});
    m_students = {student(u"Ada"_s, north), student(u"Ben"_s, north), student(u"Cai"_s, south),
                  student(u"Dan"_s, north)};
    m_round = addRound(1, u"Preliminary"_s);
}

void ContestScreenTest::listShowsContestsAlone()
{
    m_room->centre.add("activity",
                       {{u"kind"_s, u"class"_s}, {u"name"_s, u"A class"_s}, {u"state"_s, u"published"_s}});
    const QList<ActivityTabEntry> tabs{
        {u"overview"_s, u"Overview"_s, {}, {}, makeActivityTab<OverviewTab>},
        {u"results"_s, u"Results"_s, {}, {u"contest_round"_s}, makeActivityTab<ResultsTab>}};
    auto* page = new ContestsPage(m_room->workplace(), tabs, m_room->window());
    m_tab = page;
    m_room->show(page);
    page->arrive();
    QTRY_COMPARE(table(u"listTable"_s)->model()->rowCount(), 1);
    QCOMPARE(cell(u"listTable"_s, 0, 0), u"Cup"_s);
    QCOMPARE(cell(u"listTable"_s, 0, 2), u"4"_s);
    QCOMPARE(cell(u"listTable"_s, 0, 3), u"2"_s);
    keepPicture(*m_room->window(), u"contests"_s);
    page->showObject(u"contest_round"_s, m_round);
    QTRY_VERIFY(table(u"resultTable"_s));
    QTRY_COMPARE(table(u"resultTable"_s)->model()->rowCount(), 4);
}

void ContestScreenTest::pointsAreTypedLineByLine()
{
    open<ResultsTab>();
    clickCell(u"resultTable"_s, 0, ResultsModel::PointsColumn);
    type(u"80"_s);
    type(u"92.5"_s);
    type(u"80"_s);
    QCOMPARE(m_room->text("SELECT group_concat(points) FROM (SELECT x.points FROM contest_result AS x JOIN"
                          " participation AS m ON m.id=x.participation ORDER BY m.id)"),
             u"8000,9250,8000"_s);
    // the lines stay where they are, their ranks follow
    QCOMPARE(cell(u"resultTable"_s, 0, ResultsModel::NameColumn), u"Ada"_s);
    QCOMPARE(cell(u"resultTable"_s, 0, ResultsModel::RankColumn), u"2"_s);
    QCOMPARE(cell(u"resultTable"_s, 1, ResultsModel::RankColumn), u"1"_s);
    QCOMPARE(cell(u"resultTable"_s, 2, ResultsModel::RankColumn), u"2"_s);
    QCOMPARE(table(u"resultTable"_s)->currentIndex().row(), 3);
    QCOMPARE(labelText(m_tab, u"resultSum"_s), u"3 of 4 have a result."_s);
    keepPicture(*m_room->window(), u"contest-results"_s);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(cell(u"resultTable"_s, 2, ResultsModel::PointsColumn), QString());
}

void ContestScreenTest::wrongPointsAreExplained()
{
    open<ResultsTab>();
    clickCell(u"resultTable"_s, 0, ResultsModel::PointsColumn);
    type(u"101"_s);
    QVERIFY2(said().startsWith(u"Preliminary gives 100 points at most."_s), qPrintable(said()));
    QCOMPARE(m_room->count("SELECT count(*) FROM contest_result"), qint64(0));
    clickCell(u"resultTable"_s, 0, ResultsModel::PointsColumn);
    type(u"x"_s);
    QVERIFY2(said().contains(u"not a number of points"_s), qPrintable(said()));
    clickCell(u"resultTable"_s, 0, ResultsModel::GivenColumn);
    type(u"0"_s);
    QVERIFY2(said().contains(u"no rank"_s), qPrintable(said()));
}

void ContestScreenTest::deleteTakesAResultBack()
{
    give(m_round, {80, 90});
    open<ResultsTab>();
    clickCell(u"resultTable"_s, 0, ResultsModel::PointsColumn);
    QTest::keyClick(table(u"resultTable"_s), Qt::Key_Delete);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM contest_result"), qint64(1));
    QVERIFY2(said().contains(u"Took back the result of Ben"_s), qPrintable(said()));
}

void ContestScreenTest::roundIsMadeClosedAndRemoved()
{
    open<ResultsTab>();
    click(m_tab, u"newRound"_s);
    QTRY_VERIFY(openDialog(u"roundDialog"_s));
    QWidget* dialog = openDialog(u"roundDialog"_s);
    keepPicture(*dialog, u"contest-round"_s);
    enter(dialog, u"fullMarks"_s, u"abc"_s);
    click(dialog, u"dialogMain"_s); // no name, no number
    QVERIFY(openDialog(u"roundDialog"_s));
    enter(dialog, u"name"_s, u"Final"_s);
    enter(dialog, u"fullMarks"_s, u"50"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT most_points FROM contest_round WHERE name='Final' AND place_in_order=2"
                               " AND higher_is_better=1"),
                 qint64(5000));
    QTRY_COMPARE(seen<QComboBox>(m_tab, u"contestRounds"_s)->currentText(), u"Final"_s);
    trigger(u"closeRound"_s);
    QCOMPARE(m_room->count("SELECT closed FROM contest_round WHERE name='Final'"), qint64(1));
    QTRY_COMPARE(seen<QComboBox>(m_tab, u"contestRounds"_s)->currentText(), u"Final, closed"_s);
    trigger(u"removeRound"_s);
    QVERIFY2(said().contains(u"closed"_s), qPrintable(said()));
    trigger(u"closeRound"_s);
    trigger(u"removeRound"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM contest_round"), qint64(1));
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM contest_round"), qint64(2));
}

void ContestScreenTest::bestGoOn()
{
    const qint64 last = addRound(2, u"Final"_s);
    give(m_round, {80, 90, 80, 10});
    open<ResultsTab>();
    choose(m_tab, u"contestRounds"_s, u"Preliminary"_s);
    click(m_tab, u"chooseAdvancing"_s);
    QTRY_VERIFY(openDialog(u"advanceDialog"_s));
    QWidget* dialog = openDialog(u"advanceDialog"_s);
    seen<QSpinBox>(dialog, u"advanceCount"_s)->setValue(2);
    QVERIFY2(labelText(dialog, u"advancePreview"_s).startsWith(u"3 go(es) on"_s),
             qPrintable(labelText(dialog, u"advancePreview"_s)));
    keepPicture(*dialog, u"contest-advance"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM contest_result WHERE advanced=1"), qint64(3));
    choose(m_tab, u"contestRounds"_s, u"Final"_s);
    QTRY_COMPARE(table(u"resultTable"_s)->model()->rowCount(), 3);
    QVERIFY(!seen<QPushButton>(m_tab, u"chooseAdvancing"_s)->isEnabled()); // nothing comes after it
    Q_UNUSED(last)
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(table(u"resultTable"_s)->model()->rowCount(), 0);
}

void ContestScreenTest::oneMoreGoesOnByKey()
{
    addRound(2, u"Final"_s);
    give(m_round, {80, 90, 80, 10});
    open<ResultsTab>();
    choose(m_tab, u"contestRounds"_s, u"Preliminary"_s);
    clickCell(u"resultTable"_s, 3, ResultsModel::NameColumn);
    QTest::keyClick(table(u"resultTable"_s), Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM contest_result WHERE advanced=1 AND points=1000"),
                 qint64(1));
    QTest::keyClick(table(u"resultTable"_s), Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM contest_result WHERE advanced=1"), qint64(0));
}

void ContestScreenTest::wholeContestIsRanked()
{
    const qint64 last = addRound(2, u"Final"_s);
    give(m_round, {80, 90, 70, 10});
    give(last, {60, 50});
    open<ResultsTab>();
    choose(m_tab, u"contestRounds"_s, u"Whole contest"_s);
    QTRY_COMPARE(table(u"resultTable"_s)->model()->rowCount(), 4);
    QCOMPARE(cell(u"resultTable"_s, 0, ResultsModel::NameColumn), u"Ada"_s);
    QCOMPARE(cell(u"resultTable"_s, 2, ResultsModel::NameColumn), u"Cai"_s);
    QCOMPARE(cell(u"resultTable"_s, 2, ResultsModel::RankColumn), u"3"_s);
    QCOMPARE(cell(u"resultTable"_s, 2, ResultsModel::OnwardColumn), u"Preliminary"_s);
}

void ContestScreenTest::searchNarrowsTheResults()
{
    open<ResultsTab>();
    QTest::keyClicks(seen<QWidget>(m_tab, u"resultSearch"_s), u"south"_s);
    QTRY_COMPARE(table(u"resultTable"_s)->model()->rowCount(), 1);
    QCOMPARE(cell(u"resultTable"_s, 0, ResultsModel::NameColumn), u"Cai"_s);
}

void ContestScreenTest::prizesAreGivenByRank()
{
    give(m_round, {80, 90, 80, 10});
    open<ContestAwardsTab>();
    click(m_tab, u"giveContestPrizes"_s);
    QTRY_VERIFY(openDialog(u"rankPrizesDialog"_s));
    QWidget* dialog = openDialog(u"rankPrizesDialog"_s);
    seen<QSpinBox>(dialog, u"prizeUntil1"_s)->setValue(2);
    seen<QSpinBox>(dialog, u"prizeFrom2"_s)->setValue(3);
    seen<QSpinBox>(dialog, u"prizeUntil2"_s)->setValue(4);
    enter(dialog, u"prize3"_s, QString());
    enter(dialog, u"prizeEn3"_s, QString());
    QCOMPARE(labelText(dialog, u"rankPrizesPreview"_s), u"First prize: 3 · Second prize: 1"_s);
    keepPicture(*dialog, u"contest-prizes"_s);
    QCOMPARE(namelessFields(*dialog), QStringList());
    click(dialog, u"dialogMain"_s);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM award WHERE person IS NOT NULL"), qint64(4));
    QVERIFY2(said().startsWith(u"4 prize(s) were given"_s), qPrintable(said()));
    QTRY_COMPARE(table(u"listTable"_s)->model()->rowCount(), 4);
    QCOMPARE(m_room->count("SELECT count(*) FROM award WHERE title_en='First prize'"), qint64(3));
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(table(u"listTable"_s)->model()->rowCount(), 0);
}

void ContestScreenTest::schoolsAreListedExportedAndPrinted()
{
    give(m_round, {80, 90, 95, 10});
    auto* tab = open<SchoolsTab>();
    QCOMPARE(cell(u"schoolTable"_s, 0, SchoolsModel::SchoolColumn), u"North School"_s);
    QCOMPARE(cell(u"schoolTable"_s, 0, SchoolsModel::StudentsColumn), u"3"_s);
    QCOMPARE(cell(u"schoolTable"_s, 0, SchoolsModel::BestColumn), u"2"_s);
    QCOMPARE(cell(u"schoolTable"_s, 1, SchoolsModel::BestColumn), u"1"_s);
    QCOMPARE(labelText(m_tab, u"schoolSum"_s), u"2 school(s), 4 student(s)"_s);
    keepPicture(*m_room->window(), u"contest-schools"_s);
    QVERIFY(tab->paper());
    QTemporaryDir folder;
    m_room->fileAnswers << folder.filePath(u"schools.csv"_s);
    click(m_tab, u"exportSchools"_s);
    const auto written = readTable(folder.filePath(u"schools.csv"_s));
    VERIFY_DONE(written);
    QCOMPARE(written->rows.size(), qsizetype(2));
    QCOMPARE(written->rows.at(0).cells.at(2), u"3"_s);
    QTest::keyClicks(seen<QWidget>(m_tab, u"schoolSearch"_s), u"south"_s);
    QTRY_COMPARE(table(u"schoolTable"_s)->model()->rowCount(), 1);
}

void ContestScreenTest::emptyContestTellsWhereToBegin()
{
    VERIFY_DONE(m_room->store().perform(RemoveRecord{u"contest_round"_s, m_round, u"Preliminary"_s}));
    open<ResultsTab>();
    QVERIFY(seen<QPushButton>(m_tab, u"emptyStateAction"_s));
    click(m_tab, u"emptyStateAction"_s);
    QTRY_VERIFY(openDialog(u"roundDialog"_s));
}

void ContestScreenTest::prizesNeedRanks()
{
    open<ContestAwardsTab>();
    click(m_tab, u"giveContestPrizes"_s);
    QVERIFY2(said().contains(u"Nobody has a rank yet"_s), qPrintable(said()));
}

void ContestScreenTest::modelsAreSound()
{
    ContestReader reader(m_room->store(), nullptr);
    ResultsModel results(reader, QLocale(QLocale::English), nullptr);
    SchoolsModel schools(reader, QLocale(QLocale::English), nullptr);
    const QAbstractItemModelTester resultTester(&results,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester schoolTester(&schools,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    reader.setShown(true);
    reader.showActivity(m_cup);
    results.showRound(m_round);
    QCOMPARE(results.rowCount(), 4);
    const QSignalSpy resets(&results, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&results, &QAbstractItemModel::dataChanged);
    give(m_round, {10, 20});
    QCOMPARE(resets.count(), 0); // nobody's line moves under the hand
    QCOMPARE(changes.count(), 1);
    results.sort(ResultsModel::RankColumn);
    QCOMPARE(results.data(results.index(0, ResultsModel::NameColumn)).toString(), u"Ben"_s);
    schools.sort(SchoolsModel::SchoolColumn, Qt::DescendingOrder);
    QCOMPARE(schools.data(schools.index(0, 0)).toString(), u"South School"_s);
}

void ContestScreenTest::nothingIsCutOrNameless_data()
{
    QTest::addColumn<QString>("tab");
    for (const char* tab : {"results", "schools", "awards"})
        QTest::newRow(tab) << QString::fromLatin1(tab);
}

void ContestScreenTest::nothingIsCutOrNameless()
{
    QFETCH(QString, tab);
    addRound(2, u"Final"_s);
    give(m_round, {80, 90, 80, 10});
    if (tab == "results"_L1)
        open<ResultsTab>();
    else if (tab == "schools"_L1)
        open<SchoolsTab>();
    else
        open<ContestAwardsTab>();
    QCOMPARE(cutTexts(*m_room->window()).join(u"; "_s), QString());
    QCOMPARE(namelessFields(*m_room->window()), QStringList());
}

QTEST_MAIN(ContestScreenTest)
#include "tst_contestscreen.moc"
