// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campdomain.h"
#include "models/activities/publishing/publishing.h"
#include "models/activities/selection/selectionactions.h"
#include "tests/common/strictwarnings.h"
#include "tests/selection/selectioncamp.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/applications/applicationstab.h"
#include "views/applications/selectiontab.h"
#include "views/print/paper.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The tabs Applications and Selection as an organiser uses them, with the keyboard.
class ApplicationsTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_said.reset();
        m_camp.reset();
        m_room.reset();
    }
    void keysReadMarkAndDecide();
    void tabGoesThroughTheCriteriaAndThenLeaves();
    void declineAsksForAReason();
    void noteIsWrittenAndUndone();
    void filtersNarrowTheList();
    void unreadListMovesOnToTheNext();
    void resubmissionShowsWhatChanged();
    void whatWasWrittenBesideAChoiceIsRead();
    void peopleOfOneNameAreWarnedOf();
    void emptyCampTellsWhereToBegin();
    void listIsExportedAndPrinted();
    void criterionIsMadeMovedAndUndone();
    void criterionWithWrongPointsIsExplained();
    void proposalIsChangedByHandAndAppliedAsOne();
    void quotasThatCannotHoldAreSaidBefore();
    void changedApplicationsAskForAnotherProposal();
    void lapsedOffersGoToTheNext();
    void noticesAreSeenBeforeTheyAreQueued();
    void nothingIsCutOrNameless();
    void picturesInBothSchemesAndLanguages();

private:
    void open(ActivityTab* tab);
    ApplicationsTab* reading();
    SelectionTab* selecting();
    [[nodiscard]] QTableView* table(const QString& name) { return seen<QTableView>(m_tab, name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(table(u"applicants"_s), key, modifiers);
    }
    [[nodiscard]] QString said() const
    {
        return m_said->isEmpty() ? QString() : m_said->constLast().at(1).toString();
    }
    [[nodiscard]] QString name() { return labelText(m_tab, u"applicantName"_s); }
    [[nodiscard]] QString cell(const QString& list, int row, int column)
    {
        return table(list)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<ScreenRoom> m_room;
    std::unique_ptr<SelectionCamp> m_camp;
    std::unique_ptr<QSignalSpy> m_said;
    ActivityTab* m_tab = nullptr;
    qint64 m_zhang = 0;
    qint64 m_li = 0;
    qint64 m_wang = 0;
    qint64 m_zhao = 0;
};

void ApplicationsTabTest::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>(QSize(1100, 760));
    registerCamps(m_room->centre.domain());
    registerPublishing(m_room->centre.domain());
    registerSelection(m_room->centre.domain());
    m_camp = std::make_unique<SelectionCamp>(m_room->store(), 2);
    m_zhang = m_camp->apply(u"张三"_s, m_camp->river, 9, u"Yes"_s);
    m_li = m_camp->apply(u"李四"_s, m_camp->river, 7, u"Yes"_s);
    m_wang = m_camp->apply(u"王五"_s, m_camp->lake, 5, u"No"_s);
    m_zhao = m_camp->apply(u"赵六"_s, m_camp->lake, -1, u"No"_s);
}

void ApplicationsTabTest::open(ActivityTab* tab)
{
    m_tab = tab;
    m_said = std::make_unique<QSignalSpy>(tab, &ActivityTab::said);
    tab->showActivity(m_camp->camp);
    m_room->show(tab);
    tab->arrive();
}

ApplicationsTab* ApplicationsTabTest::reading()
{
    auto* tab = new ApplicationsTab(m_room->workplace(), m_room->window());
    open(tab);
    return tab;
}

SelectionTab* ApplicationsTabTest::selecting()
{
    auto* tab = new SelectionTab(m_room->workplace(), m_room->window());
    open(tab);
    return tab;
}

