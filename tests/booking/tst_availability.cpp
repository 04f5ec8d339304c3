// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/booking/bookingledger.h"
#include "tests/lending/deskcentre.h"
#include "tests/testkit/randomsource.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr BookingMinute horizon = 3 * bookingDay;

/// The same by counting each minute.
std::vector<int> countedByMinute(int units, const std::vector<UnitClaim>& claims, BookingMinute begin)
{
    std::vector<int> free(horizon, units);
    for (BookingMinute minute = 0; minute < horizon; ++minute) {
        for (const UnitClaim& claim : claims) {
            if (claim.span.from <= begin + minute && begin + minute < claim.span.until)
                free[static_cast<size_t>(minute)] -= claim.units;
        }
    }
    return free;
}

/// One row of the file as the test wrote it: in which minutes it takes how many.
struct Taken {
    QDateTime from;
    QDateTime until;
    int units = 0;
};

} // namespace

/// One availability: what the sweep says is what each minute says.
class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sweepIsTheCountOfEachMinute();
    void fileIsReckonedAsEachMinuteSays();
    void nothingIsFreeWithoutUnits();
    void timesAreReadAndWritten();
    void firstShortageAndItsSizeAreSaid();
    void sessionsThatAskedLaterAreShort();
};

void TestAvailability::sweepIsTheCountOfEachMinute()
{
    for (int round = 0; round < 30; ++round) {
        RandomSource random(static_cast<quint64>(round) + 1);
        const int units = random.below(6);
        QList<qint64> ids;
        for (int i = 0; i < units; ++i)
            ids << i + 1;
        std::vector<UnitClaim> claims;
        for (int i = random.below(12); i > 0; --i) {
            const BookingMinute from = random.below(4400) - 300;
            claims.push_back({{from, from + random.below(1500) - 20}, 1 + random.below(3), 0, i, 0});
        }
        const ModelAvailability sweep(ids, claims);
        const std::vector<int> minutes = countedByMinute(units, claims, 0);
        for (int ask = 0; ask < 60; ++ask) {
            const BookingMinute from = random.below(4000);
            const BookingSpan span{from, std::min<BookingMinute>(horizon, from + 1 + random.below(700))};
            const auto begin = minutes.begin() + span.from;
            const auto end = minutes.begin() + span.until;
            QCOMPARE(sweep.freeAt(from), *begin);
            QCOMPARE(sweep.freeIn(span), *std::min_element(begin, end));
            const int more = random.below(4);
            const auto first = std::find_if(begin, end, [more](int free) { return free < more; });
            const auto shortage = sweep.shortage(span, more);
            QCOMPARE(shortage.has_value(), first != end);
            if (shortage) {
                QCOMPARE(shortage->from, first - minutes.begin());
                QCOMPARE(shortage->missing, more - *std::min_element(begin, end));
            }
            for (const FreeStep& step : sweep.steps(span))
                QCOMPARE(step.free, minutes[static_cast<size_t>(step.from)]);
            const auto next = sweep.nextFree(from, 45, 1, 600);
            if (next && *next + 45 <= horizon)
                QVERIFY(*std::min_element(minutes.begin() + *next, minutes.begin() + *next + 45) >= 1);
            if (next && *next > from && *next + 45 <= horizon)
                QVERIFY(*std::min_element(minutes.begin() + *next - 1, minutes.begin() + *next + 44) < 1);
        }
    }
}

/// Random units, loans and bookings of all kinds, against the rows as they were written.
void TestAvailability::fileIsReckonedAsEachMinuteSays()
{
    for (int round = 0; round < 4; ++round) {
        DeskCentre centre;
        RandomSource random(static_cast<quint64>(round) + 77);
        const QDateTime now(QDate(2026, 9, 7), QTime(9, 0), Qt::UTC);
        const auto text = [](const QDateTime& at) { return at.toString(u"yyyy-MM-ddTHH:mm"_s); };
        const auto someTime = [&] { return now.addSecs(qint64(random.below(5000) - 600) * 60); };
        QList<qint64> devices{centre.esp, centre.cam, centre.atlas, centre.hub};
        QList<Taken> taken;
        int units = 4;
        for (int i = 0; i < 6; ++i) {
            const bool broken = random.chance(25);
            const qint64 device = centre.addDevice(
                u"U-%1"_s.arg(i),
                {{u"condition"_s, broken ? u"broken"_s : u"worn"_s}, {u"lendable"_s, u"1"_s}});
            if (!broken) {
                devices << device;
                ++units;
            }
        }
        const qint64 activity = centre.file().add(u"activity"_s,
                                                  {{u"kind"_s, u"class"_s},
                                                   {u"name"_s, u"IoT"_s},
                                                   {u"starts_on"_s, u"2026-09-08"_s},
                                                   {u"ends_on"_s, u"2026-09-08"_s}});
        for (const qint64 device : devices) {
            if (!random.chance(40))
                continue;
            const QDateTime due = someTime();
            centre.file().add(u"loan"_s,
                              {{u"device"_s, QString::number(device)},
                               {u"borrower"_s, QString::number(centre.li)},
                               {u"visit"_s, u"1"_s},
                               {u"lent_at"_s, QString::number(now.toSecsSinceEpoch() - 3600)},
                               {u"due"_s, text(due)}});
            taken << Taken{now.addSecs(-3600), due > now ? due : now.addDays(1), 1};
        }
        for (int i = 0; i < 25; ++i) {
            const QDateTime from = someTime();
            const QDateTime until = from.addSecs(qint64(5 + random.below(900)) * 60);
            const int count = 1 + random.below(2);
            QJsonObject row{{u"model"_s, QString::number(centre.model)},
                            {u"count"_s, QString::number(count)}};
            const bool held = !random.chance(20);
            row.insert(u"state"_s, held ? u"held"_s : u"cancelled"_s);
            const int kind = random.below(3);
            Taken claim{from, until, count};
            if (kind == 0) {
                row.insert(u"person"_s, QString::number(centre.zhang));
                row.insert(u"starts"_s, text(from));
                row.insert(u"ends"_s, text(until));
            } else if (kind == 1) {
                const bool cancelled = random.chance(20);
                const qint64 session =
                    centre.file().add(u"session"_s,
                                      {{u"activity"_s, QString::number(activity)},
                                       {u"starts"_s, text(from)},
                                       {u"minutes"_s, u"90"_s},
                                       {u"setup_minutes"_s, u"15"_s},
                                       {u"clear_minutes"_s, u"20"_s},
                                       {u"state"_s, cancelled ? u"cancelled"_s : u"planned"_s}});
                row.insert(u"session"_s, QString::number(session));
                claim = {from.addSecs(-900), from.addSecs(110 * 60), cancelled ? 0 : count};
            } else {
                row.insert(u"activity"_s, QString::number(activity));
                claim = {QDateTime(QDate(2026, 9, 8), QTime(0, 0), Qt::UTC),
                         QDateTime(QDate(2026, 9, 9), QTime(0, 0), Qt::UTC), count};
            }
            centre.file().add(u"reservation"_s, row);
            if (held)
                taken << claim;
        }
        const BookingMinute begin = bookingMinute(LocalMoment{now.date(), now.time()});
        const auto availability = BookingLedger(centre.store().reader(), now.toSecsSinceEpoch())
                                      .availability(ModelId{centre.model}, {begin, begin + horizon});
        VERIFY_DONE(availability);
        QCOMPARE(availability->units().size(), units);
        for (BookingMinute minute = 0; minute < horizon; ++minute) {
            const QDateTime at = now.addSecs(minute * 60);
            int free = units;
            for (const Taken& one : taken)
                free -= one.from <= at && at < one.until ? one.units : 0;
            QCOMPARE(availability->freeAt(begin + minute), free);
        }
    }
}

