// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/turntools.h"

namespace kitcamp {

/// The entries of this file that the log does not have: taken out of content and journal at the beginning of
/// a turn, newest first.
class OwnEntries
{
public:
    explicit OwnEntries(TurnTools& tools)
        : m_tools(tools)
    {
    }

    /// \p step is called over and over and ends the turn with its error.
    [[nodiscard]] Result<void> takeBack(qint64 standing, const std::function<Result<void>()>& step);
    /// Oldest first.
    [[nodiscard]] QList<OwnEntry>& entries() { return m_entries; }
    /// What taking them back did to the rows.
    [[nodiscard]] QList<RowTouch> rowsTakenBack() const;

private:
    [[nodiscard]] Result<OwnEntry> read(qint64 seq);
    [[nodiscard]] Result<void> applyInverses(const std::function<Result<void>()>& step);

    TurnTools& m_tools;
    QList<OwnEntry> m_entries;
};

} // namespace kitcamp
