// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include "bigfile.h"
#include "figures.h"
#include "models/lending/desk.h"
#include "models/store/backup.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"

#include <QDir>
#include <QFile>

#include <thread>

namespace kitcamp::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int foreignActions = 20'000;
constexpr int ownActions = 5'000;
/// One in so many own lendings takes a device that the other computer has lent as well.
constexpr int clashEvery = 100;
constexpr int scanningMs = 10'000;

QString tagOf(int device)
{
    return u"DEV-%1"_s.arg(device, 6, 10, QChar(u'0'));
}

QString cardOf(int person)
{
    return u"52%1"_s.arg(person, 10, 10, QChar(u'0'));
}

/// Lends and returns at the desk until \p count Actions are in the journal: devices from \p first on, three
/// to a person, every second one comes back.
void scanAll(Store& store, int first, int count)
{
    Desk desk(store);
    const qint64 end = valueOf(store.journal().last())->seq + count;
    for (int i = 0; valueOf(store.journal().last())->seq < end; ++i) {
        if (i % 3 == 0)
            (void)desk.scan(cardOf((first + i) / 3 + 7));
        const int device = first + i - (i % clashEvery == 1 ? first : 0);
        (void)desk.scan(tagOf(device));
        if (i % 2 == 1 && valueOf(store.journal().last())->seq < end) {
            (void)desk.leave();
            (void)desk.scan(tagOf(first + i - 1));
            (void)desk.scan(cardOf((first + i) / 3 + 7));
        }
    }
}

