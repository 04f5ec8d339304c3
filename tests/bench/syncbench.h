// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp::bench {

/// What the parts of the bench share.
struct SyncBench {
    QString folder;
    const Domain& domain;
    const Clock& clock;

    [[nodiscard]] QString path(const QString& name) const { return folder + u'/' + name; }
    [[nodiscard]] std::unique_ptr<Store> open(const QString& name, quint64 seed) const;
};

/// 5,000 own Actions put on top of 20,000 of another computer, beside SQLite alone with the same changesets,
/// and with somebody scanning all the while.
void benchRejoin(const SyncBench& bench);
/// The file \p big (made by kitcamp_bench) is shared, joined by snapshot, and both meet all day.
void benchLargeCentre(const SyncBench& bench, const QString& big);

/// Seals and signatures of single entries, and the passphrase of a computer's keys.
void benchSealing();

/// Scans at a desk on \p path in a thread of its own, one every 200 ms, for \p milliseconds.
class ScanningDesk
{
public:
    ScanningDesk(const SyncBench& bench, const QString& path, const QStringList& tags, const QString& card,
                 int milliseconds);
    ~ScanningDesk();
    ScanningDesk(const ScanningDesk&) = delete;
    ScanningDesk& operator=(const ScanningDesk&) = delete;

    /// Waits for the end. Milliseconds from each scan to its outcome.
    [[nodiscard]] std::vector<double> finish();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace kitcamp::bench
