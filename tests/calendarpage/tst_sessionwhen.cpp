// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"

#include "models/items/plan/sessionwhen.h"
#include "tests/sessions/sessioncentre.h"

#include <QtTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// What people type as day and time.
class SessionWhenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        VERIFY_DONE(m_days.read(m_centre->reader()));
    }
    void init() { failOnWarnings(); }

    void days_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("iso") << u"2026-11-26"_s << QDate(2026, 11, 26);
        QTest::newRow("dots") << u"26.11.2026"_s << QDate(2026, 11, 26);
        QTest::newRow("chinese") << u"2026年11月26日"_s << QDate(2026, 11, 26);
        QTest::newRow("week") << u"12"_s << QDate(2026, 11, 23);
        QTest::newRow("week in words") << u"week 12"_s << QDate(2026, 11, 23);
        QTest::newRow("第12周") << u"第12周"_s << QDate(2026, 11, 23);
        QTest::newRow("full width") << u"第１２周"_s << QDate(2026, 11, 23);
        QTest::newRow("no week") << u"第19周"_s << QDate();
        QTest::newRow("zero") << u"0"_s << QDate();
        QTest::newRow("nonsense") << u"tomorrow"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }
    void days()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const auto read = SessionWhen(m_days).day(typed, QDate(2026, 11, 26));
        QCOMPARE(read ? *read : QDate(), day);
        QVERIFY(read || !read.error().sentence.isEmpty());
    }

    void times_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("time"); ///< empty: refused
        QTest::newRow("clock") << u"10:00-11:40"_s << u"10:00-11:40"_s;
        QTest::newRow("dash") << u"10:00 – 11:40"_s << u"10:00-11:40"_s;
        QTest::newRow("full width") << u"10：00～11：40"_s << u"10:00-11:40"_s;
        QTest::newRow("start only") << u"10:00"_s << u"10:00-11:30"_s;
        QTest::newRow("periods") << u"3-4"_s << u"10:00-11:40"_s;
        QTest::newRow("第3-4节") << u"第3-4节"_s << u"10:00-11:40"_s;
        QTest::newRow("one period") << u"3"_s << u"10:00-10:45"_s;
        QTest::newRow("no such period") << u"7-9"_s << QString();
        QTest::newRow("backwards") << u"12:00-10:00"_s << QString();
        QTest::newRow("no hour") << u"25:00-26:00"_s << QString();
        QTest::newRow("three") << u"8:00-9:00-10:00"_s << QString();
        QTest::newRow("nonsense") << u"noon"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void times()
    {
        QFETCH(QString, typed);
        QFETCH(QString, time);
        const auto read = SessionWhen(m_days).time(typed, QDate(2026, 11, 26), 90);
        QCOMPARE(read ? clockText(*read) : QString(), time);
        QVERIFY(read || !read.error().sentence.isEmpty());
    }

    void hintsSayWhatItComesTo()
    {
        const SessionWhen when(m_days);
        QCOMPARE(when.dayHint(QDate(2026, 11, 26)), u"Thursday 26 November, week 12"_s);
        QVERIFY(when.dayHint(QDate(2026, 10, 1)).endsWith(u"day off: National Day"_s));
        QCOMPARE(when.timeHint({600, 700}, QDate(2026, 11, 26)), u"Periods 3-4, 10:00-11:40, 100 min"_s);
        QCOMPARE(when.timeHint({600, 690}, QDate(2026, 11, 26)), u"10:00-11:30, 90 min"_s);
    }

private:
    SessionCentre m_centre;
    CalendarDays m_days;
};

QTEST_GUILESS_MAIN(SessionWhenTest)
#include "tst_sessionwhen.moc"
