// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/dateparsing.h"
#include "models/exchange/spoiltnumbers.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kitcamp;

/// Dates as people write them, and numbers as spreadsheets spoil them.
class ImportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void datesAreRead_data();
    void datesAreRead();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void columnDecidesTheOrder();
    void timesAreReadInTheCentresZone();
    void spoiltNumbersAreRecognised_data();
    void spoiltNumbersAreRecognised();
    void soundNumbersPass_data();
    void soundNumbersPass();
    void lostZerosAreSeenInTheColumn();
    void columnTellsMoreThanOneValue();
};

void ImportValues::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(2024, 3, 5);
    for (const QString& text : {u"2024-03-05"_s,
                                u"2024-3-5"_s,
                                u"2024/3/5"_s,
                                u"2024.3.5"_s,
                                u"20240305"_s,
                                u"2024年3月5日"_s,
                                u"2024年03月05号"_s,
                                u"2024 年 3 月 5 日"_s,
                                u"3/5/2024"_s,
                                u"3/5/24"_s,
                                u"5.3.2024"_s,
                                u"5-Mar-2024"_s,
                                u"05 March 24"_s,
                                u"Mar 5, 2024"_s,
                                u"2024-03-05T14:30:00Z"_s,
                                u"2024-03-05 14:30:00.123"_s,
                                u"3/5/2024 2:30 PM"_s,
                                u"2024/03/05 3:48:34PM EST"_s,
                                u"2024年3月5日 下午2:30"_s,
                                u"2024年3月5日14时30分"_s,
                                u"20240305143000"_s,
                                u"２０２４／３／５"_s,
                                u" 2024-03-05 "_s,
                                u"2024-03-05T14:30:00+08:00"_s})
        QTest::newRow(text.toUtf8()) << text << day;
    QTest::newRow("day that cannot be a month") << u"23/1/2024"_s << QDate(2024, 1, 23);
    QTest::newRow("last century") << u"1/23/98"_s << QDate(1998, 1, 23);
    QTest::newRow("leap day") << u"2/29/2024"_s << QDate(2024, 2, 29);
}

void ImportValues::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(parseDate(text), date);
}

void ImportValues::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s,
                                u"soon"_s,
                                u"2024"_s,
                                u"2024-13-01"_s,
                                u"2023-02-29"_s,
                                u"2024-03"_s,
                                u"2024年3月"_s,
                                u"1.23.2024"_s,
                                u"3/5"_s,
                                u"3/5/024"_s,
                                u"2024-03-05 25:00"_s,
                                u"2024-03-05 soon"_s,
                                u"20241399"_s,
                                u"0001-01-01"_s,
                                u"99999-01-01"_s,
                                u"2024-03-05-06"_s,
                                u"13800138000"_s,
                                u"2024/3-5"_s,
                                u"1/2/3/4"_s,
                                u"99999999999999999999"_s,
                                u"2024-03-05T14:30:00+99:00"_s})
        QTest::newRow(text.isEmpty() ? "empty" : text.toUtf8().constData()) << text;
}

void ImportValues::whatIsNoDateIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseDate(text).isValid());
}

void ImportValues::columnDecidesTheOrder()
{
    QCOMPARE(guessDateOrder({u"1/2/2024"_s, u"1/23/23"_s, QString(), u"?"_s}), DateOrder::MonthFirst);
    QCOMPARE(guessDateOrder({u"1/2/2024"_s, u"23/1/23"_s}), DateOrder::DayFirst);
    QCOMPARE(guessDateOrder({u"1/2/2024"_s, u"5.12.2024"_s, u"2024-01-13"_s}), DateOrder::Unknown);
    QCOMPARE(guessDateOrder({u"1/23/2024"_s, u"23/1/23 10:00"_s}), DateOrder::Mixed);
    QCOMPARE(parseDate(u"1/2/2024"_s, DateOrder::DayFirst), QDate(2024, 2, 1));
    QCOMPARE(parseDate(u"1/2/2024"_s, DateOrder::MonthFirst), QDate(2024, 1, 2));
    QVERIFY(!parseDate(u"23/1/2024"_s, DateOrder::MonthFirst).isValid());
    QVERIFY(!parseDate(u"1/2/2024"_s, DateOrder::Mixed).isValid());
    QCOMPARE(parseDate(u"23/1/2024"_s, DateOrder::Mixed), QDate(2024, 1, 23));
    QCOMPARE(parseDate(u"2/2/2024"_s, DateOrder::Mixed), QDate(2024, 2, 2));
}

