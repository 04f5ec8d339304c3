// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "models/people/personerasure.h"
#include "models/store/store.h"
#include "tests/print/paperkit.h"
#include "tests/reports/reportcentre.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/common/dayedit.h"
#include "views/common/inlinemessage.h"
#include "views/print/pageview.h"
#include "views/print/paperoutput.h"
#include "views/reports/otherlanguage.h"
#include "views/reports/reportspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The page Reports, used as a coordinator does.
class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void monthIsShownAtOnce();
    void choosingAnotherReportShowsIt();
    void whatWasChosenIsRemembered();
    void campsAreOfferedByName();
    void savedFilesAreRead();
    void nameWithoutKnownEndIsExplained();
    void printingGoesToThePreview();
    void anotherDayMakesAnotherReport();
    void dayBeforeTheFileIsExplained();
    void whatIsNoDayMakesNoReport();
    void otherLanguageLeavesTheWindowAlone();
    void erasedPersonLeavesThePaperOfAnEarlierDay();
    void earlierDayInTheOtherLanguageIsMade();
    void ownReportIsPutTogether();
    void undoTakesABlockBack();
    void centreWithoutCampsSaysWhatToDo();
    void loanAtTheDeskRenewsTheReport();
    void pagesAreTurned();
    void looksRight();

private:
    ReportsPage* open();
    void chooseReport(const QString& title);
    [[nodiscard]] QString shownText();
    [[nodiscard]] QString visibleTexts() const;
    void add(const QString& kind);
    [[nodiscard]] bool waitUntilMade()
    {
        return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 15000);
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<ReportCentre> m_centre;
    ReportsPage* m_page = nullptr;
};

void TestReportsPage::init()
{
    m_room = std::make_unique<ScreenRoom>(QSize(900, 660));
    registerForReports(m_room->centre.domain());
}

void TestReportsPage::cleanup()
{
    m_page = nullptr;
    m_centre.reset();
    m_room.reset();
}

ReportsPage* TestReportsPage::open()
{
    if (!m_centre)
        m_centre = std::make_unique<ReportCentre>(m_room->centre);
    m_page = new ReportsPage(m_room->workplace(), m_room->window());
    m_room->show(m_page);
    m_page->arrive();
    if (!waitUntilMade())
        QTest::qFail("the report was not made", __FILE__, __LINE__);
    return m_page;
}

void TestReportsPage::chooseReport(const QString& title)
{
    auto* list = seen<QListView>(m_page, u"reportList"_s);
    QVERIFY(list);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() != title)
            continue;
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QCOMPARE(list->currentIndex(), index);
        QVERIFY(waitUntilMade());
        return;
    }
    QFAIL(qPrintable(title));
}

QString TestReportsPage::shownText()
{
    const auto paper = m_page->paper();
    if (!paper)
        return {};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    return savePdf(*paper, path) ? paperkit::textOf(path).value_or(QString()) : QString();
}

