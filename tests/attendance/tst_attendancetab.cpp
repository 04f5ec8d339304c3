// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablereader.h"
#include "models/items/attendance/matrixmodel.h"
#include "tests/attendance/attendancescreen.h"
#include "tests/testkit/verify.h"
#include "views/attendance/attendancetab.h"
#include "views/attendance/signinglist.h"
#include "views/print/paperoutput.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QPushButton>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// An activity's attendance: the table, the rule, who completes, files and paper.
class TestAttendanceTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen display cannot hint at sizes of dialogs.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_screen = std::make_unique<AttendanceScreen>();
        AttendanceCentre& centre = m_screen->centre;
        for (int i = 0; i < 3; ++i) {
            centre.mark(centre.sessions.at(i), centre.zhangIn, AttendanceState::Present);
            centre.mark(centre.sessions.at(i), centre.liIn,
                        i == 0 ? AttendanceState::Late : AttendanceState::Absent);
            centre.mark(centre.sessions.at(i), centre.wangIn,
                        i < 2 ? AttendanceState::Present : AttendanceState::Excused);
        }
        centre.at(u"2026-09-22T12:00"_s);
        (void)m_screen->openTab(centre.python);
    }
    void cleanup() { m_screen.reset(); }

    void theTableSaysWhoWasWhere()
    {
        QCOMPARE(m_screen->rows(matrix), 3);
        const int row = rowOf(u"张三"_s);
        QCOMPARE(m_screen->cell(matrix, row, MatrixModel::SumColumn), u"3/3 · 100 %"_s);
        QCOMPARE(m_screen->cell(matrix, row, MatrixModel::FirstSession),
                 attendanceSign(AttendanceState::Present));
        QCOMPARE(m_screen->cell(matrix, rowOf(u"李娜"_s), MatrixModel::SumColumn), u"1/3 · 33 %"_s);
        QCOMPARE(m_screen->cell(matrix, rowOf(u"李娜"_s), MatrixModel::RuleColumn), u"cannot reach 75 %"_s);
        QVERIFY2(m_screen->seen(u"attendanceStanding"_s).contains(u"3 of 4 session"_s),
                 qPrintable(m_screen->seen(u"attendanceStanding"_s)));
        QVERIFY(m_screen->seen(u"attendanceRule"_s).contains(u"75 %"_s));
        m_screen->keep(u"attendance-tab"_s);
    }

    void selectedCellsAreMarked()
    {
        auto* view = m_screen->find<QTableView>(matrix);
        const QModelIndex cell = view->model()->index(rowOf(u"李娜"_s), MatrixModel::FirstSession + 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        m_screen->key(Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(m_screen->centre.state(m_screen->centre.sessions.at(1), m_screen->centre.liIn),
                     u"present"_s);
        QTRY_COMPARE(m_screen->cell(matrix, rowOf(u"李娜"_s), MatrixModel::SumColumn), u"2/3 · 66 %"_s);
    }

    void theModelIsSound()
    {
        MatrixModel model(m_screen->centre.store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setActivity(m_screen->centre.python);
        QCOMPARE(resets.size(), 1);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        m_screen->centre.mark(m_screen->centre.sessions.at(3), m_screen->centre.liIn, AttendanceState::Late);
        QCOMPARE(resets.size(), 1); // selection and scroll stay
        QVERIFY(!changes.isEmpty());
    }

    void onlyWhatBelongsToTheActivityIsReadAnew()
    {
        AttendanceCentre& centre = m_screen->centre;
        MatrixModel model(centre.store());
        model.setActivity(centre.python);
        QSignalSpy loads(&model, &MatrixModel::loaded);
        centre.mark(centre.roboticsSession, centre.zhouIn, AttendanceState::Present);
        centre.set(u"person"_s, centre.sun, u"name"_s, u"孙莉"_s);
        centre.set(u"session"_s, centre.roboticsSession, u"title"_s, u"Wheels"_s);
        QCOMPARE(loads.size(), 0);
        centre.mark(centre.sessions.at(3), centre.liIn, AttendanceState::Late);
        QCOMPARE(loads.size(), 1);
        VERIFY_DONE(centre.store().undo()); // the mark is gone
        QCOMPARE(loads.size(), 2);
        centre.set(u"person"_s, centre.li, u"name"_s, u"李娜娜"_s);
        QCOMPARE(loads.size(), 3);
        (void)centre.enrol(centre.python, centre.sun, u"confirmed"_s);
        QCOMPARE(loads.size(), 4);
        QCOMPARE(model.rowCount(), 4);
        (void)centre.session(centre.python, u"2026-10-05T09:00"_s, 5);
        QCOMPARE(loads.size(), 5);
        QCOMPARE(model.matrix().sessions.size(), 5);
    }

    void whatIsHiddenIsReadWhenItIsShownAgain()
    {
        AttendanceCentre& centre = m_screen->centre;
        auto* tab = m_screen->find<AttendanceTab>(u"attendanceTab"_s);
        QSignalSpy loads(tab->findChild<MatrixModel*>(), &MatrixModel::loaded);
        tab->hide();
        centre.mark(centre.sessions.at(3), centre.liIn, AttendanceState::Present);
        centre.mark(centre.sessions.at(3), centre.wangIn, AttendanceState::Present);
        QCOMPARE(loads.size(), 0);
        tab->show();
        QCOMPARE(loads.size(), 1);
        QCOMPARE(m_screen->cell(matrix, rowOf(u"李娜"_s), MatrixModel::SumColumn), u"2/4 · 50 %"_s);
        tab->hide();
        tab->show();
        QCOMPARE(loads.size(), 1);
    }

    void whoCompletesIsReviewedAndTaken()
    {
        m_screen->centre.mark(m_screen->centre.sessions.at(3), m_screen->centre.zhangIn,
                              AttendanceState::Present);
        m_screen->centre.mark(m_screen->centre.sessions.at(3), m_screen->centre.wangIn,
                              AttendanceState::Present);
        m_screen->centre.at(u"2026-10-01T12:00"_s);
        (void)m_screen->openTab(m_screen->centre.python);
        m_screen->click(u"completion"_s);
        QTRY_VERIFY(m_screen->find<QTableView>(u"proposals"_s));
        QTRY_VERIFY(m_screen->find<QTableView>(u"proposals"_s)->isVisible());
        QCOMPARE(m_screen->rows(u"proposals"_s), 3);
        QVERIFY2(m_screen->seen(u"completionSummary"_s).contains(u"2 completed, 1 not completed"_s),
                 qPrintable(m_screen->seen(u"completionSummary"_s)));
        m_screen->click(u"takeCompletion"_s);
        QTRY_COMPARE(m_screen->centre.count(u"participation"_s, u"state='completed'"_s), 2);
        QCOMPARE(m_screen->centre.count(u"participation"_s, u"state='not_completed'"_s), 1);
        VERIFY_DONE(m_screen->centre.store().undo());
        QCOMPARE(m_screen->centre.count(u"participation"_s, u"state='completed'"_s), 0);
    }

    void aVerdictIsSetByHand()
    {
        m_screen->click(u"completion"_s);
        QTRY_VERIFY(m_screen->find<QTableView>(u"proposals"_s));
        QTRY_VERIFY(m_screen->find<QTableView>(u"proposals"_s)->isVisible());
        m_screen->find<QTableView>(u"proposals"_s)->selectAll();
        m_screen->click(u"verdictCompletes"_s);
        QVERIFY(m_screen->seen(u"completionSummary"_s).contains(u"3 completed"_s));
        QStringList reasons;
        for (int row = 0; row < 3; ++row)
            reasons << m_screen->cell(u"proposals"_s, row, 2);
        QCOMPARE(reasons.filter(u"by hand"_s).size(), 2); // one completes by the rule already
    }

    void theTableIsWritten_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("spreadsheet") << u"xlsx"_s;
        QTest::newRow("csv") << u"csv"_s;
    }
    void theTableIsWritten()
    {
        QFETCH(QString, ending);
        m_screen->fileAnswer = m_screen->centre.file().filePath(u"attendance."_s + ending);
        m_screen->click(u"exportMatrix"_s);
        const auto table = readTable(m_screen->fileAnswer);
        VERIFY_DONE(table);
        QCOMPARE(table->rows.size(), size_t(3));
        QCOMPARE(table->header.constFirst(), u"Name"_s);
        QVERIFY(table->header.contains(u"Percent"_s));
        const TableRow& row = table->rows.at(static_cast<size_t>(rowOf(u"张三"_s)));
        QCOMPARE(row.cells.at(1), u"2023000142"_s);
        QVERIFY(row.cells.contains(u"present"_s));
        QVERIFY(row.cells.contains(u"100"_s));
    }

    void paperSaysTheSame()
    {
        auto* tab = m_screen->find<AttendanceTab>(u"attendanceTab"_s);
        const auto paper = tab->paper();
        QVERIFY(paper);
        QVERIFY(textOf(*paper).contains(u"张三"_s));
    }

    void listsToSignHaveEverybodyAndSpareLines()
    {
        const auto paper = signingListOfSession(
            m_screen->centre.store(), m_screen->centre.sessions.constFirst(), QLocale(QLocale::English));
        VERIFY_DONE(paper);
        const QString text = textOf(**paper);
        for (const QString& name :
             {u"张三"_s, u"李娜"_s, u"王芳"_s, u"2023000142"_s, u"Signature"_s, u"Lab 302"_s})
            QVERIFY2(text.contains(name), qPrintable(name));
        QVERIFY(!text.contains(u"赵伟"_s)); // waits
        QVERIFY((*paper)->frame().stamp.remarks.isEmpty());
    }

    void aListToSignWithPupilsSaysThatItIsInternal()
    {
        Store& store = m_screen->centre.store();
        const auto pupil = store.reader().integer("SELECT id FROM person WHERE name='张三'");
        VERIFY_DONE(store.perform(EditRecords{u"person"_s, {**pupil}, {{u"degree_level"_s, u"school"_s}}}));
        const auto paper =
            signingListOfSession(store, m_screen->centre.sessions.constFirst(), QLocale(QLocale::English));
        VERIFY_DONE(paper);
        QVERIFY(textOf(**paper).contains(u"张三"_s));
        QCOMPARE((*paper)->frame().stamp.remarks.size(), 1);
        QVERIFY((*paper)->frame().stamp.remarks.constFirst().startsWith(u"Internal: 1 person"_s));
    }

    void aLongActivityGoesOnToFurtherPages()
    {
        for (int i = 5; i < 30; ++i)
            m_screen->centre.session(m_screen->centre.python,
                                     u"2026-10-%1T09:00"_s.arg(i - 4, 2, 10, QChar(u'0')), i);
        const auto paper = signingListOfActivity(m_screen->centre.store(), m_screen->centre.python,
                                                 QLocale(QLocale::English));
        VERIFY_DONE(paper);
        QVERIFY((*paper)->pageCount() >= 2);
        const QString text = textOf(**paper);
        QVERIFY(text.contains(u"09-07"_s));
        QVERIFY(text.contains(u"10-25"_s));
    }

    void theDoorOfTheNextSessionIsOpened()
    {
        m_screen->click(u"openDoor"_s);
        QCOMPARE(m_screen->shownObjects,
                 QStringList{u"session_door %1"_s.arg(m_screen->centre.sessions.at(3))});
    }

private:
    [[nodiscard]] int rowOf(const QString& name)
    {
        for (int row = 0; row < m_screen->rows(matrix); ++row) {
            if (m_screen->cell(matrix, row, MatrixModel::PersonColumn) == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString textOf(const Paper& paper)
    {
        const QString path = m_screen->centre.file().filePath(u"paper.pdf"_s);
        if (!savePdf(paper, path))
            return {};
        if (const QString folder = qEnvironmentVariable("KITCAMP_PICTURES"); !folder.isEmpty())
            QFile::copy(path, folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + u".pdf"_s);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    const QString matrix = u"attendanceMatrix"_s;
    std::unique_ptr<AttendanceScreen> m_screen;
};

QTEST_MAIN(TestAttendanceTab)
#include "tst_attendancetab.moc"