void TestAvailability::nothingIsFreeWithoutUnits()
{
    const ModelAvailability none;
    QCOMPARE(none.freeAt(100), 0);
    QCOMPARE(none.freeIn({0, 100}), 0);
    QCOMPARE(none.freeUntil(5), 5);
    QVERIFY(!none.nextFree(0, 10, 1));
    const ModelAvailability empty({}, {});
    QVERIFY(!empty.nextFree(0, 10, 1));
    QCOMPARE(empty.shortage({0, 10}, 1)->missing, 1);
}

void TestAvailability::timesAreReadAndWritten()
{
    for (const QString& text : {u"2026-09-07T09:05"_s, u"1999-12-31T23:59"_s, u"2024-02-29T00:00"_s})
        QCOMPARE(bookingText(bookingMinute(text)), text);
    for (const QString& text :
         {QString(), u"2026-02-30"_s, u"2026-9-7T09:00"_s, u"2026-09-07T0x:00"_s, u"soon, perhaps"_s})
        QCOMPARE(bookingMinute(text), -1);
    QCOMPARE(bookingDays(QDate(2026, 9, 7), QDate(2026, 9, 8)).until
                 - bookingDays(QDate(2026, 9, 7), QDate(2026, 9, 8)).from,
             2 * bookingDay);
}

void TestAvailability::firstShortageAndItsSizeAreSaid()
{
    const ModelAvailability three({1, 2, 3}, {{{100, 300}, 2}, {{200, 250}, 3}, {{400, 500}, 9}});
    const auto shortage = three.shortage({0, 1000});
    QVERIFY(shortage);
    QCOMPARE(shortage->from, 200);
    QCOMPARE(shortage->worstAt, 400);
    QCOMPARE(shortage->missing, 6);
    QCOMPARE(three.freeUntil(0, 2), 100);
    QCOMPARE(*three.nextFree(90, 60, 2), 300);
}

void TestAvailability::sessionsThatAskedLaterAreShort()
{
    DeskCentre centre; // four units
    const qint64 activity = centre.file().add(
        u"activity"_s, {{u"kind"_s, u"class"_s}, {u"name"_s, u"IoT"_s}, {u"name_en"_s, u"IoT"_s}});
    QList<qint64> sessions;
    for (const QString& starts : {u"2026-09-12T13:00"_s, u"2026-09-12T14:00"_s}) {
        sessions << centre.file().add(
            u"session"_s,
            {{u"activity"_s, QString::number(activity)}, {u"starts"_s, starts}, {u"minutes"_s, u"120"_s}});
        centre.file().add(u"reservation"_s,
                          {{u"model"_s, QString::number(centre.model)},
                           {u"count"_s, u"4"_s},
                           {u"session"_s, QString::number(sessions.constLast())}});
    }
    BookingLedger ledger(centre.store().reader(), centre.clock().now());
    const BookingSpan week = bookingDays(QDate(2026, 9, 7), QDate(2026, 9, 13));
    const auto shortages = ledger.sessionShortages(week);
    VERIFY_DONE(shortages);
    QCOMPARE(shortages->size(), 1);
    QCOMPARE(shortages->constFirst().session, sessions.constLast());
    QCOMPARE(shortageWords(shortages->constFirst(), QLocale::c()), u"ESP32 DevKit × 4 short on Sat 14:00"_s);
    // Planning moves its sessions about itself: to it all four are there.
    const auto supply = ledger.supplyForSessions(ModelId{centre.model}, week);
    VERIFY_DONE(supply);
    QCOMPARE(supply->size(), size_t(1));
    QCOMPARE(supply->front().free, 4);
}

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