QString TestReportsPage::visibleTexts() const
{
    QStringList texts;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestReportsPage::monthIsShownAtOnce()
{
    open();
    QVERIFY(m_page->paper());
    QVERIFY(seen<PageView>(m_page, u"reportPages"_s)->pageCount() >= 1);
    QVERIFY2(shownText().contains(u"August 2026"_s), qPrintable(shownText())); // the month that is over
    QVERIFY(seen<QPushButton>(m_page, u"printReport"_s)->isEnabled());
}

void TestReportsPage::choosingAnotherReportShowsIt()
{
    open();
    chooseReport(u"Overdue list"_s);
    QVERIFY(shownText().contains(u"ATL-2"_s));
    chooseReport(u"Year report"_s);
    QVERIFY(!seen<QComboBox>(m_page, u"reportMonth"_s));
    choose(m_page, u"reportYear"_s, u"2025"_s);
    QVERIFY(waitUntilMade());
    QVERIFY2(shownText().contains(u"Year report 2025"_s), qPrintable(shownText()));
    click(m_page, u"reportAcademic"_s);
    QVERIFY(waitUntilMade());
    QVERIFY2(shownText().contains(u"2025-2026"_s), qPrintable(shownText()));
}

void TestReportsPage::whatWasChosenIsRemembered()
{
    open();
    choose(m_page, u"reportMonth"_s, u"July"_s);
    QVERIFY(waitUntilMade());
    chooseReport(u"Honours list"_s);
    delete m_page;
    m_page = new ReportsPage(m_room->workplace(), m_room->window());
    m_room->window()->layout()->addWidget(m_page);
    m_page->arrive();
    QVERIFY(waitUntilMade());
    QVERIFY2(shownText().contains(u"Best centre"_s), qPrintable(shownText()));
    chooseReport(u"Monthly pack"_s);
    QCOMPARE(seen<QComboBox>(m_page, u"reportMonth"_s)->currentText(), u"July"_s);
}

void TestReportsPage::campsAreOfferedByName()
{
    open();
    chooseReport(u"Camp report"_s);
    auto* camps = seen<QComboBox>(m_page, u"reportSubject"_s);
    QVERIFY(camps);
    QCOMPARE(camps->count(), 1);
    QCOMPARE(camps->currentText(), u"Summer Camp"_s);
    QVERIFY(shownText().contains(u"Anna River"_s));
    click(m_page, u"reportLists"_s);
    QVERIFY(waitUntilMade());
    QVERIFY(!shownText().contains(u"Anna River"_s));
    const qint64 later = m_room->centre.add("activity",
                                            {{u"kind"_s, u"camp"_s},
                                             {u"name"_s, u"Winter Camp"_s},
                                             {u"state"_s, u"published"_s},
                                             {u"starts_on"_s, u"2027-01-11"_s}});
    QVERIFY(later != 0);
    QTRY_COMPARE(camps->count(), 2);
    QCOMPARE(camps->currentText(), u"Summer Camp"_s); // stays
}

void TestReportsPage::savedFilesAreRead()
{
    open();
    chooseReport(u"Inventory list"_s);
    QTemporaryDir folder;
    for (const QString& end : {u"pdf"_s, u"odt"_s, u"html"_s, u"xlsx"_s, u"csv"_s}) {
        const QString path = folder.filePath(u"inventory."_s + end);
        m_room->fileAnswers << path;
        click(m_page, u"saveReport"_s);
        QVERIFY(waitUntilMade());
        QTRY_VERIFY2(saidIn(m_page).contains(u"inventory."_s + end), qPrintable(saidIn(m_page)));
        QVERIFY2(QFileInfo(path).size() > 200, qPrintable(path));
    }
    QVERIFY(m_room->fileQuestions.first().toSave);
    QFile html(folder.filePath(u"inventory.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().contains("ATL-3"));
}

void TestReportsPage::nameWithoutKnownEndIsExplained()
{
    open();
    QTemporaryDir folder;
    m_room->fileAnswers << folder.filePath(u"report.doc"_s);
    click(m_page, u"saveReport"_s);
    QTRY_VERIFY(saidIn(m_page).contains(u".xlsx"_s));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"report.doc"_s)));
    m_room->fileAnswers << QString(); // the person cancelled
    click(m_page, u"saveReport"_s);
    m_room->fileAnswers << folder.filePath(u"no/such/folder/report.pdf"_s);
    click(m_page, u"saveReport"_s);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY2(!saidIn(m_page).contains(u"Saved"_s) && !saidIn(m_page).isEmpty(),
                 qPrintable(saidIn(m_page)));
}

void TestReportsPage::printingGoesToThePreview()
{
    open();
    click(m_page, u"printReport"_s);
    QCOMPARE(m_room->papers.size(), 1);
    QCOMPARE(m_room->papers.first(), m_page->paper());
}

void TestReportsPage::anotherDayMakesAnotherReport()
{
    open();
    chooseReport(u"Honours list"_s);
    const QString before = shownText();
    QVERIFY(before.contains(u"Best centre"_s));
    m_room->centre.clock().set(QDateTime(QDate(2026, 9, 9), QTime(9, 0), Qt::UTC));
    m_room->centre.add("award", {{u"title"_s, u"Late news"_s}, {u"given_on"_s, u"2026-09-01"_s}});
    QVERIFY(waitUntilMade());
    QTRY_VERIFY(shownText().contains(u"Late news"_s));
    click(m_page, u"reportIsPast"_s);
    enter(m_page, u"reportAsOf"_s, u"2026-09-08"_s);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY2(m_page->paper() && !shownText().contains(u"Late news"_s), qPrintable(saidIn(m_page)));
    QVERIFY2(shownText().contains(u"2026-09-08"_s), qPrintable(shownText()));
}

void TestReportsPage::dayBeforeTheFileIsExplained()
{
    open();
    click(m_page, u"reportIsPast"_s);
    enter(m_page, u"reportAsOf"_s, u"2020-01-01"_s);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY2(visibleTexts().contains(u"cannot be made"_s), qPrintable(visibleTexts()));
    QVERIFY(!m_page->paper());
}

