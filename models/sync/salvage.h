// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/logfollower.h"
#include "models/sync/brokenfile.h"
#include "models/sync/stepprogress.h"

namespace kitcamp {

/// Brings into a new file, which stands at the head of the log, what a broken one had and the log has not.
///
/// Entries are told apart by op id, never by place. All that the log lacks is brought, whoever wrote it:
/// where the log was set back or forked, this file may be the last that knows of it. But where the centre has
/// members an entry is signed by its author's computer at its place: each brings its own.
class Salvage
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Salvage)
public:
    Salvage(const BrokenFile& old, Store& store, const StepProgress& progress)
        : m_old(old)
        , m_store(store)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<void> bringOver();

    qint64 cameOver = 0;
    qint64 inInbox = 0;
    qint64 unreadable = 0;
    qint64 ofOthers = 0; ///< entries that the log lost and that only their own computers can sign again
    bool nothingReadable = false;

private:
    [[nodiscard]] Result<qint64> lastInCommon(qint64 last);
    [[nodiscard]] Result<qint64> replayFromTheStart();
    [[nodiscard]] Result<QList<Entry>> lacking(qint64 after, qint64 last);
    /// False where only another computer can sign it.
    [[nodiscard]] Result<bool> isOurs(const Entry& entry) const;
    [[nodiscard]] bool goesOn(qint64 done, qint64 all) const;

    const BrokenFile& m_old;
    Store& m_store;
    const StepProgress& m_progress;
};

} // namespace kitcamp