void ApplicationsTabTest::keysReadMarkAndDecide()
{
    reading();
    new QAbstractItemModelTester(table(u"applicants"_s)->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, m_tab);
    QCOMPARE(name(), u"张三"_s);
    press(Qt::Key_J);
    QCOMPARE(name(), u"李四"_s);
    press(Qt::Key_Down);
    QCOMPARE(name(), u"王五"_s);
    press(Qt::Key_K);
    press(Qt::Key_O);
    QCOMPARE(m_camp->state(m_li), u"offered"_s);
    QVERIFY2(said().contains(u"Ctrl+Z"_s), qPrintable(said()));
    press(Qt::Key_J);
    press(Qt::Key_W);
    QCOMPARE(m_camp->state(m_wang), u"waiting"_s);
    press(Qt::Key_J);
    QCOMPARE(name(), u"赵六"_s);
    press(Qt::Key_8);
    QCOMPARE(m_camp->book().applicants.at(m_camp->book().placeOf(m_zhao)).marks.value(m_camp->motivation),
             800);
    QCOMPARE(name(), u"赵六"_s); // she moved up, and stays in view
    press(Qt::Key_F);
    QCOMPARE(m_camp->book().applicants.at(m_camp->book().placeOf(m_zhao)).marks.value(m_camp->motivation),
             1000);
    press(Qt::Key_U);
    QCOMPARE(m_camp->book().applicants.at(m_camp->book().placeOf(m_zhao)).marks.value(m_camp->motivation),
             800);
    press(Qt::Key_Delete);
    QVERIFY(m_camp->book().applicants.at(m_camp->book().placeOf(m_zhao)).isUnread());
}

void ApplicationsTabTest::tabGoesThroughTheCriteriaAndThenLeaves()
{
    reading();
    press(Qt::Key_Tab);
    QVERIFY(seen<QPushButton>(m_tab, u"criterion_1"_s)->isChecked());
    press(Qt::Key_6);
    const SelectionBook book = m_camp->book();
    QCOMPARE(book.applicants.at(book.placeOf(m_zhang)).marks.value(m_camp->skill), 600);
    press(Qt::Key_Backtab);
    QVERIFY(seen<QPushButton>(m_tab, u"criterion_0"_s)->isChecked());
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(!table(u"applicants"_s)->hasFocus());
}

void ApplicationsTabTest::declineAsksForAReason()
{
    reading();
    press(Qt::Key_D);
    QWidget* dialog = openDialog(u"reasonDialog"_s);
    QVERIFY(dialog);
    enter(dialog, u"reason"_s, u"Too late"_s);
    QTest::keyClick(seen<QLineEdit>(dialog, u"reason"_s), Qt::Key_Return);
    QTRY_COMPARE(m_camp->state(m_zhang), u"declined"_s);
    QCOMPARE(m_camp->column(m_zhang, u"reason"_s), u"Too late"_s);
    QVERIFY(labelText(m_tab, u"applicantStanding"_s).contains(u"Too late"_s));
}

