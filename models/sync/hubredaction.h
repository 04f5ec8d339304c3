// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasures.h"
#include "models/sync/erasing.h"

namespace kitcamp {

/// Who gives the hub other bodies gives them as of its own place of the log: what others erased behind it
/// stands in these bodies again. So it does in the hub what those have done, when it has taken their entries.
class OverwrittenBodies
{
public:
    explicit OverwrittenBodies(Store& store)
        : m_store(store)
    {
    }
    /// Before and after bodies are replaced. A program that is killed in between owes whatever came until the
    /// next meeting.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> end(Hub& hub);
    /// To be called when this file has met the others.
    [[nodiscard]] Result<void> owe();

private:
    struct Range {
        qint64 from = -1; ///< where the file stood; -1: there is nothing to look after
        qint64 to = -1; ///< where the log ended afterwards; -1: not known yet
        [[nodiscard]] bool isOpen() const { return from >= 0; }
    };
    [[nodiscard]] Range range();
    [[nodiscard]] Result<void> save(const Range& range);

    Store& m_store;
};

/// Takes one erasing out of the hub.
class HubRedaction
{
public:
    HubRedaction(Store& store, Hub& hub, const ErasureNote& note, const ErasingWatch& watch);

    /// True when it is done; false where it has to wait.
    [[nodiscard]] Result<bool> run();

private:
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<bool> wait(const Error& error);
    [[nodiscard]] Result<QList<qint64>> places();
    [[nodiscard]] Result<void> replaceBodies();
    [[nodiscard]] Result<void> replace(const QList<PackedEntry>& batch, qint64 last);
    [[nodiscard]] Result<void> renewSnapshot();

    Store& m_store;
    Hub& m_hub;
    const ErasureNote& m_note;
    const ErasingWatch& m_watch;
    QJsonObject m_part;
    OverwrittenBodies m_overwritten;
};

} // namespace kitcamp
