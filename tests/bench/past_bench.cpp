// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// past_bench FOLDER [ENTRIES [LOANS]]: makes a centre in FOLDER (once) that had LOANS loans a year ago and has done ENTRIES Actions
// since, and prints what it costs to look at it as of a year ago, with the largest memory. Not a test: it says what it measured.
#include "bigfile.h"

#include "app/domain.h"
#include "models/lending/loanactions.h"
#include "models/store/pastcopy.h"
#include "tests/testkit/faultyvfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kitcamp;

namespace {

constexpr qint64 yearAgo = 1764000000; // 2025-11-24T16:00Z

[[noreturn]] void fail(const Error& error)
{
    std::fprintf(stderr, "%s [%s]\n", qUtf8Printable(error.sentence), qUtf8Printable(error.detail));
    std::exit(1);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        fail(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QList<qint64> idsOf(Store& store, const char* sql)
{
    QList<qint64> ids;
    need(store.reader().each(sql, [&](const Statement& row) { ids << row.integer(0); }));
    return ids;
}

/// Lends and returns all the year, a device every few minutes.
void playTheYear(Store& store, SettableClock& clock, int entries)
{
    const QList<qint64> devices = idsOf(store, "SELECT id FROM device WHERE id NOT IN (SELECT device FROM loan WHERE returned_at IS NULL) LIMIT 4000");
    const QList<qint64> persons = idsOf(store, "SELECT id FROM person LIMIT 20000");
    QHash<qsizetype, LoanId> out;
    for (int i = 0; i < entries; ++i) {
        clock.advanceSeconds(365 * 86400 / entries);
        const qsizetype place = (static_cast<qsizetype>(i) * 7919) % devices.size();
        if (out.contains(place)) {
            need(store.perform(ReturnDevice {.loan = out.take(place), .at = clock.now()}));
            continue;
        }
        LendDevice lend;
        lend.loan = store.ids().next<LoanId>();
        lend.device = DeviceId {devices[place]};
        lend.borrower = PersonId {persons[i % persons.size()]};
        lend.visit = store.ids().nextValue();
        lend.at = clock.now();
        lend.due = QDateTime::fromSecsSinceEpoch(clock.now() + 14 * 86400, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s);
        need(store.perform(lend));
        out.insert(place, lend.loan);
    }
}

void makeFile(const QString& path, const Domain& domain, SettableClock& clock, int entries, int loans)
{
    testkit::FaultyVfs disk;
    disk.skipSyncs(true); // no plug is pulled here
    const auto store = need(Store::create(path, domain, clock, 1));
    need(bench::fillBigFile(*store, {.persons = 100'000, .devices = 50'000, .loans = loans}));
    clock.advanceSeconds(86400);
    playTheYear(*store, clock, entries);
}

/// VmHWM: the most memory that this process ever had.
qint64 largestMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).replace("kB", "").trimmed().toLongLong();
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "past_bench FOLDER [ENTRIES [LOANS]]\n");
        return 2;
    }
    const int entries = words.value(2, u"200000"_s).toInt();
    const int loans = words.value(3, u"1000000"_s).toInt();
    const QString path = QDir(words[1]).filePath(u"past-%1-%2.kitcamp"_s.arg(entries).arg(loans));
    const Domain domain = fullDomain();
    SettableClock clock(yearAgo * 1000);
    if (!QFile::exists(path)) {
        makeFile(path, domain, clock, entries, loans);
        std::printf("made; run again for the figures\n"); // with the memory of the looking alone
        return 0;
    }
    clock.set(QDateTime::fromSecsSinceEpoch(yearAgo + 367 * 86400, Qt::UTC));
    QElapsedTimer timer;
    timer.start();
    double last = 0;
    QStringList parts;
    const PastCopy::Watch watch {[&](double part) {
                                    if (static_cast<int>(part * 20) != static_cast<int>(last * 20))
                                        parts << u"%1%: %2 s"_s.arg(part * 100, 0, 'f', 0).arg(static_cast<double>(timer.elapsed()) / 1000.0, 0, 'f', 2);
                                    last = part;
                                },
                                {}};
    const QDate day = QDateTime::fromSecsSinceEpoch(yearAgo, Qt::UTC).date();
    const auto copy = need(PastCopy::make({path, domain, clock}, day, watch));
    std::printf("%s\n", qUtf8Printable(parts.join(u", "_s)));
    std::printf("| file | %lld MB |\n", static_cast<long long>(QFileInfo(path).size() >> 20));
    std::printf("| as of %s: %lld entries taken back | %.2f s | <= 5 s |\n", qUtf8Printable(day.toString(Qt::ISODate)),
                static_cast<long long>(copy->whatItKnows().laterEntries), static_cast<double>(timer.elapsed()) / 1000.0);
    std::printf("| most memory | %lld MB | <= 300 MB |\n", static_cast<long long>(largestMemory() >> 10));
    return 0;
}
