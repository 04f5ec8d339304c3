// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/figures/figureroom.h"
#include "tests/testkit/verify.h"
#include "views/charts/chartcanvas.h"
#include "views/charts/chartframe.h"
#include "views/figures/valuetile.h"
#include "views/print/paper.h"

#include <QLabel>
#include <QListWidget>
#include <QTableView>

#include <algorithm>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// "2024 (2): 2", for each group of a chart.
QStringList chartTexts(QWidget* root, const QString& block)
{
    const auto* chart = seen<ChartFrame>(root, block);
    QStringList texts;
    if (!chart || chart->answer().axes.isEmpty())
        return texts;
    const FigureAnswer& answer = chart->answer();
    for (qsizetype i = 0; i < answer.axes[0].groups.size(); ++i)
        texts << u"%1: %2"_s.arg(answer.axes[0].groups[i].label).arg(answer.at(i).value_or(-1));
    return texts;
}

void pressIn(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers held = {})
{
    QVERIFY(widget);
    widget->setFocus();
    QTest::keyClick(widget, key, held);
}

} // namespace

/// The page Figures, as a coordinator uses it.
class FiguresPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void centreShowsWhatIsInTheFile();
    void tileOpensTheRowsBehindIt();
    void barOpensItsRows();
    void rowOpensItsObject();
    void listIsExportedAndPrinted();
    void changeIsSeenAtOnce();
    void periodAndComparisonAreChosen();
    void freePeriodIsChecked();
    void blocksAreArrangedAndComeBack();
    void blockIsHiddenFromItsMenu();
    void campIsChosen();
    void emptyCentreSaysWhatToDoFirst();
    void earlierDayIsShownAsItWas();
    void dayBeforeTheFileIsExplained();
    void pageIsPrintedAndSaved();
    void nothingIsCutOrNameless();
};

void FiguresPageTest::centreShowsWhatIsInTheFile()
{
    FigureRoom figures;
    figures.open();
    QCOMPARE(figures.tile(u"students"_s), u"2"_s);
    QCOMPARE(seen<ValueTile>(figures.window(), u"block_students"_s)->text(), u"Students since 2024"_s);
    QCOMPARE(figures.tile(u"universities"_s).section(u' ', 0, 0), u"2"_s);
    QCOMPARE(figures.tile(u"classes"_s).section(u' ', 0, 0), u"1"_s);
    QCOMPARE(chartTexts(figures.window(), u"block_camps"_s),
             (QStringList{u"2024 (2): 2"_s, u"2025: 0"_s, u"2026 (2): 3"_s}));
    QVERIFY(!seen<QWidget>(figures.window(), u"block_loans-week"_s)); // nothing was lent
    QVERIFY(labelText(figures.window(), u"figuresDefinition"_s).contains(u"No-shows are left out"_s));
    QVERIFY(labelText(figures.window(), u"figuresLive"_s).endsWith(u"live"_s));
    keepPicture(*figures.window(), u"figures-centre"_s);
}

void FiguresPageTest::tileOpensTheRowsBehindIt()
{
    FigureRoom figures;
    figures.open();
    click(figures.window(), u"block_students"_s);
    QTRY_COMPARE(figures.drilled(), (QStringList{u"Anna River"_s, u"Dan Lake"_s}));
    keepPicture(*figures.window(), u"figures-drill"_s);
    auto* rows = seen<QTableView>(figures.window(), u"drillRows"_s);
    QTRY_VERIFY(rows->hasFocus());
    rows->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(figures.drilled(), (QStringList{u"Dan Lake"_s, u"Anna River"_s}));
    pressIn(rows, Qt::Key_Escape);
    QTRY_VERIFY(!seen<QWidget>(figures.window(), u"drillPanel"_s));
}

