// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include "figures.h"
#include "models/lending/desk.h"

#include <thread>

namespace kitcamp::bench {

struct ScanningDesk::Work {
    std::vector<double> times;
    std::thread thread;
};

ScanningDesk::ScanningDesk(const SyncBench& bench, const QString& path, const QStringList& tags,
                           const QString& card, int milliseconds)
    : m_work(std::make_unique<Work>())
{
    m_work->thread = std::thread([work = m_work.get(), bench, path, tags, card, milliseconds] {
        const auto store = valueOf(Store::open(path, bench.domain, bench.clock, 99));
        Desk desk(*store);
        (void)desk.scan(card);
        QElapsedTimer whole;
        whole.start();
        // Out and, the next time round, back again.
        for (qsizetype i = 0; whole.elapsed() < milliseconds; i = (i + 1) % tags.size()) {
            QElapsedTimer timer;
            timer.start();
            const DeskOutcome outcome = desk.scan(tags[i]);
            if (outcome.event != DeskEvent::Lent && outcome.event != DeskEvent::Returned)
                std::fprintf(stderr, "the scan of %s did nothing\n", qPrintable(tags[i]));
            work->times.push_back(elapsedMs(timer));
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
    });
}

ScanningDesk::~ScanningDesk()
{
    (void)finish();
}

std::vector<double> ScanningDesk::finish()
{
    if (m_work->thread.joinable())
        m_work->thread.join();
    return m_work->times;
}

} // namespace kitcamp::bench