void ImportValues::timesAreReadInTheCentresZone()
{
    const QTimeZone zone("Asia/Shanghai");
    const QDateTime expected(QDate(2024, 3, 5), QTime(6, 30), Qt::UTC);
    QCOMPARE(parseDateTime(u"2024-03-05 14:30"_s, zone), expected);
    QCOMPARE(parseDateTime(u"2024年3月5日 下午2:30"_s, zone), expected);
    QCOMPARE(parseDateTime(u"2024年3月5日 14点30分00秒"_s, zone), expected);
    QCOMPARE(parseDateTime(u"3/5/2024 2:30:00 PM"_s, zone), expected);
    QCOMPARE(parseDateTime(u"2024-03-05T06:30:00Z"_s, zone), expected);
    QCOMPARE(parseDateTime(u"2024-03-05 01:30 -0500"_s, zone), expected);
    QCOMPARE(parseDateTime(u"202403051430"_s, zone), expected);
    QCOMPARE(parseDateTime(u"2024-03-05"_s, zone, DateOrder::Unknown, QTime(14, 30)), expected);
    QCOMPARE(parseDateTime(u"2024-03-05 12:05 AM"_s, zone).time(), QTime(0, 5));
    QVERIFY(!parseDateTime(u"2024-03-05 14:30 CST"_s, zone).isValid());
}

void ImportValues::spoiltNumbersAreRecognised_data()
{
    QTest::addColumn<QString>("value");
    for (const QString& value :
         {u"5.2E+11"_s, u"5.20122E+11"_s, u"5E+11"_s, u"5.20122e11"_s, u"520122199901011000"_s,
          u"52012219990101100"_s, u"12345.0"_s, u"2023010001.00"_s, u"5-Mar"_s, u"3月5日"_s, u"#N/A"_s,
          u"########"_s, u"#REF!"_s})
        QTest::newRow(value.toUtf8()) << value;
}

void ImportValues::spoiltNumbersAreRecognised()
{
    QFETCH(QString, value);
    const auto reason = spoiltNumber(value);
    QVERIFY(reason.has_value());
    QVERIFY(reason->endsWith(u'.'));
}

void ImportValues::soundNumbersPass_data()
{
    QTest::addColumn<QString>("value");
    for (const QString& value :
         {u""_s, u"2023010001"_s, u"5E10"_s, u"12E5"_s, u"520122199901011234"_s, u"520122199901011230"_s,
          u"000000000000001000"_s, u"1234567890123450"_s, u"2.0"_s, u"1786VM80X07"_s, u"WBH-2841795"_s,
          u"MAR-5"_s, u"#12"_s, u"100000000000000"_s, u"DE-AD-BE-EF"_s, u"52012219990101100X"_s})
        QTest::newRow(value.isEmpty() ? "empty" : value.toUtf8().constData()) << value;
}

void ImportValues::soundNumbersPass()
{
    QFETCH(QString, value);
    const auto reason = spoiltNumber(value);
    QVERIFY2(!reason, reason ? qPrintable(*reason) : "");
}

void ImportValues::lostZerosAreSeenInTheColumn()
{
    QCOMPARE(valuesWithLostZeros(
                 {u"00123456"_s, u"00123457"_s, u"123458"_s, u"20123459"_s, u"1234567"_s, u"KC-1"_s}),
             QList<qsizetype>({2}));
    QCOMPARE(valuesWithLostZeros({u"123456"_s, u"1234567"_s}), QList<qsizetype>());
    QCOMPARE(valuesWithLostZeros({}), QList<qsizetype>());
    QCOMPARE(valuesWithLostZeros({u"0000"_s, u"0"_s, u"12"_s}), QList<qsizetype>());
}

void ImportValues::columnTellsMoreThanOneValue()
{
    const auto spoilt = spoiltNumbers({u"0012"_s, u"5.2E+11"_s, u"13"_s, u"KC-9"_s});
    QCOMPARE(spoilt.size(), 2);
    QCOMPARE(spoilt[0].index, 1);
    QCOMPARE(spoilt[1].index, 2);
    QCOMPARE(spoiltNumbers({u"6222021234567890"_s, u"6222021234567800"_s}).size(), 2);
    QCOMPARE(spoiltNumbers({u"6222021234567890"_s, u"6222021234567801"_s}).size(), 0);
    QCOMPARE(spoiltNumbers({u"6222021234567890"_s}).size(), 0);
}

QTEST_GUILESS_MAIN(ImportValues)
#include "tst_importvalues.moc"
