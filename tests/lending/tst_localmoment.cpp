// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/localmoment.h"

#include <QTest>
#include <QTimeZone>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

LocalMoment at(const QString& iso)
{
    return localMomentFromIso(iso).value_or(LocalMoment{});
}

QDateTime utc(const QString& iso)
{
    return QDateTime::fromString(iso + u":00Z"_s, Qt::ISODate);
}

} // namespace

class LocalMomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentBecomesInstant_data();
    void momentBecomesInstant();
    void everyInstantComesBackButInTheHourThatComesTwice_data();
    void everyInstantComesBackButInTheHourThatComesTwice();
    void orderOfMomentsIsKept();
    void secondsAreCutOff();
    void isoTextReadsBack();
    void wrongIsoTextIsRefused_data();
    void wrongIsoTextIsRefused();
    void invalidMomentHasNoInstant();
};

void LocalMomentTest::momentBecomesInstant_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("instant");
    QTest::newRow("utc") << QByteArray("UTC") << u"2026-10-07T18:00"_s << u"2026-10-07T18:00"_s;
    QTest::newRow("shanghai") << QByteArray("Asia/Shanghai") << u"2026-10-07T18:00"_s
                              << u"2026-10-07T10:00"_s;
    QTest::newRow("summer in los angeles")
        << QByteArray("America/Los_Angeles") << u"2026-07-01T18:00"_s << u"2026-07-02T01:00"_s;
    QTest::newRow("winter in los angeles")
        << QByteArray("America/Los_Angeles") << u"2026-12-01T18:00"_s << u"2026-12-02T02:00"_s;
    QTest::newRow("minute before the gap")
        << QByteArray("America/Los_Angeles") << u"2026-03-08T01:59"_s << u"2026-03-08T09:59"_s;
    QTest::newRow("begin of the gap")
        << QByteArray("America/Los_Angeles") << u"2026-03-08T02:00"_s << u"2026-03-08T10:00"_s;
    QTest::newRow("inside the gap") << QByteArray("America/Los_Angeles") << u"2026-03-08T02:30"_s
                                    << u"2026-03-08T10:00"_s;
    QTest::newRow("after the gap") << QByteArray("America/Los_Angeles") << u"2026-03-08T03:00"_s
                                   << u"2026-03-08T10:00"_s;
    QTest::newRow("before the hour that comes twice")
        << QByteArray("America/Los_Angeles") << u"2026-11-01T00:59"_s << u"2026-11-01T07:59"_s;
    QTest::newRow("the second of two")
        << QByteArray("America/Los_Angeles") << u"2026-11-01T01:30"_s << u"2026-11-01T09:30"_s;
    QTest::newRow("after the hour that comes twice")
        << QByteArray("America/Los_Angeles") << u"2026-11-01T02:00"_s << u"2026-11-01T10:00"_s;
    QTest::newRow("china's summer time of 1986")
        << QByteArray("Asia/Shanghai") << u"1986-07-01T12:00"_s << u"1986-07-01T03:00"_s;
}

void LocalMomentTest::momentBecomesInstant()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, moment);
    QFETCH(QString, instant);
    QCOMPARE(instantOf(at(moment), QTimeZone(zone)), utc(instant));
}

void LocalMomentTest::everyInstantComesBackButInTheHourThatComesTwice_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone :
         {"UTC", "Asia/Shanghai", "America/Los_Angeles", "Australia/Lord_Howe", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

void LocalMomentTest::everyInstantComesBackButInTheHourThatComesTwice()
{
    QFETCH(QByteArray, zone);
    const QTimeZone local(zone);
    for (QDateTime instant = utc(u"2026-01-01T00:00"_s); instant < utc(u"2027-01-01T00:00"_s);
         instant = instant.addSecs(900)) {
        const QDateTime back = instantOf(localMoment(instant, local), local);
        const qint64 later = instant.secsTo(back);
        QVERIFY2(
            later == 0
                || (later > 0 && later <= 3600 && localMoment(back, local) == localMoment(instant, local)),
            qPrintable(instant.toString(Qt::ISODate)));
    }
}

void LocalMomentTest::orderOfMomentsIsKept()
{
    const QTimeZone zone("America/Los_Angeles");
    for (const QDate day : {QDate(2026, 3, 8), QDate(2026, 11, 1)}) {
        for (int minute = 1; minute < 24 * 60; ++minute) {
            const LocalMoment before{day, QTime(0, 0).addSecs((minute - 1) * 60)};
            const LocalMoment after{day, QTime(0, 0).addSecs(minute * 60)};
            QVERIFY(before < after);
            QVERIFY(instantOf(before, zone) <= instantOf(after, zone));
        }
    }
}

void LocalMomentTest::secondsAreCutOff()
{
    const auto instant = QDateTime(QDate(2026, 10, 7), QTime(10, 5, 59), Qt::UTC);
    QCOMPARE(isoText(localMoment(instant, QTimeZone("Asia/Shanghai"))), u"2026-10-07T18:05"_s);
}

void LocalMomentTest::isoTextReadsBack()
{
    const LocalMoment moment{QDate(2026, 2, 28), QTime(9, 5)};
    QCOMPARE(isoText(moment), u"2026-02-28T09:05"_s);
    QVERIFY(localMomentFromIso(isoText(moment)) == moment);
    QVERIFY(localMomentFromIso(u"2026-02-28 09:05:30"_s) == moment);
    QCOMPARE(isoText({}), QString());
}

void LocalMomentTest::wrongIsoTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "2026-02-28", "2026-02-30T10:00", "2026-02-28T25:00", "2026-02-28x10:00", "tomorrow at ten!"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void LocalMomentTest::wrongIsoTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!localMomentFromIso(text));
}

void LocalMomentTest::invalidMomentHasNoInstant()
{
    QVERIFY(!instantOf({}, QTimeZone("UTC")).isValid());
    QVERIFY(!localMoment(QDateTime(), QTimeZone("UTC")).isValid());
}

QTEST_GUILESS_MAIN(LocalMomentTest)
#include "tst_localmoment.moc"
