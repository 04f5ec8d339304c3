// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/loandecision.h"

#include <QTest>

using namespace kitcamp;

class OverdueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overdueBeginsAfterTheDueMinute_data();
    void overdueBeginsAfterTheDueMinute();
};

void OverdueTest::overdueBeginsAfterTheDueMinute_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("overdue");
    QTest::addColumn<int>("days");
    const auto row = [](const char* name, const char* zone, const QDateTime& now, bool overdue, int days) {
        QTest::newRow(name) << QByteArray(zone) << now << overdue << days;
    };
    const QDateTime utc(QDate(2026, 10, 7), QTime(18, 0), Qt::UTC); // due 18:00 on 7 October wherever
    row("in time", "UTC", utc.addSecs(-60), false, 0);
    row("the minute itself", "UTC", utc.addSecs(59), false, 0);
    row("a minute late", "UTC", utc.addSecs(60), true, 0);
    row("midnight", "UTC", utc.addSecs(6 * 3600), true, 1);
    row("two days", "UTC", utc.addDays(2), true, 2);
    row("shanghai earlier", "Asia/Shanghai", utc.addSecs(-8 * 3600 + 60), true, 0);
    row("shanghai in time", "Asia/Shanghai", utc.addSecs(-8 * 3600), false, 0);
    row("los angeles later", "America/Los_Angeles", utc.addSecs(7 * 3600), false, 0);
    row("los angeles next day", "America/Los_Angeles", utc.addSecs(13 * 3600), true, 1);
}

void OverdueTest::overdueBeginsAfterTheDueMinute()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, now);
    QFETCH(bool, overdue);
    QFETCH(int, days);
    const auto dueMoment = LocalMoment{QDate(2026, 10, 7), QTime(18, 0)};
    QCOMPARE(isOverdue(dueMoment, now, QTimeZone(zone)), overdue);
    QCOMPARE(daysLate(dueMoment, now, QTimeZone(zone)), days);
    QVERIFY(!isOverdue({}, now, QTimeZone(zone)));
}

QTEST_GUILESS_MAIN(OverdueTest)
#include "tst_overdue.moc"
