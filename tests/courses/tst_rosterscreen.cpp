// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/courses/coursescreen.h"

#include "models/activities/roster/rosteractions.h"
#include "models/exchange/tablereader.h"

#include <QShortcut>
#include <QSignalSpy>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The roster as an organiser works on it: with cards, keys and the mouse, one person or many.
class RosterScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<CourseScreen>();
        m_zhang = m_screen->addStudent(u"张三"_s);
        m_screen->room.centre.add(
            "person_number",
            {{u"person"_s, QString::number(m_zhang)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"0412345678"_s}});
    }
    void cleanup() { m_screen.reset(); }

    void aScannedCardComesOntoTheRoster()
    {
        m_screen->openClass(u"roster"_s);
        type(u"0412345678"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"张三"_s});
        QCOMPARE(m_screen->room.text("SELECT state FROM participation"), u"confirmed"_s);
        QVERIFY2(m_screen->said().contains(u"Ctrl+Z"_s), qPrintable(m_screen->said()));
        QVERIFY(m_screen->room.store().undo().ok());
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList());
    }

    void undoOfTheEmptyLineBelongsToTheWindow()
    {
        m_screen->openClass(u"roster"_s);
        type(u"0412345678"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"张三"_s});
        auto* line = seen<QLineEdit>(m_screen->page(), u"addPerson"_s);
        QShortcut undo(QKeySequence(u"Ctrl+Z"_s), line->window());
        QSignalSpy undone(&undo, &QShortcut::activated);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QTest::keyClicks(line, u"Li"_s);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QVERIFY2(line->text() != u"Li"_s, "what was typed is taken back first");
    }

    void somebodyUnknownIsEnteredAtOnce()
    {
        m_screen->openClass(u"roster"_s);
        type(u"Nemo Nobody"_s);
        QTRY_VERIFY(openDialog(u"groupedDialog"_s));
        QCOMPARE(seen<QLineEdit>(openDialog(u"groupedDialog"_s), u"field_name"_s)->text(), u"Nemo Nobody"_s);
        click(openDialog(u"groupedDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"Nemo Nobody"_s});
    }

    void whoFindsNoSeatMayWait()
    {
        fill();
        m_screen->openClass(u"roster"_s);
        type(u"0412345678"_s);
        QTRY_VERIFY(openDialog(u"fullDialog"_s));
        QVERIFY(textsIn(openDialog(u"fullDialog"_s)).contains(u"No seat for 张三"_s));
        click(openDialog(u"fullDialog"_s), u"waitInstead"_s);
        QTRY_COMPARE(m_screen->room.text("SELECT state FROM participation ORDER BY id DESC LIMIT 1"),
                     u"waiting"_s);
        QVERIFY2(m_screen->said().contains(u"(on the waiting list)"_s), qPrintable(m_screen->said()));
        QVERIFY2(!m_screen->said().contains(u"confirmed"_s), qPrintable(m_screen->said()));
    }

    void anApplicantWhoFindsNoSeatIsSaidToWait()
    {
        fill();
        const qint64 zhang = m_screen->enrol(m_zhang, u"applied"_s);
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(3);
        m_screen->clickRow(u"张三"_s);
        m_screen->key(Qt::Key_F6);
        QTRY_VERIFY(openDialog(u"fullDialog"_s));
        QVERIFY(textsIn(openDialog(u"fullDialog"_s)).contains(u"No seat for 张三"_s));
        click(openDialog(u"fullDialog"_s), u"waitInstead"_s);
        QTRY_COMPARE(m_screen->state(zhang), u"waiting"_s);
        QVERIFY2(m_screen->said().contains(u"Put on the waiting list: 张三"_s), qPrintable(m_screen->said()));
    }

    void detailsTellTimesAsPeopleReadThem()
    {
        fill();
        m_screen->enrol(m_zhang, u"waiting"_s);
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(3);
        m_screen->clickRow(u"张三"_s);
        QTRY_VERIFY(seen<QWidget>(m_screen->page(), u"recordPanel"_s));
        auto* panel = seen<QWidget>(m_screen->page(), u"recordPanel"_s);
        QTRY_VERIFY2(textsIn(panel).contains(u"2026-03-10 "_s), qPrintable(textsIn(panel)));
        QVERIFY2(!textsIn(panel).contains(u"Place on the waiting list"_s), qPrintable(textsIn(panel)));
    }

    void inAFullerClassNoSeatIsPromised()
    {
        const QList<qint64> in = fill();
        m_screen->enrol(m_zhang, u"waiting"_s);
        AddParticipants beyond;
        beyond.activity = m_screen->activity;
        beyond.state = u"confirmed"_s;
        beyond.overrideReason = u"The dean asked"_s;
        beyond.at = m_screen->room.centre.now();
        beyond.entries = {
            {m_screen->room.store().ids().nextValue(), m_screen->addStudent(u"李娜"_s), u"site"_s}};
        QVERIFY(m_screen->room.store().perform(beyond).ok());
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(4);
        m_screen->clickRow(u"学生0"_s);
        m_screen->key(Qt::Key_F8);
        QTRY_VERIFY(openDialog(u"reasonDialog"_s));
        const QString asked = textsIn(openDialog(u"reasonDialog"_s));
        QVERIFY2(asked.contains(u"Nobody is offered the seat"_s), qPrintable(asked));
        click(openDialog(u"reasonDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->state(in.constFirst()), u"withdrawn"_s);
        QVERIFY2(!m_screen->said().contains(u"offered"_s), qPrintable(m_screen->said()));
    }

    void aSeatBeyondTheSeatsNeedsAReason()
    {
        fill();
        m_screen->openClass(u"roster"_s);
        type(u"0412345678"_s);
        QTRY_VERIFY(openDialog(u"fullDialog"_s));
        click(openDialog(u"fullDialog"_s), u"dialogMain"_s);
        QVERIFY(openDialog(u"fullDialog"_s)); // without a reason it stays open
        enter(openDialog(u"fullDialog"_s), u"overrideReason"_s, u"The dean asked"_s);
        click(openDialog(u"fullDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->room.text("SELECT beyond_seats FROM participation ORDER BY id DESC LIMIT 1"),
                     u"The dean asked"_s);
    }

    void manyAreOfferedSeatsAtOnceByAKey()
    {
        const qint64 first = m_screen->enrol(m_zhang, u"applied"_s);
        const qint64 second = m_screen->enrol(m_screen->addStudent(u"李娜"_s), u"applied"_s);
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(2);
        m_screen->clickRow(u"张三"_s);
        m_screen->clickRow(u"李娜"_s, Qt::ControlModifier);
        m_screen->key(Qt::Key_F5);
        QTRY_COMPARE(m_screen->state(first), u"offered"_s);
        QCOMPARE(m_screen->state(second), u"offered"_s);
        QTRY_VERIFY2(m_screen->texts(u"state"_s).constFirst().contains(u"2026-03-13"_s),
                     qPrintable(m_screen->texts(u"state"_s).join(u'|')));
        m_screen->key(Qt::Key_F6);
        QTRY_COMPARE(m_screen->state(first), u"confirmed"_s);
        QCOMPARE(seen<QPushButton>(m_screen->page(), u"chip_in"_s)->text(), u"Confirmed 2"_s);
    }

    void whoWithdrawsMakesRoomForTheNext()
    {
        const QList<qint64> in = fill();
        const qint64 waiting = m_screen->enrol(m_zhang, u"waiting"_s);
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(3);
        m_screen->clickRow(u"学生0"_s);
        m_screen->key(Qt::Key_F8);
        QTRY_VERIFY(openDialog(u"reasonDialog"_s));
        const QString asked = textsIn(openDialog(u"reasonDialog"_s));
        QVERIFY2(asked.contains(u"first to 张三"_s), qPrintable(asked));
        enter(openDialog(u"reasonDialog"_s), u"reason"_s, u"Ill"_s);
        click(openDialog(u"reasonDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->state(in.constFirst()), u"withdrawn"_s);
        QCOMPARE(m_screen->state(waiting), u"offered"_s);
        QVERIFY2(m_screen->said().contains(u"offered until 2026-03-13 23:59 to 张三"_s),
                 qPrintable(m_screen->said()));
        QCOMPARE(m_screen->room.text("SELECT reason FROM participation WHERE state='withdrawn'"), u"Ill"_s);
        QVERIFY(m_screen->room.store().undo().ok());
        QTRY_COMPARE(m_screen->said(), QString()); // it was taken back: nothing is left to take back
    }

    void theWaitingListIsOrderedByKeys()
    {
        waitThree();
        m_screen->openClass(u"roster"_s);
        click(m_screen->page(), u"chip_waiting"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), (QStringList{u"等0"_s, u"等1"_s, u"等2"_s}));
        m_screen->clickRow(u"等2"_s);
        m_screen->key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_screen->texts(u"name"_s), (QStringList{u"等0"_s, u"等2"_s, u"等1"_s}));
        m_screen->key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_screen->texts(u"name"_s), (QStringList{u"等2"_s, u"等0"_s, u"等1"_s}));
        m_screen->key(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(m_screen->texts(u"name"_s), (QStringList{u"等0"_s, u"等2"_s, u"等1"_s}));
        QVERIFY(m_screen->texts(u"state"_s).constFirst().contains(u"no. 1"_s));
    }

    void theWaitingListIsOrderedByDragging()
    {
        waitThree();
        m_screen->openClass(u"roster"_s);
        click(m_screen->page(), u"chip_waiting"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), qsizetype(3));
        m_screen->clickRow(u"等2"_s);
        QTableView* view = m_screen->table();
        const QPoint from = view->visualRect(view->model()->index(2, 0)).center();
        const QPoint to = view->visualRect(view->model()->index(0, 0)).center() - QPoint(0, 8);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), (from + to) / 2);
        QTest::mouseMove(view->viewport(), to);
        QTRY_VERIFY(seen<QFrame>(view, u"waitingLine"_s));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(m_screen->texts(u"name"_s), (QStringList{u"等2"_s, u"等0"_s, u"等1"_s}));
        QVERIFY(!seen<QFrame>(view, u"waitingLine"_s));
    }

    void offersThatLapsedGoToTheNext()
    {
        const qint64 offered = m_screen->enrol(m_zhang, u"offered"_s);
        m_screen->enrol(m_screen->addStudent(u"李娜"_s), u"confirmed"_s);
        const qint64 waiting = m_screen->enrol(m_screen->addStudent(u"王伟"_s), u"waiting"_s);
        m_screen->room.centre.clock().set(QDateTime(QDate(2026, 3, 20), QTime(8, 0), Qt::UTC));
        m_screen->openClass(u"roster"_s);
        QTRY_VERIFY(m_screen->said().contains(u"not confirmed in time"_s));
        click(m_screen->page(), u"inlineMessageAction"_s);
        QTRY_COMPARE(m_screen->state(offered), u"withdrawn"_s);
        QCOMPARE(m_screen->state(waiting), u"offered"_s);
        click(m_screen->page(), u"chip_lapsed"_s);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"张三"_s});
    }

    void answersStandInColumnsAndAreEdited()
    {
        const qint64 question =
            m_screen->room.centre.add("question",
                                      {{u"activity"_s, QString::number(m_screen->activity)},
                                       {u"place_in_order"_s, u"1"_s},
                                       {u"kind"_s, u"choice"_s},
                                       {u"text"_s, u"T恤尺码"_s},
                                       {u"text_en"_s, u"Shirt"_s},
                                       {u"options"_s, u"S\nM\nL"_s}});
        m_screen->enrol(m_zhang, u"confirmed"_s);
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(1);
        m_screen->clickRow(u"张三"_s);
        m_screen->key(Qt::Key_F2);
        QTRY_VERIFY(openDialog(u"answersDialog"_s));
        choose(openDialog(u"answersDialog"_s), u"answer_%1"_s.arg(question), u"M"_s);
        click(openDialog(u"answersDialog"_s), u"dialogMain"_s);
        QTRY_COMPARE(m_screen->texts(u"answer_%1"_s.arg(question)), QStringList{u"M"_s});
    }

    void aNewQuestionIsANewColumn()
    {
        m_screen->enrol(m_zhang, u"confirmed"_s);
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(1);
        const int before = m_screen->table()->model()->columnCount();
        m_screen->room.centre.add("question",
                                  {{u"activity"_s, QString::number(m_screen->activity)},
                                   {u"place_in_order"_s, u"1"_s},
                                   {u"kind"_s, u"text"_s},
                                   {u"text"_s, u"Diet"_s}});
        QTRY_COMPARE(m_screen->table()->model()->columnCount(), before + 1);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"张三"_s});
    }

    void questionsAreMovedAndRemoved()
    {
        for (const QString& text : {u"One"_s, u"Two"_s})
            m_screen->room.centre.add("question",
                                      {{u"activity"_s, QString::number(m_screen->activity)},
                                       {u"place_in_order"_s, text == u"One"_s ? u"1"_s : u"2"_s},
                                       {u"kind"_s, u"text"_s},
                                       {u"text"_s, text}});
        m_screen->openClass(u"questions"_s);
        QTRY_COMPARE(m_screen->texts(u"text"_s), (QStringList{u"One"_s, u"Two"_s}));
        m_screen->clickRow(u"Two"_s);
        m_screen->key(Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_screen->texts(u"text"_s), (QStringList{u"Two"_s, u"One"_s}));
        m_screen->key(Qt::Key_Delete);
        QTRY_COMPARE(m_screen->texts(u"text"_s), QStringList{u"One"_s});
        QVERIFY(m_screen->room.store().undo().ok());
        QTRY_COMPARE(m_screen->texts(u"text"_s).size(), qsizetype(2));
    }

    void theRosterIsSavedAsASpreadsheet()
    {
        m_screen->enrol(m_zhang, u"confirmed"_s);
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"roster.xlsx"_s);
        m_screen->room.fileAnswers << path;
        click(m_screen->page(), u"exportList"_s);
        QTRY_VERIFY(QFile::exists(path));
        const auto table = readTable(path);
        QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().sentence));
        QCOMPARE(table->rows.size(), size_t(1));
        QVERIFY(table->rows.front().cells.contains(u"张三"_s));
    }

    void scoresAreSavedForTheRegistrar()
    {
        const qint64 zhang = m_screen->enrol(m_zhang, u"confirmed"_s);
        QVERIFY(m_screen->room.centre.edit("participation", zhang, {{u"score"_s, u"8550"_s}}).ok());
        m_screen->openClass(u"roster"_s);
        m_screen->waitForRows(1);
        QCOMPARE(m_screen->texts(u"score"_s), QStringList{u"85.5"_s});
        const QTemporaryDir folder;
        m_screen->room.fileAnswers << folder.filePath(u"scores.csv"_s);
        click(m_screen->page(), u"exportScores"_s);
        QTRY_VERIFY(openDialog(u"scoresDialog"_s));
        choose(openDialog(u"scoresDialog"_s), u"scoreForm"_s, u"Five grades: 优 良 中 及格 不及格"_s);
        click(openDialog(u"scoresDialog"_s), u"dialogMain"_s);
        QTRY_VERIFY(!openDialog(u"scoresDialog"_s));
        const auto table = readTable(folder.filePath(u"scores.csv"_s));
        QVERIFY(table.ok());
        QCOMPARE(table->rows.front().cells.constLast(), u"良好"_s);
    }

private:
    /// Types into the line above the roster and presses Enter, as a scanner does.
    void type(const QString& text)
    {
        enter(m_screen->page(), u"addPerson"_s, text);
        QTest::keyClick(seen<QLineEdit>(m_screen->page(), u"addPerson"_s), Qt::Key_Return);
    }
    /// All that labels in it say.
    [[nodiscard]] static QString textsIn(const QWidget* root)
    {
        QStringList texts;
        for (const QLabel* label : root->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'|');
    }
    /// Both seats are taken.
    QList<qint64> fill()
    {
        QList<qint64> in;
        for (int i = 0; i < 2; ++i)
            in << m_screen->enrol(m_screen->addStudent(u"学生%1"_s.arg(i)), u"confirmed"_s);
        return in;
    }
    void waitThree()
    {
        fill();
        for (int i = 0; i < 3; ++i)
            m_screen->enrol(m_screen->addStudent(u"等%1"_s.arg(i)), u"waiting"_s);
    }

    std::unique_ptr<CourseScreen> m_screen;
    qint64 m_zhang = 0;
};

QTEST_MAIN(RosterScreenTest)
#include "tst_rosterscreen.moc"
