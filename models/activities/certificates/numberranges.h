// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// The numbers that this file may print and no other one can.
///
/// Each file gives numbers from ranges of its own. Where the centre is shared, a range counts only after it
/// has its place in the log of all computers: before that another computer might be given the same one.
class CertificateNumbers
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CertificateNumbers)
public:
    explicit CertificateNumbers(Store& store)
        : m_store(store)
    {
    }

    /// How many numbers behind \p prefix can be printed at once, and how many wait for the next sync.
    struct Supply {
        int ready = 0;
        int waiting = 0;
    };
    [[nodiscard]] Result<Supply> supply(const QString& prefix);
    /// The next \p count numbers, in order; refuses where there are too few, with what to do.
    [[nodiscard]] Result<QStringList> next(const QString& prefix, int count);
    /// The Action that reserves at least \p count more, rounded up to a block of a hundred.
    [[nodiscard]] Action reservation(const QString& prefix, int count);
    /// These numbers were put onto certificates: even where the Action is undone they are never given again.
    [[nodiscard]] Result<void> noteUsed(const QString& prefix, const QStringList& numbers);
    /// "KC-2026-" and 7 is "KC-2026-0007".
    [[nodiscard]] static QString text(const QString& prefix, qint64 number);

private:
    struct Free {
        qint64 first = 0;
        qint64 last = 0;
        bool ready = false;
    };
    [[nodiscard]] Result<QList<Free>> freeRanges(const QString& prefix);
    [[nodiscard]] Result<bool> stands(qint64 range);
    [[nodiscard]] Result<qint64> highestUsed(const QString& prefix, qint64 first, qint64 last);

    Store& m_store;
};

} // namespace kitcamp