void ApplicationsTabTest::noteIsWrittenAndUndone()
{
    reading();
    press(Qt::Key_N);
    QWidget* dialog = openDialog(u"applicantNoteDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(seen<QPlainTextEdit>(dialog, u"applicantNote"_s), u"Knows ROS"_s);
    QCOMPARE(seen<QPlainTextEdit>(dialog, u"applicantNote"_s)->toPlainText(), u"Knows ROS"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(m_camp->column(m_zhang, u"note"_s) == u"Knows ROS"_s, qPrintable(said()));
    QCOMPARE(labelText(m_tab, u"applicantNoteText"_s), u"Note: Knows ROS"_s);
    press(Qt::Key_U);
    QVERIFY(m_camp->column(m_zhang, u"note"_s).isEmpty());
}

void ApplicationsTabTest::filtersNarrowTheList()
{
    reading();
    press(Qt::Key_Slash);
    auto* search = seen<QLineEdit>(m_tab, u"applicantSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    enter(m_tab, u"applicantSearch"_s, u"lake"_s);
    QTRY_COMPARE(table(u"applicants"_s)->model()->rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table(u"applicants"_s)->hasFocus());
    enter(m_tab, u"applicantSearch"_s, {});
    QTRY_COMPARE(table(u"applicants"_s)->model()->rowCount(), 4);
    choose(m_tab, u"applicantUniversities"_s, u"River University"_s);
    QCOMPARE(table(u"applicants"_s)->model()->rowCount(), 2);
    choose(m_tab, u"applicantUniversities"_s, u"All universities"_s);
    choose(m_tab, u"applicantStates"_s, u"Waiting"_s);
    QCOMPARE(table(u"applicants"_s)->model()->rowCount(), 0);
}

void ApplicationsTabTest::unreadListMovesOnToTheNext()
{
    const qint64 sun = m_camp->apply(u"孙七"_s, m_camp->lake, -1);
    reading();
    click(m_tab, u"applicantUnread"_s);
    QCOMPARE(table(u"applicants"_s)->model()->rowCount(), 2);
    QCOMPARE(name(), u"赵六"_s);
    press(Qt::Key_4);
    QCOMPARE(name(), u"孙七"_s);
    press(Qt::Key_4);
    QCOMPARE(m_camp->book().applicants.at(m_camp->book().placeOf(sun)).marks.size(), 1);
    QCOMPARE(table(u"applicants"_s)->model()->rowCount(), 0);
}

void ApplicationsTabTest::resubmissionShowsWhatChanged()
{
    m_camp->add(u"submission"_s,
                {{u"participation"_s, m_zhang},
                 {u"number"_s, u"1"_s},
                 {u"submitted_at"_s, 1'000'000},
                 {u"source"_s, u"a.csv"_s},
                 {u"answers"_s, uR"({"Do you program?":"No"})"_s}});
    m_camp->add(u"submission"_s,
                {{u"participation"_s, m_zhang},
                 {u"number"_s, u"9"_s},
                 {u"submitted_at"_s, 2'000'000},
                 {u"source"_s, u"b.csv"_s},
                 {u"answers"_s, uR"({"Do you program?":"Yes"})"_s}});
    reading();
    QCOMPARE(labelText(m_tab, u"applicantSubmissions"_s), u"Sent in 2 time(s); the last one counts"_s);
    QCOMPARE(labelText(m_tab, u"applicantChange"_s), u"Do you program?: “No” became “Yes”"_s);
}

void ApplicationsTabTest::whatWasWrittenBesideAChoiceIsRead()
{
    m_camp->add(u"submission"_s,
                {{u"participation"_s, m_zhang},
                 {u"submitted_at"_s, 1'000'000},
                 {u"answers"_s, uR"({"7、Do you program?":"Yes〖Rust〗"})"_s}});
    reading();
    QVERIFY2(labelText(m_tab, u"applicantAnswer"_s).endsWith(u"“Rust”"_s),
             qPrintable(labelText(m_tab, u"applicantAnswer"_s)));
}

void ApplicationsTabTest::peopleOfOneNameAreWarnedOf()
{
    m_camp->apply(u"张三"_s, m_camp->lake, 1);
    reading();
    QVERIFY2(labelText(m_tab, u"applicantWarning"_s)
                 .contains(u"Another 张三 has applied, too (Lake University)"_s),
             qPrintable(labelText(m_tab, u"applicantWarning"_s)));
}

void ApplicationsTabTest::emptyCampTellsWhereToBegin()
{
    const qint64 empty = m_camp->add(u"activity"_s, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Snow Camp"_s}});
    m_tab = new ApplicationsTab(m_room->workplace(), m_room->window());
    m_said = std::make_unique<QSignalSpy>(m_tab, &ActivityTab::said);
    m_tab->showActivity(empty);
    m_room->show(m_tab);
    bool tells = false;
    for (const QLabel* label : m_tab->findChildren<QLabel*>())
        tells = tells || (label->isVisible() && label->text() == u"Nobody has applied yet"_s);
    QVERIFY(tells);
    QVERIFY(m_tab->paper());
}

void ApplicationsTabTest::listIsExportedAndPrinted()
{
    reading();
    QTemporaryDir folder;
    m_room->fileAnswers << folder.filePath(u"list.csv"_s);
    click(m_tab, u"exportApplicants"_s);
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"张三"_s) && text.contains(u"92.5"_s), qPrintable(text));
    const auto paper = m_tab->paper();
    QVERIFY(paper);
    QCOMPARE(paper->title(), u"Applicants: River Camp"_s);
    QVERIFY(paper->layOut(paper->sheet())->count() >= 1);
}

void ApplicationsTabTest::criterionIsMadeMovedAndUndone()
{
    selecting();
    click(m_tab, u"addCriterion"_s);
    QWidget* dialog = openDialog(u"criterionDialog"_s);
    QVERIFY(dialog);
    choose(dialog, u"criterionSource"_s, u"University"_s);
    QCOMPARE(seen<QPlainTextEdit>(dialog, u"criterionPoints"_s)->toPlainText(),
             u"Lake University=0\nRiver University=0"_s);
    enter(dialog, u"criterionName"_s, u"From afar"_s);
    QTest::keyClick(seen<QLineEdit>(dialog, u"criterionName"_s), Qt::Key_Return);
    QTRY_COMPARE(m_camp->book().criteria.size(), 3);
    auto* list = seen<QListWidget>(m_tab, u"criteria"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    click(m_tab, u"criterionUp"_s);
    QCOMPARE(m_camp->book().criteria.at(1).name, u"From afar"_s);
    QVERIFY(list->item(1)->text().startsWith(u"From afar"_s));
    QVERIFY(m_room->store().undo());
    QCOMPARE(m_camp->book().criteria.at(2).name, u"From afar"_s);
    QTest::keyClick(list, Qt::Key_End);
    click(m_tab, u"removeCriterion"_s);
    QCOMPARE(m_camp->book().criteria.size(), 2);
}

void ApplicationsTabTest::criterionWithWrongPointsIsExplained()
{
    selecting();
    seen<QListWidget>(m_tab, u"criteria"_s)->setCurrentRow(1);
    click(m_tab, u"editCriterion"_s);
    QWidget* dialog = openDialog(u"criterionDialog"_s);
    QVERIFY(dialog);
    enter(dialog, u"criterionPoints"_s, u"Yes=11"_s);
    QTest::keyClick(seen<QLineEdit>(dialog, u"criterionName"_s), Qt::Key_Return);
    QTRY_VERIFY2(saidIn(dialog).contains(u"Yes=11"_s), qPrintable(saidIn(dialog)));
}

void ApplicationsTabTest::proposalIsChangedByHandAndAppliedAsOne()
{
    selecting();
    QCOMPARE(seen<QSpinBox>(m_tab, u"selectionSeats"_s)->value(), 2);
    click(m_tab, u"proposeSelection"_s);
    QTableView* proposal = table(u"proposal"_s);
    new QAbstractItemModelTester(proposal->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_tab);
    QCOMPARE(proposal->model()->rowCount(), 4);
    QCOMPARE(cell(u"proposal"_s, 0, 4), u"Offered: 1st by score."_s);
    QCOMPARE(cell(u"proposal"_s, 2, 4), u"Waits: the seats go to higher scores (3rd)."_s);
    QCOMPARE(m_camp->state(m_zhang), u"applied"_s); // nothing has happened yet
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(proposal, Qt::Key_Down);
    QTest::keyClick(proposal, Qt::Key_D);
    QCOMPARE(cell(u"proposal"_s, 3, 3), u"Decline"_s);
    QVERIFY(labelText(m_tab, u"selectionVerdict"_s)
                .contains(u"2 offered, 1 wait, 1 declined; 1 decided by hand"_s));
    QTest::keyClick(proposal, Qt::Key_Up);
    QTest::keyClick(proposal, Qt::Key_O);
    QVERIFY(saidIn(m_tab).contains(u"3 are offered a seat, but 2 are free."_s));
    QTest::keyClick(proposal, Qt::Key_W);
    click(m_tab, u"applySelection"_s);
    QWidget* dialog = openDialog(u"reasonDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(seen<QLineEdit>(dialog, u"reason"_s), Qt::Key_Return);
    QTRY_COMPARE(m_camp->state(m_zhao), u"declined"_s);
    QCOMPARE(m_camp->state(m_zhang), u"offered"_s);
    QCOMPARE(m_camp->state(m_wang), u"waiting"_s);
    const auto paper = m_tab->paper();
    QVERIFY(paper && paper->title() == u"Selection: River Camp"_s);
    QVERIFY(m_room->store().undo());
    for (const qint64 one : {m_zhang, m_li, m_wang, m_zhao})
        QCOMPARE(m_camp->state(one), u"applied"_s);
}

void ApplicationsTabTest::quotasThatCannotHoldAreSaidBefore()
{
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"organization"_s, m_camp->lake}, {u"least"_s, 3}});
    selecting();
    QCOMPARE(saidIn(m_tab), u"Lake University must have 3, but only 2 have applied."_s);
    QVERIFY(seen<QListWidget>(m_tab, u"quotas"_s)->item(0)->text().contains(u"Lake University"_s));
    click(m_tab, u"proposeSelection"_s);
    QVERIFY(saidIn(m_tab).contains(u"Change one of these quotas"_s));
    QVERIFY(!seen<QPushButton>(m_tab, u"applySelection"_s)->isEnabled());
    QSignalSpy wanted(m_tab, &ActivityTab::tabWanted);
    click(m_tab, u"changeQuotas"_s);
    QCOMPARE(wanted.count(), 1);
}

void ApplicationsTabTest::changedApplicationsAskForAnotherProposal()
{
    selecting();
    click(m_tab, u"proposeSelection"_s);
    m_camp->apply(u"孙七"_s, m_camp->lake, 10, u"Yes"_s);
    QVERIFY(said().contains(u"propose again"_s));
    QCOMPARE(table(u"proposal"_s)->model()->rowCount(), 0);
    QVERIFY(!seen<QPushButton>(m_tab, u"applySelection"_s)->isEnabled());
}

void ApplicationsTabTest::lapsedOffersGoToTheNext()
{
    selecting();
    click(m_tab, u"proposeSelection"_s);
    click(m_tab, u"applySelection"_s);
    QCOMPARE(m_camp->state(m_wang), u"waiting"_s);
    m_room->centre.clock().set(QDateTime(QDate(2026, 3, 20), QTime(1, 0), Qt::UTC));
    m_tab->showActivity(m_camp->camp);
    QVERIFY2(saidIn(m_tab).contains(u"not confirmed in time"_s), qPrintable(saidIn(m_tab)));
    for (QPushButton* button : m_tab->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Offer the seats to the next"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_camp->state(m_wang), u"offered"_s);
    QCOMPARE(m_camp->state(m_zhang), u"withdrawn"_s);
}

void ApplicationsTabTest::noticesAreSeenBeforeTheyAreQueued()
{
    selecting();
    click(m_tab, u"proposeSelection"_s);
    click(m_tab, u"applySelection"_s);
    click(m_tab, u"selectionNotices"_s);
    QWidget* dialog = openDialog(u"selectionNoticesDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(seen<QListWidget>(dialog, u"toldPeople"_s)->count(), 4);
    QVERIFY(seen<QPlainTextEdit>(dialog, u"toldText"_s)->toPlainText().contains(u"大河营"_s));
    click(dialog, u"tell_waiting"_s);
    QCOMPARE(seen<QListWidget>(dialog, u"toldPeople"_s)->count(), 2);
    keepPicture(*dialog, u"selection-notices"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->count("SELECT count(*) FROM notice"), qint64(2));
    QVERIFY(said().contains(u"2 notice(s)"_s));
}

void ApplicationsTabTest::nothingIsCutOrNameless()
{
    for (const bool reads : {true, false}) {
        auto* tab = reads ? static_cast<ActivityTab*>(new ApplicationsTab(m_room->workplace(), nullptr))
                          : new SelectionTab(m_room->workplace(), nullptr);
        const std::unique_ptr<ActivityTab> owner(tab);
        tab->resize(820, 560);
        tab->showActivity(m_camp->camp);
        tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(tab));
        QTRY_COMPARE(cutTexts(*tab).join(u" | "_s), QString());
        QCOMPARE(namelessFields(*tab).join(u" | "_s), QString());
    }
}

void ApplicationsTabTest::picturesInBothSchemesAndLanguages()
{
    m_camp->quota({{u"kind"_s, u"organization"_s}, {u"most"_s, 8}});
    m_camp->quota({{u"kind"_s, u"gender"_s}, {u"value"_s, u"f"_s}, {u"least"_s, 1}});
    for (int i = 0; i < 20; ++i)
        m_camp->apply(u"学生%1"_s.arg(i), i % 3 == 0 ? m_camp->lake : m_camp->river, i % 9,
                      i % 2 == 0 ? u"Yes"_s : u"No"_s);
    auto* reader = new ApplicationsTab(m_room->workplace(), m_room->window());
    open(reader);
    keepPicture(*m_room->window(), u"applications"_s);
    reader->hide();
    delete m_room->window()->layout();
    auto* selection = new SelectionTab(m_room->workplace(), m_room->window());
    open(selection);
    click(selection, u"proposeSelection"_s);
    QVERIFY(table(u"proposal"_s));
    keepPicture(*m_room->window(), u"selection"_s);
    m_room->theme().setChoice(Theme::Choice::Dark);
    keepPicture(*m_room->window(), u"selection-dark"_s);
    m_room->theme().setChoice(Theme::Choice::Light);
}

QTEST_MAIN(ApplicationsTabTest)
#include "tst_applicationstab.moc"