void TestReportsPage::whatIsNoDayMakesNoReport()
{
    open();
    QVERIFY(m_page->paper());
    click(m_page, u"reportIsPast"_s);
    for (const QString& typed : {u"2026-02-30"_s, u"2030-01-01"_s, u"soon"_s}) {
        enter(m_page, u"reportAsOf"_s, typed);
        QTest::keyClick(seen<DayEdit>(m_page, u"reportAsOf"_s), Qt::Key_Return);
        QCOMPARE(seen<DayEdit>(m_page, u"reportAsOf"_s)->text(), typed);
        QTRY_VERIFY2(visibleTexts().contains(typed), qPrintable(visibleTexts()));
        QVERIFY(visibleTexts().contains(u"cannot be made"_s));
        QVERIFY(!m_page->paper());
    }
}

void TestReportsPage::otherLanguageLeavesTheWindowAlone()
{
    open();
    const QLocale before;
    choose(m_page, u"reportLanguage"_s, u"中文"_s);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY2(shownText().contains(u"2026"_s), qPrintable(shownText()));
    QCOMPARE(QLocale(), before);
    QCOMPARE(seen<QPushButton>(m_page, u"printReport"_s)->text(), u"&Print…"_s);
}

void TestReportsPage::erasedPersonLeavesThePaperOfAnEarlierDay()
{
    open();
    chooseReport(u"Camp report"_s);
    m_room->centre.clock().set(QDateTime(QDate(2026, 9, 9), QTime(9, 0), Qt::UTC));
    click(m_page, u"reportIsPast"_s);
    enter(m_page, u"reportAsOf"_s, u"2026-09-08"_s);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY(shownText().contains(u"2026-09-08"_s));
    QVERIFY(shownText().contains(u"Anna River"_s));
    VERIFY_DONE(m_room->store().perform(ErasePersons{{m_centre->students.first()}, m_room->centre.now()}));
    QTRY_VERIFY2(m_page->paper() && !shownText().contains(u"Anna River"_s), qPrintable(shownText()));
}

void TestReportsPage::earlierDayInTheOtherLanguageIsMade()
{
    open();
    chooseReport(u"Honours list"_s);
    m_room->centre.clock().set(QDateTime(QDate(2026, 9, 9), QTime(9, 0), Qt::UTC));
    choose(m_page, u"reportLanguage"_s, u"中文"_s);
    click(m_page, u"reportIsPast"_s);
    enter(m_page, u"reportAsOf"_s, u"2026-09-08"_s);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY2(m_page->paper() && shownText().contains(u"2026-09-08"_s), qPrintable(saidIn(m_page)));
    QVERIFY(shownText().contains(u"Best centre"_s));
    QCOMPARE(OtherLanguage::current(), u"en"_s);
}

void TestReportsPage::add(const QString& kind)
{
    auto* button = seen<QPushButton>(m_page, u"addBlock"_s);
    QVERIFY(button && button->menu());
    for (QAction* action : button->menu()->actions()) {
        if (action->text() == kind)
            return action->trigger(); // a menu that is open waits for the mouse
    }
    QFAIL(qPrintable(kind));
}

void TestReportsPage::ownReportIsPutTogether()
{
    open();
    chooseReport(u"Report of our own"_s);
    QVERIFY(!m_page->paper());
    click(m_page, u"addOwnReport"_s);
    click(m_page, u"keepReportName"_s);
    QVERIFY(saidIn(m_page).contains(u"name"_s));
    enter(m_page, u"ownReportName"_s, u"For the dean"_s);
    click(m_page, u"keepReportName"_s);
    auto* blocks = seen<QListView>(m_page, u"reportBlocks"_s);
    QVERIFY(blocks);
    add(u"Heading"_s);
    enter(m_page, u"blockLine"_s, u"Our devices"_s);
    click(m_page, u"writeBlock"_s);
    QTRY_COMPARE(blocks->model()->rowCount(), 1);
    add(u"Table"_s);
    auto* measure = seen<QComboBox>(m_page, u"blockMeasure"_s);
    QVERIFY(measure);
    measure->setCurrentIndex(measure->findData(u"loans"_s));
    auto* by = seen<QComboBox>(m_page, u"blockBy"_s);
    by->setCurrentIndex(by->findData(u"organization"_s));
    click(m_page, u"writeBlock"_s);
    QTRY_COMPARE(blocks->model()->rowCount(), 2);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY2(shownText().contains(u"River University"_s), qPrintable(shownText()));
    QVERIFY(shownText().contains(u"Our devices"_s));
    click(m_page, u"blockUp"_s);
    QVERIFY(waitUntilMade());
    QCOMPARE(blocks->currentIndex().row(), 0);
    QTRY_VERIFY(shownText().indexOf(u"River University"_s) < shownText().indexOf(u"Our devices"_s));
    click(m_page, u"removeBlock"_s);
    QTRY_COMPARE(blocks->model()->rowCount(), 1);
    click(m_page, u"reportDone"_s);
    QVERIFY(seen<QListView>(m_page, u"reportList"_s));
    QCOMPARE(seen<QComboBox>(m_page, u"reportSubject"_s)->currentText(), u"For the dean"_s);
}

