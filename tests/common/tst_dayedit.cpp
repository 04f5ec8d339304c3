// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictwarnings.h"

#include "views/common/dayedit.h"

#include <QtTest>
#include <QtWidgets>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// A day as a person gives it: by hand, from the clipboard, by keys, from the calendar.
class DayEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void typedDayIsThatDay_data();
    void typedDayIsThatDay();
    void pastedDayIsThatDay();
    void digitsOnTheWayAreNoDays();
    void leavingTheFieldEndsTheDay();
    void wrongTextStaysAndIsExplained_data();
    void wrongTextStaysAndIsExplained();
    void anythingTypedIsThatDayOrNone();
    void emptyIsADayThatMayBeLeftOpen();
    void arrowsGoByDaysAndNotBeyondToday();
    void arrowsLeaveWrongTextAlone();
    void wheelChangesNothing();
    void calendarGivesTheDay();
    void calendarThatIsLeftGivesNone();
    void enterGoesOnToTheWindow();

private:
    /// What a person does to write something else.
    void type(const QString& text)
    {
        m_day->setFocus();
        QTest::keyClick(m_day, Qt::Key_A, Qt::ControlModifier);
        for (const QChar character : text) // as an input method does: QTest::keyClicks knows Latin only
            QTest::sendKeyEvent(QTest::Click, m_day, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    /// What the field said since the last time, in words.
    [[nodiscard]] QStringList told()
    {
        QStringList days;
        for (const QList<QVariant>& said : std::exchange(m_said, {}))
            days << said.first().toDate().toString(Qt::ISODate);
        return days;
    }
    [[nodiscard]] QCalendarWidget* calendar() { return m_day->findChild<QCalendarWidget*>(u"dayCalendar"_s); }

    std::unique_ptr<QWidget> m_window;
    DayEdit* m_day = nullptr;
    QLineEdit* m_other = nullptr;
    QList<QList<QVariant>> m_said;
};

void DayEditTest::init()
{
    failOnWarnings();
    m_said.clear();
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_day = new DayEdit(m_window.get());
    m_other = new QLineEdit(m_window.get());
    column->addWidget(m_day);
    column->addWidget(m_other);
    m_day->setDay({2025, 12, 31});
    m_day->setLatest({2026, 11, 23});
    connect(m_day, &DayEdit::dayChanged, this, [this](QDate day) { m_said << QList<QVariant>{day}; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_day->setFocus();
}

void DayEditTest::typedDayIsThatDay_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* const typed : {"2023-12-31", "2023/12/31", "2023.12.31", "20231231", "2023年12月31日",
                                    "2023年12月31", "２０２３－１２－３１", " 2023-12-31 "})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void DayEditTest::typedDayIsThatDay()
{
    QFETCH(QString, typed);
    type(typed);
    QCOMPARE(m_day->text(), typed);
    QCOMPARE(m_day->day(), QDate(2023, 12, 31));
    QCOMPARE(m_day->problem(), QString());
    QCOMPARE(told(), QStringList{u"2023-12-31"_s});
    QTest::keyClick(m_day, Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    QCOMPARE(m_day->text(), u"2023-12-31"_s);
    QCOMPARE(told(), QStringList());
}

void DayEditTest::pastedDayIsThatDay()
{
    QGuiApplication::clipboard()->setText(u"2023年2月1日\n"_s);
    QTest::keyClick(m_day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_day, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_day->day(), QDate(2023, 2, 1));
    QCOMPARE(told(), QStringList{u"2023-02-01"_s});
}

void DayEditTest::digitsOnTheWayAreNoDays()
{
    type(u"2023-12-3"_s);
    QCOMPARE(told(), QStringList()); // another digit may come
    QTest::keyClicks(m_day, u"1"_s);
    QCOMPARE(told(), QStringList{u"2023-12-31"_s});
}

void DayEditTest::leavingTheFieldEndsTheDay()
{
    type(u"2023/5/3"_s);
    QTest::keyClick(m_day, Qt::Key_Tab);
    QCOMPARE(m_day->text(), u"2023-05-03"_s);
    QCOMPARE(told(), QStringList{u"2023-05-03"_s});
}

void DayEditTest::wrongTextStaysAndIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("a word") << u"yesterday"_s << u"“yesterday” is no day"_s;
    QTest::newRow("a part of it") << u"2023-12"_s << u"“2023-12” is no day"_s;
    QTest::newRow("day first") << u"31.12.2023"_s << u"Write it like 2023-12-31"_s;
    QTest::newRow("mixed") << u"2023-12/31"_s << u"is no day"_s;
    QTest::newRow("too long") << u"2023-12-311"_s << u"is no day"_s;
    QTest::newRow("month 13") << u"2023-13-01"_s << u"2023-13-01 is not in the calendar"_s;
    QTest::newRow("30 February") << u"20230230"_s << u"20230230 is not in the calendar"_s;
    QTest::newRow("year 0") << u"0000-01-01"_s << u"is not in the calendar"_s;
    QTest::newRow("to come") << u"2026-11-24"_s << u"still to come. The latest day is today, 2026-11-23"_s;
    QTest::newRow("percent") << u"%1 %2"_s << u"“%1 %2” is no day"_s;
}

void DayEditTest::wrongTextStaysAndIsExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    type(typed);
    QTest::keyClick(m_day, Qt::Key_Tab);
    QCOMPARE(m_day->text(), typed);
    QCOMPARE(m_day->day(), QDate());
    QVERIFY2(m_day->problem().contains(part), qPrintable(m_day->problem()));
    QCOMPARE(m_day->accessibleDescription(), m_day->problem());
    QCOMPARE(m_day->toolTip(), m_day->problem());
    QCOMPARE(told().last(), QString()); // none any more
    type(u"2023-12-31"_s);
    QCOMPARE(m_day->accessibleDescription(), QString());
    QCOMPARE(told(), QStringList{u"2023-12-31"_s});
}

/// The field may refuse, it may not take one day for another.
void DayEditTest::anythingTypedIsThatDayOrNone()
{
    for (QDate day(2023, 1, 1); day <= QDate(2024, 3, 1); day = day.addDays(13)) {
        type(day.toString(Qt::ISODate));
        QCOMPARE(m_day->day(), day);
        QTest::keyClick(m_day, Qt::Key_Backspace);
        const QDate shorter = m_day->day();
        QVERIFY(!shorter.isValid() || m_day->text() == shorter.toString(u"yyyy-MM-d"_s));
    }
}

void DayEditTest::emptyIsADayThatMayBeLeftOpen()
{
    m_day->clear();
    QVERIFY(m_day->problem().startsWith(u"Write a day"_s));
    m_day->setOptional(true);
    QCOMPARE(m_day->problem(), QString());
    QCOMPARE(m_day->day(), QDate());
}

void DayEditTest::arrowsGoByDaysAndNotBeyondToday()
{
    QTest::keyClick(m_day, Qt::Key_Up);
    QCOMPARE(m_day->text(), u"2026-01-01"_s);
    QTest::keyClick(m_day, Qt::Key_Down);
    QTest::keyClick(m_day, Qt::Key_Down);
    QCOMPARE(m_day->text(), u"2025-12-30"_s);
    QTest::keyClick(m_day, Qt::Key_PageDown);
    QCOMPARE(m_day->text(), u"2025-11-30"_s);
    QTest::keyClick(m_day, Qt::Key_PageUp);
    QCOMPARE(told().last(), u"2025-12-30"_s);
    type(u"2026-11-23"_s);
    QTest::keyClick(m_day, Qt::Key_Up);
    QCOMPARE(m_day->day(), QDate(2026, 11, 23));
}

void DayEditTest::arrowsLeaveWrongTextAlone()
{
    type(u"2023-02-30"_s);
    QTest::keyClick(m_day, Qt::Key_Up);
    QCOMPARE(m_day->text(), u"2023-02-30"_s);
}

void DayEditTest::wheelChangesNothing()
{
    QWheelEvent wheel(QPointF(5, 5), m_day->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_day, &wheel);
    QCOMPARE(m_day->day(), QDate(2025, 12, 31));
}

void DayEditTest::calendarGivesTheDay()
{
    QTest::keyClick(m_day, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(calendar() && calendar()->isVisible());
    QCOMPARE(calendar()->selectedDate(), QDate(2025, 12, 31));
    auto* days = calendar()->findChild<QTableView*>();
    QTest::keyClick(days, Qt::Key_Left);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(!calendar());
    QCOMPARE(m_day->text(), u"2025-12-30"_s);
    QCOMPARE(told(), QStringList{u"2025-12-30"_s});
}

void DayEditTest::calendarThatIsLeftGivesNone()
{
    auto* button = m_day->findChild<QToolButton*>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(calendar() && calendar()->isVisible());
    QTest::keyClick(calendar()->window(), Qt::Key_Escape);
    QTRY_VERIFY(!calendar());
    QCOMPARE(m_day->day(), QDate(2025, 12, 31));
    m_day->hideCalendarButton();
    QTRY_VERIFY(!button->isVisible());
}

void DayEditTest::enterGoesOnToTheWindow()
{
    QSignalSpy entered(m_day, &QLineEdit::returnPressed);
    type(u"2023.1.5"_s);
    QTest::keyClick(m_day, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_day->text(), u"2023-01-05"_s);
}

QTEST_MAIN(DayEditTest)
#include "tst_dayedit.moc"