void FiguresPageTest::barOpensItsRows()
{
    FigureRoom figures;
    figures.open();
    auto* chart = seen<ChartFrame>(figures.window(), u"block_camps"_s);
    QVERIFY(chart);
    QWidget* canvas = chart->canvas();
    pressIn(canvas, Qt::Key_End);
    pressIn(canvas, Qt::Key_Return);
    QTRY_COMPARE(figures.drilled(), (QStringList{u"Anna River"_s, u"Ben River"_s, u"Cora Lake"_s}));
}

void FiguresPageTest::rowOpensItsObject()
{
    FigureRoom figures;
    figures.open();
    click(figures.window(), u"block_students"_s);
    QTRY_COMPARE(figures.drilled().size(), 2);
    pressIn(seen<QTableView>(figures.window(), u"drillRows"_s), Qt::Key_Return);
    const qint64 anna = figures.count("SELECT id FROM person WHERE name='Anna River'");
    QCOMPARE(figures.shownObjects, QStringList{u"person %1"_s.arg(anna)});
}

void FiguresPageTest::listIsExportedAndPrinted()
{
    FigureRoom figures;
    figures.open();
    click(figures.window(), u"block_students"_s);
    QTRY_COMPARE(figures.drilled().size(), 2);
    QTemporaryDir folder;
    figures.room.fileAnswers = {folder.filePath(u"list.csv"_s)};
    click(figures.window(), u"exportRows"_s);
    QTRY_COMPARE(saidIn(figures.window()), u"Saved list.csv."_s);
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("Anna River") && text.contains("Dan Lake"), text.constData());
    click(figures.window(), u"printRows"_s);
    QTRY_COMPARE(figures.room.papers.size(), 1);
    QVERIFY(figures.room.papers[0]->title().contains(u"2"_s));
}

void FiguresPageTest::changeIsSeenAtOnce()
{
    FigureRoom figures;
    figures.open();
    click(figures.window(), u"block_students"_s);
    QTRY_COMPARE(figures.drilled().size(), 2);
    figures.join(figures.addStudent(u"Eve River"_s, figures.river), figures.class2025);
    QTRY_COMPARE(figures.tile(u"students"_s).section(u' ', 0, 0), u"3"_s);
    QTRY_COMPARE(figures.drilled(), (QStringList{u"Anna River"_s, u"Dan Lake"_s, u"Eve River"_s}));
    VERIFY_DONE(figures.store().undo());
    QTRY_COMPARE(figures.tile(u"students"_s).section(u' ', 0, 0), u"2"_s);
}

void FiguresPageTest::periodAndComparisonAreChosen()
{
    FigureRoom figures;
    figures.open();
    QVERIFY(!seen<QAbstractButton>(figures.window(), u"figureCompare"_s)->isEnabled());
    figures.chooseFrom(u"figurePeriod"_s, u"span_this-year"_s);
    figures.settle();
    QCOMPARE(seen<QAbstractButton>(figures.window(), u"figurePeriod"_s)->text(), u"This year: 2026"_s);
    QTRY_COMPARE(figures.tile(u"universities"_s), u"2"_s);
    figures.chooseFrom(u"figureCompare"_s, u"compareYear"_s);
    figures.settle();
    QTRY_COMPARE(figures.tile(u"universities"_s), u"2 2"_s); // none in the first weeks of 2025
    figures.chooseFrom(u"figurePeriod"_s, u"span_last-year"_s);
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s), u"2 2"_s);
}

void FiguresPageTest::freePeriodIsChecked()
{
    FigureRoom figures;
    figures.open();
    figures.chooseFrom(u"figurePeriod"_s, u"span_free"_s);
    QWidget* dialog = openDialog(u"periodDialog"_s);
    QVERIFY(dialog);
    enter(dialog, u"periodFrom"_s, u"2025-12-31"_s);
    enter(dialog, u"periodUntil"_s, u"2025-01-01"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(openDialog(u"periodDialog"_s)); // it says what is wrong
    enter(dialog, u"periodFrom"_s, u"2025年1月1日"_s);
    enter(dialog, u"periodUntil"_s, u"2025-11-31"_s); // not in the calendar
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(openDialog(u"periodDialog"_s));
    enter(dialog, u"periodUntil"_s, u"2025-12-31"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"periodDialog"_s));
    QCOMPARE(seen<QAbstractButton>(figures.window(), u"figurePeriod"_s)->text(), u"2025"_s);
    QTRY_COMPARE(figures.tile(u"students"_s), u"2"_s);
}