/// Two files of a centre: the first has sent its 20,000 Actions, the second has 5,000 unsent ones.
void prepare(const SyncBench& bench)
{
    const QString hub = bench.path(u"rejoin-hub"_s);
    auto first = valueOf(Store::create(bench.path(u"rejoin-first.kitcamp"_s), bench.domain, bench.clock, 1));
    done(fillBigFile(*first, {20'000, 40'000, 20'000}));
    done(shareCentre(*first, hubUrl(hub)));
    (void)valueOf(
        joinCentre({bench.path(u"rejoin-second.kitcamp"_s), {}, valueOf(inviteTo(*first)), u"Laptop"_s},
                   bench.domain, bench.clock));
    scanAll(*first, 0, foreignActions);
    (void)valueOf(SyncSession(*first, *valueOf(openHub(hubUrl(hub)))).run());
    auto second = bench.open(u"rejoin-second.kitcamp"_s, 2);
    scanAll(*second, 22'000, ownActions);
    print(u"prepared: entries of the log, own unsent ones"_s,
          u"%1, %2"_s.arg(valueOf(first->journal().last())->seq)
              .arg(valueOf(LogFollower(*second).unsentCount())));
}

QString copyOf(const SyncBench& bench, const QString& name)
{
    const QString target = bench.path(name);
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-gate"_s})
        QFile::remove(target + end);
    done(backUp(bench.path(u"rejoin-second.kitcamp"_s), target));
    return target;
}

void tell(const QString& what, const SyncReport& report, double time, const QString& budget)
{
    print(what, seconds(time), budget);
    print(u"... taken, run again (times), to the inbox, sent, gave way"_s,
          u"%1, %2, %3, %4, %5"_s.arg(report.received)
              .arg(report.runAgain)
              .arg(report.toInbox.size())
              .arg(report.sent)
              .arg(report.gaveWay));
}

/// The hub as it was: each try meets the same log.
std::unique_ptr<Hub> freshHub(const SyncBench& bench, const QString& name)
{
    const QString target = bench.path(name);
    QDir(target).removeRecursively();
    const QString copy = u"cp -a '%1' '%2'"_s.arg(bench.path(u"rejoin-hub"_s), target);
    if (std::system(copy.toLocal8Bit().constData()) != 0)
        std::exit(3);
    return valueOf(openHub(hubUrl(target)));
}

void meetQuietly(const SyncBench& bench)
{
    copyOf(bench, u"rejoin-quiet.kitcamp"_s);
    const auto store = bench.open(u"rejoin-quiet.kitcamp"_s, 3);
    const auto hub = freshHub(bench, u"rejoin-hub-quiet"_s);
    QElapsedTimer timer;
    timer.start();
    const SyncReport report = valueOf(SyncSession(*store, *hub).run());
    tell(u"5,000 own Actions re-joined over 20,000 foreign ones, the whole meeting"_s, report,
         elapsedMs(timer), u"8 s"_s);
}

void meetWhileSomebodyScans(const SyncBench& bench)
{
    const QString path = copyOf(bench, u"rejoin-busy.kitcamp"_s);
    const auto store = bench.open(u"rejoin-busy.kitcamp"_s, 4);
    const auto hub = freshHub(bench, u"rejoin-hub-busy"_s);
    QStringList tags;
    for (int i = 0; i < 3; ++i)
        tags << tagOf(31'000 + i);
    // What a scan takes when nobody syncs, then while the meeting goes on. Who scans for ten seconds without
    // a pause is not kept waiting; the long turn comes to its end in the pause.
    Series before{ScanningDesk(bench, path, tags, cardOf(19'000), 4'000).finish()};
    ScanningDesk desk(bench, path, tags, cardOf(19'000), scanningMs);
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    QElapsedTimer timer;
    timer.start();
    const SyncReport report = valueOf(SyncSession(*store, *hub).run());
    const double time = elapsedMs(timer);
    Series during{desk.finish()};
    tell(u"the same while somebody scans every 200 ms for %1 s"_s.arg(scanningMs / 1000), report, time,
         u""_s);
    print(u"... of this after the last scan"_s, seconds(std::max(0.0, time - scanningMs)));
    print(u"a scan while nobody syncs, median / longest of %1"_s.arg(before.milliseconds.size()),
          ms(before.at(0.5)) + u" / "_s + ms(before.at(1)));
    print(u"a scan during the meeting, median / longest of %1"_s.arg(during.milliseconds.size()),
          ms(during.at(0.5)) + u" / "_s + ms(during.at(1)), u"50 ms"_s);
    print(u"... the four longest before that"_s,
          ms(during.at(0.98)) + u", "_s + ms(during.at(0.96)) + u", "_s + ms(during.at(0.94)) + u", "_s
              + ms(during.at(0.92)));
}

struct Changesets {
    QList<Changeset> own; ///< oldest first
    QList<Changeset> foreign;
};

Changesets changesetsOf(const SyncBench& bench)
{
    Changesets sets;
    const auto store = bench.open(u"rejoin-second.kitcamp"_s, 5);
    const LogPosition standing = valueOf(LogFollower(*store).standing());
    const qint64 last = valueOf(store->journal().last())->seq;
    for (qint64 seq = standing.seq + 1; seq <= last; ++seq)
        sets.own << valueOf(store->journal().read(seq)).changeset;
    const auto hub = valueOf(openHub(hubUrl(bench.path(u"rejoin-hub"_s))));
    for (LogPosition at = standing;;) {
        const auto entries = valueOf(hub->readAfter(at, 2000));
        if (entries.isEmpty())
            return sets;
        for (const PackedEntry& packed : entries) {
            const Entry entry = valueOf(unpack(packed));
            sets.foreign << entry.changeset;
            at = {entry.seq, packed.hash()};
        }
    }
}

/// What SQLite alone takes for the same: no journal, no recorder, no invariants, no search, no second look.
void applyBare(const SyncBench& bench)
{
    const Changesets sets = changesetsOf(bench);
    const auto writer =
        valueOf(Connection::open(copyOf(bench, u"rejoin-bare.kitcamp"_s), Connection::Mode::Write));
    QElapsedTimer timer;
    timer.start();
    int conflicts = 0;
    done(writer->execute("BEGIN IMMEDIATE"));
    for (qsizetype i = sets.own.size() - 1; i >= 0; --i)
        conflicts += valueOf(valueOf(sets.own[i].inverted()).apply(*writer)) ? 1 : 0;
    for (const Changeset& changeset : sets.foreign)
        conflicts += valueOf(changeset.apply(*writer)) ? 1 : 0;
    for (const Changeset& changeset : sets.own)
        conflicts += valueOf(changeset.apply(*writer)) ? 1 : 0;
    done(writer->execute("COMMIT"));
    print(u"bare SQLite with the same changesets (%1 back, %2 forth, %1 again; %3 conflicts)"_s
              .arg(sets.own.size())
              .arg(sets.foreign.size())
              .arg(conflicts),
          seconds(elapsedMs(timer)));
}

} // namespace

std::unique_ptr<Store> SyncBench::open(const QString& name, quint64 seed) const
{
    return valueOf(Store::open(path(name), domain, clock, seed));
}

void benchRejoin(const SyncBench& bench)
{
    if (!QFile::exists(bench.path(u"rejoin-second.kitcamp"_s)))
        prepare(bench);
    applyBare(bench);
    meetQuietly(bench);
    meetWhileSomebodyScans(bench);
}

} // namespace kitcamp::bench
