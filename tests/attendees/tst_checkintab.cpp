// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/checkinactions.h"
#include "tests/attendees/attendeescreen.h"
#include "tests/testkit/verify.h"
#include "views/attendees/checkintab.h"
#include "views/print/paper.h"

#include <QCheckBox>
#include <QPushButton>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The first morning of a camp: people stand in a line, somebody types.
class TestCheckInTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_screen = std::make_unique<AttendeeScreen>();
        m_screen->centre.at(u"2026-09-10T09:02"_s);
        m_screen->centre.detail(m_screen->centre.in[1], {{u"diet"_s, u"halal"_s}, {u"shirt_size"_s, u"M"_s}});
        m_tab = &m_screen->open<CheckInTab>();
    }
    void cleanup() { m_screen.reset(); }

    void fourDigitsAndEnterCheckIn()
    {
        QCOMPARE(m_screen->seen(u"countHere"_s), u"0 of 6"_s);
        m_screen->enter(u"1142"_s);
        QVERIFY2(m_screen->seen(u"checkInSentence"_s).contains(u"李娜"_s),
                 qPrintable(m_screen->seen(u"checkInSentence"_s)));
        QVERIFY2(m_screen->seen(u"checkInFacts"_s).contains(u"halal"_s),
                 qPrintable(m_screen->seen(u"checkInFacts"_s)));
        QVERIFY(m_screen->seen(u"checkInFacts"_s).contains(u"Shirt M"_s));
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"1 of 6"_s);
        QTRY_COMPARE(m_screen->rows(u"arrivalTable"_s), 1);
        QVERIFY(m_screen->find<QCheckBox>(u"badgeGiven"_s)->isChecked());
        m_screen->keep(u"checkin"_s);
        // The line is armed for the next one.
        m_screen->enter(u"王芳"_s);
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"2 of 6"_s);
    }
    void oneOfSeveralIsChosenByItsNumber()
    {
        m_screen->enter(u"8831"_s);
        QVERIFY(m_screen->find<QPushButton>(u"choice2"_s));
        m_screen->keep(u"checkin-several"_s);
        m_screen->key(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"1 of 6"_s);
        QCOMPARE(m_screen->centre.count(u"check_in"_s), 1);
        m_screen->enter(u"8831"_s);
        m_screen->click(u"choice1"_s);
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"2 of 6"_s);
    }
    void aTickThatIsTakenAwayIsKept()
    {
        m_screen->enter(u"1142"_s);
        auto* badge = m_screen->find<QCheckBox>(u"badgeGiven"_s);
        QTest::mouseClick(badge, Qt::LeftButton, {}, QPoint(8, badge->height() / 2));
        QTRY_COMPARE(m_screen->centre.value("SELECT badge_given FROM check_in WHERE participation=?",
                                            m_screen->centre.in[1]),
                     u"0"_s);
        QTRY_VERIFY(m_screen->cell(u"arrivalTable"_s, 0, 4).contains(u"badge"_s));
        m_screen->enter(u"王芳"_s); // still armed
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"2 of 6"_s);
    }
    void whatWentWrongIsASentence()
    {
        m_screen->enter(u"1142"_s);
        m_screen->enter(u"1142"_s);
        QVERIFY2(m_screen->seen(u"checkInSentence"_s).contains(u"9:02"_s),
                 qPrintable(m_screen->seen(u"checkInSentence"_s)));
        m_screen->enter(u"吴强"_s);
        QVERIFY2(m_screen->seen(u"checkInSentence"_s).contains(u"not confirmed"_s),
                 qPrintable(m_screen->seen(u"checkInSentence"_s)));
        m_screen->enter(u"钱进"_s);
        QVERIFY(m_screen->seen(u"checkInSentence"_s).contains(u"Camp 2027"_s));
        m_screen->enter(u"9999999"_s);
        QVERIFY(m_screen->seen(u"checkInSentence"_s).contains(u"9999999"_s));
        QCOMPARE(m_screen->centre.count(u"check_in"_s), 1);
    }
    void theLastOneIsTakenBack()
    {
        m_screen->enter(u"1142"_s);
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"1 of 6"_s);
        m_screen->click(u"undoCheckIn"_s);
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"0 of 6"_s);
        QVERIFY(!m_screen->find<QPushButton>(u"undoCheckIn"_s)->isEnabled());
    }
    void whoGoesHomeIsNoted()
    {
        m_screen->enter(u"1142"_s);
        m_screen->click(u"departures"_s);
        m_screen->enter(u"1142"_s);
        QVERIFY(m_screen->seen(u"checkInSentence"_s).contains(u"goes home"_s));
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"0 of 6"_s);
        QTRY_COMPARE(m_screen->seen(u"countMissing"_s), u"5"_s);
    }
    void anotherDeskIsSeen()
    {
        auto other = m_screen->centre.file().another();
        VERIFY_DONE(other);
        VERIFY_DONE((*other)->perform(CheckIn{(*other)->ids().nextValue(), m_screen->centre.in[2], true,
                                              false, (*other)->clock().now()}));
        m_screen->centre.store().lookForForeignChanges();
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"1 of 6"_s);
    }
    void everybodyTakesTwoGestures()
    {
        int gestures = 0;
        for (const QString& end : {u"1142"_s, u"5567"_s, u"6612"_s, u"9998"_s, u"zhangsan"_s, u"sunli"_s}) {
            m_screen->enter(end);
            gestures += 2; // what was typed or scanned, and Enter
        }
        QTRY_COMPARE(m_screen->seen(u"countHere"_s), u"6 of 6"_s);
        QCOMPARE(gestures, 12);
        QTRY_COMPARE(m_screen->rows(u"missingTable"_s), 0);
        QVERIFY(m_tab->paper());
        QVERIFY(m_tab->paper()->pageCount() >= 1);
    }

private:
    std::unique_ptr<AttendeeScreen> m_screen;
    CheckInTab* m_tab = nullptr;
};

QTEST_MAIN(TestCheckInTab)
#include "tst_checkintab.moc"