void FiguresPageTest::blocksAreArrangedAndComeBack()
{
    FigureRoom figures;
    figures.open();
    click(figures.window(), u"arrangeFigures"_s);
    QTRY_VERIFY(openDialog(u"arrangeDialog"_s));
    QWidget* dialog = openDialog(u"arrangeDialog"_s);
    keepPicture(*dialog, u"figures-arrange"_s);
    auto* list = seen<QListWidget>(dialog, u"arrangeList"_s);
    QCOMPARE(list->item(0)->text(), u"Students in classes"_s);
    list->setCurrentRow(0);
    pressIn(list, Qt::Key_Down, Qt::AltModifier);
    pressIn(list, Qt::Key_Space); // not shown any more
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!openDialog(u"arrangeDialog"_s));
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s), u"(not to be seen)"_s);
    QVERIFY(figures.count("SELECT count(*) FROM dashboard_block") > 0);
    VERIFY_DONE(figures.store().undo());
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s), u"2"_s);
    VERIFY_DONE(figures.store().redo());
    figures.settle();
    click(figures.window(), u"arrangeFigures"_s);
    QTRY_VERIFY(openDialog(u"arrangeDialog"_s));
    click(openDialog(u"arrangeDialog"_s), u"arrangeRestore"_s);
    QTRY_COMPARE(figures.count("SELECT count(*) FROM dashboard_block"), 0);
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s), u"2"_s);
}

void FiguresPageTest::blockIsHiddenFromItsMenu()
{
    FigureRoom figures;
    figures.open();
    auto* hide = figures.page().findChild<QAction*>(u"hide_camps"_s);
    QVERIFY(hide);
    hide->trigger();
    QTRY_VERIFY(!seen<QWidget>(figures.window(), u"block_camps"_s));
    QCOMPARE(saidIn(figures.window()), u"Hid “Training camps: students”. Arrange shows it again."_s);
}

void FiguresPageTest::campIsChosen()
{
    FigureRoom figures;
    figures.open();
    click(figures.window(), u"figuresTab_camp"_s);
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s), u"3"_s); // the newest first
    choose(figures.window(), u"figureSubject"_s, u"Summer Camp 2024"_s);
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s), u"2"_s);
    keepPicture(*figures.window(), u"figures-camp"_s);
    click(figures.window(), u"block_students"_s);
    QTRY_COMPARE(figures.drilled(), (QStringList{u"Anna River"_s, u"Cora Lake"_s}));
    // Which camp it is stands beside it by name.
    const auto named = seen<QWidget>(figures.window(), u"drillPanel"_s)->findChildren<QLabel*>();
    QTRY_VERIFY(std::any_of(named.begin(), named.end(), [](const QLabel* label) {
        return label->text().endsWith(u": Summer Camp 2024"_s);
    }));
    click(figures.window(), u"figuresTab_course"_s);
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s).section(u' ', 0, 0), u"2"_s);
}

void FiguresPageTest::emptyCentreSaysWhatToDoFirst()
{
    FigureRoom figures(false);
    figures.open();
    for (const auto& [tab, page] : {std::pair{u"centre"_s, u"courses"_s}, std::pair{u"desk"_s, u"devices"_s},
                                    std::pair{u"devices"_s, u"devices"_s}, std::pair{u"camp"_s, u"camps"_s},
                                    std::pair{u"course"_s, u"courses"_s}}) {
        click(figures.window(), u"figuresTab_"_s + tab);
        figures.settle();
        QWidget* empty = nullptr;
        QTRY_VERIFY2((empty = seen<QWidget>(figures.window(), u"dashboardEmpty"_s)), qPrintable(tab));
        QVERIFY(!seen<ChartFrame>(figures.window(), u"block_camps"_s));
        auto* button = empty->findChild<QAbstractButton*>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(figures.shownPages.last(), page);
    }
    keepPicture(*figures.window(), u"figures-empty"_s);
}

