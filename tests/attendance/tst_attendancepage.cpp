// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/arrivalsmodel.h"
#include "models/items/attendance/sheetmodel.h"
#include "tests/attendance/attendancescreen.h"
#include "tests/testkit/verify.h"
#include "views/attendance/attendancepage.h"
#include "views/print/paper.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The door's page as a helper works with it on Saturday morning.
class TestAttendancePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen display cannot hint at sizes of dialogs.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_screen = std::make_unique<AttendanceScreen>();
        (void)m_screen->openPage();
    }
    void cleanup() { m_screen.reset(); }

    void theOpenSessionIsShownWithItsList()
    {
        QCOMPARE(m_screen->rows(u"sheet"_s), 4);
        QCOMPARE(m_screen->seen(u"countIn"_s), u"0"_s);
        QCOMPARE(m_screen->seen(u"countExpected"_s), u"3"_s);
        QCOMPARE(m_screen->seen(u"countSeats"_s), u"1"_s); // the class has 4, the room 5
        QCOMPARE(sessions()->model()->rowCount(), 2);
        m_screen->keep(u"attendance-empty"_s);
    }

    void aScanCountsAndShowsTheFace()
    {
        m_screen->scan(u"0412345678"_s);
        QCOMPARE(m_screen->seen(u"countIn"_s), u"1"_s);
        QCOMPARE(m_screen->seen(u"arrivalName"_s), u"张三"_s);
        QCOMPARE(m_screen->cell(u"arrivals"_s, 0, ArrivalsModel::PersonColumn), u"张三"_s);
        QCOMPARE(m_screen->cell(u"arrivals"_s, 0, ArrivalsModel::WhatColumn), u"Present"_s);
        QCOMPARE(stateOf(u"张三"_s), u"present"_s);
        QCOMPARE(m_screen->tones.played, QList<Sound>{Sound::Lent});
    }

    void scansAreNeverLostToAButton()
    {
        m_screen->click(u"doorSound"_s);
        m_screen->scan(u"0412345678"_s);
        QCOMPARE(m_screen->seen(u"countIn"_s), u"1"_s);
        m_screen->selectRows(u"sheet"_s, {0});
        m_screen->scan(u"0498765432"_s);
        QCOMPARE(m_screen->seen(u"countIn"_s), u"2"_s);
    }

    void offersAreTakenByTheirKeys()
    {
        m_screen->scan(u"0400000012"_s);
        QVERIFY2(m_screen->seen(u"arrivalOffers"_s).contains(u"Alt+1"_s),
                 qPrintable(m_screen->seen(u"arrivalOffers"_s)));
        m_screen->key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_screen->cell(u"arrivals"_s, 0, ArrivalsModel::WhatColumn),
                 u"Added to the list, and present"_s);
        QCOMPARE(m_screen->rows(u"sheet"_s), 5);
    }

    void severalAreMarkedByTheirKey()
    {
        m_screen->selectRows(u"sheet"_s, {0, 1});
        m_screen->key(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(m_screen->centre.count(u"attendance"_s, u"state='absent'"_s), 2);
        m_screen->key(Qt::Key_L, Qt::AltModifier);
        QTRY_COMPARE(m_screen->centre.count(u"attendance"_s, u"state='late'"_s), 2);
        m_screen->key(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(m_screen->centre.count(u"attendance"_s), 0);
    }

    void excusedAsksWhy()
    {
        m_screen->selectRows(u"sheet"_s, {0});
        m_screen->key(Qt::Key_X, Qt::AltModifier);
        QTRY_VERIFY(m_screen->find<QLineEdit>(u"reason"_s));
        auto* reason = m_screen->find<QLineEdit>(u"reason"_s);
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"ill"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(m_screen->centre.count(u"attendance"_s, u"state='excused' AND note='ill'"_s), 1);
    }

    void nobodySelectedIsSaid()
    {
        m_screen->click(u"markPresent"_s);
        QVERIFY(m_screen->cell(u"arrivals"_s, 0, ArrivalsModel::WhatColumn).contains(u"Select people"_s));
    }

    void deleteTakesALineBack()
    {
        m_screen->scan(u"0412345678"_s);
        m_screen->selectRows(u"arrivals"_s, {0});
        m_screen->key(Qt::Key_Delete);
        QCOMPARE(m_screen->centre.count(u"attendance"_s), 0);
        QCOMPARE(m_screen->seen(u"countIn"_s), u"0"_s);
        QVERIFY(m_screen->cell(u"arrivals"_s, 1, ArrivalsModel::WhatColumn).contains(u"taken back"_s));
    }

    void closingMarksTheRest()
    {
        m_screen->scan(u"0412345678"_s);
        m_screen->click(u"closeSession"_s); // it begins only at nine
        QVERIFY(m_screen->cell(u"arrivals"_s, 0, ArrivalsModel::WhatColumn).contains(u"begins only at"_s));
        m_screen->centre.at(u"2026-09-07T09:20"_s);
        m_screen->click(u"closeSession"_s); // it runs: that is asked
        QTRY_VERIFY(m_screen->find<QPushButton>(u"closeNow"_s));
        QCOMPARE(m_screen->centre.count(u"attendance"_s, u"state='absent'"_s), 0);
        QTRY_VERIFY(m_screen->find<QPushButton>(u"closeNow"_s)->isVisible());
        m_screen->keep(u"attendance-close-question"_s);
        m_screen->click(u"closeNow"_s);
        QCOMPARE(m_screen->centre.count(u"attendance"_s, u"state='absent'"_s), 2);
        m_screen->keep(u"attendance-closed"_s);
    }

    void aLongNameOfASessionCutsNothingElse()
    {
        m_screen->centre.set(u"activity"_s, m_screen->centre.python, u"name"_s,
                             u"Python and data for beginners, group three of the autumn"_s);
        m_screen->scan(u"0412345678"_s);
        auto* view = m_screen->find<QTableView>(u"arrivals"_s);
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(view->columnWidth(ArrivalsModel::WhatColumn) >= 150);
        m_screen->keep(u"attendance-long-name"_s);
    }

    void anotherSessionIsChosenFromTheList()
    {
        const QRect row = sessions()->visualRect(sessions()->model()->index(1, 0));
        QTest::mouseClick(sessions()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(page()->door().session(), m_screen->centre.roboticsSession);
        QCOMPARE(m_screen->rows(u"sheet"_s), 1);
        m_screen->click(u"anySession"_s);
        QCOMPARE(page()->door().session(), 0);
        QCOMPARE(m_screen->rows(u"sheet"_s), 4);
    }

    void anotherDayIsReached()
    {
        for (int i = 0; i < 7; ++i)
            m_screen->click(u"dayAfter"_s);
        QCOMPARE(sessions()->model()->rowCount(), 1);
        m_screen->click(u"dayAfter"_s);
        QVERIFY(m_screen->find<QWidget>(u"noSessions"_s)->isVisible());
    }

    void anotherDoorsMarksArrive()
    {
        const auto other = m_screen->centre.file().another();
        VERIFY_DONE(other);
        VERIFY_DONE(
            (*other)->perform(MarkAttendance{m_screen->centre.sessions.constFirst(),
                                             {{(*other)->ids().nextValue(), m_screen->centre.liIn, {}}},
                                             u"present"_s,
                                             false,
                                             m_screen->centre.clock().now()}));
        m_screen->centre.store().lookForForeignChanges();
        QCOMPARE(m_screen->seen(u"countIn"_s), u"1"_s);
        QCOMPARE(stateOf(u"李娜"_s), u"present"_s);
    }

    void anUnknownCardAsksInTheLine()
    {
        m_screen->scan(u"0477777777"_s);
        QVERIFY(prompt().contains(u"Whose card"_s));
        m_screen->scan(u"王芳"_s);
        QVERIFY(!prompt().contains(u"Whose card"_s));
        QCOMPARE(stateOf(u"王芳"_s), u"present"_s);
        m_screen->keep(u"attendance-card"_s);
    }

    void theListToSignIsPreviewed()
    {
        m_screen->click(u"signingList"_s);
        QCOMPARE(m_screen->papers.size(), 1);
        QVERIFY(m_screen->papers.constFirst()->title().contains(u"Python"_s));
    }

    void theMeetingsListIsReviewedAndTaken()
    {
        const QString path = m_screen->centre.file().filePath(u"meeting.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("姓名,学号,时长\n张三,2023000142,88\n电信李娜,,80\n主持人,,95\n");
        file.close();
        m_screen->fileAnswer = path;
        m_screen->click(u"onlineList"_s);
        QTRY_VERIFY(m_screen->find<QTableView>(u"onlineLines"_s));
        QTRY_VERIFY(m_screen->find<QTableView>(u"onlineLines"_s)->isVisible());
        QVERIFY2(m_screen->seen(u"onlineSummary"_s).contains(u"1 doubtful"_s),
                 qPrintable(m_screen->seen(u"onlineSummary"_s)));
        m_screen->click(u"takeOnline"_s);
        QTRY_COMPARE(m_screen->centre.count(u"attendance"_s, u"online=1 AND state='present'"_s), 1);
    }

    void aListThatIsNoneIsRefusedInWords()
    {
        const QString path = m_screen->centre.file().filePath(u"other.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.close();
        m_screen->fileAnswer = path;
        m_screen->click(u"onlineList"_s);
        QVERIFY(!m_screen->cell(u"arrivals"_s, 0, ArrivalsModel::WhatColumn).isEmpty());
        QVERIFY(!m_screen->find<QTableView>(u"onlineLines"_s));
    }

    void aBusyMorningLooksRight()
    {
        m_screen->scan(u"0412345678"_s);
        m_screen->centre.at(u"2026-09-07T09:13"_s);
        m_screen->scan(u"0498765432"_s);
        m_screen->scan(u"0400000013"_s);
        m_screen->scan(u"0400000011"_s);
        m_screen->keep(u"attendance-light"_s);
        m_screen->theme().setChoice(Theme::Choice::Dark);
        m_screen->keep(u"attendance-dark"_s);
        m_screen->theme().setChoice(Theme::Choice::Light);
        QCOMPARE(m_screen->seen(u"countLate"_s), u"1"_s);
    }

private:
    [[nodiscard]] AttendancePage* page() { return m_screen->find<AttendancePage>(u"attendancePage"_s); }
    [[nodiscard]] QListView* sessions() { return m_screen->find<QListView>(u"daySessions"_s); }
    [[nodiscard]] QString prompt()
    {
        return m_screen->find<QLineEdit>(u"scanEdit"_s)->accessibleDescription();
    }
    [[nodiscard]] QString stateOf(const QString& name)
    {
        for (int row = 0; row < m_screen->rows(u"sheet"_s); ++row) {
            if (m_screen->cell(u"sheet"_s, row, SheetModel::PersonColumn) == name)
                return m_screen->cell(u"sheet"_s, row, SheetModel::StateColumn);
        }
        return {};
    }

    std::unique_ptr<AttendanceScreen> m_screen;
};

QTEST_MAIN(TestAttendancePage)
#include "tst_attendancepage.moc"
