// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"

#include "models/activities/camprecords/campdomain.h"
#include "views/activity/activityscreen.h"
#include "views/activity/grouptab.h"
#include "views/activity/questionstab.h"
#include "views/activity/rostertab.h"
#include "views/activity/sessionstab.h"
#include "views/camps/campspage.h"
#include "views/camps/plantab.h"
#include "views/common/figuretile.h"
#include "views/common/textlabel.h"
#include "views/print/paper.h"

#include <QClipboard>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

QList<ActivityTabEntry> tabs()
{
    return {groupEntry(u"campPlan"_s, u"Plan"_s,
                       {{u"plan"_s, u"Overview"_s, {}, {u"camp_phase"_s}, makeActivityTab<PlanTab>},
                        {u"questions"_s, u"Questions"_s, {}, {u"question"_s}, makeActivityTab<QuestionsTab>},
                        {u"sessions"_s, u"Sessions"_s, {}, {}, makeActivityTab<SessionsTab>}}),
            groupEntry(u"campApplications"_s, u"Applications"_s,
                       {{u"roster"_s, u"Roster"_s, {}, {u"participation"_s}, makeActivityTab<RosterTab>}})};
}

} // namespace

/// The page of the camps, its grouped tabs, the plan, and what goes out of it, as an organiser uses them.
class CampsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_room = std::make_unique<ScreenRoom>(QSize(1112, 746));
        CentreFile& centre = m_room->centre;
        registerCamps(centre.domain());
        m_university =
            centre.add("organization", {{u"name"_s, u"江大学"_s}, {u"name_en"_s, u"River University"_s}});
        m_camp = centre.add("activity",
                            {{u"kind"_s, u"camp"_s},
                             {u"name"_s, u"夏令营 2026"_s},
                             {u"name_en"_s, u"Summer Camp 2026"_s},
                             {u"starts_on"_s, u"2026-08-17"_s},
                             {u"ends_on"_s, u"2026-08-20"_s},
                             {u"seats_site"_s, u"80"_s}});
        m_page = new CampsPage(m_room->workplace(), tabs(), m_room->window());
        m_room->show(m_page);
        m_page->arrive();
    }
    void cleanup() { m_room.reset(); }

    void theListShowsCampsAlone()
    {
        student(u"confirmed"_s);
        student(u"applied"_s);
        m_room->centre.add("activity", {{u"kind"_s, u"class"_s}, {u"name"_s, u"IoT"_s}});
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(u"Applicants"_s), u"2"_s);
        QCOMPARE(cell(u"Confirmed"_s), u"1/80"_s);
        QCOMPARE(cell(u"Universities"_s), u"1"_s);
        QCOMPARE(cell(u"Days"_s), u"4"_s);
    }

    void theTitleSaysWhoIsIn()
    {
        student(u"confirmed"_s);
        openPlan();
        QVERIFY2(labelText(m_page, u"activityCount"_s).startsWith(u"1 confirmed · 1 universit"_s),
                 qPrintable(labelText(m_page, u"activityCount"_s)));
    }

    void tabsStandInGroupsWithASecondRow()
    {
        openPlan();
        QVERIFY(seen<QWidget>(m_page, u"groupChips"_s));
        click(m_page, u"activityTab_questions"_s);
        QTRY_VERIFY(seen<QWidget>(m_page, u"questionsTab"_s));
        click(m_page, u"activityTab_campApplications"_s);
        QTRY_VERIFY(seen<QWidget>(m_page, u"rosterTab"_s));
        QVERIFY(!seen<QWidget>(m_page, u"groupChips"_s)); // one tab needs no row
        click(m_page, u"activityTab_campPlan"_s);
        QTRY_VERIFY(seen<QWidget>(m_page, u"questionsTab"_s)); // where she was
    }

    void keysLeadThroughGroupsAndTheirTabs()
    {
        openPlan();
        QTest::keyClick(m_page->screen(), Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        m_page->screen()->showTab(u"questions"_s);
        auto* chip = seen<QPushButton>(m_page, u"activityTab_questions"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(seen<QWidget>(m_page, u"sessionsTab"_s));
        QTest::keyClick(seen<QPushButton>(m_page, u"activityTab_sessions"_s), Qt::Key_PageDown,
                        Qt::ControlModifier);
        QTRY_VERIFY(seen<QWidget>(m_page, u"rosterTab"_s));
    }

    void aRowOfALeafIsShownInItsGroup()
    {
        const qint64 question = m_room->centre.add("question",
                                                   {{u"activity"_s, idText(m_camp)},
                                                    {u"kind"_s, u"text"_s},
                                                    {u"text"_s, u"Why?"_s},
                                                    {u"place_in_order"_s, u"1"_s}});
        m_page->showObject(u"question"_s, question);
        QTRY_VERIFY(seen<QWidget>(m_page, u"questionsTab"_s));
        m_page->screen()->showTab(u"plan"_s);
        QTRY_VERIFY(seen<QWidget>(m_page, u"planTab"_s));
    }

    void aPhaseIsEnteredAndTakenBack()
    {
        openPlan();
        goTo(u"phases"_s);
        QTRY_VERIFY(openDialog(u"recordDialog"_s));
        enter(openDialog(u"recordDialog"_s), u"field_from_day"_s, u"2026-08-17"_s);
        enter(openDialog(u"recordDialog"_s), u"field_until_day"_s, u"2026-08-18"_s);
        enter(openDialog(u"recordDialog"_s), u"field_name_en"_s, u"Large models"_s);
        click(openDialog(u"recordDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_room->count("SELECT count(*) FROM camp_phase"), qint64(1));
        QTRY_COMPARE(labelText(m_page, u"phasesOf_2026-08-18"_s), u"Large models"_s);
        QVERIFY(!wayTo(u"phases"_s));
        QVERIFY(m_room->store().undo().ok());
        QTRY_VERIFY(wayTo(u"phases"_s));
    }

    void aQuotaIsEditedAndRemoved()
    {
        const qint64 quota = m_room->centre.add(
            "camp_quota",
            {{u"activity"_s, idText(m_camp)}, {u"kind"_s, u"organization"_s}, {u"most"_s, u"8"_s}});
        openPlan();
        QCOMPARE(labelText(m_page, u"row_%1"_s.arg(quota)), u"at most 8 of each university"_s);
        click(m_page, u"edit_camp_quota_%1"_s.arg(quota));
        QTRY_VERIFY(openDialog(u"recordDialog"_s));
        enter(openDialog(u"recordDialog"_s), u"field_most"_s, u"10"_s);
        click(openDialog(u"recordDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(labelText(m_page, u"row_%1"_s.arg(quota)), u"at most 10 of each university"_s);
        click(m_page, u"remove_camp_quota_%1"_s.arg(quota));
        QTRY_COMPARE(m_room->count("SELECT count(*) FROM camp_quota"), qint64(0));
        QVERIFY(saidIn(m_page).contains(u"Ctrl+Z"_s));
    }

    void whatIsMissingLeadsToAnotherTab()
    {
        openPlan();
        goTo(u"questions"_s);
        QTRY_VERIFY(seen<QWidget>(m_page, u"questionsTab"_s));
    }

    void theQuestionsAreCopiedForAService()
    {
        m_room->centre.add("question",
                           {{u"activity"_s, idText(m_camp)},
                            {u"kind"_s, u"choice"_s},
                            {u"text"_s, u"Major"_s},
                            {u"options"_s, u"EE\nCS"_s},
                            {u"place_in_order"_s, u"1"_s}});
        openPlan();
        click(m_page, u"campTexts"_s);
        QTRY_VERIFY(openDialog(u"campTextsDialog"_s));
        QWidget* dialog = openDialog(u"campTextsDialog"_s);
        QVERIFY(seen<QPlainTextEdit>(dialog, u"campText"_s)->toPlainText().contains(u"Seats: 80"_s));
        seen<QComboBox>(dialog, u"campTextKind"_s)->setFocus();
        QTest::keyClick(seen<QComboBox>(dialog, u"campTextKind"_s), Qt::Key_Down);
        QTRY_VERIFY(
            seen<QPlainTextEdit>(dialog, u"campText"_s)->toPlainText().startsWith(u"1. Major[单选题]\nEE"_s));
        click(dialog, u"copyCampText"_s);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"1. Major"_s));
        click(dialog, u"printCampText"_s);
        QCOMPARE(m_room->papers.size(), qsizetype(1));
        m_room->fileAnswers << u"/nowhere/at/all.txt"_s;
        click(dialog, u"saveCampText"_s);
        QVERIFY(saidIn(dialog).contains(u"could not be written"_s));
        keepPicture(*dialog, u"camp-texts"_s);
    }

    void aUniversityGetsItsForm()
    {
        openPlan();
        click(m_page, u"nominationForm"_s);
        QTRY_VERIFY(openDialog(u"nominationDialog"_s));
        QWidget* dialog = openDialog(u"nominationDialog"_s);
        enter(dialog, u"nominationUniversity"_s, u"Nowhere University"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY(m_room->fileQuestions.isEmpty()); // nobody is called so: the field says it
        enter(dialog, u"nominationUniversity"_s, u"江大学"_s);
        const QString path = m_folder.filePath(u"form.csv"_s);
        m_room->fileAnswers << path;
        click(dialog, u"dialogMain"_s);
        QFile file(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QCOMPARE(written.count(u"River University"_s), qsizetype(10));
        QVERIFY(written.contains(u"Student number"_s, Qt::CaseInsensitive));
        click(dialog, u"printNomination"_s);
        QCOMPARE(m_room->papers.size(), qsizetype(1));
        keepPicture(*dialog, u"camp-nomination"_s);
    }

    void aTemplateIsSavedAndMadeACampAgain()
    {
        m_room->centre.add(
            "camp_quota",
            {{u"activity"_s, idText(m_camp)}, {u"kind"_s, u"organization"_s}, {u"most"_s, u"8"_s}});
        openPlan();
        click(m_page, u"saveTemplate"_s);
        QTRY_VERIFY(openDialog(u"saveTemplateDialog"_s));
        const QString path = m_folder.filePath(u"summer.kitcamp-plan"_s);
        m_room->fileAnswers << path << path;
        click(openDialog(u"saveTemplateDialog"_s), u"dialogMain"_s);
        QTRY_VERIFY(saidIn(openDialog(u"saveTemplateDialog"_s)).contains(u"summer.kitcamp-plan"_s));
        QTest::keyClick(openDialog(u"saveTemplateDialog"_s), Qt::Key_Escape);
        click(m_page, u"backToList"_s);
        click(m_page, u"campFromTemplate"_s);
        QTRY_VERIFY(openDialog(u"fromTemplateDialog"_s));
        QWidget* dialog = openDialog(u"fromTemplateDialog"_s);
        click(dialog, u"dialogMain"_s);
        QVERIFY(openDialog(u"fromTemplateDialog"_s)); // no first day yet: it says so and stays
        enter(dialog, u"takeFirstDay"_s, u"2027-08-16"_s);
        QVERIFY2(labelText(dialog, u"takePreview"_s).contains(u"1 quota"_s),
                 qPrintable(labelText(dialog, u"takePreview"_s)));
        keepPicture(*dialog, u"camp-from-template"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_room->count("SELECT count(*) FROM camp_quota"), qint64(2));
        QCOMPARE(m_room->text("SELECT ends_on FROM activity ORDER BY id DESC LIMIT 1"), u"2027-08-19"_s);
        QVERIFY(m_room->store().undo().ok());
        QCOMPARE(m_room->count("SELECT count(*) FROM activity"), qint64(1));
    }

    void aFileThatIsNoTemplateIsExplained()
    {
        const QString path = m_folder.filePath(u"notes.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        m_room->fileAnswers << path;
        click(m_page, u"campFromTemplate"_s);
        QTRY_VERIFY(saidIn(m_page).contains(u"notes.txt is no template"_s));
    }

    void nextYearsCampIsProposed()
    {
        openPlan();
        click(m_page, u"copyCamp"_s);
        QTRY_VERIFY(openDialog(u"duplicateDialog"_s));
        QWidget* dialog = openDialog(u"duplicateDialog"_s);
        QCOMPARE(seen<QLineEdit>(dialog, u"duplicateFirstDay"_s)->text(), u"2027-08-16"_s);
        QCOMPARE(seen<QLineEdit>(dialog, u"duplicateNameEn"_s)->text(), u"Summer Camp 2027"_s);
        click(dialog, u"dialogMain"_s);
        QTRY_COMPARE(m_room->count("SELECT count(*) FROM activity WHERE kind='camp'"), qint64(2));
    }

    void thePlanIsPrinted()
    {
        openPlan();
        QVERIFY(m_page->paper());
        QVERIFY(m_page->paper()->pageCount() >= 1);
    }

    void nothingIsCutAndAllIsNamed()
    {
        m_room->centre.add(
            "session",
            {{u"activity"_s, idText(m_camp)},
             {u"title"_s, u"Attention is all you need, and how to read such a paper in one morning"_s},
             {u"starts"_s, u"2026-08-18T09:00"_s},
             {u"minutes"_s, u"160"_s}});
        openPlan();
        keepPicture(*m_room->window(), u"camp-plan"_s);
        QCOMPARE(cutTexts(*m_room->window()).join(u"|"_s), QString());
        QCOMPARE(namelessFields(*m_room->window()), QStringList());
    }

private:
    void openPlan()
    {
        m_page->showObject(u"activity"_s, m_camp);
        QTRY_VERIFY(seen<QWidget>(m_page, u"planTab"_s));
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(); // layouts that were asked for are made one after the other
    }
    /// The button beside something that is missing; null where it is there.
    QPushButton* wayTo(const QString& key)
    {
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->objectName().startsWith(u"goTo_%1_"_s.arg(key)))
                return button;
        }
        return nullptr;
    }
    void goTo(const QString& key)
    {
        QPushButton* button = wayTo(key);
        QVERIFY2(button, qPrintable(key));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void student(const QString& state)
    {
        const qint64 person =
            m_room->centre.add("person", {{u"name"_s, u"张三"_s}, {u"organization"_s, idText(m_university)}});
        m_room->centre.add("participation",
                           {{u"activity"_s, idText(m_camp)},
                            {u"person"_s, idText(person)},
                            {u"role"_s, u"student"_s},
                            {u"state"_s, state}});
    }
    int rows()
    {
        auto* table = seen<QTableView>(m_page, u"listTable"_s);
        return table ? table->model()->rowCount() : -1;
    }
    /// Of the first row, by the title of the column.
    QString cell(const QString& title)
    {
        const QAbstractItemModel* model = seen<QTableView>(m_page, u"listTable"_s)->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return model->index(0, column).data().toString();
        }
        return u"(no such column)"_s;
    }

    std::unique_ptr<ScreenRoom> m_room;
    QTemporaryDir m_folder;
    CampsPage* m_page = nullptr;
    qint64 m_camp = 0;
    qint64 m_university = 0;
};

QTEST_MAIN(CampsPageTest)
#include "tst_campspage.moc"
