// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include "figures.h"
#include "models/lending/desk.h"
#include "models/store/backup.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"

#include <QFile>

namespace kitcamp::bench {

using namespace Qt::StringLiterals;

namespace {

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / 1e6, 0, 'f', 0);
}

void shareAndJoin(const SyncBench& bench, const QString& big)
{
    const QString first = bench.path(u"large-first.kitcamp"_s);
    done(backUp(big, first));
    QElapsedTimer timer;
    timer.start();
    {
        const auto store = bench.open(u"large-first.kitcamp"_s, 1);
        done(shareCentre(*store, hubUrl(bench.path(u"large-hub"_s))));
    }
    const double shared = elapsedMs(timer);
    const auto hub = valueOf(openHub(hubUrl(bench.path(u"large-hub"_s))));
    const auto snapshot = valueOf(hub->newestSnapshot());
    print(u"sharing the file of %1: history, pictures, snapshot"_s.arg(megabytes(QFile(first).size())),
          seconds(shared));
    print(u"... its snapshot in the hub"_s, snapshot ? megabytes(snapshot->size) : u"none"_s);
    const auto store = bench.open(u"large-first.kitcamp"_s, 1);
    timer.start();
    const Joined joined = valueOf(
        joinCentre({bench.path(u"large-second.kitcamp"_s), {}, valueOf(inviteTo(*store)), u"Laptop"_s},
                   bench.domain, bench.clock));
    print(u"joining it (%1)"_s.arg(joined.fromSnapshot ? u"by snapshot"_s : u"entry by entry"_s),
          seconds(elapsedMs(timer)));
}

struct Both {
    std::unique_ptr<Store> store;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<SyncSession> session;
};

Both computer(const SyncBench& bench, const QString& name)
{
    Both both{bench.open(name, 7), valueOf(openHub(hubUrl(bench.path(u"large-hub"_s)))), {}};
    both.session = std::make_unique<SyncSession>(*both.store, *both.hub);
    (void)valueOf(both.session->run());
    return both;
}

void meetAllDay(const SyncBench& bench)
{
    Both first = computer(bench, u"large-first.kitcamp"_s);
    Both second = computer(bench, u"large-second.kitcamp"_s);
    (void)valueOf(first.session->run());
    QStringList tags;
    done(first.store->reader().each(
        "SELECT asset_tag FROM device AS d WHERE NOT EXISTS (SELECT 1 FROM loan WHERE device=d.id AND "
        "returned_at IS NULL) LIMIT 2",
        [&](const Statement& row) { tags << row.text(0); }));
    Series idle, toHub, toOther;
    Desk desk(*first.store);
    // Somebody who has nothing, so that no rule stands in the way.
    (void)desk.scan(
        valueOf(first.store->reader().text("SELECT value FROM person_number AS n WHERE NOT EXISTS "
                                           "(SELECT 1 FROM loan WHERE borrower=n.person) LIMIT 1"))
            .value_or(QString()));
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)valueOf(second.session->run());
        idle.milliseconds.push_back(elapsedMs(timer));
        // Out and back again.
        const DeskOutcome outcome = desk.scan(tags[i % tags.size()]);
        if (outcome.event != DeskEvent::Lent && outcome.event != DeskEvent::Returned)
            std::fprintf(stderr, "the scan of %s did nothing\n", qPrintable(tags[i % tags.size()]));
        timer.start();
        (void)valueOf(first.session->run());
        toHub.milliseconds.push_back(elapsedMs(timer));
        (void)valueOf(second.session->run());
        toOther.milliseconds.push_back(elapsedMs(timer));
    }
    print(u"a meeting with nothing to do, median / longest of 100"_s,
          ms(idle.at(0.5)) + u" / "_s + ms(idle.at(1)));
    print(u"from a scan to its entry in the hub, median / longest of 100"_s,
          ms(toHub.at(0.5)) + u" / "_s + ms(toHub.at(1)));
    print(u"from a scan to the row in the other file, median / longest of 100"_s,
          ms(toOther.at(0.5)) + u" / "_s + ms(toOther.at(1)));
}

} // namespace

void benchLargeCentre(const SyncBench& bench, const QString& big)
{
    if (!QFile::exists(big)) {
        print(u"%1 is not there: make it with kitcamp_bench"_s.arg(big), u""_s);
        return;
    }
    if (!QFile::exists(bench.path(u"large-second.kitcamp"_s)))
        shareAndJoin(bench, big);
    meetAllDay(bench);
}

} // namespace kitcamp::bench