void FiguresPageTest::earlierDayIsShownAsItWas()
{
    FigureRoom figures;
    figures.room.centre.clock().advanceSeconds(3 * 86400);
    figures.join(figures.addStudent(u"Eve River"_s, figures.river), figures.class2025);
    figures.open();
    QCOMPARE(figures.tile(u"students"_s).section(u' ', 0, 0), u"3"_s);
    figures.chooseFrom(u"figureAsOf"_s, u"asOfOther"_s);
    QWidget* dialog = openDialog(u"pastDayDialog"_s);
    QVERIFY(dialog);
    enter(dialog, u"pastDay"_s, u"2027-01-01"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(openDialog(u"pastDayDialog"_s)); // to come
    enter(dialog, u"pastDay"_s, u"2026-03-10"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(seen<QWidget>(figures.window(), u"figuresPast"_s));
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s).section(u' ', 0, 0), u"2"_s);
    QVERIFY(saidIn(figures.window()).startsWith(u"These figures are as of 2026-03-10"_s));
    keepPicture(*figures.window(), u"figures-past"_s);
    click(figures.window(), u"block_students"_s);
    QTRY_COMPARE(figures.drilled(), (QStringList{u"Anna River"_s, u"Dan Lake"_s}));
    QVERIFY(figures.page().paper());
    figures.chooseFrom(u"figureAsOf"_s, u"asOfToday"_s);
    figures.settle();
    QTRY_COMPARE(figures.tile(u"students"_s).section(u' ', 0, 0), u"3"_s);
    QVERIFY(!seen<QWidget>(figures.window(), u"figuresPast"_s));
}

void FiguresPageTest::dayBeforeTheFileIsExplained()
{
    FigureRoom figures;
    figures.open();
    figures.chooseFrom(u"figureAsOf"_s, u"asOfYear"_s);
    QTRY_VERIFY(!saidIn(figures.window()).isEmpty());
    figures.settle();
    QVERIFY2(saidIn(figures.window()).contains(u"2026"_s), qPrintable(saidIn(figures.window())));
    QCOMPARE(seen<QAbstractButton>(figures.window(), u"figureAsOf"_s)->text(), u"As of: today"_s);
    QCOMPARE(figures.tile(u"students"_s).section(u' ', 0, 0), u"2"_s);
}

void FiguresPageTest::pageIsPrintedAndSaved()
{
    FigureRoom figures;
    figures.open();
    click(figures.window(), u"printFigures"_s);
    QCOMPARE(figures.room.papers.size(), 1);
    QCOMPARE(figures.room.papers[0]->title(), u"The centre at a glance"_s);
    QTemporaryDir folder;
    figures.room.fileAnswers = {folder.filePath(u"f.xlsx"_s), folder.filePath(u"f.png"_s)};
    figures.chooseFrom(u"exportFigures"_s, u"exportTables"_s);
    QVERIFY(QFileInfo(folder.filePath(u"f.xlsx"_s)).size() > 1000);
    figures.chooseFrom(u"exportFigures"_s, u"exportPicture"_s);
    QVERIFY(QImage(folder.filePath(u"f.png"_s)).width() > 500);
}

void FiguresPageTest::nothingIsCutOrNameless()
{
    FigureRoom figures;
    figures.open();
    for (const QString& tab : {u"centre"_s, u"desk"_s, u"camp"_s, u"course"_s, u"ask"_s}) {
        click(figures.window(), u"figuresTab_"_s + tab);
        figures.settle();
        QCOMPARE(cutTexts(*figures.window()), QStringList());
        QCOMPARE(namelessFields(*figures.window()), QStringList());
    }
}

QTEST_MAIN(FiguresPageTest)
#include "tst_figurespage.moc"