void TestReportsPage::undoTakesABlockBack()
{
    open();
    chooseReport(u"Report of our own"_s);
    click(m_page, u"addOwnReport"_s);
    enter(m_page, u"ownReportName"_s, u"Short"_s);
    click(m_page, u"keepReportName"_s);
    add(u"New page"_s);
    auto* blocks = seen<QListView>(m_page, u"reportBlocks"_s);
    QTRY_COMPARE(blocks->model()->rowCount(), 1);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(blocks->model()->rowCount(), 0);
    click(m_page, u"removeReport"_s);
    QTRY_VERIFY(!seen<QListView>(m_page, u"reportBlocks"_s));
    QVERIFY(waitUntilMade());
    QTRY_VERIFY(!m_page->paper());
    VERIFY_DONE(m_room->store().undo());
    QVERIFY(waitUntilMade());
    QTRY_COMPARE(seen<QComboBox>(m_page, u"reportSubject"_s)->currentText(), u"Short"_s);
}

void TestReportsPage::centreWithoutCampsSaysWhatToDo()
{
    m_page = new ReportsPage(m_room->workplace(), m_room->window());
    m_room->show(m_page);
    m_page->showReport(u"camp"_s);
    QVERIFY(waitUntilMade());
    QTRY_VERIFY(!seen<PageView>(m_page, u"reportPages"_s));
    QVERIFY2(visibleTexts().contains(u"no camp yet"_s), qPrintable(visibleTexts()));
    QVERIFY(!seen<QPushButton>(m_page, u"saveReport"_s)->isEnabled());
}

void TestReportsPage::loanAtTheDeskRenewsTheReport()
{
    open();
    chooseReport(u"Overdue list"_s);
    QVERIFY(!shownText().contains(u"ATL-4"_s));
    const qint64 device = m_room->count("SELECT id FROM device WHERE asset_tag='ATL-4'");
    m_room->centre.add("loan",
                       {{u"device"_s, QString::number(device)},
                        {u"borrower"_s, QString::number(m_centre->students.first())},
                        {u"visit"_s, u"77"_s},
                        {u"lent_at"_s, u"1788000000"_s},
                        {u"due"_s, u"2026-09-01T18:00"_s}});
    QVERIFY(waitUntilMade());
    QTRY_VERIFY(shownText().contains(u"ATL-4"_s));
}

void TestReportsPage::pagesAreTurned()
{
    open();
    auto* view = seen<PageView>(m_page, u"reportPages"_s);
    QVERIFY(view->pageCount() > 1);
    QVERIFY(!seen<QPushButton>(m_page, u"previousReportPage"_s)->isEnabled());
    click(m_page, u"nextReportPage"_s);
    QCOMPARE(view->page(), 1);
    QVERIFY(labelText(m_page, u"reportPageOf"_s).startsWith(u"Page 2 of"_s));
    click(m_page, u"wholeReportPage"_s);
    QCOMPARE(view->page(), 1);
}

void TestReportsPage::looksRight()
{
    const QString folder = qEnvironmentVariable("KITCAMP_PAPERS");
    open();
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool touched = qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QPushButton*>(widget) || qobject_cast<const QListView*>(widget);
        if (touched && widget->isVisible() && !widget->objectName().startsWith(u"qt_"_s)) {
            const auto* button = qobject_cast<const QPushButton*>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2((button && !button->text().isEmpty()) || !widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
    if (!folder.isEmpty())
        QVERIFY(m_room->window()->grab().save(folder + u"/reports-page.png"_s));
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
