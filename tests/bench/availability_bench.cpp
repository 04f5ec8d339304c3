// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// availability_bench [bookings [units]]: what one availability costs on a file with so many bookings of one model, beside a count
// of each minute and beside the bare SQL. Not a test: it says what it measured.
#include "models/activities/records/activityrecords.h"
#include "models/lending/booking/bookingcheck.h"
#include "models/lending/booking/bookingledger.h"
#include "models/lending/inventory/inventory.h"
#include "models/lending/loanactions.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

constexpr int rounds = 41;

[[noreturn]] void fail(const Error& error)
{
    std::fprintf(stderr, "%s [%s]\n", qUtf8Printable(error.sentence), qUtf8Printable(error.detail));
    std::exit(3);
}

Domain benchDomain()
{
    Domain domain;
    registerRecords(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerCourseRecords(domain);
    registerRosterRecords(domain);
    registerSessionRecords(domain);
    registerPaperRecords(domain);
    registerActivityNames(domain);
    registerLending(domain);
    return domain;
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        fail(result.error());
    return *std::move(result);
}

template<typename Work>
void measure(const char* what, const char* budget, Work&& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.3f ms | %.3f ms | %s |\n", what, times[times.size() / 2], times[times.size() * 95 / 100], budget);
    std::fflush(stdout);
}

/// The file: so many units, a tenth of them lent, and bookings of half an hour to two days over a year.
qint64 fill(Store& store, int bookings, int units)
{
    std::mt19937_64 random(7);
    RecordBatch batch{u"import"_s, u"bench"_s, u"device"_s, {}};
    const qint64 model = store.ids().nextValue();
    const qint64 person = store.ids().nextValue();
    batch.add(u"model"_s, model, {{u"name"_s, u"Board"_s}});
    batch.add(u"person"_s, person, {{u"name"_s, u"Li Na"_s}});
    for (int i = 0; i < units; ++i) {
        const qint64 device = store.ids().nextValue();
        batch.add(u"device"_s, device, {{u"asset_tag"_s, u"B-%1"_s.arg(i)}, {u"model"_s, QString::number(model)}});
        if (i % 10 == 0)
            batch.add(u"loan"_s, store.ids().nextValue(), {{u"device"_s, QString::number(device)}, {u"borrower"_s, QString::number(person)},
                                                           {u"visit"_s, u"1"_s}, {u"lent_at"_s, QString::number(store.clock().now() - 3600)},
                                                           {u"due"_s, u"2026-09-20T18:00"_s}});
    }
    const BookingMinute now = valueOf(BookingLedger(store.reader(), store.clock().now()).now());
    for (int i = 0; i < bookings; ++i) {
        const BookingMinute from = now + static_cast<qint64>(random() % (365 * 1440ULL));
        batch.add(u"reservation"_s, store.ids().nextValue(),
                  {{u"model"_s, QString::number(model)}, {u"count"_s, QString::number(1 + random() % 20)}, {u"person"_s, QString::number(person)},
                   {u"starts"_s, bookingText(from)}, {u"ends"_s, bookingText(from + 30 + static_cast<qint64>(random() % 2850))}});
    }
    if (const auto done = store.perform(batch); !done)
        fail(done.error());
    return model;
}

/// The same answer by counting each minute.
int countedByMinute(const ModelAvailability& all, BookingSpan span)
{
    int least = static_cast<int>(all.units().size());
    for (BookingMinute minute = span.from; minute < span.until; ++minute) {
        int free = static_cast<int>(all.units().size());
        for (const UnitClaim& claim : all.claims())
            free -= claim.span.from <= minute && minute < claim.span.until ? claim.units : 0;
        least = std::min(least, free);
    }
    return least;
}

/// Only the reading of the rows, through SQLite's own functions.
qint64 bareSql(sqlite3_stmt* statement, qint64 model, const QByteArray& from, const QByteArray& until)
{
    sqlite3_reset(statement);
    sqlite3_bind_int64(statement, 1, model);
    sqlite3_bind_text(statement, 2, until.constData(), -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, from.constData(), -1, SQLITE_STATIC);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0) + sqlite3_column_text(statement, 1)[0] + sqlite3_column_text(statement, 2)[0];
    return sum;
}

void compare(Store& store, qint64 model, BookingSpan span, const char* name)
{
    BookingLedger ledger(store.reader(), store.clock().now());
    sqlite3* file = nullptr;
    sqlite3_stmt* bare = nullptr;
    sqlite3_open(store.path().toUtf8().constData(), &file);
    sqlite3_prepare_v2(file, "SELECT count, starts, ends FROM reservation WHERE model=?1 AND starts<?2 AND ends>?3 AND state='held'", -1, &bare, nullptr);
    const QByteArray from = bookingText(span.from).toLatin1();
    const QByteArray until = bookingText(span.until).toLatin1();
    const ModelAvailability all = valueOf(ledger.availability(ModelId{model}, span));
    const QByteArray what(name);
    volatile qint64 kept = 0;
    measure((what + ", from the file: " + QByteArray::number(static_cast<qlonglong>(all.claims().size())) + " claims").constData(), "5 ms",
            [&] { kept = valueOf(ledger.availability(ModelId{model}, span)).freeIn(span); });
    measure((what + ", the sweep alone").constData(), "", [&] { kept = ModelAvailability(all.units(), all.claims()).freeIn(span); });
    measure((what + ", a question to what is loaded").constData(), "", [&] { kept = all.freeIn(span); });
    measure((what + ", bare SQL, rows only read").constData(), "", [&] { kept = bareSql(bare, model, from, until); });
    QElapsedTimer timer;
    timer.start();
    const int counted = countedByMinute(all, span);
    std::printf("| %s, each minute counted | %.1f ms | | |\n", name, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (counted != all.freeIn(span))
        std::printf("the sweep says %d, the minutes say %d\n", all.freeIn(span), counted);
    sqlite3_finalize(bare);
    sqlite3_close(file);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int bookings = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int units = argc > 2 ? std::atoi(argv[2]) : 500;
    QTemporaryDir folder;
    const Domain domain = benchDomain();
    SettableClock clock(QDateTime(QDate(2026, 9, 7), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
    const auto store = valueOf(Store::create(folder.filePath(u"bench.kitcamp"_s), domain, clock, 1));
    const qint64 model = fill(*store, bookings, units);
    const BookingMinute now = valueOf(BookingLedger(store->reader(), clock.now()).now());
    std::printf("%d units, %d bookings over a year\n\n| | median | p95 | budget |\n|---|---:|---:|---:|\n", units, bookings);
    compare(*store, model, {now, now + 14 * bookingDay}, "two weeks from now");
    const BookingMinute late = now + 300 * bookingDay;
    compare(*store, model, {late, late + 14 * bookingDay}, "two weeks in ten months");
    compare(*store, model, {now, now + 367 * bookingDay}, "the whole year");
    const DeviceId device{valueOf(store->reader().integer("SELECT id FROM device WHERE NOT EXISTS (SELECT 1 FROM loan WHERE device=device.id) LIMIT 1")).value_or(0)};
    BookingLedger ledger(store->reader(), clock.now());
    measure("a scan: does lending one unit for two weeks break a booking", "", [&] {
        if (const auto fit = fitOf(ledger, store->reader(), {device, {now, now + 14 * bookingDay}, {}, {}}); !fit)
            fail(fit.error());
    });
    return 0;
}
